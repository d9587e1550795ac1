/** The status as one of these words, where it is one. */
export function statusIn<S extends string>(words: readonly S[], status: string | undefined): S | undefined {
  return words.find((word) => word === status);
}
