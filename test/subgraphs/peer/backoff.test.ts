import { backoff } from '../../../subgraphs/shared/backoff';

const policy = { baseMs: 100, capMs: 1_000 };

describe('backoff', () => {
  test.each([
    [1, 50, 100],
    [2, 100, 200],
    [4, 400, 800],
    [5, 500, 1_000],
    [5_000, 500, 1_000],
  ])('after %i failures waits %i to %i ms', (failures, least, most) => {
    expect(backoff(failures, policy, () => 0)).toBe(least);
    expect(backoff(failures, policy, () => 0.999999)).toBe(most);
  });
});
