/** A browser whose camera shows what a test has drawn. */
import { tmpdir } from "node:os";
import path from "node:path";
import type { Frame, Page } from "playwright/test";
import config from "../../playwright.config.ts";
import { type Drawn, film } from "./codes.ts";

const FILM = path.join(tmpdir(), `imiki-camera-${process.pid}.y4m`);
/** A host of this machine that browsers do not trust as they trust localhost: a page without https. */
export const INSECURE = "insecure.test";

const { args = [], ...launch } = config.use?.launchOptions ?? {};
export const withCamera = {
  launchOptions: {
    ...launch,
    args: [
      ...args,
      "--use-fake-device-for-media-stream",
      "--use-fake-ui-for-media-stream", // a browser without windows has none to ask in
      `--use-file-for-fake-video-capture=${FILM}`,
      `--host-resolver-rules=MAP ${INSECURE} 127.0.0.1`,
    ],
  },
  permissions: ["camera"],
};

/** What the camera sees when it is opened next. */
export const show = (...codes: Drawn[]): Promise<void> => film(FILM, codes);

export const openCounter = async (page: Page, folder = "", base = "./"): Promise<void> => {
  await page.goto(`${base}counter/${folder}`);
  await page.waitForSelector("html[data-ready='1']");
};

/** Opens the camera, as a person does. */
export const openCamera = (page: Page | Frame): Promise<void> => page.locator("[data-action=scan]").click();

/** Keeps the camera's streams that pages ask for from now on. */
export async function rememberStreams(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const streams: MediaStream[] = [];
    Reflect.set(window, "streams", streams);
    if (!("mediaDevices" in navigator)) return;
    const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (wanted) => {
      const stream = await open(wanted);
      streams.push(stream);
      return stream;
    };
  });
}

/** How many of them run. */
export const running = (page: Page | Frame): Promise<number> =>
  page.evaluate(() => Reflect.get(window, "streams").filter((stream: MediaStream) => stream.active).length);
