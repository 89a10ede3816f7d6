import {
  addDays,
  addYears,
  anniversary,
  civilDateAt,
  dayAfter,
  dayBefore,
  daysBetween,
  isCivilDate,
  yearOf,
} from '../../subgraphs/shared/civilDate';

describe('a civil date', () => {
  it.each(['2024-02-29', '2026-12-31', '0001-01-01', '9999-12-31'])('is %s', (text) => {
    expect(isCivilDate(text)).toBe(true);
  });
  it.each(['2025-02-29', '2026-04-31', '2026-13-01', '2026-1-01', '0000-01-01', '2026-01-01T00:00:00Z', ''])(
    'is not %p',
    (text) => {
      expect(isCivilDate(text)).toBe(false);
      expect(() => addDays(text, 1)).toThrow(RangeError);
    },
  );
  it('passes over the ends of months and years', () => {
    expect(dayAfter('2024-02-28')).toBe('2024-02-29');
    expect(dayAfter('2025-12-31')).toBe('2026-01-01');
    expect(dayBefore('2025-03-01')).toBe('2025-02-28');
  });
  it('is counted in whole days', () => {
    expect(daysBetween('2026-03-01', '2026-03-11')).toBe(10);
    expect(daysBetween('2026-03-11', '2026-03-01')).toBe(-10);
    expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366);
  });
  it('loses no day of a period of years', () => {
    expect(addYears('2024-02-29', 3)).toBe('2027-03-01');
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
  });
  it('has its anniversary in the same month', () => {
    expect(anniversary('2024-02-29', 1)).toBe('2025-02-28');
    expect(anniversary('2020-06-01', 5)).toBe('2025-06-01');
  });
  it('stays in its century, the first one too', () => {
    expect(addDays('0085-06-01', 1)).toBe('0085-06-02');
    expect(addYears('0095-06-01', 5)).toBe('0100-06-01');
    expect(addYears('0004-02-29', 1)).toBe('0005-03-01');
    expect(daysBetween('0099-12-31', '0100-01-01')).toBe(1);
    expect(yearOf('0085-06-01')).toBe(85);
  });
  it('begins in Chongqing eight hours before it does in Greenwich', () => {
    expect(civilDateAt(new Date('2026-02-28T15:59:59.999Z'))).toBe('2026-02-28');
    expect(civilDateAt(new Date('2026-02-28T16:00:00.000Z'))).toBe('2026-03-01');
  });
});
