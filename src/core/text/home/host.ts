/** Where a web address leads, short enough for a margin: its host without `www.`. */
export function hostWords(address: string): string {
  return URL.parse(address)?.host.replace(/^www\./, '') ?? address;
}
