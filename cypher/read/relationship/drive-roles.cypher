// What each given DRIVES relationship is made of: in how many meetings about the subject the person had each role; and PROMOTES.
// @param keys map[]
// @row id string
// @row role string
// @row count int
UNWIND $keys AS key
MATCH (official:Entity {id: key.start})
MATCH (subject:Entity {id: key.end})
CALL (official, subject) {
  MATCH (official)-[attends:ATTENDS]->(meeting:Meeting)-[:ABOUT]->(subject)
  RETURN attends.role AS role, count(DISTINCT meeting) AS count
  UNION ALL
  MATCH (official)-[promotes:PROMOTES]->(subject)
  RETURN 'PROMOTES' AS role, count(promotes) AS count
}
WITH key, role, count
WHERE count > 0
RETURN key.id AS id, role, count
ORDER BY id, role
