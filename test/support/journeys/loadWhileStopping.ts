import type { ServiceName } from '../topologyServices';
import type { GraphAnswer } from '../graphWorld';
import type { TopologyStage } from './openTopologyStage';

/**
 * Asks every few milliseconds, from before a service is told to stop until after it has ended.
 * @returns the answers by when they were asked for, and the exit code
 */
export async function loadWhileStopping(
  { topology }: TopologyStage,
  service: ServiceName,
  ask: (place: number) => Promise<GraphAnswer>,
) {
  const answers: Promise<GraphAnswer>[] = [];
  const load = async (count: number, isOver = () => false) => {
    for (const end = answers.length + count; answers.length < end && !isOver();) {
      answers.push(ask(answers.length));
      await new Promise((done) => setTimeout(done, 15));
    }
    return answers.length;
  };
  const told = await load(20);
  let ended = false;
  const stopping = topology.stop(service).finally(() => (ended = true));
  const gone = await load(2_000, () => ended);
  await load(5);
  const all = await Promise.all(answers);
  const exitCode = await stopping;
  return { before: all.slice(0, told), meanwhile: all.slice(told, gone), after: all.slice(gone), exitCode };
}
