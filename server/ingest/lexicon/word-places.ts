/** Short names of cities that are words, too: 来宾 are guests, 长治久安 is no place. */
/** Somebody goes there. */
const WAY_TO = /(?:赴|到|往|抵|驻)$/u;
/** By the short name what follows where it is a word. */
const WORD_AFTER =
  /^(?:长治久安|日照(?:时|率|充|强|量|短|长|少|多)|朝阳(?:产业|行业|群众)|大同(?:小异|社会|世界|思想)|中山装|普洱(?:茶|咖啡)|三明治|安康(?:快乐|幸福)|东方红|海东青|白山黑水)/u;
/** What stands before it then. */
const WORD_BEFORE: Readonly<Record<string, RegExp>> = {
  安康: /(?:幸福|健康|平安|祥和|百姓|阖家|全家|身体|群众|人民|社会|国泰民|端午|生命)$/u,
  大同: /(?:世界|天下|走向|求同|存小)$/u,
  朝阳: /(?:[迎如似轮缕]|喷薄)$/u,
};

/** Whether a city's short name at an offset is a word of the language there; `adjacent` says that a place's name touches it. */
export function isPlainWord(text: string, start: number, end: number, adjacent: boolean): boolean {
  if (adjacent) return false;
  const name = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 3), start);
  if (name === '来宾') return !WAY_TO.test(before);
  return WORD_AFTER.test(text.slice(start, end + 2)) || WORD_BEFORE[name]?.test(before) === true;
}
