/** Each initiative as a string through the months, a bead for each meeting about it. A bead opens its meeting. */
import { useTranslation } from 'react-i18next';
import { actions } from '../state/session.ts';
import { Swatch } from '../ui/glyph.tsx';
import { useLanguage } from '../use-explorer.ts';
import { monthColumns, monthOf, monthsBetween, monthWords } from './months.ts';
import type { HomeFacts } from './use-questions.ts';

type Initiative = HomeFacts['initiatives']['edges'][number]['node'];
type Meeting = Initiative['meetings']['edges'][number]['node'];

/** Beyond so many columns only every third month has its name. */
const MANY_MONTHS = 16;

export function LifeLines({ facts }: { readonly facts: HomeFacts }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const initiatives = facts.initiatives.edges.map((edge) => edge.node).filter((one) => meetingsOf(one).length > 0);
  const dated = initiatives.flatMap((one) => meetingsOf(one).map(([month]) => month)).sort();
  const [first] = dated;
  const last = dated[dated.length - 1];
  if (first === undefined || last === undefined) return null;
  const months = monthColumns(monthsBetween(first, last), new Set(dated));
  return (
    <section className="lives">
      <header>
        <h2>{t('home.year')}</h2>
        <p className="meta lives-legend">
          <span className="bead" aria-hidden="true" /> {t('home.beadOne')}
          <span className="bead bead-many" aria-hidden="true">
            3
          </span>
          {t('home.beadMany')}
        </p>
      </header>
      <table>
        <thead>
          <tr>
            <th>
              <span className="aloud">{t('word.kind.Initiative')}</span>
            </th>
            {months.map((month, index) => (
              <th key={month ?? `gap ${index}`} scope="col">
                {/* The last month's name takes the room of a gap before it. */}
                {month === null && index < months.length - 2 && '…'}
                {month !== null && (months.length <= MANY_MONTHS || index % 3 === 0) && (
                  <span className={index === months.length - 1 ? 'lives-last' : undefined}>
                    {monthWords(month, index === 0 || months[index - 1] === null, language)}
                  </span>
                )}
              </th>
            ))}
            <th scope="col" className="lives-drivers">
              {t('home.driver')}
            </th>
          </tr>
        </thead>
        <tbody>
          {initiatives.map((one) => (
            <LifeLine key={one.id} initiative={one} months={months} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function LifeLine({
  initiative,
  months,
}: {
  readonly initiative: Initiative;
  readonly months: readonly (string | null)[];
}) {
  const byMonth = new Map<string, Meeting[]>();
  for (const [month, meeting] of meetingsOf(initiative)) byMonth.set(month, [...(byMonth.get(month) ?? []), meeting]);
  const used = months.filter((month) => month !== null && byMonth.has(month));
  const from = months.indexOf(used[0] ?? null);
  const to = months.indexOf(used[used.length - 1] ?? null);
  return (
    <tr>
      <th scope="row">
        <button type="button" className="lives-name" lang="zh-CN" onClick={() => actions.open(initiative.id)}>
          <Swatch label="Initiative" size={13} />
          <span>{initiative.name}</span>
        </button>
      </th>
      {months.map((month, index) => (
        <td key={month ?? `gap ${index}`} className={stringClass(index, from, to)}>
          <Bead meetings={byMonth.get(month ?? '') ?? []} initiative={initiative} />
        </td>
      ))}
      <td className="lives-drivers" lang="zh-CN">
        {initiative.drivers.edges.map(({ node }) => (
          <button key={node.id} type="button" onClick={() => actions.open(node.id)}>
            {node.name}
          </button>
        ))}
      </td>
    </tr>
  );
}

function Bead({ meetings, initiative }: { readonly meetings: readonly Meeting[]; readonly initiative: Initiative }) {
  const [first] = meetings;
  if (first === undefined) return null;
  const names = meetings.map((one) => `${one.startDate ?? ''} ${one.name}`).join('\n');
  return (
    <button
      type="button"
      className="bead-button"
      title={names}
      aria-label={names}
      onClick={() => actions.open(meetings.length === 1 ? first.id : initiative.id)}
    >
      <span className={meetings.length > 1 ? 'bead bead-many' : 'bead'}>
        {meetings.length > 1 ? meetings.length : ''}
      </span>
    </button>
  );
}

/** Which half of a cell the string runs through. */
function stringClass(index: number, from: number, to: number): string | undefined {
  if (index < from || index > to || from === to) return undefined;
  if (index === from) return 'string-begins';
  return index === to ? 'string-ends' : 'string';
}

function meetingsOf(initiative: Initiative): [month: string, meeting: Meeting][] {
  return initiative.meetings.edges.flatMap(({ node }) => {
    const month = monthOf(node.startDate);
    return month === null ? [] : [[month, node] as [string, Meeting]];
  });
}
