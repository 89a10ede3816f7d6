import { Pool } from 'undici';

/** A client that keeps so many connections open, each with one request at a time. */
export function openClient(url: string, connections: number) {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections, pipelining: 1 });
  async function ask(query: string): Promise<string> {
    const { statusCode, body } = await pool.request({
      path: pathname,
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        authorization: 'Bearer bench.bench.bench',
      },
      body: JSON.stringify({ query }),
    });
    const text = await body.text();
    if (statusCode !== 200) throw new Error(`${url} answered ${statusCode}: ${text.slice(0, 300)}`);
    return text;
  }
  return {
    ask,
    /** Asks so many times over all connections; gives the latency of each, in milliseconds. */
    async load(query: string, requests: number): Promise<number[]> {
      const latencies: number[] = [];
      let left = requests;
      const worker = async () => {
        while (left > 0) {
          left -= 1;
          const start = performance.now();
          await ask(query);
          latencies.push(performance.now() - start);
        }
      };
      await Promise.all(Array.from({ length: connections }, worker));
      return latencies;
    },
    close: () => pool.close(),
  };
}
