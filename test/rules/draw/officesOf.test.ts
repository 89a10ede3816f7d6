import { officesOf } from '../../../subgraphs/evaluations/domain/draw/officesOf';
import { candidates, drawInput, idOf } from '../../support/drawInput';

const keys: Readonly<Record<string, string>> = {
  [idOf(1)]: '0a',
  [idOf(2)]: '0c',
  [idOf(3)]: '0b',
  [idOf(4)]: '00',
};
const keyed = (label: string, id: string): string => `${label} ${keys[id] ?? ''}`;
const mayBeChair = (...numbers: number[]) =>
  drawInput({
    limits: { chairAtLeast: 1 },
    candidates: candidates(4, (number) => ({ chair: numbers.includes(number) })),
  });

describe('the chair of a drawn panel', () => {
  it('is the first who may be chair, the vice-chair the next', () => {
    expect(officesOf(mayBeChair(1, 2, 3), [1, 2, 3].map(idOf), keyed)).toEqual({
      chair: idOf(1),
      viceChair: idOf(3),
      degenerate: false,
    });
  });

  it('is nobody without a seat', () => {
    expect(officesOf(mayBeChair(2, 4), [1, 2].map(idOf), keyed)).toEqual({
      chair: idOf(2),
      viceChair: null,
      degenerate: false,
    });
  });

  it('is degenerate when one alone may be chair', () => {
    expect(officesOf(mayBeChair(1), [1, 2].map(idOf), keyed).degenerate).toBe(true);
  });

  it('is open where the input does not ask for one', () => {
    expect(officesOf(mayBeChair(), [1, 2].map(idOf), keyed).chair).toBeNull();
  });
});
