// The relationships of each given thing, counted by type, role, direction and label of the other end.
// @param ids string[]
// @row parent string
// @row type RelationshipType
// @row role string?
// @row direction string
// @row label Label
// @row count int
UNWIND $ids AS parent
MATCH (p:Entity {id: parent})-[r:PUBLISHES|SENT_TO|EDITS|REVIEWS|SIGNS_OFF|HOLDS|HELD|AT|PART_OF|LOCATED_IN|ATTENDS|ORGANIZES|VISITS|ABOUT|ISSUES|RUNS|OFFERS|TAKES|SETS|SUPERSEDES|IMPLEMENTS|PROMOTES|DRIVES]-(n:Entity)
RETURN parent, type(r) AS type, coalesce(r.role, r.kind) AS role,
  CASE WHEN startNode(r) = p THEN 'OUT' ELSE 'IN' END AS direction, [l IN labels(n) WHERE l <> 'Entity'][0] AS label,
  count(*) AS count
ORDER BY parent, type, direction, label, count DESC, role
