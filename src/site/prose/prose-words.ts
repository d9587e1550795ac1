import { wordsIn } from '../../core/graph/mention/linked-words.ts';
import { langWithin } from '../../core/model/ref.ts';
import type { Words } from '../../core/model/words.ts';
import { archive } from '../archive.ts';

/** Returns words of a maintainers' page with their mentions as links. `file` is that of the page. */
export function proseWords(text: string, file: string): Words {
  return wordsIn(text, { path: file, lang: proseLang(file) }, archive());
}

/** Returns the language that an English word needs in a maintainers' page, or `undefined` in an English one. */
export function englishIn(file: string): string | undefined {
  return langWithin(undefined, proseLang(file));
}

/** Returns the language of a maintainers' page, unless it is that of the page around it. */
function proseLang(file: string): string | undefined {
  return archive().texts.find(({ path }) => path === file)?.ref.lang;
}
