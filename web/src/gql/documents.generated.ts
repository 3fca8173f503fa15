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

/** Roles that count towards a score. */
export type DriveRole =
  /** 陪同: accompanies the visitors. */
  | 'ACCOMPANIES'
  /** 出席, 参加, 见证, 揭牌: was there. */
  | 'ATTENDS'
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
  /** The text says that this person urged, set, reported on or explained it. */
  | 'PROMOTES'
  /** 通报, 汇报, 介绍, 作工作报告: reports to it. */
  | 'REPORTS'
  /** 签约: signs. */
  | 'SIGNS'
  /** 讲话, 致辞, 强调, 要求, 指出, 发言: speaks at it. */
  | 'SPEAKS';

/** Kinds of figures. */
export type FigureKind =
  /** A number of things. */
  | 'COUNT'
  /** Money given. */
  | 'FUNDING'
  /** A measured value. */
  | 'INDICATOR'
  /** A value to be reached. */
  | 'TARGET';

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

/** Kinds of meetings. */
export type MeetingKind =
  /** 宣贯会, 解读会, 培训: a briefing or a training. */
  | 'BRIEFING'
  /** 论坛: a forum. */
  | 'FORUM'
  /** A meeting with no nearer kind. */
  | 'MEETING'
  /** 对接, 洽谈: a negotiation. */
  | 'NEGOTIATION'
  /** Anything else. */
  | 'OTHER'
  /** 党组会: a meeting of the leading Party group. */
  | 'PARTY_GROUP_MEETING'
  /** 签约: a signing. */
  | 'SIGNING'
  /** 座谈会: a symposium. */
  | 'SYMPOSIUM'
  /** 调研, 考察, 督导, 走访: a visit. */
  | 'VISIT';

/** Kinds of bodies. */
export type OrganizationKind =
  /** An association, society or foundation. */
  | 'ASSOCIATION'
  /** A company. */
  | 'COMPANY'
  /** 人大: a people's congress. */
  | 'CONGRESS'
  /** 政协: a people's political consultative conference. */
  | 'CPPCC'
  /** A government or one of its departments. */
  | 'GOVERNMENT'
  /** A research institute, academy, laboratory or hospital. */
  | 'INSTITUTE'
  /** A newspaper, station or publisher. */
  | 'MEDIA'
  /** Any other body. */
  | 'OTHER'
  /** A park or development zone. */
  | 'PARK'
  /** A body of the Party. */
  | 'PARTY'
  /** A university, college or school. */
  | 'UNIVERSITY';

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

/** What a bulletin that came with the program is. */
export type SampleKind =
  /** A real issue retold in other words, not the text of its publisher. */
  | 'ABRIDGED'
  /** Invented: the place, its people and all that happens. */
  | 'COMPOSED';

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

/** Kinds of sections. */
export type SectionKind =
  /** 他山之石, 外地经验, 经验交流: what other places did. */
  | 'CASE'
  /** 部门动态, 县区动态: news of departments and counties. */
  | 'DEPARTMENT'
  /** 高层声音, 领导讲话, 领导批示: what leaders said. */
  | 'LEADERSHIP'
  /** 科技兴蒙, 工作动态: the publisher's own affairs. */
  | 'LOCAL'
  /** Anything else. */
  | 'OTHER'
  /** 科技政策: policy. */
  | 'POLICY';

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

export type CanvasEdgesFragment = { totalCount: number, edges: Array<{ node:
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
       }> }> };

export type CanvasSurroundingsQueryVariables = Exact<{
  id: string | number;
  types?: Array<RelationshipType> | RelationshipType | null | undefined;
  first: number;
}>;


export type CanvasSurroundingsQuery = { people: { totalCount: number, edges: Array<{ node:
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
         }> }> } | null, events: { totalCount: number, edges: Array<{ node:
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
         }> }> } | null, others: { totalCount: number, edges: Array<{ node:
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

export type CorpusQueryVariables = Exact<{ [key: string]: never; }>;


export type CorpusQuery = { graph: { hash: string | null, series: Array<{ name: string | null, issues: number, sample: Array<{ kind: SampleKind, sha256: string }> }> } };

export type HomeQueryVariables = Exact<{
  now: number;
}>;


export type HomeQuery = { graph: { hash: string | null, labels: Array<{ label: Label, count: number }>, issues: { first: string, last: string } | null }, initiatives: { totalCount: number, edges: Array<{ node: { id: string, name: string, meetings: { totalCount: number, edges: Array<{ node: { id: string, name: string, startDate: string | null } }> }, drivers: { totalCount: number, edges: Array<{ node: { id: string, name: string } }> } } }> }, officials: { edges: Array<{ node: { id: string, name: string, neighbours: { totalCount: number } } }> }, policies: { edges: Array<{ node: { id: string, name: string, degree: number } }> }, caseStudies: { edges: Array<{ node: { id: string, name: string, degree: number } }> }, issues: { edges: Array<{ node: { id: string, name: string, series: string | null, number: number | null, date: string | null, articleCount: number, sections: Array<{ id: string, articles: Array<{ id: string }> }> } }> } };

export type TimelineQueryVariables = Exact<{ [key: string]: never; }>;


export type TimelineQuery = { timeline: { undated: number, buckets: Array<{ start: string, count: number }> } };

export type InspectEntityQueryVariables = Exact<{
  id: string | number;
}>;


export type InspectEntityQuery = { node:
    | { __typename: 'Article', id: string }
    | { __typename: 'CaseStudy', aliases: Array<string>, mentionCount: number, id: string, label: Label, name: string, degree: number, summary: { zh: string, en: string } | null, seen: { first: string, last: string } | null, counts: Array<{ type: RelationshipType, role: Role | null, direction: Direction, label: Label, count: number }> }
    | { __typename: 'City', aliases: Array<string>, mentionCount: number, code: string | null, id: string, level: OrganizationLevel | null, label: Label, name: string, degree: number, summary: { zh: string, en: string } | null, seen: { first: string, last: string } | null, counts: Array<{ type: RelationshipType, role: Role | null, direction: Direction, label: Label, count: number }> }
    | { __typename: 'Figure', aliases: Array<string>, mentionCount: number, year: number | null, id: string, min: number | null, max: number | null, unit: string | null, label: Label, name: string, degree: number, figureKind: FigureKind | null, summary: { zh: string, en: string } | null, seen: { first: string, last: string } | null, counts: Array<{ type: RelationshipType, role: Role | null, direction: Direction, label: Label, count: number }> }
    | { __typename: 'Initiative', aliases: Array<string>, mentionCount: number, id: string, label: Label, name: string, degree: number, summary: { zh: string, en: string } | null, seen: { first: string, last: string } | null, counts: Array<{ type: RelationshipType, role: Role | null, direction: Direction, label: Label, count: number }> }
    | { __typename: 'Issue', aliases: Array<string>, mentionCount: number, series: string | null, totalNumber: number | null, copies: number | null, phone: string | null, fileName: string | null, articleCount: number, statementCount: number, id: string, number: number | null, label: Label, name: string, degree: number, issueDate: string | null, summary: { zh: string, en: string } | null, seen: { first: string, last: string } | null, counts: Array<{ type: RelationshipType, role: Role | null, direction: Direction, label: Label, count: number }>, masthead: { id: string } | null, sections: Array<{ id: string, articles: Array<{ id: string }> }> }
    | { __typename: 'Measure', aliases: Array<string>, mentionCount: number, id: string, position: number | null, label: Label, name: string, degree: number, summary: { zh: string, en: string } | null, seen: { first: string, last: string } | null, counts: Array<{ type: RelationshipType, role: Role | null, direction: Direction, label: Label, count: number }> }
    | { __typename: 'Meeting', aliases: Array<string>, mentionCount: number, attendeeCount: number | null, id: string, startDate: string | null, endDate: string | null, dateText: string | null, label: Label, name: string, degree: number, meetingKind: MeetingKind | null, isPlanned: boolean, summary: { zh: string, en: string } | null, seen: { first: string, last: string } | null, counts: Array<{ type: RelationshipType, role: Role | null, direction: Direction, label: Label, count: number }> }
    | { __typename: 'Official', aliases: Array<string>, mentionCount: number, pinyin: string | null, id: string, label: Label, name: string, degree: number, summary: { zh: string, en: string } | null, seen: { first: string, last: string } | null, counts: Array<{ type: RelationshipType, role: Role | null, direction: Direction, label: Label, count: number }>, posts: { totalCount: number, edges: Array<{ node: { id: string, name: string, organization: { id: string, name: string } | null }, relationship: { id: string, type: RelationshipType, asOf: string | null, said: { first: string, last: string } | null } }> } }
    | { __typename: 'Organization', aliases: Array<string>, mentionCount: number, id: string, level: OrganizationLevel | null, label: Label, name: string, degree: number, organizationKind: OrganizationKind | null, summary: { zh: string, en: string } | null, seen: { first: string, last: string } | null, counts: Array<{ type: RelationshipType, role: Role | null, direction: Direction, label: Label, count: number }> }
    | { __typename: 'Policy', aliases: Array<string>, mentionCount: number, documentNumber: string | null, id: string, date: string | null, label: Label, name: string, degree: number, summary: { zh: string, en: string } | null, seen: { first: string, last: string } | null, counts: Array<{ type: RelationshipType, role: Role | null, direction: Direction, label: Label, count: number }> }
    | { __typename: 'Post', aliases: Array<string>, mentionCount: number, id: string, label: Label, name: string, degree: number, summary: { zh: string, en: string } | null, seen: { first: string, last: string } | null, counts: Array<{ type: RelationshipType, role: Role | null, direction: Direction, label: Label, count: number }>, organization: { id: string, name: string } | null }
    | { __typename: 'Section', id: string }
    | { __typename: 'Statement', id: string }
   | null };

export type InspectDrivesQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type InspectDrivesQuery = { node:
    | { __typename: 'Article', id: string }
    | { __typename: 'CaseStudy', id: string }
    | { __typename: 'City', id: string }
    | { __typename: 'Figure', id: string }
    | { __typename: 'Initiative', id: string, drivers: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, weights: Array<{ role: DriveRole, weight: number }>, edges: Array<{ node: { __typename: 'Official', id: string, label: Label, name: string, degree: number }, drive: { score: number, events: number, firstDate: string | null, lastDate: string | null, roles: Array<{ role: DriveRole, count: number, weight: number }>, relationship: { id: string } } }> } }
    | { __typename: 'Issue', id: string }
    | { __typename: 'Measure', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Official', id: string, drives: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, weights: Array<{ role: DriveRole, weight: number }>, edges: Array<{ node:
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
          , drive: { score: number, events: number, firstDate: string | null, lastDate: string | null, roles: Array<{ role: DriveRole, count: number, weight: number }>, relationship: { id: string } } }> } }
    | { __typename: 'Organization', id: string }
    | { __typename: 'Policy', id: string, drivers: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, weights: Array<{ role: DriveRole, weight: number }>, edges: Array<{ node: { __typename: 'Official', id: string, label: Label, name: string, degree: number }, drive: { score: number, events: number, firstDate: string | null, lastDate: string | null, roles: Array<{ role: DriveRole, count: number, weight: number }>, relationship: { id: string } } }> } }
    | { __typename: 'Post', id: string }
    | { __typename: 'Section', id: string }
    | { __typename: 'Statement', id: string }
   | null };

export type InspectDriversFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, weights: Array<{ role: DriveRole, weight: number }>, edges: Array<{ node: { __typename: 'Official', id: string, label: Label, name: string, degree: number }, drive: { score: number, events: number, firstDate: string | null, lastDate: string | null, roles: Array<{ role: DriveRole, count: number, weight: number }>, relationship: { id: string } } }> };

export type DrivePartsFragment = { score: number, events: number, firstDate: string | null, lastDate: string | null, roles: Array<{ role: DriveRole, count: number, weight: number }>, relationship: { id: string } };

export type InspectRelationshipsQueryVariables = Exact<{
  id: string | number;
  types?: Array<RelationshipType> | RelationshipType | null | undefined;
  roles?: Array<Role> | Role | null | undefined;
  direction?: Direction | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type InspectRelationshipsQuery = { node:
    | { __typename: 'Article', id: string }
    | { __typename: 'CaseStudy', id: string, relationships: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node:
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
          , relationship: { id: string, type: RelationshipType, role: Role | null, asOf: string | null, score: number | null, events: number | null, derived: boolean, planned: boolean, statementCount: number, issueCount: number, start:
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
            , confidence: { max: number }, said: { first: string, last: string } | null } }> } }
    | { __typename: 'City', id: string, relationships: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node:
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
          , relationship: { id: string, type: RelationshipType, role: Role | null, asOf: string | null, score: number | null, events: number | null, derived: boolean, planned: boolean, statementCount: number, issueCount: number, start:
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
            , confidence: { max: number }, said: { first: string, last: string } | null } }> } }
    | { __typename: 'Figure', id: string, relationships: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node:
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
          , relationship: { id: string, type: RelationshipType, role: Role | null, asOf: string | null, score: number | null, events: number | null, derived: boolean, planned: boolean, statementCount: number, issueCount: number, start:
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
            , confidence: { max: number }, said: { first: string, last: string } | null } }> } }
    | { __typename: 'Initiative', id: string, relationships: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node:
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
          , relationship: { id: string, type: RelationshipType, role: Role | null, asOf: string | null, score: number | null, events: number | null, derived: boolean, planned: boolean, statementCount: number, issueCount: number, start:
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
            , confidence: { max: number }, said: { first: string, last: string } | null } }> } }
    | { __typename: 'Issue', id: string, relationships: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node:
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
          , relationship: { id: string, type: RelationshipType, role: Role | null, asOf: string | null, score: number | null, events: number | null, derived: boolean, planned: boolean, statementCount: number, issueCount: number, start:
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
            , confidence: { max: number }, said: { first: string, last: string } | null } }> } }
    | { __typename: 'Measure', id: string, relationships: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node:
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
          , relationship: { id: string, type: RelationshipType, role: Role | null, asOf: string | null, score: number | null, events: number | null, derived: boolean, planned: boolean, statementCount: number, issueCount: number, start:
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
            , confidence: { max: number }, said: { first: string, last: string } | null } }> } }
    | { __typename: 'Meeting', id: string, relationships: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node:
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
          , relationship: { id: string, type: RelationshipType, role: Role | null, asOf: string | null, score: number | null, events: number | null, derived: boolean, planned: boolean, statementCount: number, issueCount: number, start:
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
            , confidence: { max: number }, said: { first: string, last: string } | null } }> } }
    | { __typename: 'Official', id: string, relationships: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node:
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
          , relationship: { id: string, type: RelationshipType, role: Role | null, asOf: string | null, score: number | null, events: number | null, derived: boolean, planned: boolean, statementCount: number, issueCount: number, start:
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
            , confidence: { max: number }, said: { first: string, last: string } | null } }> } }
    | { __typename: 'Organization', id: string, relationships: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node:
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
          , relationship: { id: string, type: RelationshipType, role: Role | null, asOf: string | null, score: number | null, events: number | null, derived: boolean, planned: boolean, statementCount: number, issueCount: number, start:
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
            , confidence: { max: number }, said: { first: string, last: string } | null } }> } }
    | { __typename: 'Policy', id: string, relationships: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node:
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
          , relationship: { id: string, type: RelationshipType, role: Role | null, asOf: string | null, score: number | null, events: number | null, derived: boolean, planned: boolean, statementCount: number, issueCount: number, start:
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
            , confidence: { max: number }, said: { first: string, last: string } | null } }> } }
    | { __typename: 'Post', id: string, relationships: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node:
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
          , relationship: { id: string, type: RelationshipType, role: Role | null, asOf: string | null, score: number | null, events: number | null, derived: boolean, planned: boolean, statementCount: number, issueCount: number, start:
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
            , confidence: { max: number }, said: { first: string, last: string } | null } }> } }
    | { __typename: 'Section', id: string }
    | { __typename: 'Statement', id: string }
   | null };

export type InspectRelationshipQueryVariables = Exact<{
  id: string | number;
}>;


export type InspectRelationshipQuery = { relationship: { id: string, type: RelationshipType, role: Role | null, asOf: string | null, score: number | null, events: number | null, firstDate: string | null, lastDate: string | null, derived: boolean, planned: boolean, statementCount: number, issueCount: number, confidence: { min: number, max: number }, said: { first: string, last: string } | null, start:
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
    , end:
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
     } | null };

export type InspectEvidenceQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type InspectEvidenceQuery = { relationship: { id: string, evidence: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationshipType, quote: string, start: number, end: number, confidence: number, by: string, planned: boolean, approximate: boolean, page: number | null, issue: { id: string, name: string, series: string | null, number: number | null, totalNumber: number | null, date: string | null }, article: { id: string, name: string, section: { id: string, name: string } | null, mentions: Array<{ id: string, start: number, end: number, node:
                | { id: string, label: Label, name: string }
                | { id: string, label: Label, name: string }
                | { id: string, label: Label, name: string }
                | { id: string, label: Label, name: string }
                | { id: string, label: Label, name: string }
                | { id: string, label: Label, name: string }
                | { id: string, label: Label, name: string }
                | { id: string, label: Label, name: string }
                | { id: string, label: Label, name: string }
                | { id: string, label: Label, name: string }
                | { id: string, label: Label, name: string }
               }> } } }> } } | null };

export type SentenceFragment = { id: string, type: RelationshipType, quote: string, start: number, end: number, confidence: number, by: string, planned: boolean, approximate: boolean, page: number | null, issue: { id: string, name: string, series: string | null, number: number | null, totalNumber: number | null, date: string | null }, article: { id: string, name: string, section: { id: string, name: string } | null, mentions: Array<{ id: string, start: number, end: number, node:
        | { id: string, label: Label, name: string }
        | { id: string, label: Label, name: string }
        | { id: string, label: Label, name: string }
        | { id: string, label: Label, name: string }
        | { id: string, label: Label, name: string }
        | { id: string, label: Label, name: string }
        | { id: string, label: Label, name: string }
        | { id: string, label: Label, name: string }
        | { id: string, label: Label, name: string }
        | { id: string, label: Label, name: string }
        | { id: string, label: Label, name: string }
       }> } };

export type InspectMentionsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type InspectMentionsQuery = { node:
    | { __typename: 'Article', id: string }
    | { __typename: 'CaseStudy', id: string, mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, text: string, sentence: string, article: { id: string, name: string, section: { id: string, name: string } | null, issue: { id: string, name: string, series: string | null, number: number | null, totalNumber: number | null, date: string | null } } } }> } }
    | { __typename: 'City', id: string, mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, text: string, sentence: string, article: { id: string, name: string, section: { id: string, name: string } | null, issue: { id: string, name: string, series: string | null, number: number | null, totalNumber: number | null, date: string | null } } } }> } }
    | { __typename: 'Figure', id: string, mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, text: string, sentence: string, article: { id: string, name: string, section: { id: string, name: string } | null, issue: { id: string, name: string, series: string | null, number: number | null, totalNumber: number | null, date: string | null } } } }> } }
    | { __typename: 'Initiative', id: string, mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, text: string, sentence: string, article: { id: string, name: string, section: { id: string, name: string } | null, issue: { id: string, name: string, series: string | null, number: number | null, totalNumber: number | null, date: string | null } } } }> } }
    | { __typename: 'Issue', id: string, mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, text: string, sentence: string, article: { id: string, name: string, section: { id: string, name: string } | null, issue: { id: string, name: string, series: string | null, number: number | null, totalNumber: number | null, date: string | null } } } }> } }
    | { __typename: 'Measure', id: string, mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, text: string, sentence: string, article: { id: string, name: string, section: { id: string, name: string } | null, issue: { id: string, name: string, series: string | null, number: number | null, totalNumber: number | null, date: string | null } } } }> } }
    | { __typename: 'Meeting', id: string, mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, text: string, sentence: string, article: { id: string, name: string, section: { id: string, name: string } | null, issue: { id: string, name: string, series: string | null, number: number | null, totalNumber: number | null, date: string | null } } } }> } }
    | { __typename: 'Official', id: string, mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, text: string, sentence: string, article: { id: string, name: string, section: { id: string, name: string } | null, issue: { id: string, name: string, series: string | null, number: number | null, totalNumber: number | null, date: string | null } } } }> } }
    | { __typename: 'Organization', id: string, mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, text: string, sentence: string, article: { id: string, name: string, section: { id: string, name: string } | null, issue: { id: string, name: string, series: string | null, number: number | null, totalNumber: number | null, date: string | null } } } }> } }
    | { __typename: 'Policy', id: string, mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, text: string, sentence: string, article: { id: string, name: string, section: { id: string, name: string } | null, issue: { id: string, name: string, series: string | null, number: number | null, totalNumber: number | null, date: string | null } } } }> } }
    | { __typename: 'Post', id: string, mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, text: string, sentence: string, article: { id: string, name: string, section: { id: string, name: string } | null, issue: { id: string, name: string, series: string | null, number: number | null, totalNumber: number | null, date: string | null } } } }> } }
    | { __typename: 'Section', id: string }
    | { __typename: 'Statement', id: string }
   | null };

export type ReadArticleQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadArticleQuery = { node:
    | { __typename: 'Article', name: string, text: string, bodyStart: number, position: number, id: string, section: { id: string, name: string, kind: SectionKind } | null, issue: { id: string }, previous: { id: string, name: string } | null, next: { id: string, name: string } | null, mentions: Array<{ id: string, start: number, end: number, node:
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
         }>, statements: Array<{ id: string, type: RelationshipType, start: number, end: number, confidence: number, by: string, planned: boolean, approximate: boolean, page: number | null, relationship: { id: string, role: Role | null, issueCount: number } | null, from:
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
         | null, to:
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
         | null }> }
    | { __typename: 'CaseStudy', id: string }
    | { __typename: 'City', id: string }
    | { __typename: 'Figure', id: string }
    | { __typename: 'Initiative', id: string }
    | { __typename: 'Issue', id: string }
    | { __typename: 'Measure', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Official', id: string }
    | { __typename: 'Organization', id: string }
    | { __typename: 'Policy', id: string }
    | { __typename: 'Post', id: string }
    | { __typename: 'Section', id: string }
    | { __typename: 'Statement', id: string }
   | null };

export type ReadIssueQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadIssueQuery = { node:
    | { __typename: 'Article', id: string }
    | { __typename: 'CaseStudy', id: string }
    | { __typename: 'City', id: string }
    | { __typename: 'Figure', id: string }
    | { __typename: 'Initiative', id: string }
    | { __typename: 'Issue', name: string, series: string | null, number: number | null, totalNumber: number | null, date: string | null, id: string, signers: { edges: Array<{ node: { id: string, name: string } }> }, masthead: { id: string } | null, colophon: { id: string } | null, sections: Array<{ id: string, name: string, kind: SectionKind, articles: Array<{ id: string, name: string, statementCount: number }> }>, previous: { id: string, name: string, number: number | null, date: string | null, masthead: { id: string } | null, sections: Array<{ id: string, articles: Array<{ id: string }> }> } | null, next: { id: string, name: string, number: number | null, date: string | null, masthead: { id: string } | null, sections: Array<{ id: string, articles: Array<{ id: string }> }> } | null }
    | { __typename: 'Measure', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Official', id: string }
    | { __typename: 'Organization', id: string }
    | { __typename: 'Policy', id: string }
    | { __typename: 'Post', id: string }
    | { __typename: 'Section', id: string }
    | { __typename: 'Statement', id: string }
   | null };

export type IssueEntranceFragment = { id: string, name: string, number: number | null, date: string | null, masthead: { id: string } | null, sections: Array<{ id: string, articles: Array<{ id: string }> }> };

export type SearchQueryVariables = Exact<{
  text: string;
  things: number;
  sentences: number;
}>;


export type SearchQuery = { things: { edges: Array<{ cursor: string, matchedBy: SearchMatch, highlights: Array<{ field: HighlightField, text: string, start: number, ranges: Array<{ start: number, end: number }> }>, node:
        | { __typename: 'Article', id: string, articleName: string, issue: { id: string, name: string, series: string | null, number: number | null, date: string | null }, section: { id: string, name: string } | null }
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
       }> }, sentences: { edges: Array<{ cursor: string, matchedBy: SearchMatch, highlights: Array<{ field: HighlightField, text: string, start: number, ranges: Array<{ start: number, end: number }> }>, node:
        | { __typename: 'Article', id: string, articleName: string, issue: { id: string, name: string, series: string | null, number: number | null, date: string | null }, section: { id: string, name: string } | null }
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

export type HitsFragment = { edges: Array<{ cursor: string, matchedBy: SearchMatch, highlights: Array<{ field: HighlightField, text: string, start: number, ranges: Array<{ start: number, end: number }> }>, node:
      | { __typename: 'Article', id: string, articleName: string, issue: { id: string, name: string, series: string | null, number: number | null, date: string | null }, section: { id: string, name: string } | null }
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
     }> };

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
export const CanvasEdgesFragmentDoc = new TypedDocumentString(`
    fragment CanvasEdges on NeighbourConnection {
  totalCount
  edges {
    node {
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
}`, {"fragmentName":"CanvasEdges"}) as unknown as TypedDocumentString<CanvasEdgesFragment, unknown>;
export const DrivePartsFragmentDoc = new TypedDocumentString(`
    fragment DriveParts on Drive {
  score
  events
  firstDate
  lastDate
  roles {
    role
    count
    weight
  }
  relationship {
    id
  }
}
    `, {"fragmentName":"DriveParts"}) as unknown as TypedDocumentString<DrivePartsFragment, unknown>;
export const InspectDriversFragmentDoc = new TypedDocumentString(`
    fragment InspectDrivers on DriverConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  weights {
    role
    weight
  }
  edges {
    node {
      ...CanvasEntity
    }
    drive {
      ...DriveParts
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
fragment DriveParts on Drive {
  score
  events
  firstDate
  lastDate
  roles {
    role
    count
    weight
  }
  relationship {
    id
  }
}`, {"fragmentName":"InspectDrivers"}) as unknown as TypedDocumentString<InspectDriversFragment, unknown>;
export const SentenceFragmentDoc = new TypedDocumentString(`
    fragment Sentence on Statement {
  id
  type
  quote
  start
  end
  confidence
  by
  planned
  approximate
  page
  issue {
    id
    name
    series
    number
    totalNumber
    date
  }
  article {
    id
    name
    section {
      id
      name
    }
    mentions {
      id
      start
      end
      node {
        id
        label
        name
      }
    }
  }
}
    `, {"fragmentName":"Sentence"}) as unknown as TypedDocumentString<SentenceFragment, unknown>;
export const IssueEntranceFragmentDoc = new TypedDocumentString(`
    fragment IssueEntrance on Issue {
  id
  name
  number
  date
  masthead {
    id
  }
  sections {
    id
    articles {
      id
    }
  }
}
    `, {"fragmentName":"IssueEntrance"}) as unknown as TypedDocumentString<IssueEntranceFragment, unknown>;
export const HitsFragmentDoc = new TypedDocumentString(`
    fragment Hits on SearchConnection {
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
          series
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
    `, {"fragmentName":"Hits"}) as unknown as TypedDocumentString<HitsFragment, unknown>;
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
export const CanvasSurroundingsDocument = new TypedDocumentString(`
    query CanvasSurroundings($id: ID!, $types: [RelationshipType!], $first: Int!) {
  people: neighbours(id: $id, types: $types, labels: [Official], first: $first) {
    ...CanvasEdges
  }
  events: neighbours(id: $id, types: $types, labels: [Meeting], first: $first) {
    ...CanvasEdges
  }
  others: neighbours(
    id: $id
    types: $types
    labels: [Policy, Initiative, Organization, City, CaseStudy, Measure, Figure, Post, Issue]
    first: $first
  ) {
    ...CanvasEdges
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
}
fragment CanvasEdges on NeighbourConnection {
  totalCount
  edges {
    node {
      ...CanvasEntity
    }
    relationships {
      ...CanvasRelationship
    }
  }
}`) as unknown as TypedDocumentString<CanvasSurroundingsQuery, CanvasSurroundingsQueryVariables>;
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
export const CorpusDocument = new TypedDocumentString(`
    query Corpus {
  graph {
    hash
    series {
      name
      issues
      sample {
        kind
        sha256
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CorpusQuery, CorpusQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home($now: Int!) {
  graph {
    hash
    labels {
      label
      count
    }
    issues {
      first
      last
    }
  }
  initiatives(first: $now) {
    totalCount
    edges {
      node {
        id
        name
        meetings(first: 60) {
          totalCount
          edges {
            node {
              id
              name
              startDate
            }
          }
        }
        drivers(first: 2) {
          totalCount
          edges {
            node {
              id
              name
            }
          }
        }
      }
    }
  }
  officials(first: 4) {
    edges {
      node {
        id
        name
        neighbours(labels: [Meeting], first: 1) {
          totalCount
        }
      }
    }
  }
  policies(first: 1) {
    edges {
      node {
        id
        name
        degree
      }
    }
  }
  caseStudies(first: 1) {
    edges {
      node {
        id
        name
        degree
      }
    }
  }
  issues(first: 6) {
    edges {
      node {
        id
        name
        series
        number
        date
        articleCount
        sections {
          id
          articles {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline {
  timeline(unit: WEEK) {
    undated
    buckets {
      start
      count
    }
  }
}
    `) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const InspectEntityDocument = new TypedDocumentString(`
    query InspectEntity($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Entity {
      ...CanvasEntity
      aliases
      mentionCount
      summary {
        zh
        en
      }
      seen {
        first
        last
      }
      counts {
        type
        role
        direction
        label
        count
      }
    }
    ... on Official {
      pinyin
      posts(first: 20) {
        totalCount
        edges {
          node {
            id
            name
            organization {
              id
              name
            }
          }
          relationship {
            id
            type
            asOf
            said {
              first
              last
            }
          }
        }
      }
    }
    ... on Post {
      organization {
        id
        name
      }
    }
    ... on Organization {
      organizationKind: kind
    }
    ... on City {
      code
    }
    ... on Meeting {
      meetingKind: kind
      attendeeCount
      isPlanned: planned
    }
    ... on Policy {
      documentNumber
    }
    ... on Figure {
      year
      figureKind: kind
    }
    ... on Issue {
      series
      totalNumber
      copies
      phone
      fileName
      articleCount
      statementCount
      masthead {
        id
      }
      sections {
        id
        articles {
          id
        }
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
}`) as unknown as TypedDocumentString<InspectEntityQuery, InspectEntityQueryVariables>;
export const InspectDrivesDocument = new TypedDocumentString(`
    query InspectDrives($id: ID!, $first: Int!, $after: String) {
  node(id: $id) {
    __typename
    id
    ... on Official {
      drives(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        weights {
          role
          weight
        }
        edges {
          node {
            ...CanvasEntity
          }
          drive {
            ...DriveParts
          }
        }
      }
    }
    ... on Policy {
      drivers(first: $first, after: $after) {
        ...InspectDrivers
      }
    }
    ... on Initiative {
      drivers(first: $first, after: $after) {
        ...InspectDrivers
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
fragment InspectDrivers on DriverConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  weights {
    role
    weight
  }
  edges {
    node {
      ...CanvasEntity
    }
    drive {
      ...DriveParts
    }
  }
}
fragment DriveParts on Drive {
  score
  events
  firstDate
  lastDate
  roles {
    role
    count
    weight
  }
  relationship {
    id
  }
}`) as unknown as TypedDocumentString<InspectDrivesQuery, InspectDrivesQueryVariables>;
export const InspectRelationshipsDocument = new TypedDocumentString(`
    query InspectRelationships($id: ID!, $types: [RelationshipType!], $roles: [Role!], $direction: Direction, $first: Int!, $after: String) {
  node(id: $id) {
    __typename
    id
    ... on Entity {
      relationships(
        types: $types
        roles: $roles
        direction: $direction
        orderBy: NEWEST
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
          relationship {
            id
            type
            role
            asOf
            score
            events
            derived
            planned
            statementCount
            issueCount
            start {
              id
            }
            confidence {
              max
            }
            said {
              first
              last
            }
          }
        }
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
}`) as unknown as TypedDocumentString<InspectRelationshipsQuery, InspectRelationshipsQueryVariables>;
export const InspectRelationshipDocument = new TypedDocumentString(`
    query InspectRelationship($id: ID!) {
  relationship(id: $id) {
    id
    type
    role
    asOf
    score
    events
    firstDate
    lastDate
    derived
    planned
    statementCount
    issueCount
    confidence {
      min
      max
    }
    said {
      first
      last
    }
    start {
      ...CanvasEntity
    }
    end {
      ...CanvasEntity
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
}`) as unknown as TypedDocumentString<InspectRelationshipQuery, InspectRelationshipQueryVariables>;
export const InspectEvidenceDocument = new TypedDocumentString(`
    query InspectEvidence($id: ID!, $first: Int!, $after: String) {
  relationship(id: $id) {
    id
    evidence(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...Sentence
        }
      }
    }
  }
}
    fragment Sentence on Statement {
  id
  type
  quote
  start
  end
  confidence
  by
  planned
  approximate
  page
  issue {
    id
    name
    series
    number
    totalNumber
    date
  }
  article {
    id
    name
    section {
      id
      name
    }
    mentions {
      id
      start
      end
      node {
        id
        label
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<InspectEvidenceQuery, InspectEvidenceQueryVariables>;
export const InspectMentionsDocument = new TypedDocumentString(`
    query InspectMentions($id: ID!, $first: Int!, $after: String) {
  node(id: $id) {
    __typename
    id
    ... on Entity {
      mentions(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            text
            sentence
            article {
              id
              name
              section {
                id
                name
              }
              issue {
                id
                name
                series
                number
                totalNumber
                date
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InspectMentionsQuery, InspectMentionsQueryVariables>;
export const ReadArticleDocument = new TypedDocumentString(`
    query ReadArticle($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Article {
      name
      text
      bodyStart
      position
      section {
        id
        name
        kind
      }
      issue {
        id
      }
      previous {
        id
        name
      }
      next {
        id
        name
      }
      mentions {
        id
        start
        end
        node {
          ...CanvasEntity
        }
      }
      statements {
        id
        type
        start
        end
        confidence
        by
        planned
        approximate
        page
        relationship {
          id
          role
          issueCount
        }
        from {
          ...CanvasEntity
        }
        to {
          ...CanvasEntity
        }
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
}`) as unknown as TypedDocumentString<ReadArticleQuery, ReadArticleQueryVariables>;
export const ReadIssueDocument = new TypedDocumentString(`
    query ReadIssue($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Issue {
      name
      series
      number
      totalNumber
      date
      signers(first: 5) {
        edges {
          node {
            id
            name
          }
        }
      }
      masthead {
        id
      }
      colophon {
        id
      }
      sections {
        id
        name
        kind
        articles {
          id
          name
          statementCount
        }
      }
      previous {
        ...IssueEntrance
      }
      next {
        ...IssueEntrance
      }
    }
  }
}
    fragment IssueEntrance on Issue {
  id
  name
  number
  date
  masthead {
    id
  }
  sections {
    id
    articles {
      id
    }
  }
}`) as unknown as TypedDocumentString<ReadIssueQuery, ReadIssueQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $things: Int!, $sentences: Int!) {
  things: search(
    text: $text
    first: $things
    labels: [Official, Post, Organization, City, Meeting, Policy, Initiative, CaseStudy, Measure, Figure, Issue]
  ) {
    ...Hits
  }
  sentences: search(text: $text, first: $sentences, labels: [Article]) {
    ...Hits
  }
}
    fragment Hits on SearchConnection {
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
          series
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
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;