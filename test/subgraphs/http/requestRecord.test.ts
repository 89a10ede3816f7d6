import { noteCaller, requestRecords, type RequestRecord } from '../../../subgraphs/shared/http/requestRecord';
import { callerAs } from '../../support/testIdentity';

const newRecord = (): RequestRecord => ({
  request: { id: 'r-1', headers: {}, language: 'zh' },
  codes: new Set(),
});

describe('the record of a request', () => {
  test('says role and authority, not the person', () => {
    const record = newRecord();
    requestRecords.run(record, () => noteCaller(callerAs('FILING_AUTHORITY', 'district-500103')));
    expect(record).toMatchObject({ role: 'FILING_AUTHORITY', authority: 'district-500103' });
    expect(JSON.stringify(record)).not.toContain('user:');
  });

  test('names who asked, not whom a subgraph asked in turn', () => {
    const record = newRecord();
    requestRecords.run(record, () => {
      noteCaller(callerAs('ORGANISING_UNIT', 'unit_1'));
      noteCaller(callerAs('SERVICE', 'evaluations'));
    });
    expect(record.role).toBe('ORGANISING_UNIT');
  });
});
