/** Events and what happens at them, as facts and claims. */
import type { Properties, PropertyValue } from '../../../model/graph.ts';
import type { AttendRole } from '../../../model/ontology.ts';
import type { RuleName } from '../rules.ts';
import type { Scene } from '../scene.ts';
import { daysOf, type EventDraft, eventKey, isVisit } from './event.ts';
import type { EventReading, EventRole } from './event-reading.ts';

const RULE_OF_ROLE: Readonly<Record<AttendRole, RuleName>> = {
  PRESIDES: 'presides',
  SPEAKS: 'speaks',
  REPORTS: 'reports',
  INTERPRETS: 'interprets',
  LECTURES: 'lectures',
  LEADS: 'leads',
  INSPECTS: 'inspects',
  SIGNS: 'signs',
  ACCOMPANIES: 'accompanies',
  ATTENDS: 'attends',
};

function eventProperties(event: EventDraft): Properties {
  const { from, to } = daysOf(event);
  const properties: Record<string, PropertyValue> = { kind: event.kind };
  if (from) properties.startDate = from;
  if (to && to !== from) properties.endDate = to;
  if (event.date) properties.dateText = event.date.text;
  if (event.attendeeCount !== undefined) properties.attendeeCount = event.attendeeCount;
  if (event.planned) properties.planned = true;
  return properties;
}

function writeRole(scene: Scene, { hit, role, event, sentence }: EventRole): void {
  const rule: RuleName =
    hit.how === 'pronoun' ? 'pronoun-role' : hit.how === 'carried' ? 'carried-role' : RULE_OF_ROLE[role];
  scene.ledger.claim({
    type: 'ATTENDS',
    from: hit.person.fact,
    to: event,
    rule,
    at: sentence,
    properties: { role },
    planned: event.planned,
  });
}

/** Adds the article's events to the issue and takes down who was there, who held them, where they led and what they are part of. */
export function writeEvents(scene: Scene, reading: EventReading): void {
  const { ledger, issue } = scene;
  for (const event of reading.events) {
    const aliases = [...event.aliases].filter((alias) => alias !== event.name);
    issue.book.add({
      key: eventKey(event),
      label: 'Meeting',
      name: event.name,
      aliases,
      properties: eventProperties(event),
    });
    if (event.span) ledger.mention(event, event.span);
    if (event.parent)
      ledger.claim({
        type: 'PART_OF',
        from: event,
        to: event.parent ?? event,
        rule: 'nested-event',
        at: event.sentence,
      });
  }
  for (const role of reading.roles) writeRole(scene, role);
  for (const { event, fact, sentence, here, together } of reading.stops) {
    if (isVisit(event) || event.goes || together)
      ledger.claim({
        type: 'VISITS',
        from: event,
        to: fact,
        rule: here ? 'visits-here' : 'visits-verb',
        at: sentence,
      });
  }
  for (const { event, fact, sentence } of reading.guests) {
    ledger.claim({
      type: 'ATTENDS',
      from: fact,
      to: event,
      rule: 'organization-attends',
      at: sentence,
      properties: { role: 'ATTENDS' },
    });
  }
  for (const { event, fact, role, sentence, rule } of reading.hosts) {
    ledger.claim({
      type: 'ORGANIZES',
      from: fact,
      to: event,
      rule,
      at: sentence,
      properties: { role },
      planned: event.planned,
    });
  }
}
