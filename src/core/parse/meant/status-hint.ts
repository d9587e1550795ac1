import type { Finding } from '../../model/finding/finding.ts';
import type { KeyPath } from '../../model/finding/source.ts';
import { healths } from '../../model/status.ts';
import { recordKindAt, statusKey } from './status-key.ts';

const ofHealth: Readonly<Record<string, string>> = {
  ...{ green: 'on-track', amber: 'at-risk', yellow: 'at-risk', red: 'off-track' },
};

/** Returns the message and hint for words in the place of a status, where another key is meant. `keys` is their place. */
export function statusHint(
  { message, hint, spot }: Finding,
  value: string,
  holder: unknown,
  keys: KeyPath,
): Pick<Finding, 'message' | 'hint' | 'spot'> {
  if (hint !== undefined) return { message, hint, spot };
  const word = value.toLowerCase().replaceAll(/[\s_]+/g, '-');
  const health = healths.find((known) => known === word) ?? ofHealth[word];
  const isCheckIn = typeof holder === 'object' && holder !== null && Object.hasOwn(holder, 'ref');
  const atKey = typeof spot === 'object' && 'keys' in spot ? { ...spot, at: 'key' as const } : spot;
  if (health !== undefined && isCheckIn && !Object.hasOwn(holder, 'health')) {
    return {
      message: `\`${value}\` is a health, not a status.`,
      hint: `write \`health: ${health}\``,
      spot: atKey,
    };
  }
  const kind = isCheckIn ? undefined : recordKindAt(keys, holder);
  const meant = kind === undefined ? undefined : statusKey(value, kind, keys[0] === 'followUps');
  if (!meant) return { message, hint, spot };
  const says = `${message} ${meant.says}`;
  if (!meant.pair) return { message: says, hint, spot };
  const [key, ours] = meant.pair;
  const has: unknown = typeof holder === 'object' && holder !== null ? Reflect.get(holder, key) : undefined;
  if (has !== undefined) return { message: says, hint: `remove \`status: ${value}\``, spot: atKey };
  return { message: says, hint: `write \`${key}: ${ours}\``, spot: atKey };
}
