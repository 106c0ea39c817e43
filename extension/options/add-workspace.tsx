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

type Way = "manual" | "vendor" | "company";

const WAYS: readonly Way[] = ["manual", "vendor", "company"];

interface AddWorkspaceProps {
  readonly target: OptionsTarget;
  readonly workspaces: readonly Workspace[];
  /** False while the form of a workspace is open. */
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/** The ways to add a workspace; the one that fits the page at hand is open, unless another form is. */
export function AddWorkspace({ target, workspaces, isOpen, onOpen }: AddWorkspaceProps) {
  const way = useSignal(target.method ?? wayFor(target));
  const preselected = useRef<HTMLInputElement>(null);
  useEffect(() => preselected.current?.focus(), []);
  const page = target.page ?? null;
  const titles: Readonly<Record<Way, string>> = {
    manual: optionsMessages.methods.manual,
    vendor: optionsMessages.adminImport.method,
    company: optionsMessages.company,
  };
  return (
    <section class="card section">
      <h2 class="section-title">{optionsMessages.add}</h2>
      <fieldset class="ways" aria-label={optionsMessages.add}>
        {WAYS.map((one) => (
          <WayCard
            key={one}
            title={titles[one]}
            hint={optionsMessages.methodHints[one]}
            isChosen={isOpen && way.value === one}
            input={target.method === one ? preselected : null}
            onChoose={() => {
              way.value = one;
              onOpen();
            }}
          />
        ))}
      </fieldset>
      <div hidden={!isOpen}>
        {way.value === "manual" && <DescribeForm page={page} workspaces={workspaces} />}
        {way.value === "vendor" && <VendorForm page={page} workspaces={workspaces} />}
        {way.value === "company" && <CompanyForm page={page} workspaces={workspaces} />}
      </div>
    </section>
  );
}

/** Returns the way that fits a page: only admins see the vendor's console, and only companies run services. */
function wayFor({ page, edit, signIn }: OptionsTarget): Way | null {
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

interface WayCardProps {
  readonly title: string;
  readonly hint: string;
  readonly isChosen: boolean;
  readonly input: RefObject<HTMLInputElement | null> | null;
  readonly onChoose: () => void;
}

function WayCard({ title, hint, isChosen, input, onChoose }: WayCardProps) {
  const id = useId();
  return (
    <div class="way">
      <input
        id={id}
        type="radio"
        name="way"
        ref={input}
        checked={isChosen}
        aria-describedby={`${id}-hint`}
        onChange={onChoose}
      />
      <label class="way-title" for={id}>
        {title}
      </label>
      <span class="muted small" id={`${id}-hint`}>
        {hint}
      </span>
    </div>
  );
}

type CompanyWay = "service" | "document";

const COMPANY_WAYS: readonly CompanyWay[] = ["service", "document"];

interface CompanyFormProps {
  readonly page: string | null;
  readonly workspaces: readonly Workspace[];
}

/** The two ways of a company with a settings service: to connect it, or to import a document that it gave out. */
function CompanyForm({ page, workspaces }: CompanyFormProps) {
  const way = useSignal<CompanyWay>("service");
  return (
    <>
      <fieldset class="inline-group" aria-label={optionsMessages.companyWays}>
        {COMPANY_WAYS.map((one) => (
          <label class="form-choice" key={one}>
            <input
              type="radio"
              name="company-way"
              checked={way.value === one}
              onChange={() => {
                way.value = one;
              }}
            />
            {optionsMessages.methods[one]}
          </label>
        ))}
      </fieldset>
      {way.value === "service" ? (
        <ConnectForm page={page} />
      ) : (
        <ImportForm workspaces={workspaces} />
      )}
    </>
  );
}
