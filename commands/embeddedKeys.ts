import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PersonalKeys } from '../subgraphs/experts/wiring';
import { parseKeyRing, type KeyRing } from '../subgraphs/shared/encryption/keyRing';

/** Every ring of keys that the graph seals with. */
export interface GraphKeys extends PersonalKeys {
  /** Of who was drawn, until the session opens. */
  readonly seals: KeyRing;
}

/** The rings as the environment gives them, FIELD_KEYS, BLIND_INDEX_KEYS and SEAL_KEYS; each may be missing. */
export interface GivenKeys {
  readonly FIELD_KEYS?: string | undefined;
  readonly BLIND_INDEX_KEYS?: string | undefined;
  readonly SEAL_KEYS?: string | undefined;
}

/** The keys of an embedded graph: those given, else its own in `keys/`, readable by the owner only. */
export function embeddedKeys(dataDirectory: string, given: GivenKeys): GraphKeys {
  return {
    fields: parseKeyRing(given.FIELD_KEYS ?? ownRing(dataDirectory, 'fields')),
    index: parseKeyRing(given.BLIND_INDEX_KEYS ?? ownRing(dataDirectory, 'blind-index')),
    seals: parseKeyRing(given.SEAL_KEYS ?? ownRing(dataDirectory, 'seals')),
  };
}

function ownRing(dataDirectory: string, name: string): string {
  const folder = join(dataDirectory, 'keys');
  const file = join(folder, `${name}.keys`);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(file, `dev1:${randomBytes(32).toString('base64')}`, { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(file, 'utf8').trim();
}
