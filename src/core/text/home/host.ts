/** The host of a web address without `www.`, to print in a margin. */
export function hostWords(address: string): string {
  return URL.parse(address)?.host.replace(/^www\./, '') ?? address;
}
