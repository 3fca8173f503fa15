// Relationships of one type, new or changed: afterwards each has exactly the given properties. Fewer written than given: an end is missing.
// @for RelationshipType TYPE
// @param rows map[]
// @row written int
UNWIND $rows AS row
MATCH (start:Entity {id: row.start})
MATCH (end:Entity {id: row.end})
MERGE (start)-[r:TYPE {id: row.id}]->(end)
SET r = row.properties
RETURN count(r) AS written
