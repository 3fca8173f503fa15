// The nodes with these ids, of any label; columns that a label does not have are null.
// @param ids string[]
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
// @row bodyStart int?
// @row type string?
// @row quote string?
// @row start int?
// @row end int?
// @row confidence float?
// @row by string?
// @row approximate boolean
// @row page int?
UNWIND $ids AS wanted
MATCH (n:Entity {id: wanted})
RETURN
  n.id AS id, [l IN labels(n) WHERE l <> 'Entity'][0] AS label, n.name AS name, coalesce(n.aliases, []) AS aliases,
  n.pinyin AS pinyin, n.initials AS initials, n.level AS level, n.kind AS kind, n.code AS code, n.date AS date,
  n.startDate AS startDate, n.endDate AS endDate, n.dateText AS dateText, n.attendeeCount AS attendeeCount,
  coalesce(n.planned, false) AS planned, n.documentNumber AS documentNumber, n.position AS position, n.min AS min,
  n.max AS max, n.unit AS unit, n.year AS year, n.series AS series, n.number AS number, n.totalNumber AS totalNumber,
  n.copies AS copies, n.phone AS phone, n.sha256 AS sha256, n.fileName AS fileName,
  n.bodyStart AS bodyStart, n.type AS type, n.quote AS quote, n.start AS start, n.end AS end,
  n.confidence AS confidence, n.by AS by, coalesce(n.approximate, false) AS approximate,
  n.page AS page
