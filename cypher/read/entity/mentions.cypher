// Where articles mention each given thing, newest issue first: a page for each.
// @param ids string[]
// @param afterNumber float
// @param afterText string
// @param afterId string
// @param limit int
// @row parent string
// @row id string
// @row start int
// @row end int
// @row text string
// @row articleId string
// @row sortNumber float
// @row sortText string
UNWIND $ids AS parent
MATCH (p:Entity {id: parent})
CALL (p) {
  MATCH (p)<-[m:MENTIONS]-(a:Article)<-[:HAS_ARTICLE|HAS_IMPRINT]-(up)
  OPTIONAL MATCH (up)<-[:HAS_SECTION]-(above:Issue)
  WITH m, a, coalesce(above.date, up.date) AS date
  WITH m, a, CASE WHEN date IS NULL THEN 1.0 ELSE -toFloat(left(replace(date, '-', '') + '0000', 8)) END AS sortNumber,
    a.id + right('000000' + toString(m.start), 7) AS sortText
  WHERE sortNumber > $afterNumber OR (sortNumber = $afterNumber AND (sortText > $afterText OR (sortText = $afterText AND m.id > $afterId)))
  RETURN m, a, sortNumber, sortText
  ORDER BY sortNumber, sortText, m.id
  LIMIT $limit
}
RETURN parent, m.id AS id, m.start AS start, m.end AS end, m.text AS text, a.id AS articleId, sortNumber, sortText
ORDER BY parent, sortNumber, sortText, id
