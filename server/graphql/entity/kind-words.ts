/** Words for closed lists, for the one line that says what a thing is. */
import type { Label, MeetingKind, OrganizationKind, OrganizationLevel } from '../../model/ontology.ts';
import type { UserMessage } from '../base/errors.ts';

export const MEETING_KINDS = {
  MEETING: { zh: '会议', en: 'Meeting' },
  PARTY_GROUP_MEETING: { zh: '党组会', en: 'Party group meeting' },
  SYMPOSIUM: { zh: '座谈会', en: 'Symposium' },
  BRIEFING: { zh: '宣贯培训', en: 'Briefing' },
  FORUM: { zh: '论坛', en: 'Forum' },
  VISIT: { zh: '调研考察', en: 'Visit' },
  NEGOTIATION: { zh: '对接洽谈', en: 'Negotiation' },
  SIGNING: { zh: '签约', en: 'Signing' },
  OTHER: { zh: '活动', en: 'Event' },
} as const satisfies Record<MeetingKind, UserMessage>;

export const ORGANIZATION_KINDS = {
  GOVERNMENT: { zh: '政府机构', en: 'Government body' },
  PARTY: { zh: '党的机构', en: 'Party body' },
  CONGRESS: { zh: '人大', en: "People's congress" },
  CPPCC: { zh: '政协', en: 'Political consultative conference' },
  COMPANY: { zh: '企业', en: 'Company' },
  UNIVERSITY: { zh: '院校', en: 'University' },
  INSTITUTE: { zh: '科研机构', en: 'Institute' },
  PARK: { zh: '园区', en: 'Park' },
  ASSOCIATION: { zh: '社会团体', en: 'Association' },
  MEDIA: { zh: '媒体', en: 'Media' },
  OTHER: { zh: '机构', en: 'Body' },
} as const satisfies Record<OrganizationKind, UserMessage>;

export const LEVELS = {
  NATIONAL: { zh: '国家级', en: 'National' },
  PROVINCE: { zh: '省级', en: 'Province' },
  CITY: { zh: '地市级', en: 'City' },
  COUNTY: { zh: '县级', en: 'County' },
  TOWN: { zh: '乡镇级', en: 'Town' },
} as const satisfies Record<OrganizationLevel, UserMessage>;

/** What `summary` says of a thing of which no more is known than its label. */
export const LABELS_IN_WORDS = {
  Issue: { zh: '简报', en: 'Bulletin issue' },
  Section: { zh: '栏目', en: 'Section' },
  Article: { zh: '报道', en: 'Report' },
  Statement: { zh: '陈述', en: 'Statement' },
  Official: { zh: '人物', en: 'Person' },
  Post: { zh: '职务', en: 'Post' },
  Organization: { zh: '机构', en: 'Organisation' },
  City: { zh: '地方', en: 'Place' },
  Meeting: { zh: '会议', en: 'Meeting' },
  Policy: { zh: '政策', en: 'Policy' },
  Initiative: { zh: '举措', en: 'Initiative' },
  CaseStudy: { zh: '案例', en: 'Case study' },
  Measure: { zh: '措施', en: 'Measure' },
  Figure: { zh: '数据', en: 'Figure' },
} as const satisfies Record<Label, UserMessage>;
