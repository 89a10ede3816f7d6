import { errorCodes } from '../subgraphs/shared/errorCodes';
import type { RefusalTable } from '../subgraphs/shared/refusal';
import { row } from './markdownTable';
import { refusalTables } from './refusalTables';

function refusalSection(subgraph: string, table: RefusalTable): string[] {
  const codes = Object.entries(table).sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    `## Refusals of ${subgraph}`,
    '',
    row('code', '中文', 'English'),
    row('---', '---', '---'),
    ...codes.map(([code, { zh, en }]) => row(`\`${code}\``, zh, en)),
    '',
  ];
}

/** docs/errors.md, from the tables themselves. */
export function errorsDocument(): string {
  const codes = Object.entries(errorCodes).map(([code, { status, message, when }]) =>
    row(`\`${code}\``, String(status), message.zh, message.en, when),
  );
  return [
    '# Errors and refusals',
    '',
    'Generated from `subgraphs/shared/errorCodes.ts` and the refusal tables; `npm run compose` writes it.',
    '',
    'Top-level errors are for authentication, validation and faults. `extensions.code` is one of this closed set; `extensions.requestId` finds the request in the logs. A business "no" is not an error: it is `refusal` in the payload of the mutation, and nothing was written.',
    '',
    '## Top-level codes',
    '',
    row('code', 'HTTP', '中文', 'English', 'when'),
    row('---', '---', '---', '---', '---'),
    ...codes,
    '',
    'A status is sent when the whole request ends with the code. A client that asks for `application/json` and not for `application/graphql-response+json` is answered 200 where its document or its variables are refused (GraphQL over HTTP 6.4.1).',
    '',
    ...Object.entries(refusalTables).flatMap(([subgraph, table]) => refusalSection(subgraph, table)),
  ].join('\n');
}
