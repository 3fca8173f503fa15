// Schema files that were applied to this database.
// @row id     string
// @row sha256 string
MATCH (m:Migration)
RETURN m.id AS id, m.sha256 AS sha256
ORDER BY id
