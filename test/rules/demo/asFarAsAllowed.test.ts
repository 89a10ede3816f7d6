import { asFarAsAllowed } from '../../../demo/lived/asFarAsAllowed';
import { refuse } from '../../../subgraphs/evaluations/domain/refusals';

describe('a part of the demo’s story', () => {
  const play = (error: Error) => asFarAsAllowed(['SECRECY_RUNS'], () => Promise.reject(error));

  it('ends at a refusal that life may bring', async () => {
    await expect(play(refuse('SECRECY_RUNS'))).resolves.toBeUndefined();
  });

  it('fails at any other refusal, and at a fault', async () => {
    await expect(play(refuse('WRONG_STATUS'))).rejects.toThrow('WRONG_STATUS');
    await expect(play(new Error('broken'))).rejects.toThrow('broken');
  });
});
