import { catalogue, entryOf, isCode } from '../../model/finding/catalogue.ts';
import type { Finding } from '../../model/finding/finding.ts';
import { Nearest } from '../../model/finding/nearest.ts';
import { at, finding, type Where } from '../linking/where.ts';
import type { Rule } from './rule.ts';

const configurable = new Nearest(() =>
  Object.keys(catalogue).filter((code) => isCode(code) && isConfigurable(code)),
);

/** Waivers and `rules` use existing codes. A misspelt one would have no effect. */
export const unknownRule: Rule = {
  code: 'unknown-rule',
  check: ({ site, notes }) => [
    ...Object.keys(site.rules).flatMap((rule) =>
      judge(rule, { path: 'site.yaml', spot: { keys: ['rules', rule], at: 'key' } }),
    ),
    ...notes.flatMap(({ note }) =>
      note.waivers.flatMap(({ rule }, index) => judge(rule, at(note.path, 'ignore', index, 'rule'))),
    ),
  ],
};

function judge(rule: string, where: Where): Finding[] {
  if (!isCode(rule)) {
    const message = `Unknown rule \`${rule}\`.`;
    return [finding('unknown-rule', where, message, { hint: configurable.hint(rule) })];
  }
  if (isConfigurable(rule)) return [];
  const message = `\`${rule}\` cannot be waived: the file cannot be read.`;
  return [finding('unknown-rule', where, message, { hint: 'fix the file and remove this' })];
}

function isConfigurable(code: keyof typeof catalogue): boolean {
  return entryOf(code).configurable;
}
