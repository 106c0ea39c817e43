import { useSignal } from "@preact/signals";
import { optionWords } from "../words/spoken-options.ts";
import type { Source, Workspace } from "../workspaces/workspace.ts";
import { ConnectForm } from "./connect-form.tsx";
import { DescribeForm } from "./describe-form.tsx";
import { ImportForm } from "./import-form.tsx";
import { VendorForm } from "./vendor-form.tsx";

type Way = Source["kind"] | "vendor";

const WAYS: readonly Way[] = ["service", "vendor", "document", "manual"];

interface AddWorkspaceProps {
  /** The page that the person came from. */
  readonly page: string | null;
  readonly workspaces: readonly Workspace[];
}

/** The ways to make a workspace known. */
export function AddWorkspace({ page, workspaces }: AddWorkspaceProps) {
  const way = useSignal<Way>("service");
  return (
    <section class="card section">
      <h2 class="section-title">{optionWords.add}</h2>
      <fieldset class="ways" aria-label={optionWords.add}>
        {WAYS.map((kind) => (
          <label class="way" key={kind}>
            <input
              type="radio"
              name="way"
              checked={way.value === kind}
              onChange={() => {
                way.value = kind;
              }}
            />
            {kind === "vendor" ? optionWords.vendor.way : optionWords.ways[kind]}
          </label>
        ))}
      </fieldset>
      {way.value === "service" && <ConnectForm page={page} />}
      {way.value === "vendor" && <VendorForm workspaces={workspaces} />}
      {way.value === "document" && <ImportForm workspaces={workspaces} />}
      {way.value === "manual" && <DescribeForm page={page} workspaces={workspaces} />}
    </section>
  );
}
