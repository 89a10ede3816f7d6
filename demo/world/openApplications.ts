import { addDays } from '../../subgraphs/shared/civilDate';
import type { ApplicationStep, SocialApplication } from '../../subgraphs/committees/domain/SocialApplication';
import type { DemoPerson } from '../people/DemoPerson';
import { applicationOf, fullRoute, type ApplicationStory } from './applicationOf';
import type { PoolDraft } from './PoolDraft';
import type { Workshop } from './Workshop';

/** An application that has not led to a membership, and who made it. */
export interface OpenApplication {
  readonly person: DemoPerson;
  readonly application: SocialApplication;
  readonly steps: readonly ApplicationStep[];
}

interface Story {
  readonly daysAgo: number;
  readonly acts: ApplicationStory['acts'];
}

const [forward, review, ofOrganiser, ofAuthority] = fullRoute as readonly [Act, Act, Act, Act, Act];
type Act = ApplicationStory['acts'][number];

/** Where applications stand, dealt out in turn: waiting at every step, turned down, taken back. */
const stories: readonly Story[] = [
  { daysAgo: 5, acts: [] },
  { daysAgo: 14, acts: [forward] },
  { daysAgo: 30, acts: [forward, review] },
  { daysAgo: 36, acts: [forward, review, ofOrganiser] },
  { daysAgo: 40, acts: [forward, review, ofOrganiser, ofAuthority] },
  { daysAgo: 60, acts: [forward, { after: 22, act: { kind: 'REVIEW', passed: false }, note: '专业不符' }] },
  { daysAgo: 50, acts: [{ after: 4, act: { kind: 'WITHDRAW' } }] },
  {
    daysAgo: 90,
    acts: [
      forward,
      review,
      ofOrganiser,
      ofAuthority,
      { after: 50, act: { kind: 'CONFIRM', passed: false }, note: '本批次名额已满' },
    ],
  },
];
const HELD_YEARS = 6;

/** One application to each pool that takes them, by somebody in no pool yet. */
export function openApplications(workshop: Workshop, drafts: readonly PoolDraft[]): OpenApplication[] {
  return drafts
    .filter(({ plan }) => plan.openToApplications && plan.lineage.daysLeft !== null)
    .map((draft, turn) => {
      const { daysAgo, acts } = stories[turn % stories.length] as Story;
      const { seriesNo, specialty, level } = draft.plan;
      const person = workshop.invent({
        seriesNo,
        branch: specialty,
        level: level === 'INTERMEDIATE' || level === 'JUNIOR' ? 'ASSOCIATE' : 'SENIOR',
        traits: {
          sector: turn % 4 === 0 ? 'NON_PUBLIC' : 'PUBLIC',
          frontline: turn % 3 === 0,
          outside: false,
          own: false,
        },
        daysAgo: daysAgo + 3,
        heldForYears: HELD_YEARS,
        young: false,
      });
      const story = { appliedOn: addDays(workshop.asOf, -daysAgo), acts };
      return { person, ...applicationOf(workshop, draft, person, story) };
    });
}
