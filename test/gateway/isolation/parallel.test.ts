import { Client } from 'undici';
import { openIsolationWorld, type IsolationWorld } from '../../support/isolation/openIsolationWorld';
import { randomQuestions, wholeQuestions, type Question } from '../../support/isolation/randomQuestions';
import { runs, seed, timeFor } from '../../support/isolation/runs';
import { subgraphNames } from '../../../commands/subgraphNames';
import { ROUTER_SECRET, type Identity } from '../../support/graphWorld';

const count = runs(60);
let world: IsolationWorld;
let connection: Client;
beforeAll(async () => {
  world = await openIsolationWorld();
  connection = new Client(world.url, { pipelining: 12 });
});
afterAll(async () => {
  await connection.close();
  await world.close();
});

/** Sends an operation down the one connection, without waiting for those before it. */
async function send(who: Identity, { query, variables }: Question['operation']): Promise<string> {
  const { body } = await connection.request({
    path: '/graphql',
    method: 'POST',
    idempotent: true,
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await world.tokenOf(who)}`,
      'accept-language': 'en',
      'x-request-id': 'the-same-request',
    },
    body: JSON.stringify({ query, variables }),
  });
  return body.text();
}

const asked = {
  experts: '{ experts(first: 100) { totalCount nodes { id name sanctions { id } } } }',
  committees: '{ pools(first: 100) { totalCount nodes { id members { totalCount nodes { id } } } } }',
  evaluations: '{ sessions(first: 100) { totalCount nodes { id seats { nodes { id expert { id } } } } } }',
} as const;

describe('callers at the same time', () => {
  it.each(subgraphNames)('each get their own rows of %s, called in one tick', async (name) => {
    const ask = async (who: Identity) => {
      const token = await world.tokenOf(who);
      const headers = {
        authorization: `Bearer ${token}`,
        'x-router-secret': ROUTER_SECRET,
        'x-request-id': 'same',
      };
      return () => world.graph.executors[name]({ query: asked[name], headers });
    };
    const calls = await Promise.all(world.identities.map(ask));
    const alone: string[] = [];
    for (const call of calls) {
      // SQLite answers without ever leaving the tick
      await new Promise((resume) => setImmediate(resume));
      alone.push(JSON.stringify(await call()));
    }
    const together = await Promise.all(calls.map((call) => call()));
    expect(together.map((answer) => JSON.stringify(answer))).toEqual(alone);
    expect(new Set(alone).size).toBeGreaterThan(8);
  });

  it(
    `never get each other's answers, on one connection (${count} operations, seed ${seed})`,
    async () => {
      const readers = world.identities.filter(({ value }) => !/98|water|5000/.test(value));
      const questions = [
        ...wholeQuestions(world).filter((_, place) => place % 11 === 0),
        ...(await randomQuestions(world, count)),
      ];
      let different = 0;
      for (const [place, { operation }] of questions.entries()) {
        const callers = [0, 7, 13, 19, 23].map((step) => readers[(place + step) % readers.length]);
        const some = callers.filter((who) => who !== undefined);
        const alone: string[] = [];
        for (const who of some) alone.push((await world.ask(who, operation)).text);
        const twice = [...some, ...some];
        const together = await Promise.all(twice.map((who) => send(who, operation)));
        expect(together).toEqual([...alone, ...alone]);
        if (new Set(alone).size > 1) different += 1;
      }
      expect(different).toBeGreaterThan(questions.length / 3);
    },
    timeFor(10 * count),
  );
});
