/** Which extracted meeting is which event of the gold: by name, people and date, one to one. */
import { compareText } from '../../server/model/graph.ts';
import type { Extracted, Thing } from './extracted.ts';
import type { GoldLine } from './gold.ts';
import { fitOf, folded, spellings } from './names.ts';

interface GoldEvent {
  readonly key: string;
  readonly spellings: ReadonlySet<string>;
  readonly people: Set<string>;
  date: string | undefined;
  /** Id of the extracted meeting that it is. */
  meeting: string | undefined;
}

/** People and date weigh less than the name. */
const WEIGHT = { people: 0.4, date: 0.2 } as const;
const LEAST = 0.6;

const isMeeting = (thing: { readonly label: string } | undefined): boolean => thing?.label === 'Meeting';

function meetingNames(lines: readonly GoldLine[], kind: GoldLine['kind']): string[] {
  return lines
    .filter((line) => line.kind === kind)
    .flatMap((line) => (line.kind === 'NODE' ? [line.node] : [line.from, line.to]))
    .filter(isMeeting)
    .map(({ name }) => name);
}

export class Events {
  readonly #events: GoldEvent[] = [];

  constructor(lines: readonly GoldLine[], extracted: Extracted) {
    this.#name(lines);
    this.#describe(lines);
    this.#align(extracted);
  }

  /** Whether an extracted meeting is one of the events that a gold name stands for. */
  isOne(name: string, meeting: Thing): boolean {
    return this.#called(name).some((event) => event.meeting === meeting.id);
  }

  #called(name: string): GoldEvent[] {
    const texts = spellings(name).map(({ text }) => text);
    return this.#events.filter((event) => texts.some((text) => event.spellings.has(text)));
  }

  #add(alternatives: readonly string[]): void {
    if (alternatives.length === 0) return;
    const key = alternatives.join('|');
    const names = new Set(spellings(key).map(({ text }) => text));
    this.#events.push({ key, spellings: names, people: new Set(), date: undefined, meeting: undefined });
  }

  /** A NODE line is an event; spellings in other lines that no event has yet are one more. */
  #name(lines: readonly GoldLine[]): void {
    for (const key of new Set(meetingNames(lines, 'NODE'))) this.#add(key.split('|'));
    for (const key of [...meetingNames(lines, 'EDGE'), ...meetingNames(lines, 'NOT')]) {
      this.#add(key.split('|').filter((alternative) => this.#called(alternative).length === 0));
    }
  }

  #describe(lines: readonly GoldLine[]): void {
    for (const line of lines) {
      if (line.kind === 'NODE' && isMeeting(line.node)) {
        const event = this.#events.find(({ key }) => key === line.node.name);
        if (event) event.date ??= line.properties.get('startDate');
      }
      if (line.kind === 'EDGE' && line.type === 'ATTENDS' && isMeeting(line.to)) {
        const [person = ''] = line.from.name.split('|');
        for (const event of this.#called(line.to.name)) event.people.add(folded(person));
      }
    }
  }

  #align({ things, edges }: Extracted): void {
    const attending = new Map<string, Set<string>>();
    for (const { type, from, to } of edges) {
      if (type === 'ATTENDS') attending.set(to.id, (attending.get(to.id) ?? new Set()).add(from.names[0] ?? ''));
    }
    // In the order of the file format, so that two events that fit equally well are told apart alike on every run.
    const meetings = [...things.values()].filter(isMeeting).sort((a, b) => compareText(a.id, b.id));
    const pairs = this.#events.flatMap((event) =>
      meetings.flatMap((meeting) => {
        const name = fitOf(event.key, meeting.names, true);
        const likeness = name + likenessBeyondName(event, meeting, attending.get(meeting.id) ?? new Set());
        return name === 1 || likeness >= LEAST ? [{ event, meeting, likeness }] : [];
      }),
    );
    const taken = new Set<string>();
    for (const { event, meeting } of pairs.sort((a, b) => b.likeness - a.likeness)) {
      if (event.meeting !== undefined || taken.has(meeting.id)) continue;
      event.meeting = meeting.id;
      taken.add(meeting.id);
    }
  }
}

function likenessBeyondName(event: GoldEvent, meeting: Thing, people: ReadonlySet<string>): number {
  const shared = [...event.people].filter((person) => people.has(person)).length;
  const fewest = Math.min(event.people.size, people.size);
  const company = fewest > 0 ? shared / fewest : 0;
  const startDate = meeting.properties.startDate;
  const date = event.date && startDate ? (String(startDate) === event.date ? 1 : -1) : 0;
  return WEIGHT.people * company + WEIGHT.date * date;
}
