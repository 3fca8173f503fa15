import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../../../server/ingest/lexicon/lexicon.ts';
import { simplified } from '../../../server/ingest/lexicon/traditional.ts';
import { graphOf } from '../../../server/ingest/pipeline.ts';
import { readText } from '../../../server/ingest/understand/read-text.ts';
import { isReading } from '../../../server/model/reading.ts';

describe('traditional characters become simplified ones, one for one', () => {
  test.each([
    ['市長陳國華在會議上強調，要發展數據產業。', '市长陈国华在会议上强调，要发展数据产业。'],
    ['頭髮與發展、乾淨與乾隆、皇后與之後', '头发与发展、干净与乾隆、皇后与之后'],
  ])('%s', (from, to) => expect(simplified(from)).toBe(to));

  test('a traditional name in a simplified text stays as printed', () => {
    const text = '市科技局局长於志国、副局长陈錦出席会议并讲话，要求各县区抓好落实，按季度报送进展。';
    expect(simplified(text)).toBe(text);
  });

  test('half a pair and lines of any kind keep their length', () => {
    const text = '會議記錄：\ud840\n\n發展、計劃、數據\udc00、產業𠮷';
    expect(simplified(text)).toHaveLength(text.length);
  });
});

test('a bulletin in traditional characters gives the things of the simplified one; its names stay as printed in MENTIONS', () => {
  const file = new URL('../../fixtures/formats/yunzhou-2023-03.txt', import.meta.url);
  const text = readFileSync(fileURLToPath(file), 'utf8');
  const printed = Converter({ from: 'cn', to: 't' })(text);
  expect(printed).toHaveLength(text.length);
  const rules = { lexicon: loadLexicon(), version: 'test' };
  const [simple, traditional] = [text, printed].map((words) => {
    const source = { fileName: 'a.txt', sha256: 'a', format: 'txt', encoding: 'utf-8', text: words } as const;
    const reading = readText(source, 'a.txt', rules);
    if (!isReading(reading)) throw new Error(reading[0]?.message.en);
    return graphOf(reading).graph;
  });
  if (!simple || !traditional) throw new Error('no graph');
  const shape = ({ nodes, relationships }: typeof simple) => ({
    things: nodes
      .filter(({ label }) => !['Article', 'Statement', 'Section', 'Issue'].includes(label))
      .map(({ label, properties }) => `${label} ${String(properties.name)}`)
      .sort(),
    types: relationships.map(({ type }) => type).sort(),
  });
  expect(shape(traditional)).toEqual(shape(simple));

  const texts = new Map(traditional.nodes.map(({ id, properties }) => [id, String(properties.text ?? '')]));
  const mentions = traditional.relationships.filter(({ type }) => type === 'MENTIONS');
  for (const { start, properties } of mentions) {
    const { start: from, end, text: name } = properties;
    expect(texts.get(start)?.slice(Number(from), Number(end))).toBe(name);
  }
  expect(mentions.map(({ properties }) => properties.text)).toContain('何振聲');
});
