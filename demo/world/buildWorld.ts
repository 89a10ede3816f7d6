import { instantOn } from './instantOn';
import type { OrganisingUnit } from '../../subgraphs/committees/domain/OrganisingUnit';
import { authorities, authorityAnsweringFor } from '../../subgraphs/committees/domain/reference/authorities';
import type { DemoExpert, World, Succession } from '../World';
import { beforeTermsEnd } from '../lived/beforeTermsEnd';
import { livedAmong } from '../lived/livedAmong';
import { firstLived, livedCommitteeOf } from '../lived/livedCommitteeOf';
import type { DemoPerson } from '../people/DemoPerson';
import type { CommitteePlan, UnitPlan } from '../plan/CommitteePlan';
import type { CivilDate } from '../../subgraphs/shared/civilDate';
import {
  accessByApplication,
  accessByMember,
  accessByRegistration,
  accessBySeat,
  registeredOn,
} from './accessOf';
import { changesOf, looksOf } from './contactsOf';
import type { Outfit } from './createOutfit';
import { draftOf, unitOf } from './draftOf';
import { filingsOf, type FilingRows } from './filingsOf';
import { knownFailuresOf } from './knownFailuresOf';
import { membersOf } from './membersOf';
import { mishapsOf, peopleOf, type FilledPool } from './mishapsOf';
import { openApplications, type OpenApplication } from './openApplications';
import type { PoolDraft } from './PoolDraft';
import { sessionsOf } from './sessionsOf';
import { sharingsOf } from './sharingsOf';
import { sparePeople } from './sparePeople';
import { appointmentTrainings, educationOf, workTrainings } from './trainingsOf';
import type { Workshop } from './Workshop';

interface Orders {
  readonly plans: readonly CommitteePlan[];
  /** Number of the first committee, for its code. */
  readonly firstNo: number;
  /** People to make, counting those in pools; those left over are registered and nothing else. */
  readonly experts: number;
  /** From so many people in pools on, places go to people of other pools whenever they can. */
  readonly mostInPools: number;
  /** Whether rosters and findings of a pool's filings are stored, by its place among the plans. */
  readonly isJudged: (place: number) => boolean;
  /** How many committees leave the sessions of their last filing or two to a replay. Default none. */
  readonly lived?: number;
}

/** Makes every row of a planned world, pool by pool. */
export function buildWorld(outfit: Outfit, orders: Orders): World {
  const workshop = outfit.workshop(orders.mostInPools);
  const units = unitsOf(workshop, outfit, orders);
  const drafts = orders.plans.map((plan, place) =>
    draftOf(workshop, plan, units.get(plan.unit) as OrganisingUnit, orders.firstNo + place),
  );
  const pools = mishapsOf(
    workshop,
    drafts.map((draft) => ({ draft, members: membersOf(workshop, draft) })),
  );
  const filings = pools.map(({ draft, members }, place) =>
    filingsOf(workshop, draft, members, orders.isJudged(place)),
  );
  const lived = livedAmong(drafts, orders.lived ?? 0);
  const livedPlaces = new Map([...lived].map((draft, place) => [draft, place]));
  const sessions = pools.map(({ draft, members }, place) =>
    sessionsOf(
      workshop,
      draft,
      members,
      (filings[place] ?? []).map(({ filing }) => filing),
      lived.has(draft) ? firstLived(draft, livedPlaces.get(draft) ?? 0) : Infinity,
    ),
  );
  const applications = openApplications(workshop, drafts);
  const inPools = peopleOf(pools);
  const asked = applications.map(({ person }) => person);
  const spare = sparePeople(workshop, drafts, orders.experts - inPools.length - asked.length);
  const people = [...inPools, ...asked, ...spare.map(({ person }) => person)];
  const registrars = registrarsOf(pools, applications, spare);
  const replayed = [...lived].map((draft, place) => livedCommitteeOf(workshop, draft, place));
  const termsEnded = new Map(replayed.map(({ poolId, termsEnded: lastDay }) => [poolId, lastDay]));
  const members = pools.flatMap((pool) =>
    pool.members.map(({ member }) => beforeTermsEnd(member, termsEnded.get(member.poolId) ?? null)),
  );
  const seats = sessions.flatMap((rows) => rows.seats);
  const routes = [...pools.flatMap((pool) => pool.members), ...applications];
  const made = routes.flatMap(({ application }) => application ?? []);
  return {
    asOf: workshop.asOf,
    experts: {
      employers: outfit.newEmployers().map(({ id, uscc }) => ({ id, uscc })),
      experts: people.map((person) => expertRow(person, workshop.asOf)),
      employments: people.flatMap(({ employments }) => employments),
      titles: people.flatMap(({ titles }) => titles),
      attestations: people.flatMap(({ attestations }) => attestations),
      sanctions: people.flatMap(({ sanctions }) => sanctions),
      exemptions: people.flatMap(({ exemptions }) => exemptions),
      creditRecords: people.flatMap(({ credits }) => credits),
      trainings: [
        ...pools.flatMap((pool) => appointmentTrainings(workshop, pool)),
        ...sessions.flatMap((rows) => workTrainings(workshop, rows)),
      ],
      continuingEducation: workshop.lean ? [] : educationOf(workshop, people),
      contactChanges: changesOf(workshop, people),
      accessRecords: looksOf(workshop, people),
      access: [
        ...people.map((person) =>
          accessByRegistration(workshop, person, registrars.get(person.expert.id) ?? ''),
        ),
        ...members.map((member) => accessByMember(workshop, member)),
        ...routes.flatMap(({ application, steps }) =>
          application ? accessByApplication(workshop, application, steps) : [],
        ),
        ...seats
          .filter(({ opensAt }) => opensAt <= instantOn(workshop.asOf, '00:00'))
          .map((seat) => accessBySeat(workshop, seat)),
      ],
    },
    committees: {
      units: [...units.values()],
      committees: drafts.map(({ committee }) => committee),
      groups: drafts.flatMap(({ groups }) => groups),
      pools: drafts.map(({ pool }, place) => ({ ...pool, ...approvedFilings(filings[place] ?? []) })),
      members,
      applications: made,
      steps: routes.flatMap(({ steps }) => steps),
      filings: filings.flat().map(({ filing }) => filing),
      entries: filings.flat().flatMap(({ entries }) => entries),
      findings: filings.flat().flatMap(({ findings }) => findings),
      waivers: filings.flat().flatMap(({ waivers }) => waivers),
      consents: filings.flat().flatMap(({ consents }) => consents),
      sharings: sharingsOf(workshop, drafts),
    },
    evaluations: {
      sessions: sessions.flatMap((rows) => rows.sessions),
      seats,
    },
    lived: replayed,
    successions: successionsOn(workshop.asOf),
    knownFailures: drafts.flatMap(knownFailuresOf),
  };
}

/** One row for every planned unit, however many committees it has. */
function unitsOf(
  workshop: Workshop,
  { identifiers }: Outfit,
  { plans }: Orders,
): Map<UnitPlan, OrganisingUnit> {
  const planned = new Set(plans.map(({ unit }) => unit));
  return new Map([...planned].map((unit) => [unit, unitOf(workshop, unit, identifiers)]));
}

/** The last two approved filings, as the pool remembers them. */
function approvedFilings(filings: readonly FilingRows[]) {
  const approved = filings.map(({ filing }) => filing).filter(({ status }) => status === 'APPROVED');
  const [current, previous] = [approved.at(-1), approved.at(-2)];
  return {
    currentFilingId: current?.id ?? null,
    firstDay: current?.firstDay ?? null,
    lastDay: current?.lastDay ?? null,
    previousFilingId: previous?.id ?? null,
    previousFirstDay: previous?.firstDay ?? null,
    previousLastDay: previous?.lastDay ?? null,
  };
}

function expertRow({ expert, knownDaysAgo }: DemoPerson, asOf: CivilDate): DemoExpert {
  const registered = registeredOn(asOf, knownDaysAgo);
  return { ...expert, registeredOn: registered, changedOn: registered };
}

/** The unit that registered each person: the first that had to do with them. */
function registrarsOf(
  pools: readonly FilledPool[],
  applications: readonly OpenApplication[],
  spare: readonly { readonly person: DemoPerson; readonly draft: PoolDraft }[],
): ReadonlyMap<string, string> {
  const named = [
    ...pools.flatMap(({ members }) => members.map(({ member }) => member)),
    ...applications.map(({ application }) => application),
  ].map(({ expertId, organisingUnitId }) => [expertId, organisingUnitId] as const);
  const others = spare.map(({ person, draft }) => [person.expert.id, draft.unit.id] as const);
  // the first entry of a person wins
  return new Map([...named, ...others].reverse());
}

/** The authorities that have ended by a day and who answers for them. */
export function successionsOn(day: CivilDate): Succession[] {
  return authorities.flatMap(({ id, validTo }) => {
    const answering = authorityAnsweringFor(id, day);
    return validTo !== null && validTo < day && answering && answering.id !== id
      ? [{ from: id, to: answering.id }]
      : [];
  });
}
