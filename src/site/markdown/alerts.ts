import { defineHastPlugin } from 'satteri';
import { langWithin } from '../../core/model/ref.ts';
import { type Child, type Element, element, text } from './element.ts';
import type { Scope } from './scope.ts';

/** The kinds of alert that GitHub has, with their words. */
const words = {
  note: 'Note',
  tip: 'Tip',
  important: 'Important',
  warning: 'Warning',
  caution: 'Caution',
} as const;

type Kind = keyof typeof words;

/** An alert: its kind with its word, its title, and the length of the mark with both. */
export interface Alert {
  readonly kind: string;
  readonly word: string;
  readonly title: string;
  readonly length: number;
}

/** Returns the alert whose mark is at the beginning of a text, if there is one. */
export function alertIn(written: string): Alert | undefined {
  const found = marker.exec(written);
  if (!found) return undefined;
  const kind = found[1]?.toLowerCase() as Kind;
  return { kind, word: words[kind], title: found[2]?.trim() ?? '', length: found[0].length };
}

/** The mark at the beginning of an alert, and a title after it. */
const marker = /^\s*\[!(note|tip|important|warning|caution)\][ \t]*([^\n]*)(?:\n|$)/i;

/**
 * Turns a quote that begins with `[!NOTE]` into an alert, with its kind as a word. Words after the mark are its title,
 * as other tools have it.
 */
export function alerts(scope: Pick<Scope, 'lang'>) {
  const lang = langWithin(undefined, scope.lang);
  return defineHastPlugin({
    name: 'alerts',
    element: {
      filter: ['blockquote'],
      visit: (node, context) => {
        const made = alertOf(node, lang);
        if (made) context.replaceNode(node, made);
      },
    },
  });
}

function alertOf(node: Readonly<Element>, lang: string | undefined): Element | undefined {
  const at = node.children.findIndex((child) => child.type === 'element');
  const first = node.children[at];
  if (first?.type !== 'element' || first.tagName !== 'p') return undefined;
  const [start, ...inline] = first.children;
  const found = start?.type === 'text' ? alertIn(start.value) : undefined;
  if (start?.type !== 'text' || !found) return undefined;
  const { kind, word, title, length } = found;
  const rest = [text(start.value.slice(length)), ...inline];
  const head = element('p', { className: ['alert-head'] }, headOf(word, title, lang));
  const paragraph: readonly Child[] = isEmpty(rest) ? [] : [element('p', {}, rest)];
  return element('blockquote', { className: ['alert', `alert-${kind}`] }, [
    head,
    ...paragraph,
    ...node.children.slice(at + 1),
  ]);
}

/** The word of the kind, which is English, and the title, which is in the language of the text. */
function headOf(word: string, title: string, lang: string | undefined): readonly Child[] {
  if (lang === undefined) return [text(title ? `${word}: ${title}` : word)];
  const kind = element('span', { lang }, [text(title ? `${word}:` : word)]);
  return title ? [kind, text(` ${title}`)] : [kind];
}

function isEmpty(children: readonly Child[]): boolean {
  return children.every((child) => child.type === 'text' && child.value.trim() === '');
}
