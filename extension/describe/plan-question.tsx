import { useSignal } from "@preact/signals";
import { requestHosts } from "../workspaces/host-access.ts";
import type { Facts } from "./description.ts";
import { hostingOf, hostOf } from "./description.ts";
import { QuestionButtons } from "./question-buttons.tsx";
import { savePlan } from "./save-description.ts";
import { SaveFailure } from "./save-failure.tsx";

interface PlanQuestionProps {
  /** Address of a page of the site. */
  readonly address: string;
  /** Called if the address can't be that of a site. */
  readonly onInvalid?: () => void;
  readonly onSaved: (name: string) => void;
}

/** The question for the plan. One press describes the workspace of a page and asks for access to its host. */
export function PlanQuestion({ address, onInvalid, onSaved }: PlanQuestionProps) {
  const failed = useSignal(false);
  const host = hostOf(address);
  const answer = async ({ plan = "unknown" }: Partial<Facts> = {}) => {
    if (host === undefined) {
      onInvalid?.();
      return;
    }
    // The browser takes a request for permission only as the first thing in a click. Its prompt can close this page, so
    // that the answer is saved meanwhile.
    void requestHosts([host]);
    failed.value = false;
    try {
      const name = await savePlan(address, plan, hostingOf([address]));
      if (name !== undefined) onSaved(name);
    } catch {
      failed.value = true;
    }
  };
  return (
    <>
      <QuestionButtons question="plan" onAnswer={(facts) => void answer(facts)} />
      <SaveFailure failed={failed.value} />
    </>
  );
}
