import type { Lexicon } from "../notation.ts";

/** English. */
export const en: Lexicon = {
  code: "en",
  gap: 4,
  lists: [
    /* never */ "hardly never nothing without",
    /* not */ "afraid against cannot cant careful danger didnt doesnt dont free hasnt havent if instead isnt no not protect should survive survived unable unless wasnt wont worried would wouldnt",
    /* stop */ "after as because but however just only since so then though when while",
    /* fill */ "actually been being even ever expose from have into they were",
    /* common */ "and for in is it my of phone that the this to was watch will with you",
    /* water */ "beer bucket cofee coke creek drin flui hose hot+tub juice lake. liqui milk ocea pee pudl rain. river sea shower. sink snow soap soda soup steam sweat tea tub water. wave. wine",
    /* wet */ "a+swim condensa downpou drench drool drown dunked fog* hand+wash liquid+dama mist. moist peed perspir rained rinsed rust. rusty soak spil splash. splashed sprinkl subme swam the+wash. under+the+tap water+dama water+mark waterlo went+swim wet",
    /* enter */ "all+over caug caused damaged dripe drop due exposed fel* get got in inside into jump knocked leake onto poure ruine throu tiped under went",
    /* flow */ "acros all+over behind damag destro exploded fried ingres inside into kil* leake onto over ruine seep under",
    /* after */ "after during following since until when while",
    /* swim */ "bath. bathing beach dishes diving laundry ocea pool rain. sea showe snork swim wash.",
    /* fall */ "chucked droped fale fel fumbl knocked+over leapt sliped thrown tipped+over tumbl went+flyi",
    /* crush */ "accidental+dama banged bumped chiped cracked cracks crumpl crush dente fractu hit+it mangl shat slamed smacked smas smoosh spider+web squis to+piece triped+over whacked yanke",
    /* glass */ "casing clip corner cover crys frame glas handl hing hook housi lid port socket",
    /* broken */ "apart. bare bent brok bust came+away came+loos came+off came+out chiped come+away come+off coming+out crac crumbl detac expos fell+out fray pulled+out riped sever showing snap spid split sticking+out tore torn twisted worn",
    /* cable */ "brick. coper cord. lead. pin pins power+suply prong strand wire. wires wiring",
    /* acid */ "aceto bleac bug+spray nail+polis patina saniti sunsc",
    /* battery */ "",
    /* leak */ "acid. corod coros leak",
    /* animal */ "animal ants bird bunn cat cockr dog dogs mice mouse parot pup pupi pupy rabit rat roach spid",
    /* bite */ "ate bit chew damag destro eat eaten eati eats gnaw got+hold got+it grab hold nest pulled+off remove riped scratc shred teeth tore",
    /* open */ "disasse diy driled glued pried repair+place resolde soldered splic super+glu supergl unscr",
    /* swap */ "changed+out instaled replaced replaci swap",
    /* self */ "alre atem brother dad frien guy husb myse neighb owne previo self son third+party tried+to unau",
    /* fix */ "fix fixed",
    /* other */ "3rd+party aftermar cheap. chines off+bran someone+else third+party",
    /* left */ "forgot left+in left+it left+on melte put siti",
    /* heat */ "basement burner dash. dashb dryer heat heater hot hot+car iron. oven radiato stove sun sunlig windows",
    /* surge */ "blacko blown. brownou miswir overchargi overloa overvo power+cut power+outa short+circu shorted spike surge zaped",
    /* bad */ "high. over. revers unsta wron",
    /* volt */ "converter generator polarit polat power+suply terminal",
    /* label */ "authentication+code product+key seal. warranty+stick",
    /* gone */ "already+brok already+open broken cut damag doesnt+matc faded fale+off fell+off filed gone. mising not+read off opened remove riped rubed scratche tampe torn unread wore worn",
    /* disaster */ "burned+down earthq feet+of+water fire+dama flood huric lightni smoke+dama storm+dama thunders wildf",
    /* app */ "ios",
    /* fail */ "brick broke bugs cant discone doesn dont fail freez froz glitc hosed isue keeps kiled loses losi neve not reboo refuse reset. restar ruine stoped stuck terib troubl unable usel wont",
    /* update */ "downgrad firmw latest+ver new+ver updati",
    /* sync */ "pair. pairi",
    /* scratch */ "flaking peeli scribbl scuf wearing+out worn+down worn+out yelowe",
    /* strap */ "band. buckl clasp cushi pads velcro watch+band wristb",
    /* paint */ "chrome coati color finish keys. leat letters logo paint. ruber",
    /* peel */ "chip fade flaking gone off peel pited rub* sticky wear. wore worn",
    /* old */ "just+old worn",
    /* used */ "2nd+hand charity+shop garage+sale goodwil hand+me+down handed+down inheri not+new open+box pawn pre+owne preow reconditi secondh somebody+else+s someone+else+s thrif yard+sale",
    /* fake */ "aliex counterfe craigs gumtr knock+off knockof marketp temu",
    /* genuine */ "aproved authori genui legit real.",
    /* signal */ "audio buton cal cals charge. conectio love percen price soun sync voltag volume",
    /* ear */ "ear ears",
    /* tried */ "any both. multiple several tried",
    /* proof */ "bent+over car+charg crackl drop+down screen+prote thrown+away under+wara water+lock",
  ],
  more: `
@misuse abuse misus
@device *phone camera computer keyboard ipad ipod kindle laptop remote tablet unit. watch.
@body down hair hands head. knee leg. over wrist
@gnaw fang ants. roach bite+mark chew cockr gnaw infes roden teeth+mark tooth+mark
wear get|got|geting-loose @strap|ruber|leat&crack|tear|torn|split|loose|undone|stretch|fell+apart|falling+apart|die
@unofficial private third+party unau
@shop deale resel retail seler shop. store vendo
@bug blue+scree boot+loop bootloo bugy spywar crashe glitch software+isue software+probl
@hack moded root+it root+my sideloa custom+firm rom. roms
@bare fray see+cope
@behind free
@broke brok bust damag
@floor asphal bed bike car carpet cement chair concrete couc counter curb desk drivew floor groun hand hardw kitc lap. nightsta park pavem pocke road rock roof shelf sidew sofa stair stree table. tile wal*
liquid in|into|throu|thru-washer|dishwas|washing|laundry|wash. mug|cup|botle|can|pint|glas_of~over|on|onto|across|into|in washed_it|them|my|the need|gave|had~bath through~cycle @water_everyw in|of-rice. sensor|indicator|dot|sticker~pink|red|tripped wore|took|used-@swim @water_in|on @water~got|get|came|went_in|into|on|under|inside|through
drop took_a_spil pulled~@floor threw|chucked|flew|flung~across|against|at|into|down knocked~off|over|down a|the|one|was|been|got-drop|fall drop? drop_it|them|my|this|on|onto onto-@floor landed-face|corner off_the|my|a_@floor fell|slip|fall_off|out~@floor fall_from|on|to came+off|slid|roll|flew|land|knock|push|blown|threw|throw|hit|crash~@floor
force in-pieces crack-in|down|acros|on|from took|got|suffered-knock|bang|bump|blow|hit run|ran|drove|back-over hit|hitting|punch|kick_my|the-@device|monitor|tv sat|step|stood|slept|rolled_on snap|broke|break|ripped|torn_off|out slam|shut|caught|trap~in~door
adapter cable|cord|wire.|wires|plug|prong|pin|pins|lead&@broke|ate|loose. ran|run|roll|shut|slam|yank~cord|cable see-wires
pests ate|eaten|eats|bit|biten-@device|headset|through|clean from|in~mouth|paws
modified tried|trying|attempt~replac|change|open|swap|solder|fix @swap~drive|hdd|ssd|ram.|memory|fuse|capacit|motherb opened|opening~@device|case took|take|taking|pull|pry|pried~apart opened|opening-up repaired|fixed_before|once|twice|by been|was_opened took~repair_shop guide|video|guy|friend|brother|dad|husb~replac|open|swap took|take|pull_off~cover|back|lid|panel been|was|got|i|friend|husband_repaired|fixed|serviced took|taking|pull-cover|back|lid|panel|screen_off new|replacement-@battery|@glass_put|fitted|installed
power power|electric_went_out bater|wires~wrong|incorrect|backw|revers|upside pop|spark|smoke|bang&plug|outlet|socket plug~wrong fuse|transform&blew|blown 240|110_volts plug|connect|ran|set~@volt|230|240|110|115|120 wrong|incorrect~adapt|charger|transformer
unauthorised-accessory @other&dock|@battery laptop|samsung|tablet-charger|adapt charger_from_my|another|a used|using|charg|with-another|other|diferent-@cable
label box|pack~not+sealed|unsealed|tampered|already+open|resealed|torn
owner suppos|sold.|listed|advertis|claim~new bought|purchas~from|off-a|guy|lady|friend|someone|cowork|neighb|cousin as_used =never|dont|not_buy|order|purchase~@used already|clearly|obviously|look|pre-used. a|had+been_used. used._condition|item|phone|product gave_me_his|her|their bought|buy|purchas|got|receiv|sold|sent|arriv|came-used.|preowned
seller @shop&@unofficial =@shop~@no~@genuine =@no~@genuine|official~@shop =@no~authent|genuin
corrosive left-batteries leak&contacts|springs|terminal|compart
mishandling left_my|it|them~@heat left~in_the|my|a_car. hot|heat|overheat~car|sun|beach full|direct|hot_sun close_to-@heat i|we|it_melted_the|my dry~micro|oven|dryer|heater shoved|stuffed|stuck|jamed|poked~slot|port|drive
disaster fire&house|home|building|kitchen|neighb in-fire after|during|by|of~storm|storms
unofficial-software flashed|flashing~firmware|software|image
software instal|download|did~@update updated_itself|last|over|yester since|until~latest|newest since_going before|flash~@update latest|newest|last|recent|automat_@update
trap used_to|for|it throw|threw~trash|garbage|away glued_to blown_away kindle|amazon-fire scratchy from_scratch chew~bater|tape sent|ship|receiv~wrong box|pack|product|item-was|been_opened dropped_off|dead|me i|we_dropped_by cofee_maker|machin|pot|table dropped_it|them|mine_off sound|audio|voice|speaker|noise&crack replaced|changed|new|tried~batteries fell|fall_apart|off|out|asle|behi|short|for|flat lightni_@cable|fast|to|port|deal|dock sweat|splash|scratch|drop_proof @water|@swim~no|any|without|never-problem|isue|trouble sat|sitting|lay_on_my|the|a-@floor @animal_pushed|knocked sound|voice~@water|@wet leak|leaves|heat|boil-@water even_though|if|when|after-@fall in_case|danger~@fall|@wet|@water clothes|hair|towel&wet|soak splash_screen i_was|am_in~@water|@swim @crush|bent|bent+over|poke-@body @fall~numerous|countless|dozen|hundred|all+the+time @fall~still_intact|work|fine|going|tick @fall_from|to|by|under|below~% even_after drive|disk|disc_crashe drop-@signal @signal-drop dishwas|fridge|freezer|maker|kettle~@water the|minute|hour_second+hand @crush|crack~own|itself|themselves apple|dell|samsung|warranty|technician|tech|they_replaced|fixed|repaired spil_the_beans cd|dvd_rom on_hold hit_with crack_open|up anyone|anybody~@water|@swim|@wet can|could_i|it|you|we~@water|@swim|@wet cover|insurance~@water|@wet|@fall|@crush box|packag~@crush @water~floor repair_guy|shop my_old|last|first|previous~@fall|@crush
`,
};
