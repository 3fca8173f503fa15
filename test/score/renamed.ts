/** The same bulletin with other people in it: each official of the gold gets another name, in text and gold alike. */

import { type Random, seeded } from '../support/seeded.ts';

const NAME = /^[\u4e00-\u9fff]{2,4}$/u;
/** Names of every make: usual and rare surnames, two surnames, words, places, last characters that are particles elsewhere, other nations'. */
const FAMILY = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎'];
const RARE = [...'鄢隋佘瞿苟蔺卓冉岑闵佟昝逯亓缪敖'];
const DOUBLE = ['欧阳', '司马', '上官', '诸葛', '皇甫', '令狐', '慕容', '夏侯'];
const FIRST = [...'建志文国永春晓海秀德玉明家俊振景宏绍立庆世思雅宗启树凤长正天子'];
const LAST = [...'华军平伟明芳英强辉林峰霞燕刚来生会和为同中学先前通镇安波涛敏琴松山贵兰'];
const WHOLE = '高峰 江河 白杨 石林 方圆 常宁 安康 罗定 温岭 高原 雷鸣 万里 多吉才旦 洛桑江村 乌力吉巴图 阿拉坦仓'.split(
  ' ',
);

function invent(next: Random): string {
  const of = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  const kind = next();
  if (kind < 0.12) return of(WHOLE);
  const family = of(kind < 0.22 ? RARE : kind < 0.3 ? DOUBLE : FAMILY);
  return family + (next() < 0.7 ? of(FIRST) : '') + of(LAST);
}

export interface Renamed {
  readonly text: string;
  readonly gold: string;
}

/** Renames every official whom the gold names with 2 to 4 characters and the text prints in one piece; `isWord`: what is left, as it may mean the word. */
export function renamed(text: string, gold: string, seed: number, isWord: (name: string) => boolean): Renamed {
  const names = new Set<string>();
  for (const [, name = ''] of gold.matchAll(/Official:([^\t\n|]+)/gu))
    if (NAME.test(name) && text.includes(name) && !isWord(name)) names.add(name);
  const next = seeded(seed);
  const taken = new Set(names);
  const others = new Map<string, string>();
  for (const name of names) {
    let other = invent(next);
    while (text.includes(other) || [...taken].some((one) => one.includes(other) || other.includes(one)))
      other = invent(next);
    taken.add(other);
    others.set(name, other);
  }
  if (others.size === 0) return { text, gold };
  const any = new RegExp([...others.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu');
  const replaced = (source: string): string => source.replace(any, (name) => others.get(name) ?? name);
  return { text: replaced(text), gold: replaced(gold) };
}
