import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Reader } from '../../shared/scope/scopeOn';
import type { PoolMember } from '../domain/PoolMember';
import { candidates } from '../domain/rosterLines';
import { poolMemberRepository } from '../persistence/poolMemberRepository';

/** The roster that a pool would submit now, in order of name. */
export async function currentRoster(
  session: DatabaseSession,
  reader: Reader,
  poolId: string,
): Promise<PoolMember[]> {
  const where = { poolId, liveKey: { isNull: false } } as const;
  return candidates(await poolMemberRepository(session, reader).find({ where }));
}
