// The texts of the given articles.
// @param ids string[]
// @row id string
// @row text string
UNWIND $ids AS wanted
MATCH (a:Article {id: wanted})
RETURN a.id AS id, a.text AS text
