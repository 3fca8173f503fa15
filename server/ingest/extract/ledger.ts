/** Takes down what the rules find: claims with their sentence in the article's own offsets, mentions, and a trace on request. */
import type { ArticleRef, Claim, Mention } from '../../model/facts.ts';
import type { Properties } from '../../model/graph.ts';
import type { StatedType } from '../../model/ontology.ts';
import type { NormalText, Span } from './reading.ts';
import { type BlockerName, RULES, type RuleName, ruleId, type TraceEntry } from './rules.ts';

/** One fact before its ends are settled: an event's key is known only when its article is read to the end. */
export interface ClaimDraft {
  readonly type: StatedType;
  readonly from: string | (() => string);
  readonly to: string | (() => string);
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
  mention(fact: string | (() => string), span: Span): void;
  blocked(name: BlockerName, span: Span, detail: string): void;
}

export interface ArticleLedger extends Ledger {
  /** Settles all drafts; call once, when the article is read. */
  close(): { claims: Claim[]; mentions: Mention[]; trace: TraceEntry[] };
}

const settle = (end: string | (() => string)): string => (typeof end === 'string' ? end : end());

/** Opens a ledger for one article. `text` is the article's own text, for quotes and mentions as printed. */
export function openLedger(ref: ArticleRef, text: string, normal: NormalText, tracing: boolean): ArticleLedger {
  const drafts: ClaimDraft[] = [];
  const named: { fact: string | (() => string); span: Span }[] = [];
  const trace: TraceEntry[] = [];
  const asClaim = (draft: ClaimDraft): Claim => {
    const { start, end } = normal.original(draft.at);
    return {
      type: draft.type,
      from: settle(draft.from),
      to: settle(draft.to),
      properties: draft.properties ?? {},
      article: ref,
      start,
      end,
      confidence: Number((RULES[draft.rule].confidence * (1 - (draft.doubt ?? 0))).toFixed(3)),
      rule: ruleId(draft.rule),
      ...(draft.planned ? { planned: true } : {}),
      ...(draft.approximate ? { approximate: true } : {}),
    };
  };
  return {
    claim: (draft) => void drafts.push(draft),
    mention: (fact, span) => void named.push({ fact, span }),
    blocked: (name, span, detail) => {
      if (!tracing) return;
      trace.push({
        article: ref,
        ...normal.original(span),
        rule: name,
        outcome: 'blocked',
        detail,
      });
    },
    close: () => {
      const claims = drafts.map(asClaim);
      const mentions = named.map(({ fact, span }): Mention => {
        const { start, end } = normal.original(span);
        return { fact: settle(fact), article: ref, start, end, text: text.slice(start, end) };
      });
      if (tracing) {
        for (const claim of claims) {
          const detail = `${claim.from} ${claim.type}${claim.properties.role ? ` ${claim.properties.role}` : ''} ${claim.to}`;
          const { start, end, rule } = claim;
          trace.push({ article: ref, start, end, rule, outcome: 'fired', detail, claim });
        }
      }
      return { claims, mentions, trace };
    },
  };
}
