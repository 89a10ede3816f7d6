import { beaconOctets } from '../record/beaconOctets';
import { canonicalText } from '../record/canonicalText';
import { drawParties } from '../record/DrawParty';
import type { DrawRecord, PublicDrawRecord, PublicPart } from '../record/DrawRecord';
import { hexText, joined, octetsOf, type Hex32 } from '../record/hexText';
import { readRecord } from '../record/readRecord';
import { checkFigures } from './checkFigures';
import { checkPublic } from './checkPublic';
import { checkResult } from './checkResult';
import { verifierChance, type VerifierChance } from './verifierChance';
import type { VerifierTools } from './VerifierTools';
import { Differs, hold, type Verdict } from './verifySteps';

/**
 * Checks the text of a record file, full or public: VALID, or the first step that differs. It needs no database and
 * shares no code with the engine that counts and draws; `previousHash` is that of the committee's record before,
 * where it is known.
 */
export async function verifyRecordText(
  text: string,
  tools: VerifierTools,
  previousHash?: Hex32,
): Promise<Verdict> {
  return verdictOf(async () => {
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch {
      throw new Differs('NOT_JSON', '');
    }
    hold(isCanonical(json, text), 'NOT_CANONICAL');
    const read = readRecord(json);
    if (!read.ok) throw new Differs('FORM', read.problems.map(({ code, at }) => `${code} ${at}`).join(', '));
    if (read.kind === 'FULL') await checkFull(read.record, tools, previousHash);
    else await checkPublicRecord(read.record, tools, previousHash);
    return read.kind;
  });
}

/** The same for a record at hand. */
export async function verifyRecord(
  record: DrawRecord | PublicDrawRecord,
  tools: VerifierTools,
  previousHash?: Hex32,
): Promise<Verdict> {
  return verifyRecordText(canonicalText(record), tools, previousHash);
}

async function verdictOf(check: () => Promise<'FULL' | 'PUBLIC'>): Promise<Verdict> {
  try {
    return { valid: true, checked: await check() };
  } catch (error) {
    if (error instanceof Differs) return { valid: false, step: error.step, detail: error.detail };
    throw error;
  }
}

function isCanonical(json: unknown, text: string): boolean {
  try {
    return canonicalText(json) === text;
  } catch {
    return false; // a number that no record holds
  }
}

async function checkPublicRecord(
  { public: shown, sealedHash, hash }: PublicDrawRecord,
  tools: VerifierTools,
  previousHash: Hex32 | undefined,
): Promise<void> {
  await checkPublic(shown, tools, previousHash);
  await checkHash(shown, octetsOf(sealedHash), hash, verifierChance(shown.hash, tools));
}

async function checkFull(
  record: DrawRecord,
  tools: VerifierTools,
  previousHash: Hex32 | undefined,
): Promise<void> {
  const { public: shown, sealed, hash } = record;
  const chance = verifierChance(shown.hash, tools);
  checkHead(record);
  const inputHash = await chance.digest(canonicalText(sealed.input));
  hold(shown.inputHash === hexText(inputHash), 'INPUT_HASH');
  await checkPublic(shown, tools, previousHash);
  for (const party of drawParties) {
    const opened = await chance.digest('commit', inputHash, party, octetsOf(sealed.shares[party]));
    hold(shown.commitments[party] === hexText(opened), 'COMMITMENT', party);
  }
  const seed = await seedFrom(record, inputHash, tools, chance);
  await checkResult(record, checkFigures(record), seed, chance);
  hold(shown.root === hexText(await rootOf(record, seed, chance)), 'ROOT');
  await checkHash(shown, await chance.digest(canonicalText(sealed)), hash, chance);
}

/** The public part repeats what it may of the input. */
function checkHead({ public: shown, sealed: { input } }: DrawRecord): void {
  for (const name of ['version', 'hash', 'drawId', 'attempt', 'filingId', 'ruleSet'] as const)
    hold(shown[name] === input[name], 'HEAD', name);
  const sizes: PublicPart['sizes'] = {
    candidates: input.candidates.length,
    seated: input.seated?.length ?? 0,
    excluded: input.excluded.length,
    seats: input.seats,
    reserves: input.reserves,
  };
  hold(canonicalText(shown.sizes) === canonicalText(sizes), 'HEAD', 'sizes');
}

async function seedFrom(
  { public: { beacon }, sealed: { shares } }: DrawRecord,
  inputHash: Uint8Array,
  tools: VerifierTools,
  { extract }: VerifierChance,
): Promise<Uint8Array> {
  const octets =
    beacon.kind === 'DRAND'
      ? await tools.digest('sha256', octetsOf(beacon.signature))
      : beaconOctets(beacon, () => new Uint8Array());
  return extract(inputHash, joined(...drawParties.map((party) => octetsOf(shares[party])), octets));
}

async function rootOf(
  { sealed: { input } }: DrawRecord,
  seed: Uint8Array,
  { digest, keyed }: VerifierChance,
): Promise<Uint8Array> {
  let level = await Promise.all(
    input.candidates.map(async (one) =>
      digest(Uint8Array.of(0), octetsOf(await keyed(seed, `leaf${one.id}`)), canonicalText(one)),
    ),
  );
  if (level.length === 0) return digest();
  // Pairs from the left, an odd last one carried up, is the tree of RFC 6962 from its leaves.
  while (level.length > 1) {
    const above: Promise<Uint8Array>[] = [];
    for (let at = 0; at < level.length; at += 2) {
      const [left, right] = [level[at] as Uint8Array, level[at + 1]];
      above.push(right ? digest(Uint8Array.of(1), left, right) : Promise.resolve(left));
    }
    level = await Promise.all(above);
  }
  return level[0] as Uint8Array;
}

async function checkHash(
  shown: PublicPart,
  sealedHash: Uint8Array,
  hash: Hex32,
  { digest }: VerifierChance,
): Promise<void> {
  const expected = await digest('record', await digest(canonicalText(shown)), sealedHash);
  hold(hash === hexText(expected), 'RECORD_HASH');
}
