// From a statement to the relationships drawn from it: lists of statements are indexed whole id by whole id.
CREATE FULLTEXT INDEX relationship_statements IF NOT EXISTS
FOR ()-[r:PUBLISHES|SENT_TO|EDITS|REVIEWS|SIGNS_OFF|HOLDS|HELD|AT|PART_OF|LOCATED_IN|ATTENDS|ORGANIZES|VISITS|ABOUT|ISSUES|RUNS|OFFERS|TAKES|SETS|SUPERSEDES|IMPLEMENTS|PROMOTES]-()
ON EACH [r.statements]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
