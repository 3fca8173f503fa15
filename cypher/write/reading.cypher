// What one file gave, kept whole: the graph is made anew from all of these.
// @param id               string
// @param fileName         string
// @param extractorVersion string
// @param payload          string
MERGE (r:Reading {id: $id})
SET r.fileName = $fileName, r.extractorVersion = $extractorVersion, r.payload = $payload
