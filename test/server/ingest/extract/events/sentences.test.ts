/**
 * Who was where as what, and who was not: paragraphs with what they say (+) and must not say (-), in sentences/*.txt. A line is `+ FROM ROLES TO`: a person
 * by the whole name, `~` any name that holds the pattern, `k:VISIT` an event of that kind, `d:06-08` one of that day, `.` any; `*` is any role at an event.
 * `@publisher|series|date` holds from there on, with `%` other articles of the issue; `@@date` is the issue's date for one paragraph, `!` its title. Persons are invented.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../../../server/model/facts.ts';
import { factsOf, type Setting } from '../said-in.ts';

interface Probe {
  readonly what: string;
  readonly text: string;
  readonly setting: Setting;
  readonly lines: readonly string[];
}

const FOLDER = new URL('./sentences/', import.meta.url);

function probesIn(file: string): Probe[] {
  let usual: Setting = {};
  const found: Probe[] = [];
  for (const block of readFileSync(new URL(file, FOLDER), 'utf8').split(/\n\n+/)) {
    const lines = block.trim().split('\n');
    const [publisher = '', series = '', date = ''] = /^@([^@].*)$/.exec(lines[0] ?? '')?.[1]?.split('|') ?? [];
    if (publisher)
      usual = { publisher, series, date, before: lines.filter((l) => l.startsWith('%')).map((l) => l.slice(1)) };
    if (!lines[0]?.startsWith('# ')) continue;
    const day = lines.find((line) => line.startsWith('@@'))?.slice(2);
    const title = lines.find((line) => line.startsWith('!'))?.slice(1);
    found.push({
      what: lines[0].slice(2),
      text: lines.filter((line) => !/^[#+\-@!]/.test(line)).join('\n'),
      setting: { ...usual, ...(day ? { date: day } : {}), ...(title ? { title } : {}) },
      lines: lines.filter((line) => /^[+-] /.test(line)),
    });
  }
  return found;
}

function matches(fact: Fact | undefined, token: string): boolean {
  if (!fact) return false;
  if (token === '.') return true;
  if (token.startsWith('k:')) return fact.properties.kind === token.slice(2);
  if (token.startsWith('d:')) return String(fact.properties.startDate ?? '').endsWith(token.slice(2));
  const names = [fact.name, ...fact.aliases];
  if (token.startsWith('~')) return names.some((name) => new RegExp(token.slice(1)).test(name));
  return fact.label === 'Official' ? fact.name === token : names.some((name) => name.includes(token));
}

function expectProbe({ text, setting, lines }: Probe): void {
  const { facts, claims } = factsOf(text, setting);
  const byKey = new Map(facts.map((fact) => [fact.key, fact]));
  const atEvents = claims.filter(({ from, to }) => [from, to].some((key) => byKey.get(key)?.label === 'Meeting'));
  for (const line of lines) {
    const [sign, from = '', roles = '', to = ''] = line.split(' ');
    const said = atEvents.filter(
      (claim) =>
        (roles === '*' || roles.split('|').includes(String(claim.properties.role ?? claim.type))) &&
        (!/^[\u4e00-\u9fff]/u.test(from) || byKey.get(claim.from)?.label !== 'Meeting') &&
        matches(byKey.get(claim.from), from) &&
        matches(byKey.get(claim.to), to),
    );
    expect(said.length > 0, line).toBe(sign === '+');
  }
}

describe.each([
  'who-does-what.txt',
  'several-events.txt',
  'hosts-and-stops.txt',
  'places-and-houses.txt',
  'words-elsewhere.txt',
  'not-there.txt',
  'real-news.txt',
  'who-came.txt',
  'apart-and-away.txt',
  'narrow-rules.txt',
])('%s', (file) => {
  for (const probe of probesIn(file)) test(probe.what, () => expectProbe(probe));
});
