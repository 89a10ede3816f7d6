import type { Databases } from '../../commands/embeddedDatabases';
import { bulkLoad as loadCommittees } from '../../subgraphs/committees/persistence/bulkLoad';
import { bulkLoad as loadExperts } from '../../subgraphs/experts/persistence/bulkLoad';
import { personalFields } from '../../subgraphs/experts/persistence/personalFields';
import type { PersonalKeys } from '../../subgraphs/experts/wiring';
import { idNumberCheckCharacter } from '../../subgraphs/experts/domain/idNumber';
import { committeeRow, memberRow, poolRow, unitRow } from '../support/committeeRows';

export interface ScaleSize {
  readonly experts: number;
  readonly pools: number;
  readonly members: number;
}

const authorities = ['cq-reform-office', 'dept-education', 'district-500103'];
const pad = (number: number) => String(number).padStart(8, '0');

function* range<T>(size: number, make: (n: number) => T): Generator<T> {
  for (let n = 0; n < size; n++) yield make(n);
}

export async function loadScaleData(
  databases: Databases,
  keys: PersonalKeys,
  size: ScaleSize,
): Promise<void> {
  const personal = personalFields(keys);
  const perPool = size.members / size.pools;
  const authorityOf = (pool: number) =>
    (pool % 2 === 0 ? authorities[0] : authorities[1 + (pool % 3 === 0 ? 1 : 0)]) as string;
  const owners = (pool: number) => ({
    filingAuthorityId: authorityOf(pool),
    organisingUnitId: `unit_${pad(pool)}`,
  });
  const expertOf = (member: number) => `expert_${pad(member % size.experts)}`;
  await loadCommittees(databases.committees, {
    units: range(size.pools, (n) => unitRow(`unit_${pad(n)}`)),
    committees: range(size.pools, (n) => committeeRow(pad(n), owners(n))),
    pools: range(size.pools, (n) => poolRow(pad(n), owners(n))),
    members: range(size.members, (n) => {
      const pool = Math.floor(n / perPool);
      return memberRow(`member_${pad(n)}`, pad(pool), authorityOf(pool), {
        expertId: expertOf(n),
        nameSortKey: `zhang1 ${n % 997}`,
      });
    }),
  });
  await loadExperts(databases.experts, {
    experts: range(size.experts, (n) => {
      const id = `expert_${pad(n)}`;
      const body = `500103${1960 + Math.floor(n / 300_000)}0101${String(n % 1000).padStart(3, '0')}`;
      const sealed = personal.seal(id, {
        idNumber: body + idNumberCheckCharacter(body),
        phone: '13800001234',
      });
      return {
        id,
        name: '张伟',
        nameSortKey: `zhang1 ${n}`,
        ...sealed,
        idNumberIndex: `i${n}`,
        sex: 'MALE' as const,
        birthDate: '1970-01-01',
        seniority: 5,
        registeredOn: '2024-01-01',
        changedOn: '2024-01-01',
      };
    }),
    access: range(size.members, (n) => {
      const { filingAuthorityId, organisingUnitId } = owners(Math.floor(n / perPool));
      return {
        id: `reach_${pad(n)}`,
        expertId: expertOf(n),
        via: 'POOL' as const,
        viaId: `member_${pad(n)}`,
        authorityId: filingAuthorityId,
        unitId: organisingUnitId,
        visibleFrom: new Date('2024-01-01T00:00:00Z'),
        visibleUntil: null,
      };
    }),
    employments: range(size.experts, (n) => ({
      id: `work_${pad(n)}`,
      expertId: `expert_${pad(n)}`,
      status: 'IN_SERVICE' as const,
      employerId: 'emp_1',
      employerName: '医院',
      employerUscc: '91350100M000100Y43',
      rootUscc: '91350100M000100Y43',
      sector: 'PUBLIC' as const,
      frontline: false,
      divisionCode: '500103',
      since: '2010-01-01',
      endedOn: null,
    })),
    titles: range(size.experts, (n) => ({
      id: `title_${pad(n)}`,
      expertId: `expert_${pad(n)}`,
      seriesNo: 5,
      level: 'SENIOR' as const,
      name: '正高级工程师',
      obtainedOn: '2015-01-01',
    })),
  });
}
