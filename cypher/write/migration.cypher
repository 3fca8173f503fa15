// Notes that a schema file was applied, with its checksum.
// @param id     string
// @param sha256 string
MERGE (m:Migration {id: $id})
SET m.sha256 = $sha256
