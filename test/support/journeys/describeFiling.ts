import { addYears, dayBefore } from '../../../subgraphs/shared/civilDate';
import type { FilingJourney } from './beginFilingJourney';
import { associate } from './createPeople';
import { against, consentAskedOf, file, filingSeenBy, found, giveConsents } from './filingSteps';
import { admitAllOnPaper, recommendAll, registerAll } from './memberSteps';
import { sights } from './sightOf';

/** From the consents of R-07 to the approval (T一(二)), by way of a return. */
export function describeFiling(journey: () => FilingJourney): void {
  describe('the consents of an autonomous unit', () => {
    it('open the pool without names to the departments asked', async () => {
      const at = journey();
      const { actor, cast } = at;
      const draft = await file(actor, cast.organiser, 'startFiling', { pool: at.pool });
      at.filing = draft.id;
      const asked = await file(actor, cast.organiser, 'requestConsents', {
        filing: draft.id,
        version: draft.version,
      });
      expect(asked.consents.map(({ leg, department, status }) => [leg, department.id, status])).toEqual([
        ['SUPERIOR', 'dept-state-assets', 'REQUESTED'],
        ['INDUSTRY', 'dept-education', 'REQUESTED'],
        ['DISTRICT', 'district-500103', 'REQUESTED'],
      ]);
      const mine = { pools: 1, status: 'NEVER_FILED', filings: 1 };
      const open = { ...mine, members: 23, names: 23, experts: 23, findings: 'shown', applications: 1 };
      expect(await sights(actor, cast, at.pool)).toEqual({
        organiser: { ...open, consents: 3 },
        authority: { ...open, consents: 3 },
        foreign: {},
        superior: { ...mine, members: 23, consents: 1 },
        district: { ...mine, members: 23, consents: 1 },
        supervisor: { pools: 1, status: 'NEVER_FILED' },
      });
    });

    it('are given by each leg to the roster that it read', async () => {
      const at = journey();
      const { actor, cast } = at;
      const { id, version } = await consentAskedOf(actor, cast.superior);
      const other = { id, version, granted: true, rosterHash: 'f'.repeat(64) };
      expect((await actor.refused(cast.superior, 'decideConsent', other)).code).toBe('ROSTER_CHANGED');
      expect((await actor.refused(cast.district, 'decideConsent', other)).code).toBe('NOT_FOUND');
      await giveConsents(actor, [cast.superior, cast.district]);
    });
  });

  describe('a submission', () => {
    it('freezes the roster with what every rule finds', async () => {
      const at = journey();
      const { actor, cast } = at;
      const suspect = at.experts[20] ?? '';
      const sanction = { expert: suspect, category: 'DISCIPLINE', start: at.stage.today() };
      await actor.act(cast.authority, 'recordSanction', sanction, 'expert { id }');
      const draft = await filingSeenBy(actor, cast.organiser, at.filing);
      const submitted = await file(actor, cast.organiser, 'submitFiling', {
        id: at.filing,
        version: draft?.version,
      });
      expect(submitted).toMatchObject({ status: 'SUBMITTED', ordinal: 1, rosterSize: 23, firstDay: null });
      expect(submitted.rosterHash).toBe(submitted.consents[0]?.rosterHash);
      expect(submitted.roster.totalCount).toBe(23);
      expect(submitted.consents.map(({ status }) => status)).toEqual(['GRANTED', 'ENDED', 'GRANTED']);
      expect(against(submitted.findings)).toEqual(BROKEN);
      expect(found(submitted.findings, 'PASS')).toContain('R-07 T一(二) HARD PASS');
      expect(submitted.findings.find(({ rule }) => rule === 'R-23')?.facts).toEqual(
        expect.arrayContaining(['half.actual=11', 'half.required=12']),
      );
    });

    it('is judged before the eyes of organiser and authority alone', async () => {
      const { actor, cast, filing } = journey();
      const seenBy = async (who: keyof typeof cast) => {
        const seen = await filingSeenBy(actor, cast[who], filing);
        return seen && { roster: seen.roster.totalCount, against: against(seen.findings) };
      };
      expect(await seenBy('organiser')).toEqual({ roster: 23, against: BROKEN });
      expect(await seenBy('authority')).toEqual({ roster: 23, against: BROKEN });
      expect(await seenBy('superior')).toEqual({ roster: 0, against: [] });
      for (const who of ['foreign', 'supervisor'] as const) expect(await seenBy(who)).toBeNull();
    });

    it('shows a sanction to the authority and not to the organiser', async () => {
      const at = journey();
      const query = 'query ($id: ID!) { expert(id: $id) { sanctions { category } } }';
      const seenBy = (who: 'organiser' | 'authority') =>
        at.actor.read(at.cast[who], query, { id: at.experts[20] });
      expect(await seenBy('authority')).toEqual({ expert: { sanctions: [{ category: 'DISCIPLINE' }] } });
      expect(await seenBy('organiser')).toEqual({ expert: { sanctions: [] } });
    });

    it('is not approved while a hard rule is broken', async () => {
      const { actor, stage, cast, filing } = journey();
      const { version } = (await filingSeenBy(actor, cast.authority, filing)) ?? {};
      const firstDay = stage.today();
      const input = { id: filing, version, decision: 'APPROVE', firstDay, lastDay: addYears(firstDay, 1) };
      const { code, findings } = await actor.refused(cast.authority, 'decideFiling', input);
      expect([code, ...against(findings)]).toEqual(['RULES_BROKEN', ...BROKEN]);
      expect(findings).toHaveLength(BROKEN.length);
      expect((await filingSeenBy(actor, cast.authority, filing))?.status).toBe('SUBMITTED');
    });

    it('comes back to the organiser with its reasons', async () => {
      const { actor, cast, filing } = journey();
      const { version } = (await filingSeenBy(actor, cast.authority, filing)) ?? {};
      const input = { id: filing, version, decision: 'RETURN', reasons: REASONS };
      await file(actor, cast.authority, 'decideFiling', input);
      expect(await filingSeenBy(actor, cast.organiser, filing)).toMatchObject({
        status: 'RETURNED',
        returnReasons: REASONS,
      });
    });
  });

  describe('a resubmission', () => {
    it('needs consents anew once the roster has changed', async () => {
      const at = journey();
      const { actor, cast } = at;
      const leaving = { id: at.members[20], version: 1, reason: 'NO_LONGER_ELIGIBLE', on: at.stage.today() };
      await actor.act(cast.organiser, 'endMembership', leaving, 'member { status }');
      const [entering = ''] = await registerAll(at, cast.organiser, [at.people({ titles: [associate] })]);
      const [member = ''] = await recommendAll(at, cast.organiser, at.pool, [entering]);
      await admitAllOnPaper(at, cast.organiser, cast.authority, [entering]);
      const committee = { id: at.committee.id, version: 1, expectedApplicants: 60 };
      await actor.act(cast.organiser, 'changeReviewCommittee', committee, 'committee { id }');
      at.experts.splice(20, 1, entering);
      at.members.splice(20, 1, member);
      const returned = await filingSeenBy(actor, cast.organiser, at.filing);
      const again = { id: at.filing, version: returned?.version };
      expect((await actor.refused(cast.organiser, 'submitFiling', again)).code).toBe('CONSENTS_STALE');
      const asked = await file(actor, cast.organiser, 'requestConsents', {
        filing: at.filing,
        version: returned?.version,
      });
      await giveConsents(actor, [cast.superior, cast.district]);
      const submitted = await file(actor, cast.organiser, 'submitFiling', {
        id: at.filing,
        version: asked.version,
      });
      expect(submitted).toMatchObject({ status: 'SUBMITTED', ordinal: 1, rosterSize: 23, returnReasons: [] });
      expect(submitted.rosterHash).not.toBe(returned?.rosterHash);
      expect(against(submitted.findings)).toEqual([]);
    });

    it('is approved for three years to the day before', async () => {
      const at = journey();
      const { actor, cast } = at;
      const { version } = (await filingSeenBy(actor, cast.authority, at.filing)) ?? {};
      const firstDay = at.stage.today();
      const approval = { id: at.filing, version, decision: 'APPROVE', firstDay };
      const anniversary = addYears(firstDay, 3);
      const tooLong = { ...approval, lastDay: anniversary };
      const { code, findings } = await actor.refused(cast.authority, 'decideFiling', tooLong);
      expect([code, ...against(findings)]).toEqual(['RULES_BROKEN', 'R-04 T一(二) HARD FAIL']);
      at.lastDay = dayBefore(anniversary);
      const approved = await file(actor, cast.authority, 'decideFiling', {
        ...approval,
        lastDay: at.lastDay,
      });
      expect(approved).toMatchObject({ status: 'APPROVED', firstDay, lastDay: at.lastDay });
      expect(found(approved.findings, 'PASS')).toEqual(
        expect.arrayContaining([
          'R-04 T一(二) HARD PASS',
          'R-07 T一(二) HARD PASS',
          'R-10 T三(一) IN_PRINCIPLE PASS',
          'R-11 T三 IN_PRINCIPLE PASS',
          'R-14 T三(二) HARD PASS',
          'R-23 T二(五)3 HARD PASS',
        ]),
      );
    });

    it('makes the pool valid for everybody who sees it', async () => {
      const { actor, cast, pool } = journey();
      const mine = { pools: 1, status: 'VALID', filings: 1 };
      const open = { ...mine, members: 24, names: 24, findings: 'shown', applications: 1 };
      expect(await sights(actor, cast, pool)).toEqual({
        organiser: { ...open, consents: 6, experts: 24 },
        authority: { ...open, consents: 6, experts: 24 },
        foreign: {},
        superior: { ...mine, members: 24, consents: 2 },
        district: { ...mine, members: 24, consents: 2 },
        supervisor: { pools: 1, status: 'VALID' },
      });
    });
  });
}

const REASONS = ['未报预计申报人数', '副高比例不足', '一人在处分期'];

/** Nobody said how many will apply, eleven of 23 hold 副高 or above, and one is under a sanction. */
const BROKEN = [
  'R-09 T三 IN_PRINCIPLE INSUFFICIENT_DATA',
  'R-23 T二(五)3 HARD FAIL',
  'R-30 T二(六)1 HARD FAIL',
];
