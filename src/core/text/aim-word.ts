import type { RefKind } from '../model/ref.ts';
import { capitalise } from './count.ts';

/** What a kind of aim is called before its id: `Objective`, `Outcome`, `Program`, `Quarterly goal`. */
export function aimWord(kind: RefKind): string {
  return kind === 'goal' ? 'Quarterly goal' : capitalise(kind);
}
