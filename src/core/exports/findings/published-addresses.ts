/** Prints addresses as JSON (RFC 8259), one a line, so that version control shows what changes. */
export function addressesText(addresses: readonly string[]): string {
  return `${JSON.stringify({ version: 1, addresses }, null, 2)}\n`;
}
