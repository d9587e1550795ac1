/** Returns the hint to write another text, or `undefined` if there is none. */
export function writeInstead(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `write \`${text}\``;
}
