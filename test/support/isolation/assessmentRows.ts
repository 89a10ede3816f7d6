import { employerOf, expertId, type PoolPlan } from './PoolPlan';
import type { DataSet, RowOf } from './DataSet';

/**
 * What the evaluations subgraph holds of the terms of a pool: the chair's is assessed and corrected, the next one's
 * assessed; the units of both have their letters.
 */
export function assessmentRows({
  key,
  authority,
  unit,
  members,
  employer,
}: PoolPlan): Pick<DataSet, 'term_assessment' | 'commendation_letter'> {
  const versions = [
    { member: 1, ordinal: 1, stands: false },
    { member: 1, ordinal: 2, stands: true },
    { member: 2, ordinal: 1, stands: true },
  ];
  const offices = { filingAuthorityId: authority, organisingUnitId: unit };
  const termOf = (member: number) => ({
    memberId: `member_${key}_${member}`,
    termKey: `member_${key}_${member}:2024-03-01`,
    expertId: expertId(members[member - 1] ?? 0),
  });
  return {
    term_assessment: versions.map(({ member, ordinal, stands }): RowOf<'term_assessment'> => {
      const name = `${key}_${member}_${ordinal}`;
      const { memberId, termKey, expertId: assessed } = termOf(member);
      return {
        id: `assessment_${name}`,
        memberId,
        poolId: `pool_${key}`,
        committeeId: `cmte_${key}`,
        expertId: assessed,
        ...offices,
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
        currentKey: stands ? termKey : null,
      };
    }),
    commendation_letter: versions
      .filter(({ stands }) => stands)
      .map(({ member, ordinal }): RowOf<'commendation_letter'> => {
        const name = `${key}_${member}`;
        const { termKey, expertId: praised } = termOf(member);
        return {
          id: `letter_${name}`,
          assessmentId: `assessment_${name}_${ordinal}`,
          termKey,
          expertId: praised,
          ...offices,
          employerId: employer ?? employerOf(members[member - 1] ?? 0),
          year: 2026,
          ordinal: Number(key) * 10 + member,
          issuedOn: '2026-02-21',
          withdrawnOn: null,
          text: `letter_text_${name}`,
          findings: [
            {
              rule: 'R-68',
              clause: 'T五(六)',
              severity: 'ENCOURAGED',
              outcome: 'PASS',
              message: { zh: `lfound_${name}`, en: `lfound_${name}` },
              facts: {},
            },
          ],
        };
      }),
  };
}
