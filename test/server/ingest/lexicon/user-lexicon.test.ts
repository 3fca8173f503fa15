import { describe, expect, test } from 'vitest';
import { versionWith } from '../../../../server/ingest/extractor-version.ts';
import { type Lexicon, loadLexicon } from '../../../../server/ingest/lexicon/lexicon.ts';
import { ENTRY_KINDS } from '../../../../server/ingest/lexicon/user-entries.ts';
import { lexiconWith } from '../../../../server/ingest/lexicon/user-lexicon.ts';
import { isProblem, readText as readSource } from '../../../../server/ingest/read/read.ts';
import { readText } from '../../../../server/ingest/understand/read-text.ts';
import { isReading } from '../../../../server/model/reading.ts';

const HEAD = '云州信息\n第1期\n云州市人民政府办公室 2023年5月6日\n\n【工作动态】\n';

/** What a sentence states: `from TYPE role to`. */
function stated(sentence: string, lexicon: Lexicon): string[] {
  const source = readSource(Buffer.from(`${HEAD}${sentence}\n`), 'a.txt', 'txt');
  if (isProblem(source)) throw new Error(source.message.en);
  const reading = readText(source, 'a.txt', { lexicon, version: 'test' });
  if (!isReading(reading)) throw new Error(JSON.stringify(reading));
  const { facts, claims } = reading.facts;
  const name = (key: string): string => {
    const fact = facts.find((one) => one.key === key);
    const body = fact?.of ? facts.find((one) => one.key === fact.of)?.name : undefined;
    return `${fact?.name ?? '?'}${body ? `@${body}` : ''}`;
  };
  return claims.map(({ type, from, to, properties }) =>
    [name(from), type, ...(properties.role ? [properties.role] : []), name(to)].join(' '),
  );
}

function withEntries(...lines: string[]): Lexicon {
  const lexicon = lexiconWith(lines.join('\n'), 'own.tsv');
  if ('length' in lexicon) throw new Error(JSON.stringify(lexicon));
  return lexicon;
}

const CASES: readonly (readonly [entry: string, sentence: string, fact: string])[] = [
  [
    'post\t产业链首长',
    '5月5日，云州市科学技术局产业链首长周明远主持召开座谈会。',
    '周明远 HOLDS 产业链首长@云州市科学技术局',
  ],
  [
    'ranked-post\t链首长',
    '5月5日，云州市科学技术局副链首长周明远主持召开座谈会。',
    '周明远 HOLDS 副链首长@云州市科学技术局',
  ],
  [
    'body\t低空局\t低空经济发展局',
    '5月5日，云州市低空局局长周明远主持召开座谈会。',
    '周明远 HOLDS 局长@云州市低空经济发展局',
  ],
  [
    'post\t产业链首长',
    '5月5日，云州市副市长、产业链首长周明远主持召开座谈会。',
    '周明远 HOLDS 产业链首长@云州市人民政府',
  ],
  ['post\t产业链首长', '5月5日，云州市产业链首长周明远主持召开座谈会。', '周明远 HOLDS 产业链首长@云州市人民政府'],
  ['national-body\t国家低空办', '5月5日，国家低空办主任周明远到云州市调研。', '周明远 HOLDS 主任@国家低空办'],
  ['organization\t星河实验社\tINSTITUTE', '5月5日，星河实验社主任周明远到云州市调研。', '周明远 HOLDS 主任@星河实验社'],
  ['ending\t创享汇\tCOMPANY', '5月5日，云州市青禾创享汇总经理周明远到访。', '周明远 HOLDS 总经理@云州市青禾创享汇'],
  ['surname\t槑', '5月5日，云州市召开座谈会，槑明远主持会议。', '槑明远 ATTENDS PRESIDES'],
  ['verb\tSPEAKS\t作了寄望', '5月5日，云州市科技座谈会召开。局长周明远作了寄望。', 'SPEAKS'],
  ['initiative\t青苗焕新', '5月5日，云州市召开座谈会，局长周明远强调，要抓好青苗焕新，形成合力。', 'ABOUT 青苗焕新'],
  [
    'initiative-head\t擂台',
    '5月5日，云州市召开座谈会，局长周明远强调，要办出“青苗焕新”擂台的特色。',
    'ABOUT “青苗焕新”擂台',
  ],
  ['initiative-head\t擂台', '5月5日，云州市召开座谈会，局长周明远强调，要开展青苗焕新擂台。', 'PROMOTES 青苗焕新擂台'],
  [
    'document\t二十一问',
    '5月5日，云州市召开座谈会，局长周明远强调，要落实《低空经济二十一问》。',
    'PROMOTES 低空经济二十一问',
  ],
];

describe('an entry of a user', () => {
  test.each(CASES)('%s changes what %s says', (entry, sentence, fact) => {
    const has = (lexicon: Lexicon): boolean => stated(sentence, lexicon).some((line) => line.includes(fact));
    expect({ without: has(loadLexicon()), with: has(withEntries(entry)) }).toEqual({ without: false, with: true });
  });

  test('a place is known with its parent', () => {
    const lexicon = withEntries('place\t云霁县\t湖南省');
    expect(lexicon.divisions.named('云霁县')).toMatchObject([{ level: 'COUNTY', parent: { name: '湖南省' } }]);
    expect(loadLexicon().divisions.named('云霁县')).toEqual([]);
  });

  test('a word is no name any more', () => {
    expect(withEntries('word\t白晓晴').words.cost('白晓晴')).toBeLessThan(10);
  });

  test('a part of a body is read', () => {
    expect(withEntries('part\t数智处室').bodies.units.get('数智处室')).toBe('数智处室');
  });

  test('leaves the lexicon of others as it was', () => {
    withEntries(...new Set(CASES.map(([entry]) => entry)));
    expect(loadLexicon().posts.at('产业链首长', 0)?.value.name).not.toBe('产业链首长');
    expect(loadLexicon().own.initiatives.isEmpty).toBe(true);
  });

  test('changes the name of the rules; line ends do not', () => {
    expect(versionWith('abc', 'post\t链长\n')).not.toBe(versionWith('abc', 'post\t链主\n'));
    expect(versionWith('abc', 'post\t链长\n')).not.toBe('abc');
    expect(versionWith('abc', 'post\t链长\r\n')).toBe(versionWith('abc', 'post\t链长\n'));
  });
});

describe('mistakes', () => {
  const problems = (...lines: string[]) => {
    const result = lexiconWith(lines.join('\n'), 'own.tsv');
    return 'length' in result ? result : [];
  };

  test('are told all at once, each with its line, and nothing is loaded', () => {
    const found = problems(
      '# of our own',
      'post\t链长',
      'posts\t链长',
      'post 链长',
      'body\t低空局',
      'verb\tSHOUTS\t高呼',
      'organization\t星河社\tCLUB',
      '',
      'place\t云霁县\t云梦省',
      'place\t云霁\t湖南省',
      'surname\t爱新觉罗',
      'word\t不 好',
      'post\t链长',
    );
    expect(found.map(({ line }) => line)).toEqual([3, 4, 5, 6, 7, 9, 10, 11, 12, 13]);
    for (const problem of found) {
      expect(problem).toMatchObject({ code: 'lexicon-entry', severity: 'error', file: 'own.tsv' });
      expect(problem.hint?.zh).toBeTruthy();
      expect(problem.hint?.en).toBeTruthy();
    }
  });

  test.each([
    ['posts\t链长', `Kinds: ${ENTRY_KINDS.join(', ')}.`],
    ['post 链长', 'After the kind comes a TAB, not a blank.'],
    ['verb\tSPEAKS', 'Write: verb ROLE VERB, columns split by TAB.'],
    ['body\t低空局 低空经济发展局', 'Write: body SHORT… FULL, columns split by TAB, not by blanks.'],
    ['place\t云霁县\t鼓楼区', 'Write the full name of the parent, or its division code (2, 4 or 6 digits).'],
    ['surname\t', 'One or two Han characters.'],
  ])('%j is told how to mend', (line, hint) => {
    expect(problems(line)[0]?.hint?.en).toContain(line === 'surname\t' ? 'Entries are made of' : hint);
  });
});
