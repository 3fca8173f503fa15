// How many nodes each label has: from the count store.
// @row label Label
// @row count int
MATCH (n:Issue)
WITH count(n) AS count
RETURN 'Issue' AS label, count
UNION ALL
MATCH (n:Section)
WITH count(n) AS count
RETURN 'Section' AS label, count
UNION ALL
MATCH (n:Article)
WITH count(n) AS count
RETURN 'Article' AS label, count
UNION ALL
MATCH (n:Statement)
WITH count(n) AS count
RETURN 'Statement' AS label, count
UNION ALL
MATCH (n:Official)
WITH count(n) AS count
RETURN 'Official' AS label, count
UNION ALL
MATCH (n:Post)
WITH count(n) AS count
RETURN 'Post' AS label, count
UNION ALL
MATCH (n:Organization)
WITH count(n) AS count
RETURN 'Organization' AS label, count
UNION ALL
MATCH (n:City)
WITH count(n) AS count
RETURN 'City' AS label, count
UNION ALL
MATCH (n:Meeting)
WITH count(n) AS count
RETURN 'Meeting' AS label, count
UNION ALL
MATCH (n:Policy)
WITH count(n) AS count
RETURN 'Policy' AS label, count
UNION ALL
MATCH (n:Initiative)
WITH count(n) AS count
RETURN 'Initiative' AS label, count
UNION ALL
MATCH (n:CaseStudy)
WITH count(n) AS count
RETURN 'CaseStudy' AS label, count
UNION ALL
MATCH (n:Measure)
WITH count(n) AS count
RETURN 'Measure' AS label, count
UNION ALL
MATCH (n:Figure)
WITH count(n) AS count
RETURN 'Figure' AS label, count
