import type { Archive } from '../core/model/archive.ts';
import type { GapName } from '../core/model/finding/gap.ts';
import type { Place } from '../core/model/finding/source.ts';
import { placeFinder } from '../core/parse/yaml/places.ts';
import { publishedArchive } from '../core/reading.ts';
import { gapPlace, isGapOf, type TraceGap, traceGaps } from '../core/views/trace/gaps.ts';
import type { ReadNotes } from './read-notes.ts';

/** A gap with the words of what it was found on and the place where it can be mended. */
export interface FoundGap extends GapName, Place {
  readonly text: string;
}

/** The gaps of what the site shows, all of them or those of one program. An unknown program is an error. */
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

/** True for an entry of a baseline that is about an objective of a program, by its id: the thing itself may be gone. */
export function isEntryOf({ kind, id }: GapName, program: string): boolean {
  return kind.startsWith('no-') && id.startsWith(`${program}/`);
}

/** The same gap in the archive with all that is hidden, which alone knows the places in the files. */
function inWhole({ of }: TraceGap, { find }: Archive): Pick<TraceGap, 'of'> {
  if (of.kind === 'action') return { of: find.action(of.id) ?? of };
  if (of.kind === 'decision') return { of: find.decision(of.id) ?? of };
  return { of };
}
