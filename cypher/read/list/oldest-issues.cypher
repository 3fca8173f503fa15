// Ids of dated issues, the oldest first, behind the end of the page before: along the index, so that a page costs what it shows.
// @param afterDay string
// @param afterId string
// @param limit int
// @row id string
// @row day string
MATCH (n:Issue)
WHERE n.date >= $afterDay AND NOT (n.date = $afterDay AND n.id <= $afterId)
WITH n
ORDER BY n.date ASC, n.id
LIMIT $limit
RETURN n.id AS id, n.date AS day
