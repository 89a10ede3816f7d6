import type { Logger } from 'pino';

type Say = (message?: unknown) => void;

/** What Apollo's packages want to log to, over ours; their lines may quote what a client sent, so they are cut. */
export function apolloLogger(logger: Logger): { debug: Say; info: Say; warn: Say; error: Say } {
  const say =
    (level: 'debug' | 'warn' | 'error'): Say =>
    (message) =>
      logger[level]({ apollo: String(message).slice(0, 200) }, 'apollo');
  return { debug: say('debug'), info: say('debug'), warn: say('warn'), error: say('error') };
}
