import type { CivilDate } from '../../shared/civilDate';
import { competenceRows, situationOf, type CompetenceRow } from './competenceRows';
import type { CompetenceFlag, CompetenceInput, ManualRulingCause, RequiredConsent } from './CompetenceInput';
import { isInRemit } from './reference/industryDepartments';
import { REFORM_OFFICE, authorityAnsweringFor } from './reference/authorities';
import { requiredConsents } from './requiredConsents';

interface Basis {
  readonly clause: 'T一(二)';
  /** `1`–`4` as in the clause's own order; `e` central unit, `d` registration to be asked for. */
  readonly row: CompetenceRow['row'];
  readonly reason: { readonly zh: string; readonly en: string };
  readonly flags: readonly CompetenceFlag[];
  readonly requiredConsents: readonly RequiredConsent[];
}

/** Who files a pool, or why 市职改办 must rule by hand. */
export type Competence =
  | (Basis & { readonly kind: 'AUTHORITY'; readonly authorityId: string; readonly copyTo: readonly string[] })
  | (Basis & { readonly kind: 'MANUAL_RULING'; readonly cause: ManualRulingCause });

/**
 * Who files a pool on a day and by which row of T一(二). Ended authorities are replaced by whoever answers for
 * them on that day. What the table cannot answer is a manual ruling, never an error.
 */
export function competentAuthority(input: CompetenceInput): Competence {
  const row = rowFor(input);
  const consents = requiredConsents(input);
  const basis = {
    clause: 'T一(二)',
    row: row.row,
    reason: row.says,
    requiredConsents: consents.required,
  } as const;
  const named = row.files === null ? null : row.files(input);
  const files = named === null ? undefined : authorityAnsweringFor(named, input.asOf);
  if (row.files === null || files === undefined) {
    const cause = row.files === null ? row.cause : row.missing;
    return { kind: 'MANUAL_RULING', cause, ...basis, flags: consents.flags };
  }
  const selfFiling = isSelfFiling(input, files.id);
  const flags: CompetenceFlag[] = [...consents.flags];
  if (selfFiling) flags.push('SELF_FILING');
  if (row.row === '1' && situationOf(input).affiliation === 'CENTRAL') flags.push('CENTRAL_UNIT');
  if (row.row === '2' && isUnregisteredPrivate(input)) flags.push('CONFIRM_REGISTRATION');
  if (row.row === '3' && input.seriesNo !== null && !isInRemit(files.id, input.seriesNo)) {
    flags.push('REMIT_UNCONFIRMED');
  }
  if (files.id !== named) flags.push('SUCCEEDED');
  return {
    kind: 'AUTHORITY',
    authorityId: files.id,
    copyTo: selfFiling ? [REFORM_OFFICE] : [],
    ...basis,
    flags,
  };
}

/** The one row of the table that fits; the rows exclude one another, which a test proves for every combination. */
function rowFor(input: CompetenceInput): CompetenceRow {
  const situation = situationOf(input);
  const row = competenceRows.find(({ applies }) => applies(situation));
  if (!row) throw new Error('the decision table has a gap');
  return row;
}

/** A department that organises a pool of its own industry files it with itself: allowed, marked, and copied. */
function isSelfFiling(input: CompetenceInput, filingId: string): boolean {
  if (input.organiserKind !== 'MUNICIPAL_DEPARTMENT') return false;
  const own = input.organiserAuthority === undefined ? input.industryDepartment : input.organiserAuthority;
  return own !== null && answering(own, input.asOf) === filingId && filingId !== REFORM_OFFICE;
}

const answering = (id: string, asOf: CivilDate) => authorityAnsweringFor(id, asOf)?.id;

const isUnregisteredPrivate = ({ organiserKind, superior, municipallyRegistered }: CompetenceInput) =>
  organiserKind === 'AUTONOMOUS' && superior === null && !municipallyRegistered;
