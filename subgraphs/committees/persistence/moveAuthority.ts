import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Scope } from '../../shared/scope/Scope';
import { applicationStepRepository } from './applicationStepRepository';
import { consentRepository } from './consentRepository';
import { expertPoolRepository } from './expertPoolRepository';
import { filingFindingRepository } from './filingFindingRepository';
import { filingRepository } from './filingRepository';
import { organisingUnitRepository } from './organisingUnitRepository';
import { poolMemberRepository } from './poolMemberRepository';
import { professionalGroupRepository } from './professionalGroupRepository';
import { reviewCommitteeRepository } from './reviewCommitteeRepository';
import { rosterEntryRepository } from './rosterEntryRepository';
import { sharingAgreementRepository } from './sharingAgreementRepository';
import { socialApplicationRepository } from './socialApplicationRepository';
import { waiverRepository } from './waiverRepository';

/** Every table whose rows an authority sees because they are filed with it. */
const ofPools = [
  reviewCommitteeRepository,
  professionalGroupRepository,
  expertPoolRepository,
  poolMemberRepository,
  socialApplicationRepository,
  applicationStepRepository,
  consentRepository,
  filingRepository,
  rosterEntryRepository,
  filingFindingRepository,
  waiverRepository,
  sharingAgreementRepository,
] as const;

/**
 * Puts one authority in the place of another wherever rows say who may see them: what is filed with it, the other side
 * of sharings, consents asked of it, units it registered. With whom a filing was filed stays as it was.
 */
export async function moveAuthority(
  session: DatabaseSession,
  scope: Scope,
  from: string,
  to: string,
): Promise<void> {
  for (const repositoryOf of ofPools)
    await repositoryOf(session, scope).updateWhere({ filingAuthorityId: from }, { filingAuthorityId: to });
  await sharingAgreementRepository(session, scope).updateWhere(
    { otherAuthorityId: from },
    { otherAuthorityId: to },
  );
  await consentRepository(session, scope).updateWhere({ departmentId: from }, { departmentId: to });
  await organisingUnitRepository(session, scope).updateWhere({ registeredBy: from }, { registeredBy: to });
}
