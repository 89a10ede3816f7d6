import { industryDepartments } from '../../subgraphs/committees/domain/reference/industryDepartments';
import type { CommitteeLevel } from '../../subgraphs/committees/domain/facts';
import type { CommitteePlan, UnitPlan } from './CommitteePlan';
import { plannedCommittee } from './plannedCommittee';
import { seriesField } from './seriesFields';

/** The unit below each department that organises committees, the series, and the specialty where several share one. */
const ofDepartments: Readonly<
  Record<string, readonly [unit: string, seriesNo: number, specialty: string | null]>
> = {
  'dept-education': ['重庆市教育评估中心', 22, null],
  'dept-health': ['重庆市卫生人才服务中心', 4, null],
  'dept-housing': ['重庆市建设岗位培训中心', 5, '建筑工程'],
  'dept-agriculture': ['重庆市农业人才服务站', 6, null],
  'dept-economy-information': ['重庆市工业人才服务中心', 12, null],
  'dept-transport': ['重庆市港航人才服务中心', 25, null],
  'dept-water': ['重庆市水利技术服务中心', 5, '水利水电'],
  'dept-culture-tourism': ['重庆市文化艺术服务中心', 23, null],
  'dept-ecology': ['重庆市环境技术评估中心', 5, '环境保护'],
  'dept-science-technology': ['重庆市科技人才服务中心', 3, null],
  'dept-social-sciences': ['重庆市社会科学评价中心', 2, null],
  'dept-justice': ['重庆市法律服务指导中心', 24, null],
  'dept-planning-resources': ['重庆市测绘成果中心', 5, '测绘地理信息'],
  'dept-emergency': ['重庆市安全技术服务中心', 5, '安全工程'],
  'dept-market-regulation': ['重庆市质量技术服务中心', 5, '质量技术'],
  'dept-drug-regulation': ['重庆市药学人才服务中心', 4, '药学'],
  'dept-city-management': ['重庆市市政工程服务中心', 5, '市政工程'],
  'dept-public-security': ['重庆市公安技术服务中心', 5, '电子信息'],
  'dept-finance': ['重庆市会计人才服务中心', 17, null],
  'dept-audit': ['重庆市审计人才服务中心', 27, null],
  'dept-statistics': ['重庆市统计人才服务中心', 18, null],
  'dept-commerce': ['重庆市商务人才服务中心', 19, '国际商务'],
  'dept-state-assets': ['重庆市国有企业人才中心', 19, '工商管理'],
  'dept-press': ['重庆市出版人才服务中心', 8, null],
  'dept-archives': ['重庆市档案技术指导中心', 11, null],
  'dept-foreign-affairs': ['重庆市翻译人才服务中心', 15, null],
  'dept-sports': ['重庆市体育人才服务中心', 14, null],
  'dept-forestry': ['重庆市林业技术服务中心', 5, '林业'],
  // no series is in its remit: filing with it is flagged for confirmation
  'dept-civil-affairs': ['重庆市康复医疗服务中心', 4, '护理'],
  'dept-human-resources': ['重庆市技工教育服务中心', 13, null],
};

const highLevels: readonly CommitteeLevel[] = ['ASSOCIATE', 'SENIOR_COMBINED', 'SENIOR'];

/** Rows 1 and 3 of T一(二): a high committee of every department, and one of middle or junior level below it. */
export function departmentPlans(): CommitteePlan[] {
  return industryDepartments.flatMap(({ id, name }, place) => {
    const [unitName, seriesNo, only] = ofDepartments[id] ?? [`${name}人才服务中心`, 5, '机械'];
    const specialties = seriesField(seriesNo).specialties;
    const specialty = only ?? (place % 3 === 0 ? null : (specialties[0] ?? null));
    const department = unit('MUNICIPAL_DEPARTMENT', `重庆${name}`, id);
    const below = unit('MUNICIPAL_UNIT', unitName, id);
    const high = plannedCommittee({
      unit: department,
      level: highLevels[place % 3] ?? 'ASSOCIATE',
      seriesNo,
      specialty,
      leader: place % 4 === 1,
      ...(place % 10 === 0 && { groups: 5 }),
      ...(place % 5 === 3 && { audience: 'SOCIETY' as const }),
    });
    const lower = plannedCommittee({
      // every fourth department organises its own, files with itself, and sends a copy
      unit: place % 4 === 0 ? department : below,
      level: place % 5 === 4 ? 'JUNIOR' : 'INTERMEDIATE',
      seriesNo,
      specialty: only ?? specialties.at(-1) ?? null,
      ...(place % 4 === 2 && { audience: 'SOCIETY' as const }),
    });
    return [high, lower];
  });
}

const unit = (
  kind: 'MUNICIPAL_DEPARTMENT' | 'MUNICIPAL_UNIT',
  name: string,
  industryDepartmentId: string,
): UnitPlan => ({
  name,
  usccKind: kind === 'MUNICIPAL_UNIT' ? 'INSTITUTION' : 'GOVERNMENT',
  kind,
  districtId: null,
  industryDepartmentId,
  superiorId: null,
  municipallyRegistered: true,
});
