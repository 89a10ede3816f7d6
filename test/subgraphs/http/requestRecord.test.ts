import { noteCaller, tieRecord, type RequestRecord } from '../../../subgraphs/shared/http/requestRecord';
import { callerAs } from '../../support/testIdentity';

function newRecord(): RequestRecord {
  const record: RequestRecord = { request: { id: 'r-1', headers: {}, language: 'zh' }, codes: new Set() };
  tieRecord(record.request, record);
  return record;
}

describe('the record of a request', () => {
  test('says role and authority, not the person', () => {
    const record = newRecord();
    noteCaller(record.request, callerAs('FILING_AUTHORITY', 'district-500103'));
    expect(record).toMatchObject({ role: 'FILING_AUTHORITY', authority: 'district-500103' });
    expect(JSON.stringify(record)).not.toContain('user:');
  });

  test('names the first who asked', () => {
    const record = newRecord();
    noteCaller(record.request, callerAs('ORGANISING_UNIT', 'unit_1'));
    noteCaller(record.request, callerAs('SERVICE', 'evaluations'));
    expect(record.role).toBe('ORGANISING_UNIT');
  });
});
