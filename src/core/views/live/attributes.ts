import { Nearest } from '../../model/finding/nearest.ts';

/** What an author wrote between `<Actions` and `/>`: anything, since MDX checks nothing. */
export type LiveAttributes = Readonly<Record<string, unknown>>;

/** An attribute that names nothing, in the words of the check. */
export interface LiveProblem {
  readonly message: string;
  readonly hint?: string;
}

/** A live view: what it shows, or what its attributes name that is not there. It never shows half of what was asked. */
export type Live<T> =
  | { readonly found: T; readonly problems?: never }
  | { readonly found?: never; readonly problems: readonly LiveProblem[] };

/** Reads the attributes of one live view and collects what is wrong with them. */
export class AttributeReader {
  readonly problems: LiveProblem[] = [];
  readonly #attributes: LiveAttributes;

  constructor(attributes: LiveAttributes, known: readonly string[]) {
    this.#attributes = attributes;
    for (const name of Object.keys(attributes).filter((key) => !known.includes(key))) {
      this.#report(`Unknown attribute \`${name}\`. Expected ${choices(known)}.`, name, known);
    }
  }

  /** The text of an attribute; absent where it was left out. */
  text(name: string): string | undefined {
    const value = this.#attributes[name];
    if (value === undefined) return undefined;
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    this.#report(`\`${name}\` is not a text.`);
    return undefined;
  }

  /** A whole number above zero, written as a number or as a text. */
  number(name: string, otherwise: number): number {
    const value = this.#attributes[name];
    if (value === undefined) return otherwise;
    const number = typeof value === 'string' ? Number(value) : value;
    if (typeof number === 'number' && Number.isInteger(number) && number > 0) return number;
    this.#report(`\`${name}\` is not a whole number above 0.`);
    return otherwise;
  }

  /** One word of a closed list. */
  word<W extends string>(name: string, words: readonly W[]): W | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const word = words.find((candidate) => candidate === text);
    if (word === undefined) {
      this.#report(`Unknown ${name} \`${text}\`. Expected ${choices(words)}.`, text, words);
    }
    return word;
  }

  /** The thing that an attribute names, from a lookup by the written text; `ids` are offered where there is none. */
  thing<T>(
    name: string,
    what: string,
    look: (id: string) => T | undefined,
    ids: () => Iterable<string>,
  ): T | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const thing = look(text);
    if (thing === undefined) this.#report(`\`${text}\` is not ${what}.`, text, ids());
    return thing;
  }

  /** The view where nothing was wrong, else what was. */
  settle<T>(found: () => T): Live<T> {
    return this.problems.length > 0 ? { problems: this.problems } : { found: found() };
  }

  /** Says that an attribute is missing without which there is nothing to show. */
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
