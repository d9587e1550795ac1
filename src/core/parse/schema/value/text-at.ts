import * as z from 'zod';
import type { KeyPath } from '../../../model/finding/source.ts';
import { isText } from './text.ts';

/** Whether a path in an entry of a type leads to a text that a person reads. A short form counts as well as the long one. */
export function isTextAt(type: z.core.$ZodType, keys: KeyPath): boolean {
  if (keys.length === 0 && isText(type)) return true;
  if (type instanceof z.ZodOptional || type instanceof z.ZodDefault) return isTextAt(type.unwrap(), keys);
  if (type instanceof z.ZodPipe) return isTextAt(type.in, keys) || isTextAt(type.out, keys);
  if (type instanceof z.ZodUnion) return type.options.some((option) => isTextAt(option, keys));
  const [key, ...below] = keys;
  if (type instanceof z.ZodArray) return typeof key === 'number' && isTextAt(type.element, below);
  if (!(type instanceof z.ZodObject) || key === undefined) return false;
  if (!Object.hasOwn(type.shape, key)) return catchesText(type, below);
  return isTextAt(Reflect.get(type.shape, key), below);
}

/** Whether keys that a mapping does not name, such as the columns of a retro, lead to a text. */
function catchesText(type: z.ZodObject, below: KeyPath): boolean {
  return type.def.catchall !== undefined && isTextAt(type.def.catchall, below);
}
