import type { Lexicon } from "../notation.ts";

/** English. */
export const en: Lexicon = {
  code: "en",
  gap: 4,
  lists: [
    /* never */ "never neither nor without nothing none",
    /* not */ "not no isnt wasnt arent didnt doesnt dont hasnt havent wont cant cannot if avoid prevent protect against afraid worried careful free resist instead",
    /* stop */ "but since after because when while as so then however though",
    /* fill */ "ever even been being have from sign signs visible physical actual actually exposed into expose chance they were",
    /* common */ "this that for with you watch phone will the is it my was of to and in",
    /* water */ "liquid fluid coffee tea beer wine juice soda coke milk soup sweat rain sink bath tub shower. sea ocean lake river puddle bucket washer washing+machine laundry mud oil",
    /* wet */ "wet wetted swam soak drench submer waterlog moist condensat damp. dampness spil splash drowned dunked rinsed fogged rust. rusty rusted water+damag liquid+damag through+the+wash in+the+rain under+water underwater got+washed was+washed dishwash downpour sweated water+log a+swim went+swim",
    /* enter */ "in into inside under onto on over through get entered contact exposed after went drop fell got+into got knocked spilled spilt tipped filled dumped poured",
    /* flow */ "got+in got+on enter seep leaked went+in inside ruined damag ingress killed got+into",
    /* after */ "after since while during when following until",
    /* swim */ "swim shower bath pool rain sea ocean beach snorkel diving dive surfing dishes wash sweating sweaty kayak laundry",
    /* fall */ "dropped droped drop+damage accidentally+drop a+fall a+drop falls. slipped toppled knocked+off knocked+over landed+on hit+the+floor hit+the+ground fell. fallen tumbled a+tumble one+fall",
    /* crush */ "bent bending crush squash squeez sat+on step+on stepped+on stood+on trod stomp trampl twisted smash slammed banged bashed dent shatter squish impact+damage cracked cracks crack. whacked hit+it physical+damage mechanical+damage snapped+off broke+off broken+off snapped+in broke+in+half in+half smacked bumped in+two hit+by hit+against slept+on yanked tripped+over",
    /* glass */ "glass lens panel bezel housing casing crystal",
    /* broken */ "chip. chipped snapp torn tore ripped split cut came+off bent crack melted spider came+apart detach deteriorat disintegrat crumbl perish exposed showing",
    /* cable */ "cord lead. leads wire prong pin pins connector power+supply insulation",
    /* acid */ "bleach chemical solvent nail+polish sunscreen bug+spray deet",
    /* battery */ "cells",
    /* leak */ "leak acid corros corrod",
    /* animal */ "dog dogs puppy cat cats kitten rat mouse mice rabbit ants roach cockroach spider pup. kitty doggy ferret",
    /* bite */ "chew bit+the bit+it bit+through bitten ate eat eats eating eaten gnaw nibbl nest inside crawl destroy got+hold got+a+hold teeth mauled tore pull damag ahold",
    /* open */ "took+apart taken+apart taking+apart open+it+up disassem dismantl unscrew solder resolder modded glued superglued repair+shop repair+attempt attempted+repair pried prised cut+open took+the+back reassembl diy. rewired splice taped tried+opening gluing",
    /* swap */ "replaced replacing swapped changed+the changed+its",
    /* self */ "self myself previous already third+party 3rd+party local. tried+to try+to friend dad attempt unauthori",
    /* fix */ "fixed fix",
    /* other */ "different another other wrong. third+party 3rd+party aftermarket non+original non+orginal not+original unofficial off+brand incompatible laptop car phones samsung",
    /* left */ "left+in left+on left+it left+them left+near left+out kept+in stored sitting forgot leaving melted",
    /* heat */ "sun sunlight hot heat radiator dashboard oven freezer stove hot+car",
    /* surge */ "surge overload overvolt short+circuit shorted overcharg power+cut outage blew fuse brownout spike fried blew+up blown+up blown. short+in+the shorting went+bang",
    /* bad */ "wrong incorrect high. higher over. revers unstable",
    /* volt */ "polarity polati power+supply",
    /* label */ "nameplate seal. seals product+code authentication+code security+code",
    /* gone */ "scratched unread illeg missing gone. removed faded rubbed peeled worn off defaced erased tamper cant+read already+open not+match doesnt+match broken cant+be+read not+read not+sealed",
    /* disaster */ "lightning thunder earthquake hurricane flood house+fire in+a+fire the+fire fire+damage hail storm wildfire",
    /* app */ "",
    /* fail */ "freez bugs glitch issue fail hang. stuck keeps wont not doesnt dont cant never stopped disconnect compatible restart reset. reboot constantly terrible horribl useless sucks awful",
    /* update */ "updating firmware",
    /* sync */ "",
    /* scratch */ "scuff worn. wear+and fade. faded fading peel. peeling discolo tarnish flak worn+out cosmetic old+age degrad deteriorat disintegrat crumbl perish wearing+out falling+to+pieces lost+its+colo",
    /* strap */ "band. bands wristband buckle clasp ear+pad pads cushion earpad padding elastic earcup headband",
    /* paint */ "paint. coating finish plating foam",
    /* peel */ "off peel chip fad wear. wore rub flak gone",
    /* old */ "as+long shorter degrad worn aging",
    /* used */ "secondhand preown pre+owned pre+loved inherit hand+me+down open+box recondition previous+owner previous+user used+product used+one used+item returned+item looks+used looked+used look+used clearly+used already+used been+used were+used obviously+used not+new not+brand+new someone+else somebody+else used+unit used+watch used+phone used+before pre+used",
    /* fake */ "counterfeit knock+off clone. bootleg craigslist marketplace gumtree counterfit knock+offs imposter not+legit scammed knockoff bogus gray+market grey+market",
    /* genuine */ "genuine real. authori approved legit",
    /* signal */ "wi+fi calls battery charge. percent price volume sound audio voltage performance sync call. connection love button",
    /* ear */ "ear ears",
    /* tried */ "try tried tested even. several multiple both. any buy bought purchas order",
    /* proof */ "water+lock sweatproof sweat+proof swimproof splash+proof scratch+proof screen+protector drop+down dropbox fell+asleep fell+apart falling+apart fall+apart fell+short fell+behind fall+detect liquid+crystal lightning+cable lightning+port lightning+connector lightning+fast lightning+to car+charger bent+over crack+of crackl used+to used+for used+it by+accident under+warranty replaced+it replaced+under sat+on+my fell+off fell+out fall+out fall+off falls+out falls+off glued+to blown+away other+cables other+chargers",
  ],
  more: `
@misuse dryer misus mishand abuse improper hair+dryer unused not+used+for
@gnaw chew gnaw rodent infest
wear @strap-falling|fell|coming_apart
@unofficial unauthori unapproved third+party 3rd+party private individual
@shop seller dealer retail resell shop. store vendor
@bug glitch. glitches glitching glitchy buggy bootloop software+issue software+problem
@alcohol alcohol bleach detergent windex cleaner vinegar isopropyl
@clean clean wipe wiped scrub
@hack rooting custom+firmware flashing sideload hacked modded
@bare frayed fraying bare+wire exposed+wire
@behind free
@broke broke broken bust busted damag
@floor floor ground asphalt pavement concrete tile stair street desk table. bed counter bike shelf couch sofa nightstand dresser chair lap roof ladder treadmill pocket hand hands car driveway wall
liquid washed_it|them|my|the accident*|it|wife|husband_washed
drop drop|drops? drop_it|them|my|this|from|on fell|slipped|fall_off|out~@floor fall_from|on|to came|slid|rolled|flew|landed|knock|push|blown|threw|throw|thrown~@floor
force run|ran|drove|driven_over screen|glass|@glass&@broke
adapter cable|cord|wire|plug|prong|pin|pins|lead&@broke
wear @strap&@broke
liquid water|liquid|moisture_in
modified tried|trying|attempt~replace|open|remove|swap|solder
modified took|take_it|them|this_apart opened_it|up|the|mine changing|change|changed_the|my|its_battery|screen|display been|was|got|i|friend|husband_repaired|fixed|serviced
power batteries~wrong|backwards|reversed
power plugged|connected|ran~@volt
owner bought|buy|purchased|got|received|sold|sent|arrived|came-used.|preowned
seller @shop&@unofficial =@shop~@no~@genuine
software =update|upgrade_failed|broke|bricked|stuck|ruined|killed|caused|messed|wont
trap sound|audio|voice|speaker|noise&crack opened_the|my_box|package
`,
};
