import { z } from 'zod';
import { defineEventHandlers } from '../../shared/outbox/defineEventHandlers';
import { systemScope } from '../../shared/scope/systemScope';
import { applicantRepository } from '../persistence/applicantRepository';
import { authoritySuccessionRepository } from '../persistence/authoritySuccessionRepository';
import { commendationLetterRepository } from '../persistence/commendationLetterRepository';
import { conductCaseRepository } from '../persistence/conductCaseRepository';
import { drawIncidentRepository } from '../persistence/drawIncidentRepository';
import { drawShareRepository } from '../persistence/drawShareRepository';
import { drawSignOffRepository } from '../persistence/drawSignOffRepository';
import { earlyOpeningRepository } from '../persistence/earlyOpeningRepository';
import { evaluationSessionRepository } from '../persistence/evaluationSessionRepository';
import { noticeRepositories } from '../persistence/noticeRepositories';
import { opinionRepository } from '../persistence/opinionRepository';
import { panelDrawRepository } from '../persistence/panelDrawRepository';
import { pledgeRepository } from '../persistence/pledgeRepository';
import { recusalRepository } from '../persistence/recusalRepository';
import { seatRepository } from '../persistence/seatRepository';
import { termAssessmentRepository } from '../persistence/termAssessmentRepository';
import { publicityRepository } from '../persistence/publicityRepository';
import { signInRepository } from '../persistence/signInRepository';
import { violationReportRepository } from '../persistence/violationReportRepository';
import { voteRepository } from '../persistence/voteRepository';
import { answeringAuthority } from './answeringAuthority';

const scope = systemScope('an event of another subgraph moves whole authorities');
const id = z.string().min(1).max(40);

/** Tables that hang off a pool: their rows go with its authority. */
const ofPools = [
  evaluationSessionRepository,
  seatRepository,
  applicantRepository,
  pledgeRepository,
  recusalRepository,
  opinionRepository,
  voteRepository,
  signInRepository,
  publicityRepository,
  violationReportRepository,
  termAssessmentRepository,
  commendationLetterRepository,
  conductCaseRepository,
  panelDrawRepository,
  drawShareRepository,
  drawSignOffRepository,
  drawIncidentRepository,
  earlyOpeningRepository,
];

/** What other subgraphs tell evaluations. */
export const eventHandlers = defineEventHandlers({
  AuthoritySucceeded: {
    payload: z.object({ from: id, to: id }),
    async handle(session, { from, to }) {
      const successions = authoritySuccessionRepository(session, scope);
      if ((await successions.one(from)) === null) await successions.insert({ id: from, successorId: to });
      const where = { filingAuthorityId: from };
      const moved = { filingAuthorityId: await answeringAuthority(session, to) };
      for (const rows of ofPools) await rows(session, scope).updateWhere(where, moved);
      for (const rows of Object.values(noticeRepositories(session, scope)))
        await rows.updateWhere(where, moved);
    },
  },
});
