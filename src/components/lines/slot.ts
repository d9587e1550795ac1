import type { Printed } from '../../markup/html.ts';

/**
 * Renders a slot of a component as part of a tree. `undefined` for a slot without content, even if a condition left it
 * empty.
 */
export async function slot(
  slots: { has(name: string): boolean; render(name: string): Promise<string> },
  name = 'default',
): Promise<Printed | undefined> {
  const html = slots.has(name) ? await slots.render(name) : '';
  return html.trim() === '' ? undefined : { html };
}
