/** The lexicon: all that the extractor knows in general, loaded once. Never a fact of one bulletin. */
import type { AttendRole } from '../../model/ontology.ts';
import { Bodies } from './bodies.ts';
import { Divisions } from './divisions.ts';
import { readData, wordsOf } from './files.ts';
import { createMarks, MARK, type MarkTable } from './marks.ts';
import { NameModel } from './name-model.ts';
import { Posts } from './posts.ts';
import { ROLE_VERBS } from './role-verbs.ts';
import { EndTrie, Trie } from './trie.ts';
import { Words } from './words.ts';

/** What a user's own entries add where the rules have tables of their own. */
export interface OwnWords {
  readonly verbs: Trie<AttendRole>;
  /** Names that are an action or a programme without quotes. */
  readonly initiatives: Trie<true>;
  /** What the name of an action or a programme ends in. */
  readonly initiativeHeads: Trie<true>;
  /** What the title of a document ends in. */
  readonly documents: EndTrie<true>;
}

export interface Lexicon {
  /** What may begin where in a text, of all lists at once. */
  readonly marks: MarkTable;
  readonly divisions: Divisions;
  readonly words: Words;
  readonly names: NameModel;
  readonly posts: Posts;
  readonly bodies: Bodies;
  /** What may follow a person's name: 3 for a verb or phrase of bulletins, 2 for another verb, 1 for a weak sign. */
  readonly follow: Trie<number>;
  /** Words after which a body's or place's name may begin. */
  readonly boundaries: EndTrie<true>;
  /** One-character and other short names of provinces, to their codes. */
  readonly provinces: ReadonlyMap<string, string>;
  /** States and cities abroad. */
  readonly abroad: Trie<'state' | 'city'>;
  readonly own: OwnWords;
}

/** Verbs that are as often a part of a body's name (`投资促进局`, `技术推广站`): no border of a name. */
const INSIDE_NAMES = new Set(
  '研究 组织 指导 检查 服务 协调 联系 培训 交流 合作 宣教 创建 创办 成立 投资 运营 统筹 策划 发展 经营 养殖 种植 培育 研发 分析 论述 信访 协商 调度 督查 督导 考察 编辑 报道 摄影 主编 收购 示范 会诊 义诊 投入 参观 审核 实施 推进 落实 推动 启动 沟通 展示 申报 检验 帮助 支持 建设 推介 咨询 学习 述评 评价 审议 接待 观察 体验 联合 指挥 作业 专题 随机 实地 完成 获得 现场 特别 重点 共同 通过 明确 商务 带动 牵头 调研 督办'.split(
    ' ',
  ),
);

function followWords(): { follow: Trie<number>; boundaries: EndTrie<true> } {
  const follow = new Trie<number>();
  const boundaries = new EndTrie<true>();
  const data = readData('follow-words.txt');
  for (const { words } of readData('verbs.txt')) for (const word of words) follow.set(word, 2);
  for (const word of wordsOf(data, 'weak')) follow.set(word, 1);
  // What gives a person a role ends the name before it, too.
  for (const word of Object.values(ROLE_VERBS).flatMap((forms) => forms.split(' ')))
    if (word.length > 1) follow.set(word, 3);
  for (const word of wordsOf(data, 'verb')) {
    follow.set(word, 3);
    if (word.length > 1 && !INSIDE_NAMES.has(word)) boundaries.set(word, true);
  }
  for (const word of readData('boundary-words.txt').flatMap(({ words }) => words)) boundaries.set(word, true);
  return { follow, boundaries };
}

let loaded: Lexicon | undefined;

/** Loads the lexicon from its data files; the second call gives the first one's. */
export function loadLexicon(): Lexicon {
  loaded ??= buildLexicon();
  return loaded;
}

/** A lexicon of its own, to which entries may be added. */
export function buildLexicon(): Lexicon {
  const extra = readData('places-extra.txt');
  const marks = createMarks();
  const abroad = new Trie<'state' | 'city'>({ table: marks, bit: MARK.abroad });
  for (const name of wordsOf(extra, 'states')) abroad.set(name, 'state');
  for (const name of wordsOf(extra, 'cities')) abroad.set(name, 'city');
  const abbreviations = extra.filter(({ section }) => section === 'abbreviations');
  return {
    marks,
    divisions: new Divisions(marks),
    words: new Words(),
    names: new NameModel(marks),
    posts: new Posts(marks),
    bodies: new Bodies(marks),
    ...followWords(),
    provinces: new Map(abbreviations.map(({ words }) => [words[0] ?? '', words[1] ?? ''])),
    abroad,
    own: { verbs: new Trie(), initiatives: new Trie(), initiativeHeads: new Trie(), documents: new EndTrie() },
  };
}
