import { addYears } from '../../shared/civilDate';
import type { PersonArchive } from '../domain/draw/DrawFacts';
import { policy } from '../domain/policy';
import { askPersonArchives, type PersonArchives } from './askPersonArchives';
import type { Deps } from './Deps';

/**
 * The continuing education of each expert by year, in one question to experts for all of them. Null for somebody
 * whom the archive does not know, and for everybody while it does not answer: an assessment is read all the same.
 */
export async function educationOf(
  { experts, clock }: Pick<Deps, 'experts' | 'clock'>,
  expertIds: readonly string[],
): Promise<(PersonArchive['continuingEducation'] | null)[]> {
  const leftSince = addYears(clock.today(), -policy.FORMER_EMPLOYER_YEARS.value);
  const archives = await askPersonArchives(experts, [...new Set(expertIds)], leftSince).catch(noneWhileAway);
  return expertIds.map((id) => archives.get(id)?.continuingEducation ?? null);
}

function noneWhileAway(error: unknown): PersonArchives {
  const { code } = (error as { readonly extensions?: { readonly code?: unknown } }).extensions ?? {};
  if (code !== 'SUBGRAPH_UNAVAILABLE' && code !== 'SUBGRAPH_TIMEOUT') throw error;
  return new Map();
}
