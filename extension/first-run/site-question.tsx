import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { isolateBidi } from "../../shared/i18n/bidi.ts";
import { ORGANIZATION_PLACE } from "../../shared/model/place.ts";
import { TextField } from "../components/field.tsx";
import { openOptions } from "../components/options-target.ts";
import { AddressFault } from "../describe/address-fault.tsx";
import { hostOf } from "../describe/description.ts";
import { AnswerSavedContext, NextQuestion } from "../describe/next-question.tsx";
import { PlanQuestion } from "../describe/plan-question.tsx";
import { describedAt } from "../describe/save-description.ts";
import { language, optionsMessages } from "../i18n/i18n.ts";
import type { Workspace } from "../workspaces/workspace.ts";
import { loadWorkspaces } from "../workspaces/workspace-store.ts";

/** The question for the plan of a site, then for what settles the most. */
export function SiteQuestion() {
  const address = useSignal("");
  const isPressed = useSignal(false);
  const saved = useSignal<Workspace | null>(null);
  const result = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The pressed button no longer exists.
    if (saved.value) result.current?.focus();
  }, [saved.value]);
  const load = async () => {
    const { workspaces } = await loadWorkspaces();
    saved.value = describedAt(workspaces, hostOf(address.value)) ?? null;
  };
  const workspace = saved.value;
  const organization = workspace?.document?.organization;
  if (workspace && organization) {
    const [site] = organization.sites;
    return (
      <AnswerSavedContext.Provider value={() => void load()}>
        <p ref={result} tabIndex={-1} role="status">
          {optionsMessages.saved(isolateBidi(workspace.name))}{" "}
          {site && (
            <a class="link" href={`https://${site.host}/`} target="_blank" rel="noreferrer">
              {optionsMessages.firstRun.open(site.host)}
            </a>
          )}
        </p>
        <NextQuestion
          workspace={workspace}
          organization={organization}
          place={ORGANIZATION_PLACE}
          formatSummary={(summary) => language.core.organizationSummary[summary]}
          onEdit={() => void openOptions({ edit: workspace.id })}
        />
      </AnswerSavedContext.Provider>
    );
  }
  return (
    <div class="form">
      <TextField
        label={optionsMessages.siteAddress}
        hint={optionsMessages.siteHint}
        value={address.value}
        onChange={(value) => {
          address.value = value;
          isPressed.value = false;
        }}
      />
      <AddressFault address={address.value} isRequired={isPressed.value} />
      <PlanQuestion
        address={address.value}
        onInvalid={() => {
          isPressed.value = true;
        }}
        onSaved={() => void load()}
      />
    </div>
  );
}
