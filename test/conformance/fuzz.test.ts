// The HTTP surface under rubbish. FUZZ_SECONDS=60 goes on that long, FUZZ_SEED makes other rubbish:
// FUZZ_SECONDS=60 FUZZ_SEED=$RANDOM npx jest --selectProjects conformance --testPathPatterns fuzz
import fc from 'fast-check';
import { isErrorCode } from '../../subgraphs/shared/errorCodes';
import { sendings } from '../support/fuzz/arbitrarySendings';
import { readAnswers, type WireAnswer } from '../support/fuzz/readAnswers';
import { sendBytes, type Sending } from '../support/fuzz/sendBytes';
import { startFuzzed, type FuzzedProcess } from '../support/fuzz/startFuzzed';
import { ask, bearer, ROUTER_SECRET } from '../support/housesGraph';
import { until } from '../support/until';

const seconds = Number(process.env['FUZZ_SECONDS'] ?? 0);
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_128);
const AT_ONCE = 16;
const RUNS = 40;
/** What caches that are bounded may fill while rubbish comes in. */
const ROOM = 48 * 1024 * 1024;

let running: FuzzedProcess;
beforeAll(async () => {
  running = await startFuzzed();
});
afterAll(() => running.stop());

interface GraphBody {
  readonly data?: unknown;
  readonly status?: unknown;
  readonly errors?: readonly { readonly extensions?: { readonly code?: unknown } }[];
}

/** What is wrong with an answer, if anything: it must be JSON, and say a code when it is no success. */
function problemOf({ status, headers, body }: WireAnswer): string | undefined {
  const type = headers['content-type'] ?? '';
  if (!/^application\/(graphql-response\+)?json\b/.test(type)) return `${status} of type ${type}`;
  if (body === '') return undefined;
  if (/<html|node_modules|\bat \S+ \(/i.test(body)) return `${status} tells of the inside`;
  const { data, errors = [], status: health } = JSON.parse(body) as GraphBody;
  const codes = errors.map(({ extensions }) => extensions?.code);
  if (codes.some((code) => !isErrorCode(code) || code === 'INTERNAL')) return `${status} ${codes.join()}`;
  if (status >= 400 && errors.length === 0 && health === undefined) return `${status} without a code`;
  return status < 400 && data === undefined && errors.length === 0 && health === undefined ? body : undefined;
}

/** Sends some at once; what is whole must be answered, and whatever answer comes must be a good one. */
async function survive(url: string, sent: readonly Sending[]): Promise<void> {
  const received = await Promise.all(sent.map((one) => sendBytes(url, one)));
  received.forEach((bytes, index) => {
    const { isAborted, isWhole, pieces } = sent[index] as Sending;
    const shown = Buffer.concat(pieces).toString().slice(0, 2_000);
    if (bytes === undefined) throw new Error(`hangs\n${shown}`);
    if (isAborted) return;
    try {
      const answers = readAnswers(bytes);
      const problem = answers.map(problemOf).find((one) => one !== undefined);
      if (problem !== undefined) throw new Error(problem);
      if (answers.length === 0 && isWhole) throw new Error('no answer');
    } catch (cause) {
      throw new Error(`answered badly: ${shown}`, { cause });
    }
  });
}

const rubbish = (url: string, numRuns: number, about: number, forMs = 0): Promise<void> =>
  fc.assert(
    fc.asyncProperty(fc.array(sendings, { minLength: AT_ONCE, maxLength: AT_ONCE }), (sent) =>
      survive(url, sent),
    ),
    {
      seed: seed + about,
      numRuns: forMs > 0 ? 1_000_000 : numRuns,
      ...(forMs > 0 && { interruptAfterTimeLimit: forMs, markInterruptAsFailure: false }),
      endOnFailure: true,
    },
  );

describe.each(['gateway', 'subgraph'] as const)('rubbish sent to the %s', (target) => {
  test(`is answered with JSON and a code, or not at all (seed ${seed})`, async () => {
    const url = running.urls[target];
    await rubbish(url, 10, 1);
    const before = await running.state();
    await rubbish(url, RUNS, 2, (seconds * 1_000) / 2);

    await until(async () => (await running.state()).sockets <= before.sockets);
    const after = await running.state();
    expect(after.uncaught).toEqual([]);
    expect(after.heapBytes - before.heapBytes).toBeLessThan(ROOM);
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    const good = await ask(url, '{ seenBy }', {
      headers: { authorization: bearer('ann'), 'x-router-secret': ROUTER_SECRET },
    });
    expect(good.body).toEqual({ data: { seenBy: 'ann' } });
  }, 300_000);
});
