// Every node's id and the checksum of its content, so that a load sends only what differs.
// @row id          string
// @row contentHash string?
MATCH (n:Entity)
RETURN n.id AS id, n.contentHash AS contentHash
