import { defineHastPlugin } from 'satteri';
import { recordIds } from '../../core/model/note.ts';
import type { KeptTags } from './kept-tags.ts';
import { linkVisitor } from './link.ts';
import { rawVisitor } from './raw.ts';
import type { Scope } from './scope.ts';

/**
 * Makes the text of a note harmless: of raw HTML only the tags of an allow-list are kept, and links and pictures are
 * checked. Runs before all other steps.
 */
export function guard(scope: Scope, kept: KeptTags) {
  const taken = [
    'top',
    ...scope.headings.map(({ anchor }) => anchor),
    ...(scope.note ? recordIds(scope.note.note) : []),
  ];
  return defineHastPlugin({
    name: 'guard',
    raw: rawVisitor(kept, taken),
    element: { filter: ['a', 'img'], visit: linkVisitor(scope) },
  });
}
