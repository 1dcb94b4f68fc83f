import { describe, expect, test } from "vitest";
import { findBrowser, INSTALL_COMMAND } from "./browser.mjs";

/** @typedef {Parameters<typeof findBrowser>[0] & {}} Machine */

/**
 * A machine that has just these files. Installing puts Debian's browser there.
 * @param {string[]} files @param {Partial<Machine>} [differing]
 */
function machine(files, differing = {}) {
  const there = new Set(files);
  /** @type {string[]} */
  const commands = [];
  /** @type {Machine} */
  const all = {
    env: { PATH: "/home/me/bin:/usr/bin" },
    platform: "linux",
    root: false,
    playwright: () => "/cache/playwright/chrome",
    exists: (file) => there.has(file),
    release: () => 'NAME="Debian GNU/Linux"\nID=debian\n',
    run: (command, args) => {
      commands.push([command, ...args].join(" "));
      if (args.includes("install")) there.add(`/usr/bin/${args.at(-2)}`);
      return true;
    },
    say: () => {},
    ...differing,
  };
  return { commands, find: () => findBrowser(all) };
}

describe("the browser", () => {
  test("is the one that CHROMIUM_PATH names, before all others", () => {
    const env = { CHROMIUM_PATH: "/mine/chrome" };
    expect(machine(["/mine/chrome", "/cache/playwright/chrome"], { env }).find()).toBe("/mine/chrome");
  });

  test("is never silently another than the one that CHROMIUM_PATH names", () => {
    const env = { CHROMIUM_PATH: "/mine/chrome" };
    expect(machine(["/cache/playwright/chrome"], { env }).find).toThrow("CHROMIUM_PATH is /mine/chrome");
  });

  test("is Playwright's own before the system's", () => {
    expect(machine(["/cache/playwright/chrome", "/usr/bin/chromium"]).find()).toBe("/cache/playwright/chrome");
  });

  test.each(
    /** @type {[string, Partial<Machine>][]} */ ([
      ["/usr/bin/google-chrome-stable", {}],
      ["/home/me/bin/chromium", {}],
      ["/snap/bin/chromium", {}],
      ["/opt/google/chrome/chrome", { env: {} }],
      ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", { platform: "darwin" }],
      [
        "/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium",
        { platform: "darwin", env: { HOME: "/Users/me" } },
      ],
      [
        "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
        { platform: "win32", env: { ProgramFiles: "C:\\Program Files", Path: "C:\\Windows" } },
      ],
      ["D:\\tools\\chrome.exe", { platform: "win32", env: { Path: "C:\\Windows;D:\\tools" } }],
    ]),
  )("is found at %s", (file, differing) => {
    const { commands, find } = machine([file], differing);
    expect(find()).toBe(file);
    expect(commands).toEqual([]);
  });

  test("is installed when we are root on Debian and there is none", () => {
    const { commands, find } = machine([], { root: true });
    expect(find()).toBe("/usr/bin/chromium-headless-shell");
    expect(commands).toEqual([
      "apt-get update -q",
      "apt-get install -y -q --no-install-recommends chromium-headless-shell fonts-noto-core",
    ]);
  });

  test("is installed whole where there is no package of it without windows", () => {
    const there = new Set([""]);
    const { find } = machine([], {
      root: true,
      exists: (file) => there.has(file),
      run: (_command, args) => {
        if (args.includes("chromium")) there.add("/usr/bin/chromium");
        return !args.includes("chromium-headless-shell");
      },
    });
    expect(find()).toBe("/usr/bin/chromium");
  });

  test("is the whole one where both are there", () => {
    expect(machine(["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"]).find()).toBe("/usr/bin/chromium");
  });

  test.each(
    /** @type {[string, Partial<Machine>][]} */ ([
      ["we are not root", {}],
      ["the system is Ubuntu", { root: true, release: () => "ID=ubuntu\nID_LIKE=debian\n" }],
      ["the system is not Linux", { root: true, platform: "darwin" }],
      ["apt fails", { root: true, run: () => false }],
      ["apt installs nothing that runs", { root: true, run: () => true }],
    ]),
  )("is asked for with one command when there is none and %s", (_why, differing) => {
    expect(machine([], differing).find).toThrow(`Run: ${INSTALL_COMMAND}`);
  });
});
