import type { Database } from '../../subgraphs/shared/database/Database';
import { managerOf } from '../../subgraphs/shared/database/managerOf';

/** One SQL statement as TypeORM handed it to mysql2. */
export interface SentStatement {
  readonly database: string;
  readonly sql: string;
  readonly parameters: readonly unknown[];
  /** Statements of one wave were under way together; the next wave began when one of them had been answered. */
  readonly wave: number;
}

/** The outbox is looked through now and then, whether or not anybody asks; no query reads it. */
const IN_THE_BACKGROUND = /\boutbox_event\b/;

/** Records what a piece of work sends to databases, in order. Requests of others meanwhile are recorded too. */
export async function recordStatements(
  databases: Readonly<Record<string, Database>>,
  work: () => Promise<unknown>,
): Promise<SentStatement[]> {
  const sent: SentStatement[] = [];
  let wave = 0;
  let answered = false;
  const listeners = Object.entries(databases).map(([database, opened]) => {
    const { subscribers } = managerOf(opened).dataSource;
    const listener = {
      beforeQuery: ({ query, parameters }: { query: string; parameters?: unknown }) => {
        if (IN_THE_BACKGROUND.test(query)) return;
        if (answered) wave += 1;
        answered = false;
        sent.push({ database, sql: query, parameters: (parameters ?? []) as unknown[], wave });
      },
      afterQuery: ({ query }: { query: string }) => void (answered ||= !IN_THE_BACKGROUND.test(query)),
    };
    subscribers.push(listener);
    return () => void subscribers.splice(subscribers.indexOf(listener), 1);
  });
  try {
    await work();
  } finally {
    for (const remove of listeners) remove();
  }
  return sent;
}
