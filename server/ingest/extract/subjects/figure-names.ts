/** What a number is of, in the sentence's words. */
import type { Span } from '../reading.ts';

/** No name of a figure is longer; nothing farther away is looked at. */
const REACH = 160;
const LONGEST = 60;
/** A clause that only pays: whom or what it pays for stands in a clause before. */
const PAYS = /^(?:(?:另外?|还|再)?给予|按|补助|补贴|奖励|资助|最高|最多|累计|可|一次性|分别|每|单)/;
const FOR_WHOM = /^(?:对|凡|企业|符合|给|为)|(?:的|者)$/;
/** A clause that pays, too: the one that says for whom is farther back. */
const PAID = /(?:给予|补助|补贴|奖励|资助)/;
/** 按投资额的5%: a share says itself what it is of. */
const SHARE = /^按[^，\d]{2,14}的\d/;
const CAPS_ONLY =
  /^(?:(?:单|每|同一)(?![^，。；、\d]{0,6}[费金款])[^，。；、\d]{1,6}?|年度|全年|累计|合计)*(?:最高|最多|不超过)(?:补助|补贴|奖励|给予|可达)?\d[\d.,]*[万亿]?元$/;
const CAPS = /^(?:再?给予)?(?:最高|最多|累计|单)/;
/** What only opens a clause: 提出|到2026年…. */
const OPENS =
  /^(?:(?:办法|方案|规定|细则|意见|会议|其中|并)?(?:还|同时)?(?:提出|明确|规定|要求|指出|强调|力争)|其中)(?=.{4})/u;
/** 额度提至30万元，|合伙创业者最高可达…: the clause before says of what the most is. */
const MOST = /(?:最高|最多|封顶|可达|不超过)/;
const OF_SUM = /^(?:[^，。；\d]{0,12}?的)?((?!按)[^，。；\d的]{2,14}?(?:额度|限额|标准|金额|比例))[^，。；\d]{0,4}\d/;
/** 按…给予补贴，|最高…: what is paid. */
const PAID_SUM = /(?:给予|发放|享受)[^，。；]{0,8}?(补助|补贴|奖励|奖补|资助)/;
/** 老旧拱棚改造|按…补助，每座最高…. */
const PAID_FOR = /^((?!按|对|给)[^，。；\d]{2,20}?)(?:按|每|给予|一次性)/;
/** 设校级中试项目经费，|单项不超过10万元; 设立专项经费，|年度规模不低于…: what has been set up is what the sum is of. */
const FUND =
  /(?:设立?|设置|安排|列支|单列|提供|给予|配套|落实|发放|统筹)了?([^，。；、\d]{2,18}?(?:经费|资金|专项|基金|津贴|补贴|补助|奖金|奖励|保险|贷款|担保|奖))$/;
const OF_FUND =
  /^(?:单[项个笔]|每[项个笔]|年度|每年(?:投入|安排|出资|列支)?|首期|总|资金)?(?:规模|总额|额度|标准|金额)?(?:不超过|不低于|不少于|最高|最多|为|达)?\d/;
/** 对发生的评估费按50%补助、|最高5万元: the most of what the item before pays. */
const PAYS_FOR =
  /^(?:对|给|向)?(?:发生的|产生的|符合条件的|经认定的)?([^，。；、\d]{2,24}?)(?:的?，?(?:给予|可?按|不超过|最高|每年按)[^，。；、\d]{0,14})?\d[\d.,]*(?:%|％|[万亿]?元|倍)(?:的标准|的比例|给予|予以)*(补助|补贴|奖励|贴息|资助|奖补|报销|补偿|减免)?/;
/** 每季度|不少于1次: the clause before says of what. */
const OFTEN =
  /^每(?:个|两|半|[一二三四]个)?(?:季度|季|月|周|星期|年|日|天|学期|学年)(?:不少于|不低于|至少|不超过|开展|组织|集中|召开|巡查)*\d[^，。；]{0,4}$/;
const A_SUM = /补助|补贴|奖励|奖金|奖补|额度|资助|标准/;
/** 市级财政|按每家…: who pays may stand first. */
const PAYER = /^(?:[省市县区州]级?|中央|本级|镇|乡)?财政(?:局|部门)?(?=[按给安对统])/;
/** 每人|给予…: the clause before says to whom. */
const EACH = /^每(?:人|户|家|个|座|亩|名|辆|台|村|处|套|项|间|头|平方米)/;
/** 由20%降为…: the clause before says what fell. */
const MOVES = /^(?:(?:由|从)[^，。；\d]{0,8}\d|达)/;
/** 对甲、乙、丙分别给予…: the items before 分别 take the numbers after it, one each. */
const TIERS =
  /^(?:对|给|向|为)?([^，。；]{2,60}?)分别(?:按照?)?(给予|安排|奖励|补助|资助|支持|为|达到?|拨付|增长|完成|新增)?/u;
const NUMBER = /\d[\d,.]*(?:万|亿)*[^\d、和]{0,6}/gu;

/** The name of a tier when the items before 分别 are as many as the numbers after it. */
function tierName(clause: string, at: number): string | null {
  const match = TIERS.exec(clause);
  if (!match?.[1] || at < match[0].length) return null;
  const items = match[1].split(/[、和]/u);
  const numbers = [...clause.slice(match[0].length).matchAll(NUMBER)];
  const index = numbers.findIndex(
    (n) => n.index + match[0].length <= at && at < n.index + match[0].length + n[0].length,
  );
  const item = items[index];
  const last = items.at(-1);
  if (items.length < 2 || items.length !== numbers.length || item === undefined || last === undefined) return null;
  // 县道、乡道、村道日常养护标准: the last item says what all of them are of.
  const short = items
    .slice(0, -1)
    .every((one) => one.length === items[0]?.length && one.at(-1) === last[one.length - 1]);
  const head = index === items.length - 1 ? '' : short ? last.slice(items[0]?.length) : last.slice(-5);
  return `${item}${item.endsWith(head) ? '' : head}${match[2] ?? ''}${numbers[index]?.[0] ?? ''}`;
}

function boundaryBefore(text: string, from: number, at: number): number {
  for (let i = at - 1; i >= from; i--) if ('，；。：'.includes(text[i] ?? '')) return i + 1;
  return from;
}

/** Whom a clause pays. */
function forWhom(text: string, from: number, at: number, name: string): string {
  const whom = payee(text, from, at, name);
  // A long description of who is paid would hide of what the share is.
  return SHARE.test(name) && whom.length > name.length ? '' : whom;
}

/** 对某类企业，|按投资额的5%给予补助，|最高不超过…: whom the last clause pays, without what others pay. */
function payee(text: string, from: number, at: number, name: string): string {
  let left = at;
  for (let step = 0; step < 3 && left > from && text[left - 1] === '，'; step++) {
    const end = left - 1;
    left = boundaryBefore(text, from, end);
    const clause = text.slice(left, end);
    if (FOR_WHOM.test(clause) && !(/\d/.test(clause) && (PAID.test(clause) || SHARE.test(name)))) return clause;
    if (!PAID.test(clause) || !CAPS.test(name)) return '';
  }
  return '';
}

/** 额度提至30万元，|最高可达…: a share says nothing of a sum. */
function ofSum(before: string, name: string): string {
  const sum = OF_SUM.exec(before)?.[1] ?? '';
  return sum.endsWith('比例') && name.includes('元') ? '' : sum;
}

/** What a clause that says only how much, or to how many, takes from the one before it. */
function fromBefore(text: string, from: number, left: number, name: string): string {
  const before = text.slice(boundaryBefore(text, from, left - 1), left - 1);
  if (OFTEN.test(name)) {
    const what = before.replace(/^[^，；]*：/u, '').replace(MARK, '');
    return what.length <= 24 && !/\d/.test(what) ? what : '';
  }
  const fund = OF_FUND.test(name) ? FUND.exec(before)?.[1] : undefined;
  if (fund) return fund;
  if (MOST.test(name) && /[元%]/.test(name) && !A_SUM.test(name)) {
    const sum = PAID_SUM.exec(before)?.[1] ?? ofSum(before, name);
    return `${EACH.test(name) ? (PAID_FOR.exec(before)?.[1] ?? '') : ''}${sum}`;
  }
  return EACH.test(name) && !PAID.test(before) && before.length > 3 ? before : '';
}

/** The part of a sentence that says what the number at `span` is of. */
export function figureName(text: string, span: Span, sentence: Span): string {
  const from = Math.max(sentence.start, span.start - REACH);
  const left = boundaryBefore(text, from, span.start);
  let end = span.end;
  while (end < sentence.end && end < span.end + LONGEST && !/[，；。、：！？]/.test(text[end] ?? '')) end++;
  const whole = boundaryAfter(text, span.end, sentence.end);
  const tier = tierName(text.slice(left, whole), span.start - left);
  if (tier) return tier.slice(0, LONGEST);
  const list = text.slice(left, span.start).lastIndexOf('、');
  const start = list >= 0 && /\d/.test(text.slice(left, left + list)) ? left + list + 1 : left;
  let name = text.slice(start, end);
  const item = start > left && CAPS_ONLY.test(name) ? PAYS_FOR.exec(text.slice(left, start - 1)) : null;
  if (item) {
    const base = /^按/.test(item[1] ?? '') ? '' : (item[1] ?? '');
    return `${base}${name.replace(/(?=最高|最多|不超过)/u, item[2] ?? '')}`.slice(0, LONGEST);
  }
  if (start === left && left > sentence.start && PAYS.test(name.replace(PAYER, '')))
    name = `${forWhom(text, from, left, name)}${fromBefore(text, from, left, name)}${name}`;
  else if (start === left && left > sentence.start && MOVES.test(name)) {
    const clause = text.slice(boundaryBefore(text, from, left - 1), left - 1);
    if (!/\d/.test(clause)) name = `${clause}${name}`;
  } else if (start === left && left > sentence.start) name = `${fromBefore(text, from, left, name)}${name}`;
  return tidied(name.replace(MARK, '')).replace(OPENS, '').trim().slice(0, LONGEST);
}

/** What marks an item of a list. */
const MARK =
  /^[\s●◆■▲★※·•]*(?:[一二三四五六七八九十]是|（[一二三四五六七八九十\d]{1,2}）|\d{1,2}[.．、](?!\d)|[①-⑳])?/u;

/** 由20天|压缩到5天: what it was before is no part of the name. */
const MOVED =
  /(?<=[^\d，。；]{2})(?:由|从)(?:原先的?|原来的?|现有的?|目前的?|去年的?)?(?:最高|最多|约|不足)?\d[\d.,]*[^\d，。；]{1,4}?(?=提高|提升|增加|增至|扩大|降|压缩|压减|缩短|缩减|减少|减至|上升|增长|上调|下调)/u;
/** 对甲|给予补助: the words that only pay. */
const TO = /^(?:对于|对|给|向|凡)(?=[^，。；\d]{2,}(?:的|按|给予|每|一次性|奖励|补助|补贴))(?![于应照接])/u;
const GIVES = /(?:的)?(?:另外?|再|还)?(?:一次性)?给予(?=(?:每|最高|不超过|\d|一次性))/u;

/** A name without what only opens it or says that something is paid. */
function tidied(name: string): string {
  const moved = name.replace(MOVED, '');
  return TO.test(moved) ? moved.replace(TO, '').replace(GIVES, '') : moved;
}

function boundaryAfter(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && end < from + REACH && !'，；。'.includes(text[end] ?? '')) end++;
  return end;
}
