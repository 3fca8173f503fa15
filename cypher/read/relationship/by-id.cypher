// The relationship of one type with this id.
// @for RelationshipType TYPE
// @param id string
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
MATCH ()-[r:TYPE {id: $id}]->()
RETURN
  r.id AS relationshipId, type(r) AS type, startNode(r).id AS start, endNode(r).id AS end,
  coalesce(r.role, r.kind) AS role, r.asOf AS asOf, r.score AS score, r.events AS events, r.firstDate AS firstDate,
  r.lastDate AS lastDate, size(coalesce(r.statements, [])) AS statementCount
