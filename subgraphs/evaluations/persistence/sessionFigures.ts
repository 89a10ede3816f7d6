import { related } from '../../shared/scope/related';
import type { Where } from '../../shared/scope/Where';
import type { FigureOf, Subject } from '../../shared/statistics/Subject';
import type { EvaluationSession } from '../domain/EvaluationSession';
import type { Recusal } from '../domain/Recusal';
import type { Vote } from '../domain/vote/Vote';
import { ApplicantTable } from './ApplicantTable';
import { PublicityTable } from './PublicityTable';
import { RecusalTable } from './RecusalTable';
import { VoteTable } from './VoteTable';

type Figure = FigureOf<EvaluationSession>;

/** Ballots are counted by their outcome alone, which an open one does not have: the ballot is secret. */
const votesWhere = (where: Where<Vote>) => related(VoteTable, { sessionId: 'id' }, where);
const votes = (where: Where<Vote>): Figure => ({ inside: { kind: 'related', related: votesWhere(where) } });
const recusals = (where: Where<Recusal>): Figure => ({
  inside: { kind: 'related', related: related(RecusalTable, { sessionId: 'id' }, where) },
});

/** a period shorter than five working days is refused, so whatever is on record is long enough. */
export const isPublicised: Where<EvaluationSession> = {
  status: 'CLOSED',
  hasRelated: [related(PublicityTable, { sessionId: 'id' })],
};

/** a ballot closed in which too few took part. */
export const hadNoQuorum: Where<EvaluationSession> = { hasRelated: [votesWhere({ outcome: 'NO_QUORUM' })] };

const figure = (where: Where<EvaluationSession>, outside: NonNullable<Figure['outside']>): Figure => ({
  inside: { kind: 'rows', where },
  outside,
});

/** The indicators about sessions, by their names in the schema. */
export const sessionFigures: Subject<EvaluationSession>['figures'] = {
  sessions: { inside: { kind: 'rows' }, outside: {} },
  held: figure({ status: 'CLOSED' }, { SESSION_STATUS: ['CLOSED'] }),
  cancelled: figure({ status: 'CANCELLED' }, { SESSION_STATUS: ['CANCELLED'] }),
  publicised: figure(isPublicised, { PUBLICISED: ['YES'] }),
  withoutQuorum: figure(hadNoQuorum, { QUORUM: ['MISSED'] }),
  applicants: {
    inside: {
      kind: 'related',
      related: related(ApplicantTable, { sessionId: 'id' }, { withdrawnOn: null }),
    },
  },
  votes: votes({ status: 'CLOSED' }),
  quorumFailures: votes({ outcome: 'NO_QUORUM' }),
  decided: votes({ outcome: { in: ['PASSED', 'NOT_PASSED'] } }),
  passed: votes({ outcome: 'PASSED' }),
  recusals: recusals({ status: 'IN_FORCE' }),
  recusalsDeclared: recusals({ status: 'IN_FORCE', origin: 'DECLARED' }),
  recusalsOrdered: recusals({ status: 'IN_FORCE', origin: 'ORDERED' }),
  recusalsFound: recusals({ status: 'IN_FORCE', origin: 'FOUND' }),
  hintsDismissed: recusals({ status: 'DISMISSED' }),
};
