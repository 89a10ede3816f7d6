import { createSubgraph, type Subgraph } from '../shared/createSubgraph';
import type { KeyRing } from '../shared/encryption/keyRing';
import type { Dispatcher } from '../shared/outbox/createDispatcher';
import type { Platform } from '../shared/Platform';
import { startDelivery } from '../shared/startDelivery';
import { createContext, type Context } from './context';
import { personalFields } from './persistence/personalFields';
import { resolversWith } from './resolvers';
import type { Deps } from './usecases/Deps';
import { eventHandlers } from './usecases/eventHandlers';

/** Rings of their own for the fields that are encrypted and for the index that finds them. */
export interface PersonalKeys {
  readonly fields: KeyRing;
  readonly index: KeyRing;
}

/** The experts subgraph, ready to be called or served. */
export interface WiredExperts {
  readonly subgraph: Subgraph<Context>;
  readonly dispatcher: Dispatcher;
  /** For commands and tests that act without HTTP. */
  readonly deps: Deps;
}

/** Puts the experts subgraph together on its platform. */
export function wireExperts(platform: Platform, keys: PersonalKeys): WiredExperts {
  const { database, clock, logger, sdl, authenticate } = platform;
  const { dispatcher, transaction, receiveEvents } = startDelivery(
    platform,
    'experts',
    ['committees'],
    eventHandlers(clock),
  );
  const deps: Deps = { session: database, transaction, clock, personal: personalFields(keys) };
  const subgraph = createSubgraph<Context>({
    name: 'experts',
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
