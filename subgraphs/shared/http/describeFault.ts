/** What the log says about a fault: enough to find it, without the personal data a driver puts in its texts. */
export interface FaultDescription {
  readonly type: string;
  readonly message: string;
  readonly driverCode?: string;
  readonly at: readonly string[];
}

const FRAMES = 8;

/**
 * Describes anything that was thrown. Numbers of 8 digits or more are blanked everywhere, quoted values in the
 * texts of database drivers too (`Duplicate entry '张三'`); SQL and its parameters are left out.
 */
export function describeFault(thrown: unknown): FaultDescription {
  const fault = rootOf(thrown);
  if (!(fault instanceof Error))
    return { type: typeof fault, message: 'thrown value is not an error', at: [] };
  const driverCode = codeOf(fault);
  const message = fault.message.replace(/\d{8,}/g, '#').slice(0, 500);
  return {
    type: fault.name,
    message: driverCode === undefined ? message : message.replace(/(['"`]).*?\1/g, '?'),
    ...(driverCode !== undefined && { driverCode }),
    at: framesOf(fault),
  };
}

function rootOf(thrown: unknown): unknown {
  let fault = thrown;
  for (let depth = 0; depth < 10; depth++) {
    if (!(fault instanceof Error)) break;
    const inner = 'originalError' in fault ? fault.originalError : 'cause' in fault ? fault.cause : undefined;
    if (!(inner instanceof Error) || inner === fault) break;
    fault = inner;
  }
  return fault;
}

function codeOf(fault: Error): string | undefined {
  if (!('code' in fault) || (typeof fault.code !== 'string' && typeof fault.code !== 'number'))
    return undefined;
  return String(fault.code);
}

const framesOf = ({ stack = '' }: Error): string[] =>
  stack
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, FRAMES)
    .map((line) => line.trim());
