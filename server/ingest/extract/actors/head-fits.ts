/** Which heads go with which bodies: what settles a post whose body the text does not put before it. */
import type { NamedBody } from '../../lexicon/naming.ts';

/** What a body's name must end in for a head that names none. */
const FITS: Readonly<Record<string, RegExp>> = {
  局长: /局$/u,
  厅长: /厅$/u,
  部长: /部$/u,
  司长: /司$/u,
  署长: /署$/u,
  处长: /处$/u,
  科长: /科$/u,
  股长: /股$/u,
  主任: /(委员会|办公室|中心|办|室|站|处|管理区|联合社|联社|村|社区|嘎查|实验室|联合体|工作室|基地|所)$/u,
  主任委员: /委员会$/u,
  主委: /(委员会|支部|总支)$/u,
  委员: /委员会$/u,
  常委: /委员会$/u,
  主席: /(中国人民政治协商会议.*委员会|联合会|协会|工会|学会|商会|自治区人民政府|评委会|联盟)$/u,
  院长: /(?<!小|戏|剧)院$/u,
  校长: /(?:大学|学院|学校|中学|小学|党校|附[中小]|[一二三四五六七八九十][中小]|技校|职中|高中|初中|分校|职(?:业)?教(?:育)?中心)$/u,
  所长: /所$/u,
  站长: /站$/u,
  行长: /(银行|行)$/u,
  会长: /(会|会议所)$/u,
  理事长: /(会|合作社|联盟|联合体|研究院)$/u,
  社长: /(社|株式会社|合作社)$/u,
  馆长: /馆$/u,
  教研员: /(?:教学研究室|教研室|教科院|教育局|研究院|中心)$/u,
  教育长: /(?:党校|学院|大学)$/u,
  教务长: /(?:党校|学院|大学)$/u,
  园长: /园$/u,
  台长: /台$/u,
  场长: /场$/u,
  厂长: /厂$/u,
  预报员: /(?:气象台|气象局|预报台|预报中心|气象中心|海洋台)$/u,
  首席预报员: /(?:气象台|气象局|预报台|预报中心|气象中心|海洋台)$/u,
  总编辑: /(?:社|电视台|广播台|融媒体中心|传媒集团|编辑部|新闻网|日报|晚报)$/u,
  总编: /(?:社|电视台|广播台|融媒体中心|传媒集团|编辑部|新闻网|日报|晚报)$/u,
  监事会主席: /(?:公司|集团|[协学商]会|联合会|合作社|联社|基金会)$/u,
  监事会主任: /(?:合作社|联社)$/u,
  督学: /(?:人民政府|教育局|教育体育局|教体局|教育厅|教育委员会)$/u,
  总农艺师: /[局厅部委]$/u,
  总畜牧师: /[局厅部委]$/u,
  总兽医师: /[局厅部委]$/u,
  总统计师: /[局厅部]$/u,
  总审计师: /[局厅署]$/u,
  总规划师: /(?:[局厅部委]|院|公司|集团)$/u,
  政委: /(支队|大队|总队|军分区|武装部|公安局|分局|监狱|[团师旅])$/u,
  政治委员: /(支队|大队|总队|军分区|武装部|公安局|分局|监狱|[团师旅])$/u,
  教导员: /(大队|派出所|营)$/u,
  司令员: /(军分区|警备区|军区)$/u,
  参谋长: /(支队|总队|军分区|警备区|军区)$/u,
  审判员: /法院$/u,
  书记员: /法院$/u,
  检察员: /检察院$/u,
  护士长: /(科|病区|室|医院|中心)$/u,
  主任医师: /(科|病区|医院|医学院|中心)$/u,
  副主任医师: /(科|病区|医院|中心)$/u,
  主治医师: /(科|病区|医院|中心)$/u,
  首席科学家: /(公司|集团|研究院|研究所|实验室|中心)$/u,
  总队长: /总队$/u,
  中队长: /中队$/u,
  矿长: /矿$/u,
  村长: /村$/u,
  董事会秘书: /(公司|集团)$/u,
  董事会主席: /(公司|集团)$/u,
  董事局主席: /(公司|集团)$/u,
  队长: /队$/u,
  大队长: /大队$/u,
  支队长: /支队$/u,
  组长: /组$/u,
  团长: /团$/u,
  师长: /师$/u,
  连长: /连$/u,
  关长: /海关$/u,
  监狱长: /监狱$/u,
  检察长: /检察院$/u,
  庭长: /庭$/u,
  秘书长: /(人民政府|常务委员会|委员会|协会|学会|联合会|商会|联盟)$/u,
  指挥长: /指挥部$/u,
  总指挥: /指挥部$/u,
  组织委员: /(工作委员会|委员会|支部)$/u,
  宣传委员: /(工作委员会|委员会|支部)$/u,
  纪检委员: /(工作委员会|委员会|支部)$/u,
  统战委员: /(工作委员会|委员会|支部)$/u,
  政法委员: /(工作委员会|委员会|支部)$/u,
  工作队队长: /(村|社区)$/u,
  驻村工作队队长: /(村|社区)$/u,
  村委会主任: /(村|社区)$/u,
  第一书记: /(村|社区|委员会|支部)$/u,
  书记: /(委员会|党工委|党委|支部|大学|学院|村|社区)$/u,
};
const COMPANY_HEADS =
  /^(总法律顾问|.{0,3}总监|董事长|总经理|经理|总裁|监事长|(?:执行|独立|外部|职工|常务|非执行)?董事|监事|总监|首席.{2,3}官|财务总监|创始人|法人代表)$/u;
const ACADEMIC_HEADS = /^(教授|副教授|讲师|研究员|博士|院士|博士生导师|导师|讲席教授)$/u;
const PARTY_GROUP = /^(党组|党委|分党组|机关党委|党总支|党支部|总支|支部)/u;

/** Posts that only a school has. */
const SCHOOL_HEADS =
  /^(?:(?:教导|教务|总务|德育|政教|保教|后勤)副?主任|年级(?:主任|组长)|[级学]部主任|(?:教研|备课|学科)组长|(?:大队|总)辅导员|班主任)$/u;
const SCHOOL = /(?:学校|中学|小学|附[中小]|[一二三四五六七八九十][中小]|幼儿园|技校|职中|高中|初中|分校)$/u;

/** Members of a house's committee by their charge: 纪检委员 after 党总支书记. */
const COMMITTEE_MEMBERS = /^(?:组织|宣传|纪检|统战|青年|群工|生产|政法)委员$/u;

/** Whether a head may be of a body that the text does not put before it. */
export function fits(head: { readonly base: string; readonly name: string }, body: NamedBody): boolean {
  if (COMPANY_HEADS.test(head.base)) return body.kind === 'COMPANY';
  if (ACADEMIC_HEADS.test(head.base)) return body.kind === 'UNIVERSITY' || body.kind === 'INSTITUTE';
  if (SCHOOL_HEADS.test(head.base)) return SCHOOL.test(body.name);
  if (PARTY_GROUP.test(head.name)) return body.kind !== 'PARK' && body.kind !== 'PARTY';
  if (COMMITTEE_MEMBERS.test(head.base) && /^(?:COMPANY|UNIVERSITY|INSTITUTE)$/u.test(body.kind)) return true;
  const pattern = FITS[head.base];
  if (pattern) return pattern.test(body.name) || (head.base === '主任' && body.kind === 'CONGRESS');
  if (/^总.{1,3}师$/u.test(head.base)) return /^(?:GOVERNMENT|COMPANY|INSTITUTE|UNIVERSITY)$/u.test(body.kind);
  if (/(调研员|巡视员|主任科员|科员)$/u.test(head.base))
    return (
      /^(?:GOVERNMENT|PARTY|CONGRESS)$/u.test(body.kind) || (body.kind === 'ASSOCIATION' && body.place !== undefined)
    );
  return false;
}

/** Heads of a company as a whole: its managers and chief officers. */
export function isCompanyHead(base: string): boolean {
  return base !== '经理' && (COMPANY_HEADS.test(base) || /^总.{1,4}师$/u.test(base));
}
