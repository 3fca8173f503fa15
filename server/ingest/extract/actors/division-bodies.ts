/** Divisions that act themselves, named after their bureau. */
import { partOf } from '../../lexicon/naming.ts';
import type { BodyState } from './body-state.ts';

const UNIT =
  /^(?![和与及])([\u4e00-\u9fff]{2,14}?(?:[处科股室部]|中心))(?=[和与、，]|联合|印发|主办|承办|举办|召开|组织|开展|负责|牵头)/u;

/** A division after its bureau, where it acts itself: `市科技局|政策法规与监督科|联合…`. */
export function division(state: BodyState, start: number): number | undefined {
  const parent = state.byEnd.get(start);
  if (!parent || !/^(?:GOVERNMENT|PARTY|COMPANY|UNIVERSITY|INSTITUTE)$/u.test(parent.body.kind)) return undefined;
  const unit = UNIT.exec(state.text.slice(start, start + 22))?.[1];
  const ofHouse = parent.body.kind !== 'GOVERNMENT' && parent.body.kind !== 'PARTY';
  if (!unit || (!ofHouse && /[部心]$/u.test(unit)) || /^(?:各|全|有关|相关|内)/u.test(unit)) return undefined;
  for (let i = start; i < start + unit.length; i++) if (state.postStarts.has(i)) return undefined;
  for (let i = start + 2; i < start + unit.length; i++) {
    if (state.lexicon.boundaries.longest(state.text, i, start) && !/[与和及]/u.test(state.text[i - 1] ?? ''))
      return undefined;
  }
  return state.push(parent.start, start + unit.length, partOf(parent.body, unit), parent.form);
}
