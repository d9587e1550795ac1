import { type Day, isDay } from '../../model/day/day.ts';
import type { Finding } from '../../model/finding/finding.ts';
import type { KeyPath } from '../../model/finding/source.ts';
import { toSlug } from '../../model/id.ts';
import { short } from '../value-words.ts';
import { plain } from '../yaml/hint.ts';
import { dayMeant } from './day-meant.ts';
import { partMeant } from './part-meant.ts';
import { statusHint } from './status-hint.ts';
import { valueAt } from './value-at.ts';

/** Words that leave a date open. */
const noDay = /^(?:tb[acd]|none|open|later|soon|unknown|n\/?a|\?+|[-–—]+)$/i;

/**
 * Answers a finding on words in the place of a date, of `every` or of `status` with what they mean. Days are counted from
 * the day of the note.
 */
export function answered(finding: Finding, data: unknown): Finding {
  const { code, spot } = finding;
  if (typeof spot !== 'object' || !('keys' in spot)) return finding;
  const value = valueAt(data, spot.keys);
  const key = spot.keys.at(-1);
  const holder = valueAt(data, spot.keys.slice(0, -1));
  if (code === 'wrong-type' && key === 'withdrawn' && value === true)
    return { ...finding, message: `${finding.message} Name the person who withdrew the objection.` };
  if (code === 'wrong-type' && key === 'incident' && Array.isArray(value))
    return asIncidents(finding, holder);
  if (code === 'wrong-type') return asEntry(finding, spot.keys, value);
  if (code === 'bad-date') return asDay(finding, value, key, holder, dayOfNote(data, key));
  if (code !== 'bad-value' || typeof value !== 'string') return finding;
  if (key === 'status') return { ...finding, ...statusHint(finding, value, holder, spot.keys) };
  return key === 'every' ? asPeriod(finding, value) : finding;
}

function dayOfNote(data: unknown, key: unknown): Day | undefined {
  const date = key === 'date' ? undefined : valueAt(data, ['date']);
  return typeof date === 'string' && isDay(date) ? date : undefined;
}

function asDay(
  finding: Finding,
  value: unknown,
  key: string | number | undefined,
  holder: unknown,
  note: Day | undefined,
): Finding {
  const words = typeof value === 'number' ? String(value) : value;
  if (typeof words !== 'string' || typeof key !== 'string') return finding;
  const meant = note === undefined ? undefined : dayMeant(words, note, key);
  if (key !== 'date' && noDay.test(words)) return leftOut(finding, key, words);
  if (!meant) return finding;
  if (meant.day !== undefined) return { ...finding, hint: `write \`${meant.day}\`` };
  const message = `\`${short(words)}\` is not a date. ${meant.says ?? ''}`.trim();
  const isTaken = typeof holder === 'object' && holder !== null && Object.hasOwn(holder, 'every');
  const pair = meant.pair === undefined || isTaken || key !== 'due' ? undefined : `write \`${meant.pair}\``;
  if (meant.isNone === true) return { ...atKey(finding), message, hint: `remove \`${key}: ${words}\`` };
  return { ...(pair === undefined ? finding : atKey(finding)), message, hint: pair };
}

function leftOut(finding: Finding, key: string, words: string): Finding {
  const message = `\`${words}\` is not a date. Leave out what is not known.`;
  return { ...atKey(finding), message, hint: `remove \`${key}: ${words}\`` };
}

/** Answers a list of incidents under the key for one. */
function asIncidents(finding: Finding, holder: unknown): Finding {
  const hasList = Object.hasOwn(Object(holder), 'incidents');
  return { ...atKey(finding), hint: hasList ? 'move its items to `incidents`' : 'write `incidents`' };
}

/** Returns a finding at the key of its value. */
function atKey(finding: Finding): Finding {
  const { spot } = finding;
  return typeof spot === 'object' && 'keys' in spot ? { ...finding, spot: { ...spot, at: 'key' } } : finding;
}

/** Answers a name in the place of a person or team, and words in the place of a list of parts, with what they should be. */
function asEntry(finding: Finding, keys: KeyPath, value: unknown): Finding {
  if (typeof value !== 'string' || finding.hint !== undefined || keys.length !== 1) return finding;
  const [key] = keys;
  const id = toSlug(value);
  if (typeof key === 'number' && /^(?:people|teams)\.yaml$/.test(finding.path) && id !== '')
    return { ...finding, hint: `write \`- { id: ${id}, name: ${plain(value)} }\`` };
  const meant = partMeant(key, value);
  return meant?.written === undefined
    ? finding
    : { ...finding, hint: `write \`${key}: [${meant.written}]\`` };
}

/** Answers a period that the format has not. */
function asPeriod(finding: Finding, value: string): Finding {
  const text = value.toLowerCase();
  if (/^(?:never|once|no|none|false|n\/a|tbd)$/.test(text)) {
    return {
      ...atKey(finding),
      message: `\`${value}\` is not a period. An action without \`every\` does not recur.`,
      hint: `remove \`every: ${value}\``,
    };
  }
  if (finding.hint !== undefined) return finding;
  const message = `${finding.message} \`meeting\` is right if the series meets that often.`;
  return /dai|day|week|fortnight|month|year|annual|sprint/.test(text) ? { ...finding, message } : finding;
}
