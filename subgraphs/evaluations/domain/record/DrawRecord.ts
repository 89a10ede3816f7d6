import type { DrawHash, FrozenInput } from '../draw/FrozenInput';
import type { Fraction } from '../draw/inclusion';
import type { Beacon } from './Beacon';
import type { ByParty, DrawParty } from './DrawParty';
import type { Hex32 } from './hexText';

/** An instant in UTC, `2026-03-02T01:30:00.000Z`. */
export type Instant = string;

/** The states of the ceremony that a drawn record has passed. */
export interface CeremonyTimes {
  readonly prepared: Instant;
  readonly committed: Instant;
  readonly revealed: Instant;
  readonly drawn: Instant;
}

/** The supervisor's two signatures, in this order. */
export const signOffStages = ['BEFORE_REVEAL', 'AFTER_RESULT'] as const;
/** An objection to the result changes nothing, and is not read as a signature. */
export const signOffOpinions = ['APPROVED', 'OBJECTED'] as const;

export interface SignOff {
  readonly stage: (typeof signOffStages)[number];
  readonly opinion: (typeof signOffOpinions)[number];
  /** Opaque id of who signed, never a name. */
  readonly by: string;
  readonly at: Instant;
}

/** Where the record stands among the committee's: nothing can be taken out or put in between. */
export interface ChainPlace {
  readonly committee: string;
  /** From 1. */
  readonly position: number;
  /** Hash of the record before; null for the first. */
  readonly previous: Hex32 | null;
}

/** Why there is a second draw: 补抽 for seats that no reserve fills, or a redraw with its reason code. */
export interface DrawCause {
  readonly kind: 'SUPPLEMENTARY' | 'REDRAW';
  /** The draw before. */
  readonly drawId: string;
  readonly reason: string;
}

/** How the ceremony ended: a panel, N = 0, or no panel within the tries. */
export type RecordOutcome = 'DRAWN' | 'INFEASIBLE' | 'UNDECIDED';

/** What anyone may read: hashes and counts, no name and no expert's id. */
export interface PublicPart {
  readonly version: 1;
  readonly hash: DrawHash;
  readonly drawId: string;
  readonly attempt: number;
  readonly filingId: string;
  readonly ruleSet: string;
  readonly chain: ChainPlace;
  readonly follows: DrawCause | null;
  /** h = H(F). */
  readonly inputHash: Hex32;
  readonly sizes: {
    readonly candidates: number;
    readonly seated: number;
    readonly excluded: number;
    readonly seats: number;
    readonly reserves: number;
  };
  readonly times: CeremonyTimes;
  readonly commitments: ByParty<Hex32>;
  /** Parties whose share was made on the server, for a demo: they proved nothing. In party order. */
  readonly assisted: readonly DrawParty[];
  readonly beacon: Beacon;
  /** The second is missing where the supervisor withheld it until the session opened. */
  readonly signOffs: readonly SignOff[];
  readonly outcome: RecordOutcome;
  /** N in decimals; an upper bound where `exact` is false. */
  readonly feasible: string;
  readonly exact: boolean;
  readonly piMin: Fraction;
  readonly piMax: Fraction;
  readonly tries: number;
  /** Merkle root over the candidates, in their order. */
  readonly root: Hex32;
}

/** What stays sealed until the session opens. */
export interface SealedPart {
  readonly input: FrozenInput;
  readonly shares: ByParty<Hex32>;
  /** From how many panels u was drawn, in decimals, and the employers whose caps were kept by rejection. */
  readonly table: { readonly panels: string; readonly uncapped: readonly string[] };
  /** u in decimals; null without a panel. */
  readonly rank: string | null;
  /** In byte order. */
  readonly panel: readonly string[];
  /** Of the panel, by their keyed order; null where nobody in it may be chair. */
  readonly chair: string | null;
  readonly viceChair: string | null;
  /** In calling order. */
  readonly reserves: readonly string[];
}

/** The record of one draw (draw.md 6). `hash` = H("record" ‖ H(public) ‖ H(sealed)) over the canonical texts. */
export interface DrawRecord {
  readonly public: PublicPart;
  readonly sealed: SealedPart;
  readonly hash: Hex32;
}

/** The record with the sealed part's hash in its place: the record's own hash can still be checked. */
export interface PublicDrawRecord {
  readonly public: PublicPart;
  readonly sealedHash: Hex32;
  readonly hash: Hex32;
}
