import type { Caller } from '../../shared/identity/Caller';
import type { Page, PageArguments } from '../../shared/scope/Page';
import type { DrawKind, DrawState, PanelDraw } from '../domain/ceremony/PanelDraw';
import { panelDrawRepository } from '../persistence/panelDrawRepository';
import type { Deps } from './Deps';

interface ListDrawsInput extends PageArguments {
  readonly filter?:
    | {
        readonly year?: readonly number[] | null | undefined;
        readonly state?: readonly DrawState[] | null | undefined;
        readonly kind?: readonly DrawKind[] | null | undefined;
        readonly session?: string | null | undefined;
      }
    | null
    | undefined;
}

/** The draws that the caller may see, the latest first. */
export async function listDraws(
  { session }: Deps,
  caller: Caller,
  { first, after, filter }: ListDrawsInput,
): Promise<Page<PanelDraw>> {
  const { year, state, kind, session: sessionId } = filter ?? {};
  return panelDrawRepository(session, caller).page({
    first,
    after,
    where: {
      ...(year && { year: { in: year } }),
      ...(state && { state: { in: state } }),
      ...(kind && { kind: { in: kind } }),
      ...(typeof sessionId === 'string' && { sessionId }),
    },
    order: [{ column: 'preparedAt', direction: 'DESC' }],
  });
}
