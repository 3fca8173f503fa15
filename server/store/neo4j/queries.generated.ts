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

/** How many relationships each given thing has, and how often articles mention it: both read from the degree store. */
export const readEntityFigures: Query<{ readonly ids: readonly string[] }, { readonly id: string; readonly degree: number; readonly mentionCount: number }> = {
  "name": "read/entity/figures",
  "text": "UNWIND $ids AS wanted\nMATCH (n:Entity {id: wanted})\nRETURN n.id AS id, COUNT { (n)-[:PUBLISHES|SENT_TO|EDITS|REVIEWS|SIGNS_OFF|HOLDS|HELD|AT|PART_OF|LOCATED_IN|ATTENDS|ORGANIZES|VISITS|ABOUT|ISSUES|RUNS|OFFERS|TAKES|SETS|SUPERSEDES|IMPLEMENTS|PROMOTES|DRIVES]-() } AS degree,\n  COUNT { (n)<-[:MENTIONS]-() } AS mentionCount",
  "mode": "READ",
  "ints": [],
  "params": [
    "ids"
  ],
  "columns": [
    "id",
    "degree",
    "mentionCount"
  ]
};

/** Where articles mention each given thing, newest issue first: a page for each. */
export const readEntityMentions: Query<{ readonly ids: readonly string[]; readonly afterNumber: number; readonly afterText: string; readonly afterId: string; readonly limit: number }, { readonly parent: string; readonly id: string; readonly start: number; readonly end: number; readonly text: string; readonly articleId: string; readonly sortNumber: number; readonly sortText: string }> = {
  "name": "read/entity/mentions",
  "text": "UNWIND $ids AS parent\nMATCH (p:Entity {id: parent})\nCALL (p) {\n  MATCH (p)<-[m:MENTIONS]-(a:Article)<-[:HAS_ARTICLE|HAS_IMPRINT]-(up)\n  OPTIONAL MATCH (up)<-[:HAS_SECTION]-(above:Issue)\n  WITH m, a, coalesce(above.date, up.date) AS date\n  WITH m, a, CASE WHEN date IS NULL THEN 1.0 ELSE -toFloat(left(replace(date, '-', '') + '0000', 8)) END AS sortNumber,\n    a.id + right('000000' + toString(m.start), 7) AS sortText\n  WHERE sortNumber > $afterNumber OR (sortNumber = $afterNumber AND (sortText > $afterText OR (sortText = $afterText AND m.id > $afterId)))\n  RETURN m, a, sortNumber, sortText\n  ORDER BY sortNumber, sortText, m.id\n  LIMIT $limit\n}\nRETURN parent, m.id AS id, m.start AS start, m.end AS end, m.text AS text, a.id AS articleId, sortNumber, sortText\nORDER BY parent, sortNumber, sortText, id",
  "mode": "READ",
  "ints": [
    "limit"
  ],
  "params": [
    "ids",
    "afterNumber",
    "afterText",
    "afterId",
    "limit"
  ],
  "columns": [
    "parent",
    "id",
    "start",
    "end",
    "text",
    "articleId",
    "sortNumber",
    "sortText"
  ]
};

/** Dates of the first and the last issue whose articles mention each given thing; no row when none has a date. */
export const readEntitySeen: Query<{ readonly ids: readonly string[] }, { readonly id: string; readonly first: string; readonly last: string }> = {
  "name": "read/entity/seen",
  "text": "UNWIND $ids AS wanted\nMATCH (n:Entity {id: wanted})<-[:MENTIONS]-(a:Article)\nWITH DISTINCT wanted, a\nMATCH (a)<-[:HAS_ARTICLE|HAS_IMPRINT]-(up)\nOPTIONAL MATCH (up)<-[:HAS_SECTION]-(above:Issue)\nWITH wanted, coalesce(above.date, up.date) AS date\nWHERE date IS NOT NULL\nRETURN wanted AS id, min(date) AS first, max(date) AS last",
  "mode": "READ",
  "ints": [],
  "params": [
    "ids"
  ],
  "columns": [
    "id",
    "first",
    "last"
  ]
};

/** What says in one line what a thing is: a person's posts, a body's or place's larger one, who issued, runs, holds or owns it. Three at most. */
export const readEntitySurroundings: Query<{ readonly ids: readonly string[] }, { readonly id: string; readonly type: RelationshipType; readonly name: string; readonly of: string | null }> = {
  "name": "read/entity/surroundings",
  "text": "UNWIND $ids AS wanted\nMATCH (n:Entity {id: wanted})\nCALL (n) {\n  MATCH (n)-[r:HOLDS|AT|PART_OF|LOCATED_IN]->(m:Entity)\n  RETURN r, m\n  UNION ALL\n  MATCH (n)<-[r:ORGANIZES|ISSUES|RUNS|OFFERS|TAKES|SETS|PUBLISHES]-(m:Entity)\n  RETURN r, m\n}\nWITH wanted, r, m\nORDER BY wanted, size(coalesce(r.statements, [])) DESC, m.name, r.id\nWITH wanted, collect({type: type(r), node: m})[..3] AS best\nUNWIND best AS one\nWITH wanted, one.type AS type, one.node AS m\nOPTIONAL MATCH (m)-[:AT]->(body:Organization)\nWITH wanted, type, m, min(body.name) AS of\nRETURN wanted AS id, type, m.name AS name, of",
  "mode": "READ",
  "ints": [],
  "params": [
    "ids"
  ],
  "columns": [
    "id",
    "type",
    "name",
    "of"
  ]
};

/** Which graph stands here, by the loader's ledger, and the dates of the first and the last issue. */
export const readGraphInfo: Query<Record<string, never>, { readonly state: string | null; readonly hash: string | null; readonly extractorVersion: string | null; readonly nodes: number; readonly relationships: number; readonly first: string | null; readonly last: string | null }> = {
  "name": "read/graph/info",
  "text": "OPTIONAL MATCH (l:Ledger {id: 'graph'})\nCALL () {\n  MATCH (i:Issue)\n  RETURN min(i.date) AS first, max(i.date) AS last\n}\nRETURN l.state AS state, l.hash AS hash, l.extractorVersion AS extractorVersion, COUNT { (:Entity) } AS nodes,\n  COUNT { ()-->() } AS relationships, first, last",
  "mode": "READ",
  "ints": [],
  "params": [],
  "columns": [
    "state",
    "hash",
    "extractorVersion",
    "nodes",
    "relationships",
    "first",
    "last"
  ]
};

/** How many nodes each label has: from the count store. */
export const readGraphLabelCounts: Query<Record<string, never>, { readonly label: Label; readonly count: number }> = {
  "name": "read/graph/label-counts",
  "text": "MATCH (n:Issue)\nWITH count(n) AS count\nRETURN 'Issue' AS label, count\nUNION ALL\nMATCH (n:Section)\nWITH count(n) AS count\nRETURN 'Section' AS label, count\nUNION ALL\nMATCH (n:Article)\nWITH count(n) AS count\nRETURN 'Article' AS label, count\nUNION ALL\nMATCH (n:Statement)\nWITH count(n) AS count\nRETURN 'Statement' AS label, count\nUNION ALL\nMATCH (n:Official)\nWITH count(n) AS count\nRETURN 'Official' AS label, count\nUNION ALL\nMATCH (n:Post)\nWITH count(n) AS count\nRETURN 'Post' AS label, count\nUNION ALL\nMATCH (n:Organization)\nWITH count(n) AS count\nRETURN 'Organization' AS label, count\nUNION ALL\nMATCH (n:City)\nWITH count(n) AS count\nRETURN 'City' AS label, count\nUNION ALL\nMATCH (n:Meeting)\nWITH count(n) AS count\nRETURN 'Meeting' AS label, count\nUNION ALL\nMATCH (n:Policy)\nWITH count(n) AS count\nRETURN 'Policy' AS label, count\nUNION ALL\nMATCH (n:Initiative)\nWITH count(n) AS count\nRETURN 'Initiative' AS label, count\nUNION ALL\nMATCH (n:CaseStudy)\nWITH count(n) AS count\nRETURN 'CaseStudy' AS label, count\nUNION ALL\nMATCH (n:Measure)\nWITH count(n) AS count\nRETURN 'Measure' AS label, count\nUNION ALL\nMATCH (n:Figure)\nWITH count(n) AS count\nRETURN 'Figure' AS label, count",
  "mode": "READ",
  "ints": [],
  "params": [],
  "columns": [
    "label",
    "count"
  ]
};

/** The series of which issues are stored, with how many, and the files of $sample among them. */
export const readGraphSeries: Query<{ readonly sample: readonly string[] }, { readonly name: string | null; readonly issues: number; readonly sample: readonly string[] }> = {
  "name": "read/graph/series",
  "text": "MATCH (i:Issue)\nWITH i.series AS name, count(*) AS issues, collect(CASE WHEN i.sha256 IN $sample THEN i.sha256 END) AS sample\nRETURN name, issues, sample\nORDER BY name",
  "mode": "READ",
  "ints": [],
  "params": [
    "sample"
  ],
  "columns": [
    "name",
    "issues",
    "sample"
  ]
};

/** How many meetings start in each week (from Monday) or month; undated ones in a row without a start. */
export const readGraphTimeline: Query<{ readonly unit: string; readonly from: string | null; readonly to: string | null; readonly of: readonly string[] | null }, { readonly start: string | null; readonly count: number }> = {
  "name": "read/graph/timeline",
  "text": "MATCH (n:Meeting)\nWHERE ($from IS NULL OR n.startDate IS NULL OR n.startDate >= $from)\n  AND ($to IS NULL OR n.startDate IS NULL OR left(n.startDate, size($to)) <= $to)\n  AND ($of IS NULL OR n.id IN $of OR EXISTS { MATCH (n)--(other:Entity) WHERE other.id IN $of })\nWITH CASE WHEN n.startDate IS NULL THEN null ELSE toString(date.truncate(\n  CASE $unit WHEN 'MONTH' THEN 'month' ELSE 'week' END, date(n.startDate))) END AS start\nRETURN start, count(*) AS count\nORDER BY start",
  "mode": "READ",
  "ints": [],
  "params": [
    "unit",
    "from",
    "to",
    "of"
  ],
  "columns": [
    "start",
    "count"
  ]
};

/** How many relationships each type has: from the count store. */
export const readGraphTypeCounts: Query<Record<string, never>, { readonly type: RelationshipType; readonly count: number }> = {
  "name": "read/graph/type-counts",
  "text": "MATCH ()-[r:PUBLISHES]->()\nWITH count(r) AS count\nRETURN 'PUBLISHES' AS type, count\nUNION ALL\nMATCH ()-[r:SENT_TO]->()\nWITH count(r) AS count\nRETURN 'SENT_TO' AS type, count\nUNION ALL\nMATCH ()-[r:EDITS]->()\nWITH count(r) AS count\nRETURN 'EDITS' AS type, count\nUNION ALL\nMATCH ()-[r:REVIEWS]->()\nWITH count(r) AS count\nRETURN 'REVIEWS' AS type, count\nUNION ALL\nMATCH ()-[r:SIGNS_OFF]->()\nWITH count(r) AS count\nRETURN 'SIGNS_OFF' AS type, count\nUNION ALL\nMATCH ()-[r:HOLDS]->()\nWITH count(r) AS count\nRETURN 'HOLDS' AS type, count\nUNION ALL\nMATCH ()-[r:HELD]->()\nWITH count(r) AS count\nRETURN 'HELD' AS type, count\nUNION ALL\nMATCH ()-[r:AT]->()\nWITH count(r) AS count\nRETURN 'AT' AS type, count\nUNION ALL\nMATCH ()-[r:PART_OF]->()\nWITH count(r) AS count\nRETURN 'PART_OF' AS type, count\nUNION ALL\nMATCH ()-[r:LOCATED_IN]->()\nWITH count(r) AS count\nRETURN 'LOCATED_IN' AS type, count\nUNION ALL\nMATCH ()-[r:ATTENDS]->()\nWITH count(r) AS count\nRETURN 'ATTENDS' AS type, count\nUNION ALL\nMATCH ()-[r:ORGANIZES]->()\nWITH count(r) AS count\nRETURN 'ORGANIZES' AS type, count\nUNION ALL\nMATCH ()-[r:VISITS]->()\nWITH count(r) AS count\nRETURN 'VISITS' AS type, count\nUNION ALL\nMATCH ()-[r:ABOUT]->()\nWITH count(r) AS count\nRETURN 'ABOUT' AS type, count\nUNION ALL\nMATCH ()-[r:ISSUES]->()\nWITH count(r) AS count\nRETURN 'ISSUES' AS type, count\nUNION ALL\nMATCH ()-[r:RUNS]->()\nWITH count(r) AS count\nRETURN 'RUNS' AS type, count\nUNION ALL\nMATCH ()-[r:OFFERS]->()\nWITH count(r) AS count\nRETURN 'OFFERS' AS type, count\nUNION ALL\nMATCH ()-[r:TAKES]->()\nWITH count(r) AS count\nRETURN 'TAKES' AS type, count\nUNION ALL\nMATCH ()-[r:SETS]->()\nWITH count(r) AS count\nRETURN 'SETS' AS type, count\nUNION ALL\nMATCH ()-[r:SUPERSEDES]->()\nWITH count(r) AS count\nRETURN 'SUPERSEDES' AS type, count\nUNION ALL\nMATCH ()-[r:IMPLEMENTS]->()\nWITH count(r) AS count\nRETURN 'IMPLEMENTS' AS type, count\nUNION ALL\nMATCH ()-[r:PROMOTES]->()\nWITH count(r) AS count\nRETURN 'PROMOTES' AS type, count\nUNION ALL\nMATCH ()-[r:DRIVES]->()\nWITH count(r) AS count\nRETURN 'DRIVES' AS type, count",
  "mode": "READ",
  "ints": [],
  "params": [],
  "columns": [
    "type",
    "count"
  ]
};

/** Ids of one label by name, behind the end of the page before: along the index, so that a page costs what it shows. */
export const readListByName: Readonly<Record<Label, Query<{ readonly afterText: string; readonly afterId: string; readonly limit: number }, { readonly id: string; readonly name: string }>>> = {
  Issue: {"name":"read/list/by-name","text":"MATCH (n:Issue)\nWHERE n.name >= $afterText AND NOT (n.name = $afterText AND n.id <= $afterId)\nWITH n\nORDER BY n.name, n.id\nLIMIT $limit\nRETURN n.id AS id, n.name AS name","mode":"READ","ints":["limit"],"params":["afterText","afterId","limit"],"columns":["id","name"]},
  Section: {"name":"read/list/by-name","text":"MATCH (n:Section)\nWHERE n.name >= $afterText AND NOT (n.name = $afterText AND n.id <= $afterId)\nWITH n\nORDER BY n.name, n.id\nLIMIT $limit\nRETURN n.id AS id, n.name AS name","mode":"READ","ints":["limit"],"params":["afterText","afterId","limit"],"columns":["id","name"]},
  Article: {"name":"read/list/by-name","text":"MATCH (n:Article)\nWHERE n.name >= $afterText AND NOT (n.name = $afterText AND n.id <= $afterId)\nWITH n\nORDER BY n.name, n.id\nLIMIT $limit\nRETURN n.id AS id, n.name AS name","mode":"READ","ints":["limit"],"params":["afterText","afterId","limit"],"columns":["id","name"]},
  Statement: {"name":"read/list/by-name","text":"MATCH (n:Statement)\nWHERE n.name >= $afterText AND NOT (n.name = $afterText AND n.id <= $afterId)\nWITH n\nORDER BY n.name, n.id\nLIMIT $limit\nRETURN n.id AS id, n.name AS name","mode":"READ","ints":["limit"],"params":["afterText","afterId","limit"],"columns":["id","name"]},
  Official: {"name":"read/list/by-name","text":"MATCH (n:Official)\nWHERE n.name >= $afterText AND NOT (n.name = $afterText AND n.id <= $afterId)\nWITH n\nORDER BY n.name, n.id\nLIMIT $limit\nRETURN n.id AS id, n.name AS name","mode":"READ","ints":["limit"],"params":["afterText","afterId","limit"],"columns":["id","name"]},
  Post: {"name":"read/list/by-name","text":"MATCH (n:Post)\nWHERE n.name >= $afterText AND NOT (n.name = $afterText AND n.id <= $afterId)\nWITH n\nORDER BY n.name, n.id\nLIMIT $limit\nRETURN n.id AS id, n.name AS name","mode":"READ","ints":["limit"],"params":["afterText","afterId","limit"],"columns":["id","name"]},
  Organization: {"name":"read/list/by-name","text":"MATCH (n:Organization)\nWHERE n.name >= $afterText AND NOT (n.name = $afterText AND n.id <= $afterId)\nWITH n\nORDER BY n.name, n.id\nLIMIT $limit\nRETURN n.id AS id, n.name AS name","mode":"READ","ints":["limit"],"params":["afterText","afterId","limit"],"columns":["id","name"]},
  City: {"name":"read/list/by-name","text":"MATCH (n:City)\nWHERE n.name >= $afterText AND NOT (n.name = $afterText AND n.id <= $afterId)\nWITH n\nORDER BY n.name, n.id\nLIMIT $limit\nRETURN n.id AS id, n.name AS name","mode":"READ","ints":["limit"],"params":["afterText","afterId","limit"],"columns":["id","name"]},
  Meeting: {"name":"read/list/by-name","text":"MATCH (n:Meeting)\nWHERE n.name >= $afterText AND NOT (n.name = $afterText AND n.id <= $afterId)\nWITH n\nORDER BY n.name, n.id\nLIMIT $limit\nRETURN n.id AS id, n.name AS name","mode":"READ","ints":["limit"],"params":["afterText","afterId","limit"],"columns":["id","name"]},
  Policy: {"name":"read/list/by-name","text":"MATCH (n:Policy)\nWHERE n.name >= $afterText AND NOT (n.name = $afterText AND n.id <= $afterId)\nWITH n\nORDER BY n.name, n.id\nLIMIT $limit\nRETURN n.id AS id, n.name AS name","mode":"READ","ints":["limit"],"params":["afterText","afterId","limit"],"columns":["id","name"]},
  Initiative: {"name":"read/list/by-name","text":"MATCH (n:Initiative)\nWHERE n.name >= $afterText AND NOT (n.name = $afterText AND n.id <= $afterId)\nWITH n\nORDER BY n.name, n.id\nLIMIT $limit\nRETURN n.id AS id, n.name AS name","mode":"READ","ints":["limit"],"params":["afterText","afterId","limit"],"columns":["id","name"]},
  CaseStudy: {"name":"read/list/by-name","text":"MATCH (n:CaseStudy)\nWHERE n.name >= $afterText AND NOT (n.name = $afterText AND n.id <= $afterId)\nWITH n\nORDER BY n.name, n.id\nLIMIT $limit\nRETURN n.id AS id, n.name AS name","mode":"READ","ints":["limit"],"params":["afterText","afterId","limit"],"columns":["id","name"]},
  Measure: {"name":"read/list/by-name","text":"MATCH (n:Measure)\nWHERE n.name >= $afterText AND NOT (n.name = $afterText AND n.id <= $afterId)\nWITH n\nORDER BY n.name, n.id\nLIMIT $limit\nRETURN n.id AS id, n.name AS name","mode":"READ","ints":["limit"],"params":["afterText","afterId","limit"],"columns":["id","name"]},
  Figure: {"name":"read/list/by-name","text":"MATCH (n:Figure)\nWHERE n.name >= $afterText AND NOT (n.name = $afterText AND n.id <= $afterId)\nWITH n\nORDER BY n.name, n.id\nLIMIT $limit\nRETURN n.id AS id, n.name AS name","mode":"READ","ints":["limit"],"params":["afterText","afterId","limit"],"columns":["id","name"]},
};

/** How many nodes of one label a filter leaves. */
export const readListCount: Readonly<Record<Label, Query<{ readonly nameContains: string | null; readonly kinds: readonly string[] | null; readonly levels: readonly string[] | null; readonly from: string | null; readonly to: string | null; readonly series: string | null; readonly planned: boolean | null; readonly ties: readonly CypherMap[] }, { readonly count: number }>>> = {
  Issue: {"name":"read/list/count","text":"MATCH (n:Issue)\nWHERE ($nameContains IS NULL OR n.name CONTAINS $nameContains\n    OR any(alias IN coalesce(n.aliases, []) WHERE alias CONTAINS $nameContains))\n  AND ($kinds IS NULL OR n.kind IN $kinds)\n  AND ($levels IS NULL OR n.level IN $levels)\n  AND ($from IS NULL OR coalesce(n.startDate, n.date) >= $from)\n  AND ($to IS NULL OR left(coalesce(n.startDate, n.date), size($to)) <= $to)\n  AND ($series IS NULL OR n.series = $series)\n  AND ($planned IS NULL OR coalesce(n.planned, false) = $planned)\n  AND all(tie IN $ties WHERE\n    EXISTS { MATCH (n)-[r]-(:Entity {id: tie.id}) WHERE type(r) IN tie.types }\n    OR (tie.posts AND EXISTS { (n)-[:HOLDS|HELD]->(:Post)-[:AT]->(:Entity {id: tie.id}) }))\nRETURN count(n) AS count","mode":"READ","ints":[],"params":["nameContains","kinds","levels","from","to","series","planned","ties"],"columns":["count"]},
  Section: {"name":"read/list/count","text":"MATCH (n:Section)\nWHERE ($nameContains IS NULL OR n.name CONTAINS $nameContains\n    OR any(alias IN coalesce(n.aliases, []) WHERE alias CONTAINS $nameContains))\n  AND ($kinds IS NULL OR n.kind IN $kinds)\n  AND ($levels IS NULL OR n.level IN $levels)\n  AND ($from IS NULL OR coalesce(n.startDate, n.date) >= $from)\n  AND ($to IS NULL OR left(coalesce(n.startDate, n.date), size($to)) <= $to)\n  AND ($series IS NULL OR n.series = $series)\n  AND ($planned IS NULL OR coalesce(n.planned, false) = $planned)\n  AND all(tie IN $ties WHERE\n    EXISTS { MATCH (n)-[r]-(:Entity {id: tie.id}) WHERE type(r) IN tie.types }\n    OR (tie.posts AND EXISTS { (n)-[:HOLDS|HELD]->(:Post)-[:AT]->(:Entity {id: tie.id}) }))\nRETURN count(n) AS count","mode":"READ","ints":[],"params":["nameContains","kinds","levels","from","to","series","planned","ties"],"columns":["count"]},
  Article: {"name":"read/list/count","text":"MATCH (n:Article)\nWHERE ($nameContains IS NULL OR n.name CONTAINS $nameContains\n    OR any(alias IN coalesce(n.aliases, []) WHERE alias CONTAINS $nameContains))\n  AND ($kinds IS NULL OR n.kind IN $kinds)\n  AND ($levels IS NULL OR n.level IN $levels)\n  AND ($from IS NULL OR coalesce(n.startDate, n.date) >= $from)\n  AND ($to IS NULL OR left(coalesce(n.startDate, n.date), size($to)) <= $to)\n  AND ($series IS NULL OR n.series = $series)\n  AND ($planned IS NULL OR coalesce(n.planned, false) = $planned)\n  AND all(tie IN $ties WHERE\n    EXISTS { MATCH (n)-[r]-(:Entity {id: tie.id}) WHERE type(r) IN tie.types }\n    OR (tie.posts AND EXISTS { (n)-[:HOLDS|HELD]->(:Post)-[:AT]->(:Entity {id: tie.id}) }))\nRETURN count(n) AS count","mode":"READ","ints":[],"params":["nameContains","kinds","levels","from","to","series","planned","ties"],"columns":["count"]},
  Statement: {"name":"read/list/count","text":"MATCH (n:Statement)\nWHERE ($nameContains IS NULL OR n.name CONTAINS $nameContains\n    OR any(alias IN coalesce(n.aliases, []) WHERE alias CONTAINS $nameContains))\n  AND ($kinds IS NULL OR n.kind IN $kinds)\n  AND ($levels IS NULL OR n.level IN $levels)\n  AND ($from IS NULL OR coalesce(n.startDate, n.date) >= $from)\n  AND ($to IS NULL OR left(coalesce(n.startDate, n.date), size($to)) <= $to)\n  AND ($series IS NULL OR n.series = $series)\n  AND ($planned IS NULL OR coalesce(n.planned, false) = $planned)\n  AND all(tie IN $ties WHERE\n    EXISTS { MATCH (n)-[r]-(:Entity {id: tie.id}) WHERE type(r) IN tie.types }\n    OR (tie.posts AND EXISTS { (n)-[:HOLDS|HELD]->(:Post)-[:AT]->(:Entity {id: tie.id}) }))\nRETURN count(n) AS count","mode":"READ","ints":[],"params":["nameContains","kinds","levels","from","to","series","planned","ties"],"columns":["count"]},
  Official: {"name":"read/list/count","text":"MATCH (n:Official)\nWHERE ($nameContains IS NULL OR n.name CONTAINS $nameContains\n    OR any(alias IN coalesce(n.aliases, []) WHERE alias CONTAINS $nameContains))\n  AND ($kinds IS NULL OR n.kind IN $kinds)\n  AND ($levels IS NULL OR n.level IN $levels)\n  AND ($from IS NULL OR coalesce(n.startDate, n.date) >= $from)\n  AND ($to IS NULL OR left(coalesce(n.startDate, n.date), size($to)) <= $to)\n  AND ($series IS NULL OR n.series = $series)\n  AND ($planned IS NULL OR coalesce(n.planned, false) = $planned)\n  AND all(tie IN $ties WHERE\n    EXISTS { MATCH (n)-[r]-(:Entity {id: tie.id}) WHERE type(r) IN tie.types }\n    OR (tie.posts AND EXISTS { (n)-[:HOLDS|HELD]->(:Post)-[:AT]->(:Entity {id: tie.id}) }))\nRETURN count(n) AS count","mode":"READ","ints":[],"params":["nameContains","kinds","levels","from","to","series","planned","ties"],"columns":["count"]},
  Post: {"name":"read/list/count","text":"MATCH (n:Post)\nWHERE ($nameContains IS NULL OR n.name CONTAINS $nameContains\n    OR any(alias IN coalesce(n.aliases, []) WHERE alias CONTAINS $nameContains))\n  AND ($kinds IS NULL OR n.kind IN $kinds)\n  AND ($levels IS NULL OR n.level IN $levels)\n  AND ($from IS NULL OR coalesce(n.startDate, n.date) >= $from)\n  AND ($to IS NULL OR left(coalesce(n.startDate, n.date), size($to)) <= $to)\n  AND ($series IS NULL OR n.series = $series)\n  AND ($planned IS NULL OR coalesce(n.planned, false) = $planned)\n  AND all(tie IN $ties WHERE\n    EXISTS { MATCH (n)-[r]-(:Entity {id: tie.id}) WHERE type(r) IN tie.types }\n    OR (tie.posts AND EXISTS { (n)-[:HOLDS|HELD]->(:Post)-[:AT]->(:Entity {id: tie.id}) }))\nRETURN count(n) AS count","mode":"READ","ints":[],"params":["nameContains","kinds","levels","from","to","series","planned","ties"],"columns":["count"]},
  Organization: {"name":"read/list/count","text":"MATCH (n:Organization)\nWHERE ($nameContains IS NULL OR n.name CONTAINS $nameContains\n    OR any(alias IN coalesce(n.aliases, []) WHERE alias CONTAINS $nameContains))\n  AND ($kinds IS NULL OR n.kind IN $kinds)\n  AND ($levels IS NULL OR n.level IN $levels)\n  AND ($from IS NULL OR coalesce(n.startDate, n.date) >= $from)\n  AND ($to IS NULL OR left(coalesce(n.startDate, n.date), size($to)) <= $to)\n  AND ($series IS NULL OR n.series = $series)\n  AND ($planned IS NULL OR coalesce(n.planned, false) = $planned)\n  AND all(tie IN $ties WHERE\n    EXISTS { MATCH (n)-[r]-(:Entity {id: tie.id}) WHERE type(r) IN tie.types }\n    OR (tie.posts AND EXISTS { (n)-[:HOLDS|HELD]->(:Post)-[:AT]->(:Entity {id: tie.id}) }))\nRETURN count(n) AS count","mode":"READ","ints":[],"params":["nameContains","kinds","levels","from","to","series","planned","ties"],"columns":["count"]},
  City: {"name":"read/list/count","text":"MATCH (n:City)\nWHERE ($nameContains IS NULL OR n.name CONTAINS $nameContains\n    OR any(alias IN coalesce(n.aliases, []) WHERE alias CONTAINS $nameContains))\n  AND ($kinds IS NULL OR n.kind IN $kinds)\n  AND ($levels IS NULL OR n.level IN $levels)\n  AND ($from IS NULL OR coalesce(n.startDate, n.date) >= $from)\n  AND ($to IS NULL OR left(coalesce(n.startDate, n.date), size($to)) <= $to)\n  AND ($series IS NULL OR n.series = $series)\n  AND ($planned IS NULL OR coalesce(n.planned, false) = $planned)\n  AND all(tie IN $ties WHERE\n    EXISTS { MATCH (n)-[r]-(:Entity {id: tie.id}) WHERE type(r) IN tie.types }\n    OR (tie.posts AND EXISTS { (n)-[:HOLDS|HELD]->(:Post)-[:AT]->(:Entity {id: tie.id}) }))\nRETURN count(n) AS count","mode":"READ","ints":[],"params":["nameContains","kinds","levels","from","to","series","planned","ties"],"columns":["count"]},
  Meeting: {"name":"read/list/count","text":"MATCH (n:Meeting)\nWHERE ($nameContains IS NULL OR n.name CONTAINS $nameContains\n    OR any(alias IN coalesce(n.aliases, []) WHERE alias CONTAINS $nameContains))\n  AND ($kinds IS NULL OR n.kind IN $kinds)\n  AND ($levels IS NULL OR n.level IN $levels)\n  AND ($from IS NULL OR coalesce(n.startDate, n.date) >= $from)\n  AND ($to IS NULL OR left(coalesce(n.startDate, n.date), size($to)) <= $to)\n  AND ($series IS NULL OR n.series = $series)\n  AND ($planned IS NULL OR coalesce(n.planned, false) = $planned)\n  AND all(tie IN $ties WHERE\n    EXISTS { MATCH (n)-[r]-(:Entity {id: tie.id}) WHERE type(r) IN tie.types }\n    OR (tie.posts AND EXISTS { (n)-[:HOLDS|HELD]->(:Post)-[:AT]->(:Entity {id: tie.id}) }))\nRETURN count(n) AS count","mode":"READ","ints":[],"params":["nameContains","kinds","levels","from","to","series","planned","ties"],"columns":["count"]},
  Policy: {"name":"read/list/count","text":"MATCH (n:Policy)\nWHERE ($nameContains IS NULL OR n.name CONTAINS $nameContains\n    OR any(alias IN coalesce(n.aliases, []) WHERE alias CONTAINS $nameContains))\n  AND ($kinds IS NULL OR n.kind IN $kinds)\n  AND ($levels IS NULL OR n.level IN $levels)\n  AND ($from IS NULL OR coalesce(n.startDate, n.date) >= $from)\n  AND ($to IS NULL OR left(coalesce(n.startDate, n.date), size($to)) <= $to)\n  AND ($series IS NULL OR n.series = $series)\n  AND ($planned IS NULL OR coalesce(n.planned, false) = $planned)\n  AND all(tie IN $ties WHERE\n    EXISTS { MATCH (n)-[r]-(:Entity {id: tie.id}) WHERE type(r) IN tie.types }\n    OR (tie.posts AND EXISTS { (n)-[:HOLDS|HELD]->(:Post)-[:AT]->(:Entity {id: tie.id}) }))\nRETURN count(n) AS count","mode":"READ","ints":[],"params":["nameContains","kinds","levels","from","to","series","planned","ties"],"columns":["count"]},
  Initiative: {"name":"read/list/count","text":"MATCH (n:Initiative)\nWHERE ($nameContains IS NULL OR n.name CONTAINS $nameContains\n    OR any(alias IN coalesce(n.aliases, []) WHERE alias CONTAINS $nameContains))\n  AND ($kinds IS NULL OR n.kind IN $kinds)\n  AND ($levels IS NULL OR n.level IN $levels)\n  AND ($from IS NULL OR coalesce(n.startDate, n.date) >= $from)\n  AND ($to IS NULL OR left(coalesce(n.startDate, n.date), size($to)) <= $to)\n  AND ($series IS NULL OR n.series = $series)\n  AND ($planned IS NULL OR coalesce(n.planned, false) = $planned)\n  AND all(tie IN $ties WHERE\n    EXISTS { MATCH (n)-[r]-(:Entity {id: tie.id}) WHERE type(r) IN tie.types }\n    OR (tie.posts AND EXISTS { (n)-[:HOLDS|HELD]->(:Post)-[:AT]->(:Entity {id: tie.id}) }))\nRETURN count(n) AS count","mode":"READ","ints":[],"params":["nameContains","kinds","levels","from","to","series","planned","ties"],"columns":["count"]},
  CaseStudy: {"name":"read/list/count","text":"MATCH (n:CaseStudy)\nWHERE ($nameContains IS NULL OR n.name CONTAINS $nameContains\n    OR any(alias IN coalesce(n.aliases, []) WHERE alias CONTAINS $nameContains))\n  AND ($kinds IS NULL OR n.kind IN $kinds)\n  AND ($levels IS NULL OR n.level IN $levels)\n  AND ($from IS NULL OR coalesce(n.startDate, n.date) >= $from)\n  AND ($to IS NULL OR left(coalesce(n.startDate, n.date), size($to)) <= $to)\n  AND ($series IS NULL OR n.series = $series)\n  AND ($planned IS NULL OR coalesce(n.planned, false) = $planned)\n  AND all(tie IN $ties WHERE\n    EXISTS { MATCH (n)-[r]-(:Entity {id: tie.id}) WHERE type(r) IN tie.types }\n    OR (tie.posts AND EXISTS { (n)-[:HOLDS|HELD]->(:Post)-[:AT]->(:Entity {id: tie.id}) }))\nRETURN count(n) AS count","mode":"READ","ints":[],"params":["nameContains","kinds","levels","from","to","series","planned","ties"],"columns":["count"]},
  Measure: {"name":"read/list/count","text":"MATCH (n:Measure)\nWHERE ($nameContains IS NULL OR n.name CONTAINS $nameContains\n    OR any(alias IN coalesce(n.aliases, []) WHERE alias CONTAINS $nameContains))\n  AND ($kinds IS NULL OR n.kind IN $kinds)\n  AND ($levels IS NULL OR n.level IN $levels)\n  AND ($from IS NULL OR coalesce(n.startDate, n.date) >= $from)\n  AND ($to IS NULL OR left(coalesce(n.startDate, n.date), size($to)) <= $to)\n  AND ($series IS NULL OR n.series = $series)\n  AND ($planned IS NULL OR coalesce(n.planned, false) = $planned)\n  AND all(tie IN $ties WHERE\n    EXISTS { MATCH (n)-[r]-(:Entity {id: tie.id}) WHERE type(r) IN tie.types }\n    OR (tie.posts AND EXISTS { (n)-[:HOLDS|HELD]->(:Post)-[:AT]->(:Entity {id: tie.id}) }))\nRETURN count(n) AS count","mode":"READ","ints":[],"params":["nameContains","kinds","levels","from","to","series","planned","ties"],"columns":["count"]},
  Figure: {"name":"read/list/count","text":"MATCH (n:Figure)\nWHERE ($nameContains IS NULL OR n.name CONTAINS $nameContains\n    OR any(alias IN coalesce(n.aliases, []) WHERE alias CONTAINS $nameContains))\n  AND ($kinds IS NULL OR n.kind IN $kinds)\n  AND ($levels IS NULL OR n.level IN $levels)\n  AND ($from IS NULL OR coalesce(n.startDate, n.date) >= $from)\n  AND ($to IS NULL OR left(coalesce(n.startDate, n.date), size($to)) <= $to)\n  AND ($series IS NULL OR n.series = $series)\n  AND ($planned IS NULL OR coalesce(n.planned, false) = $planned)\n  AND all(tie IN $ties WHERE\n    EXISTS { MATCH (n)-[r]-(:Entity {id: tie.id}) WHERE type(r) IN tie.types }\n    OR (tie.posts AND EXISTS { (n)-[:HOLDS|HELD]->(:Post)-[:AT]->(:Entity {id: tie.id}) }))\nRETURN count(n) AS count","mode":"READ","ints":[],"params":["nameContains","kinds","levels","from","to","series","planned","ties"],"columns":["count"]},
};

/** Ids of dated issues, the newest first, behind the end of the page before: along the index, so that a page costs what it shows. */
export const readListNewestIssues: Query<{ readonly afterDay: string; readonly afterId: string; readonly limit: number }, { readonly id: string; readonly day: string }> = {
  "name": "read/list/newest-issues",
  "text": "MATCH (n:Issue)\nWHERE n.date <= $afterDay AND NOT (n.date = $afterDay AND n.id <= $afterId)\nWITH n\nORDER BY n.date DESC, n.id\nLIMIT $limit\nRETURN n.id AS id, n.date AS day",
  "mode": "READ",
  "ints": [
    "limit"
  ],
  "params": [
    "afterDay",
    "afterId",
    "limit"
  ],
  "columns": [
    "id",
    "day"
  ]
};

/** Ids of dated meetings, the newest first, behind the end of the page before: along the index, so that a page costs what it shows. */
export const readListNewestMeetings: Query<{ readonly afterDay: string; readonly afterId: string; readonly limit: number }, { readonly id: string; readonly day: string }> = {
  "name": "read/list/newest-meetings",
  "text": "MATCH (n:Meeting)\nWHERE n.startDate <= $afterDay AND NOT (n.startDate = $afterDay AND n.id <= $afterId)\nWITH n\nORDER BY n.startDate DESC, n.id\nLIMIT $limit\nRETURN n.id AS id, n.startDate AS day",
  "mode": "READ",
  "ints": [
    "limit"
  ],
  "params": [
    "afterDay",
    "afterId",
    "limit"
  ],
  "columns": [
    "id",
    "day"
  ]
};

/** Ids of dated policies, the newest first, behind the end of the page before: along the index, so that a page costs what it shows. */
export const readListNewestPolicies: Query<{ readonly afterDay: string; readonly afterId: string; readonly limit: number }, { readonly id: string; readonly day: string }> = {
  "name": "read/list/newest-policies",
  "text": "MATCH (n:Policy)\nWHERE n.date <= $afterDay AND NOT (n.date = $afterDay AND n.id <= $afterId)\nWITH n\nORDER BY n.date DESC, n.id\nLIMIT $limit\nRETURN n.id AS id, n.date AS day",
  "mode": "READ",
  "ints": [
    "limit"
  ],
  "params": [
    "afterDay",
    "afterId",
    "limit"
  ],
  "columns": [
    "id",
    "day"
  ]
};

/** Ids of dated issues, the oldest first, behind the end of the page before: along the index, so that a page costs what it shows. */
export const readListOldestIssues: Query<{ readonly afterDay: string; readonly afterId: string; readonly limit: number }, { readonly id: string; readonly day: string }> = {
  "name": "read/list/oldest-issues",
  "text": "MATCH (n:Issue)\nWHERE n.date >= $afterDay AND NOT (n.date = $afterDay AND n.id <= $afterId)\nWITH n\nORDER BY n.date ASC, n.id\nLIMIT $limit\nRETURN n.id AS id, n.date AS day",
  "mode": "READ",
  "ints": [
    "limit"
  ],
  "params": [
    "afterDay",
    "afterId",
    "limit"
  ],
  "columns": [
    "id",
    "day"
  ]
};

/** Ids of dated meetings, the oldest first, behind the end of the page before: along the index, so that a page costs what it shows. */
export const readListOldestMeetings: Query<{ readonly afterDay: string; readonly afterId: string; readonly limit: number }, { readonly id: string; readonly day: string }> = {
  "name": "read/list/oldest-meetings",
  "text": "MATCH (n:Meeting)\nWHERE n.startDate >= $afterDay AND NOT (n.startDate = $afterDay AND n.id <= $afterId)\nWITH n\nORDER BY n.startDate ASC, n.id\nLIMIT $limit\nRETURN n.id AS id, n.startDate AS day",
  "mode": "READ",
  "ints": [
    "limit"
  ],
  "params": [
    "afterDay",
    "afterId",
    "limit"
  ],
  "columns": [
    "id",
    "day"
  ]
};

/** Ids of dated policies, the oldest first, behind the end of the page before: along the index, so that a page costs what it shows. */
export const readListOldestPolicies: Query<{ readonly afterDay: string; readonly afterId: string; readonly limit: number }, { readonly id: string; readonly day: string }> = {
  "name": "read/list/oldest-policies",
  "text": "MATCH (n:Policy)\nWHERE n.date >= $afterDay AND NOT (n.date = $afterDay AND n.id <= $afterId)\nWITH n\nORDER BY n.date ASC, n.id\nLIMIT $limit\nRETURN n.id AS id, n.date AS day",
  "mode": "READ",
  "ints": [
    "limit"
  ],
  "params": [
    "afterDay",
    "afterId",
    "limit"
  ],
  "columns": [
    "id",
    "day"
  ]
};

/** One page of the nodes of one label, in one of the orders of the root lists. */
export const readListPage: Readonly<Record<Label, Query<{ readonly order: string; readonly nameContains: string | null; readonly kinds: readonly string[] | null; readonly levels: readonly string[] | null; readonly from: string | null; readonly to: string | null; readonly series: string | null; readonly planned: boolean | null; readonly ties: readonly CypherMap[]; readonly afterNumber: number; readonly afterText: string; readonly afterId: string; readonly limit: number }, { readonly id: string; readonly label: Label; readonly name: string; readonly aliases: readonly string[]; readonly pinyin: string | null; readonly initials: string | null; readonly level: string | null; readonly kind: string | null; readonly code: string | null; readonly date: string | null; readonly startDate: string | null; readonly endDate: string | null; readonly dateText: string | null; readonly attendeeCount: number | null; readonly planned: boolean; readonly documentNumber: string | null; readonly position: number | null; readonly min: number | null; readonly max: number | null; readonly unit: string | null; readonly year: number | null; readonly series: string | null; readonly number: number | null; readonly totalNumber: number | null; readonly copies: number | null; readonly phone: string | null; readonly sha256: string | null; readonly fileName: string | null; readonly sortNumber: number; readonly sortText: string }>>> = {
  Issue: {"name":"read/list/page","text":"MATCH (n:Issue)\nWHERE ($nameContains IS NULL OR n.name CONTAINS $nameContains\n    OR any(alias IN coalesce(n.aliases, []) WHERE alias CONTAINS $nameContains))\n  AND ($kinds IS NULL OR n.kind IN $kinds)\n  AND ($levels IS NULL OR n.level IN $levels)\n  AND ($from IS NULL OR coalesce(n.startDate, n.date) >= $from)\n  AND ($to IS NULL OR left(coalesce(n.startDate, n.date), size($to)) <= $to)\n  AND ($series IS NULL OR n.series = $series)\n  AND ($planned IS NULL OR coalesce(n.planned, false) = $planned)\n  AND all(tie IN $ties WHERE\n    EXISTS { MATCH (n)-[r]-(:Entity {id: tie.id}) WHERE type(r) IN tie.types }\n    OR (tie.posts AND EXISTS { (n)-[:HOLDS|HELD]->(:Post)-[:AT]->(:Entity {id: tie.id}) }))\nWITH n, coalesce(n.startDate, n.date) AS day\nWITH n,\n  CASE $order\n    WHEN 'MENTIONS' THEN toFloat(-COUNT { (n)<-[:MENTIONS]-() })\n    WHEN 'NEWEST' THEN CASE WHEN day IS NULL THEN 1.0 ELSE -toFloat(left(replace(day, '-', '') + '0000', 8)) END\n    WHEN 'OLDEST' THEN CASE WHEN day IS NULL THEN 99999999.0 ELSE toFloat(left(replace(day, '-', '') + '0000', 8)) END\n    ELSE 0.0\n  END AS sortNumber,\n  CASE WHEN $order IN ['MENTIONS', 'NAME'] THEN n.name ELSE '' END AS sortText\nWHERE sortNumber > $afterNumber OR (sortNumber = $afterNumber AND (sortText > $afterText OR (sortText = $afterText AND n.id > $afterId)))\nWITH n, sortNumber, sortText\nORDER BY sortNumber, sortText, n.id\nLIMIT $limit\nRETURN\n  n.id AS id, [l IN labels(n) WHERE l <> 'Entity'][0] AS label, n.name AS name, coalesce(n.aliases, []) AS aliases,\n  n.pinyin AS pinyin, n.initials AS initials, n.level AS level, n.kind AS kind, n.code AS code, n.date AS date,\n  n.startDate AS startDate, n.endDate AS endDate, n.dateText AS dateText, n.attendeeCount AS attendeeCount,\n  coalesce(n.planned, false) AS planned, n.documentNumber AS documentNumber, n.position AS position, n.min AS min,\n  n.max AS max, n.unit AS unit, n.year AS year, n.series AS series, n.number AS number, n.totalNumber AS totalNumber,\n  n.copies AS copies, n.phone AS phone, n.sha256 AS sha256, n.fileName AS fileName,\n  sortNumber, sortText","mode":"READ","ints":["limit"],"params":["order","nameContains","kinds","levels","from","to","series","planned","ties","afterNumber","afterText","afterId","limit"],"columns":["id","label","name","aliases","pinyin","initials","level","kind","code","date","startDate","endDate","dateText","attendeeCount","planned","documentNumber","position","min","max","unit","year","series","number","totalNumber","copies","phone","sha256","fileName","sortNumber","sortText"]},
  Section: {"name":"read/list/page","text":"MATCH (n:Section)\nWHERE ($nameContains IS NULL OR n.name CONTAINS $nameContains\n    OR any(alias IN coalesce(n.aliases, []) WHERE alias CONTAINS $nameContains))\n  AND ($kinds IS NULL OR n.kind IN $kinds)\n  AND ($levels IS NULL OR n.level IN $levels)\n  AND ($from IS NULL OR coalesce(n.startDate, n.date) >= $from)\n  AND ($to IS NULL OR left(coalesce(n.startDate, n.date), size($to)) <= $to)\n  AND ($series IS NULL OR n.series = $series)\n  AND ($planned IS NULL OR coalesce(n.planned, false) = $planned)\n  AND all(tie IN $ties WHERE\n    EXISTS { MATCH (n)-[r]-(:Entity {id: tie.id}) WHERE type(r) IN tie.types }\n    OR (tie.posts AND EXISTS { (n)-[:HOLDS|HELD]->(:Post)-[:AT]->(:Entity {id: tie.id}) }))\nWITH n, coalesce(n.startDate, n.date) AS day\nWITH n,\n  CASE $order\n    WHEN 'MENTIONS' THEN toFloat(-COUNT { (n)<-[:MENTIONS]-() })\n    WHEN 'NEWEST' THEN CASE WHEN day IS NULL THEN 1.0 ELSE -toFloat(left(replace(day, '-', '') + '0000', 8)) END\n    WHEN 'OLDEST' THEN CASE WHEN day IS NULL THEN 99999999.0 ELSE toFloat(left(replace(day, '-', '') + '0000', 8)) END\n    ELSE 0.0\n  END AS sortNumber,\n  CASE WHEN $order IN ['MENTIONS', 'NAME'] THEN n.name ELSE '' END AS sortText\nWHERE sortNumber > $afterNumber OR (sortNumber = $afterNumber AND (sortText > $afterText OR (sortText = $afterText AND n.id > $afterId)))\nWITH n, sortNumber, sortText\nORDER BY sortNumber, sortText, n.id\nLIMIT $limit\nRETURN\n  n.id AS id, [l IN labels(n) WHERE l <> 'Entity'][0] AS label, n.name AS name, coalesce(n.aliases, []) AS aliases,\n  n.pinyin AS pinyin, n.initials AS initials, n.level AS level, n.kind AS kind, n.code AS code, n.date AS date,\n  n.startDate AS startDate, n.endDate AS endDate, n.dateText AS dateText, n.attendeeCount AS attendeeCount,\n  coalesce(n.planned, false) AS planned, n.documentNumber AS documentNumber, n.position AS position, n.min AS min,\n  n.max AS max, n.unit AS unit, n.year AS year, n.series AS series, n.number AS number, n.totalNumber AS totalNumber,\n  n.copies AS copies, n.phone AS phone, n.sha256 AS sha256, n.fileName AS fileName,\n  sortNumber, sortText","mode":"READ","ints":["limit"],"params":["order","nameContains","kinds","levels","from","to","series","planned","ties","afterNumber","afterText","afterId","limit"],"columns":["id","label","name","aliases","pinyin","initials","level","kind","code","date","startDate","endDate","dateText","attendeeCount","planned","documentNumber","position","min","max","unit","year","series","number","totalNumber","copies","phone","sha256","fileName","sortNumber","sortText"]},
  Article: {"name":"read/list/page","text":"MATCH (n:Article)\nWHERE ($nameContains IS NULL OR n.name CONTAINS $nameContains\n    OR any(alias IN coalesce(n.aliases, []) WHERE alias CONTAINS $nameContains))\n  AND ($kinds IS NULL OR n.kind IN $kinds)\n  AND ($levels IS NULL OR n.level IN $levels)\n  AND ($from IS NULL OR coalesce(n.startDate, n.date) >= $from)\n  AND ($to IS NULL OR left(coalesce(n.startDate, n.date), size($to)) <= $to)\n  AND ($series IS NULL OR n.series = $series)\n  AND ($planned IS NULL OR coalesce(n.planned, false) = $planned)\n  AND all(tie IN $ties WHERE\n    EXISTS { MATCH (n)-[r]-(:Entity {id: tie.id}) WHERE type(r) IN tie.types }\n    OR (tie.posts AND EXISTS { (n)-[:HOLDS|HELD]->(:Post)-[:AT]->(:Entity {id: tie.id}) }))\nWITH n, coalesce(n.startDate, n.date) AS day\nWITH n,\n  CASE $order\n    WHEN 'MENTIONS' THEN toFloat(-COUNT { (n)<-[:MENTIONS]-() })\n    WHEN 'NEWEST' THEN CASE WHEN day IS NULL THEN 1.0 ELSE -toFloat(left(replace(day, '-', '') + '0000', 8)) END\n    WHEN 'OLDEST' THEN CASE WHEN day IS NULL THEN 99999999.0 ELSE toFloat(left(replace(day, '-', '') + '0000', 8)) END\n    ELSE 0.0\n  END AS sortNumber,\n  CASE WHEN $order IN ['MENTIONS', 'NAME'] THEN n.name ELSE '' END AS sortText\nWHERE sortNumber > $afterNumber OR (sortNumber = $afterNumber AND (sortText > $afterText OR (sortText = $afterText AND n.id > $afterId)))\nWITH n, sortNumber, sortText\nORDER BY sortNumber, sortText, n.id\nLIMIT $limit\nRETURN\n  n.id AS id, [l IN labels(n) WHERE l <> 'Entity'][0] AS label, n.name AS name, coalesce(n.aliases, []) AS aliases,\n  n.pinyin AS pinyin, n.initials AS initials, n.level AS level, n.kind AS kind, n.code AS code, n.date AS date,\n  n.startDate AS startDate, n.endDate AS endDate, n.dateText AS dateText, n.attendeeCount AS attendeeCount,\n  coalesce(n.planned, false) AS planned, n.documentNumber AS documentNumber, n.position AS position, n.min AS min,\n  n.max AS max, n.unit AS unit, n.year AS year, n.series AS series, n.number AS number, n.totalNumber AS totalNumber,\n  n.copies AS copies, n.phone AS phone, n.sha256 AS sha256, n.fileName AS fileName,\n  sortNumber, sortText","mode":"READ","ints":["limit"],"params":["order","nameContains","kinds","levels","from","to","series","planned","ties","afterNumber","afterText","afterId","limit"],"columns":["id","label","name","aliases","pinyin","initials","level","kind","code","date","startDate","endDate","dateText","attendeeCount","planned","documentNumber","position","min","max","unit","year","series","number","totalNumber","copies","phone","sha256","fileName","sortNumber","sortText"]},
  Statement: {"name":"read/list/page","text":"MATCH (n:Statement)\nWHERE ($nameContains IS NULL OR n.name CONTAINS $nameContains\n    OR any(alias IN coalesce(n.aliases, []) WHERE alias CONTAINS $nameContains))\n  AND ($kinds IS NULL OR n.kind IN $kinds)\n  AND ($levels IS NULL OR n.level IN $levels)\n  AND ($from IS NULL OR coalesce(n.startDate, n.date) >= $from)\n  AND ($to IS NULL OR left(coalesce(n.startDate, n.date), size($to)) <= $to)\n  AND ($series IS NULL OR n.series = $series)\n  AND ($planned IS NULL OR coalesce(n.planned, false) = $planned)\n  AND all(tie IN $ties WHERE\n    EXISTS { MATCH (n)-[r]-(:Entity {id: tie.id}) WHERE type(r) IN tie.types }\n    OR (tie.posts AND EXISTS { (n)-[:HOLDS|HELD]->(:Post)-[:AT]->(:Entity {id: tie.id}) }))\nWITH n, coalesce(n.startDate, n.date) AS day\nWITH n,\n  CASE $order\n    WHEN 'MENTIONS' THEN toFloat(-COUNT { (n)<-[:MENTIONS]-() })\n    WHEN 'NEWEST' THEN CASE WHEN day IS NULL THEN 1.0 ELSE -toFloat(left(replace(day, '-', '') + '0000', 8)) END\n    WHEN 'OLDEST' THEN CASE WHEN day IS NULL THEN 99999999.0 ELSE toFloat(left(replace(day, '-', '') + '0000', 8)) END\n    ELSE 0.0\n  END AS sortNumber,\n  CASE WHEN $order IN ['MENTIONS', 'NAME'] THEN n.name ELSE '' END AS sortText\nWHERE sortNumber > $afterNumber OR (sortNumber = $afterNumber AND (sortText > $afterText OR (sortText = $afterText AND n.id > $afterId)))\nWITH n, sortNumber, sortText\nORDER BY sortNumber, sortText, n.id\nLIMIT $limit\nRETURN\n  n.id AS id, [l IN labels(n) WHERE l <> 'Entity'][0] AS label, n.name AS name, coalesce(n.aliases, []) AS aliases,\n  n.pinyin AS pinyin, n.initials AS initials, n.level AS level, n.kind AS kind, n.code AS code, n.date AS date,\n  n.startDate AS startDate, n.endDate AS endDate, n.dateText AS dateText, n.attendeeCount AS attendeeCount,\n  coalesce(n.planned, false) AS planned, n.documentNumber AS documentNumber, n.position AS position, n.min AS min,\n  n.max AS max, n.unit AS unit, n.year AS year, n.series AS series, n.number AS number, n.totalNumber AS totalNumber,\n  n.copies AS copies, n.phone AS phone, n.sha256 AS sha256, n.fileName AS fileName,\n  sortNumber, sortText","mode":"READ","ints":["limit"],"params":["order","nameContains","kinds","levels","from","to","series","planned","ties","afterNumber","afterText","afterId","limit"],"columns":["id","label","name","aliases","pinyin","initials","level","kind","code","date","startDate","endDate","dateText","attendeeCount","planned","documentNumber","position","min","max","unit","year","series","number","totalNumber","copies","phone","sha256","fileName","sortNumber","sortText"]},
  Official: {"name":"read/list/page","text":"MATCH (n:Official)\nWHERE ($nameContains IS NULL OR n.name CONTAINS $nameContains\n    OR any(alias IN coalesce(n.aliases, []) WHERE alias CONTAINS $nameContains))\n  AND ($kinds IS NULL OR n.kind IN $kinds)\n  AND ($levels IS NULL OR n.level IN $levels)\n  AND ($from IS NULL OR coalesce(n.startDate, n.date) >= $from)\n  AND ($to IS NULL OR left(coalesce(n.startDate, n.date), size($to)) <= $to)\n  AND ($series IS NULL OR n.series = $series)\n  AND ($planned IS NULL OR coalesce(n.planned, false) = $planned)\n  AND all(tie IN $ties WHERE\n    EXISTS { MATCH (n)-[r]-(:Entity {id: tie.id}) WHERE type(r) IN tie.types }\n    OR (tie.posts AND EXISTS { (n)-[:HOLDS|HELD]->(:Post)-[:AT]->(:Entity {id: tie.id}) }))\nWITH n, coalesce(n.startDate, n.date) AS day\nWITH n,\n  CASE $order\n    WHEN 'MENTIONS' THEN toFloat(-COUNT { (n)<-[:MENTIONS]-() })\n    WHEN 'NEWEST' THEN CASE WHEN day IS NULL THEN 1.0 ELSE -toFloat(left(replace(day, '-', '') + '0000', 8)) END\n    WHEN 'OLDEST' THEN CASE WHEN day IS NULL THEN 99999999.0 ELSE toFloat(left(replace(day, '-', '') + '0000', 8)) END\n    ELSE 0.0\n  END AS sortNumber,\n  CASE WHEN $order IN ['MENTIONS', 'NAME'] THEN n.name ELSE '' END AS sortText\nWHERE sortNumber > $afterNumber OR (sortNumber = $afterNumber AND (sortText > $afterText OR (sortText = $afterText AND n.id > $afterId)))\nWITH n, sortNumber, sortText\nORDER BY sortNumber, sortText, n.id\nLIMIT $limit\nRETURN\n  n.id AS id, [l IN labels(n) WHERE l <> 'Entity'][0] AS label, n.name AS name, coalesce(n.aliases, []) AS aliases,\n  n.pinyin AS pinyin, n.initials AS initials, n.level AS level, n.kind AS kind, n.code AS code, n.date AS date,\n  n.startDate AS startDate, n.endDate AS endDate, n.dateText AS dateText, n.attendeeCount AS attendeeCount,\n  coalesce(n.planned, false) AS planned, n.documentNumber AS documentNumber, n.position AS position, n.min AS min,\n  n.max AS max, n.unit AS unit, n.year AS year, n.series AS series, n.number AS number, n.totalNumber AS totalNumber,\n  n.copies AS copies, n.phone AS phone, n.sha256 AS sha256, n.fileName AS fileName,\n  sortNumber, sortText","mode":"READ","ints":["limit"],"params":["order","nameContains","kinds","levels","from","to","series","planned","ties","afterNumber","afterText","afterId","limit"],"columns":["id","label","name","aliases","pinyin","initials","level","kind","code","date","startDate","endDate","dateText","attendeeCount","planned","documentNumber","position","min","max","unit","year","series","number","totalNumber","copies","phone","sha256","fileName","sortNumber","sortText"]},
  Post: {"name":"read/list/page","text":"MATCH (n:Post)\nWHERE ($nameContains IS NULL OR n.name CONTAINS $nameContains\n    OR any(alias IN coalesce(n.aliases, []) WHERE alias CONTAINS $nameContains))\n  AND ($kinds IS NULL OR n.kind IN $kinds)\n  AND ($levels IS NULL OR n.level IN $levels)\n  AND ($from IS NULL OR coalesce(n.startDate, n.date) >= $from)\n  AND ($to IS NULL OR left(coalesce(n.startDate, n.date), size($to)) <= $to)\n  AND ($series IS NULL OR n.series = $series)\n  AND ($planned IS NULL OR coalesce(n.planned, false) = $planned)\n  AND all(tie IN $ties WHERE\n    EXISTS { MATCH (n)-[r]-(:Entity {id: tie.id}) WHERE type(r) IN tie.types }\n    OR (tie.posts AND EXISTS { (n)-[:HOLDS|HELD]->(:Post)-[:AT]->(:Entity {id: tie.id}) }))\nWITH n, coalesce(n.startDate, n.date) AS day\nWITH n,\n  CASE $order\n    WHEN 'MENTIONS' THEN toFloat(-COUNT { (n)<-[:MENTIONS]-() })\n    WHEN 'NEWEST' THEN CASE WHEN day IS NULL THEN 1.0 ELSE -toFloat(left(replace(day, '-', '') + '0000', 8)) END\n    WHEN 'OLDEST' THEN CASE WHEN day IS NULL THEN 99999999.0 ELSE toFloat(left(replace(day, '-', '') + '0000', 8)) END\n    ELSE 0.0\n  END AS sortNumber,\n  CASE WHEN $order IN ['MENTIONS', 'NAME'] THEN n.name ELSE '' END AS sortText\nWHERE sortNumber > $afterNumber OR (sortNumber = $afterNumber AND (sortText > $afterText OR (sortText = $afterText AND n.id > $afterId)))\nWITH n, sortNumber, sortText\nORDER BY sortNumber, sortText, n.id\nLIMIT $limit\nRETURN\n  n.id AS id, [l IN labels(n) WHERE l <> 'Entity'][0] AS label, n.name AS name, coalesce(n.aliases, []) AS aliases,\n  n.pinyin AS pinyin, n.initials AS initials, n.level AS level, n.kind AS kind, n.code AS code, n.date AS date,\n  n.startDate AS startDate, n.endDate AS endDate, n.dateText AS dateText, n.attendeeCount AS attendeeCount,\n  coalesce(n.planned, false) AS planned, n.documentNumber AS documentNumber, n.position AS position, n.min AS min,\n  n.max AS max, n.unit AS unit, n.year AS year, n.series AS series, n.number AS number, n.totalNumber AS totalNumber,\n  n.copies AS copies, n.phone AS phone, n.sha256 AS sha256, n.fileName AS fileName,\n  sortNumber, sortText","mode":"READ","ints":["limit"],"params":["order","nameContains","kinds","levels","from","to","series","planned","ties","afterNumber","afterText","afterId","limit"],"columns":["id","label","name","aliases","pinyin","initials","level","kind","code","date","startDate","endDate","dateText","attendeeCount","planned","documentNumber","position","min","max","unit","year","series","number","totalNumber","copies","phone","sha256","fileName","sortNumber","sortText"]},
  Organization: {"name":"read/list/page","text":"MATCH (n:Organization)\nWHERE ($nameContains IS NULL OR n.name CONTAINS $nameContains\n    OR any(alias IN coalesce(n.aliases, []) WHERE alias CONTAINS $nameContains))\n  AND ($kinds IS NULL OR n.kind IN $kinds)\n  AND ($levels IS NULL OR n.level IN $levels)\n  AND ($from IS NULL OR coalesce(n.startDate, n.date) >= $from)\n  AND ($to IS NULL OR left(coalesce(n.startDate, n.date), size($to)) <= $to)\n  AND ($series IS NULL OR n.series = $series)\n  AND ($planned IS NULL OR coalesce(n.planned, false) = $planned)\n  AND all(tie IN $ties WHERE\n    EXISTS { MATCH (n)-[r]-(:Entity {id: tie.id}) WHERE type(r) IN tie.types }\n    OR (tie.posts AND EXISTS { (n)-[:HOLDS|HELD]->(:Post)-[:AT]->(:Entity {id: tie.id}) }))\nWITH n, coalesce(n.startDate, n.date) AS day\nWITH n,\n  CASE $order\n    WHEN 'MENTIONS' THEN toFloat(-COUNT { (n)<-[:MENTIONS]-() })\n    WHEN 'NEWEST' THEN CASE WHEN day IS NULL THEN 1.0 ELSE -toFloat(left(replace(day, '-', '') + '0000', 8)) END\n    WHEN 'OLDEST' THEN CASE WHEN day IS NULL THEN 99999999.0 ELSE toFloat(left(replace(day, '-', '') + '0000', 8)) END\n    ELSE 0.0\n  END AS sortNumber,\n  CASE WHEN $order IN ['MENTIONS', 'NAME'] THEN n.name ELSE '' END AS sortText\nWHERE sortNumber > $afterNumber OR (sortNumber = $afterNumber AND (sortText > $afterText OR (sortText = $afterText AND n.id > $afterId)))\nWITH n, sortNumber, sortText\nORDER BY sortNumber, sortText, n.id\nLIMIT $limit\nRETURN\n  n.id AS id, [l IN labels(n) WHERE l <> 'Entity'][0] AS label, n.name AS name, coalesce(n.aliases, []) AS aliases,\n  n.pinyin AS pinyin, n.initials AS initials, n.level AS level, n.kind AS kind, n.code AS code, n.date AS date,\n  n.startDate AS startDate, n.endDate AS endDate, n.dateText AS dateText, n.attendeeCount AS attendeeCount,\n  coalesce(n.planned, false) AS planned, n.documentNumber AS documentNumber, n.position AS position, n.min AS min,\n  n.max AS max, n.unit AS unit, n.year AS year, n.series AS series, n.number AS number, n.totalNumber AS totalNumber,\n  n.copies AS copies, n.phone AS phone, n.sha256 AS sha256, n.fileName AS fileName,\n  sortNumber, sortText","mode":"READ","ints":["limit"],"params":["order","nameContains","kinds","levels","from","to","series","planned","ties","afterNumber","afterText","afterId","limit"],"columns":["id","label","name","aliases","pinyin","initials","level","kind","code","date","startDate","endDate","dateText","attendeeCount","planned","documentNumber","position","min","max","unit","year","series","number","totalNumber","copies","phone","sha256","fileName","sortNumber","sortText"]},
  City: {"name":"read/list/page","text":"MATCH (n:City)\nWHERE ($nameContains IS NULL OR n.name CONTAINS $nameContains\n    OR any(alias IN coalesce(n.aliases, []) WHERE alias CONTAINS $nameContains))\n  AND ($kinds IS NULL OR n.kind IN $kinds)\n  AND ($levels IS NULL OR n.level IN $levels)\n  AND ($from IS NULL OR coalesce(n.startDate, n.date) >= $from)\n  AND ($to IS NULL OR left(coalesce(n.startDate, n.date), size($to)) <= $to)\n  AND ($series IS NULL OR n.series = $series)\n  AND ($planned IS NULL OR coalesce(n.planned, false) = $planned)\n  AND all(tie IN $ties WHERE\n    EXISTS { MATCH (n)-[r]-(:Entity {id: tie.id}) WHERE type(r) IN tie.types }\n    OR (tie.posts AND EXISTS { (n)-[:HOLDS|HELD]->(:Post)-[:AT]->(:Entity {id: tie.id}) }))\nWITH n, coalesce(n.startDate, n.date) AS day\nWITH n,\n  CASE $order\n    WHEN 'MENTIONS' THEN toFloat(-COUNT { (n)<-[:MENTIONS]-() })\n    WHEN 'NEWEST' THEN CASE WHEN day IS NULL THEN 1.0 ELSE -toFloat(left(replace(day, '-', '') + '0000', 8)) END\n    WHEN 'OLDEST' THEN CASE WHEN day IS NULL THEN 99999999.0 ELSE toFloat(left(replace(day, '-', '') + '0000', 8)) END\n    ELSE 0.0\n  END AS sortNumber,\n  CASE WHEN $order IN ['MENTIONS', 'NAME'] THEN n.name ELSE '' END AS sortText\nWHERE sortNumber > $afterNumber OR (sortNumber = $afterNumber AND (sortText > $afterText OR (sortText = $afterText AND n.id > $afterId)))\nWITH n, sortNumber, sortText\nORDER BY sortNumber, sortText, n.id\nLIMIT $limit\nRETURN\n  n.id AS id, [l IN labels(n) WHERE l <> 'Entity'][0] AS label, n.name AS name, coalesce(n.aliases, []) AS aliases,\n  n.pinyin AS pinyin, n.initials AS initials, n.level AS level, n.kind AS kind, n.code AS code, n.date AS date,\n  n.startDate AS startDate, n.endDate AS endDate, n.dateText AS dateText, n.attendeeCount AS attendeeCount,\n  coalesce(n.planned, false) AS planned, n.documentNumber AS documentNumber, n.position AS position, n.min AS min,\n  n.max AS max, n.unit AS unit, n.year AS year, n.series AS series, n.number AS number, n.totalNumber AS totalNumber,\n  n.copies AS copies, n.phone AS phone, n.sha256 AS sha256, n.fileName AS fileName,\n  sortNumber, sortText","mode":"READ","ints":["limit"],"params":["order","nameContains","kinds","levels","from","to","series","planned","ties","afterNumber","afterText","afterId","limit"],"columns":["id","label","name","aliases","pinyin","initials","level","kind","code","date","startDate","endDate","dateText","attendeeCount","planned","documentNumber","position","min","max","unit","year","series","number","totalNumber","copies","phone","sha256","fileName","sortNumber","sortText"]},
  Meeting: {"name":"read/list/page","text":"MATCH (n:Meeting)\nWHERE ($nameContains IS NULL OR n.name CONTAINS $nameContains\n    OR any(alias IN coalesce(n.aliases, []) WHERE alias CONTAINS $nameContains))\n  AND ($kinds IS NULL OR n.kind IN $kinds)\n  AND ($levels IS NULL OR n.level IN $levels)\n  AND ($from IS NULL OR coalesce(n.startDate, n.date) >= $from)\n  AND ($to IS NULL OR left(coalesce(n.startDate, n.date), size($to)) <= $to)\n  AND ($series IS NULL OR n.series = $series)\n  AND ($planned IS NULL OR coalesce(n.planned, false) = $planned)\n  AND all(tie IN $ties WHERE\n    EXISTS { MATCH (n)-[r]-(:Entity {id: tie.id}) WHERE type(r) IN tie.types }\n    OR (tie.posts AND EXISTS { (n)-[:HOLDS|HELD]->(:Post)-[:AT]->(:Entity {id: tie.id}) }))\nWITH n, coalesce(n.startDate, n.date) AS day\nWITH n,\n  CASE $order\n    WHEN 'MENTIONS' THEN toFloat(-COUNT { (n)<-[:MENTIONS]-() })\n    WHEN 'NEWEST' THEN CASE WHEN day IS NULL THEN 1.0 ELSE -toFloat(left(replace(day, '-', '') + '0000', 8)) END\n    WHEN 'OLDEST' THEN CASE WHEN day IS NULL THEN 99999999.0 ELSE toFloat(left(replace(day, '-', '') + '0000', 8)) END\n    ELSE 0.0\n  END AS sortNumber,\n  CASE WHEN $order IN ['MENTIONS', 'NAME'] THEN n.name ELSE '' END AS sortText\nWHERE sortNumber > $afterNumber OR (sortNumber = $afterNumber AND (sortText > $afterText OR (sortText = $afterText AND n.id > $afterId)))\nWITH n, sortNumber, sortText\nORDER BY sortNumber, sortText, n.id\nLIMIT $limit\nRETURN\n  n.id AS id, [l IN labels(n) WHERE l <> 'Entity'][0] AS label, n.name AS name, coalesce(n.aliases, []) AS aliases,\n  n.pinyin AS pinyin, n.initials AS initials, n.level AS level, n.kind AS kind, n.code AS code, n.date AS date,\n  n.startDate AS startDate, n.endDate AS endDate, n.dateText AS dateText, n.attendeeCount AS attendeeCount,\n  coalesce(n.planned, false) AS planned, n.documentNumber AS documentNumber, n.position AS position, n.min AS min,\n  n.max AS max, n.unit AS unit, n.year AS year, n.series AS series, n.number AS number, n.totalNumber AS totalNumber,\n  n.copies AS copies, n.phone AS phone, n.sha256 AS sha256, n.fileName AS fileName,\n  sortNumber, sortText","mode":"READ","ints":["limit"],"params":["order","nameContains","kinds","levels","from","to","series","planned","ties","afterNumber","afterText","afterId","limit"],"columns":["id","label","name","aliases","pinyin","initials","level","kind","code","date","startDate","endDate","dateText","attendeeCount","planned","documentNumber","position","min","max","unit","year","series","number","totalNumber","copies","phone","sha256","fileName","sortNumber","sortText"]},
  Policy: {"name":"read/list/page","text":"MATCH (n:Policy)\nWHERE ($nameContains IS NULL OR n.name CONTAINS $nameContains\n    OR any(alias IN coalesce(n.aliases, []) WHERE alias CONTAINS $nameContains))\n  AND ($kinds IS NULL OR n.kind IN $kinds)\n  AND ($levels IS NULL OR n.level IN $levels)\n  AND ($from IS NULL OR coalesce(n.startDate, n.date) >= $from)\n  AND ($to IS NULL OR left(coalesce(n.startDate, n.date), size($to)) <= $to)\n  AND ($series IS NULL OR n.series = $series)\n  AND ($planned IS NULL OR coalesce(n.planned, false) = $planned)\n  AND all(tie IN $ties WHERE\n    EXISTS { MATCH (n)-[r]-(:Entity {id: tie.id}) WHERE type(r) IN tie.types }\n    OR (tie.posts AND EXISTS { (n)-[:HOLDS|HELD]->(:Post)-[:AT]->(:Entity {id: tie.id}) }))\nWITH n, coalesce(n.startDate, n.date) AS day\nWITH n,\n  CASE $order\n    WHEN 'MENTIONS' THEN toFloat(-COUNT { (n)<-[:MENTIONS]-() })\n    WHEN 'NEWEST' THEN CASE WHEN day IS NULL THEN 1.0 ELSE -toFloat(left(replace(day, '-', '') + '0000', 8)) END\n    WHEN 'OLDEST' THEN CASE WHEN day IS NULL THEN 99999999.0 ELSE toFloat(left(replace(day, '-', '') + '0000', 8)) END\n    ELSE 0.0\n  END AS sortNumber,\n  CASE WHEN $order IN ['MENTIONS', 'NAME'] THEN n.name ELSE '' END AS sortText\nWHERE sortNumber > $afterNumber OR (sortNumber = $afterNumber AND (sortText > $afterText OR (sortText = $afterText AND n.id > $afterId)))\nWITH n, sortNumber, sortText\nORDER BY sortNumber, sortText, n.id\nLIMIT $limit\nRETURN\n  n.id AS id, [l IN labels(n) WHERE l <> 'Entity'][0] AS label, n.name AS name, coalesce(n.aliases, []) AS aliases,\n  n.pinyin AS pinyin, n.initials AS initials, n.level AS level, n.kind AS kind, n.code AS code, n.date AS date,\n  n.startDate AS startDate, n.endDate AS endDate, n.dateText AS dateText, n.attendeeCount AS attendeeCount,\n  coalesce(n.planned, false) AS planned, n.documentNumber AS documentNumber, n.position AS position, n.min AS min,\n  n.max AS max, n.unit AS unit, n.year AS year, n.series AS series, n.number AS number, n.totalNumber AS totalNumber,\n  n.copies AS copies, n.phone AS phone, n.sha256 AS sha256, n.fileName AS fileName,\n  sortNumber, sortText","mode":"READ","ints":["limit"],"params":["order","nameContains","kinds","levels","from","to","series","planned","ties","afterNumber","afterText","afterId","limit"],"columns":["id","label","name","aliases","pinyin","initials","level","kind","code","date","startDate","endDate","dateText","attendeeCount","planned","documentNumber","position","min","max","unit","year","series","number","totalNumber","copies","phone","sha256","fileName","sortNumber","sortText"]},
  Initiative: {"name":"read/list/page","text":"MATCH (n:Initiative)\nWHERE ($nameContains IS NULL OR n.name CONTAINS $nameContains\n    OR any(alias IN coalesce(n.aliases, []) WHERE alias CONTAINS $nameContains))\n  AND ($kinds IS NULL OR n.kind IN $kinds)\n  AND ($levels IS NULL OR n.level IN $levels)\n  AND ($from IS NULL OR coalesce(n.startDate, n.date) >= $from)\n  AND ($to IS NULL OR left(coalesce(n.startDate, n.date), size($to)) <= $to)\n  AND ($series IS NULL OR n.series = $series)\n  AND ($planned IS NULL OR coalesce(n.planned, false) = $planned)\n  AND all(tie IN $ties WHERE\n    EXISTS { MATCH (n)-[r]-(:Entity {id: tie.id}) WHERE type(r) IN tie.types }\n    OR (tie.posts AND EXISTS { (n)-[:HOLDS|HELD]->(:Post)-[:AT]->(:Entity {id: tie.id}) }))\nWITH n, coalesce(n.startDate, n.date) AS day\nWITH n,\n  CASE $order\n    WHEN 'MENTIONS' THEN toFloat(-COUNT { (n)<-[:MENTIONS]-() })\n    WHEN 'NEWEST' THEN CASE WHEN day IS NULL THEN 1.0 ELSE -toFloat(left(replace(day, '-', '') + '0000', 8)) END\n    WHEN 'OLDEST' THEN CASE WHEN day IS NULL THEN 99999999.0 ELSE toFloat(left(replace(day, '-', '') + '0000', 8)) END\n    ELSE 0.0\n  END AS sortNumber,\n  CASE WHEN $order IN ['MENTIONS', 'NAME'] THEN n.name ELSE '' END AS sortText\nWHERE sortNumber > $afterNumber OR (sortNumber = $afterNumber AND (sortText > $afterText OR (sortText = $afterText AND n.id > $afterId)))\nWITH n, sortNumber, sortText\nORDER BY sortNumber, sortText, n.id\nLIMIT $limit\nRETURN\n  n.id AS id, [l IN labels(n) WHERE l <> 'Entity'][0] AS label, n.name AS name, coalesce(n.aliases, []) AS aliases,\n  n.pinyin AS pinyin, n.initials AS initials, n.level AS level, n.kind AS kind, n.code AS code, n.date AS date,\n  n.startDate AS startDate, n.endDate AS endDate, n.dateText AS dateText, n.attendeeCount AS attendeeCount,\n  coalesce(n.planned, false) AS planned, n.documentNumber AS documentNumber, n.position AS position, n.min AS min,\n  n.max AS max, n.unit AS unit, n.year AS year, n.series AS series, n.number AS number, n.totalNumber AS totalNumber,\n  n.copies AS copies, n.phone AS phone, n.sha256 AS sha256, n.fileName AS fileName,\n  sortNumber, sortText","mode":"READ","ints":["limit"],"params":["order","nameContains","kinds","levels","from","to","series","planned","ties","afterNumber","afterText","afterId","limit"],"columns":["id","label","name","aliases","pinyin","initials","level","kind","code","date","startDate","endDate","dateText","attendeeCount","planned","documentNumber","position","min","max","unit","year","series","number","totalNumber","copies","phone","sha256","fileName","sortNumber","sortText"]},
  CaseStudy: {"name":"read/list/page","text":"MATCH (n:CaseStudy)\nWHERE ($nameContains IS NULL OR n.name CONTAINS $nameContains\n    OR any(alias IN coalesce(n.aliases, []) WHERE alias CONTAINS $nameContains))\n  AND ($kinds IS NULL OR n.kind IN $kinds)\n  AND ($levels IS NULL OR n.level IN $levels)\n  AND ($from IS NULL OR coalesce(n.startDate, n.date) >= $from)\n  AND ($to IS NULL OR left(coalesce(n.startDate, n.date), size($to)) <= $to)\n  AND ($series IS NULL OR n.series = $series)\n  AND ($planned IS NULL OR coalesce(n.planned, false) = $planned)\n  AND all(tie IN $ties WHERE\n    EXISTS { MATCH (n)-[r]-(:Entity {id: tie.id}) WHERE type(r) IN tie.types }\n    OR (tie.posts AND EXISTS { (n)-[:HOLDS|HELD]->(:Post)-[:AT]->(:Entity {id: tie.id}) }))\nWITH n, coalesce(n.startDate, n.date) AS day\nWITH n,\n  CASE $order\n    WHEN 'MENTIONS' THEN toFloat(-COUNT { (n)<-[:MENTIONS]-() })\n    WHEN 'NEWEST' THEN CASE WHEN day IS NULL THEN 1.0 ELSE -toFloat(left(replace(day, '-', '') + '0000', 8)) END\n    WHEN 'OLDEST' THEN CASE WHEN day IS NULL THEN 99999999.0 ELSE toFloat(left(replace(day, '-', '') + '0000', 8)) END\n    ELSE 0.0\n  END AS sortNumber,\n  CASE WHEN $order IN ['MENTIONS', 'NAME'] THEN n.name ELSE '' END AS sortText\nWHERE sortNumber > $afterNumber OR (sortNumber = $afterNumber AND (sortText > $afterText OR (sortText = $afterText AND n.id > $afterId)))\nWITH n, sortNumber, sortText\nORDER BY sortNumber, sortText, n.id\nLIMIT $limit\nRETURN\n  n.id AS id, [l IN labels(n) WHERE l <> 'Entity'][0] AS label, n.name AS name, coalesce(n.aliases, []) AS aliases,\n  n.pinyin AS pinyin, n.initials AS initials, n.level AS level, n.kind AS kind, n.code AS code, n.date AS date,\n  n.startDate AS startDate, n.endDate AS endDate, n.dateText AS dateText, n.attendeeCount AS attendeeCount,\n  coalesce(n.planned, false) AS planned, n.documentNumber AS documentNumber, n.position AS position, n.min AS min,\n  n.max AS max, n.unit AS unit, n.year AS year, n.series AS series, n.number AS number, n.totalNumber AS totalNumber,\n  n.copies AS copies, n.phone AS phone, n.sha256 AS sha256, n.fileName AS fileName,\n  sortNumber, sortText","mode":"READ","ints":["limit"],"params":["order","nameContains","kinds","levels","from","to","series","planned","ties","afterNumber","afterText","afterId","limit"],"columns":["id","label","name","aliases","pinyin","initials","level","kind","code","date","startDate","endDate","dateText","attendeeCount","planned","documentNumber","position","min","max","unit","year","series","number","totalNumber","copies","phone","sha256","fileName","sortNumber","sortText"]},
  Measure: {"name":"read/list/page","text":"MATCH (n:Measure)\nWHERE ($nameContains IS NULL OR n.name CONTAINS $nameContains\n    OR any(alias IN coalesce(n.aliases, []) WHERE alias CONTAINS $nameContains))\n  AND ($kinds IS NULL OR n.kind IN $kinds)\n  AND ($levels IS NULL OR n.level IN $levels)\n  AND ($from IS NULL OR coalesce(n.startDate, n.date) >= $from)\n  AND ($to IS NULL OR left(coalesce(n.startDate, n.date), size($to)) <= $to)\n  AND ($series IS NULL OR n.series = $series)\n  AND ($planned IS NULL OR coalesce(n.planned, false) = $planned)\n  AND all(tie IN $ties WHERE\n    EXISTS { MATCH (n)-[r]-(:Entity {id: tie.id}) WHERE type(r) IN tie.types }\n    OR (tie.posts AND EXISTS { (n)-[:HOLDS|HELD]->(:Post)-[:AT]->(:Entity {id: tie.id}) }))\nWITH n, coalesce(n.startDate, n.date) AS day\nWITH n,\n  CASE $order\n    WHEN 'MENTIONS' THEN toFloat(-COUNT { (n)<-[:MENTIONS]-() })\n    WHEN 'NEWEST' THEN CASE WHEN day IS NULL THEN 1.0 ELSE -toFloat(left(replace(day, '-', '') + '0000', 8)) END\n    WHEN 'OLDEST' THEN CASE WHEN day IS NULL THEN 99999999.0 ELSE toFloat(left(replace(day, '-', '') + '0000', 8)) END\n    ELSE 0.0\n  END AS sortNumber,\n  CASE WHEN $order IN ['MENTIONS', 'NAME'] THEN n.name ELSE '' END AS sortText\nWHERE sortNumber > $afterNumber OR (sortNumber = $afterNumber AND (sortText > $afterText OR (sortText = $afterText AND n.id > $afterId)))\nWITH n, sortNumber, sortText\nORDER BY sortNumber, sortText, n.id\nLIMIT $limit\nRETURN\n  n.id AS id, [l IN labels(n) WHERE l <> 'Entity'][0] AS label, n.name AS name, coalesce(n.aliases, []) AS aliases,\n  n.pinyin AS pinyin, n.initials AS initials, n.level AS level, n.kind AS kind, n.code AS code, n.date AS date,\n  n.startDate AS startDate, n.endDate AS endDate, n.dateText AS dateText, n.attendeeCount AS attendeeCount,\n  coalesce(n.planned, false) AS planned, n.documentNumber AS documentNumber, n.position AS position, n.min AS min,\n  n.max AS max, n.unit AS unit, n.year AS year, n.series AS series, n.number AS number, n.totalNumber AS totalNumber,\n  n.copies AS copies, n.phone AS phone, n.sha256 AS sha256, n.fileName AS fileName,\n  sortNumber, sortText","mode":"READ","ints":["limit"],"params":["order","nameContains","kinds","levels","from","to","series","planned","ties","afterNumber","afterText","afterId","limit"],"columns":["id","label","name","aliases","pinyin","initials","level","kind","code","date","startDate","endDate","dateText","attendeeCount","planned","documentNumber","position","min","max","unit","year","series","number","totalNumber","copies","phone","sha256","fileName","sortNumber","sortText"]},
  Figure: {"name":"read/list/page","text":"MATCH (n:Figure)\nWHERE ($nameContains IS NULL OR n.name CONTAINS $nameContains\n    OR any(alias IN coalesce(n.aliases, []) WHERE alias CONTAINS $nameContains))\n  AND ($kinds IS NULL OR n.kind IN $kinds)\n  AND ($levels IS NULL OR n.level IN $levels)\n  AND ($from IS NULL OR coalesce(n.startDate, n.date) >= $from)\n  AND ($to IS NULL OR left(coalesce(n.startDate, n.date), size($to)) <= $to)\n  AND ($series IS NULL OR n.series = $series)\n  AND ($planned IS NULL OR coalesce(n.planned, false) = $planned)\n  AND all(tie IN $ties WHERE\n    EXISTS { MATCH (n)-[r]-(:Entity {id: tie.id}) WHERE type(r) IN tie.types }\n    OR (tie.posts AND EXISTS { (n)-[:HOLDS|HELD]->(:Post)-[:AT]->(:Entity {id: tie.id}) }))\nWITH n, coalesce(n.startDate, n.date) AS day\nWITH n,\n  CASE $order\n    WHEN 'MENTIONS' THEN toFloat(-COUNT { (n)<-[:MENTIONS]-() })\n    WHEN 'NEWEST' THEN CASE WHEN day IS NULL THEN 1.0 ELSE -toFloat(left(replace(day, '-', '') + '0000', 8)) END\n    WHEN 'OLDEST' THEN CASE WHEN day IS NULL THEN 99999999.0 ELSE toFloat(left(replace(day, '-', '') + '0000', 8)) END\n    ELSE 0.0\n  END AS sortNumber,\n  CASE WHEN $order IN ['MENTIONS', 'NAME'] THEN n.name ELSE '' END AS sortText\nWHERE sortNumber > $afterNumber OR (sortNumber = $afterNumber AND (sortText > $afterText OR (sortText = $afterText AND n.id > $afterId)))\nWITH n, sortNumber, sortText\nORDER BY sortNumber, sortText, n.id\nLIMIT $limit\nRETURN\n  n.id AS id, [l IN labels(n) WHERE l <> 'Entity'][0] AS label, n.name AS name, coalesce(n.aliases, []) AS aliases,\n  n.pinyin AS pinyin, n.initials AS initials, n.level AS level, n.kind AS kind, n.code AS code, n.date AS date,\n  n.startDate AS startDate, n.endDate AS endDate, n.dateText AS dateText, n.attendeeCount AS attendeeCount,\n  coalesce(n.planned, false) AS planned, n.documentNumber AS documentNumber, n.position AS position, n.min AS min,\n  n.max AS max, n.unit AS unit, n.year AS year, n.series AS series, n.number AS number, n.totalNumber AS totalNumber,\n  n.copies AS copies, n.phone AS phone, n.sha256 AS sha256, n.fileName AS fileName,\n  sortNumber, sortText","mode":"READ","ints":["limit"],"params":["order","nameContains","kinds","levels","from","to","series","planned","ties","afterNumber","afterText","afterId","limit"],"columns":["id","label","name","aliases","pinyin","initials","level","kind","code","date","startDate","endDate","dateText","attendeeCount","planned","documentNumber","position","min","max","unit","year","series","number","totalNumber","copies","phone","sha256","fileName","sortNumber","sortText"]},
};

/** Ids of issues without a date, by id, behind the end of the page before. */
export const readListUndatedIssues: Query<{ readonly afterId: string; readonly limit: number }, { readonly id: string }> = {
  "name": "read/list/undated-issues",
  "text": "MATCH (n:Issue)\nWHERE n.id > $afterId AND n.date IS NULL\nWITH n\nORDER BY n.id\nLIMIT $limit\nRETURN n.id AS id",
  "mode": "READ",
  "ints": [
    "limit"
  ],
  "params": [
    "afterId",
    "limit"
  ],
  "columns": [
    "id"
  ]
};

/** Ids of meetings without a date, by id, behind the end of the page before. */
export const readListUndatedMeetings: Query<{ readonly afterId: string; readonly limit: number }, { readonly id: string }> = {
  "name": "read/list/undated-meetings",
  "text": "MATCH (n:Meeting)\nWHERE n.id > $afterId AND n.startDate IS NULL\nWITH n\nORDER BY n.id\nLIMIT $limit\nRETURN n.id AS id",
  "mode": "READ",
  "ints": [
    "limit"
  ],
  "params": [
    "afterId",
    "limit"
  ],
  "columns": [
    "id"
  ]
};

/** Ids of policies without a date, by id, behind the end of the page before. */
export const readListUndatedPolicies: Query<{ readonly afterId: string; readonly limit: number }, { readonly id: string }> = {
  "name": "read/list/undated-policies",
  "text": "MATCH (n:Policy)\nWHERE n.id > $afterId AND n.date IS NULL\nWITH n\nORDER BY n.id\nLIMIT $limit\nRETURN n.id AS id",
  "mode": "READ",
  "ints": [
    "limit"
  ],
  "params": [
    "afterId",
    "limit"
  ],
  "columns": [
    "id"
  ]
};

/** How many things are one relationship away from each given thing. */
export const readNeighbourCountNeighbours: Query<{ readonly ids: readonly string[]; readonly types: readonly string[]; readonly roles: readonly string[] | null; readonly labels: readonly string[] | null; readonly direction: string | null }, { readonly parent: string; readonly count: number }> = {
  "name": "read/neighbour/count-neighbours",
  "text": "UNWIND $ids AS parent\nMATCH (p:Entity {id: parent})\nCALL (p) {\n  MATCH (p)-[r:PUBLISHES|SENT_TO|EDITS|REVIEWS|SIGNS_OFF|HOLDS|HELD|AT|PART_OF|LOCATED_IN|ATTENDS|ORGANIZES|VISITS|ABOUT|ISSUES|RUNS|OFFERS|TAKES|SETS|SUPERSEDES|IMPLEMENTS|PROMOTES|DRIVES]-(n:Entity)\n  WHERE type(r) IN $types\n    AND ($roles IS NULL OR coalesce(r.role, r.kind) IN $roles)\n    AND ($labels IS NULL OR any(l IN labels(n) WHERE l IN $labels))\n    AND ($direction IS NULL OR ($direction = 'OUT') = (startNode(r) = p))\n  RETURN count(DISTINCT n) AS count\n}\nRETURN parent, count",
  "mode": "READ",
  "ints": [],
  "params": [
    "ids",
    "types",
    "roles",
    "labels",
    "direction"
  ],
  "columns": [
    "parent",
    "count"
  ]
};

/** How many relationships each given thing has. */
export const readNeighbourCountRelated: Query<{ readonly ids: readonly string[]; readonly types: readonly string[]; readonly roles: readonly string[] | null; readonly labels: readonly string[] | null; readonly direction: string | null }, { readonly parent: string; readonly count: number }> = {
  "name": "read/neighbour/count-related",
  "text": "UNWIND $ids AS parent\nMATCH (p:Entity {id: parent})\nCALL (p) {\n  MATCH (p)-[r:PUBLISHES|SENT_TO|EDITS|REVIEWS|SIGNS_OFF|HOLDS|HELD|AT|PART_OF|LOCATED_IN|ATTENDS|ORGANIZES|VISITS|ABOUT|ISSUES|RUNS|OFFERS|TAKES|SETS|SUPERSEDES|IMPLEMENTS|PROMOTES|DRIVES]-(n:Entity)\n  WHERE type(r) IN $types\n    AND ($roles IS NULL OR coalesce(r.role, r.kind) IN $roles)\n    AND ($labels IS NULL OR any(l IN labels(n) WHERE l IN $labels))\n    AND ($direction IS NULL OR ($direction = 'OUT') = (startNode(r) = p))\n  RETURN count(r) AS count\n}\nRETURN parent, count",
  "mode": "READ",
  "ints": [],
  "params": [
    "ids",
    "types",
    "roles",
    "labels",
    "direction"
  ],
  "columns": [
    "parent",
    "count"
  ]
};

/** The relationships of each given thing, counted by type, role, direction and label of the other end. */
export const readNeighbourCounts: Query<{ readonly ids: readonly string[] }, { readonly parent: string; readonly type: RelationshipType; readonly role: string | null; readonly direction: string; readonly label: Label; readonly count: number }> = {
  "name": "read/neighbour/counts",
  "text": "UNWIND $ids AS parent\nMATCH (p:Entity {id: parent})-[r:PUBLISHES|SENT_TO|EDITS|REVIEWS|SIGNS_OFF|HOLDS|HELD|AT|PART_OF|LOCATED_IN|ATTENDS|ORGANIZES|VISITS|ABOUT|ISSUES|RUNS|OFFERS|TAKES|SETS|SUPERSEDES|IMPLEMENTS|PROMOTES|DRIVES]-(n:Entity)\nRETURN parent, type(r) AS type, coalesce(r.role, r.kind) AS role,\n  CASE WHEN startNode(r) = p THEN 'OUT' ELSE 'IN' END AS direction, [l IN labels(n) WHERE l <> 'Entity'][0] AS label,\n  count(*) AS count\nORDER BY parent, type, direction, label, count DESC, role",
  "mode": "READ",
  "ints": [],
  "params": [
    "ids"
  ],
  "columns": [
    "parent",
    "type",
    "role",
    "direction",
    "label",
    "count"
  ]
};

/** Things one relationship away from each given thing, each once with all its relationships to it: a page for each. */
export const readNeighbourNeighbours: Query<{ readonly ids: readonly string[]; readonly types: readonly string[]; readonly roles: readonly string[] | null; readonly labels: readonly string[] | null; readonly direction: string | null; readonly order: string; readonly afterNumber: number; readonly afterText: string; readonly afterId: string; readonly limit: number }, { readonly parent: string; readonly relationships: readonly CypherMap[]; readonly id: string; readonly label: Label; readonly name: string; readonly aliases: readonly string[]; readonly pinyin: string | null; readonly initials: string | null; readonly level: string | null; readonly kind: string | null; readonly code: string | null; readonly date: string | null; readonly startDate: string | null; readonly endDate: string | null; readonly dateText: string | null; readonly attendeeCount: number | null; readonly planned: boolean; readonly documentNumber: string | null; readonly position: number | null; readonly min: number | null; readonly max: number | null; readonly unit: string | null; readonly year: number | null; readonly series: string | null; readonly number: number | null; readonly totalNumber: number | null; readonly copies: number | null; readonly phone: string | null; readonly sha256: string | null; readonly fileName: string | null; readonly sortNumber: number; readonly sortText: string }> = {
  "name": "read/neighbour/neighbours",
  "text": "UNWIND $ids AS parent\nMATCH (p:Entity {id: parent})\nCALL (p) {\n  MATCH (p)-[r:PUBLISHES|SENT_TO|EDITS|REVIEWS|SIGNS_OFF|HOLDS|HELD|AT|PART_OF|LOCATED_IN|ATTENDS|ORGANIZES|VISITS|ABOUT|ISSUES|RUNS|OFFERS|TAKES|SETS|SUPERSEDES|IMPLEMENTS|PROMOTES|DRIVES]-(n:Entity)\n  WHERE type(r) IN $types\n    AND ($roles IS NULL OR coalesce(r.role, r.kind) IN $roles)\n    AND ($labels IS NULL OR any(l IN labels(n) WHERE l IN $labels))\n    AND ($direction IS NULL OR ($direction = 'OUT') = (startNode(r) = p))\n  WITH n, r\n  ORDER BY r.id\n  WITH n, collect(r) AS rs, sum(size(coalesce(r.statements, []))) AS said, max(r.score) AS score,\n    coalesce(n.startDate, n.date) AS day\n  WITH n, rs,\n    CASE $order\n      WHEN 'MENTIONS' THEN toFloat(-said)\n      WHEN 'SCORE' THEN -coalesce(score, 0.0)\n      WHEN 'NEWEST' THEN CASE WHEN day IS NULL THEN 1.0 ELSE -toFloat(left(replace(day, '-', '') + '0000', 8)) END\n      ELSE 0.0\n    END AS sortNumber,\n    CASE WHEN $order = 'NEWEST' THEN '' ELSE n.name END AS sortText\n  WHERE sortNumber > $afterNumber OR (sortNumber = $afterNumber AND (sortText > $afterText OR (sortText = $afterText AND n.id > $afterId)))\n  RETURN n, rs, sortNumber, sortText\n  ORDER BY sortNumber, sortText, n.id\n  LIMIT $limit\n}\nRETURN parent,\n  [r IN rs | {id: r.id, type: type(r), start: startNode(r).id, end: endNode(r).id, role: coalesce(r.role, r.kind), asOf: r.asOf, score: r.score, events: r.events, firstDate: r.firstDate, lastDate: r.lastDate, statementCount: size(coalesce(r.statements, []))}] AS relationships,\n  n.id AS id, [l IN labels(n) WHERE l <> 'Entity'][0] AS label, n.name AS name, coalesce(n.aliases, []) AS aliases,\n  n.pinyin AS pinyin, n.initials AS initials, n.level AS level, n.kind AS kind, n.code AS code, n.date AS date,\n  n.startDate AS startDate, n.endDate AS endDate, n.dateText AS dateText, n.attendeeCount AS attendeeCount,\n  coalesce(n.planned, false) AS planned, n.documentNumber AS documentNumber, n.position AS position, n.min AS min,\n  n.max AS max, n.unit AS unit, n.year AS year, n.series AS series, n.number AS number, n.totalNumber AS totalNumber,\n  n.copies AS copies, n.phone AS phone, n.sha256 AS sha256, n.fileName AS fileName,\n  sortNumber, sortText\nORDER BY parent, sortNumber, sortText, id",
  "mode": "READ",
  "ints": [
    "limit"
  ],
  "params": [
    "ids",
    "types",
    "roles",
    "labels",
    "direction",
    "order",
    "afterNumber",
    "afterText",
    "afterId",
    "limit"
  ],
  "columns": [
    "parent",
    "relationships",
    "id",
    "label",
    "name",
    "aliases",
    "pinyin",
    "initials",
    "level",
    "kind",
    "code",
    "date",
    "startDate",
    "endDate",
    "dateText",
    "attendeeCount",
    "planned",
    "documentNumber",
    "position",
    "min",
    "max",
    "unit",
    "year",
    "series",
    "number",
    "totalNumber",
    "copies",
    "phone",
    "sha256",
    "fileName",
    "sortNumber",
    "sortText"
  ]
};

/** Relationships of each given thing with the thing at the other end: a page for each. */
export const readNeighbourRelated: Query<{ readonly ids: readonly string[]; readonly types: readonly string[]; readonly roles: readonly string[] | null; readonly labels: readonly string[] | null; readonly direction: string | null; readonly order: string; readonly afterNumber: number; readonly afterText: string; readonly afterId: string; readonly limit: number }, { readonly parent: string; readonly relationshipId: string; readonly type: RelationshipType; readonly start: string; readonly end: string; readonly role: string | null; readonly asOf: string | null; readonly score: number | null; readonly events: number | null; readonly firstDate: string | null; readonly lastDate: string | null; readonly statementCount: number; readonly id: string; readonly label: Label; readonly name: string; readonly aliases: readonly string[]; readonly pinyin: string | null; readonly initials: string | null; readonly level: string | null; readonly kind: string | null; readonly code: string | null; readonly date: string | null; readonly startDate: string | null; readonly endDate: string | null; readonly dateText: string | null; readonly attendeeCount: number | null; readonly planned: boolean; readonly documentNumber: string | null; readonly position: number | null; readonly min: number | null; readonly max: number | null; readonly unit: string | null; readonly year: number | null; readonly series: string | null; readonly number: number | null; readonly totalNumber: number | null; readonly copies: number | null; readonly phone: string | null; readonly sha256: string | null; readonly fileName: string | null; readonly sortNumber: number; readonly sortText: string }> = {
  "name": "read/neighbour/related",
  "text": "UNWIND $ids AS parent\nMATCH (p:Entity {id: parent})\nCALL (p) {\n  MATCH (p)-[r:PUBLISHES|SENT_TO|EDITS|REVIEWS|SIGNS_OFF|HOLDS|HELD|AT|PART_OF|LOCATED_IN|ATTENDS|ORGANIZES|VISITS|ABOUT|ISSUES|RUNS|OFFERS|TAKES|SETS|SUPERSEDES|IMPLEMENTS|PROMOTES|DRIVES]-(n:Entity)\n  WHERE type(r) IN $types\n    AND ($roles IS NULL OR coalesce(r.role, r.kind) IN $roles)\n    AND ($labels IS NULL OR any(l IN labels(n) WHERE l IN $labels))\n    AND ($direction IS NULL OR ($direction = 'OUT') = (startNode(r) = p))\n  WITH r, n, size(coalesce(r.statements, [])) AS said, r.score AS score, coalesce(n.startDate, n.date) AS day\n  WITH r, n,\n    CASE $order\n      WHEN 'MENTIONS' THEN toFloat(-said)\n      WHEN 'SCORE' THEN -coalesce(score, 0.0)\n      WHEN 'NEWEST' THEN CASE WHEN day IS NULL THEN 1.0 ELSE -toFloat(left(replace(day, '-', '') + '0000', 8)) END\n      ELSE 0.0\n    END AS sortNumber,\n    CASE WHEN $order = 'NEWEST' THEN '' ELSE n.name END AS sortText\n  WHERE sortNumber > $afterNumber OR (sortNumber = $afterNumber AND (sortText > $afterText OR (sortText = $afterText AND r.id > $afterId)))\n  RETURN r, n, sortNumber, sortText\n  ORDER BY sortNumber, sortText, r.id\n  LIMIT $limit\n}\nRETURN parent,\n  r.id AS relationshipId, type(r) AS type, startNode(r).id AS start, endNode(r).id AS end,\n  coalesce(r.role, r.kind) AS role, r.asOf AS asOf, r.score AS score, r.events AS events, r.firstDate AS firstDate,\n  r.lastDate AS lastDate, size(coalesce(r.statements, [])) AS statementCount,\n  n.id AS id, [l IN labels(n) WHERE l <> 'Entity'][0] AS label, n.name AS name, coalesce(n.aliases, []) AS aliases,\n  n.pinyin AS pinyin, n.initials AS initials, n.level AS level, n.kind AS kind, n.code AS code, n.date AS date,\n  n.startDate AS startDate, n.endDate AS endDate, n.dateText AS dateText, n.attendeeCount AS attendeeCount,\n  coalesce(n.planned, false) AS planned, n.documentNumber AS documentNumber, n.position AS position, n.min AS min,\n  n.max AS max, n.unit AS unit, n.year AS year, n.series AS series, n.number AS number, n.totalNumber AS totalNumber,\n  n.copies AS copies, n.phone AS phone, n.sha256 AS sha256, n.fileName AS fileName,\n  sortNumber, sortText\nORDER BY parent, sortNumber, sortText, relationshipId",
  "mode": "READ",
  "ints": [
    "limit"
  ],
  "params": [
    "ids",
    "types",
    "roles",
    "labels",
    "direction",
    "order",
    "afterNumber",
    "afterText",
    "afterId",
    "limit"
  ],
  "columns": [
    "parent",
    "relationshipId",
    "type",
    "start",
    "end",
    "role",
    "asOf",
    "score",
    "events",
    "firstDate",
    "lastDate",
    "statementCount",
    "id",
    "label",
    "name",
    "aliases",
    "pinyin",
    "initials",
    "level",
    "kind",
    "code",
    "date",
    "startDate",
    "endDate",
    "dateText",
    "attendeeCount",
    "planned",
    "documentNumber",
    "position",
    "min",
    "max",
    "unit",
    "year",
    "series",
    "number",
    "totalNumber",
    "copies",
    "phone",
    "sha256",
    "fileName",
    "sortNumber",
    "sortText"
  ]
};

/** The nodes with these ids, of any label; columns that a label does not have are null. */
export const readNodeNodes: Query<{ readonly ids: readonly string[] }, { readonly id: string; readonly label: Label; readonly name: string; readonly aliases: readonly string[]; readonly pinyin: string | null; readonly initials: string | null; readonly level: string | null; readonly kind: string | null; readonly code: string | null; readonly date: string | null; readonly startDate: string | null; readonly endDate: string | null; readonly dateText: string | null; readonly attendeeCount: number | null; readonly planned: boolean; readonly documentNumber: string | null; readonly position: number | null; readonly min: number | null; readonly max: number | null; readonly unit: string | null; readonly year: number | null; readonly series: string | null; readonly number: number | null; readonly totalNumber: number | null; readonly copies: number | null; readonly phone: string | null; readonly sha256: string | null; readonly fileName: string | null; readonly bodyStart: number | null; readonly type: string | null; readonly quote: string | null; readonly start: number | null; readonly end: number | null; readonly confidence: number | null; readonly by: string | null; readonly approximate: boolean; readonly page: number | null }> = {
  "name": "read/node/nodes",
  "text": "UNWIND $ids AS wanted\nMATCH (n:Entity {id: wanted})\nRETURN\n  n.id AS id, [l IN labels(n) WHERE l <> 'Entity'][0] AS label, n.name AS name, coalesce(n.aliases, []) AS aliases,\n  n.pinyin AS pinyin, n.initials AS initials, n.level AS level, n.kind AS kind, n.code AS code, n.date AS date,\n  n.startDate AS startDate, n.endDate AS endDate, n.dateText AS dateText, n.attendeeCount AS attendeeCount,\n  coalesce(n.planned, false) AS planned, n.documentNumber AS documentNumber, n.position AS position, n.min AS min,\n  n.max AS max, n.unit AS unit, n.year AS year, n.series AS series, n.number AS number, n.totalNumber AS totalNumber,\n  n.copies AS copies, n.phone AS phone, n.sha256 AS sha256, n.fileName AS fileName,\n  n.bodyStart AS bodyStart, n.type AS type, n.quote AS quote, n.start AS start, n.end AS end,\n  n.confidence AS confidence, n.by AS by, coalesce(n.approximate, false) AS approximate,\n  n.page AS page",
  "mode": "READ",
  "ints": [],
  "params": [
    "ids"
  ],
  "columns": [
    "id",
    "label",
    "name",
    "aliases",
    "pinyin",
    "initials",
    "level",
    "kind",
    "code",
    "date",
    "startDate",
    "endDate",
    "dateText",
    "attendeeCount",
    "planned",
    "documentNumber",
    "position",
    "min",
    "max",
    "unit",
    "year",
    "series",
    "number",
    "totalNumber",
    "copies",
    "phone",
    "sha256",
    "fileName",
    "bodyStart",
    "type",
    "quote",
    "start",
    "end",
    "confidence",
    "by",
    "approximate",
    "page"
  ]
};

/** All relationships between entities with both ends among the given ids. */
export const readRelationshipAmong: Query<{ readonly ids: readonly string[]; readonly types: readonly string[] }, { readonly relationshipId: string; readonly type: RelationshipType; readonly start: string; readonly end: string; readonly role: string | null; readonly asOf: string | null; readonly score: number | null; readonly events: number | null; readonly firstDate: string | null; readonly lastDate: string | null; readonly statementCount: number }> = {
  "name": "read/relationship/among",
  "text": "UNWIND $ids AS wanted\nMATCH (a:Entity {id: wanted})-[r:PUBLISHES|SENT_TO|EDITS|REVIEWS|SIGNS_OFF|HOLDS|HELD|AT|PART_OF|LOCATED_IN|ATTENDS|ORGANIZES|VISITS|ABOUT|ISSUES|RUNS|OFFERS|TAKES|SETS|SUPERSEDES|IMPLEMENTS|PROMOTES|DRIVES]->(b:Entity)\nWHERE b.id IN $ids AND type(r) IN $types\nRETURN\n  r.id AS relationshipId, type(r) AS type, startNode(r).id AS start, endNode(r).id AS end,\n  coalesce(r.role, r.kind) AS role, r.asOf AS asOf, r.score AS score, r.events AS events, r.firstDate AS firstDate,\n  r.lastDate AS lastDate, size(coalesce(r.statements, [])) AS statementCount\nORDER BY type, start, end, relationshipId",
  "mode": "READ",
  "ints": [],
  "params": [
    "ids",
    "types"
  ],
  "columns": [
    "relationshipId",
    "type",
    "start",
    "end",
    "role",
    "asOf",
    "score",
    "events",
    "firstDate",
    "lastDate",
    "statementCount"
  ]
};

/** The relationship of one type with this id. */
export const readRelationshipById: Readonly<Record<RelationshipType, Query<{ readonly id: string }, { readonly relationshipId: string; readonly type: RelationshipType; readonly start: string; readonly end: string; readonly role: string | null; readonly asOf: string | null; readonly score: number | null; readonly events: number | null; readonly firstDate: string | null; readonly lastDate: string | null; readonly statementCount: number }>>> = {
  HAS_SECTION: {"name":"read/relationship/by-id","text":"MATCH ()-[r:HAS_SECTION {id: $id}]->()\nRETURN\n  r.id AS relationshipId, type(r) AS type, startNode(r).id AS start, endNode(r).id AS end,\n  coalesce(r.role, r.kind) AS role, r.asOf AS asOf, r.score AS score, r.events AS events, r.firstDate AS firstDate,\n  r.lastDate AS lastDate, size(coalesce(r.statements, [])) AS statementCount","mode":"READ","ints":[],"params":["id"],"columns":["relationshipId","type","start","end","role","asOf","score","events","firstDate","lastDate","statementCount"]},
  HAS_ARTICLE: {"name":"read/relationship/by-id","text":"MATCH ()-[r:HAS_ARTICLE {id: $id}]->()\nRETURN\n  r.id AS relationshipId, type(r) AS type, startNode(r).id AS start, endNode(r).id AS end,\n  coalesce(r.role, r.kind) AS role, r.asOf AS asOf, r.score AS score, r.events AS events, r.firstDate AS firstDate,\n  r.lastDate AS lastDate, size(coalesce(r.statements, [])) AS statementCount","mode":"READ","ints":[],"params":["id"],"columns":["relationshipId","type","start","end","role","asOf","score","events","firstDate","lastDate","statementCount"]},
  HAS_IMPRINT: {"name":"read/relationship/by-id","text":"MATCH ()-[r:HAS_IMPRINT {id: $id}]->()\nRETURN\n  r.id AS relationshipId, type(r) AS type, startNode(r).id AS start, endNode(r).id AS end,\n  coalesce(r.role, r.kind) AS role, r.asOf AS asOf, r.score AS score, r.events AS events, r.firstDate AS firstDate,\n  r.lastDate AS lastDate, size(coalesce(r.statements, [])) AS statementCount","mode":"READ","ints":[],"params":["id"],"columns":["relationshipId","type","start","end","role","asOf","score","events","firstDate","lastDate","statementCount"]},
  IN: {"name":"read/relationship/by-id","text":"MATCH ()-[r:IN {id: $id}]->()\nRETURN\n  r.id AS relationshipId, type(r) AS type, startNode(r).id AS start, endNode(r).id AS end,\n  coalesce(r.role, r.kind) AS role, r.asOf AS asOf, r.score AS score, r.events AS events, r.firstDate AS firstDate,\n  r.lastDate AS lastDate, size(coalesce(r.statements, [])) AS statementCount","mode":"READ","ints":[],"params":["id"],"columns":["relationshipId","type","start","end","role","asOf","score","events","firstDate","lastDate","statementCount"]},
  MENTIONS: {"name":"read/relationship/by-id","text":"MATCH ()-[r:MENTIONS {id: $id}]->()\nRETURN\n  r.id AS relationshipId, type(r) AS type, startNode(r).id AS start, endNode(r).id AS end,\n  coalesce(r.role, r.kind) AS role, r.asOf AS asOf, r.score AS score, r.events AS events, r.firstDate AS firstDate,\n  r.lastDate AS lastDate, size(coalesce(r.statements, [])) AS statementCount","mode":"READ","ints":[],"params":["id"],"columns":["relationshipId","type","start","end","role","asOf","score","events","firstDate","lastDate","statementCount"]},
  PUBLISHES: {"name":"read/relationship/by-id","text":"MATCH ()-[r:PUBLISHES {id: $id}]->()\nRETURN\n  r.id AS relationshipId, type(r) AS type, startNode(r).id AS start, endNode(r).id AS end,\n  coalesce(r.role, r.kind) AS role, r.asOf AS asOf, r.score AS score, r.events AS events, r.firstDate AS firstDate,\n  r.lastDate AS lastDate, size(coalesce(r.statements, [])) AS statementCount","mode":"READ","ints":[],"params":["id"],"columns":["relationshipId","type","start","end","role","asOf","score","events","firstDate","lastDate","statementCount"]},
  SENT_TO: {"name":"read/relationship/by-id","text":"MATCH ()-[r:SENT_TO {id: $id}]->()\nRETURN\n  r.id AS relationshipId, type(r) AS type, startNode(r).id AS start, endNode(r).id AS end,\n  coalesce(r.role, r.kind) AS role, r.asOf AS asOf, r.score AS score, r.events AS events, r.firstDate AS firstDate,\n  r.lastDate AS lastDate, size(coalesce(r.statements, [])) AS statementCount","mode":"READ","ints":[],"params":["id"],"columns":["relationshipId","type","start","end","role","asOf","score","events","firstDate","lastDate","statementCount"]},
  EDITS: {"name":"read/relationship/by-id","text":"MATCH ()-[r:EDITS {id: $id}]->()\nRETURN\n  r.id AS relationshipId, type(r) AS type, startNode(r).id AS start, endNode(r).id AS end,\n  coalesce(r.role, r.kind) AS role, r.asOf AS asOf, r.score AS score, r.events AS events, r.firstDate AS firstDate,\n  r.lastDate AS lastDate, size(coalesce(r.statements, [])) AS statementCount","mode":"READ","ints":[],"params":["id"],"columns":["relationshipId","type","start","end","role","asOf","score","events","firstDate","lastDate","statementCount"]},
  REVIEWS: {"name":"read/relationship/by-id","text":"MATCH ()-[r:REVIEWS {id: $id}]->()\nRETURN\n  r.id AS relationshipId, type(r) AS type, startNode(r).id AS start, endNode(r).id AS end,\n  coalesce(r.role, r.kind) AS role, r.asOf AS asOf, r.score AS score, r.events AS events, r.firstDate AS firstDate,\n  r.lastDate AS lastDate, size(coalesce(r.statements, [])) AS statementCount","mode":"READ","ints":[],"params":["id"],"columns":["relationshipId","type","start","end","role","asOf","score","events","firstDate","lastDate","statementCount"]},
  SIGNS_OFF: {"name":"read/relationship/by-id","text":"MATCH ()-[r:SIGNS_OFF {id: $id}]->()\nRETURN\n  r.id AS relationshipId, type(r) AS type, startNode(r).id AS start, endNode(r).id AS end,\n  coalesce(r.role, r.kind) AS role, r.asOf AS asOf, r.score AS score, r.events AS events, r.firstDate AS firstDate,\n  r.lastDate AS lastDate, size(coalesce(r.statements, [])) AS statementCount","mode":"READ","ints":[],"params":["id"],"columns":["relationshipId","type","start","end","role","asOf","score","events","firstDate","lastDate","statementCount"]},
  HOLDS: {"name":"read/relationship/by-id","text":"MATCH ()-[r:HOLDS {id: $id}]->()\nRETURN\n  r.id AS relationshipId, type(r) AS type, startNode(r).id AS start, endNode(r).id AS end,\n  coalesce(r.role, r.kind) AS role, r.asOf AS asOf, r.score AS score, r.events AS events, r.firstDate AS firstDate,\n  r.lastDate AS lastDate, size(coalesce(r.statements, [])) AS statementCount","mode":"READ","ints":[],"params":["id"],"columns":["relationshipId","type","start","end","role","asOf","score","events","firstDate","lastDate","statementCount"]},
  HELD: {"name":"read/relationship/by-id","text":"MATCH ()-[r:HELD {id: $id}]->()\nRETURN\n  r.id AS relationshipId, type(r) AS type, startNode(r).id AS start, endNode(r).id AS end,\n  coalesce(r.role, r.kind) AS role, r.asOf AS asOf, r.score AS score, r.events AS events, r.firstDate AS firstDate,\n  r.lastDate AS lastDate, size(coalesce(r.statements, [])) AS statementCount","mode":"READ","ints":[],"params":["id"],"columns":["relationshipId","type","start","end","role","asOf","score","events","firstDate","lastDate","statementCount"]},
  AT: {"name":"read/relationship/by-id","text":"MATCH ()-[r:AT {id: $id}]->()\nRETURN\n  r.id AS relationshipId, type(r) AS type, startNode(r).id AS start, endNode(r).id AS end,\n  coalesce(r.role, r.kind) AS role, r.asOf AS asOf, r.score AS score, r.events AS events, r.firstDate AS firstDate,\n  r.lastDate AS lastDate, size(coalesce(r.statements, [])) AS statementCount","mode":"READ","ints":[],"params":["id"],"columns":["relationshipId","type","start","end","role","asOf","score","events","firstDate","lastDate","statementCount"]},
  PART_OF: {"name":"read/relationship/by-id","text":"MATCH ()-[r:PART_OF {id: $id}]->()\nRETURN\n  r.id AS relationshipId, type(r) AS type, startNode(r).id AS start, endNode(r).id AS end,\n  coalesce(r.role, r.kind) AS role, r.asOf AS asOf, r.score AS score, r.events AS events, r.firstDate AS firstDate,\n  r.lastDate AS lastDate, size(coalesce(r.statements, [])) AS statementCount","mode":"READ","ints":[],"params":["id"],"columns":["relationshipId","type","start","end","role","asOf","score","events","firstDate","lastDate","statementCount"]},
  LOCATED_IN: {"name":"read/relationship/by-id","text":"MATCH ()-[r:LOCATED_IN {id: $id}]->()\nRETURN\n  r.id AS relationshipId, type(r) AS type, startNode(r).id AS start, endNode(r).id AS end,\n  coalesce(r.role, r.kind) AS role, r.asOf AS asOf, r.score AS score, r.events AS events, r.firstDate AS firstDate,\n  r.lastDate AS lastDate, size(coalesce(r.statements, [])) AS statementCount","mode":"READ","ints":[],"params":["id"],"columns":["relationshipId","type","start","end","role","asOf","score","events","firstDate","lastDate","statementCount"]},
  ATTENDS: {"name":"read/relationship/by-id","text":"MATCH ()-[r:ATTENDS {id: $id}]->()\nRETURN\n  r.id AS relationshipId, type(r) AS type, startNode(r).id AS start, endNode(r).id AS end,\n  coalesce(r.role, r.kind) AS role, r.asOf AS asOf, r.score AS score, r.events AS events, r.firstDate AS firstDate,\n  r.lastDate AS lastDate, size(coalesce(r.statements, [])) AS statementCount","mode":"READ","ints":[],"params":["id"],"columns":["relationshipId","type","start","end","role","asOf","score","events","firstDate","lastDate","statementCount"]},
  ORGANIZES: {"name":"read/relationship/by-id","text":"MATCH ()-[r:ORGANIZES {id: $id}]->()\nRETURN\n  r.id AS relationshipId, type(r) AS type, startNode(r).id AS start, endNode(r).id AS end,\n  coalesce(r.role, r.kind) AS role, r.asOf AS asOf, r.score AS score, r.events AS events, r.firstDate AS firstDate,\n  r.lastDate AS lastDate, size(coalesce(r.statements, [])) AS statementCount","mode":"READ","ints":[],"params":["id"],"columns":["relationshipId","type","start","end","role","asOf","score","events","firstDate","lastDate","statementCount"]},
  VISITS: {"name":"read/relationship/by-id","text":"MATCH ()-[r:VISITS {id: $id}]->()\nRETURN\n  r.id AS relationshipId, type(r) AS type, startNode(r).id AS start, endNode(r).id AS end,\n  coalesce(r.role, r.kind) AS role, r.asOf AS asOf, r.score AS score, r.events AS events, r.firstDate AS firstDate,\n  r.lastDate AS lastDate, size(coalesce(r.statements, [])) AS statementCount","mode":"READ","ints":[],"params":["id"],"columns":["relationshipId","type","start","end","role","asOf","score","events","firstDate","lastDate","statementCount"]},
  ABOUT: {"name":"read/relationship/by-id","text":"MATCH ()-[r:ABOUT {id: $id}]->()\nRETURN\n  r.id AS relationshipId, type(r) AS type, startNode(r).id AS start, endNode(r).id AS end,\n  coalesce(r.role, r.kind) AS role, r.asOf AS asOf, r.score AS score, r.events AS events, r.firstDate AS firstDate,\n  r.lastDate AS lastDate, size(coalesce(r.statements, [])) AS statementCount","mode":"READ","ints":[],"params":["id"],"columns":["relationshipId","type","start","end","role","asOf","score","events","firstDate","lastDate","statementCount"]},
  ISSUES: {"name":"read/relationship/by-id","text":"MATCH ()-[r:ISSUES {id: $id}]->()\nRETURN\n  r.id AS relationshipId, type(r) AS type, startNode(r).id AS start, endNode(r).id AS end,\n  coalesce(r.role, r.kind) AS role, r.asOf AS asOf, r.score AS score, r.events AS events, r.firstDate AS firstDate,\n  r.lastDate AS lastDate, size(coalesce(r.statements, [])) AS statementCount","mode":"READ","ints":[],"params":["id"],"columns":["relationshipId","type","start","end","role","asOf","score","events","firstDate","lastDate","statementCount"]},
  RUNS: {"name":"read/relationship/by-id","text":"MATCH ()-[r:RUNS {id: $id}]->()\nRETURN\n  r.id AS relationshipId, type(r) AS type, startNode(r).id AS start, endNode(r).id AS end,\n  coalesce(r.role, r.kind) AS role, r.asOf AS asOf, r.score AS score, r.events AS events, r.firstDate AS firstDate,\n  r.lastDate AS lastDate, size(coalesce(r.statements, [])) AS statementCount","mode":"READ","ints":[],"params":["id"],"columns":["relationshipId","type","start","end","role","asOf","score","events","firstDate","lastDate","statementCount"]},
  OFFERS: {"name":"read/relationship/by-id","text":"MATCH ()-[r:OFFERS {id: $id}]->()\nRETURN\n  r.id AS relationshipId, type(r) AS type, startNode(r).id AS start, endNode(r).id AS end,\n  coalesce(r.role, r.kind) AS role, r.asOf AS asOf, r.score AS score, r.events AS events, r.firstDate AS firstDate,\n  r.lastDate AS lastDate, size(coalesce(r.statements, [])) AS statementCount","mode":"READ","ints":[],"params":["id"],"columns":["relationshipId","type","start","end","role","asOf","score","events","firstDate","lastDate","statementCount"]},
  TAKES: {"name":"read/relationship/by-id","text":"MATCH ()-[r:TAKES {id: $id}]->()\nRETURN\n  r.id AS relationshipId, type(r) AS type, startNode(r).id AS start, endNode(r).id AS end,\n  coalesce(r.role, r.kind) AS role, r.asOf AS asOf, r.score AS score, r.events AS events, r.firstDate AS firstDate,\n  r.lastDate AS lastDate, size(coalesce(r.statements, [])) AS statementCount","mode":"READ","ints":[],"params":["id"],"columns":["relationshipId","type","start","end","role","asOf","score","events","firstDate","lastDate","statementCount"]},
  SETS: {"name":"read/relationship/by-id","text":"MATCH ()-[r:SETS {id: $id}]->()\nRETURN\n  r.id AS relationshipId, type(r) AS type, startNode(r).id AS start, endNode(r).id AS end,\n  coalesce(r.role, r.kind) AS role, r.asOf AS asOf, r.score AS score, r.events AS events, r.firstDate AS firstDate,\n  r.lastDate AS lastDate, size(coalesce(r.statements, [])) AS statementCount","mode":"READ","ints":[],"params":["id"],"columns":["relationshipId","type","start","end","role","asOf","score","events","firstDate","lastDate","statementCount"]},
  SUPERSEDES: {"name":"read/relationship/by-id","text":"MATCH ()-[r:SUPERSEDES {id: $id}]->()\nRETURN\n  r.id AS relationshipId, type(r) AS type, startNode(r).id AS start, endNode(r).id AS end,\n  coalesce(r.role, r.kind) AS role, r.asOf AS asOf, r.score AS score, r.events AS events, r.firstDate AS firstDate,\n  r.lastDate AS lastDate, size(coalesce(r.statements, [])) AS statementCount","mode":"READ","ints":[],"params":["id"],"columns":["relationshipId","type","start","end","role","asOf","score","events","firstDate","lastDate","statementCount"]},
  IMPLEMENTS: {"name":"read/relationship/by-id","text":"MATCH ()-[r:IMPLEMENTS {id: $id}]->()\nRETURN\n  r.id AS relationshipId, type(r) AS type, startNode(r).id AS start, endNode(r).id AS end,\n  coalesce(r.role, r.kind) AS role, r.asOf AS asOf, r.score AS score, r.events AS events, r.firstDate AS firstDate,\n  r.lastDate AS lastDate, size(coalesce(r.statements, [])) AS statementCount","mode":"READ","ints":[],"params":["id"],"columns":["relationshipId","type","start","end","role","asOf","score","events","firstDate","lastDate","statementCount"]},
  PROMOTES: {"name":"read/relationship/by-id","text":"MATCH ()-[r:PROMOTES {id: $id}]->()\nRETURN\n  r.id AS relationshipId, type(r) AS type, startNode(r).id AS start, endNode(r).id AS end,\n  coalesce(r.role, r.kind) AS role, r.asOf AS asOf, r.score AS score, r.events AS events, r.firstDate AS firstDate,\n  r.lastDate AS lastDate, size(coalesce(r.statements, [])) AS statementCount","mode":"READ","ints":[],"params":["id"],"columns":["relationshipId","type","start","end","role","asOf","score","events","firstDate","lastDate","statementCount"]},
  DRIVES: {"name":"read/relationship/by-id","text":"MATCH ()-[r:DRIVES {id: $id}]->()\nRETURN\n  r.id AS relationshipId, type(r) AS type, startNode(r).id AS start, endNode(r).id AS end,\n  coalesce(r.role, r.kind) AS role, r.asOf AS asOf, r.score AS score, r.events AS events, r.firstDate AS firstDate,\n  r.lastDate AS lastDate, size(coalesce(r.statements, [])) AS statementCount","mode":"READ","ints":[],"params":["id"],"columns":["relationshipId","type","start","end","role","asOf","score","events","firstDate","lastDate","statementCount"]},
};

/** What each given DRIVES relationship is made of, by the rule that derives it: a role once a meeting, PROMOTES once a sentence, nothing that is only planned. */
export const readRelationshipDriveRoles: Query<{ readonly keys: readonly CypherMap[] }, { readonly id: string; readonly role: string; readonly count: number }> = {
  "name": "read/relationship/drive-roles",
  "text": "UNWIND $keys AS key\nMATCH (official:Entity {id: key.start})\nMATCH (subject:Entity {id: key.end})\nCALL (official, subject) {\n  MATCH (official)-[attends:ATTENDS]->(meeting:Meeting)-[:ABOUT]->(subject)\n  WHERE NOT coalesce(meeting.planned, false)\n    AND EXISTS { MATCH (s:Entity) WHERE s.id IN attends.statements AND NOT coalesce(s.planned, false) }\n  RETURN attends.role AS role, count(DISTINCT attends) AS count\n  UNION ALL\n  MATCH (official)-[promotes:PROMOTES]->(subject)\n  RETURN 'PROMOTES' AS role,\n    sum(COUNT { MATCH (s:Entity) WHERE s.id IN promotes.statements AND NOT coalesce(s.planned, false) }) AS count\n}\nWITH key, role, count\nWHERE count > 0 AND role IS NOT NULL\nRETURN key.id AS id, role, count\nORDER BY id, role",
  "mode": "READ",
  "ints": [],
  "params": [
    "keys"
  ],
  "columns": [
    "id",
    "role",
    "count"
  ]
};

/** The statements of each given relationship, newest issue first, then by place: a page for each. */
export const readRelationshipEvidence: Query<{ readonly keys: readonly CypherMap[]; readonly afterNumber: number; readonly afterText: string; readonly afterId: string; readonly limit: number }, { readonly parent: string; readonly id: string; readonly type: RelationshipType; readonly quote: string; readonly start: number; readonly end: number; readonly confidence: number; readonly by: string; readonly planned: boolean; readonly approximate: boolean; readonly page: number | null; readonly sortNumber: number; readonly sortText: string }> = {
  "name": "read/relationship/evidence",
  "text": "UNWIND $keys AS key\nMATCH (a:Entity {id: key.start})-[r]->(b:Entity {id: key.end})\nWHERE r.id = key.id\nCALL (r) {\n  UNWIND r.statements AS statement\n  MATCH (s:Entity {id: statement})-[:IN]->(article:Article)<-[:HAS_ARTICLE|HAS_IMPRINT]-(up)\n  OPTIONAL MATCH (up)<-[:HAS_SECTION]-(above:Issue)\n  WITH s, article, up, coalesce(above.date, up.date) AS date\n  WITH s, CASE WHEN date IS NULL THEN 1.0 ELSE -toFloat(left(replace(date, '-', '') + '0000', 8)) END AS sortNumber,\n    right('000' + toString(coalesce(up.position, 0)), 4) + right('000' + toString(article.position), 4) + article.id\n      + right('000000' + toString(s.start), 7) AS sortText\n  WHERE sortNumber > $afterNumber OR (sortNumber = $afterNumber AND (sortText > $afterText OR (sortText = $afterText AND s.id > $afterId)))\n  RETURN s, sortNumber, sortText\n  ORDER BY sortNumber, sortText, s.id\n  LIMIT $limit\n}\nRETURN key.id AS parent, s.id AS id, s.type AS type, s.quote AS quote, s.start AS start, s.end AS end, s.confidence AS confidence,\n  s.by AS by, coalesce(s.planned, false) AS planned, coalesce(s.approximate, false) AS approximate, s.page AS page, sortNumber, sortText\nORDER BY parent, sortNumber, sortText, id",
  "mode": "READ",
  "ints": [
    "limit"
  ],
  "params": [
    "keys",
    "afterNumber",
    "afterText",
    "afterId",
    "limit"
  ],
  "columns": [
    "parent",
    "id",
    "type",
    "quote",
    "start",
    "end",
    "confidence",
    "by",
    "planned",
    "approximate",
    "page",
    "sortNumber",
    "sortText"
  ]
};

/** Shortest ways of at most four steps between two things over the given types, either way, never through an issue; of several lines between the same things the first. The bound stands in the pattern because it decides what the search costs. */
export const readRelationshipPaths4: Query<{ readonly from: string; readonly to: string; readonly types: readonly string[]; readonly maxLength: number; readonly limit: number }, { readonly nodes: readonly string[]; readonly relationships: readonly CypherMap[] }> = {
  "name": "read/relationship/paths-4",
  "text": "MATCH p = SHORTEST 60 PATHS\n  (a:Entity {id: $from}) (()-[r:PUBLISHES|SENT_TO|EDITS|REVIEWS|SIGNS_OFF|HOLDS|HELD|AT|PART_OF|LOCATED_IN|ATTENDS|ORGANIZES|VISITS|ABOUT|ISSUES|RUNS|OFFERS|TAKES|SETS|SUPERSEDES|IMPLEMENTS|PROMOTES|DRIVES]-(m:!Issue) WHERE type(r) IN $types){1,4} (b:Entity {id: $to})\nWHERE length(p) <= $maxLength\nWITH p, [n IN nodes(p) | n.id] AS ids\nWHERE all(i IN range(0, size(ids) - 2) WHERE NOT ids[i] IN ids[i + 1..])\nWITH p, ids, [r IN relationships(p) | r.id] AS lines\nORDER BY ids, lines\nWITH ids, collect(p)[0] AS p\nORDER BY length(p), reduce(said = 0, r IN relationships(p) | said - size(coalesce(r.statements, []))), ids\nLIMIT $limit\nRETURN ids AS nodes, [r IN relationships(p) | {id: r.id, type: type(r), start: startNode(r).id, end: endNode(r).id, role: coalesce(r.role, r.kind), asOf: r.asOf, score: r.score, events: r.events, firstDate: r.firstDate, lastDate: r.lastDate, statementCount: size(coalesce(r.statements, []))}] AS relationships",
  "mode": "READ",
  "ints": [
    "maxLength",
    "limit"
  ],
  "params": [
    "from",
    "to",
    "types",
    "maxLength",
    "limit"
  ],
  "columns": [
    "nodes",
    "relationships"
  ]
};

/** Shortest ways of at most five steps between two things over the given types, either way, never through an issue; of several lines between the same things the first. The bound stands in the pattern because it decides what the search costs. */
export const readRelationshipPaths5: Query<{ readonly from: string; readonly to: string; readonly types: readonly string[]; readonly maxLength: number; readonly limit: number }, { readonly nodes: readonly string[]; readonly relationships: readonly CypherMap[] }> = {
  "name": "read/relationship/paths-5",
  "text": "MATCH p = SHORTEST 60 PATHS\n  (a:Entity {id: $from}) (()-[r:PUBLISHES|SENT_TO|EDITS|REVIEWS|SIGNS_OFF|HOLDS|HELD|AT|PART_OF|LOCATED_IN|ATTENDS|ORGANIZES|VISITS|ABOUT|ISSUES|RUNS|OFFERS|TAKES|SETS|SUPERSEDES|IMPLEMENTS|PROMOTES|DRIVES]-(m:!Issue) WHERE type(r) IN $types){1,5} (b:Entity {id: $to})\nWHERE length(p) <= $maxLength\nWITH p, [n IN nodes(p) | n.id] AS ids\nWHERE all(i IN range(0, size(ids) - 2) WHERE NOT ids[i] IN ids[i + 1..])\nWITH p, ids, [r IN relationships(p) | r.id] AS lines\nORDER BY ids, lines\nWITH ids, collect(p)[0] AS p\nORDER BY length(p), reduce(said = 0, r IN relationships(p) | said - size(coalesce(r.statements, []))), ids\nLIMIT $limit\nRETURN ids AS nodes, [r IN relationships(p) | {id: r.id, type: type(r), start: startNode(r).id, end: endNode(r).id, role: coalesce(r.role, r.kind), asOf: r.asOf, score: r.score, events: r.events, firstDate: r.firstDate, lastDate: r.lastDate, statementCount: size(coalesce(r.statements, []))}] AS relationships",
  "mode": "READ",
  "ints": [
    "maxLength",
    "limit"
  ],
  "params": [
    "from",
    "to",
    "types",
    "maxLength",
    "limit"
  ],
  "columns": [
    "nodes",
    "relationships"
  ]
};

/** Shortest ways of at most six steps between two things over the given types, either way, never through an issue; of several lines between the same things the first. The bound stands in the pattern because it decides what the search costs. */
export const readRelationshipPaths6: Query<{ readonly from: string; readonly to: string; readonly types: readonly string[]; readonly maxLength: number; readonly limit: number }, { readonly nodes: readonly string[]; readonly relationships: readonly CypherMap[] }> = {
  "name": "read/relationship/paths-6",
  "text": "MATCH p = SHORTEST 60 PATHS\n  (a:Entity {id: $from}) (()-[r:PUBLISHES|SENT_TO|EDITS|REVIEWS|SIGNS_OFF|HOLDS|HELD|AT|PART_OF|LOCATED_IN|ATTENDS|ORGANIZES|VISITS|ABOUT|ISSUES|RUNS|OFFERS|TAKES|SETS|SUPERSEDES|IMPLEMENTS|PROMOTES|DRIVES]-(m:!Issue) WHERE type(r) IN $types){1,6} (b:Entity {id: $to})\nWHERE length(p) <= $maxLength\nWITH p, [n IN nodes(p) | n.id] AS ids\nWHERE all(i IN range(0, size(ids) - 2) WHERE NOT ids[i] IN ids[i + 1..])\nWITH p, ids, [r IN relationships(p) | r.id] AS lines\nORDER BY ids, lines\nWITH ids, collect(p)[0] AS p\nORDER BY length(p), reduce(said = 0, r IN relationships(p) | said - size(coalesce(r.statements, []))), ids\nLIMIT $limit\nRETURN ids AS nodes, [r IN relationships(p) | {id: r.id, type: type(r), start: startNode(r).id, end: endNode(r).id, role: coalesce(r.role, r.kind), asOf: r.asOf, score: r.score, events: r.events, firstDate: r.firstDate, lastDate: r.lastDate, statementCount: size(coalesce(r.statements, []))}] AS relationships",
  "mode": "READ",
  "ints": [
    "maxLength",
    "limit"
  ],
  "params": [
    "from",
    "to",
    "types",
    "maxLength",
    "limit"
  ],
  "columns": [
    "nodes",
    "relationships"
  ]
};

/** What the statements of each given relationship say together: confidence, issues, whether all is still to come. */
export const readRelationshipSaid: Query<{ readonly keys: readonly CypherMap[] }, { readonly id: string; readonly minConfidence: number; readonly maxConfidence: number; readonly planned: boolean; readonly issueCount: number; readonly first: string | null; readonly last: string | null }> = {
  "name": "read/relationship/said",
  "text": "UNWIND $keys AS key\nMATCH (a:Entity {id: key.start})-[r]->(b:Entity {id: key.end})\nWHERE r.id = key.id\nUNWIND r.statements AS statement\nMATCH (s:Entity {id: statement})-[:IN]->(:Article)<-[:HAS_ARTICLE|HAS_IMPRINT]-(up)\nOPTIONAL MATCH (up)<-[:HAS_SECTION]-(above:Issue)\nWITH key.id AS id, s, coalesce(above, up) AS issue\nRETURN id, min(s.confidence) AS minConfidence, max(s.confidence) AS maxConfidence,\n  min(CASE WHEN coalesce(s.planned, false) THEN 1 ELSE 0 END) = 1 AS planned,\n  count(DISTINCT issue) AS issueCount, min(issue.date) AS first, max(issue.date) AS last",
  "mode": "READ",
  "ints": [],
  "params": [
    "keys"
  ],
  "columns": [
    "id",
    "minConfidence",
    "maxConfidence",
    "planned",
    "issueCount",
    "first",
    "last"
  ]
};

/** Candidates by name or alias: the best of the full-text index; what fits how well is judged by the caller. */
export const readSearchNames: Query<{ readonly lucene: string; readonly labels: readonly string[]; readonly limit: number }, { readonly id: string; readonly label: Label; readonly name: string; readonly aliases: readonly string[]; readonly pinyin: string | null; readonly initials: string | null; readonly level: string | null; readonly kind: string | null; readonly code: string | null; readonly date: string | null; readonly startDate: string | null; readonly endDate: string | null; readonly dateText: string | null; readonly attendeeCount: number | null; readonly planned: boolean; readonly documentNumber: string | null; readonly position: number | null; readonly min: number | null; readonly max: number | null; readonly unit: string | null; readonly year: number | null; readonly series: string | null; readonly number: number | null; readonly totalNumber: number | null; readonly copies: number | null; readonly phone: string | null; readonly sha256: string | null; readonly fileName: string | null; readonly mentionCount: number }> = {
  "name": "read/search/names",
  "text": "CALL db.index.fulltext.queryNodes('entity_names', $lucene, {limit: 2000}) YIELD node AS n\nWHERE any(l IN labels(n) WHERE l IN $labels)\nWITH n\nLIMIT $limit\nRETURN\n  n.id AS id, [l IN labels(n) WHERE l <> 'Entity'][0] AS label, n.name AS name, coalesce(n.aliases, []) AS aliases,\n  n.pinyin AS pinyin, n.initials AS initials, n.level AS level, n.kind AS kind, n.code AS code, n.date AS date,\n  n.startDate AS startDate, n.endDate AS endDate, n.dateText AS dateText, n.attendeeCount AS attendeeCount,\n  coalesce(n.planned, false) AS planned, n.documentNumber AS documentNumber, n.position AS position, n.min AS min,\n  n.max AS max, n.unit AS unit, n.year AS year, n.series AS series, n.number AS number, n.totalNumber AS totalNumber,\n  n.copies AS copies, n.phone AS phone, n.sha256 AS sha256, n.fileName AS fileName,\n  COUNT { (n)<-[:MENTIONS]-() } AS mentionCount",
  "mode": "READ",
  "ints": [
    "limit"
  ],
  "params": [
    "lucene",
    "labels",
    "limit"
  ],
  "columns": [
    "id",
    "label",
    "name",
    "aliases",
    "pinyin",
    "initials",
    "level",
    "kind",
    "code",
    "date",
    "startDate",
    "endDate",
    "dateText",
    "attendeeCount",
    "planned",
    "documentNumber",
    "position",
    "min",
    "max",
    "unit",
    "year",
    "series",
    "number",
    "totalNumber",
    "copies",
    "phone",
    "sha256",
    "fileName",
    "mentionCount"
  ]
};

/** Persons whose initials begin with the letter that was typed first; the rest is judged by the caller. */
export const readSearchPinyin: Query<{ readonly letter: string; readonly initials: string; readonly limit: number }, { readonly id: string; readonly label: Label; readonly name: string; readonly aliases: readonly string[]; readonly pinyin: string | null; readonly initials: string | null; readonly level: string | null; readonly kind: string | null; readonly code: string | null; readonly date: string | null; readonly startDate: string | null; readonly endDate: string | null; readonly dateText: string | null; readonly attendeeCount: number | null; readonly planned: boolean; readonly documentNumber: string | null; readonly position: number | null; readonly min: number | null; readonly max: number | null; readonly unit: string | null; readonly year: number | null; readonly series: string | null; readonly number: number | null; readonly totalNumber: number | null; readonly copies: number | null; readonly phone: string | null; readonly sha256: string | null; readonly fileName: string | null; readonly mentionCount: number }> = {
  "name": "read/search/pinyin",
  "text": "MATCH (n:Official)\nWHERE n.initials STARTS WITH $letter\nWITH n, COUNT { (n)<-[:MENTIONS]-() } AS mentionCount\nORDER BY n.initials STARTS WITH $initials DESC, mentionCount DESC, n.id\nLIMIT $limit\nRETURN\n  n.id AS id, [l IN labels(n) WHERE l <> 'Entity'][0] AS label, n.name AS name, coalesce(n.aliases, []) AS aliases,\n  n.pinyin AS pinyin, n.initials AS initials, n.level AS level, n.kind AS kind, n.code AS code, n.date AS date,\n  n.startDate AS startDate, n.endDate AS endDate, n.dateText AS dateText, n.attendeeCount AS attendeeCount,\n  coalesce(n.planned, false) AS planned, n.documentNumber AS documentNumber, n.position AS position, n.min AS min,\n  n.max AS max, n.unit AS unit, n.year AS year, n.series AS series, n.number AS number, n.totalNumber AS totalNumber,\n  n.copies AS copies, n.phone AS phone, n.sha256 AS sha256, n.fileName AS fileName,\n  mentionCount",
  "mode": "READ",
  "ints": [
    "limit"
  ],
  "params": [
    "letter",
    "initials",
    "limit"
  ],
  "columns": [
    "id",
    "label",
    "name",
    "aliases",
    "pinyin",
    "initials",
    "level",
    "kind",
    "code",
    "date",
    "startDate",
    "endDate",
    "dateText",
    "attendeeCount",
    "planned",
    "documentNumber",
    "position",
    "min",
    "max",
    "unit",
    "year",
    "series",
    "number",
    "totalNumber",
    "copies",
    "phone",
    "sha256",
    "fileName",
    "mentionCount"
  ]
};

/** Entities whose name begins with a text too short for the full-text index, most mentioned first. */
export const readSearchPrefix: Query<{ readonly prefix: string; readonly labels: readonly string[]; readonly limit: number }, { readonly id: string; readonly label: Label; readonly name: string; readonly aliases: readonly string[]; readonly pinyin: string | null; readonly initials: string | null; readonly level: string | null; readonly kind: string | null; readonly code: string | null; readonly date: string | null; readonly startDate: string | null; readonly endDate: string | null; readonly dateText: string | null; readonly attendeeCount: number | null; readonly planned: boolean; readonly documentNumber: string | null; readonly position: number | null; readonly min: number | null; readonly max: number | null; readonly unit: string | null; readonly year: number | null; readonly series: string | null; readonly number: number | null; readonly totalNumber: number | null; readonly copies: number | null; readonly phone: string | null; readonly sha256: string | null; readonly fileName: string | null; readonly mentionCount: number }> = {
  "name": "read/search/prefix",
  "text": "CALL () {\n  MATCH (n:Official)\n  WHERE n.name STARTS WITH $prefix AND 'Official' IN $labels\n  RETURN n\n  UNION ALL\n  MATCH (n:Post)\n  WHERE n.name STARTS WITH $prefix AND 'Post' IN $labels\n  RETURN n\n  UNION ALL\n  MATCH (n:Organization)\n  WHERE n.name STARTS WITH $prefix AND 'Organization' IN $labels\n  RETURN n\n  UNION ALL\n  MATCH (n:City)\n  WHERE n.name STARTS WITH $prefix AND 'City' IN $labels\n  RETURN n\n  UNION ALL\n  MATCH (n:Meeting)\n  WHERE n.name STARTS WITH $prefix AND 'Meeting' IN $labels\n  RETURN n\n  UNION ALL\n  MATCH (n:Policy)\n  WHERE n.name STARTS WITH $prefix AND 'Policy' IN $labels\n  RETURN n\n  UNION ALL\n  MATCH (n:Initiative)\n  WHERE n.name STARTS WITH $prefix AND 'Initiative' IN $labels\n  RETURN n\n  UNION ALL\n  MATCH (n:CaseStudy)\n  WHERE n.name STARTS WITH $prefix AND 'CaseStudy' IN $labels\n  RETURN n\n  UNION ALL\n  MATCH (n:Measure)\n  WHERE n.name STARTS WITH $prefix AND 'Measure' IN $labels\n  RETURN n\n  UNION ALL\n  MATCH (n:Figure)\n  WHERE n.name STARTS WITH $prefix AND 'Figure' IN $labels\n  RETURN n\n  UNION ALL\n  MATCH (n:Issue)\n  WHERE n.name STARTS WITH $prefix AND 'Issue' IN $labels\n  RETURN n\n}\nWITH n, COUNT { (n)<-[:MENTIONS]-() } AS mentionCount\nORDER BY mentionCount DESC, n.name, n.id\nLIMIT $limit\nRETURN\n  n.id AS id, [l IN labels(n) WHERE l <> 'Entity'][0] AS label, n.name AS name, coalesce(n.aliases, []) AS aliases,\n  n.pinyin AS pinyin, n.initials AS initials, n.level AS level, n.kind AS kind, n.code AS code, n.date AS date,\n  n.startDate AS startDate, n.endDate AS endDate, n.dateText AS dateText, n.attendeeCount AS attendeeCount,\n  coalesce(n.planned, false) AS planned, n.documentNumber AS documentNumber, n.position AS position, n.min AS min,\n  n.max AS max, n.unit AS unit, n.year AS year, n.series AS series, n.number AS number, n.totalNumber AS totalNumber,\n  n.copies AS copies, n.phone AS phone, n.sha256 AS sha256, n.fileName AS fileName,\n  mentionCount",
  "mode": "READ",
  "ints": [
    "limit"
  ],
  "params": [
    "prefix",
    "labels",
    "limit"
  ],
  "columns": [
    "id",
    "label",
    "name",
    "aliases",
    "pinyin",
    "initials",
    "level",
    "kind",
    "code",
    "date",
    "startDate",
    "endDate",
    "dateText",
    "attendeeCount",
    "planned",
    "documentNumber",
    "position",
    "min",
    "max",
    "unit",
    "year",
    "series",
    "number",
    "totalNumber",
    "copies",
    "phone",
    "sha256",
    "fileName",
    "mentionCount"
  ]
};

/** Candidates among articles by their text, with the date of their issue; texts themselves are fetched for the page that is shown. */
export const readSearchTexts: Query<{ readonly lucene: string; readonly limit: number }, { readonly id: string; readonly name: string; readonly position: number; readonly bodyStart: number; readonly date: string | null }> = {
  "name": "read/search/texts",
  "text": "CALL db.index.fulltext.queryNodes('article_text', $lucene, {limit: 300}) YIELD node AS a\nMATCH (a)<-[:HAS_ARTICLE|HAS_IMPRINT]-(up)\nOPTIONAL MATCH (up)<-[:HAS_SECTION]-(above:Issue)\nWITH a, coalesce(above.date, up.date) AS date\nORDER BY date DESC, a.id\nLIMIT $limit\nRETURN a.id AS id, a.name AS name, a.position AS position, coalesce(a.bodyStart, 0) AS bodyStart, date",
  "mode": "READ",
  "ints": [
    "limit"
  ],
  "params": [
    "lucene",
    "limit"
  ],
  "columns": [
    "id",
    "name",
    "position",
    "bodyStart",
    "date"
  ]
};

/** What the given articles mention, by place; a longer name before a shorter one in it. */
export const readSourceArticleMentions: Query<{ readonly ids: readonly string[] }, { readonly parent: string; readonly id: string; readonly start: number; readonly end: number; readonly text: string; readonly nodeId: string }> = {
  "name": "read/source/article-mentions",
  "text": "UNWIND $ids AS wanted\nMATCH (a:Article {id: wanted})-[m:MENTIONS]->(n:Entity)\nRETURN a.id AS parent, m.id AS id, m.start AS start, m.end AS end, m.text AS text, n.id AS nodeId\nORDER BY parent, start, end DESC, id",
  "mode": "READ",
  "ints": [],
  "params": [
    "ids"
  ],
  "columns": [
    "parent",
    "id",
    "start",
    "end",
    "text",
    "nodeId"
  ]
};

/** The issue of each given article, and its section unless it is an imprint. */
export const readSourceArticlePlaces: Query<{ readonly ids: readonly string[] }, { readonly id: string; readonly issueId: string; readonly sectionId: string | null; readonly sectionName: string | null; readonly sectionKind: string | null; readonly sectionPosition: number | null }> = {
  "name": "read/source/article-places",
  "text": "UNWIND $ids AS wanted\nMATCH (a:Article {id: wanted})<-[:HAS_ARTICLE|HAS_IMPRINT]-(up)\nOPTIONAL MATCH (up)<-[:HAS_SECTION]-(above:Issue)\nRETURN a.id AS id, coalesce(above, up).id AS issueId, CASE WHEN above IS NULL THEN null ELSE up.id END AS sectionId,\n  CASE WHEN above IS NULL THEN null ELSE up.name END AS sectionName, up.kind AS sectionKind,\n  up.position AS sectionPosition",
  "mode": "READ",
  "ints": [],
  "params": [
    "ids"
  ],
  "columns": [
    "id",
    "issueId",
    "sectionId",
    "sectionName",
    "sectionKind",
    "sectionPosition"
  ]
};

/** What the sentences of the given articles state, by place. */
export const readSourceArticleStatements: Query<{ readonly ids: readonly string[] }, { readonly parent: string; readonly id: string; readonly type: RelationshipType; readonly quote: string; readonly start: number; readonly end: number; readonly confidence: number; readonly by: string; readonly planned: boolean; readonly approximate: boolean; readonly page: number | null }> = {
  "name": "read/source/article-statements",
  "text": "UNWIND $ids AS wanted\nMATCH (a:Article {id: wanted})<-[:IN]-(s:Statement)\nRETURN a.id AS parent, s.id AS id, s.type AS type, s.quote AS quote, s.start AS start, s.end AS end, s.confidence AS confidence,\n  s.by AS by, coalesce(s.planned, false) AS planned, coalesce(s.approximate, false) AS approximate, s.page AS page\nORDER BY parent, start, end, type, id",
  "mode": "READ",
  "ints": [],
  "params": [
    "ids"
  ],
  "columns": [
    "parent",
    "id",
    "type",
    "quote",
    "start",
    "end",
    "confidence",
    "by",
    "planned",
    "approximate",
    "page"
  ]
};

/** The texts of the given articles. */
export const readSourceArticleTexts: Query<{ readonly ids: readonly string[] }, { readonly id: string; readonly text: string }> = {
  "name": "read/source/article-texts",
  "text": "UNWIND $ids AS wanted\nMATCH (a:Article {id: wanted})\nRETURN a.id AS id, a.text AS text",
  "mode": "READ",
  "ints": [],
  "params": [
    "ids"
  ],
  "columns": [
    "id",
    "text"
  ]
};

/** Ids of the articles of each given issue in reading order, imprints apart. */
export const readSourceIssueArticles: Query<{ readonly ids: readonly string[] }, { readonly parent: string; readonly id: string }> = {
  "name": "read/source/issue-articles",
  "text": "UNWIND $ids AS wanted\nMATCH (i:Issue {id: wanted})-[:HAS_SECTION]->(s:Section)-[:HAS_ARTICLE]->(a:Article)\nRETURN i.id AS parent, a.id AS id\nORDER BY parent, s.position, a.position, id",
  "mode": "READ",
  "ints": [],
  "params": [
    "ids"
  ],
  "columns": [
    "parent",
    "id"
  ]
};

/** Masthead (position 0) and colophon (position 1) of each given issue. */
export const readSourceIssueImprints: Query<{ readonly ids: readonly string[] }, { readonly parent: string; readonly id: string; readonly name: string; readonly position: number; readonly bodyStart: number }> = {
  "name": "read/source/issue-imprints",
  "text": "UNWIND $ids AS wanted\nMATCH (i:Issue {id: wanted})-[:HAS_IMPRINT]->(a:Article)\nRETURN i.id AS parent, a.id AS id, a.name AS name, a.position AS position, coalesce(a.bodyStart, 0) AS bodyStart\nORDER BY parent, position, id",
  "mode": "READ",
  "ints": [],
  "params": [
    "ids"
  ],
  "columns": [
    "parent",
    "id",
    "name",
    "position",
    "bodyStart"
  ]
};

/** The issues before and behind each given one in its series, by date, then number. */
export const readSourceIssueNeighbours: Query<{ readonly ids: readonly string[] }, { readonly id: string; readonly previous: string | null; readonly next: string | null }> = {
  "name": "read/source/issue-neighbours",
  "text": "UNWIND $ids AS wanted\nMATCH (i:Issue {id: wanted})\nWITH i, coalesce(i.date, '') + right('00000' + toString(coalesce(i.number, 0)), 6) + i.id AS place\nCALL (i, place) {\n  MATCH (x:Issue {series: i.series})\n  WITH x, place, coalesce(x.date, '') + right('00000' + toString(coalesce(x.number, 0)), 6) + x.id AS other\n  WHERE other < place\n  RETURN max(other) AS best\n}\nCALL (i, place) {\n  MATCH (x:Issue {series: i.series})\n  WITH x, place, coalesce(x.date, '') + right('00000' + toString(coalesce(x.number, 0)), 6) + x.id AS other\n  WHERE other > place\n  RETURN min(other) AS following\n}\nRETURN i.id AS id, substring(best, size(best) - size(i.id)) AS previous, substring(following, size(following) - size(i.id)) AS next",
  "mode": "READ",
  "ints": [],
  "params": [
    "ids"
  ],
  "columns": [
    "id",
    "previous",
    "next"
  ]
};

/** The sections of each given issue in order. */
export const readSourceIssueSections: Query<{ readonly ids: readonly string[] }, { readonly parent: string; readonly id: string; readonly name: string; readonly kind: string; readonly position: number }> = {
  "name": "read/source/issue-sections",
  "text": "UNWIND $ids AS wanted\nMATCH (i:Issue {id: wanted})-[:HAS_SECTION]->(s:Section)\nRETURN i.id AS parent, s.id AS id, s.name AS name, s.kind AS kind, s.position AS position\nORDER BY parent, position, id",
  "mode": "READ",
  "ints": [],
  "params": [
    "ids"
  ],
  "columns": [
    "parent",
    "id",
    "name",
    "kind",
    "position"
  ]
};

/** The articles of each given section in order. */
export const readSourceSectionArticles: Query<{ readonly ids: readonly string[] }, { readonly parent: string; readonly id: string; readonly name: string; readonly position: number; readonly bodyStart: number }> = {
  "name": "read/source/section-articles",
  "text": "UNWIND $ids AS wanted\nMATCH (s:Section {id: wanted})-[:HAS_ARTICLE]->(a:Article)\nRETURN s.id AS parent, a.id AS id, a.name AS name, a.position AS position, coalesce(a.bodyStart, 0) AS bodyStart\nORDER BY parent, position, id",
  "mode": "READ",
  "ints": [],
  "params": [
    "ids"
  ],
  "columns": [
    "parent",
    "id",
    "name",
    "position",
    "bodyStart"
  ]
};

/** The issue of each given section. */
export const readSourceSectionIssues: Query<{ readonly ids: readonly string[] }, { readonly id: string; readonly issueId: string }> = {
  "name": "read/source/section-issues",
  "text": "UNWIND $ids AS wanted\nMATCH (s:Section {id: wanted})<-[:HAS_SECTION]-(i:Issue)\nRETURN s.id AS id, i.id AS issueId",
  "mode": "READ",
  "ints": [],
  "params": [
    "ids"
  ],
  "columns": [
    "id",
    "issueId"
  ]
};

/** The article of each given statement. */
export const readSourceStatementArticles: Query<{ readonly ids: readonly string[] }, { readonly id: string; readonly articleId: string }> = {
  "name": "read/source/statement-articles",
  "text": "UNWIND $ids AS wanted\nMATCH (s:Statement {id: wanted})-[:IN]->(a:Article)\nRETURN s.id AS id, a.id AS articleId",
  "mode": "READ",
  "ints": [],
  "params": [
    "ids"
  ],
  "columns": [
    "id",
    "articleId"
  ]
};

/** How many statements each given article has; for an issue, all its articles and imprints. */
export const readSourceStatementCounts: Query<{ readonly ids: readonly string[] }, { readonly id: string; readonly count: number }> = {
  "name": "read/source/statement-counts",
  "text": "UNWIND $ids AS wanted\nMATCH (top:Entity {id: wanted})\nRETURN wanted AS id, COUNT { (top)<-[:IN]-() } + COUNT { (top)-[:HAS_IMPRINT]->()<-[:IN]-() }\n  + COUNT { (top)-[:HAS_SECTION]->()-[:HAS_ARTICLE]->()<-[:IN]-() } AS count",
  "mode": "READ",
  "ints": [],
  "params": [
    "ids"
  ],
  "columns": [
    "id",
    "count"
  ]
};

/** The relationships drawn from the given statements, derived ones apart, found by the full-text index over their lists of statements. */
export const readSourceStatementRelationships: Query<{ readonly ids: readonly string[]; readonly lucene: string }, { readonly statement: string; readonly relationshipId: string; readonly type: RelationshipType; readonly start: string; readonly end: string; readonly role: string | null; readonly asOf: string | null; readonly score: number | null; readonly events: number | null; readonly firstDate: string | null; readonly lastDate: string | null; readonly statementCount: number }> = {
  "name": "read/source/statement-relationships",
  "text": "CALL db.index.fulltext.queryRelationships('relationship_statements', $lucene) YIELD relationship AS r\nUNWIND [s IN r.statements WHERE s IN $ids] AS statement\nRETURN statement,\n  r.id AS relationshipId, type(r) AS type, startNode(r).id AS start, endNode(r).id AS end,\n  coalesce(r.role, r.kind) AS role, r.asOf AS asOf, r.score AS score, r.events AS events, r.firstDate AS firstDate,\n  r.lastDate AS lastDate, size(coalesce(r.statements, [])) AS statementCount\nORDER BY statement, relationshipId",
  "mode": "READ",
  "ints": [],
  "params": [
    "ids",
    "lucene"
  ],
  "columns": [
    "statement",
    "relationshipId",
    "type",
    "start",
    "end",
    "role",
    "asOf",
    "score",
    "events",
    "firstDate",
    "lastDate",
    "statementCount"
  ]
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
  },
  {
    "id": "006-statement-relationships",
    "sha256": "d65d5cb1f78caf946a8a1c654c7a7bc606bc9b832830051a112988c17879cd6f",
    "purpose": "From a statement to the relationships drawn from it: lists of statements are indexed whole id by whole id.",
    "statements": [
      "CREATE FULLTEXT INDEX relationship_statements IF NOT EXISTS\nFOR ()-[r:PUBLISHES|SENT_TO|EDITS|REVIEWS|SIGNS_OFF|HOLDS|HELD|AT|PART_OF|LOCATED_IN|ATTENDS|ORGANIZES|VISITS|ABOUT|ISSUES|RUNS|OFFERS|TAKES|SETS|SUPERSEDES|IMPLEMENTS|PROMOTES]-()\nON EACH [r.statements]\nOPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}}"
    ]
  }
];
