import type { Finding } from '../model/finding/finding.ts';
import { nearest } from '../model/finding/nearest.ts';
import type { Content } from '../model/registry.ts';
import { renamedNote } from './note-path.ts';

/** Kind of a file in the content folder. `page` is text that the site itself reads; only its name is checked. */
export type ContentPlace =
  | { readonly kind: Content['broken'][number]['kind']; readonly id: string }
  | { readonly kind: 'page'; readonly id: string }
  | { readonly kind: 'registry' }
  | { readonly kind: 'unexpected' };

/** Returns the kind of a file by its path. Its id is the path without the extension, below the folder of its kind. */
export function placeOf(path: string): ContentPlace {
  if (/^(?:site|people|teams)\.yaml$/.test(path)) return { kind: 'registry' };
  const page = /^pages\/([^/]+)\.mdx$/.exec(path)?.[1];
  if (page !== undefined) return { kind: 'page', id: page };
  const note = /^notes\/(.+)\.md$/.exec(path)?.[1];
  if (note !== undefined) return { kind: 'note', id: note };
  const [, folder, id = ''] = /^(series|programs|quarters)\/([^/]+)\.md$/.exec(path) ?? [];
  if (folder === 'series') return { kind: 'series', id };
  if (folder === 'programs') return { kind: 'program', id };
  return folder === 'quarters' ? { kind: 'quarter', id } : { kind: 'unexpected' };
}

const folders: readonly string[] = ['series', 'programs', 'quarters', 'notes', 'pages'];
const roots: readonly string[] = ['site.yaml', 'people.yaml', 'teams.yaml'];

/** Endings of texts in other forms. A file of `notes/` with one of them was meant as a note; a picture was not. */
const otherTexts =
  /\.(?:md|markdown|mdown|mkdn?|mdwn|te?xt|org|rst|adoc|asciidoc|wiki|textile|md\.te?xt|md\.|md\s+)$/i;
/** Copies that an editor or a browser left. Whether one is the note that is missing, only a person knows. */
const copies = /\.md(?:\.\w+|~)$/i;
/** Texts of other programs. With a date for a name, they were meant as notes, if no note links to them. */
const datedTexts =
  /\/\d{4}-\d{2}-\d{2}[^/]*\.(?:html?|docx?|odt|pages|rtf|pdf|eml|msg|one|json|csv|tsv|xml|tex|log)$/i;
const withoutEnding = /\/\d{4}-\d{2}-\d{2}[^/.]*$/;

/** Whether a file beside the notes is a text that was meant as a note, and would be lost without notice. */
export function isLostNote(path: string): boolean {
  return (
    path.startsWith('notes/') &&
    [otherTexts, copies, datedTexts, withoutEnding].some((form) => form.test(path))
  );
}

/** Returns the finding for a file that is not read. */
export function unexpectedFile(path: string): Finding {
  return {
    code: 'unexpected-file',
    path,
    spot: 'whole',
    message: messageOf(path),
    hint: hintFor(path),
  };
}

function messageOf(path: string): string {
  const [top = ''] = path.split('/');
  if (top === path) return `\`${path}\` is not read.`;
  if (!folders.includes(top) || /^pages\/.+\.mdx$/.test(path))
    return `\`${path}\` is in a folder that is not read.`;
  return `\`${path}\` is not read: files of \`${top}/\` end in \`${top === 'pages' ? '.mdx' : '.md'}\`.`;
}

function hintFor(path: string): string | undefined {
  const [top = '', ...rest] = path.split('/');
  if (rest.length === 0) {
    const root = nearest(
      top.replace(/\.ya?ml$/i, ''),
      roots.map((name) => name.replace('.yaml', '')),
    );
    return root === undefined || !/\.ya?ml$/i.test(top) ? undefined : `rename it to \`${root}.yaml\``;
  }
  if (/^pages\/.+\.mdx$/.test(path)) return `move it to \`pages/${rest.at(-1)}\``;
  const file = rest.at(-1) ?? '';
  const name =
    /^([^/]+)\.(?:MD|mdx|MDX|markdown)$/.exec(file)?.[1] ??
    (isLostNote(path) && [otherTexts, withoutEnding].some((form) => form.test(path))
      ? nameOf(file)
      : undefined);
  if (name !== undefined && folders.includes(top)) {
    return top === 'notes' ? renamedNote(name) : `rename it to \`${name}.md\``;
  }
  const folder = nearest(top, folders);
  return folder === undefined || folder === top ? undefined : `move it to \`${[folder, ...rest].join('/')}\``;
}

/** The name of a file without its endings, of which an editor may have added one: `2024-04-02.md.txt`. */
function nameOf(file: string): string {
  return file.replace(otherTexts, '').replace(/\.md$/i, '');
}
