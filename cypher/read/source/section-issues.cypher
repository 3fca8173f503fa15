// The issue of each given section.
// @param ids string[]
// @row id string
// @row issueId string
UNWIND $ids AS wanted
MATCH (s:Section {id: wanted})<-[:HAS_SECTION]-(i:Issue)
RETURN s.id AS id, i.id AS issueId
