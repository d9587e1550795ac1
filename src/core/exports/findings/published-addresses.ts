/**
 * Prints addresses as JSON (RFC 8259), one a line, so that version control shows what changes. `gone` are those that
 * earlier sites had: the next build must report them, too, until something keeps them.
 */
export function addressesText(addresses: readonly string[], gone: readonly string[]): string {
  return `${JSON.stringify({ version: 1, addresses, ...(gone.length > 0 && { gone }) }, null, 2)}\n`;
}
