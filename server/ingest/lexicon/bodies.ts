/** Bodies: departments of a place with their full forms, bodies of the centre, endings of freely named bodies, parts of bodies. */
import type { OrganizationKind } from '../../model/ontology.ts';
import { readData } from './files.ts';
import { MARK, type MarkTable } from './marks.ts';
import { EndTrie, Trie } from './trie.ts';

/** A department's form: how it is called in full. `{P}` the place, `{G}` its government, `{C}` its party committee, `{Z}` its CPPCC. */
export interface Department {
  readonly full: string;
  /** All forms, short to long, as written after a place. */
  readonly forms: readonly string[];
}

export interface NationalBody {
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface Ending {
  readonly kind: OrganizationKind;
  readonly text: string;
}

const KIND_NAMES = new Set([
  'COMPANY',
  'UNIVERSITY',
  'INSTITUTE',
  'ASSOCIATION',
  'PARK',
  'MEDIA',
  'GOVERNMENT',
  'PARTY',
  'OTHER',
]);

/** `科技局` as a province has it: `科技厅`; undefined where the form does not end in 局. */
function provincial(forms: readonly string[]): string[] | undefined {
  return forms.every((form) => form.endsWith('局')) ? forms.map((form) => `${form.slice(0, -1)}厅`) : undefined;
}

export class Bodies {
  readonly departments: Trie<Department>;
  readonly national: Trie<NationalBody>;
  readonly endings: Trie<Ending>;
  readonly units = new Trie<string>();
  /** Short names of great companies, before a place in their branches' names; read from their ends. */
  readonly brands = new EndTrie<string>();
  /** Organisations known by name in general (universities, institutes). */
  readonly known: Trie<OrganizationKind>;

  constructor(table: MarkTable) {
    this.departments = new Trie({ table, bit: MARK.department, unitBit: MARK.body });
    this.national = new Trie({ table, bit: MARK.nationalBody, unitBit: MARK.body });
    this.endings = new Trie({ table, bit: MARK.bodyEnding, unitBit: MARK.body });
    this.known = new Trie({ table, bit: MARK.knownBody, unitBit: MARK.body });
    for (const { words } of readData('departments.txt')) {
      this.addDepartment(words);
    }
    for (const { words } of readData('national-bodies.txt')) this.addNational(words);
    this.#loadEndings();
    for (const { words } of readData('units.txt')) for (const word of words) this.units.set(word, word);
    for (const { words } of readData('brands.txt')) for (const word of words) this.brands.set(word, word);
    for (const { words } of readData('organizations.txt')) {
      for (const word of words) this.known.set(word, this.endingOf(word)?.kind ?? 'OTHER');
    }
  }

  /** A body of a place by its forms, the full one last; of a province with 厅 for 局. */
  addDepartment(forms: readonly string[]): void {
    this.#addDepartment(forms);
    const higher = provincial(forms);
    if (higher && !/税务局|气象局|公安分局/u.test(forms[0] ?? '')) this.#addDepartment(higher);
  }

  /** A body of the centre by its names, the one to keep first. */
  addNational(names: readonly string[]): void {
    const [name = '', ...aliases] = names;
    for (const form of names) this.national.set(form, { name, aliases });
  }

  #addDepartment(forms: readonly string[]): void {
    const department = { full: forms.at(-1) ?? '', forms };
    for (const form of forms)
      if (!form.includes('{') && !this.departments.get(form)) this.departments.set(form, department);
  }

  #loadEndings(): void {
    for (const { section, words } of readData('organization-suffixes.txt')) this.addEndings(section, words);
  }

  addEndings(section: string, words: readonly string[]): void {
    const kind = KIND_NAMES.has(section.toUpperCase()) ? (section.toUpperCase() as OrganizationKind) : 'OTHER';
    for (const text of words) this.endings.set(text, { kind, text });
  }

  /** The longest listed ending that a whole name has. */
  endingOf(name: string): Ending | undefined {
    for (let start = 0; start < name.length; start++) {
      const match = this.endings.longest(name, start);
      if (match?.end === name.length) return match.value;
    }
    return undefined;
  }
}
