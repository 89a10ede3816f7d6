import type { CivilDate } from '../../shared/civilDate';
import { allOf, everyOne, verdict, type Verdict } from '../../shared/rule';
import type { PoolFacts } from './facts';
import { isAssociateOrAbove, isIntermediateOrAbove, isSenior } from './roster';

/** Title test of the committee's level, T二(五)1–4; a guest is never excepted as a leader. */
const levelTests = {
  SENIOR: isSenior,
  SENIOR_COMBINED: isSenior,
  ASSOCIATE: isAssociateOrAbove,
  INTERMEDIATE: isIntermediateOrAbove,
  JUNIOR: isIntermediateOrAbove,
} as const;

/**
 * Whether experts of a sharing pool may serve a host committee (R-55, T五(一)): each passes the level rule here, and
 * the home pool's filing is valid on the day. `facts` is the host's committee with the guests as its members.
 */
export function guestEligibility(
  facts: PoolFacts,
  homeFiling: { readonly firstDay: CivilDate; readonly lastDay: CivilDate } | null,
): Verdict {
  const holdsLevel = levelTests[facts.committee.level];
  const valid = homeFiling !== null && homeFiling.firstDay <= facts.asOf && facts.asOf <= homeFiling.lastDay;
  return allOf({
    level: everyOne(facts.members, (guest) => holdsLevel(facts, guest)),
    homeFiling: verdict(
      valid,
      {
        zh: valid ? '原专家库备案有效' : '原专家库备案无效',
        en: `home filing ${valid ? 'valid' : 'not valid'}`,
      },
      { valid, lastDay: homeFiling?.lastDay ?? null },
    ),
  });
}
