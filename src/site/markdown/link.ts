import { footnotesAnchor } from '../../core/model/address/page-path.ts';
import { langWithin } from '../../core/model/ref.ts';
import { isCall } from '../../core/parse/body/call.ts';
import { type Address, addressOf } from './address.ts';
import { type Child, type Element, element, property, text } from './element.ts';
import { pictureOf } from './picture.ts';
import type { Context, Scope } from './scope.ts';

/**
 * Checks the address of every link and picture, in every notation. A link to a refused address becomes plain text. A
 * picture on another site becomes a link, so that a page never loads it, and so does a file that is no picture.
 */
export function linkVisitor(scope: Scope): (node: Readonly<Element>, context: Context) => void {
  const read = (url: string) => addressOf(url, scope.path, scope.archive);
  return (node, context) => {
    if (node.tagName === 'img') {
      context.replaceNode(node, picture(node, isInLink(node, context), scope));
    } else if (node.properties['dataFootnoteRef'] !== undefined) {
      context.setProperty(node, 'ariaDescribedBy', [footnotesAnchor(scope.prefix)]);
    } else if (node.properties['dataFootnoteBackref'] !== undefined) {
      const lang = langWithin(undefined, scope.lang);
      // Its label is English.
      if (lang) context.setProperty(node, 'lang', lang);
    } else {
      link(node, read(property(node, 'href')), scope, context);
    }
  };
}

/** Whether a node is within a link. HTML allows no link in a link. */
export function isInLink(node: Readonly<Child>, context: Context): boolean {
  let above = context.parent(node);
  while (above.type === 'element') {
    if (above.tagName === 'a') return true;
    above = context.parent(above);
  }
  return false;
}

function link(node: Readonly<Element>, address: Address, scope: Scope, context: Context): void {
  const written = property(node, 'href');
  const found = context.textContent(node) === written ? scope.trackers.inAddress(written) : undefined;
  const id = found?.end === written.length ? found.id : undefined;
  const code = codeIn(node, written, context);
  if (code) context.replaceNode(node, element('span', {}, code));
  else if (address.kind === 'refused') context.replaceNode(node, element('span', {}, node.children));
  else if (id !== undefined) context.replaceNode(node, element('a', { href: address.href }, [text(id)]));
  else if (address.href !== written) context.setProperty(node, 'href', address.href);
}

/** Returns code that only looks like a link as it is written, with what Markdown took from it. */
function codeIn(node: Readonly<Element>, written: string, context: Context): readonly Child[] | undefined {
  const { children } = context.parent(node);
  const before = children[(context.indexOf(node) ?? 0) - 1];
  const isCode = isCall(before?.type === 'text' ? before.value : '', context.textContent(node), written);
  return isCode ? [text('['), ...node.children, text(`](${written})`)] : undefined;
}

function picture(node: Readonly<Element>, inLink: boolean, { path, archive }: Scope): Child {
  const written = { src: property(node, 'src'), alt: property(node, 'alt'), title: property(node, 'title') };
  const made = pictureOf(written, { path, archive, inLink });
  if (made.kind === 'picture') return element('img', { ...made.attributes });
  return made.kind === 'words' ? text(made.words) : element('a', { href: made.href }, [text(made.words)]);
}
