import { countryCode } from "../embed/country-code.ts";
import { HIDEABLE, NUMBERS, PRODUCTS } from "../embed/loader/attributes.ts";
import { LANGUAGES } from "../locales/languages.ts";
import { useText } from "../locales/text.tsx";
import { PARTS } from "../rules/index.ts";
import { AccentField } from "./AccentField.tsx";
import { FlagField, NumberField, SelectField, TextField } from "./Field.tsx";
import type { AttributeName, Wish } from "./wish.ts";

const SELLERS = ["official-store", "authorised-dealer", "other"] as const;

/** Takes the soft hyphens out that a tile needs and a list does not. */
const plain = (text: string): string => text.replaceAll("\u00AD", "");

interface ControlsProps {
  wish: Wish;
  onValues(values: Partial<Record<AttributeName, string>>): void;
}

/** A control for each attribute that a partner decides on. */
export function Controls({ wish: { values }, onValues }: ControlsProps) {
  const { t, language } = useText();
  const field = <Name extends AttributeName>(name: Name) => ({
    name,
    value: values[name],
    onChange: (value: string) => onValues({ [name]: value }),
  });
  const flag = (name: AttributeName) => ({
    name,
    checked: values[name] !== "",
    onChange: (checked: boolean) => onValues({ [name]: checked ? "on" : "" }),
  });
  const hidden = values.hide.split(",");
  const hide = (name: string, hides: boolean) =>
    onValues({ hide: HIDEABLE.filter((one) => (one === name ? hides : hidden.includes(one))).join(",") });
  const choosePart = (value: string) =>
    onValues(PRODUCTS.includes(value) ? { product: value, part: "" } : { product: "", part: value });
  const code = countryCode(values.country);
  const country = code && new Intl.DisplayNames(language.tag, { type: "region", fallback: "none" }).of(code);
  return (
    <div className="controls">
      <fieldset>
        <legend>{t("partner.looks")}</legend>
        <SelectField {...field("lang")} label={t("partner.lang")}>
          <option value="">{t("partner.lang.page")}</option>
          {LANGUAGES.map(({ tag, name }) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField {...field("theme")} label={t("partner.theme")}>
          <option value="">{t("partner.theme.auto")}</option>
          <option value="light">{t("partner.theme.light")}</option>
          <option value="dark">{t("partner.theme.dark")}</option>
        </SelectField>
        <AccentField value={values.accent} onChange={field("accent").onChange} />
        <NumberField {...field("radius")} label={t("partner.radius")} usual="12" />
        {HIDEABLE.map((name) => (
          <FlagField
            key={name}
            name={`hide.${name}`}
            label={t(`partner.hide.${name}`)}
            checked={hidden.includes(name)}
            onChange={(hides) => hide(name, hides)}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>{t("partner.known")}</legend>
        <p className="hint">{t("partner.known.hint")}</p>
        <SelectField
          name="part-or-product"
          label={t("partner.what")}
          value={values.product || values.part}
          onChange={choosePart}
        >
          <option value="">{t("partner.unstated")}</option>
          {PARTS.map((part) => (
            <option key={part} value={part}>
              {plain(t(`part.${part}`))}
            </option>
          ))}
        </SelectField>
        <SelectField {...field("seller")} label={t("partner.seller")}>
          <option value="">{t("partner.unstated")}</option>
          {SELLERS.map((seller) => (
            <option key={seller} value={seller}>
              {t(`partner.seller.${seller}`)}
            </option>
          ))}
        </SelectField>
        <TextField {...field("country")} label={t("partner.country")} hint={country} />
      </fieldset>
      <fieldset>
        <legend>{t("partner.answer")}</legend>
        <FlagField {...flag("share")} label={t("partner.share")} />
      </fieldset>
      <details>
        <summary>{t("partner.more")}</summary>
        <fieldset>
          <legend className="unseen">{t("partner.more")}</legend>
          <NumberField {...field("min-height")} label={t("partner.min-height")} usual={`${NUMBERS["min-height"][0]}`} />
          <NumberField {...field("max-height")} label={t("partner.max-height")} usual={`${NUMBERS["max-height"][0]}`} />
          <NumberField {...field("timeout")} label={t("partner.timeout")} usual={`${NUMBERS.timeout[0]}`} />
          <SelectField {...field("loading")} label={t("partner.loading")}>
            <option value="">{t("partner.loading.lazy")}</option>
            <option value="eager">{t("partner.loading.eager")}</option>
          </SelectField>
          <TextField {...field("frame-title")} label={t("partner.frame-title")} />
          <FlagField {...flag("camera")} label={t("partner.camera")} />
        </fieldset>
      </details>
    </div>
  );
}
