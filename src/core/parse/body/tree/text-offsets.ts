/** Signs that a backslash makes literal (CommonMark §2.4). */
const escaped = /[!-/:-@[-`{-~]/;
const entity = /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,31});/iy;
const ampersand = /^&(?:amp|#38|#x0*26);$/i;

/**
 * Returns for each letter of a text its offset in the source of the text, or `undefined` if both are the same. The source
 * has backslashes, entities, and the indentation and quote signs at the starts of its lines. `isRaw`: it is HTML, where
 * only the lines differ. A letter that is another in the source there was written with a backslash or as an entity.
 */
export function textOffsets(value: string, source: string, isRaw = false): readonly number[] | undefined {
  if (value === source) return undefined;
  const offsets: number[] = [];
  let at = 0;
  for (let index = 0; index < value.length; ) {
    const letter = value.charAt(index);
    if (letter === '\n') {
      const from = endOfLine(source, at);
      offsets.push(from);
      index += 1;
      at = isRaw
        ? startOfRawLine(value, index, source, from + 1)
        : startOfLine(value, index, source, from + 1);
      continue;
    }
    const sign = source.charAt(at);
    if (!isRaw && sign === '\\' && source.charAt(at + 1) === letter && escaped.test(letter)) {
      offsets.push(at);
      index += 1;
      at += 2;
      continue;
    }
    const written = isRaw || sign !== '&' ? '' : entityAt(source, at);
    if (written !== '' && (ampersand.test(written) || !value.startsWith(written, index))) {
      const length = lengthOfEntity(value, index, source, at + written.length);
      for (let part = 0; part < length; part += 1) offsets.push(at);
      index += length;
      at += written.length;
      continue;
    }
    offsets.push(at);
    index += 1;
    at += 1;
  }
  return offsets;
}

function entityAt(source: string, at: number): string {
  entity.lastIndex = at;
  return entity.exec(source)?.[0] ?? '';
}

/** Most entities are one letter, a few are two. The letter behind it decides. */
function lengthOfEntity(value: string, index: number, source: string, next: number): number {
  const code = value.codePointAt(index) ?? 0;
  if (code > 0xffff) return 2;
  const behind = source.charAt(next);
  const isPlain = behind !== '' && !/[\\&\s]/.test(behind);
  return isPlain && value.charAt(index + 1) !== behind && value.charAt(index + 2) === behind ? 2 : 1;
}

/** Returns where the text of a line begins: behind its indentation and the signs of its quotes. */
function startOfLine(value: string, index: number, source: string, from: number): number {
  const start = afterSigns(source, from);
  if (value.charAt(index) !== '>' || /[\\&]/.test(source.charAt(start))) return start;
  // Text that begins with the sign of a quote: only the signs before its own are of quotes.
  let own = 0;
  for (let next = index; value[next] === '>' || value[next] === ' '; next += 1)
    if (value[next] === '>') own += 1;
  let at = start;
  while (at > from && own > 0) {
    at -= 1;
    if (source[at] === '>') own -= 1;
  }
  return at;
}

/** A line of HTML is the end of its line in the source. */
function startOfRawLine(value: string, index: number, source: string, from: number): number {
  return endOfLine(source, from) - (endOfLine(value, index) - index);
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

function afterSigns(source: string, from: number): number {
  let at = from;
  while (source[at] === ' ' || source[at] === '\t' || source[at] === '>') at += 1;
  return at;
}
