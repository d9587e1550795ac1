import { InvalidArgumentError } from 'commander';

/** Reads the whole number of an option. Refuses anything else. */
export function wholeNumber(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text.trim()) || !Number.isSafeInteger(number)) {
    throw new InvalidArgumentError('Expected a whole number.');
  }
  return number;
}
