import type { Role } from '../../../subgraphs/shared/identity/Caller';
import type { Identity } from '../graphWorld';

const of = (role: Role, ...values: string[]): Identity[] => values.map((value) => ({ role, value }));

/** Everybody who asks, all roles but SERVICE, several of each; the last of each role stands for nothing at all. */
export const identities: readonly Identity[] = [
  ...of(
    'FILING_AUTHORITY',
    'cq-reform-office',
    'district-500103',
    'dept-education',
    'district-gaoxin',
    'district-500106',
  ),
  ...of(
    'CONSENTING_DEPARTMENT',
    'dept-education',
    'dept-health',
    'district-500106',
    'cq-reform-office',
    'dept-water',
  ),
  ...of(
    'ORGANISING_UNIT',
    'unit_01',
    'unit_02',
    'unit_03',
    'unit_04',
    'unit_05',
    'unit_06',
    'unit_07',
    'unit_98',
  ),
  ...of('DISCIPLINE_SUPERVISOR', 'cq-reform-office', 'dept-education', 'district-gaoxin', 'dept-water'),
  ...of('EXPERT', 'expert_01', 'expert_05', 'expert_12', 'expert_22', 'expert_30', 'expert_98'),
  ...of('EMPLOYER', 'employer_1', 'employer_3', 'employer_4', 'employer_98'),
  ...of('MINISTRY', '500000'),
  ...of('PARTNER_AGENCY', 'agency_98'),
];

/** `FILING_AUTHORITY dept-education` */
export const titleOf = ({ role, value }: Identity): string => `${role} ${value}`;
