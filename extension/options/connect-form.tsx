import { FailureNotice } from "../../widget/components/notice.tsx";
import { TextField } from "../components/field.tsx";
import { optionsMessages } from "../i18n/i18n.ts";
import type { Workspace } from "../workspaces/workspace.ts";
import { DestinationLines, DestinationQuestion } from "./destination-question.tsx";
import { destinationsOf } from "./destinations.ts";
import { type ConnectionResult, useConnection } from "./use-connection.ts";

interface ConnectFormProps {
  readonly page: string | null;
  /** The workspace to sign in to again; without it, the form adds one. */
  readonly again?: Workspace;
}

/** The form that connects a settings service by its address. */
export function ConnectForm({ page, again }: ConnectFormProps) {
  const { source, address, organization, token, isConnecting, result, question, submit } =
    useConnection(page, again);
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

function ResultNotice({ result }: { result: ConnectionResult | null }) {
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
