import { type NameOf, spelledNames } from '../../graph/mention/spelled-names.ts';
import type { Trackers } from '../../model/trackers.ts';
import type { Spelling } from '../../parse/body/shown-words.ts';

/** Returns what pages show for the mentions in a text: names for references and people, ids for addresses of trackers. */
export function spellingOf(nameOf: NameOf, trackers: Trackers): Spelling {
  return {
    names: (text) => spelledNames(text, nameOf),
    idOf: (address) => {
      const found = trackers.inAddress(address);
      return found?.end === address.length ? found.id : undefined;
    },
  };
}
