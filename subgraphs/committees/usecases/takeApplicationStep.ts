import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Caller } from '../../shared/identity/Caller';
import { isClosed, progress, type ApplicationAct } from '../domain/applicationProgress';
import { optionalText } from '../domain/inputChecks';
import type { SocialApplication } from '../domain/SocialApplication';
import { applicationStepRepository } from '../persistence/applicationStepRepository';
import { socialApplicationRepository } from '../persistence/socialApplicationRepository';
import type { Deps } from './Deps';
import { announceApplicationsClosed } from './memberEvents';
import { requireVersion } from './requireVersion';
import { writeStep } from './writeStep';

/** What every step of an application is asked with. */
export interface StepInput {
  readonly id: string;
  readonly version: number;
  readonly note?: string | null | undefined;
}

/**
 * Takes one step of an application in the caller's scope and writes it down; the last one is announced.
 * @param also further writes of the same transaction, told of the application as it was
 */
export async function takeApplicationStep(
  deps: Deps,
  caller: Caller,
  { id, version, note }: StepInput,
  act: ApplicationAct,
  also: (session: DatabaseSession, application: SocialApplication) => Promise<unknown> = () =>
    Promise.resolve(),
): Promise<SocialApplication> {
  const checkedNote = optionalText('note', note, 1000);
  const { transaction, clock } = deps;
  return transaction(async (session) => {
    const applications = socialApplicationRepository(session, caller);
    const application = await applications.oneOrRefuse(id);
    requireVersion(application, version);
    const steps = await applicationStepRepository(session, caller).find({
      where: { applicationId: id },
      order: [{ column: 'ordinal', direction: 'ASC' }],
    });
    const today = clock.today();
    const { changes, step } = progress(
      application,
      act,
      today,
      steps.at(-1)?.takenOn ?? application.appliedOn,
    );
    await applications.update(id, { expectedVersion: version }, changes);
    const ordinal = steps.length + 1;
    await writeStep(session, caller, application, {
      ...step,
      today,
      now: clock.now(),
      note: checkedNote,
      ordinal,
    });
    if (isClosed(step.status)) await announceApplicationsClosed(session, [application], today, clock.now());
    await also(session, application);
    return applications.oneOrRefuse(id);
  });
}
