import { readFrozenInput } from '../draw/readFrozenInput';
import { CeremonyProblem } from './ceremonyProblems';
import { drawParties, isDrawParty } from './DrawParty';
import { signOffOpinions, signOffStages, type DrawRecord, type PublicDrawRecord } from './DrawRecord';
import { isHex32 } from './hexText';
import { readBeacon } from './readBeacon';
import {
  fields,
  listOf,
  oneOf,
  orNull,
  text,
  where,
  whole,
  type Shape,
  type ShapeProblem,
} from './recordShape';

/** A record, full or public, or everything that is wrong with its form. */
export type ReadRecord =
  | { readonly ok: true; readonly kind: 'FULL'; readonly record: DrawRecord }
  | { readonly ok: true; readonly kind: 'PUBLIC'; readonly record: PublicDrawRecord }
  | { readonly ok: false; readonly problems: readonly ShapeProblem[] };

const hex32 = where(isHex32);
const key = text(/^[\s\S]+$/);
const id = text(/^[!-~]{1,64}$/);
const decimal = text(/^(0|[1-9]\d*)$/);
const fraction = text(/^(0|[1-9]\d*)\/[1-9]\d*$/);
const byParty = fields(Object.fromEntries(drawParties.map((party) => [party, hex32])));
/** ISO 8601 in UTC with milliseconds, of a day that exists. */
const instant = where(
  (value) =>
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) &&
    !Number.isNaN(Date.parse(value)) &&
    new Date(value).toISOString() === value,
);

const beacon: Shape = (value, at) => {
  try {
    readBeacon(value);
    return [];
  } catch (problem) {
    if (problem instanceof CeremonyProblem) return [{ code: problem.code, at }];
    throw problem;
  }
};

const input: Shape = (value, at) => {
  const read = readFrozenInput(value);
  return read.ok
    ? []
    : read.problems.map(({ code, at: inside }) => ({ code, at: inside === '$' ? at : `${at}.${inside}` }));
};

const publicPart = fields({
  version: oneOf(1),
  hash: oneOf('sha256', 'sm3'),
  drawId: key,
  attempt: whole(1),
  filingId: key,
  ruleSet: key,
  chain: fields({ committee: key, position: whole(1), previous: orNull(hex32) }),
  follows: orNull(fields({ kind: oneOf('SUPPLEMENTARY', 'REDRAW'), drawId: key, reason: key })),
  inputHash: hex32,
  sizes: fields({
    candidates: whole(0),
    seated: whole(0),
    excluded: whole(0),
    seats: whole(1),
    reserves: whole(0),
  }),
  times: fields({ prepared: instant, committed: instant, revealed: instant, drawn: instant }),
  commitments: byParty,
  assisted: listOf(where(isDrawParty)),
  beacon,
  signOffs: listOf(
    fields({
      stage: oneOf(...signOffStages),
      opinion: oneOf(...signOffOpinions),
      by: key,
      at: instant,
    }),
  ),
  outcome: oneOf('DRAWN', 'INFEASIBLE', 'UNDECIDED'),
  feasible: decimal,
  exact: oneOf(true, false),
  piMin: fraction,
  piMax: fraction,
  tries: whole(0),
  root: hex32,
});

const sealed = fields({
  input,
  shares: byParty,
  table: fields({ panels: decimal, uncapped: listOf(key) }),
  rank: orNull(decimal),
  panel: listOf(id),
  chair: orNull(id),
  viceChair: orNull(id),
  reserves: listOf(id),
});

const full = fields({ public: publicPart, sealed, hash: hex32 });
const publicOnly = fields({ public: publicPart, sealedHash: hex32, hash: hex32 });

/**
 * Reads parsed JSON as a record, or as the public part of one when it has a `sealedHash`. Whether it is true is
 * the verifier's question; here every field is there, no other is, and each has its one spelling.
 */
export function readRecord(json: unknown): ReadRecord {
  const isPublic = typeof json === 'object' && json !== null && 'sealedHash' in json;
  const problems = isPublic ? publicOnly(json, '') : full(json, '');
  if (problems.length > 0) return { ok: false, problems };
  return isPublic
    ? { ok: true, kind: 'PUBLIC', record: json as PublicDrawRecord }
    : { ok: true, kind: 'FULL', record: json as DrawRecord };
}
