import { isHighLevel } from '../../subgraphs/committees/domain/CompetenceInput';
import type { CommitteeLevel } from '../../subgraphs/committees/domain/facts';
import type { CommitteePlan } from './CommitteePlan';
import { seriesField } from './seriesFields';

const letters: Readonly<Record<CommitteeLevel, string>> = {
  SENIOR: 'Z',
  SENIOR_COMBINED: 'H',
  ASSOCIATE: 'F',
  INTERMEDIATE: 'M',
  JUNIOR: 'C',
};
const levelWords: Readonly<Record<CommitteeLevel, string>> = {
  SENIOR: '正高级',
  SENIOR_COMBINED: '高级',
  ASSOCIATE: '副高级',
  INTERMEDIATE: '中级',
  JUNIOR: '初级',
};

/** Code and name of a planned committee: `PW22M001` 渝中区中小学教师(语文)中级职称评审委员会. */
export function committeeNames(
  { unit, level, seriesNo, specialty }: CommitteePlan,
  no: number,
): { code: string; name: string } {
  const code = `PW${pad(seriesNo, 2)}${letters[level]}${pad(no, 3)}`;
  const { label } = seriesField(seriesNo);
  const own = unit.kind === 'AUTONOMOUS' || unit.kind === 'CENTRAL';
  const place = own
    ? unit.name
    : unit.kind === 'DISTRICT' && !isHighLevel(level)
      ? placeOf(unit.name)
      : '重庆市';
  const about = specialty === null ? label : `${label}(${specialty})`;
  return { code, name: `${place}${about}${levelWords[level]}职称评审委员会` };
}

/** 渝中区教育委员会 → 渝中区 */
const placeOf = (unitName: string): string =>
  /^.+?(?:自治县|高新区|经开区|区|县)/.exec(unitName)?.[0] ?? unitName;

const pad = (value: number, length: number): string => String(value).padStart(length, '0');
