import type { ContactChange } from './contactChange';
import type { RecordOf } from './RecordOf';

/** A change of unit or contact that was told, on record. */
export interface ReportedChange extends RecordOf, ContactChange {}
