import type { Beacon, BeaconReference } from '../domain/record/Beacon';
import type { DrawBeaconResolvers } from './resolverTypes.generated';

const lottery = (one: Beacon | BeaconReference | null) => (one?.kind === 'LOTTERY' ? one : null);
const drand = (one: Beacon | BeaconReference | null) => (one?.kind === 'DRAND' ? one : null);
const outcome = (one: Beacon | null) => (one?.kind === 'LOTTERY' ? one : null);

const copy = (list: readonly number[] | undefined) => (list ? [...list] : null);

export const DrawBeacon: DrawBeaconResolvers = {
  kind: ({ beaconKind }) => beaconKind,
  game: ({ beaconReference }) => lottery(beaconReference)?.game ?? null,
  issue: ({ beaconReference }) => lottery(beaconReference)?.issue ?? null,
  round: ({ beaconReference }) => drand(beaconReference)?.round ?? null,
  dueAt: ({ beaconDueAt }) => beaconDueAt,
  numbers: ({ beacon }) => copy(outcome(beacon)?.numbers),
  extra: ({ beacon }) => copy(outcome(beacon)?.extra),
  signature: ({ beacon }) => (beacon?.kind === 'DRAND' ? beacon.signature : null),
};
