import { codedError } from '../../shared/codedError';
import type { CivilDate } from '../../shared/civilDate';
import type { Caller } from '../../shared/identity/Caller';
import type { Page, PageArguments } from '../../shared/scope/Page';
import { authoritiesOn, type Authority, type AuthorityKind } from '../domain/reference/authorities';
import type { Deps } from './Deps';

interface Arguments extends PageArguments {
  readonly kind?: AuthorityKind | null | undefined;
  readonly asOf?: CivilDate | null | undefined;
}

const MOST = 100;
const USUAL = 20;

/**
 * Filing authorities that act on a day, in table order. The table is in memory, so a page is a slice of it.
 * Throws BAD_USER_INPUT for a page size out of 1–100 or a cursor of another list.
 */
export function listAuthorities({ clock }: Deps, _: Caller, args: Arguments): Page<Authority> {
  const { first, after, kind, asOf } = args;
  const size = first ?? USUAL;
  if (size < 1 || size > MOST) throw codedError('BAD_USER_INPUT');
  const all = authoritiesOn(asOf ?? clock.today()).filter((authority) => !kind || authority.kind === kind);
  const start = after === null || after === undefined ? 0 : placeAfter(all, after);
  const edges = all.slice(start, start + size).map((node) => ({ cursor: cursorOf(node), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: start + size < all.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: () => Promise.resolve(all.length),
  };
}

const cursorOf = ({ id }: Authority): string => Buffer.from(`authority:${id}`).toString('base64url');

function placeAfter(all: readonly Authority[], cursor: string): number {
  const place = all.findIndex((authority) => cursorOf(authority) === cursor);
  if (place === -1) throw codedError('BAD_USER_INPUT');
  return place + 1;
}
