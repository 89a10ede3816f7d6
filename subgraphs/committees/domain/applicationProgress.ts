import type { CivilDate } from '../../shared/civilDate';
import { refuse } from './refusals';
import type { ApplicationActor, ApplicationStatus, SocialApplication } from './SocialApplication';

/** What somebody does with an application (T三(二)); `passed` false ends it. */
export type ApplicationAct =
  | { readonly kind: 'FORWARD' }
  | { readonly kind: 'REVIEW' | 'CONFIRM'; readonly passed: boolean }
  | {
      readonly kind: 'SELECT';
      readonly passed: boolean;
      readonly side: 'ORGANISING_UNIT' | 'FILING_AUTHORITY';
    }
  | { readonly kind: 'WITHDRAW' };

/** What changes, and the step to write down. */
export interface Progress {
  readonly changes: Partial<
    Pick<SocialApplication, 'status' | 'organiserSelectedOn' | 'authoritySelectedOn' | 'liveKey'>
  >;
  readonly step: { readonly status: ApplicationStatus; readonly takenBy: ApplicationActor };
}

const closed: readonly ApplicationStatus[] = ['CONFIRMED', 'REJECTED', 'WITHDRAWN'];

/** Whether nothing more can happen to an application. */
export const isClosed = (status: ApplicationStatus): boolean => closed.includes(status);

/**
 * The next step of an application: own request → employer → organiser's review → joint selection by both sides
 * in any order → the authority confirms (T三(二)), dates never going back.
 * Throws WRONG_STEP, ALREADY_SELECTED or STEPS_OUT_OF_ORDER.
 */
export function progress(
  application: SocialApplication,
  act: ApplicationAct,
  today: CivilDate,
  lastStepOn: CivilDate,
): Progress {
  if (today < lastStepOn) throw refuse('STEPS_OUT_OF_ORDER', { last: lastStepOn });
  switch (act.kind) {
    case 'FORWARD':
      requireStatus(application, ['APPLIED']);
      return reach('FORWARDED', 'EMPLOYER');
    case 'REVIEW':
      requireStatus(application, ['FORWARDED']);
      return reach(act.passed ? 'REVIEWED' : 'REJECTED', 'ORGANISING_UNIT');
    case 'SELECT':
      requireStatus(application, ['REVIEWED']);
      return act.passed ? select(application, act.side, today) : reach('REJECTED', act.side);
    case 'CONFIRM':
      requireStatus(application, ['SELECTED']);
      return reach(act.passed ? 'CONFIRMED' : 'REJECTED', 'FILING_AUTHORITY');
    case 'WITHDRAW':
      requireStatus(application, ['APPLIED', 'FORWARDED', 'REVIEWED', 'SELECTED']);
      return reach('WITHDRAWN', 'EXPERT');
  }
}

/** An application that a city-wide disqualification ends (T五(五)); it is not the sides' own decision. */
export const endedByDisqualification: Progress = reach('REJECTED', 'SERVICE');

/** One side's yes. The application moves on with the second one, so it stays REVIEWED between the two. */
function select(
  { organiserSelectedOn, authoritySelectedOn }: SocialApplication,
  side: 'ORGANISING_UNIT' | 'FILING_AUTHORITY',
  today: CivilDate,
): Progress {
  const isOrganiser = side === 'ORGANISING_UNIT';
  const [own, others] = isOrganiser
    ? [organiserSelectedOn, authoritySelectedOn]
    : [authoritySelectedOn, organiserSelectedOn];
  if (own !== null) throw refuse('ALREADY_SELECTED');
  return {
    changes: {
      ...(isOrganiser ? { organiserSelectedOn: today } : { authoritySelectedOn: today }),
      ...(others !== null && { status: 'SELECTED' as const }),
    },
    step: { status: others === null ? 'REVIEWED' : 'SELECTED', takenBy: side },
  };
}

function reach(status: ApplicationStatus, takenBy: ApplicationActor): Progress {
  return { changes: { status, ...(isClosed(status) && { liveKey: null }) }, step: { status, takenBy } };
}

function requireStatus({ status }: SocialApplication, allowed: readonly ApplicationStatus[]): void {
  if (!allowed.includes(status)) throw refuse('WRONG_STEP', { status });
}
