import type { FilingJourney } from './beginFilingJourney';
import { expertOf } from './committeeSteps';
import { FINDING, type Finding } from './createActor';
import { associate, lecturer } from './createPeople';
import { against } from './filingSteps';
import { admitAllOnPaper, attestAll, recommendAll, registerAll, trainAll } from './memberSteps';
import { sightOf, sights } from './sightOf';

/** The three routes into a pool (T三): recommended, socially selected, designated. */
export function describeNaming(journey: () => FilingJourney): void {
  describe('the recommended batch', () => {
    it('is known to the organiser alone before it is named', async () => {
      const at = journey();
      const { actor, people, cast } = at;
      const persons = [
        ...Array.from({ length: 9 }, () => people({ titles: [associate] })),
        ...Array.from({ length: 12 }, () => people({ titles: [lecturer] })),
      ];
      at.experts = await registerAll(at, cast.organiser, persons);
      const seen = async (who: keyof typeof cast) => (await sightOf(actor, cast[who], at.pool))['experts'];
      expect([await seen('organiser'), await seen('authority'), await seen('foreign')]).toEqual([
        21,
        undefined,
        undefined,
      ]);
    });

    it('opens the persons to the authority that files the pool', async () => {
      const at = journey();
      const { actor, cast } = at;
      at.members = await recommendAll(at, cast.organiser, at.pool, at.experts);
      const mine = {
        pools: 1,
        status: 'NEVER_FILED',
        members: 21,
        names: 21,
        experts: 21,
        findings: 'shown',
      };
      expect(await sights(actor, cast, at.pool)).toEqual({
        organiser: mine,
        authority: mine,
        foreign: {},
        superior: {},
        district: {},
        supervisor: { pools: 1, status: 'NEVER_FILED' },
      });
      expect(await sightOf(actor, expertOf(at.experts[0] ?? ''), at.pool)).toEqual({
        experts: 1,
        memberships: 1,
      });
    });

    it('needs the word of unit and authority on each person', async () => {
      const at = journey();
      const { actor, cast } = at;
      const attested = async () => {
        const { pool } = await actor.read<{ pool: { findings: Finding[] } }>(
          cast.authority,
          `query ($pool: ID!) { pool(id: $pool) { findings { ${FINDING} } } }`,
          { pool: at.pool },
        );
        return against(pool.findings).filter((finding) => finding.startsWith('R-20'));
      };
      expect(await attested()).toEqual(['R-20 T二(一) HARD FAIL']);
      await attestAll(at, cast.organiser, at.experts);
      expect(await attested()).toEqual(['R-20 T二(一) HARD FAIL']);
      await attestAll(at, cast.authority, at.experts);
      await trainAll(at, cast.authority, at.experts);
      expect(await attested()).toEqual([]);
    });
  });

  describe('an own application', () => {
    const seen = { status: '', version: 0, id: '' };
    const step = async (who: keyof FilingJourney['cast'] | 'employer', mutation: string, input: object) => {
      const at = journey();
      const caller = who === 'employer' ? at.employer : at.cast[who];
      const { application } = await at.actor.act<{ application: typeof seen }>(
        caller,
        mutation,
        { id: seen.id, version: seen.version, ...input },
        'application { id status version }',
      );
      Object.assign(seen, application);
      return application.status;
    };

    it('reaches organiser, authority and employer, and no pool', async () => {
      const at = journey();
      const { actor, stage, applicant, employer, cast, committee } = at;
      const input = { poolCode: committee.code, statement: '从事机械工程教学与研发二十年' };
      const { application } = await actor.act<{ application: typeof seen }>(
        applicant,
        'applyToPool',
        input,
        'application { id status version }',
      );
      Object.assign(seen, application);
      await stage.settled();
      expect(await sightOf(actor, applicant, at.pool)).toEqual({ applications: 1, experts: 1 });
      expect(await sightOf(actor, employer, at.pool)).toEqual({ applications: 1 });
      for (const who of ['organiser', 'authority'] as const)
        expect(await sightOf(actor, cast[who], at.pool)).toMatchObject({ applications: 1, experts: 22 });
      for (const who of ['foreign', 'superior', 'supervisor'] as const)
        expect(await sightOf(actor, cast[who], at.pool)).not.toHaveProperty('applications');
    });

    it('takes the steps of the notice in their order alone', async () => {
      const at = journey();
      const { actor, cast } = at;
      const early = { id: seen.id, version: seen.version, confirmed: true };
      expect(await actor.refused(cast.authority, 'confirmApplication', early)).toMatchObject({
        code: 'WRONG_STEP',
      });
      expect(await step('employer', 'forwardApplication', {})).toBe('FORWARDED');
      expect(await step('organiser', 'reviewApplication', { passed: true })).toBe('REVIEWED');
      expect(await step('organiser', 'selectApplicant', { passed: true })).toBe('REVIEWED');
      expect(await step('authority', 'selectApplicant', { passed: true })).toBe('SELECTED');
      expect(await step('authority', 'confirmApplication', { confirmed: true })).toBe('CONFIRMED');
      await at.stage.settled();
      expect(await sightOf(actor, cast.organiser, at.pool)).toMatchObject({ members: 22, experts: 22 });
      await admitAllOnPaper(at, cast.organiser, cast.authority, [at.applicant.value]);
    });
  });

  describe('a designation', () => {
    it('begins with an exact ID number and is told to the expert', async () => {
      const at = journey();
      const { actor, stage, cast, designee } = at;
      const { match } = await actor.act<{ match: { id: string; name: string } }>(
        cast.authority,
        'lookUpExpert',
        { idNumber: designee.idNumber, purpose: 'ADMISSION', reason: '国家级专家,拟认定入库' },
        'match { id name }',
      );
      expect(match.id).toBe(designee.id);
      expect(match.name).toMatch(/^.\*+$/);
      const input = { pool: at.pool, expert: designee.id, reason: '国家级教学名师' };
      await actor.act(cast.authority, 'designateMember', input, 'member { id }');
      await stage.settled();
      await admitAllOnPaper(at, cast.organiser, cast.authority, [designee.id]);
      const { expert } = await actor.read<{ expert: { accessLog: { nodes: object[] } } }>(
        expertOf(designee.id),
        'query ($id: ID!) { expert(id: $id) { accessLog { nodes { reader purpose reason } } } }',
        { id: designee.id },
      );
      expect(expert.accessLog.nodes).toEqual([
        { reader: 'dept-education', purpose: 'ADMISSION', reason: '国家级专家,拟认定入库' },
      ]);
    });
  });
}
