import type { Random } from '../random';
import type { WantedPerson } from './createPeople';
import type { DemoPerson } from './DemoPerson';

interface Options {
  readonly random: Random;
  readonly invent: (wanted: WantedPerson) => DemoPerson;
  /** How often somebody known is taken, from 0 to 1. */
  readonly reuse: number;
  /** From so many people on, somebody known is taken whenever there is one. */
  readonly mostPeople: number;
}

const MOST_POOLS = 3;
const TRIES = 8;
/** Five years of a title, and a little more, as count them. */
const SETTLED_DAYS = 1842;

/** Finds people for rosters: somebody new, or somebody of another pool whom every rule lets in here as well. */
export function createRecruiter({ random, invent, reuse, mostPeople }: Options) {
  const known = new Map<string, DemoPerson[]>();
  let people = 0;
  return (wanted: WantedPerson, poolId: string): DemoPerson => {
    const alike = known.get(keyOf(wanted)) ?? [];
    const wantsKnown = random.chance(reuse) || people >= mostPeople;
    const old = wantsKnown && !wanted.young ? findAmong(alike, wanted, poolId, random) : undefined;
    if (old) return old;
    people += 1;
    const person = invent(wanted);
    alike.push(person);
    known.set(keyOf(wanted), alike);
    return person;
  };
}

function findAmong(
  people: readonly DemoPerson[],
  { daysAgo }: WantedPerson,
  poolId: string,
  random: Random,
): DemoPerson | undefined {
  for (let tries = 0; tries < TRIES && people.length > 0; tries++) {
    const person = random.pick(people);
    const { pools, titleDaysAgo } = person;
    if (pools.size < MOST_POOLS && !pools.has(poolId) && titleDaysAgo >= daysAgo + SETTLED_DAYS)
      return person;
  }
  return undefined;
}

function keyOf({ seriesNo, branch, level, traits, employer }: WantedPerson): string {
  const { sector, frontline, outside } = traits;
  return [seriesNo, branch, level, sector, frontline, outside, employer?.id].join('/');
}
