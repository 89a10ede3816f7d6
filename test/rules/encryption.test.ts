import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { createBlindIndex } from '../../subgraphs/shared/encryption/blindIndex';
import {
  CipherError,
  createFieldCipher,
  type FieldPlace,
} from '../../subgraphs/shared/encryption/fieldCipher';
import { KeyRingError, parseKeyRing } from '../../subgraphs/shared/encryption/keyRing';

const key = (seed: string) => createHash('sha256').update(seed).digest('base64');
const ring = (...ids: string[]) => parseKeyRing(ids.map((id) => `${id}:${key(id)}`).join(','));
const place: FieldPlace = { table: 'expert', column: 'id_number', rowId: 'expert_1' };
const ID_NUMBER = '50019919800101001X';

/** The code of the error thrown, or the text that came back. */
const outcome = (work: () => string): string => {
  try {
    return work();
  } catch (error) {
    if (error instanceof CipherError) return error.code;
    throw error;
  }
};

describe('a field cipher', () => {
  const cipher = createFieldCipher(ring('k1'));

  test('gives back what was put in', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', '𠮷', '买买提·艾力'));
    fc.assert(
      fc.property(text, (plaintext) => {
        expect(cipher.decrypt(cipher.encrypt(plaintext, place), place)).toBe(plaintext);
      }),
    );
  });

  test('names algorithm and key in the value', () => {
    expect(cipher.encrypt(ID_NUMBER, place)).toMatch(
      /^v1\.aes-256-gcm\.k1\.[\w-]{16}\.[\w-]{22}\.[\w-]{24}$/,
    );
  });

  test('writes one plaintext differently every time', () => {
    expect(cipher.encrypt(ID_NUMBER, place)).not.toBe(cipher.encrypt(ID_NUMBER, place));
  });

  test('notices a change of any character', () => {
    const stored = cipher.encrypt(ID_NUMBER, place);
    const survivors = [...stored].flatMap((character, at) =>
      [...'AZaz09-_.', ...'BCDEFGH']
        .filter((other) => other !== character)
        .map((other) => stored.slice(0, at) + other + stored.slice(at + 1))
        .filter((changed) => !outcome(() => cipher.decrypt(changed, place)).startsWith('CIPHER_')),
    );
    expect(survivors).toEqual([]);
  });

  test('notices what is cut off or added', () => {
    const stored = cipher.encrypt(ID_NUMBER, place);
    for (let length = 0; length < stored.length; length += 1) {
      expect(outcome(() => cipher.decrypt(stored.slice(0, length), place))).toMatch(/^CIPHER_/);
    }
    expect(outcome(() => cipher.decrypt(`${stored}.`, place))).toBe('CIPHER_MALFORMED');
    expect(outcome(() => cipher.decrypt(`${stored}AAAA`, place))).toBe('CIPHER_NOT_AUTHENTIC');
  });

  test('refuses a shortened authentication tag', () => {
    const parts = cipher.encrypt(ID_NUMBER, place).split('.');
    parts[4] = (parts[4] ?? '').slice(0, 16);
    expect(outcome(() => cipher.decrypt(parts.join('.'), place))).toBe('CIPHER_MALFORMED');
  });

  test.each<[string, Partial<FieldPlace>]>([
    ['row', { rowId: 'expert_2' }],
    ['column', { column: 'phone' }],
    ['table', { table: 'employer' }],
    ['boundary', { table: 'expert","id_number', column: '' }],
  ])('refuses a value of another %s', (_, change) => {
    const stored = cipher.encrypt(ID_NUMBER, place);
    expect(outcome(() => cipher.decrypt(stored, { ...place, ...change }))).toBe('CIPHER_NOT_AUTHENTIC');
  });

  test('refuses another algorithm and form by code', () => {
    const stored = cipher.encrypt(ID_NUMBER, place);
    expect(outcome(() => cipher.decrypt(stored.replace('aes-256-gcm', 'sm4-gcm'), place))).toBe(
      'CIPHER_UNKNOWN_ALGORITHM',
    );
    expect(outcome(() => cipher.decrypt(stored.replace('v1', 'v2'), place))).toBe('CIPHER_MALFORMED');
    expect(outcome(() => cipher.decrypt(ID_NUMBER, place))).toBe('CIPHER_MALFORMED');
  });

  test('refuses what would not come back', () => {
    expect(outcome(() => cipher.encrypt('张\ud800', place))).toBe('CIPHER_NOT_TEXT');
  });

  test('an error says nothing but its code', () => {
    const error = new CipherError('CIPHER_NOT_AUTHENTIC');
    expect({ ...error, message: error.message }).toEqual({
      name: 'CipherError',
      code: 'CIPHER_NOT_AUTHENTIC',
      message: 'CIPHER_NOT_AUTHENTIC',
    });
  });
});

describe('rotation of keys', () => {
  const stored = createFieldCipher(ring('k1')).encrypt(ID_NUMBER, place);
  const rotated = createFieldCipher(ring('k2', 'k1'));

  test('an older key still reads', () => {
    expect(rotated.decrypt(stored, place)).toBe(ID_NUMBER);
  });

  test('the first key of the ring writes', () => {
    expect(rotated.needsRotation(stored)).toBe(true);
    expect(rotated.needsRotation(rotated.encrypt(ID_NUMBER, place))).toBe(false);
  });

  test('a key that is gone reads nothing', () => {
    expect(outcome(() => createFieldCipher(ring('k2')).decrypt(stored, place))).toBe('CIPHER_UNKNOWN_KEY');
  });

  test('another key under the same id reads nothing', () => {
    const wrong = createFieldCipher(parseKeyRing(`k1:${key('another')}`));
    expect(outcome(() => wrong.decrypt(stored, place))).toBe('CIPHER_NOT_AUTHENTIC');
  });
});

describe('a ring of keys', () => {
  const problemsOf = (text: string): readonly string[] => {
    try {
      parseKeyRing(text);
      return [];
    } catch (error) {
      if (error instanceof KeyRingError) return error.problems;
      throw error;
    }
  };

  test('its first key is the current one', () => {
    const { currentId, keys } = parseKeyRing(` k2:${key('b')} , k1:${key('a').replace(/=+$/, '')}`);
    expect(currentId).toBe('k2');
    expect([...keys.values()].map(({ length }) => length)).toEqual([32, 32]);
  });

  test.each([
    ['', ['key 1 has no id of the form "k1:"', 'key 1 is not 32 bytes of base64']],
    [key('a'), ['key 1 has no id of the form "k1:"']],
    [`K1:${key('a')}`, ['key 1 has no id of the form "k1:"']],
    ['k1:c2hvcnQ=', ['key 1 is not 32 bytes of base64']],
    ['k1:!!', ['key 1 is not 32 bytes of base64']],
    [`k1:${key('a')},k1:${key('b')}`, ['key 2 repeats the id of another']],
    [`k1:${key('a')},k2:${key('a')}`, ['two ids have the same key']],
    [`k1:${key('a')},`, ['key 2 has no id of the form "k1:"', 'key 2 is not 32 bytes of base64']],
  ])('%# lists every problem', (text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  test('a problem never shows a key', () => {
    expect(problemsOf(`k1:${key('a')},k1:${key('a')}x`).join()).not.toContain(key('a').slice(0, 6));
  });
});

describe('a blind index', () => {
  const index = createBlindIndex({ keys: ring('b1'), field: 'id_number' });

  test('spellings of one value are found as one', () => {
    expect(index.of(' 50019919800101001x ')).toBe(index.of(ID_NUMBER));
    expect(index.of(ID_NUMBER)).toMatch(/^v1\.b1\.[\w-]{43}$/);
  });

  test('another value, field or key reads otherwise', () => {
    const others = [
      index.of('500199198001010011'),
      createBlindIndex({ keys: ring('b1'), field: 'phone' }).of(ID_NUMBER),
      createBlindIndex({ keys: parseKeyRing(`b1:${key('z')}`), field: 'id_number' }).of(ID_NUMBER),
    ];
    expect(new Set([index.of(ID_NUMBER), ...others]).size).toBe(4);
  });

  test('all keys are looked for during a rotation', () => {
    const rotated = createBlindIndex({ keys: ring('b2', 'b1'), field: 'id_number' });
    expect(rotated.allOf(ID_NUMBER)).toEqual([rotated.of(ID_NUMBER), index.of(ID_NUMBER)]);
    expect(rotated.needsRotation(index.of(ID_NUMBER))).toBe(true);
    expect(rotated.needsRotation(rotated.of(ID_NUMBER))).toBe(false);
  });

  test('a field may bring its own spelling', () => {
    const exact = createBlindIndex({ keys: ring('b1'), field: 'name', normalise: (value) => value });
    expect(exact.of('a')).not.toBe(exact.of('A'));
  });
});
