import type { NoticeClause } from '../subgraphs/shared/notice';
import type { Text } from '../subgraphs/shared/rule';

type ClauseReasons = Readonly<Partial<Record<NoticeClause, Text>>>;

/** Clauses that no rule cites because there is nothing in them for software to judge. */
export const notSoftware: ClauseReasons = {
  preamble: { zh: '说明发文依据和目的', en: 'states the legal basis and the aim' },
  T二: {
    zh: '引出下列条件,各项分别规定',
    en: 'opens the list of conditions; each item is judged on its own',
  },
  T四: { zh: '引出下列职责,各项分别规定', en: 'opens the list of duties; each item stands on its own' },
  'T四(一)': {
    zh: '个人行为;违反的,经认定后记入诚信档案(R-34)',
    en: 'personal conduct; a breach arrives as an adjudicated credit record (R-34)',
  },
  'T四(二)': {
    zh: '个人行为;违反的,经认定后记入诚信档案(R-34)',
    en: 'personal conduct; a breach arrives as an adjudicated credit record (R-34)',
  },
  'T四(五)': {
    zh: '向组建单位反映情况,在系统外进行',
    en: 'reports of misconduct go to the organiser outside the graph',
  },
  'T四(七)': {
    zh: '建言献策由专家自主参加',
    en: 'taking part in consultations is the expert’s own act',
  },
};

/** Clauses whose rules are not written yet, and what they arrive with. */
export const pendingClauses: ClauseReasons = {
  'T四(三)': { zh: 'R-62 随随机抽取提供', en: 'R-62 arrives with the draw' },
  'T四(四)': { zh: 'R-51 随随机抽取提供', en: 'R-51 arrives with the draw' },
  'T四(六)': { zh: 'R-70 随评审会议的意见和表决提供', en: 'R-70 arrives with opinions and ballots' },
  'T五(一)': {
    zh: 'R-52 至 R-55 随随机抽取提供',
    en: 'R-52 to R-55 arrive with the draw; who may serve as a guest is prepared already',
  },
  'T五(二)': { zh: 'R-56、R-57 随随机抽取提供', en: 'R-56 and R-57 arrive with the draw' },
  'T五(三)': { zh: 'R-58 至 R-61 随抽取和签到提供', en: 'R-58 to R-61 arrive with the draw and sign-in' },
  'T五(四)': { zh: 'R-62、R-63 随通知提供', en: 'R-62 and R-63 arrive with the notices' },
  'T五(五)': {
    zh: 'R-64 至 R-66 随承诺书和诚信裁定提供',
    en: 'R-64 to R-66 arrive with pledges and credit rulings',
  },
};
