import type { Identity } from '../graphWorld';
import { FINDING, type Actor, type Finding } from './createActor';

/** A filing as its organiser and its authority read it. */
export interface FilingSeen {
  readonly id: string;
  readonly ordinal: number;
  readonly status: string;
  readonly rosterHash: string | null;
  readonly rosterSize: number | null;
  readonly roster: { readonly totalCount: number };
  readonly findings: readonly Finding[];
  readonly returnReasons: readonly string[];
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly consents: readonly ConsentSeen[];
  readonly version: number;
}

export interface ConsentSeen {
  readonly id: string;
  readonly leg: string;
  readonly department: { readonly id: string };
  readonly status: string;
  readonly rosterHash: string;
  readonly version: number;
}

const CONSENT = 'id leg department { id } status rosterHash version';
const FILING = `id ordinal status rosterHash rosterSize roster(first: 1) { totalCount } findings { ${FINDING} }
  returnReasons firstDay lastDay consents { ${CONSENT} } version`;

/** A command about a filing; gives the filing. Throws when it is refused. */
export async function file(
  actor: Actor,
  who: Identity,
  mutation: string,
  input: Readonly<Record<string, unknown>>,
): Promise<FilingSeen> {
  const { filing } = await actor.act<{ filing: FilingSeen }>(who, mutation, input, `filing { ${FILING} }`);
  return filing;
}

/** A filing as somebody sees it; null out of sight. */
export async function filingSeenBy(actor: Actor, who: Identity, id: string): Promise<FilingSeen | null> {
  const query = `query ($id: ID!) { filing(id: $id) { ${FILING} } }`;
  const { filing } = await actor.read<{ filing: FilingSeen | null }>(who, query, { id });
  return filing;
}

/** What is asked of a department now. */
export async function consentAskedOf(actor: Actor, department: Identity): Promise<ConsentSeen> {
  const query = `{ consents(status: [REQUESTED]) { nodes { ${CONSENT} } } }`;
  const { consents } = await actor.read<{ consents: { nodes: ConsentSeen[] } }>(department, query);
  const [consent, another] = consents.nodes;
  if (!consent || another) throw new Error(`${consents.nodes.length} consents are asked`);
  return consent;
}

/** Each department says yes to the roster that it is asked about. */
export async function giveConsents(actor: Actor, departments: readonly Identity[]): Promise<void> {
  for (const department of departments) {
    const { id, version, rosterHash } = await consentAskedOf(actor, department);
    const input = { id, version, rosterHash, granted: true };
    await actor.act(department, 'decideConsent', input, 'consent { status }');
  }
}

/** `R-23 T二(五)3 HARD FAIL` for every finding with one of the outcomes, in the order of the answer. */
export const found = (findings: readonly Finding[], ...outcomes: readonly string[]): string[] =>
  findings
    .filter(({ outcome }) => outcomes.includes(outcome))
    .map(({ rule, clause, severity, outcome }) => `${rule} ${clause} ${severity} ${outcome}`);

/** What stands in the way of an approval. */
export const against = (findings: readonly Finding[]): string[] =>
  found(
    findings.filter(({ severity }) => severity === 'HARD' || severity === 'IN_PRINCIPLE'),
    'FAIL',
    'INSUFFICIENT_DATA',
  );
