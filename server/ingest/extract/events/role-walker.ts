/** Walks a sentence from left to right and says who does what: persons gather, a verb takes them, a clause without a subject borrows one. */
import type { PersonMention, Sentence, Span } from '../reading.ts';
import type { Scene } from '../scene.ts';
import { aroundOf, blockerOf, timeBlocker } from './blockers.ts';
import type { RoleHit, Speech } from './role-hits.ts';
import { type RoleWord, roleWordAt } from './role-words.ts';
import {
  ACTS,
  AGENDA,
  AWAY,
  BESIDE,
  COMPANY,
  CONVENED,
  GUESTS,
  HEARD,
  IN_COMPANY,
  INVERTED,
  MEETING_SUBJECT,
  NOMINAL,
  NOTHING_BEFORE,
  OBJECT_BEFORE,
  OTHER_SUBJECT,
  PEOPLE,
  PREFIX,
  RECEIVES,
  SENT_TO_RECEIVE,
  TALKED,
  TALKS,
  TEAM,
  TOLD_ONLY,
} from './subject-patterns.ts';
import {
  endsList,
  foreignBetween,
  inRow,
  isObject,
  isOfThing,
  joinsList,
  ledBy,
  othersSpoke,
  partyOf,
} from './subject-rules.ts';

/** Takes a sentence in from left to right; what it found is read when `walk` is done. */
export class Walker {
  readonly hits: RoleHit[] = [];
  readonly blocked = new Set<PersonMention>();
  readonly teamWords: RoleWord[] = [];
  speech: Speech | null = null;
  #talking = false;
  #pending: PersonMention[] = [];
  #pendingEnd = -1;
  #subject: readonly PersonMention[];
  #lastWord: RoleWord | null = null;
  /** Whom those who accompany go with. */
  #leader: readonly PersonMention[] = [];
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
    for (let i = this.#sentence.start; i < this.#sentence.end; ) {
      if (this.#talking) {
        const next = this.#goesOn(i);
        if (next === null) break;
        i = next;
      }
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

  /** Reported speech runs to the end of the sentence, or until a clause tells what somebody else does: …，丙作表态发言. */
  #goesOn(from: number): number | null {
    const { masked } = this.#scene;
    const next = this.#sentence.clauses.find((c) => c.start > from && ACTS.test(masked.slice(c.start, c.start + 120)));
    if (!next || !this.speech) return null;
    const { speakers, span } = this.speech;
    this.speech = { speakers, span: { start: span.start, end: next.start } };
    this.#talking = false;
    this.#pending = [];
    this.#subject = [];
    return next.start;
  }

  #say(speakers: readonly PersonMention[], from: number): void {
    this.speech ??= { speakers, span: { start: from, end: this.#sentence.end } };
    this.#talking = true;
  }

  /** A clause begins: another subject ends the one at hand. */
  #open(clause: Span | undefined): void {
    if (!clause) return;
    const text = this.#scene.masked.slice(clause.start, Math.min(clause.end, clause.start + 16));
    if (OTHER_SUBJECT.test(text)) this.#subject = [];
    if (this.#company) this.#pending = [];
    this.#company = false;
    if (endsList(this.#scene.masked, clause)) this.#inverted = null;
  }

  #meet(person: PersonMention, clause: Span): void {
    const { masked, text, ledger } = this.#scene;
    const around = aroundOf(this.#scene, this.#sentence, clause, person);
    const { before, after } = around;
    // 齐某代表|局长边某|致辞: the word may have gone into the group before it as a post.
    const stands =
      this.#pendingEnd === person.group.start &&
      (/代表$/.test(around.beforeText) || text.startsWith('代表', person.group.start));
    const blocker =
      (stands ? 'represented' : null) ??
      blockerOf(around) ??
      (inRow(masked, this.#blockedEnd, person) ? blockerOf({ ...around, before: this.#blockedBefore }) : null);
    if (blocker) {
      ledger.blocked(blocker, person, text.slice(person.start, person.end));
      // 某人专门来信，勉励…: what follows is the absent one's, nobody else's.
      if (AWAY.has(blocker) && NOTHING_BEFORE.test(before)) this.#subject = [];
      if (blocker === 'future' && /邀请|邀约/.test(before)) this.#pending = [];
      this.blocked.add(person);
      this.#blockedEnd = person.group.end;
      this.#blockedBefore = before;
      return;
    }
    if (this.#pending.length && IN_COMPANY.test(masked.slice(this.#pendingEnd, person.group.start)))
      this.#aside = this.#pending;
    if (OBJECT_BEFORE.test(before) && !/^(?:等)?(?:主持|作|出席)/.test(after)) return;
    const joins = joinsList(this.#scene, this.#pending, this.#pendingEnd, person);
    // 甲…，与乙拉家常，随后主持…: the subject is still 甲.
    if (!joins && COMPANY.test(before)) {
      if (this.#pending.length) this.#subject = this.#pending;
      this.#company = true;
    }
    if (this.#inverted) this.#record([person], this.#inverted, clause, true);
    const led = joins ? null : ledBy(masked, this.#lastWord, this.#ledEnd, person);
    if (led) {
      this.#record([person], led, clause, true);
      this.#ledEnd = person.group.end;
      return;
    }
    this.#pending = joins ? [...this.#pending, person] : [person];
    this.#pendingEnd = person.group.end;
    if (this.#receives?.clause === clause) this.#record([person], this.#receives.word, clause, true);
  }

  /** Where the last person ends whom somebody leads: 甲带领|乙、丙到某地. */
  #ledEnd = -1;
  #company = false;
  /** 随行的有|甲、乙. */
  #inverted: RoleWord | null = null;
  /** 会见|甲、乙一行: until the clause ends, who is named is received. */
  #receives: { word: RoleWord; clause: Span } | null = null;
  /** 甲在|乙陪同下|调研: who is accompanied waits for the verb after. */
  #aside: PersonMention[] | null = null;
  #blockedEnd = -1;
  #blockedBefore = '';

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
    if (word.label || INVERTED.test(masked.slice(word.end, word.end + 16))) {
      // 去年带队来的是|甲, 原计划带队的|乙.
      if (!word.label && timeBlocker(prefix, word, '')) return;
      this.#inverted = word.role === 'INSPECTS' ? { ...word, role: 'ATTENDS' } : word;
      this.#pending = [];
      return;
    }
    if (!this.#pending.length && this.#lastClause === clause && isObject(masked, this.#lastWord, word)) return;
    const own = this.#pending.length > 0;
    const between = own ? masked.slice(this.#pendingEnd, word.start) : prefix;
    const blocker = timeBlocker(between, word, masked.slice(word.end, clause.end));
    if (blocker) {
      ledger.blocked(blocker, word, text.slice(clause.start, word.end));
      return;
    }
    if (own && foreignBetween(between)) {
      this.#pending = [];
      this.#subject = [];
      return;
    }
    // 由|甲捐赠, 由|甲任组长的小组: a thing, a body.
    if (
      own &&
      isOfThing(masked.slice(clause.start, this.#pending[0]?.group.start), word, text.slice(word.end, word.end + 20))
    )
      return;
    if (TOLD_ONLY.test(word.form)) {
      this.#say(own ? this.#pending : [], word.end);
      return;
    }
    // 甲在会上听取|乙关于…的汇报: what is heard is not the hearer's.
    if (own && /(?:听取|审议|审查)[^，并]*$/.test(between) && HEARD.test(word.role)) return;
    if (
      own &&
      /(?:据|经)$/.test(masked.slice(clause.start, this.#pending[0]?.group.start)) &&
      /介绍|透露|说/.test(word.form)
    ) {
      this.#say(this.#pending, word.end);
      return;
    }
    if (
      !own &&
      TALKS.test(word.form) &&
      !/^了?\uE000/u.test(masked.slice(word.end, word.end + 2)) &&
      !/^(?:拜会|接见)/.test(word.form)
    )
      return;
    // 委托|甲|会见代表团: the host's proxy meets the guests apart from what they came for.
    if (
      own &&
      RECEIVES.test(word.form) &&
      SENT_TO_RECEIVE.test(masked.slice(clause.start, this.#pending[0]?.group.start))
    )
      return;
    // 会见|某代表团一行: the party is the guest's.
    if (word.form === '一行' && (!own || GUESTS.test(between))) return;
    const beside = own && (BESIDE.test(between) ? this.#led(word) : this.#company && TALKED.test(word.form));
    const subject = !own
      ? this.#borrow(word, clause, prefix)
      : word.form === '一行'
        ? partyOf(masked, this.#pending, word)
        : this.#pending;
    if (RECEIVES.test(word.form)) this.#receives = subject.length ? { word, clause } : null;
    if (subject.length)
      this.#record(
        subject,
        beside && word.role === 'INSPECTS' ? { ...word, role: 'ATTENDS', beside: true } : word,
        clause,
        own || this.#lastClause === clause,
      );
    else if (word.role === 'INSPECTS' || word.role === 'LEADS') this.teamWords.push(word);
    if (word.opensSpeech) {
      if (!subject.length && !MEETING_SUBJECT.test(prefix) && !NOMINAL.test(prefix)) return;
      if (!subject.length) ledger.blocked('meeting-subject', word, text.slice(clause.start, word.end));
      this.#say(subject, word.end);
      return;
    }
    if (subject.length) {
      if (word.role === 'ACCOMPANIES' && own) this.#leader = this.#subject;
      this.#subject = subject;
    }
    if (own && word.form !== '一行') this.#pending = [];
    if (own) this.#company = false;
    if (word.role === 'ACCOMPANIES' && text.startsWith('下', word.end)) this.#restore(word);
    this.#lastWord = word;
    this.#lastClause = clause;
  }

  /** Whether somebody leads or looks before, in this sentence or the one before it. */
  #led(word: RoleWord): boolean {
    return (
      this.#subject.some((p) => !this.#pending.includes(p)) ||
      this.hits.some((h) => h.word.start < word.start && (h.role === 'INSPECTS' || h.role === 'LEADS'))
    );
  }

  /** After 在…陪同下 the sentence is again about who is accompanied. */
  #restore(word: RoleWord): void {
    this.#pending = this.#aside ?? [];
    this.#pendingEnd = word.end + 1;
    this.#subject = this.#pending;
    this.#aside = null;
  }

  #borrow(word: RoleWord, clause: Span, prefix: string): readonly PersonMention[] {
    if (/^(?:他|她|其)(?:还|也|同时)?$/.test(prefix) && this.#lastSpeaker) return [this.#lastSpeaker];
    if (this.#lastClause === clause)
      return /(?:听取|审议)[^，并]*$/.test(prefix) ? [] : this.#agenda(word) ? [] : this.#subject;
    if (TEAM.test(prefix) || PEOPLE.test(prefix) || !PREFIX.test(prefix)) return [];
    if (this.hits.length === 0 && othersSpoke(this.#scene.masked, this.#sentence, clause)) return [];
    // 甲到某地，乙陪同，|实地查看…: 甲 looks.
    if (word.role === 'INSPECTS' && this.#lastWord?.role === 'ACCOMPANIES' && this.#leader.length) return this.#leader;
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
