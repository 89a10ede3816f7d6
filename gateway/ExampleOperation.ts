import type { Role } from '../subgraphs/shared/identity/Caller';

/** An operation that a newcomer can run as it stands. */
export interface ExampleOperation {
  readonly role: Role;
  /** What it shows, in the words of the field. */
  readonly title: string;
  readonly query: string;
}
