import * as z from 'zod';
import { isTime } from '../../../model/day/time.ts';
import { checkedBy, expected, type Problem } from './problem.ts';

const words = '`14:00`, `14:00Z` or `14:00 Europe/Berlin`';

/** A time of a day, with or without a time zone. */
export const time = z
  .string({ error: expected('bad-value', `a time such as ${words}`) })
  .superRefine(checkedBy((value) => (isTime(value) ? undefined : problemOfTime(value))));

function problemOfTime(value: string): Problem {
  const meant = timeMeant(value);
  return {
    code: 'bad-value',
    message: `\`${value.slice(0, 80)}\` is not a time. Expected ${words}.`,
    hint: meant === undefined ? undefined : `write \`${meant}\``,
  };
}

/** Returns the time that is probably meant by `9:00`, `14.30`, `14h30` or `2:30 pm`. */
export function timeMeant(value: string): string | undefined {
  const [, hours, minutes = '00', half, zone = ''] =
    /^(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2})?(?: ?([ap])\.?m\.?)?(Z| \S+)?$/i.exec(value.trim()) ?? [];
  if (hours === undefined) return undefined;
  const late = half?.toLowerCase() === 'p' && Number(hours) < 12 ? 12 : 0;
  const meant = `${String(Number(hours) + late).padStart(2, '0')}:${minutes}`;
  return [`${meant}${zone}`, meant].find(isTime);
}
