import { describe, expect, test } from 'vitest';
import { readName } from '../../../../../server/ingest/extract/actors/pinyin.ts';

describe('the reading of a name', () => {
  test.each([
    ['乔栋', 'Qiáo Dòng', 'qd'],
    ['江一川', 'Jiāng Yīchuān', 'jyc'],
    ['欧阳月', 'Ōuyáng Yuè', 'oyy'],
    ['单立', 'Shàn Lì', 'sl'],
    ['吕西安', "Lǚ Xī'ān", 'lxa'],
    ['巴特尔·乌云', "Bātè'ěr Wūyún", 'btewy'],
  ])('%s is printed with tones, family and given name apart', (name, pinyin, initials) => {
    expect(readName(name)).toEqual({ pinyin, initials });
  });
});
