import type { Where } from '../../shared/scope/Where';
import type { DrawKind, DrawState, PanelDraw } from '../domain/ceremony/PanelDraw';

/** Which draws; the same for a list and the figures about them. */
export interface DrawFilter {
  readonly year?: readonly number[] | null | undefined;
  readonly state?: readonly DrawState[] | null | undefined;
  readonly kind?: readonly DrawKind[] | null | undefined;
  readonly session?: string | null | undefined;
}

/** The filter as conditions on draws. */
export const drawsWhere = ({ year, state, kind, session }: DrawFilter): Where<PanelDraw> => ({
  ...(year && { year: { in: year } }),
  ...(state && { state: { in: state } }),
  ...(kind && { kind: { in: kind } }),
  ...(typeof session === 'string' && { sessionId: session }),
});
