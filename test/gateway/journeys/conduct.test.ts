import { openGraphWorld, type GraphWorld, type Identity } from '../../support/graphWorld';
import { expertOf } from '../../support/journeys/committeeSteps';
import {
  approvalOf,
  draftedPool,
  openSchool,
  submittedPool,
  type School,
} from '../../support/journeys/openSchool';
import { worldStage } from '../../support/journeys/worldStage';

interface Case {
  readonly id: string;
  readonly version: number;
}

let world: GraphWorld;
let school: School;
let expert: Identity;
let member: string;
let otherPool: string;
const SELECTED = 'case { id version status effect }';

beforeAll(async () => {
  world = await openGraphWorld();
  school = await openSchool(worldStage(world));
  const filed = await submittedPool(school, 'filed');
  await school.actor.act(school.authority, 'decideFiling', approvalOf(school, filed.filing), 'filing { id }');
  otherPool = (await draftedPool(school, 'other')).pool;
  expert = expertOf(school.experts[0] ?? '');
  member = filed.members[0] ?? '';
  await world.graph.settled();
}, 180_000);
afterAll(() => world.close());

const memberships = async () => {
  const { viewer } = await school.actor.read<{
    viewer: { expert: { memberships: { nodes: { status: string; exitReason: string | null }[] } } };
  }>(expert, '{ viewer { expert { memberships { nodes { status exitReason } } } } }');
  return viewer.expert.memberships.nodes.map(({ status, exitReason }) => exitReason ?? status).sort();
};

/** A refusal proposed, heard and ruled to be without cause. */
async function refused(occurredOn: string): Promise<Case> {
  const { actor, organiser, authority } = school;
  const proposal = {
    kind: 'REFUSAL',
    occasion: 'SEMINAR',
    member,
    occurredOn,
    account: '未到会',
    evidence: ['记录'],
  };
  const proposed = await actor.act<{ case: Case }>(organiser, 'proposeConductCase', proposal, SELECTED);
  const at = ({ case: { id, version } }: { case: Case }) => ({ id, version });
  const statement = { ...at(proposed), statement: '当日出差' };
  const heard = await actor.act<{ case: Case }>(expert, 'stateOnCase', statement, SELECTED);
  const ruling = { ...at(heard), ruling: 'UNJUSTIFIED', reasons: '无正当理由' };
  const ruled = await actor.act<{ case: Case }>(authority, 'ruleOnCase', ruling, SELECTED);
  await world.graph.settled();
  return ruled.case;
}

describe('two refusals without cause in one appointment', () => {
  let second: Case;

  it('warn first, which every pool sees and nobody is barred by', async () => {
    world.at('2026-03-10T02:00:00Z');
    await refused('2026-03-05');
    expect(await memberships()).toEqual(['ADMITTED', 'PROPOSED', 'PROPOSED']);
    const { pool } = await school.actor.read<{ pool: { findings: { rule: string; outcome: string }[] } }>(
      school.organiser,
      'query ($id: ID!) { pool(id: $id) { findings { rule outcome } } }',
      { id: otherPool },
    );
    expect(pool.findings).toContainEqual({ rule: 'R-73', outcome: 'FAIL' });
    expect(pool.findings).toContainEqual({ rule: 'R-34', outcome: 'PASS' });
  });

  it('end every membership with the second', async () => {
    second = await refused('2026-03-06');
    expect(second).toMatchObject({ status: 'RULED', effect: 'EXCLUDE' });
    expect(await memberships()).toEqual(['DISQUALIFIED', 'DISQUALIFIED', 'DISQUALIFIED']);
  });

  it('are read by another pool that names the person anew', async () => {
    const { actor, organiser } = school;
    const nominee = { pool: otherPool, expert: expert.value };
    await actor.act(organiser, 'recommendMember', nominee, 'member { id }');
    await world.graph.settled();
    const { pool } = await actor.read<{ pool: { findings: { rule: string; outcome: string }[] } }>(
      organiser,
      'query ($id: ID!) { pool(id: $id) { findings { rule outcome } } }',
      { id: otherPool },
    );
    expect(pool.findings).toContainEqual({ rule: 'R-34', outcome: 'FAIL' });
  });

  it('overturned on appeal leave a lifted entry, and memberships that stay ended', async () => {
    const { actor, authority } = school;
    const appeal = { id: second.id, version: second.version, grounds: '有病历为证' };
    const appealed = await actor.act<{ case: Case }>(expert, 'appealRuling', appeal, SELECTED);
    const { id, version } = appealed.case;
    const decision = { id, version, decision: 'OVERTURNED', reasons: '经复核,理由成立' };
    expect((await actor.refused(authority, 'decideAppeal', decision)).code).toBe('RULED_BY_SAME');
    await actor.act({ ...authority, subject: 'another officer' }, 'decideAppeal', decision, SELECTED);
    await world.graph.settled();
    const { viewer } = await actor.read<{ viewer: { expert: { creditRecords: object[] } } }>(
      expert,
      '{ viewer { expert { creditRecords { effect clause liftedOn liftReason } } } }',
    );
    expect(viewer.expert.creditRecords).toHaveLength(2);
    expect(viewer.expert.creditRecords).toEqual(
      expect.arrayContaining([
        { effect: 'WARN', clause: 'T五(五) R-65', liftedOn: null, liftReason: null },
        { effect: 'EXCLUDE', clause: 'T五(五) R-65', liftedOn: '2026-03-10', liftReason: 'OVERTURNED' },
      ]),
    );
    expect(await memberships()).toEqual(['DISQUALIFIED', 'DISQUALIFIED', 'DISQUALIFIED', 'PROPOSED']);
  });

  it('stand in nobody’s way once they are overturned', async () => {
    const { pool } = await school.actor.read<{ pool: { findings: { rule: string; outcome: string }[] } }>(
      school.organiser,
      'query ($id: ID!) { pool(id: $id) { findings { rule outcome } } }',
      { id: otherPool },
    );
    expect(pool.findings).toContainEqual({ rule: 'R-34', outcome: 'PASS' });
  });
});
