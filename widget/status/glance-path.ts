/** Where a service says what holds of a page, below the organization. */
export function glancePath(url: string): string {
  return `/assessment?${new URLSearchParams({ url })}`;
}
