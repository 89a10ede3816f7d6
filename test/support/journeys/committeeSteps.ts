import { usccOf } from '../committeeRows';
import type { Identity } from '../graphWorld';
import type { Actor } from './createActor';

export const authorityOf = (value: string): Identity => ({ role: 'FILING_AUTHORITY', value });
export const departmentOf = (value: string): Identity => ({ role: 'CONSENTING_DEPARTMENT', value });
export const expertOf = (value: string): Identity => ({ role: 'EXPERT', value });

/** 市职改办 */
export const reform = authorityOf('cq-reform-office');

/** Who files a committee's pool, as its registration tells it. */
export interface Competence {
  readonly authority: { readonly id: string } | null;
  readonly clause: string;
  readonly row: string;
  readonly flags: readonly string[];
  readonly copyTo: readonly { readonly id: string }[];
  readonly requiredConsents: readonly { readonly leg: string; readonly anyOf: readonly { id: string }[] }[];
}

export const COMPETENCE =
  'authority { id } clause row flags copyTo { id } requiredConsents { leg anyOf { id } }';

export interface Registered {
  readonly id: string;
  readonly code: string;
  readonly pool: { readonly id: string; readonly code: string; readonly status: string };
  readonly filingAuthority: { readonly id: string };
  readonly competence: Competence;
}

let units = 0;

/** Registers an organising unit with a credit code of its own; gives it as a caller. */
export async function registerUnit(
  actor: Actor,
  registrar: Identity,
  unit: Readonly<Record<string, unknown>>,
): Promise<Identity> {
  units += 1;
  const input = { name: `组建单位${units}`, uscc: usccOf(600_000 + units), ...unit };
  const { organisingUnit } = await actor.act<{ organisingUnit: { id: string } }>(
    registrar,
    'registerOrganisingUnit',
    input,
    'organisingUnit { id }',
  );
  return { role: 'ORGANISING_UNIT', value: organisingUnit.id };
}

/** A junior committee of 高等学校教师 with seven seats, unless changed. */
export const committeeInput = (
  organiser: Identity,
  code: string,
  change: Readonly<Record<string, unknown>> = {},
) => ({
  organisingUnit: organiser.value,
  code,
  name: `${code}职称评审委员会`,
  level: 'JUNIOR',
  seriesNo: 1,
  seats: 7,
  ...change,
});

const COMMITTEE = `committee { id code pool { id code status } filingAuthority { id } competence { ${COMPETENCE} } }`;

/** Registers a committee and its empty pool, by the organiser itself. */
export async function registerCommittee(
  actor: Actor,
  organiser: Identity,
  code: string,
  change: Readonly<Record<string, unknown>> = {},
): Promise<Registered> {
  const input = committeeInput(organiser, code, change);
  const { committee } = await actor.act<{ committee: Registered }>(
    organiser,
    'registerReviewCommittee',
    input,
    COMMITTEE,
  );
  return committee;
}
