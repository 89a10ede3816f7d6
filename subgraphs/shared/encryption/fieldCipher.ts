import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { KeyRing } from './keyRing';

/** Where a value is stored. It is authenticated with the value, so that a row cannot be given another row's. */
export interface FieldPlace {
  readonly table: string;
  readonly column: string;
  readonly rowId: string;
}

/** Encrypts single fields at rest. */
export interface FieldCipher {
  /** Stored form: `v1.aes-256-gcm.<key id>.<iv>.<tag>.<ciphertext>`, the last three in base64url. */
  encrypt(plaintext: string, place: FieldPlace): string;
  /** The plaintext. Throws CipherError when the value is malformed, of an unknown key, altered, or of another place. */
  decrypt(stored: string, place: FieldPlace): string;
  /** Whether a value was written with a key, or in a form, that is not the current one. */
  needsRotation(stored: string): boolean;
}

export type CipherErrorCode =
  | 'CIPHER_MALFORMED'
  | 'CIPHER_UNKNOWN_ALGORITHM'
  | 'CIPHER_UNKNOWN_KEY'
  | 'CIPHER_NOT_AUTHENTIC'
  | 'CIPHER_NOT_TEXT';

/** A fault of encryption. It carries a code and nothing of the value, the place or the key. */
export class CipherError extends Error {
  override readonly name = 'CipherError';
  constructor(readonly code: CipherErrorCode) {
    super(code);
  }
}

const FORMAT = 'v1';
const ALGORITHM = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

interface Envelope {
  readonly keyId: string;
  readonly iv: Buffer;
  readonly tag: Buffer;
  readonly ciphertext: Buffer;
}

/**
 * AES-256-GCM over a ring of keys: writes with the current key, reads with any. The algorithm is named in the
 * stored value, so that another can be added beside it without touching what is stored.
 * @param bytes source of random bytes for the nonce
 */
export function createFieldCipher(
  { currentId, keys }: KeyRing,
  bytes: (size: number) => Buffer = randomBytes,
): FieldCipher {
  const keyOf = (id: string): Buffer => {
    const key = keys.get(id);
    if (!key) throw new CipherError('CIPHER_UNKNOWN_KEY');
    return key;
  };
  return {
    encrypt(plaintext, place) {
      const clear = Buffer.from(plaintext, 'utf8');
      // A lone surrogate would come back as another character.
      if (clear.toString('utf8') !== plaintext) throw new CipherError('CIPHER_NOT_TEXT');
      const iv = bytes(IV_BYTES);
      const cipher = createCipheriv(ALGORITHM, keyOf(currentId), iv, { authTagLength: TAG_BYTES });
      cipher.setAAD(associatedData(currentId, place));
      const ciphertext = Buffer.concat([cipher.update(clear), cipher.final()]);
      const parts = [iv, cipher.getAuthTag(), ciphertext].map((part) => part.toString('base64url'));
      return [FORMAT, ALGORITHM, currentId, ...parts].join('.');
    },
    decrypt(stored, place) {
      const { keyId, iv, tag, ciphertext } = open(stored);
      const decipher = createDecipheriv(ALGORITHM, keyOf(keyId), iv, { authTagLength: TAG_BYTES });
      decipher.setAAD(associatedData(keyId, place));
      decipher.setAuthTag(tag);
      try {
        return Buffer.concat([decipher.update(ciphertext), decipher.final()]).toString('utf8');
      } catch {
        throw new CipherError('CIPHER_NOT_AUTHENTIC');
      }
    },
    needsRotation: (stored) => !stored.startsWith(`${FORMAT}.${ALGORITHM}.${currentId}.`),
  };
}

function open(stored: string): Envelope {
  const [format, algorithm, keyId, iv, tag, ciphertext, ...rest] = stored.split('.');
  if (format !== FORMAT || keyId === undefined || ciphertext === undefined || rest.length > 0) {
    throw new CipherError('CIPHER_MALFORMED');
  }
  if (algorithm !== ALGORITHM) throw new CipherError('CIPHER_UNKNOWN_ALGORITHM');
  return {
    keyId,
    iv: decode(iv, IV_BYTES),
    tag: decode(tag, TAG_BYTES),
    ciphertext: decode(ciphertext),
  };
}

/** Only the one canonical spelling: the last character of base64url has spare bits that decoding ignores. */
function decode(text = '', size?: number): Buffer {
  const buffer = Buffer.from(text, 'base64url');
  const exact = size === undefined || buffer.length === size;
  if (!exact || buffer.toString('base64url') !== text) throw new CipherError('CIPHER_MALFORMED');
  return buffer;
}

/** A list in JSON, so that no two places can read the same. */
function associatedData(keyId: string, { table, column, rowId }: FieldPlace): Buffer {
  return Buffer.from(JSON.stringify([FORMAT, ALGORITHM, keyId, table, column, rowId]), 'utf8');
}
