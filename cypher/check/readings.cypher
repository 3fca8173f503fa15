// Which files were read, without what they gave.
// @row id               string
// @row fileName         string
// @row extractorVersion string
MATCH (r:Reading)
RETURN r.id AS id, r.fileName AS fileName, r.extractorVersion AS extractorVersion
ORDER BY id
