import DataLoader from 'dataloader';
import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Caller } from '../../shared/identity/Caller';
import { seenBy, seenFromPool, type SharingView } from '../domain/SharingView';
import { sharingAgreementRepository } from '../persistence/sharingAgreementRepository';

/** Agreements within the caller's scope: by id, and those of a pool on whichever side it stands. */
export function sharingLoaders(session: DatabaseSession, caller: Caller) {
  const agreements = sharingAgreementRepository(session, caller);
  return {
    sharingById: new DataLoader<string, SharingView | null>(async (ids) => {
      const rows = new Map((await agreements.byIds(ids)).map((row) => [row.id, seenBy(row, caller.claims)]));
      return ids.map((id) => rows.get(id) ?? null);
    }),
    sharingsByPool: new DataLoader<string, readonly SharingView[]>(async (poolIds) => {
      const rows = await agreements.find({
        where: { anyOf: [{ poolId: { in: poolIds } }, { otherPoolId: { in: poolIds } }] },
        order: [{ column: 'id', direction: 'DESC' }],
      });
      return poolIds.map((id) =>
        rows
          .filter(({ poolId, otherPoolId }) => poolId === id || otherPoolId === id)
          .map((row) => seenFromPool(row, id)),
      );
    }),
  };
}
