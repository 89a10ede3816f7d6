import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseKeyRing } from '../subgraphs/shared/encryption/keyRing';
import type { PersonalKeys } from '../subgraphs/experts/wiring';

/**
 * The keys of the encrypted fields and of the blind index of an embedded graph: those of FIELD_KEYS and
 * BLIND_INDEX_KEYS when given, else two of its own in `keys/`, readable by the owner only.
 */
export function embeddedKeys(
  dataDirectory: string,
  given: { readonly fields?: string | undefined; readonly index?: string | undefined },
): PersonalKeys {
  return {
    fields: parseKeyRing(given.fields ?? ownRing(dataDirectory, 'fields')),
    index: parseKeyRing(given.index ?? ownRing(dataDirectory, 'blind-index')),
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
