import { refuseRow } from '../../shared/scope/rowRefusals';

/** Throws CONFLICT when the row has moved on since it was read, before anything is said of its new state. */
export function requireVersion(row: { readonly version: number }, version: number): void {
  if (row.version !== version) throw refuseRow('CONFLICT');
}
