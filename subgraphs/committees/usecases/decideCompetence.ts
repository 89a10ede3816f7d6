import type { CivilDate } from '../../shared/civilDate';
import type { Caller } from '../../shared/identity/Caller';
import type { OrganiserKind } from '../domain/CompetenceInput';
import { competentAuthority } from '../domain/competentAuthority';
import type { CommitteeLevel } from '../domain/facts';
import type { RecordedCompetence } from '../domain/RecordedCompetence';
import type { Deps } from './Deps';

interface Question {
  readonly level: CommitteeLevel;
  readonly organiserKind: OrganiserKind;
  readonly district?: string | null | undefined;
  readonly industryDepartment?: string | null | undefined;
  readonly superior?: string | null | undefined;
  readonly crossIndustry: boolean;
  readonly municipallyRegistered: boolean;
  readonly seriesNo?: number | null | undefined;
  readonly asOf?: CivilDate | null | undefined;
}

/** Who files a pool, and by which row of T一(二). For any caller. */
export const decideCompetence = ({ clock }: Deps, _: Caller, question: Question): RecordedCompetence => ({
  decision: competentAuthority({
    ...question,
    district: question.district ?? null,
    industryDepartment: question.industryDepartment ?? null,
    superior: question.superior ?? null,
    seriesNo: question.seriesNo ?? null,
    asOf: question.asOf ?? clock.today(),
  }),
  ruling: null,
});
