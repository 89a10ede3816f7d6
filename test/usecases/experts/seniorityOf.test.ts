import { seniorityOf } from '../../../subgraphs/experts/domain/HeldTitle';
import { titleLevels } from '../../../subgraphs/experts/domain/titles';

const held = (level: (typeof titleLevels)[number], obtainedOn = '2020-01-01') => ({
  seriesNo: 5,
  level,
  name: '工程师',
  obtainedOn,
});

describe('the seniority of titles', () => {
  it('falls from 正高 to 员', () => {
    expect(titleLevels.map((level) => seniorityOf([held(level)], '2026-03-02'))).toEqual([5, 4, 3, 2, 1]);
  });

  it('is that of the highest, whatever the order', () => {
    expect(seniorityOf([held('ASSISTANT'), held('SENIOR'), held('ASSOCIATE')], '2026-03-02')).toBe(5);
  });

  it('counts a title from its day', () => {
    const titles = [held('INTERMEDIATE'), held('ASSOCIATE', '2026-03-02')];
    expect(seniorityOf(titles, '2026-03-01')).toBe(3);
    expect(seniorityOf(titles, '2026-03-02')).toBe(4);
  });

  it('is 0 without any', () => {
    expect(seniorityOf([], '2026-03-02')).toBe(0);
  });
});
