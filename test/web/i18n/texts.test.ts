import { readFileSync } from 'node:fs';
import { buildSchema, isEnumType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { startI18n } from '../../../web/src/i18n/setup.ts';
import { TEXTS } from '../../../web/src/i18n/texts.ts';
import { KIND_ORDER } from '../../../web/src/ui/kinds.ts';

interface Leaf {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
}

function leaves(node: object, path = ''): Leaf[] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    const at = path === '' ? key : `${path}.${key}`;
    if (!Array.isArray(value)) return leaves(value as object, at);
    return [{ key: at, zh: String(value[0]), en: String(value[1]) }];
  });
}

function blanks(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).sort();
}

const ALL = leaves(TEXTS);
const keys = new Set(ALL.map(({ key }) => key));
const schema = buildSchema(
  readFileSync(new URL('../../../server/graphql/schema.generated.graphql', import.meta.url), 'utf8'),
);

function valuesOf(name: string): string[] {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`The schema has no enum ${name}.`);
  return type.getValues().map((value) => value.name);
}

/** Where the words of each enum stand. Enums that only order or classify answers are never shown. */
const WORDS_OF_ENUM: Readonly<Record<string, readonly string[]>> = {
  Label: ['word.kind', 'word.kinds'],
  RelationshipType: ['word.out', 'word.in'],
  AttendRole: ['word.role'],
  OrganizeRole: ['word.role'],
  SendKind: ['word.sendKind'],
  SectionKind: ['word.sectionKind'],
  OrganizationLevel: ['word.level'],
  OrganizationKind: ['word.organizationKind'],
  MeetingKind: ['word.meetingKind'],
  FigureKind: ['word.figureKind'],
  SampleKind: ['home.sample'],
};
const NEVER_SHOWN = [
  'Direction',
  'NamedOrder',
  'DatedOrder',
  'NeighbourOrder',
  'TimeUnit',
  'SearchMatch',
  'HighlightField',
];

describe('the texts of the page', () => {
  test('every text is there in both languages, and fills in the same blanks', () => {
    const uneven = ALL.filter(
      ({ zh, en }) => zh.trim() === '' || en.trim() === '' || blanks(zh).join() !== blanks(en).join(),
    );
    expect(uneven).toEqual([]);
  });

  test('a text for one thing has its twin for several, and the other way round', () => {
    const alone = [...keys].filter(
      (key) =>
        (key.endsWith('_one') && !keys.has(key.replace(/_one$/, '_other'))) ||
        (key.endsWith('_other') && !keys.has(key.replace(/_other$/, '_one'))),
    );
    expect(alone).toEqual([]);
  });

  test('Chinese uses full-width punctuation between Chinese words', () => {
    expect(ALL.filter(({ zh }) => /\p{Script=Han}[,;:!?]\s?\p{Script=Han}/u.test(zh))).toEqual([]);
  });

  test('nothing shouts, begs or excuses itself', () => {
    expect(ALL.filter(({ zh, en }) => /[!！]|请|抱歉|对不起/.test(zh) || /!|please|sorry|oops/i.test(en))).toEqual([]);
  });

  test.each(Object.entries(WORDS_OF_ENUM))('every value of %s in the schema has its words', (name, places) => {
    const missing = places.flatMap((place) => valuesOf(name).filter((value) => !keys.has(`${place}.${value}`)));
    expect(missing).toEqual([]);
  });

  test('roles in general and roles that count have words too', () => {
    const role = (value: string): boolean => keys.has(`word.role.${value}`) || keys.has(`word.sendKind.${value}`);
    expect(valuesOf('Role').filter((value) => !role(value))).toEqual([]);
    expect(valuesOf('DriveRole').filter((value) => !role(value) && value !== 'PROMOTES')).toEqual([]);
  });

  test('no enum of the schema has been forgotten here', () => {
    const known = new Set([...Object.keys(WORDS_OF_ENUM), ...NEVER_SHOWN, 'Role', 'DriveRole']);
    const enums = Object.values(schema.getTypeMap()).filter((type) => isEnumType(type) && !type.name.startsWith('__'));
    expect(enums.map((type) => type.name).filter((name) => !known.has(name))).toEqual([]);
  });

  test('every kind that can be drawn is a label of the schema', () => {
    expect(KIND_ORDER.filter((label) => !valuesOf('Label').includes(label))).toEqual([]);
  });

  test('a count chooses the form of the language', () => {
    const i18n = startI18n('en');
    expect(i18n.t('panel.sentenceCount', { count: 1 })).toBe('1 sentence');
    expect(i18n.t('panel.sentenceCount', { count: 3 })).toBe('3 sentences');
    void i18n.changeLanguage('zh');
    expect(i18n.t('panel.sentenceCount', { count: 1 })).toBe('1 句');
  });
});
