import type { CivilDate } from '../../subgraphs/shared/civilDate';
import type { PersonFacts } from '../../subgraphs/committees/domain/PersonFacts';
import type { DemoPerson } from '../people/DemoPerson';

/** What the experts' archive told the rules of a person on a day. */
export function personFactsOn(person: DemoPerson, day: CivilDate): PersonFacts {
  const { expert, titles, attestations, sanctions, exemptions, credits, employments } = person;
  const work = employments.find(({ since, endedOn }) => since <= day && (endedOn === null || day < endedOn));
  return {
    titles: titles
      .filter(({ obtainedOn }) => obtainedOn <= day)
      .map(({ seriesNo, level, obtainedOn }) => ({ seriesNo, level, obtainedOn })),
    attestations: attestations
      .filter(({ signedOn }) => signedOn <= day)
      .map(({ item, by, signedOn }) => ({ item, by, signedOn })),
    sanctions: sanctions
      .filter(({ start }) => start <= day)
      .map(({ category, start, end }) => ({ category, start, end })),
    exemptions: exemptions
      .filter(({ grantedOn }) => grantedOn <= day)
      .map(({ kind, evidence }) => ({ kind, evidence })),
    creditRecords: credits
      .filter(({ ruledOn }) => ruledOn <= day)
      .map(({ effect, clause, ruledOn, until }) => ({
        effect,
        clause,
        ruledOn,
        until,
        reason: null,
        approvedBy: null,
      })),
    employmentStatus: work?.status ?? null,
    birthDate: expert.birthDate,
    frontline: work?.frontline ?? null,
    sector: work?.sector ?? null,
    divisionCode: work?.divisionCode ?? null,
    rootUscc: work?.rootUscc ?? null,
  };
}
