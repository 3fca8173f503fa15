/** Walks a sentence from left to right and says who does what: persons gather, a verb takes them, a clause without a subject borrows one. */

import type { AttendRole } from '../../../model/ontology.ts';
import type { PersonMention, Sentence, Span } from '../reading.ts';
import { type Scene, SIGN } from '../scene.ts';
import { blockerOf, isNotYet } from './blockers.ts';
import { type RoleWord, roleWordAt } from './role-words.ts';

export interface RoleHit {
  readonly person: PersonMention;
  readonly role: AttendRole;
  readonly word: RoleWord;
  readonly clause: Span;
  readonly how: 'direct' | 'carried' | 'pronoun';
  readonly planned: boolean;
}

/** Reported speech: who says it (nobody for 会议强调), and where it stands. */
export interface Speech {
  readonly speakers: readonly PersonMention[];
  readonly span: Span;
}

export interface Scan {
  readonly hits: readonly RoleHit[];
  readonly speech: Speech | null;
  /** Where triggers of events may stand: up to the speech. */
  readonly limit: number;
  /** Persons of this sentence that a blocker keeps out. */
  readonly blocked: ReadonlySet<PersonMention>;
  /** Subject at the end of the sentence, for one that goes on without a subject. */
  readonly subject: readonly PersonMention[];
  /** Verbs of visiting with a team or a body as subject: no person acts, but places are visited. */
  readonly teamWords: readonly RoleWord[];
}

const JOIN = /^(?:[、，和与及同并 ]|以及|会同|等(?:领导|同志|人|单位)?|同志|（[^）]{0,12}）|,)*$/;
/** A post that the group did not take in, a kind of person: 甲，原|某局局长|乙; 甲及|企业代表|乙. */
const JOIN_POST =
  /^(?:[、，和及]|以及)(?:原|现|现任|时任|兼)?[^，。；：]{0,24}(?:长|书记|主任|委员|经理|教授|研究员|代表|负责人|专家|学员|教师|群众|村民|家长|校友|家|员|师|、现|现|学校|集团|公司|单位|[校院局厅委办部司])$/;
/** 座谈, 会谈: who is met is there; who is not named by 与 needs no role for it. */
const TALKS = /^(?:会见|会晤|座谈|会谈|座谈交流|交流座谈|举行会谈)$/;
/** Receiving somebody: who is named after it in its clause is there too. */
const RECEIVES = /^(?:会见|会晤|接见|拜会|接待)了?$/;
/** 甲与|乙一行: the party is the last one's; 和 parts only where they talk to each other (甲和乙一行座谈). */
const APART = /[与同]/;
const THEY_TALK = /^[^，。；]{0,12}(?:座谈|会谈|会见|交流|洽谈|会晤)/;
/** 甲代表管委会与|乙|分别签约: both sides act. */
const WITH = new RegExp(`^[^，。；]{0,14}(?:与|和|同|会同)[${SIGN.organization}的]*$`);
/** What a clause may begin with and still borrow the subject of the clause before it. */
const PREFIX = new RegExp(
  `^(?:[并还又也就将已再即 ${SIGN.date}]|先后|随后|分别|同时|现场|实地|深入|期间|其间|会前|会后|会上|会议上|当场|专程|一同|共同|重点|详细|认真|亲切|随即|继而|最后|首先|接着|之后|而后|调研中|调研期间|考察中|走访中|在此期间|每到一处|边走边看|一路|每到一地|现场|仔细|逐一|逐项|集中|当面|面对面|代表[^，]{1,12})*(?:(?:在|到|赴|来到|前往|走进|深入|就|围绕|对|与|同|向|为|给|结合|通过|以|针对|根据|沿|从|于|采取|聚焦)[^，]*)?$`,
);
/** A clause that begins with such a subject has no person as subject, nor do the clauses after it. */
const OTHER_SUBJECT = new RegExp(
  '^[，、\\s]*(?:' +
    '(?:[^，。；到赴来在率带领参出陪主]{0,8}?)(?:调研组|考察组|考察团|督导组|检查组|代表团|工作组|专家组|评估组|访问团|巡查组|观摩团|督查组|慰问组|专班)|' +
    '与会(?:人员|专家|代表|同志|领导)?|参会(?:人员|代表)|参训(?:人员|学员)|学员们?|代表们|大家|双方|各级|各地|部分|' +
    '(?:此次|本次|这次)?(?:会议|大会|座谈会|仪式|活动|培训班?|论坛)(?!上|由|期间|前|后|邀请|还邀请|还由|现场|开始)' +
    ')',
);
const TEAM =
  /(?:调研组|考察组|考察团|督导组|检查组|代表团|工作组|专家组|评估组|访问团|巡查组|观摩团|一行|督查组|党政代表团|慰问组|采访团|专班|小组|与会人员|参会人员|代表们|大家)$/;
const MEETING_SUBJECT = /^(?:.{0,12})?(?:会议|大会|座谈会|全会|仪式|活动|培训|论坛|例会)(?:还|也|同时|最后|就此)?$/;
/** 在家的局党组成员|出席: people without names are the subject. */
const PEOPLE =
  /(?:成员|同志|干部|人员|代表|领导|负责人|委员|班子|职工|群众|师生|员工|企业|单位|部门|学员|专家|嘉宾|人大代表|志愿者|党员|家长|学生|教师)(?:共同|一同|分别|等)*$/;
const OBJECT_BEFORE = /(?:向|为|给|对|把|将|被|跟随|有关|致|关于|祝|请教)$/;
const CONVENED = /主持召开|召集/;
/** After 主持召开…会议 these belong to the meeting, not to who convenes it. */
const AGENDA = /^(?:部署|传达|通报|公布|解读|汇报|学习|反馈|讨论|宣读|答辩|讲解|答疑|介绍|启动)$/;

const NOMINAL = new RegExp(`[${SIGN.organization}${SIGN.place}]|(?:组|团|专家|人员|代表|双方|记者)$`);

class Walker {
  readonly hits: RoleHit[] = [];
  readonly blocked = new Set<PersonMention>();
  readonly teamWords: RoleWord[] = [];
  speech: Speech | null = null;
  #pending: PersonMention[] = [];
  #pendingEnd = -1;
  #subject: readonly PersonMention[];
  #lastWord: RoleWord | null = null;
  #lastClause: Span | null = null;
  readonly #scene: Scene;
  readonly #sentence: Sentence;
  readonly #lastSpeaker: PersonMention | null;

  constructor(scene: Scene, sentence: Sentence, subject: readonly PersonMention[], lastSpeaker: PersonMention | null) {
    this.#scene = scene;
    this.#sentence = sentence;
    this.#subject = subject;
    this.#lastSpeaker = lastSpeaker;
  }

  get subject(): readonly PersonMention[] {
    return this.#subject;
  }

  walk(): void {
    const { masked, personAt } = this.#scene;
    let index = 0;
    this.#open(this.#sentence.clauses[0]);
    for (let i = this.#sentence.start; i < this.#sentence.end && !this.speech; ) {
      while (index + 1 < this.#sentence.clauses.length && (this.#sentence.clauses[index]?.end ?? 0) <= i) {
        index++;
        this.#open(this.#sentence.clauses[index]);
      }
      const clause = this.#sentence.clauses[index] ?? this.#sentence;
      const person = personAt.get(i);
      if (person) {
        this.#meet(person, clause);
        i = Math.max(i + 1, person.group.end);
        continue;
      }
      const unit = masked.charCodeAt(i);
      const word =
        unit >= 0xe000 && unit <= 0xe005 ? null : roleWordAt(this.#scene, i, clause.start, this.#sentence.end);
      if (word) {
        this.#take(word, clause);
        i = word.end;
      } else i++;
    }
  }

  /** A clause begins: another subject ends the one at hand. */
  #open(clause: Span | undefined): void {
    if (!clause) return;
    const text = this.#scene.masked.slice(clause.start, Math.min(clause.end, clause.start + 16));
    if (OTHER_SUBJECT.test(text)) this.#subject = [];
  }

  #meet(person: PersonMention, clause: Span): void {
    const { masked, text, ledger } = this.#scene;
    const before = masked.slice(Math.max(clause.start, person.group.start - 60), person.group.start);
    const after = masked.slice(person.group.end, Math.min(this.#sentence.end, person.group.end + 70));
    const around = {
      before,
      after,
      beforeText: text.slice(clause.start, person.group.start),
      afterText: text.slice(person.group.end, this.#sentence.end),
    };
    // 齐某代表|局长边某|致辞: the word may have gone into the group before it as a post.
    const stands = this.#pendingEnd === person.group.start && /代表$/.test(around.beforeText);
    const blocker =
      (stands ? 'represented' : null) ??
      blockerOf(around) ??
      (this.#joinsBlocked(person) ? blockerOf({ ...around, before: this.#blockedBefore }) : null);
    if (blocker) {
      ledger.blocked(blocker, person, text.slice(person.start, person.end));
      this.blocked.add(person);
      this.#blockedEnd = person.group.end;
      this.#blockedBefore = before;
      return;
    }
    if (/在$/.test(before) && this.#pending.length && this.#pendingEnd === person.group.start - 1)
      this.#aside = this.#pending;
    if (OBJECT_BEFORE.test(before) && !/^(?:等)?(?:主持|作|出席)/.test(after)) return;
    const gap = this.#pendingEnd >= 0 ? masked.slice(this.#pendingEnd, person.group.start) : null;
    const kind =
      text.startsWith('代表', person.group.start) &&
      gap !== null &&
      /^(?:[、，和及]|以及)[\u4e00-\u9fff]{1,6}$/u.test(gap);
    const joins =
      gap !== null && (kind || JOIN.test(gap) || (this.#pending.length > 0 && (WITH.test(gap) || JOIN_POST.test(gap))));
    this.#pending = joins ? [...this.#pending, person] : [person];
    this.#pendingEnd = person.group.end;
    if (this.#receives?.clause === clause) this.#record([person], this.#receives.word, clause, true);
  }

  /** 会见|甲、乙一行: until the clause ends, who is named is received. */
  #receives: { word: RoleWord; clause: Span } | null = null;

  /** Whose party 一行 is. */
  #party(word: RoleWord): PersonMention[] {
    const { masked } = this.#scene;
    const talk = THEY_TALK.test(masked.slice(word.end, word.end + 20));
    const from = this.#pending.findLastIndex((person, i) => {
      const gap = masked.slice(this.#pending[i - 1]?.group.end ?? person.group.start, person.group.start);
      return APART.test(gap) || (talk && gap.includes('和'));
    });
    return this.#pending.slice(Math.max(from, 0));
  }

  /** 甲在|乙陪同下|调研: who is accompanied waits for the verb after. */
  #aside: PersonMention[] | null = null;
  #blockedEnd = -1;
  #blockedBefore = '';

  /** 传达甲、乙讲话精神: a blocked person's list is blocked as a whole. */
  #joinsBlocked(person: PersonMention): boolean {
    return this.#blockedEnd >= 0 && /^[、和与及]$/.test(this.#scene.masked.slice(this.#blockedEnd, person.group.start));
  }

  #take(word: RoleWord, clause: Span): void {
    // 陪同督办, 参加调研: the second verb says at what, not who does it.
    if (
      this.#lastWord &&
      word.role === 'INSPECTS' &&
      this.#lastWord.end === word.start &&
      /^(?:ACCOMPANIES|ATTENDS)$/.test(this.#lastWord.role)
    )
      return;
    const { masked, ledger, text } = this.#scene;
    const prefix = masked.slice(clause.start, word.start);
    if (!this.#pending.length && this.#isObject(word, clause)) return;
    const own = this.#pending.length > 0;
    const between = own ? masked.slice(this.#pendingEnd, word.start) : prefix;
    if (isNotYet(between) && !this.#inSpeechVerb(word)) {
      ledger.blocked('future', word, text.slice(clause.start, word.end));
      return;
    }
    if (own && this.#foreign(between)) {
      this.#pending = [];
      this.#subject = [];
      return;
    }
    if (
      own &&
      /(?:据|经)$/.test(masked.slice(clause.start, this.#pending[0]?.group.start)) &&
      /介绍|透露|说/.test(word.form)
    ) {
      this.speech = { speakers: this.#pending, span: { start: word.end, end: this.#sentence.end } };
      return;
    }
    if (!own && TALKS.test(word.form)) return;
    const subject = !own
      ? this.#borrow(word, clause, prefix)
      : word.form === '一行'
        ? this.#party(word)
        : this.#pending;
    if (RECEIVES.test(word.form)) this.#receives = subject.length ? { word, clause } : null;
    if (subject.length) this.#record(subject, word, clause, own || this.#lastClause === clause);
    else if (word.role === 'INSPECTS' || word.role === 'LEADS') this.teamWords.push(word);
    if (word.opensSpeech) {
      if (!subject.length && !MEETING_SUBJECT.test(prefix) && !this.#nominal(prefix)) return;
      if (!subject.length) ledger.blocked('meeting-subject', word, text.slice(clause.start, word.end));
      this.speech = { speakers: subject, span: { start: word.end, end: this.#sentence.end } };
      return;
    }
    if (subject.length) this.#subject = subject;
    if (own && word.form !== '一行') this.#pending = [];
    if (word.role === 'ACCOMPANIES' && text.startsWith('下', word.end)) this.#restore(word);
    this.#lastWord = word;
    this.#lastClause = clause;
  }

  /** 反馈|抽查结果: after a verb of reporting the next one belongs to what is reported. */
  #isObject(word: RoleWord, clause: Span): boolean {
    const last = this.#lastWord;
    if (!last || this.#lastClause !== clause || !/^(?:REPORTS|INTERPRETS|LECTURES)$/.test(last.role)) return false;
    return !/[并和、还]|作了|及/.test(this.#scene.masked.slice(last.end, word.start));
  }

  /** After 在…陪同下 the sentence is again about who is accompanied. */
  #restore(word: RoleWord): void {
    this.#pending = this.#aside ?? [];
    this.#pendingEnd = word.end + 1;
    this.#subject = this.#pending;
    this.#aside = null;
  }

  #inSpeechVerb(word: RoleWord): boolean {
    return word.opensSpeech;
  }

  /** Another subject stands between the persons and the verb: 甲当选，大会通过…. */
  #foreign(between: string): boolean {
    return (
      /，/.test(between) &&
      MEETING_SUBJECT.test(between.slice(between.lastIndexOf('，') + 1)) &&
      between.slice(between.lastIndexOf('，') + 1).length > 0
    );
  }

  #nominal(prefix: string): boolean {
    return NOMINAL.test(prefix);
  }

  #borrow(word: RoleWord, clause: Span, prefix: string): readonly PersonMention[] {
    if (/^(?:他|她|其)(?:还|也|同时)?$/.test(prefix) && this.#lastSpeaker) return [this.#lastSpeaker];
    if (this.#lastClause === clause)
      return /(?:听取|审议)[^，]*$/.test(prefix) ? [] : this.#agenda(word) ? [] : this.#subject;
    if (TEAM.test(prefix) || PEOPLE.test(prefix) || !PREFIX.test(prefix)) return [];
    return this.#agenda(word) || AGENDA.test(word.form) ? [] : this.#subject;
  }

  #agenda(word: RoleWord): boolean {
    return this.#lastWord !== null && CONVENED.test(this.#lastWord.form) && AGENDA.test(word.form);
  }

  #record(persons: readonly PersonMention[], word: RoleWord, clause: Span, direct: boolean): void {
    const pronoun = persons.length === 1 && persons[0] === this.#lastSpeaker && !direct && persons !== this.#subject;
    for (const person of persons) {
      this.hits.push({
        person,
        role: word.role,
        word,
        clause,
        how: pronoun ? 'pronoun' : direct ? 'direct' : 'carried',
        planned: false,
      });
    }
  }
}

/** Reads one sentence. `subject` is what the sentence before left over, `lastSpeaker` whom 他 means. */
export function scanRoles(
  scene: Scene,
  sentence: Sentence,
  subject: readonly PersonMention[],
  lastSpeaker: PersonMention | null,
): Scan {
  const walker = new Walker(scene, sentence, subject, lastSpeaker);
  walker.walk();
  const { hits, speech, blocked, teamWords } = walker;
  return {
    hits,
    speech,
    blocked,
    teamWords,
    subject: walker.subject,
    limit: speech ? speech.span.start : sentence.end,
  };
}
