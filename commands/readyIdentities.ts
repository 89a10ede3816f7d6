import { ConsentTable } from '../subgraphs/committees/persistence/ConsentTable';
import { ExpertPoolTable } from '../subgraphs/committees/persistence/ExpertPoolTable';
import { SocialApplicationTable } from '../subgraphs/committees/persistence/SocialApplicationTable';
import { SeatTable } from '../subgraphs/evaluations/persistence/SeatTable';
import { bindingClaims, type Role } from '../subgraphs/shared/identity/Caller';
import { scopedRepository } from '../subgraphs/shared/scope/scopedRepository';
import { systemScope } from '../subgraphs/shared/scope/systemScope';
import type { Databases } from './embeddedDatabases';

/** Somebody a newcomer may be: a role, whom it stands for, and what that one has to look at. */
export interface ReadyIdentity {
  readonly role: Role;
  readonly value: string;
  readonly about: string;
}

const REFORM_OFFICE = 'cq-reform-office';

/** One identity for each role, chosen so that there is something to see in the data at hand. */
export async function readyIdentities({
  committees,
  evaluations,
}: Databases): Promise<readonly ReadyIdentity[]> {
  const scope = systemScope('whom a newcomer may try the graph as');
  const firstOf = { limit: 1 } as const;
  const [pool] = await scopedRepository(committees, ExpertPoolTable, scope).find({
    where: { filingAuthorityId: REFORM_OFFICE, currentFilingId: { not: null } },
    ...firstOf,
  });
  const [consent] = await scopedRepository(committees, ConsentTable, scope).find({
    where: { status: { in: ['REQUESTED', 'GRANTED'] } },
    ...firstOf,
  });
  const [application] = await scopedRepository(committees, SocialApplicationTable, scope).find({
    where: { status: 'APPLIED' },
    ...firstOf,
  });
  const [seat] = await scopedRepository(evaluations, SeatTable, scope).find(firstOf);
  const found: readonly [Role, string | undefined, string][] = [
    ['FILING_AUTHORITY', REFORM_OFFICE, '核准备案部门(市职改办)'],
    ['CONSENTING_DEPARTMENT', consent?.departmentId, '同意部门'],
    ['ORGANISING_UNIT', pool?.organisingUnitId, '组建单位'],
    ['DISCIPLINE_SUPERVISOR', REFORM_OFFICE, '纪检监督'],
    ['EXPERT', seat?.expertId, '评审专家'],
    ['EMPLOYER', application?.employerId, '用人单位'],
    ['MINISTRY', '500000', '部委驾驶舱'],
    ['PARTNER_AGENCY', 'agency-demo', '合作机构'],
  ];
  return found.flatMap(([role, value, about]) => (value === undefined ? [] : [{ role, value, about }]));
}

/** The claim that binds an identity's role. */
export const claimsOf = ({ role, value }: ReadyIdentity): Readonly<Record<string, string>> => ({
  [bindingClaims[role]]: value,
});
