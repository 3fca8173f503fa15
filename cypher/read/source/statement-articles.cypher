// The article of each given statement.
// @param ids string[]
// @row id string
// @row articleId string
UNWIND $ids AS wanted
MATCH (s:Statement {id: wanted})-[:IN]->(a:Article)
RETURN s.id AS id, a.id AS articleId
