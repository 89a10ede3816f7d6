import type { Claim, Role } from '../subgraphs/shared/identity/Caller';

/** Somebody to try the graph out as. */
export interface DemoIdentity {
  readonly role: Exclude<Role, 'SERVICE'>;
  readonly claims: Readonly<Partial<Record<Claim, string>>>;
  readonly scopes?: readonly string[];
  readonly label: { readonly zh: string; readonly en: string };
}

/**
 * One identity for each role, each with something to see in the demo data of the default seed. The ids come of the seed
 * alone, so they can be written down here; a test holds them against the data.
 */
export const demoIdentities: readonly DemoIdentity[] = [
  {
    role: 'FILING_AUTHORITY',
    claims: { authority: 'cq-reform-office' },
    label: {
      zh: '市职改办:各高级评委会专家库,待核准的报送',
      en: '市职改办, with every high-level pool and submissions that wait',
    },
  },
  {
    role: 'CONSENTING_DEPARTMENT',
    claims: { authority: 'dept-education' },
    label: { zh: '市教委:一件待同意的报送', en: '市教委, asked to consent to a filing of 重庆渝州大学' },
  },
  {
    role: 'ORGANISING_UNIT',
    claims: { unit: 'unit_01HHB2RT0000003R9PS14YKDSK' },
    label: {
      zh: '重庆嘉江机械集团:自主评审,四年的抽取、通知、评审、考核与函告',
      en: '重庆嘉江机械集团, an autonomous unit with four years of draws, notices, meetings, assessments and letters',
    },
  },
  {
    role: 'DISCIPLINE_SUPERVISOR',
    claims: { authority: 'cq-reform-office' },
    label: { zh: '市职改办纪检监督', en: 'the discipline supervisor of 市职改办' },
  },
  {
    role: 'EXPERT',
    claims: { expert: 'expert_01HHB2RT0000015KYWPZ7CHX44' },
    label: { zh: '评审专家:两个专家库,历年席位', en: 'an expert in two pools, with seats of several years' },
  },
  {
    role: 'EMPLOYER',
    claims: { employer: 'emp_01HHB2RT000000B6BQET3KV0Y9' },
    label: { zh: '用人单位:一份待推荐的申请', en: 'an employer with an application to forward' },
  },
  {
    role: 'MINISTRY',
    claims: { division: '500000' },
    label: { zh: '部委驾驶舱:重庆市', en: 'the ministry’s dashboard for Chongqing' },
  },
  {
    role: 'PARTNER_AGENCY',
    claims: { agency: 'partner-demo' },
    scopes: ['standing:read'],
    label: {
      zh: '合作机构:/partner/graphql, demo/manifests',
      en: 'a partner agency, at /partner/graphql with the documents of demo/manifests',
    },
  },
];
