// What the sentences of the given articles state, by place.
// @param ids string[]
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
UNWIND $ids AS wanted
MATCH (a:Article {id: wanted})<-[:IN]-(s:Statement)
RETURN a.id AS parent, s.id AS id, s.type AS type, s.quote AS quote, s.start AS start, s.end AS end, s.confidence AS confidence,
  s.by AS by, coalesce(s.planned, false) AS planned, coalesce(s.approximate, false) AS approximate, s.page AS page
ORDER BY parent, start, end, type, id
