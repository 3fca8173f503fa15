/** Whose item of news it is, and whose posts are whose that have no body: hosts, guests, visited places. Persons are invented. */
import { describe, expect, test } from 'vitest';
import { readTexts } from './read-text.ts';

interface Item {
  readonly title: string;
  readonly text: string;
  /** All HOLDS of the item: whatever else would be read is a mistake. */
  readonly holds: readonly string[];
}

const HOSTS: readonly Item[] = [
  {
    title: 'the district is named once, by its bureau that speaks for it',
    text: '5月6日，由广州市商业联合会会长何建国带队的考察团一行30余人来我区考察。区委副书记、区长王强接待了考察团一行，区委常委、副区长李明远陪同。座谈会上，区招商局代表裕安区向各位来宾莅临我区表示欢迎。',
    holds: [
      '何建国 会长@广州市商业联合会',
      '王强 副书记@中国共产党裕安区委员会',
      '王强 区长@裕安区人民政府',
      '李明远 常委@中国共产党裕安区委员会',
      '李明远 副区长@裕安区人民政府',
    ],
  },
  {
    title: 'leaders of the city that comes, then the county’s own',
    text: '6月2日，市委副书记、市长李明远深入我县调研防汛工作，副市长陈志远参加。县委书记王强、县长赵海陪同。李明远一行到金寨县人民医院查看。',
    holds: [
      '李明远 副书记@中国共产党六安市委员会',
      '李明远 市长@六安市人民政府',
      '陈志远 副市长@六安市人民政府',
      '王强 书记@中国共产党金寨县委员会',
      '赵海 县长@金寨县人民政府',
    ],
  },
  {
    title: 'the city that only its own quarters name',
    text: '元旦晚上，市委副书记、市长李明远，副市长、市公安局局长陈志远先后深入鹤岗市区各派出所慰问民警。李明远说，我市社会大局平稳。',
    holds: [
      '李明远 副书记@中国共产党鹤岗市委员会',
      '李明远 市长@鹤岗市人民政府',
      '陈志远 副市长@鹤岗市人民政府',
      '陈志远 局长@鹤岗市公安局',
    ],
  },
  {
    title: 'whose delegation sets out',
    text: '舒兰市党政代表团赴江苏省考察。4月5日，舒兰市委书记王强率党政代表团赴昆山市考察，市委常委、统战部部长高远山，副市长赵海参加。代表团希望客商赴舒兰市实地考察。',
    holds: [
      '王强 书记@中国共产党舒兰市委员会',
      '高远山 常委@中国共产党舒兰市委员会',
      '高远山 部长@中国共产党舒兰市委员会统一战线工作部',
      '赵海 副市长@舒兰市人民政府',
    ],
  },
  {
    title: 'the paper of a county before its reporter, and a district that is visited with posts of its own',
    text: '射洪融媒体（记者 周平）10月3日，市人大常委会党组书记、主任王强率人大代表到船山区开展协同监督，市人大常委会副主任赵海参加活动。船山区人大常委会主任李明远陪同。',
    holds: [
      '王强 党组书记@射洪市人民代表大会常务委员会',
      '王强 主任@射洪市人民代表大会常务委员会',
      '赵海 副主任@射洪市人民代表大会常务委员会',
      '李明远 主任@船山区人民代表大会常务委员会',
    ],
  },
  {
    title: 'the county’s assembly beside another county’s that comes to a town',
    text: '5月9日，邵阳市绥宁县政协副主席何建国一行8人来镇参观考察，县政协副主席王强、镇党委书记赵海陪同。座谈会上，王强介绍了茶陵县的基本情况。',
    holds: ['何建国 副主席@中国人民政治协商会议绥宁县委员会', '王强 副主席@中国人民政治协商会议茶陵县委员会'],
  },
  {
    title: 'a district of the city that hosts, in an item of the city',
    text: '上海市青浦区经贸考察团赴我市考察。市领导陈志远致辞。市商务局局长王强介绍情况，向阳区区长赵海参加。鹤岗市各区负责人参加座谈会。',
    holds: ['王强 局长@鹤岗市商务局', '赵海 区长@向阳区人民政府'],
  },
  {
    title: 'a province’s bureau comes to a district that its masthead tells',
    text: '4月2日，省民政厅副厅长何建国深入我区调研创新社区治理。区委常委王强、市民政局副局长李明远，区民政局局长赵海陪同。潞城区融媒体中心供稿。',
    holds: [
      '何建国 副厅长@山西省民政厅',
      '王强 常委@中国共产党潞城区委员会',
      '李明远 副局长@长治市民政局',
      '赵海 局长@潞城区民政局',
    ],
  },
  {
    title: 'an autonomous prefecture by 我州',
    text: '湖北省中医院集团峰会在我州召开。州委副书记、州长王强，副州长赵海出席。恩施州中心医院院长李明远汇报。',
    holds: [
      '王强 副书记@中国共产党恩施土家族苗族自治州委员会',
      '王强 州长@恩施土家族苗族自治州人民政府',
      '赵海 副州长@恩施土家族苗族自治州人民政府',
      '李明远 院长@恩施州中心医院',
    ],
  },
  {
    title: 'a district called 城区 by its city',
    text: '城区人民政府与企业签订协议。9月7日，区委副书记、区长王强主持仪式。副区长赵海出席。王强说，阳泉加快发展，为城区提供了机遇。',
    holds: ['王强 副书记@中国共产党城区委员会', '王强 区长@城区人民政府', '赵海 副区长@城区人民政府'],
  },
];

const GUESTS: readonly Item[] = [
  {
    title: 'NOT: guests of the same kind give the hosts no place',
    text: '3月3日，昆山市委书记何建国率考察团来我市考察，市委书记王强、市长赵海会见了考察团一行。',
    holds: ['何建国 书记@中国共产党昆山市委员会'],
  },
  {
    title: 'NOT: who is received is of no place of ours',
    text: '3月3日，区委书记王强、区长赵海接待了杭州市西湖区党政代表团一行。',
    holds: [],
  },
  {
    title: 'NOT: the city to which the mayor goes to invite firms',
    text: '4月20日，市长王强带队赴南通市招商考察，副市长赵海参加。',
    holds: [],
  },
  {
    title: 'NOT: a town’s committee is no congress’s party group',
    text: '兴国县政协副主席何建国一行来镇考察，镇党委书记王强陪同。',
    holds: ['何建国 副主席@中国人民政治协商会议兴国县委员会'],
  },
  {
    title: 'the guests’ higher place is the hosts’, too',
    text: '4月3日，六安市副市长何建国一行来我区督导环保工作，区长王强陪同。何建国一行查看了裕安区污水处理厂。',
    holds: ['何建国 副市长@六安市人民政府', '王强 区长@裕安区人民政府'],
  },
  {
    title: 'the county of the police is the one that is visited',
    text: '1月4日，宜昌市公安局副局长何建国来到秭归县走访。秭归县委常委、公安局长王强，秭归县副县长、公安局局长赵海陪同。',
    holds: [
      '何建国 副局长@宜昌市公安局',
      '王强 常委@中国共产党秭归县委员会',
      '王强 局长@秭归县公安局',
      '赵海 副县长@秭归县人民政府',
      '赵海 局长@秭归县公安局',
    ],
  },
  {
    title: 'a list of deputies goes on at the house before it',
    text: '我县人大代表到安州区学习。安州区人大常委会主任王强全程陪同，副主任赵海、李明远分段陪同。',
    holds: [
      '王强 主任@安州区人民代表大会常务委员会',
      '赵海 副主任@安州区人民代表大会常务委员会',
      '李明远 副主任@安州区人民代表大会常务委员会',
    ],
  },
  {
    title: 'NOT: whom the speech of guests names as their model',
    text: '到访的团长何建国说，要学习借鉴永康地区的经验。县长王强介绍了武义县的情况，希望两县加强交流。松阳县政协副主席赵海一行来县考察。',
    holds: ['王强 县长@武义县人民政府', '赵海 副主席@中国人民政治协商会议松阳县委员会'],
  },
  {
    title: 'NOT: 全县 of a county that is told of, where the item is the city’s',
    text: '3月20日，市委书记王强深入浚县、淇县调研，浚县县委书记赵海汇报全县项目情况。鹤壁市副市长李明远参加。',
    holds: ['王强 书记@中国共产党鹤壁市委员会', '赵海 书记@中国共产党浚县委员会', '李明远 副市长@鹤壁市人民政府'],
  },
];

const WORDS: readonly Item[] = [
  {
    title: 'NOT: 来宾 are guests, 安康 is a wish, 通化 stands between two words',
    text: '会上，县长王强向领导和来宾致辞，祝各位来宾幸福安康。县委书记赵海要求加强沟通化解矛盾，确保长治久安。宁都县副县长李明远参加。',
    holds: ['王强 县长@宁都县人民政府', '赵海 书记@中国共产党宁都县委员会', '李明远 副县长@宁都县人民政府'],
  },
  {
    title: 'NOT: who leads inspectors is of no place of ours',
    text: '6月1日，以绵阳市水利局副局长何建国为组长、德阳市水利局副局长李明远带队的检查组来我局检查。市水利局局长王强对广元市水利工作作了汇报。',
    holds: ['何建国 副局长@绵阳市水利局', '李明远 副局长@德阳市水利局', '王强 局长@广元市水利局'],
  },
  {
    title: 'NOT: a town that is told of is no home, its county is',
    text: '9月24日，县总工会举办篮球赛。县人大常委会副主任王强，副县长赵海出席。副县长李明远带领石哲镇工作人员执法。我县召开会议，石哲镇参加。',
    holds: ['王强 副主任@长子县人民代表大会常务委员会', '赵海 副县长@长子县人民政府', '李明远 副县长@长子县人民政府'],
  },
  {
    title: 'NOT: the guests’ college is not ours, of which nobody tells the name',
    text: '11月5日，南岭学院党委副书记何建国带领宣传部、招生就业处、学院工会和学院办公室等部门的负责人一行7人来我校调研。校党委书记王强会见了南岭学院领导一行，校党委副书记、副校长赵海出席座谈会。',
    holds: ['何建国 党委副书记@南岭学院'],
  },
];

describe('a news item', () => {
  test.each([...HOSTS, ...GUESTS, ...WORDS])('$title', ({ text, holds }) => {
    expect(readTexts([text]).holds).toEqual([...holds].sort());
  });
});
