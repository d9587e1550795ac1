import type { SourceFile } from '../../core/model/finding/source.ts';
import type { Person } from './people.ts';
import type { TrueNote } from './truth.ts';

/** A note of a corpus as a file of an archive, and how many more lines there are before its text. */
export interface FiledNote {
  readonly note: TrueNote;
  readonly path: string;
  readonly text: string;
  readonly added: number;
}

/** What an archive says about people: a registry, or who was at each meeting, or nothing. */
export const registrations = ['registry', 'attendees', 'nothing'] as const;
export type Registration = (typeof registrations)[number];

/** Returns the notes of a corpus as files of an archive. Nothing but frontmatter is added; the text stays as it is. */
export function filed(notes: readonly TrueNote[], registration: Registration): readonly FiledNote[] {
  return notes.map((note, index) => {
    const front = [
      '---',
      `title: ${JSON.stringify(note.title)}`,
      `date: ${note.date}`,
      ...(registration === 'nothing' ? [] : [`attendees: ${JSON.stringify(note.attendees)}`]),
      '---',
    ];
    const path = `notes/corpus/${note.date}-n${index + 1}.md`;
    const { body, cut } = withoutFrontmatter(note.markdown);
    return { note, path, text: `${front.join('\n')}\n${body}`, added: front.length - cut };
  });
}

/** Returns the registry of people of an archive. */
export function registryOf(people: readonly Person[]): SourceFile {
  return { path: 'people.yaml', text: `${JSON.stringify(people)}\n` };
}

/** Takes away the frontmatter that a note has itself, and counts its lines. */
function withoutFrontmatter(markdown: string): { readonly body: string; readonly cut: number } {
  const own = /^---[ \t]*\n[\s\S]*?\n---[ \t]*\n/.exec(markdown)?.[0] ?? '';
  return { body: markdown.slice(own.length), cut: own.split('\n').length - 1 };
}
