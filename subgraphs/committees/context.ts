import type { Clock } from '../shared/clock';
import type { Caller } from '../shared/identity/Caller';
import type { Language } from '../shared/language';
import { createLoaders, type Loaders } from './loaders';
import type { Deps } from './usecases/Deps';
import { useCasesFor, type UseCases } from './usecases/useCasesFor';

/** What the resolvers of one request share. */
export interface Context {
  readonly caller: Caller;
  readonly language: Language;
  readonly clock: Clock;
  /** Made anew after a mutation, so that its payload shows what it wrote. */
  readonly loaders: Loaders;
  readonly useCases: UseCases;
  /** Drops what the loaders remember. */
  forgetLoaded(): void;
}

/** The context of a request by a verified caller. */
export function createContext(deps: Deps, caller: Caller, language: Language): Context {
  const useCases = useCasesFor(deps, caller);
  const load = () => createLoaders(deps.session, caller, useCases.liveFindings);
  let loaders: Loaders | undefined;
  return {
    caller,
    language,
    clock: deps.clock,
    get loaders() {
      return (loaders ??= load());
    },
    useCases,
    forgetLoaded: () => void (loaders = undefined),
  };
}
