/** The worker in which tables are judged, so that the page stays smooth. It is ended to stop it. */

import type { Order } from "./messages.ts";
import { Desk } from "./worker-desk.ts";

const desk = new Desk((news, transfer = []) => self.postMessage(news, { transfer }));
self.addEventListener("message", (event: MessageEvent<Order>) => void desk.take(event.data));
