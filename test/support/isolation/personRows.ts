import { idNumberCheckCharacter } from '../../../subgraphs/experts/domain/idNumber';
import { nameSortKey } from '../../../subgraphs/experts/persistence/nameSortKey';
import { expertId } from './PoolPlan';
import type { Person, DataSet } from './DataSet';

type PersonTables =
  | 'employer'
  | 'expert'
  | 'employment'
  | 'title'
  | 'attestation'
  | 'sanction_interval'
  | 'exemption'
  | 'training'
  | 'continuing_education'
  | 'credit_record'
  | 'credit_lift'
  | 'contact_change'
  | 'access_record';

const SURNAMES = [...'张王李赵陈杨黄周吴徐'];
const GIVEN = ['德馨', '若谷', '知远'];
const COMPOUND = ['欧阳', '司马', '上官'];
const EMPLOYERS = ['重庆第一试验医院', '渝州机械研究院', '嘉陵江师范学校', '巴南水利设计所'];

/** A name that no two people share; every tenth has a surname of two characters. */
export function nameOf(number: number): string {
  const surname = number % 10 === 9 ? COMPOUND[Math.floor(number / 10) % 3] : SURNAMES[number % 10];
  return `${surname ?? '张'}${GIVEN[Math.floor(number / 10) % 3] ?? '德馨'}`;
}

/**
 * Experts `from` to `to` with everything on record.
 * @param registeredBy who registered them; by default a unit, an authority or nobody here, in turn
 */
export function personRows(
  from: number,
  to: number,
  registeredBy?: Person['registeredBy'],
): Pick<DataSet, PersonTables> {
  const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const each = <Row>(row: (number: number) => Row) => numbers.map(row);
  const of = (prefix: string, number: number) => ({
    id: `${prefix}_${String(number).padStart(2, '0')}`,
    expertId: expertId(number),
  });
  const mark = (kind: string, number: number) => `${kind}_${String(number).padStart(2, '0')}`;
  return {
    employer: EMPLOYERS.map((_, index) => ({ id: `employer_${index + 1}`, uscc: usccOf(index) })),
    expert: each((number) => ({ ...person(number), ...(registeredBy && { registeredBy }) })),
    employment: numbers.flatMap((number) => [
      employment(number, 'work', null),
      ...(number % 5 === 0 ? [employment(number + 1, 'oldwork', '2015-01-01', number)] : []),
    ]),
    title: each((number) => ({
      ...of('title', number),
      seriesNo: 1 + (number % 6),
      level: number % 2 === 0 ? ('SENIOR' as const) : ('ASSOCIATE' as const),
      name: '正高级工程师',
      obtainedOn: '2015-06-01',
    })),
    attestation: each((number) => ({
      ...of('attest', number),
      item: 'HEALTH' as const,
      by: 'UNIT' as const,
      signedOn: '2024-01-05',
      signedBy: mark('hidden_signer', number),
    })),
    sanction_interval: each((number) => ({
      ...of('sanction', number),
      category: 'DISCIPLINE' as const,
      start: '2020-01-01',
      end: '2021-01-01',
      recordedBy: mark('hidden_recorder', number),
    })),
    exemption: each((number) => ({
      ...of('exempt', number),
      kind: 'RENOWNED_EXPERT' as const,
      evidence: mark('evidence', number),
      reason: mark('hidden_reason', number),
      grantedOn: '2024-01-06',
      grantedBy: mark('hidden_grantor', number),
    })),
    training: each((number) => ({
      ...of('training', number),
      kind: 'PRE_WORK' as const,
      year: 2025,
      completedOn: '2025-02-01',
      heldBy: mark('heldby', number),
    })),
    continuing_education: each((number) => ({ ...of('edu', number), year: 2025, hours: 90 })),
    credit_record: each((number) => ({
      ...of('credit', number),
      effect: 'WARN' as const,
      clause: mark('clause', number),
      ruledOn: '2023-05-01',
      until: '2024-05-01',
      reason: mark('hidden_ruling', number),
      approvedBy: mark('hidden_approver', number),
    })),
    credit_lift: each((number) => ({
      ...of('credit', number),
      liftedOn: '2023-06-01',
      reason: 'OVERTURNED' as const,
    })),
    contact_change: each((number) => ({
      ...of('change', number),
      kind: 'CONTACT' as const,
      changedOn: '2025-05-06',
      reportedOn: '2025-05-08',
    })),
    access_record: numbers.flatMap((number) =>
      [1, 2, 3].map((place) => ({
        ...of('look', number * 10 + place),
        expertId: expertId(number),
        at: new Date('2026-01-05T02:00:00.000Z'),
        role: 'ORGANISING_UNIT',
        reader: mark('reader', number),
        subject: mark('hidden_subject', number),
        purpose: 'CONTACT' as const,
        reason: mark('looked', number),
        fields: ['PHONE' as const],
        ...(place === 3 && { sealedSeat: mark('hidden_seat', number) }),
      })),
    ),
  };
}

function person(number: number): Person {
  const birthDate = `19${60 + (number % 20)}-05-06`;
  const digits = `500199${birthDate.replaceAll('-', '')}${String(number).padStart(3, '0')}`;
  const unit = `unit_0${1 + ((number / 3) % 7)}`;
  const authorities = ['cq-reform-office', 'district-500103', 'dept-education', 'district-gaoxin'];
  const authority = authorities[number % 4] ?? 'cq-reform-office';
  return {
    id: expertId(number),
    name: nameOf(number),
    nameSortKey: nameSortKey(nameOf(number)),
    idNumber: digits + idNumberCheckCharacter(digits),
    phone: `139${String(number * 7919 + 10_000_000)}`,
    sex: number % 2 === 0 ? 'FEMALE' : 'MALE',
    birthDate,
    seniority: number % 2 === 0 ? 5 : 4,
    registeredOn: '2023-01-01',
    changedOn: '2023-01-01',
    registeredBy: number % 3 === 0 ? { unit } : number % 3 === 1 ? { authority } : {},
  };
}

function employment(number: number, kind: string, endedOn: string | null, owner = number) {
  const employer = number % 4;
  return {
    id: `${kind}_${String(owner).padStart(2, '0')}`,
    expertId: expertId(owner),
    status: number % 6 === 0 ? ('RETIRED' as const) : ('IN_SERVICE' as const),
    employerId: `employer_${employer + 1}`,
    employerName: EMPLOYERS[employer] ?? '',
    employerUscc: usccOf(employer),
    rootUscc: usccOf(employer),
    sector: number % 2 === 0 ? ('PUBLIC' as const) : ('NON_PUBLIC' as const),
    frontline: number % 3 === 0,
    divisionCode: number % 2 === 0 ? '500103' : '500106',
    since: '2010-01-01',
    endedOn,
  };
}

const usccOf = (number: number) => `91500000MA5U00000${number}`;
