import fc from 'fast-check';
import { replacementFor } from '../../../subgraphs/evaluations/domain/draw/replacementFor';
import { satisfies } from '../../../subgraphs/evaluations/domain/draw/satisfies';
import { arbitraryInput } from '../../support/arbitraryInput';
import { candidate, candidates, drawInput, idOf, smallInput } from '../../support/drawInput';
import { enumeratePanels } from '../../support/enumeratePanels';

const ids = (...numbers: number[]): string[] => numbers.map(idOf);

/** Every tuple of `size` from a list, in the order of the list. */
const tuples = (list: readonly string[], size: number): string[][] =>
  size === 0
    ? [[]]
    : list.flatMap((one, at) => tuples(list.slice(at + 1), size - 1).map((rest) => [one, ...rest]));

describe('the replacement of a seat', () => {
  it('is the earliest reserve that keeps the panel feasible', () => {
    const input = drawInput({
      limits: { seniorAtLeast: 1 },
      candidates: candidates(5, (number) => ({ senior: number === 1 || number === 5 })),
    });
    expect(replacementFor(input, ids(2), ids(3, 4, 5), ids(1), 1)).toEqual({ kind: 'REPLACED', ids: ids(5) });
    expect(replacementFor(input, ids(1), ids(3, 4, 5), ids(2), 1)).toEqual({ kind: 'REPLACED', ids: ids(3) });
  });

  it('is never somebody who has left', () => {
    expect(replacementFor(drawInput(), ids(1), ids(3, 4), ids(2, 3), 1)).toEqual({
      kind: 'REPLACED',
      ids: ids(4),
    });
  });

  it('needs a supplementary draw when no reserve fits', () => {
    const input = drawInput({
      limits: { perEmployerAtMost: 1 },
      candidates: candidates(4, () => ({ employer: 'A' })),
    });
    expect(replacementFor(input, ids(1), ids(3, 4), ids(2), 1)).toEqual({ kind: 'SUPPLEMENTARY_NEEDED' });
    expect(replacementFor(drawInput(), ids(1), [], ids(2), 1)).toEqual({ kind: 'SUPPLEMENTARY_NEEDED' });
  });

  it('skips the first reserve when only the second leaves one for the other seat', () => {
    const input = drawInput({
      limits: { seniorAtLeast: 1, perEmployerAtMost: 1 },
      candidates: candidates(5, (number) => ({
        senior: number === 5,
        employer: number % 2 === 1 ? 'odd' : 'even',
      })),
    });
    expect(replacementFor(input, [], ids(3, 4, 5), ids(1, 2), 2)).toEqual({
      kind: 'REPLACED',
      ids: ids(4, 5),
    });
  });

  it('keeps pairs apart, those seated before included', () => {
    const input = drawInput({ seats: 3, seated: [candidate(9)], apart: [[idOf(3), idOf(9)]] });
    expect(replacementFor(input, ids(1), ids(3, 4), ids(2), 1)).toEqual({ kind: 'REPLACED', ids: ids(4) });
  });

  it('fills exactly the seats that nobody holds', () => {
    expect(() => replacementFor(drawInput(), ids(1), ids(3), ids(2), 2)).toThrow(RangeError);
  });

  it('equals a search of all tuples', () => {
    fc.assert(
      fc.property(
        arbitraryInput(true),
        fc.integer({ min: 1, max: 3 }),
        fc.nat(),
        (input, vacancies, pick) => {
          const panels = enumeratePanels(input);
          const panel = panels[pick % Math.max(1, panels.length)];
          fc.pre(panel !== undefined && panel.length >= vacancies);
          const stay = (panel ?? []).slice(vacancies);
          const gone = (panel ?? []).slice(0, vacancies);
          const order = input.candidates.map(({ id }) => id).filter((id) => !(panel ?? []).includes(id));
          order.reverse();
          const expected = tuples(order, vacancies).find((tuple) => satisfies(input, [...stay, ...tuple]));
          expect(replacementFor(input, stay, order, gone, vacancies)).toEqual(
            expected === undefined ? { kind: 'SUPPLEMENTARY_NEEDED' } : { kind: 'REPLACED', ids: expected },
          );
        },
      ),
      { numRuns: 300, seed: 13 },
    );
  });

  it('does not try every tuple of a hopeless list', () => {
    const input = {
      ...smallInput(2),
      seats: 8,
      limits: { seniorAtLeast: 8 },
      candidates: candidates(120, (number) => ({ senior: number <= 3 })),
    };
    expect(
      replacementFor(
        input,
        ids(1, 2),
        candidates(120, () => ({})).map(({ id }) => id),
        ids(3),
        6,
      ),
    ).toEqual({
      kind: 'SUPPLEMENTARY_NEEDED',
    });
  });
});
