import "@c15t/react/styles.css";
import {
  ConsentDialog,
  ConsentManagerProvider,
  type ConsentManagerProviderProps,
} from "@c15t/react";
import { createElement } from "react";
import { createRoot } from "react-dom/client";

/* The consent dialogue of c15t, offline, with two categories that can be switched. */

const options: ConsentManagerProviderProps["options"] = {
  mode: "offline",
  consentCategories: ["necessary", "measurement", "marketing"],
};
const home = document.body.appendChild(document.createElement("div"));
createRoot(home).render(
  createElement(ConsentManagerProvider, {
    options,
    children: createElement(ConsentDialog, { open: true }),
  }),
);
