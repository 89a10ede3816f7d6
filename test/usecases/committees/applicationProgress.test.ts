import {
  isClosed,
  progress,
  type ApplicationAct,
} from '../../../subgraphs/committees/domain/applicationProgress';
import type {
  ApplicationStatus,
  SocialApplication,
} from '../../../subgraphs/committees/domain/SocialApplication';

const application = (change: Partial<SocialApplication> = {}): SocialApplication => ({
  id: 'appl_1',
  poolId: 'pool_1',
  committeeId: 'cmte_1',
  expertId: 'expert_1',
  employerId: 'employer_1',
  filingAuthorityId: 'cq-reform-office',
  organisingUnitId: 'unit_1',
  status: 'APPLIED',
  statement: '本人申请',
  appliedOn: '2026-03-01',
  organiserSelectedOn: null,
  authoritySelectedOn: null,
  liveKey: 'pool_1:expert_1',
  version: 1,
  ...change,
});

const acts: Readonly<Record<string, ApplicationAct>> = {
  forward: { kind: 'FORWARD' },
  review: { kind: 'REVIEW', passed: true },
  selectByUnit: { kind: 'SELECT', passed: true, side: 'ORGANISING_UNIT' },
  confirm: { kind: 'CONFIRM', passed: true },
  withdraw: { kind: 'WITHDRAW' },
};
const statuses: readonly ApplicationStatus[] = [
  'APPLIED',
  'FORWARDED',
  'REVIEWED',
  'SELECTED',
  'CONFIRMED',
  'REJECTED',
  'WITHDRAWN',
];
const take = (change: Partial<SocialApplication>, act: ApplicationAct) =>
  progress(application(change), act, '2026-03-02', '2026-03-02');

describe('T三(二) the steps of an application', () => {
  it.each([
    ['forward', ['APPLIED']],
    ['review', ['FORWARDED']],
    ['selectByUnit', ['REVIEWED']],
    ['confirm', ['SELECTED']],
    ['withdraw', ['APPLIED', 'FORWARDED', 'REVIEWED', 'SELECTED']],
  ])('%s follows its own step only', (name, allowed) => {
    const act = acts[name] as ApplicationAct;
    const passes = statuses.filter((status) => {
      try {
        return take({ status }, act).step.status.length > 0;
      } catch (error) {
        expect(error).toMatchObject({ code: 'WRONG_STEP' });
        return false;
      }
    });
    expect(passes).toEqual(allowed);
  });

  it('stay between the two selections of both sides', () => {
    const first = take({ status: 'REVIEWED' }, { kind: 'SELECT', passed: true, side: 'FILING_AUTHORITY' });
    expect(first.changes).toEqual({ authoritySelectedOn: '2026-03-02' });
    const second = take(
      { status: 'REVIEWED', authoritySelectedOn: '2026-03-01' },
      { kind: 'SELECT', passed: true, side: 'ORGANISING_UNIT' },
    );
    expect(second.changes).toEqual({ organiserSelectedOn: '2026-03-02', status: 'SELECTED' });
  });

  it('free the way for another application once closed', () => {
    expect(take({ status: 'FORWARDED' }, { kind: 'REVIEW', passed: false }).changes).toEqual({
      status: 'REJECTED',
      liveKey: null,
    });
    expect(statuses.filter(isClosed)).toEqual(['CONFIRMED', 'REJECTED', 'WITHDRAWN']);
  });

  it('may fall on one day and never before the last', () => {
    expect(() =>
      progress(application(), acts['forward'] as ApplicationAct, '2026-03-01', '2026-03-02'),
    ).toThrow(expect.objectContaining({ code: 'STEPS_OUT_OF_ORDER' }) as Error);
    expect(
      progress(application(), acts['forward'] as ApplicationAct, '2026-03-02', '2026-03-02').step.status,
    ).toBe('FORWARDED');
  });
});
