import { authorities } from '../../subgraphs/committees/domain/reference/authorities';
import { divisionByKey } from '../../subgraphs/committees/domain/reference/divisions';
import { functionalZones } from '../../subgraphs/committees/domain/reference/functionalZones';
import type { CommitteePlan, UnitPlan } from './CommitteePlan';
import { plannedCommittee } from './plannedCommittee';
import { seriesField } from './seriesFields';

/** What districts file themselves beside teachers: the bureau, and the series of its committee. */
const bureaus: readonly (readonly [name: string, seriesNo: number])[] = [
  ['卫生健康委员会', 4],
  ['农业农村委员会', 6],
  ['住房和城乡建设委员会', 5],
  ['文化和旅游发展委员会', 9],
  ['经济和信息化委员会', 5],
];

/** The offices of districts and zones that ever filed pools; 江北 and 渝北 among them, 两江新区 through those two. */
const offices = authorities.filter(
  ({ kind, validFrom }) => (kind === 'DISTRICT' || kind === 'FUNCTIONAL_ZONE') && validFrom === null,
);

/** Row 2 of T一(二): teachers in every district and functional zone, a second committee in every other one. */
export function districtPlans(): CommitteePlan[] {
  return offices.flatMap(({ id, divisionKey }, place) => {
    const name = nameOf(id, divisionKey);
    const specialties = seriesField(22).specialties;
    const teachers = plannedCommittee({
      unit: districtUnit(id, `${name}教育委员会`),
      level: 'INTERMEDIATE',
      seriesNo: 22,
      specialty: place % 3 === 0 ? null : (specialties[place % specialties.length] ?? null),
      // 250 applicants make it a large one, 5×
      ...(place % 13 === 0 && { expectedApplicants: 250, seats: 15 }),
    });
    if (place % 2 === 1) return [teachers];
    const [bureau, seriesNo] = bureaus[(place / 2) % bureaus.length] ?? ['人民医院', 4];
    return [
      teachers,
      plannedCommittee({
        unit: districtUnit(id, `${name}${bureau}`),
        level: place % 4 === 0 ? 'JUNIOR' : 'INTERMEDIATE',
        seriesNo,
        specialty:
          seriesField(seriesNo).specialties[place % seriesField(seriesNo).specialties.length] ?? null,
      }),
    ];
  });
}

const districtUnit = (districtId: string, name: string): UnitPlan => ({
  name,
  usccKind: 'GOVERNMENT',
  kind: 'DISTRICT',
  districtId,
  industryDepartmentId: null,
  superiorId: null,
  municipallyRegistered: false,
});

function nameOf(authorityId: string, divisionKey: string | null): string {
  const zone = functionalZones.find(({ key }) => authorityId.endsWith(key));
  return (divisionKey === null ? zone?.name : divisionByKey(divisionKey)?.name) ?? authorityId;
}
