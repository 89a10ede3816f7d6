import type { CommitteePlan, UnitPlan } from './CommitteePlan';
import { plannedCommittee } from './plannedCommittee';

const unit = (
  kind: UnitPlan['kind'],
  name: string,
  given: Partial<Omit<UnitPlan, 'kind' | 'name'>> = {},
): UnitPlan => ({
  kind,
  name,
  usccKind: 'INSTITUTION',
  districtId: null,
  industryDepartmentId: null,
  superiorId: null,
  municipallyRegistered: true,
  ...given,
});

const technicalService = unit('MUNICIPAL_UNIT', '重庆市综合技术服务中心');
const talent = unit('MUNICIPAL_UNIT', '重庆市民营经济人才服务中心');
const industry = unit('MUNICIPAL_UNIT', '重庆市新兴产业促进中心', {
  industryDepartmentId: 'dept-economy-information',
});
const central = unit('CENTRAL', '长江上游航道勘察中心');
const flight = unit('CENTRAL', '西南通用航空飞行中心');

const university = unit('AUTONOMOUS', '重庆渝州大学', {
  superiorId: 'dept-education',
  industryDepartmentId: 'dept-education',
});
const hospital = unit('AUTONOMOUS', '重庆市渝山医院', {
  superiorId: 'dept-health',
  industryDepartmentId: 'dept-health',
});
const group = unit('AUTONOMOUS', '重庆嘉江机械集团有限公司', {
  usccKind: 'ENTERPRISE',
  superiorId: 'dept-state-assets',
  industryDepartmentId: 'dept-economy-information',
});
const districtHospital = unit('AUTONOMOUS', '万州区江城医院', {
  districtId: 'district-500101',
  superiorId: 'district-500101',
  municipallyRegistered: false,
});
const registeredFirm = unit('AUTONOMOUS', '重庆云岭智能装备股份有限公司', {
  usccKind: 'ENTERPRISE',
  districtId: 'district-gaoxin',
});
const districtFirm = unit('AUTONOMOUS', '重庆澄湖建设工程有限公司', {
  usccKind: 'ENTERPRISE',
  districtId: 'district-500103',
  municipallyRegistered: false,
});

/**
 * The rows and corner cases of T一(二) that departments and districts leave out: row 4 (no industry department,
 * several industries), autonomous units with and without 主管部门, and central units that 市职改办 rules on by hand.
 */
export function cornerPlans(): CommitteePlan[] {
  return [
    plannedCommittee({ unit: technicalService, level: 'INTERMEDIATE', seriesNo: 20, specialty: '化学实验' }),
    plannedCommittee({ unit: technicalService, level: 'JUNIOR', seriesNo: 5, specialty: '机械' }),
    plannedCommittee({ unit: technicalService, level: 'ASSOCIATE', seriesNo: 20, specialty: '物理实验' }),
    plannedCommittee({
      unit: talent,
      level: 'INTERMEDIATE',
      seriesNo: 5,
      specialty: '电子信息',
      audience: 'NON_PUBLIC_UNITS',
    }),
    plannedCommittee({
      unit: talent,
      level: 'ASSOCIATE',
      seriesNo: 19,
      specialty: '人力资源',
      audience: 'NON_PUBLIC_UNITS',
    }),
    plannedCommittee({
      unit: industry,
      level: 'INTERMEDIATE',
      seriesNo: 5,
      specialty: '电子信息',
      crossIndustry: true,
      groups: 3,
      seats: 9,
    }),
    plannedCommittee({
      unit: industry,
      level: 'JUNIOR',
      seriesNo: 5,
      specialty: '化工',
      crossIndustry: true,
    }),
    plannedCommittee({
      unit: central,
      level: 'INTERMEDIATE',
      seriesNo: 25,
      specialty: '引航',
      ruling: '中央在渝单位,报市交通运输委会商后由市职改办核准备案',
    }),
    plannedCommittee({ unit: flight, level: 'ASSOCIATE', seriesNo: 26, specialty: '飞行' }),
    plannedCommittee({ unit: university, level: 'SENIOR_COMBINED', seriesNo: 1, groups: 5, seats: 25 }),
    plannedCommittee({ unit: university, level: 'INTERMEDIATE', seriesNo: 1 }),
    plannedCommittee({ unit: university, level: 'INTERMEDIATE', seriesNo: 20, specialty: '化学实验' }),
    plannedCommittee({ unit: hospital, level: 'ASSOCIATE', seriesNo: 4, specialty: '内科' }),
    plannedCommittee({ unit: hospital, level: 'INTERMEDIATE', seriesNo: 4, specialty: '护理', seats: 9 }),
    plannedCommittee({ unit: group, level: 'ASSOCIATE', seriesNo: 5, specialty: '机械' }),
    plannedCommittee({ unit: group, level: 'INTERMEDIATE', seriesNo: 5, specialty: '机械' }),
    plannedCommittee({ unit: districtHospital, level: 'INTERMEDIATE', seriesNo: 4, specialty: '外科' }),
    plannedCommittee({ unit: registeredFirm, level: 'INTERMEDIATE', seriesNo: 5, specialty: '机械' }),
    plannedCommittee({ unit: districtFirm, level: 'INTERMEDIATE', seriesNo: 5, specialty: '建筑工程' }),
  ];
}
