/** A value in the place of a number of a check-in. */
interface Written {
  readonly key: string | number | undefined;
  readonly value: unknown;
  /** The mapping that has the key. */
  readonly holder: unknown;
}

/**
 * Returns the hint for a text that gives a number of a check-in in another form: `confidence: 70%` and `value: 3/5`.
 * `undefined` for other values, also for a percentage: only the unit of the measure says what it is of.
 */
export function numberMeant({ key, value, holder }: Written): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (key === 'confidence') return confidenceMeant(value.trim());
  if (key !== 'value') return undefined;
  const [, part, whole] = /^(\d+(?:\.\d+)?) ?(?:\/|of|out of) ?(\d+)$/i.exec(value.trim()) ?? [];
  if (part === undefined || whole === undefined || Number(part) > Number(whole)) return undefined;
  const given: unknown =
    typeof holder === 'object' && holder !== null ? Reflect.get(holder, 'of') : undefined;
  if (given === undefined) return `write \`value: ${part}\` and \`of: ${whole}\``;
  return String(given) === whole ? `write \`value: ${part}\`` : undefined;
}

function confidenceMeant(text: string): string | undefined {
  const percent = /^(\d{1,3}(?:\.\d+)?) ?%$/.exec(text)?.[1];
  const [, part, whole] = /^(\d+) ?(?:\/|of|out of) ?(\d+)$/i.exec(text) ?? [];
  const comma = /^[01],\d+$/.test(text) ? text.replace(',', '.') : undefined;
  const share =
    percent !== undefined
      ? Number(percent) / 100
      : comma !== undefined
        ? Number(comma)
        : Number(part) / Number(whole);
  return share >= 0 && share <= 1 ? `write \`${Math.round(share * 1000) / 1000}\`` : undefined;
}
