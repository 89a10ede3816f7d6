import type { CivilDate } from '../../shared/civilDate';
import { drawHashing } from '../../shared/hashing/drawHashing';
import { evaluate, isBroken } from '../../shared/rule';
import { frozenDraw } from '../domain/ceremony/frozenDraw';
import type { PanelDraw } from '../domain/ceremony/PanelDraw';
import { checkedConditions, type DrawConditions, type WantedConditions } from '../domain/draw/DrawConditions';
import type { DrawFacts } from '../domain/draw/DrawFacts';
import { freezeInput, type DrawIds } from '../domain/draw/freezeInput';
import type { FrozenInput } from '../domain/draw/FrozenInput';
import type { EvaluationSession } from '../domain/EvaluationSession';
import { inputHashOf } from '../domain/record/makeRecord';
import { refuse } from '../domain/refusals';
import { sessionRules } from '../domain/rules/sessionRules';
import { askDrawFacts } from './askDrawFacts';
import type { Deps } from './Deps';
import type { PanelNow } from './panelSoFar';

/** A frozen list, what it was made of, and what is published of it. */
export interface FrozenDraw {
  readonly input: FrozenInput;
  readonly madeOf: { readonly facts: DrawFacts; readonly conditions: DrawConditions };
  readonly published: ReturnType<typeof frozenDraw> & Pick<PanelDraw, 'inputHash'>;
  readonly validity: { readonly firstDay: CivilDate; readonly lastDay: CivilDate };
}

/**
 * Asks for the facts of a draw and freezes them; never inside a transaction.
 * @throws Refusal OUTSIDE_VALIDITY, SEATED_LEFT_POOL, those of checkedConditions and of frozenDraw
 */
export async function freezeDraw(
  deps: Deps,
  meeting: EvaluationSession,
  ids: DrawIds,
  { seated, gone }: Pick<PanelNow, 'seated' | 'gone'>,
  wanted: WantedConditions,
): Promise<FrozenDraw> {
  const facts = await askDrawFacts(deps, meeting);
  const validity = requireValidity(facts, meeting);
  const conditions = checkedConditions(wanted, facts);
  const input = freezeInput(facts, conditions, ids, { seated, gone });
  if ((input.seated ?? []).length !== seated.length) throw refuse('SEATED_LEFT_POOL');
  const published = { ...frozenDraw(input), inputHash: inputHashOf(drawHashing(ids.hash), input) };
  return { input, madeOf: { facts, conditions }, published, validity };
}

/** the day of the draw and all meeting days lie inside the filing in force. */
function requireValidity({ asOf, filing }: DrawFacts, { meetingDays }: EvaluationSession) {
  const days = [
    { kind: 'DRAW' as const, on: asOf },
    ...meetingDays.map((on) => ({ kind: 'MEETING' as const, on })),
  ];
  const findings = evaluate(sessionRules, { asOf, filing, days });
  if (filing === null || findings.some(isBroken)) throw refuse('OUTSIDE_VALIDITY', {}, findings);
  return filing;
}
