import { describeToolbar } from "./toolbar.ts";

describeToolbar("firefox");
