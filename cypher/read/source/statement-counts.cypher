// How many statements each given article has; for an issue, all its articles and imprints.
// @param ids string[]
// @row id string
// @row count int
UNWIND $ids AS wanted
MATCH (top:Entity {id: wanted})
RETURN wanted AS id, COUNT { (top)<-[:IN]-() } + COUNT { (top)-[:HAS_IMPRINT]->()<-[:IN]-() }
  + COUNT { (top)-[:HAS_SECTION]->()-[:HAS_ARTICLE]->()<-[:IN]-() } AS count
