// The series of which issues are stored, with how many, and the files of $sample among them.
// @param sample string[]
// @row name string?
// @row issues int
// @row sample string[]
MATCH (i:Issue)
WITH i.series AS name, count(*) AS issues, collect(CASE WHEN i.sha256 IN $sample THEN i.sha256 END) AS sample
RETURN name, issues, sample
ORDER BY name
