import type { Peer } from '../../shared/peer/createPeer';
import type { Appointment } from '../domain/Appointment';

const APPOINTMENTS = /* GraphQL */ `
  query Appointments($members: [ID!], $experts: [ID!], $pool: ID) {
    appointments(members: $members, experts: $experts, pool: $pool) {
      memberId
      poolId
      committeeId
      expertId
      filingAuthorityId
      organisingUnitId
      termFrom
      termTo
      exitedOn
    }
  }
`;

/** Whose terms: of memberships, of experts, or of everybody in a pool. */
export type AppointmentQuestion =
  | { readonly members: readonly string[] }
  | { readonly experts: readonly string[] }
  | { readonly pool: string };

/**
 * Asks the committees subgraph for terms of memberships; those of one membership come oldest first. Throws
 * SUBGRAPH_UNAVAILABLE or SUBGRAPH_TIMEOUT when it does not answer. Never inside a transaction.
 */
export async function askAppointments(
  committees: Peer,
  question: AppointmentQuestion,
): Promise<readonly Appointment[]> {
  const answer = await committees.ask<{ appointments: Appointment[] }>(APPOINTMENTS, { ...question });
  return answer.appointments;
}
