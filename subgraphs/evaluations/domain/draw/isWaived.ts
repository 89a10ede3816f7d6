import type { DrawFacts } from './DrawFacts';

/**
 * Whether a waiver of a rule counts on the day of the facts, its first and last day included.
 * @param memberId for a rule about persons: one that names the membership
 */
export const isWaived = ({ waivers, asOf }: DrawFacts, rule: string, memberId?: string): boolean =>
  waivers.some(
    (waiver) =>
      waiver.rule === rule &&
      waiver.acceptedOn !== null &&
      waiver.acceptedOn <= asOf &&
      asOf <= waiver.expiresOn &&
      (memberId === undefined ? !waiver.subjects : waiver.subjects?.includes(memberId) === true),
  );
