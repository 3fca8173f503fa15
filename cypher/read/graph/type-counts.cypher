// How many relationships each type has: from the count store.
// @row type RelationshipType
// @row count int
MATCH ()-[r:PUBLISHES]->() RETURN 'PUBLISHES' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:SENT_TO]->() RETURN 'SENT_TO' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:EDITS]->() RETURN 'EDITS' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:REVIEWS]->() RETURN 'REVIEWS' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:SIGNS_OFF]->() RETURN 'SIGNS_OFF' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:HOLDS]->() RETURN 'HOLDS' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:HELD]->() RETURN 'HELD' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:AT]->() RETURN 'AT' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:PART_OF]->() RETURN 'PART_OF' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:LOCATED_IN]->() RETURN 'LOCATED_IN' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:ATTENDS]->() RETURN 'ATTENDS' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:ORGANIZES]->() RETURN 'ORGANIZES' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:VISITS]->() RETURN 'VISITS' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:ABOUT]->() RETURN 'ABOUT' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:ISSUES]->() RETURN 'ISSUES' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:RUNS]->() RETURN 'RUNS' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:OFFERS]->() RETURN 'OFFERS' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:TAKES]->() RETURN 'TAKES' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:SETS]->() RETURN 'SETS' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:SUPERSEDES]->() RETURN 'SUPERSEDES' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:IMPLEMENTS]->() RETURN 'IMPLEMENTS' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:PROMOTES]->() RETURN 'PROMOTES' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:DRIVES]->() RETURN 'DRIVES' AS type, count(r) AS count
