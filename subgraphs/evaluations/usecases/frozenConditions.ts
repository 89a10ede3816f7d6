import type { Caller } from '../../shared/identity/Caller';
import type { PanelDraw } from '../domain/ceremony/PanelDraw';
import type { DrawConditions, UnitConflict } from '../domain/draw/DrawConditions';
import type { FrozenInput } from '../domain/draw/FrozenInput';
import { limitNames, type LimitName, type NamedLimit } from '../domain/draw/limitNames';
import { drawSeal } from '../persistence/drawSeal';
import type { Deps } from './Deps';

/** What was frozen beside the list: numbers alone. */
export interface FrozenConditions {
  readonly limits: readonly { readonly limit: LimitName; readonly value: number }[];
  readonly unitConflicts: UnitConflict;
}

/** The conditions of a draw that the caller has been found to see, so that nobody signs what nobody showed. */
export function frozenConditions({ seal }: Pick<Deps, 'seal'>, _: Caller, draw: PanelDraw): FrozenConditions {
  const sealed = drawSeal(seal);
  const input = sealed.open<FrozenInput>(draw, 'sealedInput');
  const { conditions } = sealed.open<{ readonly conditions: DrawConditions }>(draw, 'sealedFacts');
  const named = Object.entries(limitNames) as [LimitName, NamedLimit][];
  const limits = named.flatMap(([limit, { valueIn }]) => {
    const value = valueIn(input);
    return value === undefined ? [] : [{ limit, value }];
  });
  return { limits, unitConflicts: conditions.unitConflicts };
}
