/** The words of a link below a cut part: to the list of the books with all its lines, or to the full report. */
export function reportRestWords(shown: number, total: number, isInBooks: boolean): string {
  const all = total === 1 ? 'it' : `all ${total}`;
  if (isInBooks) return `See ${all} in the books`;
  return `See ${shown > 0 ? `${total - shown} more` : all} in the full report`;
}
