import { useSignal } from "@preact/signals";
import { isolateBidi } from "../../shared/i18n/bidi.ts";
import { TextField } from "../components/field.tsx";
import {
  type Description,
  describedDocument,
  descriptionOf,
  hasSeparatePlans,
  hostingOf,
  hostOf,
  NOTHING_KNOWN,
  organizationIdIn,
} from "../describe/description.ts";
import { describedAt, saveDescription } from "../describe/save-description.ts";
import { SaveFailure } from "../describe/save-failure.tsx";
import { addressError } from "../describe/typed-address.ts";
import { optionsMessages } from "../i18n/i18n.ts";
import { requestHosts } from "../workspaces/host-access.ts";
import { hostMatchOf } from "../workspaces/matching.ts";
import type { Workspace } from "../workspaces/workspace.ts";
import { AnswersPreview } from "./answers-preview.tsx";
import { FactsFields } from "./facts-fields.tsx";
import { SharedHosts } from "./shared-hosts.tsx";
import { SiteAddresses } from "./site-addresses.tsx";

interface DescribeFormProps {
  /** Address of the page at hand. */
  readonly page: string | null;
  readonly workspaces: readonly Workspace[];
  /** The described workspace to edit; without it, the form adds one, or continues one of the same address. */
  readonly workspace?: Workspace;
  readonly onSaved?: () => void;
}

/** A form in which "I don't know" is an answer, with a preview of what the answers mean. */
export function DescribeForm({ page, workspaces, workspace, onSaved }: DescribeFormProps) {
  const usablePage = page !== null && addressError(page) === undefined ? page : "";
  const ownHost = workspace?.document?.organization.sites[0]?.host;
  const address = useSignal(ownHost ?? usablePage);
  /** The changed answers for this site. */
  const answers = useSignal<Partial<Description>>({});
  const done = useSignal("");
  const failed = useSignal(false);
  const wasSubmitted = useSignal(false);
  const before = workspace ?? describedAt(workspaces, hostOf(address.value));
  const known = before?.document?.organization;
  const externalId = page === null ? undefined : organizationIdIn(page);
  const aliases = answers.value.aliases ?? known?.sites[0]?.aliases ?? [];
  const description: Description = {
    ...NOTHING_KNOWN,
    ...(externalId !== undefined && { externalId }),
    hosting: hostingOf([address.value, ...aliases]),
    ...(known && descriptionOf(known)),
    ...answers.value,
    address: address.value,
  };
  const document = describedDocument(description, known);
  const update = (part: Partial<Description>) => {
    answers.value = { ...answers.value, ...part };
    done.value = "";
  };
  const changeAddress = (text: string) => {
    // Answers for another site do not apply to this one.
    const isOther = before && describedAt(workspaces, hostOf(text)) !== before;
    if (!workspace && isOther) answers.value = {};
    address.value = text;
    done.value = "";
    wasSubmitted.value = false;
  };
  const save = async (event: Event) => {
    event.preventDefault();
    wasSubmitted.value = true;
    if (!document) return;
    // The browser takes a request for permission only as the first thing in a click. Nobody waits for the answer.
    void requestHosts(hostMatchOf(document).hosts ?? []);
    failed.value = false;
    try {
      const name = (await saveDescription(description, before)) ?? document.name;
      done.value = (before ? optionsMessages.adminImport : optionsMessages).saved(
        isolateBidi(name),
      );
      onSaved?.();
    } catch {
      failed.value = true;
    }
  };
  return (
    <form class="form" onSubmit={(event) => void save(event)}>
      <SiteAddresses
        address={address.value}
        aliases={aliases}
        isRequired={wasSubmitted.value}
        onAddress={changeAddress}
        onAliases={(next) => update({ aliases: next })}
      />
      {known && !workspace && done.value === "" && (
        <p class="notice">{optionsMessages.describedBefore}</p>
      )}
      <TextField
        label={optionsMessages.siteName}
        hint={optionsMessages.siteNameHint}
        value={description.name}
        onChange={(value) => update({ name: value })}
      />
      <FactsFields
        facts={description}
        document={document}
        asksPlan={!(known && hasSeparatePlans(known))}
        onChange={update}
      />
      {document && <AnswersPreview document={document} />}
      {document && <SharedHosts document={document} workspaces={workspaces} except={before?.id} />}
      <SaveFailure failed={failed.value} />
      <p role="status">{done.value}</p>
      <p>
        <button type="submit" class="button primary">
          {before ? optionsMessages.adminImport.save : optionsMessages.save}
        </button>
      </p>
    </form>
  );
}
