import type {
  CommitteeForDraw,
  DrawFacts,
  PersonArchive,
  PersonForDraw,
} from '../../subgraphs/evaluations/domain/draw/DrawFacts';

export const DRAW_DAY = '2026-03-02';
export const TRAINER = 'cq-reform-office';
export const HOUSE = '91500000MA00000000';

/** What the archive knows of a 正高 of the series who is trained and free of every bar, unless changed. */
export const archive = (change: Partial<PersonArchive> = {}): PersonArchive => ({
  titles: [{ seriesNo: 5, level: 'SENIOR', obtainedOn: '2015-05-01' }],
  sanctions: [],
  creditRecords: [],
  trainings: [{ kind: 'PRE_APPOINTMENT', year: 2025, completedOn: '2025-02-01', heldBy: TRAINER }],
  continuingEducation: [{ year: 2025, hours: 90 }],
  rootUscc: '91350100M000100Y43',
  formerRootUsccs: [],
  sector: 'PUBLIC',
  ...change,
});

/** A member of the pool whom nothing keeps from a draw, unless changed. */
export const person = (
  id: string,
  change: Partial<Omit<PersonForDraw, 'archive'>> & { archive?: Partial<PersonArchive> | null } = {},
): PersonForDraw => ({
  id,
  memberId: `m_${id}`,
  sharingId: null,
  group: null,
  office: 'MEMBER',
  leader: false,
  termFrom: '2025-01-01',
  termTo: '2027-12-31',
  maySit: true,
  trainers: [TRAINER],
  ...change,
  archive: change.archive === null ? null : archive(change.archive),
});

/** Numbered members, described by number from 1. */
export const people = (
  count: number,
  describe: (number: number) => Parameters<typeof person>[1] = () => ({}),
): PersonForDraw[] =>
  Array.from({ length: count }, (_, at) => person(`e${String(at + 1).padStart(3, '0')}`, describe(at + 1)));

/** A 副高 committee of five seats with twelve members, a session in 2026, and no history, unless changed. */
export const drawFacts = (
  change: Partial<Omit<DrawFacts, 'committee'>> & { committee?: Partial<CommitteeForDraw> } = {},
): DrawFacts => ({
  asOf: DRAW_DAY,
  year: 2026,
  meetingDays: ['2026-03-20', '2026-03-21'],
  seats: 5,
  groups: [],
  filingAuthorityId: TRAINER,
  filing: { filingId: 'filing_a', firstDay: '2025-01-01', lastDay: '2027-12-31' },
  people: people(12),
  attended: [],
  sessionYears: [],
  waivers: [],
  applicantRoots: [],
  ...change,
  committee: {
    committeeId: 'cmte_a',
    level: 'ASSOCIATE',
    seriesNo: 5,
    audience: 'GENERAL',
    autonomous: false,
    organiserUscc: HOUSE,
    ...change.committee,
  },
});

/** Attendance of numbered members in a year. */
export const attendedIn = (year: number, ...numbers: number[]): DrawFacts['attended'] =>
  numbers.map((number) => ({ expertId: `e${String(number).padStart(3, '0')}`, year }));
