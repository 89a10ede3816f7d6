import type { Databases } from '../../../../commands/embeddedDatabases';
import { EvaluationSessionTable } from '../../../../subgraphs/evaluations/persistence/EvaluationSessionTable';
import { PanelDrawTable } from '../../../../subgraphs/evaluations/persistence/PanelDrawTable';
import { scopedRepository } from '../../../../subgraphs/shared/scope/scopedRepository';
import { systemScope } from '../../../../subgraphs/shared/scope/systemScope';
import { panelDrawRow } from '../../../support/panelDrawRow';

/**
 * A draw for each session of an authority: the data of `npm run seed` are of the years before draws were on record, and
 * an empty list would be cheaper than the shape means. What the rows seal is not read by the bench.
 */
export async function loadDraws({ evaluations }: Databases, authority: string): Promise<void> {
  await evaluations.transaction(async (transaction) => {
    const scope = systemScope('draws for the bench');
    const sessions = await scopedRepository(transaction, EvaluationSessionTable, scope).find({
      where: { filingAuthorityId: authority },
    });
    const rows = sessions.map((session, place) => {
      const { committeeId, poolId, filingId, filingAuthorityId, organisingUnitId, year } = session;
      const at = new Date(session.opensAt.getTime() - 86_400_000);
      return panelDrawRow({
        id: `draw_bench_${place}`,
        sessionId: session.id,
        ...{ committeeId, poolId, filingId, filingAuthorityId, organisingUnitId, year },
        seats: session.seatCount,
        drawnSeats: session.seatCount,
        preparedAt: at,
        drawnAt: at,
        checkedAt: at,
      });
    });
    await scopedRepository(transaction, PanelDrawTable, scope).insertMany(rows);
  });
}
