// How many relationships each given thing has, and how often articles mention it: both read from the degree store.
// @param ids string[]
// @row id string
// @row degree int
// @row mentionCount int
UNWIND $ids AS wanted
MATCH (n:Entity {id: wanted})
RETURN n.id AS id, COUNT { (n)-[:PUBLISHES|SENT_TO|EDITS|REVIEWS|SIGNS_OFF|HOLDS|HELD|AT|PART_OF|LOCATED_IN|ATTENDS|ORGANIZES|VISITS|ABOUT|ISSUES|RUNS|OFFERS|TAKES|SETS|SUPERSEDES|IMPLEMENTS|PROMOTES|DRIVES]-() } AS degree,
  COUNT { (n)<-[:MENTIONS]-() } AS mentionCount
