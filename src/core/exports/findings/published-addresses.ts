import type { PublishedEvents } from '../../model/address/published-event.ts';

/**
 * Prints addresses as JSON (RFC 8259), one a line, so that version control shows what changes. `gone` are those that
 * earlier sites had: the next build must report them, too, until something keeps them. `events` are those of its
 * calendars, which the next build compares with its own.
 */
export function addressesText(
  addresses: readonly string[],
  gone: readonly string[],
  events: PublishedEvents = {},
): string {
  const written = Object.entries(events).map(
    ([key, { sequence, day, digest }]) => [key, `${sequence} ${day} ${digest}`] as const,
  );
  const lists = {
    addresses,
    ...(gone.length > 0 && { gone }),
    ...(written.length > 0 && { events: Object.fromEntries(written) }),
  };
  return `${JSON.stringify({ version: 1, ...lists }, null, 2)}\n`;
}
