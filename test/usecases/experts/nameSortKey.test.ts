import { nameSortKey } from '../../../subgraphs/experts/persistence/nameSortKey';

describe('the sort key of a name', () => {
  it.each([
    ['张伟', 'zhang1 wei3'],
    ['曾小贤', 'zeng1 xiao3 xian2'],
    ['解晓东', 'xie4 xiao3 dong1'],
    ['吕布', 'lv3 bu4'],
    ['买买提·艾力', 'mai3 mai3 ti2 · ai4 li4'],
    ['Anna Li', 'anna li'],
  ])('of %s is %s', (name, key) => {
    expect(nameSortKey(name)).toBe(key);
  });

  it('sorts as a name list does', () => {
    const names = ['赵一', '李四', '王五', '李三', '阿里', '曾六'];
    const sorted = [...names].sort((one, other) => (nameSortKey(one) < nameSortKey(other) ? -1 : 1));
    expect(sorted).toEqual(['阿里', '李三', '李四', '王五', '曾六', '赵一']);
  });

  it('fits its column, however long the name', () => {
    expect(nameSortKey('庄'.repeat(500)).length).toBeLessThanOrEqual(400);
  });
});
