/** How far a fact may go: aggregates · those who manage the pool · masked unless disclosed · also kept apart. */
export type FieldClass = 'PUBLIC' | 'INTERNAL' | 'RESTRICTED' | 'SECRET';

/**
 * Class of each fact about a person. RESTRICTED and SECRET leave the subgraph masked; in clear only to the person, or
 * by a disclosure with a purpose, which is logged and which the person can see. ID number and phone are encrypted at
 * rest besides.
 */
export const fieldClasses = {
  name: 'RESTRICTED',
  idNumber: 'SECRET',
  phone: 'RESTRICTED',
  employerName: 'RESTRICTED',
  employerUscc: 'RESTRICTED',
  birthDate: 'RESTRICTED',
  birthYear: 'INTERNAL',
  sex: 'INTERNAL',
  status: 'INTERNAL',
  sector: 'INTERNAL',
  frontline: 'INTERNAL',
  divisionCode: 'INTERNAL',
  titles: 'INTERNAL',
  attestations: 'INTERNAL',
  sanctions: 'RESTRICTED',
  creditRecords: 'RESTRICTED',
  trainings: 'INTERNAL',
} as const satisfies Record<string, FieldClass>;

export type PersonField = keyof typeof fieldClasses;
