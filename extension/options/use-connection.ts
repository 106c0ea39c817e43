import { useSignal } from "@preact/signals";
import { isolateBidi } from "../../shared/i18n/bidi.ts";
import { type Failure, failureOf } from "../../widget/components/failure.ts";
import { browser } from "../browser.ts";
import { addressError, parseTypedAddress } from "../describe/typed-address.ts";
import { optionsMessages } from "../i18n/i18n.ts";
import { originPatterns } from "../workspaces/addresses.ts";
import type { Workspace } from "../workspaces/workspace.ts";
import { connect } from "./connect.ts";
import { ConnectFailure } from "./connect-failure.ts";
import { type Destinations, UnconfirmedDestinations } from "./destinations.ts";

/** The outcome of an attempt to connect a service. */
export type ConnectionResult =
  | { readonly done: string; readonly destinations: Destinations }
  | { readonly hint: string }
  | { readonly failure: Failure };

/**
 * Returns the state of the form that connects a settings service, and `submit`, which connects it.
 * @param page the address of the page that the form was opened from
 * @param again the workspace to sign in to again; without it, `submit` adds one
 */
export function useConnection(page: string | null, again: Workspace | undefined) {
  const source = again?.source.kind === "service" ? again.source : undefined;
  const usable = page !== null && addressError(page) === undefined;
  const address = useSignal(source?.endpoint ?? (usable ? new URL(page).origin : ""));
  const organization = useSignal(source?.organization ?? "");
  const token = useSignal("");
  const isConnecting = useSignal(false);
  const result = useSignal<ConnectionResult | null>(null);
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
      result.value = { done: optionsMessages.connected(isolateBidi(found.name)), destinations };
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

  return { source, address, organization, token, isConnecting, result, question, submit };
}
