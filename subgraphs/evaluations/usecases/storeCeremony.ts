import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Caller } from '../../shared/identity/Caller';
import { newId } from '../../shared/newId';
import type { NextDraw } from '../domain/ceremony/nextDraw';
import type { BeaconKind, DrawKind, DrawReason } from '../domain/ceremony/PanelDraw';
import type { EvaluationSession } from '../domain/EvaluationSession';
import { drawParties } from '../domain/record/DrawParty';
import { drawSeal } from '../persistence/drawSeal';
import { drawShareRepository } from '../persistence/drawShareRepository';
import { panelDrawRepository } from '../persistence/panelDrawRepository';
import type { Deps } from './Deps';
import type { FrozenDraw } from './freezeDraw';

interface NewCeremony {
  readonly input: {
    readonly kind: DrawKind;
    readonly reason?: DrawReason | null | undefined;
    readonly beacon: BeaconKind;
    readonly commitBy: Date;
    readonly revealBy: Date;
  };
  readonly meeting: EvaluationSession;
  readonly next: NextDraw;
  readonly frozen: FrozenDraw;
  readonly now: Date;
}

/** Stores a prepared draw and an empty share for each party; gives the draw's id. */
export async function storeCeremony(
  session: DatabaseSession,
  { seal }: Pick<Deps, 'seal'>,
  caller: Caller,
  { input, meeting, next, frozen, now }: NewCeremony,
): Promise<string> {
  const id = frozen.input.drawId;
  const place = { filingAuthorityId: meeting.filingAuthorityId, organisingUnitId: meeting.organisingUnitId };
  const sealed = drawSeal(seal);
  const draw = { id, sessionId: meeting.id };
  await panelDrawRepository(session, caller).insert({
    ...draw,
    ...place,
    ...frozen.published,
    ...next,
    ...nothingYet,
    committeeId: meeting.committeeId,
    poolId: meeting.poolId,
    year: meeting.year,
    kind: input.kind,
    reason: input.reason ?? null,
    state: 'PREPARED',
    beaconKind: input.beacon,
    commitBy: input.commitBy,
    revealBy: input.revealBy,
    firstValidDay: frozen.validity.firstDay,
    lastValidDay: frozen.validity.lastDay,
    sealedInput: sealed.close(draw, 'sealedInput', frozen.input),
    sealedFacts: sealed.close(draw, 'sealedFacts', frozen.madeOf),
    preparedAt: now,
    liveKey: meeting.id,
  });
  await drawShareRepository(session, caller).insertMany(
    drawParties.map((party) => ({
      id: newId('share', now),
      drawId: id,
      sessionId: meeting.id,
      ...place,
      party,
      ...notCommitted,
    })),
  );
  return id;
}

const nothingYet = {
  voidReason: null,
  voidedBy: null,
  outcome: null,
  tries: null,
  chairDegenerate: null,
  beaconReference: null,
  beaconDueAt: null,
  beacon: null,
  sealedResult: null,
  sealedChecked: null,
  sealedRecord: null,
  committedAt: null,
  revealedAt: null,
  drawnAt: null,
  voidedAt: null,
  checkedAt: null,
  panelKey: null,
} as const;

const notCommitted = {
  commitment: null,
  committedAt: null,
  committedBy: null,
  assisted: false,
  sealedShare: null,
  revealedAt: null,
  revealedBy: null,
} as const;
