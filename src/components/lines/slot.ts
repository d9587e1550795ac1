import type { Printed } from '../../markup/html.ts';

/** What a component was given in a slot, for a tree; nothing where it was given none. */
export async function slot(
  slots: { has(name: string): boolean; render(name: string): Promise<string> },
  name = 'default',
): Promise<Printed | undefined> {
  return slots.has(name) ? { html: await slots.render(name) } : undefined;
}
