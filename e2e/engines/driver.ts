/** A browser driven by the WebDriver protocol, for the engines beside Chromium: just enough to go through a journey. */

/** One command, by its names in the two protocols that speak it: Firefox's Marionette, and HTTP. */
interface Command {
  readonly marionette: string;
  readonly path: string;
}
export const COMMANDS = {
  session: { marionette: "WebDriver:NewSession", path: "" },
  timeouts: { marionette: "WebDriver:SetTimeouts", path: "/timeouts" },
  open: { marionette: "WebDriver:Navigate", path: "/url" },
  back: { marionette: "WebDriver:Back", path: "/back" },
  find: { marionette: "WebDriver:FindElement", path: "/element" },
  frame: { marionette: "WebDriver:SwitchToFrame", path: "/frame" },
  click: { marionette: "WebDriver:ElementClick", path: "/element/{id}/click" },
  type: { marionette: "WebDriver:ElementSendKeys", path: "/element/{id}/value" },
  run: { marionette: "WebDriver:ExecuteScript", path: "/execute/sync" },
} as const satisfies Record<string, Command>;
type CommandName = keyof typeof COMMANDS;

/** Sends a command and gives what comes back; rejects where the browser says that it could not. */
export type Send = (command: CommandName, parameters: object, element?: string) => Promise<unknown>;

export interface Driver {
  open(address: string): Promise<void>;
  /** Goes back in the history of the tab. */
  back(): Promise<void>;
  /** Goes into a frame, which an expression finds wherever it stands. */
  enter(expression: string): Promise<void>;
  /** Goes back to the page around all frames. */
  leave(): Promise<void>;
  /** Waits until it is there. */
  find(selector: string): Promise<string>;
  click(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  run(script: string): Promise<unknown>;
}

/** The name under which WebDriver hands out elements. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const PATIENCE_MS = 30_000;

const idOf = (found: unknown): string => {
  const id: unknown = typeof found === "object" && found !== null ? Reflect.get(found, ELEMENT) : undefined;
  if (typeof id !== "string") throw new Error(`no element: ${JSON.stringify(found)}`);
  return id;
};

export async function driverOf(send: Send): Promise<Driver> {
  await send("timeouts", { implicit: PATIENCE_MS, pageLoad: PATIENCE_MS, script: PATIENCE_MS });
  const find = async (selector: string) => idOf(await send("find", { using: "css selector", value: selector }));
  return {
    find,
    open: async (url) => void (await send("open", { url })),
    back: async () => void (await send("back", {})),
    leave: async () => void (await send("frame", { id: null })),
    async enter(expression) {
      const id = idOf(await send("run", { script: `return ${expression}`, args: [] }));
      await send("frame", { id: { [ELEMENT]: id }, element: id });
    },
    click: async (selector) => void (await send("click", {}, await find(selector))),
    type: async (selector, text) => void (await send("type", { text }, await find(selector))),
    run: (script) => send("run", { script, args: [] }),
  };
}
