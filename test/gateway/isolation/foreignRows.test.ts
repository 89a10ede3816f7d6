import type { Role } from '../../../subgraphs/shared/identity/Caller';
import { filterQuestions } from '../../support/isolation/filterQuestions';
import { titleOf } from '../../support/isolation/identities';
import { loadDataSet } from '../../support/isolation/loadDataSet';
import { openIsolationWorld, type IsolationWorld } from '../../support/isolation/openIsolationWorld';
import { randomQuestions, wholeQuestions, type Question } from '../../support/isolation/randomQuestions';
import { replaceRows } from '../../support/isolation/replaceRows';
import { runs, seed } from '../../support/isolation/runs';
import { foreignRows, NOW } from '../../support/isolation/universe';

const count = runs(150);
let world: IsolationWorld;
let questions: readonly Question[];
beforeAll(async () => {
  world = await openIsolationWorld();
  questions = [...wholeQuestions(world), ...(await randomQuestions(world, count))];
});
afterAll(() => world.close());

/** Every answer as it came, status, headers and bytes, by question. */
async function answers(some: readonly Question[]): Promise<string[]> {
  const all: string[] = [];
  for (const { who, operation } of some) {
    const { status, headers, text } = await world.ask(who, operation);
    all.push(JSON.stringify([titleOf(who), operation, status, headers, text]));
  }
  return all;
}

/** Questions of everybody but some roles. */
const notBy = (...roles: readonly Role[]) => questions.filter(({ who }) => !roles.includes(who.role));

describe('what a caller may not see changes no byte of an answer', () => {
  it(`rows of a foreign authority: pools, members, filings, sessions … (${count} random operations, seed ${seed})`, async () => {
    const before = await answers(questions);
    await loadDataSet(world, foreignRows());
    expect(await answers(questions)).toEqual(before);
  });

  it('who holds a seat, before the session opens, to all but experts', async () => {
    const some = notBy('EXPERT');
    const before = await answers(some);
    const others = ['expert_17', 'expert_19', 'expert_21', 'expert_29', 'expert_28'];
    const swapped = new Map(
      world.rows.seat
        .filter(({ opensAt }) => opensAt > new Date(NOW))
        .map(({ id }) => [id, others[Number(id.at(-1)) - 1]]),
    );
    expect(swapped.size).toBeGreaterThan(10);
    await replaceRows(world, 'seat', (row) => ({
      ...row,
      expertId: swapped.get(String(row['id'])) ?? row['expertId'],
    }));
    await replaceRows(world, 'expert_access', (row) => ({
      ...row,
      expertId: swapped.get(String(row['viaId'])) ?? row['expertId'],
    }));
    expect(await answers(some)).toEqual(before);
  });

  it('who the members are and how their names sort, to departments and supervisors', async () => {
    const some = notBy('EXPERT', 'FILING_AUTHORITY', 'ORGANISING_UNIT');
    const before = await answers(some);
    await replaceRows(world, 'pool_member', (row) => ({
      ...row,
      expertId: `nobody_${String(row['id'])}`,
      nameSortKey: `z${String(row['id']).split('').reverse().join('')}`,
      fieldExperience: null,
      liveKey: null,
    }));
    expect(await answers(some)).toEqual(before);
  });

  it('everything on the record of a person but the name, to supervisors', async () => {
    const mayNot = ({ who }: Question) => who.role === 'DISCIPLINE_SUPERVISOR';
    const some = [
      ...notBy('EXPERT', 'FILING_AUTHORITY', 'ORGANISING_UNIT'),
      ...filterQuestions(world).filter(mayNot),
    ];
    const before = await answers(some);
    for (const name of ['title', 'employment', 'training', 'attestation', 'credit_record'] as const)
      await replaceRows(world, name, () => null);
    await replaceRows(world, 'expert', (row) => ({
      ...row,
      seniority: Number(String(row['id']).slice(-1)) % 6,
      nameSortKey: String(row['id']).split('').reverse().join(''),
      sealedPhone: 'unreadable',
      sealedIdNumber: 'unreadable',
      birthDate: '1950-01-01',
      sex: 'MALE',
    }));
    expect(await answers(some)).toEqual(before);
  });
});
