// Ids of the articles of each given issue in reading order, imprints apart.
// @param ids string[]
// @row parent string
// @row id string
UNWIND $ids AS wanted
MATCH (i:Issue {id: wanted})-[:HAS_SECTION]->(s:Section)-[:HAS_ARTICLE]->(a:Article)
RETURN i.id AS parent, a.id AS id
ORDER BY parent, s.position, a.position, id
