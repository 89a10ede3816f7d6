import { inputProblems } from '../../../subgraphs/evaluations/domain/draw/inputProblems';
import { readFrozenInput } from '../../../subgraphs/evaluations/domain/draw/readFrozenInput';
import { candidate, candidates, drawInput, idOf } from '../../support/drawInput';

const grouped = candidates(4, () => ({ group: 'g1' }));
const cases: [string, string, unknown][] = [
  ['INPUT_NOT_AN_OBJECT', '$', []],
  ['UNKNOWN_FIELD', 'limits.perEmployer', { ...drawInput(), limits: { perEmployer: 1 } }],
  ['UNKNOWN_FIELD', 'candidates[0].name', { ...drawInput(), candidates: [{ ...candidate(1), name: 'x' }] }],
  ['FIELD_INVALID', 'candidates[0].group', { ...drawInput(), candidates: [{ ...candidate(1), group: 1 }] }],
  ['FIELD_MISSING', 'reserves', { ...drawInput(), reserves: undefined }],
  [
    'FIELD_MISSING',
    'candidates[0].senior',
    { ...drawInput(), candidates: [{ ...candidate(1), senior: undefined }] },
  ],
  [
    'FIELD_MISSING',
    'candidates[0].group',
    { ...drawInput({ groups: [{ id: 'g1', seats: 2 }] }), candidates: [candidate(1)] },
  ],
  ['FIELD_INVALID', 'attempt', { ...drawInput(), attempt: 0 }],
  ['FIELD_INVALID', 'candidates[0].id', { ...drawInput(), candidates: [{ ...candidate(1), id: '专家' }] }],
  ['FIELD_INVALID', 'candidates[0].senior', { ...drawInput(), candidates: [{ ...candidate(1), senior: 1 }] }],
  ['FIELD_INVALID', 'candidates[0].chair', { ...drawInput(), candidates: [{ ...candidate(1), chair: 1 }] }],
  ['FIELD_INVALID', 'apart[0]', { ...drawInput(), apart: [[idOf(1), idOf(2), idOf(3)]] }],
  ['FIELD_INVALID', 'excluded[0].rules', { ...drawInput(), excluded: [{ id: 'x', rules: 'R-57' }] }],
  ['VERSION_UNKNOWN', 'version', { ...drawInput(), version: 2 }],
  ['HASH_UNKNOWN', 'hash', { ...drawInput(), hash: 'md5' }],
  ['SEATS_INVALID', 'seats', { ...drawInput(), seats: 0 }],
  ['SEATS_INVALID', 'seats', { ...drawInput(), seats: 501 }],
  ['SEATS_INVALID', 'seats', { ...drawInput(), seats: 2.5 }],
  ['LIMIT_INVALID', 'limits.seniorAtLeast', drawInput({ limits: { seniorAtLeast: -1 } })],
  ['EMPLOYER_CAP_ZERO', 'limits.perEmployerAtMost', drawInput({ limits: { perEmployerAtMost: 0 } })],
  ['GROUP_SEATS_MISMATCH', 'groups', drawInput({ groups: [{ id: 'g1', seats: 3 }], candidates: grouped })],
  [
    'GROUP_UNKNOWN',
    'candidates[0].group',
    drawInput({ groups: [{ id: 'g2', seats: 2 }], candidates: grouped.slice(0, 1) }),
  ],
  ['DUPLICATE_ID', 'candidates[1].id', drawInput({ candidates: [candidate(1), candidate(1)] })],
  ['CANDIDATES_UNSORTED', 'candidates[1].id', drawInput({ candidates: [candidate(2), candidate(1)] })],
  ['CANDIDATE_EXCLUDED', 'excluded[0].id', drawInput({ excluded: [{ id: idOf(1), rules: ['R-57'] }] })],
  [
    'GROUP_UNKNOWN',
    'seated[0].group',
    drawInput({ groups: [{ id: 'g2', seats: 2 }], candidates: [], seated: grouped.slice(0, 1) }),
  ],
  ['FIELD_INVALID', 'seated', { ...drawInput(), seated: {} }],
  ['FIELD_MISSING', 'seated[0].senior', { ...drawInput(), seated: [{ ...candidate(9), senior: undefined }] }],
  ['DUPLICATE_ID', 'seated[1].id', drawInput({ seated: [candidate(9), candidate(9)] })],
  ['SEATED_UNSORTED', 'seated[1].id', drawInput({ seated: [candidate(9), candidate(8)] })],
  ['SEATED_CANDIDATE', 'seated[0].id', drawInput({ seated: [candidate(1)] })],
  ['APART_UNKNOWN', 'apart[0]', drawInput({ apart: [[idOf(1), idOf(9)]] })],
  ['APART_SELF', 'apart[0]', drawInput({ apart: [[idOf(1), idOf(1)]] })],
];

describe('a frozen input', () => {
  it.each(cases)('is refused with %s at %s', (code, at, json) => {
    expect(readFrozenInput(json)).toEqual({ ok: false, problems: [{ code, at }] });
  });

  it('has a case for every code', () => {
    expect(new Set(cases.map(([code]) => code))).toEqual(new Set(Object.keys(inputProblems)));
  });

  it('is read when it is legal', () => {
    const input = drawInput({ groups: [{ id: 'g1', seats: 2 }], candidates: grouped, limits: {} });
    expect(readFrozenInput(JSON.parse(JSON.stringify(input)))).toEqual({ ok: true, input });
  });

  it('may name the seated in apart pairs', () => {
    const input = drawInput({ seated: [candidate(9)], apart: [[idOf(1), idOf(9)]] });
    expect(readFrozenInput(input)).toEqual({ ok: true, input });
  });

  it('may ask for more than there is', () => {
    expect(readFrozenInput(drawInput({ seats: 9, limits: { seniorAtLeast: 12 } })).ok).toBe(true);
  });

  it('is told all that is wrong at once', () => {
    const read = readFrozenInput({ ...drawInput(), hash: 'md5', seats: '2', candidates: {} });
    expect(read).toMatchObject({ problems: [{ at: 'hash' }, { at: 'seats' }, { at: 'candidates' }] });
  });
});
