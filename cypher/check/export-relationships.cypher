// The relationships of one type in the order of an export. Ids come sorted from the index, so that only each node's own are sorted.
// @for RelationshipType TYPE
// @row id         string?
// @row start      string
// @row end        string
// @row properties map
MATCH (start:Entity)
WHERE start.id STARTS WITH ''
WITH start
ORDER BY start.id
MATCH (start)-[r:TYPE]->(end:Entity)
RETURN r.id AS id, start.id AS start, end.id AS end, properties(r) AS properties
ORDER BY start.id, end.id, r.id
