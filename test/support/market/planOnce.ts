import { QueryPlanner, type QueryPlan } from '@apollo/query-planner';

/**
 * Lets all planners of this process make the plan of an operation once: ours and the stock gateway's are one package
 * over one supergraph, and planning is most of what a comparison takes.
 */
export function planOnce(): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own planner below
  const { buildQueryPlan } = QueryPlanner.prototype;
  let last: { readonly text: string; readonly plan: QueryPlan } | undefined;
  QueryPlanner.prototype.buildQueryPlan = function (operation, options) {
    const text = operation.toString();
    if (last?.text !== text) last = { text, plan: buildQueryPlan.call(this, operation, options) };
    return last.plan;
  };
}
