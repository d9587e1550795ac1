const none =
  /^(?:none|nothing|n\/a|nil|no(?: new)? actions?(?: items?)?|tbd|[-–—]+)(?=$|[.,;:!(–—]|[ \t]+[-–—(])/iu;
/** What only says how something ended, without a task: `AI: Issue closed.` */
const ended =
  /^(?:(?:the |this )?(?:issue|PR|pull request|ticket|item|topic)s?(?: #\d+)?(?: (?:is|was|are|were))? )?(?:closed|merged|landed|done|completed|resolved)[.!]*$/iu;

/** Whether a text says that there is nothing: `ACTION: none`. What follows only says why. */
export function isNone(text: string): boolean {
  return none.test(text.trimStart().slice(0, 40));
}

/** Whether a text names no task: there is none, or it has ended. */
export function isNoTask(text: string): boolean {
  return isNone(text) || (text.length < 80 && ended.test(text.trim()));
}
