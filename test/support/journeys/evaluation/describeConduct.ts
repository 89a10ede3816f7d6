import { addDays } from '../../../../subgraphs/shared/civilDate';
import type { Identity } from '../../graphWorld';
import { expertOf } from '../committeeSteps';
import type { EvaluationJourney } from './beginEvaluationJourney';
import { sessionSeenBy } from './sessionSteps';

interface CaseSeen {
  readonly id: string;
  readonly status: string;
  readonly ruling: string | null;
  readonly effect: string | null;
  readonly statement: string | null;
  readonly expert: { readonly id: string } | null;
  readonly version: number;
}

const CASE = 'id status ruling effect statement expert { id } version';

/** A refusal that nobody can justify, from the proposal to the ruling. */
export function describeConduct(journey: () => EvaluationJourney): void {
  let refusal: CaseSeen;
  const seenBy = async ({ actor }: EvaluationJourney, who: Identity): Promise<CaseSeen | null> => {
    const query = `query ($id: ID!) { conductCase(id: $id) { ${CASE} } }`;
    return (await actor.read<{ conductCase: CaseSeen | null }>(who, query, refusal)).conductCase;
  };

  describe('a refusal without cause', () => {
    it('is proposed by the organiser and seen by whom it concerns', async () => {
      const at = journey();
      const session = await sessionSeenBy(at, at.organiser, at.session);
      const seat = session?.seats.nodes.find(({ expert }) => expert?.id === at.declined);
      const input = {
        kind: 'REFUSAL',
        occasion: 'MEETING',
        seat: seat?.id,
        occurredOn: addDays(at.day, -1),
        account: '接到通知后表示不愿参加,未说明正当理由',
        evidence: ['12333通知记录'],
      };
      const made = await at.actor.act<{ case: CaseSeen }>(
        at.organiser,
        'proposeConductCase',
        input,
        `case { ${CASE} }`,
      );
      refusal = made.case;
      expect(refusal).toMatchObject({ status: 'PROPOSED', expert: { id: at.declined } });
      for (const who of [at.authority, at.supervisor, expertOf(at.declined)])
        expect(await seenBy(at, who)).toMatchObject({ status: 'PROPOSED' });
      for (const who of [at.foreignSupervisor, expertOf(at.seated[0] ?? ''), at.employer])
        expect(await seenBy(at, who)).toBeNull();
      expect((await at.actor.refused(at.organiser, 'proposeConductCase', input)).code).toBe(
        'ALREADY_PROPOSED',
      );
    });

    it('is ruled on after the expert was heard', async () => {
      const at = journey();
      const { id, version } = refusal;
      const ruling = { id, version, ruling: 'UNJUSTIFIED', reasons: '陈述的理由不成立' };
      expect((await at.actor.refused(at.authority, 'ruleOnCase', ruling)).code).toBe('HEARING_RUNS');
      const said = { id, version, statement: '当日另有安排' };
      await at.actor.act(expertOf(at.declined), 'stateOnCase', said, 'case { id }');
      const heard = await seenBy(at, at.authority);
      expect(heard).toMatchObject({ status: 'HEARD', statement: '当日另有安排' });
      await at.actor.act(at.authority, 'ruleOnCase', { ...ruling, version: heard?.version }, 'case { id }');
      expect(await seenBy(at, expertOf(at.declined))).toMatchObject({
        status: 'RULED',
        ruling: 'UNJUSTIFIED',
        effect: 'WARN',
      });
    });

    it('warns the first time, and leaves the expert in the pool', async () => {
      const at = journey();
      await at.stage.settled();
      const query = '{ viewer { expert { memberships { nodes { status } } } } }';
      const { viewer } = await at.actor.read<{
        viewer: { expert: { memberships: { nodes: { status: string }[] } } };
      }>(expertOf(at.declined), query);
      expect(viewer.expert.memberships.nodes.map(({ status }) => status)).toContain('ADMITTED');
    });
  });
}
