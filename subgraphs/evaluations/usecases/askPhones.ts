import type { Peer } from '../../shared/peer/createPeer';

/** How somebody is reached, in memory for as long as a message takes. */
export interface Reachable {
  readonly id: string;
  readonly phone: string;
  /** Who may check the code of the message; null for somebody without an employer. */
  readonly employer: string | null;
}

const PHONES = /* GraphQL */ `
  query PhonesForNotices($notices: [NoticeRecipientInput!]!) {
    phonesForNotices(notices: $notices) {
      id
      phone
      employer
    }
  }
`;

/**
 * Asks experts for phones, by expert; who has none is missing. Each reading stands in that person's access log, once
 * for a message. Throws SUBGRAPH_UNAVAILABLE or SUBGRAPH_TIMEOUT. Never inside a transaction.
 */
export async function askPhones(
  experts: Peer,
  notices: readonly { readonly expert: string; readonly attempt: string; readonly seat: string }[],
): Promise<ReadonlyMap<string, Reachable>> {
  const { phonesForNotices } = await experts.ask<{ phonesForNotices: Reachable[] }>(PHONES, { notices });
  return new Map(phonesForNotices.map((one) => [one.id, one]));
}
