/** What a message asks of its caller and of its grammar, read from its ICU syntax tree. */
import { parse } from "@messageformat/parser";

/** @typedef {import("@messageformat/parser").SelectCase["tokens"]} Tokens */

/**
 * @typedef {object} Shape
 * @property {Map<string, Set<string>>} args the arguments, each with what is done with it: `value`, `plural`, `select`
 * @property {{ arg: string, type: "plural" | "select", keys: string[] }[]} choices
 * @property {string[]} texts the prose between the syntax
 * @property {string[]} unknown the syntax that src/locales/message.ts does not speak
 */

const TAG = /<\/?[a-z0-9]+\/?>/gi;

/**
 * Reads a message; throws what the parser throws if it is not ICU MessageFormat.
 * @param {string} message @returns {Shape}
 */
export function shapeOf(message) {
  /** @type {Shape} */
  const shape = { args: new Map(), choices: [], texts: [], unknown: [] };
  visit(parse(message), shape);
  shape.unknown.push(...(shape.texts.join("\n").match(TAG) ?? []));
  // A value put in beside a choice on it is not another kind of argument: «{n, plural, one {day} other {{n} days}}».
  for (const kinds of shape.args.values()) if (kinds.size > 1) kinds.delete("value");
  return shape;
}

/** @type {(shape: Shape, arg: string, kind: string) => void} */
function note(shape, arg, kind) {
  shape.args.set(arg, (shape.args.get(arg) ?? new Set()).add(kind));
}

/** @type {(tokens: Tokens, shape: Shape) => void} */
function visit(tokens, shape) {
  for (const token of tokens) {
    switch (token.type) {
      case "content":
        shape.texts.push(token.value);
        break;
      case "argument":
        note(shape, token.arg, "value");
        break;
      case "function":
        shape.unknown.push(`{${token.arg}, ${token.key}}`);
        break;
      case "selectordinal":
        shape.unknown.push(`{${token.arg}, selectordinal}`);
        break;
      case "plural":
      case "select":
        if (token.pluralOffset) shape.unknown.push(`offset:${token.pluralOffset}`);
        note(shape, token.arg, token.type);
        shape.choices.push({ arg: token.arg, type: token.type, keys: token.cases.map(({ key }) => key) });
        for (const { tokens: branch } of token.cases) visit(branch, shape);
        break;
      case "octothorpe":
        break;
    }
  }
}

/**
 * The plural categories that a language has. An exact case, `=0`, may stand beside them in any language.
 * @param {string} language @returns {string[]}
 */
export const pluralCategories = (language) =>
  [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort();
