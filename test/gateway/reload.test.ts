import { ApolloServer } from '@apollo/server';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGateway } from '../../gateway/createGateway';
import { followSupergraph } from '../../gateway/followSupergraph';
import { createLogger } from '../../subgraphs/shared/http/createLogger';
import { ask, codesOf, housesSupergraph, runHouses } from '../support/housesGraph';
import { until } from '../support/until';

/** The same subgraphs after a release that no longer has `House.owner`, and has `houses` under a second name. */
const without = housesSupergraph((sdl) => sdl.replace(/ {2}owner: Person \}/, ' }'));
const withOwner = housesSupergraph();
const OWNERS = '{ houses { owner { name } } }';

const folder = mkdtempSync(join(tmpdir(), 'gateway-reload-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a supergraph that is replaced', () => {
  test('is what the next request meets', async () => {
    const graph = await runHouses();
    expect((await ask(graph.url, OWNERS)).body.data).toHaveProperty('houses');
    graph.replaceSupergraph(without);
    expect(codesOf(await ask(graph.url, OWNERS))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    graph.replaceSupergraph(withOwner);
    expect((await ask(graph.url, OWNERS)).body.data).toHaveProperty('houses');
    await graph.close();
  });

  test('leaves a running request on the old graph', async () => {
    const graph = await runHouses();
    const running = ask(graph.url, '{ slow house(id: 1) { owner { name } } }');
    while (graph.subgraphs.houses.seen.length === 0) await new Promise((resolve) => setImmediate(resolve));
    graph.replaceSupergraph(without);
    expect((await running).body).toEqual({
      data: { slow: 'done', house: { owner: { name: 'name of p1' } } },
    });
    await graph.close();
  });

  test('runs what was checked against the old schema on the old graph', async () => {
    const gateway = createGateway({
      supergraphSdl: withOwner,
      dataSources: () => () => Promise.resolve({ data: { houses: [] } }),
    });
    const server = new ApolloServer({
      gateway,
      plugins: [
        {
          requestDidStart: () =>
            Promise.resolve({
              responseForOperation: () => {
                gateway.replace(without);
                return Promise.resolve(null);
              },
            }),
        },
      ],
    });
    await server.start();
    const { body } = await server.executeOperation({ query: OWNERS });
    await server.stop();
    expect(JSON.parse(JSON.stringify(body))).toEqual({
      kind: 'single',
      singleResult: { data: { houses: [] } },
    });
  });

  test('costs no request under load', async () => {
    const graph = await runHouses({ transport: 'http' });
    let swapping = true;
    const answers: unknown[] = [];
    const client = async () => {
      while (swapping) answers.push((await ask(graph.url, '{ houses { title } me { name } }')).body);
    };
    const clients = Array.from({ length: 8 }, client);
    for (let swap = 0; swap < 6; swap += 1) {
      const before = answers.length;
      await until(() => answers.length > before + 16);
      graph.replaceSupergraph(swap % 2 === 0 ? without : withOwner);
    }
    swapping = false;
    await Promise.all(clients);
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([JSON.stringify(answers[0])]),
    );
    expect(answers[0]).not.toHaveProperty('errors');
    await graph.close();
  });

  test('that is none leaves the old one', async () => {
    const graph = await runHouses();
    const bad = [
      '',
      'type Query { x: Int }',
      withOwner.slice(0, withOwner.length / 2),
      // purpose SECURITY: it would be served and not enforced
      withOwner.replace(
        'schema',
        'schema @link(url: "https://specs.apollo.dev/authenticated/v0.1", for: SECURITY)',
      ),
    ];
    for (const sdl of bad) expect(() => graph.replaceSupergraph(sdl)).toThrow();
    expect(() => graph.replaceSupergraph(bad.at(-1) ?? '')).toThrow(/SECURITY/);
    expect((await ask(graph.url, OWNERS)).body.errors).toBeUndefined();
    await graph.close();
  });
});

describe('a supergraph file', () => {
  /** A followed file, and looks that the test lets happen. */
  function followed(everyMs = 1_000) {
    const file = join(folder, `supergraph-${Math.random()}.graphql`);
    const [lines, taken]: [string[], string[]] = [[], []];
    writeFileSync(file, 'first');
    let next: (() => void) | undefined;
    const following = followSupergraph({
      file,
      supergraphSdl: 'first',
      everyMs,
      server: {
        replaceSupergraph: (sdl) => {
          if (sdl.startsWith('bad')) throw new Error('no supergraph');
          taken.push(sdl);
        },
      },
      logger: createLogger({ service: 'gateway', destination: { write: (line) => void lines.push(line) } }),
      schedule: (run) => {
        next = run;
        return () => (next = undefined);
      },
    });
    return {
      file,
      taken,
      said: () => lines.map((line) => (JSON.parse(line) as { msg: string; code?: string }).code ?? 'taken'),
      following,
      pass: async (looks: number) => {
        for (let look = 0; look < looks; look += 1) {
          const run = next;
          next = undefined;
          run?.();
          await until(() => next !== undefined);
        }
      },
    };
  }

  test('is taken when it has lain still', async () => {
    const { file, taken, pass } = followed();
    await pass(2);
    writeFileSync(file, 'sec');
    await pass(1);
    writeFileSync(file, 'second');
    await pass(1);
    expect(taken).toEqual([]);
    await pass(3);
    expect(taken).toEqual(['second']);
  });

  test('may be replaced by another of its name', async () => {
    const { file, taken, pass } = followed();
    for (const text of ['second', 'third!']) {
      writeFileSync(`${file}.new`, text);
      renameSync(`${file}.new`, file);
      await pass(2);
    }
    expect(taken).toEqual(['second', 'third!']);
  });

  test('that is bad is refused and said once', async () => {
    const { file, taken, said, pass } = followed();
    writeFileSync(file, 'bad');
    await pass(6);
    expect([taken, said()]).toEqual([[], ['SUPERGRAPH_REFUSED']]);
    writeFileSync(file, 'second');
    await pass(2);
    expect([taken, said()]).toEqual([['second'], ['SUPERGRAPH_REFUSED', 'taken']]);
  });

  test('that is gone is refused and said once', async () => {
    const { file, taken, said, pass } = followed();
    rmSync(file);
    await pass(4);
    expect([taken, said()]).toEqual([[], ['SUPERGRAPH_REFUSED']]);
  });

  test('is read at once when told to', async () => {
    const { file, taken, said, following } = followed(0);
    await following.look();
    writeFileSync(file, 'second');
    await following.look();
    await following.look();
    expect(taken).toEqual(['second']);
    writeFileSync(file, 'bad');
    await following.look();
    await following.look();
    expect(said()).toEqual(['taken', 'SUPERGRAPH_REFUSED', 'SUPERGRAPH_REFUSED']);
  });

  test('is left alone once stopped', async () => {
    const { file, taken, following } = followed(0);
    await following.stop();
    writeFileSync(file, 'second');
    await following.look();
    expect(taken).toEqual([]);
  });
});
