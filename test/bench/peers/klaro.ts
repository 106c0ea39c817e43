import "klaro/dist/klaro.css";
import { show } from "klaro/dist/klaro-no-css.js";

/* The dialogue of Klaro with two services, each with a switch. */

show(
  {
    version: 1,
    privacyPolicy: "/privacy",
    services: [
      { name: "analytics", title: "Analytics", purposes: ["analytics"] },
      { name: "marketing", title: "Marketing", purposes: ["marketing"] },
    ],
  },
  true,
);
