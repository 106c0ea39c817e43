import { explainOrganization } from "../../../shared/rules/explain.ts";
import { ProtectionTable, type ProtectionTableProps } from "./protection-table.tsx";

/** The protection table under its title; an organization that is left out has nothing to protect. */
export function Safeguards(props: ProtectionTableProps) {
  const { language, words, organization, at = new Date() } = props;
  const { summary } = explainOrganization(organization, at).assessment;
  if (summary === "not-eligible") return <p>{language.core.organizationSummary[summary]}</p>;
  return (
    <section aria-labelledby="protection">
      <h3 class="title" part="title" id="protection">
        {words.title}
      </h3>
      <ProtectionTable {...props} />
    </section>
  );
}
