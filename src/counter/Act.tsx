import type { ComponentProps } from "react";
import { Key } from "./DeskContext.tsx";
import { COMMANDS, type Command } from "./keys.ts";

interface ActProps extends ComponentProps<"button"> {
  command: Command;
  kind: "primary" | "secondary" | "quiet";
  small?: boolean;
}

/** A button with its key. */
export const Act = ({ command, kind, small = false, children, ...rest }: ActProps) => (
  <button
    type="button"
    className={`button ${kind}${small ? " small" : ""}`}
    aria-keyshortcuts={COMMANDS[command]}
    {...rest}
  >
    {children}
    <Key of={COMMANDS[command]} />
  </button>
);
