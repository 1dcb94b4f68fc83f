import type { Lexicon } from "../notation.ts";

/** English. */
export const en: Lexicon = {
  code: "en",
  gap: 4,
  lists: [
    /* never */ "hardly neither never nothing without",
    /* not */ "afraid against alone avoid cannot cant careful danger didnt doesnt dont free hasnt havent if instead isnt no not protect should survive survived unable unless wasnt wont worried would wouldnt",
    /* stop */ "after as because but however just only since so then though when while",
    /* fill */ "actually been being even ever expose from gotten have into they were",
    /* common */ "and for in is it my of phone that the this to was watch will with you",
    /* water */ "bath. bathtub beer bucket cofee coke drin hot+tub juice lake. liqui milk ocea pee pudl rain. river sea shower. sink snow soap soda soup steam tea tub water. wave. wine",
    /* wet */ "condensa damp. downpou drench drip. dripe drown dunked fog* hand+wash launder liquid+dama mist. moist peed rained rainin rinsed rust. rusty showered slosh soak sogy spil splash. splashed sprinkl subme swam sweat swim. swimi the+wash. water+dama water+mark waterlo wet",
    /* enter */ "all+over caug caused damaged dripe drop due exposed fel* get got in inside into jump knocked leake onto poure ruine throu tiped under went",
    /* flow */ "acros all+over behind damag destro exploded fried ingres inside into kil* leake onto over ruine seep under",
    /* after */ "after during following since until when while",
    /* swim */ "bath. bathing beach dishes diving laundry ocea pool rain. sea showe snork swim wash.",
    /* fall */ "chucked droped drops. fale fel free+fall fumbl knocked+over landed slid+off sliped thrown tipped+over tumbl went+flyi",
    /* crush */ "accidental+dama banged bent bumped chiped cracked cracks crumpl crush dente hammer kicked shat slamed smacked smas snaped spider+web squas squeez squis to+piece whacked yanke",
    /* glass */ "casing clip corner cover crys frame glas handl hing hook housi lid port socket",
    /* broken */ "apart. bare bent break broke bust came+away came+off came+out chiped come+away come+off coming+out crac crumbl detac expos fell+out fray hole+in pulled+out rip. riped severed showing snap spid split sticking+out tore torn twisted worn",
    /* cable */ "brick. coper cord. lead. pin pins power+suply prong strand wire. wires wiring",
    /* acid */ "alcohol bleac nail+polis patina saniti sunsc",
    /* battery */ "compart contacts springs terminal",
    /* leak */ "acid. corod coros leak",
    /* animal */ "animal ants buny. cat cockr dog dogs mice mouse parot pup pupi pupy rabit rat roach spid squir",
    /* bite */ "ate bit chew damag destro eat eaten eati eats gnaw got+hold got+in* got+it grab hold nest pulled+off remove riped scratc shred teeth tore",
    /* open */ "disasse dismantl diy dril glued pried resolde rewir soldered splic super+glu supergl tinker unscr",
    /* swap */ "instaled replaced replaci swap",
    /* self */ "alre atem myse owne previo self third+party tried+to unau",
    /* fix */ "fix fixed",
    /* other */ "aftermar cheap. chines someone+else third+party",
    /* left */ "baked cooked dried dry. drying exposed forgot left+in left+it left+on melte put siti stored.",
    /* heat */ "attic basement burner dash. dashb dryer heat heater hot hot+car iron. oven radiato shed. stove sun sunlig windows",
    /* surge */ "blacko blew+up blown. overchargi overvo polarity power+cut power+fail power+outa short+circu shorted sparks spike surge. zaped",
    /* bad */ "high. higher over. revers too+much unsta wron",
    /* volt */ "converter generator polarit polat power+suply terminal",
    /* label */ "authentication+code product+key seal. warranty+stick",
    /* gone */ "already+brok already+open broken cut damag doesnt+matc faded fale+off fell+off filed gone. mising not+read off opened remove riped rubed scratche tampe torn unread wore worn",
    /* disaster */ "burned+down earthq electrical+storm fire+dama flood huric lighteni lightni storm+dama wildf",
    /* app */ "ios",
    /* fail */ "awful break brick broke bugs cant crap. discone doesn dont fail freez froz garba glitc horib hosed isue keeps kiled loses losi neve not reboo refuse reset. restar ruine slow stoped stuck suck terib troubl unable usel wont wors",
    /* update */ "downgrad firmw latest+ver new+ver updati versions",
    /* sync */ "pair. pairi",
    /* scratch */ "britl deteri discolo disinteg flak* peeli perish scuf stitch wearing+out wore+off wore+out worn+off worn+out",
    /* strap */ "band. bands buckl clasp cushi foam leather. pads silicon stitch tips velcro watch+band wristb",
    /* paint */ "coati color finish keys. leat letters logo paint. ruber",
    /* peel */ "bubl chip fade flaking gone off peel pited rubed rubing sticky wear. wore worn",
    /* old */ "just+old worn",
    /* used */ "2nd+hand demo. garage+sale hand+me inherit not+new offerup open+box pawn pre+owne preow previously+owned reconditi renewed repackag resold secondh somebody+else+s someone+else+s thrif",
    /* fake */ "aliex bootleg clone counterfe craigs knock+off knockof marketp temu",
    /* genuine */ "aproved authori genui legit real.",
    /* signal */ "audio buton cal cals charge. conectio love percen price soun sync voltag volume",
    /* ear */ "ear ears",
    /* tried */ "any both. multiple several tried",
    /* proof */ "bent+over car+charg crackl drop+down screen+prote thrown+away under+wara water+lock",
  ],
  more: `
@misuse abuse misus
@device *phone camera computer keyboard ipad ipod kindle laptop monitor player remote tablet tv. unit. watch.
@person brother child cowork dad daught friend guy husb kid kids mom neighb sister son sons todler wife
@body down hair hands head. knee leg. over wrist
@gnaw termit fang ants. roach bite+mark chew cockr gnaw infes roden teeth+mark tooth+mark
wear get|got|geting-loose @strap|ruber&crack|tear|torn|split|loose|undone|stretch|die
@unofficial private third+party unau
@shop deale resel retail seler shop. store vendo
@bug blue+scree boot+loop bootloo bugy crashe glitch
@hack rooting root+it sideloa custom+firm rom. roms
@bare fray
@behind free
@broke brok bust damag
@floor nightsta asphal bed bike car carpet chair concrete couc counter curb desk. drivew floor groun hand. hands. hardw park pavem pocke road rock roof shelf sidew sofa stair stree table. tile wall
liquid in|into|down|throu|thru-lake|tank|tap.|washer|dishwas|washing|laundry|wash. mug|cup|botle|glas_of~over|on|onto|across|into|in leaked_on|onto|into|in washed-it|them|@device through~cycle in|of-rice. sensor|indicator|dot|sticker~pink|red|tripped @water_in|on @water~got|get|came|went_in|into|on|under|inside|through took_a-bath|dip|swim
drop pulled~@floor threw|chucked|tosed|flew|flung~across|against|at|into|down|around|over fell|fall_out_of knocked~off|over|down a|the|one|was|been|got-drop|fall drop_it|them|my|this|on|onto|from onto-@floor off_the|my|a_@floor fell|slip|fall|faling_off|on|out~@floor came+off|slid|roll|flew|land|knock|push|blown|threw|throw|hit|crash~@floor
force in-pieces a-crack took|got|suffered-knock|bang|bump|blow|hit run|ran|drove|back-over hit|hitting|punch-@device|it hit_by @person_broke sat|step|stood|slept|rolled_on snap|broke|break|ripped|torn_off|out slam|shut|caught|trap|stuck~door
adapter cable|cord|wire.|wires|plug|prong|pin|pins|lead&@broke|ate|loose. ran|run|rol*|over|yank~cord|cable @cable&melt|cut.
pests ate|eaten|eats|biten|bit-@device|headset|through|clean from|in~mouth|paws
modified tried|trying|attempt~replac|change|open|swap|solder|fix changed|fited-screen|lcd|digiti|port @swap|upgrad|put|instal~drive|hdd|ssd|ram.|memory|fuse|capacit|*board|digiti opened|opening~@device|case took|take|taking|pul*|pry|pried~apart it|them|this_apart opened|opening-up repaired|fixed_before|once|twice|by  took~repair_shop @person|guide|video~replac|swap|repar|fix remov|poped|pried|prying|took|taking|pul*~cover|lid|panel|bezel|screws|back+off been|was|got|i|had+it_repaired|fixed|serviced @swap|changed|fited&@self
power power|electric_went_out bater|wire|wired|conect|plug&wrong|incorrect|backw|revers|upside pop|spark|smoke|bang|fried|blew&@cable|outlet|socket fuse|transform&blew|blown plug|connect|ran|set~@volt|230|240|110|115|120 wrong|incorrect~adapt|charger|transformer
unauthorised-accessory @other&dock|@battery laptop|tablet-charger|adapt charger_from_my|another|a used|using|charg|with-another|other|diferent~@cable
label box|pack~not+sealed|unsealed|tampered|already+open|resealed|torn
owner suppos|sold.|listed|advertis|claim~new bought|purchas|got~from|off-@person|someone phone|item|product|it_was_used. =never|dont|not_buy|order|purchase~@used already|clearly|gently|heavily|look|obviously|pre|previously|very-used. a|had+been_used. =not_a_new_@device|item|product|set. previo_owner|user used._condition|item|phone|product gave_me_his|her|their bought|buy|purchas|got|receiv|sold|sent|arriv|came-used.|preowned
seller =@shop~@no~@genuine @shop&@unofficial =@no~@genuine|official~@shop =@no~authent|genuin
corrosive left-batteries
mishandling left_my|it|them~@heat left~in_the|my|a_car. hot|heat|overheat~car|sun|beach close_to-@heat i|we|it_melted_the|my stuffed|stuck|jamed|poked|shoved~slot|port|drive
disaster fire&house|home|building|kitchen|neighb in-fire after|during|by|of~storm|storms
unofficial-software flash|flashed|flashing&firmware|software|image
software =@no-conect~@app instal|download|did~@update updated_to|itself|last|over|yester since|until~latest|newest before|flash~@update latest|newest|last|recent|automat_@update
trap had_a_fall drip_cofee used_to|for|it throw|threw~trash|garbage|away kindle|amazon-fire scratchy chew~bater|tape sent|ship|receiv~wrong box|pack|product|item-was|been_opened dropped_off|dead|me cofee_maker|machin|pot|table sound|audio|voice|speaker|noise&crack replaced|changed|new|tried~batteries fell|fall_apart|off|out|asle|behi|short|for|flat lightni_@cable|fast|to|port|deal|dock sweat|splash|scratch|drop_proof @water|@swim~no|any|without|never-problem|isue|trouble sat|sitting|lay_on_my|the|a-@floor @animal_pushed|knocked leak|leaves|heat|boil-@water even_though|if|when|after-@fall in_case|danger~@fall|@wet|@water splash_screen i_was|am_in~@water|@swim @crush|bent|bent+over|poke-@body @fall~numerous|countless|dozen|hundred|all+the+time @fall~still_intact|work|fine|going|tick @fall_from|to|by|under|below~% even_after drive|disk|disc_crashe drop-@signal @signal-drop dishwas|fridge|freezer|maker|kettle~@water the|minute|hour_second+hand @crush|crack~own|itself|themselves apple|dell|samsung|warranty|technician|tech|they_replaced|fixed|repaired spil_the_beans cd|dvd_rom on_hold anyone|anybody~@water|@swim|@wet can|could_i|it|you|we~@water|@swim|@wet cover|insurance~@water|@wet|@fall|@crush sound|voice~@water|@wet box|packag~@crush @water~floor repair_guy|shop my_old|last|first|previous~@fall|@crush
`,
};
