import { formatDay } from "../../shared/messages/format.ts";
import type { DatesWords } from "../../shared/messages/words.ts";
import type { Organization } from "../../shared/model/organization.ts";
import { useLanguage } from "../panel/language.tsx";
import { type ObligationGroup, STEPS } from "./groups.ts";
import { nameOf } from "./what.ts";

interface DatesTableProps {
  readonly groups: readonly ObligationGroup[];
  readonly organization: Organization;
  readonly words: DatesWords;
}

/** The same dates for each thing alone. */
export function DatesTable({ groups, organization, words }: DatesTableProps) {
  const { locale } = useLanguage();
  const heads = STEPS.map((step) => (step === "startedAt" ? words.column[step] : words.step[step]));
  return (
    <table class="table">
      <thead>
        <tr>
          {[words.column.about, ...heads].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.flatMap(({ id, obligations }) =>
          obligations.map((item, index) => (
            <tr key={`${id} ${index}`}>
              <th scope="row">
                {words.about(item.dataType, [nameOf(organization, item, words)], 0)}
              </th>
              {STEPS.map((step, column) => (
                <td key={step} data-label={heads[column]}>
                  {formatDay(item[step], locale)}
                </td>
              ))}
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}
