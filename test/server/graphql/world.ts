/** A small world in a real Neo4j, asked through the real schema: `const world = await openWorld(issues); await world.ask('{ … }')`. */
import { type ExecutionResult, type GraphQLSchema, graphql } from 'graphql';
import { makeContext, type Sample } from '../../../server/graphql/base/context.ts';
import { makeSchema } from '../../../server/graphql/schema.ts';
import { resolve } from '../../../server/ingest/resolve/resolve.ts';
import type { Graph } from '../../../server/model/graph.ts';
import { graphReader } from '../../../server/store/neo4j/reader/graph-reader.ts';
import type { GraphReader } from '../../../server/store/ports.ts';
import { buildReading, type IssueSketch } from '../../support/build-reading.ts';
import { emptyStore, load } from '../../support/graph-store.ts';

/** An answer whose shape the test knows. */
// biome-ignore lint/suspicious/noExplicitAny: tests walk through answers of many shapes, and a wrong step fails them.
export type Answer = any;

export interface World {
  readonly schema: GraphQLSchema;
  readonly reader: GraphReader;
  readonly graph: Graph;
  /** The data of an answer without errors. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** The whole answer. */
  answer(query: string, variables?: Readonly<Record<string, unknown>>): Promise<ExecutionResult>;
  /** The id of the only node with this label and name. */
  id(label: string, name: string): string;
  close(): Promise<void>;
}

/** `sampleOf` says which of the issues came with the program. */
export async function openWorld(
  sketches: readonly IssueSketch[],
  sampleOf: (sha256s: readonly string[]) => Sample = () => new Map(),
): Promise<World> {
  const readings = sketches.map((sketch) => buildReading(sketch));
  const sample = sampleOf(readings.map(({ sha256 }) => sha256));
  const { store, connection } = await emptyStore();
  await load(store, readings);
  const { graph } = resolve(readings);
  const schema = makeSchema();
  const reader = graphReader(connection, () => 60_000);
  const answer: World['answer'] = (source, variableValues = {}) =>
    graphql({ schema, source, variableValues: { ...variableValues }, contextValue: makeContext(reader, sample) });
  return {
    schema,
    reader,
    graph,
    answer,
    ask: async (source, variables) => {
      const { data, errors } = await answer(source, variables);
      if (errors) throw new Error(errors.map(({ message, path }) => `${path?.join('.')}: ${message}`).join('\n'));
      return data;
    },
    id: (label, name) => {
      const found = graph.nodes.filter((node) => node.label === label && node.properties.name === name);
      const [only] = found;
      if (!only || found.length > 1) throw new Error(`${found.length} nodes are ${label} ${name}`);
      return only.id;
    },
    close: () => connection.close(),
  };
}

/** Two issues about one initiative: a meeting led by one person, a visit led by another, a policy, a promise, a case from elsewhere. */
export const SPARK: readonly IssueSketch[] = [
  {
    number: 1,
    date: '2026-01-20',
    things: {
      'Official:林晓东': { properties: { pinyin: 'Lín Xiǎodōng', initials: 'lxd' } },
      'Official:钱丽': { properties: { pinyin: 'Qián Lì', initials: 'ql' } },
      'Organization:云岭市科学技术局': { aliases: ['市科技局'], properties: { kind: 'GOVERNMENT', level: 'CITY' } },
      'Meeting:云岭市“星火”行动推进会': {
        properties: { kind: 'MEETING', startDate: '2026-01-12', endDate: '2026-01-12' },
      },
      'Initiative:“星火”行动': { aliases: ['星火行动'] },
    },
    sentences: [
      {
        text: '云岭市科学技术局局长林晓东出席并主持云岭市“星火”行动推进会。',
        mentions: [
          'Organization:云岭市科学技术局',
          'Official:林晓东',
          'Meeting:云岭市“星火”行动推进会',
          'Initiative:“星火”行动',
        ],
        claims: [
          ['HOLDS', 'Official:林晓东', 'Post:局长@云岭市科学技术局', { asOf: '2026-01-20' }],
          ['AT', 'Post:局长@云岭市科学技术局', 'Organization:云岭市科学技术局'],
          ['ATTENDS', 'Official:林晓东', 'Meeting:云岭市“星火”行动推进会', { role: 'PRESIDES' }],
          ['ORGANIZES', 'Organization:云岭市科学技术局', 'Meeting:云岭市“星火”行动推进会', { role: 'HOST' }],
          ['ABOUT', 'Meeting:云岭市“星火”行动推进会', 'Initiative:“星火”行动'],
        ],
      },
      {
        text: '钱丽在会上作了讲话，并参加了讨论。',
        mentions: ['Official:钱丽'],
        claims: [
          ['ATTENDS', 'Official:钱丽', 'Meeting:云岭市“星火”行动推进会', { role: 'SPEAKS' }],
          ['ATTENDS', 'Official:钱丽', 'Meeting:云岭市“星火”行动推进会', { role: 'ATTENDS' }],
        ],
      },
      {
        text: '云岭市人民政府印发《云岭市创新办法》，落实“星火”行动。',
        mentions: ['Organization:云岭市人民政府', 'Policy:云岭市创新办法'],
        claims: [
          ['ISSUES', 'Organization:云岭市人民政府', 'Policy:云岭市创新办法'],
          ['IMPLEMENTS', 'Policy:云岭市创新办法', 'Initiative:“星火”行动'],
        ],
      },
    ],
  },
  {
    number: 2,
    date: '2026-02-20',
    things: {
      'Meeting:林晓东到星海公司调研': { properties: { kind: 'VISIT', startDate: '2026-02-03', endDate: '2026-02-04' } },
      'Meeting:全市科技大会': { properties: { kind: 'MEETING', planned: true } },
      'Organization:星海公司': { properties: { kind: 'COMPANY' } },
      'City:东港市': { properties: { level: 'CITY' } },
    },
    sentences: [
      {
        text: '2月3日至4日，林晓东到星海公司调研“星火”行动。',
        mentions: ['Official:林晓东', 'Organization:星海公司', 'Initiative:“星火”行动'],
        claims: [
          ['ATTENDS', 'Official:林晓东', 'Meeting:林晓东到星海公司调研', { role: 'LEADS' }],
          ['VISITS', 'Meeting:林晓东到星海公司调研', 'Organization:星海公司'],
          ['ABOUT', 'Meeting:林晓东到星海公司调研', 'Initiative:“星火”行动'],
          ['PROMOTES', 'Official:林晓东', 'Initiative:“星火”行动'],
        ],
      },
      {
        text: '钱丽拟于近期出席全市科技大会。',
        mentions: ['Official:钱丽', 'Meeting:全市科技大会'],
        claims: [['ATTENDS', 'Official:钱丽', 'Meeting:全市科技大会', { role: 'ATTENDS', planned: true }]],
      },
      {
        text: '东港市推出人才房票做法，与“星火”行动相近。',
        mentions: ['City:东港市', 'CaseStudy:人才房票做法'],
        claims: [
          ['OFFERS', 'City:东港市', 'CaseStudy:人才房票做法'],
          ['ABOUT', 'CaseStudy:人才房票做法', 'Initiative:“星火”行动'],
          ['TAKES', 'CaseStudy:人才房票做法', 'Measure:人才房票@CaseStudy:人才房票做法'],
        ],
      },
    ],
  },
];
