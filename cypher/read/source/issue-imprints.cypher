// Masthead (position 0) and colophon (position 1) of each given issue.
// @param ids string[]
// @row parent string
// @row id string
// @row name string
// @row position int
// @row bodyStart int
UNWIND $ids AS wanted
MATCH (i:Issue {id: wanted})-[:HAS_IMPRINT]->(a:Article)
RETURN i.id AS parent, a.id AS id, a.name AS name, a.position AS position, coalesce(a.bodyStart, 0) AS bodyStart
ORDER BY parent, position, id
