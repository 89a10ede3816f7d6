import type { Identity } from '../../graphWorld';
import type { EvaluationJourney } from './beginEvaluationJourney';

/** What drawReadiness tells of a session. */
export interface ReadinessSeen {
  readonly seats: number;
  readonly reserves: number;
  readonly candidates: number;
  readonly excludedMembers: number;
  readonly exclusions: readonly { readonly rule: string; readonly people: number }[];
  readonly feasiblePanels: string | null;
  readonly limits: readonly {
    readonly limit: string;
    readonly rule: string | null;
    readonly value: number;
    readonly binds: boolean | null;
  }[];
}

const QUERY = `query ($id: ID!, $conditions: DrawConditionsInput) { session(id: $id) {
  drawReadiness(conditions: $conditions) { readiness {
    seats reserves candidates excludedMembers exclusions { rule people } feasiblePanels exact piMin piMax
    limits { limit rule value binds } shortage { missing } } } } }`;

/** The readiness of a session for a draw under conditions, as somebody sees it; null out of sight. */
export async function readinessOf(
  { actor }: EvaluationJourney,
  who: Identity,
  id: string,
  conditions: Readonly<Record<string, unknown>> = {},
): Promise<ReadinessSeen | null> {
  const { session } = await actor.read<{
    session: { drawReadiness: { readiness: ReadinessSeen | null } | null } | null;
  }>(who, QUERY, { id, conditions });
  return session?.drawReadiness?.readiness ?? null;
}
