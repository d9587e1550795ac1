import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { isAlias, isNode, isPair, isScalar, visit } from 'yaml';
import type { Finding } from '../../model/finding/finding.ts';
import type { Place } from '../../model/finding/source.ts';
import { allFree, type FreeIds } from '../../model/free-ids.ts';
import { open, type YamlSource } from './document.ts';
import { adviseOnHash } from './hash-advice.ts';
import { adviseOnDash, adviseOnYaml, openQuoteIn, type YamlAdvice } from './hint.ts';
import { adviseOnItem } from './item-advice.ts';

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
const mostMended = 20;

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
    findings.push(...attempt.findings);
    if (attempt.isTwice === true) allowsTwice = true;
    else if (attempt.mended === undefined || attempt.mended === text) break;
    text = attempt.mended ?? text;
  }
  return { ok: false, findings };
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
    return anchored ? { ok: false, findings: [aliasIn(source)] } : { ok: true, data };
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
  if (/alias|anchor/.test(error.reason)) return { findings: [aliasIn(source)] };
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
  const hash = adviseOnHash(lines, at);
  if (hash) {
    const { line: found, column: sign, message, hint, mended } = hash;
    const spot = { line: source.firstLine + found - 1, column: sign };
    return {
      findings: [{ code: 'words-after-hash', path: source.path, spot, message, hint }],
      mended: mended === undefined ? undefined : lines.with(found - 1, mended).join('\n'),
    };
  }
  // The item itself may be fine YAML: then the reader stops at the next line.
  const dashed = [at, at - 1].find((one) => adviseOnDash(lines[one - 1] ?? '') !== undefined);
  if (dashed !== undefined) return said(source, lines, dashed, adviseOnDash(lines[dashed - 1] ?? ''));
  for (const one of [at, at - 1]) {
    const item = adviseOnItem(lines, one, ids);
    if (item) return said(source, lines, one, item);
  }
  const advice = adviseOnYaml(reason, lines[at - 1] ?? '');
  return said(source, lines, at, { ...advice, column: advice.column ?? (at === line ? column : 1) });
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

function aliasIn(source: YamlSource): Finding {
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
  return {
    code: 'yaml-alias',
    path: source.path,
    spot: { line, column },
    message: 'YAML anchors and aliases are not supported.',
    hint: 'write the value itself, in quotes if it starts with `&` or `*`',
  };
}
