import type { Finding } from '../model/finding/finding.ts';
import { nearest } from '../model/finding/nearest.ts';
import { renamedNote } from './note-path.ts';

const folders: readonly string[] = ['series', 'programs', 'quarters', 'notes', 'pages'];

/** The registries, each with other names for it. */
const registries: Readonly<Record<string, readonly string[]>> = {
  'site.yaml': ['sites', 'settings', 'config', '_config'],
  'people.yaml': ['persons', 'person', 'members', 'users'],
  'teams.yaml': ['groups', 'squads'],
};

/** Endings of texts in other forms. A file of `notes/` with one of them was meant as a note; a picture was not. */
const otherTexts =
  /\.(?:md|markdown|mdown|mkdn?|mdwn|te?xt|org|rst|adoc|asciidoc|wiki|textile|md\.te?xt|md\.|md\s+)$/i;
/** Copies that an editor or a browser left. Whether one is the note that is missing, only a person knows. */
const copies = /\.md(?:\.\w+|~)$/i;
/** Files that people keep beside notes: pictures, recordings and data. */
const pictures =
  /\.(?:a?png|jpe?g|jfif|gif|webp|avif|bmp|ico|svgz?|heic|tiff?|mp[34]|m4[av]|mov|mkv|webm|avi|wav|ogg|flac|vtt|srt)$/i;
const data =
  /\.(?:json|csv|tsv|xlsx?|ods|xml|pdf|zip|gz|tgz|ics|ya?ml|toml|css|js|canvas|excalidraw|log|eml)$/i;
const dated = /\/\d{4}-\d{2}-\d{2}[^/]*$/;
const withoutEnding = /\/\d{4}-\d{2}-\d{2}[^/.]*$/;

/**
 * Whether a file is where a note or a registry is expected, and would be lost without notice: it has another ending. A
 * file that a note links to is an attachment. So is a picture, and data without a date for a name.
 */
export function isLost(path: string): boolean {
  const [top = '', ...rest] = path.split('/');
  if (/(?:^|\/)[~.]/.test(path)) return false;
  if (rest.length === 0) return registryOf(top) !== undefined && !pictures.test(path);
  if (top === 'pages') return otherTexts.test(path);
  if (top !== 'notes') return folders.includes(top) && rest.length === 1 && !pictures.test(path);
  if ([otherTexts, copies, withoutEnding].some((form) => form.test(path))) return true;
  const isAtNotes = rest.length <= 2 && !data.test(path);
  return !pictures.test(path) && (dated.test(path) || isAtNotes);
}

/** Returns the finding for a file that is not read. `has` says whether another file exists. */
export function unexpectedFile(path: string, has: (path: string) => boolean): Finding {
  return {
    code: 'unexpected-file',
    path,
    spot: 'whole',
    message: messageOf(path),
    hint: hintFor(path, has),
  };
}

function messageOf(path: string): string {
  const [top = '', ...rest] = path.split('/');
  const registry = registryOf(top);
  if (rest.length === 0)
    return `\`${path}\` is not read${registry === undefined ? '' : `, only \`${registry}\``}.`;
  if (!folders.includes(top) && registry !== undefined)
    return `\`${path}\` is in a folder that is not read. Expected one list in \`${registry}\`.`;
  const isBelow = top !== 'notes' && rest.length > 1 && path.endsWith(top === 'pages' ? '.mdx' : '.md');
  if (!folders.includes(top) || isBelow) return `\`${path}\` is in a folder that is not read.`;
  const ending = `\`${path}\` is not read: files of \`${top}/\` end in \`${top === 'pages' ? '.mdx' : '.md'}\`.`;
  const isText = /\.(?:md|mdx|ya?ml)$/i.test(path);
  return isText || top === 'pages' ? ending : `${ending} No note links to it, so no page shows it.`;
}

/** Returns the registry that a name at the top of the content folder was meant as, whatever its ending. */
export function registryOf(name: string): string | undefined {
  const [word = ''] = name.toLowerCase().split('.');
  const known = Object.keys(registries).map((registry) => registry.replace('.yaml', ''));
  const meant =
    known.find((registry) => registries[`${registry}.yaml`]?.includes(word)) ?? nearest(word, known, 1);
  return meant === undefined || name === `${meant}.yaml` ? undefined : `${meant}.yaml`;
}

function hintFor(path: string, has: (path: string) => boolean): string | undefined {
  const [top = '', ...rest] = path.split('/');
  const file = rest.at(-1) ?? '';
  const move = (target: string) => (has(target) ? undefined : `move it to \`${target}\``);
  if (rest.length === 0) return hintAtTop(path, has);
  if (top !== 'notes' && folders.includes(top) && rest.length > 1)
    return /\.mdx?$/.test(path) ? move(`${top}/${file}`) : undefined;
  if (top === 'pages') return /\.md$/i.test(file) ? `rename it to \`${nameOf(file)}.mdx\`` : undefined;
  const name =
    /^([^/]+)\.(?:MD|mdx|MDX|markdown)$/.exec(file)?.[1] ??
    (isLost(path) && isTextFor(top, path) ? nameOf(file) : undefined);
  if (name !== undefined && folders.includes(top))
    return top === 'notes' ? renamedNote(name) : `rename it to \`${name}.md\``;
  if (folders.includes(top)) return undefined;
  const folder = nearest(top, folders);
  if (folder !== undefined) return move([folder, ...rest].join('/'));
  // The folder of a series, or another word for the notes.
  if (!/^\d{4}-\d{2}-\d{2}(?:-.*)?\.md$/.test(file) || rest.length > 2) return undefined;
  return move(rest.length === 2 ? `notes/${rest.join('/')}` : `notes/${top}/${file}`);
}

function hintAtTop(path: string, has: (path: string) => boolean): string | undefined {
  const registry = registryOf(path);
  if (registry !== undefined)
    return /\.ya?ml$/i.test(path) && !has(registry) ? `rename it to \`${registry}\`` : undefined;
  return /^\d{4}-\d{2}-\d{2}(?:-.*)?\.md$/.test(path) ? `move it to \`notes/<series>/${path}\`` : undefined;
}

/** Whether a file is probably a text in another form, or without an ending. */
function isTextFor(top: string, path: string): boolean {
  return otherTexts.test(path) || (top === 'notes' ? withoutEnding : /\/[^/.]+$/).test(path);
}

/** The name of a file without its endings, of which an editor may have added one: `2024-04-02.md.txt`. */
function nameOf(file: string): string {
  return file.replace(otherTexts, '').replace(/\.md$/i, '');
}
