/** Installs and builds the peers, on demand: their packages are none of the project's, and lie in bench/peers alone. */
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import path from "node:path";

/** Where the peers and their packages lie. */
export const PEERS = path.join(import.meta.dirname, "peers");
const LOCK = path.join(PEERS, "package-lock.json");
const INSTALLED = path.join(PEERS, "node_modules/.package-lock.json");

/** @type {(command: string, args: string[], shell?: boolean) => string | null} what went wrong, or null */
function run(command, args, shell = false) {
  const { error, status, stderr } = spawnSync(command, args, { cwd: PEERS, shell, encoding: "utf8" });
  if (error) return error.message;
  if (status === 0) return null;
  const lines = stderr.split("\n").filter((line) => line.trim() !== "");
  return lines.find((line) => /error/i.test(line)) ?? lines[0] ?? `it ended with ${status}`;
}

/**
 * Installs the packages as the lock file names them, once. No package runs a script of its own.
 * @returns {string | null} why they could not be installed
 */
export function installPeers() {
  if (existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs) return null;
  console.error("Installing the peers (bench/peers), which takes minutes the first time.");
  // Not `ci`, which refuses a lock without the optional packages of other platforms.
  const args = ["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund"];
  const npm = process.env.npm_execpath; // where npm itself runs the bench
  const failure = npm ? run(process.execPath, [npm, ...args]) : run("npm", args, process.platform === "win32");
  return failure && `its packages could not be installed: ${failure}`;
}

/**
 * Builds a page peer.
 * @param {string} name @returns {string | null} why it could not be built
 */
export function buildPeer(name) {
  const failure = run(process.execPath, ["build.mjs", name]);
  return failure && `it could not be built: ${failure}`;
}

/** @type {(name: string) => string} where a page peer is built to */
export const builtPeer = (name) => path.join(PEERS, "dist", name);
