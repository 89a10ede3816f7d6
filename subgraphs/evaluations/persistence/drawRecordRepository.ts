import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { publicRepository } from '../../shared/scope/publicRepository';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import { systemScope } from '../../shared/scope/systemScope';
import { DrawRecordTable } from './DrawRecordTable';

const scope = systemScope('a record follows from the draw, whoever asked for it');

/** The public register of draws, for everybody. */
export const drawRegister = (session: DatabaseSession) => publicRepository(session, DrawRecordTable);

/** The register, to write. */
export const drawRecordRepository = (session: DatabaseSession) =>
  scopedRepository(session, DrawRecordTable, scope);
