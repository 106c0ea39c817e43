import { browser } from "../browser.ts";

/** Longer than any browser that answers takes. Milliseconds. */
const PATIENCE = 5_000;

/**
 * What the employer's policy holds; `{}` where there is none.
 * @returns `undefined` if the browser does not say: some reject where no policy is set, some never answer
 */
export async function readManaged(): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waited = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE);
  });
  try {
    return await Promise.race([browser.storage.managed.get(null), waited]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
