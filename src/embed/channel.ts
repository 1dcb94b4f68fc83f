/** The frame's side of the channel: to the parent window alone, and only if it has the origin that `host=` names. */
import { connect, type RemoteProxy } from "penpal";
import { bareMethods, strictMessenger } from "./loader/messenger.ts";
import { CHANNEL, type Outward, type PrefillReport } from "./loader/protocol.ts";

/** What the host may ask for. Nothing that it sends is anything but a value to be read by a schema. */
interface Requests {
  set(message: unknown): void;
  prefill(values: unknown, options: unknown): PrefillReport;
  reset(): void;
  focus(): void;
  print(): boolean;
}

/** What the loader listens to; a height is answered by whether the frame has it. */
type HostMethods = {
  tell(kind: string, detail: unknown): boolean;
};

export interface Channel {
  /** The host's origin, once it has proved to be that; `null` before. */
  host(): string | null;
  /** Tells the host; `true` comes back where it says so. Nothing is kept for later. */
  tell(kind: Outward, detail: object): Promise<boolean>;
}

const closedChannel: Channel = { host: () => null, tell: async () => false };

/**
 * Opens the channel, if there is somebody to open it to.
 * @param host the exact origin that the parent has to have
 * @param onOpen called once it is open
 */
export function openChannel(own: Window, host: string | null, requests: Requests, onOpen: () => void): Channel {
  if (host === null || own.parent === own) return closedChannel;
  let remote: RemoteProxy<HostMethods> | null = null;
  const messenger = strictMessenger({ own, remote: own.parent, origin: host, waits: false });
  const methods = bareMethods({ ...requests });
  connect<HostMethods>({ messenger, methods, channel: CHANNEL }).promise.then(
    (proxy) => {
      remote = proxy;
      onOpen();
    },
    () => {}, // nobody is there: the frame works without
  );
  return {
    host: () => (remote ? host : null),
    tell: async (kind, detail) => {
      try {
        return (await remote?.tell(kind, detail)) === true;
      } catch {
        return false; // a host that has gone: where the channel is closed already, the call itself throws
      }
    },
  };
}
