import { readFile } from 'node:fs/promises';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
} from 'jose';
import { fileFingerprint } from '../fileFingerprint';

/** Finds the public key of a token by its protected header; rejects when there is none. */
export type KeySource = JWTVerifyGetKey;

/** Where public keys come from: a JWKS document in a file or behind a URL. */
export type KeyLocation = { readonly file: string } | { readonly url: string };

/** How often a file is looked at for a change, and how often unknown key ids may make it be read again. */
const LOOK_EVERY_MS = 5_000;
const READ_AGAIN_MS = 1_000;

/**
 * Opens a source of public keys. A file is read at once (throws when it cannot be) and again when it changes or
 * a token names an unknown key, at a bounded rate; a file that breaks later leaves the last good keys in force.
 * A URL is asked when the first token comes, and again for unknown keys at most every 30 s.
 */
export async function openKeySource(location: KeyLocation, now: () => Date): Promise<KeySource> {
  return 'file' in location ? openFile(location.file, now) : openUrl(new URL(location.url));
}

async function openFile(file: string, now: () => Date): Promise<KeySource> {
  let keys = await readKeys(file);
  let readAt = now().getTime();
  let lookedAt = readAt;

  const readAgain = async () => {
    readAt = now().getTime();
    keys = await readKeys(file).catch(() => keys);
  };
  const lookForChange = async () => {
    if (now().getTime() - lookedAt < LOOK_EVERY_MS) return;
    lookedAt = now().getTime();
    if ((await fileFingerprint(file)) !== keys.fingerprint) await readAgain();
  };

  return async (header, token) => {
    await lookForChange();
    try {
      return await keys.find(header, token);
    } catch (error) {
      if (now().getTime() - readAt < READ_AGAIN_MS) throw error;
      await readAgain();
      return keys.find(header, token);
    }
  };
}

function openUrl(url: URL): KeySource {
  const find = createRemoteJWKSet(url);
  return async (header, token) => {
    const key = await find(header, token);
    requireKeyId(header, find.jwks());
    return key;
  };
}

async function readKeys(file: string): Promise<{ find: KeySource; fingerprint: string }> {
  const before = await fileFingerprint(file);
  const jwks = JSON.parse(await readFile(file, 'utf8')) as JSONWebKeySet;
  const local = createLocalJWKSet(jwks);
  const find: KeySource = async (header, token) => {
    requireKeyId(header, jwks);
    return local(header, token);
  };
  return { find, fingerprint: before };
}

/** With several keys the token says which one it means. */
function requireKeyId(
  header: { kid?: string | undefined } | undefined,
  jwks: JSONWebKeySet | undefined,
): void {
  if (header?.kid === undefined && jwks?.keys.length !== 1) throw new errors.JWKSNoMatchingKey();
}
