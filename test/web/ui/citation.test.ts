import { describe, expect, test } from 'vitest';
import { citationText } from '../../../web/src/ui/citation.ts';

const sentence = {
  quote: '6月8日，江一川主持召开“百厂试验”行动推进会。',
  issue: { name: '青石科技简报 2024年第6期', series: '青石科技简报', number: 6, totalNumber: 78, date: '2024-06-30' },
  section: '工作动态',
  article: '市科技局落实《试验办法》',
};

describe('copying a sentence as a citation', () => {
  test('in Chinese it names series, number, date, section and title', () => {
    expect(citationText(sentence, 'zh')).toBe(
      '6月8日，江一川主持召开“百厂试验”行动推进会。\n——《青石科技简报》2024年第6期（总第78期），2024-06-30，“工作动态”栏，《市科技局落实〈试验办法〉》',
    );
  });

  test('in English names stay in Chinese', () => {
    expect(citationText(sentence, 'en')).toBe(
      '6月8日，江一川主持召开“百厂试验”行动推进会。\n— 青石科技简报, no. 6 (78 in all), 2024-06-30, 工作动态, 《市科技局落实〈试验办法〉》',
    );
  });

  test('an issue without series, number or date is cited by its name, and the imprint by no section', () => {
    const { quote } = sentence;
    const bare = { quote, issue: { name: '内部通报', number: null, date: null }, section: null, article: '报头' };
    expect(citationText(bare, 'zh')).toBe(`${quote}\n——《内部通报》，《报头》`);
    expect(citationText(bare, 'en')).toBe(`${quote}\n— 内部通报, 《报头》`);
  });

  test('the page of a printed file comes after the title', () => {
    const paged = { ...sentence, page: 3 };
    expect(citationText(paged, 'zh')).toMatch(/《市科技局落实〈试验办法〉》，第3页$/);
    expect(citationText(paged, 'en')).toMatch(/《市科技局落实〈试验办法〉》, p\. 3$/);
  });

  test('the address comes last, and the quote is verbatim', () => {
    const text = citationText({ ...sentence, link: 'http://localhost/?a=1' }, 'zh');
    expect(text.split('\n').at(-1)).toBe('http://localhost/?a=1');
    expect(text.split('\n')[0]).toBe(sentence.quote);
  });
});
