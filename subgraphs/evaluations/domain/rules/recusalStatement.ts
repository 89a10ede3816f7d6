/** R-51 as T四(四) puts it: said once, met at the draw for units and at the vote for applicants. */
export const recusalStatement = {
  clause: 'T四(四)',
  severity: 'HARD',
  requires: {
    zh: '表决时专家与申报人之间无未处理的利害关系',
    en: 'no conflict between an expert and the applicant is unresolved at the vote',
  },
} as const;
