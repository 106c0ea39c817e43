import { useMemo } from "preact/hooks";
import type { SettingsClient } from "../../shared/client/types.ts";
import type { Obligation } from "../../shared/model/obligation.ts";
import { type Unanswered, useAnswer } from "../components/use-async.ts";
import { isRunningAt } from "./running-at.ts";

type Client = Pick<SettingsClient, "obligations">;

/** The obligations that still run, or why there are none to show. */
export type Running = readonly Obligation[] | Unanswered;

interface Asked {
  readonly revision: number;
  readonly answer: Promise<readonly Obligation[]>;
  found?: readonly Obligation[];
}

/** Parts of one panel share the answer: what runs changes with the revision only. */
const asked = new WeakMap<Client, Asked>();

/** The running obligations; read again when the settings move on, and at another attempt after a failure. */
export function useObligations(client: Client, revision: number, attempt = 0): Running {
  const found = useAnswer(
    () => askObligations(client, revision),
    [client, revision, attempt],
    asked.get(client)?.found,
  );
  // There may be thousands, and what shows them is drawn again at every press.
  return useMemo(
    () => (typeof found === "string" ? found : found.filter(isRunningAt(new Date()))),
    [found],
  );
}

/** The obligations of a revision; whoever uses them once they are there has them at once. */
export function askObligations(client: Client, revision: number): Asked["answer"] {
  const known = asked.get(client);
  if (known?.revision === revision) return known.answer;
  const next: Asked = { revision, answer: client.obligations() };
  asked.set(client, next);
  next.answer.then(
    (found) => {
      next.found = found;
    },
    () => {
      // A failure is no answer: the next one who wants to know asks again.
      if (asked.get(client) === next) asked.delete(client);
    },
  );
  return next.answer;
}
