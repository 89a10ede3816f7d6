import { addDays, addYears, dayAfter, dayBefore } from '../../../subgraphs/shared/civilDate';
import type { FilingJourney } from './beginFilingJourney';
import { expertOf } from './committeeSteps';
import { FINDING, type Finding } from './createActor';
import { associate } from './createPeople';
import { against, file, filingSeenBy, found, giveConsents } from './filingSteps';
import { assessAll } from './assessmentSteps';
import { admitAllOnPaper, recommendAll, registerAll } from './memberSteps';
import { sightOf, sights } from './sightOf';

/** What comes after the approval: sessions inside the validity, its end, and the next filing of the lineage. */
export function describeTerm(journey: () => FilingJourney): void {
  const planned = (at: FilingJourney, code: string, day: string) => ({
    pool: at.pool,
    code,
    name: '机械工程中级评审会',
    year: Number(day.slice(0, 4)),
    meetingDays: [day],
    opensAt: `${day}T00:30:00Z`,
  });

  describe('a session', () => {
    it('lies inside the validity to its last day', async () => {
      const at = journey();
      const { actor, cast, lastDay } = at;
      const late = await actor.refused(cast.organiser, 'planSession', planned(at, 'JX-0', dayAfter(lastDay)));
      expect([late.code, ...found(late.findings, 'FAIL')]).toEqual([
        'OUTSIDE_VALIDITY',
        'R-06 T一(二) HARD FAIL',
      ]);
      const { session } = await actor.act<{ session: { status: string; findings: Finding[] } }>(
        cast.organiser,
        'planSession',
        planned(at, 'JX-1', lastDay),
        `session { status findings { ${FINDING} } }`,
      );
      expect(session.status).toBe('PLANNED');
      expect(found(session.findings, 'PASS')).toEqual(['R-06 T一(二) HARD PASS']);
    });

    it('is seen by organiser, authority and its supervisor', async () => {
      const { actor, cast, pool, experts } = journey();
      const sessions = Object.entries(await sights(actor, cast, pool)).map(([who, seen]) => [
        who,
        seen['sessions'],
      ]);
      expect(Object.fromEntries(sessions)).toEqual({
        organiser: 1,
        authority: 1,
        foreign: undefined,
        superior: undefined,
        district: undefined,
        supervisor: 1,
      });
      expect(await sightOf(actor, expertOf(experts[0] ?? ''), pool)).toEqual({ experts: 1, memberships: 1 });
    });
  });

  describe('the end of the validity', () => {
    it.each([
      [181, 'VALID', undefined],
      [180, 'EXPIRING', 180],
      [90, 'EXPIRING', 90],
      [30, 'EXPIRING', 30],
      [0, 'EXPIRING', 30],
      [-1, 'EXPIRED', undefined],
    ])('with %i days left shows %s and the warning %p', async (left, status, warning) => {
      const { actor, stage, cast, pool, lastDay } = journey();
      await stage.goTo(addDays(lastDay, -left));
      for (const who of ['organiser', 'authority'] as const) {
        const seen = await sightOf(actor, cast[who], pool);
        expect([seen['status'], seen['warning']]).toEqual([status, warning]);
      }
    });

    it('leaves the pool without a filing in force', async () => {
      const at = journey();
      const { actor, stage, cast, filing } = at;
      expect((await filingSeenBy(actor, cast.authority, filing))?.status).toBe('EXPIRED');
      const input = planned(at, 'JX-2', addDays(stage.today(), 1));
      expect((await actor.refused(cast.organiser, 'planSession', input)).code).toBe('OUTSIDE_VALIDITY');
      const query = '{ pools(filter: { status: [EXPIRED] }) { nodes { code } } }';
      expect(await actor.read(cast.authority, query)).toEqual({ pools: { nodes: [{ code: 'JLDX-ZJ' }] } });
    });
  });

  describe('the next filing of the lineage', () => {
    it('takes those who are renewed and those who are new', async () => {
      const at = journey();
      const { actor, cast, pool } = at;
      const query = `query ($id: ID!) { pool(id: $id) { members(first: 100, filter: { status: [ADMITTED] }) {
        nodes { id version } } } }`;
      const { pool: seen } = await actor.read<{
        pool: { members: { nodes: { id: string; version: number }[] } };
      }>(cast.organiser, query, { id: pool });
      const renewed = seen.members.nodes.filter(({ id }) => id !== at.members[0]);
      expect(renewed).toHaveLength(22);
      const early = await actor.refused(cast.organiser, 'renewMembership', renewed[0] ?? {});
      expect([early.code, ...found(early.findings, 'FAIL')]).toEqual([
        'TERM_NOT_ASSESSED',
        'R-67 T五(六) HARD FAIL',
      ]);
      await assessAll(at, cast.organiser, [...renewed.map(({ id }) => id), at.members[0] ?? '']);
      await actor.actAll(
        cast.organiser,
        'renewMembership',
        renewed.map(({ id, version }) => ({ id, version })),
        'member { id }',
      );
      const entering = await registerAll(at, cast.organiser, [at.people({ titles: [associate] })]);
      await recommendAll(at, cast.organiser, pool, entering);
      await admitAllOnPaper(at, cast.organiser, cast.authority, entering);
      const draft = await file(actor, cast.organiser, 'startFiling', { pool });
      expect(draft).toMatchObject({ status: 'DRAFT', ordinal: 2 });
      at.filing = draft.id;
    });

    it('asks to waive what an office holder cannot meet', async () => {
      const at = journey();
      const { actor, stage, cast } = at;
      const { expert } = await actor.read<{ expert: { version: number } }>(
        cast.organiser,
        'query ($id: ID!) { expert(id: $id) { version } }',
        { id: at.experts[1] },
      );
      const retirement = { expert: at.experts[1], status: 'RETIRED', changedOn: stage.today() };
      await actor.act(cast.organiser, 'changeEmployment', { ...retirement, ...expert }, 'expert { id }');
      const request = {
        filing: at.filing,
        rule: 'R-35',
        member: at.members[1],
        reason: '学科带头人,退休后继续承担教学',
        evidence: '渝职改办函〔2029〕8号',
        expiresOn: addYears(stage.today(), 1),
      };
      const { waiver } = await actor.act<{ waiver: { id: string; version: number } }>(
        cast.organiser,
        'requestWaiver',
        request,
        'waiver { id version }',
      );
      const answer = { ...waiver, granted: true, reason: '情况属实' };
      await actor.act(cast.authority, 'decideWaiver', answer, 'waiver { status }');
    });

    it('is approved with the waiver counted as such', async () => {
      const at = journey();
      const { actor, stage, cast } = at;
      const draft = await filingSeenBy(actor, cast.organiser, at.filing);
      const asked = await file(actor, cast.organiser, 'requestConsents', {
        filing: at.filing,
        version: draft?.version,
      });
      await giveConsents(actor, [cast.superior, cast.district]);
      const submitted = await file(actor, cast.organiser, 'submitFiling', {
        id: at.filing,
        version: asked.version,
      });
      expect(against(submitted.findings)).toEqual([]);
      expect(found(submitted.findings, 'WAIVED')).toEqual(['R-35 T二(六)7 IN_PRINCIPLE WAIVED']);
      const firstDay = stage.today();
      const approved = await file(actor, cast.authority, 'decideFiling', {
        id: at.filing,
        version: submitted.version,
        decision: 'APPROVE',
        firstDay,
        lastDay: dayBefore(addYears(firstDay, 3)),
      });
      expect(found(approved.findings, 'WAIVED')).toEqual(['R-35 T二(六)7 IN_PRINCIPLE WAIVED']);
      await stage.settled();
    });

    it('ends the terms that were not renewed, and keeps their history', async () => {
      const at = journey();
      const { actor, cast, pool, lastDay } = at;
      const gone = expertOf(at.experts[0] ?? '');
      const { viewer } = await actor.read<{
        viewer: { expert: { memberships: { nodes: object[] } } };
      }>(gone, '{ viewer { expert { memberships { nodes { status exitReason exitedOn termTo } } } } }');
      expect(viewer.expert.memberships.nodes).toEqual([
        { status: 'ENDED', exitReason: 'TERM_ENDED', exitedOn: lastDay, termTo: lastDay },
      ]);
      const query = `query ($id: ID!, $gone: ID!) {
        pool(id: $id) { filings { nodes { ordinal status roster(first: 1) { totalCount } } } }
        expert(id: $gone) { id }
      }`;
      expect(await actor.read(cast.authority, query, { id: pool, gone: gone.value })).toEqual({
        pool: {
          filings: {
            nodes: [
              { ordinal: 2, status: 'APPROVED', roster: { totalCount: 23 } },
              { ordinal: 1, status: 'EXPIRED', roster: { totalCount: 23 } },
            ],
          },
        },
        expert: null,
      });
    });

    // The organiser registered the two who left and still knows them; a department's sight of filing 1 has ended.
    it('is in force for everybody who sees the pool', async () => {
      const { actor, cast, pool } = journey();
      const mine = { pools: 1, status: 'VALID' };
      const open = { members: 25, filings: 2, findings: 'shown', applications: 1, sessions: 1 };
      expect(await sights(actor, cast, pool)).toEqual({
        organiser: { ...mine, ...open, consents: 9, experts: 25, names: 25 },
        authority: { ...mine, ...open, consents: 9, experts: 23, names: 23 },
        foreign: {},
        superior: { ...mine, members: 25, filings: 1, consents: 3 },
        district: { ...mine, members: 25, filings: 1, consents: 3 },
        supervisor: { ...mine, sessions: 1 },
      });
    });
  });
}
