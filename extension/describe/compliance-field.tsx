import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { COMPLIANCE_REQUIREMENTS, type Compliance } from "../../shared/model/organization.ts";
import { messages, optionsMessages } from "../i18n/i18n.ts";
import type { Facts } from "./description.ts";

type Kind = "none" | "one" | "unknown";

const KINDS: readonly Kind[] = ["none", "one", "unknown"];

interface ComplianceFieldProps {
  readonly value: Facts["compliance"];
  /** Called with `unknown` while the person says "one of these" without saying which. */
  readonly onChange: (value: Facts["compliance"]) => void;
  /** Below the answers. */
  readonly note?: string | undefined;
}

/** The question for compliance requirements: none, one of them, or not known. */
export function ComplianceField({ value, onChange, note }: ComplianceFieldProps) {
  const id = useId();
  const { ask, none, one, unknown, compliances } = messages.questions;
  const isOne = useSignal(false);
  const chosen = value === "unknown" ? [] : value;
  const kind: Kind =
    chosen.length > 0 || isOne.value ? "one" : value === "unknown" ? "unknown" : "none";
  const texts: Readonly<Record<Kind, string>> = { none, one, unknown };
  const choose = (next: Kind) => {
    isOne.value = next === "one";
    if (next !== "one") onChange(next === "none" ? [] : "unknown");
    else if (chosen.length === 0) onChange("unknown");
  };
  const toggle = (item: Compliance) => {
    const next = chosen.includes(item)
      ? chosen.filter((other) => other !== item)
      : [...chosen, item];
    isOne.value = true;
    onChange(next.length > 0 ? next : "unknown");
  };
  return (
    <fieldset class="field" aria-describedby={note === undefined ? undefined : id}>
      <legend class="label">{ask.compliance}</legend>
      <p class="muted small">
        {COMPLIANCE_REQUIREMENTS.map((item) => compliances[item]).join(" · ")}
      </p>
      <div class="inline-group">
        {KINDS.map((one) => (
          <label class="form-choice" key={one}>
            <input
              type="radio"
              name={`${id}-kind`}
              checked={kind === one}
              onChange={() => choose(one)}
            />
            {texts[one]}
          </label>
        ))}
      </div>
      {kind === "one" && (
        <fieldset class="nested">
          <legend>{optionsMessages.whichCompliance}</legend>
          {COMPLIANCE_REQUIREMENTS.map((item) => (
            <label class="form-choice" key={item}>
              <input
                type="checkbox"
                checked={chosen.includes(item)}
                onChange={() => toggle(item)}
              />
              {compliances[item]}
            </label>
          ))}
          {chosen.length === 0 && <p class="muted small">{optionsMessages.noComplianceChosen}</p>}
        </fieldset>
      )}
      {note !== undefined && (
        <p class="muted small" id={id}>
          {note}
        </p>
      )}
    </fieldset>
  );
}
