// How many meetings start in each week (from Monday) or month; undated ones in a row without a start.
// @param unit string
// @param from string?
// @param to string?
// @param of string[]?
// @row start string?
// @row count int
MATCH (n:Meeting)
WHERE ($from IS NULL OR n.startDate IS NULL OR n.startDate >= $from)
  AND ($to IS NULL OR n.startDate IS NULL OR left(n.startDate, size($to)) <= $to)
  AND ($of IS NULL OR n.id IN $of OR EXISTS { MATCH (n)--(other:Entity) WHERE other.id IN $of })
WITH CASE WHEN n.startDate IS NULL THEN null ELSE toString(date.truncate(
  CASE $unit WHEN 'MONTH' THEN 'month' ELSE 'week' END, date(n.startDate))) END AS start
RETURN start, count(*) AS count
ORDER BY start
