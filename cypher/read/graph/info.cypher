// Which graph stands here, by the loader's ledger, and the dates of the first and the last issue.
// @row state string?
// @row hash string?
// @row extractorVersion string?
// @row nodes int
// @row relationships int
// @row first string?
// @row last string?
OPTIONAL MATCH (l:Ledger {id: 'graph'})
CALL () {
  MATCH (i:Issue)
  RETURN min(i.date) AS first, max(i.date) AS last
}
RETURN l.state AS state, l.hash AS hash, l.extractorVersion AS extractorVersion, COUNT { (:Entity) } AS nodes,
  COUNT { ()-->() } AS relationships, first, last
