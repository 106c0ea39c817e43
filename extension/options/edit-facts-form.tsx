import { useSignal } from "@preact/signals";
import { descriptionOf, type Facts, withFacts } from "../describe/description.ts";
import { saveFacts } from "../describe/save-description.ts";
import { SaveFailure } from "../describe/save-failure.tsx";
import { optionsMessages } from "../i18n/i18n.ts";
import { requestHosts } from "../workspaces/host-access.ts";
import { hostMatchOf } from "../workspaces/matching.ts";
import { provenanceOf } from "../workspaces/provenance.ts";
import type { KnownDocument, Workspace } from "../workspaces/workspace.ts";
import { AnswersPreview } from "./answers-preview.tsx";
import { FactsFields } from "./facts-fields.tsx";

interface EditFactsFormProps {
  readonly workspace: Workspace & { readonly document: KnownDocument };
  readonly onSaved: () => void;
}

/** The form that edits what an imported document says about the organization as a whole. */
export function EditFactsForm({ workspace, onSaved }: EditFactsFormProps) {
  const { organization } = workspace.document;
  const answers = useSignal<Partial<Facts>>({});
  const failed = useSignal(false);
  const known = descriptionOf(organization);
  // A plan that was read stays as it is.
  const asksPlan = known.plan === "unknown" || provenanceOf(workspace, "plan")?.kind === "said";
  const document = withFacts(organization, answers.value);
  const save = async (event: Event) => {
    event.preventDefault();
    void requestHosts(hostMatchOf(organization).hosts ?? []);
    failed.value = false;
    try {
      await saveFacts(workspace, answers.value);
      onSaved();
    } catch {
      failed.value = true;
    }
  };
  return (
    <form class="form" onSubmit={(event) => void save(event)}>
      <FactsFields
        facts={{ ...known, ...answers.value }}
        asksPlan={asksPlan}
        document={document}
        onChange={(facts) => {
          answers.value = { ...answers.value, ...facts };
        }}
      />
      <AnswersPreview document={document} />
      <SaveFailure failed={failed.value} />
      <p>
        <button type="submit" class="button primary">
          {optionsMessages.adminImport.save}
        </button>
      </p>
    </form>
  );
}
