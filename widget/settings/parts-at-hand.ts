/** The same as `parts.ts` where everything is in one file: nothing has to be waited for. */

export { Coverage } from "./coverage/coverage.tsx";
export { Dates } from "./dates/dates.tsx";
export { Exceptions } from "./exceptions/exceptions.tsx";
export { History } from "./history/history.tsx";
export { ChangePreview } from "./preview/preview.tsx";
export { SavedNotice } from "./preview/saved.tsx";
export { Protection } from "./protection/protection.tsx";

/** There is nothing to fetch. */
export function fetchPreview(): void {}

/** There is nothing to fetch. */
export async function fetchSections(): Promise<void> {}
