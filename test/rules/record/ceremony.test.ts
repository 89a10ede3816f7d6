import { createHmac } from 'node:crypto';
import type { Beacon } from '../../../subgraphs/evaluations/domain/record/Beacon';
import { isOutcomeOf } from '../../../subgraphs/evaluations/domain/record/Beacon';
import { ceremonyProblems } from '../../../subgraphs/evaluations/domain/record/ceremonyProblems';
import { commitmentOf, opensCommitment } from '../../../subgraphs/evaluations/domain/record/commitmentOf';
import type { DrawParty } from '../../../subgraphs/evaluations/domain/record/DrawParty';
import { readBeacon, readBeaconReference } from '../../../subgraphs/evaluations/domain/record/readBeacon';
import { seedOf } from '../../../subgraphs/evaluations/domain/record/seedOf';
import { digest } from '../../../subgraphs/shared/hashing/digest';
import { drawHashing } from '../../../subgraphs/shared/hashing/drawHashing';
import { isQuicknetRound, quicknetTime } from '../../../subgraphs/shared/hashing/isQuicknetRound';
import { sharesOf } from '../../support/drawRecord';
import vectors from '../../support/vectors/draw.json';

const hashing = drawHashing('sha256');
const h = '0f'.repeat(32);
const share = 'a1'.repeat(32);
const { round, signature, randomness, genesis, periodSeconds } = vectors.drandQuicknet;
const lottery = (change: object = {}): unknown => ({
  kind: 'LOTTERY',
  game: 'SSQ',
  issue: '2026001',
  numbers: [1, 5, 12, 20, 28, 33],
  extra: [7],
  ...change,
});

describe('a commitment', () => {
  it.each(['sha256', 'sm3'] as const)('binds share, party and input with %s', (name) => {
    const octets = Buffer.concat([
      Buffer.from('commit'),
      Buffer.from(h, 'hex'),
      Buffer.from('AUTHORITY'),
      Buffer.from(share, 'hex'),
    ]);
    expect(commitmentOf(drawHashing(name), h, 'AUTHORITY', share)).toBe(digest(name, octets).toString('hex'));
  });

  it('opens with its own share only', () => {
    const commitment = commitmentOf(hashing, h, 'ORGANISER', share);
    expect(opensCommitment(hashing, h, 'ORGANISER', { share, commitment })).toBe(true);
    expect(opensCommitment(hashing, h, 'ORGANISER', { share: 'a2'.repeat(32), commitment })).toBe(false);
  });

  it('does not open for another party or another attempt', () => {
    const commitment = commitmentOf(hashing, h, 'ORGANISER', share);
    expect(opensCommitment(hashing, h, 'SUPERVISOR', { share, commitment })).toBe(false);
    expect(opensCommitment(hashing, '0e'.repeat(32), 'ORGANISER', { share, commitment })).toBe(false);
  });

  it.each([
    ['SHARE_INVALID', h, 'ORGANISER', 'a1'.repeat(31)],
    ['SHARE_INVALID', h, 'ORGANISER', 'A1'.repeat(32)],
    ['INPUT_HASH_INVALID', 'xx'.repeat(32), 'ORGANISER', share],
    ['PARTY_UNKNOWN', h, 'CLERK', share],
  ])('is refused with %s', (code, inputHash, party, secret) => {
    expect(() => commitmentOf(hashing, inputHash, party as DrawParty, secret)).toThrow(code);
  });

  it('has 64 digits', () => {
    expect(() => opensCommitment(hashing, h, 'ORGANISER', { share, commitment: 'ab' })).toThrow(
      'COMMITMENT_INVALID',
    );
  });
});

describe('the seed', () => {
  const extracted = (material: Buffer): string =>
    createHmac('sha256', Buffer.from(h, 'hex')).update(material).digest('hex');
  const shares = sharesOf();
  const inOrder = Buffer.from(shares.ORGANISER + shares.AUTHORITY + shares.SUPERVISOR, 'hex');

  it('is extracted from the shares in party order', () => {
    expect(seedOf(hashing, h, shares)).toBe(extracted(inOrder));
    const { ORGANISER, AUTHORITY, SUPERVISOR } = shares;
    expect(seedOf(hashing, h, { SUPERVISOR, AUTHORITY, ORGANISER })).toBe(extracted(inOrder));
  });

  it.each<[string, Beacon, Buffer]>([
    ['a lottery', readBeacon(lottery()), Buffer.from('lottery:SSQ:2026001:01.05.12.20.28.33/07')],
    ['drand', { kind: 'DRAND', round, signature }, Buffer.from(randomness, 'hex')],
  ])('takes in %s', (_name, beacon, octets) => {
    expect(seedOf(hashing, h, shares, beacon)).toBe(extracted(Buffer.concat([inOrder, octets])));
  });

  it('takes the randomness of drand by SHA-256 under SM3 too', () => {
    const key = createHmac('sm3', Buffer.from(h, 'hex'));
    key.update(Buffer.concat([inOrder, Buffer.from(randomness, 'hex')]));
    expect(seedOf(drawHashing('sm3'), h, shares, { kind: 'DRAND', round, signature })).toBe(
      key.digest('hex'),
    );
  });

  it('needs every share', () => {
    expect(() => seedOf(hashing, h, { ...shares, SUPERVISOR: '' })).toThrow('SHARE_INVALID');
    expect(() => seedOf(hashing, '', shares)).toThrow('INPUT_HASH_INVALID');
  });
});

describe('a beacon', () => {
  it.each([
    lottery(),
    lottery({ game: 'DLT', numbers: [1, 2, 3, 4, 35], extra: [1, 12] }),
    { kind: 'DRAND', round, signature },
    { kind: 'NONE' },
  ])('is read in its canonical form: %j', (json) => {
    expect(readBeacon(json)).toEqual(json);
  });

  it.each([
    ['BEACON_UNKNOWN', null],
    ['BEACON_UNKNOWN', { kind: 'DICE' }],
    ['BEACON_UNKNOWN', { kind: 'NONE', round: 1 }],
    ['BEACON_UNKNOWN', lottery({ note: 'x' })],
    ['LOTTERY_GAME_UNKNOWN', lottery({ game: 'toString' })],
    ['LOTTERY_ISSUE_INVALID', lottery({ issue: '2026000' })],
    ['LOTTERY_ISSUE_INVALID', lottery({ issue: '26001' })],
    ['LOTTERY_NUMBERS_INVALID', lottery({ numbers: [0, 5, 12, 20, 28, 33] })],
    ['LOTTERY_NUMBERS_INVALID', lottery({ numbers: [1, 5, 12, 20, 28, 34] })],
    ['LOTTERY_NUMBERS_INVALID', lottery({ numbers: [5, 1, 12, 20, 28, 33] })],
    ['LOTTERY_NUMBERS_INVALID', lottery({ numbers: [5, 5, 12, 20, 28, 33] })],
    ['LOTTERY_NUMBERS_INVALID', lottery({ numbers: [1, 5, 12, 20, 28] })],
    ['LOTTERY_NUMBERS_INVALID', lottery({ extra: [17] })],
    ['DRAND_ROUND_INVALID', { kind: 'DRAND', round: 0, signature }],
    ['DRAND_ROUND_INVALID', { kind: 'DRAND', round: 1.5, signature }],
    ['DRAND_SIGNATURE_INVALID', { kind: 'DRAND', round, signature: signature.toUpperCase() }],
  ])('is refused with %s: %j', (code, json) => {
    expect(() => readBeacon(json)).toThrow(code);
    expect(Object.keys(ceremonyProblems)).toContain(code);
  });

  it('is the outcome of the event that was named', () => {
    const named = readBeaconReference({ kind: 'LOTTERY', game: 'SSQ', issue: '2026001' });
    expect(isOutcomeOf(readBeacon(lottery()), named)).toBe(true);
    expect(isOutcomeOf(readBeacon(lottery({ issue: '2026002' })), named)).toBe(false);
    expect(isOutcomeOf({ kind: 'NONE' }, named)).toBe(false);
    const drand = readBeaconReference({ kind: 'DRAND', round });
    expect(isOutcomeOf({ kind: 'DRAND', round, signature }, drand)).toBe(true);
    expect(isOutcomeOf({ kind: 'DRAND', round: round + 1, signature }, drand)).toBe(false);
    expect(isOutcomeOf({ kind: 'NONE' }, readBeaconReference({ kind: 'NONE' }))).toBe(true);
  });

  it('is checked against the key of drand quicknet', () => {
    expect(isQuicknetRound(round, signature)).toBe(true);
    expect(isQuicknetRound(round + 1, signature)).toBe(false);
    expect(isQuicknetRound(round, '00'.repeat(48))).toBe(false);
    expect(digest('sha256', Buffer.from(signature, 'hex')).toString('hex')).toBe(randomness);
    expect(quicknetTime(1)).toBe(genesis * 1000);
    expect(quicknetTime(3) - quicknetTime(1)).toBe(2000 * periodSeconds);
  });
});
