/** Level of a professional title: 正高, 副高, 中级, 助理, 员. */
export type TitleLevel = 'SENIOR' | 'ASSOCIATE' | 'INTERMEDIATE' | 'ASSISTANT' | 'TECHNICIAN';

/** Highest first. */
export const titleLevels = ['SENIOR', 'ASSOCIATE', 'INTERMEDIATE', 'ASSISTANT', 'TECHNICIAN'] as const;

export type LevelNames = Readonly<Record<TitleLevel, readonly string[]>>;

/** A branch of a series with names of its own (专业): 农艺, 畜牧, 兽医 of series 6. */
export interface TitleBranch {
  readonly name: string;
  readonly levels: LevelNames;
  /** GB/T 8561 code of the branch, of unstated edition; null where the source has none. Never a key. */
  readonly gbt8561: string | null;
  /** Levels to which the source gives a code of their own; the reformed 正高 levels have none. */
  readonly codedLevels: readonly TitleLevel[];
}

/** One of the 27 national title series (职称系列, list of 2021). */
export interface TitleSeries {
  readonly no: number;
  readonly name: string;
  readonly branches: readonly TitleBranch[];
  /** Names of all branches by level, the usual one first. */
  readonly levels: LevelNames;
  /** Rows 1–13 were read from a public copy of the list, 14–27 are recalled and await a check against it. */
  readonly verified: boolean;
}

type Names = readonly [senior: string, associate: string, middle: string, assistant: string, lowest?: string];

const LAST_VERIFIED_ROW = 13;
const words = (text = ''): string[] => text.split(' ').filter((word) => word !== '');

const branch = (
  name: string,
  gbt8561: string | null,
  names: Names,
  codedLevels: readonly TitleLevel[] = [],
): TitleBranch => ({
  name,
  gbt8561,
  codedLevels,
  levels: {
    SENIOR: words(names[0]),
    ASSOCIATE: words(names[1]),
    INTERMEDIATE: words(names[2]),
    ASSISTANT: words(names[3]),
    TECHNICIAN: words(names[4]),
  },
});

const ranked = (noun: string, lowest = ''): Names => [
  `正高级${noun}`,
  `高级${noun}`,
  noun,
  `助理${noun}`,
  lowest,
];
const numbered = (noun: string): Names => [`一级${noun}`, `二级${noun}`, `三级${noun}`, `四级${noun}`];
const reformedTeacher = (noun: string): Names => [
  `正高级${noun}`,
  `高级${noun}`,
  `一级${noun}`,
  `二级${noun}`,
  `三级${noun}`,
];
const researcher: Names = ['研究员', '副研究员', '助理研究员', '研究实习员'];
const curator: Names = ['研究馆员', '副研究馆员', '馆员', '助理馆员', '管理员'];
const curatorWithoutLowest: Names = ['研究馆员', '副研究馆员', '馆员', '助理馆员'];

function series(no: number, name: string, ...branches: TitleBranch[]): TitleSeries {
  const namesOf = (level: TitleLevel) => [...new Set(branches.flatMap(({ levels }) => levels[level]))];
  const levels: LevelNames = {
    SENIOR: namesOf('SENIOR'),
    ASSOCIATE: namesOf('ASSOCIATE'),
    INTERMEDIATE: namesOf('INTERMEDIATE'),
    ASSISTANT: namesOf('ASSISTANT'),
    TECHNICIAN: namesOf('TECHNICIAN'),
  };
  return { no, name, branches, levels, verified: no <= LAST_VERIFIED_ROW };
}

/** The 27 series in the order of the national list. */
export const titleSeries: readonly TitleSeries[] = [
  series(
    1,
    '高等学校教师',
    branch(
      '高等学校教师',
      '010',
      ['教授', '副教授', '讲师', '助教'],
      ['SENIOR', 'ASSOCIATE', 'INTERMEDIATE', 'ASSISTANT'],
    ),
  ),
  series(2, '哲学社会科学研究人员', branch('哲学社会科学研究', '620', researcher)),
  series(3, '自然科学研究人员', branch('自然科学研究', '610', researcher)),
  series(
    4,
    '卫生技术人员',
    branch('医疗', '230', ['主任医师', '副主任医师', '主治医师 主管医师', '医师', '医士']),
    branch('药学', '240', ['主任药师', '副主任药师', '主管药师', '药师', '药士']),
    branch('护理', '250', ['主任护师', '副主任护师', '主管护师', '护师', '护士']),
    branch('技术', '260', ['主任技师', '副主任技师', '主管技师', '技师', '技士']),
  ),
  series(
    5,
    '工程技术人员',
    branch('工程技术', '080', ranked('工程师', '技术员'), [
      'ASSOCIATE',
      'INTERMEDIATE',
      'ASSISTANT',
      'TECHNICIAN',
    ]),
  ),
  series(
    6,
    '农业技术人员',
    branch('农艺', '090', [
      '正高级农艺师 农业技术推广研究员',
      '高级农艺师',
      '农艺师',
      '助理农艺师',
      '农业技术员',
    ]),
    branch('畜牧', '110', ranked('畜牧师', '农业技术员')),
    branch('兽医', '100', ranked('兽医师', '农业技术员')),
  ),
  series(
    7,
    '新闻专业人员',
    branch('记者', '190', ['高级记者', '主任记者', '记者', '助理记者']),
    branch('编辑', '200', ['高级编辑', '主任编辑', '编辑', '助理编辑']),
  ),
  series(8, '出版专业人员', branch('出版', '150', ['编审', '副编审', '编辑', '助理编辑'])),
  series(9, '图书资料专业人员', branch('图书资料', '640', curator)),
  series(10, '文物博物专业人员', branch('文物博物', '650', curatorWithoutLowest)),
  series(11, '档案专业人员', branch('档案', '660', curator)),
  series(12, '工艺美术专业人员', branch('工艺美术', '270', ranked('工艺美术师', '工艺美术员'))),
  series(
    13,
    '技工院校教师',
    branch('文化、技术理论课教师', '030', ranked('讲师')),
    branch('实习指导教师', '040', reformedTeacher('实习指导教师')),
  ),
  series(14, '体育专业人员', branch('教练', '370', ['国家级教练', '高级教练', '中级教练', '初级教练'])),
  series(15, '翻译专业人员', branch('翻译', '180', ['译审', '一级翻译', '二级翻译', '三级翻译'])),
  series(
    16,
    '播音主持专业人员',
    branch('播音主持', '220', ['播音指导', '主任播音员主持人', '一级播音员主持人', '二级播音员主持人']),
  ),
  series(17, '会计人员', branch('会计', '130', ranked('会计师'))),
  series(18, '统计专业人员', branch('统计', '140', ranked('统计师'))),
  series(19, '经济专业人员', branch('经济', '120', ranked('经济师'))),
  series(20, '实验技术人才', branch('实验技术', '070', ranked('实验师', '实验员'))),
  series(
    21,
    '中等职业学校教师',
    branch('文化课、专业课教师', '020', ranked('讲师')),
    branch('实习指导教师', null, reformedTeacher('实习指导教师')),
  ),
  series(22, '中小学教师', branch('中小学教师', null, reformedTeacher('教师'))),
  series(
    23,
    '艺术专业人员',
    ...['演员', '演奏员', '编剧', '导演', '指挥', '作曲', '美术师', '舞美设计师'].map((noun) =>
      branch(noun, null, numbered(noun)),
    ),
  ),
  series(
    24,
    '公共法律服务专业人员',
    branch('公证', '400', numbered('公证员')),
    branch('律师', '390', numbered('律师')),
  ),
  series(
    25,
    '船舶专业技术人员',
    branch('驾驶', null, ['正高级船长', '高级船长', '中级驾驶员', '助理驾驶员', '驾驶员']),
    branch('轮机', null, ['正高级轮机长', '高级轮机长', '中级轮机员', '助理轮机员', '轮机员']),
    branch('引航', null, ['正高级引航员', '高级引航员', '中级引航员', '助理引航员', '引航员']),
  ),
  series(
    26,
    '民用航空飞行技术人员',
    branch('飞行', null, ['正高级飞行员', '一级飞行员', '二级飞行员', '三级飞行员']),
  ),
  series(27, '审计专业人员', branch('审计', '680', ranked('审计师'))),
];

const byNumber = new Map(titleSeries.map((entry) => [entry.no, entry]));

/** A series by its number, 1 to 27; undefined for any other number. */
export function titleSeriesByNumber(no: number): TitleSeries | undefined {
  return byNumber.get(no);
}

/** Whether a level reaches another: 副高 reaches 中级. */
export function reaches(level: TitleLevel, floor: TitleLevel): boolean {
  return titleLevels.indexOf(level) <= titleLevels.indexOf(floor);
}

/** GB/T 8561 code of a branch's level, such as `011` 教授; null where the source gives none. */
export function gbt8561Code({ gbt8561, codedLevels }: TitleBranch, level: TitleLevel): string | null {
  if (gbt8561 === null || !codedLevels.includes(level)) return null;
  return `${gbt8561.slice(0, 2)}${titleLevels.indexOf(level) + 1}`;
}
