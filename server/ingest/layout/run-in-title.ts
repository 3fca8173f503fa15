/** Titles that share a line with the text after them: `我市召开推进会。6月16日，…`. */
import {
  continuesWhatWasSaid,
  endsSentence,
  firstSentenceLength,
  hasEarlyDate,
  opensWithDate,
  opensWithTime,
  reportsSpeech,
} from './signs.ts';

const LONGEST_RUN_IN = 45;
const SHORTEST_RUN_IN = 5;
/** Ends of sentences that tell what somebody did at an event: no titles. */
const NARRATIVE_END = /(?:参加|出席|陪同|讲话|发言|主持|致辞|参会|会议|调研|情况|活动)。$/;

/**
 * Whether the paragraph's first sentence is its title: `我市召开推进会。6月16日，…`. The first paragraph of an item's place
 * needs less to be believed than one that may go on with the item before it.
 */
export function hasRunInTitle(text: string, mayContinue: boolean): boolean {
  const length = firstSentenceLength(text);
  const title = text.slice(0, length);
  const rest = text.slice(length);
  if (rest.length < 10 || length < SHORTEST_RUN_IN || length > LONGEST_RUN_IN + 1 || !endsSentence(title)) return false;
  if (opensWithTime(title) && (title.includes('，') || !opensWithDate(rest))) return false;
  if (continuesWhatWasSaid(title) || reportsSpeech(title)) return false;
  if (hasEarlyDate(rest)) return !mayContinue || !/，.*，/.test(title);
  if (title.includes('，') || continuesWhatWasSaid(rest)) return false;
  if (!mayContinue) return length <= 36;
  return length <= 32 && !NARRATIVE_END.test(title) && (rest.length >= 40 || title.slice(0, 3) === rest.slice(0, 3));
}
