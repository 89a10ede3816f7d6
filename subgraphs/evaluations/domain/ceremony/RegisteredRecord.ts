import type { Hex32 } from '../record/hexText';

/** An entry of the public register of draws: hashes and counts, nobody's name or id. */
export interface RegisteredRecord {
  /** The draw's own id. */
  readonly id: string;
  readonly committeeId: string;
  /** Place in the committee's chain, from 1. */
  readonly position: number;
  readonly recordHash: Hex32;
  readonly previousHash: Hex32 | null;
  /** The public record, canonical JSON. */
  readonly publicText: string;
  readonly registeredAt: Date;
}
