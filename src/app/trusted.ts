/**
 * The one Trusted Types policy, `app`, that our headers allow: it lets scripts of this build through, and nothing else.
 * Workers and the service worker need it; a frame's headers allow no policy, and it asks for none.
 */
interface ScriptPolicy {
  createScriptURL(address: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

/** Throws where the address lies outside this origin: a programmer's error. */
function ownAddress(address: string): string {
  const { href, origin } = new URL(address, location.href);
  if (origin !== self.origin) throw new Error(`${href} is no script of ours`);
  return href;
}

const isFactory = (value: unknown): value is PolicyFactory =>
  typeof value === "object" && value !== null && "createPolicy" in value;

let policy: ScriptPolicy | undefined;

/** The address of a script of this build, in the form that the browser lets a worker be made of. */
export function ownScript(address: string): string {
  const factory: unknown = Reflect.get(self, "trustedTypes");
  const rules = { createScriptURL: ownAddress };
  policy ??= isFactory(factory) ? factory.createPolicy("app", rules) : rules;
  return policy.createScriptURL(address);
}
