import fc from 'fast-check';
import { candidateProof } from '../../../subgraphs/evaluations/domain/record/candidateProof';
import { canonicalText } from '../../../subgraphs/evaluations/domain/record/canonicalText';
import { octetsOf } from '../../../subgraphs/evaluations/domain/record/hexText';
import { merkleTree, verifyInclusion } from '../../../subgraphs/evaluations/domain/record/merkleTree';
import { publicPartOf } from '../../../subgraphs/evaluations/domain/record/publicPartOf';
import { readRecord } from '../../../subgraphs/evaluations/domain/record/readRecord';
import { canonicalJson } from '../../../subgraphs/shared/hashing/canonicalJson';
import { digest } from '../../../subgraphs/shared/hashing/digest';
import { drawHashing } from '../../../subgraphs/shared/hashing/drawHashing';
import { candidate, drawInput, idOf, smallInput } from '../../support/drawInput';
import { ceremonyFacts, drawRecord, recordOf, seedOfFacts } from '../../support/drawRecord';

const hashing = drawHashing('sha256');

describe('the canonical text of a record', () => {
  it('is RFC 8785', () => {
    const values = fc.object({
      values: [fc.string({ unit: 'binary' }), fc.boolean(), fc.constant(null), fc.maxSafeInteger()],
    });
    fc.assert(
      fc.property(values, (value) => {
        expect(canonicalText(value)).toBe(canonicalJson(value));
      }),
      { seed: 11 },
    );
  });

  it.each([[1.5], [Number.NaN], [1n], [2 ** 60]])('refuses %p', (value) => {
    expect(() => canonicalText({ value })).toThrow(TypeError);
  });
});

describe('the tree of candidates', () => {
  const node = (left: Buffer, right: Buffer): Buffer => digest('sha256', Buffer.of(1), left, right);
  const leaf = (text: string): Buffer => digest('sha256', Buffer.of(0), text);

  it('is that of RFC 6962', () => {
    const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map(leaf) as [Buffer, Buffer, Buffer, Buffer, Buffer];
    const root = node(node(node(a, b), node(c, d)), e);
    expect(merkleTree(hashing, [['a'], ['b'], ['c'], ['d'], ['e']]).root).toBe(root.toString('hex'));
    expect(merkleTree(hashing, [['a']]).root).toBe(a.toString('hex'));
    expect(merkleTree(hashing, []).root).toBe(digest('sha256').toString('hex'));
  });

  it.each([1, 2, 3, 4, 5, 7, 8, 9, 33])('proves each of %i leaves and no other', (size) => {
    const leaves = Array.from({ length: size }, (_, at) => [`leaf ${at}`]);
    const { root, prove } = merkleTree(hashing, leaves);
    leaves.forEach((one, index) => {
      const proof = prove(index);
      expect(verifyInclusion(hashing, one, proof, root)).toBe(true);
      expect(verifyInclusion(hashing, ['other'], proof, root)).toBe(false);
      expect(verifyInclusion(hashing, one, { ...proof, index: index + 1 }, root)).toBe(false);
      expect(verifyInclusion(hashing, one, { ...proof, path: [...proof.path, root] }, root)).toBe(false);
      if (size > 1)
        expect(verifyInclusion(hashing, one, { ...proof, path: proof.path.slice(1) }, root)).toBe(false);
    });
    expect(() => prove(size)).toThrow(RangeError);
  });

  it('takes no node for a leaf', () => {
    const { root } = merkleTree(hashing, [['a'], ['b']]);
    const pair = [octetsOf(leaf('a').toString('hex')), octetsOf(leaf('b').toString('hex'))];
    expect(verifyInclusion(hashing, pair, { index: 0, size: 1, path: [] }, root)).toBe(false);
  });
});

describe('an expert', () => {
  it('proves to have been on the list', () => {
    const facts = ceremonyFacts();
    const { candidates } = facts.input;
    const record = drawRecord();
    for (const { id } of candidates) {
      const proof = candidateProof(hashing, seedOfFacts(facts), candidates, id);
      expect(proof?.root).toBe(record.public.root);
      expect(JSON.parse(proof?.candidate ?? '')).toMatchObject({ id });
      const leaf = [octetsOf(proof?.salt ?? ''), proof?.candidate ?? ''];
      expect(proof && verifyInclusion(hashing, leaf, proof, record.public.root)).toBe(true);
    }
    expect(candidateProof(hashing, seedOfFacts(facts), candidates, 'stranger')).toBeUndefined();
  });

  it('has a salt of their own', () => {
    const facts = ceremonyFacts();
    const salts = facts.input.candidates.map(
      ({ id }) => candidateProof(hashing, seedOfFacts(facts), facts.input.candidates, id)?.salt,
    );
    expect(new Set(salts).size).toBe(facts.input.candidates.length);
  });
});

describe('a record', () => {
  it.each(['sha256', 'sm3'] as const)('is read back with %s', (hash) => {
    const record = recordOf({ ...smallInput(2), hash });
    expect(record.sealed.panel).toHaveLength(5);
    expect(readRecord(JSON.parse(canonicalText(record)))).toEqual({ ok: true, kind: 'FULL', record });
  });

  it('shows no expert in its public part', () => {
    const input = drawInput({
      excluded: [{ id: idOf(77), rules: ['R-57'] }],
      seated: [candidate(9)],
      seats: 3,
    });
    const record = recordOf(input);
    const shown = publicPartOf(record, hashing);
    const text = canonicalText(shown);
    for (const { id } of [...input.candidates, ...input.excluded, candidate(9)])
      expect(text).not.toContain(id);
    for (const secret of Object.values(record.sealed.shares)) expect(text).not.toContain(secret);
    expect(text).not.toContain(seedOfFacts(ceremonyFacts({ input })));
    expect(readRecord(JSON.parse(text))).toEqual({ ok: true, kind: 'PUBLIC', record: shown });
  });

  it('names the chair among those who may be', () => {
    const input = smallInput(2);
    const candidates = input.candidates.map((one) => ({ ...one, chair: one.senior }));
    const { sealed } = recordOf({ ...input, limits: { ...input.limits, chairAtLeast: 1 }, candidates });
    const seniors = candidates.filter(({ id, senior }) => senior && sealed.panel.includes(id));
    expect(seniors.map(({ id }) => id)).toEqual(expect.arrayContaining([sealed.chair, sealed.viceChair]));
    expect(sealed.chair).not.toBe(sealed.viceChair);
  });

  it('changes its hash with any part', () => {
    const hashes = [
      drawRecord(),
      recordOf(smallInput(3)),
      drawRecord({ assisted: ['SUPERVISOR'] }),
      drawRecord({ chain: { committee: 'committee_2', position: 1, previous: null } }),
    ].map(({ hash }) => hash);
    expect(new Set(hashes).size).toBe(4);
  });

  it.each([
    ['INFEASIBLE', drawInput({ limits: { seniorAtLeast: 1 } })],
    ['INFEASIBLE', drawInput({ seats: 5 })],
  ])('ends %s without a panel', (outcome, input) => {
    const { public: shown, sealed } = recordOf(input);
    expect(shown).toMatchObject({ outcome, feasible: '0', piMin: '0/1', tries: 0 });
    expect(sealed).toMatchObject({ rank: null, panel: [], chair: null, reserves: [] });
  });

  const change = (part: 'public' | 'sealed', with_: object): unknown => {
    const record = drawRecord();
    return { ...record, [part]: { ...record[part], ...with_ } };
  };
  it.each([
    ['FIELD_INVALID', '$', []],
    ['FIELD_MISSING', 'hash', { ...drawRecord(), hash: undefined }],
    ['UNKNOWN_FIELD', 'note', { ...drawRecord(), note: 1 }],
    ['UNKNOWN_FIELD', 'public.names', change('public', { names: [] })],
    ['FIELD_INVALID', 'public.version', change('public', { version: 2 })],
    ['FIELD_INVALID', 'public.feasible', change('public', { feasible: '0225' })],
    ['FIELD_INVALID', 'public.piMin', change('public', { piMin: '1/0' })],
    ['FIELD_INVALID', 'public.assisted[0]', change('public', { assisted: ['CLERK'] })],
    ['FIELD_INVALID', 'public.times', change('public', { times: null })],
    [
      'FIELD_MISSING',
      'public.commitments.SUPERVISOR',
      change('public', { commitments: { ORGANISER: 'ab'.repeat(32), AUTHORITY: 'ab'.repeat(32) } }),
    ],
    [
      'LOTTERY_ISSUE_INVALID',
      'public.beacon',
      change('public', { beacon: { kind: 'LOTTERY', game: 'SSQ', issue: '1', numbers: [], extra: [] } }),
    ],
    [
      'FIELD_INVALID',
      'public.signOffs[0].at',
      change('public', {
        signOffs: [{ stage: 'AFTER_RESULT', opinion: 'APPROVED', by: 'x', at: '2026-02-30T00:00:00.000Z' }],
      }),
    ],
    ['SEATS_INVALID', 'sealed.input.seats', change('sealed', { input: drawInput({ seats: 0 }) })],
    ['INPUT_NOT_AN_OBJECT', 'sealed.input', change('sealed', { input: 1 })],
    ['FIELD_INVALID', 'sealed.panel', change('sealed', { panel: idOf(1) })],
  ])('is refused with %s at %s', (code, at, json) => {
    expect(readRecord(JSON.parse(JSON.stringify(json)))).toEqual({ ok: false, problems: [{ code, at }] });
  });
});
