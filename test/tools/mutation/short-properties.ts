import fc from "fast-check";

const PROPERTY_LIMIT_MS = 60;

fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  interruptAfterTimeLimit: PROPERTY_LIMIT_MS,
  markInterruptAsFailure: false,
});
