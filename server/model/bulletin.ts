/** A bulletin issue as layout gives it: text in its parts, nothing interpreted yet but the masthead's shape. */

import type { SectionKind } from './ontology.ts';
import type { Problem } from './problem.ts';

/** What `read` gives: the text of one file, as decoded; offsets of later stages lead back to it. */
export interface SourceText {
  /** File name without its folder. */
  readonly fileName: string;
  /** SHA-256 (hex) of the file's bytes. */
  readonly sha256: string;
  readonly format: 'txt' | 'html' | 'pdf' | 'docx' | 'doc' | 'stdin';
  /** As detected, e.g. `utf-8`, `gb18030`. */
  readonly encoding: string;
  readonly text: string;
  /** UTF-16 offsets in `text` at which each page starts, for paged formats. */
  readonly pageStarts?: readonly number[];
  /** What is odd about the file, though it was read: pages without text. */
  readonly problems?: readonly Problem[];
}

/**
 * A run of an article's text that was taken from the source unchanged in length: `text[textStart + i]` is `source[sourceStart + i]`.
 * Runs are sorted and do not overlap; characters that repair dropped lie between them.
 */
export interface SourceRun {
  readonly textStart: number;
  readonly sourceStart: number;
  readonly length: number;
}

export interface ArticleText {
  /** The title; an untitled item's first sentence. */
  readonly name: string;
  /**
   * The whole article, title included, with what printing and conversion did to it mended (lines joined, running heads gone).
   * Characters stay as printed. All offsets of statements and mentions are UTF-16 offsets into this string.
   */
  readonly text: string;
  /** Where the body starts: after a title on its own line or a run-in title; 0 for an untitled item. */
  readonly bodyStart: number;
  /** 0-based, in its section. */
  readonly position: number;
  readonly runs: readonly SourceRun[];
  /** Contributor as printed under the article (`供稿：…`), if any; part of `text`. */
  readonly contributor?: string;
}

export interface SectionText {
  /** Without brackets or numeral. */
  readonly name: string;
  readonly kind: SectionKind;
  /** 0-based, in the issue. */
  readonly position: number;
  readonly articles: readonly ArticleText[];
}

/** A value in an imprint article (masthead or colophon), with where it stands. */
export interface ImprintField<T> {
  readonly value: T;
  readonly imprint: 'masthead' | 'colophon';
  readonly start: number;
  readonly end: number;
}

/** Masthead and colophon, read for their shape only: names are as printed, padded blanks removed. */
export interface Imprint {
  readonly series?: ImprintField<string>;
  readonly number?: ImprintField<number>;
  readonly totalNumber?: ImprintField<number>;
  /** The year of `2023年第9期` when the masthead says it apart from the date. */
  readonly numberYear?: ImprintField<number>;
  /** ISO date. */
  readonly date?: ImprintField<string>;
  readonly publisher?: ImprintField<string>;
  /** Bodies that publish jointly with it, named beside or below it. */
  readonly coPublishers?: readonly ImprintField<string>[];
  readonly copies?: ImprintField<number>;
  readonly phone?: ImprintField<string>;
  readonly editors: readonly ImprintField<string>[];
  readonly reviewers: readonly ImprintField<string>[];
  readonly signers: readonly ImprintField<string>[];
  /** One entry a line of the distribution list; its items are split and named by extract. */
  readonly distribution: readonly (ImprintField<string> & {
    readonly kind: 'REPORT' | 'SEND' | 'COPY' | 'DISTRIBUTE';
  })[];
}

export interface Bulletin {
  readonly source: Pick<SourceText, 'fileName' | 'sha256' | 'format' | 'pageStarts'>;
  readonly imprint: Imprint;
  /** Text of the masthead; empty when there is none. `HAS_IMPRINT` position 0. */
  readonly masthead: ArticleText;
  /** Text of the distribution list and what follows; empty when there is none. `HAS_IMPRINT` position 1. */
  readonly colophon: ArticleText;
  readonly sections: readonly SectionText[];
  readonly problems: readonly Problem[];
}
