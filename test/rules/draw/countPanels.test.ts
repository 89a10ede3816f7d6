import fc from 'fast-check';
import { countPanels } from '../../../subgraphs/evaluations/domain/draw/countPanels';
import { problemOf } from '../../../subgraphs/evaluations/domain/draw/DrawProblem';
import { drawFigures } from '../../../subgraphs/evaluations/domain/draw/drawFigures';
import { inclusionCounts } from '../../../subgraphs/evaluations/domain/draw/inclusion';
import { arbitraryInput } from '../../support/arbitraryInput';
import { candidates, drawInput, idOf, largeInput, midInput, smallInput } from '../../support/drawInput';
import { enumeratePanels } from '../../support/enumeratePanels';
import { panelTable, cellsOf } from '../../support/panelTable';
import vectors from '../../support/vectors/draw.json';

const { small, mid, large } = vectors.counts;
const spread = (units: number) => ({
  seats: 25,
  limits: { seniorAtLeast: 13, keptFromLastYearAtMost: 16, perEmployerAtMost: 2 },
  candidates: candidates(200, (number) => ({
    senior: (number * number) % 7 < 3,
    lastYear: (number * number) % 11 < 3,
    employer: `unit-${number % units}`,
  })),
});

describe('the count of feasible panels', () => {
  it.each([
    ...Object.entries(small.feasibleByCap).map(([cap, n]) => ['small', smallInput(Number(cap)), n] as const),
    ...Object.entries(mid.feasibleByCap).map(([cap, n]) => ['mid', midInput(Number(cap)), n] as const),
    ...Object.entries(large.feasibleByCap).map(([cap, n]) => ['large', largeInput(Number(cap)), n] as const),
  ])('equals the vector %s', (_name, input, expected) => {
    expect(panelTable(input).total.toString()).toBe(expected);
  });

  it.each([
    [smallInput(2), small.unconstrained],
    [midInput(2), mid.unconstrained],
    [largeInput(2), large.unconstrained],
  ])('is the binomial where nothing binds', (input, expected) => {
    expect(panelTable({ ...input, limits: {} }).total.toString()).toBe(expected);
  });

  it('equals an enumeration under every limit', () => {
    fc.assert(
      fc.property(arbitraryInput(false), (input) => {
        expect(panelTable(input).total).toBe(BigInt(enumeratePanels(input).length));
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  it('is zero with more seats than candidates', () => {
    expect(panelTable(drawInput({ seats: 5 })).total).toBe(0n);
  });

  it.each([
    ['75 → 25', largeInput(2), 400_000],
    ['200 → 25 of 60 employers', drawInput(spread(60)), 750_000],
  ])('keeps the table of %s small', (_name, input, most) => {
    const table = panelTable(input);
    expect(table.uncapped).toEqual([]);
    expect(cellsOf(table)).toBeLessThan(most);
  });

  it('counts employers of one profile together, however many', () => {
    const pairs = drawInput({
      seats: 31,
      limits: { perEmployerAtMost: 1 },
      candidates: candidates(2000, (number) => ({ employer: `unit-${number % 1000}` })),
    });
    const table = panelTable(pairs);
    const choose = Array.from({ length: 31 }, (_, at) => BigInt(at)).reduce(
      (ways, at) => (ways * (1000n - at)) / (at + 1n),
      1n,
    );
    expect(table.segments).toHaveLength(1);
    expect(table.total).toBe(choose * 2n ** 31n);
    expect(drawFigures(pairs, table)).toMatchObject({ piMin: '31/2000', piMax: '31/2000', exact: true });
  });

  it.each([
    ['2,000 → 31 of 1,000 employers', 2000, 1000, 1],
    ['10,000 → 31 of 2,500 employers in five groups', 10_000, 2500, 2],
  ])('is exact for %s', (_name, count, units, perEmployerAtMost) => {
    const table = panelTable(
      drawInput({
        seats: 31,
        limits: { seniorAtLeast: 16, keptFromLastYearAtMost: 20, perEmployerAtMost },
        groups: [7, 6, 6, 6, 6].map((seats, at) => ({ id: `g${at}`, seats })),
        candidates: candidates(count, (number) => ({
          senior: (number * number) % 7 < 3,
          lastYear: (number * number) % 11 < 3,
          employer: `unit-${number % units}`,
          group: `g${number % 5}`,
        })),
      }),
    );
    expect(table.uncapped).toEqual([]);
    expect(cellsOf(table)).toBeLessThan(4_000_000);
  });

  it.each([
    ['cells', { states: 1000, cells: 3000 }],
    ['states', { states: 290, cells: 1e9 }],
  ])('leaves caps out above the limit of %s', (_name, limit) => {
    const table = panelTable(midInput(1), limit);
    expect(table.uncapped.length).toBeGreaterThan(0);
    expect(table.total).toBeGreaterThan(29_314n);
  });

  it('plans for no more seats than are open', () => {
    const table = panelTable(drawInput({ candidates: candidates(2000, () => ({})) }));
    expect(table.segments.map(({ cap }) => cap)).toEqual([2]);
    expect(table.total).toBe(1_999_000n);
  });

  it('is exact where keys pass an array', () => {
    const groups = ['g0', 'g1', 'g2', 'g3', 'g4'].map((id) => ({ id, seats: 50 }));
    const input = drawInput({
      seats: 250,
      groups,
      candidates: candidates(260, (number) => ({ group: `g${number % 5}` })),
    });
    expect(panelTable(input).total).toBe(1326n ** 5n);
  });

  it('gives up when no table fits', () => {
    expect(countPanels(problemOf(midInput(1)), { states: 3, cells: 1e9 })).toBeUndefined();
  });
});

describe('the inclusion counts', () => {
  it('equal the vector at cap 2', () => {
    const counts = inclusionCounts(panelTable(smallInput(2)));
    const expected = small.panelsContainingIdAtCap2;
    expect(expected.map((_, at) => Number(counts.get(idOf(at + 1))))).toEqual(expected);
  });

  it('give reduced fractions for the extremes', () => {
    const input = smallInput(2);
    expect(drawFigures(input, panelTable(input))).toMatchObject({
      feasible: 225n,
      piMin: '53/225',
      piMax: '146/225',
      exact: true,
    });
  });

  it('equal an enumeration, apart pairs included', () => {
    fc.assert(
      fc.property(arbitraryInput(true), (input) => {
        const panels = enumeratePanels(input);
        const figures = drawFigures(input, panelTable(input));
        expect(figures.feasible).toBe(BigInt(panels.length));
        for (const { id } of input.candidates)
          expect(figures.counts.get(id)).toBe(BigInt(panels.filter((panel) => panel.includes(id)).length));
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  it('say so when pairs are too many to count', () => {
    const input = { ...smallInput(2), apart: [[idOf(1), idOf(2)] as const] };
    expect(drawFigures(input, panelTable(input), 100)).toMatchObject({ feasible: 225n, exact: false });
  });
});
