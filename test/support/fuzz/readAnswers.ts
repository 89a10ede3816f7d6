/** An answer as it came over the wire. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Cuts what came over a connection into answers. Throws for anything that is not HTTP, also between two answers. */
export function readAnswers(received: Buffer): WireAnswer[] {
  const answers: WireAnswer[] = [];
  let rest = received;
  while (rest.length > 0) {
    const end = rest.indexOf('\r\n\r\n');
    if (end < 0) throw new Error(`half a head: ${rest.toString()}`);
    const [first = '', ...lines] = rest.subarray(0, end).toString('latin1').split('\r\n');
    const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(first)?.[1]);
    if (!status) throw new Error(`no status: ${first}\n${received.toString()}`);
    const headers = Object.fromEntries(
      lines.map((line) => {
        const mark = line.indexOf(':');
        return [line.slice(0, mark).toLowerCase(), line.slice(mark + 1).trim()];
      }),
    );
    rest = rest.subarray(end + 4);
    if (status === 100) continue;
    const length = Number(headers['content-length'] ?? 0);
    const body = rest.subarray(0, length);
    if (body.length < length) throw new Error(`half a body of ${length}`);
    answers.push({ status, headers, body: body.toString() });
    rest = rest.subarray(body.length);
  }
  return answers;
}
