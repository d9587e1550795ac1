import { count } from '../lines/count.ts';

/** Most letters of a description. Previews show no more, and every page carries it. */
const longest = 240;

/**
 * A text for a preview of a page: on one line, without control characters, cut between words. It is plain text, which
 * the page escapes.
 */
export function previewText(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (line.length <= longest) return line;
  const start = line.slice(0, longest - 1);
  const end = start.lastIndexOf(' ');
  return `${start.slice(0, end > longest / 2 ? end : undefined).replace(/[\s,;:–-]+$|[\uD800-\uDBFF]$/u, '')}…`;
}

/** The description of a list: what it lists, and how many: `Decisions, newest first. 12 decisions.` */
export function listDescription(
  what: string,
  number: number,
  singular: string,
  plural = `${singular}s`,
): string {
  return `${what}. ${number === 0 ? `No ${plural}` : count(number, singular, plural)}.`;
}

/** The description of a page that leads with a status: `Superseded. Recorded in Ops on 3 March 2017.` Never twice. */
export function statusDescription(word: string, story: string): string {
  return story.startsWith(word) ? story : `${word}. ${story}`;
}
