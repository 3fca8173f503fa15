/** Walks a sentence from left to right and says who does what: persons gather, a verb takes them, a clause without a subject borrows one. */
import type { PersonMention, Sentence, Span } from '../reading.ts';
import { type Scene, SIGN } from '../scene.ts';
import { aroundOf, blockerOf, timeBlocker } from './blockers.ts';
import { passes } from './let-pass.ts';
import type { RoleHit, Speech } from './role-hits.ts';
import type { RoleWord } from './role-word.ts';
import { roleWordAt } from './role-words.ts';
import {
  ACTS,
  AWAY,
  INVERTED,
  MEETING_SUBJECT,
  NOMINAL,
  NOTHING_BEFORE,
  OBJECT_BEFORE,
  OPENS_ANEW,
  RECEIVES,
  TALKS,
  TOLD_ONLY,
  VOX,
} from './subject-patterns.ts';
import { endsList, foreignBetween, inRow, isObject, isOfCompanion, ledBy, partyOf } from './subject-rules.ts';
import { Waiting } from './waiting.ts';

/** 据|甲介绍, 经|乙说: told by who is not at the event. */
const ACCORDING = /(?:据|经)$/;
const TELLS = /介绍|透露|说/;
/** 列席的|某镇人大主席甲|作交流发言. */
const SITS_IN = /^(?:应邀)?(?:列席|到会|陪同|随同|与会)$/;
const OF_WHOM = /^的[^，。；由将对与在]{0,12}\uE000/u;
/** A list goes on. */
const LISTED = /^[、和及][^，。；]{0,30}$/;
/** Words as they were said. */
const QUOTED = /^[：，]“/;

/** …，并|共同出席签约仪式. */
const TOGETHER = /^[，；\s]*(?:并|还|随后|会后|之后|双方)*(?:共同|一同|一起|一道)/;

/** 拟于…召开, 将举行. */
const PLANS = /(?:拟|将|定于|计划)[^，]{0,16}(?:召开|举行|举办|召集|组织)/;

/** Takes a sentence in from left to right; what it found is read when `walk` is done. */
export class Walker {
  readonly hits: RoleHit[] = [];
  readonly blocked = new Set<PersonMention>();
  readonly teamWords: RoleWord[] = [];
  speech: Speech | null = null;
  #talking = false;
  /** 随行的有|甲、乙: a word that takes who is named after it. */
  #inverted: RoleWord | null = null;
  /** 会见|甲、乙一行: until the clause ends, who is named is received. */
  #receives: { word: RoleWord; clause: Span; by: readonly PersonMention[] } | null = null;
  /** Where the last person ends whom somebody leads: 甲带领|乙、丙到某地. */
  #ledEnd = -1;
  /** Where the last person ends to whom something is done. */
  #objectEnd = -1;
  /** The last one that a blocker keeps out: where it ends, and what stands before it. */
  #kept = { end: -1, before: '' };
  readonly #waiting: Waiting;
  readonly #scene: Scene;
  readonly #sentence: Sentence;
  readonly #lastSpeaker: PersonMention | null;

  constructor(scene: Scene, sentence: Sentence, subject: readonly PersonMention[], lastSpeaker: PersonMention | null) {
    this.#scene = scene;
    this.#sentence = sentence;
    this.#lastSpeaker = lastSpeaker;
    this.#waiting = new Waiting(scene, sentence, subject, lastSpeaker);
  }

  get subject(): readonly PersonMention[] {
    return this.#waiting.subject;
  }

  walk(): void {
    const { masked, personAt } = this.#scene;
    let index = 0;
    if (OPENS_ANEW.test(masked.slice(this.#sentence.start, this.#sentence.start + 24))) this.#waiting.subject = [];
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
    this.#waiting.clear();
    return next.start;
  }

  #say(speakers: readonly PersonMention[], from: number): void {
    this.speech ??= { speakers, span: { start: from, end: this.#sentence.end } };
    this.#talking = true;
  }

  #open(clause: Span | undefined): void {
    if (!clause) return;
    this.#release(clause);
    this.#waiting.open(clause);
    if (endsList(this.#scene.masked, clause)) this.#inverted = null;
  }

  /** 甲会见乙一行，|希望…: the receiver goes on, with the guests only where they do it together. */
  #release({ start }: Span): void {
    const { masked } = this.#scene;
    if (
      !this.#receives ||
      this.#receives.clause.start === start ||
      /^[，；\s]*\uE000/u.test(masked.slice(start, start + 4))
    )
      return;
    this.#waiting.release(this.#receives.by, TOGETHER.test(masked.slice(start, start + 12)));
    this.#receives = null;
  }

  #meet(person: PersonMention, clause: Span): void {
    const { masked } = this.#scene;
    const waiting = this.#waiting;
    const around = aroundOf(this.#scene, this.#sentence, clause, person);
    const { before, after } = around;
    if (this.#keepsOut(person, around)) return;
    waiting.near(person);
    // 约谈|甲、乙: all of the list.
    const object = OBJECT_BEFORE.test(before) || (!waiting.own && inRow(masked, this.#objectEnd, person));
    if (object && !/^(?:等)?(?:主持|作|出席)/.test(after)) {
      this.#objectEnd = person.group.end;
      return;
    }
    const joins = waiting.joins(person, before);
    if (this.#inverted) this.#record([person], this.#inverted, clause, true);
    const led = joins ? null : ledBy(masked, waiting.lastWord, this.#ledEnd, person);
    if (led) {
      this.#record([person], led, clause, true);
      this.#ledEnd = person.group.end;
      return;
    }
    waiting.add(person, joins);
    if (this.#receives?.clause === clause) this.#record([person], this.#receives.word, clause, true);
  }

  #keepsOut(person: PersonMention, around: ReturnType<typeof aroundOf>): boolean {
    const { masked, text, ledger } = this.#scene;
    const waiting = this.#waiting;
    const { before } = around;
    // 齐某代表|局长边某|致辞: the word may have gone into the group before it as a post.
    const stands =
      waiting.end === person.group.start &&
      (/代表$/.test(around.beforeText) || text.startsWith('代表', person.group.start));
    const blocker =
      (stands ? 'represented' : null) ??
      blockerOf(around) ??
      (inRow(masked, this.#kept.end, person) ? blockerOf({ ...around, before: this.#kept.before }) : null);
    if (!blocker) return false;
    ledger.blocked(blocker, person, text.slice(person.start, person.end));
    // 某人专门来信，勉励…: what follows is the absent one's, nobody else's.
    if (AWAY.has(blocker) && NOTHING_BEFORE.test(before)) waiting.subject = [];
    if (blocker === 'future' && /邀请|邀约/.test(before)) waiting.persons = [];
    // 甲、乙等老领导|发来书面建议: all of the list.
    if (blocker === 'letter' && LISTED.test(masked.slice(waiting.end, person.group.start))) waiting.persons = [];
    this.blocked.add(person);
    this.#kept = { end: person.group.end, before };
    return true;
  }

  #take(word: RoleWord, clause: Span): void {
    const { masked, ledger, text } = this.#scene;
    const waiting = this.#waiting;
    waiting.pronounBefore(word);
    const { lastWord, own } = waiting;
    // 陪同督办, 参加调研, 陪同宣讲并调研: the second verb says at what, not who does it.
    if (lastWord && waiting.lastClause === clause && isOfCompanion(masked, lastWord, word)) return;
    const prefix = masked.slice(clause.start, word.start);
    const after = masked.slice(word.end, word.end + 16);
    if (word.label || INVERTED.test(after) || (SITS_IN.test(word.form) && OF_WHOM.test(after))) {
      this.#invert(word, prefix);
      return;
    }
    if (!own && waiting.lastClause === clause && isObject(masked, lastWord, word)) return;
    const between = own ? masked.slice(waiting.end, word.start) : prefix;
    const blocker = timeBlocker(between, word, masked.slice(word.end, clause.end)) ?? this.#goesOnPlanned(clause);
    if (blocker) {
      ledger.blocked(blocker, word, text.slice(clause.start, word.end));
      return;
    }
    if (own && foreignBetween(between)) {
      waiting.clear();
      return;
    }
    const lead = own ? masked.slice(clause.start, waiting.persons[0]?.group.start) : prefix;
    const aside =
      TOLD_ONLY.test(word.form) ||
      (own && ACCORDING.test(lead) && TELLS.test(word.form)) ||
      (own && QUOTED.test(text.slice(word.end, word.end + 2)) && VOX.test(this.#wordsBefore(clause)));
    if (aside) {
      this.#say(waiting.persons, word.end);
      return;
    }
    const [next, afterText] = [masked.slice(word.end, word.end + 2), text.slice(word.end, word.end + 20)];
    const ofAnother = waiting.end !== word.start && masked[word.start - 1] === SIGN.person;
    if (!passes({ word, own, lead, between, ofAnother, next, afterText })) this.#give(word, clause, prefix, between);
  }

  /** `拟于4月召开研讨会，由|甲主持`: what the clause before plans. */
  #goesOnPlanned(clause: Span): 'future' | null {
    const { masked } = this.#scene;
    const { persons } = this.#waiting;
    if (!persons[0] || masked.slice(clause.start, persons[0].group.start).trim() !== '由') return null;
    const before = this.#sentence.clauses.findLast(({ end }) => end <= clause.start);
    return before && PLANS.test(masked.slice(before.start, before.end)) ? 'future' : null;
  }

  /** The clause up to the name of the first one who waits, posts uncovered. */
  #wordsBefore({ start }: Span): string {
    return this.#scene.text.slice(start, this.#waiting.persons[0]?.start);
  }

  /** 去年带队来的是|甲, 原计划带队的|乙 take nobody; else the word waits for who is named after it. */
  #invert(word: RoleWord, prefix: string): void {
    if (!word.label && timeBlocker(prefix, word, '')) return;
    this.#inverted = word.role === 'INSPECTS' ? { ...word, role: 'ATTENDS' } : word;
    this.#waiting.persons = [];
  }

  /** Gives a word its subject. */
  #give(word: RoleWord, clause: Span, prefix: string, between: string): void {
    const { masked, ledger, text } = this.#scene;
    const waiting = this.#waiting;
    const { own, persons } = waiting;
    const subject = !own
      ? waiting.borrow(word, clause, prefix, this.hits.length === 0)
      : word.form === '一行'
        ? partyOf(masked, persons, word)
        : TALKS.test(word.form)
          ? waiting.bothSides
          : persons;
    if (RECEIVES.test(word.form)) this.#receives = subject.length ? { word, clause, by: subject } : null;
    if (subject.length) {
      const led = this.hits.some((h) => h.word.start < word.start && (h.role === 'INSPECTS' || h.role === 'LEADS'));
      const beside = word.role === 'INSPECTS' && waiting.areBeside(word, between, led);
      const said: RoleWord = beside ? { ...word, role: 'ATTENDS', beside: true } : word;
      this.#record(subject, said, clause, own || waiting.lastClause === clause);
    } else if (word.role === 'INSPECTS' || word.role === 'LEADS') {
      this.teamWords.push(word);
      waiting.teamMoves = true;
    }
    if (!word.opensSpeech) {
      waiting.taken(word, clause, subject);
      return;
    }
    if (!subject.length && !MEETING_SUBJECT.test(prefix) && !NOMINAL.test(prefix)) return;
    if (!subject.length) ledger.blocked('meeting-subject', word, text.slice(clause.start, word.end));
    this.#say(subject, word.end);
  }

  #record(persons: readonly PersonMention[], word: RoleWord, clause: Span, direct: boolean): void {
    const pronoun = persons.length === 1 && persons[0] === this.#lastSpeaker && !direct && persons !== this.subject;
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
