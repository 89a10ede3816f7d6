import { Pool } from 'undici';

export type Client = ReturnType<typeof openClient>;

/** Looks at the text of an answer, and throws when it is not what it has to be. */
export type CheckAnswer = (text: string) => void;

/**
 * A client that keeps so many connections open, each with one request at a time. Its requests carry a token, which a
 * gateway that checks none takes as it comes.
 */
export function openClient(url: string, connections: number, token = 'bench.bench.bench') {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections, pipelining: 1, headersTimeout: 60_000, bodyTimeout: 60_000 });
  async function ask(query: string, as = token): Promise<string> {
    const { statusCode, body } = await pool.request({
      path: pathname,
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        authorization: `Bearer ${as}`,
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
    async load(query: string, requests: number, check: CheckAnswer = () => undefined): Promise<number[]> {
      const latencies: number[] = [];
      let left = requests;
      const worker = async () => {
        while (left > 0) {
          left -= 1;
          const start = performance.now();
          const text = await ask(query);
          latencies.push(performance.now() - start);
          check(text);
        }
      };
      await Promise.all(Array.from({ length: connections }, worker));
      return latencies;
    },
    close: () => pool.close(),
  };
}
