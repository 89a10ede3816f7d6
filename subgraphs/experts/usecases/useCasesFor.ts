import { bindUseCases, type Bound } from '../../shared/bindUseCases';
import type { Caller } from '../../shared/identity/Caller';
import { attestExpert } from './attestExpert';
import { changeContact } from './changeContact';
import { changeEmployment } from './changeEmployment';
import type { Deps } from './Deps';
import { discloseExpert } from './discloseExpert';
import { endSanction } from './endSanction';
import { expertStanding } from './expertStanding';
import { expertStatistics } from './expertStatistics';
import { expertsForRules } from './expertsForRules';
import { grantExemption } from './grantExemption';
import { judgeChange } from './judgeChange';
import { letterRecipient } from './letterRecipient';
import { listExperts } from './listExperts';
import { lookUpExpert } from './lookUpExpert';
import { phonesForNotices } from './phonesForNotices';
import { recordContinuingEducation } from './recordContinuingEducation';
import { recordSanction } from './recordSanction';
import { recordTitle } from './recordTitle';
import { recordTraining } from './recordTraining';
import { registerExpert } from './registerExpert';

const all = {
  attestExpert,
  changeContact,
  changeEmployment,
  discloseExpert,
  endSanction,
  expertStanding,
  expertStatistics,
  expertsForRules,
  grantExemption,
  judgeChange,
  letterRecipient,
  listExperts,
  lookUpExpert,
  phonesForNotices,
  recordContinuingEducation,
  recordSanction,
  recordTitle,
  recordTraining,
  registerExpert,
};

/** Every use case, bound to its caller. */
export type UseCases = Bound<typeof all>;

/** The use cases of one request. */
export const useCasesFor = (deps: Deps, caller: Caller): UseCases => bindUseCases(all, deps, caller);
