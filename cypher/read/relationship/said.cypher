// What the statements of each given relationship say together: confidence, issues, whether all is still to come.
// @param keys map[]
// @row id string
// @row minConfidence float
// @row maxConfidence float
// @row planned boolean
// @row issueCount int
// @row first string?
// @row last string?
UNWIND $keys AS key
MATCH (a:Entity {id: key.start})-[r]->(b:Entity {id: key.end})
WHERE r.id = key.id
UNWIND r.statements AS statement
MATCH (s:Entity {id: statement})-[:IN]->(:Article)<-[:HAS_ARTICLE|HAS_IMPRINT]-(up)
OPTIONAL MATCH (up)<-[:HAS_SECTION]-(above:Issue)
WITH key.id AS id, s, coalesce(above, up) AS issue
RETURN id, min(s.confidence) AS minConfidence, max(s.confidence) AS maxConfidence,
  min(CASE WHEN coalesce(s.planned, false) THEN 1 ELSE 0 END) = 1 AS planned,
  count(DISTINCT issue) AS issueCount, min(issue.date) AS first, max(issue.date) AS last
