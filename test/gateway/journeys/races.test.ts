import { openGraphWorld, type GraphWorld, type Identity } from '../../support/graphWorld';
import { authorityOf, committeeInput, reform } from '../../support/journeys/committeeSteps';
import { createActor } from '../../support/journeys/createActor';
import { file, filingSeenBy, against } from '../../support/journeys/filingSteps';
import {
  approvalOf,
  draftedPool,
  openSchool,
  submittedPool,
  type School,
} from '../../support/journeys/openSchool';
import { worldStage } from '../../support/journeys/worldStage';

let world: GraphWorld;
let school: School;
beforeAll(async () => {
  world = await openGraphWorld();
  school = await openSchool(worldStage(world));
}, 120_000);
afterAll(() => world.close());

type Input = Readonly<Record<string, unknown>>;

/** The codes of one command asked by several callers at once, `null` where it was done, in sorted order. */
async function atOnce(mutation: string, ...asked: readonly (readonly [Identity, Input])[]) {
  const answers = await Promise.all(
    asked.map(([who, input]) => createActor(world.ask).tryAll(who, mutation, [input], '')),
  );
  return answers.map(([payload]) => payload?.refusal?.code ?? 'DONE').sort();
}

const officer = (name: string): Identity => ({ ...school.authority, subject: name });

describe('two officers of one authority', () => {
  it('approve at once, and one of them is told', async () => {
    const { pool, filing } = await submittedPool(school, 'both-approve');
    const approval = approvalOf(school, filing);
    const codes = await atOnce('decideFiling', [officer('zhang'), approval], [officer('li'), approval]);
    expect(codes).toEqual(['CONFLICT', 'DONE']);
    const seen = await filingSeenBy(school.actor, school.authority, filing.id);
    expect(seen).toMatchObject({ status: 'APPROVED', version: filing.version + 1 });
    expect(new Set(seen?.findings.map(({ rule }) => rule)).size).toBe(seen?.findings.length);
    const query = `query ($id: ID!) { pool(id: $id) { status members(filter: { status: [ADMITTED] }) { totalCount } } }`;
    expect(await school.actor.read(school.authority, query, { id: pool })).toEqual({
      pool: { status: 'VALID', members: { totalCount: 21 } },
    });
  });

  it('decide differently at once, and one word stands', async () => {
    const { filing } = await submittedPool(school, 'approve-or-return');
    const { id, version } = filing;
    const codes = await atOnce(
      'decideFiling',
      [officer('zhang'), approvalOf(school, filing)],
      [officer('li'), { id, version, decision: 'RETURN', reasons: ['材料不全'] }],
    );
    expect(codes).toEqual(['CONFLICT', 'DONE']);
    const seen = await filingSeenBy(school.actor, school.authority, id);
    const returned = seen?.status === 'RETURNED';
    expect(seen?.status).toBe(returned ? 'RETURNED' : 'APPROVED');
    expect(seen?.returnReasons).toEqual(returned ? ['材料不全'] : []);
    expect(seen?.firstDay === null).toBe(returned);
  });
});

describe('a submission', () => {
  it('sent twice at once freezes one roster', async () => {
    const { filing } = await draftedPool(school, 'submit-twice', 5);
    const { organiser, actor } = school;
    const input = { id: filing.id, version: filing.version };
    expect(await atOnce('submitFiling', [organiser, input], [organiser, input])).toEqual([
      'CONFLICT',
      'DONE',
    ]);
    const seen = await filingSeenBy(actor, organiser, filing.id);
    expect(seen).toMatchObject({ status: 'SUBMITTED', rosterSize: 5, roster: { totalCount: 5 } });
  });

  it('sent again is refused where it stands', async () => {
    const { filing } = await submittedPool(school, 'submit-again', 5);
    const { organiser, actor } = school;
    const stale = { id: filing.id, version: filing.version - 1 };
    expect((await actor.refused(organiser, 'submitFiling', stale)).code).toBe('CONFLICT');
    const { id, version } = filing;
    expect((await actor.refused(organiser, 'submitFiling', { id, version })).code).toBe('WRONG_STATUS');
  });

  it('meets a leaving member with a roster or a refusal', async () => {
    const { filing, members } = await draftedPool(school, 'leave-meanwhile', 5);
    const { organiser, actor, stage } = school;
    const leaving = { id: members[0], version: 1, reason: 'OWN_REQUEST', on: stage.today() };
    const [submitted] = await Promise.all([
      actor.tryAll(organiser, 'submitFiling', [{ id: filing.id, version: filing.version }], ''),
      actor.act(organiser, 'endMembership', leaving, 'member { id }'),
    ]);
    const seen = await filingSeenBy(actor, organiser, filing.id);
    const code = submitted[0]?.refusal?.code;
    if (code !== undefined) {
      expect([code, seen?.status]).toEqual(['ROSTER_CHANGED', 'DRAFT']);
      return;
    }
    const counted = seen?.findings.find(({ rule }) => rule === 'R-08')?.facts;
    expect(counted).toContain(`actual=${seen?.roster.totalCount}`);
  });

  it('stays as it was when others are named later', async () => {
    const { filing, pool } = await submittedPool(school, 'named-later');
    const { actor, organiser, authority, people } = school;
    const { expert } = await actor.act<{ expert: { id: string } }>(
      organiser,
      'registerExpert',
      { ...people() },
      'expert { id }',
    );
    await actor.act(organiser, 'recommendMember', { pool, expert: expert.id }, 'member { id }');
    const approved = await file(actor, authority, 'decideFiling', approvalOf(school, filing));
    expect(approved).toMatchObject({ rosterHash: filing.rosterHash, rosterSize: 21 });
    const query = `query ($id: ID!) { pool(id: $id) { members(filter: { status: [PROPOSED] }) { totalCount } } }`;
    expect(await actor.read(authority, query, { id: pool })).toEqual({
      pool: { members: { totalCount: 1 } },
    });
  });

  it('loses its approval with the members who left', async () => {
    const { filing, members } = await submittedPool(school, 'left-later');
    const { actor, organiser, authority, stage } = school;
    const leaving = { id: members[0], version: 1, reason: 'OWN_REQUEST', on: stage.today() };
    await actor.act(organiser, 'endMembership', leaving, 'member { id }');
    const { code, findings } = await actor.refused(authority, 'decideFiling', approvalOf(school, filing));
    expect([code, ...against(findings)]).toEqual([
      'RULES_BROKEN',
      'R-08 T三 IN_PRINCIPLE FAIL',
      'R-10 T三(一) IN_PRINCIPLE FAIL',
    ]);
  });
});

describe('a decision by another authority', () => {
  it.each(['district-gaoxin', 'cq-reform-office', 'dept-education'])(
    'by %s is not found, as an unknown filing is not',
    async (id) => {
      const { filing } = await submittedPool(school, `wrong-${id}`, 2);
      const document = `mutation ($input: DecideFilingInput!) { decideFiling(input: $input) {
        filing { id } refusal { code message findings { rule } } } }`;
      const ask = (input: Input) => world.ask(authorityOf(id), document, { input });
      const foreign = await ask(approvalOf(school, filing));
      const unknown = await ask(approvalOf(school, { ...filing, id: 'filing_01JZZZZZZZZZZZZZZZZZZZZZZZ' }));
      expect(foreign.text).toBe(unknown.text);
      expect(foreign.data).toMatchObject({ decideFiling: { filing: null, refusal: { code: 'NOT_FOUND' } } });
      expect(await filingSeenBy(school.actor, school.authority, filing.id)).toMatchObject({
        status: 'SUBMITTED',
        version: filing.version,
      });
    },
  );
});

describe('a create', () => {
  it('sent twice with one key registers one person', async () => {
    const { organiser, actor, people } = school;
    const input = { idempotencyKey: 'twice', ...people() };
    const register = () =>
      actor.act<{ expert: { id: string } }>(organiser, 'registerExpert', input, 'expert { id }');
    const [one, other] = await Promise.all([register(), register()]);
    expect(one.expert.id).toBe(other.expert.id);
    expect((await register()).expert.id).toBe(one.expert.id);
    const another = { ...people(), idempotencyKey: 'twice' };
    expect((await actor.refused(organiser, 'registerExpert', another)).code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('sent twice with one key names one member', async () => {
    const { pool } = await draftedPool(school, 'named-with-one-key', 1);
    const { organiser, actor, experts } = school;
    const input = { idempotencyKey: 'twice', pool, expert: experts[5] };
    const recommend = () =>
      actor.act<{ member: { id: string } }>(organiser, 'recommendMember', input, 'member { id }');
    const [one, other] = await Promise.all([recommend(), recommend()]);
    expect(one.member.id).toBe(other.member.id);
    const again = { ...input, expert: experts[6] };
    expect((await actor.refused(organiser, 'recommendMember', again)).code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('of one person by two bodies is done once', async () => {
    const person = { ...school.people() };
    const codes = await atOnce(
      'registerExpert',
      [school.organiser, { ...person, idempotencyKey: 'a' }],
      [reform, { ...person, idempotencyKey: 'b' }],
    );
    expect(codes).toEqual(['ALREADY_REGISTERED', 'DONE']);
  });

  it('of one membership by two clerks is done once', async () => {
    const { pool } = await draftedPool(school, 'named-twice', 1);
    const { organiser, actor, people } = school;
    const { expert } = await actor.act<{ expert: { id: string } }>(
      organiser,
      'registerExpert',
      { ...people() },
      'expert { id }',
    );
    const input = (idempotencyKey: string) => ({ idempotencyKey, pool, expert: expert.id });
    const clerk = (subject: string): Identity => ({ ...organiser, subject });
    const codes = await atOnce('recommendMember', [clerk('wang'), input('a')], [clerk('zhao'), input('b')]);
    expect(codes).toEqual(['ALREADY_MEMBER', 'DONE']);
  });

  it('of one filing by two clerks is done once', async () => {
    const { actor, organiser } = school;
    const input = committeeInput(organiser, 'opened-twice');
    const { committee } = await actor.act<{ committee: { pool: { id: string } } }>(
      organiser,
      'registerReviewCommittee',
      input,
      'committee { pool { id } }',
    );
    const start = (idempotencyKey: string) => ({ idempotencyKey, pool: committee.pool.id });
    const clerk = (subject: string): Identity => ({ ...organiser, subject });
    const codes = await atOnce('startFiling', [clerk('wang'), start('a')], [clerk('zhao'), start('b')]);
    expect(codes).toEqual(['DONE', 'FILING_OPEN']);
  });

  it('of one code by two clerks is done once', async () => {
    const input = (idempotencyKey: string) => ({
      ...committeeInput(school.organiser, 'one-code'),
      idempotencyKey,
    });
    const clerk = (subject: string): Identity => ({ ...school.organiser, subject });
    const codes = await atOnce(
      'registerReviewCommittee',
      [clerk('wang'), input('a')],
      [clerk('zhao'), input('b')],
    );
    expect(codes).toEqual(['CODE_TAKEN', 'DONE']);
  });
});
