import { defineHastPlugin } from 'satteri';
import { plannedText } from '../../core/graph/mention/name-in.ts';
import { resolveMention } from '../../core/graph/mention/resolve.ts';
import type { Aim } from '../../core/model/aim.ts';
import type { Archive } from '../../core/model/archive.ts';
import { personPattern, referencePattern, trackerPattern } from '../../core/model/mention/patterns.ts';
import { langWithin, type Ref } from '../../core/model/ref.ts';
import { isLiteral } from '../../core/parse/body/tree/mentions-in.ts';
import { textOffsets } from '../../core/parse/body/tree/text-offsets.ts';
import { isState, lookOf, type State, type StateLook } from '../../core/text/lines/status.ts';
import { hrefOf } from '../routes.ts';
import { addressOf } from './address.ts';
import { type Child, element, stateMark, text } from './element.ts';
import { isInLink } from './link.ts';
import type { Context, Scope } from './scope.ts';

/**
 * Turns mentions into links: `[[reference]]` with the current status of its target, `@person`, and ids of trackers. A
 * mention without a target or with a backslash before it stays text. Code and links are left alone.
 */
export function mentions(scope: Scope) {
  const ids = trackerPattern(scope.trackers);
  const pattern = new RegExp([referencePattern, personPattern, ids].filter(Boolean).join('|'), 'gu');
  return ({ source }: { readonly source: string }) =>
    source.search(pattern) >= 0 &&
    defineHastPlugin({
      name: 'mentions',
      options: { position: true },
      text: (node, context) => {
        const { start, end } = node.position ?? {};
        const written = start && end ? source.slice(start.offset, end.offset) : node.value;
        const parts = partsOf(node.value, written, pattern, scope);
        if (parts && !isInCode(node, context) && !isInLink(node, context)) context.replaceNode(node, parts);
      },
    });
}

function isInCode(node: Readonly<Child>, context: Context): boolean {
  const parent = context.parent(node);
  return parent.type === 'element' && parent.tagName === 'code';
}

/** Returns the text with its mentions as links, or `undefined` without mentions. `written` is its source. */
function partsOf(value: string, written: string, pattern: RegExp, scope: Scope): Child[] | undefined {
  const parts: Child[] = [];
  const offsets = textOffsets(value, written);
  let at = 0;
  for (const match of value.matchAll(pattern)) {
    const end = match.index + match[0].length;
    const isReference = match.groups?.['ref'] !== undefined;
    const isText = !isLiteral({ isReference, offset: match.index, end }, value, written, offsets);
    const made = isText ? undefined : madeOf(match, scope);
    if (!made) continue;
    if (match.index > at) parts.push(text(value.slice(at, match.index)));
    parts.push(...made);
    at = match.index + match[0].length;
  }
  if (parts.length === 0) return undefined;
  if (at < value.length) parts.push(text(value.slice(at)));
  return parts;
}

function madeOf({ groups }: RegExpMatchArray, scope: Scope): Child[] | undefined {
  if (groups?.['tracker'] !== undefined) return trackerLink(groups['tracker'], scope);
  if (groups?.['person'] !== undefined) return personLink(groups['person'], scope);
  const written = groups?.['ref']?.trim() ?? '';
  const words = groups?.['words']?.trim();
  const ref = resolveMention({ kind: 'reference', target: written }, scope, scope.archive);
  if (ref) return referenceLink(ref, words || ref.label, scope);
  const planned = scope.note && plannedText(written, scope.note, scope.archive);
  return planned === undefined ? undefined : [text(words || planned)];
}

function referenceLink(ref: Ref, words: string, { archive, lang }: Scope): Child[] {
  const own = words === ref.label ? langWithin(ref.lang, lang) : undefined;
  const link = element('a', { href: hrefOf(ref), ...(own && { lang: own }) }, [text(words)]);
  const look = mentionState(ref, archive);
  if (!look) return [link];
  const english = langWithin(undefined, lang);
  const said = { className: ['ref-state', `is-${look.tone}`], ...(english && { lang: english }) };
  const state = element('span', said, [stateMark(look.mark, look.tone), text(` ${look.word}`)]);
  return [link, text(' '), state];
}

function personLink(id: string, scope: Scope): Child[] | undefined {
  const ref = resolveMention({ kind: 'person', target: id }, scope, scope.archive);
  return ref && [element('a', { href: hrefOf(ref) }, [text(ref.label)])];
}

function trackerLink(id: string, scope: Scope): Child[] | undefined {
  const url = scope.trackers.of(id).url;
  const address = url === undefined ? undefined : addressOf(url, scope.path, scope.archive);
  return address?.kind === 'outside' ? [element('a', { href: address.href }, [text(id)])] : undefined;
}

/** The current status of the target of a reference. `undefined` if targets of its kind have none. */
function mentionState(ref: Ref, archive: Archive): StateLook | undefined {
  const state = stateOf(ref, archive);
  return state && lookOf(state);
}

function stateOf({ kind, id }: Ref, { find }: Archive): State | undefined {
  if (kind === 'action') return find.action(id)?.status;
  if (kind === 'decision') return find.decision(id)?.status;
  if (kind === 'debt') return find.debt(id)?.status;
  if (kind === 'question') {
    const status = find.question(id)?.status;
    return status === 'open' ? 'question' : status;
  }
  const aim = aimKinds.includes(kind) ? find.aim(id) : undefined;
  return aim && stateOfAim(aim);
}

const aimKinds: readonly string[] = ['program', 'outcome', 'objective', 'goal'];

/** The reported status of an aim. Its health is only on its page. */
function stateOfAim({ reported }: Aim): State | undefined {
  const word = reported.status ?? '';
  return isState(word) ? word : undefined;
}
