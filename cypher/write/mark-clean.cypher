// Says what graph stands in the database, and from which extractor.
// @param hash             string
// @param extractorVersion string
// @param nodes            int
// @param relationships    int
// @param statements       int
// @param issues           int
MERGE (l:Ledger {id: 'graph'})
SET l.state = 'clean', l.hash = $hash, l.extractorVersion = $extractorVersion, l.nodes = $nodes,
  l.relationships = $relationships, l.statements = $statements, l.issues = $issues, l.finished = timestamp()
