// Dates of the first and the last issue whose articles mention each given thing; no row when none has a date.
// @param ids string[]
// @row id string
// @row first string
// @row last string
UNWIND $ids AS wanted
MATCH (n:Entity {id: wanted})<-[:MENTIONS]-(a:Article)
WITH DISTINCT wanted, a
MATCH (a)<-[:HAS_ARTICLE|HAS_IMPRINT]-(up)
OPTIONAL MATCH (up)<-[:HAS_SECTION]-(above:Issue)
WITH wanted, coalesce(above.date, up.date) AS date
WHERE date IS NOT NULL
RETURN wanted AS id, min(date) AS first, max(date) AS last
