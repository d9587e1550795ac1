import { addressIn } from './address-in.ts';
import { withoutPageTags } from './html-tag.ts';

const longest = 2_000;

/**
 * Returns the Markdown of one block as plain words, without markers of emphasis, code and links, and with single
 * spaces. References are their ids.
 */
export function plainWords(markdown: string): string {
  return mentioningWords(markdown).replaceAll(/\[\[([^[\]|]{1,200})\]\]/g, (_all, id: string) => id.trim());
}

/** Returns the same, with references as they are written unless they have words of their own. */
export function mentioningWords(markdown: string): string {
  const written = markdown.slice(0, longest);
  const words = /[[\]`*_~<\\&]/.test(written) ? withoutSigns(written) : written;
  return words.replaceAll(/\s+/g, ' ').trim();
}

function withoutSigns(markdown: string): string {
  const words = withoutPageTags(markdown)
    .replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replaceAll(/\[\[[^[\]\n|]{1,200}\|([^[\]\n]{1,500})\]\]/g, (_all, words: string) => words.trim())
    .replaceAll(/!?\[([^[\]]{0,500})\]\([^()\s]{0,500}(?:\s[^()]{0,200})?\)/g, '$1')
    .replaceAll(/!?\[([^[\]]{1,500})\]\[[^[\]]{0,200}\]/g, '$1')
    .replaceAll(/\[\^[^[\]]{1,100}\]/g, '')
    .replaceAll(/<(https?:\/\/[^\s<>]+)>/g, '$1')
    .replaceAll(/(`+)(.{1,500}?)\1/g, '$2')
    .replaceAll(/(\*{1,3}|~~)(?=\S)(.{1,500}?)(?<=\S)\1/gs, '$2')
    .replaceAll(/(?<![\p{L}\p{N}])(_{1,3})(?=\S)(.{1,500}?)(?<=\S)\1(?![\p{L}\p{N}])/gsu, '$2');
  return addressIn(words);
}

/** Returns the words of a heading of either form. */
export function headingWords(text: string): string {
  return plainWords(withoutNumberSigns(text));
}

/** Returns the same with its references and names as they are written. */
export function mentioningHeading(text: string): string {
  return mentioningWords(withoutNumberSigns(text));
}

function withoutNumberSigns(text: string): string {
  return text.replace(/^\s*#{1,6}(?:[ \t]+|$)/, '').replace(/(?:^|[ \t]+)#+[ \t]*$/, '');
}
