import type { RequestListener, ServerResponse } from 'node:http';

/** What a stub does with one request. */
export type Conduct = 'answers' | 'hangs up' | 'fails' | 'talks nonsense' | 'is silent';

/** A subgraph over HTTP that behaves as the test says, and what it got. */
export interface SubgraphStub {
  readonly listener: RequestListener;
  /** What it does with the coming requests, one after another; the last for ever after. */
  readonly behave: (...conduct: readonly [Conduct, ...Conduct[]]) => void;
  /** How many requests arrived. */
  readonly seen: () => number;
  /** Answers what it has kept silent about. */
  readonly release: () => void;
}

/** @param data what it answers when it answers */
export function subgraphStub(data: object): SubgraphStub {
  let plan: Conduct[] = ['answers'];
  let seen = 0;
  const kept: ServerResponse[] = [];
  const answer = (response: ServerResponse, status = 200, body: string = JSON.stringify({ data })) =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  return {
    listener: (request, response) => {
      request.resume();
      seen += 1;
      const conduct = plan.length > 1 ? plan.shift() : plan[0];
      if (conduct === 'hangs up') request.socket.destroy();
      else if (conduct === 'is silent') kept.push(response);
      else if (conduct === 'fails') answer(response, 503, '{"errors":[{"message":"db-1 is away"}]}');
      else if (conduct === 'talks nonsense') answer(response, 200, '{"data":');
      else answer(response);
    },
    behave: (...conduct) => void (plan = [...conduct]),
    seen: () => seen,
    release: () => kept.splice(0).forEach((response) => answer(response)),
  };
}
