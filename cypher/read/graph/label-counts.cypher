// How many nodes each label has: from the count store.
// @row label Label
// @row count int
MATCH (n:Issue) RETURN 'Issue' AS label, count(n) AS count
UNION ALL
MATCH (n:Section) RETURN 'Section' AS label, count(n) AS count
UNION ALL
MATCH (n:Article) RETURN 'Article' AS label, count(n) AS count
UNION ALL
MATCH (n:Statement) RETURN 'Statement' AS label, count(n) AS count
UNION ALL
MATCH (n:Official) RETURN 'Official' AS label, count(n) AS count
UNION ALL
MATCH (n:Post) RETURN 'Post' AS label, count(n) AS count
UNION ALL
MATCH (n:Organization) RETURN 'Organization' AS label, count(n) AS count
UNION ALL
MATCH (n:City) RETURN 'City' AS label, count(n) AS count
UNION ALL
MATCH (n:Meeting) RETURN 'Meeting' AS label, count(n) AS count
UNION ALL
MATCH (n:Policy) RETURN 'Policy' AS label, count(n) AS count
UNION ALL
MATCH (n:Initiative) RETURN 'Initiative' AS label, count(n) AS count
UNION ALL
MATCH (n:CaseStudy) RETURN 'CaseStudy' AS label, count(n) AS count
UNION ALL
MATCH (n:Measure) RETURN 'Measure' AS label, count(n) AS count
UNION ALL
MATCH (n:Figure) RETURN 'Figure' AS label, count(n) AS count
