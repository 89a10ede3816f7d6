import type { CivilDate } from '../../subgraphs/shared/civilDate';
import { RULE_SET_VERSION, type RuleFinding } from '../../subgraphs/shared/rule';
import type { Filing } from '../../subgraphs/committees/domain/Filing';
import type { FilingFinding } from '../../subgraphs/committees/domain/FilingFinding';
import type { IdSource } from '../idSource';

/** One run of the rules as it is stored with its filing. */
export function findingRows(
  ids: IdSource,
  filing: Filing,
  { stage, asOf }: { readonly stage: FilingFinding['stage']; readonly asOf: CivilDate },
  findings: readonly RuleFinding[],
): FilingFinding[] {
  const findingSetId = ids('findings');
  return findings.map((finding, place) => ({
    ...finding,
    subjects: finding.subjects ?? [],
    id: ids('finding'),
    findingSetId,
    submissionId: filing.submissionId ?? '',
    filingId: filing.id,
    poolId: filing.poolId,
    filingAuthorityId: filing.filingAuthorityId,
    organisingUnitId: filing.organisingUnitId,
    stage,
    ordinal: place + 1,
    ruleSet: RULE_SET_VERSION,
    asOf,
  }));
}
