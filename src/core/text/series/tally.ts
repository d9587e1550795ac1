/** The numeral of a series: its meetings, or the notes of a collection. */
export function seriesTally({
  cadence,
  meetings,
  notes,
}: {
  readonly cadence: string;
  readonly meetings: number;
  readonly notes: number;
}): { readonly figure: string; readonly words: string } {
  const [number, noun] = cadence === 'collection' ? [notes, 'note'] : [meetings, 'meeting'];
  return { figure: `${number}`, words: number === 1 ? noun : `${noun}s` };
}
