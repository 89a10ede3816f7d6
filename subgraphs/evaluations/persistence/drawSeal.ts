import type { PanelDraw } from '../domain/ceremony/PanelDraw';
import type { DrawShare } from '../domain/ceremony/DrawShare';
import type { Hex32 } from '../domain/record/hexText';
import type { PanelSeal } from './panelSeal';

type SealedColumn = 'sealedInput' | 'sealedFacts' | 'sealedResult' | 'sealedChecked' | 'sealedRecord';
type OfSession = Pick<PanelDraw, 'id' | 'sessionId'>;

/** Seals what a draw knows of people, and what the parties revealed, under the key of its session. */
export interface DrawSeal {
  /** The stored form of a JSON value in a column of the draw. */
  close(draw: OfSession, column: SealedColumn, value: unknown): string;
  /** The value again. Throws CipherError when it was altered or moved, or when its key is gone. */
  open<Value>(draw: OfSession & Partial<Record<SealedColumn, string | null>>, column: SealedColumn): Value;
  closeShare(share: Pick<DrawShare, 'id' | 'sessionId'>, value: Hex32): string;
  openShare(share: Pick<DrawShare, 'id' | 'sessionId' | 'sealedShare'>): Hex32;
}

const columnNames: Readonly<Record<SealedColumn, string>> = {
  sealedInput: 'sealed_input',
  sealedFacts: 'sealed_facts',
  sealedResult: 'sealed_result',
  sealedChecked: 'sealed_checked',
  sealedRecord: 'sealed_record',
};

export function drawSeal(seal: Pick<PanelSeal, 'of'>): DrawSeal {
  const place = (rowId: string, column: SealedColumn) => ({
    table: 'panel_draw',
    column: columnNames[column],
    rowId,
  });
  const sharePlace = (rowId: string) => ({ table: 'draw_share', column: 'sealed_share', rowId });
  return {
    close: ({ id, sessionId }, column, value) =>
      seal.of(sessionId).encrypt(JSON.stringify(value), place(id, column)),
    open: <Value>(draw: OfSession & Partial<Record<SealedColumn, string | null>>, column: SealedColumn) =>
      JSON.parse(seal.of(draw.sessionId).decrypt(draw[column] ?? '', place(draw.id, column))) as Value,
    closeShare: ({ id, sessionId }, value) => seal.of(sessionId).encrypt(value, sharePlace(id)),
    openShare: ({ id, sessionId, sealedShare }) =>
      seal.of(sessionId).decrypt(sealedShare ?? '', sharePlace(id)),
  };
}
