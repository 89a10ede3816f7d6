import type { MemberOffice, MemberSource } from '../../subgraphs/committees/domain/facts';
import type { TitleLevel } from '../../subgraphs/committees/domain/reference/titleSeries';
import type { Traits } from '../people/DemoPerson';
import type { CommitteePlan } from '../plan/CommitteePlan';
import { policy } from '../../subgraphs/committees/domain/policy';
import type { Random } from '../random';

/** What is wrong with the person in a place, or with how that person came there. */
export type SlotFlaw =
  | 'LEADER'
  | 'EARLY'
  | 'ROUTE_SKIPPED'
  | 'NOT_ATTESTED'
  | 'LOW_TITLE'
  | 'RECENT_TITLE'
  | 'OTHER_SERIES'
  | 'RETIRED'
  | 'DISCIPLINE'
  | 'ADMINISTRATIVE'
  | 'INVESTIGATION';

/** A place in a roster. Whoever holds it over the years meets the same demands. */
export interface Slot {
  readonly source: MemberSource;
  readonly office: MemberOffice;
  readonly leader: boolean;
  readonly level: TitleLevel;
  readonly traits: Traits;
  readonly young: boolean;
  readonly flaw: SlotFlaw | null;
}

type Bare = Pick<Slot, 'source' | 'office'> & { readonly ordinary: number | null };

/** The places of a planned roster: officers first, then the routes in the order of T三. */
export function slotsOf(plan: CommitteePlan, random: Random): Slot[] {
  const bare = places(plan);
  const levels = levelsOf(plan, bare.length);
  // officers and designated experts are the most senior; the others are mixed
  const senior = bare.filter(({ office, source }) => office !== 'MEMBER' || source === 'DESIGNATED').length;
  const top = levels.slice(0, senior);
  const mixed = random.shuffled(levels.slice(senior));
  const slots = bare.map(({ source, office, ordinary }): Slot => {
    const level = (office !== 'MEMBER' || source === 'DESIGNATED' ? top.shift() : mixed.shift()) ?? 'SENIOR';
    const leader = plan.leader && office === 'CHAIR';
    return {
      source,
      office,
      leader,
      level,
      traits: traitsOf(plan, random, ordinary),
      young: ordinary === 0 && plan.quirk !== 'NO_FRONTLINE',
      flaw: leader ? 'LEADER' : null,
    };
  });
  return withFlaws(plan, slots);
}

/** `ordinary` counts the recommended members without an office; the first of them make sure of the mix. */
function places({ roster, quirk, seats }: CommitteePlan): Bare[] {
  const { recommended, social, designated } = rosterOf({ roster, quirk, seats });
  const batch = (source: MemberSource, size: number): Bare[] =>
    Array.from({ length: size }, () => ({ source, office: 'MEMBER', ordinary: null }));
  return [
    { source: 'RECOMMENDED', office: 'CHAIR', ordinary: null },
    { source: 'RECOMMENDED', office: 'VICE_CHAIR', ordinary: null },
    { source: 'RECOMMENDED', office: 'VICE_CHAIR', ordinary: null },
    ...batch('RECOMMENDED', recommended - 3).map((place, ordinary) => ({ ...place, ordinary })),
    ...batch('SOCIAL', social),
    ...batch('DESIGNATED', designated),
  ];
}

/** The planned roster, with the numbers that a quirk gets wrong. */
function rosterOf({ roster, quirk, seats }: Pick<CommitteePlan, 'roster' | 'quirk' | 'seats'>) {
  if (quirk === 'TOO_FEW' || quirk === 'SIZE_WAIVED')
    return { ...roster, recommended: 2 * seats, social: 2, designated: 1 };
  if (quirk === 'FEW_RECOMMENDED') return { ...roster, recommended: 2 * seats + 2, social: seats };
  if (quirk === 'NO_SOCIAL') return { ...roster, social: 0 };
  return roster;
}

/** Title levels, highest first, with a little more than T二(五) asks for. */
function levelsOf({ level, quirk }: CommitteePlan, size: number): TitleLevel[] {
  const spread = (senior: number, associate: number): TitleLevel[] =>
    Array.from({ length: size }, (_, place) => {
      if (place < Math.ceil(size * senior)) return 'SENIOR';
      return place < Math.ceil(size * (senior + associate)) ? 'ASSOCIATE' : 'INTERMEDIATE';
    });
  switch (level) {
    case 'SENIOR':
    case 'SENIOR_COMBINED':
      return spread(1, 0);
    case 'ASSOCIATE':
      return quirk === 'FEW_SENIOR' ? spread(0.4, 0.6) : spread(0.58, 0.42);
    case 'INTERMEDIATE':
      return quirk === 'FEW_ASSOCIATE' ? spread(0.1, 0.3) : spread(0.14, 0.46);
    case 'JUNIOR':
      return spread(0.1, 0.35);
  }
}

function traitsOf(plan: CommitteePlan, random: Random, ordinary: number | null): Traits {
  const { audience, quirk, unit } = plan;
  const [frontline, nonPublic, outside, own] = [
    random.chance(0.25),
    random.chance(nonPublicShare(plan)),
    random.chance(0.06),
    random.chance(0.5),
  ];
  const autonomous = unit.kind === 'AUTONOMOUS';
  const isOwn = autonomous && (quirk === 'OWN_STAFF_ONLY' || (own && ordinary !== 1 && ordinary !== 2));
  const ownSector = unit.usccKind === 'ENTERPRISE' && unit.superiorId === null ? 'NON_PUBLIC' : 'PUBLIC';
  const wantsNonPublic = nonPublic || (ordinary === 2 && audience === 'SOCIETY' && quirk !== 'ALL_PUBLIC');
  return {
    frontline: quirk !== 'NO_FRONTLINE' && (frontline || ordinary === 0),
    outside: !isOwn && quirk !== 'NOBODY_FROM_ELSEWHERE' && (outside || ordinary === 1),
    sector: isOwn ? ownSector : wantsNonPublic ? 'NON_PUBLIC' : 'PUBLIC',
    own: isOwn,
  };
}

function nonPublicShare({ audience, quirk }: CommitteePlan): number {
  if (quirk === 'ALL_PUBLIC') return 0;
  if (quirk === 'PUBLIC_MAJORITY') return 0.2;
  return { GENERAL: 0.1, SOCIETY: 0.3, NON_PUBLIC_UNITS: 0.85 }[audience];
}

/** Puts what is wrong on as few places as show it. */
function withFlaws({ quirk, level }: CommitteePlan, slots: readonly Slot[]): Slot[] {
  const mark = (flaw: SlotFlaw, at: (slot: Slot) => boolean, most = 1, change: Partial<Slot> = {}) => {
    let left = most;
    return slots.map((slot) => (at(slot) && left-- > 0 ? { ...slot, flaw, ...change } : slot));
  };
  const ordinary = ({ source, office, young }: Slot) =>
    source === 'RECOMMENDED' && office === 'MEMBER' && !young;
  const social = ({ source }: Slot) => source === 'SOCIAL';
  switch (quirk) {
    case 'THIRD_LEADER':
      return mark('LEADER', ({ office }) => office !== 'MEMBER', 1 + policy.LEADERS_PER_COMMITTEE.value, {
        leader: true,
      });
    case 'EARLY_DESIGNATION':
      return mark('EARLY', ({ source }) => source === 'DESIGNATED');
    case 'ROUTE_SKIPPED':
      return mark('ROUTE_SKIPPED', social);
    case 'NOT_ATTESTED':
      return mark('NOT_ATTESTED', ordinary, 3);
    case 'LOW_TITLE':
      return mark('LOW_TITLE', ordinary, 2, { level: lowerThan(level) });
    case 'OTHER_SERIES':
      return mark('OTHER_SERIES', ordinary, 2);
    case 'RECENT_SENIOR':
      return mark('RECENT_TITLE', social, 1, { level: 'SENIOR' });
    case 'RECENT_ASSOCIATE':
      return mark('RECENT_TITLE', social, 1, { level: 'ASSOCIATE' });
    case 'RETIRED_ENTRANT':
      return mark('RETIRED', ordinary, 2);
    case 'UNDER_DISCIPLINE':
      return mark('DISCIPLINE', ordinary);
    case 'UNDER_SANCTION':
      return mark('ADMINISTRATIVE', ordinary);
    case 'UNDER_INVESTIGATION':
      return mark('INVESTIGATION', ordinary);
    default:
      return [...slots];
  }
}

/** The title one step under what a level's committee asks of everybody. */
const lowerThan = (level: CommitteePlan['level']): TitleLevel =>
  level === 'ASSOCIATE'
    ? 'INTERMEDIATE'
    : level === 'SENIOR' || level === 'SENIOR_COMBINED'
      ? 'ASSOCIATE'
      : 'ASSISTANT';
