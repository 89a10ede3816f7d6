import DataLoader from 'dataloader';
import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Caller } from '../../shared/identity/Caller';
import { rowById } from '../../shared/loaders/rowById';
import { seenFromPool, type SharingView } from '../domain/SharingView';
import { sharingAgreementRepository } from '../persistence/sharingAgreementRepository';

/** Agreements within the caller's scope: by id, and those of a pool on whichever side it stands. */
export function sharingLoaders(session: DatabaseSession, caller: Caller) {
  const agreements = sharingAgreementRepository(session, caller);
  return {
    sharingById: rowById(agreements),
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
