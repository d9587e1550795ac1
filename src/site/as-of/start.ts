import { ChosenDay } from './chosen-day.ts';
import { dayPage } from './day-page.ts';
import { linkStops } from './stops.ts';

/**
 * Starts the choice of a past day: by date, by buttons or arrow keys, by a day of the list, or by address. Nothing is
 * fetched before that.
 */
export function startAsOf(): void {
  linkStops();
  const page = dayPage();
  if (!page) return;
  const chosen = new ChosenDay(page);
  const { form, input, earlier, later } = page;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void chosen.choose(input.value);
  });
  // While a year is typed, the field holds the years 2, 20 and 201, which are before any note.
  input.addEventListener('change', () => {
    if (input.value !== '' && input.validity.valid) void chosen.choose(input.value);
  });
  earlier.addEventListener('click', () => void chosen.step(false));
  later.addEventListener('click', () => void chosen.step(true));
  addEventListener('keydown', (event) => {
    if (!isFree(event) || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
    event.preventDefault();
    void chosen.step(event.key === 'ArrowRight');
  });
  addEventListener('click', (event) => {
    const day = dayOf(event);
    if (day === undefined || hasModifier(event)) return;
    event.preventDefault();
    void chosen.choose(day);
    form.scrollIntoView();
  });
  addEventListener('popstate', () => void chosen.showAddress());
  form.hidden = false;
  void chosen.showAddress();
}

/** Whether a key is free: not handled elsewhere, and not typed into a field. */
function isFree(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || hasModifier(event)) return false;
  return !(event.target instanceof Element && event.target.closest('input, select, textarea, dialog'));
}

function hasModifier({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent | MouseEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}

/** The day of the clicked stop, if one was clicked. */
function dayOf({ target }: Event): string | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest<HTMLElement>('[data-as-of-day]')?.dataset['asOfDay'];
}
