declare global {
  var testDatabase: 'sqlite' | 'mysql' | undefined;
}

/** Which database this jest project runs on; the same tests run once per database. */
export const testDatabase = (): 'sqlite' | 'mysql' => globalThis.testDatabase ?? 'sqlite';
