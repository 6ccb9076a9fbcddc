// Derived by scripts/ordinary-words.mjs: do not edit.
// Words that a town's name, rightly or wrongly spelt, could be taken for.

/** Those that are met in everyday text. */
export const COMMON: ReadonlySet<string> = new Set(
  `
abaissee abonne aborde abreges abstain acces aces ache ached aches acne acre acres acte acts acute
adeline adore adverse afin age agent ages agissons agrandi agrandie aide aider aides aient ailes
aime aiment aimes aimez aims ain aisee ait aix akin alain alan alas albert alea aleas alert alias
alien align aligne alle allege allie allied allier allies allons alone alors alternes alters alts
amass amazed amd amend amene amenee amenent amener amenez amid amie amis among amont amount
amounts amour anciennes anciens ancre ancree ancrer ancres ancrez and andre andrea andreas andrew
andrews andy ane angel angeles angels anger angle angles anglo angry anime animee animees animer
animes anis ann anne annee annees annie annoy annoys ans answer answers ant antan antes antoine
ants anvils any anything apes api appele appelee appelle appris apres april arbre arbres arc arch
arches archie archives ardus are area areas argue arias arise armies arms arose arouse array
arrays arrest arret arrets arrow arrows art arts asc ashes assez ate attend attende aube auberge
aunt aunts aupres aura auteur auteurs auto autre autres aux avance avant ave avere avery avion
avions avis avons avril award aware axis ayant ayons bac back bacs badges bail bain baisse baissee
baisser bakunin balance balances balisee balm baltes ban bancs band bande bandes bang bank banks
banner banque barbie bare bark barn baroque barre barrel barrels barres barris bars basait base
based basee basees baser bases basie basin basis basket bass basse basses batches bates bats baud
bay beach beaches beads beagle beams bean beans bear beard bears beast beat beats beau beauties
beauty beaux been beer beers bees beets begin begun behave belch belgian belief belle belt bench
benin bereft bergen berle berra berry bert bertrand besoin bessel bessie best bet bible bierce
biggie bill billed billet billets bills billy binge bion bios bite bites black blade blades blague
blah blair blaise blake blame blanc blanche blanches blancs bland blank blend blends blind blink
bloc block blocs blond blondes blues blunt blur board boast boats bodies bogue bogues bohr boil
boire bois boissons boite boitiers bolts bombe bon bond bonds bone boned bones bonne bonnes bonnet
bonnie bono bons bonus book books boot booth booths boots bord borden border bords bordures bore
bored bores borg boring born borne bornes boss bosses both bots boudin bouger bougies boulon
bounce bound bouquet bouquinerie bourgogne bourse bout bouton bouts bovine bowen bows boxen boys
braces brad brady brain branch branche brand branden brando brands brandy bras brass brat bravest
brayed bread break breast breasts breath brecht bred breed breeds bref brefs breton breve breves
brevet brew brian brick bridge brie brin brine brise broad broke broken bronco bronx bros brought
browse bruce bruised bruiser bruises bruit bruites bruno brush brushes brut brutal brute brutes
bruts brutus bryan bug buggy bugs bulle bullies bun bureaux burger burgers burgess burke burl burn
burned burns burnt burst bursts burt bury bushel busses bust busy buts buy cabals cabin cache
cached cachee cachees cacher caches cachet cadre cage cages caissons cal calc call called calls
calm calque calvin cambia came camel camels camera cameras camp camped campus camus can canals
canceled candle candy canine canned canning cannon cannot canon cans caps capte carbon cards care
cares caring carl carlin carmen carnet carre carres carrie cars carson carte cartes carton carve
carved carving casse cassee cassees casser casses cassez casting catches cats cause causee cave
celle celtique cense censee censes cent center centers centile centra central centrale centre
centree centrees centrer centres centrez cents century certain cesure cette ceux chaine chaines
chains chairs challenges champ champs chance chandelle chang chanvre chaos chap chapel charte
charts chases chasm cheat cheering cheers chemin cherries chest chewing chimp chips chives choice
choir choisi choisie choix choose chops chose chris chute cible cimes cine cinq cirque cite cited
cites city claim claims clair claire clairs clams clare class classee claus claws cleans clears
clefs clemens clerk cles clint close closing coats coax coeur coeurs cohen coherent coin coins
colle collins cologne colon combine combined combinee combinees combiner combines combinez combles
come comes comice comics coming comite comites comm comma command commands comme commend comment
comments commises communes compagne compiles complet comptes conan concu concues condo condone
cone confines congres conks conne connues cons consent considere consideree cont conte contend
contes contre contrer coors copiees copies copines corde core coree corn corner corning corny
corpse corpus cosinus costs cote coule couleurs counts coupelle coupon coups courbes cours course
courses court courtes courts courus cousins coute couteau couts covers cox craig cramp crane craps
craving cray creat cress crest cretin cretins creuse creux cries crime crisp croak croie croire
crois croise croisee croisees croisent croiser croises croissants croit croitre croix crook crops
cross crossed crowd crown croyez cruise crust crux cubes cures curs cute daily dama damages dame
damn damon dance dances dandy danes danger dangers dans dante dare dares darrin darwin dashes date
dates dave davis deal deals dealt dean debian debute decale deck decline decoule decroise dedans
dedie deeds deems deeper deeps deer defait defer defiance defile defuse degele degre del dela
delai delais delay delayed delays deli deliverance delivrance delivre dell delve demain demand
demands demie demon demons demur deni denial denim denis dennis dens dense dent dents denying
deplie derek dernier deroule dessin detail deux devance devienne diaper dice dido diego dies diese
dill dime dine dingy dirge disons dite dites divers dois domain domaines don dona donc done donne
donnes dons dont doors doris dots double doubt douce doug dough doute doux douze doves doyle dozen
drain dreams dress dressing drives droit droite droits drops drugs dual duck ducks duct duds due
duel dues duke dull dune dunne dure durs dust dyson eagles ears eaten eats eau eaves echelle
ecoule ecrasant ecris eden edison eels egaux elaine elders eleve eleven elle elles ellis elves
emacs embarque emile emis emises empile ems emule enclose endure enfin english englobe enleve
entend entende enter enters entiere entieres entiers entire entre entree entrer entres entrez
entry enverrait enverrez envers epais epeler epouse epure era eras erect erik ernest errand
errands errant ers erwin est estimes etage etages eteinte etend etende etires etre etres etroits
eur euro eux evans eve eveille even event ever examen extend fables face faced faces faches
facheux faciles facons facts fades fail faille faint faire fairly fairs fais fait faite faites
faits fame famed famous fancy fans fantasy farce fare fasse fate father fathers faults faut faute
fautes faux faveur fears feeds feels femme fence fenetre fer fera ferait feries fermant ferrari
fetches fetes fetid feuille fever fewer fewest fiancee fiber ficher fier figee figer file filed
filees files fill fille filled filles filleul fills films fils filters finance finds fine fined
finer fines finest fingers fins fire fired fires first fishes fits five fives fixe fixed fixee
fixees fixer fixes fixez flag flags flair flame flamers flaps flashes flaws flea fleas fleches
fled flee fleet flesh fleur flew flex flies flips floors floss flowers flows flute flyer fois
folders follies fonce fondees fonds fondus font fonte fontes fonts for forbes force forces ford
fore forecast foremost forest forested forests foret forets forfeit forget forgets forgot fork
forks format forme formelle forment formes forms fort forte fortes forth forts fortunes foul foule
foulon founds four fourier fourmis fournees fourni fournie fournies fournil fournir fournis
fournit fours fourths frac frais frame fran franc france frances franchie francis franco frank
franks franz frappe fray frees french freres fresh freshly fret fretting friand fries fringe frogs
froid frontieres fronts frost frozen fuites fur furnace furs gabe gachis gagne gail gaily gain
gains gale game gamer games gamma gamme gan gang gangs garante garb garde gare garish gary gate
gates gauches gauge gauss gauze gave gavin gaze gears geeks gele gelee geler gen gender gene gener
genera general genere generee generer generes generez genes genre gens gentle gents gere geree
gerent gerer gerera geres germans germs get ghost giant gibson gill gills gimme give given gives
glade glance gland glands glare glaze gluon gomme gone gordon gore gouts grace grad grade grades
graine graines grand grande grandes grandeur grandma grands granite granny grant granted grants
grape graphe grappe gras grate grated grave gray graze gre great greater greener greet greffer
grenade grenier grieve grille grind grinder grinds gris grise gros gross grosse grows grudge
grundy grunge guest guidelines guts habite habits hache hachee haches hacks hades haies hail haine
hair haircut hairs hairy halls halt halte halted halter hamming hand handle hands handy hangar
hangs hannah hard hare hark harm harries harris harry harvey has hashes hassle hast haste hasten
hat hate hated hates hath hatred hats haul haunted hausse haut haute hautes hauteur hauts have
haven haves havoc hawks hayes haze hears hearts heat heaven heck heels hein heir heirs helen
helper hem hen hence henrik henry here herein herites hernias heroes hers hester heure hides hill
hills hint hints hire hits hive hiver hogs hollywood home homed homeless homer homes hominem homme
honest hood hoods hook hooks hoot hops horde horn horned horner horns hors horse host hosted hosts
hote hotes hotte hour hours house hover hovers hsts hubert huge humans hunt hurts hut hymns ice
icon icons ideale ideaux ides idle ieee ign ile iles ill illness ills image imagery images imago
impel implies inches indes inmates inner ins int intend inter inverse ion ions iris iron itches
iterer ives ivies jadis jail jamais james jane janis japan jardin jaune jeans jens jensen jerk
jeter jeune jeunes jeux jill joint joints jones joplin jorge joue jouent jouer joues joules jour
journal journee journees journey jours kant karen karma kate keen keeps ken kennels kevin keynes
kill killed killer killers kills kinds kings kite kites knives knots koan korean lac lache lacs
lacy lager lagers lain laine laines laissee lake lam lamb lame lament lamp lampes lamps lance
lances land lands lane lanes lang lao lapon large lars lashes lassie lasts late latin lats laura
lauren laurie lawn layers layman leaden leaders leads leaks lean leans leaps learn learns leary
leave leaves leblanc lee leg legale legendes leger legere legeres legers legs lemma lemmas lemon
lemons len lend lenin lennon lenny lens lenses lent lente lentes lents leon les leslie less lessen
lest lets letters lettre leur leurs levain levant leve levee level levels lever levera levi lewis
liable liars libelle libere libre libres lie lied lieder liee liees lien liens lier lies lieu
lieux liez life light ligne lignee lignes like likes lilly lily lime limites lin line linea lined
linens liner lines linger lingers lingue link links lint linus linux lion lions lire lise lisse
liste lites little live lived liver lives living livre livres loaders loan lobe lodge logon logs
lois loiters lola lone long longs longues look looks loon loons loop loops loose lope loren lors
los lose losers loss lots louer louis loupe loups lourd lourdes lourds love lovers loves lowest
luck lues lui lurk lying lyman lys mac mace macro macy mad madeleine madeleines madras madre
magique maid mail main maine mainly maint maire mairie mais makes males malice malin malone
maltais mama mamet man managers mange manger mania manic manly mann manne manned manner manners
manque manquer mante mantis manuelles many maps maquette marble marc march marche marcia marcus
mardi mardis mare mares marge marges margin margins marie marin marine marines mario maris mark
marked market markets marks markup marlin marquage marque marquee marquees marquent marquer
marquera marques marqueur marquez marquis married marries marry mars mart marta martin marty
marvin marx marxist mary mas masque masquee masquer masques masquez mass masse masses match
matches mate mathis matin matrice matrices matrix maturite maud maurice mauvais mean meaning
meanings means media median meek meet meets meir mele meme memes men mena menai mencken mend
mended mene menee menees menent mener menera meneur menez mention menu menus merci mercis mercy
mere meres merest merit merlin mes meson met meta meter mettre meyer mice mie miennes mieux migres
mike miles mill mille miller millier milliers mills milne mime min mina mince mind minded minds
mine miners mines mineur mineurs mini minier minimes minis mink minor mint minted minus minutes
mips mis mise miser mises miss misses mixed mixer mixtes mme modes modest moindres moines moins
mois moissons molle molts mome moment momma mommy moms mon mona mondes monet money monk monks mono
monte montes month months montre montres monty morals morceaux more morn morris morte moses moss
motrice mots moulin moulins mounts mourn mourned mouvant movers moves moyen muches mule munir
munit mute mutes myles nail naive naked nam name named namely names naming nan narnia nasty nate
nature navel navy nay neck necks nee need needs neige neigh nerve nerves ness nest nets nette neuf
never newer newest news newt next nice nicer nicest niche nick nids nie niees niels nieme nigel
nile nine nipple niveau niveaux nixon nodes noe noel noeud noeuds noires noise noises nomme nommee
nommer nommes noms nonce none norme normes noses notes nouns nous nouveau nouveaute nouveaux
nouvel nouvelle nouvelles noyaux nuance nuances nude nuke nulle numbers nuts oasis oats obeir
obtenu obtenue oceans odds oeuf oeuvre offend offers often old olives omar omen omet omises once
one ones onion ont onto oops open opted opts orange orchid ordre ordres org orge origines
orphelines ouest oui our ours outs ouvre oven over owen oxen pace packs pads page pager pages paid
paie pain pains paint paints pair paire paires pairs paix palace palais pale pali palm pan panda
panders panel pang panic panier paniers panne panneau pannes pants panza paper paque par para
parait parc parce parcs pare parfois pari pariez paris parite parity park parka parks parle parmi
paroi parrain parse part parti partie partielles parties partir partis parts party paru parue pas
pass passe passed passee passees passer passes passez paste patches pate paths patio pats pause
pave pawn paws paye payee payes pays peace peaches pearls peck peel peer peers peine peint pendre
penis penn pennies penny pens pense pente pentes people pepper peppers per perce perch percu percy
peril perils perish permis personne personnel personnes pest peter peters peuple peuvent peux
phase phone phones pie piece pieges pier piggy pile piled piles pill pillage pills pin pings
pinned pint pipe piper pipes pire pires pits pitts place placed placee placer places placez
placing plage plages plague plaid plain plaines plains plaint plaintes plan plane planes planet
plank planned planner plans plant plante plantes plants plaque plasma plat plate plates plato
plats play played player playing plays plea pleas please pledge plein pleine pleines pleins pliage
plie pliers pliny plots plug plugs plumage plunge poems poet poets poids poignees point pointe
pointers pointes points pointy poisson poissons polaire pole poles polls pomme pommes pond
ponderous ponders ponds pont ponte ponts pony pools pops port porta portas porte portes ports
poses post poste posted posters postes posts pot potes poule pounds pour pours pout pouvait
powering praise pray pre premier premises prenne prerequis pres presence presque press pressing
pression pret prets preuve prey prie pries priest prig primes prince print prints pris prise
prison prives prix probing proche profil profit promise prone prononce pros protein prove proved
proven provenance provenir proverbe proves provide providence provient province proving prudence
prune prunes publique publiques puis puns punt punts purest purge purges purism puts quaint quand
quentin quest question rabais race races rage rail rain rained raise rally ramene ramps ranch rand
randi randy range rangees ranger ranges rapine raping rappelle rare rares rate rates rats ray
reaches reads ream recues recus redis redonne reels refer refers refrain refus regain regies regis
regle regles regne regs reid reigns reilly reines reins relais relevance releve relie relier
relies relis relue rem remain remains remarque remarques remi remis remise rende render renders
rendez rendre rendues rendus rene renew rent rentree repas repere replies reps republic republican
republics reset rest restaures reste rests retain retours reunies reunis reuse reuses revele
revelee rever revienne revue ribs rice riches rides rien riles rills rings rinse rise rises rite
rites river rivers rives roars robbers robe rober robin roche rock rode rodent roger rogers rognes
rogue roi role roles rolex roman romans rome rompre rompt rompus ron ronchon rond ronde room rooms
roots rope ropes roques rose roses rotten roue roues rouet rouge rough rouler roulez round rouses
route routed routee router routes routeurs routines rover roving rows ruban rubrique ruby rue ruin
ruins rule ruler rulers rules run runner runners russe russell rust sachez sadist sadly safely
sagan sage said sail sailor sain saine sains saint saintes saints sais saisi saisit sait sala
salade salads salage sale sales salient saline salle sally salmon salome salon saloon salsa salt
salted salter salty salut salve same samurai san sand sanders sands sandy sane saner sang sanity
sank sans santa sante sap sapiens sapin sat satan sauce saucer saule saunters saut saute sautee
sauter sautes sautez sauts sauve sauvent sauver sauvera sauveur save savent saves saving savour
saxon saying sayings scalars scant sceau scientific scientifique scissions sea seal seams sean
seances seas seat seau sec section seeds seeing seeks seems seen sees sein selling selon send
seneca sens senses sent sentes sentez sentry sequin serais series sert serve serveur servi service
servie servies servir servis seul seule seulement seules seuls seven severe severs seves sham
shank shaping share shave sheet shift shin shine shins shiny shirt shit shouts sides siegel
siennes siens sift sign signe signees signes signs sill silliest silly silt simon sin sine sinews
sing singers sings sinh sink sinks sino sinon sins sinus sion sit site sites sixes sizes skill
skills skin skins skirt slain slang slanted slave sleeps slime slink slit slope smiles smiley
snakes snore soeur soient soin soit solveur some somme sommes sommet songs sonne sonores sons sont
soothe sore sorte sortes sorts souci souligne souls sound sounds sour source sources sourds souris
sours sous soyons spain span spares sparks spawn spend spent spi spies spill spilt spin spit
spline sports spots spree spun stage stages stain stairs stamps stand stares states still stills
sting stint stunt suit suites sung sunk suns super sur sures surest surs surveilles swamps swift
swill swine swing sync syntax syntaxe synthese tache taches tachez tail taille taken tallies tant
tante taper taping taquet tarif tarts tassel taste tastes tates taux teaches teams tears
technological technologie technologies technologiques technology teen teens tele telle temper tend
tenez tenir tennis tens tenses tent tente tentee tenter tentes tents terms terrain test texans
thais theft then this throws thus tides tient tiers ties tigers tilde tile till time timed timeo
timer timers times tiny tirages tires title titres toads toes toi toil toils toits token tolls
tombe tomlin tommy tone tones tongues tonnes tons tools tops torches tordues tore torque toss
totes tots touch touching tough tour touring tournage tournant tourne tournee tourner tournes
tournoi tours tous tout toute toutes towns toys trace trade trail trails train trains trait traits
tranche transports traps traveling travis tray trays treat trees tres tresser tri trial trials
trie tries trifle trim trio trip triple trips tris troc trocs trois troll trolls tronc troops trop
tropics tropism trou trous trousers trout trucs truest truffles truly trust tuber tubes tubs tunes
turc turds turn turned turns tutors typer types under unes unites upper uris usage usages usant
users vaches vain vais vale valley value vance varias varie varies vars vaste vastes vats vaut
veille veillee veiller veillez vein veins venait vendre vendues venez venir vent vente ventes ver
vera verb vermont vers vert verte very vet veuille veut veuve veuves veux viable vice vices
vidages vide videe vides vie vieil vieille viennes viens vient vierge vies vieux view viewer views
vil vila villa village ville villes violee violer viper virus vise visee vite vive vivez vivre
voix volee vont voulons vous voyelles voyons vrais wages waist wait waits wallis wally wander wane
wanna want wanted wants wares warn warning warns warren wars washes waste wastes watches watts
wave wavering waves wayne wears weave weber weeds weeks went west whats wheat when while whines
whip whips wicked width widths wiener wild wilde wilds will willem williams wills wilt wilts winds
wine wings wins wipers wire wired wires wishes with witless wits wives woken woman women wonders
wore worn worse worst woven wrist xemacs yards years yes yeux yore young your yours zippes zone
zones
`
    .trim()
    .split(/\s+/),
);

/** The others, which only word lists know. */
export const RARE: ReadonlySet<string> = new Set(
  `
aachen abbas abbes abbess abbeys abeilles aber aberras abets abies abimes ablest abois abomines
abondees abondes aborne aborner abram abrams abrasa abrase abreast abrias abris abroges abstains
abusee abusers abuts acare aceras acere achalais aciers acmes acore acra acrid actais actas actes
adage adages adan adana adas adder adders addie addle adele aden adent adieus adieux adire adman
admen admins adne adnee adonai adorai adoras adoubai adouci adret adule adverb adverbs advert
adverts adze aede aeons aera aerai aerais aeras aerat aere aerer aereras aeres aerienne aeriens
aeries aethuse afforest afire afros agde agees agen ager agger agies agimes agiras agis agnelines
agnes agra agrasc agreas agres ahan ahana ahane ahmad aiches aidas aidee aies aieul aieule aieux
aigle aiglon aignan aigre aigres aigries ail aile ailee ailla aille aillee aillees ailler ailles
aillez ailliez aima aimames aimant aimas aimates aimed aimee aimees aimer aimions aimons aine
ainee ainees aines ainu aira airai airais airas airat aire aireras aires airs ais aises aisle
aisselles aitre ajournai ajournes akan ala alaire alaise alana alanine alarma alba alban albas
alcuin alder alders aldine alene alenes alepine alerts ales alevin alezans alfa alfas alga algae
alger algie algiers algine algique alia aliena alienas aliene alienees alienes aliens aligna
alignons aligns aline alines alla allais allantes allas alleches allees allegees alleges allegies
allegres allegues allende allene allers alles allia allias alliee alliees alliez allonges allonnes
alloying alluma ally almond alms aloe alose alpage alpin alpine alsaciennes alta alule aluminerie
alva alvin alvine alya ama amado amal amand amanda amande amandes amando amandon amant amante
amantes amants amar amarrais amarras amaru amas amassee amati amay amaze amazes ambages amber
ambient amblai ambra ambrai ambrais ambrait ambras ambrat ambre ambres ame ameers amel amen amena
amenas amenda amende amends amenes amentifere amer amere amers ames amgen amibes amidons amienois
amies amigne amigos amilly amina amine aminee aminees aminer amino amir amirs amiss amman amoche
amome amours amps ampul ampuls ampus amui amuies amuir amur amura amurai amurais amuras amure
anais anale anapest anapests anar anaux anche anches ancra ancras andantes andes andin andine
andorre andree andrei andrej andrene andres andresy andrzej anee anerie anes anfr angara ange
angela angele angelo angelus angered angers anges angie angler anglers angoisse angons angor
angora angoras angus anhydre anier aniere animas animez animus anions anise anises ankle anna
annales annecy annex annotes annulling anode anone anons anoure anr anse ansee ansees anses antai
ante anted anteed anteing antennes anther anthere anthers antienne antis antiscientifique antler
antlers antre antres anurie aortas aorte aoutai aoute apaches apeure apia aping apion aplanie
apnee aponte appas appelles apre aprils apses apte aptes apuras apure apures apyre aquas ara arab
arabesques arabs araine arak aral ararat aras arasa arasas arase arbois arboras arbors arche
archelle arcs arder ardoise ardre ardue arenas arenes ares aretier argan argas argentees
argenteras argenterez argenteries argentier argentiers argentifere argentifique argentines
argentiques argos arguas argues argus aria arid ariege arien arienne ariennes aries arille arioso
arisa arisas arius ariz arks arles arma armai armais armand armande armando armani armant armas
armat armband armeniennes armeniens armeras armes armilles armin armions armoise arni arnie arnt
arobas aromas arome aronde arpentees arpenteras arpenterez arqua arquas arque arquee arquer arques
arquez arrant arrears arrentees arrenteras arrenterez arretas arrhes arrimas arrisa arrisas arrise
arrivas arrobas arroche arroi arron arrosa arrosas arrose ars arseholes arses arsin arson
arsouilles arte artois artsy arty arvine aryan aryans aryennes aryens ascend asians asma aspen
aspens aspic asque assailles asse assec assene asses asset asseye astaire asters astre athens
atlas atman atome atour atours atouts atre atres ats atteignes atteigniez atteignimes atteignis
atteignites attiedies attigees attiges attigiez aubain aubenas aubere auberes auberges auberon
aubes aubier aubiers aubin aubins aubois aubrey auburn aude audin audra audrey auge auger augers
auges augets aught aughts augurs auks aune auner aunes aurae aurai aurais aural auras auray aure
auricle aurige aussiere austen autan autel autels autos avais avalais avare aveline aven avengers
avent aventin aver avera averas averes avers averse avert averts aveux avien avilie avines avinons
aviron avives avouai avr avrille axais axant axas axent axeras axions axons ayano ayers azana
azoras azore azur azuras azure babur bachas bache bachee bachees bacher baches bachez baclais
baclee bacles badais badee baden badgee badgers badin baes baffee baffin bafrais bafras bafre
bafree bagne baguee bagues bahut bahuts baient bailey bailla baille baillee baillees baillent
bailler baillera bailles bailleur bailleurs baillez bailli baine bains baird baire bais baise
baisee baisees baiser baises baiseur baisez baisiez baissees baisses baissez baissier baissiere
baissieres baissiers baissiez baissons bait baits balai balaie balaies balais balaise balanca
balancas balane balanes balen baliveaux balla ballais balle ballee ballonnes balma balms balmy
balois balsa balte baltique balzaciennes bambin banane banaux banc banches banco bancos bandeaux
bandee bandees bander banderille bandies bands bandy bane banes bangs bani bankers banna banne
banned bannee banners bannes banneton bannez banni bannie banns banques banquette bans banshee
bantam banter banters bantus baquette barack baraque barbais barbas barbaux barbe barbeaux barbee
barbell barbers barbier barbiers barbiez barbs barbue barcelonais barceloneta bardais bardas barde
bardeau bardeaux bardee bardeur bardis bards bares barest barfs barge barges bari baril barils
barine barks barmen barnaul barnes barney barns baronne baroud barouf barque barques barquette
barquettes barra barrai barrais barras barrat barreaux barree barreled barrelled barreur barye
basai basais basale basane basanee basasse basaux basel baselines basest basez bashed bashes
baside basiez basile basked basoche basque bassens bassesse basset bassets bassi bassin bassine
bassinee basso basson bassos bast bastaing baste basted bastee bastees baster bastes bastez
bastilles batais bate bateaux batee batellerie bathes batis batte battee battes bau baudoin bauds
bauer bauge baugea baugeas baugee baugees bauger bauges baugez baum baume baumes baux bavais
bavassee bave bavee baver baves baveux bavoche bavure bayais bayee bayeux bayons bayreuth bea
beacon bead beady beai beais beait beak beaks beal beam beance beant beantes beants bearn bearnais
beas beasse beasses beate beauce beauf beaufort beaumont beaune beaus beaute beauvaisin beauvau
beauvoir bec becca beches bechique beck becks becky becs bedeaux bedeck bedevilled bedonne bedrock
beech beefs beeline beent beeper beeps beera beerai beerais beerait beeras beerez beerse beet
begaie begu begue begues beguin begum behest behoove behooved behooves behooving behove behoved
behoves behoving beige beiges beigne bejaune belai belais belait belant belants belau belay bele
belee beler belge belges belgitude belgo belie belied belier belies beliez belize belleville
bellied bellies belling bellingham bellini belmont beloeil beloit belon belote bemoans bene benef
benet beni benie benies benign benimes benins benir benis benit benne benner bennes bennie bent
bents beons beotienne ber berca bercai bercas bercat berce berceaux bercee bercer berces bercez
bercy beret berets berg berge berges bergs beria bering berk berline berliner berlines berlins
berlioz berlitz berlue berm berme berms bern berna bernay berne bernee berner bernes bernez bernie
bernini bernique berno berries bers berta berth berths bertie bertille berwick beryl beryx beset
besot bess bestiaires bests betaine bethany bethe bethink betique betoine betonne bets bettie
beugle beugles beuh beur beurey beurk beurling beurrai beurrais beurrait beurre beurree beurrees
beurres beurrez bevel beveled bevels bevue beyer biaisee bianca biassed biches bicle bicorne bides
bidon bielle bienne biens biere bieres bierne biers biggies bigle bigorne bijou bikes bilais bilan
bilans bilant bile bilee biles bileux bilge bilges bilie bilieux billa bille billee billees biller
billes billez billie billies billiez bimanes binages binas binds bine binee binees biner bines
binez binges bins biotechnologies biper birbe birch bis bisaieux biseaux bisee bises biset bison
bisse bissee bissees bissel bisser bisses bissez bissons biveaux bjorn blab blabs blacks blaff
blagnac blaine blaire blama blamas blames blanca blanch blanchi blanchis blanks blaps blare blares
blasa blasas blase blasee blases blast blasts blat blats blatz blaze blazes bleat bleeds bleeps
blegny blemie blench blent bles blesa blesat blese blesee bless blessee blest blet blets bleuie
bleus bleys blinds bling blini blinis blinks blois blondies blondin blonds bluest blunts blurb
blurs blurt blute blutes boar boars boas bobine bobines bobs bocaux boche bock bocks bode bodes
boece boer boers boete boeuf bog boggie bogie bogs boilers boille boils boink boira boisa boise
boisee boisions boisons boisselier boissier boisson boit boitier boive boives bole bolee bologna
bologne bols bolyai bome bonbon bondais bondames bondas bondates bonde bonded bondee bondees
bonder bondes bondez bondie bondies bondiez bondimes bondis bondites bondon bondons bondree boner
boney bong bongoes bongs boni bonis bonn bonner bonnetiere bonnetieres bonnetiers bonneville bonny
bonte bontes bonuses bony bonze bonzes boodles boogie bookend bookends boole boon boone boons boor
boors boos boost boosts booze bops bora borain boraine boraines borane boranes boras borate borax
borda borde bordeaux bordee bordees bordel bordereaux bordes bordet bordez bordon boreaux boree
borees borel borer borges borgne borgnes borgs borie borin borine borines borins boris bork borna
bornage bornai bornais bornait bornas bornat bornee bornees bornem bornent borneo borner bornera
bornez bornier borniez bornite bornoie bornoye boron bort boru borure borures bose bosnie bosquet
bosse bossed bossee bossees bossele bosser bossez bossons bossue bossuee bossues bote botnet botte
bottiers bottines bouc boucanes boucaux boucs bouda boudai boude boudees boudes boudinas boudine
boudinee boudinees boudiner boudineriez boudines boudinez boudins boue bouee bouees boues boueux
bouge bougea bougeas bougee bougees bouges bougez bough boughs bougie bougon bougonne bougre
bougres bouh boui bouif bouiner boula boulai boulange boulbene boulders boule bouleau bouleaux
boulees boulegue bouler boulera bouleras boules boulets bouliers boulin bouline bouliner boulines
boulins boulions bouloche boulonna boulonne boulonnee boulonner boulonnes boulonnez boulons boulot
boulotte boum bouma boumai boume boumes bouquets bouquines bourbe bourbes bourda bourdai bourde
bourdeaux bourdes bourdonne bourg bourge bourgeonne bourges bourget bourgognes bourgs bouronne
bourra bourrai bourrais bourrait bourre bourreaux bourree bourrees bourres bourrez bourru bourses
bous bouse bouses bousin bouta boutai boute boutes boutonne boutre bouvier bouzin boves bovet
bovides bovin bovines bovins bowed bowie bowing bowlers bowmen boxai boxe boxee boyaux boyle bra
brace bract brade brades brag bragg bragged bragger brags brai braid braids braie braies brailleur
brais braise braisee brait braits braj brakes brames bran branchies brande branded brandi brandie
brandt brane branle brant brante braque brasa brasat brase brasee brases brash brasilles brasse
brassee brassees brasser brasses brassez brassiere brassin brats bravais braves bray braya brayai
brayais brayait braye brayee brayees brayes brayez brayiez brays bree brela brelan brelans brelat
brele breles brelles breme bremes bren brenner brent bresil bresilles bressan bresse bret
bretelles brett bretta brette brews brexit briancon briar brias bribes bricolo brides bridges
brifes briggs brigs brigue brigues brille brillo brimes brims bringe brinier briny bris brisa
brisat brisee brises brisk brit brits britt brno broche brock brocs brode brodes brogue brogues
broie broies broil broilers broils brome bron bronca bronchi bronte bronze brosse brossee brossees
brosser brosses brossez brossiere brou brouet broussaille broussailles broussailleux brousse brout
broutes browne brows broya broye broyes brrr bru bruant brucelles bruche bruegel brugeois brui
bruie bruies bruimes bruin bruine bruines bruins bruir bruire bruis bruise bruisers bruisse
bruissee bruissees bruisser bruisses bruissez bruite bruits brula brulage brulages brulai brulas
brulat brule brulee brulees bruler brules brulez brulis brulon bruma brumai brumal brumas brumat
brume brumee brumees brumer brumes brumez brummel brun brune brunei brunes brunet brunets bruni
brunie brunies brunis brunoy bruns brunt brus brushed brusk brusker bruxellois bruz bryone buber
buches buck budge budges budgie buees bues bugey bugged bugger bugle bugles bugne buick buis
buissons bulge bulges bulgier bumes bundles bung bunin bunts buoy bur burch bure burelles burent
burg burgle burgles burgoyne burgs buries burin burine burines burks burly burne burner burnet
burp burps burr burred burrs burs busee buses bushels busse bussed bute butes butin butines buvais
buveur buyers byers byes byway cabalais caban cabans cabas cabasset cabiai cabines cablai cablais
cablait cablas caboche cabossee cabra cabrai cabrais cabrait cabral cabras cabrat cabre cabri
cabris cabus cacaos cachais cachas cachets cachez cactus cadgers cadis cadix cadrai cadrais cadras
caenais cafetieres cafre caftais cafte caftes cagnais cagne cahute caid caieux cailla caillais
caille cain caine cains caique caire cairn caissiere cajolais cajous cala calade calage calages
calai calais calaisis calaison calait calame calames calamus calant calao calas calasse calat
calates calcin cale calee calees calerai calerais caleront cales caletais calez calfats calfs cali
calibrai calif califs calin calinais calinas caline calinerie calines calins calk calkin calks
calla callas calle calleux callie callus calma calmai calmais calmait calmar calmars calmas calmat
calme calmerai calmes calmi calmie calmies calmir calmirai calmis calmit calms calomel calons
calots calquais cals calta caltai caltais caltait caltas calte caltes calus calva calvas calves
calving cama camai camail camais camait camant camard camas camba cambai cambais cambait cambas
cambat cambera camberai camberais camberait camberas cambers cambes cambial cambra cambrage
cambrai cambrais cambrait cambrant cambras cambrat cambre cambree cambrees cambrer cambrerai
cambres cambrez cambrian cambric cambuse cambutai camee camees camelines camelle cament cameo
cameos camer camerai camerais camerait cames camez camions camoens camon camons campa campai
campais campas campat campe campee campees camper camperai campers campes campeur campeurs
campeuse campez campo campons campos camps campuses campy cams camuse canai canais canait canaris
canas canates cancers canches cancre candie candis cane canee canees canerai canes canetiere
caneton canif canin canines caning canins cankers canna cannais canne cannee cannele cannelee
canneler canneles cannelez cannelle canner cannes cannet cannez canny canoe canoes canopus canotes
cant cantal cantalou canted canteen canter cantered canters canting cantos cantre cants canulais
canute capai capais capait capas capeais capelai capelais capelait capele capelee capelees capeles
capelet capelez capelines capella capelle capelles caper caperai capes capon caponne cappella
capre capres caprice caprin capselle captais captes caquais caque caquette carabin caraque carats
caravan carbine carbs carburai carcailles carcan cardais cardan cardas cardia cardin carding
cardio cardon careen cargue cari caria cariais carias carib carie caries carieux carina carine
carline carlins carma carmai carmais carmas carmerai carmin carmina carmine carmines carnal carnap
carne carnee carnes carney carnier carnot caron carouse carpelle carpelles carpes carpi carpien
carping carps carpus carra carrai carrais carras carrat carrelle carrelles carrion carros cartais
cartan cartas carting carts carver carvers carves carvi carvings casai casais casait casals casas
casee casein caserai cashes cashing casing casque casquette cassais casseille cassie cassis caste
castelet castes castrai castre casts cataires cate catelle catin catirai catis catkin catnip
caucus cauris causais causerie causeur cautele cauteles cauteleux cavai cavais cavait cavalais
cavas cavee caver caverai caves caveur cavil caving ceans cecile cedais ceder cedre cedule ceindre
ceins ceint ceinte ceintes ceints ceinture celai celais celait celas cele celer celeront celiez
celli cellist cellists celte celtium cendra cendre cendree cendrer cendres cendrez cene cenon cens
censer censure centaure centered centiare centime centon centrage centrai centrais centrait
centras centrat centred centrent centrera centreur centriez centurie cenure cenures cepe cepee
cepes cephalique cerce ceres cerise cerne cernes cernier cerque cerule cervelle cervix cervoise
cessee ceste ceuse cevennes chablais chablerai chads chafes chaffs chahs chahute chahuts chaille
chainait chainant chainat chaire chais chaise chales chalks chalus chaluts chaman chambra chambrai
chambrais chambrait chambras chambrat chambray chamelle chamelles chammy chamois champe champed
champi champis chan chancelle chancy chant chanta chantai chantal chantas chantat chante chantes
chantey chantre chants chanty chape chapee chapela chapelai chapelais chapelait chapelas chapelat
chapele chapelee chapelees chapeler chapeles chapelet chapelets chapelez chapelier chapeliez
chapelle chapellent chapellera chapelles chapels chapelure chapes chaps chapt chargerai charlevoix
charmas charmerai charmes charmin charms charnelle charroi chars chas chasms chassee chaste chatre
chats chatte chaude chauds chaulais chaule chaulerai chaumas chaume chaumes chaumont chaut
chauvais chauve chauvin chaux chaville chavire cheeps chem chemines chen chene chenet chenier
chenil chenin chenu cheops cherant cherbourg chere cheree cherees cherent cherer cherera cheres
cherez cheries cherino cherons cherrant cherrent cherront chers chevele chevre chevrent chiais
chialais chiames chienne chiens chient chierent chies chignon chillies chilly chimes chimps chines
chirps choie choies chois choit chomas chomes chomp chomps chopines chouannerie chouinerie
chouineriez chouines chourerai chourineriez choute choux chromise chumes chump chumps chums
churent ciblais ciclais cicle cicles cidre cidres cie cierge cieux cil cilie cilla cillais cille
cillee cillees ciller cilles cillez cilliez cime cimentiers cimetieres cines ciney cintra cintre
cintree cintrer cintres cintrez cippe cirages cirais ciras cire cires cireux ciron cirse ciste
cistre cit cita citais citee citer citez cive civet civets civies clac clade claie claies clama
clamais clamas clame clamerai clames clamp clampa clampas clampe clampes clamps clampsa clampse
clan clancy clande clang clangs clank clanks clans clapais clape clapis claps clarain clarine
clasps clavais clave claveaux clayons clebs clement clemons clerc clercs clerks clews cligna
cligne climes clin cline clingy clissons clives clix clomps clopines cloront clouai clumps clxix
cnes cnil coaches coassee coassons coches cochin codai codais codices codon coenure cogites cogne
cognes cohering coi coif coil coinces coined coing coings coire cois coit coite coites coits colas
coline colineaux colins colis collais collies collines colones coltineriez coltines colts comarque
combe combes combinas combineriez comblai comer comet cometes comices comings comiques commends
commet commimes commites commue commues comoe comores compas complus compos comprenne comprit
comps comptines comput comte comtes conch condoes condom condor condos conduces conduis cones
confineriez confiserie congre conies conimes conis conissons conites connerie connes conques
conquet conseilles consens consideriez consigneriez consoneriez conta contas contd contee conter
conti contra contrai contree contres contrez contus convers cooing coolers coons coos coots
copinas copine copinee copinees copiner copinerie copineriez copinez copings copse coquai coquet
coquinerie coquineries coquines corbeaux corbeilles corbin cordeau cordeaux cordiaux cordon cores
corine corme corna cornai corne cornea corned cornee corneilles cornes cornet cornez corns cornu
cornue cors corse corset corseterie corwin cosies cosigneriez cosignes cosine cosiness cosse
cossee cossons costed costing cotai cotais cotiers coties cotimes cotise cotises cotissons cotites
cotonnerie cotre cots couac coucherie coudai couderai coudiere coudrai couds coue couinai couinas
couine couinee couinees couiner couinera couinerai couinerais couinerait couineras couinerez
couineriez couines couinez coulai coulais coulees couler coulera coulerai couleras coules couleuse
coulions coulis coulons coupai coupeau couperai coupling couplings couque cour courbai courberai
coure coures courge courges couros courra courrai courrais courrait courras coursa coursai
courserai courtisai couru courues cous couse cousinade cousinage cousinai cousinais cousinait
cousinasse cousine cousinee cousinees cousinent cousiner cousinera cousinerai cousineraient
cousinerais cousinerait cousineras cousinerent cousinerez cousineriez cousinerions cousinerons
cousineront cousines cousinez cousiniez coutai couterai couton coutre couturai couvai couvain
couvains couvais couvait couve couverai couvi couvin couvrirai coven coves covin coyest cozen
cozies coziness craches crade craie craies craint cramais cramas cramerai crames crampa crampas
crampe crampes cramps crampsa crampse crams cramse cranais craned cranee crania cranien craning
crante crantes craque craquette crase crasse crassee craven crawlais creais creams creance creas
crease creil cremeuses cremier crenees crener crenes creniez creolise creper crepier crepin crept
crepus cresson crests cretan cretine cretinerie cretoise creton cri cria criais crias crib cric
crie criee crimes crimps crin criollo cris crise criser crises crispants crispe crispons criss
crisse crissons croasse croat croate croc croce croche crochies croci crock croco crocs crohn
croies croira croirez croisa croisade croisai croisais croisait croisas croisat croisera croisete
croiseur croisez croisiez croisions croisons croissais croissait croisse croisses croissez
croissons croisure crole crolle cromesquis crone crones cronies cronin cronir crony croon crop
croque crosier crosne crossa crosse crossee crosser crosses crossez crotte croule croulees crouler
croulera crouleras croules croup croupe croute crow crows croyais croyait croyiez crts cruelles
crues cruised cruiser cruises crumes crusoe crusse crusses crutes cruxes cubais cuban cubees cuber
cubera cuberas cuise cuisineriez cuissons cuite cul culai culais culait culas cule culeront
culmines cunts cura curais curas curerai curoir curving cushing cussing cuts cuvais cuve cuveau
cuvele cuves cyanelle cycling cyon cypres cypress cyprus cystine cytise dachas dadais daggers
daguai daims daine daines dainty dais dalai dale dalla dallais dalle dallies dally daloa damai
damais daman damant damassee damee dament damer damerai dames dameur damez damien damiers damions
damme damming damne dampen dampens damps danae dancers dander dandin dandle dane dannie danny
danone danse dansee danses dany daon daraise darce darcy dardais dardas dards daren daria darin
dario darique darius darne darning darns daron darts darvon datai datais datelines datte dattes
dauba daubai daubant daubas daubat daube daubees dauber daubera dauberas daubers daubes daubeur
daubeuse daubs daunt daunts dealer deandre deann deanne deans dears deauville debile deboule
debulle decalais decan decele decencies decentre deche decheville decile deckle declic declin
declina declins decon deconne decue decuple decuvais decuve dedain dedains dedale deduce dee
deeming deere deers defais defers defie defoe deforest defoule defournes degaina degaine degel
degivrage degivrant degivrasse deglue dehale deice deimos deism deite dejouai dejuge delaie
delaies delaina delaine delayai delayais delayait delaye delayee delayees delayes delayez delayiez
deliberante delie delies delinquance delirant delirante delirantes delirants delirasse delivra
delivrable delivrai delivrais delivrait delivrames delivrant delivras delivrasse delivrasses
delivrat delivrates delivree delivrent delivrons della dells delude deluge delure delute deluxe
delwin demarque demasques deme demeans demele demens demines deming demis demonologies demoule
demount demure dena denanti denar deneb denerva denerve denia deniai deniais deniait deniant
denias deniat denie denier denies denigrante denims denitre denoie denouai denses dentaires dente
dentee dentellier dentes dentin dentine denting denton denture denuai denuais denuait denude denue
denuee denues deon depanne deperi depeuple depila depile depilee depiler depiles depilez depite
deplies deplu deplue depulpe depure depute deraie deraies derail deraille derbies derick derme
deroche desole destin detain detains detale detele detend detende deter deters detienne detiennes
detonne detournai detours dette deuce deuces deug deuil deuils devais devait devale devers devete
deviance devie devin devirolai devirolais devirolait devirolas devirolees deviroles devirolions
devirolons devon devouai dextre dhole diacres diann dianne diaule diben dices dico dictes dicton
didone didot diene dieppe diesel dieser diest diete dieter dieu dieux digne dignes dignites digon
dikes dillies dillon dills dilly diluai dilue dimer dimes dims din dinai dinais dinait dinan dinas
dindes dindon dined dinee dinees diner diners dines dinez dings dino dinons dins dint diodon diois
diol dion dione dior diot dipper dirai dirais diras dires direst dirons diront dises dison disown
distend distende dito diton diurnes divan divas dive dived diver dives divest divin divis divot
dixon dizain djain djinn dnieper doa dodines dodues doers dogat dogme dogon doha doigtiers doives
dojo dola dolai dolais dolait dolas dolat dole dollies dolmen dolts dome domed domes domien
dominas domine dominee dominees dominer domines dominez dominoes dominos donax dondon donets donia
donjon donnai donuts dopa dopai dopais dopait dopas dopat doper dora dorai dorais dorait doras
dorat dore doree dorent dores dorine dorme dormi dormies dors dorset dosa dosai dosais dosait
dosas dosat dota dotai dotais dotait dotal dotas dotat doua douai douaire douais douait douala
douane douanes douant douar douas douat douay doublai doublon doubs douchai douci doucie doucin
doucines doucir doucis doucit doue douee douees douent douer douerai doues douez douleurs doum
douma dounia dour dourest douro douse douta doutai doutais doutait doutas doutat douvain douve
douzain doxa doyen draine drancy dray dre drege dreges drelin drenches drenne drennes dreux driest
drille droguai droid droide droids droitiers drole drone dropai dross drosse drowse drudge drudges
drue drues drugged drupe drupes druse druze dryest duale dubai duce duches duchies ducs ducts dude
dueled duels duet duets dui dulie dulies duly dumes dunaire dunes dunking duodi dupai dupe duper
dura durai duraille durais durance duras dures duse dusk dusts duxelles dyers dynes dynkin earache
earls earning earns easts eaux eave eben ebenier eble eborgne ebossee ebouai eboule ebrasant
eburne ecaches ecalai ecalais ecalait ecalas ecarquillees ecarquilles ecarquilliez echampi
echampis echent eches echotieres ecimages ecimes eclaires eclos ecoin econologie ecorne ecourtai
ecourterai ecrasante ecrasantes ecrasants ecrin eculais ecule ecura edile eery efrain egalais
egarais egare egeenne egos egrain egrener egreniez egruges egueule eider elague elan elanca
elancas elance elances eland elans elate elave eldersburg elegie eleis elen eleva elfique eliane
elie elimes eline ellie elma elms eloge eloise elsie elue elvin emana emanais emanas emane emanes
emarges emaux embecques embers emend emeri emeric emeris emerveille emerveilles emeute emeutieres
emeuve emiees emient emies emimes eminces eminem emions emites emmen emmerda emmerde emois emoule
emoulions emoulons empanne empans emparais emparque empenne emperle emplumais emplumas enamel
enamor enamour enarque enclin enclos enclot encre encres encule encuve endettees endetteras
endetterez endeuilla endeuille endeuillee endeuiller endeuilles endeuillez endeva endeve endos
endue endues enee enema enerva enerve enfantes enfers enflas enfles enflons enfournes engels engie
engin engins engloba englobas englobes englua engluas englue englues engluons engrois engross
engulfs enid eniemes enif enigmes enivrante enjeux enleva enlies enneigees enneigeras enneigerez
enneiges ennemies ennuieras ennuierez enos enouai enquieres enraille enroche enrols entai entais
entait ente entee entees entes entetees enteteras enteterez entez entra enture enure envahir
envahirai envahirais envahirait envahirez enverrai enverrais envieux envols eole eolienne eons
epalais epale epand epande epandre epanna epanne epannee epanner epannes epannez epar eparque
epars eparvin epaula epaule epaulee epauler epaules epaulet epaulez epee epees epeire epela epelai
epelais epelait epele epelee epelees epeles epelez epelle epelles eperonna eperonne eperonnee
eperonner eperonnes eperonnez epeula epeulai epeulais epeulait epeulas epeulat epeule epeulee
epeulees epeulent epeuler epeulera epeules epeulez epeuliez epeura epeure epeuree epeurer epeures
epeurez epiage epiaires epice epie epiee epier epies epieuse epieux epige epila epilage epile
epilee epiler epiles epilez epine epines epire epissons epite eponte epontes eprenne eprennes
epreuve epris epuce epulie epulon epura epures equerres equin eraies eraille eres erick eriges
erin eris ermines ermont ernst eros erotise erra errai errais errait errance erras errat erres
errs ervin esau escadres escarres esches esquarres esquif esquires essaies essaimais essaimes
esseule estaing estampai estampais estampait estampas estampees estampes estampeurs estampons
estarie estates ester esters esther estimais estives estompais estuaire estuaires estuaries etaies
etain etalais etambrai etampais etancon etarque etaux etches eteigne eteule ethane ethene
ethnologie ethnologues ethuse ethyne etienne etonne etrenna etrenne etrennee etrenner etrennes
etrennez etroit etrons etuvais etuve etuveur eue eula euler eumes eupen eure eurois evaine eventre
evere evert eves eviller evilly evreux ewer ewers exarque excentre exile expres eyck eyra ezra
fabre fabrice facades facet facets facha fachai fachais fachait fachames fachas fachat fachates
fache fachee fachees fachent facher fachera facheras facheuse fachez fachiez facho fachons facies
fadais fadees faeces fagin fagne fagnes failla failli faillies faims fain faine faints faires
fairest fairings fakers fakes falaise falote falters famee famees fames famines fanais fanates
fanboy fancies fane fanee fanees fanes fange fanges fanned fannie fanny faon faons farces farci
farcies farcin farcis fardais fardas fardeaux fardes fards fares farid fario farms farouche fars
farsi fartais fartas farte fartes farts fasce fascee fascees faseillas faseille faseillee
faseillees faseiller faseilles faseillez fasses faste fastes fasts fates fatma fatras fats fauber
faubert faubourg faubourgs faubourien fauchas fauche fauchee fauchees faucher fauches fauchet
fauchez faune faunes fauns faure faussee faust fauta fautas fautee fauter fauteur fautez fautrice
fauve fauves favus fawkes faxais faxees faxes fazes feale feaute feaux fecaux feces fecule feds
feelers fees feins feint felais felas fele felees feler felera feleras feles felin fells felonne
felts femelles femur fences fendes fendille fendre fendues fenian fenil fennec fennel fens fente
fentes ferai ferais feralies feras feringien ferlai ferlais ferlait ferlant ferle ferlees ferles
ferliez fermai fermail fermais fermait fern fernand fernande fernando ferns ferra ferrade ferrage
ferrai ferraient ferrais ferrait ferrant ferrants ferrare ferraris ferraro ferras ferrat ferrate
ferrent ferric ferried ferries ferris ferron ferrons ferrying fers fert feru ferule ferus fervid
fes fessee fest festin feter feting feue feues feula feule feulee feulement feuler feuleront
feules feulez feus feutre feux feve fevers feves fezes fiacres fiais fiames fianca fiance fiancer
fiances fiancez fiant fias fiates fiats fibers fibres fibs ficellerie fichas fiche fichee fichees
fiches fichet fichez fichues fichus ficus fidel fie fiee fiees fief fiefs fiel fient fiera fieras
fiere fieres fiers fiery fies fieu fieux fievres fiez fife fifes fifres fige figea figeas figees
figes figez figs figues fiiez filage filages filais filas filches filee filer filera fileras filet
filets filez filler fillers fillet fillets fillies fillips filly filma filmages filme filmes filon
fimes finches finies finimes finis finks finns finny fiole fioles fion fions firent firmes firmest
firms firs fis fiscs fisse fisses fists fites fiver fixages fixas fixers fizzes flac flache
flairai flairais flairait flaire flairee flairees flaires flairez flairs flake flamand flamberait
flamine flamme flan flana flanas flanc flanche flanches flancs flandre flane flanee flanes flange
flank flanks flans flare flares flats flavine flays fleau fleaux fleck flecks flees fleets flein
flemme fleron flers flet fletan fletri fletris flets fleura fleurai fleurais fleurait fleuras
fleure fleuree fleurees fleures fleuret fleurets fleurez fleuri fleuris fleurs fleurus fleuve
fleuves flexes flics flier fliers fliest flint flirt flirts flits floes flogs flops flora floras
flore florent flores florist flory flots flouai flour flours flous fluage fluai fluas flubs fluees
fluer fluera flueras flues fluets fluons fluors flurries flyers foene foes foetid foies foirees
foirent foires foist foix folgers folies folle foment fonca fondes fondest fondles fondons fondras
fondre fondrez fondue fondues fontis footrest foots forai forain forais forait forant foras forat
foray forayed forays forcat forcent forcies forcit fords foree forees forego foremast forent forer
forera fores foresaw foresee forester forestry foreur foreuse forez forfit forge forgeat forgent
forges forint forjet forlance formees formelles formier formiez forrest fors forties fortin
forwent fou fouad foudres foudroies fouee fouene fouet fouets fougees fouges fougues foui fouies
fouimes fouinai fouinas fouine fouinee fouinees fouiner fouineriez fouines fouinez fouir fouis
fouissons fouites foulai foulees fouler foulera fouleras foules foulest fouleuse fouling foulions
foulness foulons fouls founts fourbai fourbas fourbe fourbee fourbees fourber fourbes fourbez
fourbie fourbies fourbiez fourbimes fourbis fourbites fourbues fourbus fourches fourgonne fourgues
fourme fourmi fourmilles fourneau fournee fournier fourniers fournils fournimes fournites fourrai
fourras fourre fourree fourrees fourrer fourres fourrez fourrier fourriers fourriez fourvoies fous
fout foute fouteau foutes foutrai foutres foutues fovea foxes foxiest foyers frack fracs fraiche
fraiches fraie fraise framee franca franche franches franchi franchies francie francien francine
francise francite franck francs frange frangea frangee franger franges frangez franked frankel
franker frankie franny franque frantz frape fraude fraye frayee freeing freest frein freina freine
freiner freines freins frelon fremi fremie fremir fremis fremit frenches frene frenes frenzy freon
frere fresco frescos fresia fresnel fresnes fresno fresques freta fretai fretais fretait fretant
fretas fretat frete fretee fretent freter fretes fretez fretiez fretin fretins fretions fretons
frets fretta frette freux friande fribourg friches friers frilly frimes fripes friras fris frise
frises frison frissons frites friton froide froids froisse froissons fromentieres fronca fronce
froncee froncer fronces froncez fronde frouai froue frouee frouent frouer froues frouez frous
fryers ftpers fuchs fuels fuies fuimes fumages fumes funin furane furanne furent furet furets
furies furnes fusantes fuses fute futes futs fuyons fuzes gachas gache gachee gachees gachent
gacher gaches gachez gad gade gadin gage gagent gages gagmen gagny gaie gaina gainait gainant
gainat gaine gaines gainier gais gait gaite gaites gaits gala galas galba galbais galen
galiciennes galle galoche galois galope galore gama gamed gamet gameur gamey gamin gamines gamins
gamut gamuts gander ganders gandi gange ganges gannet ganse gansee ganses gant ganta gantai gantas
gantat gante gantee gantees gantele gantelee gantelet ganter gantes gantez gantieres gantry gants
gantt gape gaping gara garai garais garait garalde garance garas garbs garce garches gard gardais
gardas garee garennes garent garer gareras gares garez garni garnie garnier garnir garnis garnit
garonne gars gashes gaspilles gassed gasser gasses gatais gatent gatte gaude gauges gaulais gaule
gauls gaume gaumont gaunt gaupe gaur gaussee gauvain gavais gavee gavent gaver gavere gaves gaveur
gavroche gazais gazent geant geante geantes geekier gees geese gehennes geins geint gelais gelent
gelera gelt gelule gemines gemis gemme gems gena genai genais genait genantes genat gencive gendre
gendres genee genees genent genepi generai generas generat genese geneses genet genetiere genets
genette geneur geneuse genez genie genies genievre geniez genii genk genoa genome genres gent
gentes gentry geole gerais gerance gerante geras gerbier gerbille gerca gerce germain geronte gers
gesier geves ghana ghats ghetto gibes gicle gicles gien gifle gign gijon gilde gileppe giles gille
gilles gindre ginny gins giron gironde gironne gisantes gisent gite gitent gites giton givens
givre givres glace glaire glaise glaive glana glanas glances glanda glande glandee glander glandes
glandez glandon glane glanee glanes glaris gleans glen glenat glene glener glenn glens gliale
glint glissiere glissons glome gluts gnomes gnons goats gobai gobent goblins godai godent
godiveaux godson goiters gollies gomez gominas gomine gominee gominees gominer gomines gominez
gomma gommee gommer gommes gommez gonade gond gonde gondees gondes gondons gonds gongs gonion
gonks goons goren gores goret gorets gorge goriest gorse gossee gossons gouel gouet gougers gouges
goujon goule goulees goulets goulot gour goura gourai gouras gourd gourdes gourds goure gourees
gouren gourerai goures gourmai gourmees gourmes gourmiez goutai goute gouters grable graced gracie
gracier graded gradee grader gradine grads gradue grady graeme grainee grainer grainier grainiere
grainieres grainiers gramen gramme granada granby grandad grandee grandees grander grandest
grandet grandi grandie grandies grandir grandis grandit grandly grandpa grange grangee granges
granit graniter grannie granule grapevine grapevines grasse gratin gratines gratte graux graved
gravee gravees graveled gravelee graveler graveleuse graveleuses graveling gravelle gravelled
gravelling gravels gravelure graveriez graverions graverons gravestones gravide gravie gravier
gravies gravimes gravites grayed grazed greant greas greasier greciser gredin gredines greedier
greent greer greffier grege greges greiez greler greliez grelin grelon grena grenader grenadier
grenat grendel grene grenee grenees grenela grenele greneler grenelle grener grenera grenes
greneur grenez greniers greniez grenu grenue grenues grenure gres greser gresiere gresilles
gressin gressins greva greve grever greviez greyer grignon grigny grimages grimes grimier grince
grincer gringe grison grisons grisou grist grivelames grivelates grivelees griveles griveliez
grivelions grivelles grivelons grives groaned grogs groie groin groins groks grommelles gronda
gronde grondee gronder grondes grondez groseilles grotesques grouler groupers grouse groveling
gruau grudges gruelings grues gruge grugea grugeas grugee grugees gruger gruges grugez grumelles
grumes grumier grunges grungier grunt gruon grus grutier guai gueant gueat gueent guenole guepier
guerande guet gueule gueux guignon guinde gullies gwen gypses haar haas haber hablais hable hachas
hachees hacher hachez hachis haft hafts hags hague haie hails haimes hainan hainaut haines haineux
haira hairais hairait hairas haire haired hairez hais haissons hait haites haiti haitienne
haitiennes hake hakes hala halage halai halais halait halas halde hale halee haleine haleines
halene halenee halenes haler hales halete halima halin halite halle hallie hallucina hallucine
haloing halos hals haltes halts halva halve haman hamas hambourg hamel hamhung hamlin hammam
hammams hamme hampe hampes hams hana hanap hanches haney hangars hanger hangers hankers hanks
hanky hanna hanneton hannut hanovre hans hanse hanses hanta hantai hantais hantait hantant hantas
hantat hante hantee hantees hanter hantes hantez happe happes haquet harare haras harass harassee
harbin harbouring harcelle harcelles harcelons hardais hardas harde hardies hardin hardis hared
harem hareng hares haret harks harle harms harnais haro haroche haros harp harpailles harpais
harpas harpe harpies harps hart harte harts hase hases hasps hasted hastee hastes hasty hata hatai
hatais hatas hatat hatches hatee hatelle hater hatez hatted hatter hattie hauban haubana haubane
haubans haubert hauberts hauled hauler haulers hauls haumea haunt haunts hausa haussa haussee
hautecontre hautin hauyne hava havage havai havais havane havas havat havee havees havel haver
havera haverez haveur havez havi havie havies haviez havir havira havirez havis havit havrais
havre havres havrit haws hawthorne haye hayons hays hazes hbase hearties heats heaume heave
heavies heeds heft hefts heine heinz helais hele helees heler heles helices heliez helio helion
helios helium helix helixes hellenes helms helplines hemine hemlines hemming hems henan hench
henna hennaing hennas henne henni hennie hennies hennin hennir hennis hennit henri hens henson
hentai hepiale hepper heppest herauts herbees herbes herbier herbiers herbiez herbues herches
heres heresies hericourt hermes hermines hermits hernia hernie herniee herniees hernies heroics
heroin heroine heroines heroins heron herpes hersees herses hersiez hertzes herve hervien hetaires
hetmans hetre heurte heurts hewer hewers hewing hewn hexing heymans hiatus hideux hies hikes hilde
hile hiles hillel hillier hilliest hilly hilts hims hinds hines hinge hinges hings hipper hires
hissee hissons hived hivers hives hoches hock hocks hods hohhot hollers hollies homages homey
homie homies hominess hommes hone hones hongres honing honks honni honores honte hontes hoop hoops
hooted hoots hoplites hoquet horne hornet horny horst horus hottai hottais hottait hottee hottees
hottes hottest hottez houa houai houais houait houari houas houat houblon houe houee houent houer
houes houez houle houles houleuse houque hourd hourdai hourdes hourdies houri houris houseau
houssineriez houssines houssons houx hove howlers huai huais huants huas huat huates huber hubs
huches hue huee huent hues hugs huis huissier huissiers humages hume humes humps hums hunan hune
hunes hungers huns hunts huons huppes hure hurlees hurles hurliez huronne hurries hus hutin huts
hutte hutu hydre hydres hyeres hymen hyper hypes iain iambes iblis ices iceux ichnologie icier
idler idlers idles idris ier iers igne ignees ignites iides iies iiies iinds ijssel ikon ikons
ilan ilana ilang ilangs ileaux ilene ileus ilias ilien ilienne iliennes illico illite illus ilotes
imagea imageai imageais imageait imageas imageat imaged imagee imagees imagent imageons imager
imagera imageras imageur imagez imagier imagiez imagines imams iman imane imaps imbues imei imine
imites impales impayes imper impers impies imps impur imus inane inaptes incs inde indies indore
indra indre indri indue indues indure ined inepte ines inez infancy infantes infer infers infimes
inge ingera ingeras ingere ingeres ingres inks inne innes inns inters intimes inule inure inversa
invert inverts inveteres iodai ioder iodeux ioulai ioule ioulees iouler ioulera iouleras ioules
ioulions ioulons iouri iourtes ipe irais iras ires irise irlande iroise irone ironise irons irruas
irvin isle isles issantes iule ive ivre ivres ivs ixames ixates ixent ixer ixes ixons jabbers
jablais jacassee jacte jactes jaille jailli jaillies jain jaina jais jamar jambai jamberai
jamberait jame jamel janie janine janna jannie jante jantes japanned japing japon japonne jappes
jaque jaquette jarre jarres jarretieres jars jarvis jasais jasee jaspee jaspilles jasse jassee
jassees jasser jasses jassez jatte jattes jauge jauges jaugeur jaunt jaunts javele javeline
javelins javer jayne jeanne jeannes jeeps jeer jeers jellies jenner jennys jerkin jest jibes jinns
jinny jinxes jive jived jives joanne joignes joigniez joignimes joignis joignites jolies jollies
jolts jon jonas jonc jonca jonce joncs jonques jonson jorg joris jots joua jouai jouais jouait
joual jouas jouat jouee jouet jouez joug jougs joui jouis jouissons joule journeys joutai joute
joyeux jubes juches jugers juges juives julies junes juntes jura jurais jurande juras jures jute
juts kache kakis kale kalman kalmia kama kamel kanban kane kans kaon kaons karats kari karim karin
karmas karts kauai keck keels keens keeper kellie kenned kennel kens kent kepler keven khaled
khmer kifes kine kinks kipper kissel klan kline kluge kluges knifes kobe koine koln kondo kopek
koran kore korea koreans kotai kote kotee kotent koter kotes kotez kouros koursk krein kriens kris
krone kruger laarne laban labia labile labourage labourions labourons labre laca lacais lacasse
lacasses lace lacees laces lacha lachas lachee lachees lacher lachers laches lachez lacis lacons
lacte lactes lade laden ladin ladle ladre ladres lag lagen lagon lagons lags laic laiche laics
laide laie laient laies laigne laina lainait lainant lainat lainee lainer lainez laique lair laird
lairs lais laissons lait laite laitiers laits laiussee laize lalande laly lama lamai lamais lamant
lamar lamas lamasse lamasses lamat lambert lamed lamee lamer lamerai lamerait lamers lames lamez
lamie lamiers lamies lamine lamines lamions lammed lamons lampa lampante lampas lampassee lampe
lamperait lamprey lams lana lanca lancas lancers lancis lancon lancy lande landen lander landes
landon landry lange langeas langees langer langera langeras langes lank lanka lanky lannion lanny
laos lapa lapais lapant lapasse lapasses lape laper lapide lapie lapin lapina lapine lapinee
lapins lapis lapone laponie lapons laqua laque lara larbin larch larches larcin larda lardais
lardas lardon lards lare lares largue larisa larks larma larmai larmais larmas larmat larme larva
larvas larve lasagne lase lasers lasne lassa lasse lassee lassees lassen lasser lasses lassez
latches lathes latine latta latte lattes lauds laue laundress laurais lauras laure laurine
lausanne lause lauze lava lavais lavande lavasse lavasses lave lavee laver laves laveur lavis
lavonne lavons lavra lavure lawns laxe laya layais layasse layasses laye layions layla laymen
layon layonne layons laze leaches leafs leandre leane leann leanne lear leas leaved leaven leavens
lechers leches lecons lede ledge ledgers leech leeds leek leeks leer leered leers leery lees
leesburg lefts legals legats legaux lege leges leggy legible legine legman legmen lego legrand
legue lehman leiden leigh leila leis lejeune lela leland lelia leman lemme lemmes lemony lemur
lemurs lena lenders lends lenine leno lenore lenten lenz leona leone leonin leos leper lepers
lepiote lepisme lepke lepre lepres lepreuse lepte leptine lepture lepus lerche lesais lesant lesas
lese lesees leser lesera leseras leses lesine lesinerie lesons lessee lessened lests letale letaux
leude leurrai leurrais leurrait leurre leurree leurrees leurres leurrez levains levais levas
levees leveled leveler levent leveras levers leves levez leviers levige levine levis levite levons
levre levres levronne lexer lexers lexie lexis lexus liage liages liames liane lianes liano liant
liantes libage libby libel libelles libers libye lice lices liche liches lidl lieds lief liefer
liege liegee liegees lieger lieges liegeux lient liera lieras lierez lierne lierre liesse lieue
lieues lieur lieurs lieus lieuse lievre lifers lifte ligand lige ligie ligna lignai lignas lignat
lignees ligner lignez ligniez ligot ligotes ligua ligue liguee ligule liions lila lilac lilas lili
lilia liliale lilies lillie lilou lilt lilted lilts lima limaces limage limages limais limames
liman limant limas limates limay limbe limbes limbourg limbs limed limee limees limer limes limez
limn limns limoge limogea limogeai limogeais limogeait limogeas limogeat limogee limogees limogent
limogeons limoger limogera limogeras limoges limogez limogiez limon limonas limone limonee
limonees limoner limones limonez limons limos limousinerie limousineriez limper limpet limps
limule limy lina linage linceul linceuls lind linden lindy lineage lineales lineaux linen liners
linga linge lingea lingee linges lingez lingo lingoes lini linne lino linon linos linton lints
liparis lipide lippe lippes liquefiees liquefies lirais liras lires liron lirons lisage lisages
liselle lisere lises lisieux lisle lison lisons lissee lissons litany lite liteaux litee liters
lithe litige litiges litons litotes litre litres liure liures liven livens livers livest livet
livia livid livy lizzy llama llamas llano llanos loam loamy loane loans loase lobai lobasse
lobasses lobee lobons lobs loche loches lochies locke lode loden lodes lodges lods loess loewe
loews lofai lofe lofee lofons lofts loge logee loges logons logos loins loire loiret loirs loise
loll lolled lolls lombes lome lommel lompe lon londoner londres loners longe longees longes lons
looke loom loomed looms loony loot loots looz lopin lops loquai loque loquet lorain lore lorene
lorgne lorie loris lormont lorn lorna lorrain lorre lote lotie lotiers lotion lotissons lotos
lotte loua louai louais louait louas louat louchies loue louee louent loues louez loufai loufais
loufait loufe lougres louie loulou louloute louons loupai loupais loupait louquer loura lourai
lourais lourait louras lourdai loure lourees lourerai loures louse loutres louts louva louvai
louvaient louvais louvait louvant louvas louvat louve louvee louvent louver louvers louves louvet
louvez louvoie louvres lovai lovais lovait lovee lovons lowdown lowe lowers lows loyers loyre
lozenges lpns lubbers lubes lucile lucille lueurs luge lugee luges luimes luis luit luiz lula lull
lulle lulled lulls lully lumachelle lumbers lumberyard lumen lumes lummen lunes lunetiere
lunetieres lunetiers luneville lunge lupin lupine lures luronne lurons lute lutons luxembourger
luxembourgers luxons lyle lyme lynche lyndon lyne lynn lynne lynx lyres lysas lyses lysions lysons
maar maarch macaque macaws macerais maces mach machais machas mache machee machees macher maches
machez macias macis mack maclais macles macqua macque macquee macquer macques macquez macre madams
maddie madelaine madeline madhouse madmen madoi madree madres madrier mads madurais mafias mafique
mage mages magies magma magnais magne magnes magneton magouilles mahorais maidens mailla maille
mailles mailleur maims mains mainsail mainte maintes maintienne maints maires maisie maizes majid
majorais majorque malais malaise malays malfais malfis maliennes maliens maline malines malins
malique malle malmo malouin malta malte maltes malts maman mamans mamas mamelles mamer mamma mana
manaus mancelles manches manda mandais mande mandee mander mandes mandeville mandore mandrin mandy
mane manes manet maneton mangeas mangees mangera mangeras mangers manges mangeurs manglers mangue
mangy manhunt manhunts mani maniais manias manie manies manif manilles manip manique manna mannes
manning manon manoque manqua manquee manques manquez mans manse manses manta mantel mantele
mantelee mantelet mantels mantes mantilles mantles mantoes manu manure manx maori maoris maqua
maquais maque maquee maquer maques maquetter maquettes maquez maquillages maquillais maquillames
maquillas maquillates maquille maquillee maquillees maquiller maquilles maquillez maquilliez
maquillions maquillons maquis mar mara maraca maracas marais maras marasque marat maraud maraude
marauds marbrai marbrais marbras marbre marcel marceline marcelle marcha marchais marchent marches
marchette marci marcie marco marcos marcy marduk maree marees marek marelle marelles mareme
marennes marfil margaille margeais margee margelle margelles margie margis margo margouillis
marguiller marguillier mari maria mariai mariais mariait marial mariales marials mariam marian
marias mariat mariee marielle maries mariette marinais marinas marins mariolles marisa marisque
marius marketed markus marla marli marlins marly marmaille marna marnai marnais marnait marnas
marne marnee marnes marnie marnois maroc maroilles maronne marot marouette marouettes maroute
marple marqua marquai marquais marquait marquante marquas marquat marquess marqueta marquetai
marquetais marquetait marquetas marquetat marquetates marquete marquetee marquetees marqueter
marquetes marquetez marquetiez marquetry marquette marquettent marquettera marquettes marqueuse
marquiez marquise marquises marra marrai marrais marrait marras marrat marre marred marree marrees
marres marrez marri marrie marris marrube marseillais marseillaise marseillaises marses marsh
marshalled marsupiales marte martelees marteles martes marthe martiales martins martre marts marva
marvelled marxisa marxise marxism maryellen maryse marysville masai masc mashes masqua massais
massed massee massees masser massey massez massue masts matai matais matait matas materais mates
matignon matines matirais matis matois matraque matras matrica matricee matricer matricez matrie
mats matte mattes matts maturais maubeche maude maudire maudis maudite mauling mauls maure mauriac
mauricie mauricien mauricio maurine maurois maurras mauve mauvis maux maven mavens mavin mavis
maws maxes mayans mayas mayen maylis mays mazes meandre meaner meaux mecene meches mecque medaille
medan mede medea medee medef medes medic medina medine medis medit mefais mefia mefie mefis mefit
megan megi megie megir megis megit meharee meier mejia meknes melaine melais melanin melee melena
melent meler meles melez melia melies melina meline melique melle mellin melon melonne melun
melville melvin menais menait menant menas menat mende mendel mender mendez mendia mendie mending
mends meneau menes menhir menial meniez menil menin menine menines meninge menions menkent mennen
menons mens mensa mense menses ment mente mentent mentes mentez menthe menti mentie mentir mentis
mentit menton menue menues menuet menuhin menure mer merak mercies merck merdaille merdais merelle
meric mericourt meringues merino merlan merle merles merlins merlon mermen merrain merrill mers
mersin merule merveille merveilles mervin mesie mesquin mesquine mesquins messin mestre metaux
mete meted meteo meters metes methane meting metis metrais metre mets metz meuble meugle meula
meule meulee meuler meuleront meules meulez meulions meulon meulons meure meurs meuse meute meuve
meuvent meuves mevend mewed mewing meyers micas michelle miches micros midas midge midges midis
miel mielle miellerie miels mien mienne miens miffs mignon migrais miked mikes mikey mile miler
milers milfs milks milled millers milles millesimes millet millie milos mils mimais mimames mimas
mimates mimed mimee mimees mimer mimes mimez minages minai minais minait minames minas minat
minates minced minces minci mincies mincis mindel mindy mined minee minees minent miner minera
mineras minet minets mineuse minez ming mingles mingus miniers miniez minim minims mining minion
minks minn mino minoen minoens minois minon minons minores minors minos minot minou minsk mints
minty minuet minuets minuses minx minxes mions mirages mirai miraille mirais mirait miras mire
mired miree mirees mireille mirer mires mirez misais misas misee misees misers misez misse missel
mists mitages mitais mitas mite mitee mitees miter miters mites miteux mitez miton mitres mitts
mixages mixais mixas mixe mixee mixees mixers mixes mixez mlle moans moats mobs moches modaux mods
modulions modulons moelles moeurs mohs moies moignon moine moinerie moirais moires moise moisent
moises moisions moisons moisson moites moities moles molest molina mollies mollis momes momie
momies monarque mondees mondent mondeville mondons monel monels mongers moniaux monies mont monta
montas montent montgolfier montpelier montpellierain monts moons moors moos moots mopes mops
moquai moque moquette moraille morailles morass moraux morays morcelles mordais morde mordelles
mordille mordilles mordis mordue mordues morelles morene mores morgue morille morilles morin morna
morne mornee mornes morns mors morse mortelles mortiers morts morue morve morveux mos mosque motes
mouais mouds moue moues mouflon mouflons mougins moui moujiks moulai moulais moulant moulants
moulas moulders moulding mouldings moulds moule moulees moulent mouler moulera mouleras moules
mouleurs mouliez moulina moulinai moulinais moulinas moulinat mouline moulinee moulinees mouliner
moulineriez moulines moulinet moulinets moulinez moulinons moulions moulons moulting moults
moulues moulus moulusse moulusses mourais mouride mourions mourner mourners mourns mouron mourons
mourrai mourus mous mousers mousing mousquet mousseron mousson moussons mouton moutons mouva
mouvai mouvais mouvait mouvas mouvat mouve mouvions mouvons mows moyes moyeux muai muais muance
mucron muees muent muerais mues mufflers muges mules muletieres mulling mullins mulon mumes mungs
muni munie munies munimes munis muons mur mura murai muraille murailles murais murait murals muras
muraux murcie mures muretin muride murie murin murine muris murs musais muselles muses musque
mussee mussel mussels mutais mutin mutinerie mutines mutins myers mynas myrtille myrtilles mythe
naacp naan nabotes nacelles nacer nachos nacl naco nacrais nacras nacre nacres nader nadir nafe
nage nagea nageas nagee nagees nagent nager nagera nageras nages nageur nageurs nagez nagpur nagy
nahua nahum naima nain naine naines nains nair nais naissons nait naives naivest namib nampa nana
nanak nanan nanar nanite nannie nannies nanny nansen nantais nanti nantie nanties nantimes nantir
nantis nantit nantites nape napee napel napes naphtes napkin naples nappe nappes nappy napus narc
narco narcs nards nareux nargue narks narra narrai narrais narras narrat narre narres nary nase
nasilles nasse nasser nasses natel nattas natte nattee nattees natter nattes nattez nattieres
natty nauru nausee navarin nave navels naves navet navets navies navire navra navrais navras navre
navree navrer navres navrez nays nazca naze nazies nazir nazis neants nears necrologies nees nefle
negev negre negrille negros neguev neiges neighs neith nellie nene nenies nenni neons nepe neper
nephile nerved nerver nervi nervin nervis nervy nes nests nett nettes netts neufs neuilly neume
neuneu neur neurotechnologie neuter neutre neuve neuves neuvieme nev neva neve nevele nevers neves
neveu neveux nevus newts niais niames niamey niant nias niates nibs nicee niches nickelleriez
nicks niece nieces niee niel nielle nielles nient niepce nier nies nieves nievre niez nife niger
niiez nike nikon nille nilles nils nimba nimbas nimbe nimbee nimbees nimber nimbes nimbez nimbi
nimbus nimby nimois ninas nines ninnies ninny ninon ninths niole niolo nions nippa nippe nipped
nippee nipper nippes nippez nippy nips niques nirs nisei nite niter nites nitres nits nivea nivele
nivelles nixe nixed nixes noce noces noceur nodaux noelle noels noeme noemi noes noies noirs noix
nomarque nombrai nome nomes nomine nominee nominees nominer nomma nommez nonces nones nonne nonnes
nopai noper nopes norne norois norse notai notaires noua nouai nouais nouait nouas nouat noue
nouee nouent nouer noues noueur noueux nouez nouille nouilles noulets noumea noun nour noura
nourries nout novai nove novellas novelle noves noyai noyees noyes noyons nuage nuages nuai nuames
nuanca nuates nucelles nudes nue nuee nuees nuent nues nuises nukes numbs nument nunc nuons nylons
nyons oai oaken oars oaten oates obeirai obeirais obeirait obeirez obelie oberai oberais oberait
obere oberee oberees oberes oberez oberlin obis obtienne obvers ocelle ocrais ocras ocres octrois
oder odieux odilon odon odours oeils oestre oeuve oeuvee ogivaux ogives ogres oient oies oignais
oigne oignes oignez oigniez oignimes oignions oignis oignisse oignisses oignit oignites oignon
oignons oille oilles oindre oinks oins oint ointes oints oirais oiras ois oise oiseaux oiselles
oiseux oison oisons oissel okras oldies oleine olen olle ollie oman omanais ombrai ombrais omelet
omelets omens omimes omites onc onde ondee ondees ondes ondin ondules ongles onglon onques onus
opaline operes opes opimes opines optent optes orage orages orangers orante orantes oraux orbe
orcades orchidee orchidees orchids orchis orchite ordeals ore oree oreilles oren ores organs
orgeats orges orgies orgues oriole oripeaux orlane orle orleanais orlon orlons ormaies orme
ormeaux ormes ormoies orna ornai ornas orne ornee orner ornes ornez orphans orphie orphies orpin
orque orra orrai orrais orras ors orsay orseille orseilles orties orville osage osai osaient osait
osant osates osborne oseilles osent oser osmonde osons osteite osteome osteose ostreide otage
otages otai otais otait otee otees otent oter otes otez othe otis otons ouadi ouah ouais ouate
oued ouille ouimes ouin ouis oullins oups ourdies ourlai ourles ourse ourses ourson ousted oute
outed outhouse outlines outrai ouvreau overlies overs overt ovin ovines ovule oyions oyons pac
pacage pacane paces pachas pacome pacque pacs pacse pacte pactes pacts pade padre padres pagea
paged pagee pagel pagers paget pagez pagine pagne pagnes pagre pagus paien paienne paiens paient
paies paige pail pailla paille pailleur pailleux pails paine pained pairie pairies pais paissons
pait pala palans palaos palate palatine palee pales palie palies paling palir palis palit palle
pallies palls palma palmai palmais palmas palmat palme palms palmy palois paloma palombe palote
palpa palpais palpe pals palus pama pamais pamant pamas pame pamee pament pamer pamerai pames
pamez pamiers pamions pamirs pampas pana panade panage panai panais panait paname panant panaris
panas panat panates panax panca pander pandore pane panee panees panent paner panes panetiere
paneton panez pangee pangs panics paniez panini panka panna pannai pannais pannait pannas pannat
panned pannee pannees pannent panner pannera panneton pannez pannier panniez panons pans pansa
panse pansee panser panses pansez pansu pansue pansy pant pante panted pantele pantelee panteler
panteles pantelez pantene pantie panties pantry panty panure panzer paon paonne paonnes paons
papaine papas pape papering papes papetieres papi papion paps paquette paradis parage parai parais
parapublique paras parat parcelle parcelles parch parches pardi pardonne pared paree parees pareil
pareille pareilles pareils pareo pareos parer pareras pares parez parfais parfin parfis parfit
paria pariah pariahs pariai pariais pariait parian parians parias pariat paribas paride parides
parie pariee pariees parier paries pariiez paring parings parions parish parisis parites parkas
parla parlage parlais parlas parles parme parmentier parmentures paroir parois parons paros parqua
parque parquee parquer parques parquet parquete parquetee parquette parquettes parquez parr
parried parries parrish parry pars parses parsi parsie parsies partais parte partes partit
partoche parues parus parut parvins parvint parvis pasquin passel pastellais pastes pastilles
pastis pasts patais patas patee patelines patene pates pati patie paties patin patine patins
patios patir patis patit patna patoche patois patras patre patres patrice patrie patries patronne
patte pattes paule paulin pauline pauma paume paupers pausee pauvre pavage pavais pavane pavas
pavee pavel paver paves paveur pavie pavois pawls pawned pawnee pawns payais payas payne payons
payse peage peager peages peale pears peary pease peau peaux pebble pecans pecaris peches pecile
pectin pecule pedale peddle pedege peeks peeled peels peeper peeps pees peeve peille peines peins
peintre peints pekin pekine pelade pelage pelages pelagie pelagique pelain pelais pele pelee peler
pelle pelletieres pelts penale penaux pence penchees penches penchiez pende pendes pendille
pendouille pends pendues pene penes penetre penien penienne penil penile penne penned pennee
penney penon penses pent pentu penture penty peon peons pepe pepere pepie pepiee pepier pepies
pepin pepite pepped pequin perca perchees perches perchiez perchis perdis perds perenne perennes
perennise perennises perennites peres peri perie peries perille perinee perir peris perit perk
perks perle perleches perlee perlees perles perlier perliers perliez perlon perls permane perms
peron perone perones peronier perore peroree perouse perraud perrin perrine perruches pers persane
persille persilles personae pert pertain pervenche pervenches pesage pesantes pesee peser pestle
pests petage petain petale petechie petee petole petre petris pets petune peul peulven peurs pewee
phage phages phanie phantasy phare phares phenix philly phonos piaget pian piaute piave pible
picage picores picris piege piegea piegee pieger piegez piers pies piete pieter pietin pietonne
pieu pieux pieze pife pifes pige pigee piges piggies pigmies pigmy pigne pignes pignon pike pikes
pikine pila pilage pilages pilaire pilais pilate pilee piler pilet pileux pilez piliers pilla
pille pilled pillee pillees piller pilles pillez pilliez pilon pilonne pils pilule pimer pimps
pince pinces pine pined pinene piner pines pinks pinne pinnes pins pinta pintas pinte pintes pinto
pintos pints pion pionne pions piorne piperine pipiers pis pise pises pissee pissons pite pites
piteux pities piton pitonne pitres pive pives pixerecourt placa placage placet placide plagal
plagale plagia plagie plagiee plagier plagies plagiez plagued plagues plaice plaida plaide plaidee
plaider plaides plaidez plaids plaie plaies plaigne plaignes plaignez plaina plainai plainais
plainait plainas plainat plaindre plaine plainee plainees plainent plainer plainera plainest
plainez plainiez plainly plainness plainte plaints plaira plaire plairez plais plaise plaises
plaisez plait plaited plaits plana planage planas planck planed planee planer planez planiez
planing planks plasmine plaste platane plated platee platen plath platina platine platinee
platiner platines platinez plating platre platte plaza plebe plenier pleurs pleuve pleuvent
pliages pliant pliante pliee plies pline plions plis plissons ploie ploies plombe plommee plonge
plonks plotin ployage ploye ployons plue pluie pluies plume plying poaches poches pocks pods
poelage poele poelon poeme poete poetes pogne poignes poigniez poignimes poignis poignites poile
poils poings poins pointa pointas pointier pointu pointus poirier poiriers pois poise poisons
poissions poitier poivriers poix pokes polaris policiers polies polis polissons polities pologne
polos pols pomma pommee pommel pommelat pommele pommeled pommelee pommeler pommeles pommelez
pommer pommez pommiers pomp pompe pompiers ponca poncas ponce ponces ponch ponde ponderais
ponderes ponderons pondes pondis pondons pondras pondre pondrez pondu pondue pondues pondus pone
pones poney poneys ponge ponies ponta pontai pontais pontas pontat pontee pontees ponter ponterais
ponterons pontes pontet pontez pontier pontiers pontil ponton pontons ponzi poohs poops poorest
popeline popes poplin poquai poquet porc porches porcin porcs pore pores poreux porn porno pornos
porque portend porters portier portiere portieres portiers porto portos posai posas posits poss
posta postas postent postier postiere postieres postiers potage pote potele potence potier potiers
potin potine potines potiniers potins pots potters pottier potties potto potts potty potus pouah
pouciers poudres poufs pouhon poulain poulaine poulains poules poulets poulies poulina poulinas
pouline poulineriez poulines poulot pouls poumon poupin poupines poupins poupon pourprai pourrai
pourries poussons pouts poutsa poutse pouvais poux poxes ppre ppri prague praia praire pralin
praline pralines prame prance pranced prancer prances praos prasine prate praxis prays preaches
preachier preachiest preaux prechees preches prechiez prediques prele premedites premisses
prenable preniez prennes prep preps prescientifique preset presta preste presto pretence
pretendues preteuses preux prevale prevente prevenue prevenues previns prevint previs previt preys
pria priais prias prigs prim primages prion prisa prism prit prius prods profs proie proies prolan
proline prolix prolo promene promenee promesses promis promit proms pron pronas pronee prones
prongs pronto propene props prose proton proue proues provencal provencale provence provende
provender provenez proveniez provenu provenue provenues provenus provienne proviens provigna
provigne provin provinces provins provint proviso provo provoc prowlers prows proxene prudes
pruine prunelles prunier prusse puai puais puante puantes puants pubere puberes pubis pucage puent
pues puine puines puits pumes punas pune punie punimes punis punks punned puons pures purim purims
purin purine purins purist purls purotin purrs purs purus pute putts puurs pwns pyle pylons
pyranne pyre pyres pyrex pyxes qantas quai quanti quanton quarras quay queenly queers questing
queux quignon quille quines quint quinton rabaissee raban rabin rablais racees rachel rachelle
rachis raclais racles racy radais radas rade radin radis radome raflais rafts ragas rages raide
raids raient raies railla raille railleur rails raina rainai rainais rainait rainant rainat raincy
raine rainee rainees raines rainez rains rainy rairais rairas raire rais rait raite raites raits
rajas rala ralai ralais ralait ralas ralla rallais ralle rallies rama ramages ramais raman ramanda
ramande ramant ramas ramassee rame ramee ramena rament ramer ramerai rames rameur ramez ramiers
ramions ramis ramon rampas rampes rams ramure ramus ramuz rance rances ranche ranches ranching
ranci rancie rando rangeas rangera rangeras rangers rangy ranide ranimes rant ranted ranter rants
rapais rapas raper rapid rapin rapina rappele rappelee rappelles rapplique rapts raque raquette
rarest ras rasais rasante rasantes rasas rasee rashes rasseye rassie ratais ratas ratte rauque
rave ravelin raveling ravellings raven raves raveur ravie ravilies ravilimes ravilites ravin
ravines ravis rayais rayas rayban rayons reacs reagie reais reale reales realms reals reames reams
reaper reaps rearms rears reas reat reates reaux rebique rebma rebus recalais recele recentre
reces reches recifs recits reclina recline recoin recroise recule redima redimas redime redimes
redits redness redoes redonnes reds redues redus reduve reeds reees reefs reeks reent reer reera
reeras rees reeve reeves refile refimes refines refis refits reforest refs regele regencies reggie
regie regime regimes regnas regnee regnees regner regnes regnez regule reich reiez reign reiki
reiko rein reine reined reions reis reitre relaie releva reliance relias relics relique relues
relus remand remands remimes remisa remiss remit remits remix remiz remois remorques rempile
remplumais remplumas rems remues remus remy renais renait renaix renales renames renan renaux
rendes rendis rends renee renege reneges renes renews renfles renia renias renie reniee reniees
renier reniera renies renieur reniez renine rennais renne rennes rennet renoms renonces renoues
renouveau renova renove renoves rentas rente rented rentee rentees renter renters rentes rentez
rentier rentiere rentieres rentiers rentra rentre rentrer rentres rentrez rents renvier renvies
reons reopen repel repens repera reperd repeuple repique repits repleuve replie repliqua replique
repliquee repliquer repliques repliquez repos reptile republier republique republiques republish
republished republishes repues repus requin res reseques resilles resin resines resins resonne
resonnes resp resta restes resto resu resut retend retende retia retie retien retienne retiennes
retif retifs retina retine retines retins retint retournai retrain retrenches rets rett retz
reuben reuters revas revaux reve revee revees revel revela reveled reveler reveles revelez revels
revere revers reves revete revile revimes revins revis revole revs revues revus reyes rhenan
rhenanes rhetienne rhue rhums riant riantes rias rible rices ridages ridge rids riel riemst riens
rient ries rieur rifle rigel rigolo rigs rile rilke rill rim rima rimames rimas rimates rime rimed
rimee rimees rimer rimes rimez rimmel rims rinca rince rinces rinds ringers rinks rinsed rinses
rions rios ripages ripen riper ripes ripper rips rirais riras rires ris risee risen riser risse
risses rituel rivages rivas rive rivee rivees riven rivet rivets rivez rixes roach roaches
roaching roamers roams roan roanne robai robais robait robed robee robent robes robez robles robs
robyn roc rocaille rocco rocelle roch rochee rochees rochelais rochers roches rocheuse rochier
rochiers rochiez rockers rockies rocs rodai rodee rodeo roder rodes rodez rodgers rodin rods roe
roeg roes roget rogne roguee rogues rohan roide roil roils rois rolle roller rollers rollins
romaines romand romanes romeo romes rommel romp rompe rompers romprez romps ronan ronce ronces
ronchons ronda rondeaux rondelle rondes rondi rondies rondin rondo ronds roneo ronge ronges ronier
ronin ronny ronron roofers roomers roped roquai roque roquee roquent roquentin roquer roquet
roquez ros rosai rosee rosent roser rosez rosi rosie rosiers rosin rosis rosissons ross rosse
rossee rossons rostand rosters rotai rotc rote rotee rotent roter rotes rotez rotin rotis
rotissons rots rotules roua rouai rouais rouait rouan rouant rouas rouat roubles rouceau rouchi
rouee rouees rouelle rouennerie rouent rouer rouera roueras rouez rouf roufler rougail rouged
rouges rouget rougets rougeurs roughen rougi roui rouie rouies rouiez rouir rouis rouissons rouit
roula roulai roulais roulait roulas roule rouleau roulee roulees roulent roulera roulerai
roulerais roulerait rouleras roulerez roulerons roules rouleur rouleurs rouleuse roulier rouliers
roulions roulis roulons roulure roumain roumi rouons rouse roused rout routa routai routais
routait routees routent routera routeras routez routiers routs rouvert rouverts rouvres roux rove
roved rovers roves rowe rowed rowel rowena rower rowers royan royce rozelle rua ruai ruant ruas
ruat rubbed rubbers rube ruben rubens rubes rubs ruches rudes rudy rued ruee ruees ruelles ruent
ruer rues ruez rugged rugie rugies rugis rugs ruines rumen rumines rumpus rums rune runes runge
runnel runnels runts ruons rupin ruses rusons russel russes russet russets ruts sabers sabik sabin
sabina sabine sabir sablais sables sableur sabot sabote sabotes sabrai sabrais sabras sabre sabres
sabreur sache sachee sachem sachems saches sachet sachets sachs sacoche sacome sacque sacrais
sacras sacre sacres sadat sades sadie sadt safes safi safia safre sages sagine sahib sai saida
saie saiga saigna saignat saigne sailed sailla saillai saillas saillat saille saillee sailler
sailles saillez sailli saillie saillies sailliez saillir saillis saillit sails saines sainfoin
sainte saintement saintier saintlier saintly saintonge saiph saisons saite saith sakes saki salace
salai salais salait salamandre salames salami salamis salant salas salat salates salee salees
salem salent salesiennes salete saletes saleur sali salie salien saliennes salies salignon salim
salima salimes salin salins salir salis salissons salit salites salive salles sallie sallies salma
salmis saloir salol salomon salons salop salopa salope salopee saloper salopes salopez salorge
salpe salse saltest salts salua saluais salue saluee salues salure salute salutes saluts salver
salvers salves salwa samar sames sami samia samien samir samit samole sampan sampi sampis samu
sana sanas sanctus sanded sander sandra sandre sanely sanem sanest sanger sangles sangs sanguin
sanie sanitaire sanite sanjay santal santals santayana santes santon santons santos sanve sanves
saone sapa sapai sapais sapait sapant sapas sapat sapates sape sapee sapees sapent saper sapes
sapeur sapez saphir sapide sapient sapiez sapine sapines sapiniere sapins sapions sapling sapons
sapote sappan sapping sappy saps saque saques saran sarcelle sarcelles sarcome sardes sarees sari
sarin saris sarmentees sarmenteras sarmenterez sarode saron saros sarouel sarrau sarraus sarre
sarrebourg sars sarter sarthe sashes sasse sassed sassee sassees sasser sasses sasseur sassez
sassons satanes satay sate sated sates sati satie satin satina satinat satine satines sating
satins satiny satires saucers sauces saucy saufs sauge sauges saules saumur sauna saunat saunates
saune saunees sauner saunes saunter saupe saur saurais sauras saure saurer saures saurie saurin
sauris saurs sauta sautas sauted sautees sauterne sauteur sauteurs sauvais sauvee sauvees sauverai
sauverais sauverait sauverez sauves sauvete sauveteur sauveurs sauvez sauvignon savais savant
savantes savarin savates saver savers saveur saveurs savoie savon sawing sawn saxes saynetes sayon
scalpais scampis scamps scande scandes scanted scanter scantest scanties scants sceaux scelliez
scent scented sceptre sciant sciat scient scientificite scientifiques scille scissors scours
scrunchies scythe sealing seam seamen seance seant seante seantes seants sear sears seaux sebile
secantes seches sectaires sectes secu sedans seder seders seeings seeps seer seers seethe seguin
seille seime seimes seine seinen seines seing seings seins selfie selim selina selle selliez selma
selve semais semant semas semele semen semer semes semis semons semtex senates senau senaux sene
seneve seneves senile senlis senne sennes sentais sentait sente sentie senties sentis sepale sepia
sepiole serance seras serdeaux serein serer serest serin sermonne serpes serrai serrais serrait
serran serrano serrans serrant serras sers serties servile servit setaire seuille seulet seve
sever seville sevissons sevre sewer sewers seyantes sfinx shafts shames shams shanks shanties
shanty shapeless sharps shaver sheen sheers shelly sherries shill shills shims shines shinto
shintos shrilly shufflers shunt shuntes shuts sian sicle sidle sidon siee sieg siege siegea siegee
sieger sieges siegez sienne sieur sieve sieves sieving siggy sigle signa signiez silage silky
sillet sillier sillies sills silve silves simiens simper sims sinew singe singes singh sioux sires
sises sixtes skates skein skiant skiat skient skims skit skons slag slags slake slalom slaloma
slalome slalomed slalomee slalomer slalomes slalomez slaloms slant slants slate slates sleds
sleeks sleets slews slily slims sling sloe slurs sluts smelly smilla smille smit smites smuts
snare snares sneers snipes snit snots soaping soars sobers socin sodome soeurs soignees soignes
soignies soigniez soignons soins soirs sois solage solen solin soliveau soliveaux sologne solon
soman sombrai somma sommee sommer sommez sonates sondees sondes sondons songes sonnes sonos soquet
sorbe soren sores sorest sors sots sottes souad soudai soudain soudeur soue soues soufflees
souffler soufflera souffleras souffles soufflets souffleurs soufi soui souks soulai soule soulees
souler soulera souleras soules souliers soulions soulon soulons soulot soupai soupers soupeur
soups souquat souque souquee souquent souquer souques souquez sourcing sourd sourdes sourest souri
souries sourimes sourirai sourness soute soutes soutiers soutins souvenu souviens souvinmes
souvins souvintes sower sowers soyeux spahn spanned spanner spars spartes sparts spates spathe
specule speer spills spine spines spinet spins spinx spiny spip spires spites splint spores spouts
sprain sprees sprint spurs squint sras staidly stains stalin stamen stance stances stead steed
steers stein steno stent steppe steppes stilt stine stink stints stolon stras stressing stricture
strops stupeur suage suages suai suaient suait suant suates suaver suber subissons suborne succin
suceur sucres sucrin sud suent sueur suing suint suinta suinte suintes suives suiveur sullies
sully sumes suons supers supin supine supins surges surin suris surissons surlies sutes swain
swains swathe swills swims swines swirly sylphe synch synched synches synchs syncs synge synode
synthase synthe syntheme syntone syntype syrphe tabasse tabassee tabassees tabasser tabasses
tabassez tablais tachas tachee tachees tacher taclais tacles tacts taiaut tailla tailleur tain
taine taint taints tairais tairas taire tais taiseux tait tala talai talais talait talas talla
tallais talle tally taloche talon talque talute tambourin tame tamed tamer tames tamiers tamis
tamps tanagers tanca tance tances tanches taney tanger tangiers tangy tanin tanit tankers tanna
tanne tanned tannee tanner tanners tannes tannez tannin tans tansy tantes taoism taoist taon taons
tapais tapante tapi tapie tapin tapina tapine tapins tapir tapis tapit tapon taponne taque tarai
tarais tarait taranis taras tarbais tardais tardas tare tareras tares targue tari tarie taries
tarifs tarik tarim tarin tarir tariras taris tarit tarlouse tarnais tarons taros tarots tarps tars
tarte tartes tartis tasse tassee tassees tasser tasses tassez tatais tate tatin tats taude tauds
taule taunt taunts tauon taupe taupin taure taurin taurine taurus taut tauter tauzin tavele taxais
taxis technologique technologisme technologist technologiste technologists technologue teck teems
teenier tees teflon teille teins teint telecentre telemark temperais temperas tempers tempes
tempetais tempetas templar temples templette templettes templiers tempters tenais tenait tenancy
tenantes tende tendelle tendes tendon tendre tendres tendues tenet tenia tenon tenonne tenpin
tenture tenues tenure tepale tepee tepees tepide terca terce terminologies terne ternes ternies
ternis terrai terrains terrais terrait terran terrant terrapin terras terries terris tertre tessie
tessin tesson teter tetin teuton thames thant theologies thermies theux thiol thons thouars thous
throbs throes thuds thugs thule thumps thune thur thurs tiares tiede tienne tiennes tiens tige
tiges tiglon tignes tigres tikes tiles tilla tille tilled tillee tillees tiller tillers tilles
tilleul tillez tillier tilliez tills timbrai timex timon timores timur tine tines tinge tinges
tings tinmes tinny tins tinsel tinselled tint tintes tints tipis tipper tirais tiras tiroir
tiroirs tirons tiros tirs tises tison tissee tissons tite tocs togas toges togs toilers toilons
toisa toise toisions toison toisons toit tokai tokes toles tolle toluol tolus tomai tomas tombs
tome tomee toment tomer tomes tomez tomme tommie toms tondes tondons tondras tondre tondrez tonds
tondue tondues tondus tongres tongs tonnai tonne tonte tontes tonto tonton tonus toots topai topas
toper topes toquai toquas toquat toque toquee toquent toquer toques toquet toquez tor torch
torchees torchiez torching torchis torcol torcy tord torde tordis tords tordus toreai toreat toree
tori tories torii toril torils torn toron toronne torons torqued torques torr torres tors torse
torsi torso tort torte tortis torts torus torve tory toton totos toua touai touais touait touas
touat touba toucan touchai toue touee touees touent touer touera touerai toueras toues touez
touffes touffeurs touffues toughs touions toul touloupe toungouse touons toupet touque tourba
tourbai tourbais tourbait tourbas tourbat tourbe tourbes tourd toured touret tourie touries
tourism tourist tourna tournai tournais tournait tournas tournat tournees tournerai tournerie
tourney tourneys tournez tournis tournoie tournois tournoyai touron tourte tourtes toussa toussai
tousse tousserie toussons toutou touts touvain toux towers tows toxico toxines trahies trahis
traie traies traine trais tramps trams trance trances trans transe traque traquet travelages
travelings travellings travois treas treason treilles treks tremolo trenches trendier trent
trentiemes tress tressa tressai tressais tressait tressant tressas tressat tresse tressee tressent
tresses tressez tressiez tressions tressons tria triais trias tric tricolor triestin trig trigle
trill trilla trille trills trimes trimly trims trin triode triol triolet trions trios triose
tripla triply tripoli tripos tripots triquet trish trissons troche trochin trod troie troika
troikas troilus trole tromp trompons tromps tron trona tronai tronais tronas troncs trone trones
trons troop trope tropes tropic troquet trot troth trots troua trouai trouais trouas troue trouee
trouent trouer troues trouez troupers troussons trouts troy troyen troyes troys truande truces
trudge trudges trudy truelles trues truffiers truie truies truism trullo truquat truque truquee
truquent truquer truques truquez truss trussed trusses trussing tryst tsars tuage tuages tuai
tuais tuantes tuas tubees tubera tuberas tubers tucked tuent tues tueurs tufs tugs tulle tumes
tumors tumours tums tuners tunis tuns tuons tuque turbo turco turcs turd turf turfs turk turks
turne turnep turneps turnes turque turquette turret turrets tus twerp twines twos typees typons
tyres tyroes tyros tzars uber ulcers ulemas ultracourt ulule undue uniemes unies unimes unissons
univers unixes unmans unpin unrest urane uranie urchins ures urges urines urne urnes usaient usait
usance usante usantes usants usates usent usineriez usines usons ussel ute utrillo uvaux uvule
vachas vache vachee vachees vacher vachers vachez vacille vagin vagis vahan vaille vailles vainc
vaine vaines vainly vains vaire valais valait valencien valenciennes valenciennois valentines
valga valine vallee vallonnes valmy valoche valois valsa valsais valse valsee valve vampas vampes
vamps vane vanes vanille vanites vanna vanne vanned vannee vanner vannes vannet vannez vans vanta
vantai vantas vantat vante vantee vantees vanter vantes vantez vanves vapid vaping vaque varan
varans varennes vargas varia variais varice varicelle varois varus varve vasais vasee vaselines
vaseux vasque vasts vauban vaudeville vaudevilles vaughan vaughn vaults vaunt vaunts vautre vaux
veau veaux veeps veer veers vegans veggie veilla veilles veils veines veineux velage velais vele
velee veler velie velies velin velique velma velte velue velux venai venais venaux vendes vene
venee venees venelle venent vener venera venere venes venet venete venges venielle venin venins
venn ventaille ventee venter ventre ventree ventres ventru ventrue vents venture venues vepres
verdies verdin veretille vereux verin verlan vermeille vermeilles vermille vermin vern verne
vernier vernies verolais verolons verone veronne verrai verrais verrait verras versailles verti
verties verts vertu verve vervelle ves vesper vessee vest vestiaires vesuve vetille veuf veule
veules veve vex vexer vexille vexin vial vialle vials viand viande vibe vibes vibre vibres vicie
vicies vicieux videle videlle videur vied viele viella vielle viellee vieller vielles viellez
vienne vigie vigies vigile vigne vignes vignon vignot viie viies viii viiie viiies vilaine vilayet
vile vilely vilene viler viles vilest villanelle villas villein villetaneuse villeux villon vilma
vils vimes vinages vinas vince vine vinee vinees viner vines vineux vinez vinmes vins vint vintes
vinyle viol viola violais viole violes violet violez violons viols violy viorne vips virages
virais virale viras viraux vire viree vires vireur vireux virile virolai virolais virolait virolas
virole virolees viroles virolions virologie virology virolons visages vises viseur viseux vison
visse vissee vissons visu vitae vitale vitaux vites vitre vitres vitreux vitule vitus vivas vives
viveur vivres vlan voeu voeux voguai voile voilee voiliers vois voise voisineriez volage volai
volais vole volley volleyeuse volte volts volve vomer vomie vomies vomimes vomissons vomites votai
voua vouai vouais vouait vouas vouat voue vouee vouent vouer voues vouez voulions voussons voutai
voutain voute voyelle vrilla vrille vrillee vriller vrilles vrillez vulve wadis wafts wage wagers
wail waite waivers waives waken wallets wallonnes walras wampum wand wanders wanes wanly wanner
wanton wanze wards ware waremme waring warms warps warri warring warts wastrels wats waver wavers
waving wavre waxen weans weaves webers wedges wedgie weeper weepers weepies weeps weer wees weest
weevil weirs weis weiss welles wens westende wezen whams whens wheres whet whig whigs whiled
whiles whilst whims whisk whisks whist whit whits whiz whizz whores whys wick wicker wickers
wicket wickets wicks wiesel wight wights wigs wile wiled wiles wiley wilkes willa willed willie
willies willis willows willy wilma wimps winces winches wined wines wingers winks winos wiper
wipes wireds wises wisp wisps wist witches witt wive wizes wizzes wont woos worthies wreck
wrenches wrest wrests wriest wryest wwii wyeth xander xenia xenon xeres xiamen xies xiies xive
xives xixes xles xlies xliies xlives xlves xlvies xmases xves xvies xxives xxves yachts yalta
yanis yann yarns yasse yassee yassees yasser yasses yassez yates yearlies yeble yemen yens yeomen
yeps yerkes yerres yeses yest yeuse ylang yokes yolaine yon yong yonne younes youpi youpin
youpines youri yourtes yous ypreau yrs yule yules yvelines yves zabre zain zains zaire zambiens
zane zanies zanni zany zappes zapping zarts zele zelig zelma zener zenned zenon zens zest zibes
ziggy zinc zincs zineb zing zingers zings zion zions zippe zipper zonai zonas zoome zoos zorn zoug
zoukai zoulou
`
    .trim()
    .split(/\s+/),
);
