/** Bodies of the place at home that only a verb shows to be ones: 县农业广播电视学校, 县委农村工作领导小组, 地区人力资源和社会保障局. */
import type { Scene } from '../scene.ts';

const LEVEL = /^(地区|[省市县区州盟旗镇乡])(委)?(?=[\u4e00-\u9fff]{3,18}$)/u;

/** The body at home that a piece without its place names; undefined when home is of another level. */
export function homeBody({ issue, actors }: Scene, piece: string): string | undefined {
  const lead = LEVEL.exec(piece);
  const home = (actors.homePlace ?? issue.homePlace)?.name;
  if (!lead?.[1] || !home?.endsWith(lead[1])) return undefined;
  const rest = piece.slice(lead[0].length);
  const party = lead[2] ? issue.book.get(issue.bodyPrinted(`${home}委`) ?? '')?.name : undefined;
  if (lead[2] && !party) return undefined;
  const known = party ? undefined : issue.bodyPrinted(home + rest);
  if (known) return known;
  const name = (party ?? home) + rest;
  return issue.book.add({
    key: `Organization:${name}`,
    label: 'Organization',
    name,
    aliases: [piece],
    properties: { kind: 'OTHER' },
  });
}

const GROUP =
  /^[\u4e00-\u9fff]{2,16}(?:领导小组|指挥部|专班|联席会议办公室|委员会|(?<=新闻|外事|信访|督查|侨务|法制|政务公开|文明)办公室)(?:办公室)?$/u;

/** 县委|农村工作领导小组: a group named after the body that set it up. */
export function groupOf({ issue, organizationAt }: Scene, from: number, piece: string): string | undefined {
  const body = organizationAt.get(from);
  const house = body && issue.book.get(body.fact);
  const rest = body ? piece.slice(body.end - from) : '';
  if (!house || !GROUP.test(rest)) return undefined;
  const name = house.name + rest;
  return issue.book.add({
    key: `Organization:${name}`,
    label: 'Organization',
    name,
    aliases: [piece],
    properties: { kind: 'OTHER' },
  });
}
