import { fewestNew, mostKept } from '../../../subgraphs/evaluations/domain/draw/rotation';
import { thirdYears } from '../../../subgraphs/evaluations/domain/draw/lastYears';
import { attendedIn, drawFacts } from '../../support/drawFacts';

describe('one third of last year', () => {
  it.each([
    [1, 25, 1, 0],
    [2, 25, 1, 1],
    [3, 25, 1, 2],
    [7, 25, 3, 4],
    [11, 25, 4, 7],
    [15, 25, 5, 10],
    [25, 25, 9, 16],
    [31, 25, 11, 14],
    [31, 31, 11, 20],
    [25, 11, 9, 2],
    [25, 7, 7, 0],
    [31, 7, 7, 0],
  ])('of %i for %i seats: %i new, %i kept at most', (attendees, seats, isNew, kept) => {
    expect(fewestNew(attendees, seats)).toBe(isNew);
    expect(mostKept(attendees, seats)).toBe(kept);
  });

  it('keeps both legs, and no number above it does', () => {
    for (let attendees = 1; attendees <= 40; attendees += 1)
      for (let seats = 1; seats <= 40; seats += 1) {
        const third = Math.ceil(attendees / 3);
        const holds = (kept: number) => attendees - kept >= third && seats - kept >= Math.min(seats, third);
        const most = mostKept(attendees, seats);
        expect([holds(most), holds(most + 1)]).toEqual([true, false]);
      }
  });
});

describe('a third year in a row', () => {
  const facts = (sessionYears: number[], ...attended: ReturnType<typeof attendedIn>[]) =>
    drawFacts({ sessionYears, attended: attended.flat() });

  it('follows two attended calendar years', () => {
    expect([...thirdYears(facts([2025, 2024], attendedIn(2025, 1, 2), attendedIn(2024, 2, 3)))]).toEqual([
      'e002',
    ]);
  });

  it('is broken by a year without a session, unless policy says otherwise', () => {
    const gap = facts([2025, 2023], attendedIn(2025, 1), attendedIn(2023, 1));
    expect([...thirdYears(gap)]).toEqual([]);
    expect([...thirdYears(gap, false)]).toEqual(['e001']);
  });

  it('needs two sessions before', () => {
    expect([...thirdYears(facts([2025], attendedIn(2025, 1)), false)]).toEqual([]);
    expect([...thirdYears(facts([2025], attendedIn(2025, 1)))]).toEqual([]);
  });
});
