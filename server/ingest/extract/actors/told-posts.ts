/** Posts that are told of a person beside the name: `某某（市科技局局长）`, `曾任…局长的某某`, `某某曾任…，现任…`, `某某由…调任…`, `某某，市商务局原局长，`. */
import type { NameSpan } from './name-places.ts';
import type { Appointment, PostRef } from './post-context.ts';

type Kind = Appointment['kind'];
/** The posts from an offset on, and where they end. */
type PostsFrom = (start: number) => { readonly refs: readonly PostRef[]; readonly end: number };

const BRACKET = /^（(?<when>原任?|时任|曾任|前任?|现任?)?(?=[\u4e00-\u9fff])/u;
const FORMERLY =
  /^(?:同志)?(?:（[^（）]{1,12}）)?(?:曾经?任|曾担任|历任|原任|原为|原系|曾是|曾为|先后任|先后担任|历任过|退休前[是任为]|生前[是任为])/u;
/** `某某　市科技局局长` in a line of its own: who speaks at a briefing, who is a guest. */
const IN_LINE = /^[ \u3000]{1,4}(?=[\u4e00-\u9fff]{3})/u;
const NOW = /^[，；](?:现任|现为|现系|现担任)/u;
const MOVED = /^(?:同志)?由(?=[\u4e00-\u9fff])/u;
const MOVED_TO = /^(?:调任|转任|升任|改任|晋升为|提任为?|接任)/u;
const RELATIVE = /(?<former>曾经?任|曾担任|曾是|原任|时任|担任过|当过|做过|离任的|卸任的)?(?<present>现任|担任|任)?$/u;
/** `，市商务局|原|局长，`: an apposition is read only where it says that the post is over. */
const APPOSED = /^，(?=[\u4e00-\u9fff]{1,20}?(?:原|前)(?:党[组委])?[\u4e00-\u9fff]{1,6}[，。、])/u;

const held = (when: string | undefined): Kind => (when === undefined || when.startsWith('现') ? 'HOLDS' : 'HELD');

/** One person's posts by one such phrase. */
function ofName(
  text: string,
  name: NameSpan,
  postsFrom: PostsFrom,
): { kind: Kind; from: number; refs: readonly PostRef[]; end: number }[] {
  const rest = text.slice(name.end, name.end + 60);
  const at = (kind: Kind, from: number) => ({ kind, from, ...postsFrom(from) });
  const bracket = BRACKET.exec(rest);
  if (bracket) {
    const told = at(held(bracket.groups?.when), name.end + bracket[0].length);
    return text[told.end] === '）' ? [told] : [];
  }
  const inLine = /^$|\n/u.test(text[name.start - 1] ?? '') ? IN_LINE.exec(rest)?.[0] : undefined;
  if (inLine) {
    const told = at('HOLDS', name.end + inLine.length);
    return text[told.end] === '\n' || told.end >= text.length ? [told] : [];
  }
  const formerly = FORMERLY.exec(rest)?.[0];
  if (formerly) {
    const before = at('HELD', name.end + formerly.length);
    const now = NOW.exec(text.slice(before.end, before.end + 5))?.[0];
    return now ? [before, at('HOLDS', before.end + now.length)] : [before];
  }
  const moved = MOVED.exec(rest)?.[0];
  if (moved) {
    const before = at('HELD', name.end + moved.length);
    const to = MOVED_TO.exec(text.slice(before.end, before.end + 4))?.[0];
    return to ? [before, at('HOLDS', before.end + to.length)] : [];
  }
  const apposed = APPOSED.exec(rest)?.[0];
  if (!apposed) return [];
  const told = at('HELD', name.end + apposed.length);
  return told.refs.every(({ former }) => former) && /[，。]/u.test(text[told.end] ?? '') ? [told] : [];
}

/** `曾任市科技局局长的|某某`: how far the posts reach back is where 曾任 stands. */
function relative(
  text: string,
  name: NameSpan,
  postsFrom: PostsFrom,
): { kind: Kind; from: number; refs: readonly PostRef[]; end: number } | undefined {
  const end = name.start - 1;
  if (text[end] !== '的') return undefined;
  const floor = Math.max(0, end - 40);
  for (let from = end - 2; from > floor && !/[。；\n]/u.test(text[from] ?? ''); from--) {
    const { former, present } = RELATIVE.exec(text.slice(Math.max(0, from - 4), from))?.groups ?? {};
    if (!former && !present) continue;
    const told = postsFrom(from);
    if (told.refs.length > 0 && told.end === end) return { kind: former ? 'HELD' : 'HOLDS', from, ...told };
  }
  return undefined;
}

/** What is told of each name so. */
export function readTold(text: string, names: readonly NameSpan[], postsFrom: PostsFrom): Appointment[] {
  const found: Appointment[] = [];
  for (const name of names) {
    const before = relative(text, name, postsFrom);
    for (const { kind, from, refs, end } of [...(before ? [before] : []), ...ofName(text, name, postsFrom)]) {
      if (refs.length === 0) continue;
      found.push({ name, posts: refs, kind, at: { start: Math.min(name.start, from), end: Math.max(end, name.end) } });
    }
  }
  return found;
}
