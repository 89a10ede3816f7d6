import type { CivilDate } from '../../shared/civilDate';
import type { BandKey, GroupKey } from '../../shared/scope/Tabulation';
import type { Where } from '../../shared/scope/Where';
import type { Subject } from '../../shared/statistics/Subject';
import type { PanelDraw } from '../domain/ceremony/PanelDraw';
import { drawFigures, hasIncident, isSupervised } from './drawFigures';
import { endOfDay } from './endOfDay';
import { PanelDrawTable } from './PanelDrawTable';
import { sessionKeys } from './sessionKeys';

const keys = {
  ...sessionKeys,
  KIND: { kind: 'column', column: 'kind' },
  REASON: { kind: 'column', column: 'reason' },
  STATE: { kind: 'column', column: 'state' },
  OUTCOME: { kind: 'column', column: 'outcome' },
  VOID_REASON: { kind: 'column', column: 'voidReason' },
} as const satisfies Readonly<Record<string, GroupKey<PanelDraw>>>;

const whether = (where: Where<PanelDraw>): BandKey<PanelDraw> => ({
  kind: 'bands',
  bands: [{ value: 'YES', where }],
  otherwise: 'NO',
});

/** Draws as figures tell of them on a day: every ceremony that was begun by then, whatever came of it. */
export function drawSubjectOn(asOf: CivilDate): Subject<PanelDraw> {
  const { STATE, VOID_REASON, KIND, DISTRICT, AUTHORITY, YEAR, LEVEL, SERIES, UNIT } = keys;
  return {
    table: PanelDrawTable,
    keys,
    figures: drawFigures,
    shares: {
      supervisedShare: { part: 'supervised', whole: 'held' },
      redrawShare: { part: 'redraws', whole: 'draws' },
      supplementaryShare: { part: 'supplementary', whole: 'draws' },
      voidShare: { part: 'voided', whole: 'draws' },
    },
    year: { key: 'YEAR', where: (years) => ({ year: { in: [...years] } }) },
    outside: {
      name: 'draws-2',
      // what is rare comes first: nothing would be left of it in the small classes of the end
      keys: {
        INCIDENT: whether(hasIncident),
        STATE,
        VOID_REASON,
        KIND,
        SUPERVISED: whether(isSupervised),
        DISTRICT,
        AUTHORITY,
        YEAR,
        LEVEL,
        SERIES,
        UNIT,
      },
      where: { preparedAt: { lt: endOfDay(asOf) } },
      division: 'DISTRICT',
    },
  };
}
