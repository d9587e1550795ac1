import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Finding } from '../../model/finding/finding.ts';
import type { ApprovalEntry } from '../../model/note.ts';

/** Keys that may change after an approval: they are about it. */
const about: ReadonlySet<string> = new Set(['status', 'amendments', 'approval', 'formerly', 'ignore']);

/** Digits of a digest: enough to notice any change, few enough for one line. */
const digits = 16;

/**
 * Returns the digest of a note: of the values of its frontmatter, whatever their order and form, and of its text. It is the
 * start of a SHA-256 (FIPS 180-4) in hexadecimal digits.
 */
export function digestOf(frontmatter: unknown, body: string): string {
  const values = Object.entries(Object(frontmatter)).filter(([key]) => !about.has(key));
  const text = `${JSON.stringify(sorted(Object.fromEntries(values)))}\n${body.trim()}`;
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, digits);
}

/** A value with its keys in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, sorted(part)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What a note says about its approval. */
interface Approved {
  readonly approval?: ApprovalEntry;
  readonly amendments: readonly unknown[];
}

/** Returns the finding on an approved note that changed, while no amendment was added. `digest` is that of today. */
export function changedSince(path: string, { approval, amendments }: Approved, digest: string): Finding[] {
  if (!approval || approval.digest === digest || amendments.length > approval.amendments) return [];
  return [
    {
      code: 'approved-note-changed',
      path,
      spot: { keys: ['approval', 'digest'] },
      message: `The note changed after its approval on \`${approval.on}\`, and no amendment says what.`,
      hint: 'add to `amendments`: `- { date: <day>, by: <person>, text: <what was corrected> }`',
    },
  ];
}
