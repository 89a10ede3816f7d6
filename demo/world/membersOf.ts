import { addDays, type CivilDate } from '../../subgraphs/shared/civilDate';
import { exitOf } from '../../subgraphs/committees/domain/membershipExit';
import { newMembership } from '../../subgraphs/committees/domain/newMembership';
import type { ExitReason, PoolMember } from '../../subgraphs/committees/domain/PoolMember';
import { rosterSortKey } from '../../subgraphs/committees/domain/rosterSortKey';
import { titleForCommittee } from '../../subgraphs/committees/domain/titleForCommittee';
import type { DemoPerson } from '../people/DemoPerson';
import type { WantedPerson } from '../people/createPeople';
import { randomOf, type Random } from '../random';
import { applicationOf, fullRoute, ROUTE_DAYS } from './applicationOf';
import { attest } from './attest';
import type { Round } from './lineageOf';
import type { MemberDraft, PoolDraft } from './PoolDraft';
import { recordFlaw } from './recordFlaw';
import { slotsOf, type Slot } from './slotsOf';
import type { Workshop } from './Workshop';

/** Who holds a place through which filings. */
interface Holding {
  readonly slot: Slot;
  readonly from: number;
  readonly to: number;
  /** Whether this is who holds it now. */
  readonly latest: boolean;
}

const STAYS = 0.68;
const HONOURS = [
  '国务院政府特殊津贴专家',
  '国家级学术技术带头人',
  '省部级有突出贡献中青年专家',
  '全国行业技术能手',
];
const EXPERIENCE = '曾从事本专业技术工作十二年,具有高级职称任职经历';

/** Everybody who is or was in a pool, in the order of its places. */
export function membersOf(workshop: Workshop, draft: PoolDraft): MemberDraft[] {
  const random = randomOf(workshop.seed, 'members', draft.pool.code);
  return holdingsOf(draft, slotsOf(draft.plan, random), random).map((holding, place) =>
    memberOf(workshop, draft, holding, place, random),
  );
}

/** For each place its holders, newest first; every one of them meets the demands of the place. */
function holdingsOf({ rounds }: PoolDraft, slots: readonly Slot[], random: Random): Holding[] {
  const approved = rounds.filter(({ outcome }) => outcome === 'APPROVED').length;
  const open = rounds.find(({ outcome }) => outcome !== 'APPROVED' && outcome !== 'WITHDRAWN');
  if (approved === 0) return slots.map((slot) => ({ slot, from: 0, to: 0, latest: true }));
  // the first of each route stays throughout: a designation comes after the other two have begun (T三(三))
  const staysOn = (slot: Slot, place: number) =>
    slots.findIndex(({ source }) => source === slot.source) === place || random.chance(STAYS);
  const held = slots.flatMap((slot, place) => {
    const holdings: Holding[] = [];
    for (let to = approved - 1; to >= 0;) {
      let from = to;
      while (from > 0 && staysOn(slot, place)) from -= 1;
      holdings.push({ slot, from, to, latest: to === approved - 1 });
      to = from - 1;
    }
    return holdings;
  });
  const ordinary = slots.find(({ source, office }) => source === 'RECOMMENDED' && office === 'MEMBER');
  if (!open || !ordinary) return held;
  const named = { slot: { ...ordinary, young: false }, from: open.index, to: open.index, latest: true };
  return [...held, named, named];
}

function memberOf(
  workshop: Workshop,
  draft: PoolDraft,
  { slot, from, to, latest }: Holding,
  place: number,
  random: Random,
): MemberDraft {
  const { plan, pool, groups, rounds } = draft;
  const round = rounds[from];
  if (!round) throw new RangeError(`${pool.code} has no filing ${from}`);
  const flaw = slot.flaw === 'LEADER' || latest ? slot.flaw : null;
  const days = daysOf(slot, flaw, round, random);
  const person = personFor(workshop, draft, slot, flaw, days.named);
  person.pools.add(pool.id);
  person.knownDaysAgo = Math.max(person.knownDaysAgo, days.named);
  const day = (daysAgo: number): CivilDate => addDays(workshop.asOf, -daysAgo);
  const route =
    slot.source === 'SOCIAL'
      ? applicationOf(workshop, draft, person, {
          appliedOn: day(days.named),
          acts: fullRoute,
        })
      : null;
  const steps = (route?.steps ?? []).filter(
    ({ status }) => flaw !== 'ROUTE_SKIPPED' || status !== 'FORWARDED',
  );
  const proposedOn = day(slot.source === 'SOCIAL' ? days.named - ROUTE_DAYS : days.named);
  attest(workshop, person, {
    on: addDays(proposedOn, 4),
    unitId: pool.organisingUnitId,
    authorityId: draft.authorityOn(proposedOn),
    withHealth: flaw !== 'NOT_ATTESTED',
  });
  recordFlaw(workshop, person, flaw, pool.filingAuthorityId);
  const named: PoolMember = {
    ...newMembership(pool, nominee(person, plan.seriesNo), {
      id: workshop.ids('member'),
      source: slot.source,
      today: proposedOn,
      office: slot.office,
      leader: slot.leader,
      fieldExperience: slot.leader ? EXPERIENCE : null,
      groupId: groups[place % Math.max(1, groups.length)]?.groupId ?? null,
      ...(slot.source === 'DESIGNATED' && {
        designatedBy: draft.authorityOn(proposedOn),
        designationReason: random.pick(HONOURS),
      }),
      ...(route && { applicationId: route.application.id }),
    }),
    version: 1,
  };
  return {
    member: afterRounds(named, { from, to }, rounds, random),
    person,
    from,
    to,
    application: route?.application ?? null,
    steps,
    flaw,
  };
}

/** How many days ago the route began, by its kind and the filing it led to. */
function daysOf({ source }: Slot, flaw: Slot['flaw'], { daysAgo }: Round, random: Random): { named: number } {
  const spread = random.int(0, 20);
  if (flaw === 'EARLY') return { named: daysAgo + 170 };
  if (source === 'SOCIAL') return { named: daysAgo + 110 + spread };
  return { named: source === 'DESIGNATED' ? daysAgo + 8 + (spread % 5) : daysAgo + 35 + spread };
}

function personFor(
  workshop: Workshop,
  { plan, pool, unit }: PoolDraft,
  slot: Slot,
  flaw: Slot['flaw'],
  daysAgo: number,
): DemoPerson {
  const nonPublic = slot.traits.sector === 'NON_PUBLIC';
  const wanted: WantedPerson = {
    seriesNo: flaw === 'OTHER_SERIES' ? (plan.seriesNo === 5 ? 3 : 5) : plan.seriesNo,
    branch: plan.specialty,
    level: slot.level,
    traits: slot.traits,
    daysAgo,
    heldForYears: flaw === 'RECENT_TITLE' ? 3 : 5,
    young: slot.young || flaw === 'RECENT_TITLE',
    retired: flaw === 'RETIRED',
    civilServant: flaw === 'LEADER',
    ...((slot.traits.own || flaw === 'LEADER') && { employer: workshop.employerOf(unit, nonPublic) }),
  };
  return flaw === null ? workshop.recruit(wanted, pool.id) : workshop.invent(wanted);
}

function nominee({ expert, titles }: DemoPerson, seriesNo: number) {
  const title = titleForCommittee(titles, { seriesNo });
  return { expertId: expert.id, nameSortKey: rosterSortKey(expert.nameSortKey), title };
}

/** The membership as the approvals and the end of its terms left it. */
function afterRounds(
  named: PoolMember,
  { from, to }: Pick<Holding, 'from' | 'to'>,
  rounds: readonly Round[],
  random: Random,
): PoolMember {
  const reason: ExitReason = random.chance(0.85)
    ? 'TERM_ENDED'
    : random.pick(['OWN_REQUEST', 'ORGANISER_ADJUSTMENT', 'NO_LONGER_ELIGIBLE']);
  const last = rounds[to];
  if (!last || last.outcome !== 'APPROVED') return named;
  const admitted = {
    ...named,
    status: 'ADMITTED' as const,
    admittedOn: rounds[from]?.decidedOn ?? null,
    termFrom: last.firstDay,
    termTo: last.lastDay,
  };
  const newer = rounds[to + 1];
  if (newer?.outcome === 'APPROVED')
    return { ...admitted, ...exitOf({ reason, on: last.lastDay ?? named.proposedOn, note: null }) };
  const renewed = newer !== undefined && newer.outcome !== 'WITHDRAWN';
  return { ...admitted, renewedOn: renewed ? newer.startedOn : null };
}
