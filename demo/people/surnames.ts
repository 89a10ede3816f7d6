const words = (text: string): string[] => text.split(' ');

/** Surnames by how common they are in Chongqing, roughly: each tier is drawn as often as its weight says. */
const tiers: readonly { readonly weight: number; readonly surnames: readonly string[] }[] = [
  { weight: 44, surnames: words('王 李 张 刘 陈 杨 周 罗 黄 唐 何 冉 赵 吴 徐 谭 向') },
  {
    weight: 34,
    surnames: words('胡 朱 邓 冯 蒋 廖 曾 谢 郑 马 孙 郭 高 林 程 曹 彭 肖 田 余 蒲 牟 秦 任 熊 袁'),
  },
  {
    weight: 17,
    surnames: words(
      '宋 梁 韩 许 沈 吕 苏 卢 丁 魏 薛 叶 阎 潘 杜 戴 夏 钟 汪 石 姚 邹 贺 龚 文 庞 幸 况 敖 税',
    ),
  },
  { weight: 4, surnames: words('单 仇 解 区 查 盖 乐 翟 尉 缪 晏 蔺 郗 鲜 谯 昝 覃 逄') },
  { weight: 1, surnames: words('欧阳 司马 上官 诸葛 夏侯 皇甫 慕容 令狐 司徒 端木 尉迟 南宫') },
];

const TOTAL = tiers.reduce((sum, { weight }) => sum + weight, 0);

/** The surname at a point from 0 to 1 of the tiers, and another point within its tier. */
export function surnameAt(point: number, within: number): string {
  let rest = point * TOTAL;
  const tier = tiers.find(({ weight }) => (rest -= weight) < 0) ?? tiers[0];
  const surnames = tier?.surnames ?? ['王'];
  return surnames[Math.floor(within * surnames.length)] ?? '王';
}
