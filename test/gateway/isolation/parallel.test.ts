import { Client } from 'undici';
import { openIsolationWorld, type IsolationWorld } from '../../support/isolation/openIsolationWorld';
import { randomQuestions, wholeQuestions, type Question } from '../../support/isolation/randomQuestions';
import { runs, seed } from '../../support/isolation/runs';
import type { Identity } from '../../support/graphWorld';

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

describe('callers at the same time', () => {
  it(`never get each other's answers, on one connection (${count} operations, seed ${seed})`, async () => {
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
  });
});
