import { randomBytes } from 'node:crypto';
import { createSubgraph, type Subgraph } from '../shared/createSubgraph';
import type { Dispatcher } from '../shared/outbox/createDispatcher';
import type { KeyRing } from '../shared/encryption/keyRing';
import { describeFault } from '../shared/http/describeFault';
import { startPeriodic, type Periodic } from '../shared/periodic';
import type { Platform } from '../shared/Platform';
import { startDelivery } from '../shared/startDelivery';
import { createContext, type Context } from './context';
import type { SmsGateway } from './domain/notices/SmsGateway';
import { panelSeal } from './persistence/panelSeal';
import { resolversWith } from './resolvers';
import type { Deps } from './usecases/Deps';
import { eventHandlers } from './usecases/eventHandlers';
import { jobsFor } from './usecases/jobs';

/** The evaluations subgraph, ready to be called or served. */
export interface WiredEvaluations {
  readonly subgraph: Subgraph<Context>;
  readonly dispatcher: Dispatcher;
  /** What is done by itself: openings, deadlines. */
  readonly jobs: Periodic;
  /** For commands and tests that act without HTTP. */
  readonly deps: Deps;
}

export interface EvaluationsSettings {
  /** Keys that seal who was drawn. */
  readonly sealKeys: KeyRing;
  /** Between two rounds of the jobs, in milliseconds; 0 leaves them to who holds `jobs`. */
  readonly jobIntervalMs: number;
  /** The way that notices go; closed with the subgraph. */
  readonly sms: SmsGateway;
}

/** Puts the evaluations subgraph together on its platform. */
export function wireEvaluations(
  platform: Platform,
  { sealKeys, jobIntervalMs, sms }: EvaluationsSettings,
): WiredEvaluations {
  const { database, clock, logger, sdl, authenticate } = platform;
  const { dispatcher, transaction, receiveEvents } = startDelivery(
    platform,
    'evaluations',
    ['experts'],
    eventHandlers,
  );
  const deps: Deps = {
    session: database,
    transaction,
    clock,
    committees: platform.peer('committees'),
    experts: platform.peer('experts'),
    seal: panelSeal(sealKeys),
    sms,
    randomBytes,
  };
  const jobs = startPeriodic({
    jobs: jobsFor(deps),
    everyMs: jobIntervalMs,
    onFault: (job, error) => logger.warn({ job, fault: describeFault(error) }, 'job failed'),
  });
  const subgraph = createSubgraph<Context>({
    name: 'evaluations',
    typeDefs: sdl,
    resolvers: resolversWith(receiveEvents),
    authenticate,
    logger,
    contextFor: (caller, { language }) => createContext(deps, caller, language),
    checkReady: () => database.ping(),
    async dispose() {
      await jobs.stop();
      await dispatcher.stop();
      await sms.close();
    },
  });
  return { subgraph, dispatcher, jobs, deps };
}
