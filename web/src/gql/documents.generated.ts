/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which way a relationship runs, seen from the thing that was asked about. */
export type Direction =
  /** It ends there. */
  | 'IN'
  /** It starts there. */
  | 'OUT';

/** Where something fits. */
export type HighlightField =
  /** Another name. */
  | 'ALIAS'
  /** The first letters of the pinyin. */
  | 'INITIALS'
  /** The name, or the title of a report. */
  | 'NAME'
  /** The name in pinyin. */
  | 'PINYIN'
  /** The text of a report. */
  | 'TEXT';

/** Kinds of nodes. */
export type Label =
  /** One report, or the masthead or colophon of an issue. */
  | 'Article'
  /** What another place did, told as an example. */
  | 'CaseStudy'
  /** A place of any level. */
  | 'City'
  /** A number that matters. */
  | 'Figure'
  /** An action, programme, campaign, system or goal. */
  | 'Initiative'
  /** One number of a bulletin. */
  | 'Issue'
  /** One step of a policy, an initiative or a case study. */
  | 'Measure'
  /** A gathering or a visit. */
  | 'Meeting'
  /** A named person. */
  | 'Official'
  /** A body. */
  | 'Organization'
  /** A document or a set of rules. */
  | 'Policy'
  /** One position at one organisation. */
  | 'Post'
  /** A heading of an issue and what stands under it. */
  | 'Section'
  /** One fact as one sentence says it. */
  | 'Statement';

/** Levels of places and of the bodies that belong to them. */
export type OrganizationLevel =
  /** 市, 盟, 自治州. */
  | 'CITY'
  /** 县, 区, 旗, 县级市. */
  | 'COUNTY'
  /** The state. */
  | 'NATIONAL'
  /** 省, 自治区, 直辖市. */
  | 'PROVINCE'
  /** 乡, 镇, 街道, 苏木. */
  | 'TOWN';

/** Kinds of relationships between entities. The type alone tells whether one is derived. */
export type RelationshipType =
  /** meeting or case study to the policy or initiative that it is about. */
  | 'ABOUT'
  /** post to its organisation. */
  | 'AT'
  /** 出席: person, with a role, or organisation to meeting. */
  | 'ATTENDS'
  /** Derived from ATTENDS, ABOUT and PROMOTES: appears as a leader in these sentences; no claim of responsibility. */
  | 'DRIVES'
  /** 编辑: person to issue. */
  | 'EDITS'
  /** 曾任 (原, 时任, 不再担任): person to post. */
  | 'HELD'
  /** 任: person to post. */
  | 'HOLDS'
  /** 落实: policy to the policy or initiative that it carries out. */
  | 'IMPLEMENTS'
  /** 印发: organisation to policy. */
  | 'ISSUES'
  /** organisation or place to the place around it. */
  | 'LOCATED_IN'
  /** place to the case study that it is an example for. */
  | 'OFFERS'
  /** 举办: organisation to meeting, with a role. */
  | 'ORGANIZES'
  /** organisation to the larger one, meeting to the larger one. */
  | 'PART_OF'
  /** 推动: person to the policy or initiative that the text says this person urged, set, reported on or explained. */
  | 'PROMOTES'
  /** 发布: organisation to issue. */
  | 'PUBLISHES'
  /** 审核, 审稿: person to issue. */
  | 'REVIEWS'
  /** 实施: organisation to initiative. */
  | 'RUNS'
  /** 报, 送, 抄送, 发: issue to organisation, with its kind as role. */
  | 'SENT_TO'
  /** policy or initiative to a figure. */
  | 'SETS'
  /** 签发: person to issue. */
  | 'SIGNS_OFF'
  /** 取代: policy to the older policy. */
  | 'SUPERSEDES'
  /** policy, initiative or case study to a measure. */
  | 'TAKES'
  /** meeting (a visit) to the organisation or place visited. */
  | 'VISITS';

/** What tells parallel relationships apart: the roles of ATTENDS and ORGANIZES, and the kinds of SENT_TO. */
export type Role =
  /** 陪同: accompanies the visitors. */
  | 'ACCOMPANIES'
  /** 协办: helps to carry it out. */
  | 'ASSIST'
  /** 出席, 参加, 见证, 揭牌: was there. */
  | 'ATTENDS'
  /** 抄送: a copy for information. */
  | 'COPY'
  /** 发: to subordinates. */
  | 'DISTRIBUTE'
  /** 指导: guides it from above. */
  | 'GUIDE'
  /** 主办, 召开: hosts it. */
  | 'HOST'
  /** 调研, 考察, 督导: inspects. */
  | 'INSPECTS'
  /** 解读: explains a document at it. */
  | 'INTERPRETS'
  /** 带队, 率队: leads a visit or a delegation. */
  | 'LEADS'
  /** 作报告, 授课: lectures at it. */
  | 'LECTURES'
  /** 主持: chairs it. */
  | 'PRESIDES'
  /** 报: to superiors. */
  | 'REPORT'
  /** 通报, 汇报, 介绍, 作工作报告: reports to it. */
  | 'REPORTS'
  /** 送: to equals. */
  | 'SEND'
  /** 签约: signs. */
  | 'SIGNS'
  /** 讲话, 致辞, 强调, 要求, 指出, 发言: speaks at it. */
  | 'SPEAKS'
  /** 承办: carries it out. */
  | 'UNDERTAKE';

/** How something was found, best first. */
export type SearchMatch =
  /** By another name. */
  | 'ALIAS'
  /** By the first letters of the pinyin. */
  | 'INITIALS'
  /** By its name. */
  | 'NAME'
  /** By the pinyin of its name. */
  | 'PINYIN'
  /** By the text of a report. */
  | 'TEXT';

type CanvasEntity_CaseStudy_Fragment = { __typename: 'CaseStudy', id: string, label: Label, name: string, degree: number };

type CanvasEntity_City_Fragment = { __typename: 'City', level: OrganizationLevel | null, id: string, label: Label, name: string, degree: number };

type CanvasEntity_Figure_Fragment = { __typename: 'Figure', min: number | null, max: number | null, unit: string | null, id: string, label: Label, name: string, degree: number };

type CanvasEntity_Initiative_Fragment = { __typename: 'Initiative', id: string, label: Label, name: string, degree: number };

type CanvasEntity_Issue_Fragment = { __typename: 'Issue', number: number | null, id: string, label: Label, name: string, degree: number, issueDate: string | null };

type CanvasEntity_Measure_Fragment = { __typename: 'Measure', position: number | null, id: string, label: Label, name: string, degree: number };

type CanvasEntity_Meeting_Fragment = { __typename: 'Meeting', startDate: string | null, endDate: string | null, dateText: string | null, id: string, label: Label, name: string, degree: number };

type CanvasEntity_Official_Fragment = { __typename: 'Official', id: string, label: Label, name: string, degree: number };

type CanvasEntity_Organization_Fragment = { __typename: 'Organization', level: OrganizationLevel | null, id: string, label: Label, name: string, degree: number };

type CanvasEntity_Policy_Fragment = { __typename: 'Policy', date: string | null, id: string, label: Label, name: string, degree: number };

type CanvasEntity_Post_Fragment = { __typename: 'Post', id: string, label: Label, name: string, degree: number };

export type CanvasEntityFragment =
  | CanvasEntity_CaseStudy_Fragment
  | CanvasEntity_City_Fragment
  | CanvasEntity_Figure_Fragment
  | CanvasEntity_Initiative_Fragment
  | CanvasEntity_Issue_Fragment
  | CanvasEntity_Measure_Fragment
  | CanvasEntity_Meeting_Fragment
  | CanvasEntity_Official_Fragment
  | CanvasEntity_Organization_Fragment
  | CanvasEntity_Policy_Fragment
  | CanvasEntity_Post_Fragment
;

export type CanvasRelationshipFragment = { id: string, type: RelationshipType, role: Role | null, derived: boolean, planned: boolean, score: number | null, statementCount: number, confidence: { max: number }, start:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , end:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   };

export type CanvasEntitiesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type CanvasEntitiesQuery = { nodes: Array<
    | { __typename: 'Article', id: string }
    | { __typename: 'CaseStudy', id: string, label: Label, name: string, degree: number }
    | { __typename: 'City', id: string, level: OrganizationLevel | null, label: Label, name: string, degree: number }
    | { __typename: 'Figure', id: string, min: number | null, max: number | null, unit: string | null, label: Label, name: string, degree: number }
    | { __typename: 'Initiative', id: string, label: Label, name: string, degree: number }
    | { __typename: 'Issue', id: string, number: number | null, label: Label, name: string, degree: number, issueDate: string | null }
    | { __typename: 'Measure', id: string, position: number | null, label: Label, name: string, degree: number }
    | { __typename: 'Meeting', id: string, startDate: string | null, endDate: string | null, dateText: string | null, label: Label, name: string, degree: number }
    | { __typename: 'Official', id: string, label: Label, name: string, degree: number }
    | { __typename: 'Organization', id: string, level: OrganizationLevel | null, label: Label, name: string, degree: number }
    | { __typename: 'Policy', id: string, date: string | null, label: Label, name: string, degree: number }
    | { __typename: 'Post', id: string, label: Label, name: string, degree: number }
    | { __typename: 'Section', id: string }
    | { __typename: 'Statement', id: string }
   | null> };

export type CanvasNeighboursQueryVariables = Exact<{
  id: string | number;
  types?: Array<RelationshipType> | RelationshipType | null | undefined;
  labels?: Array<Label> | Label | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CanvasNeighboursQuery = { neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node:
        | { __typename: 'CaseStudy', id: string, label: Label, name: string, degree: number }
        | { __typename: 'City', level: OrganizationLevel | null, id: string, label: Label, name: string, degree: number }
        | { __typename: 'Figure', min: number | null, max: number | null, unit: string | null, id: string, label: Label, name: string, degree: number }
        | { __typename: 'Initiative', id: string, label: Label, name: string, degree: number }
        | { __typename: 'Issue', number: number | null, id: string, label: Label, name: string, degree: number, issueDate: string | null }
        | { __typename: 'Measure', position: number | null, id: string, label: Label, name: string, degree: number }
        | { __typename: 'Meeting', startDate: string | null, endDate: string | null, dateText: string | null, id: string, label: Label, name: string, degree: number }
        | { __typename: 'Official', id: string, label: Label, name: string, degree: number }
        | { __typename: 'Organization', level: OrganizationLevel | null, id: string, label: Label, name: string, degree: number }
        | { __typename: 'Policy', date: string | null, id: string, label: Label, name: string, degree: number }
        | { __typename: 'Post', id: string, label: Label, name: string, degree: number }
      , relationships: Array<{ id: string, type: RelationshipType, role: Role | null, derived: boolean, planned: boolean, score: number | null, statementCount: number, confidence: { max: number }, start:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , end:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }> } | null };

export type CanvasRelationshipsQueryVariables = Exact<{
  among: Array<string | number> | string | number;
}>;


export type CanvasRelationshipsQuery = { relationships: Array<{ id: string, type: RelationshipType, role: Role | null, derived: boolean, planned: boolean, score: number | null, statementCount: number, confidence: { max: number }, start:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    , end:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     }> };

export type CanvasPathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  maxLength: number;
}>;


export type CanvasPathsQuery = { paths: Array<{ length: number, nodes: Array<
      | { __typename: 'CaseStudy', id: string, label: Label, name: string, degree: number }
      | { __typename: 'City', level: OrganizationLevel | null, id: string, label: Label, name: string, degree: number }
      | { __typename: 'Figure', min: number | null, max: number | null, unit: string | null, id: string, label: Label, name: string, degree: number }
      | { __typename: 'Initiative', id: string, label: Label, name: string, degree: number }
      | { __typename: 'Issue', number: number | null, id: string, label: Label, name: string, degree: number, issueDate: string | null }
      | { __typename: 'Measure', position: number | null, id: string, label: Label, name: string, degree: number }
      | { __typename: 'Meeting', startDate: string | null, endDate: string | null, dateText: string | null, id: string, label: Label, name: string, degree: number }
      | { __typename: 'Official', id: string, label: Label, name: string, degree: number }
      | { __typename: 'Organization', level: OrganizationLevel | null, id: string, label: Label, name: string, degree: number }
      | { __typename: 'Policy', date: string | null, id: string, label: Label, name: string, degree: number }
      | { __typename: 'Post', id: string, label: Label, name: string, degree: number }
    >, relationships: Array<{ id: string, type: RelationshipType, role: Role | null, derived: boolean, planned: boolean, score: number | null, statementCount: number, confidence: { max: number }, start:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , end:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }> }> };

export type CanvasCountsQueryVariables = Exact<{
  id: string | number;
}>;


export type CanvasCountsQuery = { node:
    | { __typename: 'Article', id: string }
    | { __typename: 'CaseStudy', degree: number, id: string, counts: Array<{ type: RelationshipType, role: Role | null, direction: Direction, label: Label, count: number }> }
    | { __typename: 'City', degree: number, id: string, counts: Array<{ type: RelationshipType, role: Role | null, direction: Direction, label: Label, count: number }> }
    | { __typename: 'Figure', degree: number, id: string, counts: Array<{ type: RelationshipType, role: Role | null, direction: Direction, label: Label, count: number }> }
    | { __typename: 'Initiative', degree: number, id: string, counts: Array<{ type: RelationshipType, role: Role | null, direction: Direction, label: Label, count: number }> }
    | { __typename: 'Issue', degree: number, id: string, counts: Array<{ type: RelationshipType, role: Role | null, direction: Direction, label: Label, count: number }> }
    | { __typename: 'Measure', degree: number, id: string, counts: Array<{ type: RelationshipType, role: Role | null, direction: Direction, label: Label, count: number }> }
    | { __typename: 'Meeting', degree: number, id: string, counts: Array<{ type: RelationshipType, role: Role | null, direction: Direction, label: Label, count: number }> }
    | { __typename: 'Official', degree: number, id: string, counts: Array<{ type: RelationshipType, role: Role | null, direction: Direction, label: Label, count: number }> }
    | { __typename: 'Organization', degree: number, id: string, counts: Array<{ type: RelationshipType, role: Role | null, direction: Direction, label: Label, count: number }> }
    | { __typename: 'Policy', degree: number, id: string, counts: Array<{ type: RelationshipType, role: Role | null, direction: Direction, label: Label, count: number }> }
    | { __typename: 'Post', degree: number, id: string, counts: Array<{ type: RelationshipType, role: Role | null, direction: Direction, label: Label, count: number }> }
    | { __typename: 'Section', id: string }
    | { __typename: 'Statement', id: string }
   | null };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SearchQuery = { search: { edges: Array<{ cursor: string, matchedBy: SearchMatch, highlights: Array<{ field: HighlightField, text: string, start: number, ranges: Array<{ start: number, end: number }> }>, node:
        | { __typename: 'Article', id: string, articleName: string, issue: { id: string, name: string, number: number | null, date: string | null }, section: { id: string, name: string } | null }
        | { __typename: 'CaseStudy', label: Label, name: string, degree: number, mentionCount: number, id: string, summary: { zh: string, en: string } | null }
        | { __typename: 'City', label: Label, name: string, degree: number, mentionCount: number, id: string, summary: { zh: string, en: string } | null }
        | { __typename: 'Figure', label: Label, name: string, degree: number, mentionCount: number, id: string, summary: { zh: string, en: string } | null }
        | { __typename: 'Initiative', label: Label, name: string, degree: number, mentionCount: number, id: string, summary: { zh: string, en: string } | null }
        | { __typename: 'Issue', label: Label, name: string, degree: number, mentionCount: number, number: number | null, id: string, summary: { zh: string, en: string } | null }
        | { __typename: 'Measure', label: Label, name: string, degree: number, mentionCount: number, id: string, summary: { zh: string, en: string } | null }
        | { __typename: 'Meeting', label: Label, name: string, degree: number, mentionCount: number, startDate: string | null, endDate: string | null, id: string, summary: { zh: string, en: string } | null }
        | { __typename: 'Official', label: Label, name: string, degree: number, mentionCount: number, pinyin: string | null, id: string, summary: { zh: string, en: string } | null }
        | { __typename: 'Organization', label: Label, name: string, degree: number, mentionCount: number, level: OrganizationLevel | null, id: string, summary: { zh: string, en: string } | null }
        | { __typename: 'Policy', label: Label, name: string, degree: number, mentionCount: number, id: string, summary: { zh: string, en: string } | null }
        | { __typename: 'Post', label: Label, name: string, degree: number, mentionCount: number, id: string, summary: { zh: string, en: string } | null }
        | { __typename: 'Section', id: string }
        | { __typename: 'Statement', id: string }
       }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CanvasEntityFragmentDoc = new TypedDocumentString(`
    fragment CanvasEntity on Entity {
  __typename
  id
  label
  name
  degree
  ... on Organization {
    level
  }
  ... on City {
    level
  }
  ... on Meeting {
    startDate
    endDate
    dateText
  }
  ... on Policy {
    date
  }
  ... on Measure {
    position
  }
  ... on Figure {
    min
    max
    unit
  }
  ... on Issue {
    number
    issueDate: date
  }
}
    `, {"fragmentName":"CanvasEntity"}) as unknown as TypedDocumentString<CanvasEntityFragment, unknown>;
export const CanvasRelationshipFragmentDoc = new TypedDocumentString(`
    fragment CanvasRelationship on Relationship {
  id
  type
  role
  derived
  planned
  score
  statementCount
  confidence {
    max
  }
  start {
    id
  }
  end {
    id
  }
}
    `, {"fragmentName":"CanvasRelationship"}) as unknown as TypedDocumentString<CanvasRelationshipFragment, unknown>;
export const CanvasEntitiesDocument = new TypedDocumentString(`
    query CanvasEntities($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ...CanvasEntity
  }
}
    fragment CanvasEntity on Entity {
  __typename
  id
  label
  name
  degree
  ... on Organization {
    level
  }
  ... on City {
    level
  }
  ... on Meeting {
    startDate
    endDate
    dateText
  }
  ... on Policy {
    date
  }
  ... on Measure {
    position
  }
  ... on Figure {
    min
    max
    unit
  }
  ... on Issue {
    number
    issueDate: date
  }
}`) as unknown as TypedDocumentString<CanvasEntitiesQuery, CanvasEntitiesQueryVariables>;
export const CanvasNeighboursDocument = new TypedDocumentString(`
    query CanvasNeighbours($id: ID!, $types: [RelationshipType!], $labels: [Label!], $first: Int!, $after: String) {
  neighbours(
    id: $id
    types: $types
    labels: $labels
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...CanvasEntity
      }
      relationships {
        ...CanvasRelationship
      }
    }
  }
}
    fragment CanvasEntity on Entity {
  __typename
  id
  label
  name
  degree
  ... on Organization {
    level
  }
  ... on City {
    level
  }
  ... on Meeting {
    startDate
    endDate
    dateText
  }
  ... on Policy {
    date
  }
  ... on Measure {
    position
  }
  ... on Figure {
    min
    max
    unit
  }
  ... on Issue {
    number
    issueDate: date
  }
}
fragment CanvasRelationship on Relationship {
  id
  type
  role
  derived
  planned
  score
  statementCount
  confidence {
    max
  }
  start {
    id
  }
  end {
    id
  }
}`) as unknown as TypedDocumentString<CanvasNeighboursQuery, CanvasNeighboursQueryVariables>;
export const CanvasRelationshipsDocument = new TypedDocumentString(`
    query CanvasRelationships($among: [ID!]!) {
  relationships(among: $among) {
    ...CanvasRelationship
  }
}
    fragment CanvasRelationship on Relationship {
  id
  type
  role
  derived
  planned
  score
  statementCount
  confidence {
    max
  }
  start {
    id
  }
  end {
    id
  }
}`) as unknown as TypedDocumentString<CanvasRelationshipsQuery, CanvasRelationshipsQueryVariables>;
export const CanvasPathsDocument = new TypedDocumentString(`
    query CanvasPaths($from: ID!, $to: ID!, $maxLength: Int!) {
  paths(from: $from, to: $to, maxLength: $maxLength, first: 5) {
    length
    nodes {
      ...CanvasEntity
    }
    relationships {
      ...CanvasRelationship
    }
  }
}
    fragment CanvasEntity on Entity {
  __typename
  id
  label
  name
  degree
  ... on Organization {
    level
  }
  ... on City {
    level
  }
  ... on Meeting {
    startDate
    endDate
    dateText
  }
  ... on Policy {
    date
  }
  ... on Measure {
    position
  }
  ... on Figure {
    min
    max
    unit
  }
  ... on Issue {
    number
    issueDate: date
  }
}
fragment CanvasRelationship on Relationship {
  id
  type
  role
  derived
  planned
  score
  statementCount
  confidence {
    max
  }
  start {
    id
  }
  end {
    id
  }
}`) as unknown as TypedDocumentString<CanvasPathsQuery, CanvasPathsQueryVariables>;
export const CanvasCountsDocument = new TypedDocumentString(`
    query CanvasCounts($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Entity {
      degree
      counts {
        type
        role
        direction
        label
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CanvasCountsQuery, CanvasCountsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $first: Int!) {
  search(text: $text, first: $first) {
    edges {
      cursor
      matchedBy
      highlights {
        field
        text
        start
        ranges {
          start
          end
        }
      }
      node {
        __typename
        id
        ... on Entity {
          label
          name
          degree
          mentionCount
          summary {
            zh
            en
          }
        }
        ... on Official {
          pinyin
        }
        ... on Organization {
          level
        }
        ... on Meeting {
          startDate
          endDate
        }
        ... on Issue {
          number
        }
        ... on Article {
          articleName: name
          issue {
            id
            name
            number
            date
          }
          section {
            id
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;