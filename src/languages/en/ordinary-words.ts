// Derived by scripts/ordinary-words.mjs: do not edit.
/** Words that a town's name, rightly or wrongly spelt, could be taken for. */
export const ORDINARY: ReadonlySet<string> = new Set(
  `
aachen abbas abbes abbess abbeys abets ablest abram abrams abreast abstain abstains abusers aces
ache ached aches acmes acres acrid adas adders aden adieus admen admins adverb adverbs adverse
advert adverts aeons aeries afforest afros agent ages agnes agra aides aimed aimee aims aires airs
ais aisle ala alas alba albert alcuin alders alga alger algiers alias alien aliens aligns alines
allege alleges allende allie allied allies alloying ally alms aloe alone alta alters alva alvin
ama amber ambient ameers amen amend amends ames amgen amie amigos amino amir amirs amiss amount
amounts amour amours amur anapest anapests and andantes andes andre andres andy angara angel
angela angeles angelo angels anger angered angers angler anglers angles anglo angora angoras angry
angus anime animus anions annoy annoys annulling anons answer answers ante anted anteed anteing
antes anther anthers antis antler antlers antoine ants anvils any anything aortas apaches apes
april aprils apses aquas ara arab arabesques arabs aral ararat arbors arc arch arches archie
archives arcs area areas arenas ares argos argues argus aria arias arid aries arise arius ariz
arks armies arms aromas arrant array arrays arrears arrest arron arrow arrows arseholes arses
arson arts aryan aryans ascend ashes asians aspens asses asset astaire asters athens atlas attend
aubrey auburn auger augers augurs aura aurae aural auras austen avengers aver avers averse avert
averts avery avis axis axons ayers babur back baden badgers badges baffin bailey baird bakunin
balm balms balmy balsa band bandies bandy banes bankers banners banshee bantam banter banters
bantus barack barbers barbie barbs barceloneta bards bares barest barfs barges bark barks barns
bars base based basel baselines baser bases basest bashed bashes basie basin basis basked basket
basque bass basses bassi basso bassos bast baste basted bastes batches bates bathes bauer bay
bayreuth beach beaches beacon beagle beak beams beans bears beast beat beaumont beauties beauvoir
beaux beck becks becky bedeck bedevilled bedrock beech beefs beeline been beeper beeps beer beers
bees beet beets begin behave behest beige belay belch belgian belie belied belief belies belize
belle bellied bellies belling bellingham bellini beloit belt bemoans bench benet benign benin
bennie bent bereft beret berets berg bergen bergs beria bering berle berliner berlins berlioz
berlitz berm berms bern berne bernie bernini berra berries berry bert berta berth berths bertie
berwick beryl beset besot bess bessel bessie best bests bet bethany bethe bethink bets bettie
beyer biassed bible bides bierce biers biggie biggies bikes bile bilge bilges bill billed billet
billets billie billies bills billy binge binges birch bison bites black blast bleat bleeds bleeps
blent bless blest block blondes blues bluest blurs boars boast bodes bodies boer boers bogie
boilers bologna bonbon bonded bonds bones bongoes bonneville bonus bonuses boodles boogie bookend
bookends boons boors boos boost bordon bores borges boris bork borne bossed bosses boughs boulders
bouts bovine bovines bowed bowen bowing bowlers bowmen bows boxen bra braces bract brad brady brag
bragg bragged bragger brags braid braids brain brakes bran brant bras brash brass brasses brat
brats braves bravest bray brayed brays bread break breast breasts breath brecht bred breed breeds
brenner brent bret breton brett brew brews brexit brian briar bribes brick brides bridge bridges
briggs brigs brillo brims briny brisk brit brits britt broad brock brogue brogues broil broilers
broken bronchi bronco bronx bros brought bruce bruin bruins bruise bruised bruiser bruisers
bruises brummel brunei brunet brunets bruno brunt brush brushed brushes brusk brusker brut brutal
brute brutes brutus bryan buber buck budge budges budgie bugged bugger buggy bugle bugles bugs
buick bulge bulges bulgier bullies bundles bunin buoy burch bureaux burger burgers burgess burgle
burgles burgoyne burgs buries burly burs burst bury buses bushel bushels bussed busses bust busy
buy buyers byers byes byway cabals cabin cabral cacaos cache cached caches cachet cachets cadgers
cain caissons calfs cali calif califs calk calks call callas called callie calls callus calm calms
calves calvin calving cambers cambia cambrian cambric came camel cameo camera cameras camoens
campus camus can canals canceled cancers candy cane canes canine canines caning cankers cannes
canning cannon cannot canny canoes canon canted canteen canter cantered canters cantos cants caper
carats caravan carbine carbon carbs cardin carding cardio cards careen cares carib caries carina
caring carlin carmen carmine carmines carnal carnap carney carnot carpi carping carps carrie
carrion cars carson carting carton carts carve carved carver carvers carves carving carvings
casals casein cashes cashing casing cassie castes casting catches catkin catnip caves cavil caving
cecile celli cellist cellists cent centre ceres cervix cezanne challenges chambray champs chancy
chant chantey chanty charmin cheat cheering cheers chen cherries chest chewing chignon chillies
chilly chimes chives choir chris cite cites civet civets civies claim claims clair clams clancy
clans claps class claus claws cleans clears clemens clemons climes clix closing clxix coaches coax
cochin codices cohen coherent cohering coif coil coin coined coins colas collies collins cologne
colon colones combine combined combines come comer comes comet comics coming comings comm comma
command commands commend commends comment comments communes compiles comte conan conch condo
condoes condom condone condor condos conduces cones confines cons consent contend cooing coolers
coons coors coos copies copings cordon cores corine corning corset cosies cosine cosiness costed
costing coupling couplings coupon coups course courses court courts cousins coven covers coves cox
coyest cozen cozies coziness craig crania craning craven craving cray creams crept cress crest
crests cretan cretin cretins crib crimes criollo croak croat croce croci crock croissants crone
cronin crony crook croon crop crops cross croup crow crowd crown crows crusoe crust crux cruxes
cuban cubes cures curs curving cussing cycling cypress cyprus dachas daggers daily dais dalai
dallies dally dame dames damien damming damn damon dampen dampens dance dancers dances dandy danes
danger dangers danny dante darcy daren dares darin dario darius darning darns darrin darts darvon
darwin dashes datelines dates dauber daubers davis dean deann deanna deanne deans dears debian
decencies deck decline deeds deeming deems deeper deeps deer deere deers defer defers defiance
defile deforest deimos deism deliverance demand demands demeans deming demon demons demount demur
dena deneb denial denies denim denims denis dennis dens dent dentin dentine denting denton denying
deon deplane derail derange derbies derek derick detail detain detains deter deters detours
deviance devin devon dewayne diann dianne diaper dice dices dido diego dies diesel dieter dikes
dill dillies dillon dills dilly dime dimer dimes dims din dines dino dion dior dipper direst dirge
disown distend divan divas dive dived diver divers dives divest divot dixon djinn dnieper doa
doers doha dollies dolmen domain dome domed domes dominoes dominos don dona dons doors dora doris
dorset douala douay doubt doug dough dour dourest douro douse doves doyen dozen drain dray dreams
drenches dress dressing driest drives droid drudge drudges drugged drugs dryest dual dubai duchies
duck ducks duct ducts duds dues duet duets dui dunking dusk dust dusts dyers dyson eagles earls
earning earns ears eaten eaves eben eden edison eels eery egos eider elders eldersburg eleven
ellie ellis elma elms elsie elves emacs embers emile ems enamel enamor enamour enclose endues
enema engels english engross engulfs enid enif enos enrols enters eons epaulet epee epees eras
erect erick erik erin eris ermines ernest ernst errs ervin erwin esquires est estates ester esters
esther estuaries etches evans even event ever eves evilly ewer ewers exile extend eyck fables
facades face faced faces facet facets facts fades faeces faints fairest fairly fairs fakes fame
famed famines fanboy fancies fancy fanny fantasy farce farces fares farms farsi farts fates father
fathers fawkes faxes fazes fears feces feeds feels fees femur fences fenian fennel fens ferries
fervid fest fetches fetes fetid feting fever fevers fewer fewest fezes fiats fiber fibers fibres
fibs fiche fiches fidel fie fief fiefs fife fifes figs filches file filed files filet filets fill
filled filler fillers fillet fillets fillies fillips fills filly films finches finds fine fined
finer fines finest fingers finis finks finns fins fire fired fires firmest firms firs first fishes
fists fits five fiver fives fixed fixer fixers fixes fizzes flashes flees fleets fliers flies
fliest floes flores florist flours flues flurries flyers foes foetid foist follies foment fondest
fondles fondue fondues fondus footrest foray forayed forays forbes forces ford fords fore forecast
forego foremast foremost fores foresaw foresee forest forested forester forestry forests forfeit
forges forget forgets forgot fork forks format forms forrest fort fortes forth forties forts
forwent fouler foulest fouling foulness fouls founds founts four fourier fours fourths foxes
foxiest france fray freeing frees freest frenches freon fresh fret frets fretting fries frilly
frost frozen fuchs fumes furies furs fuses fuzes gad gaily gala galas galen galois galore game
gamed gamer games gamey gamin gamines gamins gamma gamut ganders gang ganges gangs gantry garbs
garish gashes gassed gasser gasses gates gauges gaunt gavin gears geeks gees geese gelt gems gen
gena gene genera general genes geneses genet genie genies genii genoa genome genre genres gens
gent gentle gents germans germs get ghana ghetto ghost giant gibes gibson giles gill gills gimme
give given givens gives gland gleans glen glenn glens glint gnomes goblins godson goiters gollies
gomez goons gordon goren gores goriest gougers gouges gourd gourds grand grant grapevine
grapevines graveled graveling gravelled gravelling gravels gravestones gravies gray great greet
grieve grille grimes gris grist groin grotesques groupers groveling grudge grudges gruelings grues
grunge grunges grunt grus guest guidelines gullies gwen hairs hallie haloing haman hamhung hamlin
hamming hand handy haney hangar hangars hanger hangers hankers hanky hanna hannah harass harbin
harbouring hardin hares harks harms harpies harps harries harris harts hashes hassle hastes hasty
hatches hates haulers haven haves hawthorne hbase hears hearties heat heaven heavies heck heeds
heels heft heine heinz heir heirs helen helices helios helium helix helixes helms helper helplines
hem hemlines hemming hems hen hence hench henna hennaing hennas henri henry hens henson hepper
herein heresies hermes hermits hernia hernias heroes heroics heroin heroine heroins heron herpes
hers hertzes hester hewer hewers hewing hewn hexing hides hies hikes hill hillel hillier hilliest
hills hilly hims hines hinge hint hipper hires hive hived hives hollers hollies hollywood home
homed homeless homer homes homey homie homies hominess honest honing horus hosted hour hours
hovers howlers huber hubert humans hungers hunt hurries hymen hymns hyper hypes iblis ice ices
icier icon icons ides idle idler idles ieee ignites ijssel ikon ikons ilene ill illness ills illus
images impel implies imps imus inches indies indues ines infancy infer infers inge ingres inner
intend inter inters inverse invert inverts ion ions iras iris iron irons irvin isle isles itches
ives ivies ivs jabbers jamar jame jamel james janis japanned jars jarvis javelins jeanne jeans
jeeps jeer jeers jellies jenner jensen jerk jerkin jest jibes jill jive jived jives jollies jon
jonson joplin joules journal journey journeys julies kale kama karen kari karin karma kauai keck
keels keen keens keeper keeps kellie ken kenned kennel kennels kens kent kepler keven kevin keynes
khmer kill killed killer killers kills kipper kites kluges knifes knives koan kobe koln kopek
koran korea korean koreans kris kruger laban labia laces lacy laden ladle lagers lain lair lairs
lam lama lamar lamas lamb lambert lame lamed lament lamer lamers lames lammed lamp lamprey lams
lana lance lancers lances land landon landry lanes lanka lanky lanny lao laos lara larch larches
lards large larks lars larva larvas lasagne lasers lashes lassa lassen lasses lassie latches
lathes lattes laundress laura lauren lava lavonne lawn lawns layers layla layman laymen leaches
leaden leaders leads leafs leaks lean leann leanne leans leaps lear learn learns leary leas leave
leaved leaven leavens leaves lechers ledge ledgers lee leech leeds leek leeks leer leered leers
leery lees leesburg lefts leg legals leger legible legman legmen lego legs lehman leiden leigh
leila leis lela leland lelia lemma lemmas lemme lemon lemons lemony lemur lemurs len lena lend
lenders lends lenin lennon lenny leno lens lenses lent lenten lents leon leona leos leper lepers
lepke lepus les leslie less lessee lessen lessened lest lets letters levant levee levees level
levels lever levers levi levine lewis lexer lexers lexus liable liars libel lice lie lied lief
liefer liege lieges lien liens lies lieu life lifers like likes lila lilac lilia lilies lillie
lilly lilt lilted lilts lily lima limbs lime limed limes limns limos limper limpet limps linage
linden line lineage linen liners lines linger lingers lingo lingoes linton lion lions liquefies
liras lire lisle lite liters lithe litre litres little live lived liven livens liver livers lives
livest livia livid living llama llamas loaders loam loamy loan loans lobe lobs locke lode lodes
lodge lodges loewe loews loge loges logon logons logos logs loins loire lois loiters lola loll
lolled lolls lome lon londoner lone loners long longs look looks loom loomed looms loon loons
loony loop loops loose loot loots lope lops lorain lore loren lorie lorre los lose losers loss
lotion lots louie louis lourdes louse louts louver louvers louvres love lovers loves lowdown lowe
lowers lowest lows lozenges lpns lubbers lubes lucile lucille luck luis lula lull lulled lulls
lully lumbers lumberyard lunge lupine lures lurk luxembourger luxembourgers lying lyle lyman lyme
lyndon lynn lynne lynx lyres mac mace maces mach mack macro macy madeleine madeline madhouse
madmen madras magma maid maidens maims main mainly mains mainsail maisie malaise malays malone
malta mama mamet mamma managers mandeville mandy mane manes manet manger mangers manglers mangy
manhunt manhunts mani mania manic manly mann manners manning mans manses mantel mantels mantes
mantis mantles mantoes many maori maoris mar mara maraca marat marc marcel march marches marci
marcia marcie marco marcos marcus marcy mare mares marge margin margo mari maria marie marin mario
maris marisa marius mark marketed marks marla marlin marlins marne marquee marquetry marquises
marred married marry mars marseillaise marsh marshalled mart marta martin marts marty marva
marvelled marvin marx mary maryellen marysville masc mashes massed masses massey match matches
mates matrix mattes mauling maurice maven mavens mavin mavis mean meaner meaning means medan medea
media median medic medina meek meet meets megan meier meir mejia melanin melee melon melville
melvin meme memes men mencken mend mended mendel mender mendez mending mends menes menial menkent
mennen mensa menses mention menu menuhin menus merak mercies merck mercy mere meres merest
meringues merino merit merlin mermen merrill mervin mes met meta mete meted meter meters metes
methane meting mewed mewing meyer meyers mice midge mien miens mikes mile miles mill milled miller
millers millet millie mills milne mime mimed mimes min mine mined miner mines mini minim mining
minion minis minn mires mites mitres mixes moans mobs modest mods molest molina moment momma mommy
moms mon mona monet money mongers monk monks mono mont montgolfier montpelier moons moors moos
mops mores morin morns mos moss moulders moulding mouldings moulds moulting moults mourn mourned
mourner mourners mourns mousers mousing mouton movers moves mows mufflers mulling mullins mussel
mussels myers naacp nachos nader nadir nagpur nagy nahum nair naked nam name named namely names
naming nampa nan nanak nannies nanny nansen nape napes naples nappy narc narcs narks narnia nary
nasser nasty nate natty nature nauru nave navel navels naves navies navy nay nazca nazis nears
neck needs negros nellie nest neva never newer niamey nibs nice nicer nicest niche niches nick
nicks niece nieces nieves nigel niger nike nikon nile nimbi nimbus nimby nine nines ninnies ninny
ninths nipped nipper nipple nippy nips nisei nite niter nites nits nivea nixed nixes nixon nodes
noelle noes noises nome nominee nominees nonce noses notes noun nouns nous novellas novelle noyes
nuance nuances nudes nukes numbers numbs nylons oaken oars oasis oaten oates oberlin oceans odours
offend often ogres okras old oldies olen olives ollie oman omelet omelets omen omens once onion
open opines opted orchid orchids ordeals ores organs orgies oriole orlon orlons orphans orville
our ours ousted outed outhouse outlines outs oven overlies overs owen oxen paces packs pacts
padres pads pagers pages paid pail pails pain pains paints pair pairs pale pales palls palm palms
palmy pals pamirs panders panes pangs panic panics paniers pans pansy panted panties pantry pants
panty papas paper papering paps par parc parch parches parcs pare pared pares pariah pariahs
paring parings parish parity park parka parkas parks parr parried parries parrish parry pars parse
parses parsi part parties parts party pas pass passe passed passel passer passes pastes pasts
patches pates paths patio patios patois pats paupers paves pawls pawns paws pays peaches peale
pearls pears pecans peck pectin peeks peels peeper peeps peer peers pees peeve pele penes penile
penis penn penned penney pennies pens pent peons pepin pepper per perch perches percy peril perils
perish perk perks perls perms peron personae personnel pest petain peter peters phantasy philly
pie piece piers pies piggies pigmies pike pikes pile piled piles pill pilled pills pimps pine
pines pipe piper pipes pis pities piton plasma pliers plies poaches pointers pointier poisons
poisson poitier polaris pole polities pommel pommeled ponce ponderous ponders poorest poplin
porches pores portend porters ports posted posters potters pottier potties pour pours pouts
powering praia praise pralines pray prays preaches preachier preachiest premises premisses prep
preps pres preset press pressing presto prey preys pries priest prig prigs prim primes prise prism
prison prius probing profit prolix pron prone pros protein proton prove proved proven provence
proves provide province proving proviso provo prowlers prudes prunes purest purges purim purims
purism purist purls purrs purus pyle pylons pyre pyres pyrex pyxes qantas quay queenly queers
quentin quest races rachel rachelle racy ragas rages raids rails rained rains rajas rallies rally
rama ramon rams ranch ranches ranching rand randy ranger rangers ranges rangy ranted ranter rants
rares rarest rashes rates raveling ravellings raven raves ravines ray rayban reaches reads reales
realms reals ream reams reaper reaps rearms rears rebus recline redis redness redoes reds reeds
reefs reeks reels reeve reeves refer refers refile refines refits reforest refs regain regencies
reggie regime regimes reich reid reign reigns reilly rein reined reins reis relevance reliance
relics relies rem remain remains remand remands remiss remit remits rems remus renames render
renders rends rene renee renege reneges renew renews rennet rent rented renter renters rents
reopen repel replies reps reptile reset resin resins resp rest rests retain retina retrenches
reuben reuses reuters revile revs revues reyes ribs rice rices riches rides ridge rids riel rifle
rigel rigs rile riles rilke rill rills rim rime rimed rimes rims ringers rinse rinsed rinses rios
ripen riper ripper rips rise risen riser rises rites rivas riven river rivers rivet rivets roach
roaches roaching roamers roams roan roars robbers robe robed robes robin robles robyn rocco
rochelle rock rockers rockies rode rodent rodeo rodgers rodin roe roeg roes roger rogers roget
rogue rogues roil roils role roles rolex roller rollers rollins roman romans rome romeo romes
rommel romp rompers romps ron ronda ronny roofers room roomers rooms rope roped ropes rose roses
rosin rostand rosters rotc rote rotten roubles roue roues rouge rouged rouges rough roughen round
rouse roused rouses rout route routed router routes routines routs rove roved rover rovers roves
roving rowe rowed rowel rowena rower rowers royce rubbed rubbers rube ruben rubens rubes rubs ruby
rudy rue rued rues rugged rugs ruin ruins ruler rulers rules rums run rune runes runnel runnels
runner runners ruses russel russell russet russets rust sabers sables sabres sachem sachems sachet
sachets sachs sades sadly safely safes sages sail sailed sailor sails saint saintlier saintly
saints salads salami salamis salas sale salem sales saline sallie sallies sally salmon salon
salons saloon salsa salted salter saltest salts salty salute salutes salve salvers salves samar
same sames samurai sand sanded sander sanders sands sandy sane sanely saner sanest sanger sans
santa santayana santos sarees sari saris sars sashes sassed sasses satay sate sated sates satires
saucers sauces saucy saunter saunters saute sauted sauterne sautes savers saves saxes scalars
scanted scanter scantest scanties scants scent scented scissors scours scrunchies sealing seamen
seams seances sears sec section sedans seder seders seeds seeks seems seen seeps seer seers sees
selfie selim selling selma semen semis semtex senates send seneca senile senses sent sequin serer
serest series service servile seven sever severs seville sewer sewers shanties shanty sheers sheet
shelly sherries shill shills shims shinto shintos shrilly shufflers shunt sides sidle siege sieges
sieve sieves sieving silky sill sillier sillies silliest sills silly simon simper sims singe
singers singes sires sises sites sixes sizes skates skill skills skims slalom slalomed slaloms
slanted slants slates sleeks sleeps sleets slily slime slims sloe slope slurs smelly smiley smites
snakes snares sneers snipes soars sobers solon some somme sons sores sorest souffles souls soups
sour source sources sourcing sourest sourness sours spares sparks spars spates speer spend spent
spies spill spills spires spites spores spree sprees spurs staidly stairs stalin stamen stances
stand stares states stead steed steers stent steppe still stills stints stressing stricture suites
sullies sully super supers surest surges swill swills swims swirly taints taken tallies tally
talon tame tamed tamer tames tanagers taney tangiers tangy tankers tanners tannin tansy taper
tares tarim taros tarps tars tarts tassel tastes taurus taxis teaches teams tears technologies
teems teen teens tees teflon temper temperas tempers templar temples tempters tenancy tend tendon
tenet tennis tenon tenpin tens tenses tent tepee terms tessie test texans thant theft then thous
thuds thugs thur thurs thus tides tiers ties tigers tikes tilde tile tiles till tilled tiller
tillers tills time timed timer timers times timex timon timur tines tinge tinsel tinselled tipper
tires title toads toes togas togs toilers toils token tokes tolls tomas tombs tome tomes tomlin
tommie tommy toms tones tongs tongues tonnes tons tools toots tops toques tor torch torches
torching tore torn torres tors torsi torso tort torts torus tory toss totes tots toucan touch
touching tough toughs tour toured touring tourism tourist tourney tourneys tours tout touts towers
towns tows toys transports traveling travelings travellings tray treas treason treat tremolo
trenches trent tress tresses trial trials tricolor trifle trill trills trimly trims trio trios
triple triply tripoli troll trons troupers trousers trouts truces trudge trudges trudy trues
truest truffles truly truss trussed trusses trussing trust tryst tsars tuber tubers tubes tubs
tues tugs tulle tumours tums tuners tuns turd turds turf turfs turk turks turn turned turns turret
turrets twerp types tyres tzars ulcers unites unixes unmans unrest upper urchins urges uris users
utrillo vainly valentines valois vance vanes vargas varies vars vaselines vaudeville vaughan
vaughn veeps veer veers vegans veggie veils vein veins velma venn vent venues vermin versailles
vesper vest vibes vice vices vies viewer vile villa vilma vines viper virology vises vivas wadis
wagers waivers waives waken wallets wallis wand wanders wanes wanly wanted wanton wants wards
wares waring warms warn warning warns warps warren warring wars warts washes wastes wastrels
watches wavering wavers waves waving waxen weans wears weber wedgie weeds weeks weeper weeps weer
wees weest weevil weirs weiss welles wens went west wezen wheat when whens wheres whet whims
whores wicked wicker wickers wicket wickets wicks wiener wiesel wilde wile wiles wilkes will willa
willed williams willie willies willis willows wills willy wilma wimps winces winches wines wingers
wiper wipers wipes wire wired wireds wires wises wishes witches witless wive wives wizes wizzes
woken woman women wonders woos worst worthies woven wreck wrenches wrest wrests wriest wrist
wryest xemacs xenia xenon yachts yalta yards yarns yates yearlies years yemen yens yeomen yerkes
yes yeses yest yokes yon yong yore your yours yous yrs yules yves zanies zany zelig zelma zenned
zens zest zingers zion zions zipper zoos
`
    .trim()
    .split(/\s+/),
);
