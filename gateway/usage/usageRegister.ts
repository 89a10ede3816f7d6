import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Clock } from '../../subgraphs/shared/clock';
import { describeFault } from '../../subgraphs/shared/http/describeFault';
import { startPeriodic } from '../../subgraphs/shared/periodic';
import { systemSchedule, type Schedule } from '../../subgraphs/shared/schedule';
import type { PersistedDocuments } from '../persisted/PersistedDocuments';
import type { DayBounds } from './countDay';
import { registeredOperations, type RegisteredOperation } from './registeredOperations';
import { usageFolder, type UsageFolder } from './usageFolder';
import { usageTally } from './usageTally';
import { usedOperation, type GivenOperation, type UsedOperation } from './UsedOperation';

export interface UsageRegisterOptions extends DayBounds {
  readonly directory: string;
  /** For how many days files are kept. */
  readonly keepDays: number;
  /** Between two writings, in milliseconds; what a killed process loses. */
  readonly everyMs: number;
  /** Tells this process from any other that ever wrote into the directory: word characters and hyphens. */
  readonly writer: string;
  /** The registered documents in force, which count as used. */
  readonly documents: () => PersistedDocuments;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly schedule?: Schedule;
  /** Where it is written. Default: files in the directory. */
  readonly folder?: UsageFolder;
}

/** What one address tells the register. */
export interface UsageAt {
  /** Counts an operation that is run now. Never throws. */
  readonly note: (
    given: GivenOperation,
    client: string,
    variables: Readonly<Record<string, unknown>>,
  ) => void;
  /** Which schema is in force here from now on. */
  readonly serves: (schema: GraphQLSchema) => void;
}

/** Which client uses which part of which schema. */
export interface UsageRegister {
  /** @param contract `graph`, or the name of a contract */
  readonly at: (contract: string) => UsageAt;
  /** Writes now. Never rejects: what cannot be written is said once and kept for the next time. */
  readonly flush: () => Promise<void>;
  /** Writes for the last time; gives up a disk that hangs, after LAST_WRITE_MS, and says so. Never rejects. */
  readonly close: () => Promise<void>;
}

/** For how long the end of a process waits for the last writing, in milliseconds. */
export const LAST_WRITE_MS = 1_500;

/** Counts in memory and writes into a directory now and then; an operation is read once and kept with its document. */
export function usageRegister(options: UsageRegisterOptions): UsageRegister {
  const { keepDays, everyMs, documents, clock, logger, schedule = systemSchedule } = options;
  const { folder = usageFolder(options.directory, options.writer) } = options;
  const tally = usageTally(clock, options);
  const schemas = new Map<string, GraphQLSchema>();
  const written = new WeakMap<object, number>();
  let manifests: { of: readonly unknown[]; operations: readonly RegisteredOperation[] } | undefined;
  let isFailing = false;
  let cleanedOn = '';

  /** Reads the manifests when they or a schema changed, and says each day anew that they stand. */
  async function noteRegistered(): Promise<void> {
    const inForce = documents();
    const of = [inForce, ...schemas.values()];
    const isSame = of.length === manifests?.of.length && of.every((one, at) => one === manifests?.of[at]);
    if (manifests === undefined || !isSame)
      manifests = { of, operations: await registeredOperations(inForce, new Map(schemas)) };
    for (const { operation, client } of manifests.operations) tally.register(operation, client);
  }
  async function write(): Promise<void> {
    await noteRegistered();
    const days = tally.days();
    for (const day of days) {
      const changes = day.changes;
      if (written.get(day) !== changes) await folder.write(day);
      written.set(day, changes);
      if (day !== days.at(-1)) tally.letGo(day);
    }
    const today = clock.today();
    if (cleanedOn !== today) await folder.dropOld(today, keepDays);
    cleanedOn = today;
  }
  const writeOrWarn = async (): Promise<void> => {
    try {
      await write();
      if (isFailing) logger.info('usage is written again');
      isFailing = false;
    } catch (error) {
      if (!isFailing)
        logger.warn({ fault: describeFault(error) }, 'usage cannot be written; it is counted in memory');
      isFailing = true;
    }
  };
  const rounds = startPeriodic({
    jobs: { writeOrWarn },
    everyMs,
    onFault: () => undefined,
    schedule,
  });

  return {
    at(contract) {
      const known = new WeakMap<DocumentNode, Map<string, UsedOperation | undefined>>();
      const operationOf = (given: GivenOperation): UsedOperation | undefined => {
        const name = given.operationName ?? '';
        let operations = known.get(given.document);
        if (!operations)
          known.set(given.document, (operations = new Map<string, UsedOperation | undefined>()));
        if (!operations.has(name)) operations.set(name, usedOperation(contract, given));
        return operations.get(name);
      };
      return {
        note(given, client, variables) {
          try {
            const operation = operationOf(given);
            if (operation) tally.note(operation, client, variables);
          } catch (error) {
            logger.error({ fault: describeFault(error) }, 'usage was not counted');
          }
        },
        serves: (schema) => void schemas.set(contract, schema),
      };
    },
    flush: () => rounds.run(),
    async close() {
      let onTime = (): void => undefined;
      const late = new Promise<'LATE'>((resolve) => {
        onTime = schedule(() => resolve('LATE'), LAST_WRITE_MS);
      });
      const ended = await Promise.race([rounds.stop().then(writeOrWarn), late]);
      onTime();
      if (ended === 'LATE')
        logger.warn(
          { waitedMs: LAST_WRITE_MS },
          'usage was not written in time; what was counted last is lost',
        );
    },
  };
}
