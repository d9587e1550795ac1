import type { Ref } from '../../model/ref.ts';
import { spelled } from '../../model/words.ts';
import type { OverallStatus } from '../../views/aim/status.ts';
import type { ReportLine } from '../../views/report/line.ts';
import type { AddressOf } from '../lines/address.ts';
import type { ReportDocument } from './document.ts';

/**
 * Prints reports as JSON (RFC 8259) in one line. `version` is 3, to which keys are only added. `period` has `since` and
 * `until` as ISO 8601 dates, both included. Everything is as of `until`. Each of `reports` has its subject (`about`,
 * `null` for no program), its status and health if it is a program, the number of `open` and `deferred` actions, and
 * its `parts` with lines, in order. A report also has the number of actions that were open `before`, and of its
 * `meetings`. The digest of a team also has the number of open actions `ofMembers` that are not of the team. A meeting can have several notes, and each is a source. A part has its `total`. A line has its subject
 * (`ref`), its `changes` (with the earlier status in `from`), and its note, date and series. Keys that do not apply are
 * missing. A reference has `kind`, `id`, `label` and `address`, and in `assumed` those of its days that are assumed.
 */
export function reportJson(document: ReportDocument, addressOf: AddressOf): string {
  const { kind, title, period, reports } = document;
  const written = {
    version: 3,
    kind,
    title,
    period,
    reports: reports.map(
      ({ report: { ref, overall, before, meetings, open, deferred, ofMembers, sections } }) => ({
        about: ref ?? null,
        ...(overall && aimValues(overall)),
        before,
        meetings,
        open,
        deferred,
        ofMembers,
        parts: sections.map(({ part, lines, total }) => ({
          part,
          lines: lines.map(lineValues),
          total,
        })),
      }),
    ),
  };
  return `${JSON.stringify(written, (_, value: unknown) => (isRef(value) ? named(value, addressOf) : value))}\n`;
}

/** The status and health of a program, with the keys of `api/objectives.json`. */
function aimValues({
  status,
  statusBy,
  because,
  health,
  healthBy,
  healthOf,
  healthStale,
  lastCheckIn,
}: OverallStatus) {
  return {
    status,
    statusBecause: statusBy ?? (because && { of: because.of, ...because.by }),
    health,
    healthBecause: healthBy && { ...(healthOf && { of: healthOf }), ...healthBy },
    healthStale: health && healthStale,
    lastCheckIn,
  };
}

function lineValues({ said, reason, due, blockedBy, supersededBy, healthStale, ...line }: ReportLine) {
  return {
    ...line,
    reported: spelled(said),
    reason: spelled(reason),
    due: due && dueValues(due),
    blockedBy,
    supersededBy,
    healthStale,
  };
}

function dueValues({ written, status, ...due }: NonNullable<ReportLine['due']>) {
  return { ...due, written, status };
}

function named({ kind, id, label, onNote, assumed }: Ref, addressOf: AddressOf) {
  return { kind, id, label, address: addressOf({ kind, id, onNote }), assumed };
}

/** Whether a value is a reference without an address. One that was given an address has more keys. */
function isRef(value: unknown): value is Ref {
  if (typeof value !== 'object' || value === null || 'address' in value) return false;
  return 'kind' in value && 'id' in value && 'label' in value;
}
