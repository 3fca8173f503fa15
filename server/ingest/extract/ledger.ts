/** Takes down what the rules find: claims with their sentence in the article's own offsets, mentions, and a trace on request. */
import type { ArticleRef, Claim, Mention } from '../../model/facts.ts';
import type { Properties } from '../../model/graph.ts';
import type { StatedType } from '../../model/ontology.ts';
import { type EventDraft, eventKey } from './events/event.ts';
import type { NormalText, Span } from './reading.ts';
import { type BlockerName, RULES, type RuleName, ruleId, type TraceEntry } from './rules.ts';

/** A fact's key; an event's is made when its article is read to the end. */
export type End = string | EventDraft;

/** One fact before its ends are settled: an event's key is known only when its article is read to the end. */
export interface ClaimDraft {
  readonly type: StatedType;
  readonly from: End;
  readonly to: End;
  readonly rule: RuleName;
  /** The sentence, in the normal text. */
  readonly at: Span;
  readonly properties?: Properties;
  /** Lowers the rule's confidence where the sentence is less clear than the rule wants. */
  readonly doubt?: number;
  readonly planned?: boolean;
  readonly approximate?: boolean;
}

/** What a part of extract needs to take something down for one article. */
export interface Ledger {
  claim(draft: ClaimDraft): void;
  mention(fact: End, span: Span): void;
  blocked(name: BlockerName, span: Span, detail: string): void;
}

export interface ArticleLedger extends Ledger {
  /** Settles all drafts; call once, when the article is read. */
  close(): { claims: Claim[]; mentions: Mention[]; trace: TraceEntry[] };
}

const settle = (end: End): string => (typeof end === 'string' ? end : eventKey(end));

type Writable<T> = { -readonly [K in keyof T]: T[K] };

class OpenLedger implements ArticleLedger {
  readonly #ref: ArticleRef;
  readonly #text: string;
  readonly #normal: NormalText;
  readonly #tracing: boolean;
  readonly #drafts: ClaimDraft[] = [];
  readonly #named: { readonly fact: End; readonly span: Span }[] = [];
  readonly #trace: TraceEntry[] = [];

  constructor(ref: ArticleRef, text: string, normal: NormalText, tracing: boolean) {
    this.#ref = ref;
    this.#text = text;
    this.#normal = normal;
    this.#tracing = tracing;
  }

  claim(draft: ClaimDraft): void {
    this.#drafts.push(draft);
  }

  mention(fact: End, span: Span): void {
    this.#named.push({ fact, span });
  }

  blocked(name: BlockerName, span: Span, detail: string): void {
    if (!this.#tracing) return;
    const { start, end } = this.#normal.original(span);
    this.#trace.push({ article: this.#ref, start, end, rule: name, outcome: 'blocked', detail });
  }

  close(): { claims: Claim[]; mentions: Mention[]; trace: TraceEntry[] } {
    const claims = this.#drafts.map((draft) => this.#claim(draft));
    const mentions = this.#named.map(({ fact, span }): Mention => {
      const { start, end } = this.#normal.original(span);
      return { fact: settle(fact), article: this.#ref, start, end, text: this.#text.slice(start, end) };
    });
    if (this.#tracing) for (const claim of claims) this.#fired(claim);
    return { claims, mentions, trace: this.#trace };
  }

  #claim(draft: ClaimDraft): Claim {
    const { start, end } = this.#normal.original(draft.at);
    const { confidence } = RULES[draft.rule];
    const claim: Writable<Claim> = {
      type: draft.type,
      from: settle(draft.from),
      to: settle(draft.to),
      properties: draft.properties ?? {},
      article: this.#ref,
      start,
      end,
      confidence: draft.doubt ? Number((confidence * (1 - draft.doubt)).toFixed(3)) : confidence,
      rule: ruleId(draft.rule),
    };
    if (draft.planned) claim.planned = true;
    if (draft.approximate) claim.approximate = true;
    return claim;
  }

  #fired(claim: Claim): void {
    const { start, end, rule } = claim;
    const detail = `${claim.from} ${claim.type}${claim.properties.role ? ` ${claim.properties.role}` : ''} ${claim.to}`;
    this.#trace.push({ article: this.#ref, start, end, rule, outcome: 'fired', detail, claim });
  }
}

/** Opens a ledger for one article. `text` is the article's own text, for quotes and mentions as printed. */
export function openLedger(ref: ArticleRef, text: string, normal: NormalText, tracing: boolean): ArticleLedger {
  return new OpenLedger(ref, text, normal, tracing);
}
