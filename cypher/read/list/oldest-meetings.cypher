// Ids of dated meetings, the oldest first, behind the end of the page before: along the index, so that a page costs what it shows.
// @param afterDay string
// @param afterId string
// @param limit int
// @row id string
// @row day string
MATCH (n:Meeting)
WHERE n.startDate >= $afterDay AND NOT (n.startDate = $afterDay AND n.id <= $afterId)
WITH n
ORDER BY n.startDate ASC, n.id
LIMIT $limit
RETURN n.id AS id, n.startDate AS day
