import type { LinkKind } from '../../model/status.ts';
import { capitalise } from '../lines/count.ts';

/** A link of a note or a series. */
interface Link {
  readonly text: string;
  readonly kind?: LinkKind;
}

/** The kind of a link, to print before it: `Recording`. A link that is called by its kind needs none. */
export function linkKindWord({ text, kind }: Link): string | undefined {
  return kind === undefined || text.trim().toLowerCase() === kind ? undefined : capitalise(kind);
}

/** The name of a list of recordings, which needs no words of their kind. */
export function recordingHead(number: number): string {
  return number === 1 ? 'Recording' : 'Recordings';
}
