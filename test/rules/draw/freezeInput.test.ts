import {
  checkedConditions,
  defaultConditions,
  type DrawConditions,
} from '../../../subgraphs/evaluations/domain/draw/DrawConditions';
import { freezeInput } from '../../../subgraphs/evaluations/domain/draw/freezeInput';
import { readFrozenInput } from '../../../subgraphs/evaluations/domain/draw/readFrozenInput';
import type { Refusal } from '../../../subgraphs/shared/refusal';
import { attendedIn, drawFacts, HOUSE, people, person } from '../../support/drawFacts';

type FactsChange = Parameters<typeof drawFacts>[0];
const ids = { drawId: 'draw_1', attempt: 1, hash: 'sm3' } as const;
const frozen = (facts: FactsChange = {}, change: Partial<DrawConditions> = {}) => {
  const all = drawFacts(facts);
  return freezeInput(all, { ...defaultConditions(all), ...change }, ids);
};
const limitsOf = (facts: FactsChange, change: Partial<DrawConditions> = {}) => frozen(facts, change).limits;
const granted = (rule: string) => [{ rule, acceptedOn: '2026-01-01', expiresOn: '2026-12-31' }];
const refusalOf = (act: () => unknown): string | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    return (error as Refusal).code;
  }
};

describe('a frozen input', () => {
  it('is one that the reader takes', () => {
    const input = frozen({ attended: attendedIn(2025, 1, 2), sessionYears: [2025] });
    expect(readFrozenInput(JSON.parse(JSON.stringify(input)))).toEqual({ ok: true, input });
    expect(input).toMatchObject({ ...ids, version: 1, filingId: 'filing_a', seats: 5, reserves: 3 });
  });

  it('holds everybody once, candidates and excluded in byte order', () => {
    const input = frozen({
      people: people(4, (number) => (number % 2 === 0 ? { archive: { trainings: [] } } : {})),
    });
    expect(input.candidates.map(({ id }) => id)).toEqual(['e001', 'e003']);
    expect(input.excluded).toEqual([
      { id: 'e002', rules: ['R-58'] },
      { id: 'e004', rules: ['R-58'] },
    ]);
  });

  it('tells of an employer only who shares it', () => {
    const roots = ['x', 'y', 'x', 'z'];
    const told = (change: (root: string) => string) =>
      frozen({
        people: people(4, (number) => ({ archive: { rootUscc: change(roots[number - 1] ?? '') } })),
      }).candidates.map(({ employer }) => employer);
    expect(told((root) => root)).toEqual(['u1', 'u2', 'u1', 'u3']);
    expect(told((root) => `${root}${root}`)).toEqual(told((root) => root));
  });

  it('describes a candidate as the limits need it', () => {
    const [one, other] = frozen({
      people: [
        person('e001', { archive: { sector: 'NON_PUBLIC', rootUscc: HOUSE } }),
        person('e002', {
          archive: { titles: [{ seriesNo: 6, level: 'SENIOR', obtainedOn: '2010-01-01' }] },
        }),
      ],
      attended: attendedIn(2025, 2),
    }).candidates;
    expect(one).toMatchObject({ senior: true, lastYear: false, nonPublic: true, outside: false });
    expect(other).toMatchObject({ senior: false, lastYear: true, nonPublic: false, outside: true });
  });

  it.each([
    ['SENIOR', 'ASSOCIATE', false],
    ['ASSOCIATE', 'SENIOR', true],
    ['ASSOCIATE', 'ASSOCIATE', false],
    ['INTERMEDIATE', 'ASSOCIATE', true],
    ['INTERMEDIATE', 'INTERMEDIATE', false],
  ] as const)('of a %s committee counts %s as senior: %s', (level, held, senior) => {
    const titles = [{ seriesNo: 5, level: held, obtainedOn: '2026-03-02' }];
    const at = (day: string) =>
      frozen({ asOf: day, committee: { level }, people: [person('e001', { archive: { titles } })] })
        .candidates[0]?.senior;
    expect(at('2026-03-02')).toBe(senior);
    expect(at('2026-03-01')).toBe(false);
  });

  it('leaves out apart pairs of whom one is no candidate', () => {
    const apart = [
      ['e001', 'e002'],
      ['e001', 'e099'],
    ] as const;
    expect(frozen({}, { apart }).apart).toEqual([['e001', 'e002']]);
    expect(frozen({}, { apart: apart.slice(1) })).not.toHaveProperty('apart');
  });

  it('of a supplementary draw seats who sits and lets nobody come back', () => {
    const facts = drawFacts({ people: people(6, (n) => (n === 2 ? { archive: { trainings: [] } } : {})) });
    const input = freezeInput(facts, defaultConditions(facts), ids, {
      seated: ['e001', 'e002'],
      gone: ['e003'],
    });
    expect(input.candidates.map(({ id }) => id)).toEqual(['e004', 'e005', 'e006']);
    expect(input.seated?.map(({ id }) => id)).toEqual(['e001', 'e002']);
    expect(input.excluded).toEqual([{ id: 'e003', rules: ['R-54'] }]);
    expect(readFrozenInput(JSON.parse(JSON.stringify(input))).ok).toBe(true);
  });
});

describe('the limits of a draw', () => {
  const base = { chairAtLeast: 1 };
  const ratio = { ...base, seniorAtLeast: 3 };
  it.each<[string, FactsChange, object, Partial<DrawConditions>?]>([
    ['ask for half 正高 of a 副高 committee (R-22)', { seats: 25 }, { ...base, seniorAtLeast: 13 }],
    ['ask for half 副高 of a 中级 committee (R-23)', { committee: { level: 'INTERMEDIATE' } }, ratio],
    ['ask for no ratio of a 正高 committee', { committee: { level: 'SENIOR' } }, base],
    ['ask for no ratio of a junior committee', { committee: { level: 'JUNIOR' } }, base],
    ['drop the ratio of R-22 by waiver', { waivers: granted('R-22P') }, base],
    ['never drop that of R-23', { committee: { level: 'INTERMEDIATE' }, waivers: granted('R-23') }, ratio],
    [
      'ask for more than half non-public (R-38)',
      { seats: 6, committee: { audience: 'NON_PUBLIC_UNITS' } },
      { ...ratio, nonPublicAtLeast: 4 },
    ],
    ['drop R-38 by waiver', { committee: { audience: 'NON_PUBLIC_UNITS' }, waivers: granted('R-38') }, ratio],
    [
      'ask an autonomous unit for somebody from outside (R-40)',
      { committee: { autonomous: true } },
      { ...ratio, outsideAtLeast: 1 },
    ],
    [
      'keep two thirds of last year at most (R-56)',
      { attended: attendedIn(2025, 1, 2, 3, 4, 5), sessionYears: [2025] },
      { ...ratio, keptFromLastYearAtMost: 3 },
    ],
    [
      'count who attended last year though they left the pool',
      { people: people(2), attended: attendedIn(2025, 7, 8, 9), sessionYears: [2025] },
      { ...ratio, keptFromLastYearAtMost: 2 },
    ],
    ['take the cap of the organiser', {}, { ...ratio, perEmployerAtMost: 2 }, { perEmployerAtMost: 2 }],
  ])('%s', (...[, facts, limits, change]) => {
    expect(limitsOf(facts, change)).toEqual(limits);
  });
});

describe('those who may be chair', () => {
  const chairs = (facts: FactsChange) =>
    frozen(facts)
      .candidates.filter(({ chair }) => chair)
      .map(({ id }) => id);
  const junior = { titles: [{ seriesNo: 5, level: 'ASSOCIATE' as const, obtainedOn: '2010-01-01' }] };

  it('were admitted as chair or vice-chair', () => {
    const offices = ['CHAIR', 'VICE_CHAIR', 'MEMBER'] as const;
    expect(chairs({ people: people(3, (n) => ({ office: offices[n - 1] ?? 'MEMBER' })) })).toEqual([
      'e001',
      'e002',
    ]);
  });

  it('are the seniors where the named ones are out', () => {
    const told = chairs({
      people: people(3, (n) =>
        n === 1 ? { office: 'CHAIR', archive: { trainings: [] } } : { archive: n === 2 ? junior : {} },
      ),
    });
    expect(told).toEqual(['e003']);
  });

  it('are all where nobody is senior', () => {
    expect(chairs({ people: people(2, () => ({ archive: junior })) })).toEqual(['e001', 'e002']);
  });
});

describe('the conditions of a draw', () => {
  it.each([
    [5, 3],
    [9, 3],
    [10, 4],
    [25, 9],
    [31, 11],
  ])('for %i seats keep %i in reserve by default (R-54)', (seats, reserves) => {
    expect(defaultConditions(drawFacts({ seats })).reserves).toBe(reserves);
  });

  const autonomous = { committee: { autonomous: true } };
  it.each<[string, Partial<DrawConditions>, FactsChange?]>([
    ['one in reserve', { reserves: 1 }],
    ['three times the seats in reserve', { reserves: 15 }],
    ['a cap of one', { perEmployerAtMost: 1 }],
    ['a cap as large as the panel', { perEmployerAtMost: 5 }],
    ['more from outside than asked', { outsideAtLeast: 5 }, autonomous],
    ['what they leave out', {}],
  ])('take %s', (...[, wanted, facts]) => {
    const all = drawFacts(facts);
    expect(checkedConditions(wanted, all)).toEqual({ ...defaultConditions(all), ...wanted });
  });

  it.each<[string, Partial<DrawConditions>, FactsChange?, string?]>([
    ['nobody in reserve', { reserves: 0 }],
    ['more than three times the seats in reserve', { reserves: 16 }],
    ['a cap of none', { perEmployerAtMost: 0 }],
    ['a cap above the panel', { perEmployerAtMost: 6 }],
    ['half a person', { perEmployerAtMost: 1.5 }],
    ['fewer from outside than asked', { outsideAtLeast: 0 }, autonomous],
    ['fewer non-public than asked', { nonPublicAtLeast: 2 }, { committee: { audience: 'NON_PUBLIC_UNITS' } }],
    ['a group that is not there', { guestGroups: [{ sharingId: 's', group: 'g9' }] }, {}, 'NO_SUCH_GROUP'],
  ])('refuse %s', (...[, wanted, facts, code = 'CONDITION_OUT_OF_BOUNDS']) => {
    expect(refusalOf(() => checkedConditions(wanted, drawFacts(facts)))).toBe(code);
  });
});
