import { DESCRIPTION_LENGTH, LINE_LENGTH } from "../answers/form.ts";
import { Key, useDesk } from "./DeskContext.tsx";
import { LETTERS } from "./keys.ts";
import type { NoteName } from "./sheet.ts";

interface NoteFieldProps {
  name: NoteName | "serial";
  label: string;
  hint?: string;
  /** Several lines. */
  long?: boolean;
  /** Written from left to right in every language. */
  ltr?: boolean;
  /** Whether it is to be filled in before one goes on; otherwise one comes to it by its letter alone. */
  wanted?: boolean;
}

/** Something that is typed as it is, with the letter that leads there. */
export function NoteField({ name, label, hint, long = false, ltr = false, wanted = false }: NoteFieldProps) {
  const { sheet, fill } = useDesk();
  const letter = LETTERS[name];
  const input = {
    id: name,
    name,
    value: sheet[name] ?? "",
    autoComplete: "off",
    dir: ltr ? "ltr" : "auto",
    "aria-keyshortcuts": letter,
    "aria-describedby": hint && `${name}-hint`,
    onChange: ({ target }: { target: HTMLInputElement | HTMLTextAreaElement }) => {
      fill(name, target.value);
    },
  };
  return (
    <div className="pick" data-group={name} data-asked="yes" data-open={wanted ? "yes" : "no"} tabIndex={-1}>
      <label htmlFor={name}>
        {label} <Key of={letter} />
      </label>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {long ? (
        <textarea rows={2} maxLength={DESCRIPTION_LENGTH} {...input} />
      ) : (
        <input type="text" maxLength={LINE_LENGTH} spellCheck={false} {...input} />
      )}
    </div>
  );
}
