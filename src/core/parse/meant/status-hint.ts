import type { Finding } from '../../model/finding/finding.ts';
import { healths } from '../../model/status.ts';

/** What words in the place of a status have another key for, each with the sentence on it. */
const sentences: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:deferred|postponed|delayed|on[ -]hold|hold|paused)$/i,
    'An action that is deferred has a `start:` date.',
  ],
  [/^blocked (?:by|on) \S/i, 'Who or what blocks it has the key `blockedBy:`.'],
  [/^waiting (?:for|on) \S/i, 'Who or what blocks it has the key `blockedBy:`.'],
  [/^dup(?:licate|e)?\b/i, 'The other action has the key `duplicateOf:`.'],
  [/^(?:superseded|replaced|merged|moved|split)\b/i, 'The new record names the old one with `supersedes:`.'],
];

const ofHealth: Readonly<Record<string, string>> = {
  ...{ green: 'on-track', amber: 'at-risk', yellow: 'at-risk', red: 'off-track' },
};

/** Returns the message and hint for words in the place of a status, where another key is meant. */
export function statusHint(
  { message, hint, spot }: Finding,
  value: string,
  holder: unknown,
): Pick<Finding, 'message' | 'hint' | 'spot'> {
  if (hint !== undefined) return { message, hint, spot };
  const word = value.toLowerCase().replaceAll(/[\s_]+/g, '-');
  const health = healths.find((known) => known === word) ?? ofHealth[word];
  const isCheckIn = typeof holder === 'object' && holder !== null && Object.hasOwn(holder, 'ref');
  if (health !== undefined && isCheckIn && !Object.hasOwn(holder, 'health')) {
    const at = typeof spot === 'object' && 'keys' in spot ? { ...spot, at: 'key' as const } : spot;
    return {
      message: `\`${value}\` is a health, not a status.`,
      hint: `write \`health: ${health}\``,
      spot: at,
    };
  }
  const isAction = typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, 'ref');
  const sentence = isAction ? sentences.find(([form]) => form.test(value))?.[1] : undefined;
  return { message: sentence === undefined ? message : `${message} ${sentence}`, hint, spot };
}
