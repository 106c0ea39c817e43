import { useSignal } from "@preact/signals";
import { type Failure, failureOf } from "../../widget/components/failure.ts";
import { FailureNotice } from "../../widget/components/notice.tsx";
import { browser } from "../browser.ts";
import { TextField } from "../components/field.tsx";
import { addressError, parseTypedAddress } from "../describe/typed-address.ts";
import { optionsMessages } from "../i18n/i18n.ts";
import { originPatterns } from "../workspaces/addresses.ts";
import type { Workspace } from "../workspaces/workspace.ts";
import { connect } from "./connect.ts";
import { ConnectFailure } from "./connect-failure.ts";

interface ConnectFormProps {
  readonly page: string | null;
  /** The workspace to sign in to again; without it, the form adds one. */
  readonly again?: Workspace;
}

type Result = { readonly done: string } | { readonly hint: string } | { readonly failure: Failure };

/** The form that connects a settings service by its address. */
export function ConnectForm({ page, again }: ConnectFormProps) {
  const source = again?.source.kind === "service" ? again.source : undefined;
  const usable = page !== null && addressError(page) === undefined;
  const address = useSignal(source?.endpoint ?? (usable ? new URL(page).origin : ""));
  const organization = useSignal(source?.organization ?? "");
  const token = useSignal("");
  const isConnecting = useSignal(false);
  const result = useSignal<Result | null>(null);

  const submit = async (event: Event) => {
    event.preventDefault();
    if (isConnecting.value) return;
    const url = parseTypedAddress(address.value);
    const fault = addressError(address.value);
    if (!url || fault) {
      result.value = { hint: optionsMessages.addressError[fault ?? "none"] };
      return;
    }
    // The browser takes a request for permission only as the first thing in a click.
    const allowed = browser.permissions.request({ origins: originPatterns([url.origin]) });
    isConnecting.value = true;
    result.value = null;
    try {
      if (!(await allowed)) {
        result.value = { hint: optionsMessages.notAllowed };
        return;
      }
      const connection = { address: url, organization: organization.value, token: token.value };
      const { organization: found } = await connect(connection, again);
      token.value = "";
      result.value = { done: optionsMessages.connected(found.name) };
    } catch (error) {
      result.value =
        error instanceof ConnectFailure
          ? { hint: optionsMessages.connectError[error.reason] }
          : { failure: failureOf(error) };
    } finally {
      isConnecting.value = false;
    }
  };

  return (
    <form class="form" onSubmit={(event) => void submit(event)}>
      {!source && (
        <>
          <TextField
            label={optionsMessages.address}
            hint={optionsMessages.addressHint}
            value={address.value}
            onChange={(value) => {
              address.value = value;
            }}
          />
          <TextField
            label={optionsMessages.organization}
            hint={optionsMessages.organizationHint}
            value={organization.value}
            onChange={(value) => {
              organization.value = value;
            }}
          />
        </>
      )}
      <TextField
        label={optionsMessages.token}
        hint={optionsMessages.tokenHint}
        type="password"
        value={token.value}
        onChange={(value) => {
          token.value = value;
        }}
      />
      <ResultNotice result={result.value} />
      <p>
        <button type="submit" class="button primary" aria-disabled={isConnecting.value}>
          {isConnecting.value ? optionsMessages.connecting : optionsMessages.connect}
        </button>
      </p>
    </form>
  );
}

function ResultNotice({ result }: { result: Result | null }) {
  if (!result) return null;
  if ("failure" in result) return <FailureNotice failure={result.failure} />;
  return "done" in result ? (
    <p class="notice" role="status">
      {result.done}
    </p>
  ) : (
    <p class="notice caution" role="alert">
      {result.hint}
    </p>
  );
}
