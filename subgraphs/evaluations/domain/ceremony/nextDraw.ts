import { refuse } from '../refusals';
import { gavePanel, isUnderWay, type DrawKind, type DrawReason, type PanelDraw } from './PanelDraw';

type Earlier = Pick<PanelDraw, 'id' | 'kind' | 'attempt' | 'state' | 'outcome'>;

const reasonsOf: Readonly<Record<DrawKind, readonly (DrawReason | null)[]>> = {
  INITIAL: [null],
  REDRAW: ['PARTY_FAILED', 'CONDITIONS_CORRECTED', 'NO_PANEL_FOUND', 'SESSION_MOVED'],
  SUPPLEMENTARY: ['RESERVES_EXHAUSTED', 'SHORTAGE_ON_SITE'],
};

/** Where a new draw stands among those of its session. */
export interface NextDraw {
  readonly attempt: number;
  readonly parentId: string | null;
}

/**
 * Whether a draw of a kind may follow (draw.md 5). A panel that was drawn stands: a redraw follows a ceremony that
 * gave none, so that nobody can draw again because of who was drawn.
 * @param vacancies places of the drawn panel that nobody holds
 * @throws Refusal DRAW_UNDER_WAY, DRAW_KIND_WRONG, DRAW_REASON_WRONG
 */
export function nextDraw(
  earlier: readonly Earlier[],
  kind: DrawKind,
  reason: DrawReason | null,
  vacancies: number,
): NextDraw {
  const last = [...earlier].sort((one, other) => one.attempt - other.attempt).at(-1);
  if (earlier.some(isUnderWay)) throw refuse('DRAW_UNDER_WAY');
  const hasPanel = earlier.some(gavePanel);
  const follows: Readonly<Record<DrawKind, boolean>> = {
    INITIAL: last === undefined,
    REDRAW: last !== undefined && !hasPanel,
    SUPPLEMENTARY: hasPanel && vacancies > 0,
  };
  if (!follows[kind]) throw refuse('DRAW_KIND_WRONG');
  if (!reasonsOf[kind].includes(reason)) throw refuse('DRAW_REASON_WRONG');
  return { attempt: (last?.attempt ?? 0) + 1, parentId: last?.id ?? null };
}
