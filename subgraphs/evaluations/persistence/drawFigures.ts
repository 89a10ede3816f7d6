import { related } from '../../shared/scope/related';
import type { Where } from '../../shared/scope/Where';
import type { FigureOf, Subject } from '../../shared/statistics/Subject';
import type { DrawState, PanelDraw } from '../domain/ceremony/PanelDraw';
import { signOffStages } from '../domain/record/DrawRecord';
import { DrawIncidentTable } from './DrawIncidentTable';
import { DrawSignOffTable } from './DrawSignOffTable';

const incidents = related(DrawIncidentTable, { drawId: 'id' });

/** Something went against the rules of the ceremony. */
export const hasIncident: Where<PanelDraw> = { hasRelated: [incidents] };

/** the supervisor signed at every stage, whatever the opinion was. */
export const isSupervised: Where<PanelDraw> = {
  hasRelated: signOffStages.map((stage) => related(DrawSignOffTable, { drawId: 'id' }, { stage })),
};

const figure = (where: Where<PanelDraw>, outside?: FigureOf<PanelDraw>['outside']): FigureOf<PanelDraw> => ({
  inside: { kind: 'rows', where },
  ...(outside && { outside }),
});
const inState = (...states: DrawState[]): FigureOf<PanelDraw> =>
  figure({ state: { in: states } }, { STATE: states });

/** The indicators about draws, by their names in the schema. */
export const drawFigures: Subject<PanelDraw>['figures'] = {
  draws: { inside: { kind: 'rows' }, outside: {} },
  sessions: { inside: { kind: 'distinct', column: 'sessionId' } },
  underWay: inState('PREPARED', 'COMMITTED', 'REVEALED'),
  held: inState('DRAWN'),
  withoutPanel: figure({ state: 'DRAWN', outcome: { not: 'DRAWN' } }),
  voided: inState('VOID'),
  redraws: figure({ kind: 'REDRAW' }, { KIND: ['REDRAW'] }),
  supplementary: figure({ kind: 'SUPPLEMENTARY' }, { KIND: ['SUPPLEMENTARY'] }),
  supervised: figure({ state: 'DRAWN', ...isSupervised }, { STATE: ['DRAWN'], SUPERVISED: ['YES'] }),
  withIncident: figure(hasIncident, { INCIDENT: ['YES'] }),
  incidents: { inside: { kind: 'related', related: incidents } },
};
