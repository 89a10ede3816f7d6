const BOUND_MS = 30_000;
const LOOK_EVERY_MS = 2;

/** Waits for something that a database or another process brings about. Throws when it has not after 30 s, or as given. */
export async function until(holds: () => unknown, boundMs = BOUND_MS): Promise<void> {
  for (const end = Date.now() + boundMs; Date.now() < end;) {
    if (await holds()) return;
    await new Promise((done) => setTimeout(done, LOOK_EVERY_MS));
  }
  throw new Error('it never came about');
}
