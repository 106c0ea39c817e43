import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { OptionsTarget } from "../components/options-target.ts";
import { optionsMessages } from "../i18n/i18n.ts";
import type { Source } from "../workspaces/source.ts";
import type { Workspace } from "../workspaces/workspace.ts";
import { ConnectForm } from "./connect-form.tsx";
import { DescribeForm } from "./describe-form.tsx";
import { ImportForm } from "./import-form.tsx";
import { VendorForm } from "./vendor-form.tsx";

type Method = Source["kind"] | "vendor";

const METHODS: readonly Method[] = ["service", "vendor", "document", "manual"];

interface AddWorkspaceProps {
  readonly target: OptionsTarget;
  readonly workspaces: readonly Workspace[];
}

/** The methods of adding a workspace. */
export function AddWorkspace({ target, workspaces }: AddWorkspaceProps) {
  const method = useSignal<Method>(target.method ?? "service");
  const preselected = useRef<HTMLInputElement>(null);
  useEffect(() => preselected.current?.focus(), []);
  const page = target.page ?? null;
  return (
    <section class="card section">
      <h2 class="section-title">{optionsMessages.add}</h2>
      <fieldset class="inline-group" aria-label={optionsMessages.add}>
        {METHODS.map((kind) => (
          <label class="form-choice" key={kind}>
            <input
              type="radio"
              name="method"
              ref={target.method === kind ? preselected : null}
              checked={method.value === kind}
              onChange={() => {
                method.value = kind;
              }}
            />
            {kind === "vendor" ? optionsMessages.adminImport.method : optionsMessages.methods[kind]}
          </label>
        ))}
      </fieldset>
      {method.value === "service" && <ConnectForm page={page} />}
      {method.value === "vendor" && <VendorForm page={page} workspaces={workspaces} />}
      {method.value === "document" && <ImportForm workspaces={workspaces} />}
      {method.value === "manual" && <DescribeForm page={page} workspaces={workspaces} />}
    </section>
  );
}
