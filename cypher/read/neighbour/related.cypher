// Relationships of each given thing with the thing at the other end: a page for each.
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
// @row relationshipId string
// @row type RelationshipType
// @row start string
// @row end string
// @row role string?
// @row asOf string?
// @row score float?
// @row events int?
// @row firstDate string?
// @row lastDate string?
// @row statementCount int
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
  WITH r, n, size(coalesce(r.statements, [])) AS said, r.score AS score, coalesce(n.startDate, n.date) AS day
  WITH r, n,
    CASE $order
      WHEN 'MENTIONS' THEN toFloat(-said)
      WHEN 'SCORE' THEN -coalesce(score, 0.0)
      WHEN 'NEWEST' THEN CASE WHEN day IS NULL THEN 1.0 ELSE -toFloat(left(replace(day, '-', '') + '0000', 8)) END
      ELSE 0.0
    END AS sortNumber,
    CASE WHEN $order = 'NEWEST' THEN '' ELSE n.name END AS sortText
  WHERE sortNumber > $afterNumber OR (sortNumber = $afterNumber AND (sortText > $afterText OR (sortText = $afterText AND r.id > $afterId)))
  RETURN r, n, sortNumber, sortText
  ORDER BY sortNumber, sortText, r.id
  LIMIT $limit
}
RETURN parent,
  r.id AS relationshipId, type(r) AS type, startNode(r).id AS start, endNode(r).id AS end,
  coalesce(r.role, r.kind) AS role, r.asOf AS asOf, r.score AS score, r.events AS events, r.firstDate AS firstDate,
  r.lastDate AS lastDate, size(coalesce(r.statements, [])) AS statementCount,
  n.id AS id, [l IN labels(n) WHERE l <> 'Entity'][0] AS label, n.name AS name, coalesce(n.aliases, []) AS aliases,
  n.pinyin AS pinyin, n.initials AS initials, n.level AS level, n.kind AS kind, n.code AS code, n.date AS date,
  n.startDate AS startDate, n.endDate AS endDate, n.dateText AS dateText, n.attendeeCount AS attendeeCount,
  coalesce(n.planned, false) AS planned, n.documentNumber AS documentNumber, n.position AS position, n.min AS min,
  n.max AS max, n.unit AS unit, n.year AS year, n.series AS series, n.number AS number, n.totalNumber AS totalNumber,
  n.copies AS copies, n.phone AS phone, n.sha256 AS sha256, n.fileName AS fileName,
  sortNumber, sortText
ORDER BY parent, sortNumber, sortText, relationshipId
