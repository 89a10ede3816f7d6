import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadPersistedDocuments } from '../gateway/persisted/loadPersistedDocuments';
import { schema as committees } from '../subgraphs/committees/persistence/schema';
import { schema as evaluations } from '../subgraphs/evaluations/persistence/schema';
import { schema as experts } from '../subgraphs/experts/persistence/schema';
import { isRole, roles } from '../subgraphs/shared/identity/Caller';
import { runProcess } from '../subgraphs/shared/runProcess';
import { tablesOf } from '../subgraphs/shared/scope/defineTable';
import { readPolicySettings } from './env';
import { explainPolicy } from './explainPolicy';
import { packageRoot } from './packageRoot';

/** `npm run policy:explain -- --role ROLE --query FILE [--variables JSON] [--client NAME]`: what a caller may see, and why. */
async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { role: text, query: text, variables: text, client: text } });
  if (!isRole(values.role)) throw new Error(`--role is one of ${roles.join(', ')}`);
  if (values.query === undefined) throw new Error('--query names a file with one operation');
  const settings = readPolicySettings();
  const directory = settings.PERSISTED_DOCUMENTS_DIR;
  const lines = explainPolicy({
    role: values.role,
    query: readFileSync(values.query, 'utf8'),
    variables: JSON.parse(values.variables ?? '{}') as Record<string, unknown>,
    supergraphSdl: readFileSync(join(packageRoot(), 'schema/supergraph.graphql'), 'utf8'),
    tables: tablesOf([...experts.entities, ...committees.entities, ...evaluations.entities]),
    modes: settings.PERSISTED_DOCUMENTS,
    budgets: settings.COST_BUDGETS,
    client: values.client,
    documents: directory === undefined ? undefined : await loadPersistedDocuments(directory),
  });
  console.log(lines.join('\n'));
}

runProcess(main);
