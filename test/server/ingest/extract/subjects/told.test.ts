/** Subjects that are urged, and subjects that are only told of: wishes, bases, others' doings, what is put off. Invented names. */
import { describe } from 'vitest';
import { type SentenceRow, testRows } from '../said-in.ts';

const CITY = { publisher: '连云港市人民政府办公室', series: '工作简报', date: '2024-06-20' };

const URGED: readonly SentenceRow[] = [
  [
    'what is asked for may stand before the verb',
    '6月3日，市教育局召开推进会，局长钟云岭就深化“课后托管”行动提出三点要求。',
    [/^钟云岭 PROMOTES “课后托管”行动$/],
    [],
  ],
  [
    'a speech goes on in the next sentence',
    '6月3日，市教育局召开推进会，局长钟云岭强调，要实施强基工程。各校要用好“青苗教师培养计划”。市里将推进“十万学子”计划。',
    [/^钟云岭 PROMOTES “青苗教师培养计划”$/, /^钟云岭 PROMOTES “十万学子”计划$/],
    [],
  ],
  [
    'it does not go on after somebody else acts',
    '6月3日，市教育局召开推进会，局长钟云岭强调，要实施强基工程。副局长邵春和要推进的是“一校一品”工程。',
    [],
    [/^钟云岭 PROMOTES “一校一品”工程$/],
  ],
  [
    'whose practice it is stands before the quotes',
    '6月3日，市发改委召开推进会，主任尤里江强调，要加快推进煤电机组“三改联动”，抓实药械“阳光采购”。',
    [/^尤里江 PROMOTES .*“三改联动”$/, /^尤里江 PROMOTES .*“阳光采购”$/],
    [],
  ],
  ['gain is no practice', '6月3日，市发改委召开推进会，主任尤里江强调，要推动经济社会“双丰收”。', [], [/双丰收/]],
  [
    'a hindrance that is overcome, and who proposes',
    '6月3日，市环保局召开会议，局长石磊强调，要克服困难推进“绿盾护航”行动。副局长高远提出开展“蓝天巡查”行动。',
    [/^石磊 PROMOTES “绿盾护航”行动$/, / ABOUT “蓝天巡查”行动$/],
    [],
  ],
  [
    '以“甲”为牵引',
    '6月3日，市科技局召开推进会，局长钟云岭指出，要以“登高计划”为牵引组建团队。',
    [/^钟云岭 PROMOTES “登高计划”$/],
    [],
  ],
  [
    'who presents a document by its title',
    '6月3日，市商务局召开推介会，局长甄诚介绍了投资环境，市投资促进中心主任晏清发布《连云港市产业招商地图》。',
    [/^晏清 PROMOTES 连云港市产业招商地图$/],
    [/^甄诚 PROMOTES/],
  ],
  [
    'who leads a visit and asks for something there urges what it is about',
    '6月3日，副市长石磊带队赴赣榆区视察磷石膏综合治理工作。石磊指出，要推行以用定产。',
    [/^石磊 PROMOTES 磷石膏综合治理/],
    [],
  ],
];

const ONLY_TOLD: readonly SentenceRow[] = [
  [
    'a wish of one who is there',
    '6月3日，市文旅局召开民宿发展座谈会，局长钟云岭主持。业主胡松林建议设立“窑火基金”。',
    [],
    [/ ABOUT “窑火基金”/, /钟云岭 PROMOTES “窑火基金”/],
  ],
  [
    'what is put off',
    '6月3日，市文旅局召开民宿发展座谈会，局长钟云岭主持。《连云港市民宿管理条例（草案）》不在讨论之列。',
    [],
    [/ ABOUT 连云港市民宿管理条例/],
  ],
  [
    'the basis of another document',
    '6月3日，市市场监管局召开推进会。会前，市市场监管局依据《食品抽样检验管理办法》印发了《“你点我检”实施方案》。',
    [/ ISSUES “你点我检”实施方案$/],
    [/ ABOUT 食品抽样检验管理办法/, / ISSUES 食品抽样检验管理办法/],
  ],
  [
    'what another house does',
    '6月3日，市国资委召开座谈会，主任冯虚强调，同城的远山酿酒有限公司正在实施“智酿工程”，要关注配套机会。',
    [],
    [/^冯虚 PROMOTES “智酿工程”$/, / ABOUT “智酿工程”$/],
  ],
  [
    'what is to cease',
    '6月3日，市公安局召开会议，局长郎朗月要求停止执行《机动车限行通告》。',
    [],
    [/^郎朗月 PROMOTES 机动车限行通告$/],
  ],
  [
    'what is not done',
    '6月3日，市财政局召开会议，局长石磊表示，不会推行“强制打卡”制度。会议推迟审议《国资收益管理办法》。',
    [],
    [/PROMOTES “强制打卡”制度/, / ABOUT “强制打卡”制度/, / ABOUT 国资收益管理办法/],
  ],
  [
    'people of a project',
    '6月3日，副市长葛亮会见来连考察的“东方一号”项目负责人。',
    [],
    [/^葛亮 PROMOTES “东方一号”项目$/, / ABOUT “东方一号”项目$/],
  ],
];

const NAMES: readonly SentenceRow[] = [
  [
    'quotes in the name of a working event, and what follows 暨',
    '5月27日，全市“三夏”生产暨秸秆禁烧工作动员会在市会议中心召开。',
    [/ ABOUT “三夏”生产$/, / ABOUT 秸秆禁烧$/],
    [],
  ],
  [
    'several quotes',
    '5月27日，全市“码上办”“指尖办”工作推进会在市会议中心召开。',
    [/ ABOUT “码上办”/, / ABOUT “指尖办”/],
    [],
  ],
  ['a show is about nothing', '5月27日，市教育局举办“书香校园”主题晚会。', [], [/ ABOUT “书香校园”/]],
  ['a day is no matter', '5月27日，市里召开庆“八一”退役军人座谈会。', [], [/ ABOUT “八一”/]],
  [
    'a kind of houses stays in a short topic',
    '7月25日，全市公立医院党建工作现场会在市第一人民医院召开。',
    [/ ABOUT 公立医院党建$/],
    [],
  ],
  [
    'who asks for it in a clause that is no reported speech',
    '6月5日，市工信局局长林远到云岭机械公司调研。林远建议企业导入精益生产模式，推行首席数据官制度。',
    [/^林远 PROMOTES 精益生产模式$/, /^林远 PROMOTES 首席数据官制度$/],
    [],
  ],
  [
    'who calls on others, spreads it, sets it going',
    '副市长林远在动员会上号召干部投身“百村千宿”工程，市文旅局局长方竹推广“一码通游”模式，市商务局局长江帆宣布启动“夜云州”行动。',
    [/^林远 PROMOTES “百村千宿”工程$/, /^方竹 PROMOTES “一码通游”模式$/, /^江帆 PROMOTES “夜云州”行动$/],
    [/^林远 PROMOTES “一码通游”/, /^方竹 PROMOTES “夜云州”/],
  ],
  [
    'whose speech is studied does not urge here',
    '会议传达学习了省长林远推广“一码通游”模式的讲话精神。副市长方竹建议暂缓“百村千宿”工程。',
    [],
    [/^林远 PROMOTES/, /^方竹 PROMOTES/],
  ],
  [
    'a service that is brought somewhere',
    '副市长林远提出，各地要把“流动诊室”开进村组，不能把“问题清单”带进下半年。',
    [/^林远 PROMOTES “流动诊室”$/],
    [/PROMOTES “问题清单”/],
  ],
  [
    'each his own',
    '6月5日，全市医政工作会议召开，市财政局局长林远、市教育局局长方竹分别解读《收费管理办法》《轮岗方案》。',
    [/^林远 PROMOTES 收费管理办法$/, /^方竹 PROMOTES 轮岗方案$/],
    [/^林远 PROMOTES 轮岗方案/, /^方竹 PROMOTES 收费/],
  ],
  [
    'routine names are no matter of an event',
    '6月21日，市委组织部部长林远到前山村开展“三会一课”检查。',
    [],
    [/(?:PROMOTES|ABOUT) “三会一课”/],
  ],
  [
    'on what somebody presents, answers, tells of',
    '林远就云州市“链上云州”招商计划作了推介。方竹回答，全市打造“云州礼遇”品牌。江帆结合科室实际，谈了“一站通”多学科门诊的运行体会。',
    [/^林远 PROMOTES “链上云州”招商计划$/, /^方竹 PROMOTES “云州礼遇”品牌$/, /^江帆 PROMOTES “一站通”多学科门诊$/],
    [/^方竹 PROMOTES “链上/],
    { publisher: '云州市人民政府办公室', series: '云州信息', date: '2023-06-30' },
  ],
  [
    'systems after a noun of whose they are, tasks that are laid down; a rank is no system',
    '市长林远要求，要建立重点项目“秘书制”，推进“四新”专业建设，围绕省、市“两强一增”的统一部署发力，把招商作为“第一工程”。',
    [/^林远 PROMOTES “秘书制”$/, /^林远 PROMOTES “四新”专业建设$/, /^林远 PROMOTES “两强一增”$/],
    [/PROMOTES “第一工程”/],
  ],
  [
    'what is built into a brand has its name without the verb; a brand’s own words stay',
    '市长林远强调，要把“课后托管”建成品牌，推出“云州礼遇”消费品牌，擦亮“云上茶”打造品牌。',
    [/^林远 PROMOTES “课后托管”$/, /^林远 PROMOTES “云州礼遇”消费品牌$/],
    [/(?:建成|打造)品牌/],
  ],
  [
    'who holds an event without a verb is not what it is about; a matter before the head is',
    '6月3日，市中医院义诊，居民点赞。6月4日，区人民医院义诊，居民点赞。6月5日，骨关节健康义诊，居民点赞。',
    [/^骨关节健康义诊 ABOUT 骨关节健康$/],
    [/ABOUT .*院$/],
  ],
  [
    'a maxim that is asked for is no undertaking',
    '市长林远强调，要按照“谁办学谁负责”的要求压实责任，落实“课要上好”的要求，围绕“怎么教怎么学”的总体部署抓落实，对照“放学管到底”的任务推进，落实“强师兴教”的统一部署。',
    [/^林远 PROMOTES “强师兴教”$/],
    [/谁负责|上好|怎么教|管到底/],
  ],
  [
    'words that look like function words: 更新, 就业, 不动产, 要素, 和美, 以旧换新, 对口',
    '市长林远强调，要实施城市更新行动，推进就业优先战略，开展不动产登记改革，深化要素市场化配置改革，实施和美乡村建设工程，落实以旧换新专项行动，推进对口帮扶工程。',
    [
      /^林远 PROMOTES 城市更新行动$/,
      /^林远 PROMOTES 就业优先战略$/,
      /^林远 PROMOTES 不动产登记改革$/,
      /^林远 PROMOTES 要素市场化配置改革$/,
      /^林远 PROMOTES 和美乡村建设工程$/,
      /^林远 PROMOTES 以旧换新专项行动$/,
      /^林远 PROMOTES 对口帮扶工程$/,
    ],
    [],
  ],
  [
    'function words themselves, and a verb that is a part of a word',
    '市长林远强调，要加强队伍建设和作风提升行动，推动项目更快落地，建设国家创新型产业集群。',
    [],
    [/PROMOTES (?:队伍建设|.*更快|型产业)/],
  ],
  [
    'whose brand it is stands between quotes and head; who steers a matter on the spot',
    '市商务局局长林远推介“云绣娘”妇女就业品牌，市住建局局长方竹现场调度“城市驾驶舱”建设。',
    [/^林远 PROMOTES “云绣娘”妇女就业品牌$/, /^方竹 PROMOTES “城市驾驶舱”建设$/],
    [],
  ],
];

describe('subjects that are urged', () => testRows(URGED, CITY));
describe('subjects that are only told of', () => testRows(ONLY_TOLD, CITY));
describe('subjects in the names of events', () => testRows(NAMES, CITY));
