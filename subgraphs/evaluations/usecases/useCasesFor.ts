import { bindUseCases, type Bound } from '../../shared/bindUseCases';
import type { Caller } from '../../shared/identity/Caller';
import { cancelSession } from './cancelSession';
import { closeSession } from './closeSession';
import type { Deps } from './Deps';
import { listSessions } from './listSessions';
import { planSession } from './planSession';
import { recordAttendance } from './recordAttendance';
import { registerApplicants } from './registerApplicants';
import { rescheduleSession } from './rescheduleSession';
import { signPledge } from './signPledge';
import { withdrawApplicant } from './withdrawApplicant';

const all = {
  cancelSession,
  closeSession,
  listSessions,
  planSession,
  recordAttendance,
  registerApplicants,
  rescheduleSession,
  signPledge,
  withdrawApplicant,
};

/** Every use case, bound to its caller. */
export type UseCases = Bound<typeof all>;

/** The use cases of one request. */
export const useCasesFor = (deps: Deps, caller: Caller): UseCases => bindUseCases(all, deps, caller);
