import type { Clock } from '../shared/clock';
import type { Caller } from '../shared/identity/Caller';
import type { Language } from '../shared/language';
import { createLoaders, type Loaders } from './loaders';
import { noticeSeal, type NoticeSeal } from './persistence/noticeSeal';
import { withOwnSeats } from './persistence/withOwnSeats';
import { countTrained } from './usecases/countTrained';
import type { Deps } from './usecases/Deps';
import { educationOf } from './usecases/educationOf';
import { useCasesFor, type UseCases } from './usecases/useCasesFor';

/** What the resolvers of one request share. */
export interface Context {
  readonly caller: Caller;
  readonly language: Language;
  readonly clock: Clock;
  /** Opens what of a notice is sealed, for who may read it. */
  readonly noticeSeal: NoticeSeal;
  /** Made anew after a mutation, so that its payload shows what it wrote. */
  readonly loaders: Loaders;
  readonly useCases: UseCases;
  /** Drops what the loaders remember. */
  forgetLoaded(): void;
}

/** The context of a request by a verified caller. */
export async function createContext(deps: Deps, verified: Caller, language: Language): Promise<Context> {
  const caller = await withOwnSeats(deps, verified);
  const newLoaders = () =>
    createLoaders(deps.session, caller, {
      seal: deps.seal,
      countTrained: (boards) => countTrained(deps, caller, boards),
      educationOf: (expertIds) => educationOf(deps, expertIds),
    });
  let loaders: Loaders | undefined;
  return {
    caller,
    language,
    clock: deps.clock,
    noticeSeal: noticeSeal(deps.seal),
    get loaders() {
      return (loaders ??= newLoaders());
    },
    useCases: useCasesFor(deps, caller),
    forgetLoaded: () => void (loaders = undefined),
  };
}
