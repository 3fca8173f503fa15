// What the files gave, whole.
// @row id               string
// @row fileName         string
// @row extractorVersion string
// @row payload          string
MATCH (r:Reading)
RETURN r.id AS id, r.fileName AS fileName, r.extractorVersion AS extractorVersion, r.payload AS payload
ORDER BY id
