/** What a title series is about, for inventing specialties and employers. */
export interface SeriesField {
  /** Short word for committee names: 重庆市`工程技术`高级职称评审委员会. */
  readonly label: string;
  readonly specialties: readonly string[];
  /** Endings of the names of public employers, and of non-public ones. */
  readonly publicEmployers: readonly string[];
  readonly privateEmployers: readonly string[];
}

const words = (text: string): string[] => text.split(' ');

const field = (
  label: string,
  specialties: string,
  publicEmployers: string,
  privateEmployers: string,
): SeriesField => ({
  label,
  specialties: words(specialties),
  publicEmployers: words(publicEmployers),
  privateEmployers: words(privateEmployers),
});

const COMPANIES = '科技有限公司 股份有限公司 工程咨询有限公司';

/** By number of the series, 1 to 27. */
export const seriesFields: Readonly<Record<number, SeriesField>> = {
  1: field(
    '高等学校教师',
    '工学 理学 文学 管理学 医学 教育学',
    '大学 学院 师范学院',
    '科技职业学院 外语学院',
  ),
  2: field('哲学社会科学研究', '经济学 法学 历史学 社会学', '社会科学研究院 党校研究所', '发展研究中心'),
  3: field('自然科学研究', '材料科学 生物学 地球科学 信息科学', '科学研究院 研究所', '技术研究院有限公司'),
  4: field(
    '卫生技术',
    '内科 外科 妇产科 儿科 中医 护理 药学 医学影像',
    '人民医院 中医院 妇幼保健院 疾病预防控制中心',
    '医院有限公司 康复医院',
  ),
  5: field(
    '工程技术',
    '建筑工程 市政工程 机械 电子信息 交通运输 水利水电 环境保护 测绘地理信息 化工 安全工程 质量技术 林业',
    '设计院 勘测院 技术中心 工程质量监督站',
    COMPANIES,
  ),
  6: field(
    '农业技术',
    '农艺 畜牧 兽医 水产',
    '农业技术推广站 农业科学院 畜牧技术推广总站',
    '农业开发有限公司 生态农业有限公司',
  ),
  7: field('新闻', '记者 编辑', '日报社 融媒体中心', '文化传媒有限公司'),
  8: field('出版', '图书编辑 期刊编辑', '出版社 期刊社', '图书文化有限公司'),
  9: field('图书资料', '图书管理 文献整理', '图书馆 情报中心', '文献技术有限公司'),
  10: field('文物博物', '文物保护 博物馆管理', '博物馆 文物保护研究所', '艺术馆 文物修复有限公司'),
  11: field('档案', '档案管理 档案保护', '档案馆 档案技术中心', '档案服务有限公司'),
  12: field('工艺美术', '陶瓷 漆器 织绣', '工艺美术研究所', '工艺美术有限公司 陶艺坊有限公司'),
  13: field('技工院校教师', '机电 汽车维修 烹饪', '技师学院 高级技工学校', '职业技工学校'),
  14: field('体育', '田径 球类 游泳', '体育运动学校 体育科学研究所', '体育俱乐部有限公司'),
  15: field('翻译', '英语 日语 法语', '翻译中心 外事服务中心', '翻译有限公司'),
  16: field('播音主持', '播音 主持', '广播电视台 融媒体中心', '影视传媒有限公司'),
  17: field('会计', '财务会计 管理会计', '财政会计学校 财务结算中心', '会计师事务所 实业有限公司'),
  18: field('统计', '经济统计 社会统计', '统计调查中心 调查队', '数据咨询有限公司'),
  19: field(
    '经济',
    '工商管理 人力资源 国际商务',
    '经济信息中心 人才交流中心',
    '商贸集团有限公司 人力资源有限公司',
  ),
  20: field('实验技术', '化学实验 物理实验', '实验中心 分析测试中心', '检测技术有限公司'),
  21: field('中等职业学校教师', '文化课 专业课', '职业教育中心 财贸学校', '职业学校'),
  22: field(
    '中小学教师',
    '语文 数学 英语 物理 学前教育 特殊教育',
    '小学 中学 实验小学 教师进修学院',
    '外国语学校 双语学校',
  ),
  23: field('艺术', '演员 演奏员 编剧 舞美', '歌剧院 川剧院 群众艺术馆', '演艺有限公司 文化艺术有限公司'),
  24: field('公共法律服务', '公证 律师', '公证处 法律援助中心', '律师事务所'),
  25: field('船舶', '驾驶 轮机 引航', '航道局 海事服务中心', '航运有限公司 船务有限公司'),
  26: field('民用航空飞行', '飞行', '飞行学院 通用航空中心', '航空有限公司 通用航空有限公司'),
  27: field('审计', '财务审计 工程审计', '审计服务中心 审计研究所', '会计师事务所 工程审计有限公司'),
};

/** Throws RangeError for a number that is no series. */
export function seriesField(no: number): SeriesField {
  const found = seriesFields[no];
  if (!found) throw new RangeError(`series ${no} is not one of the 27`);
  return found;
}
