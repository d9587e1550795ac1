/** The id within its series, program or quarter: what stands behind the first `/`. */
export function shortId(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
