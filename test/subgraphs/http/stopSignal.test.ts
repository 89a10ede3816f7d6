import { abortSignalOf, Stop, type StopSignal } from '../../../subgraphs/shared/http/StopSignal';

describe.each<[string, () => { signal: StopSignal; abort: () => void }]>([
  [
    'ours',
    () => {
      const stop = new Stop();
      return { signal: stop, abort: () => stop.abort() };
    },
  ],
  [
    "the platform's",
    () => {
      const controller = new AbortController();
      return { signal: controller.signal, abort: () => controller.abort() };
    },
  ],
])('a signal, %s', (_, create) => {
  test('calls each listener once, those of before alone, and none that was taken away', () => {
    const { signal, abort } = create();
    const calls: string[] = [];
    const gone = () => calls.push('gone');
    signal.addEventListener('abort', () => calls.push(`one ${String(signal.aborted)}`), { once: true });
    signal.addEventListener('abort', () => signal.removeEventListener('abort', gone), { once: true });
    signal.addEventListener('abort', gone, { once: true });
    expect(signal.aborted).toBe(false);
    abort();
    abort();
    expect(calls).toEqual(['one true']);
    signal.addEventListener('abort', () => calls.push('late'), { once: true });
    abort();
    expect(calls).toEqual(['one true']);
  });

  test('becomes one for an API of the platform', () => {
    const { signal, abort } = create();
    const before = abortSignalOf(signal);
    expect([before instanceof AbortSignal, before.aborted]).toEqual([true, false]);
    abort();
    expect([before.aborted, abortSignalOf(signal).aborted]).toEqual([true, true]);
  });
});
