import fc from 'fast-check';
import type { DrawLimits, FrozenInput } from '../../../subgraphs/evaluations/domain/draw/FrozenInput';
import { relaxationOf } from '../../../subgraphs/evaluations/domain/draw/relaxationOf';
import { arbitraryInput } from '../../support/arbitraryInput';
import { candidate, candidates, drawInput, idOf } from '../../support/drawInput';
import { enumeratePanels } from '../../support/enumeratePanels';

const relax = (change: Partial<FrozenInput>): unknown => relaxationOf(drawInput(change));

/** The least number of steps any panel of the right seats and groups would need. */
function fewestSteps(input: FrozenInput): number {
  const { seats, limits, apart = [], seated = [] } = input;
  const bare: FrozenInput = { ...input, limits: {}, apart: [] };
  const steps = enumeratePanels(bare).map((panel) => {
    const members = [...seated, ...input.candidates.filter(({ id }) => panel.includes(id))];
    const ids = members.map(({ id }) => id);
    const count = (has: (one: (typeof members)[number]) => boolean): number => members.filter(has).length;
    const lack = (limit: keyof DrawLimits, have: number): number => Math.max(0, (limits[limit] ?? 0) - have);
    const largest = Math.max(...members.map(({ employer }) => count((one) => one.employer === employer)));
    return (
      lack(
        'seniorAtLeast',
        count(({ senior }) => senior),
      ) +
      lack(
        'nonPublicAtLeast',
        count(({ nonPublic }) => nonPublic),
      ) +
      lack(
        'outsideAtLeast',
        count(({ outside }) => outside),
      ) +
      lack(
        'chairAtLeast',
        count(({ chair }) => chair === true),
      ) +
      Math.max(0, count(({ lastYear }) => lastYear) - (limits.keptFromLastYearAtMost ?? seats)) +
      Math.max(0, largest - (limits.perEmployerAtMost ?? seats)) +
      apart.filter((pair) => pair.every((id) => ids.includes(id))).length
    );
  });
  return Math.min(...steps);
}

describe('the smallest relaxation', () => {
  it('is none where a panel exists', () => {
    expect(relax({})).toEqual({ kind: 'NOT_NEEDED' });
  });

  it.each<[Partial<FrozenInput>, unknown]>([
    [{ limits: { seniorAtLeast: 2 } }, { limit: 'seniorAtLeast', from: 2, to: 1 }],
    [{ limits: { chairAtLeast: 1 } }, { limit: 'chairAtLeast', from: 1, to: 0 }],
    [
      {
        limits: { perEmployerAtMost: 1 },
        candidates: candidates(4, (number) => ({ employer: 'A', senior: number === 1 })),
      },
      { limit: 'perEmployerAtMost', from: 1, to: 2 },
    ],
    [
      {
        limits: { keptFromLastYearAtMost: 0 },
        candidates: candidates(4, (number) => ({ lastYear: number > 1 })),
      },
      { limit: 'keptFromLastYearAtMost', from: 0, to: 1 },
    ],
    [
      { candidates: candidates(2, () => ({})), apart: [[idOf(1), idOf(2)]] },
      { limit: 'apart', pair: [idOf(1), idOf(2)] },
    ],
  ])('of %j is one step', (change, relaxation) => {
    const input = { candidates: candidates(4, (number) => ({ senior: number === 1 })), ...change };
    expect(relax(input)).toEqual({ kind: 'RELAX', steps: 1, relaxations: [relaxation] });
  });

  it('names the limits that conflict only together', () => {
    const input = {
      limits: { seniorAtLeast: 2, keptFromLastYearAtMost: 1 },
      candidates: candidates(4, (number) => ({ senior: number <= 2, lastYear: number <= 2 })),
    };
    expect(relax(input)).toEqual({
      kind: 'RELAX',
      steps: 1,
      relaxations: [{ limit: 'keptFromLastYearAtMost', from: 1, to: 2 }],
    });
  });

  it.each<[Partial<FrozenInput>, unknown]>([
    [{ seats: 6 }, { group: null, missing: 2 }],
    [
      { seats: 6, seated: [candidate(9)] },
      { group: null, missing: 1 },
    ],
    [
      {
        groups: [
          { id: 'g1', seats: 1 },
          { id: 'g2', seats: 1 },
        ],
        candidates: candidates(4, () => ({ group: 'g1' })),
      },
      { group: 'g2', missing: 1 },
    ],
  ])('is no answer to a lack of people: %j', (change, shortage) => {
    expect(relax(change)).toMatchObject({ kind: 'TOO_FEW_CANDIDATES', ...(shortage as object) });
  });

  it('gives up rather than search for ever', () => {
    expect(relaxationOf(drawInput({ limits: { seniorAtLeast: 1 } }), 0)).toEqual({ kind: 'NOT_FOUND' });
  });

  it('has as few steps as any panel needs', () => {
    fc.assert(
      fc.property(arbitraryInput(true), (input) => {
        const answer = relaxationOf(input);
        if (answer.kind === 'TOO_FEW_CANDIDATES' || answer.kind === 'NOT_FOUND')
          expect(enumeratePanels({ ...input, limits: {}, apart: [] })).toEqual([]);
        else expect(answer.kind === 'RELAX' ? answer.steps : 0).toBe(fewestSteps(input));
      }),
      { numRuns: 300, seed: 17 },
    );
  });
});
