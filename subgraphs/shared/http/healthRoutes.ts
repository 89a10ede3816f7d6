import { answer } from './answer';
import type { Exchange, Route } from './Exchange';

export interface HealthOptions {
  /** Name → check that rejects while that part cannot serve. Names are shown, reasons are not. */
  readonly checks: Readonly<Record<string, () => Promise<unknown>>>;
  readonly isDraining: () => boolean;
  /** A check that takes longer has failed, in ms. Default 2 000. */
  readonly timeoutMs?: number;
}

/** `/health/live`: the process turns. `/health/ready`: send it requests; 503 while a part fails or it drains. */
export function healthRoutes({ checks, isDraining, timeoutMs = 2_000 }: HealthOptions): Route[] {
  const methods = ['GET', 'HEAD'];
  return [
    { methods, path: '/health/live', handle: (exchange) => say(exchange, 200, { status: 'live' }) },
    {
      methods,
      path: '/health/ready',
      handle: async (exchange) => {
        if (isDraining()) return say(exchange, 503, { status: 'draining', code: 'SHUTTING_DOWN' });
        const failing = await failingOf(checks, timeoutMs);
        if (failing.length > 0) return say(exchange, 503, { status: 'not ready', failing });
        say(exchange, 200, { status: 'ready' });
      },
    },
  ];
}

async function failingOf(checks: HealthOptions['checks'], timeoutMs: number): Promise<string[]> {
  const verdicts = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<false>((resolve) => {
        timer = setTimeout(() => resolve(false), timeoutMs);
      });
      const passed = Promise.resolve()
        .then(check)
        .then(
          () => true,
          () => false,
        );
      const ok = await Promise.race([passed, late]);
      clearTimeout(timer);
      return ok ? [] : [name];
    }),
  );
  return verdicts.flat();
}

const say = (exchange: Exchange, status: number, body: object): void =>
  answer(exchange, { status, body: `${JSON.stringify(body)}\n` });
