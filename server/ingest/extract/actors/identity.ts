/** Who is who in one issue: groups of one name are one person unless their posts contradict each other. */
import { compareText } from '../../../model/graph.ts';
import { type Place, within } from '../../lexicon/divisions.ts';
import type { NamedBody } from '../../lexicon/naming.ts';
import type { PersonGroup } from './person-groups.ts';
import type { PostRef } from './post-context.ts';

export interface Person {
  readonly name: string;
  readonly posts: PostRef[];
  /** Articles (by index) in which the person stands with a post. */
  readonly articles: Set<number>;
}

type Walk = 'official' | 'academic' | 'business' | 'any';

function walkOf(body: NamedBody): Walk {
  switch (body.kind) {
    case 'GOVERNMENT':
    case 'PARTY':
    case 'CONGRESS':
    case 'CPPCC':
    case 'PARK':
      return 'official';
    case 'UNIVERSITY':
    case 'INSTITUTE':
      return 'academic';
    case 'COMPANY':
      return 'business';
    default:
      return 'any';
  }
}

function related(a: NamedBody, b: NamedBody): boolean {
  for (let x: NamedBody | undefined = a; x; x = x.partOf) {
    for (let y: NamedBody | undefined = b; y; y = y.partOf) if (x.name === y.name) return true;
  }
  return false;
}

function near(a: Place | undefined, b: Place | undefined): boolean {
  if (!a || !b) return a === b;
  return within(a, b) || within(b, a);
}

/** Whether one person may hold both posts as the issue says them. */
function compatible(a: NamedBody, b: NamedBody): boolean {
  if (related(a, b)) return true;
  const [walkA, walkB] = [walkOf(a), walkOf(b)];
  if (walkA === 'any' || walkB === 'any') return true;
  return walkA === walkB && walkA === 'official' && near(a.place, b.place);
}

/** The bodies of posts that have one. */
export function bodiesOf(posts: readonly PostRef[]): NamedBody[] {
  const bodies: NamedBody[] = [];
  for (const { body } of posts) if (body) bodies.push(body);
  return bodies;
}

const samePost = (a: PostRef, b: PostRef): boolean => a.name === b.name && a.body?.name === b.body?.name;

export class People {
  readonly #byName = new Map<string, Person[]>();
  /** Names by their first character. */
  readonly #byInitial = new Map<string, string[]>();

  /** Tells of a group with posts; groups without posts are looked up later. */
  add(group: PersonGroup, article: number): void {
    const bodies = bodiesOf(group.posts);
    if (bodies.length === 0) {
      this.#known(group.name);
      return;
    }
    const persons = this.#known(group.name);
    const fitting = persons.find((person) => {
      const theirs = bodiesOf(person.posts);
      if (theirs.length === 0) return true;
      return (
        theirs.some((body) => bodies.some((other) => related(body, other))) ||
        theirs.every((body) => bodies.every((other) => compatible(body, other)))
      );
    });
    const person = fitting ?? { name: group.name, posts: [], articles: new Set<number>() };
    if (!fitting) persons.push(person);
    for (const post of group.posts) if (!person.posts.some((known) => samePost(known, post))) person.posts.push(post);
    person.articles.add(article);
  }

  #known(name: string): Person[] {
    const known = this.#byName.get(name);
    if (known) return known;
    const persons = [{ name, posts: [], articles: new Set<number>() }];
    this.#byName.set(name, persons);
    const initial = name[0] ?? '';
    const alike = this.#byInitial.get(initial);
    if (alike) alike.push(name);
    else this.#byInitial.set(initial, [name]);
    return persons;
  }

  named(name: string): readonly Person[] {
    return this.#byName.get(name) ?? [];
  }

  /** Persons whose name begins with a surname. */
  bearing(surname: string): Person[] {
    const found: Person[] = [];
    for (const name of this.#byInitial.get(surname[0] ?? '') ?? [])
      if (name.startsWith(surname)) found.push(...this.named(name));
    return found;
  }

  /** The key of a person's fact: the name, and for one of several of a name the first of its bodies by name. */
  key(person: Person): string {
    const persons = this.named(person.name);
    if (persons.length <= 1) return `Official:${person.name}`;
    const first = bodiesOf(person.posts)
      .map(({ name }) => name)
      .sort(compareText)[0];
    return `Official:${person.name}${first ? `@${first}` : ''}`;
  }

  /** Which person of a name a group means. */
  of(group: PersonGroup, article: number, before: Person | undefined, home: Place | undefined): Person | undefined {
    const persons = this.named(group.name);
    if (persons.length <= 1) return persons[0];
    const bodies = bodiesOf(group.posts);
    if (bodies.length > 0) {
      const same = persons.find((person) =>
        bodiesOf(person.posts).some((body) => bodies.some((other) => related(body, other))),
      );
      if (same) return same;
    }
    if (before) return before;
    const here = persons.filter((person) => person.articles.has(article));
    if (here.length === 1) return here[0];
    const local = persons.filter((person) =>
      bodiesOf(person.posts).some((body) => walkOf(body) === 'official' && (!home || near(body.place, home))),
    );
    return local[0] ?? persons[0];
  }
}
