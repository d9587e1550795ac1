import type { Finding } from '../../model/finding/finding.ts';
import type { KeyPath } from '../../model/finding/source.ts';
import { partMeant, positionsMeant } from './part-meant.ts';
import { valueAt } from './value-at.ts';

/** What the findings of a file are made from. */
interface Read {
  readonly path: string;
  readonly data: unknown;
  /** Whether a list is written in brackets, where items have no dash. */
  readonly isInBrackets: (keys: KeyPath) => boolean;
}

/** Answers the findings on an item that is only words with one on the item that it should be. */
export function withParts(
  { path, data, isInBrackets }: Read,
  findings: readonly Finding[],
): readonly Finding[] {
  const answered = new Set<string>();
  return findings.flatMap((finding) => {
    const keys = typeof finding.spot === 'object' && 'keys' in finding.spot ? finding.spot.keys : [];
    const list = positionsMeant(keys, valueAt(data, keys));
    if (list !== undefined) return { ...finding, hint: `write \`positions: ${list}\`` };
    for (let length = 2; length <= keys.length; length += 1) {
      const item = keys.slice(0, length);
      const meant = typeof item.at(-1) === 'number' && partMeant(item.at(-2), valueAt(data, item));
      if (!meant) continue;
      const place = JSON.stringify(item);
      if (answered.has(place)) return [];
      answered.add(place);
      const dash = isInBrackets(item.slice(0, -1)) ? '' : '- ';
      return {
        code: 'wrong-type' as const,
        path,
        spot: { keys: item },
        message: `\`${meant.said}\` is only a text. Expected ${meant.expected}.`,
        hint: meant.written === undefined ? undefined : `write \`${dash}${meant.written}\``,
      };
    }
    return finding;
  });
}
