const smallNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A number with its noun: `1 action`, `3 actions`; `plural` where adding an s is wrong. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number} ${number === 1 ? singular : plural}`;
}

/** The same in words up to ten, for running text: `no actions`, `three actions`, `11 actions`. */
export function countInWords(number: number, singular: string, plural = `${singular}s`): string {
  return `${inWords(number)} ${number === 1 ? singular : plural}`;
}

/** A number alone, in words up to ten. */
export function inWords(number: number): string {
  return smallNumbers[number] ?? `${number}`;
}

/** Items as one phrase: `a`, `a and b`, `a, b and c`. */
export function listInWords(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** The same text with its first letter large. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
