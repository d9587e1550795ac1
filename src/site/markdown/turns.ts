/** A paragraph that ends with `wrote:`, before a quote. Its words have no element but links. */
const introduced =
  /<p((?: dir="[a-z]+")?)>On ((?:[^<>]|<\/?a(?: [^<>]{0,300})?>){4,400}?)\s+wrote:<\/p>(\s*)<blockquote(?=[ >])/g;
/** A day with its last digits, and what may follow them: `4 June 2014`, `Jan 12, 2026 at 3:04 PM`. */
const dayAtStart = /^[\s\S]*\d[^\s,]*(?:[ \t](?:[AP]M|UTC|GMT)\b)*/;
const address = /\s+&lt;[^<>]*&gt;$/;

/**
 * Marks the turns of a quoted thread: a quote behind a paragraph such as “On 4 June 2014, Ann Lee wrote:”, at any depth.
 * The words stay as they are, so that they say who said what when without style, too. Quotes without such words stay quotes.
 */
export function withTurns(html: string): string {
  if (!html.includes('wrote:</p>')) return html;
  return html.replace(introduced, (whole, dir: string, said: string, gap: string) => {
    const [mail = ''] = address.exec(said) ?? [];
    const words = said.slice(0, said.length - mail.length);
    // Digits in the address of a link are none of the day.
    const plain = words.replaceAll(/<[^>]*>/g, (tag) => ' '.repeat(tag.length));
    const [day = ''] = dayAtStart.exec(plain) ?? [];
    const [sign = ''] = /^,?\s+/.exec(words.slice(day.length)) ?? [];
    const who = words.slice(day.length + sign.length);
    if (day === '' || sign === '' || !/\p{L}/u.test(who)) return whole;
    const head = `On <span>${words.slice(0, day.length)}</span>${sign}<b>${who}</b>${mail} wrote:`;
    return `<p data-said-by${dir}>${head}</p>${gap}<blockquote data-turn`;
  });
}
