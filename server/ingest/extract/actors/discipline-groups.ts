/** Groups that a discipline commission sends: `市纪委监委驻市科技局纪检监察组`, `县纪委监委派驻第五纪检监察组`. */
import { type NamedBody, partOf } from '../../lexicon/naming.ts';
import type { BodyState, BodyToken } from './body-state.ts';

/** `市纪委监委驻市科技局纪检监察组`: the discipline body's group at the other body, a part of the former. */
export function discipline(state: BodyState, at: BodyToken, end: number, part: string): number {
  const sender = state.tokens.at(-2);
  const between = sender ? state.text.slice(sender.end, at.start) : '';
  if (!sender || !/^(派)?驻$/u.test(between)) return state.push(at.start, end, partOf(at.body, part), at.form);
  const place = sender.body.place?.name ?? '';
  // 某省纪委|省监委: both send together.
  const twin = state.tokens.at(-3);
  const joint =
    twin?.end === sender.start && /监委$/u.test(state.text.slice(sender.start, sender.end)) ? twin : undefined;
  const short = joint
    ? `${place}纪委监委`
    : state.text.slice(sender.start, sender.end).replace(/^(?:自治区|自治州|[省市州盟县区旗])/u, place);
  const tail = `驻${at.body.name}${part}`;
  const printed = `驻${state.text.slice(at.start, at.end)}${part}`;
  const body: NamedBody = {
    name: short + tail,
    aliases: [short + printed, sender.body.name + tail, tail],
    kind: 'PARTY',
    ...(at.body.level && { level: at.body.level }),
    ...(at.body.place && { place: at.body.place }),
    partOf: (joint ?? sender).body,
  };
  return state.push((joint ?? sender).start, end, body, sender.form);
}

/** `县纪委监委派驻第五纪检监察组`. */
export function numberedGroup(state: BodyState, start: number, end: number): number | undefined {
  const number = /(?:派驻|驻)?第[一二三四五六七八九十]{1,3}$/u.exec(
    state.text.slice(Math.max(0, start - 6), start),
  )?.[0];
  const sender = number && state.byEnd.get(start - number.length);
  if (sender === '' || sender?.body.kind !== 'PARTY') return undefined;
  const part = state.text.slice(sender.end, end);
  return state.push(sender.start, end, partOf(sender.body, part), sender.form);
}

/** `自治区纪委监委驻厅纪检监察组`: the group at our own body. */
export function stationed(state: BodyState, start: number, end: number): number | undefined {
  const own = state.text[start - 1] ?? '';
  const { publisher } = state.context;
  if (!/[局厅委办院部校]/u.test(own) || !publisher || state.text[start - 2] !== '驻') return undefined;
  state.push(start - 1, start, publisher, 'context');
  const at = state.tokens.at(-1);
  return at && discipline(state, at, end, state.text.slice(start, end));
}
