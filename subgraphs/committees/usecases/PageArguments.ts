/** Arguments of every connection. */
export interface PageArguments {
  /** 1–100, 20 when absent. */
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}
