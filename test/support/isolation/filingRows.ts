import type { MemberFacts } from '../../../subgraphs/committees/domain/facts';
import type { PoolPlan } from './PoolPlan';
import type { RowOf, DataSet } from './DataSet';

type FilingTables = 'filing' | 'consent' | 'filing_roster_entry' | 'filing_finding' | 'waiver';

/** The filings of a pool with all their parts: the first approved, unless the pool was never filed. */
export function filingRows(
  plan: PoolPlan,
  members: readonly RowOf<'pool_member'>[],
): Pick<DataSet, FilingTables> {
  const { key, authority, unit } = plan;
  const place = { poolId: `pool_${key}`, filingAuthorityId: authority, organisingUnitId: unit };
  const filing: RowOf<'filing'>[] =
    plan.filing === 'NEVER'
      ? [filingRow(plan, 1, 'DRAFT')]
      : [filingRow(plan, 1, 'APPROVED'), filingRow(plan, 2, plan.filing)];
  const submitted = filing.filter(({ submissionId }) => submissionId !== null);
  return {
    filing,
    consent: (plan.consents ?? []).map(([ordinal, departmentId, status], index) => ({
      id: `consent_${key}_${index + 1}`,
      filingId: `filing_${key}_${ordinal}`,
      ...place,
      leg: 'INDUSTRY',
      departmentId,
      rosterHash: `chash_${key}_${index + 1}`,
      status,
      decidedOn: status === 'GRANTED' || status === 'REFUSED' ? '2026-02-20' : null,
      reason: `opinion_${key}_${index + 1}`,
    })),
    filing_roster_entry: submitted.flatMap(({ id, submissionId }) =>
      members.map((member, index) => ({
        id: `${id.replace('filing', 'line')}_${index + 1}`,
        submissionId: submissionId ?? '',
        filingId: id,
        ...place,
        ordinal: index + 1,
        memberId: member.id,
        expertId: member.expertId,
        nameSortKey: member.nameSortKey,
        source: member.source,
        seriesNo: 5,
        titleLevel: member.titleLevel,
        office: member.office,
        leader: member.leader,
        groupId: 'g1',
        facts: factsOf(member),
      })),
    ),
    filing_finding: submitted.flatMap(({ id, submissionId, findingSetId }) =>
      [1, 2].map((ordinal) => ({
        id: `${id.replace('filing', 'finding')}_${ordinal}`,
        findingSetId: findingSetId ?? '',
        submissionId: submissionId ?? '',
        filingId: id,
        ...place,
        stage: 'SUBMISSION' as const,
        ordinal,
        rule: `R-2${ordinal}`,
        clause: 'T二(五)3' as const,
        severity: 'HARD' as const,
        outcome: 'PASS' as const,
        message: message(`${id.replace('filing', 'found')}_${ordinal}`),
        facts: { members: members.length },
        subjects: members.map((member) => member.id),
        ruleSet: '2023-270/1',
        asOf: '2024-02-01',
      })),
    ),
    waiver: filing.map(({ id, ordinal }) => ({
      id: id.replace('filing', 'waiver'),
      filingId: id,
      ...place,
      rule: 'R-08',
      memberId: members[0]?.id ?? null,
      reason: id.replace('filing', 'wreason'),
      evidence: id.replace('filing', 'wevidence'),
      status: ordinal === 1 ? 'GRANTED' : 'REQUESTED',
      requestedOn: '2024-02-01',
      expiresOn: '2027-02-28',
      decidedOn: ordinal === 1 ? '2024-02-10' : null,
      decisionReason: id.replace('filing', 'wdecision'),
    })),
  };
}

const message = (text: string) => ({ zh: text, en: text });

function filingRow(
  { key, authority, unit }: PoolPlan,
  ordinal: number,
  status: RowOf<'filing'>['status'],
): RowOf<'filing'> {
  const id = `filing_${key}_${ordinal}`;
  const approved = status === 'APPROVED';
  const submitted = status !== 'DRAFT';
  const live = status === 'DRAFT' || status === 'SUBMITTED' || status === 'RETURNED';
  return {
    id,
    poolId: `pool_${key}`,
    filingAuthorityId: authority,
    filedWithId: authority,
    organisingUnitId: unit,
    ordinal,
    status,
    startedOn: '2024-01-20',
    consentHash: submitted ? `asked_hash_${key}_${ordinal}` : null,
    submissionId: submitted ? `submission_${key}_${ordinal}` : null,
    rosterHash: submitted ? `rhash_${key}_${ordinal}` : null,
    rosterSize: submitted ? 3 : null,
    committeeFacts: null,
    submittedAt: submitted ? new Date('2024-02-01T02:00:00.000Z') : null,
    filedOn: submitted ? '2024-02-01' : null,
    copiedTo: [],
    findingSetId: submitted ? `findings_${key}_${ordinal}` : null,
    ruleSet: submitted ? '2023-270/1' : null,
    decidedAt: approved ? new Date('2024-03-01T02:00:00.000Z') : null,
    returnReasons: status === 'RETURNED' ? [`returned_${key}_${ordinal}`] : [],
    withdrawalReason: status === 'WITHDRAWN' ? `hidden_withdrawal_${key}_${ordinal}` : null,
    firstDay: approved ? '2024-03-01' : null,
    lastDay: approved ? '2027-02-28' : null,
    liveKey: live ? `pool_${key}` : null,
  };
}

/** What the rules were told of a member; never shown, so every text in it is a mark. */
const factsOf = (member: RowOf<'pool_member'>): MemberFacts => ({
  id: member.id,
  source: member.source,
  status: 'ADMITTED',
  entering: true,
  proposedOn: member.proposedOn,
  admittedOn: null,
  exitedOn: null,
  exitReason: null,
  office: member.office,
  leader: member.leader,
  fieldExperience: `hidden_facts_${member.id}`,
  application: null,
  designation: null,
  titles: null,
  attestations: null,
  sanctions: null,
  creditRecords: null,
  employmentStatus: null,
  exemptions: null,
  birthDate: null,
  frontline: null,
  sector: null,
  divisionCode: null,
  rootUscc: null,
});
