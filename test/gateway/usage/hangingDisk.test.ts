import type { UsageFolder } from '../../../gateway/usage/usageFolder';
import { LAST_WRITE_MS } from '../../../gateway/usage/usageRegister';
import { createLogger } from '../../../subgraphs/shared/http/createLogger';
import { given, registerBench, type RegisterBench } from '../../support/usage/usageBench';

let bench: RegisterBench;
beforeEach(() => (bench = registerBench()));
afterEach(() => bench.remove());

/** A register on a folder, what it logs, and whether it was closed. */
function closing(folder?: UsageFolder) {
  const lines: string[] = [];
  const logger = createLogger({
    service: 'g',
    level: 'info',
    destination: { write: (line) => void lines.push(line) },
  });
  const register = bench.open({ logger, ...(folder && { folder }) });
  register.at('graph').note(given('query Pools { pools { id } }'), 'console', {});
  const state = {
    lines,
    isClosed: false,
    register,
    close: () => register.close().then(() => (state.isClosed = true)),
  };
  return state;
}
const hanging: UsageFolder = { write: () => new Promise(() => undefined), dropOld: () => Promise.resolve() };

describe('a register whose disk hangs', () => {
  it.each([
    ['in the last writing', false],
    ['in one that is under way', true],
  ])('closes after its time and says what is lost: %s', async (_, isUnderWay) => {
    const state = closing(hanging);
    if (isUnderWay) void state.register.flush();
    const closed = state.close();
    await bench.time.advance(LAST_WRITE_MS - 1);
    expect(state.isClosed).toBe(false);
    await bench.time.advance(1);
    expect(state.isClosed).toBe(true);
    await closed;
    expect(state.lines).toHaveLength(1);
    expect(state.lines[0]).toContain('usage was not written in time');
  });
});

describe('a register whose disk answers', () => {
  it('closes when it has written, leaves no timer and says nothing', async () => {
    const state = closing();
    await state.close();
    expect(bench.lines()).toMatchObject([{ count: 1 }]);
    expect([bench.time.waiting(), state.lines]).toEqual([[], []]);
  });
});
