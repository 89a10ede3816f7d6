import { panelSeal } from '../subgraphs/evaluations/persistence/panelSeal';
import { rotateSealKeys } from '../subgraphs/evaluations/persistence/rotateSealKeys';
import { personalFields } from '../subgraphs/experts/persistence/personalFields';
import { rotateFieldKeys } from '../subgraphs/experts/persistence/rotateFieldKeys';
import { runProcess } from '../subgraphs/shared/runProcess';
import { openSeedTarget } from './seedTarget';

/**
 * `npm run keys:rotate`: puts every ID number and phone under the first keys of FIELD_KEYS and BLIND_INDEX_KEYS, and
 * what is sealed of sessions under the first of SEAL_KEYS. Each lists the old keys behind the new ones until it has
 * ended; the old of SEAL_KEYS 30 days longer than the last session that was called under it, for employers check codes
 * by it. May be broken off and run again; on servers people work on meanwhile.
 */
async function main(): Promise<void> {
  const target = await openSeedTarget();
  const { databases, keys } = target;
  try {
    const rotated = await rotateFieldKeys({
      database: databases.experts,
      personal: personalFields(keys),
      onChunk: ({ rotated: so }) => console.error(`${so} experts so far`),
    });
    const { fields, index } = keys;
    console.log(`${rotated} experts put under the keys ${fields.currentId} and ${index.currentId}`);
    const seals = await rotateSealKeys({ database: databases.evaluations, seal: panelSeal(keys.seals) });
    console.log(`${seals.rotated} sealed rows put under the key ${keys.seals.currentId}`);
    if (seals.unreadable > 0) console.error(`${seals.unreadable} rows hold a seal that somebody has altered`);
  } finally {
    await target.close();
  }
}

runProcess(main);
