import type { Caller } from '../../shared/identity/Caller';
import type { Page, PageArguments } from '../../shared/scope/Page';
import type { ApplicationStatus, SocialApplication } from '../domain/SocialApplication';
import { socialApplicationRepository } from '../persistence/socialApplicationRepository';
import type { Deps } from './Deps';

interface Arguments extends PageArguments {
  readonly status?: readonly ApplicationStatus[] | null | undefined;
}

/** The own applications that the caller may see, newest first. */
export const listApplications = (
  { session }: Deps,
  caller: Caller,
  { first, after, status }: Arguments,
): Promise<Page<SocialApplication>> =>
  socialApplicationRepository(session, caller).page({
    first,
    after,
    where: status ? { status: { in: status } } : {},
    order: [{ column: 'id', direction: 'DESC' }],
  });
