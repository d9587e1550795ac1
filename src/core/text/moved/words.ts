import type { Ref } from '../../model/ref.ts';

/** The words of an old address. The sentence ends in the name of the page, as a link. */
export interface MovedWords {
  /** The title of the window. */
  readonly title: string;
  readonly head: string;
  readonly before: string;
}

/** Returns the words of an old address. */
export function movedWords({ label }: Pick<Ref, 'label'>, site: { readonly title: string }): MovedWords {
  return { title: `Moved: ${label} · ${site.title}`, head: 'Page moved', before: 'This page has moved to ' };
}
