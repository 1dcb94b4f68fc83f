/** Pages that try to pass for the checker, or to break it. Their scripts are strings: they run on origins of their own. */
import { html } from "./server.ts";

/** Every way of saying that we know of: a result, a share, a height, a handshake with a port behind it. */
const FORGED = `
const mark = { namespace: "penpal", channel: "imiki-warranty" };
const call = (...args) => ({ ...mark, type: "CALL", id: "forged", methodPath: ["tell"], args });
window.forged = [
  call("result", { outcome: "covered", policy: "forged" }),
  call("share", { outcome: "covered", policy: "forged", reasons: [], period: null, basis: null, part: "watch" }),
  call("ready", { v: 1, appVersion: "6.6.6", policy: "forged", lang: "en", scheme: "light", capabilities: {} }),
  call("resize", { height: 5555 }),
  call("error", { code: "app" }),
  { ...mark, type: "DESTROY" },
  { type: "imiki:result", detail: { outcome: "covered", policy: "forged" } },
  { penpal: "syn" }, { penpal: "ack", methodNames: ["tell"] },
  { penpal: "call", id: 1, methodName: "tell", args: ["result", { outcome: "covered", policy: "forged" }] },
];
function attack(target) {
  if (!target) return;
  for (const message of forged) target.postMessage(message, "*");
  target.postMessage({ ...mark, type: "SYN", participantId: "~~forged" }, "*");
  target.postMessage({ ...mark, type: "ACK1", methodPaths: [["set"]] }, "*");
  const { port1, port2 } = new MessageChannel();
  target.postMessage({ ...mark, type: "ACK2" }, "*", [port2]);
  for (const message of forged) port1.postMessage(message);
  // To the frame: what a host may ask for, from somebody who is not the host.
  const asked = (name, ...args) => ({ ...mark, type: "CALL", id: "forged", methodPath: [name], args });
  for (const message of [asked("set", { theme: "dark", lang: "ar" }), asked("reset"), asked("prefill", { part: "strap" }, { force: true })]) {
    target.postMessage(message, "*");
    port1.postMessage(message);
  }
}
`;

/** A page that attacks the window around it or before it, and every frame there. */
export const attacker = html(`<script>${FORGED}
function attackAll() {
  for (const around of [parent, opener]) {
    if (!around || around === self) continue;
    attack(around);
    for (let index = 0; index < around.length; index += 1) if (around[index] !== self) attack(around[index]);
  }
}
attackAll();
setTimeout(attackAll, 300);
setTimeout(() => document.documentElement.dataset.done = "1", 600);
</script>`);

/** For a page that attacks itself. */
export const attackScript = FORGED;

/**
 * A page in the checker's place, on the origin that the loader trusts: it shakes hands as the checker does, and then
 * runs `onOpen`, which may use `tell(kind, detail)` and `port`.
 */
export const falseChecker = (onOpen: string, before = "", preface = ""): string =>
  html(`<script>${preface}
const mark = { namespace: "penpal", channel: "imiki-warranty" };
let port;
const pending = new Map();
const tell = (...args) => new Promise((done) => {
  const id = "c" + pending.size;
  pending.set(id, done);
  port.postMessage({ ...mark, type: "CALL", id, methodPath: ["tell"], args });
});
const ready = (more = {}) => tell("ready", { v: 1, appVersion: "0.0.1", policy: "imiki-2023", lang: "en", scheme: "light", capabilities: {}, height: 600, ...more });
addEventListener("message", async ({ source, data, ports }) => {
  if (source !== parent || data?.namespace !== "penpal") return;
  if (data.type === "SYN") parent.postMessage({ ...mark, type: "ACK1", methodPaths: [["set"]] }, "*");
  if (data.type === "ACK2") {
    port = ports[0];
    port.onmessage = ({ data }) => pending.get(data.callId)?.(data);
    ${onOpen}
    document.documentElement.dataset.done = "1";
  }
});
(async () => {
  ${before}
  parent.postMessage({ ...mark, type: "SYN", participantId: "~~~" }, "*");
})();
</script>`);

/** Messages of every type, in pieces of script: `junk(index)`. */
export const JUNK = `
const long = "x".repeat(5 * 1024 * 1024);
const hostile = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"namespace":"penpal","channel":"imiki-warranty"}');
const kinds = [
  () => undefined, () => null, () => 0, () => NaN, () => -1, () => 1e300, () => 10n, () => "", () => "penpal", () => true,
  () => [], () => [[[[]]]], () => ({}), () => new Date(0), () => /x/, () => new Map([[1, 2]]), () => new Set([1]),
  () => new ArrayBuffer(8), () => new Uint8Array(8), () => new Error("x"), () => hostile, () => new Blob(["x"]),
  () => ({ namespace: "penpal" }), () => ({ namespace: "penpal", channel: "imiki-warranty" }),
  ...["SYN", "ACK1", "ACK2", "CALL", "REPLY", "DESTRO", "constructor", "__proto__", "toString", 7, null, {}].map((type) => () => ({ namespace: "penpal", channel: "imiki-warranty", type })),
  ...["constructor", "__proto__", "hasOwnProperty", "then", "toString", "tell.call"].map((name) => () => ({ namespace: "penpal", channel: "imiki-warranty", type: "CALL", id: "x", methodPath: [name], args: [] })),
  ...[null, 7, "tell", {}, ["tell", "call"], [{}], [[]]].map((methodPath) => () => ({ namespace: "penpal", channel: "imiki-warranty", type: "CALL", id: {}, methodPath, args: null })),
  ...[null, undefined, 1, "<b>x</b>", hostile].map((value) => () => ({ namespace: "penpal", channel: "imiki-warranty", type: "REPLY", callId: "x", isError: true, isSerializedErrorInstance: true, value })),
  () => ({ penpal: "syn" }), () => ({ penpal: {} }), () => ({ penpal: "call", methodName: 7 }),
];
const junk = (index) => (index % 4000 === 3999 ? long : kinds[index % kinds.length]());
`;
