/** Firefox, by the protocol that it speaks itself: no driver has to be installed beside it. */
import { writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import path from "node:path";
import { COMMANDS, type Driver, driverOf, type Send } from "./driver.ts";
import { programNamed, type Started, said } from "./processes.ts";

/** A browser that talks to nobody on its own. */
const PREFERENCES = {
  "marionette.port": 0,
  "browser.shell.checkDefaultBrowser": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "toolkit.telemetry.enabled": false,
  "app.update.enabled": false,
  "browser.aboutwelcome.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "extensions.update.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "services.settings.server": "data:,",
};

type Waiting = { done(value: unknown): void; fail(error: Error): void };

/** What Marionette writes: the length of a message, a colon, and the message in JSON. */
function reader(onMessage: (message: unknown) => void): (piece: Buffer) => void {
  let left = Buffer.alloc(0);
  return (piece) => {
    left = Buffer.concat([left, piece]);
    for (let colon = left.indexOf(":"); colon > 0; colon = left.indexOf(":")) {
      const end = colon + 1 + Number(left.toString("utf8", 0, colon));
      if (left.length < end) return;
      onMessage(JSON.parse(left.toString("utf8", colon + 1, end)));
      left = left.subarray(end);
    }
  };
}

function speak(socket: Socket): Send {
  const waiting = new Map<unknown, Waiting>();
  let count = 0;
  socket.on(
    "data",
    reader((message) => {
      if (!Array.isArray(message)) return; // its greeting
      const [, id, error, result] = message;
      const one = waiting.get(id);
      waiting.delete(id);
      if (error) one?.fail(new Error(JSON.stringify(error)));
      else one?.done(typeof result === "object" && result && "value" in result ? result.value : result);
    }),
  );
  return (command, parameters, element) =>
    new Promise((done, fail) => {
      count += 1;
      waiting.set(count, { done, fail });
      const own = element === undefined ? parameters : { ...parameters, id: element };
      const text = JSON.stringify([0, count, COMMANDS[command].marionette, own]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

export async function startFirefox(started: Started): Promise<Driver> {
  const program = programNamed(["firefox-esr", "firefox"], "apt-get install firefox-esr");
  const profile = started.folder();
  const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(path.join(profile, "user.js"), lines.join("\n"));
  const child = started.program(program, ["--headless", "--marionette", "--no-remote", "--profile", profile], {
    HOME: profile,
  });
  const port = Number(await said(child, /Listening on port (\d+)/));
  const socket = connect(port, "127.0.0.1");
  const send = speak(socket);
  await send("session", { capabilities: {} });
  return driverOf(send);
}
