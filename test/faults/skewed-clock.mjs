/* Sets the clock of a process ahead by `DAYS_AHEAD` days. Runs before the program. */
const aheadMs = Number(process.env.DAYS_AHEAD) * 86_400_000;
const SystemDate = Date;

globalThis.Date = class extends SystemDate {
  constructor(...args) {
    if (args.length === 0) super(SystemDate.now() + aheadMs);
    else super(...args);
  }

  static now() {
    return SystemDate.now() + aheadMs;
  }
};
