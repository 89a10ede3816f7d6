import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { publicHalf } from './publicHalf';
import { readSigningKey } from './readSigningKey';
import type { SigningJwk } from './signToken';

/** A key pair for development: the private half to sign with, and the file that verifiers read. */
export interface DevelopmentKeys {
  readonly privateJwk: SigningJwk;
  readonly jwksFile: string;
}

/**
 * Loads the development key pair of a directory, and makes it first when there is none. Processes that start at
 * the same time end up with the same pair: whoever links its file first wins. The private half is readable by
 * its owner only. Never call this in production.
 * Throws when the directory cannot be written or a key file is damaged; delete that file to have a new one made.
 */
export async function loadDevelopmentKeys(directory: string): Promise<DevelopmentKeys> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const privateFile = join(directory, 'private.jwk.json');
  const jwksFile = join(directory, 'jwks.json');
  const privateJwk = (await readPrivate(privateFile)) ?? (await makePrivate(directory, privateFile));
  const jwks = `${JSON.stringify({ keys: [publicHalf(privateJwk)] }, null, 2)}\n`;
  if ((await ifThere(readFile(jwksFile, 'utf8'))) !== jwks) await replace(directory, jwksFile, jwks);
  return { privateJwk, jwksFile };
}

async function makePrivate(directory: string, file: string): Promise<SigningJwk> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const jwk = await exportJWK(privateKey);
  const made = { ...jwk, alg: 'EdDSA', use: 'sig', kid: await calculateJwkThumbprint(jwk) };
  const draft = await writeDraft(directory, JSON.stringify(made));
  try {
    await link(draft, file);
    return made;
  } catch (error) {
    const winner = isCode(error, 'EEXIST') ? await readPrivate(file) : undefined;
    if (!winner) throw error;
    return winner;
  } finally {
    await rm(draft, { force: true });
  }
}

const readPrivate = (file: string): Promise<SigningJwk | undefined> => ifThere(readSigningKey(file));

async function replace(directory: string, file: string, text: string): Promise<void> {
  await rename(await writeDraft(directory, text), file);
}

async function writeDraft(directory: string, text: string): Promise<string> {
  const draft = join(directory, `.${randomUUID()}`);
  await writeFile(draft, text, { mode: 0o600, flag: 'wx', flush: true });
  return draft;
}

async function ifThere<Content>(reading: Promise<Content>): Promise<Content | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

const isCode = (error: unknown, code: string): boolean => (error as NodeJS.ErrnoException).code === code;
