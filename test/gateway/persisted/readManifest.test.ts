import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentRegister } from '../../../gateway/persisted/documentRegister';
import { modeFor, modesVariable } from '../../../gateway/persisted/documentModes';
import { loadPersistedDocuments } from '../../../gateway/persisted/loadPersistedDocuments';
import { readManifest } from '../../../gateway/persisted/readManifest';
import { createLogger, silentLogger } from '../../../subgraphs/shared/http/createLogger';
import { callerAs } from '../../support/testIdentity';

const QUERY = 'query Names { authority(id: "x") { name } }';
const apollo = (change: object = {}) =>
  JSON.stringify({
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: [{ id: 'abc', name: 'Names', type: 'query', body: QUERY, ...change }],
  });

describe('a manifest', () => {
  it.each([
    ['of Apollo', apollo()],
    ['of the client preset', JSON.stringify({ abc: QUERY })],
  ])('%s gives its documents by their ids', (_, text) => {
    expect(readManifest(text).documents).toEqual(new Map([['abc', QUERY]]));
  });

  it.each([
    ['is no JSON', '{', 'is not JSON'],
    ['is a list', '[]', 'is neither'],
    ['is of another format', JSON.stringify({ format: 'x', operations: [] }), 'is neither'],
    ['holds what is no document', apollo({ body: 'quer {' }), '"abc" is no GraphQL document'],
    [
      'holds two operations in one',
      apollo({ body: `${QUERY} query B { __typename }` }),
      '"abc" has 2 operations, not one',
    ],
    [
      'holds fragments alone',
      apollo({ body: 'fragment F on Authority { id }' }),
      '"abc" has 0 operations, not one',
    ],
    ['holds an ID number', apollo({ body: '{ a(id: "11010519491231002X") }' }), '"abc" holds an ID number'],
    ['has an id of nothing', apollo({ id: '' }), '"" is no id'],
    ['has an id that is too long', apollo({ id: 'a'.repeat(129) }), 'is no id of 1 to 128 characters'],
  ])('that %s is not taken', (_, text, problem) => {
    expect(readManifest(text).problems?.join()).toContain(problem);
  });

  it('with an id twice is not taken', () => {
    const operations = [
      { id: 'a', body: QUERY },
      { id: 'a', body: '{ __typename }' },
    ];
    expect(
      readManifest(JSON.stringify({ format: 'apollo-persisted-query-manifest', operations })).problems,
    ).toEqual(['"a" is there twice']);
  });
});

describe('a folder of manifests', () => {
  let folder: string;
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'manifests-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('keeps the documents of each client apart', async () => {
    write('one.json', apollo());
    write('two.json', JSON.stringify({ def: '{ __typename }' }));
    write('readme.txt', 'not a manifest');
    const documents = await loadPersistedDocuments(folder);
    expect(documents.clients).toEqual(['one', 'two']);
    expect(documents.documentOf('one', 'abc')).toBe(QUERY);
    expect([documents.documentOf('two', 'abc'), documents.documentOf('three', 'abc')]).toEqual([
      undefined,
      undefined,
    ]);
    expect(documents.documentOf('one', 'constructor')).toBeUndefined();
  });

  it('knows a text in any spelling of white space', async () => {
    write('one.json', apollo());
    const documents = await loadPersistedDocuments(folder);
    expect(documents.knows('one', `# note\n${QUERY.replace('{', '\n{\n')}`)).toBe(true);
    expect([
      documents.knows('one', '{ __typename }'),
      documents.knows('two', QUERY),
      documents.knows('one', '"'),
    ]).toEqual([false, false, false]);
  });

  it('is refused with everything that is wrong, file by file', async () => {
    write('one.json', '{');
    write('two.json', apollo({ body: '?' }));
    write('no client.json', apollo());
    await expect(loadPersistedDocuments(folder)).rejects.toMatchObject({
      problems: [
        'no client.json: no client has this name',
        'one.json: is not JSON',
        'two.json: "abc" is no GraphQL document',
      ],
    });
    await expect(loadPersistedDocuments(join(folder, 'none'))).rejects.toThrow('cannot be read');
  });

  it('stays in force as it was when what is read again is bad', async () => {
    const lines: string[] = [];
    const logger = createLogger({
      service: 'g',
      level: 'info',
      destination: { write: (line) => void lines.push(line) },
    });
    write('one.json', apollo());
    const register = await documentRegister({ directory: folder, everyMs: 0, logger });
    write('one.json', '{');
    await register.reload();
    expect(register.current().documentOf('one', 'abc')).toBe(QUERY);
    expect(lines.join()).toContain('one.json: is not JSON');
    write('one.json', apollo({ id: 'new' }));
    await register.reload();
    expect([
      register.current().documentOf('one', 'abc'),
      register.current().documentOf('one', 'new'),
    ]).toEqual([undefined, QUERY]);
  });

  it('is nobody’s when none is named', async () => {
    const register = await documentRegister({ directory: undefined, everyMs: 0, logger: silentLogger });
    await register.reload();
    expect(register.current().clients).toEqual([]);
  });
});

describe('the mode of a caller', () => {
  const ministry = callerAs('MINISTRY', '500000');
  const partner = callerAs('PARTNER_AGENCY', 'agency_1');

  it('is that of its client, else its role, else everybody', () => {
    const modes = { console: 'enforce', MINISTRY: 'audit', '*': 'off' } as const;
    expect(modeFor(modes, { ...ministry, client: 'console' })).toBe('enforce');
    expect(modeFor(modes, { ...ministry, client: 'other' })).toBe('audit');
    expect(modeFor(modes, callerAs('EXPERT', 'e'))).toBe('off');
    expect(modeFor({}, ministry)).toBe('off');
  });

  it('is enforce for a partner, whatever is set', () => {
    expect(modeFor({ '*': 'off', agency_1: 'off', x: 'audit' }, { ...partner, client: 'x' })).toBe('enforce');
  });

  it('is read from one word or from JSON', () => {
    expect(modesVariable.parse('audit')).toEqual({ '*': 'audit' });
    expect(modesVariable.parse('{"MINISTRY":"enforce"}')).toEqual({ MINISTRY: 'enforce' });
    for (const bad of ['loose', '{', '{"MINISTRY":"maybe"}', '{"PARTNER_AGENCY":"off"}'])
      expect(modesVariable.safeParse(bad).success).toBe(false);
  });
});
