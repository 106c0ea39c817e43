/**
 * Types alone: the elements in the JSX of React 19, with their attributes, properties and events.
 * @packageDocumentation
 */
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type {
  ContributionEventMap,
  ContributionSafeguardsElement,
  ContributionSettingsElement,
  ContributionStatusElement,
  Language,
  SettingsClient,
  TokenProvider,
} from "./index.ts";

/** React 19 listens to the event whose name follows `on`, letter by letter, and hands over the event itself. */
type Listeners = {
  [Name in keyof ContributionEventMap as `on${Name}`]?:
    | ((event: ContributionEventMap[Name]) => void)
    | undefined;
};

/** What every element takes beside what HTML gives all of them. */
interface ContributionProps extends Listeners {
  /** Address of the settings service; a relative one counts from the page. */
  endpoint?: string | undefined;
  /** Id of the organization. */
  organization?: string | undefined;
  /** A client of the host's own; it takes the place of `endpoint`, `organization` and `token`. */
  client?: SettingsClient | null | undefined;
  /** Asked for a token at each request; without it the page's own session counts. */
  token?: TokenProvider | null | undefined;
  /** A language of the host's own; without it the closest one to the `lang` of the element or its surroundings. */
  language?: Language | null | undefined;
}

interface SettingsProps extends ContributionProps {
  /** Less space between the lines. */
  density?: "compact" | undefined;
}

interface StatusProps extends ContributionProps {
  /** Address of the page it speaks of; the page it stands in by default. */
  url?: string | undefined;
  /** Where a link to the settings leads; no link without it. */
  "settings-href"?: string | undefined;
  settingsHref?: string | null | undefined;
}

/** What HTML and React give every element. */
type ElementProps<Kind> = DetailedHTMLProps<HTMLAttributes<Kind>, Kind>;

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "contribution-settings": SettingsProps & ElementProps<ContributionSettingsElement>;
      "contribution-status": StatusProps & ElementProps<ContributionStatusElement>;
      "contribution-safeguards": ContributionProps & ElementProps<ContributionSafeguardsElement>;
    }
  }
}
