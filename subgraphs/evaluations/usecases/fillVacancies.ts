import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { systemScope } from '../../shared/scope/systemScope';
import { everybodyOf } from '../domain/ceremony/everybodyOf';
import { gavePanel, isUnderWay, type PanelDraw } from '../domain/ceremony/PanelDraw';
import { replacementFor } from '../domain/draw/replacementFor';
import type { Seat } from '../domain/Seat';
import { drawSeal } from '../persistence/drawSeal';
import { evaluationSessionRepository } from '../persistence/evaluationSessionRepository';
import { panelDrawRepository } from '../persistence/panelDrawRepository';
import { callHolder } from './callHolder';
import type { Deps } from './Deps';
import { openDraw, type DrawnResult } from './drawFromShares';
import { giveOffices } from './giveOffices';
import { ceremonyOf } from './lockCeremony';
import { panelSoFar, type PanelNow } from './panelSoFar';
import { storeSeats } from './storeSeats';

const scope = systemScope('the next reserve is called by the order of the draw, whoever made the vacancy');

/**
 * Fills the vacant places of a session with the next reserves (draw.md 5): of all tuples that keep the panel feasible
 * the first in calling order, so that whoever leaves cannot choose who comes. Nobody is replaced once the vote has
 * begun; where no reserves do, the places stay vacant and a supplementary draw is needed (补抽). Call it last in a
 * transaction that began by locking the session: what it read before may be of an earlier panel.
 * @returns the new seats; none when nothing was vacant or could be filled
 */
export async function fillVacancies(
  session: DatabaseSession,
  deps: Deps,
  sessionId: string,
): Promise<Seat[]> {
  const meeting = await evaluationSessionRepository(session, scope).lockedOrRefuse(sessionId);
  if (meeting.status !== 'PLANNED' || meeting.votingStartedAt !== null) return [];
  const draws = await panelDrawRepository(session, scope).find({
    where: { sessionId },
    order: [{ column: 'attempt', direction: 'ASC' }],
  });
  const panels = draws.filter(gavePanel);
  const latest = panels.at(-1);
  // a draw under way counted the panel as it was, and one that was not looked at again fills its own vacancies
  if (!latest || draws.some(isUnderWay) || panels.some(({ checkedAt }) => checkedAt === null)) return [];
  const panel = await panelSoFar(session, deps, meeting);
  if (panel.vacant.length === 0) return [];

  const opened = openDraw(deps, await ceremonyOf(session, scope, latest.id));
  const input = everybodyOf(opened.input);
  const reserves = reservesOf(deps, panels);
  const ids = replacements(input, panel, reserves);
  const groups = new Map(input.candidates.map(({ id, group }) => [id, group ?? null]));
  const seats: Seat[] = [];
  for (const [index, expertId] of ids.entries())
    seats.push(
      ...(await storeSeats(session, deps, {
        meeting,
        drawId: reserves.drawOf.get(expertId) ?? latest.id,
        origin: 'RESERVE',
        placed: [{ expertId, place: panel.vacant[index] ?? 0 }],
        groupOf: (id) => groups.get(id) ?? null,
      })),
    );
  await giveOffices(session, deps, meeting, { input, keyed: opened.keyed });
  for (const seat of seats) await callHolder(session, deps, seat);
  return seats;
}

interface ReserveOrder {
  readonly order: readonly string[];
  readonly drawOf: ReadonlyMap<string, string>;
  /** Reserves who were no longer eligible when they were looked at again. */
  readonly ineligible: readonly string[];
}

/** The reserves of all draws that gave a panel, those of the first draw first. */
function reservesOf({ seal }: Deps, panels: readonly PanelDraw[]): ReserveOrder {
  const sealed = drawSeal(seal);
  const drawOf = new Map<string, string>();
  for (const draw of panels) {
    const result = sealed.open<DrawnResult>(draw, 'sealedResult');
    for (const id of result.outcome === 'DRAWN' ? result.reserves : [])
      if (!drawOf.has(id)) drawOf.set(id, draw.id);
  }
  const last = panels.at(-1);
  const ineligible = last ? sealed.open<string[]>(last, 'sealedChecked') : [];
  return { order: [...drawOf.keys()], drawOf, ineligible };
}

function replacements(
  input: ReturnType<typeof everybodyOf>,
  { seated, gone, vacant }: PanelNow,
  { order, ineligible }: ReserveOrder,
): readonly string[] {
  const found = replacementFor(input, seated, order, [...gone, ...ineligible], vacant.length);
  return found.kind === 'REPLACED' ? found.ids : [];
}
