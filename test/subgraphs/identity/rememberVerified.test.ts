import { rememberVerified } from '../../../subgraphs/shared/identity/rememberVerified';
import { callerAs, TEST_NOW } from '../../support/testIdentity';

const start = TEST_NOW.getTime();
const caller = callerAs('EXPERT', 'expert_1');

/** A verifier that counts its work, under a clock set by hand. */
function lab(endsAt = start + 60_000) {
  const state = { at: start, verified: 0, valid: true };
  const recall = rememberVerified(
    () => {
      state.verified++;
      return state.valid ? Promise.resolve({ caller, endsAt }) : Promise.reject(new Error('not valid'));
    },
    () => new Date(state.at),
  );
  return { state, recall };
}

describe('an accepted token', () => {
  it('is verified once in five seconds', async () => {
    const { state, recall } = lab();
    await Promise.all([recall('a'), recall('a')]);
    state.at += 4_999;
    expect(await recall('a')).toBe(caller);
    expect(state.verified).toBe(1);
    state.at += 1;
    await recall('a');
    expect(state.verified).toBe(2);
  });

  it('is verified again from its end on', async () => {
    const { state, recall } = lab(start + 1_000);
    await recall('a');
    state.at += 999;
    await recall('a');
    expect(state.verified).toBe(1);
    state.at += 1;
    state.valid = false;
    await expect(recall('a')).rejects.toThrow();
  });

  it('is verified again when the clock goes back', async () => {
    const { state, recall } = lab();
    await recall('a');
    state.at -= 1;
    await recall('a');
    expect(state.verified).toBe(2);
  });

  it('says nothing of another token', async () => {
    const { state, recall } = lab();
    await recall('a');
    state.valid = false;
    await expect(recall('b')).rejects.toThrow();
  });

  it('is forgotten when 2,000 others came after it', async () => {
    const { state, recall } = lab();
    await recall('a');
    for (let other = 0; other < 2_000; other++) await recall(String(other));
    await recall('a');
    expect(state.verified).toBe(2_002);
  });
});

describe('a refused token', () => {
  it('is verified anew each time', async () => {
    const { state, recall } = lab();
    state.valid = false;
    await expect(recall('a')).rejects.toThrow();
    state.valid = true;
    await expect(recall('a')).resolves.toBe(caller);
    expect(state.verified).toBe(2);
  });
});
