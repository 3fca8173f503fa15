/** Committees and branches of the other parties at a place. */
import type { NamedBody } from '../../lexicon/naming.ts';
import type { BodyState } from './body-state.ts';

const OTHER_PARTY = /^(?:民革|民盟|民建|民进|农工民主党|农工党|致公党|九三学社|台盟)/u;
const OTHER_BRANCH =
  /^(?:[\u4e00-\u9fff]{0,6}?(?:总支部|支部|总支|支社|小组)|(?:基层|工作)?委员会|委会|委(?!员|托|派|任))/u;

/** 民革修水县支部, 民盟市委: a committee or a branch of one of the other parties, before a post or alone. */
export function otherParty(state: BodyState, start: number): number | undefined {
  const { text, context, recent } = state;
  const party = OTHER_PARTY.exec(text.slice(start, start + 7))?.[0];
  if (!party) return undefined;
  const at = start + party.length;
  let token = state.placeStarting(at);
  for (let next = token; next; next = state.placeStarting(next.end)) token = next;
  const level = token ? undefined : /^(?:自治区|[省市州盟县区旗])/u.exec(text.slice(at, at + 3))?.[0];
  const place = token?.place ?? (level && context.gazetteer.level(level, recent, context.home));
  const from = token?.end ?? at + (level?.length ?? 0);
  const branch = OTHER_BRANCH.exec(text.slice(from, from + 14))?.[0];
  if (!place || !branch) return undefined;
  const name = party + place.name + branch.replace(/^委会?$/u, '委员会');
  const aliases = [text.slice(start, from + branch.length), party + place.name + branch].filter((a) => a !== name);
  const body: NamedBody = { name, aliases, kind: 'ASSOCIATION', level: place.level, place };
  return state.push(start, from + branch.length, body, 'placed');
}
