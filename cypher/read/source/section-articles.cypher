// The articles of each given section in order.
// @param ids string[]
// @row parent string
// @row id string
// @row name string
// @row position int
// @row bodyStart int
UNWIND $ids AS wanted
MATCH (s:Section {id: wanted})-[:HAS_ARTICLE]->(a:Article)
RETURN s.id AS parent, a.id AS id, a.name AS name, a.position AS position, coalesce(a.bodyStart, 0) AS bodyStart
ORDER BY parent, position, id
