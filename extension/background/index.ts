import { composeBackground } from "./compose.ts";

// Every listener is registered in the first tick: an event that woke the worker waits for no one.
composeBackground();
