// Shortest ways of at most four steps between two things over the given types, either way, never through an issue; of several lines
// between the same things the first. The bound stands in the pattern because it decides what the search costs.
// @param from string
// @param to string
// @param types string[]
// @param maxLength int
// @param limit int
// @row nodes string[]
// @row relationships map[]
MATCH p = SHORTEST 60 PATHS
  (a:Entity {id: $from}) (()-[r:PUBLISHES|SENT_TO|EDITS|REVIEWS|SIGNS_OFF|HOLDS|HELD|AT|PART_OF|LOCATED_IN|ATTENDS|ORGANIZES|VISITS|ABOUT|ISSUES|RUNS|OFFERS|TAKES|SETS|SUPERSEDES|IMPLEMENTS|PROMOTES|DRIVES]-(m:!Issue) WHERE type(r) IN $types){1,4} (b:Entity {id: $to})
WHERE length(p) <= $maxLength
WITH p, [n IN nodes(p) | n.id] AS ids
WHERE all(i IN range(0, size(ids) - 2) WHERE NOT ids[i] IN ids[i + 1..])
WITH p, ids, [r IN relationships(p) | r.id] AS lines
ORDER BY ids, lines
WITH ids, collect(p)[0] AS p
ORDER BY length(p), reduce(said = 0, r IN relationships(p) | said - size(coalesce(r.statements, []))), ids
LIMIT $limit
RETURN ids AS nodes, [r IN relationships(p) | {id: r.id, type: type(r), start: startNode(r).id, end: endNode(r).id, role: coalesce(r.role, r.kind), asOf: r.asOf, score: r.score, events: r.events, firstDate: r.firstDate, lastDate: r.lastDate, statementCount: size(coalesce(r.statements, []))}] AS relationships
