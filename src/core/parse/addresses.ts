import type { PublishedEvents } from '../model/address/published-event.ts';
import type { Finding } from '../model/finding/finding.ts';
import type { SourceFile } from '../model/finding/source.ts';
import { readYamlFile } from './entry-file.ts';
import { addresses as schema } from './schema/addresses.ts';

/** The addresses that the site had before, or the findings on their file. */
export interface AddressesReading {
  readonly addresses: readonly string[];
  /** Those that were gone then already. */
  readonly gone: readonly string[];
  /** What its calendars said of each event. */
  readonly events: PublishedEvents;
  readonly findings: readonly Finding[];
}

/** Reads the file of the addresses that the site had before. JSON is YAML, so problems are reported as in any file. */
export function readAddresses(file: SourceFile): AddressesReading {
  const whole = schema.safeParse(jsonOf(file.text));
  if (whole.success) return { ...whole.data, findings: [] };
  const { entry, findings } = readYamlFile(file, schema, {});
  return {
    addresses: entry?.addresses ?? [],
    gone: entry?.gone ?? [],
    events: entry?.events ?? {},
    findings,
  };
}

/** The reader of JSON is faster by far than that of YAML. Returns `undefined` if the text is none. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
