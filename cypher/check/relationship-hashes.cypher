// Every relationship's id and the checksum of its content.
// @for RelationshipType TYPE
// @row id          string?
// @row contentHash string?
MATCH ()-[r:TYPE]->()
RETURN r.id AS id, r.contentHash AS contentHash
