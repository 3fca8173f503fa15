/** A reader of a graph with nothing in it, for tests that are about the way there; single answers can be put in its place. */
import type { ById, GraphReader, Page } from '../../../server/store/ports.ts';

const NOTHING: Page<never> = { items: [], hasNext: false };

export function emptyReader(instead: Partial<GraphReader> = {}): GraphReader {
  const none = async (): Promise<ById<never>> => new Map<string, never>();
  return {
    ping: async () => {},
    graphInfo: async () => ({
      hash: null,
      extractorVersion: null,
      nodes: 0,
      relationships: 0,
      labels: new Map(),
      types: new Map(),
      issues: null,
    }),
    series: async () => [],
    timeline: async () => ({ buckets: [], undated: 0 }),
    nodes: none,
    list: async () => NOTHING,
    countList: async () => 0,
    neighbours: none,
    countNeighbours: none,
    related: none,
    countRelated: none,
    counts: none,
    figures: none,
    seen: none,
    surroundings: none,
    mentionsOf: none,
    relationships: async () => [],
    relationship: async () => null,
    said: none,
    evidence: none,
    paths: async () => [],
    driveRoles: none,
    search: async () => NOTHING,
    articleTexts: none,
    articlePlaces: none,
    articleMentions: none,
    articleStatements: none,
    statementCounts: none,
    issueArticles: none,
    issueSections: none,
    issueImprints: none,
    issueNeighbours: none,
    sectionArticles: none,
    sectionIssues: none,
    statementArticles: none,
    statementRelationships: none,
    ...instead,
  };
}
