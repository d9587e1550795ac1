import { blankedComments, openedComment } from '../../core/parse/body/tree/comments.ts';
import { isReport, type TextRecord } from '../../core/views/in-text/records.ts';

/*
 * A record of the text is a component of the page, with links and states that Markdown does not have. So a token takes
 * its place in the Markdown, and an empty element that of the token in the HTML. No note contains a token: its
 * characters are removed from every text first.
 */
const edge = '\u0001';
const bits = ['\u0002', '\u0003'] as const;

function tokenOf(at: number): string {
  return edge + Array.from(at.toString(2), (bit) => bits[bit === '1' ? 1 : 0]).join('') + edge;
}

function numberOf(found: string): number {
  return Number.parseInt(Array.from(found, (bit) => (bit === bits[1] ? '1' : '0')).join(''), 2);
}

/** The token behind a heading that is a topic, by its line in the file. */
export function topicToken(line: number): string {
  return `${edge}${edge}${line.toString(2).replaceAll('0', bits[0]).replaceAll('1', bits[1])}${edge}`;
}

/** Puts a token in the place of each record. What a report says behind it stays, and so does a comment that goes on. No line moves. */
export function withTokens(markdown: string, firstLine: number, records: readonly TextRecord[]): string {
  if (records.length === 0) return markdown;
  const lines = markdown.split('\n');
  const shown = blankedComments(markdown).split('\n');
  const openedIn = (at: number) => openedComment(lines[at] ?? '', shown[at] ?? '');
  for (const [at, { list, line, column, wrapped, saidColumn }] of records.entries()) {
    const written = lines[line - firstLine] ?? '';
    const rest = saidColumn ? written.slice(saidColumn - 1) : openedIn(line - firstLine);
    lines[line - firstLine] = `${written.slice(0, column - 1)}${tokenOf(at)} ${rest}`.trimEnd();
    if (isReport(list)) continue;
    // The further lines of a wrapped record keep their indent, so that its list stays as it is.
    for (let next = line - firstLine + 1; next <= line - firstLine + wrapped; next += 1)
      lines[next] = `${/^\s*/.exec(lines[next] ?? '')?.[0] ?? ''}${edge}${edge}${openedIn(next)}`;
  }
  return lines.join('\n');
}

const token = `${edge}([${bits.join('')}]+)${edge}`;
const attributes = '(?: [^>]*)?';
/** What follows a token in its paragraph. In a list without paragraphs it ends where a block begins. */
const inLine = '((?:(?!</?(?:li|ul|ol|p|div|pre|blockquote|table|details|section|hr|h[1-6])[ >])[^])*)';
const inItem = new RegExp(`(<li${attributes}>\\s*)${token}${inLine}`, 'g');
const inParagraph = new RegExp(`<p(${attributes})>${token}${inLine}</p>`, 'g');
const topics = new RegExp(`${edge}${token}`, 'g');
const others = new RegExp(`${edge}[${bits.join('')}]*${edge}`, 'g');

/** Puts the element of its record in the place of each token. It contains what a report says behind it. */
export function withPlaces(html: string, records: readonly TextRecord[]): string {
  if (!html.includes(edge)) return html;
  const place = (found: string, said: string, dir = '') => {
    const at = numberOf(found);
    const own = said.replace(others, '').trim();
    const words = own && `<p class="said"${dir}>${own}</p>`;
    return `<div data-record="${at}" id="${records[at]?.anchor ?? ''}">${words}</div>`;
  };
  return html
    .replace(topics, (_, found: string) => `<div data-topic="${numberOf(found)}"></div>`)
    .replace(inParagraph, (_, own: string, found: string, said: string) => place(found, said, own))
    .replace(inItem, (_, item: string, found: string, said: string) => `${item}${place(found, said)}`)
    .replace(others, '');
}

const placed = /<div data-(record|topic)="(\d+)"(?: id="[^"]*")?>([\s\S]*?)<\/div>/;

/** A piece of the HTML of a section: words, the place of a record by its number, or of a topic by the line of its heading. */
export type TextPiece =
  | string
  | { readonly record: number; readonly said?: string }
  | { readonly topic: number };

/** Divides the HTML of a section at its records and topics. `said` is what a report says, as HTML. */
export function textPieces(html: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  const parts = html.split(placed);
  for (let at = 0; at < parts.length; at += 4) {
    const [words = '', kind, number, said] = parts.slice(at, at + 4);
    if (words !== '') pieces.push(words);
    if (kind === 'record') pieces.push({ record: Number(number), ...(said && { said }) });
    else if (kind === 'topic') pieces.push({ topic: Number(number) });
  }
  return pieces;
}

/** The number of records in the HTML of a section. */
export function recordsIn(html: string): number {
  return html.match(/<div data-record=/g)?.length ?? 0;
}

const topicAtStart = /^\s*<div data-topic="\d+"><\/div>/;

/** Takes the place of the topic of a section, which is right behind its heading, from the rest of the section. */
export function topicOfSection(html: string): { readonly topic?: string; readonly html: string } {
  const [topic] = topicAtStart.exec(html) ?? [];
  return topic === undefined ? { html } : { topic, html: html.slice(topic.length) };
}
