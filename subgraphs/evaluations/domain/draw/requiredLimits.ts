import { ceilHalf, moreThanHalf } from '../../../shared/rule';
import type { DrawFacts } from './DrawFacts';
import type { DrawLimits } from './FrozenInput';
import { isWaived } from './isWaived';
import { attendeesOfLastYear } from './lastYears';
import { mostKept } from './rotation';

/** The ratio of seniors at the panel: R-22P is 原则上 and may be waived, R-23 is not. */
function seniorAtLeast(facts: DrawFacts): number | undefined {
  const { level } = facts.committee;
  if (level === 'ASSOCIATE') return isWaived(facts, 'R-22P') ? undefined : ceilHalf(facts.seats);
  return level === 'INTERMEDIATE' ? ceilHalf(facts.seats) : undefined;
}

const nonPublicAtLeast = (facts: DrawFacts): number | undefined =>
  facts.committee.audience === 'NON_PUBLIC_UNITS' && !isWaived(facts, 'R-38')
    ? moreThanHalf(facts.seats)
    : undefined;

/** The limits that rules set, whatever the organiser asks for; what does not bind is left out. */
export function requiredLimits(facts: DrawFacts): DrawLimits {
  const senior = seniorAtLeast(facts);
  const nonPublic = nonPublicAtLeast(facts);
  const attendees = attendeesOfLastYear(facts).size;
  return {
    ...(senior !== undefined && { seniorAtLeast: senior }),
    ...(attendees > 0 && { keptFromLastYearAtMost: mostKept(attendees, facts.seats) }),
    ...(nonPublic !== undefined && { nonPublicAtLeast: nonPublic }),
    ...(facts.committee.autonomous && { outsideAtLeast: 1 }),
    chairAtLeast: 1,
  };
}
