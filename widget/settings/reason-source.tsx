import type { Reason } from "../../shared/model/reason.ts";
import { OVERVIEW_PAGE, SETTINGS_PAGE, type Source } from "../../shared/policy/sources.ts";

/** A link to the vendor's page behind a reason; none for what an admin of the organization chose. */
export function ReasonSource({ reason }: { reason: Reason["key"] }) {
  const source = sourceOf(reason);
  if (!source?.url) return null;
  return (
    <a part="link" href={source.url} lang="en" target="_blank" rel="noreferrer">
      {source.title}
    </a>
  );
}

function sourceOf(key: Reason["key"]): Source | undefined {
  if (/^(plan|settled)/.test(key)) return SETTINGS_PAGE;
  return /^(not-yet|hosting|compliance|eligib)/.test(key) ? OVERVIEW_PAGE : undefined;
}
