/** Names that only their place shows: right after a post, in a list of names, before a post of their own. All persons are invented. */
import { describe, expect, test } from 'vitest';
import { readTexts } from './read-text.ts';

const CASES: readonly (readonly [title: string, text: string, persons: readonly string[]])[] = [
  [
    'a place between a post and a mark',
    '科员陇右、副局长镇雄参加会议，局长仁怀（因公出差）缺席。',
    ['陇右', '镇雄', '仁怀'],
  ],
  ['a place between a post and a verb', '副局长淮滨主持会议，副局长高邮因率队外出请假。', ['淮滨', '高邮']],
  ['NOT: where a post holder went', '局长长春调研，副局长连云港招商，科长昆山学习。', []],
  ['NOT: what a post holder does', '局长牵头、科室配合，主任负责、专班推进，书记约谈、部门联动。', []],
  ['no word and no known surname, before a link and a name', '馆长穗田与冯长安代表双方签字。', ['冯长安', '穗田']],
  [
    'a seldom word of a known surname in a list of names',
    '副局长王新华、王庆丰、孟良崮，办公室主任王洋出席。',
    ['孟良崮', '王庆丰', '王新华', '王洋'],
  ],
  ['NOT: common words and bodies in such a list', '副局长王新华、党员、游客、财务科、工商联参加。', ['王新华']],
  ['都 is a name’s where no name stands before it', '副局长易于都主持会议。', ['易于都']],
  [
    '虽, 临时 and 代 are no part of a name',
    '副局长王强虽未到会，科长曾会昌临时授课，副局长李文代市教育局致辞。',
    ['曾会昌', '李文', '王强'],
  ],
  ['experts with their posts behind the names', '两位专家罗源研究员、徐水副研究员分别讲授栽培技术。', ['徐水', '罗源']],
  [
    '镇 in a given name after a post',
    '市长何绪镇主持会议，局长倪镇文到会，副局长陈镇、科长李镇江参加。何绪镇强调。',
    ['何绪镇', '倪镇文', '李镇江', '陈镇'],
  ],
  [
    'NOT: the head of a school’s or hospital’s name',
    '副校长纪春风到鲁云大学、燕归医院对接，李博学会见鲁云大学客人。',
    ['李博学', '纪春风'],
  ],
  ['NOT: towns after a post', '县长周庄镇调研，书记到红旗镇检查，副县长赴新镇查看。', []],
  [
    'a verb that nothing follows is the name’s last character',
    '副局长张春来、陈有为，局长李向、科长马中等组成专班。',
    ['张春来', '李向', '陈有为', '马中'],
  ],
  [
    'NOT: the first character of 陪同, 寄来, 承办, 正率队, 推介',
    '副书记高远陪同，总裁尚武寄来贺信，主任史明承办，书记雷刚正率队招商，局长丁海推介了产业园，副局长钱程作主旨发言，科长石岩就医疗卫生提问。',
    ['丁海', '史明', '尚武', '石岩', '钱程', '雷刚', '高远'],
  ],
  [
    'NOT: relatives and masters without a name',
    '理事长何大叔说，养殖户王大妈、社长赵大姐、厂长李师傅、经理周老板都来了。',
    [],
  ],
];

describe('names in their place', () => {
  test.each(CASES)('%s', (_title, text, persons) => {
    expect(readTexts([text], { publisher: '云州市教育局' }).persons).toEqual([...persons].sort());
  });
});
