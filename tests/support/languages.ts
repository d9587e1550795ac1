import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

/** A word of a page that is in another language than its element says, with the text around it. */
export interface WrongWord {
  readonly says: string;
  readonly is: string;
  readonly in: string;
  readonly text: string;
}

/** A text that one element shows, with the language that it says. */
interface Said {
  readonly lang: string;
  readonly where: string;
  readonly text: string;
}

/** Letters that only the words of one language have in the archive of `foreign-words.ts`. All others are English. */
const letters: readonly (readonly [string, RegExp])[] = [
  ['de', /ß/],
  ['sv', /å/i],
  ['en', /œ/i],
];

/** Returns the words of a page in another language than their element says. Names and ids have no language. */
export function wrongWords(html: string, names: ReadonlySet<string>): readonly WrongWord[] {
  return textsOf(parse(html)).flatMap(({ lang, where, text }) =>
    (text.match(/[\p{L}\p{N}./-]+/gu) ?? []).flatMap((word) => {
      const bare = word.replace(/^[./-]+|[./-]+$/g, '');
      const is = letters.find(([, letter]) => letter.test(bare))?.[0];
      if (
        is === undefined &&
        (!/\p{L}{2}/u.test(bare) || names.has(bare) || /[a-z]\d|\d[a-z]|[./]/i.test(bare))
      )
        return [];
      return (is ?? 'en') === lang ? [] : [{ says: lang, is: is ?? 'en', in: where, text }];
    }),
  );
}

/** The texts of a page: those that it shows, and those that a screen reader says. */
function textsOf(node: Node, lang = '', where = ''): readonly Said[] {
  if (node.nodeName === '#text' && 'value' in node) {
    const text = node.value.replaceAll(/\s+/g, ' ').trim();
    return text ? [{ lang, where, text }] : [];
  }
  if (['script', 'style', 'head', 'code'].includes(node.nodeName) || !('childNodes' in node)) return [];
  const attributes = 'attrs' in node ? node.attrs : [];
  const attributeOf = (name: string) => attributes.find((one) => one.name === name)?.value;
  const own = attributeOf('lang') ?? lang;
  const inside = `${where} ${node.nodeName}${(attributeOf('class') ?? '').replace(/^(?=.)| /g, '.')}`;
  return [
    ...['aria-label', 'alt', 'title', 'placeholder'].flatMap((name) => {
      const text = attributeOf(name);
      return text ? [{ lang: own, where: `${inside}[${name}]`, text }] : [];
    }),
    ...node.childNodes.flatMap((child) => textsOf(child, own, inside)),
  ];
}
