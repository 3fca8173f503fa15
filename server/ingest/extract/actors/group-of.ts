/** The group of which a company's bulletin tells as 集团公司. */
import type { NamedBody } from '../../lexicon/naming.ts';
import type { Prepared } from './article-names.ts';
import type { Gazetteer } from './gazetteer.ts';
import { readBodies } from './organization-reader.ts';
import { PlaceReader } from './place-tokens.ts';

/** Whether a company's brand shortens a group's name: 国投 of 国家开发投资集团有限公司. */
function isBrandOf(company: string, group: string): boolean {
  const [first = '', second = ''] = company;
  const at = group.indexOf(first);
  return at >= 0 && group.indexOf(second, at + 1) > at;
}

/** The first group that the texts name in full and that the publisher's brand is of, where the publisher is a company and no group itself. */
export function groupOf(
  gazetteer: Gazetteer,
  publisher: NamedBody | undefined,
  texts: readonly Prepared[],
): NamedBody | undefined {
  if (publisher?.kind !== 'COMPANY' || /集团|总公司/u.test(publisher.name)) return undefined;
  const context = { gazetteer, publisher, home: gazetteer.home, casePlace: undefined };
  for (const { normal, marks } of texts) {
    if (!/集团(?:股份|有限|公司)/u.test(normal.text)) continue;
    const places = new PlaceReader(gazetteer, gazetteer.home).read(normal.text, marks);
    const named = readBodies(context, normal.text, places, [], [], marks).find(
      ({ body, form }) =>
        form !== 'context' &&
        body.kind === 'COMPANY' &&
        isBrandOf(publisher.name, body.name) &&
        /.{2}集团(?:股份|有限|公司)/u.test(body.name),
    );
    if (named) return named.body;
  }
  return undefined;
}
