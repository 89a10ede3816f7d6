import type { Figure } from '../Figure';
import { median, percentile } from '../samples';
import { openClient } from './ask';
import { shapes } from './benchGraph';
import type { GatewaySettings } from './gatewayProcess';
import { startGatewayPeer } from './peers';

const OPERATIONS = 1_000;
const bench = 'gateway';

/**
 * A thousand different operations that the gateway has never seen, then the same again: what an unknown one costs, what
 * they take in memory, and how long others wait meanwhile.
 */
export async function coldOperations(
  where: Pick<GatewaySettings, 'supergraphFile' | 'urls'>,
): Promise<Figure[]> {
  const peer = await startGatewayPeer('cold', { kind: 'ours-http', ...where });
  const operations = openClient(peer.url, 4);
  const others = openClient(peer.url, 1);
  try {
    await others.load(shapes.Q1, 2_000);
    const alone = await others.load(shapes.Q1, 500);
    const before = peer.process.memoryMb();
    const cold = await pass();
    const after = peer.process.memoryMb();
    const warm = await pass();
    const amounts = [
      ['never seen: CPU', cold.cpuMs, 'ms'],
      ['seen before: CPU', warm.cpuMs, 'ms'],
      ['memory that they take', after - before, 'MB'],
      ['Q1 alone: latency, median', median(alone), 'ms'],
      ['Q1 beside unknown operations: latency, median', median(cold.waits), 'ms'],
      ['Q1 beside unknown operations: latency, p99', percentile(cold.waits, 0.99), 'ms'],
      ['Q1 beside known operations: latency, p99', percentile(warm.waits, 0.99), 'ms'],
    ] as const;
    return amounts.map(([what, value, unit]) => ({
      bench,
      what: `${OPERATIONS} operations, ${what}`,
      value,
      unit,
    }));
  } finally {
    await operations.close();
    await others.close();
    await peer.process.stop();
  }

  /** All operations once, and small requests all the while. */
  async function pass(): Promise<{ readonly cpuMs: number; readonly waits: number[] }> {
    const start = peer.process.cpuMs();
    let running = true;
    const waits: number[] = [];
    const small = (async () => {
      while (running) waits.push(...(await others.load(shapes.Q1, 1)));
    })();
    let next = 0;
    const worker = async () => {
      for (let number = next++; number < OPERATIONS; number = next++) await operations.ask(distinct(number));
    };
    await Promise.all([worker(), worker(), worker(), worker()]);
    running = false;
    await small;
    return { cpuMs: (peer.process.cpuMs() - start) / OPERATIONS, waits };
  }
}

/** The second shape under other names, so that its text and its plan are new. */
export const distinct = (number: number): string =>
  shapes.Q2.replace('members(', `m${number}: members(`).replace('seniority', `s${number}: seniority`);
