// The nodes of one label in the order of an export.
// @for Label LABEL
// @row id         string
// @row properties map
MATCH (n:LABEL)
RETURN n.id AS id, properties(n) AS properties
ORDER BY n.id
