import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  bindable,
  libsqlDriver,
  type SqliteConnection,
} from '../../../subgraphs/shared/database/libsqlDriver';

describe('the SQLite driver', () => {
  const folder = mkdtempSync(join(tmpdir(), 'epg-driver-'));
  let connection: SqliteConnection;
  beforeAll(() => {
    connection = libsqlDriver(join(folder, 'driver.db'));
    connection.exec('CREATE TABLE kept (value, as_text TEXT)');
  });
  afterAll(() => {
    connection.close();
    rmSync(folder, { recursive: true });
  });

  const stored = (value: unknown) => {
    connection.exec('DELETE FROM kept');
    connection.prepare('INSERT INTO kept VALUES (?, ?)').run(value, value);
    return connection.prepare('SELECT value, typeof(value) AS kind, as_text FROM kept').all()[0];
  };

  test.each([
    [5, 5, 'integer', '5'],
    [-0, 0, 'integer', '0'],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 'integer', '9007199254740991'],
    [0.5, 0.5, 'real', '0.5'],
    [true, 1, 'integer', '1'],
    [false, 0, 'integer', '0'],
    [null, null, 'null', null],
    [undefined, null, 'null', null],
    ['𠮷', '𠮷', 'text', '𠮷'],
    [new Date('2025-03-01T02:03:04.567Z'), '2025-03-01 02:03:04.567', 'text', '2025-03-01 02:03:04.567'],
  ])('binds %p', (given, value, kind, text) => {
    expect(stored(given)).toEqual({ value, kind, as_text: text });
  });

  test('gives bytes back as a Buffer', () => {
    expect(stored(Buffer.from([1, 2]))?.value).toEqual(Buffer.from([1, 2]));
  });

  test.each([[{ id: 1 }], [[1, 2]], [NaN], [Infinity], ['a\0b'], [Symbol('x')], [() => 1]])(
    'refuses %p',
    (value) => {
      expect(() => bindable(value)).toThrow(TypeError);
    },
  );

  test('binds a single object by position, never by name', () => {
    const statement = connection.prepare('SELECT ? AS value');
    expect(statement.all(new Date(0))).toEqual([{ value: '1970-01-01 00:00:00.000' }]);
    expect(statement.all(null)).toEqual([{ value: null }]);
    expect(statement.all(true)).toEqual([{ value: 1 }]);
  });
});
