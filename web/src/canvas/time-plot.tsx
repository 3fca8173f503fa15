/** Meetings over time: a bead each, by week. The brush fades what lies outside of it; two date fields do the same by keyboard. */
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { request } from '../api/request.ts';
import { TimelineDocument } from '../gql/documents.generated.ts';
import { monthWords } from '../home/months.ts';
import { actions } from '../state/session.ts';
import { Button } from '../ui/button.tsx';
import { useExplorer, useLanguage } from '../use-explorer.ts';
import { beadIn, dateOf, dayOf, monthsPerName, moveEnd, type WeekColumn, weekColumns } from './weeks.ts';
import './time-plot.css';

const WEEK = 7;
const PLOT_HEIGHT = 50;
const AXIS_HEIGHT = 18;
const TALLEST_BEAD = 9;

export function TimePlot() {
  const { t } = useTranslation();
  const { data, isPending } = useQuery({
    queryKey: ['timeline'],
    queryFn: ({ signal }) => request(TimelineDocument, {}, signal),
  });
  const nodes = useExplorer((state) => state.canvas.nodes);
  const window = useExplorer((state) => state.window);
  const meetings = nodes.filter((node) => node.label === 'Meeting');
  const columns = weekColumns(
    data?.timeline.buckets ?? [],
    meetings.map((node) => node.startDate),
  );
  // Its place is kept while it is on its way, or the picture above would change its size after it was laid out.
  if (isPending) return <section className="time" aria-label={t('canvas.meetingTime')} aria-busy="true" />;
  if (columns.length < 2) return null;
  const all = columns.reduce((sum, column) => sum + column.all, 0);
  return (
    <section className="time" data-region="time" aria-label={t('canvas.meetingTime')}>
      <header>
        <h2>{t('canvas.meetingTime')}</h2>
        <DateField end="from" columns={columns} name={t('canvas.from')} />
        <span aria-hidden="true">—</span>
        <DateField end="to" columns={columns} name={t('canvas.to')} />
        {window !== null && (
          <Button size="small" onPress={() => actions.setWindow(null)}>
            {t('canvas.wholeTime')}
          </Button>
        )}
        <p className="time-counts">
          <span className="time-bead is-mine" /> {t('canvas.inView', { count: meetings.length })}
          <span className="time-bead" /> {t('canvas.corpus', { count: all })}
          {(data?.timeline.undated ?? 0) > 0 && (
            <span>{t('canvas.undated', { count: data?.timeline.undated ?? 0 })}</span>
          )}
        </p>
      </header>
      <Plot columns={columns} />
    </section>
  );
}

/** A field for a date in ISO form: the browser's own field writes dates in the language of the system, not of the page. */
function DateField({ end, columns, name }: { end: 'from' | 'to'; columns: readonly WeekColumn[]; name: string }) {
  const window = useExplorer((state) => state.window);
  const standard = end === 'from' ? (columns[0]?.day ?? 0) : (columns[columns.length - 1]?.day ?? 0) + WEEK - 1;
  const shown = window?.[end] ?? dateOf(standard);
  const [typed, setTyped] = useState<string | null>(null);
  const take = (): void => {
    const day = dayOf(typed);
    if (day !== null) actions.setWindow(moveEnd(window, end, day, columns));
    setTyped(null);
  };
  return (
    <input
      className="time-date"
      inputMode="numeric"
      size={10}
      aria-label={`${name} YYYY-MM-DD`}
      value={typed ?? shown}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
        if (event.key === 'Escape') setTyped(null);
      }}
    />
  );
}

function Plot({ columns }: { readonly columns: readonly WeekColumn[] }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const window = useExplorer((state) => state.window);
  const first = columns[0]?.day ?? 0;
  const step = width / columns.length;
  const xOf = (day: number): number => ((day - first) / WEEK) * step;
  const from = window === null ? 0 : xOf(dayOf(window.from) ?? first);
  const to = window === null ? width : Math.min(width, xOf((dayOf(window.to) ?? first) + 1));
  const dayAt = (x: number): number => Math.round(first + (x / step) * WEEK);
  return (
    <div className="time-plot" ref={box}>
      {width > 0 && (
        <svg width={width} height={PLOT_HEIGHT + AXIS_HEIGHT} aria-hidden="true" focusable="false">
          <rect className="time-window" x={from} y={0} width={Math.max(0, to - from)} height={PLOT_HEIGHT} />
          <Beads columns={columns} step={step} from={from} to={to} />
          <Axis columns={columns} xOf={xOf} width={width} />
        </svg>
      )}
      <Handle end="from" x={from} columns={columns} dayAt={dayAt} />
      <Handle end="to" x={to} columns={columns} dayAt={(x) => dayAt(x) - 1} />
    </div>
  );
}

function Beads({
  columns,
  step,
  from,
  to,
}: {
  columns: readonly WeekColumn[];
  step: number;
  from: number;
  to: number;
}) {
  const most = Math.max(1, ...columns.map((column) => column.all));
  const height = Math.min(TALLEST_BEAD, (PLOT_HEIGHT - 4) / most);
  const bead = beadIn(step);
  return columns.flatMap((column, index) => {
    const x = index * step;
    const isOutside = x + step / 2 < from || x + step / 2 > to;
    return Array.from({ length: column.all }, (_, level) => (
      <rect
        key={`${column.day} ${
          // biome-ignore lint/suspicious/noArrayIndexKey: beads of one week are alike; their level is all they have.
          level
        }`}
        className={`time-mark${level < column.inView ? ' is-mine' : ''}${isOutside ? ' is-outside' : ''}`}
        x={x + bead.left}
        y={PLOT_HEIGHT - (level + 1) * height}
        width={bead.width}
        height={Math.max(1, height - 1.5)}
        rx={Math.min(2.5, height / 2, bead.width / 2)}
      />
    ));
  });
}

function Axis({
  columns,
  xOf,
  width,
}: {
  columns: readonly WeekColumn[];
  xOf: (day: number) => number;
  width: number;
}) {
  const language = useLanguage();
  const [first] = columns;
  const last = columns[columns.length - 1];
  if (first === undefined || last === undefined) return null;
  const starts: number[] = [];
  for (let day = first.day; day <= last.day; day += 1) if (dateOf(day).endsWith('-01')) starts.push(day);
  const every = monthsPerName(width / columns.length);
  const monthOf = (day: number): number => Number(dateOf(day).slice(0, 4)) * 12 + Number(dateOf(day).slice(5, 7)) - 1;
  const named = starts.filter((day) => monthOf(day) % every === 0 && xOf(day) < width - 24);
  return (
    <>
      <line className="time-axis" x1={0} x2={width} y1={PLOT_HEIGHT + 0.5} y2={PLOT_HEIGHT + 0.5} />
      {named.map((day, index) => (
        <g key={day} transform={`translate(${Math.round(xOf(day))} ${PLOT_HEIGHT})`}>
          <line className="time-axis" x1={0.5} x2={0.5} y1={0} y2={4} />
          <text x={4} y={14}>
            {monthWords(dateOf(day).slice(0, 7), index === 0, language)}
          </text>
        </g>
      ))}
    </>
  );
}

interface HandleProps {
  readonly end: 'from' | 'to';
  readonly x: number;
  readonly columns: readonly WeekColumn[];
  dayAt(x: number): number;
}

function Handle({ end, x, columns, dayAt }: HandleProps) {
  const { t } = useTranslation();
  const window = useExplorer((state) => state.window);
  const [first] = columns;
  const last = columns[columns.length - 1];
  const least = first?.day ?? 0;
  const most = (last?.day ?? 0) + WEEK - 1;
  const now = dayOf(window?.[end]) ?? (end === 'from' ? least : most);
  const move = (day: number): void => actions.setWindow(moveEnd(window, end, day, columns));
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const plot = event.currentTarget.parentElement?.getBoundingClientRect();
    if (plot !== undefined) move(dayAt(event.clientX - plot.left));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const days = { ArrowLeft: -WEEK, ArrowRight: WEEK, PageDown: -4 * WEEK, PageUp: 4 * WEEK }[event.key];
    if (days === undefined) return;
    event.preventDefault();
    move(now + days);
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      className="time-handle"
      aria-label={end === 'from' ? t('canvas.from') : t('canvas.to')}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={now}
      aria-valuetext={dateOf(now)}
      style={{ left: x }}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  );
}

function useWidth(box: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (box.current === null) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [box]);
  return width;
}
