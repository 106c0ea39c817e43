/** Returns a number of audit entries with its noun. */
export function countEntries(count: number): string {
  return `${count} ${count === 1 ? "entry" : "entries"}`;
}
