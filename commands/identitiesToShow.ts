import { demoIdentities, type DemoIdentity } from '../demo/demoIdentities';
import { shownExpert } from '../demo/shownExpert';
import type { DatabaseSession } from '../subgraphs/shared/database/DatabaseSession';

/** Somebody in each role, the expert being one whom the draws of the lived committees have called. */
export async function identitiesToShow(evaluations: DatabaseSession): Promise<readonly DemoIdentity[]> {
  const expert = await shownExpert(evaluations);
  if (expert === null) return demoIdentities;
  return demoIdentities.map((identity) =>
    identity.role !== 'EXPERT'
      ? identity
      : {
          ...identity,
          claims: { expert },
          label: {
            zh: '评审专家:历年抽取与通知,任期考核优秀并已函告单位',
            en: 'an expert drawn and notified in several years, commended to the unit',
          },
        },
  );
}
