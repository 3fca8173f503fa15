// Relationships whose last statement is gone.
// @for RelationshipType TYPE
// @param ids string[]
UNWIND $ids AS id
MATCH ()-[r:TYPE {id: id}]->()
DELETE r
