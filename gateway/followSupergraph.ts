import { createHash } from 'node:crypto';
import type { Logger } from 'pino';
import type { Followed } from '../subgraphs/shared/followChanges';
import { followFile } from '../subgraphs/shared/followFile';
import { describeFault } from '../subgraphs/shared/http/describeFault';
import type { Schedule } from '../subgraphs/shared/schedule';
import type { GatewayServer } from './createGatewayServer';

export interface FollowSupergraphOptions {
  readonly file: string;
  /** The supergraph that the server was started with. */
  readonly supergraphSdl: string;
  /** Of the file as it was read at the start; it is not read again under that. */
  readonly fingerprint?: string;
  /** Between two looks, in milliseconds; 0 looks only when told to. */
  readonly everyMs: number;
  readonly server: Pick<GatewayServer, 'replaceSupergraph'>;
  readonly logger: Logger;
  readonly schedule?: Schedule;
  /** Told of each supergraph that was taken. */
  readonly onTaken?: (supergraphSdl: string) => void;
  /** Told of each file that was taken or refused. */
  readonly onLook?: (taken: boolean) => void;
}

/** Serves the supergraph of a file as it is now. A bad one is refused and said, and the one in force stays. */
export function followSupergraph(options: FollowSupergraphOptions): Followed {
  const { file, supergraphSdl, everyMs, server, logger, schedule, fingerprint, onTaken, onLook } = options;
  return followFile({
    file,
    text: supergraphSdl,
    ...(fingerprint !== undefined && { inForce: fingerprint }),
    everyMs,
    ...(schedule && { schedule }),
    take(text) {
      const started = process.hrtime.bigint();
      server.replaceSupergraph(text);
      const durationMs = Number(process.hrtime.bigint() - started) / 1e6;
      logger.info({ supergraph: fingerprintOf(text), durationMs }, 'supergraph replaced');
      onTaken?.(text);
      onLook?.(true);
    },
    onRefused(error) {
      logSupergraphRefused(logger, error);
      onLook?.(false);
    },
  });
}

/** Says that a file holds no supergraph for this gateway, and why. */
export function logSupergraphRefused(logger: Logger, error: unknown): void {
  const fault = describeFault(error);
  logger.error({ code: 'SUPERGRAPH_REFUSED', fault }, 'supergraph refused, the one in force stays');
}

/** Enough of its hash to tell two supergraphs apart in a log. */
const fingerprintOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
