import * as z from 'zod';
import { nearest } from '../../../model/finding/nearest.ts';
import { isSlug } from '../../../model/id.ts';
import type { RetroEntry, RetroItem } from '../../../model/review.ts';
import { type RetroFormat, retroFormats } from '../../../model/status.ts';
import { flag } from '../value/figure.ts';
import { id, problemOfId } from '../value/id.ts';
import { either, listOf, mapping, type Shape } from '../value/mapping.ts';
import { expected, oneOf, type Problem, report } from '../value/problem.ts';
import { name, text } from '../value/text.ts';

/** Columns of each format. `free` takes any slug. */
const columnsOf: Record<RetroFormat, readonly string[]> = {
  kalm: ['keep', 'add', 'less', 'more'],
  'start-stop-continue': ['start', 'stop', 'continue'],
  '4ls': ['liked', 'learned', 'lacked', 'longed-for'],
  'mad-sad-glad': ['mad', 'sad', 'glad'],
  'went-well': ['went-well', 'to-improve', 'ideas'],
  free: [],
};

/** The columns of each format, in words. */
const columnWords = retroFormats
  .map((format) => {
    const columns = columnsOf[format].map((column) => `\`${column}\``).join(', ');
    return `Columns of \`${format}\`: ${columns || 'any slugs'}.`;
  })
  .join(' ');

const whole = mapping({
  id: id.optional().describe('Short name, where something is to refer to it.'),
  text: text.describe('The answer.'),
  experiment: flag.default(false).describe('`true` for something to try.'),
  note: text.optional().describe('Anything else that was reported.'),
} satisfies Shape<RetroItem>);

const item = either(text, whole, 'text, or a mapping with `text:`').transform(
  (written): z.input<typeof whole> => (typeof written === 'string' ? { text: written } : written),
);

/** A retro as an entry: a list of columns, in the order of the note. */
const asRead = mapping({
  format: z.enum(retroFormats),
  columns: listOf(mapping({ name, items: listOf(whole).describe('The answers of the column.') })).describe(
    'The columns, in the order of the note.',
  ),
} satisfies Shape<RetroEntry>);

/** A retro: its format, and its columns in the order of the note. */
export const retro = z
  .object(
    { format: z.enum(retroFormats).describe('The format of the retro.') },
    { error: expected('wrong-type', '`format:` and columns') },
  )
  .catchall(listOf(item).meta({ title: 'column', description: `The answers. ${columnWords}` }))
  .transform(({ format, ...columns }, context): z.input<typeof asRead> => {
    for (const column of Object.keys(columns)) {
      const problem = problemOfColumn(format, column);
      if (problem) report(context, { ...problem, path: [column], atKey: true });
    }
    return { format, columns: Object.entries(columns).map(([column, items]) => ({ name: column, items })) };
  })
  .pipe(asRead);

function problemOfColumn(format: RetroFormat, column: string): Problem | undefined {
  if (format === 'free') return isSlug(column) ? undefined : problemOfId(column);
  const known = columnsOf[format];
  if (known.includes(column)) return undefined;
  const near = nearest(column, known);
  return {
    code: 'unknown-key',
    message: `Unknown column \`${column}\` of \`${format}\`. Expected one of ${oneOf(known)}.`,
    hint: near === undefined ? 'for columns of your own write `format: free`' : `write \`${near}\``,
  };
}
