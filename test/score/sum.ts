/** Numbers over several bulletins, and the shares that people quote. */
import type { RelationshipType } from '../../server/model/ontology.ts';
import type { Count, Score } from './score.ts';

export interface Shares {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function addCounts(counts: readonly Count[]): Count {
  const sum = { found: 0, missed: 0, right: 0, wrong: 0 };
  for (const { found, missed, right, wrong } of counts) {
    sum.found += found;
    sum.missed += missed;
    sum.right += right;
    sum.wrong += wrong;
  }
  return sum;
}

/** 0 where there is nothing to divide by. */
export function sharesOf({ found, missed, right, wrong }: Count): Shares {
  const precision = right / (right + wrong || 1);
  const recall = found / (found + missed || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

/** The counts of some types, over some bulletins. */
export function countsOf(scores: readonly Score[], types: readonly RelationshipType[]): Count {
  return addCounts(scores.flatMap((score) => types.flatMap((type) => score.types.get(type) ?? [])));
}
