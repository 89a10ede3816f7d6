import type { Caller } from '../../shared/identity/Caller';
import type { Page, PageArguments } from '../../shared/scope/Page';
import type { PanelDraw } from '../domain/ceremony/PanelDraw';
import { panelDrawRepository } from '../persistence/panelDrawRepository';
import type { Deps } from './Deps';
import { drawsWhere, type DrawFilter } from './drawFilter';

interface ListDrawsInput extends PageArguments {
  readonly filter?: DrawFilter | null | undefined;
}

/** The draws that the caller may see, the latest first. */
export const listDraws = (
  { session }: Deps,
  caller: Caller,
  { first, after, filter }: ListDrawsInput,
): Promise<Page<PanelDraw>> =>
  panelDrawRepository(session, caller).page({
    first,
    after,
    where: drawsWhere(filter ?? {}),
    order: [{ column: 'preparedAt', direction: 'DESC' }],
  });
