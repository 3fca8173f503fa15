/** Documents: who issues them, what they replace and carry out, which one is meant by its kind only. Invented names. */
import { describe } from 'vitest';
import { type SentenceRow, testRows } from '../said-in.ts';

const CASES: readonly SentenceRow[] = [
  [
    'a document that is carried out is its bodies’',
    '日前，市财政局印发《青贮补助方案》。该方案系落实农业农村部等五部门《关于推进青贮工作的通知》的具体安排。',
    [
      /财政局 ISSUES 青贮补助方案$/,
      /^农业农村部 ISSUES 关于推进青贮工作的通知$/,
      /^青贮补助方案 IMPLEMENTS 关于推进青贮/,
    ],
    [/财政局 ISSUES 关于推进/, /关于推进青贮工作的通知 IMPLEMENTS/],
  ],
  [
    'two verbs of issuing',
    '近日，市财政局、市水利局等6部门联合制定下发《灌渠养护意见》。',
    [/财政局 ISSUES 灌渠养护意见$/, /水利局 ISSUES 灌渠养护意见$/],
    [],
  ],
  [
    'the new one stands between the old one and its end',
    '市财政局印发《引才办法》（以下简称《办法》）。原《引才暂行规定》（鄂财发〔2019〕22号）自《办法》施行之日起废止。',
    [/^引才办法 SUPERSEDES 引才暂行规定$/],
    [/引才暂行规定 SUPERSEDES/],
  ],
  [
    'the old one with its number between it and its end',
    '市财政局印发《引才办法》，自8月1日起施行，《引才暂行规定》（鄂财发〔2019〕22号）同时废止。',
    [/^引才办法 SUPERSEDES 引才暂行规定$/],
    [],
  ],
  [
    'what differs from a document does not end it',
    '市财政局印发《引才办法》。《引才细则》与《引才办法》不一致的，以《引才办法》为准。',
    [],
    [/SUPERSEDES/],
  ],
  [
    'by its kind: 该办法, 根据协议',
    '会上，市科技局与云岭大学签署《人才合作协议》。座谈中，局长林远介绍了“金种子”品牌运营情况。根据协议，学校每年选派研究生20名。',
    [/^人才合作协议 SETS /],
    [/“金种子”品牌 SETS/],
  ],
  [
    'no document of the kind',
    '市财政局印发《引才办法》。根据协议，学校每年选派研究生20名；新区政府推进“金种子”工程，新建学校3所。',
    [/“金种子”工程 SETS|引才办法 SETS/],
    [/协议 SETS/],
  ],
  [
    'times and days in a title are no initiative',
    '市财政局印发《“十四五”园区规划》《“5·12”灾后重建方案》《“金种子”工程实施方案》。',
    [/“金种子”工程实施方案 IMPLEMENTS “金种子”工程$/],
    [/IMPLEMENTS “十四五”/, /IMPLEMENTS “5·12”/],
  ],
  [
    'a bare kind without a short name',
    '县财政局印发《药材产业奖补办法》。《办法》规定，对种植大户每亩补助200元。',
    [/^药材产业奖补办法 SETS /],
    [/^办法 /],
  ],
  [
    'two of one kind in one issue',
    '5月6日，市科技局、市财政局联合印发《成果评价办法》（以下简称《评价办法》）；同日，市科技局印发《登记奖补办法》（以下简称《奖补办法》）。《评价办法》建立两项制度：一是分类评价，按领域设指标；二是长周期评价，五年后回看。《奖补办法》规定，单个机构最高50万元。两个《办法》均自6月10日起施行，《成果鉴定细则》在《评价办法》施行之日起废止。',
    [
      /^成果评价办法 TAKES 分类评价/,
      /^登记奖补办法 SETS 单个机构最高50万元$/,
      /^成果评价办法 SUPERSEDES 成果鉴定细则$/,
      /科学技术局 ISSUES 登记奖补办法$/,
    ],
    [/^登记奖补办法 TAKES/, /^登记奖补办法 SUPERSEDES/, /^办法 /],
  ],
  [
    'what is issued is a document, whatever its last word',
    '近日，市农业农村局发布《2023年农业主推技术》，《田间科技报》作了报道。',
    [/ISSUES 2023年农业主推技术$/],
    [/田间科技报/],
  ],
  [
    'made on the base of a higher one',
    '日前，根据《鄂尔多斯市课后服务实施意见》，市教育局制定了《课后服务管理细则》。',
    [/^课后服务管理细则 IMPLEMENTS 鄂尔多斯市课后服务实施意见$/],
    [/课后服务实施意见 IMPLEMENTS/],
  ],
  [
    'the former and the latter; of two the one like the old one replaces it',
    '市教育局近日印发《名师工作室建设办法》《骨干教师认定标准》。前者规定，每年资助经费8万元；后者明确，实践时长不少于12个月。原《名师工作室管理规定》同时作废。',
    [
      /^名师工作室建设办法 SETS 每年资助经费8万元$/,
      /^骨干教师认定标准 SETS .*不少于12个月$/,
      /^名师工作室建设办法 SUPERSEDES 名师工作室管理规定$/,
    ],
    [/^骨干教师认定标准 SUPERSEDES/, /^骨干教师认定标准 SETS 每年/],
  ],
  [
    'what came of it is not set by the document',
    '市财政局印发《宅基地盘活办法》，每宗奖励2000元。截至目前，全市累计盘活宅基地320余宗。',
    [/^宅基地盘活办法 SETS .*2000元$/],
    [/SETS .*320/],
  ],
  [
    'only a province has a 厅',
    '5月6日，科技厅、财政厅联合印发《成果评价办法》；市科技局办公厅印发《值班办法》。',
    [/^内蒙古自治区科学技术厅 ISSUES 成果评价办法$/, /^内蒙古自治区财政厅 ISSUES 成果评价办法$/],
    [/^内蒙古自治区.*ISSUES 值班办法/],
  ],
  [
    'issued by, after the title; drafted by is not',
    '《引才办法》由市财政局、市水利局联合印发，《留才办法》由市教育局起草。',
    [/财政局 ISSUES 引才办法$/, /水利局 ISSUES 引才办法$/],
    [/教育局 ISSUES/],
  ],
  [
    'who forwards a document is not who issued it',
    '市财政局转发自治区财政厅《关于推进引才的通知》。',
    [/^内蒙古自治区财政厅 ISSUES 关于推进引才的通知$/],
    [/^鄂尔多斯市财政局 ISSUES/],
  ],
  [
    'the day stands between the title and who issues it',
    '《云州市苗圃积分办法》6月8日由市林业局印发。每半年评一次，评为优秀的奖励600元/人。',
    [/林业局 ISSUES 云州市苗圃积分办法$/, /^云州市苗圃积分办法 SETS /],
    [],
  ],
  [
    'who only drafts it does not issue it',
    '《云州市档案移交办法》由市档案局起草、市政府办公室印发。《云州市古树导则》由市林业局起草，正在征求意见。',
    [/人民政府办公室 ISSUES 云州市档案移交办法$/],
    [/档案局 ISSUES/, /林业局 ISSUES/],
  ],
  [
    'made under one’s lead, in a month, by a list with 与',
    '由市商务局牵头，市文旅局、市体育局联合印发《夜市行动方案》。按照市水利局与市农业农村局3月份共同印发的《灌区用水八条》，报修响应不超过12小时。《灌渠通则》由市住建局牵头、市水利局等4部门联合制定。',
    [
      /商务局 ISSUES 夜市行动方案$/,
      /体育局 ISSUES 夜市行动方案$/,
      /水利局 ISSUES 灌区用水八条$/,
      /农业农村局 ISSUES 灌区用水八条$/,
      /住房和城乡建设局 ISSUES 灌渠通则$/,
    ],
    [/商务局 ISSUES 灌/],
  ],
  [
    'by a numbered paper',
    '市政府以鄂府发〔2021〕12号文件印发《民营经济若干措施》。',
    [/人民政府 ISSUES 民营经济若干措施$/],
    [],
  ],
];

describe('documents', () => testRows(CASES));
