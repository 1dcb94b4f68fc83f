/**
 * What the lists of every language mean together, in the notation of notation.ts: a language only has to fill
 * them, and a list that it leaves empty makes the patterns that need it void. Below the patterns stand the words
 * that are much the same in many languages; they are added to every language's lists. `@no` is "not" and "never".
 */
export const grammar = `
liquid @wet @enter~@water @water~@flow @after~@swim @after~@water water.|*vocht|waser|agua|acqua|eau_in|im|en|nel|dans
drop @fall
force @crush @glass&@broken
adapter @bare @cable&@broken
corrosive @acid @battery&@leak
pests @gnaw @animal&@bite
modified @open @swap&@glass|@battery @self&@fix
unauthorised-accessory @other&@cable =@cable~@no-@genuine =@no-@genuine~@cable
unofficial-software @hack
mishandling @misuse @left&@heat
power @surge @bad&@volt =0v|v.~0v|v.
label @label&@gone @label&@broken =@no-@label
disaster @disaster
software @bug =@app&@fail =@app~@no @after&@update =@update&@fail =@update-@no =@no&@sync =@fail&@sync =@no-@update
wear @scratch @strap&@broken @paint&@peel @battery&@old
owner @used
seller @fake =@no-@genuine
trap @proof @proof-@water @water-@proof @proof-@crush @signal~@fall @fall-@signal @ear&@fall @tried&@cable
@water agua piscin toilet cola pool lavabo
@wet *oxid oksid corros corroi *corrod korrod humid immers arroz rijst pirin
@swim piscin sauna
@glass *glas anten jack lcd lens plasti display touchscreen screen
@cable *kabel* cable plug usb conecto adapt charger
@bare kabelbr draadbr
@acid acid. acide. acido aceton
@animal hamster insect rats
@open modif
@fix repar repair
@other generic universal
@heat auto. garage sauna microwave mikrowelle microondas
@volt volt tension 0v 220
@bad alta
@bite mord
@battery bateri batter akku* accu pile
@disaster inund incendi terremot tsunami tornado
@app app apps applic aplic software firmware program android windows
@fail error problem crash bug
@update update upgrad
@sync sync synchron sincron notific
@strap bracelet strap
@scratch scratch
@label etic etiq imei serial serie. barcode sticker label
@hack jailbr rooted custom+rom bootloader
@bug bug bugs virus softwaref softwarep
@used refurb second+hand
@fake fake falso falsa falsif replik replic imit plagi copia duplic pirat ebay olx vinted
@genuine origin orgin orijin orjin autent authent ofici offici
@signal signal sinyal bluetooth wifi % $ £ € bater batar bati akku accu preis prijs prix preci preco prez cena ceny fiyat harga verbind conex koneks
@proof waterproof water+proof resist imperm dropdown tempered
`;
