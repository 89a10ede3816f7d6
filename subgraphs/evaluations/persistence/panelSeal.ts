import { createBlindIndex } from '../../shared/encryption/blindIndex';
import { createFieldCipher, type FieldCipher } from '../../shared/encryption/fieldCipher';
import type { KeyRing } from '../../shared/encryption/keyRing';
import { hkdfExpand } from '../../shared/hashing/hkdf';
import type { NewRow } from '../../shared/scope/WriteRepository';
import type { ClearSeat, Seat } from '../domain/Seat';

/**
 * Keeps who was drawn from everybody who reads the database, until the session opens. Each session has a key
 * of its own, made of the ring's; it is released when the session opens, so that its record can be read for ever.
 */
export interface PanelSeal {
  /** The cipher of one session: AES-256-GCM under a key that no other session shares. */
  of(sessionId: string): FieldCipher;
  /**
   * The session's keys, one of every key of the ring, to be stored once they may be known: what was sealed before a
   * rotation is under another than what was sealed after it. As a ring is written: parseKeyRing reads it.
   */
  released(sessionId: string): string;
  /**
   * A keyed hash of a person in one session: without the key nobody can try the ids, and no two sessions share one,
   * so that a seat that has opened tells nothing of one that has not.
   */
  holderKey(sessionId: string, expertId: string): string;
  /** The same under every key of the ring: what to look for while keys are rotated. */
  holderKeys(sessionId: string, expertId: string): string[];
  /** A keyed hash of any text, for comparing without storing. */
  fingerprint(text: string): string;
  /** The same under every key of the ring. */
  fingerprints(text: string): string[];
  /** A seat as it is stored before its session opens. */
  sealedSeat(seat: ClearSeat): NewRow<Seat>;
  /** A seat as it is stored from the opening on. */
  openSeat(seat: ClearSeat): NewRow<Seat>;
  /** Who holds a sealed seat. Throws CipherError when the value was altered or its key is gone. */
  holderOf(seat: Pick<Seat, 'id' | 'sessionId' | 'expertId' | 'sealedHolder'>): string;
}

const holderPlace = (rowId: string) => ({ table: 'seat', column: 'sealed_holder', rowId });
/** Ids are compared as they are. */
const asIs = (text: string) => text;

/** @param ring its first key seals; the others open what was sealed before */
export function panelSeal(ring: KeyRing): PanelSeal {
  const sessionKey = (master: Buffer, sessionId: string) =>
    hkdfExpand('sha256', master, `session:${sessionId}`);
  const derived = (info: (master: Buffer) => Buffer): KeyRing => ({
    currentId: ring.currentId,
    keys: new Map([...ring.keys].map(([id, master]) => [id, info(master)])),
  });
  const index = (field: string) =>
    createBlindIndex({
      keys: derived((master) => hkdfExpand('sha256', master, `${field}s`)),
      field,
      normalise: asIs,
    });
  const holders = index('holder');
  const fingerprints = index('fingerprint');
  const inSession = (sessionId: string, expertId: string) => `${sessionId} ${expertId}`;
  const holderKey: PanelSeal['holderKey'] = (sessionId, expertId) =>
    holders.of(inSession(sessionId, expertId));
  const of = (sessionId: string) => createFieldCipher(derived((master) => sessionKey(master, sessionId)));

  return {
    of,
    released: (sessionId) =>
      [...ring.keys]
        .map(([id, master]) => `${id}:${sessionKey(master, sessionId).toString('base64url')}`)
        .join(','),
    holderKey,
    holderKeys: (sessionId, expertId) => holders.allOf(inSession(sessionId, expertId)),
    fingerprint: (text) => fingerprints.of(text),
    fingerprints: (text) => fingerprints.allOf(text),
    sealedSeat: ({ expertId, ...seat }) => ({
      ...seat,
      expertId: null,
      sealedHolder: of(seat.sessionId).encrypt(expertId, holderPlace(seat.id)),
      holderKey: holderKey(seat.sessionId, expertId),
    }),
    openSeat: (seat) => ({
      ...seat,
      sealedHolder: null,
      holderKey: holderKey(seat.sessionId, seat.expertId),
    }),
    holderOf: ({ id, sessionId, expertId, sealedHolder }) =>
      expertId ?? of(sessionId).decrypt(sealedHolder ?? '', holderPlace(id)),
  };
}
