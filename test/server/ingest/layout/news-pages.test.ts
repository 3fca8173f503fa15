/** Single items of news as pages and telephones print them; every name is invented. */
import { describe, expect, test } from 'vitest';
import { datelineLength } from '../../../../server/ingest/layout/dateline.ts';
import { withoutPageFurniture } from '../../../../server/ingest/layout/furniture.ts';
import { legible } from '../../../../server/ingest/layout/legible.ts';
import { splitLines } from '../../../../server/ingest/layout/lines.ts';
import { bulletinOf, contentsOf, imprintOf } from './summary.ts';

interface Page {
  readonly title: string;
  readonly text: string;
  readonly name: string;
  readonly expected?: Record<string, unknown>;
  /** Words that the text of the article must not have. */
  readonly without?: readonly string[];
}

const BODY = '4月17日，北山县委书记林向北到云顶景区调研。副县长何其正参加。\n林向北强调，要抓好落实。\n';

const PAGES: readonly Page[] = [
  {
    title: 'an account, its day and place, invitations to follow and to share',
    text: `北山发布\n县委书记林向北调研文旅产业\n北山融媒 北山融媒 2024-04-18 19:30 安徽\n点击蓝字 关注我们\n↑↑↑\n${BODY}END\n编辑：王小满\n一审：孙小舟 二审：沈乐平\n喜欢就点个“在看”吧\n阅读 1.2万\n`,
    name: '县委书记林向北调研文旅产业',
    expected: { date: '2024-04-18', editors: ['王小满'], reviewers: ['孙小舟', '沈乐平'] },
    without: ['蓝字', 'END', '在看', '阅读'],
  },
  {
    title: 'a school’s account publishes; the way to the page and the neighbours of the item are nothing',
    text: `首页 > 新闻中心 > 校园要闻 > 正文\n全校大会召开，这场大会有点燃\n\n北山县东山学校　2023年9月10日 11:30　发表于安徽\n\n山下桂香满园～\n9月8日，学校庆祝教师节大会举行，校长林向北致辞。\n上一篇：没有了\n下一篇：开学典礼举行\n`,
    name: '全校大会召开，这场大会有点燃',
    expected: { date: '2023-09-10', publisher: '北山县东山学校' },
    without: ['首页', '上一篇', '下一篇'],
  },
  {
    title: 'a day and an hour alone under the title',
    text: `我院分中心成立\n2021-03-06 21:10:30\n\n3月5日上午，青岚市中心医院分中心成立，院长林向北讲话。\n`,
    name: '我院分中心成立',
    expected: { date: '2021-03-06' },
  },
  {
    title: 'who published it between title and day',
    text: `基层党校建设座谈会在柳河镇召开\n\n北山县委组织部\n\n发布日期：2021-07-09\n\n作者：丁晨\n\n7月6日，基层党校建设座谈会召开，部长林向北主持。\n`,
    name: '基层党校建设座谈会在柳河镇召开',
    expected: { date: '2021-07-09', publisher: '北山县委组织部' },
  },
  {
    title: 'a dateline with its whole day, cut by a page’s edge',
    text: `北山县图书馆与南溪图书馆签约共建“红色\n文献阅览室”\n\n（北山县文化广电旅游局 2024 年 4 月 23\n日讯）今日上午，签约仪式在县图书馆举行。县委宣\n传部部长林向北致辞。\n`,
    name: '北山县图书馆与南溪图书馆签约共建“红色文献阅览室”',
    expected: { date: '2024-04-23', publisher: '北山县文化广电旅游局' },
    without: ['日讯'],
  },
  {
    title: 'reporters before the text are no part of its name',
    text: `本报讯（记者 张三丰 通讯员 李四光）${BODY}`,
    name: '4月17日，北山县委书记林向北到云顶景区调研',
    without: ['本报讯', '张三丰'],
  },
  {
    title: 'who signed it and when, in brackets at the end',
    text: `我县举办对接会\n\n　　${BODY}（北山县融媒体中心　2024年8月15日）\n`,
    name: '我县举办对接会',
    expected: { date: '2024-08-15', publisher: '北山县融媒体中心' },
  },
  {
    title: 'who signed a notice, between it and what is attached',
    text: `关于印发《北山县科技创新券管理办法》的通知\n各乡镇人民政府：\n现将《北山县科技创新券管理办法》印发给你们。\n北山县科学技术局\n2023年5月31日\n北山县科技创新券管理办法\n第一条 为规范管理，制定本办法。\n`,
    name: '关于印发《北山县科技创新券管理办法》的通知',
    expected: { date: '2023-05-31', publisher: '北山县科学技术局' },
  },
  {
    title: 'words in brackets under pictures begin no item either',
    text: `县医院召开建院60周年座谈会\n\n${BODY}\n（院长何其正致欢迎词）\n\n会上，副县长钟离讲话。\n\n（上图为座谈会现场）\n`,
    name: '县医院召开建院60周年座谈会',
  },
  {
    title: 'words under pictures begin no item',
    text: `集团与城区签订协议\n来源：市政集团　发布时间：2024-10-16\n\n4月17日，集团与城区签约，董事长林向北讲话。\n\n签约现场（集团总部 何其正 摄）\n\n双方表示，将深化合作。\n`,
    name: '集团与城区签订协议',
  },
  {
    title: 'the day in the page’s address, where no other is printed',
    text: `我县召开防汛会议\nhttps://www.beishan.gov.cn/xw/202306/t20230612_5512.html\n\n${BODY}`,
    name: '我县召开防汛会议',
    expected: { date: '2023-06-12' },
    without: ['http'],
  },
];

describe('pages of news', () => {
  test.each(PAGES)('$title', ({ text, name, expected, without }) => {
    expect(contentsOf(text).filter((line) => line.startsWith('- '))).toEqual([`- ${name}`]);
    const found = imprintOf(text);
    for (const [key, value] of Object.entries(expected ?? {})) expect([key, found[key]]).toEqual([key, value]);
    const article = bulletinOf(text).sections[0]?.articles[0]?.text;
    for (const words of without ?? []) expect(article).not.toContain(words);
  });
});

describe('titles that are like an account or like words under a picture', () => {
  test.each(['首批惠企政策发布', '年度成果发布', '教育强县发布', '我县启动文旅宣传片拍摄', '乡镇干部学航空摄影'])(
    '%s',
    (title) => {
      expect(contentsOf(`${title}\n来源：北山新闻网　发布时间：2024-04-18\n\n${BODY}`)).toContain(`- ${title}`);
    },
  );

  test.each(['签约现场　林小北　摄', '记者 何 其 摄', '签约现场（林小北 摄）', '文/图 林小北 摄影'])(
    'NOT: %s',
    (caption) => {
      const text = `集团与城区签订协议\n来源：市政集团　发布时间：2024-10-16\n\n${BODY}\n${caption}\n\n双方表示，将深化合作。\n`;
      expect(contentsOf(text).filter((line) => line.startsWith('- '))).toEqual(['- 集团与城区签订协议']);
    },
  );

  test.each(['北山县发布', '北山发布', '北山在线'])('NOT: %s over a title', (account) => {
    const text = `${account}\n我县召开全县防汛工作会议\n发布时间：2024-04-18\n\n${BODY}`;
    expect(contentsOf(text).filter((line) => line.startsWith('- '))).toEqual(['- 我县召开全县防汛工作会议']);
  });
});

describe('datelines', () => {
  test.each([
    ['本报讯（记者李某）6月1日，市委召开会议。', '本报讯（记者李某）'],
    ['北山新闻网消息：6月1日，市委召开会议。', '北山新闻网消息：'],
    ['（记者王某通讯员李某）6月1日，市委召开会议。', '（记者王某通讯员李某）'],
    ['北山融媒体（记者王某）6月1日，市委召开会议。', '北山融媒体（记者王某）'],
    ['新华社青岚6月1日电（记者王某）市委召开会议部署工作。', '新华社青岚6月1日电（记者王某）'],
    ['又讯6月1日晚，市防指召开会商会。', '又讯'],
    // NOT: words of the sentence itself.
    ['通讯保障演练6月1日举行，副市长出席。', ''],
    ['电商产业园6月1日开园，副市长出席。', ''],
    ['省政府发布消息：6月1日起执行新标准。', ''],
    ['市电力公司6月1日召开会议，总经理主持。', ''],
    ['记者从市教育局获悉，6月1日起报名。', ''],
    ['县长林向北接受北山日报（记者李某）专访，6月1日介绍全县情况。', ''],
    ['局长何其正做客北山电视台（记者李某、王某），6月1日谈防汛工作。', ''],
    ['北山广播电台（记者李某）采访时，林向北表示要抓好落实。', ''],
    ['据北山县水文站消息：6月1日起水位上涨，县长林向北部署。', ''],
    ['校长何其正向北山晚报（记者李某）赠书，6月1日举行仪式。', ''],
    // Names of media and reporters may look like such words.
    ['向阳新闻网（记者向某）6月1日，市委召开会议。', '向阳新闻网（记者向某）'],
  ])('%s', (text, dateline) => {
    expect(text.slice(0, datelineLength(text))).toBe(dateline);
  });
});

describe('a page of short news without a masthead', () => {
  const item = (day: number, who: string): string =>
    `　　◆9月${day}日，我县在政府二楼会议室召开工作调度会，副县长${who}出席，各乡镇负责同志参加会议。`;

  test('has an item at each sign', () => {
    const text = `1886 期 / 第2版：2\n要闻集锦\n${item(3, '林向北')}\n${item(5, '何其正')}\n${item(8, '钟离')}\n`;
    const names = contentsOf(text).filter((line) => line.startsWith('- '));
    expect(names.filter((name) => name.startsWith('- 9月'))).toHaveLength(3);
  });

  test('NOT: points of one report, which tell no days', () => {
    const point = (what: string): string =>
      `　　●${what}各乡镇要高度重视，压实责任，强化措施，确保各项任务落到实处，取得成效。`;
    const text = `我县召开防汛会议\n　　9月3日，我县召开防汛会议，副县长林向北出席并讲话。\n${point('强化领导。')}\n${point('强化督导。')}\n${point('强化保障。')}\n`;
    expect(contentsOf(text).filter((line) => line.startsWith('- '))).toEqual(['- 我县召开防汛会议']);
  });
});

describe('items without full stops', () => {
  test('are read, each on its line', () => {
    const text =
      '清风简讯\n第11期\n中共北山县纪委　2023年11月30日\n△ 11月3日，县纪委书记林向北到柳河镇调研，镇党委书记何其正陪同\n△ 11月8日，县纪委召开警示教育大会，各乡镇纪委书记参加会议\n';
    expect(contentsOf(text)).toEqual([
      '# 正文 OTHER',
      '- 11月3日，县纪委书记林向北到柳河镇调研，镇党委书记何其正陪同',
      '- 11月8日，县纪委召开警示教育大会，各乡镇纪委书记参加会议',
    ]);
  });

  test('numerals part them', () => {
    const text =
      '防汛快报\n第8期\n北山县防汛办 2023年7月21日17时\n一、雨情：7月20日8时至21日8时，全县平均降雨46毫米\n二、调度：7月21日，县长林向北在县防汛指挥部调度，副县长何其正参加\n';
    expect(contentsOf(text).filter((line) => line.startsWith('- '))).toHaveLength(2);
  });
});

describe('a legible copy', () => {
  test('costs no more for each blank line, however many there are', () => {
    const start = performance.now();
    legible('\n'.repeat(60_000));
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test('prints once what was printed twice, line by line', () => {
    const lines = legible('\n　　工工作作简简报报\n\n工作简报')
      .replace(/\u200B/g, '')
      .split('\n');
    expect(lines).toEqual(['', '　　工作简报', '', '工作简报']);
  });
});

describe('lines that serve the page', () => {
  const linesOf = (line: string): string =>
    withoutPageFurniture(splitLines(`我县召开防汛会议\n${line}\n${BODY}`))
      .map(({ plain }) => plain)
      .join('\n');

  test.each([
    '点赞',
    '在看 1.2万',
    '点赞、在看、转发',
    '推荐阅读',
    '相关链接：北山县召开会议',
    '欢迎关注“北山发布”微信公众号',
    '喜欢就点个“在看”吧',
    '觉得不错，请点赞',
  ])('%s', (line) => {
    expect(linesOf(line)).not.toContain(line.replace(/ /g, ''));
  });

  test.each([
    '点赞北山乡村教师十年坚守',
    '在看望困难群众时，林向北指出要用心帮扶',
    '欢迎关注我县第二届桃花节',
    '推荐阅读书目发布仪式举行',
    '相关链接工程通过竣工验收',
    '喜欢就点击报名，我县推出夜校课程',
    '关注我们身边的好人',
  ])('NOT: %s', (line) => {
    expect(linesOf(line)).toContain(line);
  });
});
