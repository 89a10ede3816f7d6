import { addDays } from '../../subgraphs/shared/civilDate';
import type { AccessRecord } from '../../subgraphs/experts/domain/AccessRecord';
import type { ReportedChange } from '../../subgraphs/experts/domain/ReportedChange';
import type { DemoPerson } from '../people/DemoPerson';
import { instantOn } from './instantOn';
import type { Workshop } from './Workshop';

const CHANGED_EVERY = 24;
const LOOKED_AT_EVERY = 40;

/** Changes of phone or unit that were told, some of them too late. */
export const changesOf = ({ ids, asOf }: Workshop, people: readonly DemoPerson[]): ReportedChange[] =>
  people
    .filter((_, place) => place % CHANGED_EVERY === 5)
    .map(({ expert }, turn) => {
      const changedOn = addDays(asOf, -40 - (turn % 50));
      return {
        id: ids('change'),
        expertId: expert.id,
        kind: turn % 3 === 0 ? 'EMPLOYMENT' : 'CONTACT',
        changedOn,
        reportedOn: addDays(changedOn, turn % 5 === 4 ? 31 : 3),
      };
    });

/** Looks of authorities at persons in clear, which the persons can see. */
export const looksOf = ({ ids, asOf }: Workshop, people: readonly DemoPerson[]): AccessRecord[] =>
  people
    .filter((_, place) => place % LOOKED_AT_EVERY === 2)
    .map(({ expert, attestations }, turn) => {
      const reader = attestations.find(({ by }) => by === 'AUTHORITY')?.signedBy ?? 'cq-reform-office';
      return {
        id: ids('access'),
        expertId: expert.id,
        at: instantOn(addDays(asOf, -1 - (turn % 60)), '14:20'),
        role: 'FILING_AUTHORITY',
        reader,
        subject: `demo:${reader}`,
        purpose: 'FILING_REVIEW',
        reason: '核准备案材料核验',
        fields: ['NAME', 'PHONE'],
      };
    });
