// What graph stands here, and whether a load was broken off. No row: nothing was ever loaded.
// @row state            string
// @row hash             string?
// @row extractorVersion string?
// @row nodes            int?
// @row relationships    int?
// @row statements       int?
// @row issues           int?
// @row finished         int?
MATCH (l:Ledger {id: 'graph'})
RETURN l.state AS state, l.hash AS hash, l.extractorVersion AS extractorVersion, l.nodes AS nodes,
  l.relationships AS relationships, l.statements AS statements, l.issues AS issues, l.finished AS finished
