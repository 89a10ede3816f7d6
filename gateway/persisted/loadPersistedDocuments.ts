import { readFile } from 'node:fs/promises';
import { join, parse as parsePath } from 'node:path';
import { stripIgnoredCharacters } from 'graphql';
import { manifestFiles } from './manifestFiles';
import { ManifestError } from './ManifestError';
import type { PersistedDocuments } from './PersistedDocuments';
import { readManifest } from './readManifest';

/** Clients are named as tokens name them. */
const CLIENT = /^[\w.:@-]{1,100}$/;

/**
 * Reads the manifests of a folder, `<client>.json` each.
 * @throws ManifestError with everything that is wrong in all of them
 */
export async function loadPersistedDocuments(directory: string): Promise<PersistedDocuments> {
  const found = await manifestFiles(directory).catch((error: unknown) => {
    throw new ManifestError([`${directory} cannot be read`], error);
  });
  const byClient = new Map<string, ReadonlyMap<string, string>>();
  const problems: string[] = [];
  for (const file of found) {
    const client = parsePath(file).name;
    if (!CLIENT.test(client)) {
      problems.push(`${file}: no client has this name`);
      continue;
    }
    const read = readManifest(await readFile(join(directory, file), 'utf8'));
    if (read.documents) byClient.set(client, read.documents);
    else problems.push(...read.problems.map((problem) => `${file}: ${problem}`));
  }
  if (problems.length > 0) throw new ManifestError(problems);
  return registerOf(byClient);
}

function registerOf(byClient: ReadonlyMap<string, ReadonlyMap<string, string>>): PersistedDocuments {
  const texts = new Map(
    [...byClient].map(([client, documents]) => [
      client,
      new Set([...documents.values()].map((text) => stripIgnoredCharacters(text))),
    ]),
  );
  return Object.freeze({
    clients: [...byClient.keys()],
    documentOf: (client: string, id: string) => byClient.get(client)?.get(id),
    textsOf: (client: string) => byClient.get(client)?.values() ?? [],
    knows: (client: string, text: string) => texts.get(client)?.has(stripped(text)) === true,
  });
}

/** What cannot be read is nobody's document. */
function stripped(text: string): string {
  try {
    return stripIgnoredCharacters(text);
  } catch {
    return '';
  }
}
