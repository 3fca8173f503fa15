/** Whose number it is, whose document, whose practice. Invented names. */
import { describe } from 'vitest';
import { type SentenceRow, testRows } from '../said-in.ts';

const CITY = { publisher: '连云港市人民政府办公室', series: '工作简报', date: '2024-06-20' };

const FIGURES: readonly SentenceRow[] = [
  [
    'each document its own, in one sentence',
    '7月29日，市民政局印发《助餐管理办法》，每餐补贴2元；8月5日，市住建局印发《适老化改造办法》，每户最高补助8000元。',
    [/^助餐管理办法 SETS .*2元/, /^适老化改造办法 SETS .*8000元/],
    [/^适老化改造办法 SETS .*2元/, /^助餐管理办法 SETS .*8000元/],
  ],
  [
    'the old rule, another place, a comparison',
    '市水利局印发《管护办法》，每处奖补20万元，较2021年每座10万元的标准有所提高。原办法的限额为12万元。徐州市同类工程的标准为每处30万元。',
    [/^管护办法 SETS .*20万元/],
    [/ SETS .*10万元/, / SETS .*12万元/, / SETS .*30万元/],
  ],
  [
    '养老|标准, 草原|政策: no old rules',
    '市民政局印发《补贴办法》。《补贴办法》明确，养老标准提高到每人每月200元，草原政策补助每亩7元，高龄津贴每人每月300元。',
    [/^补贴办法 SETS .*200元/, /^补贴办法 SETS .*7元/, /^补贴办法 SETS .*300元/],
    [],
  ],
  [
    'a basis sets nothing here',
    '市水利局印发《管护办法》。《管护办法》按照水利部《供水指导意见》有关要求，对每处工程奖补20万元。',
    [/^管护办法 SETS /],
    [/^供水指导意见 SETS /],
  ],
  [
    'a gift beside a document',
    '会上，市农业农村局与市农科院签署《种质资源协议》，副市长石磊向学校捐赠图书5000册。',
    [],
    [/ SETS .*5000册/],
  ],
  ['a fine', '根据《江苏省安全生产条例》，对3家企业各罚款5万元。', [], [/ SETS /]],
  [
    'a share of the subject that it begins with',
    '会上，局长钟云岭强调，要实施基层“强基”工程，家庭医生签约服务重点人群覆盖率不低于80%。',
    [/“强基”工程 SETS .*80%/],
    [/^家庭医生签约服务 SETS/],
  ],
  [
    'an aim in the clause after',
    '会上，市长石磊指出，要加快推进连云港国家旅游度假区创建，2025年全市旅游收入力争达到60亿元。',
    [/旅游度假区创建 SETS .*60亿元/],
    [],
  ],
];

const ISSUERS: readonly SentenceRow[] = [
  [
    'who gets it is not who issues it',
    '市水利局已向灌云县人民政府、东海县人民政府下发《整改督办通知》。',
    [/水利局 ISSUES 整改督办通知$/],
    [/灌云县人民政府 ISSUES/, /东海县人民政府 ISSUES/],
  ],
  [
    'a kind of document between verb and title',
    '近日，市市场监管局发布地方标准《白茶加工技术规程》。',
    [/市场监督管理局 ISSUES 白茶加工技术规程$/],
    [],
  ],
  [
    'three departments together',
    '市残联、市财政局、市人社局三部门近日联合发文，出台《就业创业办法》。',
    [/残疾人联合会 ISSUES 就业创业办法$/, /财政局 ISSUES 就业创业办法$/],
    [],
  ],
  [
    'named before, issued now',
    '局务会研究了《科研经费管理办法》。据悉，该办法由市科技局于2月23日印发。',
    [/科学技术局 ISSUES 科研经费管理办法$/],
    [],
  ],
  ['not yet', '市财政局拟于下半年出台《引导基金管理办法》。', [], [/ ISSUES /]],
];

const CASES: readonly SentenceRow[] = [
  [
    'another place’s practice under no heading of examples',
    '浙江省义乌市实施“先行先试”贸易便利化改革，一是推行组合出口，二是设立商事调解中心，三是建设数字口岸。',
    [/^义乌市 OFFERS 义乌经验/, / TAKES 设立商事调解中心$/],
    [],
    { ...CITY, title: '义乌经验：小商品撬动大市场' },
  ],
  [
    'a journey there is none',
    '4月9日，副市长石磊率考察团赴山东省寿光市学习设施蔬菜产业发展经验。',
    [],
    [/ OFFERS /],
    { ...CITY, title: '石磊赴寿光考察' },
  ],
  [
    'nor is our own event under such a heading',
    '4月9日，市文旅局召开冬季旅游工作会议，局长钟云岭主持。',
    [/^钟云岭 PRESIDES /],
    [/ OFFERS /],
    { ...CITY, kind: 'CASE', title: '市文旅局召开冬季旅游工作会议' },
  ],
  [
    'a figure of speech in a title is no practice',
    '昆山市一是建立台账；二是每月通报。',
    [/^昆山市 OFFERS /, / TAKES 建立台账$/, / TAKES 每月通报$/],
    [/ ABOUT “追踪器”/],
    { ...CITY, kind: 'CASE', title: '江苏昆山：给代表建议装上“追踪器”' },
  ],
  [
    'a document’s figures end where another event of another day begins',
    '市财政局印发《助企办法》，对首贷企业补助2万元。办法有效期3年，对技改企业奖励50万元。\n6月20日，市税务局召开座谈会，走访企业35家。',
    [/^助企办法 SETS 首贷企业补助2万元/, /^助企办法 SETS 技改企业奖励50万元/],
    [/助企办法 SETS .*35家/],
  ],
  [
    'another item of a list, another place, a forecast',
    '市水利局印发《管护办法》，每公里补助3000元。\n●6月20日，市消协召开约谈会，约谈企业9家。\n●成都市青羊区推行“楼小二”机制，配备专员120名。\n预计9日至11日有雨，雨量超过200毫米。',
    [/^管护办法 SETS 每公里补助3000元/],
    [/管护办法 SETS .*(?:9家|120名|200毫米)/],
  ],
  [
    'its own items are not another matter',
    '市财政局印发《助企办法》，主要内容有：\n（一）对首贷企业补助2万元；\n（二）对技改企业奖励50万元。',
    [/^助企办法 SETS 首贷企业补助2万元/, /^助企办法 SETS 技改企业奖励50万元/],
    [],
  ],
  [
    'what a meeting puts on the table holds for the sentences after it, in its paragraph',
    '会议听取了“暖心卡”养老服务工程推进情况汇报。今年以来，全市已建成老年食堂217家。\n目前，全市有企业512家。',
    [/^“暖心卡”养老服务工程 SETS .*217家/],
    [/SETS .*512家/],
  ],
  [
    'a number in a key is not the whole part of what follows it',
    '市教育局实施“校舍提质”工程：1️⃣5所中学完成改造；2️⃣ 8所小学扩建。',
    [/^“校舍提质”工程 SETS 5所中学完成改造$/, /^“校舍提质”工程 SETS 8所小学扩建$/],
    [/SETS .*[12]\.[58]所/],
  ],
  [
    'what goes on with another subject, or with what the meeting points out, is not on the table',
    '会议听取了“暖心卡”行动推进情况汇报。该行动建成食堂90家。全市茶叶总产量达到3万吨。会议指出，今年全市引进项目35个。累计签约企业46家。',
    [/^“暖心卡”行动 SETS .*90家/],
    [/SETS .*(?:3万吨|35个|46家)/],
  ],
  [
    'somebody presents another matter than the document',
    '市政府印发《米粉产业意见》，培育门店5000家。林远从三方面介绍了“云州米粉”区域公用品牌建设情况：一是制定标准；二是统一门头，换装门店1140家。',
    [/^米粉产业意见 SETS .*5000家/, /^“云州米粉”区域公用品牌 TAKES 统一门头，换装门店1140家$/],
    [/^米粉产业意见 (?:SETS .*1140家|TAKES)/],
  ],
  [
    'what is done on the spot and how long it lasts is no figure',
    '市林业局推进“绿满云州”工程，近3年造林1200亩，现场解决问题5个。',
    [/^“绿满云州”工程 SETS .*1200亩/],
    [/SETS 近3年$/, /SETS .*问题5个/],
  ],
];

describe('numbers and what sets them', () => testRows(FIGURES, CITY));
describe('documents and who issues them', () => testRows(ISSUERS, CITY));
describe('practices of other places', () => testRows(CASES, CITY));
