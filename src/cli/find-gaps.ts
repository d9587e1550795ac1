import type { Archive } from '../core/model/archive.ts';
import type { GapName } from '../core/model/finding/gap.ts';
import type { Place } from '../core/model/finding/source.ts';
import { placeFinder } from '../core/parse/yaml/places.ts';
import { publishedArchive } from '../core/reading.ts';
import { gapPlace, isGapOf, type TraceGap, traceGaps } from '../core/views/trace/gaps.ts';
import type { ReadNotes } from './read-notes.ts';

/** A gap with the text of its record or aim, and the place to close it. */
export interface FoundGap extends GapName, Place {
  readonly text: string;
}

/** Returns the gaps of the published content, all or those of one program. Throws on an unknown program. */
export function findGaps({ contents, reading }: ReadNotes, program: string | undefined): readonly FoundGap[] {
  const { archive: whole, content } = reading;
  const archive = publishedArchive(content, whole.today, { drafts: false });
  if (program !== undefined && !archive.programs.some(({ id }) => id === program)) {
    const known = archive.programs.map(({ id }) => id).join(', ');
    throw new Error(
      `unknown program ${program}. ${known ? `Expected one of: ${known}.` : 'No programs yet.'}`,
    );
  }
  const texts = new Map(contents.files.map((file) => [file.path, file.text]));
  const placeOf = placeFinder((path) => texts.get(path));
  return traceGaps(archive)
    .filter((gap) => program === undefined || isGapOf(gap, program))
    .map((gap) => {
      const { path, spot } = gapPlace(inWhole(gap, whole));
      return { kind: gap.kind, id: gap.of.id, text: gap.of.text, ...placeOf(path, spot) };
    });
}

/** Whether a baseline entry belongs to a program, by its id, since the aim itself may no longer exist. */
export function isEntryOf({ kind, id }: GapName, program: string): boolean {
  return kind.startsWith('no-') && id.startsWith(`${program}/`);
}

/** Returns the gap in the complete archive, which alone has the places in the files. */
function inWhole({ of }: TraceGap, { find }: Archive): Pick<TraceGap, 'of'> {
  if (of.kind === 'action') return { of: find.action(of.id) ?? of };
  if (of.kind === 'decision') return { of: find.decision(of.id) ?? of };
  return { of };
}
