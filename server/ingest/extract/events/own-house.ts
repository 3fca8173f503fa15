/** The house that publishes, as its own texts call it: 学校, 我院, 集团公司, 来区. */
import type { Scene } from '../scene.ts';

/** What a house's name ends in, by the last character of the word for it. */
const HOUSE_ENDS: Readonly<Record<string, RegExp>> = {
  院: /[^法检察]院$/u,
  校: /(?:大学|学院|学校|中学|小学|校)$/u,
  局: /局$/u,
  厅: /厅$/u,
  委: /(?:委员会|委)$/u,
  司: /(?:公司|集团)$/u,
  团: /(?:公司|集团|[一二三四五六七八九十〇○\d]团)$/u,
  关: /海关$/u,
  所: /所$/u,
  站: /站$/u,
  馆: /馆$/u,
  台: /台$/u,
  社: /社$/u,
  会: /(?<!委员)会$/u,
  部: /部$/u,
  队: /(?:支队|大队|总队|中队)$/u,
  处: /处$/u,
  心: /中心$/u,
  区: /(?:开发区|高新区|园区|新区|示范区|保税区|管理委员会|管委会)$/u,
};
/** By what a house calls itself after 我, 本: 我局, 我集团公司. */
export const HOUSE_WORDS = '集团公司|公司|集团|支队|大队|总队|中心|协会|学会|商会|[厅局委部院校关所站馆台社会处团]';
/** An office that publishes is not the house. */
const HOUSE_OFFICE =
  /(?<=大学|学院|学校|医院)[\u4e00-\u9fff]{2,10}(?:处|部|科)$|(?:党委|党政|综合|行政|学校|校长|院)?办公室$|党政办$|院办$|校办$|(?:党委)?宣传部$|(?:党委)?办公室$/u;

/** The publisher, or the house whose office publishes, when it can be called by a word that ends so; undefined when it cannot. */
export function ownHouse({ issue: { publisher, book } }: Scene, word: string): string | undefined {
  if (!publisher) return undefined;
  const ends = HOUSE_ENDS[word.at(-1) ?? ''];
  const parent = book.get(publisher.key.replace(HOUSE_OFFICE, ''));
  return [publisher, parent].find((body) => body && ends?.test(body.name))?.key;
}

const OUR_PART = new RegExp(`^[我本](?:${HOUSE_WORDS})(?=[\\u4e00-\\u9fff]{2,14}$)`, 'u');

/** 我关企业管理科, 我局办公室: a part of the house that publishes. */
export function partOfHouse(scene: Scene, piece: string): string | undefined {
  const lead = OUR_PART.exec(piece)?.[0];
  const house = lead ? scene.issue.book.get(ownHouse(scene, lead) ?? '') : undefined;
  if (!lead || !house) return undefined;
  const name = house.name + piece.slice(lead.length);
  return scene.issue.book.add({
    key: `Organization:${name}`,
    label: 'Organization',
    name,
    aliases: [piece.slice(lead.length)],
    properties: { kind: 'OTHER' },
  });
}
