// How many nodes of one label a filter leaves.
// @for Label LABEL
// @param nameContains string?
// @param kinds string[]?
// @param levels string[]?
// @param from string?
// @param to string?
// @param series string?
// @param planned boolean?
// @param ties map[]
// @row count int
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
RETURN count(n) AS count
