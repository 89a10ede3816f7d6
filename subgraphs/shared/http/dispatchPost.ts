import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';

export interface PostedAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Post {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** A POST under way. */
export interface Posting {
  /** Rejects with what undici says, or with the reason of `abort`. */
  readonly answer: Promise<PostedAnswer>;
  /** Ends it, sent or not. */
  readonly abort: (reason: Error) => void;
}

/**
 * Sends one POST and reads its answer to the end. By undici's dispatch: its `request` makes a stream and a signal for
 * each answer, which cost as much as all the rest of a small one.
 */
export function dispatchPost(dispatcher: Dispatcher, { path, headers, body }: Post): Posting {
  let abort: (reason: Error) => void = () => undefined;
  const answer = new Promise<PostedAnswer>((resolve, reject) => {
    let controller: Dispatcher.DispatchController | undefined;
    let aborted: Error | undefined;
    let status = 0;
    let answered: IncomingHttpHeaders = {};
    const chunks: Buffer[] = [];
    abort = (reason) => {
      aborted = reason;
      controller?.abort(reason);
      reject(reason);
    };
    dispatcher.dispatch(
      { path, method: 'POST', headers, body },
      {
        onRequestStart(started) {
          controller = started;
          if (aborted) started.abort(aborted);
        },
        onResponseStart(_, statusCode, responseHeaders) {
          status = statusCode;
          answered = responseHeaders;
        },
        onResponseData(_, chunk) {
          chunks.push(chunk);
        },
        onResponseEnd() {
          const [first] = chunks;
          const whole = first && chunks.length === 1 ? first : Buffer.concat(chunks);
          resolve({ status, headers: answered, body: whole });
        },
        onResponseError(_, error) {
          reject(error);
        },
      },
    );
  });
  return { answer, abort };
}
