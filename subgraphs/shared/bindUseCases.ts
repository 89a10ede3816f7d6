import type { Caller } from './identity/Caller';

type UseCase = (deps: never, caller: Caller, input: never) => unknown;

/** Use cases that know their dependencies and their caller, and want their input alone. */
export type Bound<All extends Readonly<Record<string, UseCase>>> = {
  readonly [Name in keyof All]: (input: Parameters<All[Name]>[2]) => ReturnType<All[Name]>;
};

/** Binds the use cases of a subgraph to what they need and to who asks. */
export function bindUseCases<All extends Readonly<Record<string, UseCase>>>(
  all: All,
  deps: Parameters<All[keyof All]>[0],
  caller: Caller,
): Bound<All> {
  const bound = Object.entries(all).map(([name, useCase]) => [
    name,
    (input: never) => useCase(deps, caller, input),
  ]);
  return Object.fromEntries(bound) as Bound<All>;
}
