// Takes the one writer's lock if it is free, expired, or held by `expected` (a holder known to be dead). Always tells who holds it now.
// @param owner    string
// @param host     string
// @param pid      int
// @param expected string
// @param staleMs  int
// @row taken boolean
// @row owner string
// @row host  string
// @row pid   int
// @row ageMs int
MERGE (l:Lock {id: 'writer'})
SET l.asked = timestamp()
WITH l, l.owner IS NULL OR l.owner IN [$owner, $expected] OR l.heartbeat < timestamp() - $staleMs AS free
FOREACH (_ IN CASE WHEN free THEN [1] ELSE [] END |
  SET l.owner = $owner, l.host = $host, l.pid = $pid, l.heartbeat = timestamp())
RETURN free AS taken, l.owner AS owner, l.host AS host, l.pid AS pid, timestamp() - l.heartbeat AS ageMs
