// Persons whose initials begin with the letter that was typed first; the rest is judged by the caller.
// @param letter string
// @param initials string
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
// @row mentionCount int
MATCH (n:Official)
WHERE n.initials STARTS WITH $letter
WITH n, COUNT { (n)<-[:MENTIONS]-() } AS mentionCount
ORDER BY n.initials STARTS WITH $initials DESC, mentionCount DESC, n.id
LIMIT $limit
RETURN
  n.id AS id, [l IN labels(n) WHERE l <> 'Entity'][0] AS label, n.name AS name, coalesce(n.aliases, []) AS aliases,
  n.pinyin AS pinyin, n.initials AS initials, n.level AS level, n.kind AS kind, n.code AS code, n.date AS date,
  n.startDate AS startDate, n.endDate AS endDate, n.dateText AS dateText, n.attendeeCount AS attendeeCount,
  coalesce(n.planned, false) AS planned, n.documentNumber AS documentNumber, n.position AS position, n.min AS min,
  n.max AS max, n.unit AS unit, n.year AS year, n.series AS series, n.number AS number, n.totalNumber AS totalNumber,
  n.copies AS copies, n.phone AS phone, n.sha256 AS sha256, n.fileName AS fileName,
  mentionCount
