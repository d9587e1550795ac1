const rules: readonly (readonly [RegExp, string])[] = [
  // Definitions of links, and footnote marks: they have no words of their own.
  [/^ {0,3}\[(?!\^)[^\]\n]+\]:.*$/gm, ' '],
  [/\[\^[^\]\n]{1,300}\]:?/g, ' '],
  // Rules, underlines of headings, rows of dashes in tables, and fences.
  [/^[ \t>]*(?:`{3,}|~{3,}).*$/gm, ' '],
  [/^[ \t|:*_=~-]{3,}$/gm, ' '],
  // Marks of headings, lists, tasks and quotes at the start of a line.
  [/^[ \t]*(?:>[ \t]*)*(?:#{1,6}[ \t]+|[-*+][ \t]+|\d{1,9}[.)][ \t]+)?(?:\[[ xX]\][ \t]+)?/gm, ''],
  [/!?\[([^\]\n]{0,500})\]\([^()\n]*\)/g, '$1'],
  [/<(https?:\/\/[^<>\s]+)>/g, '$1'],
  [/<\/?[a-zA-Z][^<>]*>/g, ' '],
  [/(?<!\\)\|+/g, ' '],
  [/(?<!\\)[*~`]+|(?<![\p{L}\p{N}\\])_+|_+(?![\p{L}\p{N}])/gu, ''],
  [/\\([!-/:-@[-`{-~])/g, '$1'],
  [/\s+/g, ' '],
];

/** Returns the words of a Markdown text, which has no comments, without its markup. */
export function plainWords(markdown: string): string {
  let words = markdown;
  for (const [pattern, replacement] of rules) words = words.replace(pattern, replacement);
  return words.trim();
}
