import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { isAlias, isNode, isPair, isScalar, visit } from 'yaml';
import type { Finding } from '../../model/finding/finding.ts';
import type { Place } from '../../model/finding/source.ts';
import { allFree, type FreeIds } from '../../model/free-ids.ts';
import { open, type YamlSource } from './document.ts';
import { adviseOnFlow } from './flow-advice.ts';
import { adviseOnHash } from './hash-advice.ts';
import { adviseOnDash, adviseOnLine, adviseOnReason, openQuoteIn, type YamlAdvice } from './hint.ts';
import { adviseOnInlineDash } from './inline-dash.ts';
import { adviseOnItem } from './item-advice.ts';
import { isNewLine } from './lines.ts';
import { adviseOnBullet, adviseOnPair } from './pair-advice.ts';
import { adviseOnAnchor, adviseOnStart } from './sign-advice.ts';

/*
 * The only file that imports js-yaml, which reads values. `yaml` finds places, and only in texts with findings, because
 * it takes ten times as long (`document.ts`).
 */

/**
 * A value, or (`ok: false`) none. `findings` are errors in either case. With a value, each of them was mended as its hint
 * says, so that what follows can be judged. `source` is the mended text, line by line as it was.
 */
export type YamlReading =
  | {
      readonly ok: true;
      readonly data: unknown;
      readonly findings: readonly Finding[];
      readonly source: YamlSource;
    }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** A reading of one text: its value, or what stopped it. `mended` is the text without the mistake, if that is certain. */
type Attempt =
  | { readonly ok: true; readonly data: unknown }
  | {
      readonly ok: false;
      readonly findings: readonly Finding[];
      readonly mended?: string;
      readonly isTwice?: boolean;
    };

type Failure = Omit<Extract<Attempt, { ok: false }>, 'ok'>;

/** Mistakes that are mended in one text. More are not looked for. */
const mostMended = 100;

/**
 * Reads YAML 1.2 core: dates, times, `yes` and `no` stay text. Duplicate keys and aliases are refused. `ids` are those for
 * hints.
 */
export function readYaml(source: YamlSource, ids: () => FreeIds = allFree): YamlReading {
  const findings: Finding[] = [];
  let text = source.text;
  let allowsTwice = false;
  for (let mended = 0; mended <= mostMended; mended += 1) {
    const attempt = attemptOn({ ...source, text }, allowsTwice, ids);
    if (attempt.ok) return { ok: true, data: attempt.data, findings, source: { ...source, text } };
    // What was mended is not mended again.
    if (attempt.findings.some((found) => findings.some((earlier) => isSame(found, earlier)))) break;
    findings.push(...attempt.findings);
    if (attempt.isTwice === true) allowsTwice = true;
    else if (attempt.mended === undefined || attempt.mended === text) break;
    text = attempt.mended ?? text;
  }
  return { ok: false, findings };
}

function isSame(a: Finding, b: Finding): boolean {
  return a.message === b.message && JSON.stringify(a.spot) === JSON.stringify(b.spot);
}

function attemptOn(source: YamlSource, allowsTwice: boolean, ids: () => FreeIds): Attempt {
  let anchors: unknown;
  try {
    const data = load(source.text, {
      schema: CORE_SCHEMA,
      json: allowsTwice,
      listener: (_event, state) => {
        if ('anchorMap' in state) anchors = state.anchorMap;
      },
    });
    const anchored = Object.keys(anchors ?? {}).length > 0;
    if (anchored) return { ok: false, ...aliasIn(source) };
    // Quotes that end in another line may have taken keys for their words.
    const lines = openQuoteInText.test(source.text) ? source.text.split('\n') : [];
    const above = openQuoteAbove(lines, lines.length);
    return above ? { ok: false, ...said(source, lines, above.line, above) } : { ok: true, data };
  } catch (error) {
    return { ok: false, ...explain(source, error, ids) };
  }
}

function explain(source: YamlSource, error: unknown, ids: () => FreeIds): Failure {
  if (!(error instanceof YAMLException)) return malformed(source, 1, 1, 'nested too deeply', ids);
  if (error.reason.startsWith('duplicated mapping key')) {
    const twice = duplicateKeys(source);
    if (twice.length > 0) return { findings: twice, isTwice: true };
  }
  if (/alias|anchor/.test(error.reason)) return aliasIn(source);
  const open = openQuoteIn(source.text, error.reason);
  const line = open?.line ?? (error.mark?.line ?? 0) + 1;
  const column = open?.column ?? (error.mark?.column ?? 0) + 1;
  return malformed(source, line, column, error.reason, ids);
}

function malformed(
  source: YamlSource,
  line: number,
  column: number,
  reason: string,
  ids: () => FreeIds,
): Failure {
  const lines = source.text.split('\n');
  // If something is left open, the reader stops after the last line, which no editor shows.
  const at = Math.min(line, Math.max(1, source.text.trimEnd().split('\n').length));
  const above = openQuoteAbove(lines, at);
  if (above) return said(source, lines, above.line, above);
  const hash = adviseOnHash(lines, at);
  if (hash) {
    const { line: found, column: sign, message, hint, mended } = hash;
    const spot = { line: source.firstLine + found - 1, column: sign };
    return {
      findings: [{ code: 'words-after-hash', path: source.path, spot, message, hint }],
      mended: mended === undefined ? undefined : lines.with(found - 1, mended).join('\n'),
    };
  }
  // In braces or brackets, the reader may stop at the next line.
  for (const one of [at, at - 1]) {
    const flow = adviseOnFlow(lines, one, isOneValue);
    if (flow) return said(source, lines, one, flow);
  }
  // The item itself may be fine YAML: then the reader stops at the next line.
  const dashed = [at, at - 1].find((one) => adviseOnDash(lines[one - 1] ?? '') !== undefined);
  if (dashed !== undefined) return said(source, lines, dashed, adviseOnDash(lines[dashed - 1] ?? ''));
  for (const one of [at, at - 1]) {
    const item = adviseOnItem(lines, one, ids);
    if (item) return said(source, lines, one, item);
  }
  const inline = adviseOnInlineDash(lines, at);
  if (inline) return said(source, lines, at, inline);
  const pair = adviseOnPair(lines, at);
  if (pair) return said(source, lines, pair.line, pair);
  const certain = adviseOnLine(lines[at - 1] ?? '');
  for (const one of certain ? [] : [at, at - 1]) {
    const start = adviseOnStart(lines, one);
    if (start) return said(source, lines, one, start);
  }
  const advice = certain ?? adviseOnReason(reason);
  return said(source, lines, at, { ...advice, column: advice.column ?? (at === line ? column : 1) });
}

/** Quotes at the start of a value that do not end on its line. */
const openQuote = /(?:[:-] +|[[{,] *)(?:"(?:[^"\\]|\\.)*|'(?:[^']|'')*)$/;
const openQuoteInText = /(?:[:-] +|[[{,] *)(?:"(?:[^"\\\n]|\\.)*|'(?:[^'\n]|'')*)$/m;

/** Advises on quotes that a line above leaves open. The reader takes the next quotes in the text for their end. */
function openQuoteAbove(
  lines: readonly string[],
  at: number,
): (YamlAdvice & { readonly line: number }) | undefined {
  for (let line = 1; line < at; line += 1) {
    if (!openQuote.test(lines[line - 1] ?? '')) continue;
    const source = lines[line - 1] ?? '';
    const advice = adviseOnFlow(lines, line, isOneValue) ?? adviseOnStart(lines, line);
    const isQuote = /["']/.test(source.charAt((advice?.column ?? 0) - 1));
    if (advice?.mended !== undefined && isQuote && isNewLine(lines[line], source)) return { ...advice, line };
  }
  return undefined;
}

/** Whether a text within braces or brackets is one value for YAML. */
function isOneValue(value: string, isInBrackets: boolean): boolean {
  try {
    const data: unknown = load(isInBrackets ? `[ ${value} ]` : `{ a: ${value} }`, { schema: CORE_SCHEMA });
    return typeof data === 'object' && data !== null && Object.keys(data).length === 1;
  } catch {
    return false;
  }
}

/** Returns the finding for an advice on a line, and the text as the advice would have it. */
function said(
  source: YamlSource,
  lines: readonly string[],
  at: number,
  advice: YamlAdvice = { message: '' },
): Failure {
  const found: Finding = {
    code: 'malformed-yaml',
    path: source.path,
    spot: { line: source.firstLine + at - 1, column: advice.column ?? 1 },
    message: advice.message,
    hint: advice.hint,
  };
  return {
    findings: [found],
    mended: advice.mended === undefined ? undefined : lines.with(at - 1, advice.mended).join('\n'),
  };
}

/** Returns every duplicate key of a mapping, each with the place of the first. */
function duplicateKeys(source: YamlSource): Finding[] {
  const { document, placeAt } = open(source);
  const findings: Finding[] = [];
  visit(document, {
    Map: (_key, map) => {
      const first = new Map<string, Place>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        const place = placeAt(key.range?.[0] ?? 0);
        const earlier = first.get(name);
        if (!earlier) {
          first.set(name, place);
          continue;
        }
        findings.push({
          code: 'duplicate-key',
          path: source.path,
          spot: { line: place.line, column: place.column },
          message: `\`${name}\` appears twice.`,
          hint: 'remove one of them',
          related: [
            {
              path: source.path,
              spot: { line: earlier.line, column: earlier.column },
              message: 'First here.',
            },
          ],
        });
      }
    },
  });
  return findings;
}

/**
 * Returns the finding for the first anchor or alias, and the text with quotes around a value that only begins like one,
 * such as `*bold* text` or `&co`. An anchor that has an alias is meant as one.
 */
function aliasIn(source: YamlSource): Failure {
  const { document, placeAt } = open(source);
  let offset = 0;
  visit(document, (_key, node) => {
    if (isPair(node) || !isNode(node)) return undefined;
    if (!isAlias(node) && node.anchor === undefined) return undefined;
    // The range of a node starts after its anchor.
    const start = node.range?.[0] ?? 0;
    offset = isAlias(node) ? start : Math.max(0, source.text.lastIndexOf('&', start));
    return visit.BREAK;
  });
  const { line, column } = placeAt(offset);
  const lines = source.text.split('\n');
  const at = line - source.firstLine;
  const text = adviseOnBullet(lines[at] ?? '') ?? adviseOnAnchor(lines, at + 1, column);
  const found: Finding = {
    code: 'yaml-alias',
    path: source.path,
    spot: { line, column },
    message: text?.message ?? 'YAML anchors and aliases are not supported.',
    hint: text?.hint ?? 'write the value itself, in quotes if it starts with `&` or `*`',
  };
  return {
    findings: [found],
    mended: text?.mended === undefined ? undefined : lines.with(at, text.mended).join('\n'),
  };
}
