import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleHighlights, matchEntity } from '../../../../../server/store/neo4j/reader/search-match.ts';
import { namesQuery, searchTerms, textsQuery } from '../../../../../server/store/neo4j/reader/search-terms.ts';
import type { EntityRecord } from '../../../../../server/store/records.ts';

function entity(name: string, more: Partial<EntityRecord> = {}): EntityRecord {
  return {
    id: 'x',
    label: 'Official',
    name,
    aliases: [],
    pinyin: null,
    initials: null,
    level: null,
    kind: null,
    code: null,
    date: null,
    startDate: null,
    endDate: null,
    dateText: null,
    attendeeCount: null,
    planned: false,
    documentNumber: null,
    position: null,
    min: null,
    max: null,
    unit: null,
    year: null,
    series: null,
    number: null,
    totalNumber: null,
    copies: null,
    phone: null,
    sha256: null,
    fileName: null,
    ...more,
  };
}

const lin = entity('林晓东', { pinyin: 'Lín Xiǎodōng', initials: 'lxd' });
const an = entity('吕西安', { pinyin: "Lǚ Xī'ān", initials: 'lxa' });

/** What is marked, cut out of the text it is marked in. */
function marked(of: EntityRecord, typed: string): { by: string; parts: string[] } | null {
  const match = matchEntity(of, searchTerms(typed));
  if (!match) return null;
  const parts = match.highlights.flatMap(({ text, ranges }) => ranges.map(({ start, end }) => text.slice(start, end)));
  return { by: match.matchedBy, parts };
}

describe('a name fits', () => {
  test.each([
    [lin, '林晓东', 'NAME', ['林晓东']],
    [lin, '晓东', 'NAME', ['晓东']],
    [lin, ' 林 晓 东 ', 'NAME', ['林晓东']],
    [entity('“星火”行动'), '星火行动', 'NAME', ['星火”行动']],
    [entity('云岭市科学技术局', { aliases: ['市科技局'] }), '科技局', 'ALIAS', ['科技局']],
    [entity('云岭市“星火”行动推进会'), '云岭 推进会', 'NAME', ['云岭', '推进会']],
    [lin, 'linxiaodong', 'PINYIN', ['Lín', 'Xiǎo', 'dōng']],
    [lin, 'lin xiao', 'PINYIN', ['Lín', 'Xiǎo']],
    [lin, "lin'xiao'd", 'PINYIN', ['Lín', 'Xiǎo', 'd']],
    [lin, 'linxd', 'PINYIN', ['Lín', 'X', 'd']],
    [lin, 'lxd', 'INITIALS', ['L', 'X', 'd']],
    [lin, 'LX', 'INITIALS', ['L', 'X']],
    [an, 'lvxian', 'PINYIN', ['Lǚ', 'Xī', 'ān']],
    [an, 'lxa', 'INITIALS', ['L', 'X', 'ā']],
    [entity('Ｒ＆Ｄ计划'), 'r&d', 'NAME', ['Ｒ＆Ｄ']],
  ] as const)('%# %o', (of, typed, by, parts) => {
    expect(marked(of, typed)).toEqual({ by, parts });
  });

  test.each([
    [lin, '晓林'],
    [lin, 'xiaodong'],
    [lin, 'lxdx'],
    [entity('钱丽'), 'ql'],
  ])('%# not', (of, typed) => {
    expect(marked(of, typed)).toBeNull();
  });

  test('a whole name before a beginning, a name before an alias, a name before pinyin', () => {
    const score = (of: EntityRecord, typed: string) => matchEntity(of, searchTerms(typed))?.score ?? 0;
    const falling = [
      score(lin, '林晓东'),
      score(entity('别名', { aliases: ['林晓东'] }), '林晓东'),
      score(lin, '林晓'),
      score(lin, 'linxiaodong'),
      score(lin, '晓东'),
      score(lin, 'lxd'),
      score(lin, 'linx'),
      score(lin, 'lx'),
    ];
    expect(falling).toEqual([...falling].sort((a, b) => b - a));
    expect(new Set(falling).size).toBe(falling.length);
  });
});

describe('a report fits', () => {
  const text = '推进会召开\n林晓东主持会议。会议强调，要推进“星火”行动。星火行动由市科技局牵头，林晓东负责。';

  test('by the sentences with the most of what was typed, verbatim', () => {
    const found = articleHighlights(text, 6, searchTerms('林晓东 星火'));
    expect(found.map(({ text: sentence }) => sentence)).toEqual([
      '林晓东主持会议。',
      '星火行动由市科技局牵头，林晓东负责。',
    ]);
    for (const { text: sentence, start, ranges } of found) {
      expect(text.slice(start, start + sentence.length)).toBe(sentence);
      for (const range of ranges) expect(['林晓东', '星火']).toContain(sentence.slice(range.start, range.end));
    }
  });

  test('in its title and in its first sentence, each by itself', () => {
    const found = articleHighlights('钱丽调研平台\n2月3日，钱丽调研平台建设。', 7, searchTerms('调研平台'));
    expect(found.map(({ field, text: sentence }) => [field, sentence])).toEqual([
      ['NAME', '钱丽调研平台'],
      ['TEXT', '2月3日，钱丽调研平台建设。'],
    ]);
  });

  test('in its title', () => {
    expect(articleHighlights(text, 6, searchTerms('推进会'))[0]).toMatchObject({ field: 'NAME', text: '推进会召开' });
  });
});

describe('a query for the index', () => {
  test.each([
    ['林晓东', '林晓 晓东', '"林晓东"'],
    ['林', '', ''],
    ['“星火” 行动', '星火 行动', '"星火" AND "行动"'],
    ['lin', 'lin*', '"lin"'],
    ['5G专网', '5g* 专网', '"5g" AND "专网"'],
  ])('%s', (typed, names, texts) => {
    expect([namesQuery(searchTerms(typed)), textsQuery(searchTerms(typed))]).toEqual([names, texts]);
  });

  test('never holds anything that Lucene takes for an operator', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const terms = searchTerms(typed);
        expect(namesQuery(terms)).toMatch(/^[\p{L}\p{N}* ]*$/u);
        expect(textsQuery(terms).replaceAll(' AND ', ' ')).toMatch(/^("[\p{L}\p{N}]+" ?)*$/u);
        expect(namesQuery(terms)).not.toMatch(/\b(AND|OR|NOT)\b/);
      }),
      { examples: [['a OR b'], ['+x -y && || ! ( ) { } [ ] ^ " ~ * ? : \\ /'], ['NOT']] },
    );
  });
});
