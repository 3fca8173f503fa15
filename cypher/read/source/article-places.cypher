// The issue of each given article, and its section unless it is an imprint.
// @param ids string[]
// @row id string
// @row issueId string
// @row sectionId string?
// @row sectionName string?
// @row sectionKind string?
// @row sectionPosition int?
UNWIND $ids AS wanted
MATCH (a:Article {id: wanted})<-[:HAS_ARTICLE|HAS_IMPRINT]-(up)
OPTIONAL MATCH (up)<-[:HAS_SECTION]-(above:Issue)
RETURN a.id AS id, coalesce(above, up).id AS issueId, CASE WHEN above IS NULL THEN null ELSE up.id END AS sectionId,
  CASE WHEN above IS NULL THEN null ELSE up.name END AS sectionName, up.kind AS sectionKind,
  up.position AS sectionPosition
