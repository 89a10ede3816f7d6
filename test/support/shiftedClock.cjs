// Preloaded into a process under test (NODE_OPTIONS=--require): its clock runs ahead by the milliseconds in CLOCK_SHIFT_FILE.
const { readFileSync } = require('node:fs');

const file = process.env.CLOCK_SHIFT_FILE;
const RealDate = Date;
let shift = 0;
const read = () => {
  try {
    shift = Number(readFileSync(file, 'utf8')) || 0;
  } catch {
    // the file is being replaced: the next look finds it
  }
};

if (file) {
  read();
  setInterval(read, 50).unref();
  globalThis.Date = class extends RealDate {
    constructor(...parts) {
      if (parts.length === 0) super(RealDate.now() + shift);
      else super(...parts);
    }
    static now() {
      return RealDate.now() + shift;
    }
  };
}
