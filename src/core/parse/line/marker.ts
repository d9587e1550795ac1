/** The kinds of record that a marker opens. */
const openedKinds = ['action', 'decision', 'question', 'debt', 'topic'] as const;
export type OpenedKind = (typeof openedKinds)[number];

/** The words that a site adds as markers, by the kind that they open. */
export type AddedMarkers = Readonly<Partial<Record<OpenedKind, readonly string[]>>>;

/** What a marker opens, and whether as a proposal. */
interface Opens {
  readonly kind: OpenedKind;
  readonly isProposed?: true;
  /** `TODO` stands in code and in prose, too, so it needs an owner. */
  readonly needsOwner?: true;
}

/** A marker at the start of a text, and where the rest begins. */
export interface Marker extends Opens {
  readonly word: string;
  readonly end: number;
  /** Emphasis that was opened before the marker and not closed after it. */
  readonly emphasis: string;
  /** Whether the sign that ends a marker (`:` or ` - `) was read. Without it, an owner must follow, who has one. */
  readonly isEnded: boolean;
}

const decision: Opens = { kind: 'decision' };
const action: Opens = { kind: 'action' };
const ours: Readonly<Record<string, Opens>> = {
  'ACTION ITEMS': action,
  'ACTION ITEM': action,
  'Action Items': action,
  'Action Item': action,
  'Action items': action,
  'Action item': action,
  ACTIONS: action,
  ACTION: action,
  Action: action,
  AI: action,
  TODO: { kind: 'action', needsOwner: true },
  DECISION: decision,
  Decision: decision,
  RESOLVED: decision,
  Resolved: decision,
  AGREED: decision,
  PROPOSED: { kind: 'decision', isProposed: true },
  QUESTION: { kind: 'question' },
  DEBT: { kind: 'debt' },
  PARKED: { kind: 'topic' },
};

/** The markers of a site: those of the format, and the words that it adds. The longest of several that fit is meant. */
export class Markers {
  readonly #byWord: ReadonlyMap<string, Opens>;
  readonly #words: readonly string[];

  constructor(added: AddedMarkers = {}) {
    const theirs = openedKinds.flatMap((kind) =>
      (added[kind] ?? []).map((word) => [word, { kind }] as const),
    );
    this.#byWord = new Map<string, Opens>([...Object.entries(ours), ...theirs]);
    this.#words = [...this.#byWord.keys()].sort((a, b) => b.length - a.length);
  }

  /** Whether a text has the word of a marker, anywhere. */
  mayBeIn(text: string): boolean {
    return this.#words.some((word) => text.includes(word));
  }

  /** Reads a marker: plain, bold (`**ACTION**`) or in brackets, with a number (`[ACTION 58.4]`). */
  read(text: string): Marker | undefined {
    const emphasis = /^(?:\*{1,3}|_{1,3})/.exec(text)?.[0] ?? '';
    const isBracketed = text[emphasis.length] === '[';
    const start = emphasis.length + (isBracketed ? 1 : 0);
    const word = this.#words.find((one) => text.startsWith(one, start));
    const opens = word === undefined ? undefined : this.#byWord.get(word);
    if (word === undefined || !opens) return undefined;
    let end = start + word.length;
    if (/[\p{L}\p{N}_-]/u.test(text.charAt(end))) return undefined;
    end += /^[ \t]+#?\d[\d.]*(?=[\]:*_ \t]|$)/.exec(text.slice(end, end + 24))?.[0].length ?? 0;
    if (isBracketed && text[end] !== ']') return undefined;
    if (isBracketed) end += 1;
    return { ...opens, word, ...endOf(text, end, emphasis, isBracketed) };
  }
}

/** Reads what ends a marker: the close of its emphasis and `:` or ` - `, in either order. Brackets need no sign. */
function endOf(
  text: string,
  from: number,
  emphasis: string,
  isBracketed: boolean,
): Pick<Marker, 'end' | 'emphasis' | 'isEnded'> {
  let end = from;
  let open = emphasis;
  const close = () => {
    if (open === '' || !text.startsWith(open, end)) return;
    end += open.length;
    open = '';
  };
  close();
  const sign = /^(?:[ \t]*:(?=[\s*_]|$)|[ \t]+[-–—](?=\s|$))/.exec(text.slice(end, end + 12))?.[0];
  end += sign?.length ?? 0;
  close();
  end += /^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0;
  return { end, emphasis: open, isEnded: sign !== undefined || isBracketed };
}
