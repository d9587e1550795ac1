import type { TextRecord } from '../../core/views/in-text/records.ts';

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

/** Puts a token in the place of each record. What a report says behind it stays, and so do comments. No line moves. */
export function withTokens(markdown: string, firstLine: number, records: readonly TextRecord[]): string {
  if (records.length === 0) return markdown;
  const lines = markdown.split('\n');
  for (const [at, { line, column, saidColumn }] of records.entries()) {
    const written = lines[line - firstLine] ?? '';
    const comment = written.indexOf('<!--', column - 1);
    const rest = saidColumn ? written.slice(saidColumn - 1) : comment < 0 ? '' : written.slice(comment);
    lines[line - firstLine] = `${written.slice(0, column - 1)}${tokenOf(at)} ${rest}`.trimEnd();
  }
  return lines.join('\n');
}

const token = `${edge}([${bits.join('')}]+)${edge}`;
const attributes = '((?: [^>]*)?)';
const item = new RegExp(`<li${attributes}>(\\s*)(?:<p${attributes}>)?${token}\\s*`, 'g');
const paragraph = new RegExp(`<p${attributes}>${token}\\s*`, 'g');
const topics = new RegExp(`${edge}${token}`, 'g');
const others = new RegExp(`${edge}[${bits.join('')}]*${edge}`, 'g');
const nothing = /<p(?: [^>]*)? data-said>\s*<\/p>\s*/g;

/** Puts the element of its record in the place of each token. What follows in the paragraph is what a report says. */
export function withPlaces(html: string, records: readonly TextRecord[]): string {
  if (!html.includes(edge)) return html;
  const place = (found: string) => {
    const at = numberOf(found);
    return `<div data-record="${at}" id="${records[at]?.anchor ?? ''}"></div>`;
  };
  return html
    .replace(topics, (_, found: string) => `<div data-topic="${numberOf(found)}"></div>`)
    .replace(item, (_, ofItem: string, space: string, ofParagraph: string | undefined, found: string) => {
      const said = ofParagraph === undefined ? '' : `<p${ofParagraph} data-said>`;
      return `<li${ofItem}>${space}${place(found)}${said}`;
    })
    .replace(paragraph, (_, own: string, found: string) => `${place(found)}<p${own} data-said>`)
    .replace(nothing, '')
    .replaceAll(' data-said>', ' class="said">')
    .replace(others, '');
}

const placed = /<div data-(record|topic)="(\d+)"(?: id="[^"]*")?><\/div>/;

/** A piece of the HTML of a section: words, the place of a record by its number, or of a topic by the line of its heading. */
export type TextPiece = string | { readonly record: number } | { readonly topic: number };

/** Divides the HTML of a section at its records and topics. */
export function textPieces(html: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  const parts = html.split(placed);
  for (let at = 0; at < parts.length; at += 3) {
    const [words = '', kind, number] = parts.slice(at, at + 3);
    if (words !== '') pieces.push(words);
    if (kind === 'record') pieces.push({ record: Number(number) });
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
