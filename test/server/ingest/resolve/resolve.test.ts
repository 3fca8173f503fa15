import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolve } from '../../../../server/ingest/resolve/resolve.ts';
import { type Graph, type GraphNode, graphHash } from '../../../../server/model/graph.ts';
import { checkLaws } from '../../../../server/model/laws.ts';
import type { Label } from '../../../../server/model/ontology.ts';
import type { Reading } from '../../../../server/model/reading.ts';
import { buildReading, type IssueSketch, type SaidSentence, seat } from '../../../support/build-reading.ts';

function issue(number: number, sentences: readonly SaidSentence[], rest: Partial<IssueSketch> = {}): Reading {
  return buildReading({ number, date: `2023-${String(number).padStart(2, '0')}-28`, sentences, ...rest });
}

function of(graph: Graph, label: Label): GraphNode[] {
  return graph.nodes.filter((node) => node.label === label);
}

const names = (graph: Graph, label: Label) => of(graph, label).map(({ properties }) => properties.name);

const about = (meeting: string, subject: string, day?: string): Pick<IssueSketch, 'sentences' | 'things'> => ({
  sentences: [{ text: `${meeting}研究${subject}。`, claims: [['ABOUT', `Meeting:${meeting}`, subject]] }],
  things: day ? { [`Meeting:${meeting}`]: { properties: { startDate: day } } } : {},
});

describe('a meeting', () => {
  const name = '云岭市科技工作推进会';

  test('seen in two issues under one name and day is one', () => {
    const readings = [1, 2].map((n) => issue(n, [], about(name, 'Initiative:星火行动', '2023-01-10')));
    expect(of(resolve(readings).graph, 'Meeting')).toHaveLength(1);
  });

  test('of another day is another', () => {
    const readings = [1, 2].map((n) => issue(n, [], about(name, 'Initiative:星火行动', `2023-0${n}-10`)));
    expect(of(resolve(readings).graph, 'Meeting')).toHaveLength(2);
  });

  test('without a day stays with its issue', () => {
    const readings = [1, 2].map((n) => issue(n, [], about(name, 'Initiative:星火行动')));
    expect(of(resolve(readings).graph, 'Meeting')).toHaveLength(2);
  });

  test('called only 座谈会 is not that of another publisher on the same day', () => {
    const there = { series: '海州信息', publisher: '海州市商务局' };
    const sketch = about('座谈会', 'Initiative:星火行动', '2023-01-10');
    const readings = [issue(1, [], sketch), issue(2, [], { ...sketch, ...there })];
    expect(of(resolve(readings).graph, 'Meeting')).toHaveLength(2);
  });

  test('announced in one issue and reported in the next has taken place', () => {
    const sketch = (planned: boolean) => ({
      ...about(name, 'Initiative:星火行动'),
      things: { [`Meeting:${name}`]: { properties: { startDate: '2023-02-10', ...(planned ? { planned } : {}) } } },
    });
    const planned = (readings: Reading[]) => of(resolve(readings).graph, 'Meeting')[0]?.properties.planned;
    expect(planned([issue(1, [], sketch(true))])).toBe(true);
    expect(planned([issue(1, [], sketch(true)), issue(2, [], sketch(false))])).toBeUndefined();
  });
});

describe('a policy', () => {
  const full = '《云岭市科技创新行动计划（2023—2025年）》';
  const sets = (policy: string, rest: IssueSketch['things'] = {}): Pick<IssueSketch, 'sentences' | 'things'> => ({
    sentences: [{ text: `${policy}实施。`, claims: [['ISSUES', 'Organization:云岭市人民政府', `Policy:${policy}`]] }],
    things: rest ?? {},
  });

  test('is known by a short form that another issue of the series defines', () => {
    const readings = [
      issue(1, [], sets(full, { [`Policy:${full}`]: { aliases: ['《创新二十条》'] } })),
      issue(2, [], sets('《创新二十条》')),
    ];
    const { graph } = resolve(readings);
    expect(names(graph, 'Policy')).toEqual([full]);
    expect(of(graph, 'Policy')[0]?.properties.aliases).toEqual(['《创新二十条》']);
  });

  test('is not known by a short form that another series defines', () => {
    const readings = [
      issue(1, [], sets(full, { [`Policy:${full}`]: { aliases: ['《创新二十条》'] } })),
      issue(2, [], { ...sets('《创新二十条》'), series: '海州信息', publisher: '海州市商务局' }),
    ];
    expect(of(resolve(readings).graph, 'Policy')).toHaveLength(2);
  });

  test.each(['《办法》', '《实施方案》', '《行动计划》'])('is not known by %s beyond its issue', (short) => {
    const readings = [
      issue(1, [], sets(full, { [`Policy:${full}`]: { aliases: [short] } })),
      issue(2, [], sets(short)),
    ];
    expect(of(resolve(readings).graph, 'Policy')).toHaveLength(2);
  });

  test('is not known by a short form that two have', () => {
    const other = '《云岭市人才行动计划》';
    const readings = [
      issue(1, [], sets(full, { [`Policy:${full}`]: { aliases: ['《创新二十条》'] } })),
      issue(2, [], sets(other, { [`Policy:${other}`]: { aliases: ['《创新二十条》'] } })),
      issue(3, [], sets('《创新二十条》')),
    ];
    expect(of(resolve(readings).graph, 'Policy')).toHaveLength(3);
  });

  test('of the same title and another number is another', () => {
    const numbered = (documentNumber: string) => sets(full, { [`Policy:${full}`]: { properties: { documentNumber } } });
    const count = (a: string, b: string) =>
      of(resolve([issue(1, [], numbered(a)), issue(2, [], numbered(b))]).graph, 'Policy').length;
    expect(count('云政发〔2023〕3号', '云政发[2023]3号')).toBe(1);
    expect(count('云政发〔2023〕3号', '海政发〔2023〕9号')).toBe(2);
  });
});

describe('names', () => {
  test('in two printings are one thing with one name', () => {
    const runs = (initiative: string): SaidSentence => ({
      text: `实施${initiative}。`,
      claims: [['RUNS', 'Organization:云岭市科学技术局', `Initiative:${initiative}`]],
    });
    const { graph } = resolve([issue(1, [runs('“星火”行动')]), issue(2, [runs('星火行动')])]);
    expect(of(graph, 'Initiative')).toHaveLength(1);
  });

  test('of an action that share a quoted short form are one, called as most issues call it', () => {
    const runs = (head: string): SaidSentence => ({
      text: `实施“星火”${head}。`,
      claims: [['RUNS', 'Organization:云岭市科学技术局', `Initiative:“星火”${head}`]],
    });
    const things = (head: string) => ({ [`Initiative:“星火”${head}`]: { aliases: ['“星火”'] } });
    const heads = ['模式', '计划', '计划', '扩面提质工程'];
    const readings = heads.map((head, i) => issue(i + 1, [runs(head)], { things: things(head) }));
    const { graph } = resolve(readings);
    expect(names(graph, 'Initiative')).toEqual(['“星火”计划']);
    expect(of(graph, 'Initiative')[0]?.properties.aliases).toEqual(['“星火”', '“星火”扩面提质工程', '“星火”模式']);
  });

  test('of one body in full and in short are one body; the same post is one post', () => {
    const full = { 'Organization:云岭高新技术产业开发区': { aliases: ['云岭高新区'] } };
    const readings = [
      issue(1, [seat('张一文', '主任@云岭高新技术产业开发区')], { things: full }),
      issue(2, [seat('张一文', '主任@云岭高新区')]),
    ];
    const { graph } = resolve(readings);
    expect(names(graph, 'Organization').sort()).toEqual(['云岭市科学技术局', '云岭高新技术产业开发区'].sort());
    expect(of(graph, 'Post')).toHaveLength(1);
  });
});

describe('evidence', () => {
  const says: SaidSentence = {
    text: '张一文主持召开会议。',
    claims: [['ATTENDS', 'Official:张一文', 'Meeting:星火会', { role: 'PRESIDES' }]],
  };

  test('of one fact in two issues stands at one relationship', () => {
    const readings = [1, 2].map((n) =>
      issue(n, [says], { things: { 'Meeting:星火会': { properties: { startDate: '2023-01-10' } } } }),
    );
    const attends = resolve(readings).graph.relationships.filter(({ type }) => type === 'ATTENDS');
    expect(attends).toHaveLength(1);
    expect(attends[0]?.properties.statements).toHaveLength(2);
  });

  test('given by two rules is one statement, by the surer rule', () => {
    const reading = issue(1, [says]);
    const [claim] = reading.facts.claims.filter(({ type }) => type === 'ATTENDS');
    if (!claim) throw new Error('the sketch has the claim');
    const more = [
      { ...claim, confidence: 0.95, rule: 'z@1' },
      { ...claim, confidence: 0.95, rule: 'a@2' },
    ];
    const facts = { ...reading.facts, claims: [...reading.facts.claims, ...more] };
    const statements = of(resolve([{ ...reading, facts }]).graph, 'Statement');
    const attends = statements.filter(({ properties }) => properties.type === 'ATTENDS');
    expect(attends.map(({ properties }) => properties.by)).toEqual(['rule:a@2']);
  });

  test.each([
    ['a type that may not join its ends', { type: 'OFFERS' as const }],
    ['a sentence beyond the text', { end: 10_000 }],
    ['an unknown thing', { to: 'Meeting:nowhere' }],
    ['a property that the type has not', { properties: { role: 'PRESIDES', mood: 'good' } }],
  ])('with %s is left out and told', (_, wrong) => {
    const reading = issue(1, [says]);
    const claims = reading.facts.claims.map((claim) => (claim.type === 'ATTENDS' ? { ...claim, ...wrong } : claim));
    const { graph, problems } = resolve([{ ...reading, facts: { ...reading.facts, claims } }]);
    expect(graph.relationships.some(({ type }) => type === 'ATTENDS' || type === 'OFFERS')).toBe(false);
    expect(problems.map(({ code }) => code)).toContain('fact-dropped');
    expect([...checkLaws(graph)]).toEqual([]);
  });

  test('a thing that no sentence and no mention names is not there', () => {
    const { graph } = resolve([issue(1, [says], { things: { 'City:无名市': {} } })]);
    expect(of(graph, 'City')).toEqual([]);
  });
});

describe('one issue in two files', () => {
  const short = issue(1, [seat('张一文', '局长@云岭市科学技术局')], { fileName: 'a.txt' });
  const long = issue(1, [seat('张一文', '局长@云岭市科学技术局'), seat('王二文', '副局长@云岭市科学技术局')], {
    fileName: 'b.txt',
  });

  test('is there once, from the longer file, and the other is told', () => {
    const { graph, problems } = resolve([short, long]);
    expect(of(graph, 'Issue').map(({ properties }) => properties.fileName)).toEqual(['b.txt']);
    expect(problems.map(({ code, file }) => [code, file])).toEqual([['issue-twice', 'a.txt']]);
    expect(problems[0]?.hint?.en).toContain(`chuanzhu forget ${long.sha256.slice(0, 12)}`);
  });

  test('with the same text in other bytes is told as a copy, not as a correction', () => {
    const copy = { ...short, fileName: 'a-gbk.txt', sha256: 'f'.repeat(64) };
    const { problems } = resolve([short, copy]);
    expect(problems.map(({ code, severity, hint, also }) => [code, severity, hint, also?.length])).toEqual([
      ['issue-twice', 'info', undefined, 1],
    ]);
    expect(problems[0]?.message.en).toContain('has the same text');
  });

  test('with the same bytes is one reading by the name that sorts first', () => {
    const copy = { ...long, fileName: 'a-copy.txt' };
    for (const readings of [
      [long, copy],
      [copy, long],
    ]) {
      const { graph, problems } = resolve(readings);
      expect(of(graph, 'Issue').map(({ properties }) => properties.fileName)).toEqual(['a-copy.txt']);
      expect(problems).toEqual([]);
    }
  });
});

describe('one person in two bodies', () => {
  const first = issue(1, [seat('张一文', '局长@云岭市科学技术局')], { fileName: 'a.txt' });
  const second = issue(2, [seat('张一文', '局长@云岭市财政局')], { fileName: 'b.txt' });
  const notes = (readings: Reading[]) =>
    resolve(readings).problems.filter(({ code, severity }) => code === 'same-name' && severity === 'info');

  test('whom no issue connects is told, with the files to look at', () => {
    expect(of(resolve([first, second]).graph, 'Official')).toHaveLength(1);
    expect(notes([first, second])).toMatchObject([{ file: 'a.txt', also: ['b.txt'] }]);
    expect(notes([first, second])[0]?.message.zh).toContain('财政局');
  });

  test('is not worth a word when an issue names both offices, or when the body is the same', () => {
    const both = issue(3, [seat('张一文', '局长@云岭市科学技术局', '局长@云岭市财政局')]);
    expect(notes([first, both])).toEqual([]);
    expect(notes([first, issue(2, [seat('张一文', '副局长@云岭市科学技术局')])])).toEqual([]);
  });
});

describe('who drives what', () => {
  const meeting = (n: number, claims: [string, string][], planned = false): Reading =>
    issue(
      n,
      [
        {
          text: `第${n}次星火工作推进会研究“星火”行动。`,
          claims: [
            ['ABOUT', `Meeting:第${n}次星火工作推进会`, 'Initiative:“星火”行动'],
            ...claims.map(
              ([person, role]) =>
                ['ATTENDS', `Official:${person}`, `Meeting:第${n}次星火工作推进会`, { role, planned }] as const,
            ),
          ],
        },
      ],
      { things: { [`Meeting:第${n}次星火工作推进会`]: { properties: { startDate: `2023-0${n}-10` } } } },
    );

  const drives = (readings: Reading[]) => {
    const { graph } = resolve(readings);
    const byId = new Map(graph.nodes.map((node) => [node.id, node]));
    return graph.relationships
      .filter(({ type }) => type === 'DRIVES')
      .map(({ start, properties }) => ({ name: byId.get(start)?.properties.name, ...properties }))
      .sort((a, b) => Number('score' in b && b.score) - Number('score' in a && a.score));
  };

  test('is added up from roles, with dates of the meetings and the statements behind it', () => {
    const [first, second, ...rest] = drives([
      meeting(1, [
        ['张一文', 'PRESIDES'],
        ['张一文', 'SPEAKS'],
        ['王二文', 'REPORTS'],
        ['李三文', 'ATTENDS'],
      ]),
      meeting(2, [
        ['张一文', 'PRESIDES'],
        ['李三文', 'ATTENDS'],
      ]),
    ]);
    expect(first).toMatchObject({
      name: '张一文',
      score: 13,
      events: 2,
      firstDate: '2023-01-10',
      lastDate: '2023-02-10',
    });
    expect(first && 'statements' in first && first.statements).toHaveLength(5);
    expect(second).toMatchObject({ name: '王二文', score: 2, events: 1 });
    expect(rest).toEqual([]);
  });

  test('counts a sentence that says that somebody urged it', () => {
    const urges: SaidSentence = {
      text: '张一文强调，要抓好“星火”行动。',
      claims: [['PROMOTES', 'Official:张一文', 'Initiative:“星火”行动']],
    };
    expect(drives([issue(3, [urges])])).toMatchObject([
      { name: '张一文', score: 2, events: 0, firstDate: '2023-03-28', lastDate: '2023-03-28' },
    ]);
  });

  test('does not count what is only planned', () => {
    expect(drives([meeting(1, [['张一文', 'PRESIDES']], true)])).toEqual([]);
  });

  test('goes when the last sentence behind it goes', () => {
    const readings = [meeting(1, [['张一文', 'PRESIDES']]), meeting(2, [['王二文', 'PRESIDES']])];
    expect(drives(readings)).toHaveLength(2);
    expect(drives(readings.slice(1)).map(({ name }) => name)).toEqual(['王二文']);
  });
});

const PEOPLE = ['李一文', '张二文', '李一文#2'];
const POSTS = ['局长@云岭市科学技术局', '副县长@青溪县人民政府', '教授@山南理工大学', '主任@专家委员会'];
const SERIES = [{}, { series: '海州信息', publisher: '海州市商务局' }, { publisher: '' }];
const KINDS: NonNullable<IssueSketch['things']> = {
  'Organization:云岭市科学技术局': { properties: { kind: 'GOVERNMENT', level: 'CITY' }, aliases: ['市科技局'] },
  'Organization:青溪县人民政府': { properties: { kind: 'GOVERNMENT', level: 'COUNTY' } },
  'Organization:山南理工大学': { properties: { kind: 'UNIVERSITY' } },
};

const sentences = fc.array(
  fc.oneof(
    fc
      .record({ person: fc.constantFrom(...PEOPLE), posts: fc.subarray(POSTS, { minLength: 1, maxLength: 2 }) })
      .map(({ person, posts }) => seat(person, ...posts)),
    fc
      .record({
        person: fc.constantFrom(...PEOPLE),
        meeting: fc.constantFrom('座谈会', '云岭市科技工作推进会'),
        role: fc.constantFrom('PRESIDES', 'ATTENDS'),
      })
      .map(
        ({ person, meeting, role }): SaidSentence => ({
          text: `${person}参加${meeting}。`,
          mentions: [`Meeting:${meeting}`],
          claims: [
            ['ATTENDS', `Official:${person}`, `Meeting:${meeting}`, { role }],
            ['ABOUT', `Meeting:${meeting}`, 'Initiative:“星火”行动'],
          ],
        }),
      ),
  ),
  { minLength: 1, maxLength: 4 },
);

const readings = fc.array(
  fc
    .record({
      number: fc.integer({ min: 1, max: 4 }),
      sentences,
      series: fc.constantFrom(...SERIES),
      dated: fc.boolean(),
    })
    .map(({ number, sentences: said, series, dated }) => {
      const day = { properties: { startDate: `2023-0${number}-10` } };
      const meetings = dated ? { 'Meeting:座谈会': day, 'Meeting:云岭市科技工作推进会': day } : {};
      return issue(number, said, { ...series, things: { ...KINDS, ...meetings } });
    }),
  { minLength: 1, maxLength: 6 },
);

/** The list and one that has the same members in any order, some of them twice. */
const listAndLike = readings.chain((list) =>
  fc
    .tuple(fc.shuffledSubarray(list, { minLength: list.length }), fc.subarray(list))
    .chain(([shuffled, again]) =>
      fc.shuffledSubarray([...shuffled, ...again], { minLength: list.length + again.length }),
    )
    .map((like) => ({ list, like })),
);

describe('the graph', () => {
  test('is the same for any order and any number of copies of the readings', () => {
    fc.assert(
      fc.property(listAndLike, ({ list, like }) => {
        const [one, other] = [resolve(list), resolve(like)];
        expect(graphHash(other.graph)).toBe(graphHash(one.graph));
        expect(other.problems).toEqual(one.problems);
      }),
      { numRuns: 300 },
    );
  });

  test('keeps every law, whatever the readings say', () => {
    fc.assert(
      fc.property(readings, (list) => {
        expect([...checkLaws(resolve(list).graph)]).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
