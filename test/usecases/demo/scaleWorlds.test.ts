import { poolsFor, scaleWorlds } from '../../../demo/scaleWorlds';
import type { World } from '../../../demo/World';
import { DEMO_DAY } from '../../support/demoData';
import { demoFindings } from '../../support/demoFindings';

const options = { experts: 2_400, pools: 24, seed: 'large', asOf: DEMO_DAY };
const worlds = [...scaleWorlds(options)];
const all = <Row>(rows: (world: World) => readonly Row[]): Row[] => worlds.flatMap(rows);

describe('a large data set', () => {
  it('has as many people and pools as asked', () => {
    expect(worlds).toHaveLength(2);
    expect(all(({ experts }) => experts.experts)).toHaveLength(2_400);
    expect(all(({ committees }) => committees.pools)).toHaveLength(24);
    expect(poolsFor(200_000)).toBe(2_000);
  });

  it('has two memberships to an expert', () => {
    const perExpert = all(({ committees }) => committees.members).length / options.experts;
    expect(perExpert).toBeGreaterThan(1.9);
    expect(perExpert).toBeLessThan(2.1);
  });

  it('shares no key among its pieces', () => {
    const keys = [
      all(({ experts }) => experts.experts.map(({ id }) => id)),
      all(({ experts }) => experts.experts.map(({ idNumber }) => idNumber)),
      all(({ experts }) => experts.employers.map(({ uscc }) => uscc)),
      all(({ experts }) => experts.access.map(({ id }) => id)),
      all(({ committees }) => committees.pools.map(({ code }) => code)),
      all(({ committees }) => committees.units.map(({ uscc }) => uscc)),
      all(({ committees }) => committees.members.map(({ id }) => id)),
      all(({ evaluations }) => evaluations.seats.map(({ id }) => id)),
    ];
    for (const list of keys) expect(new Set<string>(list).size).toBe(list.length);
  });

  it('refers to nothing outside its own piece but employers', () => {
    for (const { experts, committees } of worlds) {
      const people = new Set(experts.experts.map(({ id }) => id));
      expect(committees.members.filter(({ expertId }) => !people.has(expertId))).toEqual([]);
    }
  });

  it('breaks no rule in any pool', () => {
    for (const world of worlds) {
      const wrong = [...demoFindings(world).values()]
        .flat()
        .filter(({ outcome }) => outcome === 'FAIL' || outcome === 'INSUFFICIENT_DATA');
      expect(wrong).toEqual([]);
    }
  });

  it('stores rosters and findings of one pool in a piece', () => {
    for (const { committees } of worlds)
      expect(new Set(committees.entries.map(({ poolId }) => poolId)).size).toBe(1);
  });

  it('is the same for the same options', () => {
    const [first] = scaleWorlds(options);
    expect(first).toEqual(worlds[0]);
  });
});
