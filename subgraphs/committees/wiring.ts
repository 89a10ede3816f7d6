import { createSubgraph, type Subgraph } from '../shared/createSubgraph';
import type { Dispatcher } from '../shared/outbox/createDispatcher';
import type { Platform } from '../shared/Platform';
import { startDelivery } from '../shared/startDelivery';
import { createContext, type Context } from './context';
import { resolversWith } from './resolvers';
import type { Deps } from './usecases/Deps';
import { eventHandlers } from './usecases/eventHandlers';

/** The committees subgraph, ready to be called or served. */
export interface WiredCommittees {
  readonly subgraph: Subgraph<Context>;
  readonly dispatcher: Dispatcher;
  /** For commands and tests that act without HTTP. */
  readonly deps: Deps;
}

/** Puts the committees subgraph together on its platform. */
export function wireCommittees(platform: Platform): WiredCommittees {
  const { database, clock, logger, sdl, authenticate } = platform;
  const { dispatcher, transaction, receiveEvents } = startDelivery(
    platform,
    'committees',
    ['experts', 'evaluations'],
    eventHandlers(clock),
  );
  const deps: Deps = {
    session: database,
    transaction,
    clock,
    experts: platform.peer('experts'),
    evaluations: platform.peer('evaluations'),
  };
  const subgraph = createSubgraph<Context>({
    name: 'committees',
    typeDefs: sdl,
    resolvers: resolversWith(receiveEvents),
    authenticate,
    logger,
    contextFor: (caller, { language }) => createContext(deps, caller, language),
    checkReady: () => database.ping(),
    dispose: () => dispatcher.stop(),
  });
  return { subgraph, dispatcher, deps };
}
