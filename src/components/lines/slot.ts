import type { Printed } from '../../markup/html.ts';

/** Renders a slot of a component, so that a tree can contain it. `undefined` for a slot without content. */
export async function slot(
  slots: { has(name: string): boolean; render(name: string): Promise<string> },
  name = 'default',
): Promise<Printed | undefined> {
  return slots.has(name) ? { html: await slots.render(name) } : undefined;
}
