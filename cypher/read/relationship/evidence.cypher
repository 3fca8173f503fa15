// The statements of each given relationship, newest issue first, then by place: a page for each.
// @param keys map[]
// @param afterNumber float
// @param afterText string
// @param afterId string
// @param limit int
// @row parent string
// @row id string
// @row type RelationshipType
// @row quote string
// @row start int
// @row end int
// @row confidence float
// @row by string
// @row planned boolean
// @row approximate boolean
// @row page int?
// @row sortNumber float
// @row sortText string
UNWIND $keys AS key
MATCH (a:Entity {id: key.start})-[r]->(b:Entity {id: key.end})
WHERE r.id = key.id
CALL (r) {
  UNWIND r.statements AS statement
  MATCH (s:Entity {id: statement})-[:IN]->(article:Article)<-[:HAS_ARTICLE|HAS_IMPRINT]-(up)
  OPTIONAL MATCH (up)<-[:HAS_SECTION]-(above:Issue)
  WITH s, article, up, coalesce(above.date, up.date) AS date
  WITH s, CASE WHEN date IS NULL THEN 1.0 ELSE -toFloat(left(replace(date, '-', '') + '0000', 8)) END AS sortNumber,
    right('000' + toString(coalesce(up.position, 0)), 4) + right('000' + toString(article.position), 4) + article.id
      + right('000000' + toString(s.start), 7) AS sortText
  WHERE sortNumber > $afterNumber OR (sortNumber = $afterNumber AND (sortText > $afterText OR (sortText = $afterText AND s.id > $afterId)))
  RETURN s, sortNumber, sortText
  ORDER BY sortNumber, sortText, s.id
  LIMIT $limit
}
RETURN key.id AS parent, s.id AS id, s.type AS type, s.quote AS quote, s.start AS start, s.end AS end, s.confidence AS confidence,
  s.by AS by, coalesce(s.planned, false) AS planned, coalesce(s.approximate, false) AS approximate, s.page AS page, sortNumber, sortText
ORDER BY parent, sortNumber, sortText, id
