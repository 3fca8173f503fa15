// Ids of one label by name, behind the end of the page before: along the index, so that a page costs what it shows.
// @for Label LABEL
// @param afterText string
// @param afterId string
// @param limit int
// @row id string
// @row name string
MATCH (n:LABEL)
WHERE n.name >= $afterText AND NOT (n.name = $afterText AND n.id <= $afterId)
WITH n
ORDER BY n.name, n.id
LIMIT $limit
RETURN n.id AS id, n.name AS name
