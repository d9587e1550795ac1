import { catalogue, entryOf, isCode } from '../../model/finding/catalogue.ts';
import type { Finding } from '../../model/finding/finding.ts';
import { Nearest } from '../../model/finding/nearest.ts';
import type { RulesEntry } from '../../model/registry.ts';
import { at, finding, type Where } from '../linking/where.ts';
import type { Rule } from './rule.ts';

const configurable = new Nearest(() =>
  Object.keys(catalogue).filter((code) => isCode(code) && isConfigurable(code)),
);

/** Waivers and `rules` use existing codes. A misspelt one would have no effect. */
export const unknownRule: Rule = {
  code: 'unknown-rule',
  check: ({ site, series, notes }) => [
    ...judgeRules(site.rules, 'site.yaml'),
    ...series.flatMap(({ entry }) => judgeRules(entry.rules ?? {}, entry.path)),
    ...notes.flatMap(({ note }) =>
      note.waivers.flatMap(({ rule }, index) => judge(rule, at(note.path, 'ignore', index, 'rule'))),
    ),
  ],
};

function judgeRules(rules: RulesEntry, path: string): Finding[] {
  return Object.keys(rules).flatMap((rule) =>
    judge(rule, { path, spot: { keys: ['rules', rule], at: 'key' } }),
  );
}

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
