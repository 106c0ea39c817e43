import { useSignal } from "@preact/signals";
import { formatReason } from "../../shared/i18n/reason.ts";
import type { Compliance, Organization } from "../../shared/model/organization.ts";
import { ORGANIZATION_PLACE } from "../../shared/model/place.ts";
import { explain } from "../../shared/rules/explain.ts";
import { reasonFor } from "../../shared/view-models/reason.ts";
import { SummaryIcon } from "../../widget/components/summary-icon.tsx";
import { language, optionsMessages } from "../i18n/i18n.ts";
import type { Workspace } from "../workspaces/workspace.ts";
import { saveWorkspace } from "../workspaces/workspace-store.ts";
import { addressError } from "./address.ts";
import {
  type Description,
  describedDocument,
  descriptionOf,
  hostOf,
  NOTHING_KNOWN,
} from "./describe.ts";
import { SelectField, TextField } from "./field.tsx";
import { SharedHosts } from "./shared-hosts.tsx";

interface DescribeFormProps {
  readonly page: string | null;
  readonly workspaces: readonly Workspace[];
}

/** A form in which "I don't know" is an answer, with a preview of what the answers mean. */
export function DescribeForm({ page, workspaces }: DescribeFormProps) {
  const address = useSignal(page !== null && addressError(page) === undefined ? page : "");
  /** The changed answers for this site. */
  const answers = useSignal<Partial<Description>>({});
  const done = useSignal("");
  const failed = useSignal(false);
  const wasSubmitted = useSignal(false);
  const describedAt = (host: string | undefined) =>
    workspaces.find(
      ({ source, hosts = [] }) =>
        source.kind === "manual" && host !== undefined && hosts.includes(host),
    );
  const before = describedAt(hostOf({ address: address.value }));
  const known = before?.document?.organization;
  const description = {
    ...NOTHING_KNOWN,
    ...(known && descriptionOf(known)),
    ...answers.value,
    address: address.value,
  };
  const { name, plan, metadata, inAppData, compliance } = description;
  const document = describedDocument(description, known);
  const fault = addressError(address.value);
  const update = (part: Partial<Description>) => {
    answers.value = { ...answers.value, ...part };
    done.value = "";
  };
  const changeAddress = (text: string) => {
    // Answers for another site do not apply to this one.
    if (before && describedAt(hostOf({ address: text })) !== before) answers.value = {};
    address.value = text;
    done.value = "";
    wasSubmitted.value = false;
  };
  const save = async (event: Event) => {
    event.preventDefault();
    wasSubmitted.value = true;
    if (!document) return;
    const record = {
      id: before?.id ?? crypto.randomUUID(),
      name: document.name,
      source: { kind: "manual" },
    } as const;
    const snapshot = { organization: document, role: "member", confirmedAt: Date.now() } as const;
    failed.value = false;
    try {
      await saveWorkspace(record, snapshot);
      done.value = (before ? optionsMessages.adminImport : optionsMessages).saved(document.name);
    } catch {
      failed.value = true;
    }
  };
  const toggle = (item: Compliance) =>
    update({
      compliance: compliance.includes(item)
        ? compliance.filter((other) => other !== item)
        : [...compliance, item],
    });
  return (
    <form class="form" onSubmit={(event) => void save(event)}>
      <TextField
        label={optionsMessages.siteAddress}
        hint={optionsMessages.siteHint}
        value={address.value}
        onChange={changeAddress}
      />
      {fault && (wasSubmitted.value || fault !== "none") && (
        <p class="notice caution" role="alert">
          {optionsMessages.addressError[fault]}
        </p>
      )}
      {known && done.value === "" && <p class="notice">{optionsMessages.describedBefore}</p>}
      <TextField
        label={optionsMessages.siteName}
        hint={optionsMessages.siteNameHint}
        value={name}
        onChange={(value) => update({ name: value })}
      />
      <SelectField
        label={optionsMessages.plan}
        hint={optionsMessages.planHint}
        value={plan}
        options={optionsMessages.plans}
        onChange={(value) => update({ plan: value })}
      />
      <SelectField
        label={optionsMessages.metadata}
        value={metadata}
        options={optionsMessages.choices}
        onChange={(value) => update({ metadata: value })}
      />
      <SelectField
        label={optionsMessages.inAppData}
        value={inAppData}
        options={optionsMessages.choices}
        onChange={(value) => update({ inAppData: value })}
      />
      <fieldset class="field">
        <legend class="label">{optionsMessages.compliance}</legend>
        {(Object.keys(optionsMessages.compliances) as Compliance[]).map((item) => (
          <label class="form-choice" key={item}>
            <input
              type="checkbox"
              checked={compliance.includes(item)}
              onChange={() => toggle(item)}
            />
            {optionsMessages.compliances[item]}
          </label>
        ))}
      </fieldset>
      {document && <AnswersPreview document={document} />}
      {document && <SharedHosts document={document} workspaces={workspaces} except={before?.id} />}
      {failed.value && (
        <p class="notice caution" role="alert">
          {optionsMessages.notSaved}
        </p>
      )}
      <p role="status">{done.value}</p>
      <p>
        <button type="submit" class="button primary">
          {before ? optionsMessages.adminImport.save : optionsMessages.save}
        </button>
      </p>
    </form>
  );
}

/** The assessment that follows from the answers so far. */
function AnswersPreview({ document }: { document: Organization }) {
  const { core, sentence } = language;
  const explanation = explain(document, ORGANIZATION_PLACE, new Date());
  const { summary } = explanation.assessment;
  return (
    <div class="notice" role="status">
      <p class="bold">{optionsMessages.preview}</p>
      <p class="answer">
        <SummaryIcon summary={summary} />
        {core.organizationSummary[summary]}
      </p>
      {(["metadata", "in-app-data"] as const).map((dataType) => (
        <p key={dataType}>
          {optionsMessages.labelled(
            core.dataType[dataType],
            sentence(
              formatReason(
                core.reasons,
                reasonFor(document, explanation, dataType),
                language.locale,
              ),
            ),
          )}
        </p>
      ))}
    </div>
  );
}
