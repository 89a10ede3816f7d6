import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, validate } from 'graphql';
import { demoIdentities } from '../../../demo/demoIdentities';
import { readManifest } from '../../../gateway/persisted/readManifest';
import { contractSchema } from '../../support/contractGraph';

describe('the manifest of the demo’s partner', () => {
  const { claims } = demoIdentities.find(({ role }) => role === 'PARTNER_AGENCY') ?? {
    claims: { agency: '' },
  };
  const file = join(resolve(__dirname, '../../..'), 'demo/manifests', `${claims.agency}.json`);
  const { documents = new Map<string, string>() } = readManifest(readFileSync(file, 'utf8'));

  it('names each document by its own hash', () => {
    expect(documents.size).toBeGreaterThan(2);
    for (const [id, text] of documents) expect(createHash('sha256').update(text).digest('hex')).toBe(id);
  });

  it('fits the contract', () => {
    const schema = contractSchema('partner');
    for (const text of documents.values()) expect(validate(schema, parse(text))).toEqual([]);
  });
});
