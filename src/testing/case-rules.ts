import { type Code, isCode } from '../core/model/finding/catalogue.ts';
import { switchableCodes } from './only-rules.ts';

/** The rules of a case of `programs/`. */
export interface CaseRules {
  /** The codes that the case reports. */
  readonly reported: readonly Code[];
  /** The codes that are on and must report nothing, such as a rule that leaves broken files alone. */
  readonly silent: readonly Code[];
}

/**
 * Reads the `rules.txt` of a case. Each line is a code that the case reports, or a code and `silent`. The code `all`
 * means every code that can be off. A line that names no code throws: the case would be about nothing.
 */
export function readCaseRules(text: string): CaseRules {
  const lines = text.trim().split('\n');
  const codesOf = (silent: boolean) =>
    lines.filter((line) => line.endsWith(' silent') === silent).flatMap(codesIn);
  return { reported: codesOf(false), silent: codesOf(true) };
}

function codesIn(line: string): readonly Code[] {
  const code = line.replace(/ silent$/, '');
  if (code === 'all') return switchableCodes;
  if (!isCode(code))
    throw new Error(`Unknown rule \`${code}\`. Expected a code of the catalogue or \`all\`.`);
  return [code];
}
