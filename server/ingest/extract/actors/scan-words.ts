/** What the first pass over an issue's names weighs: gains that a reading needs, and words that stand around names. */
export const COMMON_SURNAME = -8.6;
export const KNOWN_SURNAME = -9.5;
export const POST_GAIN = -5;
export const WEAK_GAIN = 3;
export const LIST_GAIN = 1;
/** Verbs of one character that a post's holder may be the subject of: `市长|来校`. */
export const VERB_CHARACTER = /[来到赴在就带率将还并以为由从对去说抓讲领述促]/u;
/** Surnames that link a verb's object as often: `局长向　大家`. */
export const LINK = /[向于和]/u;
export const OPEN_GAIN = 6;
export const WORDY_LIST_GAIN = 1.5;
export const APPOINTED = /(?:任命|免去|解聘|聘任|选举|补选|聘请|推选|免除)(?=[\u4e00-\u9fff])/gu;
/** A day, or a word that brings somebody in: after it a name may begin. */
export const LEADS_IN = /(?:日|上午|下午|晚|由|受|经|请|与)(?=[\u4e00-\u9fff])/gu;
export const LINKED = new Set('、和与及');
/** Verbs of decisions that begin like a surname. */
export const DECIDED = /^(?:任[命免职期]|解[聘除]|聘[任请])/u;
export const TAKES_POST =
  /^(?:同志)?(?:任|兼任|出任|不再担任|不再兼任|由|曾任|现任|原任|历任|当选为?|受聘为?|获聘为?|接任|改任|升任|就任)[\u4e00-\u9fff]{2}/u;
/** `曾任…局长的|某某`: whose post it was is told after it. */
export const HELD_POST = /(?:曾任|曾担任|原任|现任|担任|担任过|当过)[^，。；：]*$/u;
