// Derived by scripts/ordinary-words.mjs: do not edit.
/** Words that a town's name, rightly or wrongly spelt, could be taken for. */
export const ORDINARY: ReadonlySet<string> = new Set(
  `
aachen abbas abbes abbess abbeys abets ablest abram abrams abreast abstain abstains abusers abuts
aces ache ached aches acmes acne acre acres acrid acts acute adage adages adan adana adas adder
adders addie addle adele adeline aden adieus adieux adman admen admins adore adverb adverbs
adverse advert adverts adze aeons aeries afforest afire afros age agent ages agnes agra ahmad aide
aides ail aimed aimee aims ainu aires airs ais aisle akin ala alan alana alas alba albert alcuin
alder alders alert alerts ales alga algae alger algiers alias alien aliens align aligns aline
alines allege alleges allende allie allied allies alloying ally almond alms aloe alone alpine alta
alters alts alva alvin ama amado amanda amaru amass amati amaze amazed amazes amber ambient amd
ameers amen amend amends ames amgen amid amie amigos amino amir amirs amiss amman among amount
amounts amour amours amps ampul ampuls amur anapest anapests and andantes andes andre andrea
andrei andres andrew andrews andy angara angel angela angeles angelo angels anger angered angers
angie angle angler anglers angles anglo angora angoras angry angus anime animus anions anise ankle
ann anna anne annex annie annoy annoys annulling anode anons answer answers ant ante anted anteed
anteing antes anther anthers antis antler antlers antoine ants anvils any anything aortas apaches
apes api apia aping april aprils apses aquas ara arab arabesques arabs aral ararat arbors arc arch
arches archie archives arcs are area areas arenas ares argos argue argues argus aria arias arid
aries arise arius ariz arks armand armando armani armband armies arms aromas arose arouse arrant
array arrays arrears arrest arron arrow arrows arseholes arses arson art arts artsy arty aryan
aryans ascend ashes asians aspen aspens aspic asses asset astaire asters ate athens atlas atman
ats attend aubrey auburn audra audrey auger augers augurs auks aunt aunts aura aurae aural auras
auricle austen auto autos ave avengers aver avers averse avert averts avery avis award aware axis
axons ayers azana azure babur back baden badgers badges baffin bail bailey baird bait baits
bakunin balance balances balm balms balmy balsa ban band bandies bands bandy bane banes bang bangs
bani bank bankers banks banned banner banners banns bans banshee bantam banter banters bantus
barack barbell barbers barbie barbs barceloneta bards bare bares barest barfs barge barges bark
barks barn barnaul barnes barney barns baroque barrel bars base based basel baselines baser bases
basest bashed bashes basie basin basis basked basket basque bass basses bassi basso bassos bast
baste basted bastes batches bate bates bathes bats baud bauds bauer baum bay bayreuth beach
beaches beacon bead beads beady beagle beak beaks beam beams bean beans bear beard bears beast
beat beats beau beaufort beaumont beaus beauties beauty beauvoir beaux beck becks becky bedeck
bedevilled bedrock beech beefs beeline been beeper beeps beer beers bees beet beets begin begun
behave behest beige belau belay belch belgian belie belied belief belies belize belle bellied
bellies belling bellingham bellini belmont beloit belt bemoans bench benet benign benin bennie
bent bents bereft beret berets berg bergen bergs beria bering berle berliner berlins berlioz
berlitz berm berms bern berne bernie bernini berra berries berry bert berta berth berths bertie
bertrand berwick beryl beset besot bess bessel bessie best bests bet bethany bethe bethink bets
bettie bevel beveled bevels beyer bianca biassed bible bides bierce biers biggie biggies bikes
bile bilge bilges bill billed billet billets billie billies bills billy binds binge binges bins
birch bison bite bites blab blabs black blacks blade blades blah blaine blair blake blame blames
blanca blanch blanche blanches bland blank blanks blare blares blase blast blasts blat blats blatz
blaze blazes bleat bleeds bleeps blench blend blends blent bless blest blind blinds bling blink
blinks bloc block blocs blond blondes blonds blues bluest blunt blunts blur blurb blurs blurt boar
board boars boas boast boats bobs bode bodes bodies boer boers bog bogie bogs bohr boil boilers
boils boink boise bole bologna bolts bonbon bond bonded bonds bone boned boner bones boney bong
bongoes bongs bonn bonner bonnet bonneville bonnie bonny bono bonus bonuses bony boodles boogie
bookend bookends boole boon boone boons boor boors boos boost boots booze bops borax borden border
bordon bore bored borer bores borg borges borgs boring boris bork born borne borneo boron boru
bose boss bossed bosses botnet bough boughs boulders bounce bound bouquet bouquets bout bouts
bovine bovines bowed bowen bowie bowing bowlers bowmen bows boxen boyle boys bra brace braces
bract brad brady brag bragg bragged bragger brags braid braids brain braise brakes bran branch
brand branded branden brandi brandie brando brands brandt brandy brant braque bras brash brass
brasses brassiere brat brats braves bravest bray brayed brays bread break breast breasts breath
brecht bred breed breeds brenner brent bret breton brett brew brews brexit brian briar bribes
brick brides bridge bridges brie briggs brigs brillo brims brine brinier briny brisk brit brits
britt brno broad brock brogue brogues broil broilers broils broke broken bronchi bronco bronte
bronx bronze bros brought browne brows browse bruce bruin bruins bruise bruised bruiser bruisers
bruises brummel brunei brunet brunets bruno brunt brush brushed brushes brusk brusker brut brutal
brute brutes brutus bryan buber buck budge budges budgie bug bugged bugger buggy bugle bugles bugs
buick bulge bulges bulgier bullies bun bundles bung bunin bunts buoy bur burch bureaux burg burger
burgers burgess burgle burgles burgoyne burgs buries burke burl burly burn burned burner burns
burnt burp burr burs burst burt bury buses bushel bushels bussed busses bust busy buts buy buyers
byers byes byway cabals cabin cabral cacaos cache cached caches cachet cachets cactus cadgers
cadre cage cages cain cains caissons cal calfs cali calif califs calk calks call callas called
callie calls callus calm calms calves calvin calving cambers cambia cambrian cambric came camel
camels cameo cameos camera cameras camoens camp camped camper campers campos camps campus campuses
campy cams camus can canals canceled cancers candle candy cane canes canine canines caning cankers
canned cannes canning cannon cannot canny canoe canoes canon canopus cans cant canted canteen
canter cantered canters cantos cants canute capella caper capes capon caprice caps carats caravan
carbine carbon carbs cardin carding cardio cards care careen cares carib caries carina caring carl
carlin carmen carmine carmines carnal carnap carney carnot carouse carpi carping carps carpus
carrie carrion cars carson carting carton carts carve carved carver carvers carves carving
carvings casals casein cashes cashing casing cassie caste castes casting casts catches catkin
catnip cats caucus cause cave caves cavil caving cecile celli cellist cellists censer censure cent
center centered centers centime central centre centred centres cents century ceres cerise certain
cervix cezanne chads chafes chaffs chains chairs chaise chalks challenges chambray chammy chamois
champ champed champs chance chancy chant chantey chants chanty chaos chap chapel chapels chaps
chapt charmin charms chars charts chases chasms chaste chats cheat cheeps cheering cheers chen
cheops cherries chest chewing chignon chillies chilly chimes chimp chimps chips chirps chives
choice choir chomp chomps choose chops chose chris chump chumps chums chute cite cited cites city
civet civets civies claim claims clair claire clamp clamps clams clan clancy clang clangs clank
clanks clans claps clare clasps class claus claws cleans clears clefs clemens clement clemons
clerk clerks clews climes cline clingy clint clix clomps close closing clumps clxix coaches coats
coax cochin codices cohen coherent cohering coif coil coin coined coins colas collies collins
cologne colon colones colts combine combined combines come comer comes comet comics coming comings
comm comma command commands commend commends comment comments communes compiles compos comte conan
conch condo condoes condom condone condor condos conduces cone cones confines conks cons consent
cont contd contend cooing coolers coons coors coos coots copies copings copse cordon core cores
corine corn cornea corned corner cornet corning corns corny corpse corpus corset cosies cosine
cosiness costed costing costs cote cots counts coupling couplings coupon coups course courses
court courts cousins coven covers coves cox coyest cozen cozies coziness craig cramp cramps crams
crane craned crania craning craps craven craving cray creams crease crept cress crest crests
cretan cretin cretins crib cries crime crimes crimps criollo crises crisp croak croat croce croci
crock croissants crone crones cronies cronin crony crook croon crop crops crosier cross crossed
crosser crosses croup crow crowd crown crows crts cruise cruised cruiser cruises crusoe crust crux
cruxes cuban cubes cunts cures curs curving cussing cute cuts cycling cypress cyprus dachas
daggers daily dainty dais dalai dale dallies dally damages dame dames damien damming damn damon
dampen dampens damps dance dancers dances dander dandle dandy dane danes danger dangers dannie
danny danone dante darcy dare daren dares darin dario darius darning darns darrin darts darvon
darwin dashes date datelines dates dauber daubers daubs daunt daunts dave davis deal dealer deals
dealt dean deandre deann deanna deanne deans dears debian decencies deck deckle decline deduce dee
deeds deeming deems deeper deeps deer deere deers defer defers defiance defile defoe deforest
defuse deice deimos deism del deli deliverance dell della dells delude deluge deluxe delve demand
demands demeans deming demon demons demount demur demure dena deneb denial denier denies denim
denims denis dennis dens dense dent dentin dentine denting denton dents denture denude denying
deon deplane depute derail derange derbies derek derick detail detain detains deter deters detours
deuce deuces deviance devin devon dewayne diann dianne diaper dice dices dido diego dies diesel
dieter dikes dill dillies dillon dills dilly dime dimer dimes dims din dine dined diner diners
dines dings dingy dino dins dint dion dior dipper direst dirge disown distend divan divas dive
dived diver divers dives divest divot dixon djinn dnieper doa doers doha dole dollies dolmen dolts
domain dome domed domes dominoes dominos don dona done donne dons donuts doors dora doris dorset
dots douala douay double doubt doug dough dour dourest douro douse doves doyen doyle dozen drain
dray dreams drenches dress dressing driest drives droid droids drone drops dross drowse drudge
drudges drugged drugs dryest dual dubai duchies duck ducks duct ducts dude duds due duel dueled
duels dues duet duets dui duke dull duly dune dunes dunking dunne dupe duse dusk dust dusts dyers
dyson eagles earache earls earning earns ears easts eaten eats eave eaves eben eden edison eels
eery efrain egos eider elaine elan elate elders eldersburg eleven ellie ellis elma elms eloise
elsie elves emacs embers emend emile eminem ems enamel enamor enamour enclose endue endues endure
enema engels english engross engulfs enid enif enos enrols enter enters entire entree entry enure
eons epaulet epee epees era eras erect erick erik erin eris ermines ernest ernst eros errand
errands errant errs ervin erwin esau esquires est estates ester esters esther estuaries etches
eula euler euro evans eve even event ever evert eves eviller evilly ewer ewers exile extend eyck
ezra fables facades face faced faces facet facets facts fades faeces fagin fail fain faint faints
fairest fairly fairs fakers fakes falters fame famed famines famous fanboy fancies fancy fanned
fannie fanny fans fantasy farce farces fare fares farms farsi farts fasts fate fates father
fathers fats faults fauns faust fawkes faxes fazes fears feces feds feeds feelers feels fees feint
fells felts femur fence fences fenian fennel fens fer fern fernando ferns ferrari ferraro ferric
ferried ferries ferris ferrying fervid fest fetches fetes fetid feting fever fevers fewer fewest
fezes fiance fiancee fiances fiats fiber fibers fibres fibs fiche fiches fidel fie fief fiefs
fiery fife fifes figs filches file filed files filet filets fill filled filler fillers fillet
fillets fillies fillips fills filly films filters finance finches finds fine fined finer fines
finest fingers finis finks finns finny fins fire fired fires firmest firms firs first fishes fists
fits five fiver fives fixed fixer fixers fixes fizzes flag flags flairs flake flame flamers flan
flange flank flanks flaps flare flares flashes flats flaws flays flea fleas fleck flecks fled flee
flees fleet fleets flesh flew flex flexes flier fliers flies fliest flint flips flirt flirts flits
floes flogs floors flops flora floras flores florist flory floss flour flours flowers flows flubs
flues flurries flute flyer flyers foes foetid foist folders folgers follies foment fondest fondles
fondue fondues fondus font fonts footrest foots for foray forayed forays forbes force forces ford
fords fore forecast forego foremast foremost fores foresaw foresee forest forested forester
forestry forests forfeit forge forges forget forgets forgot fork forks format forms forrest fort
forte fortes forth forties forts forwent foul fouler foulest fouling foulness fouls founds founts
four fourier fours fourths foxes foxiest foyers frack frame fran franc france frances francine
francis franck franco francs frank franked frankel franker frankie franks franny franz frappe fray
freeing frees freest french frenches frenzy freon fresco frescos fresh freshly fresnel fresno fret
frets fretting friers fries frilly fringe frogs fronde fronts frost frozen fryers ftpers fuchs
fuels fumes fur furies furnace furs fuses fuzes gad gage gages gail gaily gain gaines gains gait
gaits gala galas gale galen galois galore game gamed gamer games gamey gamin gamines gamins gamma
gamut gamuts gander ganders gang ganges gangs gannet gantry gape gaping garb garbs garish gary
gashes gassed gasser gasses gate gates gauge gauges gauls gaunt gauss gauze gave gavin gaze gears
geekier geeks gees geese gelt gems gen gena gender gene genera general genes geneses genet genie
genies genii genoa genome genre genres gens gent gentle gentry gents gere germans germs get ghana
ghats ghetto ghost giant gibes gibson giles gill gills gimme ginny gins give given givens gives
glade glance glances gland glands glare glaze gleans glen glenn glens glint gluts gnomes goats
goblins godson goiters gollies gomez gone gongs gonks goons gordon gore goren gores gorge goriest
gorse gougers gouges gourd gourds grable grace graced gracie grad grade graded grader grades grads
grady grainier gramme granada grand grandad grandee grandees grander grandest grandeur grandly
grandma grandpa grands grange granges granite grannie granny grant granted grants granule grape
grapevine grapevines grate grated grave graved graveled graveling gravelled gravelling gravels
gravestones gravies gray grayed graze grazed greasier great greater greedier greener greer greet
grenade grenadier grendel greyer grieve grille grimes grimier grind grinder grinds gris grist
groaned groin groins groks gross grotesques groupers grouse groveling grows grudge grudges
gruelings grues grundy grunge grunges grungier grunt grus guest guidelines gullies guts gwen haas
haber habits hacks hades haft hafts hags hague hail hails hair haircut haired hairs hairy haiti
hake hakes hale haler hales hallie halls haloing halos hals halt halted halter halts halve haman
hamhung hamlin hamming hams hand handle hands handy haney hangar hangars hanger hangers hangs
hankers hanks hanky hanna hannah hans harare harass harbin harbouring hard hardin hare hared harem
hares hark harks harm harms harp harpies harps harries harris harry hart harte harts harvey has
hashes hasps hassle haste hasted hasten hastes hasty hat hatches hate hated hater hates hath
hatred hats hatted hatter hattie haul hauled hauler haulers hauls haunt haunted haunts hausa
hauteur have havel haven haves havoc hawks haws hawthorne hayes hays haze hazes hbase hears
hearties hearts heat heats heave heaven heavies heck heeds heels heft hefts heine heinz heir heirs
helen helices helios helium helix helixes helms helper helplines hem hemlines hemming hems hen
hence hench henna hennaing hennas henri henry hens henson hepper heppest here herein heresies
hermes hermits hernia hernias heroes heroics heroin heroine heroins heron herpes hers hertzes
hester hewer hewers hewing hewn hexing hiatus hides hies hikes hill hillel hillier hilliest hills
hilly hilts hims hinds hines hinge hinges hings hint hints hipper hire hires hits hive hived hives
hollers hollies hollywood homages home homed homeless homer homes homey homie homies hominess hone
hones honest honing honks hoots horde horn horne horned hornet horns horny horse horus hosted
hosts hour hours house hove hover hovers howlers huber hubert hubs hue hues huge hugs humans hume
humps hums hungers huns hunt hunts hurries hurts hus hut huts hutu hymen hymns hyper hypes iblis
ice ices icier icon icons ides idle idler idlers idles ieee ignites ijssel ikon ikons ilene ill
illness ills illus image imaged imagery images imagines imams imbues impales impel implies imps
imus inane inches incs indies indore indra indue indues ines inez infancy infer infers inge ingres
inks inmates inner inns ins int intend inter inters inure inverse invert inverts ion ions iras
iris iron irons irvin isle isles itches ives ivies ivs jabbers jail jain jamar jame jamel james
jane janie janine janis janna jannie japan japanned japing jars jarvis jaunt jaunts javelins jayne
jeanne jeans jeeps jeer jeers jellies jenner jensen jerk jerkin jest jibes jill jinns jinny jinxes
jive jived jives joanne joint joints jollies jolts jon jonas jones jonson joplin jorge jots joule
joules journal journey journeys julies junes jute juts kale kama kane kans kant karats karen kari
karin karma kate kauai keck keels keen keens keeper keeps kellie ken kenned kennel kennels kens
kent kepler keven kevin keynes khmer kill killed killer killers kills kinds kings kinks kipper
kite kites klan kline kluge kluges knifes knives knots koan kobe koln kopek koran korea korean
koreans kris krone kruger laban labia lace laces lacy lade laden ladle lag lager lagers lags lain
lair lairs lake lam lama lamar lamas lamb lambert lame lamed lament lamer lamers lames lammed lamp
lamprey lamps lams lana lance lancers lances land lander landon landry lands lane lanes lang lank
lanka lanky lanny lao laos lara larch larches lards large larks lars larva larvas lasagne lase
lasers lashes lassa lassen lasses lassie lasts latches late lathes latin lats latte lattes lauds
laue laundress laura lauren laurie lava lavonne lawn lawns layers layla layman laymen laze leaches
leaden leaders leads leafs leaks lean leann leanne leans leaps lear learn learns leary leas leave
leaved leaven leavens leaves leblanc lechers ledge ledgers lee leech leeds leek leeks leer leered
leers leery lees leesburg lefts leg legals leger leggy legible legman legmen lego legs lehman
leiden leigh leila leis lela leland lelia lemma lemmas lemme lemon lemons lemony lemur lemurs len
lena lend lenders lends lenin lennon lenny leno lenore lens lenses lent lenten lents leon leona
leos leper lepers lepke lepus les leslie less lessee lessen lessened lest lets letters levant
levee levees level leveled leveler levels lever levers levi levine lewis lexer lexers lexus liable
liars libby libel lice lie lied lief liefer liege lieges lien liens lies lieu life lifers light
like likes lila lilac lilia lilies lillie lilly lilt lilted lilts lily lima limbs lime limed limes
limn limns limos limper limpet limps limy lin lina linage lind linden lindy line lineage lined
linen linens liner liners lines linger lingers lingo lingoes link links lint linton lints linus
linux lion lions liquefies liras lire lisle litany lite liters lithe litre litres little live
lived liven livens liver livers lives livest livia livid living livy lizzy llama llamas llano
llanos loaders loam loamy loan loans lobe lobs locke lode lodes lodge lodges loewe loews lofts
loge loges logon logons logos logs loins loire lois loiters lola loll lolled lolls lome lon
londoner lone loners long longs look looks loom loomed looms loon loons loony loop loops loose
loot loots lope lops lorain lore loren lorene lorie lorn lorna lorre los lose losers loss lotion
lots louie louis lourdes louse louts louver louvers louvres love lovers loves lowdown lowe lowers
lowest lows lozenges lpns lubbers lubes lucile lucille luck luis lula lull lulled lulls lully
lumbers lumberyard lunge lupin lupine lures lurk lute luxembourger luxembourgers lying lyle lyman
lyme lyndon lynn lynne lynx lyres mac macaws mace maces mach macias mack macro macy mad madams
madeline madhouse madmen madras mads mafias magma maid maidens mail maims main maine mainly mains
mainsail maisie maizes makes malaise malays males malice malone malta malts mama mamas mamet mamma
man managers manaus mandeville mandy mane manes manet mange manger mangers manglers mangy manhunt
manhunts mani mania manias manic manly mann manna manned manner manners manning manque mans manse
manses mantel mantels mantes mantis mantles mantoes manure manx many maori maoris maps mar mara
maraca maracas marat maraud marauds marble marc marcel march marches marci marcia marcie marco
marcos marcus marcy marduk mare mares marge margie margin margins margo mari maria marian marie
marin marine marines mario maris marisa marius mark marketed marks markup marla marlin marlins
marne marple marquee marquees marquess marquetry marquez marquis marquise marquises marred married
marries marry mars marseillaise marses marsh marshalled mart marta martin martins marts marty
marva marvelled marvin marx marxism marxist mary maryellen marysville mas masai masc mashes masque
masques mass massed masses massey masts match matches mate mates mathis matrices matrix mats matte
mattes matts maud maude mauling mauls mauriac maurice mauricio maurine maurois mauve maven mavens
mavin mavis maws maxes mayans mayas mays mazes mean meaner meaning means medan medea media median
medic medina meek meet meets megan meier meir mejia melanin melee melon melville melvin meme memes
men mencken mend mended mendel mender mendez mending mends menes menial menkent mennen mensa
menses mention menu menuhin menus merak mercies merck mercy mere meres merest meringues merino
merit merle merlin mermen merrill mervin mes met meta mete meted meter meters metes methane meting
metre meuse mewed mewing meyer meyers mice michelle midas midge midges mien miens miffs mike miked
mikes mile miler milers miles milfs milks mill milled miller millers millet millie mills milne
mils mime mimed mimes min mince minced minces mind minded minds mindy mine mined miner miners
mines ming mingles mingus mini minim minims mining minion minis mink minks minn minor minors minos
minot minsk mint minted mints minty minuet minuets minus minuses minutes minx minxes mips mirages
mire mired mires miser misers miss misses mists mite miter miters mites mitres mitts mixed mixer
mixers mixes moans moats mobs modes modest mods moires moises moles molest molina molts moment
momma mommy moms mon mona monet money mongers monies monk monks mono mont monte montgolfier month
months montpelier monty moons moors moos moots mopes mops morals morass morays more mores morgue
morin morn morns morris morse mos moses mosque moss motes moulders moulding mouldings moulds
moulting moults mounts mourn mourned mourner mourners mourns mousers mousing mouton movers moves
mows mufflers mule mules mulling mullins mungs murals murine muses mussel mussels mute mutes myers
myles mynas naacp nachos nacre nader nadir nagpur nagy nahum nail nair naive naked nam name named
namely names naming nampa nan nanak nannie nannies nanny nansen nape napes napkin naples nappy
narc narcs narks narnia nary nasser nasty nate natty nature nauru nave navel navels naves navies
navy nay nazca nazis nears neck nee needs negev negros nellie nerve nerved nerves nervy nest
neuter nev neva never newer niamey nibs nice nicer nicest niche niches nick nicks niece nieces
nieves nigel niger nike nikon nile nimbi nimbus nimby nine nines ninnies ninny ninths nipped
nipper nipple nippy nips nisei nite niter nites nits nivea nixed nixes nixon nodes noe noel noelle
noels noemi noes noise noises nome nominee nominees nonce none norse noses notes noumea noun nouns
nous novellas novelle noyes nuance nuances nude nudes nuke nukes numbers numbs nuts nylons oaken
oars oasis oaten oates oats oberlin oceans oder odours offend offers often ogres oinks oise okras
old oldies olen olives ollie oman omar omelet omelets omen omens once one ones onion onto onus
open opines opted opts orange orchid orchids ordeals ore ores organs orgies oriole orlon orlons
orphans orville osage osborne our ours ousted outed outhouse outlines outs oven over overlies
overs overt ovule owen oxen pac pace paces packs pacts padre padres pads page paged pager pagers
pages paid paige pail pails pain paine pained pains paint paints pair pairs palace palate pale
pales paling palls palm palms palmy pals pamirs pampas pan panda pander panders pane panel panes
pang pangs panic panics panier paniers panned pannier pans pansy pant panted pantie panties pantry
pants panty panza papas paper papering paps par parc parch parches parcs pare pared pares pariah
pariahs paring parings parish parity park parka parkas parks parquet parr parried parries parrish
parry pars parse parses parsi part parties parts party pas pass passe passed passel passer passes
paste pastes pasts patches pate pates paths patine patio patios patna patois patrice pats paupers
pause pave paves pawls pawn pawned pawnee pawns paws payee payne pays peace peaches peale pearls
pears pease pebble pecans peck pectin peddle peeks peel peeled peels peeper peeps peer peers pees
peeve pele pelee pelts pence pends penes penile penis penn penned penney pennies penny pens pent
peons people pepin pepped pepper peppers per perch perches percy peril perils perish perk perks
perls perms peron personae personnel pert pertain pest pestle pests petain peter peters pets pewee
phage phages phantasy phase philly phone phones piaget pie piece piers pies piggies piggy pigmies
pigmy pike pikes pilate pile piled piles pill pillage pilled pills pimps pin pine pined pines
pings pinks pinned pins pint pinto pintos pints pipe piper pipes pis pities piton pits pitts place
placed placer places placing plague plagued plagues plaice plaid plaids plain plainer plainest
plainly plains plaint plaints plait plaited plaits plan planck plane planed planes planet planing
plank planks planned planner plans plant plants plaque plasma plate plated platen plates plath
plating plato platte play played player playing plays plaza pleas please pledge pliant pliers
plies pliny plonks plots plug plugs plumage plume plunge plying poaches pocks pods poems poet
poets point pointers pointier points pointy poise poisons poisson poitier pokes polaris pole poles
polities polls pols pommel pommeled ponce pond ponderous ponders ponds pone pones ponies pony
poohs pools poops poorest popes poplin pops porches pore pores porn porno port portend porters
porto ports poses posits poss post posted posters posts pot pots potters pottier potties potts
potty pounds pour pours pout pouts powering poxes prague praia praise praline pralines prance
pranced prancer prances prate pray prays preaches preachier preachiest premier premises premisses
prep preps pres presence preset press pressing presto pretence prey preys pries priest prig prigs
prim primes prince print prints prise prism prison prius probing prods profit profs prolix promise
proms pron prone prongs pronto props pros prose protein proton prove proved proven provenance
provencal provence provender proves provide providence province provinces proving proviso provo
prowlers prows prudence prudes prune prunes punks punned puns punt punts purest purge purges purim
purims purism purist purls purrs purus puts putts pwns pyle pylons pyre pyres pyrex pyxes qantas
quaint quay queenly queers quentin quest questing question quines quinton rabin race races rachel
rachelle racy rafts ragas rage rages raids rail rails rain rained rains rainy raise rajas rallies
rally rama ramon ramps rams ranch ranches ranching rand randi randy range ranger rangers ranges
rangy rant ranted ranter rants rapid rapine raping rare rares rarest rashes rate rates rats rave
raveling ravellings raven raves ravines ray rayban reaches reads reales realms reals ream reams
reaper reaps rearms rears rebus recline redis redness redoes reds reeds reefs reeks reels reeve
reeves refer refers refile refines refits reforest refrain refs regain regencies reggie regime
regimes reich reid reign reigns reilly rein reined reins reis relevance reliance relics relies rem
remain remains remand remands remarque remiss remit remits rems remus renames render renders rends
rene renee renege reneges renew renews rennet rent rented renter renters rents reopen repel
replies reps reptile republic republican republics republish republished republishes reset resin
resins resp rest rests retain retina retrain retrenches reuben reuse reuses reuters revel reveled
reveler revels revere revile revs revue revues reyes ribs rice rices riches rides ridge rids riel
rifle rigel rigs rile riles rilke rill rills rim rime rimed rimes rims rinds ringers rings rinks
rinse rinsed rinses rios ripen riper ripper rips rise risen riser rises rite rites rivas riven
river rivers rivet rivets roach roaches roaching roamers roams roan roars robbers robe robed robes
robin robles robs robyn rocco roche rock rockers rockies rode rodent rodeo rodgers rodin rods roe
roeg roes roger rogers roget rogue rogues roil roils role roles rolex roller rollers rollins roman
romans rome romeo romes rommel romp rompers romps ron ronda ronny roofers room roomers rooms roots
rope roped ropes rose roses rosie rosin ross rostand rosters rotc rote rots rotten roubles roue
roues rouge rouged rouges rough roughen round rouse roused rouses rout route routed router routes
routines routs rove roved rover rovers roves roving rowe rowed rowel rowena rower rowers rows
royce rozelle rubbed rubbers rube ruben rubens rubes rubs ruby rudy rue rued rues rugged rugs ruin
ruins rule ruler rulers rules rumpus rums run rune runes runnel runnels runner runners runts ruses
russel russell russet russets rust ruts sabers sabik sabin sabina sabine sables sabre sabres
sachem sachems sachet sachets sachs sadat sades sadie sadist sadly safely safes sagan sage sages
sahib said sail sailed sailor sails saint saintlier saintly saints saiph saith saki salads salami
salamis salas sale salem sales salient saline sallie sallies sally salmon salon salons saloon
salsa salt salted salter saltest salts salty salute salutes salve salver salvers salves samar same
sames sampan samurai san sana sand sanded sander sanders sandra sands sandy sane sanely saner
sanest sang sanger sanity sank sans santa santayana santos sap sapient sapling sapping sappy saps
saran sarees sari saris sars sashes sassed sasses sat satan satay sate sated sates satin sating
satiny satires sauce saucer saucers sauces saucy sauna saunter saunters saute sauted sauterne
sautes savant save saver savers saves saving savour sawing sawn saxes saxon saying scalars scamps
scant scanted scanter scantest scanties scants scent scented sceptre scientific scissors scours
scrunchies scythe sea seal sealing seam seamen seams sean seance seances sear sears seas seat sec
section sedans seder seders seeds seeks seems seen seeps seer seers sees seethe seine selfie selim
selling selma semen semis semtex senates send seneca senile senses sent sentry sepia sequin serer
serest series serrano serve service servile seven sever severe severs seville sewer sewers shafts
shames shams shanties shanty shaping share sharps shave shaver sheers sheet shelly sherries shift
shill shills shims shin shine shines shins shinto shintos shiny shirt shit shouts shrilly
shufflers shunt shuts sian sides sidle siege sieges sieve sieves sieving sift sign signs silage
silky sill sillier sillies silliest sills silly silt simon simper sims sin sine sinew sinews sing
singe singers singes sings sink sinks sins sinus sioux sires sises sit site sites sixes sizes
skates skein skill skills skims skin skins skirt skit slag slags slain slake slalom slalomed
slaloms slang slant slanted slants slate slates slave sleds sleeks sleeps sleets slews slily slime
slims sling slink slit sloe slope slurs sluts smelly smiles smiley smit smites smuts snakes snare
snares sneers snipes snit snore snots soaping soars sobers solon some somme songs sons soothe sore
sores sorest sorts sots souffles souls soups sour source sources sourcing sourest sourness sours
spahn spain span spanned spanner spares sparks spars spates spawn speer spend spent spies spill
spills spilt spin spine spines spinet spins spinx spiny spires spit spites spline splint spores
sports spots spouts spree sprees sprint spun spurs squint stage stages staidly stain stains stairs
stalin stamen stamps stance stances stand stares states stead steed steers stein stent steppe
steppes still stills stilt stine sting stink stint stints stressing stricture strops stunt suaver
suing suit suites sullies sully super supers supine surest surges swain swains swamps swathe swift
swill swills swims swine swines swing swirly synch synched synches synchs synge syntax tail taine
taint taints taken tallies tally talon tame tamed tamer tames tamps tanagers taney tangiers tangy
tankers tanned tanner tanners tannin tans tansy taoism taoist taper taping tapir tare tares tarim
taros tarots tarps tars tarts tassel taste tastes tate tats taunt taunts taupe taurus taut tauter
taxis teaches teams tears technological technologies technologist technologists technology teems
teen teenier teens tees teflon temper temperas tempers templar temples tempters tenancy tend
tendon tenet tennis tenon tenpin tens tenses tent tents tenure tepee tepees terminologies terms
terrain terrains terran terrapin tessie test texans thais thames thant theft then theologies this
thous throbs throes throws thuds thugs thule thumps thur thurs thus tides tiers ties tigers tikes
tilde tile tiles till tilled tiller tillers tills time timed timer timers times timex timon timur
tine tines tinge tinges tings tinny tins tinsel tinselled tint tints tiny tipis tipper tires tiros
title toads toes togas togs toil toilers toils token tokes tolls tomas tombs tome tomes tomlin
tommie tommy toms tone tones tongs tongues tonne tonnes tons tonto tools toots tops toque toques
tor torch torches torching tore tories torn torque torqued torques torres tors torsi torso tort
torte torts torus tory toss totes tots toucan touch touching tough toughs tour toured touring
tourism tourist tourney tourneys tours tout touts towers towns tows toys trace trade trail trails
train trains trait traits tramps trams trance trances trans transports traps traveling travelings
travellings travis tray trays treas treason treat trees treks tremolo trenches trendier trent
tress tresses trial trials tricolor tries trifle trig trill trills trim trimly trims trio trios
trip triple triply tripoli trips trod troika troikas troilus troll trolls tromp tromps tron trons
troop troops trope tropes tropic tropics tropism trot troth trots troupers trousers trout trouts
troy troyes troys truces trudge trudges trudy trues truest truffles truism truly truss trussed
trusses trussing trust tryst tsars tuber tubers tubes tubs tucked tues tugs tulle tumours tums
tuners tunes tunis tuns turd turds turf turfs turk turks turn turned turns turret turrets twerp
twines twos types tyres tyroes tyros tzars ulcers under undue unites unixes unmans unpin unrest
upper urchins urges uris usage usages users ute utrillo vain vainly vale valentines valley valois
value valve vamps vance vane vanes vanned vans vapid vaping vargas varies vars vaselines vasts
vats vaudeville vaughan vaughn vaults vaunt vaunts veeps veer veers vegans veggie veils vein veins
velma venn vent vents venture venues vera verb vermin vermont vern verne versailles verve very
vesper vest vet vex viable vial vials viand vibe vibes vice vices vie vied vies view viewer views
vila vile vilely viler villa village villas villein villon vilma vince vine vines viol viola
violet viols viper virile virology virus visages vise vises vitus vivas voile vole volley volts
wadis wafts wage wagers wages wail waist wait waite waits waivers waives waken wallets wallis
wampum wand wander wanders wane wanes wanly wanna wanner want wanted wanton wants wards ware wares
waring warms warn warning warns warps warren warring wars warts washes waste wastes wastrels
watches wats watts wave waver wavering wavers waves waving waxen wayne weans wears weave weaves
weber wedges wedgie weeds weeks weeper weepers weepies weeps weer wees weest weevil weirs weiss
welles wens went west wezen whams whats wheat when whens wheres whet whims whines whores wicked
wicker wickers wicket wickets wicks wiener wiesel wilde wile wiles wilkes will willa willed
williams willie willies willis willows wills willy wilma wimps winces winches winds wine wined
wines wingers wings winks winos wins wiper wipers wipes wire wired wireds wires wises wishes
witches witless wive wives wizes wizzes woken woman women wonders wont woos wore worn worse worst
worthies woven wreck wrenches wrest wrests wriest wrist wryest xemacs xenia xenon xmases yachts
yalta yards yarns yates yearlies years yemen yens yeomen yerkes yes yeses yest yokes yon yong yore
young your yours yous yrs yule yules yves zaire zane zanies zany zelig zelma zenned zens zest
ziggy zincs zingers zings zion zions zipper zone zones zoos zorn
`
    .trim()
    .split(/\s+/),
);
