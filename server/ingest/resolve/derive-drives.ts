/** Who appears as a driver of what: added up from roles in meetings about it and from sentences that say that somebody urged it. */
import { DRIVE_WEIGHTS, type DriveRole } from '../../model/drive-weights.ts';
import { compareText, type GraphNode, type GraphRelationship, type PropertyValue } from '../../model/graph.ts';
import { groupBy } from '../../model/group-by.ts';
import { relationshipId } from '../../model/ids.ts';

interface Account {
  readonly official: string;
  readonly target: string;
  score: number;
  leads: boolean;
  readonly meetings: Set<string>;
  /** ISO dates of the meetings; of sentences without a meeting the issue's. */
  readonly dates: string[];
  readonly promotedOn: string[];
  readonly statements: Set<string>;
}

/** What the derivation asks of a statement. */
export interface StatementFacts {
  /** True when the sentence says that it is to come. */
  readonly planned: boolean;
  /** ISO date of its issue; empty when unknown. */
  readonly date: string;
}

function isRole(word: unknown): word is DriveRole {
  return typeof word === 'string' && word in DRIVE_WEIGHTS;
}

function statementsOf(relationship: GraphRelationship): readonly string[] {
  const { statements } = relationship.properties;
  return Array.isArray(statements) ? statements : [];
}

class Accounts {
  readonly #accounts = new Map<string, Account>();

  of(official: string, target: string): Account {
    const key = `${official} ${target}`;
    const known = this.#accounts.get(key);
    if (known) return known;
    const account: Account = {
      official,
      target,
      score: 0,
      leads: false,
      meetings: new Set(),
      dates: [],
      promotedOn: [],
      statements: new Set(),
    };
    this.#accounts.set(key, account);
    return account;
  }

  add(account: Account, role: DriveRole, times: number, statements: readonly string[]): void {
    account.score += DRIVE_WEIGHTS[role].weight * times;
    account.leads ||= DRIVE_WEIGHTS[role].leads;
    for (const statement of statements) account.statements.add(statement);
  }

  all(): Iterable<Account> {
    return this.#accounts.values();
  }
}

function draw(account: Account): GraphRelationship {
  const { official, target, score, meetings, dates, promotedOn, statements } = account;
  // A meeting's own day says when; the day of a bulletin only stands in where there is none.
  const days = [...(dates.length > 0 ? dates : promotedOn)].sort(compareText);
  const [first, last] = [days[0], days.at(-1)];
  const properties: Record<string, PropertyValue> = {
    score,
    events: meetings.size,
    statements: [...statements].sort(compareText),
  };
  if (first !== undefined && last !== undefined) {
    properties.firstDate = first;
    properties.lastDate = last;
  }
  return { id: relationshipId('DRIVES', official, target), type: 'DRIVES', start: official, end: target, properties };
}

/**
 * DRIVES from ATTENDS × ABOUT and PROMOTES. A role counts once a meeting, PROMOTES once a sentence; what is only planned does not count;
 * somebody who only came along is not drawn.
 */
export function deriveDrives(
  nodes: ReadonlyMap<string, GraphNode>,
  relationships: readonly GraphRelationship[],
  statements: ReadonlyMap<string, StatementFacts>,
): GraphRelationship[] {
  const happened = (relationship: GraphRelationship) =>
    statementsOf(relationship).filter((id) => statements.get(id)?.planned === false);
  const subjects = groupBy(
    relationships.filter(({ type, start }) => type === 'ABOUT' && nodes.get(start)?.label === 'Meeting'),
    ({ start }) => start,
  );
  const accounts = new Accounts();
  for (const relationship of relationships) {
    const { type, start, end, properties } = relationship;
    if (nodes.get(start)?.label !== 'Official') continue;
    const said = happened(relationship);
    if (said.length === 0) continue;
    if (type === 'PROMOTES') {
      const account = accounts.of(start, end);
      accounts.add(account, 'PROMOTES', said.length, said);
      account.promotedOn.push(...said.flatMap((id) => statements.get(id)?.date || []));
    } else if (type === 'ATTENDS' && isRole(properties.role) && nodes.get(end)?.properties.planned !== true) {
      for (const subject of subjects.get(end) ?? []) {
        const account = accounts.of(start, subject.end);
        accounts.add(account, properties.role, 1, [...said, ...statementsOf(subject)]);
        if (!account.meetings.has(end)) account.dates.push(...daysOf(nodes.get(end)));
        account.meetings.add(end);
      }
    }
  }
  return [...accounts.all()].filter(({ leads }) => leads).map(draw);
}

function daysOf(meeting: GraphNode | undefined): string[] {
  const { startDate, endDate } = meeting?.properties ?? {};
  return [startDate, endDate].filter((day): day is string => typeof day === 'string');
}
