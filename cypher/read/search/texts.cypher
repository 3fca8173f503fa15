// Candidates among articles by their text, with the date of their issue; texts themselves are fetched for the page that is shown.
// @param lucene string
// @param limit int
// @row id string
// @row name string
// @row position int
// @row bodyStart int
// @row date string?
CALL db.index.fulltext.queryNodes('article_text', $lucene, {limit: 300}) YIELD node AS a
MATCH (a)<-[:HAS_ARTICLE|HAS_IMPRINT]-(up)
OPTIONAL MATCH (up)<-[:HAS_SECTION]-(above:Issue)
WITH a, coalesce(above.date, up.date) AS date
ORDER BY date DESC, a.id
LIMIT $limit
RETURN a.id AS id, a.name AS name, a.position AS position, coalesce(a.bodyStart, 0) AS bodyStart, date
