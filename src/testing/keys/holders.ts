import { parse } from 'yaml';
import type { SourceFile } from '../../core/model/finding/source.ts';
import { printedValue } from '../../core/text/search/printed-value.ts';
import { type FormatKey, isWithin } from './format-keys.ts';
import { type GoldenCase, valuesIn } from './golden-cases.ts';
import { lost, type Outputs, outputsOf, tokensOf } from './traces.ts';
import { other, without, withValue } from './without.ts';
import type { WrittenKey } from './written-keys.ts';

/*
 * Where the value of a key is, by trial: the key is taken out of its case, or gets another value if it is required.
 * What is published then lacks its value in each file that has it. A file that only changes otherwise, such as in a
 * count, does not hold the value.
 */

/** Where the value of a key is published. */
export interface Holders {
  /** Files of data, feeds and calendars. */
  readonly files: readonly string[];
  /** `words`, and the names of facets. */
  readonly search: readonly string[];
}

/** Where the value of each key is. A mapping is where the keys in it are. */
export function holdersOf(
  keys: readonly FormatKey[],
  cases: readonly GoldenCase[],
): ReadonlyMap<FormatKey, Holders> {
  const hold = holdersIn(cases);
  const found = new Map<FormatKey, Holders>();
  for (const key of keys.toReversed()) {
    const within = [...found].flatMap(([inner, holders]) => (isWithin(inner, key) ? holders : []));
    const all = within.length === 0 ? [hold(key)] : within;
    found.set(key, {
      files: [...new Set(all.flatMap(({ files }) => files))],
      search: [...new Set(all.flatMap(({ search }) => search))],
    });
  }
  return new Map([...found].toReversed());
}

/** Returns a function that tries a key in the first case that has it. */
function holdersIn(cases: readonly GoldenCase[]): (key: FormatKey) => Holders {
  const outputs = new Map<GoldenCase, Outputs | undefined>();
  const wholeOf = (golden: GoldenCase) => {
    if (!outputs.has(golden)) outputs.set(golden, outputsOf(golden.files.map(({ file }) => file)));
    return outputs.get(golden);
  };
  return (key) => {
    const golden = cases.find((one) => valuesIn(one, key).length > 0);
    const before = golden && wholeOf(golden);
    if (!golden || !before) return { files: [], search: [] };
    const places = valuesIn(golden, key);
    const files = golden.files.map(({ file }) => file);
    const texts = formsOf(places, key, golden);
    const removed = (): readonly string[] => {
      const after = outputsOf(without(files, places));
      return after ? heldIn(lost(before, after), texts) : [];
    };
    // A record has each word once, so a word that another key has too is not lost. A new one is seen.
    const replaced = (): readonly string[] => {
      for (const place of places) {
        const value = other(place.value, key.schema);
        const after = outputsOf(withValue(files, place, value));
        if (after) return heldIn(lost(after, before), formsOf([{ ...place, value }], key, golden));
      }
      return [];
    };
    const tried = () => {
      const isRequired = key.table.required.includes(key.key);
      const first = isRequired ? [] : removed();
      return first.includes('words') ? first : [...new Set([...first, ...replaced()])];
    };
    const all = isOnlyThere(places, files) ? placesOf(before, texts) : tried();
    const facet = /^facet /;
    return {
      files: all.filter((name) => name !== 'words' && !facet.test(name)),
      search: all
        .filter((name) => name === 'words' || facet.test(name))
        .map((name) => name.replace(facet, '')),
    };
  };
}

/** Whether a case has each value of a key nowhere else: what is published of it is then of this key, without a trial. */
function isOnlyThere(places: readonly WrittenKey[], files: readonly SourceFile[]): boolean {
  const whole = files.map(({ text }) => text).join('\n');
  return places.every(
    ({ value }) => typeof value === 'string' && value.length > 3 && whole.split(value).length === 2,
  );
}

function placesOf(outputs: Outputs, texts: readonly string[]): readonly string[] {
  const found = heldIn(new Map([...outputs].map(([name, values]) => [name, [...values.keys()]])), texts);
  const all = [...(outputs.get('texts')?.keys() ?? [])];
  const isSearched = texts.some((text) => all.some((one) => one.includes(` ${tokensOf(text).join(' ')} `)));
  return [...found.filter((name) => name !== 'words'), ...(isSearched ? ['words'] : [])];
}

function heldIn(gone: ReadonlyMap<string, readonly string[]>, texts: readonly string[]): readonly string[] {
  return [...gone].flatMap(([name, values]) => {
    if (name === 'texts') return [];
    if (name === 'words') {
      const words = new Set(values);
      return texts.map(tokensOf).some((tokens) => tokens.length > 0 && tokens.every((one) => words.has(one)))
        ? name
        : [];
    }
    return texts.some((text) => values.some((value) => isValue(value, text))) ? name : [];
  });
}

/** The forms in which a value is published: as written, as pages print it, and the name of a person or team. */
export function formsOf(
  places: readonly WrittenKey[],
  { key }: FormatKey,
  golden: GoldenCase,
): readonly string[] {
  const names = new Map(golden.files.flatMap(({ file }) => namesIn(file)));
  return places
    .flatMap(({ value }) => scalarsIn(value))
    .flatMap((text) => [
      ...(text === 'true' ? [text, key] : [text]),
      ...[printedValue(text) ?? [], names.get(text) ?? []].flat(),
    ]);
}

function namesIn(file: SourceFile): readonly (readonly [string, string])[] {
  if (!/^(?:people|teams)\.yaml$/.test(file.path)) return [];
  const entries: unknown = parse(file.text);
  if (!Array.isArray(entries)) return [];
  return entries.map(({ id, name }: { id: string; name: string }) => [id, name]);
}

/** Whether a value of a file is a text, or ends with it as a full id does, or has it within its own. */
function isValue(value: string, text: string): boolean {
  const plain = value.slice(value.indexOf('=') + 1);
  return plain === text || plain.endsWith(`/${text}`) || (text.length > 3 && plain.includes(text));
}

function scalarsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(scalarsIn);
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.values(value).flatMap(scalarsIn);
}
