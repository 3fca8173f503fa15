/** Posts of places that no list of ours has: heads of foreign cities and provinces, ambassadors and consuls. */
import type { NamedBody } from '../../lexicon/naming.ts';
import type { Found, PostContext } from './post-context.ts';
import type { PostToken } from './post-tokens.ts';

/** Heads of a territory's government, by the level word that they hold. */
export const TERRITORY: Readonly<Record<string, string>> = {
  省长: '省',
  市长: '市',
  州长: '州',
  盟长: '盟',
  县长: '县',
  区长: '区',
  旗长: '旗',
  镇长: '镇',
  乡长: '乡',
};

/** The house of a diplomat, by the base of the post. */
const MISSIONS: Readonly<Record<string, string>> = {
  总领事: '总领事馆',
  领事: '总领事馆',
  大使: '大使馆',
  驻华大使: '驻华大使馆',
  公使: '大使馆',
  驻华公使: '驻华大使馆',
  公使衔参赞: '大使馆',
  参赞: '大使馆',
};
const SENT = /驻(?:华|[\u4e00-\u9fff]{2,4})$/u;

/** `某国驻上海|总领事`, `某国|驻华大使`: at the mission of that state. */
export function diplomat({ text, placeByEnd }: PostContext, { head, start }: PostToken): Found | undefined {
  const mission = MISSIONS[head.base];
  if (!mission) return undefined;
  const sent = SENT.exec(text.slice(Math.max(0, start - 5), start))?.[0] ?? '';
  const state = placeByEnd.get(start - sent.length);
  if (state?.form !== 'abroad') return undefined;
  const printed = text.slice(state.start, start);
  const name = /(?:使馆|领事馆|代表处|代表团)$/u.test(printed) ? printed : printed + mission;
  const body: NamedBody = { name, aliases: [state.place.name], kind: 'GOVERNMENT' };
  return { from: state.start, name: head.name, body };
}

/** `某国里昂市|副市长`: a place that no list has, named right before the head; it is never home. */
export function elsewhere(context: PostContext, { head, start }: PostToken): Found | undefined {
  const { text, placeByEnd, lexicon } = context;
  const level = TERRITORY[head.base];
  if (!level || text[start - 1] !== level || placeByEnd.has(start)) return undefined;
  let from = start - 1;
  while (start - from < 9 && /[\u4e00-\u9fff]/u.test(text[from - 1] ?? '')) {
    const place = placeByEnd.get(from);
    if (place) {
      if (place.form === 'abroad') from = place.start;
      break;
    }
    if (context.personEnds.has(from) || context.postEnds.has(from) || context.bodyByEnd.has(from)) break;
    if (lexicon.boundaries.longest(text, from, Math.max(0, from - 4))) break;
    from--;
  }
  const name = text.slice(from, start);
  if (name.length < 3 || /^[各全我本该等有多几两]/u.test(name)) return undefined;
  const state = placeByEnd.get(from);
  const abroad = state?.form === 'abroad' ? state : undefined;
  if (!abroad && name.length < 4) return undefined;
  const body: NamedBody = { name, aliases: abroad ? [abroad.place.name + name] : [], kind: 'GOVERNMENT' };
  return { from: abroad?.start ?? from, name: head.name, body };
}
