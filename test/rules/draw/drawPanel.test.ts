import { drawPanel } from '../../../subgraphs/evaluations/domain/draw/drawPanel';
import type { FrozenInput } from '../../../subgraphs/evaluations/domain/draw/FrozenInput';
import { reservesOf } from '../../../subgraphs/evaluations/domain/draw/reserves';
import { breachesOf, satisfies } from '../../../subgraphs/evaluations/domain/draw/satisfies';
import type { TableLimit } from '../../../subgraphs/evaluations/domain/draw/segmentStates';
import { digest } from '../../../subgraphs/shared/hashing/digest';
import { drawRandom, type DrawRandom } from '../../../subgraphs/shared/hashing/drawRandom';
import { chiSquare, oneInAThousand } from '../../support/chiSquare';
import { candidates, drawInput, idOf, midInput, smallInput } from '../../support/drawInput';
import { enumeratePanels } from '../../support/enumeratePanels';
import { panelTable } from '../../support/panelTable';

const chance = (seed: string): DrawRandom => drawRandom('sha256', digest('sha256', seed));

type Engine = (random: DrawRandom) => readonly string[];

/** How often each feasible panel comes up over `perPanel` draws each, with fixed seeds. */
function tally(input: FrozenInput, perPanel: number, engine: Engine): number[] {
  const counts = new Map(enumeratePanels(input).map((panel) => [panel.join(), 0]));
  for (let draw = 0; draw < perPanel * counts.size; draw += 1) {
    const key = [...engine(chance(`uniformity ${draw}`))].sort().join();
    const before = counts.get(key);
    if (before === undefined) throw new Error(`not feasible: ${key}`);
    counts.set(key, before + 1);
  }
  return [...counts.values()];
}

const ours = (input: FrozenInput, limit?: TableLimit): Engine => {
  const table = panelTable(input, limit);
  return (random) => {
    const drawn = drawPanel(input, table, random);
    if (drawn.outcome !== 'DRAWN') throw new Error(drawn.outcome);
    return drawn.panel;
  };
};

/** The wrong way: walk a shuffled list, seat whoever still fits, begin again at a dead end. */
const greedy =
  (input: FrozenInput): Engine =>
  (random) => {
    const { seniorAtLeast = 0, keptFromLastYearAtMost = 99, perEmployerAtMost = 99 } = input.limits;
    for (let round = 0; ; round += 1) {
      const shuffled = input.candidates
        .map((one) => ({ one, key: random.keyed(`greedy ${round} `, one.id) }))
        .sort((a, b) => (a.key < b.key ? -1 : 1));
      const seated: (typeof input.candidates)[number][] = [];
      for (const { one } of shuffled) {
        const juniors = seated.filter(({ senior }) => !senior).length;
        const fits =
          seated.length < input.seats &&
          (one.senior || juniors < input.seats - seniorAtLeast) &&
          (!one.lastYear || seated.filter(({ lastYear }) => lastYear).length < keptFromLastYearAtMost) &&
          seated.filter(({ employer }) => employer === one.employer).length < perEmployerAtMost;
        if (fits) seated.push(one);
      }
      const panel = seated.map(({ id }) => id);
      if (satisfies(input, panel)) return panel;
    }
  };

describe('the draw of a panel', () => {
  it('gives every panel the same chance', () => {
    const counts = tally(smallInput(2), 100, ours(smallInput(2)));
    expect(counts).toHaveLength(225);
    expect(chiSquare(counts)).toBeLessThan(oneInAThousand(224));
  });

  it('is told from a greedy walk', () => {
    expect(chiSquare(tally(smallInput(2), 40, greedy(smallInput(2))))).toBeGreaterThan(
      3 * oneInAThousand(224),
    );
  });

  it('stays uniform with apart pairs', () => {
    const input: FrozenInput = {
      ...smallInput(1),
      limits: { seniorAtLeast: 3, keptFromLastYearAtMost: 3, perEmployerAtMost: 2 },
      apart: [
        [idOf(1), idOf(2)],
        [idOf(3), idOf(9)],
      ],
    };
    const counts = tally(input, 100, ours(input));
    expect(counts.length).toBeLessThan(200);
    expect(chiSquare(counts)).toBeLessThan(oneInAThousand(counts.length - 1));
  });

  it('stays uniform with caps left out', () => {
    const input = smallInput(1);
    const limit = { states: 1000, cells: 250 };
    expect(panelTable(input, limit).uncapped.length).toBeGreaterThan(0);
    const counts = tally(input, 200, ours(input, limit));
    expect(chiSquare(counts)).toBeLessThan(oneInAThousand(counts.length - 1));
  });

  it('fills the quota of each group', () => {
    const input = drawInput({
      seats: 3,
      groups: [
        { id: 'g1', seats: 2 },
        { id: 'g2', seats: 1 },
      ],
      candidates: candidates(7, (number) => ({ group: number % 2 === 0 ? 'g1' : 'g2' })),
    });
    expect(panelTable(input).total).toBe(12n);
    const counts = tally(input, 100, ours(input));
    expect(chiSquare(counts)).toBeLessThan(oneInAThousand(11));
  });

  it('repeats itself from the same seed', () => {
    const engine = ours(midInput(1));
    expect(engine(chance('a'))).toEqual(engine(chance('a')));
    expect(engine(chance('a'))).not.toEqual(engine(chance('b')));
  });

  it('is infeasible where no panel exists', () => {
    const input = drawInput({ limits: { seniorAtLeast: 1 } });
    expect(drawPanel(input, panelTable(input), chance('a'))).toEqual({ outcome: 'INFEASIBLE' });
  });

  it('stays undecided rather than relaxed', () => {
    const apart = [1, 2, 3].flatMap((one) =>
      [1, 2, 3, 4].filter((other) => other > one).map((other) => [idOf(one), idOf(other)] as const),
    );
    const input = drawInput({ apart });
    expect(drawPanel(input, panelTable(input), chance('a'), 20)).toEqual({ outcome: 'UNDECIDED', tries: 20 });
  });
});

describe('the predicates on a panel', () => {
  const input = drawInput({
    seats: 2,
    groups: [
      { id: 'g1', seats: 1 },
      { id: 'g2', seats: 1 },
    ],
    limits: {
      seniorAtLeast: 1,
      keptFromLastYearAtMost: 1,
      perEmployerAtMost: 1,
      nonPublicAtLeast: 1,
      outsideAtLeast: 1,
      chairAtLeast: 1,
    },
    apart: [[idOf(1), idOf(3)]],
    candidates: candidates(4, (number) => ({
      group: number <= 2 ? 'g1' : 'g2',
      senior: number === 1,
      nonPublic: number === 1,
      outside: number === 1,
      ...(number === 1 && { chair: true }),
      lastYear: number === 2 || number === 3,
      employer: number === 2 || number === 3 ? 'A' : `unit-${number}`,
    })),
  });

  it.each([
    [[1, 4], []],
    [[1, 3], ['apart']],
    [[1], ['seats', 'groups']],
    [[1, 4, 4], ['seats']],
    [[1, 2], ['groups']],
    [
      [2, 3],
      [
        'seniorAtLeast',
        'keptFromLastYearAtMost',
        'perEmployerAtMost',
        'nonPublicAtLeast',
        'outsideAtLeast',
        'chairAtLeast',
      ],
    ],
  ])('find in %j the breaches %j', (numbers, expected) => {
    expect(breachesOf(input, numbers.map(idOf))).toEqual(expected);
  });
});

describe('the reserves', () => {
  it('follow the keyed order without the seated', () => {
    const keys: Readonly<Record<string, string>> = { [idOf(2)]: '0c', [idOf(3)]: '0a', [idOf(4)]: '0b' };
    const order = reservesOf(drawInput(), [idOf(1)], (label, id) => `${label} ${keys[id] ?? ''}`);
    expect(order).toEqual([idOf(3), idOf(4)]);
  });

  it('are fewer when fewer are left', () => {
    const { keyed } = chance('a');
    expect(reservesOf(drawInput({ reserves: 9 }), [idOf(1), idOf(2)], keyed)).toHaveLength(2);
  });
});
