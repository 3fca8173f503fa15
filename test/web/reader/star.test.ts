import { describe, expect, test } from 'vitest';
import { MOST_NODES, starOf } from '../../../web/src/reader/star.ts';
import type { ReadFact } from '../../../web/src/state/read.ts';

type End = NonNullable<ReadFact['from']>;

function end(label: 'Official' | 'Meeting' | 'Post', name: string): End {
  return { __typename: label, id: `${label}-${name}`, label, name, degree: 1 } as End;
}

function fact(from: End, type: ReadFact['type'], to: End): ReadFact {
  const id = `${from.id} ${type} ${to.id}`;
  return {
    id,
    type,
    from,
    to,
    start: 0,
    end: 1,
    confidence: 1,
    by: 'rule:x@1',
    planned: false,
    approximate: false,
    page: null,
    relationship: null,
  };
}

const meeting = end('Meeting', '推进会');
const people = Array.from({ length: 14 }, (_, index) => end('Official', `人${index}`));
const attend = people.map((person) => fact(person, 'ATTENDS', meeting));

describe('the small network of a report', () => {
  test('the meeting stands in the middle of those who came', () => {
    const { nodes, lines, total } = starOf(attend.slice(0, 4), []);
    expect(nodes[0]?.entity.id).toBe(meeting.id);
    expect([nodes.length, lines.length, total]).toEqual([5, 4, 5]);
  });

  test('when there are too many, those of the marked sentence are there, and the count is of all', () => {
    const last = attend.slice(12);
    const { nodes, total } = starOf(attend, last);
    expect(nodes).toHaveLength(MOST_NODES + 1);
    expect(nodes.slice(1, 3).map((node) => node.entity.name)).toEqual(['人12', '人13']);
    expect(total).toBe(15);
  });

  test('posts are told in the text only, and two facts between the same two are one line', () => {
    const [person = end('Official', '甲')] = people;
    const facts = [
      fact(person, 'ATTENDS', meeting),
      fact(person, 'ATTENDS', meeting),
      fact(person, 'HOLDS', end('Post', '局长')),
    ];
    const { nodes, lines } = starOf(facts, []);
    expect([nodes.length, lines.length, lines[0]?.facts.length]).toEqual([2, 1, 2]);
  });

  test('a report without such facts has no picture', () => {
    expect(starOf([], [])).toEqual({ nodes: [], lines: [], total: 0 });
  });
});
