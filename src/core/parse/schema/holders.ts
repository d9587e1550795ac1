import * as z from 'zod';
import { note } from './note.ts';

/**
 * Returns the parts of a note that have a key: `splitInto` is one of `actions`. The top of a note is `frontmatter`. Empty
 * if the format has no such key.
 */
export function holdersOf(key: string): readonly string[] {
  const holders = new Set<string>();
  const walk = (type: z.core.$ZodType, holder: string): void => {
    if (type instanceof z.ZodOptional || type instanceof z.ZodDefault) walk(type.unwrap(), holder);
    else if (type instanceof z.ZodPipe) walk(type.in, holder);
    else if (type instanceof z.ZodUnion) for (const option of type.options) walk(option, holder);
    else if (type instanceof z.ZodArray) walk(type.element, holder);
    else if (type instanceof z.ZodObject) {
      if (Object.hasOwn(type.shape, key)) holders.add(holder);
      for (const [name, part] of Object.entries(type.shape)) walk(part, name);
    }
  };
  walk(note, 'frontmatter');
  return [...holders];
}
