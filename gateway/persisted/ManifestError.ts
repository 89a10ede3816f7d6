/** Manifests that are not taken: one line for each thing that is wrong, with the file and the id. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
  /** @param cause of the file system, where that is to blame */
  constructor(
    readonly problems: readonly string[],
    cause?: unknown,
  ) {
    super(
      `The manifests of persisted documents are not valid:\n${problems.map((one) => `  ${one}`).join('\n')}`,
      { cause },
    );
  }
}
