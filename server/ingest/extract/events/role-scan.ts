/** Walks a sentence from left to right and says who does what: persons gather, a verb takes them, a clause without a subject borrows one. */

import type { AttendRole } from '../../../model/ontology.ts';
import type { PersonMention, Sentence, Span } from '../reading.ts';
import type { Scene } from '../scene.ts';
import { blockerOf, isNotYet } from './blockers.ts';
import { heardReports } from './heard-reports.ts';
import { type RoleWord, roleWordAt } from './role-words.ts';
import {
  AGENDA,
  ALONG,
  APART,
  CONVENED,
  JOIN,
  JOIN_POST,
  MEETING_SUBJECT,
  NOMINAL,
  OBJECT_BEFORE,
  OTHER_SUBJECT,
  OWN_SUBJECT,
  PEOPLE,
  PREFIX,
  RECEIVES,
  TALKS,
  TEAM,
  THEY_TALK,
  WITH,
} from './subject-patterns.ts';

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
    if (isNotYet(between) && !word.opensSpeech) {
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
    const along = own && word.role === 'INSPECTS' && ALONG.test(between) && this.#led(word);
    const subject = !own
      ? this.#borrow(word, clause, prefix)
      : word.form === '一行'
        ? this.#party(word)
        : this.#pending;
    if (RECEIVES.test(word.form)) this.#receives = subject.length ? { word, clause } : null;
    if (subject.length)
      this.#record(
        subject,
        along ? { ...word, role: 'ACCOMPANIES' } : word,
        clause,
        own || this.#lastClause === clause,
      );
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

  /** Whether somebody leads or looks before, in this sentence or the one before it. */
  #led(word: RoleWord): boolean {
    return (
      this.#subject.some((p) => !this.#pending.includes(p)) ||
      this.hits.some((h) => h.word.start < word.start && (h.role === 'INSPECTS' || h.role === 'LEADS'))
    );
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
    if (this.hits.length === 0 && this.#othersSpoke(clause)) return [];
    return this.#agenda(word) || AGENDA.test(word.form) ? [] : this.#subject;
  }

  /** A clause before, in this sentence, that has a subject of its own (a name that nobody knows): the one of the sentence before is over. */
  #othersSpoke(clause: Span): boolean {
    const earlier = this.#sentence.clauses.filter((c) => c.end <= clause.start);
    return earlier.some((c) => OWN_SUBJECT.test(this.#scene.masked.slice(c.start, c.end).replace(/^[，\s]+/u, '')));
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
  const { speech, blocked, teamWords } = walker;
  const limit = speech ? speech.span.start : sentence.end;
  const heard = heardReports(scene, sentence, limit, blocked);
  const hits = heard.length ? [...walker.hits, ...heard].sort((a, b) => a.word.start - b.word.start) : walker.hits;
  return {
    hits,
    speech,
    blocked,
    teamWords,
    subject: walker.subject,
    limit,
  };
}
