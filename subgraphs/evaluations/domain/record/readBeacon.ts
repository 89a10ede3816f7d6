import { lotteryGames, type Beacon, type BeaconReference, type LotteryGame } from './Beacon';
import { demand } from './ceremonyProblems';

type Fields = Readonly<Record<string, unknown>>;

const MOST_ROUND = Number.MAX_SAFE_INTEGER;

/**
 * A beacon's outcome in its one canonical form; the fields of its kind and no others. Throws a CeremonyProblem. Of
 * a drand round only the form is read here: `isQuicknetRound` of shared/hashing checks the signature.
 */
export function readBeacon(json: unknown): Beacon {
  const fields = fieldsOf(json);
  if (fields['kind'] === 'LOTTERY') {
    demandFields(fields, ['kind', 'game', 'issue', 'numbers', 'extra']);
    const { game, issue } = readLottery(fields);
    for (const zone of ['numbers', 'extra'] as const)
      demand(isDrawn(fields[zone], lotteryGames[game][zone]), 'LOTTERY_NUMBERS_INVALID');
    const { numbers, extra } = fields as { numbers: number[]; extra: number[] };
    return { kind: 'LOTTERY', game, issue, numbers, extra };
  }
  if (fields['kind'] === 'DRAND') {
    demandFields(fields, ['kind', 'round', 'signature']);
    const { signature } = fields;
    const round = readRound(fields);
    demand(typeof signature === 'string' && /^[0-9a-f]{96}$/.test(signature), 'DRAND_SIGNATURE_INVALID');
    return { kind: 'DRAND', round, signature };
  }
  return readNone(fields);
}

/** The event that is named beforehand. Throws a CeremonyProblem. */
export function readBeaconReference(json: unknown): BeaconReference {
  const fields = fieldsOf(json);
  if (fields['kind'] === 'LOTTERY') {
    demandFields(fields, ['kind', 'game', 'issue']);
    return { kind: 'LOTTERY', ...readLottery(fields) };
  }
  if (fields['kind'] === 'DRAND') {
    demandFields(fields, ['kind', 'round']);
    return { kind: 'DRAND', round: readRound(fields) };
  }
  return readNone(fields);
}

function fieldsOf(json: unknown): Fields {
  demand(typeof json === 'object' && json !== null && !Array.isArray(json), 'BEACON_UNKNOWN');
  return json as Fields;
}

function demandFields(fields: Fields, names: readonly string[]): void {
  const given = Object.keys(fields);
  demand(given.length === names.length && names.every((name) => name in fields), 'BEACON_UNKNOWN');
}

function readNone(fields: Fields): { readonly kind: 'NONE' } {
  demand(fields['kind'] === 'NONE', 'BEACON_UNKNOWN');
  demandFields(fields, ['kind']);
  return { kind: 'NONE' };
}

function readLottery({ game, issue }: Fields): { readonly game: LotteryGame; readonly issue: string } {
  demand(typeof game === 'string' && Object.hasOwn(lotteryGames, game), 'LOTTERY_GAME_UNKNOWN');
  demand(typeof issue === 'string' && /^20\d{2}(?!000)\d{3}$/.test(issue), 'LOTTERY_ISSUE_INVALID');
  return { game: game as LotteryGame, issue };
}

function readRound({ round }: Fields): number {
  demand(Number.isInteger(round), 'DRAND_ROUND_INVALID');
  demand((round as number) >= 1 && (round as number) <= MOST_ROUND, 'DRAND_ROUND_INVALID');
  return round as number;
}

function isDrawn(list: unknown, { drawn, of }: { readonly drawn: number; readonly of: number }): boolean {
  return (
    Array.isArray(list) &&
    list.length === drawn &&
    list.every(
      (one, at) => Number.isInteger(one) && one > (at === 0 ? 0 : (list[at - 1] as number)) && one <= of,
    )
  );
}
