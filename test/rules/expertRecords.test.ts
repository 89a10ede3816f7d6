import { barredOn, isInEffect, type CreditRecord } from '../../subgraphs/experts/domain/credit';
import {
  coversDay,
  isInOrder,
  sanctionsOn,
  type SanctionInterval,
} from '../../subgraphs/experts/domain/sanctionInterval';
import {
  highestTitle,
  isSameTitle,
  problemOfTitle,
  titlesHeldOn,
  type Title,
} from '../../subgraphs/experts/domain/titles';
import { areHours, problemOfTraining, type Training } from '../../subgraphs/experts/domain/training';

const TODAY = '2026-06-01';

describe('a sanction interval', () => {
  const interval = (change: Partial<SanctionInterval> = {}): SanctionInterval => ({
    category: 'DISCIPLINE',
    start: '2025-01-10',
    end: '2025-07-09',
    ...change,
  });

  test.each([
    ['2025-01-09', false],
    ['2025-01-10', true],
    ['2025-07-09', true],
    ['2025-07-10', false],
  ])('on %s covers: %s', (day, covers) => {
    expect(coversDay(interval(), day)).toBe(covers);
  });

  test('an unknown end is still running', () => {
    expect(coversDay(interval({ end: null }), '2099-01-01')).toBe(true);
  });

  test('only those that cover the day count', () => {
    const investigation = interval({ category: 'INVESTIGATION', end: null });
    expect(sanctionsOn([interval(), investigation], TODAY)).toEqual([investigation]);
  });

  test('an interval ends no earlier than it starts', () => {
    expect(isInOrder(interval({ end: '2025-01-10' }))).toBe(true);
    expect(isInOrder(interval({ end: '2025-01-09' }))).toBe(false);
    expect(isInOrder(interval({ end: null }))).toBe(true);
  });
});

describe('titles', () => {
  const title = (change: Partial<Title> = {}): Title => ({
    seriesNo: 22,
    level: 'ASSOCIATE',
    name: '高级教师',
    obtainedOn: '2018-12-01',
    ...change,
  });
  const senior = title({ level: 'SENIOR', name: '正高级教师', obtainedOn: '2024-12-01' });
  const middle = title({ level: 'INTERMEDIATE', name: '一级教师', obtainedOn: '2012-12-01' });

  test.each([
    [{}, undefined],
    [{ seriesNo: 1 }, undefined],
    [{ seriesNo: 0 }, 'TITLE_SERIES'],
    [{ seriesNo: 28 }, 'TITLE_SERIES'],
    [{ seriesNo: 1.5 }, 'TITLE_SERIES'],
    [{ name: '' }, 'TITLE_NAME'],
    [{ name: '高级 教师' }, 'TITLE_NAME'],
    [{ name: '高'.repeat(41) }, 'TITLE_NAME'],
    [{ obtainedOn: '2025-02-29' }, 'TITLE_DATE'],
    [{ obtainedOn: TODAY }, undefined],
    [{ obtainedOn: '2026-06-02' }, 'TITLE_DATE_IN_FUTURE'],
  ])('changed by %j has the problem %s', (change, problem) => {
    expect(problemOfTitle(title(change), TODAY)).toBe(problem);
  });

  test('are listed newest first', () => {
    expect(titlesHeldOn([middle, senior, title()], TODAY)).toEqual([senior, title(), middle]);
  });

  test('count only once they are obtained', () => {
    expect(highestTitle([middle, senior, title()], '2024-11-30')).toEqual(title());
    expect(highestTitle([middle, senior, title()], '2024-12-01')).toEqual(senior);
    expect(highestTitle([senior], '2024-11-30')).toBeUndefined();
  });

  test('of one level the longest held leads', () => {
    const later = title({ seriesNo: 1, name: '副教授', obtainedOn: '2020-01-01' });
    expect(highestTitle([later, title()], TODAY)).toEqual(title());
  });

  test('are the same by series, level and name', () => {
    expect(isSameTitle(title(), title({ obtainedOn: '2019-01-01' }))).toBe(true);
    expect(isSameTitle(title(), title({ seriesNo: 21 }))).toBe(false);
  });
});

describe('trainings', () => {
  const training = (change: Partial<Training> = {}): Training => ({
    kind: 'PRE_WORK',
    year: 2026,
    completedOn: '2026-05-20',
    heldBy: 'unit_1',
    ...change,
  });

  test.each([
    [{}, undefined],
    [{ completedOn: '2025-12-20' }, undefined],
    [{ completedOn: '2024-12-20' }, 'TRAINING_YEAR'],
    [{ year: 2025 }, 'TRAINING_YEAR'],
    [{ completedOn: '2026-06-02' }, 'TRAINING_IN_FUTURE'],
    [{ kind: 'PRE_APPOINTMENT', completedOn: '2025-12-20' }, 'TRAINING_YEAR'],
  ] as const)('changed by %j has the problem %s', (change, problem) => {
    expect(problemOfTraining(training(change), TODAY)).toBe(problem);
  });

  test('hours are whole and fit in a year', () => {
    expect([0, 90, 2000].map(areHours)).toEqual([true, true, true]);
    expect([-1, 1.5, 2001, Number.NaN].map(areHours)).toEqual([false, false, false, false]);
  });
});

describe('the credit archive', () => {
  const record = (change: Partial<CreditRecord> = {}): CreditRecord => ({
    effect: 'EXCLUDE',
    clause: 'T五(五)',
    ruledOn: '2025-01-10',
    until: '2026-01-09',
    reason: null,
    approvedBy: null,
    ...change,
  });

  test.each([
    ['2025-01-09', false],
    ['2025-01-10', true],
    ['2026-01-09', true],
    ['2026-01-10', false],
  ])('an entry on %s has effect: %s', (day, effect) => {
    expect(isInEffect(record(), day)).toBe(effect);
  });

  test('bars until the last of its ends', () => {
    expect(barredOn([record(), record({ until: '2027-01-01' })], '2025-06-01')).toEqual({
      until: '2027-01-01',
    });
    expect(barredOn([record({ until: null }), record()], '2025-06-01')).toEqual({ until: null });
  });

  test('a warning bars nobody', () => {
    expect(barredOn([record({ effect: 'WARN' })], '2025-06-01')).toBeUndefined();
    expect(barredOn([record()], '2026-01-10')).toBeUndefined();
  });
});
