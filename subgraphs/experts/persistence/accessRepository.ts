import { dayAfter, type CivilDate } from '../../shared/civilDate';
import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import { systemScope } from '../../shared/scope/systemScope';
import type { AccessVia, ExpertAccess } from '../domain/ExpertAccess';
import { AuthoritySuccessionTable } from './AuthoritySuccessionTable';
import { ExpertAccessTable } from './ExpertAccessTable';

/** Who may see whom, as the events of the other subgraphs tell it. */
export function accessRepository(session: DatabaseSession) {
  const told = systemScope('another subgraph tells who may see an expert');
  const access = scopedRepository(session, ExpertAccessTable, told);
  const successions = scopedRepository(session, AuthoritySuccessionTable, told);

  /**
   * The authority that answers today for one that an event names; successions do not chain in practice, but may. One
   * that comes meanwhile waits until this transaction has ended.
   */
  const successorOf = async (authorityId: string): Promise<string> => {
    const passed = new Set<string>();
    let current = authorityId;
    while (!passed.has(current)) {
      passed.add(current);
      current = (await successions.locked(current))?.successorId ?? current;
    }
    return current;
  };

  return {
    /**
     * Whether it is known who sits in a seat. Whoever tells it waits until this transaction has ended, so that what is
     * written here of a seat that is not known is found then.
     */
    isSeatKnown: async (seatId: string): Promise<boolean> =>
      (await access.locked(accessOfSeat(seatId))) !== null,

    /** Opens an access, once for a membership, application or seat however often it is told. */
    async grant(row: ExpertAccess): Promise<void> {
      const { via, viaId, expertId } = row;
      const authorityId = row.authorityId === null ? null : await successorOf(row.authorityId);
      const [known] = await access.find({ where: { via, viaId, expertId } });
      if (!known) return access.insert({ ...row, authorityId });
      const { unitId, visibleFrom, visibleUntil } = row;
      return access.update(known.id, {}, { authorityId, unitId, visibleFrom, visibleUntil });
    },

    /** Ends an access with the last moment of a day in Asia/Shanghai. */
    end: (via: AccessVia, viaId: string, lastDay: CivilDate): Promise<number> =>
      access.updateWhere({ via, viaId }, { visibleUntil: startOfDay(dayAfter(lastDay)) }),

    /** Hands everything of an authority to its successor, or to that one's own, for ever. */
    async succeed(from: string, to: string): Promise<void> {
      const known = await successions.one(from);
      if (!known) await successions.insert({ id: from, successorId: to });
      await access.updateWhere({ authorityId: from }, { authorityId: await successorOf(to) });
    },
  };
}

/** The id of the access that a seat gives. */
export const accessOfSeat = (seatId: string): string => `reach_${seatId}`;

/** The instant at which a civil day of Asia/Shanghai begins. */
const startOfDay = (date: CivilDate): Date => new Date(`${date}T00:00:00+08:00`);
