import type { PlanNode, QueryPlan } from '@apollo/query-planner';
import type { ExecuteGraph } from '../../subgraphs/shared/http/ExecuteGraph';
import { fetchStep, type Step } from './fetchStep';
import type { JsonObject } from './JsonObject';
import { objectsAt } from './objectsAt';
import type { MeetsType } from './typeRelations';
import { variableValue } from './variableDefaults';

/** What the steps of a plan are compiled against. */
export interface StepParts {
  /** How to reach a subgraph by its name. */
  readonly reach: (subgraph: string) => ExecuteGraph;
  readonly meets: MeetsType;
  /** Defaults of the operation's variables, for conditions. */
  readonly defaults: JsonObject;
}

const nothing: Step = () => Promise.resolve();

/** Compiles a plan to one function; a plan without a node has nothing to fetch. */
export const planStep = ({ node }: QueryPlan, parts: StepParts): Step => {
  if (node === undefined) return nothing;
  if (node.kind === 'Subscription') throw new Error('subscriptions are not planned here');
  return stepOf(node, parts, []);
};

/** @param path where in the data the step works: names of fields, `@` for every element of a list */
function stepOf(node: PlanNode, parts: StepParts, path: readonly string[]): Step {
  const within = (one: PlanNode) => stepOf(one, parts, path);
  switch (node.kind) {
    case 'Fetch':
      return fetchStep(node, parts.reach(node.serviceName), parts.meets, path);
    case 'Sequence':
      return sequence(node.nodes.map(within));
    case 'Parallel':
      return parallel(node.nodes.map(within));
    case 'Flatten': {
      const find = objectsAt(node.path);
      const inner = stepOf(node.node, parts, [...path, ...node.path.map(String)]);
      return (run, objects) => {
        const found = find(objects);
        return found.length === 0 ? nothing(run, found) : inner(run, found);
      };
    }
    case 'Condition': {
      const whenTrue = node.ifClause ? within(node.ifClause) : nothing;
      const whenFalse = node.elseClause ? within(node.elseClause) : nothing;
      return (run, objects) => {
        const holds = variableValue(node.condition, run.variables, parts.defaults) === true;
        return (holds ? whenTrue : whenFalse)(run, objects);
      };
    }
    case 'Defer':
      throw new Error('@defer is not planned here');
  }
}

function sequence(steps: readonly Step[]): Step {
  return async (run, objects) => {
    for (const step of steps) await step(run, objects);
  };
}

function parallel(steps: readonly Step[]): Step {
  return async (run, objects) => {
    await Promise.all(steps.map((step) => step(run, objects)));
  };
}
