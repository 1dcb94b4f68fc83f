import type { Lexicon } from "../notation.ts";

/** English. */
export const en: Lexicon = {
  code: "en",
  gap: 4,
  lists: [
    /* never */ "hardly neither never none nor nothing without",
    /* not */ "afraid against arent avoid cannot cant careful didnt doesnt dont free hasnt havent if instead isnt no not prevent protect resist unable wasnt wont worried",
    /* stop */ "after as because but however since so then though when while",
    /* fill */ "actual actually been being chance even ever expose exposed from have into physical sign signs they visible were",
    /* common */ "and for in is it my of phone that the this to was watch will with you",
    /* water */ "bath. beer bucket cofee coke drin flui hose juice lake. laundry liqui loo milk mud ocea oil pee pond pudle rain river sea shower. sink snow soap soda soup steam sweat tank tea tub urine washer washing+machi water. wine",
    /* wet */ "a+dip a+swim bathed chlori condensa damp. dishwas dren drizzl drool drown dunked fog* hand+wash hot+tub jacu liquid+dama mist. moist peed pool+water rained rinsed rust. rusted rusty salt+water sea+water showered soak spil splas subme swam sweated the+wash under+the+tap underwat vomi wash+cycle washed. water+dama waterlo went+every went+swim wet weted",
    /* enter */ "afte because caug caused contac damaged destro dip dripe drop due exposed fel* filed get got in inside into jump knocked leake on onto over poure ruine spray throu tiped under went",
    /* flow */ "behind beneath damag destro enter fried ingres inside kil* leake over ruine seep under",
    /* after */ "after during following since until when while",
    /* swim */ "bath. bathing beach dishes dive diving kaya laundry ocea pool rain sea showe snork surfi sweati sweaty swim wash",
    /* fall */ "a+tumbl bounced car+crash chucked crashed+my crashed+on droped fale fals. fel flung knocked+over landed let+go lost+grip lost+my+grip sliped thrown tipped+over topled tumbled went+flyi",
    /* crush */ "accidental+dama banged bendi bent bumped caved chiped crack. cracked cracks crumpl crush dent. dente elbo forced+in forced+it fractu hairlin hit+by hit+it impact. in+half in+piece in+two kicked leaned mechanical+dama physical+dama poked punched punctur pushed+in* shat slamed smacked smas snaped squas squis stab* stuck+insid to+piece trampl triped+over trod twisted whacked yanke",
    /* glass */ "aeria anten arm arms beze case casing clip corner cover crys frame glas handl headband hing hook housi jack knob latc lens lid plastic port socket stem tab",
    /* broken */ "bent brok came+apart came+loos came+of came+out chip. chiped come+off coming+apart coming+out crac cut detac disinteg exposed frayed hanging+out melte perish pulled+out riped sever showing shred snap spid split stretch tore torn worn worn+throu",
    /* cable */ "conecto cord flex. insulati lead. leads pin pins power+suply prong strain+relie wire wiring",
    /* acid */ "bleac chemic hair+spray hairspray hand+gel nail+polis nail+varn perfum repelen saniti sun+cream sunsc thiner",
    /* battery */ "cels",
    /* leak */ "acid. corod coros leak",
    /* animal */ "animal ants bird cat cats cockr dog dogs guinea+pig kiten mice mouse parot pet pup pupy rabit rat roac spid squirel",
    /* bite */ "ate bit bit+the bit+throu bite chew clawed damag destro eat eaten eati eats gnaw gone+through got+at got+it got+to grab hold inside living+in nest nibl peck peed played pul* remove riped scratc shred teeth thought tore toy",
    /* open */ "atempted+repai been+insid bodged disase disman diy driled epox failed+repai glued home+repai mising+screw moded opened+befor opened+previou previous+repai pried pry* reasem reatach repair+atem repair+place repair+shop resolde rewir screws+misin soldered splic supergl taped tinke tried+openi unscr unsolde",
    /* swap */ "changed fited instaled replaced replaci swape",
    /* self */ "alre atem brother dad frien go+at guy hers hims husb kios local. myse neighb owne previo self son technici third+party tried+to try+to unau watchmake",
    /* fix */ "fix fixed mend",
    /* other */ "3rd+party aftermar anoth chines diferent incompatibl knock+of non+oem non+orgi non+origi not+origi old+phone othe random. someone+else third+party unofi",
    /* left */ "exposed forgot froze kept+in left+in left+it left+on left+out left+them melte sat+in sat+on siti stora stored",
    /* heat */ "atic basement celar conservator damp. dashb gara greenhous heat hot hot+car oven radiato shed sun sunlig windows",
    /* surge */ "blacko blew blew+up blown+up blown. fluctuat fried outag overch overloa overvo power+cut power+fail short+circu shorted spike surge too+much+volt went+bang wrong+way+around wrong+way+round",
    /* bad */ "high. highe incore over. revers unsta wron",
    /* volt */ "converter polarit polat power+suply terminal",
    /* label */ "authentication+code hologram namep plate product+code seal. seals",
    /* gone */ "already+open broken cant+read cut damag doesnt+matc erased faded filed gone. ileg mising not+matc not+read of opened peeled remove riped rubed scratche tampe torn unread worn",
    /* disaster */ "after+a+storm earthq electrical+storm fire+dama flood huric lightni smoke+dama soot storm+dama thund",
    /* app */ "androi ios windows",
    /* fail */ "bugs cant constantl corup discone doesn dont fail freez froz garbag glitc horib isue keeps loging loses losi neve not reboo reset. restar stoped stuck terib troubl unable usel wont",
    /* update */ "firmw updati",
    /* sync */ "pair. paire pairi",
    /* scratch */ "discol disinteg flak peel. peeli perish scuf tarni wore+out worn+out worn. yelowe",
    /* strap */ "band. bands buckl clasp cushi ear+pad earpa padi pads silicone velcro wristb",
    /* paint */ "chrome coati color colou finish foam leat logo paint. plating pleath ruber viny",
    /* peel */ "chip fad flak gone goo* of peel rub sticky wear. wore",
    /* old */ "as+long just+old worn",
    /* used */ "2nd+hand boot+sale charity+shop ex+demo fingerprints flea+marke from+a+frie garage+sale hand+me+down inheri not+new open+box opened+and+used pre+owne preow previous+owne random+guy reconditi repack returned+item secondh sent+me+a+retur someone+else someone+has+used stranger thrif yard+sale",
    /* fake */ "aliex auct clone. counterfe crai from+wish grey+import imported knock+of knockof marketp not+legit scamed temu",
    /* genuine */ "aproved authori genui legit real.",
    /* signal */ "audio batery buton cal cals charge. conectio love percen price soun sync voltag volume wi+fi",
    /* ear */ "ear ears",
    /* tried */ "any both. bought buy even. multiple order purc several tested tried try",
    /* proof */ "bent+over by+acide car+charg crackl cut+out drop+down dropb screen+prote thrown+away under+wara water+lock",
  ],
  more: `
@misuse abuse drye imprope mishan misus not+used+for unused
@gnaw ants. bite+mark chew cockr gnaw infes roden teeth+mark tooth+mark
wear @strap-falling|fell|popping|pops|coming|comes_apart|undone|loose
@unofficial 3rd+party private third+party unapro unau
@shop deale resel retail seler shop. store vendo
@bug blue+scree boot+loop bootlo bugy crashe glitch. glitche glitchi glitchy software+isue software+probl
@hack bricke custom+firm diferent+firm hacked moded root+it rooti sideloa
@bare bare+cope bare+wire coper+show exposed+wire fraye frayi see+cope
@behind free
@broke brok bust damag
@floor bed bike car carpet chair concrete couc counter curb desk drivew floor groun hand kerb kitc nightsta pavem pocke road rock roof shelf sofa stair stree table. tile wal* workto
liquid washed_it|them|my|the accident*|it|wife|husband_washed wore|took|used-@swim first|second|one-swim @swim_with coffee|tea|wine|beer|juice|coke|soda|milk|soup|drink|water_in|on liquid|moisture_in @water~got|get|gets|getting|came|went_in|into|on|under|inside|through
drop threw~across|against|at let-slip knocked~off|over|down a|the|one|was|been|got-drop|fall drop|drops? drop_it|them|my|this|from|on|onto onto-@floor off_the|my|a_@floor fell|slipped|fall_off|out~@floor fall_from|on|to came|slid|rolled|flew|landed|knock|push|blown|threw|throw|thrown|hit|crash~@floor
force took|got|had|suffered-knock|bang|bump|blow|hit run|ran|drove|driven_over screen|glass|@glass&@broke sat|step|stepped|stood|slept_on snap|snapped|broke|broken|break|ripped|torn_off|out|in slammed|shut|caught|trapped~in~door
adapter cable|cord|wire|plug|prong|prongs|pin|pins|lead&@broke
wear @strap&@broke
modified tried|trying|attempt~replac|open|remove|swap|solder|fix took|take|taken|pulled-apart open|opened|opening-up opened_the|mine|my|by repaired|fixed_before|once|twice|by been|was_opened replaced|changed~capacitor|fuse|drive|motherboard change|changing_the|my|its_battery|screen|display been|was|got|i|friend|husband_repaired|fixed|serviced took|taking|pulled-cover|back|lid|panel|screen_off had|got_it|them|mine_fixed|repaired removed-cover|back|lid|screws|panel|drive had-new_screen|display|batery new|replacement-@battery|@glass_put|fitted|installed
power batteries|battery~wrong|incorrect|backwards|reversed|upside plugged|connected|ran~@volt plugged|connected~220|230|240|110|120 electric~cut|went|failed wrong|incorrect~adapt|charger|transformer
unauthorised-accessory =charger|cable|adapt~instead bought|ordered~generic|aftermarket|third+party~@cable cheap&charger|adapt|dock laptop|samsung|tablet-charger|adapt used|using|with-fast_charg charger_from_my|another|a
label =not_sealed box-was|been_opened box|pack|package|packaging~not+sealed|unsealed|tampered|already+open|resealed|torn
owner bought|purchased~friend|neighb|cousin already|been|clearly|obviously|were|look|looked|looks|pre|and_used. used._before|when|condition|item|one|pair|phone|unit|watch|product gave_me_his|hers|her|their|theirs bought|buy|purchased|got|received|sold|sent|arrived|came-used.|preowned
seller @shop&@unofficial =@shop~@no~@genuine =@no~@genuine|official~@shop =@no~authent|genuin
mishandling left~in_the|my|a_car sun|heat_damage hot|heat|overheat~car|sun|beach
disaster fire&house|home|building|kitchen|neighb in_a-fire
unofficial-software flashed|flashing~rom|firmware|software|image
software =bluetooth|wifi~@no~connect get-to_sync|pair|connect =@no~connect|pair~phone|bluetooth|iphone|android =update|upgrade_failed|broke|bricked|stuck|ruined|killed|caused|messed|wont
trap can|could-@swim box|package|packet|product|item-was|been_opened dropped_off dropped_it|them|mine_off sound|audio|voice|speaker|noise&crack opened_the|my_box|package replaced|changed|new|tried~batteries fell|fall_apart|off|out|asle|behi|short lightni_@cable|fast|to used_for|it|to replaced_it|under sweat|splash|scratch|drop_proof other_@cable @water|@swim~no|any|without|never-problem|isue|trouble sat|sitting|lay_on_my|the|a-@floor @animal_pushed|knocked
`,
};
