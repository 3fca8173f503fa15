/** A reading in a few lines: things are named `Label:name`, posts `Post:局长@局`, a second bearer of a name `Official:王一#2`. */
import { createHash } from 'node:crypto';
import type { ArticleText, Bulletin } from '../../server/model/bulletin.ts';
import type { Claim, Fact, FactLabel, Mention } from '../../server/model/facts.ts';
import type { Properties } from '../../server/model/graph.ts';
import type { StoredReading } from '../../server/model/reading.ts';

export type Said = readonly [
  type: Claim['type'],
  from: string,
  to: string,
  properties?: Properties & { planned?: boolean },
];

export interface SaidSentence {
  readonly text: string;
  readonly claims?: readonly Said[];
  /** Things named in the sentence, by key; each must stand there by the name in its key. */
  readonly mentions?: readonly string[];
}

export interface IssueSketch {
  readonly series?: string;
  readonly number: number;
  readonly date: string;
  readonly publisher?: string;
  readonly fileName?: string;
  readonly sentences: readonly SaidSentence[];
  /** Properties and aliases of things, by key. */
  readonly things?: Readonly<
    Record<string, { readonly aliases?: readonly string[]; readonly properties?: Properties }>
  >;
}

const ISSUE = 'Issue:this';

function parseKey(key: string): { label: FactLabel; name: string; of?: string } {
  const [, label = '', name = '', owner] = /^(\w+):([^@#]*)(?:@([^#]*))?/.exec(key) ?? [];
  return {
    label: label as FactLabel,
    name,
    ...(owner ? { of: label === 'Post' ? `Organization:${owner}` : owner } : {}),
  };
}

function article(text: string, name: string, position: number): ArticleText {
  return { name, text, bodyStart: 0, position, runs: [] };
}

function factsOf(sketch: IssueSketch, keys: Iterable<string>): Fact[] {
  const facts = new Map<string, Fact>();
  const add = (key: string) => {
    if (key === ISSUE || facts.has(key)) return;
    const { label, name, of } = parseKey(key);
    if (of) add(of);
    const { aliases = [], properties = {} } = sketch.things?.[key] ?? {};
    facts.set(key, { key, label, name, aliases, properties, ...(of ? { of } : {}) });
  };
  for (const key of keys) add(key);
  return [...facts.values()];
}

/** A reading that says exactly what the sketch says; its text is the sketch's sentences. */
export function buildReading(sketch: IssueSketch): StoredReading {
  const { series = '云岭科技简报', number, date, publisher = '云岭市科学技术局', sentences } = sketch;
  const body = sentences.map(({ text }) => text).join('');
  const head = `${series} 第${number}期 ${publisher} ${date}`;
  const claims: Claim[] = [];
  const mentions: Mention[] = [];
  const where = { section: 0, article: 0 };
  let start = 0;
  for (const { text, claims: said = [], mentions: named = [] } of sentences) {
    for (const [type, from, to, { planned, ...properties } = {}] of said) {
      const end = start + text.length;
      const claim = { type, from, to, properties, article: where, start, end, confidence: 0.9, rule: 'sketch@1' };
      claims.push(planned ? { ...claim, planned } : claim);
    }
    for (const fact of named) {
      const { name } = parseKey(fact);
      const at = start + text.indexOf(name);
      mentions.push({ fact, article: where, start: at, end: at + name.length, text: name });
    }
    start += text.length;
  }
  if (publisher) {
    const [from, to] = [`Organization:${publisher}`, ISSUE];
    const masthead = { imprint: 'masthead' } as const;
    const at = { article: masthead, start: 0, end: head.length, confidence: 1, rule: 'masthead@1' };
    claims.push({ type: 'PUBLISHES', from, to, properties: {}, ...at });
  }
  const keys = [
    ...claims.flatMap(({ from, to }) => [from, to]),
    ...mentions.map(({ fact }) => fact),
    ...Object.keys(sketch.things ?? {}),
  ];
  const name = `${series} ${date.slice(0, 4)}年第${number}期`;
  const issue: Fact = { key: ISSUE, label: 'Issue', name, aliases: [], properties: { series, number, date } };
  const fileName = sketch.fileName ?? `${series}-${number}.txt`;
  const sha256 = createHash('sha256')
    .update(JSON.stringify({ ...sketch, fileName: '' }))
    .digest('hex');
  const bulletin: Bulletin = {
    source: { fileName, sha256, format: 'txt' },
    imprint: { editors: [], reviewers: [], signers: [], distribution: [] },
    masthead: article(head, '报头', 0),
    colophon: article('', '报尾', 1),
    sections: [
      { name: '工作动态', kind: 'LOCAL', position: 0, articles: [article(body, sentences[0]?.text ?? '', 0)] },
    ],
    problems: [],
  };
  return {
    sha256,
    fileName,
    extractorVersion: 'test',
    bulletin,
    facts: { issue: ISSUE, facts: [issue, ...factsOf(sketch, keys)], claims, mentions, problems: [] },
    source: { fileName, sha256, format: 'txt', encoding: 'utf-8', text: `${head}\n${body}` },
  };
}

/** A sentence by which a person holds posts: `seat('王一', '副局长@云岭市科学技术局')`. */
export function seat(person: string, ...posts: readonly string[]): SaidSentence {
  const key = `Official:${person}`;
  return {
    text: `${posts.join('、')}${person}参加。`,
    claims: posts.flatMap((post): Said[] => [
      ['HOLDS', key, `Post:${post}`],
      ['AT', `Post:${post}`, `Organization:${post.split('@')[1] ?? ''}`],
    ]),
  };
}
