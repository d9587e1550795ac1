import { wordsIn } from '../../core/graph/mention/linked-words.ts';
import { langOf } from '../../core/model/ref.ts';
import type { Words } from '../../core/model/words.ts';
import { archive } from '../archive.ts';

/** Returns words of a maintainers' page with their mentions as links. `file` is that of the page. */
export function proseWords(text: string, file: string): Words {
  return wordsIn(text, { path: file, lang: langOf(archive().site.language) }, archive());
}
