import type { Role } from '../../../subgraphs/shared/identity/Caller';
import { filterQuestions } from '../../support/isolation/filterQuestions';
import { titleOf } from '../../support/isolation/identities';
import { loadDataSet } from '../../support/isolation/loadDataSet';
import { openIsolationWorld, type IsolationWorld } from '../../support/isolation/openIsolationWorld';
import { randomQuestions, wholeQuestions, type Question } from '../../support/isolation/randomQuestions';
import { addRows, replaceRows } from '../../support/isolation/replaceRows';
import type { ClearSeat } from '../../../subgraphs/evaluations/domain/Seat';
import type { RowOf, TableName } from '../../support/isolation/DataSet';
import { runs, seed, timeFor } from '../../support/isolation/runs';
import { NOW } from '../../support/isolation/instants';
import { foreignRows } from '../../support/isolation/universe';

const count = runs(100);
const AT_ONCE = 4;
jest.setTimeout(timeFor(count));
/** So many of a role try every filter. */
const SOME = 3;
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
  for (let start = 0; start < some.length; start += AT_ONCE) {
    const asked = some.slice(start, start + AT_ONCE).map(async ({ who, operation }) => {
      const { status, headers, text } = await world.ask(who, operation);
      return JSON.stringify([titleOf(who), operation, status, headers, text]);
    });
    all.push(...(await Promise.all(asked)));
  }
  return all;
}

/** Questions of everybody but some roles. */
const notBy = (...roles: readonly Role[]) => questions.filter(({ who }) => !roles.includes(who.role));
/** Questions of one role, and every filter and order that it may try. */
function byRole(role: Role): Question[] {
  const some = world.identities.filter((who) => who.role === role).slice(0, SOME);
  return [...questions, ...filterQuestions(world)].filter(({ who }) => some.includes(who));
}

/** Tables of a session's draws, those first that refer to others. */
const ofDraws: readonly TableName[] = [
  'draw_record',
  'draw_incident',
  'draw_sign_off',
  'draw_share',
  'panel_draw',
  'early_opening',
];
/** What refers to seats and sessions, whatever is referred to last. */
const ofMeetings: readonly TableName[] = [
  'sign_in',
  'publicity',
  'violation_report',
  'vote_roll',
  'vote',
  'opinion',
  'recusal',
  'pledge',
  'applicant',
  'notice_reply',
  'notice_attempt',
  'notice',
];

/** Takes the rows of tables away, while those that they refer to are replaced; call the result to put them back. */
async function detached(...names: readonly TableName[]): Promise<() => Promise<void>> {
  const taken: { readonly name: TableName; readonly rows: object[] }[] = [];
  for (const name of names) {
    const rows: object[] = [];
    await replaceRows(world, name, (row) => (rows.push(row), null));
    taken.unshift({ name, rows });
  }
  return async () => {
    for (const { name, rows } of taken) if (rows.length > 0) await addRows(world, name, rows);
  };
}

describe('what a caller may not see changes no byte of an answer', () => {
  it(`rows of a foreign authority: pools, members, filings, sessions … (${count} random operations, seed ${seed})`, async () => {
    const before = await answers(questions);
    await loadDataSet(world, foreignRows());
    expect(await answers(questions)).toEqual(before);
  });

  it('who holds a seat, before the session opens, to all but experts', async () => {
    const some = notBy('EXPERT');
    const before = await answers(some);
    const sealed = new Set(
      world.rows.seat.filter(({ opensAt }) => opensAt > new Date(NOW)).map(({ id }) => id),
    );
    expect(sealed.size).toBeGreaterThan(10);
    const { seal } = world.graph.evaluations.deps;
    const sealedFor = ({ id, sessionId }: RowOf<'seat'>) => {
      const { sealedHolder, holderKey } = seal.sealedSeat({
        id,
        sessionId,
        expertId: `somebody_else_${id}`,
      } as ClearSeat);
      return { sealedHolder, holderKey };
    };
    const children = await detached(...ofMeetings);
    await replaceRows(world, 'seat', (row) =>
      sealed.has(String(row['id'])) ? { ...row, ...sealedFor(row as unknown as RowOf<'seat'>) } : row,
    );
    await children();
    const ofSealed = (row: Readonly<Record<string, unknown>>, changed: object) =>
      sealed.has(String(row['id']).replace(/^[a-z]+/, 'seat')) ? { ...row, ...changed } : row;
    const replies = await detached('notice_reply', 'notice_attempt');
    await replaceRows(world, 'notice', (row) =>
      ofSealed(row, {
        sealedRecipient: 'of somebody else',
        sealedCode: 'another code',
      }),
    );
    await replies();
    await replaceRows(world, 'notice_reply', (row) => ofSealed(row, { sealedEvidence: 'other words' }));
    expect(await answers(some)).toEqual(before);
  });

  it('sanctions and rulings, to organisers, beside what the rules find', async () => {
    const some = byRole('ORGANISING_UNIT').filter(({ operation }) => !operation.query.includes('findings'));
    const before = await answers(some);
    await replaceRows(world, 'sanction_interval', () => null);
    await replaceRows(world, 'credit_record', () => null);
    expect(await answers(some)).toEqual(before);
  });

  it('which pool a session is of, to experts', async () => {
    const some = byRole('EXPERT');
    const before = await answers(some);
    const elsewhere = (row: object) => ({ ...row, poolId: 'pool_elsewhere', committeeId: 'cmte_elsewhere' });
    const children = await detached(...ofMeetings, ...ofDraws);
    await replaceRows(world, 'seat', elsewhere);
    const seats = await detached('seat');
    await replaceRows(world, 'evaluation_session', elsewhere);
    await seats();
    await children();
    expect(await answers(some)).toEqual(before);
  });

  it('who applied, to employers', async () => {
    const some = byRole('EMPLOYER');
    const before = await answers(some);
    const another = (row: object) => ({ ...row, expertId: 'expert_29', liveKey: null });
    await replaceRows(world, 'application_step', (row) => ({ ...row, expertId: 'expert_29' }));
    const steps = await detached('application_step');
    await replaceRows(world, 'social_application', another);
    await steps();
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
    for (const name of ['filing_roster_entry', 'filing_finding', 'waiver', 'sharing_agreement'] as const)
      await replaceRows(world, name, () => null);
    expect(await answers(some)).toEqual(before);
  });

  it('everything on the record of a person but the name, to supervisors', async () => {
    const some = byRole('DISCIPLINE_SUPERVISOR');
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
