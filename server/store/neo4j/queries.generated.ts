// Generated from cypher/**/*.cypher by `npm run generate`. Do not edit.
import type { Label, RelationshipType } from '../../model/ontology.ts';
import type { CypherMap, Migration, Query } from './query.ts';

/** The nodes of one label in the order of an export. */
export const checkExportNodes: Readonly<Record<Label, Query<Record<string, never>, { readonly id: string; readonly properties: CypherMap }>>> = {
  Issue: {"name":"check/export-nodes","text":"MATCH (n:Issue)\nRETURN n.id AS id, properties(n) AS properties\nORDER BY n.id","mode":"READ","ints":[],"params":[],"columns":["id","properties"]},
  Section: {"name":"check/export-nodes","text":"MATCH (n:Section)\nRETURN n.id AS id, properties(n) AS properties\nORDER BY n.id","mode":"READ","ints":[],"params":[],"columns":["id","properties"]},
  Article: {"name":"check/export-nodes","text":"MATCH (n:Article)\nRETURN n.id AS id, properties(n) AS properties\nORDER BY n.id","mode":"READ","ints":[],"params":[],"columns":["id","properties"]},
  Statement: {"name":"check/export-nodes","text":"MATCH (n:Statement)\nRETURN n.id AS id, properties(n) AS properties\nORDER BY n.id","mode":"READ","ints":[],"params":[],"columns":["id","properties"]},
  Official: {"name":"check/export-nodes","text":"MATCH (n:Official)\nRETURN n.id AS id, properties(n) AS properties\nORDER BY n.id","mode":"READ","ints":[],"params":[],"columns":["id","properties"]},
  Post: {"name":"check/export-nodes","text":"MATCH (n:Post)\nRETURN n.id AS id, properties(n) AS properties\nORDER BY n.id","mode":"READ","ints":[],"params":[],"columns":["id","properties"]},
  Organization: {"name":"check/export-nodes","text":"MATCH (n:Organization)\nRETURN n.id AS id, properties(n) AS properties\nORDER BY n.id","mode":"READ","ints":[],"params":[],"columns":["id","properties"]},
  City: {"name":"check/export-nodes","text":"MATCH (n:City)\nRETURN n.id AS id, properties(n) AS properties\nORDER BY n.id","mode":"READ","ints":[],"params":[],"columns":["id","properties"]},
  Meeting: {"name":"check/export-nodes","text":"MATCH (n:Meeting)\nRETURN n.id AS id, properties(n) AS properties\nORDER BY n.id","mode":"READ","ints":[],"params":[],"columns":["id","properties"]},
  Policy: {"name":"check/export-nodes","text":"MATCH (n:Policy)\nRETURN n.id AS id, properties(n) AS properties\nORDER BY n.id","mode":"READ","ints":[],"params":[],"columns":["id","properties"]},
  Initiative: {"name":"check/export-nodes","text":"MATCH (n:Initiative)\nRETURN n.id AS id, properties(n) AS properties\nORDER BY n.id","mode":"READ","ints":[],"params":[],"columns":["id","properties"]},
  CaseStudy: {"name":"check/export-nodes","text":"MATCH (n:CaseStudy)\nRETURN n.id AS id, properties(n) AS properties\nORDER BY n.id","mode":"READ","ints":[],"params":[],"columns":["id","properties"]},
  Measure: {"name":"check/export-nodes","text":"MATCH (n:Measure)\nRETURN n.id AS id, properties(n) AS properties\nORDER BY n.id","mode":"READ","ints":[],"params":[],"columns":["id","properties"]},
  Figure: {"name":"check/export-nodes","text":"MATCH (n:Figure)\nRETURN n.id AS id, properties(n) AS properties\nORDER BY n.id","mode":"READ","ints":[],"params":[],"columns":["id","properties"]},
};

/** The relationships of one type in the order of an export. Ids come sorted from the index, so that only each node's own are sorted. */
export const checkExportRelationships: Readonly<Record<RelationshipType, Query<Record<string, never>, { readonly id: string | null; readonly start: string; readonly end: string; readonly properties: CypherMap }>>> = {
  HAS_SECTION: {"name":"check/export-relationships","text":"MATCH (start:Entity)\nWHERE start.id STARTS WITH ''\nWITH start\nORDER BY start.id\nMATCH (start)-[r:HAS_SECTION]->(end:Entity)\nRETURN r.id AS id, start.id AS start, end.id AS end, properties(r) AS properties\nORDER BY start.id, end.id, r.id","mode":"READ","ints":[],"params":[],"columns":["id","start","end","properties"]},
  HAS_ARTICLE: {"name":"check/export-relationships","text":"MATCH (start:Entity)\nWHERE start.id STARTS WITH ''\nWITH start\nORDER BY start.id\nMATCH (start)-[r:HAS_ARTICLE]->(end:Entity)\nRETURN r.id AS id, start.id AS start, end.id AS end, properties(r) AS properties\nORDER BY start.id, end.id, r.id","mode":"READ","ints":[],"params":[],"columns":["id","start","end","properties"]},
  HAS_IMPRINT: {"name":"check/export-relationships","text":"MATCH (start:Entity)\nWHERE start.id STARTS WITH ''\nWITH start\nORDER BY start.id\nMATCH (start)-[r:HAS_IMPRINT]->(end:Entity)\nRETURN r.id AS id, start.id AS start, end.id AS end, properties(r) AS properties\nORDER BY start.id, end.id, r.id","mode":"READ","ints":[],"params":[],"columns":["id","start","end","properties"]},
  IN: {"name":"check/export-relationships","text":"MATCH (start:Entity)\nWHERE start.id STARTS WITH ''\nWITH start\nORDER BY start.id\nMATCH (start)-[r:IN]->(end:Entity)\nRETURN r.id AS id, start.id AS start, end.id AS end, properties(r) AS properties\nORDER BY start.id, end.id, r.id","mode":"READ","ints":[],"params":[],"columns":["id","start","end","properties"]},
  MENTIONS: {"name":"check/export-relationships","text":"MATCH (start:Entity)\nWHERE start.id STARTS WITH ''\nWITH start\nORDER BY start.id\nMATCH (start)-[r:MENTIONS]->(end:Entity)\nRETURN r.id AS id, start.id AS start, end.id AS end, properties(r) AS properties\nORDER BY start.id, end.id, r.id","mode":"READ","ints":[],"params":[],"columns":["id","start","end","properties"]},
  PUBLISHES: {"name":"check/export-relationships","text":"MATCH (start:Entity)\nWHERE start.id STARTS WITH ''\nWITH start\nORDER BY start.id\nMATCH (start)-[r:PUBLISHES]->(end:Entity)\nRETURN r.id AS id, start.id AS start, end.id AS end, properties(r) AS properties\nORDER BY start.id, end.id, r.id","mode":"READ","ints":[],"params":[],"columns":["id","start","end","properties"]},
  SENT_TO: {"name":"check/export-relationships","text":"MATCH (start:Entity)\nWHERE start.id STARTS WITH ''\nWITH start\nORDER BY start.id\nMATCH (start)-[r:SENT_TO]->(end:Entity)\nRETURN r.id AS id, start.id AS start, end.id AS end, properties(r) AS properties\nORDER BY start.id, end.id, r.id","mode":"READ","ints":[],"params":[],"columns":["id","start","end","properties"]},
  EDITS: {"name":"check/export-relationships","text":"MATCH (start:Entity)\nWHERE start.id STARTS WITH ''\nWITH start\nORDER BY start.id\nMATCH (start)-[r:EDITS]->(end:Entity)\nRETURN r.id AS id, start.id AS start, end.id AS end, properties(r) AS properties\nORDER BY start.id, end.id, r.id","mode":"READ","ints":[],"params":[],"columns":["id","start","end","properties"]},
  REVIEWS: {"name":"check/export-relationships","text":"MATCH (start:Entity)\nWHERE start.id STARTS WITH ''\nWITH start\nORDER BY start.id\nMATCH (start)-[r:REVIEWS]->(end:Entity)\nRETURN r.id AS id, start.id AS start, end.id AS end, properties(r) AS properties\nORDER BY start.id, end.id, r.id","mode":"READ","ints":[],"params":[],"columns":["id","start","end","properties"]},
  SIGNS_OFF: {"name":"check/export-relationships","text":"MATCH (start:Entity)\nWHERE start.id STARTS WITH ''\nWITH start\nORDER BY start.id\nMATCH (start)-[r:SIGNS_OFF]->(end:Entity)\nRETURN r.id AS id, start.id AS start, end.id AS end, properties(r) AS properties\nORDER BY start.id, end.id, r.id","mode":"READ","ints":[],"params":[],"columns":["id","start","end","properties"]},
  HOLDS: {"name":"check/export-relationships","text":"MATCH (start:Entity)\nWHERE start.id STARTS WITH ''\nWITH start\nORDER BY start.id\nMATCH (start)-[r:HOLDS]->(end:Entity)\nRETURN r.id AS id, start.id AS start, end.id AS end, properties(r) AS properties\nORDER BY start.id, end.id, r.id","mode":"READ","ints":[],"params":[],"columns":["id","start","end","properties"]},
  HELD: {"name":"check/export-relationships","text":"MATCH (start:Entity)\nWHERE start.id STARTS WITH ''\nWITH start\nORDER BY start.id\nMATCH (start)-[r:HELD]->(end:Entity)\nRETURN r.id AS id, start.id AS start, end.id AS end, properties(r) AS properties\nORDER BY start.id, end.id, r.id","mode":"READ","ints":[],"params":[],"columns":["id","start","end","properties"]},
  AT: {"name":"check/export-relationships","text":"MATCH (start:Entity)\nWHERE start.id STARTS WITH ''\nWITH start\nORDER BY start.id\nMATCH (start)-[r:AT]->(end:Entity)\nRETURN r.id AS id, start.id AS start, end.id AS end, properties(r) AS properties\nORDER BY start.id, end.id, r.id","mode":"READ","ints":[],"params":[],"columns":["id","start","end","properties"]},
  PART_OF: {"name":"check/export-relationships","text":"MATCH (start:Entity)\nWHERE start.id STARTS WITH ''\nWITH start\nORDER BY start.id\nMATCH (start)-[r:PART_OF]->(end:Entity)\nRETURN r.id AS id, start.id AS start, end.id AS end, properties(r) AS properties\nORDER BY start.id, end.id, r.id","mode":"READ","ints":[],"params":[],"columns":["id","start","end","properties"]},
  LOCATED_IN: {"name":"check/export-relationships","text":"MATCH (start:Entity)\nWHERE start.id STARTS WITH ''\nWITH start\nORDER BY start.id\nMATCH (start)-[r:LOCATED_IN]->(end:Entity)\nRETURN r.id AS id, start.id AS start, end.id AS end, properties(r) AS properties\nORDER BY start.id, end.id, r.id","mode":"READ","ints":[],"params":[],"columns":["id","start","end","properties"]},
  ATTENDS: {"name":"check/export-relationships","text":"MATCH (start:Entity)\nWHERE start.id STARTS WITH ''\nWITH start\nORDER BY start.id\nMATCH (start)-[r:ATTENDS]->(end:Entity)\nRETURN r.id AS id, start.id AS start, end.id AS end, properties(r) AS properties\nORDER BY start.id, end.id, r.id","mode":"READ","ints":[],"params":[],"columns":["id","start","end","properties"]},
  ORGANIZES: {"name":"check/export-relationships","text":"MATCH (start:Entity)\nWHERE start.id STARTS WITH ''\nWITH start\nORDER BY start.id\nMATCH (start)-[r:ORGANIZES]->(end:Entity)\nRETURN r.id AS id, start.id AS start, end.id AS end, properties(r) AS properties\nORDER BY start.id, end.id, r.id","mode":"READ","ints":[],"params":[],"columns":["id","start","end","properties"]},
  VISITS: {"name":"check/export-relationships","text":"MATCH (start:Entity)\nWHERE start.id STARTS WITH ''\nWITH start\nORDER BY start.id\nMATCH (start)-[r:VISITS]->(end:Entity)\nRETURN r.id AS id, start.id AS start, end.id AS end, properties(r) AS properties\nORDER BY start.id, end.id, r.id","mode":"READ","ints":[],"params":[],"columns":["id","start","end","properties"]},
  ABOUT: {"name":"check/export-relationships","text":"MATCH (start:Entity)\nWHERE start.id STARTS WITH ''\nWITH start\nORDER BY start.id\nMATCH (start)-[r:ABOUT]->(end:Entity)\nRETURN r.id AS id, start.id AS start, end.id AS end, properties(r) AS properties\nORDER BY start.id, end.id, r.id","mode":"READ","ints":[],"params":[],"columns":["id","start","end","properties"]},
  ISSUES: {"name":"check/export-relationships","text":"MATCH (start:Entity)\nWHERE start.id STARTS WITH ''\nWITH start\nORDER BY start.id\nMATCH (start)-[r:ISSUES]->(end:Entity)\nRETURN r.id AS id, start.id AS start, end.id AS end, properties(r) AS properties\nORDER BY start.id, end.id, r.id","mode":"READ","ints":[],"params":[],"columns":["id","start","end","properties"]},
  RUNS: {"name":"check/export-relationships","text":"MATCH (start:Entity)\nWHERE start.id STARTS WITH ''\nWITH start\nORDER BY start.id\nMATCH (start)-[r:RUNS]->(end:Entity)\nRETURN r.id AS id, start.id AS start, end.id AS end, properties(r) AS properties\nORDER BY start.id, end.id, r.id","mode":"READ","ints":[],"params":[],"columns":["id","start","end","properties"]},
  OFFERS: {"name":"check/export-relationships","text":"MATCH (start:Entity)\nWHERE start.id STARTS WITH ''\nWITH start\nORDER BY start.id\nMATCH (start)-[r:OFFERS]->(end:Entity)\nRETURN r.id AS id, start.id AS start, end.id AS end, properties(r) AS properties\nORDER BY start.id, end.id, r.id","mode":"READ","ints":[],"params":[],"columns":["id","start","end","properties"]},
  TAKES: {"name":"check/export-relationships","text":"MATCH (start:Entity)\nWHERE start.id STARTS WITH ''\nWITH start\nORDER BY start.id\nMATCH (start)-[r:TAKES]->(end:Entity)\nRETURN r.id AS id, start.id AS start, end.id AS end, properties(r) AS properties\nORDER BY start.id, end.id, r.id","mode":"READ","ints":[],"params":[],"columns":["id","start","end","properties"]},
  SETS: {"name":"check/export-relationships","text":"MATCH (start:Entity)\nWHERE start.id STARTS WITH ''\nWITH start\nORDER BY start.id\nMATCH (start)-[r:SETS]->(end:Entity)\nRETURN r.id AS id, start.id AS start, end.id AS end, properties(r) AS properties\nORDER BY start.id, end.id, r.id","mode":"READ","ints":[],"params":[],"columns":["id","start","end","properties"]},
  SUPERSEDES: {"name":"check/export-relationships","text":"MATCH (start:Entity)\nWHERE start.id STARTS WITH ''\nWITH start\nORDER BY start.id\nMATCH (start)-[r:SUPERSEDES]->(end:Entity)\nRETURN r.id AS id, start.id AS start, end.id AS end, properties(r) AS properties\nORDER BY start.id, end.id, r.id","mode":"READ","ints":[],"params":[],"columns":["id","start","end","properties"]},
  IMPLEMENTS: {"name":"check/export-relationships","text":"MATCH (start:Entity)\nWHERE start.id STARTS WITH ''\nWITH start\nORDER BY start.id\nMATCH (start)-[r:IMPLEMENTS]->(end:Entity)\nRETURN r.id AS id, start.id AS start, end.id AS end, properties(r) AS properties\nORDER BY start.id, end.id, r.id","mode":"READ","ints":[],"params":[],"columns":["id","start","end","properties"]},
  PROMOTES: {"name":"check/export-relationships","text":"MATCH (start:Entity)\nWHERE start.id STARTS WITH ''\nWITH start\nORDER BY start.id\nMATCH (start)-[r:PROMOTES]->(end:Entity)\nRETURN r.id AS id, start.id AS start, end.id AS end, properties(r) AS properties\nORDER BY start.id, end.id, r.id","mode":"READ","ints":[],"params":[],"columns":["id","start","end","properties"]},
  DRIVES: {"name":"check/export-relationships","text":"MATCH (start:Entity)\nWHERE start.id STARTS WITH ''\nWITH start\nORDER BY start.id\nMATCH (start)-[r:DRIVES]->(end:Entity)\nRETURN r.id AS id, start.id AS start, end.id AS end, properties(r) AS properties\nORDER BY start.id, end.id, r.id","mode":"READ","ints":[],"params":[],"columns":["id","start","end","properties"]},
};

/** What graph stands here, and whether a load was broken off. No row: nothing was ever loaded. */
export const checkLedger: Query<Record<string, never>, { readonly state: string; readonly hash: string | null; readonly extractorVersion: string | null; readonly nodes: number | null; readonly relationships: number | null; readonly statements: number | null; readonly issues: number | null; readonly finished: number | null }> = {
  "name": "check/ledger",
  "text": "MATCH (l:Ledger {id: 'graph'})\nRETURN l.state AS state, l.hash AS hash, l.extractorVersion AS extractorVersion, l.nodes AS nodes,\n  l.relationships AS relationships, l.statements AS statements, l.issues AS issues, l.finished AS finished",
  "mode": "READ",
  "ints": [],
  "params": [],
  "columns": [
    "state",
    "hash",
    "extractorVersion",
    "nodes",
    "relationships",
    "statements",
    "issues",
    "finished"
  ]
};

/** Schema files that were applied to this database. */
export const checkMigrations: Query<Record<string, never>, { readonly id: string; readonly sha256: string }> = {
  "name": "check/migrations",
  "text": "MATCH (m:Migration)\nRETURN m.id AS id, m.sha256 AS sha256\nORDER BY id",
  "mode": "READ",
  "ints": [],
  "params": [],
  "columns": [
    "id",
    "sha256"
  ]
};

/** Every node's id and the checksum of its content, so that a load sends only what differs. */
export const checkNodeHashes: Query<Record<string, never>, { readonly id: string; readonly contentHash: string | null }> = {
  "name": "check/node-hashes",
  "text": "MATCH (n:Entity)\nRETURN n.id AS id, n.contentHash AS contentHash",
  "mode": "READ",
  "ints": [],
  "params": [],
  "columns": [
    "id",
    "contentHash"
  ]
};

/** What the files gave, whole. */
export const checkReadingPayloads: Query<Record<string, never>, { readonly id: string; readonly fileName: string; readonly extractorVersion: string; readonly payload: string }> = {
  "name": "check/reading-payloads",
  "text": "MATCH (r:Reading)\nRETURN r.id AS id, r.fileName AS fileName, r.extractorVersion AS extractorVersion, r.payload AS payload\nORDER BY id",
  "mode": "READ",
  "ints": [],
  "params": [],
  "columns": [
    "id",
    "fileName",
    "extractorVersion",
    "payload"
  ]
};

/** Which files were read, without what they gave. */
export const checkReadings: Query<Record<string, never>, { readonly id: string; readonly fileName: string; readonly extractorVersion: string }> = {
  "name": "check/readings",
  "text": "MATCH (r:Reading)\nRETURN r.id AS id, r.fileName AS fileName, r.extractorVersion AS extractorVersion\nORDER BY id",
  "mode": "READ",
  "ints": [],
  "params": [],
  "columns": [
    "id",
    "fileName",
    "extractorVersion"
  ]
};

/** Every relationship's id and the checksum of its content. */
export const checkRelationshipHashes: Readonly<Record<RelationshipType, Query<Record<string, never>, { readonly id: string | null; readonly contentHash: string | null }>>> = {
  HAS_SECTION: {"name":"check/relationship-hashes","text":"MATCH ()-[r:HAS_SECTION]->()\nRETURN r.id AS id, r.contentHash AS contentHash","mode":"READ","ints":[],"params":[],"columns":["id","contentHash"]},
  HAS_ARTICLE: {"name":"check/relationship-hashes","text":"MATCH ()-[r:HAS_ARTICLE]->()\nRETURN r.id AS id, r.contentHash AS contentHash","mode":"READ","ints":[],"params":[],"columns":["id","contentHash"]},
  HAS_IMPRINT: {"name":"check/relationship-hashes","text":"MATCH ()-[r:HAS_IMPRINT]->()\nRETURN r.id AS id, r.contentHash AS contentHash","mode":"READ","ints":[],"params":[],"columns":["id","contentHash"]},
  IN: {"name":"check/relationship-hashes","text":"MATCH ()-[r:IN]->()\nRETURN r.id AS id, r.contentHash AS contentHash","mode":"READ","ints":[],"params":[],"columns":["id","contentHash"]},
  MENTIONS: {"name":"check/relationship-hashes","text":"MATCH ()-[r:MENTIONS]->()\nRETURN r.id AS id, r.contentHash AS contentHash","mode":"READ","ints":[],"params":[],"columns":["id","contentHash"]},
  PUBLISHES: {"name":"check/relationship-hashes","text":"MATCH ()-[r:PUBLISHES]->()\nRETURN r.id AS id, r.contentHash AS contentHash","mode":"READ","ints":[],"params":[],"columns":["id","contentHash"]},
  SENT_TO: {"name":"check/relationship-hashes","text":"MATCH ()-[r:SENT_TO]->()\nRETURN r.id AS id, r.contentHash AS contentHash","mode":"READ","ints":[],"params":[],"columns":["id","contentHash"]},
  EDITS: {"name":"check/relationship-hashes","text":"MATCH ()-[r:EDITS]->()\nRETURN r.id AS id, r.contentHash AS contentHash","mode":"READ","ints":[],"params":[],"columns":["id","contentHash"]},
  REVIEWS: {"name":"check/relationship-hashes","text":"MATCH ()-[r:REVIEWS]->()\nRETURN r.id AS id, r.contentHash AS contentHash","mode":"READ","ints":[],"params":[],"columns":["id","contentHash"]},
  SIGNS_OFF: {"name":"check/relationship-hashes","text":"MATCH ()-[r:SIGNS_OFF]->()\nRETURN r.id AS id, r.contentHash AS contentHash","mode":"READ","ints":[],"params":[],"columns":["id","contentHash"]},
  HOLDS: {"name":"check/relationship-hashes","text":"MATCH ()-[r:HOLDS]->()\nRETURN r.id AS id, r.contentHash AS contentHash","mode":"READ","ints":[],"params":[],"columns":["id","contentHash"]},
  HELD: {"name":"check/relationship-hashes","text":"MATCH ()-[r:HELD]->()\nRETURN r.id AS id, r.contentHash AS contentHash","mode":"READ","ints":[],"params":[],"columns":["id","contentHash"]},
  AT: {"name":"check/relationship-hashes","text":"MATCH ()-[r:AT]->()\nRETURN r.id AS id, r.contentHash AS contentHash","mode":"READ","ints":[],"params":[],"columns":["id","contentHash"]},
  PART_OF: {"name":"check/relationship-hashes","text":"MATCH ()-[r:PART_OF]->()\nRETURN r.id AS id, r.contentHash AS contentHash","mode":"READ","ints":[],"params":[],"columns":["id","contentHash"]},
  LOCATED_IN: {"name":"check/relationship-hashes","text":"MATCH ()-[r:LOCATED_IN]->()\nRETURN r.id AS id, r.contentHash AS contentHash","mode":"READ","ints":[],"params":[],"columns":["id","contentHash"]},
  ATTENDS: {"name":"check/relationship-hashes","text":"MATCH ()-[r:ATTENDS]->()\nRETURN r.id AS id, r.contentHash AS contentHash","mode":"READ","ints":[],"params":[],"columns":["id","contentHash"]},
  ORGANIZES: {"name":"check/relationship-hashes","text":"MATCH ()-[r:ORGANIZES]->()\nRETURN r.id AS id, r.contentHash AS contentHash","mode":"READ","ints":[],"params":[],"columns":["id","contentHash"]},
  VISITS: {"name":"check/relationship-hashes","text":"MATCH ()-[r:VISITS]->()\nRETURN r.id AS id, r.contentHash AS contentHash","mode":"READ","ints":[],"params":[],"columns":["id","contentHash"]},
  ABOUT: {"name":"check/relationship-hashes","text":"MATCH ()-[r:ABOUT]->()\nRETURN r.id AS id, r.contentHash AS contentHash","mode":"READ","ints":[],"params":[],"columns":["id","contentHash"]},
  ISSUES: {"name":"check/relationship-hashes","text":"MATCH ()-[r:ISSUES]->()\nRETURN r.id AS id, r.contentHash AS contentHash","mode":"READ","ints":[],"params":[],"columns":["id","contentHash"]},
  RUNS: {"name":"check/relationship-hashes","text":"MATCH ()-[r:RUNS]->()\nRETURN r.id AS id, r.contentHash AS contentHash","mode":"READ","ints":[],"params":[],"columns":["id","contentHash"]},
  OFFERS: {"name":"check/relationship-hashes","text":"MATCH ()-[r:OFFERS]->()\nRETURN r.id AS id, r.contentHash AS contentHash","mode":"READ","ints":[],"params":[],"columns":["id","contentHash"]},
  TAKES: {"name":"check/relationship-hashes","text":"MATCH ()-[r:TAKES]->()\nRETURN r.id AS id, r.contentHash AS contentHash","mode":"READ","ints":[],"params":[],"columns":["id","contentHash"]},
  SETS: {"name":"check/relationship-hashes","text":"MATCH ()-[r:SETS]->()\nRETURN r.id AS id, r.contentHash AS contentHash","mode":"READ","ints":[],"params":[],"columns":["id","contentHash"]},
  SUPERSEDES: {"name":"check/relationship-hashes","text":"MATCH ()-[r:SUPERSEDES]->()\nRETURN r.id AS id, r.contentHash AS contentHash","mode":"READ","ints":[],"params":[],"columns":["id","contentHash"]},
  IMPLEMENTS: {"name":"check/relationship-hashes","text":"MATCH ()-[r:IMPLEMENTS]->()\nRETURN r.id AS id, r.contentHash AS contentHash","mode":"READ","ints":[],"params":[],"columns":["id","contentHash"]},
  PROMOTES: {"name":"check/relationship-hashes","text":"MATCH ()-[r:PROMOTES]->()\nRETURN r.id AS id, r.contentHash AS contentHash","mode":"READ","ints":[],"params":[],"columns":["id","contentHash"]},
  DRIVES: {"name":"check/relationship-hashes","text":"MATCH ()-[r:DRIVES]->()\nRETURN r.id AS id, r.contentHash AS contentHash","mode":"READ","ints":[],"params":[],"columns":["id","contentHash"]},
};

/** Nodes that nothing mentions any more. */
export const writeDeleteNodes: Query<{ readonly ids: readonly string[] }, Record<string, never>> = {
  "name": "write/delete-nodes",
  "text": "UNWIND $ids AS id\nMATCH (n:Entity {id: id})\nDETACH DELETE n",
  "mode": "WRITE",
  "ints": [],
  "params": [
    "ids"
  ],
  "columns": []
};

/** Forgets files, by the checksum of their bytes. */
export const writeDeleteReadings: Query<{ readonly ids: readonly string[] }, Record<string, never>> = {
  "name": "write/delete-readings",
  "text": "UNWIND $ids AS id\nMATCH (r:Reading {id: id})\nDELETE r",
  "mode": "WRITE",
  "ints": [],
  "params": [
    "ids"
  ],
  "columns": []
};

/** Relationships whose last statement is gone. */
export const writeDeleteRelationships: Readonly<Record<RelationshipType, Query<{ readonly ids: readonly string[] }, Record<string, never>>>> = {
  HAS_SECTION: {"name":"write/delete-relationships","text":"UNWIND $ids AS id\nMATCH ()-[r:HAS_SECTION {id: id}]->()\nDELETE r","mode":"WRITE","ints":[],"params":["ids"],"columns":[]},
  HAS_ARTICLE: {"name":"write/delete-relationships","text":"UNWIND $ids AS id\nMATCH ()-[r:HAS_ARTICLE {id: id}]->()\nDELETE r","mode":"WRITE","ints":[],"params":["ids"],"columns":[]},
  HAS_IMPRINT: {"name":"write/delete-relationships","text":"UNWIND $ids AS id\nMATCH ()-[r:HAS_IMPRINT {id: id}]->()\nDELETE r","mode":"WRITE","ints":[],"params":["ids"],"columns":[]},
  IN: {"name":"write/delete-relationships","text":"UNWIND $ids AS id\nMATCH ()-[r:IN {id: id}]->()\nDELETE r","mode":"WRITE","ints":[],"params":["ids"],"columns":[]},
  MENTIONS: {"name":"write/delete-relationships","text":"UNWIND $ids AS id\nMATCH ()-[r:MENTIONS {id: id}]->()\nDELETE r","mode":"WRITE","ints":[],"params":["ids"],"columns":[]},
  PUBLISHES: {"name":"write/delete-relationships","text":"UNWIND $ids AS id\nMATCH ()-[r:PUBLISHES {id: id}]->()\nDELETE r","mode":"WRITE","ints":[],"params":["ids"],"columns":[]},
  SENT_TO: {"name":"write/delete-relationships","text":"UNWIND $ids AS id\nMATCH ()-[r:SENT_TO {id: id}]->()\nDELETE r","mode":"WRITE","ints":[],"params":["ids"],"columns":[]},
  EDITS: {"name":"write/delete-relationships","text":"UNWIND $ids AS id\nMATCH ()-[r:EDITS {id: id}]->()\nDELETE r","mode":"WRITE","ints":[],"params":["ids"],"columns":[]},
  REVIEWS: {"name":"write/delete-relationships","text":"UNWIND $ids AS id\nMATCH ()-[r:REVIEWS {id: id}]->()\nDELETE r","mode":"WRITE","ints":[],"params":["ids"],"columns":[]},
  SIGNS_OFF: {"name":"write/delete-relationships","text":"UNWIND $ids AS id\nMATCH ()-[r:SIGNS_OFF {id: id}]->()\nDELETE r","mode":"WRITE","ints":[],"params":["ids"],"columns":[]},
  HOLDS: {"name":"write/delete-relationships","text":"UNWIND $ids AS id\nMATCH ()-[r:HOLDS {id: id}]->()\nDELETE r","mode":"WRITE","ints":[],"params":["ids"],"columns":[]},
  HELD: {"name":"write/delete-relationships","text":"UNWIND $ids AS id\nMATCH ()-[r:HELD {id: id}]->()\nDELETE r","mode":"WRITE","ints":[],"params":["ids"],"columns":[]},
  AT: {"name":"write/delete-relationships","text":"UNWIND $ids AS id\nMATCH ()-[r:AT {id: id}]->()\nDELETE r","mode":"WRITE","ints":[],"params":["ids"],"columns":[]},
  PART_OF: {"name":"write/delete-relationships","text":"UNWIND $ids AS id\nMATCH ()-[r:PART_OF {id: id}]->()\nDELETE r","mode":"WRITE","ints":[],"params":["ids"],"columns":[]},
  LOCATED_IN: {"name":"write/delete-relationships","text":"UNWIND $ids AS id\nMATCH ()-[r:LOCATED_IN {id: id}]->()\nDELETE r","mode":"WRITE","ints":[],"params":["ids"],"columns":[]},
  ATTENDS: {"name":"write/delete-relationships","text":"UNWIND $ids AS id\nMATCH ()-[r:ATTENDS {id: id}]->()\nDELETE r","mode":"WRITE","ints":[],"params":["ids"],"columns":[]},
  ORGANIZES: {"name":"write/delete-relationships","text":"UNWIND $ids AS id\nMATCH ()-[r:ORGANIZES {id: id}]->()\nDELETE r","mode":"WRITE","ints":[],"params":["ids"],"columns":[]},
  VISITS: {"name":"write/delete-relationships","text":"UNWIND $ids AS id\nMATCH ()-[r:VISITS {id: id}]->()\nDELETE r","mode":"WRITE","ints":[],"params":["ids"],"columns":[]},
  ABOUT: {"name":"write/delete-relationships","text":"UNWIND $ids AS id\nMATCH ()-[r:ABOUT {id: id}]->()\nDELETE r","mode":"WRITE","ints":[],"params":["ids"],"columns":[]},
  ISSUES: {"name":"write/delete-relationships","text":"UNWIND $ids AS id\nMATCH ()-[r:ISSUES {id: id}]->()\nDELETE r","mode":"WRITE","ints":[],"params":["ids"],"columns":[]},
  RUNS: {"name":"write/delete-relationships","text":"UNWIND $ids AS id\nMATCH ()-[r:RUNS {id: id}]->()\nDELETE r","mode":"WRITE","ints":[],"params":["ids"],"columns":[]},
  OFFERS: {"name":"write/delete-relationships","text":"UNWIND $ids AS id\nMATCH ()-[r:OFFERS {id: id}]->()\nDELETE r","mode":"WRITE","ints":[],"params":["ids"],"columns":[]},
  TAKES: {"name":"write/delete-relationships","text":"UNWIND $ids AS id\nMATCH ()-[r:TAKES {id: id}]->()\nDELETE r","mode":"WRITE","ints":[],"params":["ids"],"columns":[]},
  SETS: {"name":"write/delete-relationships","text":"UNWIND $ids AS id\nMATCH ()-[r:SETS {id: id}]->()\nDELETE r","mode":"WRITE","ints":[],"params":["ids"],"columns":[]},
  SUPERSEDES: {"name":"write/delete-relationships","text":"UNWIND $ids AS id\nMATCH ()-[r:SUPERSEDES {id: id}]->()\nDELETE r","mode":"WRITE","ints":[],"params":["ids"],"columns":[]},
  IMPLEMENTS: {"name":"write/delete-relationships","text":"UNWIND $ids AS id\nMATCH ()-[r:IMPLEMENTS {id: id}]->()\nDELETE r","mode":"WRITE","ints":[],"params":["ids"],"columns":[]},
  PROMOTES: {"name":"write/delete-relationships","text":"UNWIND $ids AS id\nMATCH ()-[r:PROMOTES {id: id}]->()\nDELETE r","mode":"WRITE","ints":[],"params":["ids"],"columns":[]},
  DRIVES: {"name":"write/delete-relationships","text":"UNWIND $ids AS id\nMATCH ()-[r:DRIVES {id: id}]->()\nDELETE r","mode":"WRITE","ints":[],"params":["ids"],"columns":[]},
};

/** Gives the writer's lock back. */
export const writeFreeLock: Query<{ readonly owner: string }, Record<string, never>> = {
  "name": "write/free-lock",
  "text": "MATCH (l:Lock {id: 'writer'})\nWHERE l.owner = $owner\nREMOVE l.owner, l.host, l.pid, l.heartbeat",
  "mode": "WRITE",
  "ints": [],
  "params": [
    "owner"
  ],
  "columns": []
};

/** Beats the writer's heart. No row: the lock was lost, and whoever runs in this transaction must not write. */
export const writeHoldLock: Query<{ readonly owner: string }, { readonly owner: string }> = {
  "name": "write/hold-lock",
  "text": "MATCH (l:Lock {id: 'writer'})\nWHERE l.owner = $owner\nSET l.heartbeat = timestamp()\nRETURN l.owner AS owner",
  "mode": "WRITE",
  "ints": [],
  "params": [
    "owner"
  ],
  "columns": [
    "owner"
  ]
};

/** Says what graph stands in the database, and from which extractor. */
export const writeMarkClean: Query<{ readonly hash: string; readonly extractorVersion: string; readonly nodes: number; readonly relationships: number; readonly statements: number; readonly issues: number }, Record<string, never>> = {
  "name": "write/mark-clean",
  "text": "MERGE (l:Ledger {id: 'graph'})\nSET l.state = 'clean', l.hash = $hash, l.extractorVersion = $extractorVersion, l.nodes = $nodes,\n  l.relationships = $relationships, l.statements = $statements, l.issues = $issues, l.finished = timestamp()",
  "mode": "WRITE",
  "ints": [
    "nodes",
    "relationships",
    "statements",
    "issues"
  ],
  "params": [
    "hash",
    "extractorVersion",
    "nodes",
    "relationships",
    "statements",
    "issues"
  ],
  "columns": []
};

/** Says that the graph does not yet show what the readings say: the next load finishes it. */
export const writeMarkDirty: Query<Record<string, never>, { readonly state: string }> = {
  "name": "write/mark-dirty",
  "text": "MERGE (l:Ledger {id: 'graph'})\nSET l.state = 'dirty'\nRETURN l.state AS state",
  "mode": "WRITE",
  "ints": [],
  "params": [],
  "columns": [
    "state"
  ]
};

/** Notes that a schema file was applied, with its checksum. */
export const writeMigration: Query<{ readonly id: string; readonly sha256: string }, Record<string, never>> = {
  "name": "write/migration",
  "text": "MERGE (m:Migration {id: $id})\nSET m.sha256 = $sha256",
  "mode": "WRITE",
  "ints": [],
  "params": [
    "id",
    "sha256"
  ],
  "columns": []
};

/** Nodes of one label, new or changed: afterwards each has exactly the given properties. Running it twice changes nothing more. */
export const writeNodes: Readonly<Record<Label, Query<{ readonly rows: readonly CypherMap[] }, { readonly written: number }>>> = {
  Issue: {"name":"write/nodes","text":"UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Issue, n = row.properties\nRETURN count(n) AS written","mode":"WRITE","ints":[],"params":["rows"],"columns":["written"]},
  Section: {"name":"write/nodes","text":"UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Section, n = row.properties\nRETURN count(n) AS written","mode":"WRITE","ints":[],"params":["rows"],"columns":["written"]},
  Article: {"name":"write/nodes","text":"UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Article, n = row.properties\nRETURN count(n) AS written","mode":"WRITE","ints":[],"params":["rows"],"columns":["written"]},
  Statement: {"name":"write/nodes","text":"UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Statement, n = row.properties\nRETURN count(n) AS written","mode":"WRITE","ints":[],"params":["rows"],"columns":["written"]},
  Official: {"name":"write/nodes","text":"UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Official, n = row.properties\nRETURN count(n) AS written","mode":"WRITE","ints":[],"params":["rows"],"columns":["written"]},
  Post: {"name":"write/nodes","text":"UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Post, n = row.properties\nRETURN count(n) AS written","mode":"WRITE","ints":[],"params":["rows"],"columns":["written"]},
  Organization: {"name":"write/nodes","text":"UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Organization, n = row.properties\nRETURN count(n) AS written","mode":"WRITE","ints":[],"params":["rows"],"columns":["written"]},
  City: {"name":"write/nodes","text":"UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:City, n = row.properties\nRETURN count(n) AS written","mode":"WRITE","ints":[],"params":["rows"],"columns":["written"]},
  Meeting: {"name":"write/nodes","text":"UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Meeting, n = row.properties\nRETURN count(n) AS written","mode":"WRITE","ints":[],"params":["rows"],"columns":["written"]},
  Policy: {"name":"write/nodes","text":"UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Policy, n = row.properties\nRETURN count(n) AS written","mode":"WRITE","ints":[],"params":["rows"],"columns":["written"]},
  Initiative: {"name":"write/nodes","text":"UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Initiative, n = row.properties\nRETURN count(n) AS written","mode":"WRITE","ints":[],"params":["rows"],"columns":["written"]},
  CaseStudy: {"name":"write/nodes","text":"UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:CaseStudy, n = row.properties\nRETURN count(n) AS written","mode":"WRITE","ints":[],"params":["rows"],"columns":["written"]},
  Measure: {"name":"write/nodes","text":"UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Measure, n = row.properties\nRETURN count(n) AS written","mode":"WRITE","ints":[],"params":["rows"],"columns":["written"]},
  Figure: {"name":"write/nodes","text":"UNWIND $rows AS row\nMERGE (n:Entity {id: row.id})\nSET n:Figure, n = row.properties\nRETURN count(n) AS written","mode":"WRITE","ints":[],"params":["rows"],"columns":["written"]},
};

/** What one file gave, kept whole: the graph is made anew from all of these. */
export const writeReading: Query<{ readonly id: string; readonly fileName: string; readonly extractorVersion: string; readonly payload: string }, Record<string, never>> = {
  "name": "write/reading",
  "text": "MERGE (r:Reading {id: $id})\nSET r.fileName = $fileName, r.extractorVersion = $extractorVersion, r.payload = $payload",
  "mode": "WRITE",
  "ints": [],
  "params": [
    "id",
    "fileName",
    "extractorVersion",
    "payload"
  ],
  "columns": []
};

/** Relationships of one type, new or changed: afterwards each has exactly the given properties. Fewer written than given: an end is missing. */
export const writeRelationships: Readonly<Record<RelationshipType, Query<{ readonly rows: readonly CypherMap[] }, { readonly written: number }>>> = {
  HAS_SECTION: {"name":"write/relationships","text":"UNWIND $rows AS row\nMATCH (start:Entity {id: row.start})\nMATCH (end:Entity {id: row.end})\nMERGE (start)-[r:HAS_SECTION {id: row.id}]->(end)\nSET r = row.properties\nRETURN count(r) AS written","mode":"WRITE","ints":[],"params":["rows"],"columns":["written"]},
  HAS_ARTICLE: {"name":"write/relationships","text":"UNWIND $rows AS row\nMATCH (start:Entity {id: row.start})\nMATCH (end:Entity {id: row.end})\nMERGE (start)-[r:HAS_ARTICLE {id: row.id}]->(end)\nSET r = row.properties\nRETURN count(r) AS written","mode":"WRITE","ints":[],"params":["rows"],"columns":["written"]},
  HAS_IMPRINT: {"name":"write/relationships","text":"UNWIND $rows AS row\nMATCH (start:Entity {id: row.start})\nMATCH (end:Entity {id: row.end})\nMERGE (start)-[r:HAS_IMPRINT {id: row.id}]->(end)\nSET r = row.properties\nRETURN count(r) AS written","mode":"WRITE","ints":[],"params":["rows"],"columns":["written"]},
  IN: {"name":"write/relationships","text":"UNWIND $rows AS row\nMATCH (start:Entity {id: row.start})\nMATCH (end:Entity {id: row.end})\nMERGE (start)-[r:IN {id: row.id}]->(end)\nSET r = row.properties\nRETURN count(r) AS written","mode":"WRITE","ints":[],"params":["rows"],"columns":["written"]},
  MENTIONS: {"name":"write/relationships","text":"UNWIND $rows AS row\nMATCH (start:Entity {id: row.start})\nMATCH (end:Entity {id: row.end})\nMERGE (start)-[r:MENTIONS {id: row.id}]->(end)\nSET r = row.properties\nRETURN count(r) AS written","mode":"WRITE","ints":[],"params":["rows"],"columns":["written"]},
  PUBLISHES: {"name":"write/relationships","text":"UNWIND $rows AS row\nMATCH (start:Entity {id: row.start})\nMATCH (end:Entity {id: row.end})\nMERGE (start)-[r:PUBLISHES {id: row.id}]->(end)\nSET r = row.properties\nRETURN count(r) AS written","mode":"WRITE","ints":[],"params":["rows"],"columns":["written"]},
  SENT_TO: {"name":"write/relationships","text":"UNWIND $rows AS row\nMATCH (start:Entity {id: row.start})\nMATCH (end:Entity {id: row.end})\nMERGE (start)-[r:SENT_TO {id: row.id}]->(end)\nSET r = row.properties\nRETURN count(r) AS written","mode":"WRITE","ints":[],"params":["rows"],"columns":["written"]},
  EDITS: {"name":"write/relationships","text":"UNWIND $rows AS row\nMATCH (start:Entity {id: row.start})\nMATCH (end:Entity {id: row.end})\nMERGE (start)-[r:EDITS {id: row.id}]->(end)\nSET r = row.properties\nRETURN count(r) AS written","mode":"WRITE","ints":[],"params":["rows"],"columns":["written"]},
  REVIEWS: {"name":"write/relationships","text":"UNWIND $rows AS row\nMATCH (start:Entity {id: row.start})\nMATCH (end:Entity {id: row.end})\nMERGE (start)-[r:REVIEWS {id: row.id}]->(end)\nSET r = row.properties\nRETURN count(r) AS written","mode":"WRITE","ints":[],"params":["rows"],"columns":["written"]},
  SIGNS_OFF: {"name":"write/relationships","text":"UNWIND $rows AS row\nMATCH (start:Entity {id: row.start})\nMATCH (end:Entity {id: row.end})\nMERGE (start)-[r:SIGNS_OFF {id: row.id}]->(end)\nSET r = row.properties\nRETURN count(r) AS written","mode":"WRITE","ints":[],"params":["rows"],"columns":["written"]},
  HOLDS: {"name":"write/relationships","text":"UNWIND $rows AS row\nMATCH (start:Entity {id: row.start})\nMATCH (end:Entity {id: row.end})\nMERGE (start)-[r:HOLDS {id: row.id}]->(end)\nSET r = row.properties\nRETURN count(r) AS written","mode":"WRITE","ints":[],"params":["rows"],"columns":["written"]},
  HELD: {"name":"write/relationships","text":"UNWIND $rows AS row\nMATCH (start:Entity {id: row.start})\nMATCH (end:Entity {id: row.end})\nMERGE (start)-[r:HELD {id: row.id}]->(end)\nSET r = row.properties\nRETURN count(r) AS written","mode":"WRITE","ints":[],"params":["rows"],"columns":["written"]},
  AT: {"name":"write/relationships","text":"UNWIND $rows AS row\nMATCH (start:Entity {id: row.start})\nMATCH (end:Entity {id: row.end})\nMERGE (start)-[r:AT {id: row.id}]->(end)\nSET r = row.properties\nRETURN count(r) AS written","mode":"WRITE","ints":[],"params":["rows"],"columns":["written"]},
  PART_OF: {"name":"write/relationships","text":"UNWIND $rows AS row\nMATCH (start:Entity {id: row.start})\nMATCH (end:Entity {id: row.end})\nMERGE (start)-[r:PART_OF {id: row.id}]->(end)\nSET r = row.properties\nRETURN count(r) AS written","mode":"WRITE","ints":[],"params":["rows"],"columns":["written"]},
  LOCATED_IN: {"name":"write/relationships","text":"UNWIND $rows AS row\nMATCH (start:Entity {id: row.start})\nMATCH (end:Entity {id: row.end})\nMERGE (start)-[r:LOCATED_IN {id: row.id}]->(end)\nSET r = row.properties\nRETURN count(r) AS written","mode":"WRITE","ints":[],"params":["rows"],"columns":["written"]},
  ATTENDS: {"name":"write/relationships","text":"UNWIND $rows AS row\nMATCH (start:Entity {id: row.start})\nMATCH (end:Entity {id: row.end})\nMERGE (start)-[r:ATTENDS {id: row.id}]->(end)\nSET r = row.properties\nRETURN count(r) AS written","mode":"WRITE","ints":[],"params":["rows"],"columns":["written"]},
  ORGANIZES: {"name":"write/relationships","text":"UNWIND $rows AS row\nMATCH (start:Entity {id: row.start})\nMATCH (end:Entity {id: row.end})\nMERGE (start)-[r:ORGANIZES {id: row.id}]->(end)\nSET r = row.properties\nRETURN count(r) AS written","mode":"WRITE","ints":[],"params":["rows"],"columns":["written"]},
  VISITS: {"name":"write/relationships","text":"UNWIND $rows AS row\nMATCH (start:Entity {id: row.start})\nMATCH (end:Entity {id: row.end})\nMERGE (start)-[r:VISITS {id: row.id}]->(end)\nSET r = row.properties\nRETURN count(r) AS written","mode":"WRITE","ints":[],"params":["rows"],"columns":["written"]},
  ABOUT: {"name":"write/relationships","text":"UNWIND $rows AS row\nMATCH (start:Entity {id: row.start})\nMATCH (end:Entity {id: row.end})\nMERGE (start)-[r:ABOUT {id: row.id}]->(end)\nSET r = row.properties\nRETURN count(r) AS written","mode":"WRITE","ints":[],"params":["rows"],"columns":["written"]},
  ISSUES: {"name":"write/relationships","text":"UNWIND $rows AS row\nMATCH (start:Entity {id: row.start})\nMATCH (end:Entity {id: row.end})\nMERGE (start)-[r:ISSUES {id: row.id}]->(end)\nSET r = row.properties\nRETURN count(r) AS written","mode":"WRITE","ints":[],"params":["rows"],"columns":["written"]},
  RUNS: {"name":"write/relationships","text":"UNWIND $rows AS row\nMATCH (start:Entity {id: row.start})\nMATCH (end:Entity {id: row.end})\nMERGE (start)-[r:RUNS {id: row.id}]->(end)\nSET r = row.properties\nRETURN count(r) AS written","mode":"WRITE","ints":[],"params":["rows"],"columns":["written"]},
  OFFERS: {"name":"write/relationships","text":"UNWIND $rows AS row\nMATCH (start:Entity {id: row.start})\nMATCH (end:Entity {id: row.end})\nMERGE (start)-[r:OFFERS {id: row.id}]->(end)\nSET r = row.properties\nRETURN count(r) AS written","mode":"WRITE","ints":[],"params":["rows"],"columns":["written"]},
  TAKES: {"name":"write/relationships","text":"UNWIND $rows AS row\nMATCH (start:Entity {id: row.start})\nMATCH (end:Entity {id: row.end})\nMERGE (start)-[r:TAKES {id: row.id}]->(end)\nSET r = row.properties\nRETURN count(r) AS written","mode":"WRITE","ints":[],"params":["rows"],"columns":["written"]},
  SETS: {"name":"write/relationships","text":"UNWIND $rows AS row\nMATCH (start:Entity {id: row.start})\nMATCH (end:Entity {id: row.end})\nMERGE (start)-[r:SETS {id: row.id}]->(end)\nSET r = row.properties\nRETURN count(r) AS written","mode":"WRITE","ints":[],"params":["rows"],"columns":["written"]},
  SUPERSEDES: {"name":"write/relationships","text":"UNWIND $rows AS row\nMATCH (start:Entity {id: row.start})\nMATCH (end:Entity {id: row.end})\nMERGE (start)-[r:SUPERSEDES {id: row.id}]->(end)\nSET r = row.properties\nRETURN count(r) AS written","mode":"WRITE","ints":[],"params":["rows"],"columns":["written"]},
  IMPLEMENTS: {"name":"write/relationships","text":"UNWIND $rows AS row\nMATCH (start:Entity {id: row.start})\nMATCH (end:Entity {id: row.end})\nMERGE (start)-[r:IMPLEMENTS {id: row.id}]->(end)\nSET r = row.properties\nRETURN count(r) AS written","mode":"WRITE","ints":[],"params":["rows"],"columns":["written"]},
  PROMOTES: {"name":"write/relationships","text":"UNWIND $rows AS row\nMATCH (start:Entity {id: row.start})\nMATCH (end:Entity {id: row.end})\nMERGE (start)-[r:PROMOTES {id: row.id}]->(end)\nSET r = row.properties\nRETURN count(r) AS written","mode":"WRITE","ints":[],"params":["rows"],"columns":["written"]},
  DRIVES: {"name":"write/relationships","text":"UNWIND $rows AS row\nMATCH (start:Entity {id: row.start})\nMATCH (end:Entity {id: row.end})\nMERGE (start)-[r:DRIVES {id: row.id}]->(end)\nSET r = row.properties\nRETURN count(r) AS written","mode":"WRITE","ints":[],"params":["rows"],"columns":["written"]},
};

/** Takes the one writer's lock if it is free, expired, or held by `expected` (a holder known to be dead). Always tells who holds it now. */
export const writeTakeLock: Query<{ readonly owner: string; readonly host: string; readonly pid: number; readonly expected: string; readonly staleMs: number }, { readonly taken: boolean; readonly owner: string; readonly host: string; readonly pid: number; readonly ageMs: number }> = {
  "name": "write/take-lock",
  "text": "MERGE (l:Lock {id: 'writer'})\nSET l.asked = timestamp()\nWITH l, l.owner IS NULL OR l.owner IN [$owner, $expected] OR l.heartbeat < timestamp() - $staleMs AS free\nFOREACH (_ IN CASE WHEN free THEN [1] ELSE [] END |\n  SET l.owner = $owner, l.host = $host, l.pid = $pid, l.heartbeat = timestamp())\nRETURN free AS taken, l.owner AS owner, l.host AS host, l.pid AS pid, timestamp() - l.heartbeat AS ageMs",
  "mode": "WRITE",
  "ints": [
    "pid",
    "staleMs"
  ],
  "params": [
    "owner",
    "host",
    "pid",
    "expected",
    "staleMs"
  ],
  "columns": [
    "taken",
    "owner",
    "host",
    "pid",
    "ageMs"
  ]
};

/** The files of cypher/schema in order. */
export const migrations: readonly Migration[] = [
  {
    "id": "001-internal",
    "sha256": "7b9f7c0da38af68201b54b7f3db0c753ae3969a30f13516d1cd3e7c30760b802",
    "purpose": "What the loader keeps for itself; none of it is part of the graph or of an export.",
    "statements": [
      "CREATE CONSTRAINT migration_id IF NOT EXISTS FOR (n:Migration) REQUIRE n.id IS UNIQUE",
      "CREATE CONSTRAINT ledger_id IF NOT EXISTS FOR (n:Ledger) REQUIRE n.id IS UNIQUE",
      "CREATE CONSTRAINT lock_id IF NOT EXISTS FOR (n:Lock) REQUIRE n.id IS UNIQUE",
      "CREATE CONSTRAINT reading_id IF NOT EXISTS FOR (n:Reading) REQUIRE n.id IS UNIQUE"
    ]
  },
  {
    "id": "002-node-ids",
    "sha256": "34e2dbcf74abbd0dc6af95cd98f045cb615e0af36c3b39b76b022fd8724a20e1",
    "purpose": "Every node has one computed id: across labels (Entity), and by its own label, so that either finds it by index.",
    "statements": [
      "CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE",
      "CREATE CONSTRAINT issue_id IF NOT EXISTS FOR (n:Issue) REQUIRE n.id IS UNIQUE",
      "CREATE CONSTRAINT section_id IF NOT EXISTS FOR (n:Section) REQUIRE n.id IS UNIQUE",
      "CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE",
      "CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE",
      "CREATE CONSTRAINT official_id IF NOT EXISTS FOR (n:Official) REQUIRE n.id IS UNIQUE",
      "CREATE CONSTRAINT post_id IF NOT EXISTS FOR (n:Post) REQUIRE n.id IS UNIQUE",
      "CREATE CONSTRAINT organization_id IF NOT EXISTS FOR (n:Organization) REQUIRE n.id IS UNIQUE",
      "CREATE CONSTRAINT city_id IF NOT EXISTS FOR (n:City) REQUIRE n.id IS UNIQUE",
      "CREATE CONSTRAINT meeting_id IF NOT EXISTS FOR (n:Meeting) REQUIRE n.id IS UNIQUE",
      "CREATE CONSTRAINT policy_id IF NOT EXISTS FOR (n:Policy) REQUIRE n.id IS UNIQUE",
      "CREATE CONSTRAINT initiative_id IF NOT EXISTS FOR (n:Initiative) REQUIRE n.id IS UNIQUE",
      "CREATE CONSTRAINT case_study_id IF NOT EXISTS FOR (n:CaseStudy) REQUIRE n.id IS UNIQUE",
      "CREATE CONSTRAINT measure_id IF NOT EXISTS FOR (n:Measure) REQUIRE n.id IS UNIQUE",
      "CREATE CONSTRAINT figure_id IF NOT EXISTS FOR (n:Figure) REQUIRE n.id IS UNIQUE"
    ]
  },
  {
    "id": "003-relationship-ids",
    "sha256": "b6c10cc8860a477108bfd73b6ec8b2c322d3281fda2043fa54ed43efeebb3c94",
    "purpose": "Parallel relationships of one type (a role each) are told apart by their computed id.",
    "statements": [
      "CREATE CONSTRAINT rel_has_section_id IF NOT EXISTS FOR ()-[r:HAS_SECTION]-() REQUIRE r.id IS UNIQUE",
      "CREATE CONSTRAINT rel_has_article_id IF NOT EXISTS FOR ()-[r:HAS_ARTICLE]-() REQUIRE r.id IS UNIQUE",
      "CREATE CONSTRAINT rel_has_imprint_id IF NOT EXISTS FOR ()-[r:HAS_IMPRINT]-() REQUIRE r.id IS UNIQUE",
      "CREATE CONSTRAINT rel_in_id IF NOT EXISTS FOR ()-[r:IN]-() REQUIRE r.id IS UNIQUE",
      "CREATE CONSTRAINT rel_mentions_id IF NOT EXISTS FOR ()-[r:MENTIONS]-() REQUIRE r.id IS UNIQUE",
      "CREATE CONSTRAINT rel_publishes_id IF NOT EXISTS FOR ()-[r:PUBLISHES]-() REQUIRE r.id IS UNIQUE",
      "CREATE CONSTRAINT rel_sent_to_id IF NOT EXISTS FOR ()-[r:SENT_TO]-() REQUIRE r.id IS UNIQUE",
      "CREATE CONSTRAINT rel_edits_id IF NOT EXISTS FOR ()-[r:EDITS]-() REQUIRE r.id IS UNIQUE",
      "CREATE CONSTRAINT rel_reviews_id IF NOT EXISTS FOR ()-[r:REVIEWS]-() REQUIRE r.id IS UNIQUE",
      "CREATE CONSTRAINT rel_signs_off_id IF NOT EXISTS FOR ()-[r:SIGNS_OFF]-() REQUIRE r.id IS UNIQUE",
      "CREATE CONSTRAINT rel_holds_id IF NOT EXISTS FOR ()-[r:HOLDS]-() REQUIRE r.id IS UNIQUE",
      "CREATE CONSTRAINT rel_held_id IF NOT EXISTS FOR ()-[r:HELD]-() REQUIRE r.id IS UNIQUE",
      "CREATE CONSTRAINT rel_at_id IF NOT EXISTS FOR ()-[r:AT]-() REQUIRE r.id IS UNIQUE",
      "CREATE CONSTRAINT rel_part_of_id IF NOT EXISTS FOR ()-[r:PART_OF]-() REQUIRE r.id IS UNIQUE",
      "CREATE CONSTRAINT rel_located_in_id IF NOT EXISTS FOR ()-[r:LOCATED_IN]-() REQUIRE r.id IS UNIQUE",
      "CREATE CONSTRAINT rel_attends_id IF NOT EXISTS FOR ()-[r:ATTENDS]-() REQUIRE r.id IS UNIQUE",
      "CREATE CONSTRAINT rel_organizes_id IF NOT EXISTS FOR ()-[r:ORGANIZES]-() REQUIRE r.id IS UNIQUE",
      "CREATE CONSTRAINT rel_visits_id IF NOT EXISTS FOR ()-[r:VISITS]-() REQUIRE r.id IS UNIQUE",
      "CREATE CONSTRAINT rel_about_id IF NOT EXISTS FOR ()-[r:ABOUT]-() REQUIRE r.id IS UNIQUE",
      "CREATE CONSTRAINT rel_issues_id IF NOT EXISTS FOR ()-[r:ISSUES]-() REQUIRE r.id IS UNIQUE",
      "CREATE CONSTRAINT rel_runs_id IF NOT EXISTS FOR ()-[r:RUNS]-() REQUIRE r.id IS UNIQUE",
      "CREATE CONSTRAINT rel_offers_id IF NOT EXISTS FOR ()-[r:OFFERS]-() REQUIRE r.id IS UNIQUE",
      "CREATE CONSTRAINT rel_takes_id IF NOT EXISTS FOR ()-[r:TAKES]-() REQUIRE r.id IS UNIQUE",
      "CREATE CONSTRAINT rel_sets_id IF NOT EXISTS FOR ()-[r:SETS]-() REQUIRE r.id IS UNIQUE",
      "CREATE CONSTRAINT rel_supersedes_id IF NOT EXISTS FOR ()-[r:SUPERSEDES]-() REQUIRE r.id IS UNIQUE",
      "CREATE CONSTRAINT rel_implements_id IF NOT EXISTS FOR ()-[r:IMPLEMENTS]-() REQUIRE r.id IS UNIQUE",
      "CREATE CONSTRAINT rel_promotes_id IF NOT EXISTS FOR ()-[r:PROMOTES]-() REQUIRE r.id IS UNIQUE",
      "CREATE CONSTRAINT rel_drives_id IF NOT EXISTS FOR ()-[r:DRIVES]-() REQUIRE r.id IS UNIQUE"
    ]
  },
  {
    "id": "004-lookups",
    "sha256": "c72d27d536743307401cd929c69d4999b5ffc912f3ed29c93564da103e66f82a",
    "purpose": "What is looked up or sorted by: names, dates, kinds.",
    "statements": [
      "CREATE INDEX official_name IF NOT EXISTS FOR (n:Official) ON (n.name)",
      "CREATE INDEX official_pinyin IF NOT EXISTS FOR (n:Official) ON (n.pinyin)",
      "CREATE INDEX official_initials IF NOT EXISTS FOR (n:Official) ON (n.initials)",
      "CREATE INDEX post_name IF NOT EXISTS FOR (n:Post) ON (n.name)",
      "CREATE INDEX organization_name IF NOT EXISTS FOR (n:Organization) ON (n.name)",
      "CREATE INDEX organization_kind IF NOT EXISTS FOR (n:Organization) ON (n.kind)",
      "CREATE INDEX city_name IF NOT EXISTS FOR (n:City) ON (n.name)",
      "CREATE INDEX city_code IF NOT EXISTS FOR (n:City) ON (n.code)",
      "CREATE INDEX meeting_name IF NOT EXISTS FOR (n:Meeting) ON (n.name)",
      "CREATE INDEX meeting_start_date IF NOT EXISTS FOR (n:Meeting) ON (n.startDate)",
      "CREATE INDEX meeting_kind IF NOT EXISTS FOR (n:Meeting) ON (n.kind)",
      "CREATE INDEX policy_name IF NOT EXISTS FOR (n:Policy) ON (n.name)",
      "CREATE INDEX policy_date IF NOT EXISTS FOR (n:Policy) ON (n.date)",
      "CREATE INDEX initiative_name IF NOT EXISTS FOR (n:Initiative) ON (n.name)",
      "CREATE INDEX case_study_name IF NOT EXISTS FOR (n:CaseStudy) ON (n.name)",
      "CREATE INDEX measure_name IF NOT EXISTS FOR (n:Measure) ON (n.name)",
      "CREATE INDEX figure_name IF NOT EXISTS FOR (n:Figure) ON (n.name)",
      "CREATE INDEX issue_name IF NOT EXISTS FOR (n:Issue) ON (n.name)",
      "CREATE INDEX issue_date IF NOT EXISTS FOR (n:Issue) ON (n.date)",
      "CREATE INDEX issue_series IF NOT EXISTS FOR (n:Issue) ON (n.series)",
      "CREATE INDEX section_kind IF NOT EXISTS FOR (n:Section) ON (n.kind)",
      "CREATE INDEX statement_type IF NOT EXISTS FOR (n:Statement) ON (n.type)",
      "CREATE INDEX drives_score IF NOT EXISTS FOR ()-[r:DRIVES]-() ON (r.score)"
    ]
  },
  {
    "id": "005-full-text",
    "sha256": "dd1ba6e23483116bc6b870520cb2ab62e66bc3ceaea04c9d4546a81d3ef095c8",
    "purpose": "Search in Chinese: the cjk analyzer indexes pairs of characters, so that any two neighbouring ones find a name or a sentence.",
    "statements": [
      "CREATE FULLTEXT INDEX entity_names IF NOT EXISTS\nFOR (n:Official|Post|Organization|City|Meeting|Policy|Initiative|CaseStudy|Measure|Figure|Issue|Article)\nON EACH [n.name, n.aliases]\nOPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}",
      "CREATE FULLTEXT INDEX article_text IF NOT EXISTS\nFOR (n:Article) ON EACH [n.text]\nOPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}",
      "CREATE FULLTEXT INDEX statement_quote IF NOT EXISTS\nFOR (n:Statement) ON EACH [n.quote]\nOPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}"
    ]
  }
];
