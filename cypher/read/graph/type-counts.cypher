// How many relationships each type has: from the count store.
// @row type RelationshipType
// @row count int
MATCH ()-[r:PUBLISHES]->()
WITH count(r) AS count
RETURN 'PUBLISHES' AS type, count
UNION ALL
MATCH ()-[r:SENT_TO]->()
WITH count(r) AS count
RETURN 'SENT_TO' AS type, count
UNION ALL
MATCH ()-[r:EDITS]->()
WITH count(r) AS count
RETURN 'EDITS' AS type, count
UNION ALL
MATCH ()-[r:REVIEWS]->()
WITH count(r) AS count
RETURN 'REVIEWS' AS type, count
UNION ALL
MATCH ()-[r:SIGNS_OFF]->()
WITH count(r) AS count
RETURN 'SIGNS_OFF' AS type, count
UNION ALL
MATCH ()-[r:HOLDS]->()
WITH count(r) AS count
RETURN 'HOLDS' AS type, count
UNION ALL
MATCH ()-[r:HELD]->()
WITH count(r) AS count
RETURN 'HELD' AS type, count
UNION ALL
MATCH ()-[r:AT]->()
WITH count(r) AS count
RETURN 'AT' AS type, count
UNION ALL
MATCH ()-[r:PART_OF]->()
WITH count(r) AS count
RETURN 'PART_OF' AS type, count
UNION ALL
MATCH ()-[r:LOCATED_IN]->()
WITH count(r) AS count
RETURN 'LOCATED_IN' AS type, count
UNION ALL
MATCH ()-[r:ATTENDS]->()
WITH count(r) AS count
RETURN 'ATTENDS' AS type, count
UNION ALL
MATCH ()-[r:ORGANIZES]->()
WITH count(r) AS count
RETURN 'ORGANIZES' AS type, count
UNION ALL
MATCH ()-[r:VISITS]->()
WITH count(r) AS count
RETURN 'VISITS' AS type, count
UNION ALL
MATCH ()-[r:ABOUT]->()
WITH count(r) AS count
RETURN 'ABOUT' AS type, count
UNION ALL
MATCH ()-[r:ISSUES]->()
WITH count(r) AS count
RETURN 'ISSUES' AS type, count
UNION ALL
MATCH ()-[r:RUNS]->()
WITH count(r) AS count
RETURN 'RUNS' AS type, count
UNION ALL
MATCH ()-[r:OFFERS]->()
WITH count(r) AS count
RETURN 'OFFERS' AS type, count
UNION ALL
MATCH ()-[r:TAKES]->()
WITH count(r) AS count
RETURN 'TAKES' AS type, count
UNION ALL
MATCH ()-[r:SETS]->()
WITH count(r) AS count
RETURN 'SETS' AS type, count
UNION ALL
MATCH ()-[r:SUPERSEDES]->()
WITH count(r) AS count
RETURN 'SUPERSEDES' AS type, count
UNION ALL
MATCH ()-[r:IMPLEMENTS]->()
WITH count(r) AS count
RETURN 'IMPLEMENTS' AS type, count
UNION ALL
MATCH ()-[r:PROMOTES]->()
WITH count(r) AS count
RETURN 'PROMOTES' AS type, count
UNION ALL
MATCH ()-[r:DRIVES]->()
WITH count(r) AS count
RETURN 'DRIVES' AS type, count
