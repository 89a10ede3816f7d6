import type { Caller } from '../../shared/identity/Caller';
import type { Page, PageArguments } from '../../shared/scope/Page';
import type { Consent, RequestStatus } from '../domain/Consent';
import { consentRepository } from '../persistence/consentRepository';
import type { Deps } from './Deps';

interface Arguments extends PageArguments {
  readonly status?: readonly RequestStatus[] | null | undefined;
}

/** The consents asked of the caller, or for the caller's pools, newest first. */
export const listConsents = (
  { session }: Deps,
  caller: Caller,
  { first, after, status }: Arguments,
): Promise<Page<Consent>> =>
  consentRepository(session, caller).page({
    first,
    after,
    where: { ...(status && { status: { in: status } }) },
    order: [{ column: 'id', direction: 'DESC' }],
  });
