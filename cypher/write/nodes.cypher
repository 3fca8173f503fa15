// Nodes of one label, new or changed: afterwards each has exactly the given properties. Running it twice changes nothing more.
// @for Label LABEL
// @param rows map[]
// @row written int
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:LABEL, n = row.properties
RETURN count(n) AS written
