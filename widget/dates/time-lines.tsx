import { useSignal } from "@preact/signals";
import type { DatesWords } from "../../shared/messages/words.ts";
import type { Organization } from "../../shared/model/organization.ts";
import { AsTable } from "../panel/as-table.tsx";
import { DatesTable } from "./dates-table.tsx";
import type { ObligationGroup } from "./groups.ts";
import { TimeLine } from "./time-line.tsx";
import { aboutGroup } from "./what.ts";

/** How many time lines are shown before all are asked for. */
const FIRST = 5;

interface TimeLinesProps {
  readonly groups: readonly ObligationGroup[];
  readonly organization: Organization;
  readonly words: DatesWords;
  readonly at: Date;
}

/** A time line for each group, and all of them as a table. */
export function TimeLines({ groups, organization, words, at }: TimeLinesProps) {
  const all = useSignal(false);
  const shown = all.value ? groups : groups.slice(0, FIRST);
  return (
    <>
      <ul class="time-lines">
        {shown.map((group) => (
          <li key={group.id}>
            <p class="about">{aboutGroup(organization, group, words)}</p>
            {!group.first.certain && <p class="quiet">{words.uncertain}</p>}
            <TimeLine group={group} words={words} now={at} />
          </li>
        ))}
      </ul>
      {shown.some(({ first }) => first.assumed) && <p class="quiet">{words.assumed}</p>}
      {shown.length < groups.length && (
        <p>
          <button
            type="button"
            class="link"
            onClick={() => {
              all.value = true;
            }}
          >
            {words.showAll(groups.length)}
          </button>
        </p>
      )}
      <AsTable label={words.table}>
        {() => <DatesTable groups={shown} organization={organization} words={words} />}
      </AsTable>
    </>
  );
}
