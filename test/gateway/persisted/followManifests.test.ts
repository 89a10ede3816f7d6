import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentRegister, type DocumentRegister } from '../../../gateway/persisted/documentRegister';
import { noPersistedDocuments } from '../../../gateway/persisted/PersistedDocuments';
import { createLogger } from '../../../subgraphs/shared/http/createLogger';
import { runContracts, tokenOf } from '../../support/contractGraph';
import { until } from '../../support/until';

const QUERY = '{ authorities { nodes { name } } }';
const manifest = (...ids: readonly string[]) =>
  JSON.stringify(Object.fromEntries(ids.map((id) => [id, QUERY])));

let register: DocumentRegister | undefined;
let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'manifests-'))));
afterEach(async () => {
  await register?.stop();
  rmSync(folder, { recursive: true, force: true });
});
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
/** As a deployment does it: written beside, then put in place. */
const replace = (name: string, text: string) => {
  write(`.${name}.new`, text);
  renameSync(join(folder, `.${name}.new`), join(folder, name));
};

/** The register over a folder in which `one` has registered `a`, looked at when the test lets it. */
async function followed(directory = folder) {
  const lines: string[] = [];
  const looks: boolean[] = [];
  let next: (() => void) | undefined;
  write('one.json', manifest('a'));
  const opened = await documentRegister({
    directory,
    everyMs: 1_000,
    logger: createLogger({
      service: 'g',
      level: 'info',
      destination: { write: (line) => void lines.push(line) },
    }),
    schedule: (run) => {
      next = run;
      return () => (next = undefined);
    },
    onLook: (taken) => looks.push(taken),
  });
  register = opened;
  return {
    has: (client: string, id: string) => opened.current().documentOf(client, id) !== undefined,
    looks,
    said: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>),
    pass: async (count: number) => {
      for (let look = 0; look < count; look += 1) {
        const run = next;
        next = undefined;
        run?.();
        await until(() => next !== undefined);
      }
    },
  };
}

describe('the manifests of a folder', () => {
  test('are not read again while nothing changes', async () => {
    const { pass, looks } = await followed();
    await pass(4);
    expect(looks).toEqual([]);
  });

  test('are taken when they have lain still', async () => {
    const { pass, has, looks } = await followed();
    replace('one.json', manifest('a', 'b'));
    replace('two.json', manifest('c'));
    // Set aside by its dot: what somebody still writes.
    write('.three.json', '{');
    await pass(1);
    expect([has('one', 'b'), has('two', 'c')]).toEqual([false, false]);
    await pass(1);
    expect([has('one', 'a'), has('one', 'b'), has('two', 'c'), looks]).toEqual([true, true, true, [true]]);
  });

  test('are kept, all of them, while one is bad, which is said once', async () => {
    const { pass, has, looks, said } = await followed();
    replace('one.json', '{');
    replace('two.json', manifest('c'));
    await pass(5);
    expect([has('one', 'a'), has('two', 'c'), looks]).toEqual([true, false, [false]]);
    expect(said()).toMatchObject([{ code: 'MANIFESTS_REFUSED', problems: ['one.json: is not JSON'] }]);
    replace('one.json', manifest('b'));
    await pass(2);
    expect([has('one', 'b'), has('two', 'c'), looks]).toEqual([true, true, [false, true]]);
  });

  test('take no writer in the middle of it for a removal', async () => {
    const { pass, has, looks } = await followed();
    truncateSync(join(folder, 'one.json'));
    await pass(2);
    write('one.json', manifest('a', 'b').slice(0, 20));
    await pass(2);
    expect([has('one', 'a'), looks]).toEqual([true, [false, false]]);
    write('one.json', manifest('a', 'b'));
    await pass(2);
    expect([has('one', 'b'), looks]).toEqual([true, [false, false, true]]);
  });

  test('take no editor that puts a file aside and writes it anew for a removal', async () => {
    const { pass, has, looks } = await followed();
    await pass(1);
    renameSync(join(folder, 'one.json'), join(folder, 'one.json~'));
    await pass(1);
    write('.one.json.swp', 'b0VIM');
    write('one.json', manifest('b'));
    unlinkSync(join(folder, 'one.json~'));
    await pass(1);
    expect([has('one', 'a'), looks]).toEqual([true, []]);
    await pass(1);
    expect([has('one', 'a'), has('one', 'b'), looks]).toEqual([false, true, [true]]);
  });

  test('leave with their file, which is told', async () => {
    const { pass, has, said } = await followed();
    write('two.json', manifest('c'));
    await pass(2);
    unlinkSync(join(folder, 'two.json'));
    await pass(2);
    expect([has('one', 'a'), has('two', 'c')]).toEqual([true, false]);
    expect(said().at(-1)).toMatchObject({ clients: 1, withdrawn: ['two'] });
  });

  test('stay when the folder is gone, which is said', async () => {
    const { pass, has, said } = await followed();
    rmSync(folder, { recursive: true });
    await pass(4);
    expect([has('one', 'a'), said().map(({ code }) => code)]).toEqual([true, ['MANIFESTS_REFUSED']]);
  });

  test('are followed through links, as a ConfigMap is mounted', async () => {
    const [first, second] = ['1', '2'].map((version) => join(folder, version)) as [string, string];
    const mounted = join(folder, 'mounted');
    for (const [directory, id] of [
      [first, 'a'],
      [second, 'b'],
    ] as const) {
      mkdirSync(directory);
      writeFileSync(join(directory, 'one.json'), manifest(id));
    }
    mkdirSync(mounted);
    symlinkSync(first, join(mounted, '..data'));
    symlinkSync('..data/one.json', join(mounted, 'one.json'));
    const { pass, has } = await followed(mounted);
    symlinkSync(second, join(mounted, '..new'));
    renameSync(join(mounted, '..new'), join(mounted, '..data'));
    await pass(2);
    expect([has('one', 'a'), has('one', 'b')]).toEqual([false, true]);
  });

  test('change under load without a request that is lost', async () => {
    const { pass, has } = await followed();
    write('agency_1.json', manifest('a'));
    await pass(2);
    const graph = await runContracts(
      () => Promise.resolve({ data: { authorities: { __typename: 'AuthorityConnection', nodes: [] } } }),
      { documents: () => register?.current() ?? noPersistedDocuments },
    );
    const answers: string[] = [];
    let over = false;
    const client = async () => {
      while (!over)
        answers.push(
          (await graph.post('/partner/graphql', tokenOf('PARTNER_AGENCY', 'agency_1'), { documentId: 'a' }))
            .text,
        );
    };
    const clients = Array.from({ length: 4 }, client);
    for (const text of [manifest('a', 'b'), '{', manifest('c', 'a'), manifest('a')]) {
      const before = answers.length;
      await until(() => answers.length > before + 8);
      replace('agency_1.json', text);
      await pass(2);
    }
    over = true;
    await Promise.all(clients);
    await graph.close();
    expect(has('agency_1', 'c')).toBe(false);
    expect(new Set(answers)).toEqual(new Set(['{"data":{"authorities":{"nodes":[]}}}']));
  });
});
