import type { UsageWindow } from '../../../commands/usageWindow';

/** A register in which one client's one operation touched something, by the last day on which it did. */
export const usageOf = (lastDays: Readonly<Record<string, string>>, of = 'graph'): UsageWindow => ({
  doubt: undefined,
  says: 'known',
  usagesOf: (contract) => [
    {
      contract: of,
      client: 'console',
      hash: '0123456789abcdef0123456789abcdef',
      operation: 'Pools',
      touched: new Map(
        contract === of
          ? Object.entries(lastDays).map(([coordinate, lastDay]) => [
              coordinate,
              { count: 12, lastDay, registered: false },
            ])
          : [],
      ),
    },
  ],
});
