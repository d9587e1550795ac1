/** An element that is open at a place in a rendered text. */
export interface OpenElement {
  readonly name: string;
  /** Its start tag. */
  readonly tag: string;
  /** Whether it can end at a cut and go on after it. */
  readonly isDivisible: boolean;
  /** How many items of it have begun, if it is a list. */
  readonly begun: number;
  /** The head of it, if it is a table. */
  readonly head: string;
}

/** Returns the tags that end the open elements at a cut. */
export function closed(open: readonly OpenElement[]): string {
  return open
    .toReversed()
    .map(({ name }) => `</${name}>`)
    .join('');
}

/**
 * Returns the tags that open the elements again after a cut: without their ids, which are on the page before. A list
 * goes on counting, a table has its head again.
 */
export function opened(open: readonly OpenElement[]): string {
  return open.map((element, index) => again(element, open[index + 1])).join('');
}

/** The items, heads and summaries that are only there because of a cut have this attribute. */
const mark = 'data-again';

function again({ name, tag, begun, head }: OpenElement, inner: OpenElement | undefined): string {
  const plain = tag.replace(/ id="[^"]*"/, '');
  if (name === 'li') return plain.replace('<li', `<li ${mark}`);
  if (name === 'details') return `${plain}<summary ${mark}>Continued</summary>`;
  if (name === 'table')
    return plain + head.replace('<thead', `<thead ${mark}`).replaceAll(/ id="[^"]*"/g, '');
  if (name !== 'ol') return plain;
  const first = Number(/ start="(\d+)"/.exec(tag)?.[1] ?? 1);
  const next = first + begun - (inner ? 1 : 0);
  return plain.replace(/ start="\d+"/, '').replace('<ol', `<ol start="${next}"`);
}
