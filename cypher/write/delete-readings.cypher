// Forgets files, by the checksum of their bytes.
// @param ids string[]
UNWIND $ids AS id
MATCH (r:Reading {id: id})
DELETE r
