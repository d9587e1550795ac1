/** Returns a name as it is compared: in any case, with any spaces, and with either apostrophe. */
export function foldedName(text: string): string {
  return text.normalize('NFC').replace(/[’ʼ]/g, "'").trim().replace(/\s+/g, ' ').toLowerCase();
}
