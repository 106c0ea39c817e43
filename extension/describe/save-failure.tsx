import { messages } from "../i18n/i18n.ts";

/** Says that something could not be saved, and that nothing was lost. */
export function SaveFailure({ failed }: { readonly failed: boolean }) {
  if (!failed) return null;
  return (
    <p class="notice caution" role="alert">
      {messages.notSaved}
    </p>
  );
}
