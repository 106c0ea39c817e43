/** The lock under which the kept items are written. */
export const LOCK = "contribution-lens-workspaces";

/** Pages and the worker write to the same items: one after the other, over all of them. */
export function exclusively(work: () => Promise<void>): Promise<void> {
  return navigator.locks.request(LOCK, work);
}
