import type { CivilDate } from '../../shared/civilDate';
import type { Peer } from '../../shared/peer/createPeer';
import { committeeFacts } from '../domain/committeeFacts';
import { filingInForce } from '../domain/filingInForce';
import { guestEligibility } from '../domain/guestEligibility';
import { memberFacts } from '../domain/memberFacts';
import { unknownPerson } from '../domain/PersonFacts';
import { askPersonFacts } from './askPersonFacts';
import type { DrawRecords } from './drawRecords';

/**
 * The memberships of guests who pass the level rule of the host committee while their home filing is valid.
 * Whose titles are not known does not: missing facts are no pass. Experts is asked only when there are guests.
 */
export async function guestsWhoMaySit(
  experts: Peer,
  { pool, committee, unit, groups, homes, members }: DrawRecords,
  today: CivilDate,
): Promise<ReadonlySet<string>> {
  const guests = members.filter(({ poolId }) => poolId !== pool.id);
  if (guests.length === 0) return new Set();
  const persons = await askPersonFacts(
    experts,
    guests.map(({ expertId }) => expertId),
  );
  const host = committeeFacts(committee, unit, groups.length, today);
  const filings = new Map(homes.map(({ pool: home }) => [home.id, filingInForce(home, today)]));
  const passing = guests.filter((guest) => {
    const member = memberFacts(guest, persons.get(guest.expertId) ?? unknownPerson, undefined);
    const facts = { asOf: today, approvalDate: null, factsReadOn: today, committee: host, members: [member] };
    return guestEligibility(facts, filings.get(guest.poolId) ?? null).outcome === 'PASS';
  });
  return new Set(passing.map(({ id }) => id));
}
