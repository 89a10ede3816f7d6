/** Message of a code in both languages of the graph; zh-CN is the first. */
export interface Message {
  readonly zh: string;
  readonly en: string;
}

interface ErrorCodeEntry {
  /** HTTP status when the whole request ends with this code. */
  readonly status: number;
  readonly message: Message;
  /** When a client meets it, for docs/errors.md. */
  readonly when: string;
}

/** The closed set of top-level error codes. Everything else a subgraph throws leaves as INTERNAL. */
export const errorCodes = {
  UNAUTHENTICATED: {
    status: 401,
    message: { zh: '未提供有效的身份凭证', en: 'No valid credentials were presented' },
    when: 'No token, or one that is malformed, forged, expired, not yet valid, or for another audience. The answer never says which.',
  },
  FORBIDDEN: {
    status: 403,
    message: { zh: '该角色不能执行此操作', en: 'This role may not do this' },
    when: 'The operation itself is not for the role, whatever the row. Rows out of reach look absent instead.',
  },
  BAD_USER_INPUT: {
    status: 400,
    message: { zh: '输入有误', en: 'The input is not valid' },
    when: 'An argument or variable has a value the field cannot take: a date that does not exist, a page size out of 1–100, a malformed cursor.',
  },
  BAD_REQUEST: {
    status: 400,
    message: { zh: '请求格式有误', en: 'The request is not well formed' },
    when: 'The HTTP request is not a GraphQL request: broken JSON, invalid UTF-8, a missing query, a wrong method.',
  },
  PAYLOAD_TOO_LARGE: {
    status: 413,
    message: { zh: '请求体过大', en: 'The request body is too large' },
    when: 'The request body is larger than the configured limit.',
  },
  GRAPHQL_PARSE_FAILED: {
    status: 400,
    message: { zh: '查询语句无法解析', en: 'The document could not be parsed' },
    when: 'The GraphQL document has a syntax error or too many tokens.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    message: { zh: '查询语句与模式不符', en: 'The document does not fit the schema' },
    when: 'The document names a field, argument or type that the schema does not have.',
  },
  COST_LIMIT_EXCEEDED: {
    status: 400,
    message: { zh: '查询成本超出上限', en: 'The query costs more than the limit' },
    when: 'The document selects more than one request may cost.',
  },
  RATE_LIMITED: {
    status: 429,
    message: { zh: '请求过于频繁,请稍后再试', en: 'Too many requests; try again later' },
    when: 'The caller has spent its budget; extensions.retryAfter gives the seconds to wait.',
  },
  PERSISTED_QUERY_REQUIRED: {
    status: 400,
    message: { zh: '仅接受已登记的查询', en: 'Only registered operations are accepted' },
    when: 'The caller may run registered operations only.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    status: 200,
    message: { zh: '未找到已登记的查询', en: 'PersistedQueryNotFound' },
    when: 'Automatic persisted queries: the hash is not known yet; send the document with it.',
  },
  SUBGRAPH_TIMEOUT: {
    status: 200,
    message: { zh: '数据服务响应超时', en: 'A subgraph did not answer in time' },
    when: 'A subgraph did not answer in time; its fields are null, the rest of the answer stands.',
  },
  SUBGRAPH_UNAVAILABLE: {
    status: 200,
    message: { zh: '数据服务暂不可用', en: 'A subgraph cannot be reached' },
    when: 'A subgraph cannot be reached or answers garbage; its fields are null, the rest of the answer stands.',
  },
  SHUTTING_DOWN: {
    status: 503,
    message: { zh: '服务正在停止', en: 'The server is shutting down' },
    when: 'The process is draining and takes no new requests.',
  },
  INTERNAL: {
    status: 500,
    message: { zh: '服务内部错误', en: 'Internal error' },
    when: 'A fault of ours; the request id finds it in the logs, nothing else leaves the process.',
  },
} as const satisfies Record<string, ErrorCodeEntry>;

export type ErrorCode = keyof typeof errorCodes;

/** Whether a value is one of the documented top-level codes. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(errorCodes, value);
}
