/** What a supervisor tells its workers: read the files again, drain and end, or drain while another has taken over. */
export type WorkerOrder = 'RELOAD' | 'STOP' | 'HAND_OVER';

/** What a worker tells its supervisor once it takes requests. */
export interface WorkerListens {
  readonly listens: string;
}

/** One worker process as its supervisor sees it. */
export interface WorkerHandle {
  readonly id: number;
  /** Lost when the worker has ended. */
  order(order: WorkerOrder): void;
  /** Ends it at once. */
  kill(): void;
  /** Resolves to the address when it takes requests; never when it ends before. */
  readonly listening: Promise<string>;
  /** Resolves when it has ended. */
  readonly ended: Promise<void>;
}
