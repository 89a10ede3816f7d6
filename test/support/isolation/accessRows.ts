import type { RowOf, DataSet } from './DataSet';

/** `expert_access` as the events of the other subgraphs and the registrations make it. */
export function accessRows({
  expert,
  pool_member,
  social_application,
  application_step,
  seat,
}: Pick<
  DataSet,
  'expert' | 'pool_member' | 'social_application' | 'application_step' | 'seat'
>): RowOf<'expert_access'>[] {
  const long = new Date('2024-01-15T02:00:00.000Z');
  const bodies = (row: { filingAuthorityId: string; organisingUnitId: string }) => ({
    authorityId: row.filingAuthorityId,
    unitId: row.organisingUnitId,
  });
  return [
    ...pool_member.map((member) => ({
      id: `reach_${member.id}`,
      expertId: member.expertId,
      via: 'POOL' as const,
      viaId: member.id,
      ...bodies(member),
      visibleFrom: long,
      visibleUntil: member.exitedOn === null ? null : endOfDay(member.exitedOn),
    })),
    ...social_application.map((application) => ({
      id: `reach_${application.id}`,
      expertId: application.expertId,
      via: 'APPLICATION' as const,
      viaId: application.id,
      ...bodies(application),
      visibleFrom: long,
      visibleUntil: closingOf(application, application_step),
    })),
    ...seat.map((one) => ({
      id: `reach_${one.id}`,
      expertId: one.expertId,
      via: 'SEAT' as const,
      viaId: one.id,
      ...bodies(one),
      visibleFrom: one.opensAt,
      visibleUntil: null,
    })),
    ...expert
      .filter(({ registeredBy }) => registeredBy.authority ?? registeredBy.unit)
      .map(({ id, registeredBy }) => ({
        id: `reach_${id}`,
        expertId: id,
        via: 'REGISTRATION' as const,
        viaId: id,
        authorityId: registeredBy.authority ?? null,
        unitId: registeredBy.unit ?? null,
        visibleFrom: long,
        visibleUntil: null,
      })),
  ];
}

const CLOSED: readonly string[] = ['CONFIRMED', 'REJECTED', 'WITHDRAWN'];

/** The instant from which an application that is over shows its applicant no more; null while it runs. */
export function closingOf(
  { id, status }: RowOf<'social_application'>,
  steps: DataSet['application_step'],
): Date | null {
  const last = steps.filter(({ applicationId }) => applicationId === id).at(-1);
  return last && CLOSED.includes(status) ? endOfDay(last.takenOn) : null;
}

/** The first instant of the next civil day in Asia/Shanghai. */
export const endOfDay = (day: string): Date => new Date(Date.parse(`${day}T00:00:00+08:00`) + 86_400_000);
