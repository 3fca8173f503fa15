import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutPageNumbers } from '../../../../server/ingest/layout/furniture.ts';
import { splitLines } from '../../../../server/ingest/layout/lines.ts';
import type { ArticleText, Bulletin } from '../../../../server/model/bulletin.ts';
import { bulletinOf } from './summary.ts';

const HEAD = '青岚科技简报\n第3期\n青岚市科学技术局　2023年5月31日\n\n';

function textsOf(text: string): string[] {
  return bulletinOf(HEAD + text).sections.flatMap((section) => section.articles.map((article) => article.text));
}

describe('what print and conversion did to a text is mended', () => {
  test('lines that are cut inside words, numbers and dates are joined without a blank', () => {
    const text = `【工作动态】
　　州科技局召开推进会。９ 月 ６ 日，全州科技创新推进会在青岚市召开，
副州长巴特尔通报２０
２１年以来全州科技创新工作情况，全州规上工业企业研发活动覆盖率达到
３０％，买买提
•艾力出席会议。
　　州科技局开展督查。９ 月 ８ 日，州科技局开展督查，督查发现问题１２
个，已整改１０个，整改率８３％。
`;
    expect(textsOf(text)).toEqual([
      '州科技局召开推进会。９ 月 ６ 日，全州科技创新推进会在青岚市召开，副州长巴特尔通报２０２１年以来全州科技创新工作情况，全州规上工业企业研发活动覆盖率达到３０％，买买提•艾力出席会议。',
      '州科技局开展督查。９ 月 ８ 日，州科技局开展督查，督查发现问题１２个，已整改１０个，整改率８３％。',
    ]);
  });

  test('names that print sets apart make no table of a paragraph, and no page wider', () => {
    const text = `【工作动态】
    11月3日，全市工作现场推进会在东湖区召开。市委教育
工委书记，市教育局党组书记、局长  王  革  出席会议并讲
话，东湖区副区长  司 马 平  致辞，市教育局副局长  孙  莉
主持会议。东湖区教育局局长  臧  伟、西山区教育局局长  高
兴、友好学校校长  于  得  水  作典型发言。会前，与会人员
先后到两所学校观摩课后服务工作。
`;
    const [article] = textsOf(text);
    expect(article?.split('\n').filter((line) => line !== '')).toHaveLength(1);
    expect(article).toContain('出席会议并讲话，');
    expect(article).toContain('高兴、友好学校');
  });

  test('a blank line inside a sentence goes, one between paragraphs stays a line break', () => {
    const text = `【工作动态】

我市召开推进会。5月16日，市政府召开全市科技创新工作推进会，市科技局党组书记、局长顾恺做工作通报，市政

府副秘书长李公麟主持会议。

顾恺强调，要抓好落实，

确保完成任务。
`;
    expect(textsOf(text)).toEqual([
      '我市召开推进会。5月16日，市政府召开全市科技创新工作推进会，市科技局党组书记、局长顾恺做工作通报，市政府副秘书长李公麟主持会议。\n顾恺强调，要抓好落实，确保完成任务。',
    ]);
  });

  test('page numbers, running heads and form feeds between the halves of a sentence go', () => {
    const text = `【工作动态】

市科技局开展夏季安全检查

5月25日至29日，市科技局、市应急局联合组成4个检查组，对全市重点实验室开展检查，占年度计划的９
                               —1—
\f青岚科技简报                     2023年第3期

５％。其中，整改全面完成。
                               － 2 －
\f青岚科技简报                     2023年第3期

会议决定年内再开展一次。
`;
    expect(textsOf(text)).toEqual([
      '市科技局开展夏季安全检查\n5月25日至29日，市科技局、市应急局联合组成4个检查组，对全市重点实验室开展检查，占年度计划的９５％。其中，整改全面完成。\n会议决定年内再开展一次。',
    ]);
  });

  test.each([
    ['pages: a page of lines between', 14, []],
    ['rows of a table: close to each other', 2, ['1', '2', '3']],
  ])('lone numbers that count %s', (_, between, kept) => {
    const lines = [1, 2, 3].flatMap((n) => [
      ...Array.from({ length: between }, () => '各校开展检查，整改问题'),
      String(n),
    ]);
    const left = withoutPageNumbers(splitLines([...lines, '各校开展检查，整改问题'].join('\n')));
    expect(left.map(({ plain }) => plain).filter((plain) => /^\d$/.test(plain))).toEqual(kept);
  });

  test('what text editors mark as headings, and bullets of symbol fonts', () => {
    const text = `## 【工作动态】\n**市科技局召开推进会**\n6月8日，推进会召开。\n\uF06C市科技局开展培训\n6月9日，培训开班。\n`;
    expect(
      bulletinOf(HEAD + text).sections.map(({ name, articles }) => [name, ...articles.map((one) => one.name)]),
    ).toEqual([['工作动态', '市科技局召开推进会', '市科技局开展培训']]);
  });

  test('radicals and wide digits stay as printed in the text and become plain in the name', () => {
    const [article] =
      bulletinOf(`${HEAD}【工作动态】\n我区举⾏⼆季度签约仪式\n⽇前，签约仪式举⾏，⻢德钟主持。\n`).sections[0]
        ?.articles ?? [];
    expect(article?.name).toBe('我区举行二季度签约仪式');
    expect(article?.text).toBe('我区举⾏⼆季度签约仪式\n⽇前，签约仪式举⾏，⻢德钟主持。');
  });

  test('the rows of a flattened table stay apart from each other and from the sentences around them', () => {
    const text = `【签约落地】

我区举行集中签约仪式

5月2日，签约仪式举行，主任温庭筠主持。部分项目如下：

序号  项目名称     投资方                  总投资
1     储能电池     江南储能科技有限公司     32.5 亿元
2     精密部件     德国某机械有限公司       4500 万欧元

区投资公司董事长王之涣表示，将按清单推进。
`;
    expect(textsOf(text)[0]?.split('\n')).toEqual([
      '我区举行集中签约仪式',
      '5月2日，签约仪式举行，主任温庭筠主持。部分项目如下：',
      '序号  项目名称     投资方                  总投资',
      '1     储能电池     江南储能科技有限公司     32.5 亿元',
      '2     精密部件     德国某机械有限公司       4500 万欧元',
      '区投资公司董事长王之涣表示，将按清单推进。',
    ]);
  });

  test('lines without indent and without blank lines: titles are still found between full lines', () => {
    const text = `【要闻】
县纪委召开专题民主生活会
7月12日，县纪委监委召开专题民主生活会，县委常委、县纪委书记、县监
委主任龚自珍主持会议。会上，班子成员逐一进行对照检查，开展批评与自我
批评。
龚自珍强调，要坚持问题导向，抓好整改落实，以自我革命精神推动纪检监察
工作高质量发展。
县纪委监委开展“家风家教”主题活动
7月15日，县纪委监委组织干部家属20余人到县廉政教育基地开展活动，县
纪委副书记、县监委副主任文天祥参加。
`;
    expect(textsOf(text)).toEqual([
      '县纪委召开专题民主生活会\n7月12日，县纪委监委召开专题民主生活会，县委常委、县纪委书记、县监委主任龚自珍主持会议。会上，班子成员逐一进行对照检查，开展批评与自我批评。\n龚自珍强调，要坚持问题导向，抓好整改落实，以自我革命精神推动纪检监察工作高质量发展。',
      '县纪委监委开展“家风家教”主题活动\n7月15日，县纪委监委组织干部家属20余人到县廉政教育基地开展活动，县纪委副书记、县监委副主任文天祥参加。',
    ]);
  });

  test('words of Latin letters that a line break parted keep a blank', () => {
    const text = '【工作动态】\n我市签署协议\n5月2日，我市与Green\nValley公司、ABC2\n中心签署协议。\n';
    expect(textsOf(text)).toEqual(['我市签署协议\n5月2日，我市与Green Valley公司、ABC2中心签署协议。']);
  });
});

function allTexts(bulletin: Bulletin): ArticleText[] {
  return [bulletin.masthead, bulletin.colophon, ...bulletin.sections.flatMap((section) => section.articles)];
}

/** Each run is the source, unchanged; between runs there is only what joins lines. */
function expectRunsToHold(source: string): void {
  const bulletin = bulletinOf(source);
  for (const { text, runs, bodyStart, name } of allTexts(bulletin)) {
    let at = 0;
    let from = -1;
    for (const { textStart, sourceStart, length } of runs) {
      expect(text.slice(at, textStart)).toMatch(/^[\n ]?$/);
      expect(text.slice(textStart, textStart + length)).toBe(source.slice(sourceStart, sourceStart + length));
      expect(sourceStart).toBeGreaterThan(from);
      from = sourceStart;
      at = textStart + length;
    }
    expect(at).toBe(text.length);
    expect(bodyStart).toBeLessThanOrEqual(text.length);
    expect(name).not.toBe('');
  }
  const { editors, reviewers, signers, distribution, coPublishers = [], ...single } = bulletin.imprint;
  for (const field of [
    ...editors,
    ...reviewers,
    ...signers,
    ...distribution,
    ...coPublishers,
    ...Object.values(single),
  ]) {
    if (!field) continue;
    const text = field.imprint === 'masthead' ? bulletin.masthead.text : bulletin.colophon.text;
    expect(field.start).toBeGreaterThanOrEqual(0);
    expect(field.end).toBeGreaterThan(field.start);
    expect(field.end).toBeLessThanOrEqual(text.length);
  }
}

const PIECES = [
  '【工作动态】',
  '一、',
  '（一）',
  '◆',
  '▲6月1日，',
  '市科技局召开会议',
  '。',
  '，',
  '\n',
  '\n\n',
  '\r\n',
  '　　',
  '    ',
  '\f',
  '－ 2 －',
  '1',
  '\uFEFF',
  '\u200B',
  '６ 月 ６ 日',
  '⽉⻋',
  '𠮷',
  '\uD83D',
  '“',
  '”',
  '（供稿：办公室）',
  '报：市委。',
  '编辑：张　三',
  '第3期',
  '简报',
  '青岚市科学技术局',
  '2023年5月31日',
  '本期要目',
  '项目  单位  金额',
  '会议强调，要抓好落实。',
  'Green',
  '：',
  '；',
];

describe('the way back to the source', () => {
  const sources = fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((parts) => parts.join(''));

  test('whatever the text, every run equals its piece of the source', () => {
    fc.assert(
      fc.property(sources, (text) => expectRunsToHold(text)),
      { numRuns: 300 },
    );
  });

  test('also for an issue that is read as one', () => {
    fc.assert(
      fc.property(sources, (text) =>
        expectRunsToHold(`${HEAD}市科技局召开会议\n　　6月1日，市科技局召开会议。\n${text}\n编辑：李 四\n`),
      ),
      { numRuns: 300 },
    );
  });

  test('reading twice gives the same', () => {
    fc.assert(
      fc.property(sources, (text) => {
        expect(bulletinOf(text)).toEqual(bulletinOf(text));
      }),
      { numRuns: 50 },
    );
  });
});
