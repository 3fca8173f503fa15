// The relationships drawn from the given statements, derived ones apart, found by the full-text index over their lists of statements.
// @param ids string[]
// @param lucene string
// @row statement string
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
CALL db.index.fulltext.queryRelationships('relationship_statements', $lucene) YIELD relationship AS r
UNWIND [s IN r.statements WHERE s IN $ids] AS statement
RETURN statement,
  r.id AS relationshipId, type(r) AS type, startNode(r).id AS start, endNode(r).id AS end,
  coalesce(r.role, r.kind) AS role, r.asOf AS asOf, r.score AS score, r.events AS events, r.firstDate AS firstDate,
  r.lastDate AS lastDate, size(coalesce(r.statements, [])) AS statementCount
ORDER BY statement, relationshipId
