import {
  applicantBatch,
  MAX_BATCH,
  type ApplicantLine,
} from '../../subgraphs/evaluations/domain/applicantBatch';
import { Refusal } from '../../subgraphs/shared/refusal';

const USCC = '91350100M000100Y43';
const line = (change: Partial<ApplicantLine> = {}): ApplicantLine => ({
  code: 'A-001',
  unitUscc: USCC,
  ...change,
});
const groups = [{ id: 'g1', name: '一组', seats: 3 }];
const refusalOf = (lines: readonly ApplicantLine[], of = groups): string => {
  try {
    applicantBatch(lines, of);
    return 'taken';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return `${error.code} ${error.facts['line'] ?? ''}`.trim();
  }
};

describe('a batch of applicants', () => {
  it('takes a number, a unit and a group, and the unit for the root of its own group', () => {
    expect(applicantBatch([line({ group: 'g1' })], groups)).toEqual([
      { code: 'A-001', unitUscc: USCC, rootUscc: USCC, groupId: 'g1' },
    ]);
  });

  it.each([
    ['nobody', 0, 'BATCH_SIZE'],
    ['one', 1, 'taken'],
    ['five hundred', MAX_BATCH, 'taken'],
    ['one more', MAX_BATCH + 1, 'BATCH_SIZE'],
  ])('of %s is %j: %s', (_, size, wanted) => {
    const lines = Array.from({ length: size }, (_, index) => line({ code: `A-${index}` }));
    expect(refusalOf(lines, [])).toBe(wanted);
  });

  it.each([
    ['11010519491231002X', 'PERSONAL_NUMBER 2'],
    ['110105491231002', 'PERSONAL_NUMBER 2'],
    ['13800001234', 'PERSONAL_NUMBER 2'],
    ['12800001234', 'taken'],
    ['张三', 'INVALID_APPLICANT_CODE 2'],
    ['', 'INVALID_APPLICANT_CODE 2'],
    ['-1', 'INVALID_APPLICANT_CODE 2'],
    ['A 1', 'INVALID_APPLICANT_CODE 2'],
    ['a'.repeat(40), 'taken'],
    ['a'.repeat(41), 'INVALID_APPLICANT_CODE 2'],
    ['A-001', 'APPLICANT_TWICE 2'],
  ])('with the number %j is %s', (code, wanted) => {
    expect(refusalOf([line(), line({ code })], [])).toBe(wanted);
  });

  it.each([
    [{ unitUscc: '91350100M000100Y44' }, 'INVALID_UNIT 1'],
    [{ unitUscc: '91350100m000100y43' }, 'INVALID_UNIT 1'],
    [{ rootUscc: '' }, 'INVALID_UNIT 1'],
    [{ rootUscc: null }, 'taken'],
  ])('from %j is %s', (change, wanted) => {
    expect(refusalOf([line(change)], [])).toBe(wanted);
  });

  it('names a group of the session, when it has groups, and none when it has none', () => {
    expect(refusalOf([line()])).toBe('UNKNOWN_GROUP 1');
    expect(refusalOf([line({ group: 'g2' })])).toBe('UNKNOWN_GROUP 1');
    expect(refusalOf([line({ group: 'g1' })], [])).toBe('UNKNOWN_GROUP 1');
    expect(refusalOf([line({ group: 'g1' })])).toBe('taken');
  });
});
