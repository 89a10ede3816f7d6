import type {
  ApplicationStepFacts,
  AttestationFacts,
  CommitteeFacts,
  FilingFacts,
  MemberFacts,
  PoolFacts,
  TitleFacts,
} from '../../subgraphs/committees/domain/facts';

export const AS_OF = '2025-06-30';
export const SERIES = 5;
export const AUTHORITY = 'cq-reform-office';

export const title = (
  level: TitleFacts['level'],
  obtainedOn: string | null = '2010-01-01',
  seriesNo = SERIES,
): TitleFacts => ({ seriesNo, level, obtainedOn });

export const attestations: readonly AttestationFacts[] = (['UNIT', 'AUTHORITY'] as const).flatMap((by) =>
  (['LAW_AND_ETHICS', 'KNOWLEDGE', 'COMPETENCE', 'HEALTH'] as const).map((item) => ({
    item,
    by,
    signedOn: '2025-05-01',
  })),
);

export const application: readonly ApplicationStepFacts[] = [
  { stage: 'APPLIED', by: 'EXPERT', on: '2025-03-01' },
  { stage: 'FORWARDED', by: 'EMPLOYER', on: '2025-03-05' },
  { stage: 'REVIEWED', by: 'ORGANISING_UNIT', on: '2025-03-10' },
  { stage: 'SELECTED', by: 'ORGANISING_UNIT', on: '2025-04-01' },
  { stage: 'SELECTED', by: 'FILING_AUTHORITY', on: '2025-04-01' },
  { stage: 'CONFIRMED', by: 'FILING_AUTHORITY', on: '2025-04-20' },
];

/** A recommended expert with 正高 whom every rule lets in. */
export function member(change: Partial<MemberFacts> = {}): MemberFacts {
  const source = change.source ?? 'RECOMMENDED';
  return {
    id: 'member_1',
    source,
    status: 'PROPOSED',
    entering: true,
    proposedOn: source === 'DESIGNATED' ? '2025-05-01' : '2025-03-01',
    admittedOn: null,
    exitedOn: null,
    exitReason: null,
    office: 'MEMBER',
    leader: false,
    fieldExperience: null,
    application: source === 'SOCIAL' ? application : null,
    designation: source === 'DESIGNATED' ? { by: AUTHORITY, honour: '国务院政府特殊津贴专家' } : null,
    titles: [title('SENIOR')],
    attestations,
    sanctions: [],
    creditRecords: [],
    employmentStatus: 'IN_SERVICE',
    exemptions: [],
    birthDate: '1980-06-15',
    frontline: false,
    sector: 'PUBLIC',
    divisionCode: '500103',
    rootUscc: '91350100M000100Y43',
    ...change,
  };
}

/** A number of members alike, ids of their own. */
export const members = (count: number, change: Partial<MemberFacts> = {}): MemberFacts[] =>
  Array.from({ length: count }, (_, index) =>
    member({ ...change, id: `${change.id ?? `member_${change.source ?? 'R'}`}_${index}` }),
  );

export const leader = (change: Partial<MemberFacts> = {}): MemberFacts =>
  member({
    id: 'leader_1',
    office: 'CHAIR',
    leader: true,
    fieldExperience: '曾任高级工程师八年',
    employmentStatus: 'CIVIL_SERVANT',
    titles: [],
    ...change,
  });

export const committee = (change: Partial<CommitteeFacts> = {}): CommitteeFacts => ({
  level: 'ASSOCIATE',
  seriesNos: [SERIES],
  specialty: null,
  matchingSeriesNos: [SERIES],
  seats: 25,
  groups: 3,
  expectedApplicants: 100,
  largeScale: false,
  sizeAdjustment: null,
  audience: 'GENERAL',
  autonomous: false,
  organiserRootUscc: '91500000MA00000000',
  filingAuthorities: [AUTHORITY],
  leadersElsewhere: 0,
  ...change,
});

/** A pool with the three batches and 75 members, which every rule lets pass. */
export const pool = (
  change: Partial<Omit<PoolFacts, 'committee'>> & { readonly committee?: Partial<CommitteeFacts> } = {},
): PoolFacts => ({
  asOf: AS_OF,
  approvalDate: AS_OF,
  factsReadOn: change.asOf ?? AS_OF,
  members: [
    ...members(75),
    member({ source: 'SOCIAL', id: 'social' }),
    member({ source: 'DESIGNATED', id: 'named' }),
  ],
  ...change,
  committee: committee(change.committee),
});

/** A filing about to be approved for three years, which every rule lets pass. */
export const filing = (change: Partial<FilingFacts> = {}): FilingFacts => ({
  asOf: AS_OF,
  status: 'APPROVED',
  competentAuthority: AUTHORITY,
  filedWith: AUTHORITY,
  lineage: 'pool_1',
  ordinal: 1,
  firstDay: AS_OF,
  lastDay: '2028-06-29',
  previous: null,
  workDays: [],
  autonomous: false,
  hasSuperior: false,
  consents: [],
  rosterHash: 'hash-1',
  filedOn: '2025-06-01',
  ...change,
});
