/** An action of a note, as a person who read it recorded it. */
export interface TrueAction {
  /** As written, without its box, marker and owner. */
  readonly text: string;
  /** As written. None if the note names nobody. */
  readonly owners: readonly string[];
  /** Those of whom a reader could argue. */
  readonly owners_maybe?: readonly string[];
  /** Whether the note marks it as an action, or only gives somebody a task in a sentence. */
  readonly kind: 'marked' | 'assigned';
  /** Whether it is a step of the action above it, which need not be read on its own. */
  readonly sub?: boolean;
}

type Said = string | { readonly text: string };

/** What a person found in a note of a corpus: a line of `truth.jsonl`. */
export interface Truth {
  /** The path of the note, below the folder of the corpora. Its first part is the corpus. */
  readonly file: string;
  readonly date: string;
  readonly title: string;
  readonly attendees: readonly string[];
  readonly maybe_attendees?: readonly string[];
  /** The handle that is written beside a name. */
  readonly handles?: Readonly<Record<string, string>>;
  readonly actions: readonly TrueAction[];
  readonly decisions: readonly Said[];
  /** What a reader could record or not. It counts neither way. */
  readonly maybe_actions?: readonly Said[];
  readonly maybe_decisions?: readonly Said[];
}

/** A note of a corpus with its truth. */
export interface TrueNote extends Truth {
  readonly markdown: string;
}

/** Reads `truth.jsonl`. */
export function truthsIn(text: string): readonly Truth[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Truth => JSON.parse(line));
}

/** The corpus of a note. */
export function corpusOf({ file }: Pick<Truth, 'file'>): string {
  return file.split('/', 1)[0] ?? '';
}

/** What a truth says besides its actions: decisions, and what may be recorded or not. */
export function otherTexts({
  decisions,
  maybe_actions = [],
  maybe_decisions = [],
}: Truth): readonly string[] {
  return [...decisions, ...maybe_actions, ...maybe_decisions].map((one) =>
    typeof one === 'string' ? one : one.text,
  );
}
