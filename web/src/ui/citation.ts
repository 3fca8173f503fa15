/** A sentence as it is pasted into a note: the words as printed, then where they stand. */

export interface Citable {
  /** The sentence, verbatim. */
  readonly quote: string;
  readonly issue: {
    readonly name: string;
    readonly series?: string | null;
    readonly number?: number | null;
    readonly totalNumber?: number | null;
    /** ISO. */
    readonly date?: string | null;
  };
  readonly section?: string | null;
  /** Title of the report. */
  readonly article: string;
  /** Of the file that was read, where it has pages. */
  readonly page?: number | null;
  /** Address that opens the sentence in its report. */
  readonly link?: string;
}

/**
 * Plain text of a citation in the user's language. The quote is not put in quotation marks: it has its own, and a quote is
 * verbatim.
 */
export function citationText(citable: Citable, language: 'zh' | 'en'): string {
  const source = language === 'zh' ? chineseSource(citable) : englishSource(citable);
  const lines = [citable.quote.trim(), source];
  if (citable.link !== undefined) lines.push(citable.link);
  return lines.join('\n');
}

function chineseSource({ issue, section, article, page }: Citable): string {
  const at = page == null ? null : `第${page}页`;
  const where = [section == null ? null : `“${section}”栏`, titleOf(article), at].filter((part) => part !== null);
  return `——${chineseIssue(issue)}，${where.join('，')}`;
}

function chineseIssue(issue: Citable['issue']): string {
  const { series, number, totalNumber, date } = issue;
  if (series == null || number == null) return `《${issue.name}》${date == null ? '' : `（${date}）`}`;
  const year = date == null ? '' : `${date.slice(0, 4)}年`;
  const total = totalNumber == null ? '' : `（总第${totalNumber}期）`;
  return `《${series}》${year}第${number}期${total}${date == null ? '' : `，${date}`}`;
}

function englishSource({ issue, section, article, page }: Citable): string {
  const { series, number, totalNumber, date } = issue;
  const name = series == null || number == null ? issue.name : `${series}, no. ${number}`;
  const total = totalNumber == null || series == null || number == null ? '' : ` (${totalNumber} in all)`;
  const where = [`${name}${total}`, date, section, titleOf(article), page == null ? null : `p. ${page}`].filter(
    (part) => part != null && part !== '',
  );
  return `— ${where.join(', ')}`;
}

/** 《…》 around a title, unless the title brings its own marks all around. */
function titleOf(article: string): string {
  const title = article.trim();
  return /^《[^《》]*》$/u.test(title) ? title : `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
}
