import { Nearest } from '../../model/finding/nearest.ts';

const dayLike = /(?:^|\/)\d{4}-\d{1,2}-\d{1,2}(?!\d)/;

/** Whether a reference or path is that of a note: it has a day, perhaps without zeros. */
export function namesDay(target: string): boolean {
  return dayLike.test(target);
}

/** The first date in a path or id. */
export function dayIn(path: string): string {
  return /\d{4}-\d\d-\d\d/.exec(path)?.[0] ?? '';
}

/**
 * Returns the id of the note that was meant by one that does not exist: the only one of that day in its series, the nearest
 * one of that day, or the only one whose day differs in one digit. Of several notes of a day, none is sure. A reference
 * without a series is in `seriesId`, else the only one of that day. `ids` are those of the notes that can be meant.
 */
export function nearNote(
  target: string,
  seriesId: string | undefined,
  ids: readonly string[],
): string | undefined {
  const written = withZeros(target);
  const day = dayIn(written);
  const isShort = !written.includes('/');
  const id = isShort ? `${seriesId ?? ''}/${written}` : written;
  const ofDay = ids.filter((one) => dayIn(one) === day);
  const here = ofDay.filter((one) => folderOf(one) === folderOf(id));
  if (here.includes(id)) return id;
  if (here.length === 1) return here[0];
  if (here.length > 1) return id.endsWith(day) ? undefined : new Nearest(() => here).to(id);
  if (isShort) return ofDay.length === 1 ? ofDay[0] : undefined;
  return ofOtherDay(id, ids) ?? new Nearest(() => ofDay).to(id);
}

function withZeros(target: string): string {
  return target.replace(
    /(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/,
    (_all, year: string, month: string, date: string) =>
      `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`,
  );
}

function folderOf(id: string): string {
  return id.slice(0, id.lastIndexOf('/'));
}

/** Returns the one id that differs from another in one digit of its date only. With several, none is sure: they are other meetings. */
function ofOtherDay(id: string, ids: readonly string[]): string | undefined {
  const day = dayIn(id);
  const name = id.replace(day, '');
  const [near, ...more] = ids.filter((one) => {
    const other = dayIn(one);
    const differ = [...day].filter((digit, index) => digit !== other[index]).length;
    return differ === 1 && one.replace(other, '') === name;
  });
  return more.length === 0 ? near : undefined;
}
