/** Role words that take nobody where they stand: a table of reasons, asked in order. */
import type { RoleWord } from './role-word.ts';
import { GUESTS, HEARD, RECEIVES, SENT_TO_RECEIVE, TALKS } from './subject-patterns.ts';
import { isOfThing } from './subject-rules.ts';

/** A role word where it stands; all texts covered but `afterText`. */
export interface WordPlace {
  readonly word: RoleWord;
  /** Whether persons of its own wait for it; else it would borrow them. */
  readonly own: boolean;
  /** The clause up to the persons that wait, or up to the word. */
  readonly lead: string;
  /** Between those persons and the word, or the clause up to it. */
  readonly between: string;
  /** Whether somebody who does not wait for it is named right before the word. */
  readonly ofAnother: boolean;
  /** The two characters after the word. */
  readonly next: string;
  readonly afterText: string;
}

const TOLD = /^(?:SPEAKS|REPORTS)$/;
const HOSTS_GUESTS = /^(?:看望|慰问|看望慰问|拜访|走访看望)$/;
/** Guests, by what they came for. */
const PARTY =
  /^了?(?:[^，。；的]{0,8}的)?(?:[^，。；]{0,6}(?:考察|调研|访问|督导|督察|检查|视察|参访|采访)(?:组|团)|(?:[^，。；]{0,6})代表团|来宾|客人|客商|嘉宾|与会)/;

interface Pass {
  readonly when: string;
  readonly holds: (place: WordPlace) => boolean;
}

const PASSES: readonly Pass[] = [
  {
    when: '由|甲捐赠, 由|甲任组长的小组: a thing, a body',
    holds: ({ own, lead, word, afterText }) => own && isOfThing(lead, word, afterText),
  },
  {
    when: '曾任镇党委书记的|甲捐赠图书: who once held a post gives a thing, told beside the event',
    holds: ({ own, word, lead }) => own && word.form === '捐赠' && /^曾[^，。；]*的[^，。；]*$/.test(lead),
  },
  {
    when: '甲在会上听取|乙关于…的汇报: what is heard is not the hearer’s',
    holds: ({ own, between, word }) => own && HEARD.test(word.role) && /(?:听取|审议|审查)[^，并]*$/.test(between),
  },
  {
    when: '会谈 without anybody named before or after it',
    holds: ({ own, word, next }) =>
      !own && TALKS.test(word.form) && !/^了?\uE000/u.test(next) && !/^(?:拜会|接见)/.test(word.form),
  },
  {
    when: '委托|甲|会见代表团: the host’s proxy meets the guests apart from what they came for',
    holds: ({ own, word, lead }) => own && RECEIVES.test(word.form) && SENT_TO_RECEIVE.test(lead),
  },
  {
    when: '见证签署, 参加会见及签约: others sign',
    holds: ({ word, between }) => word.role === 'SIGNS' && /(?:见证|参加|出席|列席)[^，。；并]*$/.test(between),
  },
  {
    when: '甲在市外办领导陪同下, 在宋校长的陪同下: who goes with him has no name',
    holds: ({ own, word, between, afterText }) =>
      word.role === 'ACCOMPANIES' && afterText.startsWith('下') && (!own || /在[^，。；]+$/.test(between)),
  },
  {
    when: '针对|甲提出的隐患, 对乙反映的问题: what is dealt with',
    holds: ({ own, word, lead, afterText }) =>
      own &&
      afterText.startsWith('的') &&
      TOLD.test(word.role) &&
      /(?:针对|对|就|围绕|按照|根据)[^，。；]{0,12}$/.test(lead),
  },
  {
    when: '甲案的忏悔录被|宣读: passive',
    holds: ({ own, between }) => own && /被[^，。；]{0,8}$/.test(between),
  },
  {
    when: '会见|某代表团一行: the party is the guest’s',
    holds: ({ own, word, between, ofAnother }) => word.form === '一行' && (!own || ofAnother || GUESTS.test(between)),
  },
  {
    when: '看望了|考察组, 慰问来宾: the host of guests looks at nothing',
    holds: ({ word, afterText }) => HOSTS_GUESTS.test(word.form) && PARTY.test(afterText),
  },
];

/** Whether a role word takes nobody. */
export function passes(place: WordPlace): boolean {
  return PASSES.some(({ holds }) => holds(place));
}
