/** What a supervisor tells its workers: read the files again, drain and end, or drain while another has taken over. */
export type WorkerOrder = 'RELOAD' | 'STOP' | 'HAND_OVER';

/** What a worker tells its supervisor: the address once it takes requests, the supergraph that it serves from now on. */
export interface WorkerNews {
  readonly listens?: string;
  readonly serves?: string;
  /** It wants to know what the others serve. */
  readonly asks?: 'SUPERGRAPH';
}

/** The answer to what a worker asks; null when none of them has served yet. */
export interface LastSupergraph {
  readonly lastSupergraph: string | null;
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
