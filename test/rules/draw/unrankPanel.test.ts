import fc from 'fast-check';
import { rankPanel, unrankPanel } from '../../../subgraphs/evaluations/domain/draw/unrankPanel';
import { arbitraryInput } from '../../support/arbitraryInput';
import { candidates, drawInput, idOf, largeInput, smallInput } from '../../support/drawInput';
import { enumeratePanels } from '../../support/enumeratePanels';
import { panelTable } from '../../support/panelTable';

const everyPanel = (table: ReturnType<typeof panelTable>): string[][] =>
  Array.from({ length: Number(table.total) }, (_, rank) => unrankPanel(table, BigInt(rank)));

describe('the rank of a panel', () => {
  it('covers each feasible panel exactly once', () => {
    fc.assert(
      fc.property(arbitraryInput(false), (input) => {
        const unranked = everyPanel(panelTable(input)).map((panel) => panel.join());
        const expected = enumeratePanels(input).map((panel) => panel.join());
        expect(unranked.sort()).toEqual(expected.sort());
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it('leads back from the panel', () => {
    const table = panelTable(smallInput(2));
    expect(everyPanel(table).map((panel) => Number(rankPanel(table, panel)))).toEqual(
      Array.from({ length: 225 }, (_, rank) => rank),
    );
  });

  it('leads back in a panel of 25', () => {
    const table = panelTable(largeInput(2));
    for (const rank of [0n, 1n, table.total / 3n, table.total - 1n])
      expect(rankPanel(table, unrankPanel(table, rank))).toBe(rank);
  });

  it('leads back among 1,000 employers of few profiles', () => {
    const table = panelTable(
      drawInput({
        seats: 31,
        limits: { seniorAtLeast: 16, perEmployerAtMost: 1 },
        candidates: candidates(2000, (number) => ({
          senior: number % 3 === 0,
          employer: `unit-${number % 1000}`,
        })),
      }),
    );
    for (const rank of [0n, 1n, table.total / 3n, (table.total * 5n) / 7n, table.total - 1n]) {
      const panel = unrankPanel(table, rank);
      expect(panel).toHaveLength(31);
      expect(rankPanel(table, panel)).toBe(rank);
    }
  });

  it('does not exist outside the feasible panels', () => {
    const table = panelTable(smallInput(2));
    const infeasible = [6, 7, 8, 9, 10].map(idOf);
    expect(rankPanel(table, infeasible)).toBeUndefined();
    expect(rankPanel(table, ['stranger'])).toBeUndefined();
    expect(rankPanel(panelTable(drawInput()), [idOf(1), idOf(1)])).toBeUndefined();
  });

  it('ends at the number of panels', () => {
    const table = panelTable(smallInput(2));
    expect(() => unrankPanel(table, 225n)).toThrow(RangeError);
    expect(() => unrankPanel(table, -1n)).toThrow(RangeError);
  });
});
