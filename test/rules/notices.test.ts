import fc from 'fast-check';
import {
  afterAttempt,
  afterTry,
  LONGEST_WAIT_MS,
  sendableAt,
  vacatesItselfAt,
} from '../../subgraphs/evaluations/domain/notices/attemptPlan';
import { mayReadEvidence } from '../../subgraphs/evaluations/domain/notices/mayReadEvidence';
import { CODE_BYTES, noticeCode, typedCode } from '../../subgraphs/evaluations/domain/notices/noticeCode';
import { noticeText } from '../../subgraphs/evaluations/domain/notices/noticeText';
import { afterQuiet, isQuiet } from '../../subgraphs/evaluations/domain/notices/quietHours';

const QUIET = { from: 21, to: 8 };
/** A time of 1 March 2026 in Chongqing. */
const at = (time: string) => new Date(`2026-03-01T${time}+08:00`);

describe('quiet hours', () => {
  it.each([
    ['07:59:59.999', true],
    ['08:00:00.000', false],
    ['20:59:59.999', false],
    ['21:00:00.000', true],
    ['00:00:00.000', true],
  ])('at %s are %s', (time, quiet) => {
    expect(isQuiet(at(time), QUIET)).toBe(quiet);
  });

  it('end at eight, of the next day when the evening began them', () => {
    expect(afterQuiet(at('21:00:00'), QUIET)).toEqual(new Date('2026-03-02T08:00:00+08:00'));
    expect(afterQuiet(at('03:00:00'), QUIET)).toEqual(at('08:00:00'));
    expect(afterQuiet(at('12:00:00'), QUIET)).toEqual(at('12:00:00'));
  });

  it('never hold what they let go, at any instant', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }), (instant) => {
        const free = afterQuiet(instant, QUIET);
        expect(isQuiet(free, QUIET)).toBe(false);
        expect(free.getTime() - instant.getTime()).toBeLessThanOrEqual(11 * 3_600_000);
      }),
    );
  });

  it('may lie within one day', () => {
    expect([
      isQuiet(at('12:30:00'), { from: 12, to: 14 }),
      isQuiet(at('14:00:00'), { from: 12, to: 14 }),
    ]).toEqual([true, false]);
  });
});

describe('a verification code', () => {
  const octets = fc.uint8Array({ minLength: CODE_BYTES, maxLength: CODE_BYTES });

  it('reads in three groups of four, without letters that look alike', () => {
    fc.assert(
      fc.property(octets, (random) => {
        expect(noticeCode(random)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
      }),
    );
  });

  it('has sixty bits: every octet chooses among 32 characters', () => {
    const characters = new Set(
      Array.from({ length: 32 }, (_, octet) => noticeCode(new Uint8Array(CODE_BYTES).fill(octet))[0]),
    );
    expect(characters.size).toBe(32);
    expect(CODE_BYTES * 5).toBeGreaterThanOrEqual(60);
  });

  it('is the same however it is typed', () => {
    fc.assert(
      fc.property(octets, (random) => {
        const code = noticeCode(random);
        const bare = code.replaceAll('-', '');
        const spellings = [
          code,
          bare,
          bare.toLowerCase(),
          ` ${code.replaceAll('-', ' ')} `,
          code.replaceAll('-', '—'),
        ];
        const misread = bare.replaceAll('0', 'o').replaceAll('1', 'l');
        for (const typed of [...spellings, misread]) expect(typedCode(typed)).toBe(bare);
      }),
    );
  });

  it.each([
    '',
    'ABCD',
    '7K3M-9QXC-2RT',
    '7K3M-9QXC-2RTVX',
    '7K3M-9QXC-2RTU',
    '7'.repeat(1000),
    "' OR 1=1 --",
  ])('is none of %j', (typed) => {
    expect(typedCode(typed)).toBeNull();
  });

  it('is not made of too few octets', () => {
    expect(() => noticeCode(new Uint8Array(CODE_BYTES - 1))).toThrow(RangeError);
  });
});

describe('the text of a notice', () => {
  const said = { firstDay: '2026-03-10', lastDay: '2026-03-11', code: '7K3M-9QXC-2RTV' } as const;

  it('asks to 评审工作 on days, with a code that proves leave', () => {
    expect(noticeText({ kind: 'INVITATION', ...said })).toBe(
      '【12333】请您参加评审工作,时间2026年3月10日至2026年3月11日。验证码7K3M-9QXC-2RTV,可作请假依据。请登录系统答复是否参加,并请保密。',
    );
  });

  it('names a single day once', () => {
    expect(noticeText({ kind: 'CHANGE', ...said, lastDay: said.firstDay })).toContain(
      '评审工作时间改为2026年3月10日。验证码7K3M',
    );
  });

  it('takes the code back when the work is off', () => {
    const text = noticeText({ kind: 'CANCELLATION', ...said, code: null });
    expect(text).toContain('取消,原验证码失效');
    expect(text).not.toContain('可作请假依据');
  });
});

describe('after a message', () => {
  const invitation = { kind: 'INVITATION' } as const;
  const now = at('10:00:00');

  it('an invitation is repeated four hours later, and after the third waits a day for its answer', () => {
    expect(afterAttempt(invitation, { attempts: 2, told: true, now })).toEqual({
      nextAttemptAt: at('14:00:00'),
      answerDueAt: null,
    });
    expect(afterAttempt(invitation, { attempts: 3, told: true, now })).toEqual({
      nextAttemptAt: null,
      answerDueAt: new Date('2026-03-02T10:00:00+08:00'),
    });
  });

  it('that no platform took, nothing waits for an answer', () => {
    expect(afterAttempt(invitation, { attempts: 3, told: false, now }).answerDueAt).toBeNull();
  });

  it('the next one waits for the morning', () => {
    const next = afterAttempt(invitation, { attempts: 1, told: true, now: at('17:00:00') });
    expect(next.nextAttemptAt).toEqual(new Date('2026-03-02T08:00:00+08:00'));
    expect(sendableAt(at('20:59:59.999'))).toEqual(at('20:59:59.999'));
  });

  it.each(['CHANGE', 'CANCELLATION'] as const)('a %s that was taken is not repeated', (kind) => {
    expect(afterAttempt({ kind }, { attempts: 1, told: true, now })).toEqual({
      nextAttemptAt: null,
      answerDueAt: null,
    });
    expect(afterAttempt({ kind }, { attempts: 1, told: false, now }).nextAttemptAt).not.toBeNull();
  });

  it('a seat vacates itself a day after the organiser may vacate it', () => {
    expect(vacatesItselfAt(now)).toEqual(new Date('2026-03-02T10:00:00+08:00'));
  });

  it('tries double from half a minute up to a quarter of an hour', () => {
    const waits = [1, 2, 3, 6, 60].map((tries) => afterTry(tries, now).getTime() - now.getTime());
    expect(waits).toEqual([30_000, 60_000, 120_000, LONGEST_WAIT_MS, LONGEST_WAIT_MS]);
  });
});

describe('the words of a reply', () => {
  it('are the expert’s at any time, and of the stewards once names are open', () => {
    const closed = { namesOpenedAt: null };
    const open = { namesOpenedAt: at('08:00:00') };
    const readers = (session: typeof closed | typeof open) =>
      ['EXPERT', 'ORGANISING_UNIT', 'FILING_AUTHORITY', 'DISCIPLINE_SUPERVISOR'].filter((role) =>
        mayReadEvidence(role, session),
      );
    expect(readers(closed)).toEqual(['EXPERT']);
    expect(readers(open)).toEqual(['EXPERT', 'ORGANISING_UNIT', 'FILING_AUTHORITY']);
    expect(mayReadEvidence('ORGANISING_UNIT', null)).toBe(false);
  });
});
