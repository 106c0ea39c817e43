import type { DataType } from "../../shared/model/assessment.ts";
import { useLanguage } from "../components/language.ts";
import { Segments } from "../components/segments.tsx";

interface ChoiceProps {
  readonly dataType: DataType;
  readonly proposed: "on" | "off" | undefined;
  readonly onChoose: (value: "on" | "off") => void;
}

const CHOICES = ["on", "off"] as const;

/** The control of a setting whose value isn't known, which a switch can't show. */
export function Choice({ dataType, proposed, onChoose }: ChoiceProps) {
  const { core } = useLanguage();
  return (
    <Segments
      label={core.dataType[dataType]}
      options={CHOICES.map((choice) => [choice, core[choice]])}
      value={proposed}
      onChoose={onChoose}
    />
  );
}
