// Entities whose name begins with a text too short for the full-text index, most mentioned first.
// @param prefix string
// @param labels string[]
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
CALL () {
  MATCH (n:Official)
  WHERE n.name STARTS WITH $prefix AND 'Official' IN $labels
  RETURN n
  UNION ALL
  MATCH (n:Post)
  WHERE n.name STARTS WITH $prefix AND 'Post' IN $labels
  RETURN n
  UNION ALL
  MATCH (n:Organization)
  WHERE n.name STARTS WITH $prefix AND 'Organization' IN $labels
  RETURN n
  UNION ALL
  MATCH (n:City)
  WHERE n.name STARTS WITH $prefix AND 'City' IN $labels
  RETURN n
  UNION ALL
  MATCH (n:Meeting)
  WHERE n.name STARTS WITH $prefix AND 'Meeting' IN $labels
  RETURN n
  UNION ALL
  MATCH (n:Policy)
  WHERE n.name STARTS WITH $prefix AND 'Policy' IN $labels
  RETURN n
  UNION ALL
  MATCH (n:Initiative)
  WHERE n.name STARTS WITH $prefix AND 'Initiative' IN $labels
  RETURN n
  UNION ALL
  MATCH (n:CaseStudy)
  WHERE n.name STARTS WITH $prefix AND 'CaseStudy' IN $labels
  RETURN n
  UNION ALL
  MATCH (n:Measure)
  WHERE n.name STARTS WITH $prefix AND 'Measure' IN $labels
  RETURN n
  UNION ALL
  MATCH (n:Figure)
  WHERE n.name STARTS WITH $prefix AND 'Figure' IN $labels
  RETURN n
  UNION ALL
  MATCH (n:Issue)
  WHERE n.name STARTS WITH $prefix AND 'Issue' IN $labels
  RETURN n
}
WITH n, COUNT { (n)<-[:MENTIONS]-() } AS mentionCount
ORDER BY mentionCount DESC, n.name, n.id
LIMIT $limit
RETURN
  n.id AS id, [l IN labels(n) WHERE l <> 'Entity'][0] AS label, n.name AS name, coalesce(n.aliases, []) AS aliases,
  n.pinyin AS pinyin, n.initials AS initials, n.level AS level, n.kind AS kind, n.code AS code, n.date AS date,
  n.startDate AS startDate, n.endDate AS endDate, n.dateText AS dateText, n.attendeeCount AS attendeeCount,
  coalesce(n.planned, false) AS planned, n.documentNumber AS documentNumber, n.position AS position, n.min AS min,
  n.max AS max, n.unit AS unit, n.year AS year, n.series AS series, n.number AS number, n.totalNumber AS totalNumber,
  n.copies AS copies, n.phone AS phone, n.sha256 AS sha256, n.fileName AS fileName,
  mentionCount
