// Says that the graph does not yet show what the readings say: the next load finishes it.
// @row state string
MERGE (l:Ledger {id: 'graph'})
SET l.state = 'dirty'
RETURN l.state AS state
