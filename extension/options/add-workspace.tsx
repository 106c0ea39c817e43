import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { About } from "../answers/open-options.ts";
import { optionsMessages } from "../i18n/i18n.ts";
import type { Source } from "../workspaces/source.ts";
import type { Workspace } from "../workspaces/workspace.ts";
import { ConnectForm } from "./connect-form.tsx";
import { DescribeForm } from "./describe-form.tsx";
import { ImportForm } from "./import-form.tsx";
import { VendorForm } from "./vendor-form.tsx";

type Way = Source["kind"] | "vendor";

const WAYS: readonly Way[] = ["service", "vendor", "document", "manual"];

interface AddWorkspaceProps {
  readonly about: About;
  readonly workspaces: readonly Workspace[];
}

/** The ways to make a workspace known. */
export function AddWorkspace({ about, workspaces }: AddWorkspaceProps) {
  const way = useSignal<Way>(about.way ?? "service");
  const wanted = useRef<HTMLInputElement>(null);
  useEffect(() => wanted.current?.focus(), []);
  const page = about.page ?? null;
  return (
    <section class="card section">
      <h2 class="section-title">{optionsMessages.add}</h2>
      <fieldset class="ways" aria-label={optionsMessages.add}>
        {WAYS.map((kind) => (
          <label class="way" key={kind}>
            <input
              type="radio"
              name="way"
              ref={about.way === kind ? wanted : null}
              checked={way.value === kind}
              onChange={() => {
                way.value = kind;
              }}
            />
            {kind === "vendor" ? optionsMessages.vendor.way : optionsMessages.ways[kind]}
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
