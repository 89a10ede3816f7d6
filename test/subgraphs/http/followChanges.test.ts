import { followChanges } from '../../../subgraphs/shared/followChanges';
import { createFakeTime } from '../../support/fakeTime';

/** Something that is followed, with its content and fingerprint in the test's hand. */
function lab() {
  const time = createFakeTime();
  const there = { content: 'first', fingerprint: '1' };
  const [taken, refused]: [string[], unknown[]] = [[], []];
  let onRead: () => void = () => undefined;
  const followed = followChanges({
    fingerprint: () => Promise.resolve(there.fingerprint),
    inForce: '1',
    read: () => {
      const { content } = there;
      onRead();
      onRead = () => undefined;
      if (content === 'away') return Promise.reject(Object.assign(new Error(content), { errno: -5 }));
      return content === 'half' ? Promise.reject(new Error(content)) : Promise.resolve(content);
    },
    take: (content) => void taken.push(content),
    onRefused: (error) => void refused.push(String(error)),
    everyMs: 1_000,
    schedule: time.schedule,
  });
  const put = (content: string, fingerprint: string) => void Object.assign(there, { content, fingerprint });
  return { followed, put, taken, refused, time, whenRead: (act: () => void) => void (onRead = act) };
}

describe('what is followed', () => {
  test('is not read again as long as it is what is in force', async () => {
    const { taken, time } = lab();
    await time.advance(5_000);
    expect(taken).toEqual([]);
  });

  test('is not taken when it changes while it is read', async () => {
    const { put, taken, time, whenRead } = lab();
    put('second', '2');
    await time.advance(1_000);
    whenRead(() => put('third', '3'));
    await time.advance(1_000);
    expect(taken).toEqual([]);
    await time.advance(2_000);
    expect(taken).toEqual(['third']);
  });

  test('is read again when it comes back as it was while it was read', async () => {
    const { put, taken, refused, time, whenRead } = lab();
    put('half', '2');
    await time.advance(1_000);
    whenRead(() => put('second', 'away'));
    await time.advance(1_000);
    put('second', '2');
    await time.advance(3_000);
    expect([taken, refused]).toEqual([['second'], []]);
  });

  test('is read again when the file system would not give it, which is told once', async () => {
    const { put, taken, refused, time } = lab();
    put('away', '2');
    await time.advance(6_000);
    expect([taken, refused]).toEqual([[], ['Error: away']]);
    put('second', '2');
    await time.advance(1_000);
    expect([taken, refused]).toEqual([['second'], ['Error: away']]);
    put('away', '3');
    await time.advance(3_000);
    expect(refused).toEqual(['Error: away', 'Error: away']);
  });

  test('is not tried again when it was refused, until it changes or somebody asks', async () => {
    const { followed, put, refused, time } = lab();
    put('half', '2');
    await time.advance(6_000);
    expect(refused).toEqual(['Error: half']);
    await followed.look();
    expect(refused).toEqual(['Error: half', 'Error: half']);
    put('half', '3');
    await time.advance(6_000);
    expect(refused).toHaveLength(3);
  });

  test('is left alone once nobody follows it', async () => {
    const { followed, put, taken, time } = lab();
    put('second', '2');
    await time.advance(1_000);
    await followed.stop();
    await time.advance(5_000);
    await followed.look();
    expect(taken).toEqual([]);
  });
});
