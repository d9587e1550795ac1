import { isText } from './meant/text-meant.ts';
import { wordMeant } from './usual-words.ts';
import { plain, quote } from './yaml/hint.ts';

/** Returns the words for a wrong value, for messages. `written` is its source, if it is not a text. */
export function nameOfValue(value: unknown, written?: string): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'string') return value.trim() === '' ? 'an empty text' : `text \`${short(value)}\``;
  return typeof value === 'number' ? `the number \`${written ?? value}\`` : `\`${written ?? value}\``;
}

/** A wrong value, and its source if it is not a text. */
interface WrongValue {
  readonly value: unknown;
  readonly written?: string;
}

/** Returns the hint for a wrong value, if the right one follows from it. `expected` is its form in words. */
export function hintForValue(
  { value, written }: WrongValue,
  key: string | number | undefined,
  expected: string,
  words: readonly string[],
): string | undefined {
  const lead = typeof key === 'string' ? `${key}: ` : '- ';
  if (value === null) {
    if (/\ba list/.test(expected)) return `write \`${lead}[]\``;
    return typeof key === 'string' ? 'add a value' : 'remove the `-`, or add a value';
  }
  if (typeof value === 'string') {
    const truth = expected === '`true` or `false`' ? truthIn(value) : undefined;
    if (truth !== undefined) return `write \`${truth}\``;
    const near = wordMeant(value, words);
    if (near !== undefined) return `write \`${near}\``;
    if (/\ba list/.test(expected)) return listHint(value, key, lead);
    if (/number/.test(expected) && value.trim() !== '' && !Number.isNaN(Number(value)))
      return `write \`${lead}${value}\``;
  }
  if (typeof value === 'boolean' && ofNamed.includes(key)) return undefined;
  if ((typeof value === 'number' || typeof value === 'boolean') && isText.test(expected)) {
    return `write \`${lead}${quote(written ?? String(value))}\``;
  }
  if (/\ba list/.test(expected) && typeof value === 'object' && Object.keys(value ?? {}).length === 0)
    return `write \`${lead}[]\``;
  const [only, ...more] = Array.isArray(value) ? value : [];
  return isText.test(expected) && !/\ba list/.test(expected) && more.length === 0 && typeof only === 'string'
    ? `write \`${lead}${plain(only)}\``
    : undefined;
}

/** Keys of lists whose items are mappings. A text is no item of them. */
const ofMappings: readonly (string | number | undefined)[] = [
  ...['actions', 'decisions', 'questions', 'debt', 'proposals', 'followUps', 'links', 'teamUpdates'],
  ...['amendments', 'ignore', 'timeline', 'objectives', 'outcomes', 'goals', 'milestones', 'trackers'],
];

/** Keys of lists of names, which people also join by “and”. */
const ofNames: readonly (string | number | undefined)[] = [
  'attendees',
  'guests',
  'regrets',
  'teams',
  'owner',
];

/** Keys whose value is a name or a reference. No person or record is called `true`. */
const ofNamed: readonly (string | number | undefined)[] = [
  ...['by', 'withdrawn', 'owner', 'team', 'person', 'chair', 'scribe', 'topic', 'ref', 'continues', 'for'],
  ...['action', 'decision', 'question', 'debt', 'duplicateOf', 'answeredBy', 'implements', 'adoptedAs'],
];

/** Returns what a text says of yes or no. `undefined` for any other text. */
function truthIn(text: string): boolean | undefined {
  if (/^(?:yes|y|on|true)$/i.test(text.trim())) return true;
  return /^(?:no|n|off|false)$/i.test(text.trim()) ? false : undefined;
}

/** Whether a text says that there is nothing to list. */
export function isNothing(text: string): boolean {
  return /^(?:none|nobody|no one|nothing|nil|no|n\/?a|[-–—]+)\.?$/i.test(text.trim());
}

/** Returns the hint for a text in the place of a list. */
function listHint(value: string, key: string | number | undefined, lead: string): string | undefined {
  if (isNothing(value)) return `write \`${lead}[]\``;
  // Several lines of such items are one text for YAML.
  const [, item] = /^-([^\s-][^\n]*)$/.exec(value) ?? [];
  if (item !== undefined) return / -\S/.test(item) ? 'put a space after each `-`' : `write \`- ${item}\``;
  if (/^[*+•·‣–—]\s/.test(value)) return 'start each item with `- `';
  if (ofMappings.includes(key)) return undefined;
  return `write \`${lead}[${itemsOf(ofNames.includes(key) ? withCommas(value) : value)}]\``;
}

/** Returns names with commas between them. Ids need none: `ann dan`. */
function withCommas(names: string): string {
  const isIds = /^[a-z][\w-]*(?:\s+[a-z][\w-]*)+$/.test(names) && !/\sand\s/.test(names);
  return names.replaceAll(isIds ? /\s+/g : /\s+(?:and|&|\+)\s+|\s*[;/]\s*/g, ', ');
}

function itemsOf(value: string): string {
  return short(value)
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
    .map((item) => (/^[\p{L}\p{N}][\p{L}\p{N} .'-]*$/u.test(item) ? item : quote(item)))
    .join(', ');
}

/** Returns a text in one line of at most 80 characters. */
export function short(value: string): string {
  const line = value.replaceAll(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
