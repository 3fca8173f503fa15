// What the given articles mention, by place; a longer name before a shorter one in it.
// @param ids string[]
// @row parent string
// @row id string
// @row start int
// @row end int
// @row text string
// @row nodeId string
UNWIND $ids AS wanted
MATCH (a:Article {id: wanted})-[m:MENTIONS]->(n:Entity)
RETURN a.id AS parent, m.id AS id, m.start AS start, m.end AS end, m.text AS text, n.id AS nodeId
ORDER BY parent, start, end DESC, id
