import { appointmentOn } from '../../subgraphs/evaluations/domain/appointmentOn';
import {
  requireAppealable,
  requireDecidable,
  requireRulable,
  requireStatable,
} from '../../subgraphs/evaluations/domain/caseSteps';
import { caseStatusOn } from '../../subgraphs/evaluations/domain/ConductCase';
import { creditOf } from '../../subgraphs/evaluations/domain/creditOf';
import { deadlineAfter } from '../../subgraphs/evaluations/domain/deadlineAfter';
import { checkedProposal, requireRefused } from '../../subgraphs/evaluations/domain/proposedCase';
import { workCalendar } from '../../subgraphs/shared/workCalendar';
import { appointment } from '../support/appointment';
import { conductCase } from '../support/conductCase';

const refusal = (id: string, rulingNo: number, change: Parameters<typeof conductCase>[0] = {}) =>
  conductCase({
    id,
    status: 'RULED',
    ruling: 'UNJUSTIFIED',
    rulingNo,
    appointmentKey: 'member_a:2023-03-01',
    ...change,
  });
const violation = (id: string, rulingNo: number, change: Parameters<typeof conductCase>[0] = {}) =>
  refusal(id, rulingNo, { kind: 'LEAK', ruling: 'CONFIRMED', appointmentKey: null, ...change });
const credit = (...cases: ReturnType<typeof conductCase>[]) =>
  Object.fromEntries(creditOf(cases, '2026-03-02'));

describe('the credit of an expert', () => {
  it('is warned of by one unjustified refusal', () => {
    expect(credit(refusal('a', 1))).toEqual({ a: 'WARN' });
  });

  it('is lost with the second of the same appointment, whatever the order of the rows', () => {
    expect(credit(refusal('b', 2), refusal('a', 1))).toEqual({ a: 'WARN', b: 'EXCLUDE' });
  });

  it('is lost once, however many follow', () => {
    expect(credit(refusal('a', 1), refusal('b', 2), refusal('c', 3), violation('d', 4))).toEqual({
      a: 'WARN',
      b: 'EXCLUDE',
    });
  });

  it('does not add refusals up across pools or terms', () => {
    const elsewhere = { appointmentKey: 'member_b:2023-03-01' };
    const nextTerm = { appointmentKey: 'member_a:2026-03-01' };
    expect(credit(refusal('a', 1), refusal('b', 2, elsewhere), refusal('c', 3, nextTerm))).toEqual({
      a: 'WARN',
      b: 'WARN',
      c: 'WARN',
    });
  });

  it.each(['FAVOUR_SCORING', 'INTERFERENCE', 'LEAK'] as const)('is lost with one confirmed %s', (kind) => {
    expect(credit(violation('a', 1, { kind }))).toEqual({ a: 'EXCLUDE' });
  });

  it('is not touched by what was justified, dismissed, overturned or not ruled', () => {
    expect(
      credit(
        refusal('a', 1, { ruling: 'JUSTIFIED' }),
        violation('b', 2, { ruling: 'DISMISSED' }),
        refusal('c', 3, { status: 'OVERTURNED' }),
        refusal('d', 4, { status: 'HEARD', ruling: null, rulingNo: null }),
      ),
    ).toEqual({});
  });

  it('stays lost while an appeal runs and when it is upheld', () => {
    expect(credit(violation('a', 1, { status: 'APPEALED' }))).toEqual({ a: 'EXCLUDE' });
    expect(credit(violation('a', 1, { status: 'UPHELD' }))).toEqual({ a: 'EXCLUDE' });
  });

  it('comes back with the first refusal overturned, and the second then warns', () => {
    expect(credit(refusal('a', 1, { status: 'OVERTURNED' }), refusal('b', 2))).toEqual({ b: 'WARN' });
  });

  it('stays lost by the next ground when the one before is overturned', () => {
    expect(credit(violation('a', 1, { status: 'OVERTURNED' }), violation('b', 2))).toEqual({ b: 'EXCLUDE' });
  });
});

describe('the appointment in which a refusal counts', () => {
  const own = appointment();
  const elsewhere = appointment({ memberId: 'member_b', poolId: 'pool_b', termFrom: '2022-01-01' });

  it('is the one to the pool itself on that day, its last day included', () => {
    expect(appointmentOn([elsewhere, own], 'pool_a', '2026-02-28')).toBe(own);
    expect(appointmentOn([own], 'pool_a', '2026-03-01')).toBeUndefined();
    expect(appointmentOn([own], 'pool_a', '2023-02-28')).toBeUndefined();
  });

  it('is that of the home pool for a guest', () => {
    expect(appointmentOn([elsewhere], 'pool_a', '2025-05-01')).toBe(elsewhere);
  });

  it('ends with the membership', () => {
    expect(appointmentOn([{ ...own, exitedOn: '2025-01-31' }], 'pool_a', '2025-02-01')).toBeUndefined();
    expect(appointmentOn([{ ...own, exitedOn: '2025-01-31' }], 'pool_a', '2025-01-31')).toBeDefined();
  });
});

describe('a period', () => {
  it('counts natural days and rolls over days of rest', () => {
    expect(deadlineAfter('2026-03-02', 10, workCalendar.nextWorkday)).toBe('2026-03-12');
    expect(deadlineAfter('2026-09-22', 10, workCalendar.nextWorkday)).toBe('2026-10-08');
  });

  it('ends on the day itself where no calendar is known', () => {
    expect(deadlineAfter('2026-09-22', 10, () => undefined)).toBe('2026-10-02');
  });
});

describe('a case', () => {
  const proposed = conductCase({ hearingEndsOn: '2026-03-12' });

  it('is heard the day after the hearing ends', () => {
    expect(caseStatusOn(proposed, '2026-03-12')).toBe('PROPOSED');
    expect(caseStatusOn(proposed, '2026-03-13')).toBe('HEARD');
  });

  it('is not ruled before it was heard', () => {
    expect(() => requireRulable(proposed, 'UNJUSTIFIED', '2026-03-12')).toThrow('HEARING_RUNS');
    expect(() => requireRulable(proposed, 'UNJUSTIFIED', '2026-03-13')).not.toThrow();
    expect(() => requireRulable({ ...proposed, status: 'HEARD' }, 'JUSTIFIED', '2026-03-03')).not.toThrow();
  });

  it.each([
    ['REFUSAL', 'CONFIRMED'],
    ['REFUSAL', 'DISMISSED'],
    ['LEAK', 'UNJUSTIFIED'],
    ['FAVOUR_SCORING', 'JUSTIFIED'],
  ] as const)('of %s is not ruled %s', (kind, ruling) => {
    expect(() => requireRulable({ ...proposed, kind }, ruling, '2026-03-13')).toThrow('WRONG_RULING');
  });

  it('is neither heard nor ruled while names are sealed', () => {
    const sealed = { ...proposed, expertId: null };
    expect(caseStatusOn(sealed, '2026-03-13')).toBe('PROPOSED');
    expect(() => requireStatable(sealed, '2026-03-13')).toThrow('NAMES_SEALED');
    for (const ruling of ['UNJUSTIFIED', 'JUSTIFIED'] as const)
      expect(() => requireRulable(sealed, ruling, '2026-03-13')).toThrow('NAMES_SEALED');
  });

  it('is ruled once', () => {
    for (const status of ['RULED', 'APPEALED', 'UPHELD', 'OVERTURNED'] as const)
      expect(() => requireRulable({ ...proposed, status }, 'JUSTIFIED', '2026-03-13')).toThrow('CASE_STATUS');
  });

  it('takes one statement until it is ruled', () => {
    expect(() => requireStatable(proposed, '2026-04-01')).not.toThrow();
    expect(() => requireStatable({ ...proposed, statement: '因病' }, '2026-03-03')).toThrow('ALREADY_STATED');
    expect(() => requireStatable({ ...proposed, status: 'RULED' }, '2026-03-03')).toThrow('CASE_STATUS');
  });

  it('is appealed to the last day, and not the day after', () => {
    const ruled = conductCase({ status: 'RULED', ruling: 'CONFIRMED', appealEndsOn: '2026-03-30' });
    expect(() => requireAppealable(ruled, '2026-03-30')).not.toThrow();
    expect(() => requireAppealable(ruled, '2026-03-31')).toThrow('APPEAL_OVER');
    expect(() => requireAppealable({ ...ruled, ruling: 'DISMISSED' }, '2026-03-30')).toThrow(
      'NOTHING_TO_APPEAL',
    );
    expect(() => requireAppealable({ ...ruled, status: 'UPHELD' }, '2026-03-30')).toThrow('CASE_STATUS');
  });

  it('is decided on appeal by another person', () => {
    const appealed = conductCase({ status: 'APPEALED', ruling: 'CONFIRMED', ruledBy: 'one' });
    expect(() => requireDecidable(appealed, 'one', '2026-04-01')).toThrow('RULED_BY_SAME');
    expect(() => requireDecidable(appealed, 'other', '2026-04-01')).not.toThrow();
    expect(() => requireDecidable({ ...appealed, status: 'RULED' }, 'other', '2026-04-01')).toThrow(
      'CASE_STATUS',
    );
  });
});

describe('a proposal', () => {
  const given = {
    kind: 'REFUSAL' as const,
    occasion: 'MEETING' as const,
    occurredOn: '2026-03-02',
    account: '未到会',
    evidence: ['通话记录'],
  };
  const seat = { status: 'VACATED', vacancyReason: 'UNWILLING', attendance: 'PENDING' } as const;

  it.each([
    ['a day ahead', { occurredOn: '2026-03-03' }, 'DATE_IN_FUTURE'],
    ['no evidence', { evidence: [] }, 'NO_EVIDENCE'],
    ['too much of it', { evidence: Array.from({ length: 21 }, () => '证据') }, 'TOO_MUCH_EVIDENCE'],
    ['a blank account', { account: ' ' }, 'INVALID_TEXT'],
    ['a leak at a seminar', { kind: 'LEAK', occasion: 'SEMINAR' }, 'WRONG_OCCASION'],
  ] as const)('refuses %s', (_, change, code) => {
    expect(() => checkedProposal({ ...given, ...change }, '2026-03-02')).toThrow(code);
  });

  it('takes today, twenty papers and a seminar', () => {
    const evidence = Array.from({ length: 20 }, () => '证据');
    expect(checkedProposal({ ...given, evidence, occasion: 'SEMINAR' }, '2026-03-02').evidence).toHaveLength(
      20,
    );
  });

  it.each(['UNWILLING', 'NO_REASON', 'NO_ANSWER', 'ILLNESS', 'OUT_OF_TOWN'] as const)(
    'may be of a seat given up: %s',
    (vacancyReason) => {
      expect(() => requireRefused({ ...seat, vacancyReason }, given)).not.toThrow();
    },
  );

  it.each(['CONFLICT', 'CONTACT_WRONG', 'INELIGIBLE'] as const)(
    'is not of a seat that was taken away: %s',
    (vacancyReason) => {
      expect(() => requireRefused({ ...seat, vacancyReason }, given)).toThrow('NOT_REFUSED');
    },
  );

  it('is of who did not come, and not of who holds the seat', () => {
    const kept = { status: 'ACCEPTED', vacancyReason: null } as const;
    expect(() => requireRefused({ ...kept, attendance: 'ABSENT' }, given)).not.toThrow();
    expect(() => requireRefused({ ...kept, attendance: 'ATTENDED' }, given)).toThrow('NOT_REFUSED');
    expect(() =>
      requireRefused({ ...kept, attendance: 'ATTENDED' }, { ...given, kind: 'LEAK' }),
    ).not.toThrow();
  });
});
