import { useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { vendorSiteHosting } from "../../shared/policy/eligibility.ts";
import type { OptionsTarget } from "../components/options-target.ts";
import { organizationIdIn } from "../describe/description.ts";
import { addressError, parseTypedAddress } from "../describe/typed-address.ts";
import { optionsMessages } from "../i18n/i18n.ts";
import type { Workspace } from "../workspaces/workspace.ts";
import { ConnectForm } from "./connect-form.tsx";
import { DescribeForm } from "./describe-form.tsx";
import { ImportForm } from "./import-form.tsx";
import { VendorForm } from "./vendor-form.tsx";

type Method = "manual" | "vendor" | "company";

const METHODS: readonly Method[] = ["manual", "vendor", "company"];

interface AddWorkspaceProps {
  readonly target: OptionsTarget;
  readonly workspaces: readonly Workspace[];
  /** False while the form of a workspace is open. */
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/** The methods of adding a workspace; the one that fits the page at hand is open, unless another form is. */
export function AddWorkspace({ target, workspaces, isOpen, onOpen }: AddWorkspaceProps) {
  const method = useSignal(target.method ?? methodFor(target));
  const preselected = useRef<HTMLInputElement>(null);
  useEffect(() => preselected.current?.focus(), []);
  const page = target.page ?? null;
  const titles: Readonly<Record<Method, string>> = {
    manual: optionsMessages.methods.manual,
    vendor: optionsMessages.adminImport.method,
    company: optionsMessages.company,
  };
  return (
    <section class="card section">
      <h2 class="section-title">{optionsMessages.add}</h2>
      <fieldset class="methods" aria-label={optionsMessages.add}>
        {METHODS.map((one) => (
          <MethodCard
            key={one}
            title={titles[one]}
            hint={optionsMessages.methodHints[one]}
            isChosen={isOpen && method.value === one}
            input={target.method === one ? preselected : null}
            onChoose={() => {
              method.value = one;
              onOpen();
            }}
          />
        ))}
      </fieldset>
      <div hidden={!isOpen}>
        {method.value === "manual" && <DescribeForm page={page} workspaces={workspaces} />}
        {method.value === "vendor" && <VendorForm page={page} workspaces={workspaces} />}
        {method.value === "company" && <CompanyForm page={page} workspaces={workspaces} />}
      </div>
    </section>
  );
}

/** Returns the method that fits a page: only admins see the vendor's console, and only companies run services. */
function methodFor({ page, edit, signIn }: OptionsTarget): Method | null {
  if (edit !== undefined || signIn !== undefined) return null;
  if (page === undefined) return "manual";
  if (organizationIdIn(page) !== undefined && isConsole(page)) return "vendor";
  const isCompany =
    addressError(page) === undefined &&
    vendorSiteHosting(parseTypedAddress(page)?.hostname ?? "") === undefined;
  return isCompany ? "company" : "manual";
}

function isConsole(page: string): boolean {
  return /^admin\./.test(parseTypedAddress(page)?.hostname ?? "");
}

interface MethodCardProps {
  readonly title: string;
  readonly hint: string;
  readonly isChosen: boolean;
  readonly input: RefObject<HTMLInputElement | null> | null;
  readonly onChoose: () => void;
}

function MethodCard({ title, hint, isChosen, input, onChoose }: MethodCardProps) {
  const id = useId();
  return (
    <div class="method">
      <input
        id={id}
        type="radio"
        name="method"
        ref={input}
        checked={isChosen}
        aria-describedby={`${id}-hint`}
        onChange={onChoose}
      />
      <label class="method-title" for={id}>
        {title}
      </label>
      <span class="muted small" id={`${id}-hint`}>
        {hint}
      </span>
    </div>
  );
}

type CompanyMethod = "service" | "document";

const COMPANY_METHODS: readonly CompanyMethod[] = ["service", "document"];

interface CompanyFormProps {
  readonly page: string | null;
  readonly workspaces: readonly Workspace[];
}

/** The two methods of a company with a settings service: to connect it, or to import a document that it gave out. */
function CompanyForm({ page, workspaces }: CompanyFormProps) {
  const method = useSignal<CompanyMethod>("service");
  return (
    <>
      <fieldset class="inline-group" aria-label={optionsMessages.companyWays}>
        {COMPANY_METHODS.map((one) => (
          <label class="form-choice" key={one}>
            <input
              type="radio"
              name="company-method"
              checked={method.value === one}
              onChange={() => {
                method.value = one;
              }}
            />
            {optionsMessages.methods[one]}
          </label>
        ))}
      </fieldset>
      {method.value === "service" ? (
        <ConnectForm page={page} />
      ) : (
        <ImportForm workspaces={workspaces} />
      )}
    </>
  );
}
