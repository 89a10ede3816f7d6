import { execFileSync } from 'node:child_process';
import { workCalendar } from '../../subgraphs/shared/workCalendar';

describe('the work calendar', () => {
  test.each([
    ['2026-10-05', false, 'National Day'],
    ['2026-10-08', true, 'the day after the holiday'],
    ['2026-09-20', true, 'a Sunday worked in exchange'],
    ['2026-10-10', true, 'a Saturday worked in exchange'],
    ['2026-06-06', false, 'a Saturday'],
    ['2026-06-08', true, 'a Monday'],
    ['2024-02-12', false, 'Spring Festival'],
  ])('knows that on %s work is %s: %s', (date, worked) => {
    expect(workCalendar.isWorkday(date)).toBe(worked);
  });

  test('rolls over a holiday, never off a workday', () => {
    expect(workCalendar.nextWorkday('2026-10-01')).toBe('2026-10-08');
    expect(workCalendar.nextWorkday('2026-09-20')).toBe('2026-09-20');
    expect(workCalendar.nextWorkday('2026-06-06')).toBe('2026-06-08');
  });

  test('answers nothing for a year without table', () => {
    expect(workCalendar.coversYear(2026)).toBe(true);
    expect([2003, 2100].map((year) => workCalendar.coversYear(year))).toEqual([false, false]);
    expect(workCalendar.isWorkday('2100-01-04')).toBeUndefined();
    expect(workCalendar.nextWorkday('2100-01-04')).toBeUndefined();
  });

  test('refuses a date that does not exist', () => {
    expect(() => workCalendar.isWorkday('2026-02-29')).toThrow(RangeError);
  });

  test.each(['America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'])(
    'is the same for a process in %s',
    (zone) => {
      const script =
        "const { workCalendar } = require('./subgraphs/shared/workCalendar.ts');" +
        "process.stdout.write(String(workCalendar.nextWorkday('2026-10-01')));";
      const answer = execFileSync(process.execPath, ['--import', 'tsx', '-e', script], {
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      });
      expect(answer).toBe('2026-10-08');
    },
  );
});
