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

  describe('a statement that is asked for again', () => {
    const insert = () => connection.prepare('INSERT INTO one_each (id, note) VALUES (?, ?)');
    const notes = () => connection.prepare('SELECT note FROM one_each ORDER BY id').all();
    beforeEach(() => connection.exec('DROP TABLE IF EXISTS one_each'));
    beforeEach(() => connection.exec('CREATE TABLE one_each (id INTEGER PRIMARY KEY, note TEXT)'));

    test('is prepared once', () => {
      expect(insert()).toBe(insert());
    });

    test('keeps nothing of the values before', () => {
      insert().run(1, 'a');
      insert().run(2, null);
      expect(notes()).toEqual([{ note: 'a' }, { note: null }]);
    });

    test('is prepared anew after a failure', () => {
      const first = insert();
      first.run(1, 'a');
      expect(() => first.run(1, 'again')).toThrow(/UNIQUE/);
      expect(insert()).not.toBe(first);
      insert().run(2, 'b');
      expect(notes()).toEqual([{ note: 'a' }, { note: 'b' }]);
    });

    test('survives a value that cannot be bound', () => {
      const first = insert();
      expect(() => first.run(1, 'a\0b')).toThrow(TypeError);
      first.run(1, 'b');
      expect(notes()).toEqual([{ note: 'b' }]);
    });

    test('sees a table that has changed since', () => {
      const all = () => connection.prepare('SELECT * FROM one_each').all();
      insert().run(1, 'a');
      expect(all()).toEqual([{ id: 1, note: 'a' }]);
      connection.exec('ALTER TABLE one_each ADD COLUMN more TEXT');
      expect(all()).toEqual([{ id: 1, note: 'a', more: null }]);
    });

    test('holds no lock when it has given its rows', () => {
      const other = libsqlDriver(join(folder, 'driver.db'));
      insert().run(1, 'a');
      notes();
      other.exec('BEGIN IMMEDIATE');
      other.prepare('INSERT INTO one_each (id, note) VALUES (?, ?)').run(2, 'b');
      other.exec('COMMIT');
      other.close();
      expect(notes()).toHaveLength(2);
    });
  });
});
