// Search in Chinese: the cjk analyzer indexes pairs of characters, so that any two neighbouring ones find a name or a sentence.
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS
FOR (n:Official|Post|Organization|City|Meeting|Policy|Initiative|CaseStudy|Measure|Figure|Issue|Article)
ON EACH [n.name, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX article_text IF NOT EXISTS
FOR (n:Article) ON EACH [n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX statement_quote IF NOT EXISTS
FOR (n:Statement) ON EACH [n.quote]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
