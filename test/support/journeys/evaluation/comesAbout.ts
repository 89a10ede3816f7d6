import { until } from '../../until';
import type { Acting } from '../memberSteps';

/** Waits for what the graph does by itself: in one process it does so when it is let, over processes in its own time. */
export const comesAbout = ({ stage }: Acting, holds: () => Promise<boolean>): Promise<void> =>
  until(async () => {
    await stage.settled();
    return holds();
  });
