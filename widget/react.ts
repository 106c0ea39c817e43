/**
 * Types of the elements in the JSX of React 19: attributes, properties and events.
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

/** React 19 listens to the event whose name follows `on`, letter by letter. */
type Listeners = {
  [Name in keyof ContributionEventMap as `on${Name}`]?:
    | ((event: ContributionEventMap[Name]) => void)
    | undefined;
};

/** The props that all elements share. */
interface ContributionProps extends Listeners {
  /** Address of the settings service, absolute or relative to the page. */
  endpoint?: string | undefined;
  /** Id of the organization. */
  organization?: string | undefined;
  /** A client of the host's own, in place of `endpoint`, `organization` and `token`. */
  client?: SettingsClient | null | undefined;
  /** Called for a token at each request; without it the page's own session is used. */
  token?: TokenProvider | null | undefined;
  /** A language of the host's own; by default the closest one to the nearest `lang`. */
  language?: Language | null | undefined;
}

interface SettingsProps extends ContributionProps {
  /** `compact` for less spacing. */
  density?: "compact" | undefined;
}

interface StatusProps extends ContributionProps {
  /** Address of the page; by default that of the element itself. */
  url?: string | undefined;
  /** Address of a link to the settings; no link without it. */
  "settings-href"?: string | undefined;
  settingsHref?: string | null | undefined;
}

/** The props of every HTML element in React. */
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
