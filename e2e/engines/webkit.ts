/** WebKitGTK, by its driver, on a screen that nobody sees. */
import { COMMANDS, type Driver, driverOf, type Send } from "./driver.ts";
import { programNamed, type Started, said } from "./processes.ts";

const INSTALL = "apt-get install webkit2gtk-driver xvfb";

const answered = (answer: unknown): unknown =>
  typeof answer === "object" && answer !== null ? Reflect.get(answer, "value") : undefined;

/** Speaks to the driver at an address; it takes a while until it listens. */
function speak(address: string): Send {
  let session = "";
  const post = (path: string, body: object): Promise<Response> =>
    fetch(`${address}/session${path}`, { method: "POST", body: JSON.stringify(body) });
  return async (command, parameters, element = "") => {
    const path = COMMANDS[command].path.replace("{id}", element);
    const answer = await post(session + path, parameters);
    const value = answered(await answer.json());
    if (!answer.ok) throw new Error(JSON.stringify(value));
    if (command === "session" && typeof value === "object" && value !== null)
      session = `/${Reflect.get(value, "sessionId")}`;
    return value;
  };
}

async function untilItListens(address: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(`${address}/status`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error("the driver of WebKit does not listen");
}

export async function startWebKit(started: Started, port: number): Promise<Driver> {
  const driver = programNamed(["WebKitWebDriver"], INSTALL);
  const screen = started.program(programNamed(["Xvfb"], INSTALL), ["-displayfd", "1", "-screen", "0", "1280x1024x24"]);
  const display = `:${await said(screen, /^(\d+)\n/)}`;
  const home = started.folder();
  started.program(driver, [`--port=${port}`, "--host=127.0.0.1"], {
    DISPLAY: display,
    HOME: home,
    GDK_BACKEND: "x11",
    LIBGL_ALWAYS_SOFTWARE: "1",
  });
  const address = `http://127.0.0.1:${port}`;
  await untilItListens(address);
  const send = speak(address);
  await send("session", { capabilities: { alwaysMatch: {} } });
  return driverOf(send);
}
