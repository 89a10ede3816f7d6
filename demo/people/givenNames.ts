import type { Sex } from '../../subgraphs/experts/domain/idNumber';

const words = (text: string): string[] => text.split(' ');

/** Given names by sex and by the years in which they were in fashion. */
const fashions: readonly {
  readonly until: number;
  readonly names: Readonly<Record<Sex, readonly string[]>>;
}[] = [
  {
    until: 1969,
    names: {
      MALE: words(
        '建国 国强 志明 德华 光荣 永康 世平 明德 正华 兴国 文忠 学军 大勇 庆生 成林 宗平 治国 家富',
      ),
      FEMALE: words('秀英 桂兰 玉珍 淑华 素芳 德碧 明珍 光芬 正秀 淑琼 永惠 国芳 碧华 素琼 世兰 凤英'),
    },
  },
  {
    until: 1979,
    names: {
      MALE: words(
        '勇 军 伟 建军 红兵 志刚 明 涛 晓东 小平 渝生 长江 云峰 春林 永红 朝阳 卫东 海波 立新 先明',
      ),
      FEMALE: words('丽 敏 红 艳 玲 晓燕 小红 春梅 莉 渝 静 英 文静 海燕 丽华 晓玲 永芳 建蓉 咏梅 亚琴'),
    },
  },
  {
    until: 1989,
    names: {
      MALE: words('磊 鹏 超 洪亮 俊 浩 波 小龙 晓峰 志鹏 建波 明亮 亮 刚 飞 渝川 鑫 林峰 少华 云飞 思远 元'),
      FEMALE: words('婷 娟 丹 娜 雪梅 燕 倩 莎 洁 晓丽 璐 小容 芳 雯 佳 海霞 渝霞 静怡 玉洁 晓雪 瑶 莹'),
    },
  },
  {
    until: 9999,
    names: {
      MALE: words('宇航 浩然 俊杰 子豪 文博 泽宇 明轩 思源 嘉伟 天宇 一鸣 睿 皓 晨曦 梓航 承志'),
      FEMALE: words('雨婷 梦瑶 思琪 欣怡 佳怡 诗涵 雅琳 语嫣 梓涵 若曦 可欣 晓晴 一诺 静雯 悦 嘉宁'),
    },
  },
];

/** Characters that need four bytes, as names have them. */
export const rareGivenNames: readonly string[] = words('𬱖 𨱏 𬭎 𬍛 𫖯 志𬭬');

/** Whole names of peoples who write them with a dot, and others of the southwest. */
export const minorityNames: Readonly<Record<Sex, readonly string[]>> = {
  MALE: words('买买提·艾力 艾尼瓦尔·吐尔逊 阿卜杜拉·热合曼 巴特尔·苏和 吉克·木呷 扎西·达瓦'),
  FEMALE: words('阿依古丽·买买提 古丽娜尔·艾合买提 热娜·吐尔地 乌兰·其其格 阿依·吉克 卓玛·央金'),
};

/** Given names in fashion in a year of birth. */
export function givenNamesOf(year: number, sex: Sex): readonly string[] {
  const fashion = fashions.find(({ until }) => year <= until);
  return fashion?.names[sex] ?? [];
}
