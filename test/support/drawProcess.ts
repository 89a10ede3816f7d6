import type { PanelDraw } from '../../subgraphs/evaluations/domain/ceremony/PanelDraw';
import { panelSeal } from '../../subgraphs/evaluations/persistence/panelSeal';
import { schema } from '../../subgraphs/evaluations/persistence/schema';
import { conductDraw } from '../../subgraphs/evaluations/usecases/conductDraw';
import type { Deps } from '../../subgraphs/evaluations/usecases/Deps';
import { clockFrom } from '../../subgraphs/shared/clock';
import type { DatabaseConfig } from '../../subgraphs/shared/database/databaseConfig';
import { openDatabase } from '../../subgraphs/shared/database/openDatabase';
import { parseKeyRing } from '../../subgraphs/shared/encryption/keyRing';

/** A process that carries out a draw until it is killed; it prints one word per step. */
export interface DrawTask {
  readonly database: DatabaseConfig;
  readonly sealKeys: string;
  readonly drawId: PanelDraw['id'];
  readonly now: string;
  /** before: hold the transaction open with everything written. after: commit, and print `drawn`. */
  readonly dies: 'before' | 'after';
}

const say = (word: string) => process.stdout.write(`${word}\n`);

async function main({ database: config, sealKeys, drawId, now, dies }: DrawTask): Promise<void> {
  const database = await openDatabase(config, schema);
  const transaction: Deps['transaction'] = (work) =>
    database.transaction(async (session) => {
      const result = await work(session);
      if (dies === 'before') {
        say('written');
        await new Promise(() => setInterval(() => undefined, 1_000));
      }
      return result;
    });
  const deps = {
    session: database,
    transaction,
    clock: clockFrom(() => new Date(now)),
    seal: panelSeal(parseKeyRing(sealKeys)),
    // a draw is carried out without peers, notices or chance
  } as unknown as Deps;
  await conductDraw(deps, drawId);
  say('drawn');
  setInterval(() => undefined, 1_000);
}

void main(JSON.parse(process.argv[2] ?? '') as DrawTask);
