import { addDays, daysBetween } from '../../subgraphs/shared/civilDate';
import { exitOf } from '../../subgraphs/committees/domain/membershipExit';
import type { DemoPerson } from '../people/DemoPerson';
import type { MemberDraft, PoolDraft } from './PoolDraft';
import type { Workshop } from './Workshop';

/** A pool with everybody who is or was in it. */
export interface FilledPool {
  readonly draft: PoolDraft;
  readonly members: readonly MemberDraft[];
}

const DISQUALIFIED_EVERY = 55;
const WARNED_EVERY = 400;
const RETIRED_EVERY = 9;
const RETIRES_AT = 55;
const RETIRED_DAYS_AGO = 90;
const OLD_SANCTION_EVERY = 75;
const EXEMPTED_EVERY = 160;
const YEAR = 365.25;

/**
 * What befalls people without touching a rule today: a disqualification that ended the one membership, a sanction long
 * over, a retirement in the middle of a term (T二(六)7 lets it be finished), a warning, an exemption.
 * @returns the pools with the memberships that changed
 */
export function mishapsOf(workshop: Workshop, pools: readonly FilledPool[]): FilledPool[] {
  const busy = poolsWithOpenFiling(pools);
  let ended = 0;
  const changed = pools.map(({ draft, members }) => ({
    draft,
    members: members.map((one) => {
      const isOver = one.member.exitReason === 'TERM_ENDED' && one.person.pools.size === 1;
      if (!isOver || ++ended % DISQUALIFIED_EVERY !== 0) return one;
      return disqualified(workshop, draft, one);
    }),
  }));
  everyday(workshop, peopleOf(changed), busy);
  return changed;
}

/** Everybody in the pools, once, in the order of first appearance. */
export const peopleOf = (pools: readonly FilledPool[]): DemoPerson[] => [
  ...new Set(pools.flatMap(({ members }) => members.map(({ person }) => person))),
];

const poolsWithOpenFiling = (pools: readonly FilledPool[]): ReadonlySet<string> =>
  new Set(
    pools
      .filter(({ draft }) => draft.rounds.some(({ outcome }) => outcome !== 'APPROVED'))
      .map(({ draft }) => draft.pool.id),
  );

function disqualified({ ids }: Workshop, draft: PoolDraft, one: MemberDraft): MemberDraft {
  const { member, person } = one;
  const on = addDays(member.termTo ?? member.proposedOn, -10);
  person.credits.push({
    id: ids('credit'),
    expertId: member.expertId,
    effect: 'EXCLUDE',
    clause: 'T五(五)',
    ruledOn: on,
    until: null,
    reason: '评审期间泄露评审会相关信息,经认定取消评审专家资格',
    approvedBy: draft.authorityOn(on),
  });
  return { ...one, member: { ...member, ...exitOf({ reason: 'DISQUALIFIED', on, note: '失信行为认定' }) } };
}

function everyday({ ids, asOf }: Workshop, people: readonly DemoPerson[], busy: ReadonlySet<string>): void {
  let candidates = 0;
  people.forEach(({ expert, employments, sanctions, exemptions, credits, pools, attestations }, place) => {
    const expertId = expert.id;
    const by = attestations.find((signed) => signed.by === 'AUTHORITY')?.signedBy ?? 'cq-reform-office';
    if (place % OLD_SANCTION_EVERY === 7) {
      const [start, end] = [addDays(asOf, -4600), addDays(asOf, -4200)];
      sanctions.push({
        id: ids('sanction'),
        expertId,
        category: 'DISCIPLINE',
        start,
        end,
        recordedBy: by,
        version: 2,
      });
    }
    if (place % EXEMPTED_EVERY === 3) {
      const evidence = `渝人社函第${100 + place}号`;
      exemptions.push({
        id: ids('exempt'),
        expertId,
        kind: 'RENOWNED_EXPERT',
        evidence,
        reason: null,
        grantedOn: addDays(asOf, -500),
        grantedBy: by,
      });
    }
    if (place % WARNED_EVERY === 11) {
      const ruledOn = addDays(asOf, -420);
      credits.push({
        id: ids('credit'),
        expertId,
        effect: 'WARN',
        clause: 'T四(八)',
        ruledOn,
        until: addDays(ruledOn, 365),
        reason: '个人信息变更未及时报告',
        approvedBy: by,
      });
    }
    const age = Math.floor(daysBetween(expert.birthDate, asOf) / YEAR);
    const work = employments[0];
    const mayRetire = expert.sex === 'FEMALE' && age >= RETIRES_AT && work?.status === 'IN_SERVICE';
    if (!mayRetire || [...pools].some((id) => busy.has(id)) || ++candidates % RETIRED_EVERY !== 0) return;
    const since = addDays(asOf, -RETIRED_DAYS_AGO);
    employments.splice(
      0,
      1,
      { ...work, endedOn: since },
      { ...work, id: ids('work'), status: 'RETIRED', since },
    );
  });
}
