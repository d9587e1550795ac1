import { Nearest } from '../../model/finding/nearest.ts';

/** The attributes between `<Actions` and `/>`. They can be anything, because MDX checks nothing. */
export type LiveAttributes = Readonly<Record<string, unknown>>;

/** A wrong attribute, in the form of a finding. */
export interface LiveProblem {
  readonly message: string;
  readonly hint?: string;
}

/** A live view: its content, or the problems of its attributes. With a problem it shows no content at all. */
export type Live<T> =
  | { readonly found: T; readonly problems?: never }
  | { readonly found?: never; readonly problems: readonly LiveProblem[] };

/** Reads the attributes of a live view and collects their problems. */
export class AttributeReader {
  readonly problems: LiveProblem[] = [];
  readonly #attributes: LiveAttributes;

  constructor(attributes: LiveAttributes, known: readonly string[]) {
    this.#attributes = attributes;
    for (const name of Object.keys(attributes).filter((key) => !known.includes(key))) {
      this.#report(`Unknown attribute \`${name}\`. Expected ${choices(known)}.`, name, known);
    }
  }

  /** Returns the text of an attribute, or `undefined` if it is missing. */
  text(name: string): string | undefined {
    const value = this.#attributes[name];
    if (value === undefined) return undefined;
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    this.#report(`\`${name}\` is not a text.`);
    return undefined;
  }

  /** Returns a whole number above zero, which may be written as a text. */
  number(name: string, otherwise: number): number {
    const value = this.#attributes[name];
    if (value === undefined) return otherwise;
    const number = typeof value === 'string' ? Number(value) : value;
    if (typeof number === 'number' && Number.isInteger(number) && number > 0) return number;
    this.#report(`\`${name}\` is not a whole number above 0.`);
    return otherwise;
  }

  /** Returns one value of a closed list. */
  word<W extends string>(name: string, words: readonly W[]): W | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const word = words.find((candidate) => candidate === text);
    if (word === undefined) {
      this.#report(`\`${text}\` is not a ${name}. Expected ${choices(words)}.`, text, words);
    }
    return word;
  }

  /** Looks up the id in an attribute. If there is no such id, the hint is the nearest of `ids`. */
  thing<T>(
    name: string,
    what: string,
    look: (id: string) => T | undefined,
    ids: () => Iterable<string>,
  ): T | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const thing = look(text);
    if (thing === undefined) this.#report(`Unknown ${what} \`${text}\`.`, text, ids());
    return thing;
  }

  /** Returns the content of the view if there are no problems. */
  settle<T>(found: () => T): Live<T> {
    return this.problems.length > 0 ? { problems: this.problems } : { found: found() };
  }

  /** Reports that a required attribute is missing. */
  missing(name: string, what: string): void {
    this.#report(`Missing \`${name}\`: ${what}.`);
  }

  #report(message: string, written = '', known: Iterable<string> = []): void {
    this.problems.push({ message, hint: new Nearest(() => known).hint(written) });
  }
}

function choices(words: readonly string[]): string {
  return `one of ${words.map((word) => `\`${word}\``).join(', ')}`;
}
