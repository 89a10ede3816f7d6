import type { FieldCipher, FieldPlace } from '../../shared/encryption/fieldCipher';
import type { Table } from '../../shared/scope/defineTable';
import type { Seat } from '../domain/Seat';
import { DrawShareTable } from './DrawShareTable';
import { EvaluationSessionTable } from './EvaluationSessionTable';
import { NoticeReplyTable } from './NoticeReplyTable';
import { NoticeTable } from './NoticeTable';
import { PanelDrawTable } from './PanelDrawTable';
import type { PanelSeal } from './panelSeal';
import { SeatTable } from './SeatTable';
import { VoteTable } from './VoteTable';

/** A row of a table that holds something sealed. */
export type SealedRow = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly version?: number;
};

/** Where keys of the ring are in a table. */
export interface SealedTable {
  readonly table: Table<SealedRow>;
  /** Columns with a sealed value. */
  readonly columns: readonly string[];
  /** The column whose value the key of a row is made for. */
  readonly keyedBy: string;
  /** Other columns that a key is in, as they read under the current one; null leaves them empty. */
  readonly derived: Readonly<Record<string, (seal: PanelSeal, row: SealedRow) => string | null>>;
}

/** Every column that a key of the ring is in, but for the employer of a notice's code, which is hashed alone. */
export const sealedTables: readonly SealedTable[] = [
  sealed(EvaluationSessionTable, [], 'id', { releasedKey: releasedAgain }),
  sealed(SeatTable, ['sealedHolder'], 'sessionId', { holderKey: holderKeyAgain }),
  sealed(PanelDrawTable, ['sealedInput', 'sealedFacts', 'sealedResult', 'sealedChecked', 'sealedRecord']),
  sealed(DrawShareTable, ['sealedShare']),
  sealed(NoticeTable, ['sealedRecipient', 'sealedCode']),
  sealed(NoticeReplyTable, ['sealedEvidence']),
  sealed(VoteTable, ['sealedTally'], 'id'),
];

/** A sealed value under the current key; as it is when it is under it already, or there is none. */
export function resealed(cipher: FieldCipher, stored: unknown, place: FieldPlace): unknown {
  if (typeof stored !== 'string' || !cipher.needsRotation(stored)) return stored;
  return cipher.encrypt(cipher.decrypt(stored, place), place);
}

function sealed<Row extends object>(
  table: Table<Row>,
  columns: readonly (keyof Row & string)[],
  keyedBy: string = 'sessionId',
  derived: SealedTable['derived'] = {},
): SealedTable {
  return { table: table, columns, keyedBy, derived };
}

function holderKeyAgain(seal: PanelSeal, row: SealedRow): string {
  const seat = row as unknown as Seat;
  return seal.holderKey(seat.sessionId, seal.holderOf(seat));
}

/** A key that was released stays released: a copy of the database from before may be read with it. */
function releasedAgain(seal: PanelSeal, { id, releasedKey }: SealedRow): string | null {
  if (typeof releasedKey !== 'string') return null;
  const released = releasedKey.split(',');
  const missing = seal
    .released(id)
    .split(',')
    .filter((key) => !released.includes(key));
  return missing.length === 0 ? releasedKey : [...missing, ...released].join(',');
}
