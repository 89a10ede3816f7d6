import type { MemberFacts } from './facts';

/** What the rules are told of a person, as the experts' archive knows it. */
export type PersonFacts = Pick<
  MemberFacts,
  | 'titles'
  | 'attestations'
  | 'sanctions'
  | 'creditRecords'
  | 'employmentStatus'
  | 'exemptions'
  | 'birthDate'
  | 'frontline'
  | 'sector'
  | 'divisionCode'
  | 'rootUscc'
>;

/** Somebody of whom nothing is known: every rule about the person answers INSUFFICIENT_DATA. */
export const unknownPerson: PersonFacts = {
  titles: null,
  attestations: null,
  sanctions: null,
  creditRecords: null,
  employmentStatus: null,
  exemptions: null,
  birthDate: null,
  frontline: null,
  sector: null,
  divisionCode: null,
  rootUscc: null,
};
