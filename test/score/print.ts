/** Scores as a table. */
import { CORE, SCORED, type Score } from './score.ts';
import { countsOf, sharesOf } from './sum.ts';

export interface Named {
  readonly name: string;
  readonly score: Score;
}

const three = (share: number): string => share.toFixed(3);

function sharesText(scores: readonly Score[], types: typeof SCORED): string {
  const { precision, recall, f1 } = sharesOf(countsOf(scores, types));
  return `P ${three(precision)} R ${three(recall)} F1 ${three(f1)}`;
}

function* typeLines(scores: readonly Score[]): Generator<string> {
  yield 'type          P      R      F1     gold  extracted';
  for (const type of SCORED) {
    const count = countsOf(scores, [type]);
    const [gold, extracted] = [count.found + count.missed, count.right + count.wrong];
    if (gold + extracted === 0) continue;
    const { precision, recall, f1 } = sharesOf(count);
    const shares = [precision, recall, f1].map(three).join('  ');
    yield `${type.padEnd(12)}  ${shares}  ${String(gold).padStart(4)}  ${String(extracted).padStart(9)}`;
  }
}

/** Bulletin by bulletin, then type by type, then all together; on request every line that is missed or wrong. */
export function* scoreLines(
  named: readonly Named[],
  { showMissed, showWrong }: { readonly showMissed: boolean; readonly showWrong: boolean },
): Generator<string> {
  const width = Math.max(...named.map(({ name }) => name.length));
  for (const { name, score } of named) {
    yield `${name.padEnd(width)}  core ${sharesText([score], CORE)}`;
    if (showMissed) for (const line of score.missed) yield `  missed  ${line}`;
    if (showMissed) for (const line of score.properties.missed) yield `  missed property  ${line}`;
    if (showWrong) for (const line of score.wrong) yield `  wrong  ${line}`;
    for (const line of score.broken) yield `  NOT broken  ${line}`;
  }
  const scores = named.map(({ score }) => score);
  const sum = (of: (score: Score) => number): number => scores.reduce((total, score) => total + of(score), 0);
  const [right, all] = [sum(({ properties }) => properties.right), sum(({ properties }) => properties.all)];
  yield '';
  yield* typeLines(scores);
  yield '';
  yield `properties: ${right}/${all} (${((100 * right) / (all || 1)).toFixed(1)} %)`;
  yield `NOT broken: ${sum(({ broken }) => broken.length)}/${sum(({ nots }) => nots)}`;
  yield `all types: ${sharesText(scores, SCORED)}`;
  yield `core: ${sharesText(scores, CORE)}`;
}
