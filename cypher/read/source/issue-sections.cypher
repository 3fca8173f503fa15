// The sections of each given issue in order.
// @param ids string[]
// @row parent string
// @row id string
// @row name string
// @row kind string
// @row position int
UNWIND $ids AS wanted
MATCH (i:Issue {id: wanted})-[:HAS_SECTION]->(s:Section)
RETURN i.id AS parent, s.id AS id, s.name AS name, s.kind AS kind, s.position AS position
ORDER BY parent, position, id
