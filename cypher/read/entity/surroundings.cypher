// What says in one line what a thing is: a person's posts, a body's or place's larger one, who issued, runs, holds or owns it. Three at most.
// @param ids string[]
// @row id string
// @row type RelationshipType
// @row name string
// @row of string?
UNWIND $ids AS wanted
MATCH (n:Entity {id: wanted})
CALL (n) {
  MATCH (n)-[r:HOLDS|AT|PART_OF|LOCATED_IN]->(m:Entity)
  RETURN r, m
  UNION ALL
  MATCH (n)<-[r:ORGANIZES|ISSUES|RUNS|OFFERS|TAKES|SETS|PUBLISHES]-(m:Entity)
  RETURN r, m
}
WITH wanted, r, m
ORDER BY wanted, size(coalesce(r.statements, [])) DESC, m.name, r.id
WITH wanted, collect({type: type(r), node: m})[..3] AS best
UNWIND best AS one
WITH wanted, one.type AS type, one.node AS m
OPTIONAL MATCH (m)-[:AT]->(body:Organization)
WITH wanted, type, m, min(body.name) AS of
RETURN wanted AS id, type, m.name AS name, of
