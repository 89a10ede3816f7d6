import { z } from 'zod';
import { isCivilDate } from '../../shared/civilDate';
import type { Clock } from '../../shared/clock';
import { defineEventHandlers, type EventHandlers } from '../../shared/outbox/defineEventHandlers';
import { systemScope } from '../../shared/scope/systemScope';
import { rosterSortKey } from '../domain/rosterSortKey';
import { poolMemberRepository } from '../persistence/poolMemberRepository';
import { disqualifyExpert } from './disqualifyExpert';

const id = z.string().min(1).max(40);
const day = z.string().refine(isCivilDate);
const everyPool = systemScope('an event about a person concerns every pool of the city');

/** What other subgraphs tell committees. */
export const eventHandlers = (clock: Clock): EventHandlers =>
  defineEventHandlers({
    ExpertChanged: {
      payload: z.object({ expertId: id, nameSortKey: z.string() }),
      async handle(session, { expertId, nameSortKey }) {
        const changes = { nameSortKey: rosterSortKey(nameSortKey) };
        await poolMemberRepository(session, everyPool).updateWhere({ expertId }, changes);
      },
    },
    ExpertDisqualified: {
      payload: z.object({ expertId: id, ruledOn: day }),
      handle: (session, disqualification) => disqualifyExpert(session, clock, disqualification),
    },
  });
