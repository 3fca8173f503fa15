// All relationships between entities with both ends among the given ids.
// @param ids string[]
// @param types string[]
// @row relationshipId string
// @row type RelationshipType
// @row start string
// @row end string
// @row role string?
// @row asOf string?
// @row score float?
// @row events int?
// @row firstDate string?
// @row lastDate string?
// @row statementCount int
UNWIND $ids AS wanted
MATCH (a:Entity {id: wanted})-[r:PUBLISHES|SENT_TO|EDITS|REVIEWS|SIGNS_OFF|HOLDS|HELD|AT|PART_OF|LOCATED_IN|ATTENDS|ORGANIZES|VISITS|ABOUT|ISSUES|RUNS|OFFERS|TAKES|SETS|SUPERSEDES|IMPLEMENTS|PROMOTES|DRIVES]->(b:Entity)
WHERE b.id IN $ids AND type(r) IN $types
RETURN
  r.id AS relationshipId, type(r) AS type, startNode(r).id AS start, endNode(r).id AS end,
  coalesce(r.role, r.kind) AS role, r.asOf AS asOf, r.score AS score, r.events AS events, r.firstDate AS firstDate,
  r.lastDate AS lastDate, size(coalesce(r.statements, [])) AS statementCount
ORDER BY type, start, end, relationshipId
