import { lineStarts, placeIn } from '../../line-starts.ts';
import { type WithoutComments, writtenOffset } from './comments.ts';

/** A line and a column of the Markdown, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The places of a Markdown text, by their offsets in the text without its comments. */
export class WrittenPlaces {
  readonly #markdown: string;
  readonly #cut: WithoutComments;
  #starts: readonly number[] | undefined;

  constructor(markdown: string, cut: WithoutComments) {
    this.#markdown = markdown;
    this.#cut = cut;
  }

  /** Returns the place of an offset in the text without comments. */
  placeOf(offset: number): Place {
    return this.#placeIn(writtenOffset(this.#cut, offset));
  }

  /** Returns the place of a comment that is never closed. */
  get openComment(): Place | undefined {
    const { open } = this.#cut;
    return open === undefined ? undefined : this.#placeIn(open);
  }

  #placeIn(offset: number): Place {
    this.#starts ??= lineStarts(this.#markdown);
    return placeIn(this.#starts, offset, 1);
  }
}
