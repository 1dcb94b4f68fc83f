/** Code for pages that are not written in plain HTML, and for those that want less than the loader gives. */
import { escaped, linkAddress, markupOf, type Naming, scriptAttributes } from "./snippet.ts";
import { type AttributeName, attributesOf, type Wish } from "./wish.ts";

const indented = (text: string, by: string): string => text.replaceAll("\n", `\n${by}`);
const asElement = (wish: Wish): Wish => ({ ...wish, form: "element" });

/** Lines that put the loader into the page, as properties of a script element. */
const loading = ({ loader }: Naming): string[] => [
  'const script = document.createElement("script");',
  ...scriptAttributes(loader).map(([name, value]) => `script.${name.replace("origin", "Origin")} = "${value}";`),
  "document.head.append(script);",
];

/** The element in JSX or in a Vue template, with something more in its tag. */
const elementWith = (wish: Wish, naming: Naming, more: string): string =>
  markupOf(asElement(wish), naming).replace("<imiki-warranty-checker", `<imiki-warranty-checker ${more}`);

/** A component of React, whose `onResult` is called with each answer. */
export const reactRecipe = (wish: Wish, naming: Naming): string => `import { useEffect, useRef } from "react";

export function WarrantyChecker({ onResult }) {
  const checker = useRef(null);
  useEffect(() => {
    const element = checker.current;
    const hear = (event) => onResult(event.detail.outcome);
    element.addEventListener("imiki:result", hear);
    return () => element.removeEventListener("imiki:result", hear);
  }, [onResult]);
  useEffect(() => {
    if (customElements.get("imiki-warranty-checker")) return;
    ${loading(naming).join("\n    ")}
  }, []);
  return (
    ${indented(elementWith(wish, naming, "ref={checker}"), "    ")}
  );
}
`;

/** A component of Vue, which emits `result` with each answer. */
export const vueRecipe = (wish: Wish, naming: Naming): string => `<script setup>
import { onMounted } from "vue";

const emit = defineEmits(["result"]);
onMounted(() => {
  if (customElements.get("imiki-warranty-checker")) return;
  ${loading(naming).join("\n  ")}
});
</script>

<template>
  ${indented(elementWith(wish, naming, `@imiki:result="emit('result', $event.detail.outcome)"`), "  ")}
</template>
`;

/** What Vue's compiler has to be told of the element, in the project's \`vite.config\`. */
export const VUE_SETTING = `vue({
  template: { compilerOptions: { isCustomElement: (tag) => tag === "imiki-warranty-checker" } },
})
`;

/** The facts and looks that a frame's address can say. */
const LOOKS: readonly AttributeName[] = ["theme", "accent", "radius", "hide"];
const FACTS: readonly AttributeName[] = ["product", "part", "seller", "country"];

function frameAddress(wish: Wish, { address, link }: Naming): string {
  const of = (names: readonly AttributeName[]) =>
    new URLSearchParams(attributesOf(wish).filter(([name]) => names.includes(name))).toString();
  const [looks, facts] = [of(LOOKS), of(FACTS)];
  return `${address}embed/v1/${link.lang}/${looks && `?${looks}`}${facts && `#${facts}`}`;
}

/** @param strict the frame may do nothing but run its scripts: it gets no origin, no storage, no forms, no windows. */
export function frameRecipe(wish: Wish, naming: Naming, strict: boolean): string {
  const title = attributesOf(wish).find(([name]) => name === "frame-title")?.[1] ?? naming.link.text;
  return `<iframe
  src="${escaped(frameAddress(wish, naming))}"
  title="${escaped(title)}"
  ${strict ? 'sandbox="allow-scripts"' : 'allow="clipboard-write"'}
  referrerpolicy="strict-origin" loading="lazy" width="100%" height="900" frameborder="0"
></iframe>
`;
}

/** The link alone, for pages that run no script. */
export const linkRecipe = (naming: Naming): string =>
  `<a href="${escaped(linkAddress(naming))}">${escaped(naming.link.text)}</a>\n`;

/** @param button what stands on the button that loads it */
export function clickRecipe(wish: Wish, naming: Naming, button: string): string {
  const markup = markupOf(asElement(wish), naming).replace(
    "\n  <a ",
    `\n  <button type="button" id="load-warranty-checker">${escaped(button)}</button>\n  <a `,
  );
  return `${markup}
<script>
  document.getElementById("load-warranty-checker").addEventListener("click", () => {
    ${loading(naming).join("\n    ")}
  }, { once: true });
</script>
`;
}

/** What the headers of a partner's page have to let through, beside what they say already. */
export function hostHeaders(address: string, camera: boolean): string {
  const { origin } = new URL(address);
  const permissions = camera ? `\nPermissions-Policy: camera=(self "${origin}")` : "";
  return `Content-Security-Policy: script-src ${origin}; frame-src ${origin}${permissions}\n`;
}

/** How whoever runs the checker says who may frame it. */
export const operatorSetting = (address: string): string =>
  `PUBLIC_ORIGIN=${new URL(address).origin} \\
PARTNER_ORIGINS="https://shop.example, https://dealer.example" \\
npm run build
`;
