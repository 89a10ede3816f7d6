import { optionalText, requireCode, requireText } from '../../../subgraphs/committees/domain/inputChecks';
import { rosterSortKey } from '../../../subgraphs/committees/domain/rosterSortKey';
import { titleForCommittee } from '../../../subgraphs/committees/domain/titleForCommittee';
import { isUscc } from '../../../subgraphs/shared/uscc';

const title = (
  seriesNo: number,
  level: 'SENIOR' | 'ASSOCIATE' | 'INTERMEDIATE',
  obtainedOn = '2015-01-01',
) => ({
  seriesNo,
  level,
  obtainedOn,
});

describe('what committees check of an input', () => {
  it.each([
    ['91350100M000100Y43', true],
    ['91350100M000100Y44', false],
    ['91350100M000100Y4', false],
    ['91350100m000100y43', false],
    ['91350100I000100Y43', false],
    ['', false],
  ])('%s as a credit code', (text, valid) => {
    expect(isUscc(text)).toBe(valid);
  });

  it.each(['A1', '渝中-2026_1', 'x'.repeat(40)])('accepts %s as a code', (text) => {
    expect(requireCode(` ${text} `)).toBe(text);
  });

  it.each(['A', '-A1', 'A 1', 'A/1', 'x'.repeat(41), 'A1\u0000', ''])('refuses %j as a code', (text) => {
    expect(() => requireCode(text)).toThrow(expect.objectContaining({ code: 'INVALID_CODE' }) as Error);
  });

  it('counts characters and not bytes of a text', () => {
    expect(requireText('name', ' 𠮷'.repeat(3), 6)).toBe('𠮷 𠮷 𠮷');
    expect(() => requireText('name', '𠮷'.repeat(7), 6)).toThrow();
    expect(() => requireText('name', '\ud842', 6)).toThrow();
    expect(optionalText('note', ' \n ', 6)).toBeNull();
    expect(requireText('note', '一\n二', 6)).toBe('一\n二');
  });
});

describe('the title with which an expert enters', () => {
  it('is the highest of the committee’s series', () => {
    const titles = [title(4, 'SENIOR'), title(5, 'INTERMEDIATE'), title(5, 'ASSOCIATE')];
    expect(titleForCommittee(titles, { seriesNo: 5 })).toEqual(title(5, 'ASSOCIATE'));
  });

  it('is the highest of all when the series has none', () => {
    const titles = [title(4, 'INTERMEDIATE'), title(6, 'SENIOR')];
    expect(titleForCommittee(titles, { seriesNo: 5 })).toEqual(title(6, 'SENIOR'));
  });

  it('is the one held longest among equals', () => {
    const titles = [title(5, 'SENIOR', '2020-01-01'), title(5, 'SENIOR', '2012-01-01')];
    expect(titleForCommittee(titles, { seriesNo: 5 }).obtainedOn).toBe('2012-01-01');
  });
});

describe('the order of a roster', () => {
  it('keeps what a masked name shows and no more', () => {
    expect(rosterSortKey('zhang1 san1 feng1')).toBe('zhang1');
    expect(rosterSortKey('')).toBe('');
  });
});
