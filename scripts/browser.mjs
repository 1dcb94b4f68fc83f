/**
 * Finds the browser that the journeys run in: CHROMIUM_PATH, Playwright's own, one of the system, or, as root on
 * Debian, the system's after installing it.
 *
 *     node scripts/browser.mjs      prints its path
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright";

/** The one command for whom nothing was found. */
export const INSTALL_COMMAND = "npx playwright install chromium";

/**
 * How a test or the bench starts it: a browser that talks to nobody on its own, and that draws no bar of a window's own.
 * Each window of a whole browser, headless too, otherwise renders two pages of its address bar beside ours, which costs
 * a third of the time of all journeys. The other features are those that Playwright switches off itself: of two such
 * lists a browser heeds the last.
 */
export const BROWSER_ARGS = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // What a browser with a window does by itself, and the one without does not: a process of its own for each site, and
  // letters as wide as they are drawn on paper.
  "--site-per-process",
  "--font-render-hinting=none",
  `--disable-features=${[
    ...["WebUIOmniboxPopup", "WebUIOmniboxAimPopup"],
    ...["AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "PaintHolding"],
    ...["HttpsUpgrades", "HttpsFirstBalancedModeAutoEnable", "AvoidCorsURLLoaderRestartOnRedirect"],
    ...["ThirdPartyStoragePartitioning", "LensOverlay", "MediaRouter", "AimEnabled"],
    ...["OptimizationHints", "NetworkTimeServiceQuerying", "PreconnectToSearch"],
  ].join(",")}`,
];

/** Debian's Chromium without the code for windows, in which the journeys take a sixth less time. */
const WITHOUT_WINDOWS = "chromium-headless-shell";
const NAMES = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", WITHOUT_WINDOWS];
// The browser alone has no letters to draw Arabic with: the fonts are what --no-install-recommends leaves out.
const FONTS = "fonts-noto-core";

/**
 * All that the finder asks of the machine.
 * @typedef {object} Machine
 * @property {Record<string, string | undefined>} env
 * @property {NodeJS.Platform} platform
 * @property {boolean} root whether we may install
 * @property {() => string} playwright where Playwright's own browser would be
 * @property {(file: string) => boolean} exists
 * @property {() => string} release the text of /etc/os-release, or ""
 * @property {(command: string, args: string[]) => boolean} run whether the command ended well
 * @property {(line: string) => void} say
 */

/** @type {() => Machine} */
const thisMachine = () => ({
  env: process.env,
  platform: process.platform,
  root: process.getuid?.() === 0,
  playwright: () => chromium.executablePath(),
  exists: existsSync,
  release: () => (existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : ""),
  run: (command, args) => {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    // What apt says belongs to the log, not to what this prints.
    return spawnSync(command, args, { env, stdio: ["ignore", process.stderr, process.stderr] }).status === 0;
  },
  say: (line) => console.error(line),
});

/** @type {(machine: Machine) => string[]} the places where a Chrome or Chromium of the system may be, best first */
function usualPlaces({ env, platform }) {
  const windows = platform === "win32";
  const { delimiter, join } = windows ? path.win32 : path.posix;
  const folders = (env.PATH ?? env.Path ?? "").split(delimiter).filter(Boolean);
  const names = windows ? ["chrome.exe", "chromium.exe"] : NAMES;
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  if (windows) {
    const roots = [env.ProgramFiles, env["ProgramFiles(x86)"], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return [...onPath, ...roots.map((root) => join(root, "Google/Chrome/Application/chrome.exe"))];
  }
  if (platform === "darwin") {
    const apps = ["Google Chrome", "Chromium"].map((name) => `Applications/${name}.app/Contents/MacOS/${name}`);
    return [...onPath, ...["/", env.HOME ?? "/"].flatMap((home) => apps.map((app) => join(home, app)))];
  }
  const places = ["/usr/bin", "/usr/local/bin", "/snap/bin"].flatMap((folder) =>
    NAMES.map((name) => join(folder, name)),
  );
  return [...onPath, "/opt/google/chrome/chrome", ...places];
}

/** @type {(machine: Machine) => boolean} whether Debian's own package has just been installed */
function installOnDebian({ platform, root, release, run, say }) {
  // Not Ubuntu: its package is an empty one that asks for snap.
  if (platform !== "linux" || !root || !/^ID=["']?debian["']?$/m.test(release())) return false;
  say("No browser found: installing Debian's Chromium by apt-get.");
  const install = (/** @type {string} */ browser) =>
    run("apt-get", ["install", "-y", "-q", "--no-install-recommends", browser, FONTS]);
  return run("apt-get", ["update", "-q"]) && [WITHOUT_WINDOWS, "chromium"].some(install);
}

/**
 * The path of a Chromium or Chrome to run, or an error that says what to do.
 * @param {Machine} [machine] @returns {string}
 */
export function findBrowser(machine = thisMachine()) {
  const { env, exists, playwright } = machine;
  if (env.CHROMIUM_PATH) {
    if (exists(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
    throw new Error(`CHROMIUM_PATH is ${env.CHROMIUM_PATH}, and there is no such file. Correct it, or unset it.`);
  }
  const found = [playwright(), ...usualPlaces(machine)].find(exists);
  if (found !== undefined) return found;
  const installed = installOnDebian(machine) ? usualPlaces(machine).find(exists) : undefined;
  if (installed !== undefined) return installed;
  throw new Error(`No Chromium or Chrome was found for the browser journeys. Run: ${INSTALL_COMMAND}`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(findBrowser());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
