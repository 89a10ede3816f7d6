import type { EvaluationSession } from '../../subgraphs/evaluations/domain/EvaluationSession';
import { commitmentOf } from '../../subgraphs/evaluations/domain/record/commitmentOf';
import { drawParties } from '../../subgraphs/evaluations/domain/record/DrawParty';
import { addDays } from '../../subgraphs/shared/civilDate';
import { drawHashing } from '../../subgraphs/shared/hashing/drawHashing';
import type { Random } from '../random';
import { instantOn } from '../world/instantOn';
import type { Act } from './Act';

/** The hours of a ceremony, on its day. */
const hours = {
  prepare: '09:00',
  commit: '10:00',
  commitBy: '11:00',
  signOff: '11:30',
  reveal: '14:00',
} as const;

const shareOf = (random: Random): string =>
  Array.from({ length: 64 }, () => random.int(0, 15).toString(16)).join('');

const additional = { kind: 'SUPPLEMENTARY', reason: 'RESERVES_EXHAUSTED' } as const;

interface CeremonyPlan {
  readonly daysBefore: number;
  readonly revealed?: boolean;
  readonly supplementary?: boolean;
}

/**
 * The ceremony of three parties: shares committed to, signed off, revealed; drawn, signed off again, registered.
 * @param daysBefore how long before the first meeting day
 * @param revealed false: it stops with three commitments, waiting for the reveals, and the graph keeps the shares
 * @param supplementary whether it is for the places that no reserve could take (补抽)
 */
export async function holdCeremony(
  { stage, actors, meeting, random, pressed }: Act,
  { id: session, code, opensAt, seatCount }: EvaluationSession,
  { daysBefore, revealed = true, supplementary = false }: CeremonyPlan,
): Promise<void> {
  const day = addDays(meeting.days[0] ?? '', -daysBefore);
  const parties = { ORGANISER: actors.organiser, AUTHORITY: actors.authority, SUPERVISOR: actors.supervisor };
  stage.at(instantOn(day, hours.prepare));
  const { id: draw, inputHash } = await actors.organiser.prepareDraw({
    idempotencyKey: `${code}-draw${supplementary ? '-2' : ''}`,
    session,
    ...(supplementary ? additional : { kind: 'INITIAL' as const }),
    hash: 'SHA256',
    beacon: 'NONE',
    commitBy: instantOn(day, hours.commitBy),
    revealBy: opensAt,
    conditions: { reserves: pressed ? 1 : seatCount },
  });
  const shares = new Map(drawParties.map((party) => [party, shareOf(random)]));
  stage.at(instantOn(day, hours.commit));
  for (const [party, share] of shares)
    await parties[party].commitDrawShare(
      revealed
        ? { draw, assisted: false, commitment: commitmentOf(drawHashing('sha256'), inputHash, party, share) }
        : { draw, assisted: true },
    );
  stage.at(instantOn(day, hours.signOff));
  await actors.supervisor.signOffDraw({ draw, stage: 'BEFORE_REVEAL', opinion: 'APPROVED' });
  if (!revealed) return;
  stage.at(instantOn(day, hours.reveal));
  for (const [party, share] of shares) await parties[party].revealDrawShare({ draw, share });
  await actors.supervisor.signOffDraw({ draw, stage: 'AFTER_RESULT', opinion: 'APPROVED' });
  await stage.settled();
}
