// What each given DRIVES relationship is made of, by the rule that derives it: a role once a meeting, PROMOTES once a sentence, nothing
// that is only planned.
// @param keys map[]
// @row id string
// @row role string
// @row count int
UNWIND $keys AS key
MATCH (official:Entity {id: key.start})
MATCH (subject:Entity {id: key.end})
CALL (official, subject) {
  MATCH (official)-[attends:ATTENDS]->(meeting:Meeting)-[:ABOUT]->(subject)
  WHERE NOT coalesce(meeting.planned, false)
    AND EXISTS { MATCH (s:Entity) WHERE s.id IN attends.statements AND NOT coalesce(s.planned, false) }
  RETURN attends.role AS role, count(DISTINCT attends) AS count
  UNION ALL
  MATCH (official)-[promotes:PROMOTES]->(subject)
  RETURN 'PROMOTES' AS role,
    sum(COUNT { MATCH (s:Entity) WHERE s.id IN promotes.statements AND NOT coalesce(s.planned, false) }) AS count
}
WITH key, role, count
WHERE count > 0 AND role IS NOT NULL
RETURN key.id AS id, role, count
ORDER BY id, role
