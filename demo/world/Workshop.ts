import type { CivilDate } from '../../subgraphs/shared/civilDate';
import type { IdSource } from '../idSource';
import type { DemoPerson } from '../people/DemoPerson';
import type { DemoEmployer } from '../people/employers';
import type { WantedPerson } from '../people/createPeople';

/** What everything in a world is made with. */
export interface Workshop {
  readonly seed: string;
  /** The day of the data, in Asia/Shanghai. */
  readonly asOf: CivilDate;
  readonly ids: IdSource;
  /** Whether records that no rule looks at are left out. */
  readonly lean: boolean;
  /** Somebody new. */
  readonly invent: (wanted: WantedPerson) => DemoPerson;
  /** Somebody new or, now and then, somebody of another pool who meets the same demands. */
  readonly recruit: (wanted: WantedPerson, poolId: string) => DemoPerson;
  /** An organising unit as the employer of its own staff. */
  readonly employerOf: (
    unit: { readonly name: string; readonly uscc: string },
    nonPublic: boolean,
  ) => DemoEmployer;
}
