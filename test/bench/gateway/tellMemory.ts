/** What a process holds, in MB: the heap of JavaScript, and what the machine has given it. */
export interface HeldMemory {
  readonly heapMb: number;
  readonly rssMb: number;
}

const MEBIBYTE = 1024 * 1024;
const COLLECTIONS = 4;

/** Loaded before the script of a process (`--require`): whatever it is sent, it collects its garbage and tells. */
process.on('message', () => {
  void held().then((memory) => process.send?.(memory));
});

async function held(): Promise<HeldMemory> {
  for (let round = 0; round < COLLECTIONS; round += 1) {
    globalThis.gc?.();
    await new Promise((resume) => setImmediate(resume));
  }
  const { heapUsed, rss } = process.memoryUsage();
  return { heapMb: heapUsed / MEBIBYTE, rssMb: rss / MEBIBYTE };
}
