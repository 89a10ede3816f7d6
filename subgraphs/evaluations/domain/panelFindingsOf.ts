import type { CivilDate } from '../../shared/civilDate';
import { evaluate, type RuleFinding } from '../../shared/rule';
import type { DrawFacts, PersonArchive, PersonForDraw } from './draw/DrawFacts';
import { attendeesOfLastYear, thirdYears } from './draw/lastYears';
import { holdsTitle } from './draw/seniorFor';
import { educationHours, trainedForTerm, trainedForYear } from './draw/trainings';
import { drawRules } from './rules/drawRules';
import { panelRules } from './rules/panelRules';
import { rotationRules } from './rules/rotationRules';
import { trainingRules } from './rules/trainingRules';
import type { Seat } from './Seat';

/** A seat and whether it traces to a record that verifies; null while there is no record yet. */
export interface TracedSeat extends Pick<Seat, 'id' | 'origin' | 'status' | 'attendance'> {
  readonly traced: boolean | null;
}

/** A seat that is held, with what is known of its holder; both are null where nothing is. */
export interface HeldSeat {
  readonly seat: TracedSeat;
  readonly expertId: string;
  /** As a member of today's pool, or of one shared with it; null once the holder has left. */
  readonly person: Omit<PersonForDraw, 'archive'> | null;
  readonly archive: PersonArchive | null;
}

/** A panel whose names are open. */
export interface OpenPanel extends Pick<
  DrawFacts,
  'committee' | 'seats' | 'year' | 'attended' | 'sessionYears' | 'waivers'
> {
  readonly asOf: CivilDate;
  readonly organiser: string;
  readonly held: readonly HeldSeat[];
}

const ofSeats = { 'R-52': drawRules['R-52'] } as const;
const ofHolders = { ...ofSeats, 'R-55': drawRules['R-55'] } as const;
const ofTrainings = {
  'R-58': trainingRules['R-58'],
  'R-59': trainingRules['R-59'],
  'R-60': trainingRules['R-60'],
  'R-61': trainingRules['R-61'],
} as const;

/** What can be said of a panel while its names are sealed: where its seats come from, in numbers. */
export const sealedPanelFindings = (asOf: CivilDate, seats: readonly TracedSeat[]): RuleFinding[] =>
  evaluate(ofSeats, {
    ...beforeDraw(asOf),
    held: seats.map((seat) => ({ ...seat, guest: false, maySit: null })),
  });

/** Titles, rotation and training of a panel, in numbers; somebody who is not known leaves a rule undecided. */
export function openPanelFindings(panel: OpenPanel): RuleFinding[] {
  const { asOf, held, committee, waivers } = panel;
  const lastYear = attendeesOfLastYear(panel);
  const third = thirdYears(panel);
  return [
    ...evaluate(
      panelRules,
      { asOf, level: committee.level, panel: held.map((one) => titlesOf(one, panel)) },
      waivers,
    ),
    ...evaluate(ofHolders, {
      ...beforeDraw(asOf),
      held: held.map(({ seat, person }) => ({
        ...seat,
        guest: person !== null && person.sharingId !== null,
        maySit: person?.maySit ?? null,
      })),
    }),
    ...evaluate(
      rotationRules,
      {
        asOf,
        seats: panel.seats,
        attendees: lastYear.size,
        yearsSinceLast: yearsSince(panel),
        panel: held.map(({ seat, expertId, person }) => ({
          id: person?.memberId ?? seat.id,
          lastYear: lastYear.has(expertId),
          thirdYear: third.has(expertId),
        })),
      },
      waivers,
    ),
    ...evaluate(ofTrainings, { asOf, people: held.map((one) => trainingOf(one, panel)) }),
  ];
}

const beforeDraw = (asOf: CivilDate) => ({
  asOf,
  conflicts: null,
  supervision: null,
  reserves: { listed: 0, wanted: 0 },
  groups: { count: 0, without: 0 },
});

const yearsSince = ({ sessionYears, year }: OpenPanel): number | null => {
  const [last] = sessionYears;
  return last === undefined ? null : year - last;
};

function titlesOf({ seat, person, archive }: HeldSeat, { committee, asOf }: OpenPanel) {
  const holds = (level: 'SENIOR' | 'ASSOCIATE' | 'INTERMEDIATE'): boolean | null =>
    archive && holdsTitle(archive, level, { committee, asOf });
  return {
    id: seat.id,
    leader: person?.leader === true,
    senior: holds('SENIOR'),
    associateOrAbove: holds('ASSOCIATE'),
    intermediateOrAbove: holds('INTERMEDIATE'),
  };
}

function trainingOf({ seat, person, archive }: HeldSeat, { asOf, year, organiser }: OpenPanel) {
  return {
    id: seat.id,
    beforeTerm: archive && person && trainedForTerm(archive.trainings, person, asOf),
    beforeWork: archive && trainedForYear(archive.trainings, { year, organiser }, asOf),
    signedIn: seat.status === 'SIGNED_IN' || seat.attendance === 'ATTENDED',
    hours: archive && educationHours(archive.continuingEducation, year - 1),
  };
}
