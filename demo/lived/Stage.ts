import type { Deps as CommitteesDeps } from '../../subgraphs/committees/usecases/Deps';
import type { Deps as EvaluationsDeps } from '../../subgraphs/evaluations/usecases/Deps';
import type { Deps as ExpertsDeps } from '../../subgraphs/experts/usecases/Deps';

/** The wired graph that a replay acts on, at a time that the replay sets. */
export interface Stage {
  readonly committees: CommitteesDeps;
  readonly evaluations: EvaluationsDeps;
  readonly experts: ExpertsDeps;
  /** Moves the clock of the graph; a replay never goes beyond the day of the data. */
  at(instant: Date): void;
  /** Does what the graph does by itself, and delivers what it has to tell. */
  settled(): Promise<void>;
}
