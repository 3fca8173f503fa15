// How many things are one relationship away from each given thing.
// @param ids string[]
// @param types string[]
// @param roles string[]?
// @param labels string[]?
// @param direction string?
// @row parent string
// @row count int
UNWIND $ids AS parent
MATCH (p:Entity {id: parent})
CALL (p) {
  MATCH (p)-[r:PUBLISHES|SENT_TO|EDITS|REVIEWS|SIGNS_OFF|HOLDS|HELD|AT|PART_OF|LOCATED_IN|ATTENDS|ORGANIZES|VISITS|ABOUT|ISSUES|RUNS|OFFERS|TAKES|SETS|SUPERSEDES|IMPLEMENTS|PROMOTES|DRIVES]-(n:Entity)
  WHERE type(r) IN $types
    AND ($roles IS NULL OR coalesce(r.role, r.kind) IN $roles)
    AND ($labels IS NULL OR any(l IN labels(n) WHERE l IN $labels))
    AND ($direction IS NULL OR ($direction = 'OUT') = (startNode(r) = p))
  RETURN count(DISTINCT n) AS count
}
RETURN parent, count
