type Words = Readonly<Record<string, unknown>>;

/** A committee to register, and what the table says of it. */
export interface AuthorityRow {
  readonly code: string;
  readonly unit: Words & { readonly kind: string };
  readonly committee: Words & { readonly level: string };
  readonly authority: string;
  readonly row: string;
  readonly flags?: readonly string[];
  readonly copyTo?: readonly string[];
}

const district = { kind: 'DISTRICT', district: 'district-500103' };
const education = { kind: 'MUNICIPAL_UNIT', industryDepartment: 'dept-education' };
const CONSENT = 'CONSENT_REQUIRED';

/** Every row of the table in T一(二), with the corner cases (a)–(f) of the catalogue. */
export const authorityRows: readonly AuthorityRow[] = [
  {
    code: '1-district',
    unit: district,
    committee: { level: 'SENIOR' },
    authority: 'cq-reform-office',
    row: '1',
  },
  {
    code: '1-municipal',
    unit: education,
    committee: { level: 'SENIOR_COMBINED' },
    authority: 'cq-reform-office',
    row: '1',
  },
  {
    code: '1-associate',
    unit: { kind: 'MUNICIPAL_DEPARTMENT', industryDepartment: 'dept-health' },
    committee: { level: 'ASSOCIATE', seriesNo: 4 },
    authority: 'cq-reform-office',
    row: '1',
  },
  {
    code: '1-autonomous',
    unit: { kind: 'AUTONOMOUS', superior: 'dept-education', industryDepartment: 'dept-education' },
    committee: { level: 'ASSOCIATE' },
    authority: 'cq-reform-office',
    row: '1',
    flags: [CONSENT],
  },
  {
    code: '1-central',
    unit: { kind: 'CENTRAL' },
    committee: { level: 'SENIOR' },
    authority: 'cq-reform-office',
    row: '1',
    flags: ['CENTRAL_UNIT'],
  },
  {
    code: '2-middle',
    unit: district,
    committee: { level: 'INTERMEDIATE' },
    authority: 'district-500103',
    row: '2',
  },
  {
    code: '2-school',
    unit: { ...district, industryDepartment: 'dept-education' },
    committee: { level: 'JUNIOR' },
    authority: 'district-500103',
    row: '2',
  },
  {
    code: '2-gaoxin',
    unit: { kind: 'DISTRICT', district: 'district-gaoxin' },
    committee: { level: 'INTERMEDIATE' },
    authority: 'district-gaoxin',
    row: '2',
  },
  {
    code: '2-liangjiang',
    unit: { kind: 'DISTRICT', district: 'district-liangjiang' },
    committee: { level: 'JUNIOR' },
    authority: 'district-liangjiang',
    row: '2',
  },
  {
    code: '2-autonomous',
    unit: { kind: 'AUTONOMOUS', superior: 'district-500103', district: 'district-500103' },
    committee: { level: 'INTERMEDIATE' },
    authority: 'district-500103',
    row: '2',
    flags: [CONSENT],
  },
  {
    code: '2-private',
    unit: { kind: 'AUTONOMOUS', district: 'district-gaoxin' },
    committee: { level: 'JUNIOR' },
    authority: 'district-gaoxin',
    row: '2',
    flags: [CONSENT, 'NO_SUPERIOR', 'CONFIRM_REGISTRATION'],
  },
  {
    code: '3-unit',
    unit: education,
    committee: { level: 'INTERMEDIATE' },
    authority: 'dept-education',
    row: '3',
  },
  {
    code: '3-itself',
    unit: { kind: 'MUNICIPAL_DEPARTMENT', industryDepartment: 'dept-education' },
    committee: { level: 'JUNIOR' },
    authority: 'dept-education',
    row: '3',
    flags: ['SELF_FILING'],
    copyTo: ['cq-reform-office'],
  },
  {
    code: '3-health',
    unit: { kind: 'MUNICIPAL_UNIT', industryDepartment: 'dept-health' },
    committee: { level: 'JUNIOR', seriesNo: 4 },
    authority: 'dept-health',
    row: '3',
  },
  {
    code: '3-outside-remit',
    unit: { kind: 'MUNICIPAL_UNIT', industryDepartment: 'dept-health' },
    committee: { level: 'INTERMEDIATE', seriesNo: 1 },
    authority: 'dept-health',
    row: '3',
    flags: ['REMIT_UNCONFIRMED'],
  },
  {
    code: '3-autonomous',
    unit: { kind: 'AUTONOMOUS', superior: 'dept-state-assets', industryDepartment: 'dept-health' },
    committee: { level: 'JUNIOR', seriesNo: 4 },
    authority: 'dept-health',
    row: '3',
    flags: [CONSENT],
  },
  {
    code: '4-cross-industry',
    unit: education,
    committee: { level: 'INTERMEDIATE', crossIndustry: true },
    authority: 'cq-reform-office',
    row: '4',
  },
  {
    code: '4-no-industry',
    unit: { kind: 'MUNICIPAL_UNIT' },
    committee: { level: 'JUNIOR' },
    authority: 'cq-reform-office',
    row: '4',
  },
  {
    code: '4-private',
    unit: { kind: 'AUTONOMOUS', municipallyRegistered: true, district: 'district-500103' },
    committee: { level: 'INTERMEDIATE' },
    authority: 'cq-reform-office',
    row: '4',
    flags: [CONSENT, 'NO_SUPERIOR'],
  },
];
