/** The package brings no types; these are of what we use. */
declare module 'word-extractor' {
  interface WordDocument {
    /** @param options.filterUnicode replace typographic characters by ASCII; on unless said otherwise. */
    getBody(options?: { readonly filterUnicode?: boolean }): string;
  }

  export default class WordExtractor {
    extract(source: string | Buffer): Promise<WordDocument>;
  }
}
