import { expertId, type PoolPlan } from './PoolPlan';
import type { DataSet, RowOf } from './DataSet';

/** What the evaluations subgraph holds of the terms of a pool: the chair's is assessed and corrected, the next one's assessed. */
export function assessmentRows({
  key,
  authority,
  unit,
  members,
}: PoolPlan): Pick<DataSet, 'term_assessment'> {
  const versions = [
    { member: 1, ordinal: 1, stands: false },
    { member: 1, ordinal: 2, stands: true },
    { member: 2, ordinal: 1, stands: true },
  ];
  return {
    term_assessment: versions.map(({ member, ordinal, stands }): RowOf<'term_assessment'> => {
      const name = `${key}_${member}_${ordinal}`;
      const memberId = `member_${key}_${member}`;
      return {
        id: `assessment_${name}`,
        memberId,
        poolId: `pool_${key}`,
        committeeId: `cmte_${key}`,
        expertId: expertId(members[member - 1] ?? 0),
        filingAuthorityId: authority,
        organisingUnitId: unit,
        termFrom: '2024-03-01',
        termTo: '2027-02-28',
        quality: 95,
        attitude: 92,
        discipline: 90,
        duty: 88,
        grade: 'EXCELLENT',
        gradePolicy: '1',
        evidence: { sessions: 1, attended: 1, absent: 0, vacated: 0, unrecorded: 0 },
        remarks: `remarks_${name}`,
        assessedOn: '2026-02-20',
        ordinal,
        correctionReason: ordinal === 1 ? null : `correction_${name}`,
        currentKey: stands ? `${memberId}:2024-03-01` : null,
      };
    }),
  };
}
