import fc from "fast-check";

/*
 * Gives property tests the same inputs in every run, so that a red run is caused by the change that it tests.
 * `FAST_CHECK_SEED=random` searches new inputs; `FAST_CHECK_SEED=<number>` repeats a search.
 */

const DEFAULT_SEED = 20_260_817;

const { FAST_CHECK_SEED } = process.env;
if (FAST_CHECK_SEED !== "random") {
  fc.configureGlobal({ seed: Number(FAST_CHECK_SEED ?? DEFAULT_SEED) });
}
