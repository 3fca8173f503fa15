/**
 * The one table of what may be in the graph: labels, relationship types, their ends, properties and closed lists.
 * Everything else (constraints, GraphQL enums, writers, checks) is derived from it or tested against it.
 * Source: the public graph model; renaming anything here is a breaking change.
 */

/** Values of a closed list, in the order in which they are shown. */
export const ENUMS = {
  SectionKind: ['LEADERSHIP', 'POLICY', 'LOCAL', 'CASE', 'DEPARTMENT', 'OTHER'],
  SendKind: ['REPORT', 'SEND', 'COPY', 'DISTRIBUTE'],
  OrganizationLevel: ['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY', 'TOWN'],
  OrganizationKind: [
    'GOVERNMENT',
    'PARTY',
    'CONGRESS',
    'CPPCC',
    'COMPANY',
    'UNIVERSITY',
    'INSTITUTE',
    'PARK',
    'ASSOCIATION',
    'MEDIA',
    'OTHER',
  ],
  MeetingKind: [
    'MEETING',
    'PARTY_GROUP_MEETING',
    'SYMPOSIUM',
    'BRIEFING',
    'FORUM',
    'VISIT',
    'NEGOTIATION',
    'SIGNING',
    'OTHER',
  ],
  AttendRole: [
    'PRESIDES',
    'SPEAKS',
    'REPORTS',
    'INTERPRETS',
    'LECTURES',
    'LEADS',
    'INSPECTS',
    'SIGNS',
    'ACCOMPANIES',
    'ATTENDS',
  ],
  OrganizeRole: ['HOST', 'UNDERTAKE', 'ASSIST', 'GUIDE'],
  FigureKind: ['FUNDING', 'INDICATOR', 'TARGET', 'COUNT'],
} as const;

export type EnumName = keyof typeof ENUMS;
export type SectionKind = (typeof ENUMS.SectionKind)[number];
export type SendKind = (typeof ENUMS.SendKind)[number];
export type OrganizationLevel = (typeof ENUMS.OrganizationLevel)[number];
export type OrganizationKind = (typeof ENUMS.OrganizationKind)[number];
export type MeetingKind = (typeof ENUMS.MeetingKind)[number];
export type AttendRole = (typeof ENUMS.AttendRole)[number];
export type OrganizeRole = (typeof ENUMS.OrganizeRole)[number];
export type FigureKind = (typeof ENUMS.FigureKind)[number];

export type PropertyType = 'string' | 'strings' | 'integer' | 'number' | 'boolean' | 'date' | EnumName;

/** Labels and the properties that a node of each may carry (`id` apart, which every node has). */
export const LABELS = {
  Issue: {
    name: 'string',
    series: 'string',
    number: 'integer',
    totalNumber: 'integer',
    date: 'date',
    copies: 'integer',
    phone: 'string',
    sha256: 'string',
    fileName: 'string',
  },
  Section: { name: 'string', kind: 'SectionKind', position: 'integer' },
  Article: { name: 'string', text: 'string', position: 'integer', bodyStart: 'integer' },
  Statement: {
    type: 'string',
    quote: 'string',
    start: 'integer',
    end: 'integer',
    confidence: 'number',
    by: 'string',
    planned: 'boolean',
    approximate: 'boolean',
    page: 'integer',
  },
  Official: { name: 'string', aliases: 'strings', pinyin: 'string', initials: 'string' },
  Post: { name: 'string' },
  Organization: { name: 'string', aliases: 'strings', level: 'OrganizationLevel', kind: 'OrganizationKind' },
  City: { name: 'string', aliases: 'strings', level: 'OrganizationLevel', code: 'string' },
  Meeting: {
    name: 'string',
    aliases: 'strings',
    kind: 'MeetingKind',
    startDate: 'date',
    endDate: 'date',
    dateText: 'string',
    attendeeCount: 'integer',
    planned: 'boolean',
  },
  Policy: { name: 'string', aliases: 'strings', date: 'date', documentNumber: 'string' },
  Initiative: { name: 'string', aliases: 'strings' },
  CaseStudy: { name: 'string' },
  Measure: { name: 'string', position: 'integer' },
  Figure: { name: 'string', min: 'number', max: 'number', unit: 'string', year: 'integer', kind: 'FigureKind' },
} as const satisfies Record<string, Record<string, PropertyType>>;

export type Label = keyof typeof LABELS;

interface RelationshipSpec {
  /** Allowed ends: [start label, end label]. */
  readonly ends: readonly (readonly [Label, Label])[];
  readonly properties: Readonly<Record<string, PropertyType>>;
  /** `stated` is drawn from statements; `structure` is the shape of the bulletin; `derived` is computed from stated ones. */
  readonly nature: 'stated' | 'structure' | 'derived';
}

/** Relationship types; `statements` is understood on every type that is not structure. */
export const RELATIONSHIPS = {
  HAS_SECTION: { ends: [['Issue', 'Section']], properties: {}, nature: 'structure' },
  HAS_ARTICLE: { ends: [['Section', 'Article']], properties: {}, nature: 'structure' },
  // Masthead and colophon are articles of their own, so that publisher, editors and readers have a sentence behind them too.
  HAS_IMPRINT: { ends: [['Issue', 'Article']], properties: {}, nature: 'structure' },
  IN: { ends: [['Statement', 'Article']], properties: {}, nature: 'structure' },
  MENTIONS: {
    ends: (
      [
        'Official',
        'Post',
        'Organization',
        'City',
        'Meeting',
        'Policy',
        'Initiative',
        'CaseStudy',
        'Measure',
        'Figure',
      ] as const
    ).map((label) => ['Article', label] as const),
    properties: { start: 'integer', end: 'integer', text: 'string' },
    nature: 'structure',
  },
  PUBLISHES: { ends: [['Organization', 'Issue']], properties: {}, nature: 'stated' },
  SENT_TO: { ends: [['Issue', 'Organization']], properties: { kind: 'SendKind' }, nature: 'stated' },
  EDITS: { ends: [['Official', 'Issue']], properties: {}, nature: 'stated' },
  REVIEWS: { ends: [['Official', 'Issue']], properties: {}, nature: 'stated' },
  SIGNS_OFF: { ends: [['Official', 'Issue']], properties: {}, nature: 'stated' },
  HOLDS: { ends: [['Official', 'Post']], properties: { asOf: 'date' }, nature: 'stated' },
  HELD: { ends: [['Official', 'Post']], properties: { asOf: 'date' }, nature: 'stated' },
  AT: { ends: [['Post', 'Organization']], properties: {}, nature: 'stated' },
  PART_OF: {
    ends: [
      ['Organization', 'Organization'],
      ['Meeting', 'Meeting'],
    ],
    properties: {},
    nature: 'stated',
  },
  LOCATED_IN: {
    ends: [
      ['Organization', 'City'],
      ['City', 'City'],
    ],
    properties: {},
    nature: 'stated',
  },
  ATTENDS: {
    ends: [
      ['Official', 'Meeting'],
      ['Organization', 'Meeting'],
    ],
    properties: { role: 'AttendRole' },
    nature: 'stated',
  },
  ORGANIZES: { ends: [['Organization', 'Meeting']], properties: { role: 'OrganizeRole' }, nature: 'stated' },
  VISITS: {
    ends: [
      ['Meeting', 'Organization'],
      ['Meeting', 'City'],
    ],
    properties: {},
    nature: 'stated',
  },
  ABOUT: {
    ends: [
      ['Meeting', 'Policy'],
      ['Meeting', 'Initiative'],
      ['CaseStudy', 'Policy'],
      ['CaseStudy', 'Initiative'],
    ],
    properties: {},
    nature: 'stated',
  },
  ISSUES: { ends: [['Organization', 'Policy']], properties: {}, nature: 'stated' },
  RUNS: { ends: [['Organization', 'Initiative']], properties: {}, nature: 'stated' },
  OFFERS: { ends: [['City', 'CaseStudy']], properties: {}, nature: 'stated' },
  TAKES: {
    ends: [
      ['CaseStudy', 'Measure'],
      ['Policy', 'Measure'],
      ['Initiative', 'Measure'],
    ],
    properties: {},
    nature: 'stated',
  },
  SETS: {
    ends: [
      ['Policy', 'Figure'],
      ['Initiative', 'Figure'],
    ],
    properties: {},
    nature: 'stated',
  },
  SUPERSEDES: { ends: [['Policy', 'Policy']], properties: {}, nature: 'stated' },
  IMPLEMENTS: {
    ends: [
      ['Policy', 'Policy'],
      ['Policy', 'Initiative'],
    ],
    properties: {},
    nature: 'stated',
  },
  PROMOTES: {
    ends: [
      ['Official', 'Policy'],
      ['Official', 'Initiative'],
    ],
    properties: {},
    nature: 'stated',
  },
  DRIVES: {
    ends: [
      ['Official', 'Policy'],
      ['Official', 'Initiative'],
    ],
    properties: { score: 'number', events: 'integer', firstDate: 'date', lastDate: 'date' },
    nature: 'derived',
  },
} as const satisfies Record<string, RelationshipSpec>;

export type RelationshipType = keyof typeof RELATIONSHIPS;
/** The types that a sentence can state. */
export type StatedType = {
  [T in RelationshipType]: (typeof RELATIONSHIPS)[T]['nature'] extends 'stated' ? T : never;
}[RelationshipType];

/** The types that run between entities (what can stand on the canvas): stated and derived ones. */
export type EntityRelationshipType = {
  [T in RelationshipType]: (typeof RELATIONSHIPS)[T]['nature'] extends 'structure' ? never : T;
}[RelationshipType];

/** All labels, in table order. */
export const LABEL_NAMES = Object.keys(LABELS) as Label[];

/** Parts of a bulletin: nodes that no sentence names, and that never stand on the canvas. */
export const PART_LABELS = ['Section', 'Article', 'Statement'] as const satisfies readonly Label[];
export type PartLabel = (typeof PART_LABELS)[number];
/** What sentences name, and the issue itself: what can stand on the canvas. */
export type EntityLabel = Exclude<Label, PartLabel>;

/** Whether such a node can stand on the canvas. */
export function isEntityLabel(label: Label): label is EntityLabel {
  return !PART_LABELS.some((part) => part === label);
}

/** All labels of entities, in table order. */
export const ENTITY_LABELS = LABEL_NAMES.filter(isEntityLabel);

/** All relationship types, in table order. */
export const RELATIONSHIP_TYPES = Object.keys(RELATIONSHIPS) as RelationshipType[];

/** Whether a type joins entities, as stated or as derived from statements; the others build the document (`structure` in RELATIONSHIPS). */
function isEntityRelationshipType(type: RelationshipType): type is EntityRelationshipType {
  return RELATIONSHIPS[type].nature !== 'structure';
}

/** All types between entities, in table order. */
export const ENTITY_RELATIONSHIP_TYPES = RELATIONSHIP_TYPES.filter(isEntityRelationshipType);

/** Whether a relationship of `type` may run from a `start` node to an `end` node. */
export function mayRelate(type: RelationshipType, start: Label, end: Label): boolean {
  return RELATIONSHIPS[type].ends.some(([from, to]) => from === start && to === end);
}
