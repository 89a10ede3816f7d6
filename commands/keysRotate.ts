import { personalFields } from '../subgraphs/experts/persistence/personalFields';
import { rotateFieldKeys } from '../subgraphs/experts/persistence/rotateFieldKeys';
import { runProcess } from '../subgraphs/shared/runProcess';
import { openSeedTarget } from './seedTarget';

/**
 * `npm run keys:rotate`: puts every ID number and phone under the first keys of FIELD_KEYS and BLIND_INDEX_KEYS. Both
 * list the old keys behind the new ones until it has ended. May be broken off and run again; on servers people work
 * on meanwhile.
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
  } finally {
    await target.close();
  }
}

runProcess(main);
