/** Who waits for a verb in a sentence, and whom a clause without a subject may borrow. */
import type { PersonMention, Sentence, Span } from '../reading.ts';
import type { Scene } from '../scene.ts';
import type { RoleWord } from './role-word.ts';
import {
  AGENDA,
  BESIDE,
  COMPANY,
  CONVENED,
  IN_COMPANY,
  OTHER_SUBJECT,
  PEOPLE,
  PREFIX,
  TALKED,
  TEAM,
  TO_COME,
} from './subject-patterns.ts';
import { joinsList, othersSpoke } from './subject-rules.ts';

/** 他|强调, 他在村里|主持召开. */
const HE = /^(?:他|她|其)(?:还|也|同时|先后|又)?(?:[在到赴][^，。；]{1,16})?$/;
const TELLS = /^(?:REPORTS|INTERPRETS)$/;
const NOBODY: readonly PersonMention[] = [];

export class Waiting {
  /** Named and without a verb yet. */
  persons: readonly PersonMention[] = NOBODY;
  /** The subject at hand. */
  subject: readonly PersonMention[];
  lastWord: RoleWord | null = null;
  lastClause: Span | null = null;
  /** Where the last one named ends. */
  end = -1;
  /** 甲…，与|乙洽谈: those who wait are whom the subject is with. */
  #company = false;
  /** 甲在|乙陪同下|调研: who is accompanied waits for the verb after. */
  #aside: readonly PersonMention[] | null = null;
  /** Whom those who accompany go with. */
  #leader: readonly PersonMention[] = NOBODY;
  /** A party without a named leader goes somewhere in the sentence. */
  teamMoves = false;
  /** Whom the last word took: another one in its clause takes the same. */
  #took: readonly PersonMention[] = NOBODY;
  /** The last word took one of its own who tells something to such a party. */
  #told = false;
  readonly #scene: Scene;
  readonly #sentence: Sentence;
  readonly #he: PersonMention | null;

  constructor(scene: Scene, sentence: Sentence, subject: readonly PersonMention[], he: PersonMention | null) {
    this.#scene = scene;
    this.#sentence = sentence;
    this.subject = subject;
    this.#he = he;
  }

  get own(): boolean {
    return this.persons.length > 0;
  }

  /** A clause begins: another subject ends the one at hand. */
  open({ start, end }: Span): void {
    const opening = this.#scene.masked.slice(start, Math.min(end, start + 28));
    if (OTHER_SUBJECT.test(opening.slice(0, 16)) || TO_COME.test(opening)) this.subject = NOBODY;
    if (this.#company) this.persons = NOBODY;
    this.#company = false;
  }

  /** Nobody waits, and no subject is at hand. */
  clear(): void {
    this.persons = NOBODY;
    this.subject = NOBODY;
  }

  /** Guests no longer wait: the sentence is about the hosts again, with the guests when they act `together`. */
  release(hosts: readonly PersonMention[], together: boolean): void {
    const guests = together ? this.persons.filter((p) => !hosts.includes(p)) : NOBODY;
    this.subject = [...hosts, ...guests];
    this.persons = NOBODY;
  }

  /** Looks at what stands between those who wait and a person: 在…陪同下. */
  near({ group }: PersonMention): void {
    if (this.own && IN_COMPANY.test(this.#scene.masked.slice(this.end, group.start))) this.#aside = this.persons;
  }

  /** Whether a person goes on with the list; when not, 与 before the name leaves the subject as it is. */
  joins(person: PersonMention, before: string): boolean {
    if (joinsList(this.#scene, this.persons, this.end, person)) return true;
    if (COMPANY.test(before)) {
      if (this.own) this.subject = this.persons;
      this.#company = true;
    }
    return false;
  }

  add(person: PersonMention, joins: boolean): void {
    this.persons = joins ? [...this.persons, person] : [person];
    this.end = person.group.end;
  }

  /** 甲到访某区，与|乙座谈: both talk. */
  get bothSides(): readonly PersonMention[] {
    return this.#company ? [...this.subject.filter((p) => !this.persons.includes(p)), ...this.persons] : this.persons;
  }

  /** Whether those who wait only go with who does it: 乙、丙一同|调研, 与乙|洽谈. */
  areBeside(word: RoleWord, between: string, led: boolean): boolean {
    if (!this.own) return false;
    if (!BESIDE.test(between)) return this.#company && TALKED.test(word.form);
    return led || this.subject.some((p) => !this.persons.includes(p));
  }

  /** 针对甲提出的隐患，他|要求: not who was named in passing. */
  pronounBefore({ start }: RoleWord): void {
    const first = this.persons[0];
    if (!first || !/[，；](?:他|她)(?:还|也|同时)?$/.test(this.#scene.masked.slice(this.end, start))) return;
    const clause = this.#sentence.clauses.find((c) => c.start <= first.group.start && first.group.start < c.end);
    if (this.#scene.masked.slice(clause?.start ?? first.group.start, first.group.start).trim().length > 3)
      this.persons = NOBODY;
  }

  /** A word took its subject. */
  taken(word: RoleWord, clause: Span, subject: readonly PersonMention[]): void {
    const { own } = this;
    this.#told = own && this.teamMoves;
    this.#took = subject;
    if (subject.length) {
      if (word.role === 'ACCOMPANIES' && own) this.#leader = this.subject;
      this.subject = subject;
    }
    if (own && word.form !== '一行') this.persons = NOBODY;
    if (own) this.#company = false;
    if (word.role === 'ACCOMPANIES' && this.#scene.text.startsWith('下', word.end)) this.#restore(word);
    this.lastWord = word;
    this.lastClause = clause;
  }

  /** After 在…陪同下 the sentence is again about who is accompanied. */
  #restore(word: RoleWord): void {
    this.persons = this.#aside ?? this.#leader;
    this.end = word.end + 1;
    this.subject = this.persons;
    this.#took = this.persons;
    this.#aside = null;
  }

  /** Whom 他 means when somebody alone has done something in its own sentence: `厅长甲到会指导，他|指出`. */
  get #nearest(): PersonMention | undefined {
    if (!this.lastWord) return undefined;
    const { subject } = this.lastWord.role === 'ACCOMPANIES' ? { subject: this.#leader } : this;
    return subject.length === 1 ? subject[0] : undefined;
  }

  /** Whom a word without a subject of its own takes; `first` while nobody did anything in the sentence. */
  borrow(word: RoleWord, clause: Span, prefix: string, first: boolean): readonly PersonMention[] {
    if (HE.test(prefix)) {
      const he = this.#nearest ?? this.#he;
      if (he) return [he];
    }
    const agenda = this.lastWord !== null && CONVENED.test(this.lastWord.form) && AGENDA.test(word.form);
    if (this.lastClause === clause) return agenda || /(?:听取|审议)[^，并]*$/.test(prefix) ? NOBODY : this.#took;
    if (TEAM.test(prefix) || PEOPLE.test(prefix) || !PREFIX.test(prefix)) return NOBODY;
    if (first && othersSpoke(this.#scene.masked, this.#sentence, clause)) return NOBODY;
    // 甲到某地，乙陪同，|实地查看…: 甲 looks.
    if (word.role === 'INSPECTS' && this.lastWord?.role === 'ACCOMPANIES' && this.#leader.length) return this.#leader;
    // 一行走访某公司，公司经理介绍规划；|考察了…: the visitors look, not who told them.
    if (word.role === 'INSPECTS' && this.lastWord && TELLS.test(this.lastWord.role) && this.#told) return NOBODY;
    return AGENDA.test(word.form) ? NOBODY : this.subject;
  }
}
