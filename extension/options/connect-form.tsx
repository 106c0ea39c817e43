import { useSignal } from "@preact/signals";
import { type Failure, failureOf } from "../../widget/components/failure.ts";
import { FailureNotice } from "../../widget/components/notice.tsx";
import { browser } from "../browser.ts";
import { TextField } from "../components/field.tsx";
import { addressError, parseTypedAddress } from "../describe/typed-address.ts";
import { optionsMessages } from "../i18n/i18n.ts";
import { originPatterns } from "../workspaces/addresses.ts";
import type { Workspace } from "../workspaces/workspace.ts";
import { ConfirmButtons } from "./confirm-buttons.tsx";
import { connect } from "./connect.ts";
import { ConnectFailure } from "./connect-failure.ts";
import { type Destinations, destinationsOf, UnconfirmedDestinations } from "./destinations.ts";

interface ConnectFormProps {
  readonly page: string | null;
  /** The workspace to sign in to again; without it, the form adds one. */
  readonly again?: Workspace;
}

type Result =
  | { readonly done: string; readonly destinations: Destinations }
  | { readonly hint: string }
  | { readonly failure: Failure };

/** The form that connects a settings service by its address. */
export function ConnectForm({ page, again }: ConnectFormProps) {
  const source = again?.source.kind === "service" ? again.source : undefined;
  const usable = page !== null && addressError(page) === undefined;
  const address = useSignal(source?.endpoint ?? (usable ? new URL(page).origin : ""));
  const organization = useSignal(source?.organization ?? "");
  const token = useSignal("");
  const isConnecting = useSignal(false);
  const result = useSignal<Result | null>(null);
  /** Origins to confirm. */
  const question = useSignal<Destinations | null>(null);

  const submit = async (confirmed: readonly string[] = []) => {
    if (isConnecting.value) return;
    question.value = null;
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
      const typed = { address: url, organization: organization.value, token: token.value };
      const { organization: found, destinations } = await connect({ ...typed, confirmed }, again);
      token.value = "";
      result.value = { done: optionsMessages.connected(found.name), destinations };
    } catch (error) {
      if (error instanceof UnconfirmedDestinations) {
        question.value = error.destinations;
        return;
      }
      result.value =
        error instanceof ConnectFailure
          ? { hint: optionsMessages.connectError[error.reason] }
          : { failure: failureOf(error) };
    } finally {
      isConnecting.value = false;
    }
  };

  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {source ? (
        <DestinationLines destinations={destinationsOf(source, true)} />
      ) : (
        <>
          <TextField
            label={optionsMessages.address}
            hint={optionsMessages.addressHint}
            value={address.value}
            onChange={(value) => {
              address.value = value;
              question.value = null;
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
          question.value = null;
        }}
      />
      <ResultNotice result={result.value} />
      {question.value ? (
        <DestinationQuestion
          destinations={question.value}
          onConfirm={(origins) => void submit(origins)}
          onCancel={() => {
            question.value = null;
          }}
        />
      ) : (
        <p>
          <button type="submit" class="button primary" aria-disabled={isConnecting.value}>
            {isConnecting.value ? optionsMessages.connecting : optionsMessages.connect}
          </button>
        </p>
      )}
    </form>
  );
}

interface DestinationQuestionProps {
  readonly destinations: Destinations;
  readonly onConfirm: (origins: readonly string[]) => void;
  readonly onCancel: () => void;
}

/** Names the origins that get the token or sign the person in, before anything is sent there. */
function DestinationQuestion({ destinations, onConfirm, onCancel }: DestinationQuestionProps) {
  return (
    <div class="notice" role="alert">
      <p class="bold">{optionsMessages.checkDestinations}</p>
      <DestinationLines destinations={destinations} />
      <ConfirmButtons
        yes={optionsMessages.connect}
        onYes={() => onConfirm(Object.values(destinations))}
        onCancel={onCancel}
      />
    </div>
  );
}

function DestinationLines({ destinations: { service, issuer } }: { destinations: Destinations }) {
  return (
    <>
      {issuer !== undefined && <p>{optionsMessages.signInAt(issuer)}</p>}
      <p>{optionsMessages.tokenGoesTo(service)}</p>
    </>
  );
}

function ResultNotice({ result }: { result: Result | null }) {
  if (!result) return null;
  if ("failure" in result) return <FailureNotice failure={result.failure} />;
  return "done" in result ? (
    <div class="notice" role="status">
      <p>{result.done}</p>
      <DestinationLines destinations={result.destinations} />
    </div>
  ) : (
    <p class="notice caution" role="alert">
      {result.hint}
    </p>
  );
}
