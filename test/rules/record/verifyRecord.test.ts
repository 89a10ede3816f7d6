import fc from 'fast-check';
import type { FrozenInput } from '../../../subgraphs/evaluations/domain/draw/FrozenInput';
import { unrankPanel } from '../../../subgraphs/evaluations/domain/draw/unrankPanel';
import { canonicalText } from '../../../subgraphs/evaluations/domain/record/canonicalText';
import type { DrawRecord } from '../../../subgraphs/evaluations/domain/record/DrawRecord';
import { octetsOf } from '../../../subgraphs/evaluations/domain/record/hexText';
import type { CeremonyFacts } from '../../../subgraphs/evaluations/domain/record/makeRecord';
import { publicPartOf } from '../../../subgraphs/evaluations/domain/record/publicPartOf';
import { partHash, recordHash } from '../../../subgraphs/evaluations/domain/record/recordHash';
import { verifyRecord, verifyRecordText } from '../../../subgraphs/evaluations/domain/verifier/verifyRecord';
import { verifySteps } from '../../../subgraphs/evaluations/domain/verifier/verifySteps';
import { drawHashing } from '../../../subgraphs/shared/hashing/drawHashing';
import { nodeVerifierTools } from '../../../subgraphs/shared/hashing/nodeVerifierTools';
import { arbitraryInput } from '../../support/arbitraryInput';
import {
  candidate,
  candidates,
  drawInput,
  idOf,
  largeInput,
  midInput,
  smallInput,
} from '../../support/drawInput';
import { ceremonyFacts, drawRecord, recordOf, seedOfFacts } from '../../support/drawRecord';
import { panelTable } from '../../support/panelTable';
import vectors from '../../support/vectors/draw.json';

const check = (record: DrawRecord, previousHash?: string) =>
  verifyRecord(record, nodeVerifierTools, previousHash);
const fresh = (text: string): unknown => JSON.parse(text) as unknown;

/** A cheat who changes a record and mends its hash. */
function forged(change: (record: DrawRecord) => unknown, facts: Partial<CeremonyFacts> = {}): DrawRecord {
  const record = fresh(canonicalText(drawRecord(facts))) as DrawRecord;
  change(record);
  const hashing = drawHashing(record.public.hash);
  const hash = recordHash(hashing, record.public, partHash(hashing, record.sealed));
  return { ...record, hash };
}

type Writable<T> = { -readonly [K in keyof T]: Writable<T[K]> };
const writable = <T>(value: T): Writable<T> => value;

describe('the verifier', () => {
  it.each<[string, FrozenInput]>([
    ['small', smallInput(1)],
    ['small, sm3', { ...smallInput(2), hash: 'sm3' }],
    ['mid', midInput(2)],
    ['large', largeInput(2)],
    ['a supplementary draw', drawInput({ seats: 3, seated: [candidate(9)], apart: [[idOf(1), idOf(9)]] })],
    ['no panel', drawInput({ seats: 9 })],
    [
      'pairs',
      {
        ...smallInput(3),
        apart: [
          [idOf(1), idOf(2)],
          [idOf(3), idOf(4)],
          [idOf(1), idOf(4)],
        ],
      },
    ],
    [
      'nine of whom one may sit',
      {
        ...smallInput(3),
        apart: candidates(9, () => ({})).flatMap(({ id }, at, all) =>
          all.slice(at + 1).map((other) => [id, other.id] as const),
        ),
      },
    ],
  ])('finds the record of %s valid', async (_name, input) => {
    const follows = input.seated
      ? ({ kind: 'SUPPLEMENTARY', drawId: 'draw_0', reason: 'VACANCY' } as const)
      : null;
    expect(await check(drawRecord({ input, follows }))).toEqual({ valid: true, checked: 'FULL' });
  });

  it('agrees with the engine on any input', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryInput(true), async (input) => {
        const follows = input.seated ? ({ kind: 'SUPPLEMENTARY', drawId: 'd', reason: 'r' } as const) : null;
        expect(await check(drawRecord({ input, follows }))).toEqual({ valid: true, checked: 'FULL' });
      }),
      { numRuns: 200, seed: 19 },
    );
  });

  it('checks what it can of a public part', async () => {
    const shown = publicPartOf(drawRecord(), drawHashing('sha256'));
    expect(await verifyRecord(shown, nodeVerifierTools)).toEqual({ valid: true, checked: 'PUBLIC' });
    const other = { ...shown, public: { ...shown.public, feasible: '226' } };
    expect(await verifyRecord(other, nodeVerifierTools)).toMatchObject({ step: 'RECORD_HASH' });
  });

  it.each([
    [
      'an objection to the result',
      (record: Writable<DrawRecord>) => (record.public.signOffs[1]!.opinion = 'OBJECTED'),
    ],
    ['no second signature', (record: Writable<DrawRecord>) => record.public.signOffs.pop()],
  ])('finds a record with %s valid: it spoils no draw', async (_name, change) => {
    expect(await check(forged((record) => change(writable(record))))).toMatchObject({ valid: true });
  });

  it('follows the chain', async () => {
    const first = drawRecord();
    const second = drawRecord({ chain: { committee: 'committee_1', position: 2, previous: first.hash } });
    expect(await check(second, first.hash)).toMatchObject({ valid: true });
    expect(await check(second, second.hash)).toMatchObject({ step: 'CHAIN' });
  });

  const drand = (round: number): Partial<CeremonyFacts> => ({
    beacon: { kind: 'DRAND', round, signature: vectors.drandQuicknet.signature },
    times: {
      prepared: '2023-09-01T00:00:00.000Z',
      committed: '2023-09-01T00:00:00.000Z',
      revealed: '2026-03-02T01:20:00.000Z',
      drawn: '2026-03-02T01:20:01.000Z',
    },
  });
  const { round } = vectors.drandQuicknet;

  it('takes a drand round that lay in the future', async () => {
    expect(await check(drawRecord(drand(round)))).toMatchObject({ valid: true });
  });

  it.each<[string, (record: Writable<DrawRecord>) => unknown, Partial<CeremonyFacts>?]>([
    ['HEAD', ({ public: shown }) => (shown.sizes.excluded = 3)],
    ['HEAD', ({ public: shown }) => (shown.ruleSet = 'other')],
    ['INPUT_HASH', ({ sealed }) => (sealed.input.limits.seniorAtLeast = 2)],
    ['CHAIN', ({ public: shown }) => (shown.chain.position = 2)],
    ['CAUSE', ({ public: shown }) => (shown.follows = { kind: 'SUPPLEMENTARY', drawId: 'd', reason: 'r' })],
    ['TIMES', ({ public: shown }) => (shown.times.prepared = shown.times.drawn)],
    ['SIGN_OFFS', ({ public: shown }) => shown.signOffs.shift()],
    ['SIGN_OFFS', ({ public: shown }) => ((shown.signOffs[0] ?? shown.signOffs[1])!.opinion = 'OBJECTED')],
    ['SIGN_OFFS', ({ public: shown }) => shown.signOffs.push(...shown.signOffs.slice(1))],
    ['SIGN_OFFS', ({ public: shown }) => shown.signOffs.reverse()],
    ['SIGN_OFFS', ({ public: shown }) => ((shown.signOffs[0] ?? shown.signOffs[1])!.at = shown.times.drawn)],
    ['ASSISTED', ({ public: shown }) => (shown.assisted = ['SUPERVISOR', 'ORGANISER'])],
    ['COMMITMENT', ({ sealed }) => (sealed.shares.SUPERVISOR = 'ee'.repeat(32))],
    ['BEACON', () => 0, drand(round + 1)],
    ['BEACON', ({ public: shown }) => (shown.times.committed = '2026-03-02T01:10:00.000Z'), drand(round)],
    ['TABLE', ({ sealed }) => (sealed.table.panels = '226')],
    ['TABLE', ({ sealed }) => (sealed.table.uncapped = ['A'])],
    ['FEASIBLE', ({ public: shown }) => (shown.feasible = '224')],
    ['FEASIBLE', ({ public: shown }) => (shown.exact = false)],
    ['CHANCES', ({ public: shown }) => (shown.piMin = '54/225')],
    ['CHANCES', ({ public: shown }) => (shown.piMax = '145/225')],
    ['OUTCOME', ({ public: shown }) => (shown.outcome = 'UNDECIDED')],
    ['RANK', ({ sealed }) => (sealed.rank = '0')],
    ['RANK', ({ public: shown }) => (shown.tries = 2)],
    ['PANEL', ({ sealed }) => (sealed.panel[0] = sealed.reserves[0] ?? '')],
    ['CHAIR', ({ sealed }) => (sealed.chair = sealed.panel[0] ?? null)],
    ['RESERVES', ({ sealed }) => sealed.reserves.reverse()],
    ['ROOT', ({ public: shown }) => (shown.root = 'ee'.repeat(32))],
  ])('names %s: %s', async (step, change, facts = {}) => {
    const verdict = await check(forged((record) => change(writable(record)), facts));
    expect(verdict).toMatchObject({ valid: false, step });
    expect(Object.keys(verifySteps)).toContain(step);
  });

  it('follows rejected tries, and finds a feasible one that a cheat passed over', async () => {
    const pair = Array.from({ length: 9 }, (_, at) =>
      recordOf(drawInput({ drawId: `draw_${at}`, apart: [[idOf(1), idOf(2)]] })),
    ).find(({ public: shown }) => shown.tries > 1);
    expect(pair && (await check(pair))).toEqual({ valid: true, checked: 'FULL' });
    const { below } = drawHashing('sha256').chance(octetsOf(seedOfFacts(ceremonyFacts())));
    const second = forged((record) => {
      const rank = below(225n, 'panel:2');
      const { public: shown, sealed } = writable(record);
      shown.tries = 2;
      sealed.rank = rank.toString();
      sealed.panel = unrankPanel(panelTable(smallInput(2)), rank);
    });
    expect(await check(second)).toEqual({
      valid: false,
      step: 'RANK',
      detail: 'an earlier try was feasible',
    });
  });

  const small = recordOf(drawInput({ limits: { seniorAtLeast: 0 }, candidates: candidates(3, () => ({})) }));
  it.each([
    ['full', canonicalText(small)],
    ['public', canonicalText(publicPartOf(small, drawHashing('sha256')))],
  ])('finds and names every change of one byte of a %s record', async (_kind, text) => {
    const octets = Buffer.from(text);
    const unnamed: string[] = [];
    for (let at = 0; at < octets.length; at += 1)
      for (const other of [(octets[at] as number) ^ 1, at % 2 === 0 ? 0x20 : 0xff]) {
        if (other === octets[at]) continue;
        const changed = Buffer.from(octets);
        changed[at] = other;
        const verdict = await verifyRecordText(changed.toString('utf8'), nodeVerifierTools);
        if (verdict.valid || !(verdict.step in verifySteps)) unnamed.push(`${at}: ${other}`);
      }
    expect(unnamed).toEqual([]);
  });

  it.each([
    ['NOT_JSON', (text: string) => text.slice(1)],
    ['NOT_CANONICAL', (text: string) => `${text}\n`],
    ['NOT_CANONICAL', (text: string) => JSON.stringify(fresh(text), null, 1)],
    ['NOT_CANONICAL', (text: string) => text.replace('"attempt":1', '"attempt":1.5')],
    ['NOT_CANONICAL', (text: string) => text.replace('"attempt":1', '"attempt":1,"attempt":1')],
    ['FORM', (text: string) => text.replace('"version":1', '"version":2')],
    ['FORM', () => '[]'],
  ])('names %s', async (step, change) => {
    const verdict = await verifyRecordText(change(canonicalText(small)), nodeVerifierTools);
    expect(verdict).toMatchObject({ valid: false, step });
  });
});
