/** Post heads: the last part of a post's name (`副局长`), generated from base words and ranks. */
import { readData, wordsOf } from './files.ts';
import { MARK, type MarkTable } from './marks.ts';
import { Beginning } from './patterns.ts';
import { Trie } from './trie.ts';

export interface PostHead {
  readonly name: string;
  /** The base word without rank (`局长` of `副局长`). */
  readonly base: string;
  /** One person at a time holds it: it is not shared along a list of bare names. */
  readonly single: boolean;
  /** A user's own: no table tells at which bodies it is, so it is at any. */
  readonly added?: true;
}

const RANKS = [
  '副',
  '常务副',
  '第一副',
  '执行',
  '执行副',
  '代',
  '代理',
  '名誉',
  '荣誉',
  '首席',
  '第一',
  '联席',
  '轮值',
  '专职副',
  '挂职副',
  '科技副',
  '高级副',
  '资深副',
  '兼职副',
  '永远名誉',
  '终身名誉',
];
const DEGREES = ['一级', '二级', '三级', '四级', '首席', '见习'];
/** What makes a longer word of a post head: `委员` in `委员会` is none. */
const CONTINUED: readonly (readonly [string, RegExp])[] = [
  ['委员', /^会/u],
  ['常委', /^会/u],
  ['村民', /^(宿|委员会|小组|代表|们|自治|议事|收入|增收|集中|致富)/u],
  ['农民', /^(专业|合作|工|群众|增收|收入|们|丰收|培训|朋友)/u],
  ['牧民', /^(群众|增收|收入|们|闯|入社)/u],
  ['代表', /^(团|性|队|大会|之家|联络|履职|建议|作用|处|们|工作|家站|进|大会|代为|接待|议案|票决)/u],
  ['专家', /^(组|委员会|库|团|座谈|咨询|评审|服务|工作站|们|学者|教授)/u],
  ['主任', /^务/u],
  ['秘书', /^(长|处|科|组)/u],
  ['院士', /^(工作站|专家|行|团)/u],
  ['博士', /^(后|点|生|团|研究生|工作站)/u],
  ['硕士', /^(点|研究生|生)/u],
  ['教师', /^(节|队伍|们|培训|发展)/u],
  ['工程师', /^(服务|协会|学院|培训|订单|队伍|资格|们)/u],
  ['书记', /^(员|处|抓)/u],
  ['指挥', /^(部|中心|长|调度|体系|官)/u],
  ['总指挥', /^部/u],
  ['组长', /^单位/u],
  ['编辑', /^(部|：)/u],
  ['干部', /^(职工|队伍|大会|人才|教育|学院|培训|群众|选|监督|们)/u],
  ['记者', /^(站|会|了解|获悉|从|在|看到)/u],
  ['市长', /^(热线|信箱|质量|公开)/u],
  ['会员', /^(单位|大会|企业|们)/u],
  ['学员', /^(们|代表)/u],
  ['志愿者', /^(服务|协会|队伍|们)/u],
  ['科技特派员', /^(工作|制度|能力|选派|服务|队伍|行政村|们|[0-9])/u],
  ['特派员', /^(工作|制度|能力|选派|服务|队伍|每|们|[0-9])/u],
  ['河长', /^制/u],
  ['链长', /^制/u],
  ['林长', /^制/u],
  ['楼长', /^制/u],
  ['经理', /^(人|部|层)/u],
  ['理事', /^(会|长)/u],
  ['董事', /^(会|长)/u],
  ['监事', /^(会|长)/u],
  ['人大代表', /^(之家|联络|履职|建议|工作|家站|们)/u],
  ['政协委员', /^(之家|工作|履职|会客|读书|们)/u],
  ['法官', /^(工作|助理|会议|们)/u],
  ['教授', /^(级|们)/u],
  ['警长', /^制/u],
  ['参谋', /^长/u],
  ['团员', /^(青年|选派|们)/u],
  ['会计', /^(师|事务|核算|制度|准则)/u],
  ['领事', /^馆/u],
  ['总领事', /^馆/u],
  ['大使', /^馆/u],
  ['代办', /^(?:处|服务|点)/u],
  ['专员', /^(公署|制度)/u],
  ['主管', /^(部门|单位|领导)/u],
  ['主办', /^[^，。、]/u],
];

/** What makes of any head the name of a thing, or of somebody who is only proposed: `市长质量奖`, `校长办公会`, `副市长人选`. */
const NOBODYS = new Beginning(
  /^(?:人选|候选人|提名人选|信箱|热线|质量奖|办公会|公开课|讲坛|讲堂|论坛|陪餐|单位|负责制|责任制|接待日|任职资格|任职培训|联席会|大讲堂|走流程|一线工作|特别奖|专题会|履职|培训班)/u,
);

export class Posts {
  readonly heads: Trie<PostHead>;
  readonly #continued = new Map(CONTINUED);

  constructor(table: MarkTable) {
    this.heads = new Trie({ table, bit: MARK.post });
    const data = readData('posts.txt');
    const single = new Set(wordsOf(data, 'single'));
    const add = (name: string, base: string): void => this.heads.set(name, { name, base, single: single.has(name) });
    for (const base of wordsOf(data, 'plain')) add(base, base);
    for (const base of wordsOf(data, 'ladder')) for (const degree of DEGREES) add(degree + base, base);
    for (const base of wordsOf(data, 'ranked')) this.#addRanks(base, add);
  }

  #addRanks(base: string, add: (name: string, base: string) => void): void {
    for (const rank of RANKS) add(rank + base, base);
    add(`${base}助理`, base);
    add(base, base);
  }

  /** A post with its ranks: 副…, 代…, …助理. */
  addRanked(name: string): void {
    this.#addRanks(name, (form, base) => this.#addOwn(form, base));
  }

  /** A post that stands as it is. */
  add(name: string): void {
    this.#addOwn(name, name);
  }

  #addOwn(name: string, base: string): void {
    if (!this.heads.get(name)) this.heads.set(name, { name, base, single: false, added: true });
  }

  /** The longest post head at an offset, unless it is the beginning of a longer word. */
  at(text: string, start: number): { end: number; value: PostHead } | undefined {
    const match = this.heads.longest(text, start);
    if (match && NOBODYS.test(text, match.end, 5)) return undefined;
    const continued = match && this.#continued.get(match.value.base);
    return match && continued?.test(text.slice(match.end, match.end + 5)) ? undefined : match;
  }
}
