// Beats the writer's heart. No row: the lock was lost, and whoever runs in this transaction must not write.
// @param owner string
// @row owner string
MATCH (l:Lock {id: 'writer'})
WHERE l.owner = $owner
SET l.heartbeat = timestamp()
RETURN l.owner AS owner
