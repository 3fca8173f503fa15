// Things one relationship away from each given thing, each once with all its relationships to it: a page for each.
// @param ids string[]
// @param types string[]
// @param roles string[]?
// @param labels string[]?
// @param direction string?
// @param order string
// @param afterNumber float
// @param afterText string
// @param afterId string
// @param limit int
// @row parent string
// @row relationships map[]
// @row id string
// @row label Label
// @row name string
// @row aliases string[]
// @row pinyin string?
// @row initials string?
// @row level string?
// @row kind string?
// @row code string?
// @row date string?
// @row startDate string?
// @row endDate string?
// @row dateText string?
// @row attendeeCount int?
// @row planned boolean
// @row documentNumber string?
// @row position int?
// @row min float?
// @row max float?
// @row unit string?
// @row year int?
// @row series string?
// @row number int?
// @row totalNumber int?
// @row copies int?
// @row phone string?
// @row sha256 string?
// @row fileName string?
// @row sortNumber float
// @row sortText string
UNWIND $ids AS parent
MATCH (p:Entity {id: parent})
CALL (p) {
  MATCH (p)-[r:PUBLISHES|SENT_TO|EDITS|REVIEWS|SIGNS_OFF|HOLDS|HELD|AT|PART_OF|LOCATED_IN|ATTENDS|ORGANIZES|VISITS|ABOUT|ISSUES|RUNS|OFFERS|TAKES|SETS|SUPERSEDES|IMPLEMENTS|PROMOTES|DRIVES]-(n:Entity)
  WHERE type(r) IN $types
    AND ($roles IS NULL OR coalesce(r.role, r.kind) IN $roles)
    AND ($labels IS NULL OR any(l IN labels(n) WHERE l IN $labels))
    AND ($direction IS NULL OR ($direction = 'OUT') = (startNode(r) = p))
  WITH n, r
  ORDER BY r.id
  WITH n, collect(r) AS rs, sum(size(coalesce(r.statements, []))) AS said, max(r.score) AS score,
    coalesce(n.startDate, n.date) AS day
  WITH n, rs,
    CASE $order
      WHEN 'MENTIONS' THEN toFloat(-said)
      WHEN 'SCORE' THEN -coalesce(score, 0.0)
      WHEN 'NEWEST' THEN CASE WHEN day IS NULL THEN 1.0 ELSE -toFloat(left(replace(day, '-', '') + '0000', 8)) END
      ELSE 0.0
    END AS sortNumber,
    CASE WHEN $order = 'NEWEST' THEN '' ELSE n.name END AS sortText
  WHERE sortNumber > $afterNumber OR (sortNumber = $afterNumber AND (sortText > $afterText OR (sortText = $afterText AND n.id > $afterId)))
  RETURN n, rs, sortNumber, sortText
  ORDER BY sortNumber, sortText, n.id
  LIMIT $limit
}
RETURN parent,
  [r IN rs | {id: r.id, type: type(r), start: startNode(r).id, end: endNode(r).id, role: coalesce(r.role, r.kind), asOf: r.asOf, score: r.score, events: r.events, firstDate: r.firstDate, lastDate: r.lastDate, statementCount: size(coalesce(r.statements, []))}] AS relationships,
  n.id AS id, [l IN labels(n) WHERE l <> 'Entity'][0] AS label, n.name AS name, coalesce(n.aliases, []) AS aliases,
  n.pinyin AS pinyin, n.initials AS initials, n.level AS level, n.kind AS kind, n.code AS code, n.date AS date,
  n.startDate AS startDate, n.endDate AS endDate, n.dateText AS dateText, n.attendeeCount AS attendeeCount,
  coalesce(n.planned, false) AS planned, n.documentNumber AS documentNumber, n.position AS position, n.min AS min,
  n.max AS max, n.unit AS unit, n.year AS year, n.series AS series, n.number AS number, n.totalNumber AS totalNumber,
  n.copies AS copies, n.phone AS phone, n.sha256 AS sha256, n.fileName AS fileName,
  sortNumber, sortText
ORDER BY parent, sortNumber, sortText, id
