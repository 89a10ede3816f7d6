/** An employer (用人单位): an id of ours for a 统一社会信用代码, and nothing that somebody told about it. */
export interface Employer {
  readonly id: string;
  readonly uscc: string;
}
