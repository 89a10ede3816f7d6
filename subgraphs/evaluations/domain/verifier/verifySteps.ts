/** The steps of the check, in their order; a record that fails is told the first. The codes are stable. */
export const verifySteps = {
  NOT_JSON: 'the file is not JSON',
  NOT_CANONICAL: 'the file is not the canonical text of what it holds',
  FORM: 'a field is missing, unknown or of the wrong form',
  HEAD: 'the public part names other facts than the frozen input',
  INPUT_HASH: 'h is not the hash of the frozen input',
  CHAIN: 'the place among the committee’s records does not fit',
  CAUSE: 'a supplementary draw names no draw before it, or seats nobody',
  TIMES: 'the states of the ceremony are not in their order',
  SIGN_OFFS:
    'the supervisor’s approval before the reveal is not there, or the signatures are not in their order and their time',
  ASSISTED: 'the parties helped by the server are not in party order, each once',
  COMMITMENT: 'a share does not open its commitment',
  BEACON: 'the beacon’s outcome is forged, or lay in the past when the parties committed',
  TABLE: 'the number of panels drawn from, or the caps left to rejection, do not follow from the input',
  FEASIBLE: 'N is not the number of feasible panels',
  CHANCES: 'the least or the greatest chance of a seat differs',
  OUTCOME: 'the outcome does not follow from N',
  RANK: 'u or the number of tries is not what the seed gives',
  PANEL: 'the panel is not the one that u stands for',
  LIMITS: 'the panel breaks a limit',
  CHAIR: 'chair or vice-chair are not those of the keyed order',
  RESERVES: 'the reserves are not those of the keyed order',
  ROOT: 'the Merkle root is not that of the candidates',
  RECORD_HASH: 'the record’s hash is not that of its parts',
} as const;

export type VerifyStep = keyof typeof verifySteps;

/** What the check says. */
export type Verdict =
  | { readonly valid: true; readonly checked: 'FULL' | 'PUBLIC' }
  | { readonly valid: false; readonly step: VerifyStep; readonly detail: string };

/** Thrown inside the verifier at the first difference. */
export class Differs extends Error {
  override readonly name = 'Differs';
  constructor(
    readonly step: VerifyStep,
    readonly detail: string,
  ) {
    super(step);
  }
}

/** Throws the step when what must hold does not. */
export function hold(condition: boolean, step: VerifyStep, detail = ''): asserts condition {
  if (!condition) throw new Differs(step, detail);
}
