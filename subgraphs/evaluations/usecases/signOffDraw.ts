import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { isDuplicateKey } from '../../shared/database/databaseErrors';
import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { newId } from '../../shared/newId';
import { checkedText } from '../domain/checkedText';
import type { SignOffOpinion, SignOffStage } from '../domain/ceremony/DrawSignOff';
import { notBefore } from '../domain/ceremony/notBefore';
import type { DrawState, PanelDraw } from '../domain/ceremony/PanelDraw';
import { requireOtherPerson } from '../domain/ceremony/requireOtherPerson';
import { refuse } from '../domain/refusals';
import { drawSignOffRepository } from '../persistence/drawSignOffRepository';
import { panelDrawRepository } from '../persistence/panelDrawRepository';
import type { Deps } from './Deps';
import { endCeremony, noteIncidents } from './endCeremony';
import { lockCeremony } from './lockCeremony';
import { registerDraw } from './registerDraw';
import { requireValidOnDrawDay } from './requireValidOnDrawDay';

interface SignOffDrawInput {
  readonly draw: string;
  readonly stage: SignOffStage;
  readonly opinion: SignOffOpinion;
  readonly comment?: string | null | undefined;
}

const stateFor: Readonly<Record<SignOffStage, DrawState>> = {
  BEFORE_REVEAL: 'COMMITTED',
  AFTER_RESULT: 'DRAWN',
};

/**
 * Signs as the discipline supervisor of the filing authority. An objection before the reveal ends the
 * ceremony; one after the result is put on record and changes nothing, for the panel may not depend on who is in it.
 * @throws Refusal NOT_FOUND, WRONG_DRAW_STATE, BEACON_NOT_NAMED, ALREADY_SIGNED, SAME_PERSON, OUTSIDE_VALIDITY,
 *   INVALID_TEXT
 */
export async function signOffDraw(deps: Deps, caller: Caller, input: SignOffDrawInput): Promise<PanelDraw> {
  requireRole(caller, 'DISCIPLINE_SUPERVISOR');
  const { draw: id, stage } = input;
  if (stage === 'BEFORE_REVEAL') await requireValidOnDrawDay(deps, caller, id);
  await deps
    .transaction((session) => storeSignOff(session, deps, caller, input))
    .catch((error: unknown) => {
      throw isDuplicateKey(error, 'draw_sign_off_stage') ? refuse('ALREADY_SIGNED') : error;
    });
  // the signature stands whatever becomes of this: two draws of one committee want one place, the job tries again
  if (stage === 'AFTER_RESULT') await registerDraw(deps, id).catch(() => undefined);
  return panelDrawRepository(deps.session, caller).oneOrRefuse(id);
}

async function storeSignOff(
  session: DatabaseSession,
  { clock }: Deps,
  caller: Caller,
  { draw: id, stage, opinion, comment }: SignOffDrawInput,
): Promise<void> {
  const now = clock.now();
  const ceremony = await lockCeremony(session, caller, id);
  const { draw, signOffs } = ceremony;
  if (signOffs.some((one) => one.stage === stage)) throw refuse('ALREADY_SIGNED');
  if (draw.state !== stateFor[stage]) throw refuse('WRONG_DRAW_STATE', { state: draw.state });
  if (draw.beaconKind !== 'NONE' && draw.beaconReference === null) throw refuse('BEACON_NOT_NAMED');
  requireOtherPerson(ceremony, 'SUPERVISOR', caller.subject);
  await drawSignOffRepository(session, caller).insert({
    id: newId('signoff', now),
    drawId: draw.id,
    filingAuthorityId: draw.filingAuthorityId,
    organisingUnitId: draw.organisingUnitId,
    stage,
    opinion,
    comment: comment ? checkedText('comment', comment, 1000) : null,
    signedBy: caller.subject,
    signedAt: notBefore(now, draw.committedAt, draw.drawnAt),
  });
  if (opinion === 'APPROVED') return;
  const incidents = [{ kind: 'OBJECTION', party: 'SUPERVISOR' }] as const;
  if (stage === 'AFTER_RESULT') return noteIncidents(session, draw, incidents, now);
  await endCeremony(session, draw, { reason: 'SUPERVISOR_OBJECTED', incidents }, { by: 'SUPERVISOR', now });
}
