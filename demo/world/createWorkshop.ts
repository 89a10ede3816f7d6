import { nameSortKey } from '../../subgraphs/experts/persistence/nameSortKey';
import { createPeople } from '../people/createPeople';
import { createRecruiter } from '../people/createRecruiter';
import { createEmployers, type DemoEmployer } from '../people/employers';
import { identifiers as createIdentifiers, type Identifiers } from '../people/identifiers';
import { idSource } from '../idSource';
import { randomOf } from '../random';
import type { Workshop } from './Workshop';

interface Options extends Pick<Workshop, 'seed' | 'asOf'> {
  /** How often a place goes to somebody of another pool. */
  readonly reuse: number;
  /** From so many people on, places go to people of other pools whenever they can. */
  readonly mostPeople: number;
  /** Whether people carry the titles that came before their highest. */
  readonly titleHistory: boolean;
}

interface Outfit {
  readonly workshop: Workshop;
  readonly identifiers: Identifiers;
  /** Employers made since the last time it was asked. */
  readonly newEmployers: () => readonly DemoEmployer[];
}

/** Puts together what worlds are made with. Worlds of one workshop share no id, ID number, code or phone. */
export function createWorkshop({ seed, asOf, reuse, mostPeople, titleHistory }: Options): Outfit {
  const ids = idSource(seed);
  const identifiers = createIdentifiers();
  const employers = createEmployers(ids, identifiers);
  const invent = createPeople({
    seed,
    asOf,
    ids,
    identifiers,
    employers,
    nameSortKey: remembering(nameSortKey),
    titleHistory,
  });
  const random = randomOf(seed, 'recruiting');
  let told = 0;
  return {
    workshop: {
      seed,
      asOf,
      ids,
      invent,
      recruit: createRecruiter({ random, invent, reuse, mostPeople }),
      employerOf: (unit, nonPublic) => employers.ofUnit(unit, nonPublic ? 'NON_PUBLIC' : 'PUBLIC'),
    },
    identifiers,
    newEmployers: () => {
      const fresh = employers.all.slice(told);
      told = employers.all.length;
      return fresh;
    },
  };
}

/** Names repeat, and their pinyin is slow to find. */
function remembering(key: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const found = key(name);
    known.set(name, found);
    return found;
  };
}
