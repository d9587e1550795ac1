import type { Ref } from '../../model/ref.ts';
import type { AddressOf } from '../lines/address.ts';
import type { ReportDocument } from './document.ts';

/**
 * Prints reports as JSON (RFC 8259) in one line. `version` is 1, to which keys are only added. `period` has `since` and `until`
 * as ISO 8601 days, both included, and everything is as of `until`. Each of `reports` says what it is `about`, `null` for
 * what serves no program; how many actions were `open`, and how many more `deferred`; and its `parts` that have lines, in order: `total` counts them,
 * and each line names what it is about (`ref`), what it became (`changes`, with `from` where that was said before) and
 * the note, day and series that say so. What does not apply is left out. A named thing has `kind`, `id`, `label` and
 * `address`.
 */
export function reportJson(document: ReportDocument, addressOf: AddressOf): string {
  const { kind, title, period, reports } = document;
  const written = {
    version: 1,
    kind,
    title,
    period,
    reports: reports.map(({ report: { ref, standing, open, deferred, sections } }) => ({
      about: ref ?? null,
      ...(standing && { standing }),
      open,
      deferred,
      parts: sections,
    })),
  };
  return `${JSON.stringify(written, (_, value: unknown) => (isRef(value) ? named(value, addressOf) : value))}\n`;
}

function named({ kind, id, label, onNote }: Ref, addressOf: AddressOf) {
  return { kind, id, label, address: addressOf({ kind, id, onNote }) };
}

/** True for what is named and has an address; an object that was given one already has more keys. */
function isRef(value: unknown): value is Ref {
  if (typeof value !== 'object' || value === null || 'address' in value) return false;
  return 'kind' in value && 'id' in value && 'label' in value;
}
