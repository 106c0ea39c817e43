import { describeToolbar } from "./toolbar.ts";

describeToolbar("chromium");
