/** Shapes of mastheads and tails that offices of all kinds print; every name is invented. */
import { describe, expect, test } from 'vitest';
import { bulletinOf, imprintOf } from './summary.ts';

const BODY = '\n市科技局召开推进会\n　　6月9日，市科技局召开推进会，局长吴道子主持。\n\n';

interface Shape {
  readonly title: string;
  readonly head: string;
  readonly tail?: string;
  /** Fields that must read so; `undefined` for what must not be there. */
  readonly expected: Record<string, unknown>;
}

const SHAPES: readonly Shape[] = [
  {
    title: 'offices of a house with 合编, a day whose year stands with the number',
    head: '青岚职业学院\n工 作 简 报\n二〇二四年 第五期　总第六十一期\n学院办公室　党委宣传部　　合编　　　　九月三日',
    expected: {
      publisher: '青岚职业学院',
      coPublishers: ['学院办公室', '党委宣传部'],
      date: '2024-09-03',
      number: 5,
      totalNumber: 61,
    },
  },
  {
    title: 'two bodies on two lines before 合编',
    head: '民族工作信息\n2023年第4期\n中共白鹭市委统战部\n白鹭市民族宗教事务局  合编\n2023年4月28日',
    expected: { publisher: '中共白鹭市委统战部', coPublishers: ['白鹭市民族宗教事务局'], date: '2023-04-28' },
  },
  {
    title: 'NOT: a body above one that edits alone is no publisher with it',
    head: '青岚科技信息\n2023年第4期\n青岚市科学技术局\n青岚市科技信息中心编印\n2023年4月28日',
    expected: { publisher: '青岚市科技信息中心', coPublishers: undefined },
  },
  {
    title: 'a small group’s office in brackets under the publisher is part of the masthead',
    head: '北山县项目建设动态\n第6期\n北山县发展和改革局　编　　　2023年7月14日\n（北山县项目建设领导小组办公室）',
    expected: { publisher: '北山县发展和改革局', number: 6 },
  },
  {
    title: 'an account on a telephone',
    head: '📌 柳河党建 · 微简报\nVOL.12 | 2024.05.06\n出品：中共北山县柳河镇委员会',
    expected: { series: '柳河党建·微简报', number: 12, date: '2024-05-06', publisher: '中共北山县柳河镇委员会' },
  },
  {
    title: 'a name without a usual ending stands before its number, or over its spelling',
    head: '青岚妇运\nQINGLAN FUYUN\n2023 第5期 ◇ 总第312期\n青岚市妇女联合会 主办\n2023年5月31日',
    expected: { series: '青岚妇运', number: 5, totalNumber: 312, publisher: '青岚市妇女联合会' },
  },
  {
    title: 'a person after 编发, bodies after 寄送',
    head: '防汛快报\n2024年第17期\n北山县防汛抗旱指挥部办公室  2024年7月16日8时',
    tail: '寄送：市水利局、市应急局；县直各单位\n编发：文方　审核：项远',
    expected: {
      publisher: '北山县防汛抗旱指挥部办公室',
      editors: ['文方'],
      reviewers: ['项远'],
      distribution: ['SEND 市水利局、市应急局；县直各单位'],
    },
  },
  {
    title: 'NOT: an office after 编发 is no person',
    head: '防汛快报\n2024年第17期',
    tail: '报：市水利局\n编发：北山县防汛办　　2024年7月16日',
    expected: { publisher: '北山县防汛办', editors: undefined, date: '2024-07-16' },
  },
  {
    title: 'credits in square brackets, and with strokes',
    head: '税收工作动态\n(第22期)\n国家税务总局青岚市税务局办公室编印\n2024年3月29日',
    tail: '【责编：李白】【审核：杜甫】\n（图/张三丰  编辑/王维  终审/孟浩然）\n主送：省局办公室',
    expected: { editors: ['李白', '王维'], reviewers: ['杜甫', '孟浩然'], distribution: ['SEND 省局办公室'] },
  },
  {
    title: 'two offices after one label',
    head: '青岚市第一人民医院\n院 务 简 报\n2023年第6期\n主办：党委办公室  院长办公室          2023年6月30日',
    expected: { publisher: '青岚市第一人民医院', coPublishers: ['党委办公室', '院长办公室'] },
  },
  {
    title: 'a list whose bodies only blanks and line breaks part',
    head: '青岚科技简报\n第3期\n青岚市科学技术局　2023年5月31日',
    tail: '报送：云岭省科学技术厅办公室\n　　　青岚市委办公室\n　　　市财政局\n抄送：各县科技局',
    expected: { distribution: ['REPORT 云岭省科学技术厅办公室、青岚市委办公室、市财政局', 'COPY 各县科技局'] },
  },
  {
    title: 'NOT: a body that a line’s end cuts is one',
    head: '青岚科技简报\n第3期\n青岚市科学技术局　2023年5月31日',
    tail: '报送：省科技厅，市委，市财\n　　　政局、市政府办\n　　　公室',
    expected: { distribution: ['REPORT 省科技厅，市委，市财政局、市政府办公室'] },
  },
  {
    title: 'lists without colons',
    head: '青岚科技简报\n第3期\n青岚市科学技术局　2023年5月31日',
    tail: '报　　省科技厅\n送　　市委办公室、市政府办公室\n发　　各县区科技局',
    expected: { distribution: ['REPORT 省科技厅', 'SEND 市委办公室、市政府办公室', 'DISTRIBUTE 各县区科技局'] },
  },
];

describe('shapes of imprints', () => {
  test.each(SHAPES)('$title', ({ head, tail, expected }) => {
    const text = `${head}\n${BODY}${tail ?? ''}\n`;
    const found = imprintOf(text);
    for (const [name, value] of Object.entries(expected)) expect([name, found[name]]).toEqual([name, value]);
    expect(bulletinOf(text).sections.flatMap(({ articles }) => articles.map(({ name }) => name))).toEqual([
      '市科技局召开推进会',
    ]);
  });
});
