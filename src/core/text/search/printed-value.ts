import {
  cadences,
  decisionMethods,
  directions,
  noteKinds,
  positions,
  retroFormats,
  statusIn,
} from '../../model/status.ts';
import { directionWords } from '../aim/measure.ts';
import { methodName } from '../decision/words.ts';
import { cadenceWords } from '../lines/cadence.ts';
import { printPartialDay } from '../lines/day.ts';
import { momentWords } from '../lines/moment.ts';
import { noteKindWord } from '../lines/note-kind.ts';
import { isState, lookOf } from '../lines/status.ts';
import { columnHead, positionWords, retroFormatWords } from '../note/review.ts';

/**
 * Returns the words by which pages print a value of the format, so that search finds them: `partial` is `Partly`,
 * `2017-03-07` is `7 March 2017`. `undefined` if pages print the words of the value, `in-progress` as `In progress`.
 */
export function printedValue(value: string): string | undefined {
  const words = wordsOf(value);
  return tokens(words) === tokens(value) ? undefined : words;
}

function wordsOf(value: string): string {
  if (/^\d{4}-\d{2}(-\d{2})?$|^--/.test(value)) return printPartialDay(value);
  if (isState(value)) return lookOf(value).word;
  const position = statusIn(positions, value);
  if (position) return positionWords(position);
  const format = statusIn(retroFormats, value);
  if (format) return retroFormatWords(format);
  const kind = statusIn(noteKinds, value);
  if (kind) return noteKindWord(kind);
  const direction = statusIn(directions, value);
  if (direction) return directionWords(direction);
  const method = statusIn(decisionMethods, value);
  if (method) return methodName(method);
  const cadence = statusIn(cadences, value);
  if (cadence) return cadenceWords(cadence);
  return /^[a-z]+[A-Z][a-zA-Z]*$/.test(value) ? columnHead(value) : momentWords(value);
}

function tokens(text: string): string {
  return text.toLowerCase().replaceAll(/[-_ ]+/g, ' ');
}
