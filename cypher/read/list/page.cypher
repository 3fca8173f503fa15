// One page of the nodes of one label, in one of the orders of the root lists.
// @for Label LABEL
// @param order string
// @param nameContains string?
// @param kinds string[]?
// @param levels string[]?
// @param from string?
// @param to string?
// @param series string?
// @param planned boolean?
// @param ties map[]
// @param afterNumber float
// @param afterText string
// @param afterId string
// @param limit int
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
MATCH (n:LABEL)
WHERE ($nameContains IS NULL OR n.name CONTAINS $nameContains
    OR any(alias IN coalesce(n.aliases, []) WHERE alias CONTAINS $nameContains))
  AND ($kinds IS NULL OR n.kind IN $kinds)
  AND ($levels IS NULL OR n.level IN $levels)
  AND ($from IS NULL OR coalesce(n.startDate, n.date) >= $from)
  AND ($to IS NULL OR left(coalesce(n.startDate, n.date), size($to)) <= $to)
  AND ($series IS NULL OR n.series = $series)
  AND ($planned IS NULL OR coalesce(n.planned, false) = $planned)
  AND all(tie IN $ties WHERE
    EXISTS { MATCH (n)-[r]-(:Entity {id: tie.id}) WHERE type(r) IN tie.types }
    OR (tie.posts AND EXISTS { (n)-[:HOLDS|HELD]->(:Post)-[:AT]->(:Entity {id: tie.id}) }))
WITH n, coalesce(n.startDate, n.date) AS day
WITH n,
  CASE $order
    WHEN 'MENTIONS' THEN toFloat(-COUNT { (n)<-[:MENTIONS]-() })
    WHEN 'NEWEST' THEN CASE WHEN day IS NULL THEN 1.0 ELSE -toFloat(left(replace(day, '-', '') + '0000', 8)) END
    WHEN 'OLDEST' THEN CASE WHEN day IS NULL THEN 99999999.0 ELSE toFloat(left(replace(day, '-', '') + '0000', 8)) END
    ELSE 0.0
  END AS sortNumber,
  CASE WHEN $order IN ['MENTIONS', 'NAME'] THEN n.name ELSE '' END AS sortText
WHERE sortNumber > $afterNumber OR (sortNumber = $afterNumber AND (sortText > $afterText OR (sortText = $afterText AND n.id > $afterId)))
WITH n, sortNumber, sortText
ORDER BY sortNumber, sortText, n.id
LIMIT $limit
RETURN
  n.id AS id, [l IN labels(n) WHERE l <> 'Entity'][0] AS label, n.name AS name, coalesce(n.aliases, []) AS aliases,
  n.pinyin AS pinyin, n.initials AS initials, n.level AS level, n.kind AS kind, n.code AS code, n.date AS date,
  n.startDate AS startDate, n.endDate AS endDate, n.dateText AS dateText, n.attendeeCount AS attendeeCount,
  coalesce(n.planned, false) AS planned, n.documentNumber AS documentNumber, n.position AS position, n.min AS min,
  n.max AS max, n.unit AS unit, n.year AS year, n.series AS series, n.number AS number, n.totalNumber AS totalNumber,
  n.copies AS copies, n.phone AS phone, n.sha256 AS sha256, n.fileName AS fileName,
  sortNumber, sortText
