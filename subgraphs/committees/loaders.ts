import type { DatabaseSession } from '../shared/database/DatabaseSession';
import type { Caller } from '../shared/identity/Caller';
import { applicationLoaders } from './loaders/applicationLoaders';
import { committeeLoaders } from './loaders/committeeLoaders';
import { filingLoaders, type LiveFindings } from './loaders/filingLoaders';
import { memberLoaders } from './loaders/memberLoaders';
import { poolLoaders } from './loaders/poolLoaders';
import { sharingLoaders } from './loaders/sharingLoaders';

/** The loaders of one request: they batch and remember, and see what the caller may see. */
export const createLoaders = (session: DatabaseSession, caller: Caller, liveFindings: LiveFindings) => ({
  ...committeeLoaders(session, caller),
  ...poolLoaders(session, caller),
  ...memberLoaders(session, caller),
  ...applicationLoaders(session, caller),
  ...filingLoaders(session, caller, liveFindings),
  ...sharingLoaders(session, caller),
});

export type Loaders = ReturnType<typeof createLoaders>;
