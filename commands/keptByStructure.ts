/** A rule that the graph leaves no way to break, beside what its check finds. */
interface Kept {
  readonly zh: string;
  readonly en: string;
}

/** Rules that are kept by what cannot be done; the check finds what somebody with the database has done. */
export const keptByStructure: Readonly<Record<string, Kept>> = {
  'R-52': {
    zh: '没有手工指定席位的操作,席位只由抽取及其备选产生;panelFindings 逐席核对抽取记录',
    en: 'no command names a holder: seats come of a draw and of its reserves. panelFindings traces every seat to its record',
  },
  'R-56': {
    zh: '抽取时作为组合条件,不满足的组合不会被抽中',
    en: 'a limit of the draw itself: no panel that breaks it can be drawn',
  },
  'R-57': {
    zh: '连续两年参会的专家不列入候选名单,个别放宽除外',
    en: 'whoever attended two years in a row is no candidate, unless waived',
  },
  'R-58': { zh: '未参加任前培训的不列入候选名单', en: 'the untrained are no candidates' },
  'R-62': {
    zh: '名单只供有权部门查看,没有公布或发聘书的操作;逐人明示查阅须有角色和理由并留痕;提前启封须两方和理由;对外统计不含少于 5 人的单元',
    en: 'no field or command publishes a roster or writes a letter of appointment; a look at personal data needs a role and a reason and is on record, names open early by two roles and a reason, and no cell under 5 is told',
  },
  'R-63': {
    zh: '通知只有 12333 短信一个出口,除取消通知外均带验证码,且与席位同一事务产生',
    en: 'a notice has no other way out than 12333, carries a code unless it cancels, and is made in the transaction of its seat',
  },
  'R-69': {
    zh: '疗养倾斜名单由考核结果产生,不能增删',
    en: 'the list for recuperation leave is made of the assessments; nobody is put on it or taken off',
  },
  'R-71': {
    zh: '不足 5 个工作日或无法计算的公示期不予记录',
    en: 'a period that is too short, or cannot be counted, is not recorded',
  },
};
