// Ids of policies without a date, by id, behind the end of the page before.
// @param afterId string
// @param limit int
// @row id string
MATCH (n:Policy)
WHERE n.id > $afterId AND n.date IS NULL
WITH n
ORDER BY n.id
LIMIT $limit
RETURN n.id AS id
