import fc from 'fast-check';
import { jsonBody } from '../../../subgraphs/shared/http/jsonBody';
import { parseJsonBytes } from '../../../subgraphs/shared/http/parseJsonBytes';

/** Rows with what JSON has to quote, some of them with lists of their own. */
const row = (place: number) => ({
  id: `expert_${place}`,
  name: `张"三\\${'\u2028'}🀄${place}`,
  remark: '],{"}：'.repeat(place % 7),
  titles: place % 3 === 0 ? [] : [{ series: '工程', level: place % 2 === 0 ? null : 'SENIOR' }],
  nested: { empty: {}, figures: [place, -0.5, 1e21] },
});
const rows = (count: number) => Array.from({ length: count }, (_, place) => row(place));

const long = {
  'entities of a subgraph': { data: { _entities: rows(1_500) } },
  'a connection': { data: { pools: { totalCount: 3, nodes: rows(1_500) } } },
  'two lists': { data: { pools: rows(900), experts: rows(900), note: null } },
  'errors before data': { errors: [{ message: 'x', path: ['pools', 1] }], data: { pools: rows(1_500) } },
  'few elements that are long': { data: { pools: [{ members: rows(800) }, { members: rows(800) }, null] } },
  'a list of texts': { data: { ids: rows(4_000).map(({ name }) => name) } },
  'an empty list, then a long one': { data: { a: [], b: rows(1_500) } },
  'keys that are quoted': { 'da"ta': { 'a\\b': rows(1_500) } },
  'no list at all': { data: { text: '库'.repeat(200_000) } },
  'names of Object.prototype': JSON.parse(
    `{"data":{"__proto__":${JSON.stringify(rows(1_500))},"constructor":1}}`,
  ) as object,
};

describe.each(Object.entries(long))('%s', (_, value) => {
  const text = JSON.stringify(value);

  test('is written as JSON.stringify writes it', () => {
    const body = jsonBody(value);
    expect(Buffer.isBuffer(body)).toBe(true);
    expect(body.toString()).toBe(text);
  });

  test('is read as JSON.parse reads it', () => {
    expect(JSON.stringify(parseJsonBytes(Buffer.from(text)))).toBe(text);
  });

  test('is refused as soon as one byte of its structure is missing', () => {
    const structure = [...text.matchAll(/[[\]{},:"]/g)].map(({ index }) => index);
    const some = Array.from({ length: 40 }, (__, place) => structure[((place * structure.length) / 40) | 0]);
    for (const at of some) {
      const broken = Buffer.from(text.slice(0, at) + text.slice((at ?? 0) + 1));
      expect(outcome(() => parseJsonBytes(broken))).toBe(
        outcome(() => JSON.parse(broken.toString()) as unknown),
      );
    }
  });
});

const outcome = (work: () => unknown): string => {
  try {
    return JSON.stringify(work());
  } catch (error) {
    return String((error as Error).name);
  }
};

test('a key that stands twice counts as JSON.parse counts it', () => {
  const list = JSON.stringify(rows(1_500));
  for (const text of [
    `{"a":${list},"a":[]}`,
    `{"a":[],"a":${list}}`,
    `{"a":{"b":${list}},"a":{"b":{"c":1}}}`,
  ])
    expect(JSON.stringify(parseJsonBytes(Buffer.from(text)))).toBe(JSON.stringify(JSON.parse(text)));
});

test.each([
  ['an element is missing', (list: string) => `[${list.slice(1, -1)},]`],
  [
    'nothing follows the comma of a cut',
    (list: string) =>
      `[{"text":"${'库'.repeat(9_000)}"},${list.slice(1, -1)},{"text":"${'库'.repeat(9_000)}"},]`,
  ],
  ['an element is missing at a cut', (list: string) => list.replaceAll('},{', '},,{')],
  ['a list closes as an object', (list: string) => `${list.slice(0, -1)}}`],
  ['more follows', (list: string) => `${list} 1`],
])('a text is refused where %s', (_, spoilt) => {
  const text = `{"a":${spoilt(JSON.stringify(rows(1_500)))}}`;
  expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
  expect(() => parseJsonBytes(Buffer.from(text))).toThrow(SyntaxError);
});

test('what is short is a text, and what is long is bytes that no later answer changes', () => {
  expect(jsonBody({ data: { pools: rows(3) } })).toBe(JSON.stringify({ data: { pools: rows(3) } }));
  const first = jsonBody(long['entities of a subgraph']);
  const before = first.toString();
  jsonBody(long['two lists']);
  expect(first.toString()).toBe(before);
});

test('any answer is written as JSON.stringify writes it, and read back', () => {
  const json = fc.jsonValue({ maxDepth: 4 });
  const anything = fc.record({
    data: json,
    list: fc.array(fc.record({ id: fc.string({ unit: 'binary' }), json })),
  });
  fc.assert(
    fc.property(anything, fc.nat(400), (some, times) => {
      const value = { ...some, list: Array.from({ length: times }, () => some.list).flat() };
      const text = JSON.stringify(value);
      expect(jsonBody(value).toString()).toBe(text);
      expect(JSON.stringify(parseJsonBytes(Buffer.from(text)))).toBe(text);
    }),
    { numRuns: 40 },
  );
});

test('what JSON leaves out is left out, and what turns itself to JSON does so', () => {
  const odd = {
    gone: undefined,
    run: () => 1,
    at: new Date(0),
    list: [{ at: new Date(0) }, undefined, { a: undefined }],
  };
  expect(jsonBody(odd)).toBe(JSON.stringify(odd));
});
