import type { Day } from '../../model/day/day.ts';
import type { Ref } from '../../model/ref.ts';
import type { Direction, MeasuredNumber } from '../../model/status.ts';
import { capitalise, count } from '../lines/count.ts';
import { printDay } from '../lines/day.ts';

/** A value as plain values. */
interface Value {
  readonly value: MeasuredNumber;
  readonly of?: number;
  readonly unit?: string;
}

/** When a value was reported, and by which note. */
interface Reported {
  readonly day: Day;
  readonly note?: Pick<Ref, 'assumed'>;
}

/** What one check-in gave. */
interface Point {
  readonly value?: Value;
  readonly confidence?: number;
}

/** A measure as plain values. */
interface Measure {
  readonly unit?: string;
  readonly from?: MeasuredNumber;
  readonly to?: MeasuredNumber;
  readonly direction?: Direction;
  readonly last?: Reported & { readonly value: Value };
}

/**
 * A reported value with its unit: `97 seconds`, `31 of 37 services`, `value unknown`. Without a unit, a number alone says
 * that it is a value. A share is never turned into a percentage, since no note reports one.
 */
export function valueWords({ value, of, unit }: Value): string {
  if (typeof value !== 'number' || (unit === undefined && of === undefined)) return `value ${value}`;
  return withUnit(of === undefined ? `${value}` : `${value} of ${of}`, unit);
}

/** A value in a cell under the name of its unit: `97`, `31 of 37`, `unknown`. */
export function valueCell({ value, of }: Value): string {
  return of === undefined ? `${value}` : `${value} of ${of}`;
}

/** The head of the column of values: the unit, which is that of all its cells. */
export function valueHead(unit: string | undefined): string {
  return unit === undefined ? 'Value' : capitalise(unit);
}

/** The caption of the table of values. */
export function tableCaption(earlier: number): string {
  const left = earlier > 0 ? `, without ${count(earlier, 'earlier value')}` : '';
  return `Values reported at check-ins${left}`;
}

/** The confidence of a check-in: `confidence 0.7`. */
export function confidenceWords(confidence: number): string {
  return `confidence ${confidence}`;
}

/** Which values are better. Also how search finds the word of the format. */
export function directionWords(direction: Direction): string {
  return direction === 'up' ? 'higher is better' : 'lower is better';
}

/** A measure as planned: `seconds, from 140 to 60, lower is better`. */
export function plannedWords({ unit, from, to, direction }: Measure): string {
  const range = [from !== undefined && `from ${from}`, to !== undefined && `to ${to}`]
    .filter(Boolean)
    .join(' ');
  return [unit, range, direction && directionWords(direction)].filter(Boolean).join(', ');
}

/** A measure in sentences: `From 140 seconds to 97 on 9 Nov 2026. The target is 60.` */
export function measureSentences({ unit, from, to, last }: Measure): string {
  const target = to === undefined ? '' : ` The target is ${to}${last ? '' : unitWords(to, unit)}.`;
  return `${valueSentence(from, unit, last)}${target}`.trim();
}

/** The caption of the drawing, with the lowest number of its scale if that is not 0. */
export function figureCaption(unit: string | undefined, begin: number): string {
  const scale = begin === 0 ? '' : `, scale begins at ${begin}`;
  return `${unit === undefined ? 'Values' : `Values in ${unit}`}${scale}`;
}

/** Describes the drawing for screen readers: baseline, target, and the first and latest values. The table has all. */
export function pictureWords({
  points,
  ...measure
}: Measure & { readonly points: readonly (Reported & Point)[] }): string {
  const given = points.flatMap(({ day, note, value }) =>
    value ? `${valueCell(value)} on ${printDay(day, 'medium', note)}` : [],
  );
  const [first, last] = [given[0], given.at(-1)];
  const sure = points.flatMap(({ confidence }) => confidence ?? []);
  const sentences = [
    typeof measure.from === 'number' && `Baseline: ${measure.from}.`,
    typeof measure.to === 'number' && `Target: ${measure.to}.`,
    first && `First value: ${first}.`,
    last && `Latest value: ${last}.`,
    sure.length > 0 && `Confidence: ${[...new Set([sure[0], sure.at(-1)])].join(' at first, then ')}.`,
  ];
  return sentences.filter(Boolean).join(' ');
}

function valueSentence(from: Measure['from'], unit: string | undefined, last: Measure['last']): string {
  if (!last) return 'No value reported yet.';
  const day = printDay(last.day, 'medium', last.note);
  if (typeof from !== 'number' || typeof last.value.value !== 'number')
    return `${capitalise(valueWords(last.value))} on ${day}.`;
  return `From ${withUnit(`${from}`, unit)} to ${valueCell(last.value)} on ${day}.`;
}

function unitWords(value: MeasuredNumber, unit: string | undefined): string {
  return typeof value === 'number' ? withUnit('', unit) : '';
}

function withUnit(number: string, unit: string | undefined): string {
  if (unit === undefined) return number;
  return unit === '%' ? `${number}%` : `${number} ${unit}`;
}
