/** A municipal department in charge of an industry (市级行业主管部门), T一(二). */
export interface IndustryDepartment {
  readonly id: string;
  readonly name: string;
  /** Numbers of the title series in its review remit (评审权限). */
  readonly remit: readonly number[];
}

/**
 * The notice names no department and no official list of remits was at hand: which series fall to whom is our
 * reading of the departments' duties. A pool outside the remit is therefore flagged for confirmation, never refused.
 */
export const industryDepartments: readonly IndustryDepartment[] = [
  { id: 'dept-education', name: '市教委', remit: [1, 20, 21, 22] },
  { id: 'dept-health', name: '市卫生健康委', remit: [4] },
  { id: 'dept-housing', name: '市住房城乡建委', remit: [5] },
  { id: 'dept-agriculture', name: '市农业农村委', remit: [5, 6] },
  { id: 'dept-economy-information', name: '市经济信息委', remit: [5, 12] },
  { id: 'dept-transport', name: '市交通运输委', remit: [5, 25] },
  { id: 'dept-water', name: '市水利局', remit: [5] },
  { id: 'dept-culture-tourism', name: '市文化旅游委', remit: [9, 10, 16, 23] },
  { id: 'dept-ecology', name: '市生态环境局', remit: [5] },
  { id: 'dept-science-technology', name: '市科技局', remit: [3, 5, 20] },
  { id: 'dept-social-sciences', name: '市社科院', remit: [2] },
  { id: 'dept-justice', name: '市司法局', remit: [24] },
  { id: 'dept-planning-resources', name: '市规划自然资源局', remit: [5] },
  { id: 'dept-emergency', name: '市应急局', remit: [5] },
  { id: 'dept-market-regulation', name: '市市场监管局', remit: [5] },
  { id: 'dept-drug-regulation', name: '市药监局', remit: [4, 5] },
  { id: 'dept-city-management', name: '市城市管理局', remit: [5] },
  { id: 'dept-public-security', name: '市公安局', remit: [5] },
  { id: 'dept-finance', name: '市财政局', remit: [17] },
  { id: 'dept-audit', name: '市审计局', remit: [27] },
  { id: 'dept-statistics', name: '市统计局', remit: [18] },
  { id: 'dept-commerce', name: '市商务委', remit: [19] },
  { id: 'dept-state-assets', name: '市国资委', remit: [5, 19] },
  { id: 'dept-press', name: '市新闻出版局', remit: [7, 8] },
  { id: 'dept-archives', name: '市档案局', remit: [11] },
  { id: 'dept-foreign-affairs', name: '市政府外办', remit: [15] },
  { id: 'dept-sports', name: '市体育局', remit: [14] },
  { id: 'dept-forestry', name: '市林业局', remit: [5] },
  { id: 'dept-civil-affairs', name: '市民政局', remit: [] },
  { id: 'dept-human-resources', name: '市人力社保局', remit: [13, 19] },
];

const byId = new Map(industryDepartments.map((department) => [department.id, department]));

/** Whether a title series falls in a department's remit; false for a department that is not in the table. */
export function isInRemit(departmentId: string, seriesNo: number): boolean {
  return byId.get(departmentId)?.remit.includes(seriesNo) ?? false;
}

/** The departments in whose remit a series falls, in table order; several for engineering, none for 民航飞行. */
export function departmentsForSeries(seriesNo: number): IndustryDepartment[] {
  return industryDepartments.filter(({ remit }) => remit.includes(seriesNo));
}
