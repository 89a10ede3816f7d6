import type { CivilDate } from '../../shared/civilDate';
import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { announce } from '../../shared/outbox/announce';
import type { PoolMember } from '../domain/PoolMember';
import type { SocialApplication } from '../domain/SocialApplication';

/** Tells experts that authority and unit of a pool may now see a person. */
export const announceMemberNamed = (
  session: DatabaseSession,
  member: Omit<PoolMember, 'version'>,
  occurredAt: Date,
): Promise<void> =>
  announce(session, {
    type: 'MemberNamed',
    target: 'experts',
    aggregate: { type: 'PoolMember', id: member.id },
    payload: {
      memberId: member.id,
      expertId: member.expertId,
      poolId: member.poolId,
      filingAuthorityId: member.filingAuthorityId,
      organisingUnitId: member.organisingUnitId,
      from: member.proposedOn,
    },
    occurredAt,
  });

/** Tells experts that memberships have ended, with the last day in the pool. */
export const announceMembersEnded = (
  session: DatabaseSession,
  members: readonly PoolMember[],
  on: CivilDate,
  occurredAt: Date,
): Promise<void> =>
  announce(
    session,
    ...members.map(({ id, expertId, poolId }) => ({
      type: 'MemberEnded',
      target: 'experts',
      aggregate: { type: 'PoolMember', id },
      payload: { memberId: id, expertId, poolId, on },
      occurredAt,
    })),
  );

/** Tells experts that authority and unit of a pool may now see an applicant. */
export const announceApplicationReceived = (
  session: DatabaseSession,
  application: Omit<SocialApplication, 'version'>,
  occurredAt: Date,
): Promise<void> =>
  announce(session, {
    type: 'ApplicationReceived',
    target: 'experts',
    aggregate: { type: 'SocialApplication', id: application.id },
    payload: {
      applicationId: application.id,
      expertId: application.expertId,
      poolId: application.poolId,
      filingAuthorityId: application.filingAuthorityId,
      organisingUnitId: application.organisingUnitId,
    },
    occurredAt,
  });

/**
 * Tells experts that applications are over, however they ended, with their last day: a member goes on being seen by
 * the membership, and nobody else by an application that came to nothing.
 */
export const announceApplicationsClosed = (
  session: DatabaseSession,
  applications: readonly Pick<SocialApplication, 'id' | 'expertId' | 'poolId'>[],
  on: CivilDate,
  occurredAt: Date,
): Promise<void> =>
  announce(
    session,
    ...applications.map(({ id, expertId, poolId }) => ({
      type: 'ApplicationClosed',
      target: 'experts',
      aggregate: { type: 'SocialApplication', id },
      payload: { applicationId: id, expertId, poolId, on },
      occurredAt,
    })),
  );
