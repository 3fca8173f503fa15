// Nodes that nothing mentions any more.
// @param ids string[]
UNWIND $ids AS id
MATCH (n:Entity {id: id})
DETACH DELETE n
