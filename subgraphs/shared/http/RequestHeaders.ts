/** Request headers with lower-case names, one value each; the same shape in-process and over HTTP. */
export type RequestHeaders = Readonly<Record<string, string | undefined>>;
