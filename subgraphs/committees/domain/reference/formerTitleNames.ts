import { titleLevels, titleSeries, type TitleLevel, type TitleSeries } from './titleSeries';

/** Version of the map of old names, stored with a decision that relied on it. */
export const TITLE_NAMES_VERSION = '2023-12-11/1';

/** A name that is awarded no more but still held, and the name that its level goes by now. */
export interface FormerTitleName {
  readonly seriesNo: number;
  readonly level: TitleLevel;
  readonly formerName: string;
  /** Null where the series has that level no more. */
  readonly name: string | null;
}

/** What a title name stands for today. */
export interface TitleMeaning {
  readonly seriesNo: number;
  readonly level: TitleLevel;
  /** The name in use: the asked one unless it is a former name; null where the level is awarded no more. */
  readonly name: string | null;
  readonly former: boolean;
}

const row = (
  seriesNo: number,
  level: TitleLevel,
  formerName: string,
  name: string | null,
): FormerTitleName => ({
  seriesNo,
  level,
  formerName,
  name,
});

/**
 * Names of the lists before the reforms of 2015–2021, mapped to the level that each series' reform gave them. The
 * reforms' own texts were not at hand, so the rows are our reading of public copies of the old and the new lists.
 */
export const formerTitleNames: readonly FormerTitleName[] = [
  row(5, 'SENIOR', '教授级高级工程师', '正高级工程师'),
  row(5, 'SENIOR', '研究员级高级工程师', '正高级工程师'),
  row(6, 'TECHNICIAN', '畜牧技术员', '农业技术员'),
  row(6, 'TECHNICIAN', '兽医技术员', '农业技术员'),
  row(12, 'SENIOR', '研究员级高级工艺美术师', '正高级工艺美术师'),
  row(13, 'TECHNICIAN', '教员', null),
  row(14, 'INTERMEDIATE', '一级教练', '中级教练'),
  row(14, 'ASSISTANT', '二级教练', '初级教练'),
  row(14, 'TECHNICIAN', '三级教练', null),
  row(15, 'ASSOCIATE', '副译审', '一级翻译'),
  row(15, 'INTERMEDIATE', '翻译', '二级翻译'),
  row(15, 'ASSISTANT', '助理翻译', '三级翻译'),
  row(16, 'ASSOCIATE', '主任播音员', '主任播音员主持人'),
  row(16, 'INTERMEDIATE', '一级播音员', '一级播音员主持人'),
  row(16, 'ASSISTANT', '二级播音员', '二级播音员主持人'),
  row(16, 'TECHNICIAN', '三级播音员', null),
  row(17, 'TECHNICIAN', '会计员', null),
  row(18, 'TECHNICIAN', '统计员', null),
  row(19, 'TECHNICIAN', '经济员', null),
  row(19, 'ASSOCIATE', '高级国际商务师', '高级经济师'),
  row(19, 'INTERMEDIATE', '国际商务师', '经济师'),
  row(21, 'TECHNICIAN', '教员', null),
  row(22, 'SENIOR', '中学正高级教师', '正高级教师'),
  row(22, 'ASSOCIATE', '中学高级教师', '高级教师'),
  row(22, 'INTERMEDIATE', '中学一级教师', '一级教师'),
  row(22, 'ASSISTANT', '中学二级教师', '二级教师'),
  row(22, 'TECHNICIAN', '中学三级教师', '三级教师'),
  row(22, 'INTERMEDIATE', '小学高级教师', '一级教师'),
  row(22, 'ASSISTANT', '小学一级教师', '二级教师'),
  row(22, 'TECHNICIAN', '小学二级教师', '三级教师'),
  row(22, 'TECHNICIAN', '小学三级教师', '三级教师'),
  row(22, 'INTERMEDIATE', '幼儿园高级教师', '一级教师'),
  row(22, 'ASSISTANT', '幼儿园一级教师', '二级教师'),
  row(27, 'TECHNICIAN', '审计员', null),
];

const meanings = new Map<string, TitleMeaning[]>();
const add = (asked: string, meaning: TitleMeaning) =>
  meanings.set(asked, [...(meanings.get(asked) ?? []), meaning]);

const currentNames = ({ levels }: TitleSeries, level: TitleLevel) => levels[level];
for (const series of titleSeries) {
  for (const level of titleLevels) {
    for (const name of currentNames(series, level)) {
      add(name, { seriesNo: series.no, level, name, former: false });
    }
  }
}
for (const { formerName, ...now } of formerTitleNames) add(formerName, { ...now, former: true });

/**
 * What a title name can stand for, old names included. A name may be used by several series: 研究员 by 2 and 3.
 * Empty for a name that no list has.
 */
export function meaningsOfTitle(name: string): readonly TitleMeaning[] {
  return meanings.get(name) ?? [];
}

/** What a title name stands for within one series, for R-28; undefined when the series does not know it. */
export function titleInSeries(seriesNo: number, name: string): TitleMeaning | undefined {
  return meaningsOfTitle(name).find((meaning) => meaning.seriesNo === seriesNo);
}
