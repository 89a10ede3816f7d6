import type { PlanNode, QueryPlan } from '@apollo/query-planner';
import type { ExecuteGraph } from '../../subgraphs/shared/http/ExecuteGraph';
import { moveInto } from './cursor';
import { fetchStep, type Step } from './fetchStep';
import { ownValue } from './JsonObject';
import type { Run } from './Run';
import type { MeetsType } from './typeRelations';

/** What the steps of a plan are compiled against. */
export interface StepParts {
  /** How to reach a subgraph by its name. */
  readonly reach: (subgraph: string) => ExecuteGraph;
  readonly meets: MeetsType;
  /** Defaults of the operation's variables, for conditions. */
  readonly defaults: Readonly<Record<string, unknown>>;
}

const nothing: Step = () => Promise.resolve();

/** Compiles a plan to one function; a plan without a node has nothing to fetch. */
export const planStep = ({ node }: QueryPlan, parts: StepParts): Step => {
  if (node === undefined) return nothing;
  if (node.kind === 'Subscription') throw new Error('subscriptions are not planned here');
  return stepOf(node, parts);
};

function stepOf(node: PlanNode, parts: StepParts): Step {
  switch (node.kind) {
    case 'Fetch':
      return fetchStep(node, parts.reach(node.serviceName), parts.meets);
    case 'Sequence':
      return sequence(node.nodes.map((one) => stepOf(one, parts)));
    case 'Parallel':
      return parallel(node.nodes.map((one) => stepOf(one, parts)));
    case 'Flatten': {
      const inner = stepOf(node.node, parts);
      return (run, cursor) => {
        const within = moveInto(cursor, node.path);
        return within.objects.length === 0 ? nothing(run, cursor) : inner(run, within);
      };
    }
    case 'Condition': {
      const whenTrue = node.ifClause ? stepOf(node.ifClause, parts) : nothing;
      const whenFalse = node.elseClause ? stepOf(node.elseClause, parts) : nothing;
      const holds = ({ variables }: Run) =>
        (ownValue(variables, node.condition) ?? ownValue(parts.defaults, node.condition)) === true;
      return (run, cursor) => (holds(run) ? whenTrue : whenFalse)(run, cursor);
    }
    case 'Defer':
      throw new Error('@defer is not planned here');
  }
}

function sequence(steps: readonly Step[]): Step {
  return async (run, cursor) => {
    for (const step of steps) await step(run, cursor);
  };
}

function parallel(steps: readonly Step[]): Step {
  return async (run, cursor) => {
    await Promise.all(steps.map((step) => step(run, cursor)));
  };
}
