/** Whether a line of gold can be true of any graph: ends, properties and closed lists as the model has them. */
import {
  ENUMS,
  LABELS,
  type Label,
  mayRelate,
  type PropertyType,
  RELATIONSHIPS,
  type RelationshipType,
} from '../../server/model/ontology.ts';

/** Whether a text makes a Policy, an Initiative or a CaseStudy of a subject is often open: gold may name what the model has not. */
const SUBJECTS: readonly Label[] = ['Policy', 'Initiative', 'CaseStudy'];
const kindsOf = (label: Label): readonly Label[] => (SUBJECTS.includes(label) ? SUBJECTS : [label]);

function checkValue(name: string, value: string, type: PropertyType): void {
  if (type in ENUMS) {
    const known: readonly string[] = ENUMS[type as keyof typeof ENUMS];
    const wrong = value.split('|').find((one) => !known.includes(one));
    if (wrong !== undefined) throw new Error(`${name}=${wrong}: one of ${known.join(' ')}`);
  }
  if (type === 'date' && !/^\d{4}-\d{2}(?:-\d{2})?$/.test(value)) {
    throw new Error(`${name}=${value}: a date is written as 2023-06-12`);
  }
  if ((type === 'integer' || type === 'number') && !Number.isFinite(Number(value.replace(/^\?/, '') || '?'))) {
    throw new Error(`${name}=${value}: no number`);
  }
}

function checkProperties(
  properties: ReadonlyMap<string, string>,
  known: Readonly<Record<string, PropertyType>>,
  whose: string,
): void {
  for (const [name, value] of properties) {
    const type = known[name];
    if (type === undefined) {
      const names = Object.keys(known).join(' ');
      throw new Error(`${whose} has no property ${name}${names ? `; it has: ${names}` : ''}`);
    }
    checkValue(name, value, type);
  }
}

/** Throws an Error that says what is wrong with a NODE line. */
export function checkNode(label: Label, properties: ReadonlyMap<string, string>): void {
  checkProperties(properties, LABELS[label], label);
}

/** Throws an Error that says what is wrong with an EDGE or NOT line. Properties may be those of its ends: `max` of a Figure. */
export function checkEdge(
  type: RelationshipType,
  from: { readonly label: Label },
  to: { readonly label: Label },
  properties: ReadonlyMap<string, string>,
): void {
  if (!kindsOf(from.label).some((start) => kindsOf(to.label).some((end) => mayRelate(type, start, end)))) {
    const ends = RELATIONSHIPS[type].ends.map(([start, end]) => `${start} → ${end}`).join(', ');
    throw new Error(`${type} runs from ${ends}, not from ${from.label} to ${to.label}`);
  }
  const own: Readonly<Record<string, PropertyType>> = RELATIONSHIPS[type].properties;
  checkProperties(properties, { ...LABELS[from.label], ...LABELS[to.label], ...own }, type);
}
