import type { Message, MessageHandler, Messenger } from "penpal";

interface Ends {
  /** The window that listens. */
  readonly own: Window;
  readonly remote: Window;
  /** The one origin that is talked to, exactly. */
  readonly origin: string;
  /** Says nothing before it is spoken to: a frame that is still empty has an origin that nothing can be sent to. */
  readonly waits: boolean;
  /** The remote window spoke our language with another origin. */
  onWrongOrigin?(): void;
}

/**
 * Penpal's messenger, stricter than its own: window and origin must be exact in both directions, only the handshake
 * goes through windows and all else through the private port, there is no older protocol to fall back to, and a message
 * that Penpal stumbles over is dropped. Nothing here throws into the page that it runs in.
 */
export function strictMessenger({ own, remote, origin, waits, onWrongOrigin }: Ends): Messenger {
  const handlers = new Set<MessageHandler>();
  let isOurs: (data: unknown) => data is Message = (_data): _data is Message => false;
  let port: MessagePort | undefined;
  let spoken = !waits;

  const deliver = (message: Message) => {
    for (const handle of handlers) {
      try {
        handle(message);
      } catch {
        // A message that cannot be handled is as good as none.
      }
    }
  };
  const fromPort = ({ data }: MessageEvent<unknown>) => {
    if (isOurs(data) && /^[CRD]/.test(data.type)) deliver(data); // calls, replies, and the end: no handshake
  };
  const takePort = (next: MessagePort | undefined) => {
    port?.removeEventListener("message", fromPort);
    port?.close();
    port = next;
    port?.addEventListener("message", fromPort);
    port?.start();
  };
  const fromWindow = ({ source, origin: from, data, ports }: MessageEvent<unknown>) => {
    if (source === null || source !== remote || !isOurs(data)) return;
    if (from !== origin) return onWrongOrigin?.();
    if (data.type === "SYN") {
      spoken = true;
      takePort(undefined); // the other side has begun anew
    } else if (data.type === "ACK2") {
      if (!ports[0]) return;
      takePort(ports[0]);
    } else if (data.type !== "ACK1") return;
    deliver(data);
  };

  return {
    initialize({ validateReceivedMessage }) {
      isOurs = validateReceivedMessage;
      own.addEventListener("message", fromWindow);
    },
    sendMessage(message, transfer = []) {
      if (message.type === "SYN" || message.type === "ACK1") {
        if (spoken) remote.postMessage(message, { targetOrigin: origin, transfer });
      } else if (message.type === "ACK2") {
        const { port1, port2 } = new MessageChannel();
        takePort(port1);
        remote.postMessage(message, { targetOrigin: origin, transfer: [port2] });
      } else {
        port?.postMessage(message, { transfer });
      }
    },
    addMessageHandler: (handle) => void handlers.add(handle),
    removeMessageHandler: (handle) => void handlers.delete(handle),
    destroy() {
      own.removeEventListener("message", fromWindow);
      takePort(undefined);
      handlers.clear();
    },
  };
}

/** Methods that nothing can be looked up behind: Penpal goes by name, and a plain object knows `constructor`. */
export function bareMethods<T extends object>(methods: T): T {
  return Object.assign(Object.create(null), methods);
}
