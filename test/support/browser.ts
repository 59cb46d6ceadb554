import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

const executablePath = (process.env.PATH ?? '')
  .split(delimiter)
  .flatMap((folder) => NAMES.map((name) => join(folder, name)))
  .find((path) => existsSync(path));

/**
 * Why no test can open a page here, or `null` where it can: suites then skip with this sentence. With CI=true a missing
 * browser is a failure, so it throws.
 */
export function browserUnavailable(): string | null {
  if (executablePath) return null;
  const reason = 'Chromium is not on the PATH (Debian: apt-get install chromium).';
  if (process.env.CI === 'true') throw new Error(`No page can be opened, which CI counts as a failure. ${reason}`);
  return reason;
}

/** The system's own Chromium, with nothing to say to anybody outside. Close it in `afterAll`. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // root has no sandbox to go into
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
