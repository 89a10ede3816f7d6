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
    zh: '由专家反映(reportViolation),是否属实由人认定',
    en: 'an expert reports it (reportViolation); whether it is so is for people to rule',
  },
  'T四(六)': {
    zh: '意见由专家签署后即固定并留存校验值(signOpinion);是否客观公正由人判断',
    en: 'an opinion is signed, final and hashed (signOpinion); whether it is objective is for people to judge',
  },
  'T四(七)': {
    zh: '建言献策由专家自主参加',
    en: 'taking part in consultations is the expert’s own act',
  },
};

/** Clauses whose rules are not written yet, and what they arrive with. */
export const pendingClauses: ClauseReasons = {};
