import type { Clock } from '../../shared/clock';
import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Caller } from '../../shared/identity/Caller';
import { related } from '../../shared/scope/related';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import { systemScope } from '../../shared/scope/systemScope';
import type { NewRow } from '../../shared/scope/WriteRepository';
import type { Expert } from '../domain/Expert';
import { stewardWays, type ExpertAccess } from '../domain/ExpertAccess';
import { refuse } from '../domain/refusals';
import { ExpertAccessTable } from './ExpertAccessTable';
import { ExpertTable } from './ExpertTable';
import { againWhenRegistered } from './identityRepository';

/** What a command may change of the expert row. */
export type ExpertChanges = Partial<Pick<Expert, 'sealedPhone' | 'seniority'>>;

/** The experts that a caller reaches, as commands need them. */
export function expertRepository(session: DatabaseSession, caller: Caller, clock: Clock) {
  const experts = scopedRepository(session, ExpertTable, caller, clock);
  const access = scopedRepository(session, ExpertAccessTable, caller, clock);
  const registered = scopedRepository(
    session,
    ExpertTable,
    systemScope('a new person is in nobody’s reach yet'),
  );
  const steward = related(ExpertAccessTable, { expertId: 'id' }, { via: { in: stewardWays } });

  return {
    /** Throws NOT_FOUND. */
    inReach: (id: string): Promise<Expert> => experts.oneOrRefuse(id),

    /**
     * For a command that changes the record: the expert, or an authority or organiser with a pool, an application
     * or a registration of this person. Throws NOT_FOUND, and READ_ONLY for who sees the person by a seat alone.
     */
    async forChange(id: string): Promise<Expert> {
      const expert = await experts.oneOrRefuse(id);
      const isOwn = caller.role === 'EXPERT';
      if (!isOwn && !(await experts.exists({ id, hasRelated: [steward] }))) throw refuse('READ_ONLY');
      return expert;
    },

    /** Adds a person together with the access that puts the row in the caller's reach. */
    async add(expert: NewRow<Expert>, registration: NewRow<ExpertAccess>): Promise<Expert> {
      await access.insert(registration);
      await registered.insert(expert).catch(againWhenRegistered);
      return experts.oneOrRefuse(expert.id);
    },

    /** Changes the row and counts its version up. Throws NOT_FOUND, and CONFLICT when it was changed meanwhile. */
    async change(id: string, expectedVersion: number, changes: ExpertChanges = {}): Promise<Expert> {
      await experts.update(id, { expectedVersion }, { ...changes, changedOn: clock.today() });
      return experts.oneOrRefuse(id);
    },
  };
}
