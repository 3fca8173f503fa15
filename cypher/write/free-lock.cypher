// Gives the writer's lock back.
// @param owner string
MATCH (l:Lock {id: 'writer'})
WHERE l.owner = $owner
REMOVE l.owner, l.host, l.pid, l.heartbeat
