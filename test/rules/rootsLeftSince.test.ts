import { rootsLeftSince } from '../../subgraphs/experts/domain/rootsLeftSince';

const left = (rootUscc: string, endedOn: string | null) => ({ rootUscc, endedOn });

describe('groups that somebody left', () => {
  it('count from the day itself, not from the day before', () => {
    const work = [left('A', '2023-03-02'), left('B', '2023-03-01')];
    expect(rootsLeftSince(work, '2023-03-02')).toEqual(['A']);
  });

  it('are each told once', () => {
    expect(rootsLeftSince([left('A', '2025-01-01'), left('A', '2024-01-01')], '2023-03-02')).toEqual(['A']);
  });

  it('leave out where the person works today', () => {
    expect(rootsLeftSince([left('A', null)], '2023-03-02')).toEqual([]);
  });
});
