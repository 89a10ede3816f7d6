import type { CivilDate } from '../../shared/civilDate';
import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { newId } from '../../shared/newId';
import { RULE_SET_VERSION, type RuleFinding } from '../../shared/rule';
import type { Reader } from '../../shared/scope/scopeOn';
import type { Filing } from '../domain/Filing';
import type { FilingFinding } from '../domain/FilingFinding';
import { filingFindingRepository } from '../persistence/filingFindingRepository';

interface Run {
  readonly submissionId: string;
  readonly stage: FilingFinding['stage'];
  readonly asOf: CivilDate;
  readonly now: Date;
}

/**
 * Stores what every rule found, with its facts, under a new set; earlier sets stay.
 * @returns what the filing remembers of the set
 */
export async function storeFindings(
  session: DatabaseSession,
  reader: Reader,
  filing: Filing,
  findings: readonly RuleFinding[],
  { submissionId, stage, asOf, now }: Run,
): Promise<Pick<Filing, 'findingSetId' | 'ruleSet'>> {
  const findingSetId = newId('findings', now);
  await filingFindingRepository(session, reader).insertMany(
    findings.map((finding, place) => ({
      ...finding,
      subjects: finding.subjects ?? [],
      id: newId('finding', now),
      findingSetId,
      submissionId,
      filingId: filing.id,
      poolId: filing.poolId,
      filingAuthorityId: filing.filingAuthorityId,
      organisingUnitId: filing.organisingUnitId,
      stage,
      ordinal: place + 1,
      ruleSet: RULE_SET_VERSION,
      asOf,
    })),
  );
  return { findingSetId, ruleSet: RULE_SET_VERSION };
}
