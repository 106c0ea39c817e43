/**
 * Returns the organization id that a person typed: the id itself, or an address of the admin console such as
 * `admin.atlassian.com/o/<id>/overview`. `undefined` if the text contains none.
 */
export function parseOrganizationId(text: string): string | undefined {
  const typed = text.trim();
  if (/^[\w-]{1,64}$/.test(typed)) return typed;
  return /^(?:https?:\/\/)?[\w.-]+\/o\/([\w-]{1,64})(?:[/?#]|$)/i.exec(typed)?.[1];
}
