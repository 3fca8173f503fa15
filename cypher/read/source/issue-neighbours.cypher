// The issues before and behind each given one in its series, by date, then number.
// @param ids string[]
// @row id string
// @row previous string?
// @row next string?
UNWIND $ids AS wanted
MATCH (i:Issue {id: wanted})
WITH i, coalesce(i.date, '') + right('00000' + toString(coalesce(i.number, 0)), 6) + i.id AS place
CALL (i, place) {
  MATCH (x:Issue {series: i.series})
  WITH x, place, coalesce(x.date, '') + right('00000' + toString(coalesce(x.number, 0)), 6) + x.id AS other
  WHERE other < place
  RETURN max(other) AS best
}
CALL (i, place) {
  MATCH (x:Issue {series: i.series})
  WITH x, place, coalesce(x.date, '') + right('00000' + toString(coalesce(x.number, 0)), 6) + x.id AS other
  WHERE other > place
  RETURN min(other) AS following
}
RETURN i.id AS id, substring(best, size(best) - size(i.id)) AS previous, substring(following, size(following) - size(i.id)) AS next
