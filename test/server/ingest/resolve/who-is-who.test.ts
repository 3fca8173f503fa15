import { describe, expect, test } from 'vitest';
import { resolve } from '../../../../server/ingest/resolve/resolve.ts';
import type { Reading } from '../../../../server/model/reading.ts';
import { buildReading, type IssueSketch, type SaidSentence, seat } from '../../../support/build-reading.ts';

const KINDS: NonNullable<IssueSketch['things']> = {
  'Organization:云岭市人民政府': { properties: { kind: 'GOVERNMENT', level: 'CITY' } },
  'Organization:云岭市科学技术局': { properties: { kind: 'GOVERNMENT', level: 'CITY' } },
  'Organization:青溪县人民政府': { properties: { kind: 'GOVERNMENT', level: 'COUNTY' } },
  'Organization:白石县人民政府': { properties: { kind: 'GOVERNMENT', level: 'COUNTY' } },
  'Organization:山南理工大学': { properties: { kind: 'UNIVERSITY', level: 'PROVINCE' } },
  'Organization:云岭轴承公司': { properties: { kind: 'COMPANY' } },
  'Organization:轴承联合体技术委员会': { properties: { kind: 'OTHER' } },
  'City:云岭市': { properties: { level: 'CITY' } },
  'City:青溪县': { properties: { level: 'COUNTY' } },
  'City:白石县': { properties: { level: 'COUNTY' } },
};

const MAP: SaidSentence = {
  text: '云岭市辖青溪县、白石县。',
  claims: [
    ['LOCATED_IN', 'City:青溪县', 'City:云岭市'],
    ['LOCATED_IN', 'City:白石县', 'City:云岭市'],
  ],
};

function issue(number: number, sentences: readonly SaidSentence[], rest: Partial<IssueSketch> = {}): Reading {
  const date = `2023-${String(number).padStart(2, '0')}-28`;
  return buildReading({ number, date, things: KINDS, sentences: [MAP, ...sentences], ...rest });
}

/** For each person of the name the posts held now or formerly. */
function persons(readings: readonly Reading[], name = '李一文'): string[][] {
  const { graph } = resolve(readings);
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  return graph.nodes
    .filter((node) => node.label === 'Official' && node.properties.name === name)
    .map(({ id }) => {
      const offices = graph.relationships.filter(
        ({ type, start }) => start === id && (type === 'HOLDS' || type === 'HELD'),
      );
      return [...new Set(offices.map(({ end }) => String(nodes.get(end)?.properties.name)))].sort();
    })
    .sort();
}

const bare = (person: string): SaidSentence => ({ text: `${person}出席会议。`, mentions: [`Official:${person}`] });
const left = (person: string, ...posts: readonly string[]): SaidSentence => ({
  text: `${person}不再担任${posts.join('、')}。`,
  claims: posts.map((post) => ['HELD', `Official:${person}`, `Post:${post}`]),
});

describe('one person', () => {
  test('who has the same post in two issues', () => {
    const readings = [1, 2].map((n) => issue(n, [seat('李一文', '副县长@青溪县人民政府')]));
    expect(persons(readings)).toEqual([['副县长']]);
  });

  test('who is named without a post in a later issue of the series', () => {
    const readings = [issue(1, [seat('李一文', '副县长@青溪县人民政府')]), issue(2, [bare('李一文')])];
    expect(persons(readings)).toEqual([['副县长']]);
  });

  test('who changes the body by a stated appointment', () => {
    const readings = [
      issue(1, [seat('李一文', '县长@青溪县人民政府')]),
      issue(2, [seat('李一文', '党组书记@云岭市科学技术局'), left('李一文', '县长@青溪县人民政府')]),
      issue(3, [seat('李一文', '党组书记@云岭市科学技术局')]),
    ];
    expect(persons(readings)).toEqual([['党组书记', '县长']]);
  });

  test('who is seen in a new office of the same city with nothing against it', () => {
    const readings = [
      issue(1, [seat('李一文', '县长@青溪县人民政府')]),
      issue(3, [seat('李一文', '党组书记@云岭市科学技术局')]),
    ];
    expect(persons(readings)).toEqual([['党组书记', '县长']]);
  });

  test('who holds an office and heads a working group in another issue', () => {
    const readings = [
      issue(1, [seat('李一文', '教授@山南理工大学')]),
      issue(2, [seat('李一文', '主任@轴承联合体技术委员会')]),
    ];
    expect(persons(readings)).toEqual([['主任', '教授']]);
  });

  test('who holds one post in the bulletins of two publishers', () => {
    const readings = [
      issue(1, [seat('李一文', '副市长@云岭市人民政府')]),
      issue(2, [seat('李一文', '副市长@云岭市人民政府')], { series: '青溪信息', publisher: '青溪县人民政府' }),
    ];
    expect(persons(readings)).toEqual([['副市长']]);
  });
});

describe('two persons of one name', () => {
  const both = (n: number) =>
    issue(n, [seat('李一文', '副县长@青溪县人民政府'), seat('李一文#2', '教授@山南理工大学')]);

  test('stand in the same issues', () => {
    expect(persons([both(3), both(4), both(6)])).toEqual([['副县长'], ['教授']]);
  });

  test('and a later issue names only one of them by office', () => {
    const readings = [both(3), both(4), issue(5, [seat('李一文', '副县长@青溪县人民政府')])];
    expect(persons(readings)).toEqual([['副县长'], ['教授']]);
  });

  test('and one is also head of a committee, told in an issue that has both again', () => {
    const readings = [
      both(3),
      issue(4, [
        seat('李一文', '副县长@青溪县人民政府'),
        seat('李一文#2', '主任@轴承联合体技术委员会', '教授@山南理工大学'),
      ]),
      issue(5, [seat('李一文', '副县长@青溪县人民政府'), seat('李一文#2', '主任@轴承联合体技术委员会')]),
    ];
    expect(persons(readings)).toEqual([['主任', '教授'], ['副县长']]);
  });

  test('an official of a county and a professor, though never in one issue', () => {
    const readings = [
      issue(1, [seat('李一文', '副县长@青溪县人民政府')]),
      issue(2, [seat('李一文', '教授@山南理工大学')]),
    ];
    expect(persons(readings)).toEqual([['副县长'], ['教授']]);
  });

  test('in office in two counties at the same time', () => {
    const readings = [1, 2, 3, 4].map((n) =>
      issue(n, [seat('李一文', n % 2 ? '副县长@青溪县人民政府' : '副县长@白石县人民政府')]),
    );
    expect(persons(readings)).toEqual([['副县长'], ['副县长']]);
  });

  test('in the bulletins of two publishers without any agreement', () => {
    const readings = [
      issue(1, [seat('李一文', '副局长@云岭市科学技术局')]),
      issue(2, [seat('李一文', '经理@云岭轴承公司')], { series: '海州信息', publisher: '海州市商务局' }),
    ];
    expect(persons(readings)).toEqual([['副局长'], ['经理']]);
  });

  test('named bare in two series', () => {
    const readings = [
      issue(1, [bare('李一文')]),
      issue(2, [bare('李一文')], { series: '海州信息', publisher: '海州市商务局' }),
    ];
    expect(persons(readings)).toEqual([[], []]);
  });

  test('are told to a person who can settle it', () => {
    const problems = resolve([both(3)]).problems.filter(({ code }) => code === 'same-name');
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message.en).toContain('taken for 2 persons');
    expect(problems[0]?.message.zh).toContain('山南理工大学教授');
  });

  test('a bare name goes to the one whose company it keeps', () => {
    const meeting = (person: string): SaidSentence => ({
      text: `${person}出席轴承会。`,
      claims: [
        ['ATTENDS', `Official:${person}`, 'Meeting:轴承技术会', { role: 'ATTENDS' }],
        ['ABOUT', 'Meeting:轴承技术会', 'Initiative:轴承行动'],
      ],
    });
    const readings = [
      issue(3, [seat('李一文', '副县长@青溪县人民政府'), seat('李一文#2', '教授@山南理工大学'), meeting('李一文#2')]),
      issue(4, [meeting('李一文')]),
    ];
    const { graph } = resolve(readings);
    const attended = graph.relationships.filter(({ type }) => type === 'ATTENDS');
    expect(new Set(attended.map(({ start }) => start)).size).toBe(1);
    expect(graph.nodes.filter(({ label }) => label === 'Official')).toHaveLength(2);
  });
});

describe('the id of a person', () => {
  const idOf = (readings: readonly Reading[], post: string) => {
    const { graph } = resolve(readings);
    const posts = new Set(graph.nodes.filter(({ properties }) => properties.name === post).map(({ id }) => id));
    return graph.relationships.find(({ type, end }) => type === 'HOLDS' && posts.has(end))?.start;
  };
  const first = issue(1, [seat('李一文', '副县长@青溪县人民政府')]);

  test('stays when a namesake turns up', () => {
    const alone = idOf([first], '副县长');
    const namesake = issue(2, [seat('李一文', '教授@山南理工大学')]);
    expect(idOf([first, namesake], '副县长')).toBe(alone);
    expect(idOf([first, namesake], '教授')).not.toBe(alone);
  });

  test('stays when the person rises to another office', () => {
    const later = issue(2, [seat('李一文', '局长@云岭市科学技术局'), left('李一文', '副县长@青溪县人民政府')]);
    expect(idOf([first, later], '局长')).toBe(idOf([first], '副县长'));
  });
});
