import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../../../../server/ingest/lexicon/lexicon.ts';
import { departmentOf, government, partyCommittee } from '../../../../server/ingest/lexicon/naming.ts';
import { EndTrie, Trie } from '../../../../server/ingest/lexicon/trie.ts';

const lexicon = loadLexicon();
const place = (name: string) => {
  const found = lexicon.divisions.named(name)[0];
  if (!found) throw new Error(`no division ${name}`);
  return found;
};

describe('a trie', () => {
  const trie = new Trie<number>();
  for (const [i, word] of ['市', '市委', '市委书记', '县委'].entries()) trie.set(word, i);

  test('gives the longest entry and all entries at an offset', () => {
    expect(trie.longest('在市委书记', 1)).toEqual({ end: 5, value: 2 });
    expect(trie.all('市委书', 0)).toEqual([
      { end: 1, value: 0 },
      { end: 2, value: 1 },
    ]);
    expect(trie.longest('省委', 0)).toBeUndefined();
  });

  test('holds more entries than its first table', () => {
    const many = new Trie<number>();
    for (let i = 0; i < 20_000; i++) many.set(String(i), i);
    for (const i of [0, 9, 12_345, 19_999]) expect(many.get(String(i))).toBe(i);
    expect(many.get('20000')).toBeUndefined();
  });

  test('read from the right, gives the longest entry that ends at an offset', () => {
    const ends = new EndTrie<true>();
    for (const word of ['走访', '先后走访']) ends.set(word, true);
    expect(ends.longest('他先后走访了', 5)).toEqual({ end: 1, value: true });
    expect(ends.longest('他先后走访了', 5, 2)).toEqual({ end: 3, value: true });
  });
});

describe('divisions', () => {
  test.each([
    ['康巴什区', '150603', '鄂尔多斯市'],
    ['米林市', '540481', '林芝市'],
    ['和安县', undefined, undefined],
  ])('%s is known with its parent', (name, code, parent) => {
    const found = lexicon.divisions.named(name);
    expect(found.length).toBeGreaterThan(0);
    if (code) expect(found[0]).toMatchObject({ name, parent: { name: parent } });
  });

  test('zones are no divisions', () => {
    expect(lexicon.divisions.named('盐城经济技术开发区')).toEqual([]);
  });
});

describe('canonical names', () => {
  test.each([
    ['鄂尔多斯市', '科技局', '鄂尔多斯市科学技术局'],
    ['浙江省', '人社厅', '浙江省人力资源和社会保障厅'],
    ['浙江省', '教育厅', '浙江省教育厅'],
    ['歙县', '卫健委', '歙县卫生健康委员会'],
    ['巴音郭楞蒙古自治州', '林草局', '巴音郭楞蒙古自治州林业和草原局'],
    ['芜湖市', '税务局', '国家税务总局芜湖市税务局'],
    ['芜湖市', '政协', '中国人民政治协商会议芜湖市委员会'],
    ['芜湖市', '国资委', '芜湖市人民政府国有资产监督管理委员会'],
    ['芜湖市', '组织部', '中国共产党芜湖市委员会组织部'],
  ])('%s + %s', (name, form, full) => {
    const department = lexicon.bodies.departments.get(form);
    expect(department && departmentOf(place(name), department).name).toBe(full);
  });

  test('the committee and the government of a place, with their usual names', () => {
    expect(partyCommittee(place('芜湖市'))).toMatchObject({ name: '中国共产党芜湖市委员会' });
    expect(partyCommittee(place('芜湖市')).aliases).toContain('芜湖市委');
    expect(partyCommittee(place('内蒙古自治区')).aliases).toContain('内蒙古自治区党委');
    expect(government(place('芜湖市')).aliases).toContain('芜湖市政府');
  });
});

describe('what every list must keep', () => {
  test('no entry of the follow words is also a surname with a common given name alone', () => {
    expect(lexicon.follow.get('王')).toBeUndefined();
  });

  test('a name scores above its reading as words', () => {
    for (const name of ['陈立群', '欧阳明', '沈严']) {
      expect(lexicon.names.score(name) ?? Number.NEGATIVE_INFINITY).toBeGreaterThan(
        -lexicon.words.best(name, 0, name.length),
      );
    }
  });
});
