import fc, { type Arbitrary } from 'fast-check';

const GOOD = JSON.stringify({
  query: 'query Q($id: ID!) { house(id: $id) { title owner { name } } }',
  variables: { id: '1' },
});
const names = fc.constantFrom(
  'query',
  'variables',
  'operationName',
  'extensions',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'id',
  '',
  '\0',
  '查',
);

/** Pieces of documents, put together without sense. */
const documents = fc
  .array(
    fc.constantFrom(
      '{',
      '}',
      '(',
      ')',
      '[',
      ']',
      '...',
      ':',
      '=',
      '!',
      '|',
      '&',
      '$',
      '@',
      '"',
      '"""',
      '#',
      ',',
      '\\u{110000}',
      '\\ud800',
      '\u{feff}',
      'query',
      'mutation',
      'subscription',
      'fragment F on House',
      'on',
      'type',
      'extend schema',
      'houses',
      'house(id: 1)',
      'owner',
      'seenBy',
      '__typename',
      '__schema',
      '_entities',
      '_service',
      'id',
      '@skip(if: true)',
      '@include(if: $x)',
      '$x: Int = 1e999',
      '99999999999999999999',
      '-0',
      '1e-999',
      'null',
      'true',
      '...F',
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(' '));

const numbers = fc.constantFrom(
  '1e999',
  '-1e999',
  '1e-999',
  '-0',
  '9007199254740993',
  '9'.repeat(5_000),
  '0.'.concat('3'.repeat(5_000)),
  '2147483648',
);

/** A JSON text that may be anything: names twice, names of the prototype, numbers without end, any depth. */
const jsonTexts: Arbitrary<string> = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    numbers,
    fc.constantFrom('null', 'true', '""', '[]', '{}'),
    fc.string().map((text) => JSON.stringify(text)),
    documents.map((text) => JSON.stringify(text)),
    fc.array(tie('value'), { maxLength: 4 }).map((items) => `[${items.join(',')}]`),
    fc
      .array(fc.tuple(names, tie('value')), { maxLength: 6 })
      .map((members) => `{${members.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(',')}}`),
  ),
})).value;

/** A request that is right but for one member. */
const requests = fc
  .record({ query: fc.oneof(documents, fc.constant('{ seenBy }')), name: names, value: jsonTexts })
  .map(({ query, name, value }) => `{"query":${JSON.stringify(query)},${JSON.stringify(name)}:${value}}`);

const deep = fc
  .tuple(
    fc.constantFrom(['[', ']'], ['{"a":', '}'], ['{"__proto__":', '}']),
    fc.integer({ min: 100, max: 60_000 }),
    fc.boolean(),
  )
  .map(
    ([[opening = '', closing = ''], depth, closed]) =>
      `{"query":"{ seenBy }","variables":${opening.repeat(depth)}${closed ? '1' + closing.repeat(depth) + '}' : ''}`,
  );

const cut = fc
  .tuple(fc.oneof(fc.constant(GOOD), requests), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([text, share]) => text.slice(0, Math.floor(text.length * share)));

/** Bodies: right, cut, nested without end, senseless, or no text at all. */
export const bodies: Arbitrary<Buffer> = fc.oneof(
  { weight: 4, arbitrary: requests.map((text) => Buffer.from(text)) },
  { weight: 2, arbitrary: jsonTexts.map((text) => Buffer.from(text)) },
  { weight: 2, arbitrary: cut.map((text) => Buffer.from(text)) },
  { weight: 1, arbitrary: deep.map((text) => Buffer.from(text)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 2_000 }).map((bytes) => Buffer.from(bytes)) },
  { weight: 1, arbitrary: fc.constant(Buffer.from(GOOD)) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 3_000_000 }).map((size) => Buffer.alloc(size, 'x')) },
);
