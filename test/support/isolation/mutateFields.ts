import { fieldReaders as committees } from '../../../subgraphs/committees/fieldReaders';
import { fieldReaders as evaluations } from '../../../subgraphs/evaluations/fieldReaders';
import { fieldReaders as experts } from '../../../subgraphs/experts/fieldReaders';
import type { FieldReaders } from '../../../subgraphs/shared/guardFields';
import { roles, type Role } from '../../../subgraphs/shared/identity/Caller';

/** A field whose guard can be taken away while the graph runs. */
export interface GuardedField {
  /** `Expert.phone` */
  readonly path: string;
  /** Who may not read it. */
  readonly closedTo: readonly Role[];
  /** Runs work while everybody may read the field. */
  readonly open: <T>(work: () => Promise<T>) => Promise<T>;
}

/**
 * Every field of the tables of field readers. Each gets a list of roles of its own, which the guards then hold: call
 * this before the graph is wired.
 */
export function guardedFields(): GuardedField[] {
  return [experts, committees, evaluations].flatMap((table) =>
    Object.entries(table).map(([path, readers]) => {
      const list: Role[] = [...readers.roles];
      (table as Record<string, FieldReaders>)[path] = { ...readers, roles: list };
      const closedTo = roles.filter((role) => !list.includes(role));
      return {
        path,
        closedTo,
        open: (work) => {
          list.push(...closedTo);
          return work().finally(() => list.splice(list.length - closedTo.length));
        },
      };
    }),
  );
}
