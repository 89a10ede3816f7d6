import { yearOf, type CivilDate } from '../../../../subgraphs/shared/civilDate';
import type { Identity } from '../../graphWorld';
import { expertOf } from '../committeeSteps';
import type { EvaluationJourney } from './beginEvaluationJourney';

/** A seat as its readers see it. */
export interface SeatSeen {
  readonly id: string;
  readonly place: number;
  readonly origin: string;
  readonly status: string;
  readonly vacancyReason: string | null;
  readonly attendance: string;
  readonly expert: { readonly id: string } | null;
  readonly version: number;
}

/** A session as its readers see it. */
export interface SessionSeen {
  readonly id: string;
  readonly status: string;
  readonly vacantPlaces: number | null;
  readonly seats: { readonly nodes: readonly SeatSeen[] };
  readonly version: number;
}

const SESSION = `id status vacantPlaces version
  seats(first: 50) { nodes { id place origin status vacancyReason attendance expert { id } version } }`;

/** Plans a session of one day, which opens in the morning of that day; gives its id. */
export async function plannedSession(
  { actor, organiser, pool }: EvaluationJourney,
  day: CivilDate,
): Promise<string> {
  const input = {
    pool,
    code: `XX-${day}`,
    name: '小学教师初级评审会',
    year: yearOf(day),
    meetingDays: [day],
    opensAt: `${day}T00:30:00Z`,
  };
  const { session } = await actor.act<{ session: { id: string } }>(
    organiser,
    'planSession',
    input,
    'session { id }',
  );
  return session.id;
}

/** A session as somebody sees it; null out of sight. */
export async function sessionSeenBy(
  { actor }: EvaluationJourney,
  who: Identity,
  id: string,
): Promise<SessionSeen | null> {
  const query = `query ($id: ID!) { session(id: $id) { ${SESSION} } }`;
  const { session } = await actor.read<{ session: SessionSeen | null }>(who, query, { id });
  return session;
}

/** The seats that are held, by place. */
export const heldSeats = ({ seats }: SessionSeen): readonly SeatSeen[] =>
  seats.nodes.filter(({ status }) => status !== 'VACATED').sort((one, other) => one.place - other.place);

/** A notice as its recipient reads it. */
export interface NoticeSeen {
  readonly id: string;
  readonly state: string;
  readonly firstDay: CivilDate;
  readonly code: string | null;
  readonly session: { readonly id: string } | null;
  readonly seat: { readonly id: string; readonly status: string } | null;
}

/** Invitations to a session by expert, as the experts themselves find them; who has none is left out. */
export async function invitedTo(
  { actor, experts }: EvaluationJourney,
  session: string,
): Promise<ReadonlyMap<string, NoticeSeen>> {
  const query = '{ notices { nodes { id kind state firstDay code session { id } seat { id status } } } }';
  const found = new Map<string, NoticeSeen>();
  for (const expert of experts) {
    const { notices } = await actor.read<{
      notices: { nodes: (NoticeSeen & { readonly kind: string })[] };
    }>(expertOf(expert), query);
    const mine = notices.nodes.find((one) => one.kind === 'INVITATION' && one.session?.id === session);
    if (mine) found.set(expert, mine);
  }
  return found;
}
