import type { ComponentProps } from "react";
import { Icon } from "../ui/icons.tsx";
import { Key } from "./DeskContext.tsx";
import { COMMANDS, type Command } from "./keys.ts";

interface DoProps {
  command: Command;
  label: string;
  icon?: ComponentProps<typeof Icon>["name"];
  primary?: boolean;
  run(command: Command): void;
}

/** A button with its key. */
export const Do = ({ command, label, icon, primary = false, run }: DoProps) => (
  <button
    type="button"
    className={`button ${primary ? "primary" : "secondary"} small`}
    data-action={command}
    aria-keyshortcuts={COMMANDS[command]}
    onClick={() => run(command)}
  >
    {icon && <Icon name={icon} size={20} />}
    {label}
    <Key of={COMMANDS[command]} />
  </button>
);
