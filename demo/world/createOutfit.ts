import type { CivilDate } from '../../subgraphs/shared/civilDate';
import { nameSortKey } from '../../subgraphs/experts/persistence/nameSortKey';
import { createPeople } from '../people/createPeople';
import { createRecruiter } from '../people/createRecruiter';
import { createEmployers, type DemoEmployer } from '../people/employers';
import { identifiers as createIdentifiers, type Identifiers } from '../people/identifiers';
import { idSource } from '../idSource';
import { randomOf } from '../random';
import type { Workshop } from './Workshop';

interface Options {
  readonly seed: string;
  /** The day of the data, in Asia/Shanghai. */
  readonly asOf: CivilDate;
  /** How often a place in a roster goes to somebody of another pool, from 0 to 1. */
  readonly reuse: number;
  /** Leaves out what no rule looks at: titles before the highest, continuing education. */
  readonly lean: boolean;
}

/** What the worlds of one data set are made with: they share no id, ID number, credit code or phone. */
export interface Outfit {
  readonly identifiers: Identifiers;
  /** For one world; from so many people on its places go to people of its other pools whenever they can. */
  workshop(mostPeople: number): Workshop;
  /** Employers made since the last time it was asked. */
  newEmployers(): readonly DemoEmployer[];
}

/** Puts together what worlds are made with. */
export function createOutfit({ seed, asOf, reuse, lean }: Options): Outfit {
  const ids = idSource(seed);
  const identifiers = createIdentifiers();
  const employers = createEmployers(ids, identifiers);
  const sortKey = remembering(nameSortKey);
  const invent = createPeople({
    seed,
    asOf,
    ids,
    identifiers,
    employers,
    nameSortKey: sortKey,
    titleHistory: !lean,
  });
  let worlds = 0;
  let told = 0;
  return {
    identifiers,
    workshop: (mostPeople) => {
      worlds += 1;
      const random = randomOf(seed, 'recruiting', worlds);
      return {
        seed,
        asOf,
        ids,
        lean,
        invent,
        recruit: createRecruiter({ random, invent, reuse, mostPeople }),
        employerOf: (unit, nonPublic) => employers.ofUnit(unit, nonPublic ? 'NON_PUBLIC' : 'PUBLIC'),
      };
    },
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
