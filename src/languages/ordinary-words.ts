// Derived by scripts/ordinary-words.mjs: do not edit.
// Words that a town's name, rightly or wrongly spelt, could be taken for.

/** Those that are met in everyday text. */
export const COMMON: ReadonlySet<string> = new Set(
  `
abonne abreges abstains acces acre acte acts acute adore adverse afin age agent ages agrandi
agrandie aide aider aides aient aimed aiment aimez aims ain aisee ait aix akin alan alas albert
alea alert alias alien align aligne alle allege allons alone alors alters amd amend amene amenez
amid amie amis among amont amount amounts anciennes anciens ancre ancree ancrer ancres ancrez and
andre andrea andrew andy angel angeles angels anger angle angles anglo angry anime animee animees
animer animes ann anne annee annees annie annoy ans answer answers antoine ants any anything apes
api appele appelee appelle apres april arbre arbres arc arch arches archives are area areas argue
arise armies arms arose arouse array arrays arrest arret arrow arrows art arts asc ashes assez ate
attend attende aunt aupres aura auteur auteurs auto autre autres aux avance avant avere avery avis
avons avril award aware axis ayant bac back bacs badges bail baisse balance baltes ban band bande
bandes bang bank banks banque barbie bare barre barrel barrels barres bars base based basee basees
bases basin basis basket basse basses batches bates bats baud beach beams bean beans bear beard
bears beast beat beats beauty been beer beers bees begin begun behave belch belief belle belt
bergen berle berra berry bertrand besoin bessie best bet bible bierce bill bills billy bion bios
bite bites black blade blaise blake blame blanc blanche blanches blancs bland blank blast blend
blends blind blink bloc block blocs blond blondes blues blunt blur board boast boats bodies bogue
bogues bohr boil boite bon bond bonds bone boned bones bonne bonnes bonnie bons book books boot
booth booths boots bord border bords bordures bore bored borg boring born borne bornes boss both
bots bounce bound bouquet bout bouton bouts bovine boxen boys bra brad brady bragg brain branch
branche brand branden brands brandy bread break breast breasts breath brecht bred bref breve brew
brian brick bridge bridges broad broke broken bros brought browse bruce bruised bruiser bruit brun
bruno brush brut brutal brute brutes bruts brutus bryan bug buggy bugs bulle bun bureaux burger
burke burn burned burns burnt burst burt bury busy buts buy cabin cache cached cachee cachees
cacher caches cadre cage cal calc call called calls calm calvin came camel camera camp campus
camus can canals canceled candle candy canine canned cannon cannot canon cans caps carbon cards
care cares caring carl carlin carnet carre carres cars carson carte cartes carton carve carved
casse cassee cassees casser casses catches cats cause cave celle cense censee censes cent center
centers centile centra central centrale centre centree centrees centrer centres centrez cents
century certain cesure cette ceux chaine chaines chains chairs challenges champ champs chance
chandelle chang chaos chapel charte charts chasm cheat cheers chemin cherries chest chewing chimp
chips choice choisi choisie choix choose chose chris chute cible cinq cite cited cites city claim
claims clair claire clairs clare class classee claus claws cleans clears clefs clerk cles clint
close closing coeur coeurs cohen coherent coin coins colle collins cologne colon combine combined
combinee combinees combiner combines combinez come comes comics coming comite comm comma command
commands comme commend comment comments communes compiles complet comptes concu concues cone
confines connues cons consent considere consideree cont contend contre copiees copies core corn
corner corpse corpus cosinus costs cote coule couleurs counts coupelle coupon coups courbes cours
course courses court courtes courts courus cousins couts covers cox craig cramp crane craving
creat crest cretin creux cries crime crisp croire croise croisee croisees croiser croit croix
crops cross crossed crowd crown croyez crust cute daily damages dame damn dance dances dandy
danger dangers dans dare dares darwin date dates dave davis deal deals dealt dean debian debute
decale deck decline dedans dedie dee deeds deeper deer defer defiance defile degele degre del dela
delai delais delay delayed delays deli delivre demand demande demands demie demon demons denial
denim dennis dense dent denying depasse derek dernier deroule dessin detail deux devienne diaper
dice dies diese dill dime disons dite dites divers dois domain domaines dome don dona donc done
donne donnes dont doors doris double doubt douce doug doute doux douze dozen drain dreams dress
dressing drives droit droite droits drops drugs dual duck ducks duct due dues duke dull dune dure
durs dust dyson eagles ears eaten eats echelle ecoule ecrasant ecris edison egaux eleve eleven
elle elles elves emacs embarque emile emis emises empile emule enclose endure enfin english enleve
entend enter enters entiere entieres entiers entire entre entree entrer entres entrez entry envers
epais epeler era ernest errand est etage eteinte etend etende etre etres eur euro eux eve even
event ever examen extend fables face faced faces faciles facons facts fail faille faint faire
fairly fait faite faites faits fame famous fancy fans fantasy farce fare fasse fate father fathers
faults faut faute fautes faux faveur fears feels fence fenetre fer fera ferait feries fermant
fetches fetes feuille fewer fewest fiancee fiber ficher fier figee file filed files fill filled
filles fills films fils filters finance finds fine fined finer fines finest fingers fins fire
fired fires first fishes fits five fixe fixed fixee fixees fixer fixes flag flags flair flame
flashes flaws fleas fleches fled flee fleet flesh flew flex flies floors flowers flows flyer fois
folders follies fonce font fonte fontes fonts for forbes force forces ford fore forecast foremost
forest forests forfeit forget forgets forgot fork format forme forment formes forms fort forte
fortes forth fortunes foul four fourier fourni fournie fournies fournir fournis fournit fourths
frac frame fran franc france francis frank franz frappe fray french freres fresh fries fringe
frogs froid frontieres frost frozen fuites fur furnace gabe gagne gain gains game games gamma
gamme gang garde gary gate gates gauches gauge gauss gave geeks gele gelee geler gene genera
general genere generee generer generes generez genes genre gens gentle gere geree gerent gerer
geres germans germs get ghost giant gibson gill give given gives glade gluon gone gordon gore
gouts grace grade graine grand grande grandes grandeur grands grant granted grants graphe grappe
gras grate grave gray gre great greater greener grille gris grise gros gross grosse grows guest
guidelines guts habits haches hacks hades hair haircut hairy halls halt halted hamming hand handle
hands handy hangar hangs hannah hard hare hark harm harris harry harvey has hashes hassle hast
haste hat hate hated hates hath hatred hats haul hausse haut haute hautes hauteur hauts have haven
hawks hayes haze hears hearts heat heaven heck heels helen helper hen hence henry here herites
heroes hers heure hides hill hills hint hints hire hits hive hiver hollywood home homeless homer
homes hominem homme honest hood hook hooks hops horn horns hors horse host hosted hosts hote hotes
hour hours house hubert huge humans hunt hurts hut ice icon icons ides idle ieee ill illness image
imagery images implies inches inner ins int intend inter inverse ion iris iron itches iterer jail
jamais james jane japan jaune jeans jerk jeter jeux joint joints jones joue jouent jouer jour
journal journee journey jours kant karen kate keen keeps ken kevin keynes kill killed killer kills
kinds kings kite kites knives knots korean lache lager laissee lake lam lamb lame lament lamp
lance lances land lands lane lang lao large lars lassie lasts late latin lats laurie lawn layers
layman leaders leads lean leaps learn learns leave leaves lee leg legale legendes leger legere
legeres legers legs lemma lemon len lend lenin lennon lenny lenses lent lente lentes lents les
leslie less lest lets letters lettre leur leurs levant leve levee level levels levi lewis liars
libelle libere libre libres lie lied liee liees lien liens lier lies lieu life light ligne lignes
like likes lilly lily lime limites line linea lines linger link links lint linus linux lion lions
lire lise lisse liste little live lived liver lives living livre livres loaders loan lodge logs
lois lone long longs longues look looks loon loons loop loops loose lors los lose losers loss lots
louis lourd love lovers loves lowest luck lues lui lurk lying mac mace macro mad magique maid mail
main mainly maint mais makes males mama man managers manic manly mann manner manners manque
manquer manuelles many maps marble march marche marcus mardi mare marge marges margin marie
marines mark marked market markets marks markup marquage marque marquee marquees marquer marques
marqueur marquez marquis married marries marry mars martin marvin marx mary mas masque masquee
masquer masques masquez mass masse masses match matches mate matrice matrices matrix maurice
mauvais mean meaning means media meek meet meets meir meme memes men mencken mended menee mener
menera meneur mention menu menus merci mercy mere merit mes meson met meta mettre metz mice
michelle mieux mike mile miles mill miller milliers milne mime min mince mind minded minds mine
mines mineur mineurs mini minor mint minus minutes mips mis mise mises miss misses mixed mme modes
modest moindres moines moins mois molle mome moment mommy mon monet money monk mono monte montes
month months montre montres monty morals morceaux more morn morris moses mots mounts mourn moves
moyen mule munit mute nail naive naked name named namely names naming nan nasty nature navel navy
nay neck necks need needs neigh nerve nerves ness nets nette neuf never newer newest news next
nice nicest niche nick nids niees niels nieme nile nine nipple niveau niveaux nodes noel noeud
noeuds noires noise noises nomme nommee nommer nommes noms none norme normes notes noun nouns nous
nouveau nouveaute nouveaux nouvel nouvelle nouvelles noyaux nuances nude nuke nulle numbers nuts
oasis obtenu obtenue oceans odds oeuvre offend offers often old omar omet omises once one ones
onion ont onto oops open opts orange ordre ordres org origines orphelines ouest oui our ours ouvre
oven over owen pace packs page pager pages paid pain pains paint paints pair paire paires pairs
palace pale pali palm pan panel pang panic panne panneau pannes pants paper par para parait parc
parce pare parfois paris parite parity park parle parmi paroi parrain parse part parti partie
parties partir parts party parue pas pass passe passed passee passees passer passes passez paste
patches paths patio pause pave paye payee payes pays peace pearls peck peel peer peers peine penis
penn penny pens pense pente people pepper per perish permis personne personnel personnes peter
peuvent phase phone phones pie piece piggy pile piles pill pin pings pinned pint pipe pipes pire
pits place placed placee placer places placez placing plage plages plague plain plains plaintes
plan plane planes planet plank planned plans plant plante plants plaque plasma plat plate plates
plato play played player playing plays please pledge plein pleine pleines pliage pliny plots plug
plumage poems poet poets poids poignees point pointe pointers pointes points poisson polaire pole
poles pond pont ponts pops port porta porte ports poses post poste posted posters postes posts pot
pounds pour pouvait praise pray pre premier prenne prerequis pres presence presque press pressing
pression pret prets preuve prey priest prig primes prince print prints pris prise prison prives
prix probing proche profil profit promise prononce pros protein prove proved proven provenance
provenir proverbe proves provide providence provient proving prudence prune prunes publique
publiques puis puns punt purge purges puts quand quentin quest question rabais race races rage
rail rain rainy raise rally ramene ranch rand randy range ranger ranges rappelle rare rares rate
rates rats ray reaches reads ream recues recus redonne reels refer refers refrain refus regle
regles regs reid reigns reilly relais relevance releve relie relier relies rem remain remains
remarque remarques remis remise render renders rendez rendre rendues rendus rent repere replies
republican republics reset rest restaures reste rests retain retours reunies reunis reuse revele
revue rice riches rides rien rings rise rises river robbers robe robin rock rodent roger rogers
rogue roi role roles rolex roman romans rome rompre room rooms roots rope rose roses rotten roue
rouge rough round route routed router routes routeurs routines rover rows rubrique ruby rue ruin
ruins rule ruler rulers rules run runners russe russell rust sachez sadly safely sagan sage said
sail sain saine saint saints saisi saisit sait salage sale sales salient salle saloon salsa salt
same san sand sands sandy sane sang sanity sank sans santa sap sapiens sat satan sauce saut saute
sautee sauter sautes sautez sauts sauver save savent saves saving saxon saying scalars scant
scientific scientifique sea seal seas seat seau sec section seeing seeks seems seen sees sein
selling selon send seneca sens senses sent sentez series sert serve serveur servi service servir
seul seule seulement seules seuls seven severe sham shaping share shave sheet shift shin shine
shiny shirt sides sift sign signe signees signes signs silly simon sin sinews sing sings sinh sink
sinks sino sinon sins sinus sit site sites sizes skill skills skin skins skirt slain slanted slave
sleeps slime slink slit slope smiles snakes soient soin soit solveur some somme sommes sommet
songs sons sont sorte sortes sorts souci souligne souls sound sounds sour source sources souris
sours sous spain span spawn spend spent spi spill spilt spin spit spline sports spots stage stages
stain stairs stamps stand stares states still stills sting suit suites sung sunk super sur sures
surest surs surveilles swift swill swine swing sync syntax syntaxe synthese tache taches tail
taille taken tant taper taquet taste tastes tates taux teaches teams tears technological
technologie technologies technology teen teens telle temper tend tenez tenir tennis tent tente
tentee tenter terms test theft then this throws thus tides tient tiers ties tigers tilde till time
timed timeo timer timers times tiny tirages tires title titres toes toil token tolls tombe tomlin
tommy tone tones tons tools tops tore torn toss totes tots touch tough tour touring tournant
tourne tournee tourner tous tout toute toutes towns toys trace trade trail train trains trait
traits transports traps traveling tray treat trees tres tri trial trie tries trifle trim trio trip
triple tris trois troll trop trou trous trousers trout truly trust tubes turc turn turned turns
types under unes unites upper uris usage usages users vain vais vale valley value vance varias
varie varies vars vaste vaut veille veiller veillez vein venait venez venir vente ventes ver vera
verb vermont vers vert verte very vet veut veuves veux viable vice vices vidages vide videe vides
vie vieille vient vierge vieux view views village ville villes viper virus vise visee vite vive
vivez voix volee vont vous voyons vrais wages waist wait waits wander wanna want wanted wants warn
warning warren wars washes waste wastes watches wave waves waving wears weave weeds weeks went
west wheat when while whip wicked width widths wiener wild wilde wilds will williams wills wilt
winds wine wings winos wins wire wired wishes witches with wits wives woman women wonders wore
worn worse worst woven wreck wrist xemacs yards years yes yeux young your yours zone zones
`
    .trim()
    .split(/\s+/),
);

/** The others, which only word lists know. */
export const RARE: ReadonlySet<string> = new Set(
  `
aachen abaissee abbas abbes abbess abbeys abeilles aber aberras abets abies abimes ablest abois
abomines abondees abondes aborde aborne aborner abram abrams abrasa abrase abreast abrias abris
abroges abstain abusee abusers abuts acare aceras acere aces achalais ache ached aches aciers
acmes acne acore acra acres acrid actais actas actes adage adages adan adana adas adder adders
addie addle adele adeline aden adent adieus adieux adire adman admen admins adne adnee adonai
adorai adoras adoubai adouci adret adule adverb adverbs advert adverts adze aede aeons aera aerai
aerais aeras aerat aere aerer aereras aeres aerienne aeriens aeries aethuse afforest afire afros
agde agees agen ager agger agies agimes agiras agis agissons agnelines agnes agra agrasc agreas
agres ahan ahana ahane ahmad aiches aidas aidee aies aieul aieule aieux aigle aiglon aignan aigre
aigres aigries ail aile ailee ailes ailla aille aillee aillees ailler ailles aillez ailliez aima
aimames aimant aimas aimates aime aimee aimees aimer aimes aimions aimons aine ainee ainees aines
ainu aira airai airais airas airat aire aireras aires airs ais aises aisle aisselles aitre
ajournai ajournes akan ala alain alaire alaise alana alanine alarma alba alban albas alcuin alder
alders aldine aleas alene alenes alepine alerts ales alevin alezans alfa alfas alga algae alger
algie algiers algine algique alia aliena alienas aliene alienees alienes aliens aligna alignons
aligns aline alines alla allais allantes allas alleches allees allegees alleges allegies allegres
allegues allende allene allers alles allia allias allie allied alliee alliees allier allies alliez
allonges allonnes alloying alluma ally almond alms aloe alose alpage alpin alpine alsaciennes alta
alternes alts alule aluminerie alva alvin alvine alya ama amado amal amand amanda amande amandes
amando amandon amant amante amantes amants amar amarrais amarras amaru amas amass amassee amati
amay amaze amazed amazes ambages amber ambient amblai ambra ambrai ambrais ambrait ambras ambrat
ambre ambres ame ameers amel amen amena amenas amenda amende amends amenee amenent amener amenes
amentifere amer amere amers ames amgen amibes amidons amienois amies amigne amigos amilly amina
amine aminee aminees aminer amino amir amirs amiss amman amoche amome amour amours amps ampul
ampuls ampus amui amuies amuir amur amura amurai amurais amuras amure anais anale anapest anapests
anar anaux anche anches ancra ancras andantes andes andin andine andorre andreas andree andrei
andrej andrene andres andresy andrews andrzej ane anee anerie anes anfr angara ange angela angele
angelo angelus angered angers anges angie angler anglers angoisse angons angor angora angoras
angus anhydre anier aniere animas animez animus anions anis anise anises ankle anna annales annecy
annex annotes annoys annulling anode anone anons anoure anr anse ansee ansees anses ant antai
antan ante anted anteed anteing antennes antes anther anthere anthers antienne antis
antiscientifique antler antlers antre antres anurie anvils aortas aorte aoutai aoute apaches
apeure apia aping apion aplanie apnee aponte appas appelles appris apre aprils apses apte aptes
apuras apure apures apyre aquas ara arab arabesques arabs araine arak aral ararat aras arasa
arasas arase arbois arboras arbors arche archelle archie arcs arder ardoise ardre ardue ardus
arenas arenes ares aretier argan argas argentees argenteras argenterez argenteries argentier
argentiers argentifere argentifique argentines argentiques argos arguas argues argus aria arias
arid ariege arien arienne ariennes aries arille arioso arisa arisas arius ariz arks arles arma
armai armais armand armande armando armani armant armas armat armband armeniennes armeniens
armeras armes armilles armin armions armoise arni arnie arnt arobas aromas arome aronde arpentees
arpenteras arpenterez arqua arquas arque arquee arquer arques arquez arrant arrears arrentees
arrenteras arrenterez arretas arrets arrhes arrimas arrisa arrisas arrise arrivas arrobas arroche
arroi arron arrosa arrosas arrose ars arseholes arses arsin arson arsouilles arte artois artsy
arty arvine aryan aryans aryennes aryens ascend asians asma aspen aspens aspic asque assailles
asse assec assene asses asset asseye astaire asters astre athens atlas atman atome atour atours
atouts atre atres ats atteignes atteigniez atteignimes atteignis atteignites attiedies attigees
attiges attigiez aubain aube aubenas aubere auberes auberge auberges auberon aubes aubier aubiers
aubin aubins aubois aubrey auburn aude audin audra audrey auge auger augers auges augets aught
aughts augurs auks aune auner aunes aunts aurae aurai aurais aural auras auray aure auricle aurige
aussiere austen autan autel autels autos avais avalais avare ave aveline aven avengers avent
aventin aver avera averas averes avers averse avert averts aveux avien avilie avines avinons avion
avions aviron avives avouai avr avrille axais axant axas axent axeras axions axons ayano ayers
ayons azana azoras azore azur azuras azure babur bachas bache bachee bachees bacher baches bachez
baclais baclee bacles badais badee baden badgee badgers badin baes baffee baffin bafrais bafras
bafre bafree bagne baguee bagues bahut bahuts baient bailey bailla baille baillee baillees
baillent bailler baillera bailles bailleur bailleurs baillez bailli bain baine bains baird baire
bais baise baisee baisees baiser baises baiseur baisez baisiez baissee baissees baisser baisses
baissez baissier baissiere baissieres baissiers baissiez baissons bait baits bakunin balai balaie
balaies balais balaise balanca balancas balances balane balanes balen balisee baliveaux balla
ballais balle ballee ballonnes balm balma balms balmy balois balsa balte baltique balzaciennes
bambin banane banaux banc banches banco bancos bancs bandeaux bandee bandees bander banderille
bandies bands bandy bane banes bangs bani bankers banna banne banned bannee banner banners bannes
banneton bannez banni bannie banns banques banquette bans banshee bantam banter banters bantus
baquette barack baraque barbais barbas barbaux barbe barbeaux barbee barbell barbers barbier
barbiers barbiez barbs barbue barcelonais barceloneta bardais bardas barde bardeau bardeaux bardee
bardeur bardis bards bares barest barfs barge barges bari baril barils barine bark barks barmen
barn barnaul barnes barney barns baronne baroque baroud barouf barque barques barquette barquettes
barra barrai barrais barras barrat barreaux barree barreled barrelled barreur barris barye basai
basais basait basale basane basanee basasse basaux basel baselines baser basest basez bashed
bashes baside basie basiez basile basked basoche basque bass bassens bassesse basset bassets bassi
bassin bassine bassinee basso basson bassos bast bastaing baste basted bastee bastees baster
bastes bastez bastilles batais bate bateaux batee batellerie bathes batis batte battee battes bau
baudoin bauds bauer bauge baugea baugeas baugee baugees bauger bauges baugez baum baume baumes
baux bavais bavassee bave bavee baver baves baveux bavoche bavure bay bayais bayee bayeux bayons
bayreuth bea beaches beacon bead beads beady beagle beai beais beait beak beaks beal beam beance
beant beantes beants bearn bearnais beas beasse beasses beate beau beauce beauf beaufort beaumont
beaune beaus beaute beauties beauvaisin beauvau beauvoir beaux bec becca beches bechique beck
becks becky becs bedeaux bedeck bedevilled bedonne bedrock beech beefs beeline beent beeper beeps
beera beerai beerais beerait beeras beerez beerse beet beets begaie begu begue begues beguin begum
behest beige beiges beigne bejaune belai belais belait belant belants belau belay bele belee beler
belge belges belgian belgitude belgo belie belied belier belies beliez belize belleville bellied
bellies belling bellingham bellini belmont beloeil beloit belon belote bemoans bench bene benef
benet beni benie benies benign benimes benin benins benir benis benit benne benner bennes bennie
bent bents beons beotienne ber berca bercai bercas bercat berce berceaux bercee bercer berces
bercez bercy bereft beret berets berg berge berges bergs beria bering berk berline berliner
berlines berlins berlioz berlitz berlue berm berme berms bern berna bernay berne bernee berner
bernes bernez bernie bernini bernique berno berries bers bert berta berth berths bertie bertille
berwick beryl beryx beset besot bess bessel bestiaires bests betaine bethany bethe bethink betique
betoine betonne bets bettie beugle beugles beuh beur beurey beurk beurling beurrai beurrais
beurrait beurre beurree beurrees beurres beurrez bevel beveled bevels bevue beyer biaisee bianca
biassed biches bicle bicorne bides bidon bielle bienne biens biere bieres bierne biers biggie
biggies bigle bigorne bijou bikes bilais bilan bilans bilant bile bilee biles bileux bilge bilges
bilie bilieux billa bille billed billee billees biller billes billet billets billez billie billies
billiez bimanes binages binas binds bine binee binees biner bines binez binge binges bins
biotechnologies biper birbe birch bis bisaieux biseaux bisee bises biset bison bisse bissee
bissees bissel bisser bisses bissez bissons biveaux bjorn blab blabs blacks blades blaff blagnac
blague blah blaine blair blaire blama blamas blames blanca blanch blanchi blanchis blanks blaps
blare blares blasa blasas blase blasee blases blasts blat blats blatz blaze blazes bleat bleeds
bleeps blegny blemie blench blent bles blesa blesat blese blesee bless blessee blest blet blets
bleuie bleus bleys blinds bling blini blinis blinks blois blondies blondin blonds bluest blunts
blurb blurs blurt blute blutes boar boars boas bobine bobines bobs bocaux boche bock bocks bode
bodes boece boer boers boete boeuf bog boggie bogie bogs boilers boille boils boink boira boire
bois boisa boise boisee boisions boisons boisselier boissier boisson boissons boit boitier
boitiers boive boives bole bolee bologna bologne bols bolts bolyai bombe bome bonbon bondais
bondames bondas bondates bonde bonded bondee bondees bonder bondes bondez bondie bondies bondiez
bondimes bondis bondites bondon bondons bondree boner boney bong bongoes bongs boni bonis bonn
bonner bonnet bonnetiere bonnetieres bonnetiers bonneville bonny bono bonte bontes bonus bonuses
bony bonze bonzes boodles boogie bookend bookends boole boon boone boons boor boors boos boost
boosts booze bops bora borain boraine boraines borane boranes boras borate borax borda borde
bordeaux bordee bordees bordel borden bordereaux bordes bordet bordez bordon boreaux boree borees
borel borer bores borges borgne borgnes borgs borie borin borine borines borins boris bork borna
bornage bornai bornais bornait bornas bornat bornee bornees bornem bornent borneo borner bornera
bornez bornier borniez bornite bornoie bornoye boron bort boru borure borures bose bosnie bosquet
bosse bossed bossee bossees bossele bosser bosses bossez bossons bossue bossuee bossues bote
botnet botte bottiers bottines bouc boucanes boucaux boucs bouda boudai boude boudees boudes
boudin boudinas boudine boudinee boudinees boudiner boudineriez boudines boudinez boudins boue
bouee bouees boues boueux bouge bougea bougeas bougee bougees bouger bouges bougez bough boughs
bougie bougies bougon bougonne bougre bougres bouh boui bouif bouiner boula boulai boulange
boulbene boulders boule bouleau bouleaux boulees boulegue bouler boulera bouleras boules boulets
bouliers boulin bouline bouliner boulines boulins boulions bouloche boulon boulonna boulonne
boulonnee boulonner boulonnes boulonnez boulons boulot boulotte boum bouma boumai boume boumes
bouquets bouquinerie bouquines bourbe bourbes bourda bourdai bourde bourdeaux bourdes bourdonne
bourg bourge bourgeonne bourges bourget bourgogne bourgognes bourgs bouronne bourra bourrai
bourrais bourrait bourre bourreaux bourree bourrees bourres bourrez bourru bourse bourses bous
bouse bouses bousin bouta boutai boute boutes boutonne boutre bouvier bouzin boves bovet bovides
bovin bovines bovins bowed bowen bowie bowing bowlers bowmen bows boxai boxe boxee boyaux boyle
brace braces bract brade brades brag bragged bragger brags brai braid braids braie braies
brailleur brais braise braisee brait braits braj brakes brames bran branchies brande branded
brandi brandie brando brandt brane branle brant brante braque bras brasa brasat brase brasee
brases brash brasilles brass brasse brassee brassees brasser brasses brassez brassiere brassin
brat brats bravais braves bravest bray braya brayai brayais brayait braye brayed brayee brayees
brayes brayez brayiez brays bree breed breeds brefs brela brelan brelans brelat brele breles
brelles breme bremes bren brenner brent bresil bresilles bressan bresse bret bretelles breton
brett bretta brette breves brevet brews brexit briancon briar brias bribes bricolo brides brie
brifes briggs brigs brigue brigues brille brillo brimes brims brin brine bringe brinier briny bris
brisa brisat brise brisee brises brisk brit brits britt brno broche brock brocs brode brodes
brogue brogues broie broies broil broilers broils brome bron bronca bronchi bronco bronte bronx
bronze brosse brossee brossees brosser brosses brossez brossiere brou brouet broussaille
broussailles broussailleux brousse brout broutes browne brows broya broye broyes brrr bru bruant
brucelles bruche bruegel brugeois brui bruie bruies bruimes bruin bruine bruines bruins bruir
bruire bruis bruise bruisers bruises bruisse bruissee bruissees bruisser bruisses bruissez bruite
bruites bruits brula brulage brulages brulai brulas brulat brule brulee brulees bruler brules
brulez brulis brulon bruma brumai brumal brumas brumat brume brumee brumees brumer brumes brumez
brummel brune brunei brunes brunet brunets bruni brunie brunies brunis brunoy bruns brunt brus
brushed brushes brusk brusker bruxellois bruz bryone buber buches buck budge budges budgie buees
bues bugey bugged bugger bugle bugles bugne buick buis buissons bulge bulges bulgier bullies bumes
bundles bung bunin bunts buoy bur burch bure burelles burent burg burgers burgess burgle burgles
burgoyne burgs buries burin burine burines burks burl burly burne burner burnet burp burps burr
burred burrs burs bursts busee buses bushel bushels busse bussed busses bust bute butes butin
butines buvais buveur buyers byers byes byway cabalais cabals caban cabans cabas cabasset cabiai
cabines cablai cablais cablait cablas caboche cabossee cabra cabrai cabrais cabrait cabral cabras
cabrat cabre cabri cabris cabus cacaos cachais cachas cachet cachets cachez cactus cadgers cadis
cadix cadrai cadrais cadras caenais cafetieres cafre caftais cafte caftes cages cagnais cagne
cahute caid caieux cailla caillais caille cain caine cains caique caire cairn caissiere caissons
cajolais cajous cala calade calage calages calai calais calaisis calaison calait calame calames
calamus calant calao calas calasse calat calates calcin cale calee calees calerai calerais
caleront cales caletais calez calfats calfs cali calibrai calif califs calin calinais calinas
caline calinerie calines calins calk calkin calks calla callas calle calleux callie callus calma
calmai calmais calmait calmar calmars calmas calmat calme calmerai calmes calmi calmie calmies
calmir calmirai calmis calmit calms calomel calons calots calquais calque cals calta caltai
caltais caltait caltas calte caltes calus calva calvas calves calving cama camai camail camais
camait camant camard camas camba cambai cambais cambait cambas cambat cambera camberai camberais
camberait camberas cambers cambes cambia cambial cambra cambrage cambrai cambrais cambrait
cambrant cambras cambrat cambre cambree cambrees cambrer cambrerai cambres cambrez cambrian
cambric cambuse cambutai camee camees camelines camelle camels cament cameo cameos camer camerai
camerais camerait cameras cames camez camions camoens camon camons campa campai campais campas
campat campe camped campee campees camper camperai campers campes campeur campeurs campeuse campez
campo campons campos camps campuses campy cams camuse canai canais canait canaris canas canates
cancers canches cancre candie candis cane canee canees canerai canes canetiere caneton canif canin
canines caning canins cankers canna cannais canne cannee cannele cannelee canneler canneles
cannelez cannelle canner cannes cannet cannez canning canny canoe canoes canopus canotes cant
cantal cantalou canted canteen canter cantered canters canting cantos cantre cants canulais canute
capai capais capait capas capeais capelai capelais capelait capele capelee capelees capeles
capelet capelez capelines capella capelle capelles caper caperai capes capon caponne cappella
capre capres caprice caprin capselle captais capte captes caquais caque caquette carabin caraque
carats caravan carbine carbs carburai carcailles carcan cardais cardan cardas cardia cardin
carding cardio cardon careen cargue cari caria cariais carias carib carie caries carieux carina
carine carline carlins carma carmai carmais carmas carmen carmerai carmin carmina carmine carmines
carnal carnap carne carnee carnes carney carnier carnot caron carouse carpelle carpelles carpes
carpi carpien carping carps carpus carra carrai carrais carras carrat carrelle carrelles carrie
carrion carros cartais cartan cartas carting carts carver carvers carves carvi carving carvings
casai casais casait casals casas casee casein caserai cashes cashing casing casque casquette
cassais casseille cassez cassie cassis caste castelet castes casting castrai castre casts cataires
cate catelle catin catirai catis catkin catnip caucus cauris causais causee causerie causeur
cautele cauteles cauteleux cavai cavais cavait cavalais cavas cavee caver caverai caves caveur
cavil caving ceans cecile cedais ceder cedre cedule ceindre ceins ceint ceinte ceintes ceints
ceinture celai celais celait celas cele celer celeront celiez celli cellist cellists celte
celtique celtium cendra cendre cendree cendrer cendres cendrez cene cenon cens censer censure
centaure centered centiare centime centon centrage centrai centrais centrait centras centrat
centred centrent centrera centreur centriez centurie cenure cenures cepe cepee cepes cephalique
cerce ceres cerise cerne cernes cernier cerque cerule cervelle cervix cervoise cessee ceste ceuse
cevennes cezanne chablais chablerai chads chafes chaffs chahs chahute chahuts chaille chainait
chainant chainat chaire chais chaise chales chalks chalus chaluts chaman chambra chambrai
chambrais chambrait chambras chambrat chambray chamelle chamelles chammy chamois champe champed
champi champis chan chancelle chancy chant chanta chantai chantal chantas chantat chante chantes
chantey chantre chants chanty chanvre chap chape chapee chapela chapelai chapelais chapelait
chapelas chapelat chapele chapelee chapelees chapeler chapeles chapelet chapelets chapelez
chapelier chapeliez chapelle chapellent chapellera chapelles chapels chapelure chapes chaps chapt
chargerai charlevoix charmas charmerai charmes charmin charms charnelle charroi chars chas chases
chasms chassee chaste chatre chats chatte chaude chauds chaulais chaule chaulerai chaumas chaume
chaumes chaumont chaut chauvais chauve chauvin chaux chaville chavire cheeps cheering chem
chemines chen chene chenet chenier chenil chenin chenu cheops cherant cherbourg chere cheree
cherees cherent cherer cherera cheres cherez cheries cherino cherons cherrant cherrent cherront
chers chevele chevre chevrent chiais chialais chiames chienne chiens chient chierent chies chignon
chillies chilly chimes chimps chines chirps chives choie choies choir chois choit chomas chomes
chomp chomps chopines chops chouannerie chouinerie chouineriez chouines chourerai chourineriez
choute choux chromise chumes chump chumps chums churent ciblais ciclais cicle cicles cidre cidres
cie cierge cieux cil cilie cilla cillais cille cillee cillees ciller cilles cillez cilliez cime
cimentiers cimes cimetieres cine cines ciney cintra cintre cintree cintrer cintres cintrez cippe
cirages cirais ciras cire cires cireux ciron cirque cirse ciste cistre cit cita citais citee citer
citez cive civet civets civies clac clade claie claies clama clamais clamas clame clamerai clames
clamp clampa clampas clampe clampes clamps clampsa clampse clams clan clancy clande clang clangs
clank clanks clans clapais clape clapis claps clarain clarine clasps clavais clave claveaux
clayons clebs clemens clement clemons clerc clercs clerks clews cligna cligne climes clin cline
clingy clissons clives clix clomps clopines cloront clouai clumps clxix cnes cnil coaches coassee
coassons coats coax coches cochin codai codais codices codon coenure cogites cogne cognes cohering
coi coif coil coinces coined coing coings coire cois coit coite coites coits colas coline
colineaux colins colis collais collies collines colones coltineriez coltines colts comarque combe
combes combinas combineriez comblai combles comer comet cometes comice comices comings comiques
comites commends commet commimes commises commites commue commues comoe comores compagne compas
complus compos comprenne comprit comps comptines comput comte comtes conan conch condo condoes
condom condone condor condos conduces conduis cones confineriez confiserie congre congres conies
conimes conis conissons conites conks conne connerie connes conques conquet conseilles consens
consideriez consigneriez consoneriez conta contas contd conte contee conter contes conti contra
contrai contree contrer contres contrez contus convers cooing coolers coons coors coos coots
copinas copine copinee copinees copiner copinerie copineriez copines copinez copings copse coquai
coquet coquinerie coquineries coquines corbeaux corbeilles corbin corde cordeau cordeaux cordiaux
cordon coree cores corine corme corna cornai corne cornea corned cornee corneilles cornes cornet
cornez corning corns cornu cornue corny cors corse corset corseterie corwin cosies cosigneriez
cosignes cosine cosiness cosse cossee cossons costed costing cotai cotais cotiers coties cotimes
cotise cotises cotissons cotites cotonnerie cotre cots couac coucherie coudai couderai coudiere
coudrai couds coue couinai couinas couine couinee couinees couiner couinera couinerai couinerais
couinerait couineras couinerez couineriez couines couinez coulai coulais coulees couler coulera
coulerai couleras coules couleuse coulions coulis coulons coupai coupeau couperai coupling
couplings couque cour courbai courberai coure coures courge courges couros courra courrai courrais
courrait courras coursa coursai courserai courtisai couru courues cous couse cousinade cousinage
cousinai cousinais cousinait cousinasse cousine cousinee cousinees cousinent cousiner cousinera
cousinerai cousineraient cousinerais cousinerait cousineras cousinerent cousinerez cousineriez
cousinerions cousinerons cousineront cousines cousinez cousiniez coutai coute couteau couterai
couton coutre couturai couvai couvain couvains couvais couvait couve couverai couvi couvin
couvrirai coven coves covin coyest cozen cozies coziness craches crade craie craies craint cramais
cramas cramerai crames crampa crampas crampe crampes cramps crampsa crampse crams cramse cranais
craned cranee crania cranien craning crante crantes craps craque craquette crase crasse crassee
craven crawlais cray creais creams creance creas crease creil cremeuses cremier crenees crener
crenes creniez creolise creper crepier crepin crept crepus cress cresson crests cretan cretine
cretinerie cretins cretoise creton creuse cri cria criais crias crib cric crie criee crimes crimps
crin criollo cris crise criser crises crispants crispe crispons criss crisse crissons croak
croasse croat croate croc croce croche crochies croci crock croco crocs crohn croie croies croira
croirez crois croisa croisade croisai croisais croisait croisas croisat croisent croisera croises
croisete croiseur croisez croisiez croisions croisons croissais croissait croissants croisse
croisses croissez croissons croisure croitre crole crolle cromesquis crone crones cronies cronin
cronir crony crook croon crop croque crosier crosne crossa crosse crossee crosser crosses crossez
crotte croule croulees crouler croulera crouleras croules croup croupe croute crow crows croyais
croyait croyiez crts cruelles crues cruise cruised cruiser cruises crumes crusoe crusse crusses
crutes crux cruxes cubais cuban cubees cuber cubera cuberas cubes cuise cuisineriez cuissons cuite
cul culai culais culait culas cule culeront culmines cunts cura curais curas curerai cures curoir
curs curving cushing cussing cuts cuvais cuve cuveau cuvele cuves cyanelle cycling cyon cypres
cypress cyprus cystine cytise dachas dadais daggers daguai daims daine daines dainty dais dalai
dale dalla dallais dalle dallies dally daloa dama damai damais daman damant damassee damee dament
damer damerai dames dameur damez damien damiers damions damme damming damne damon dampen dampens
damps danae dancers dander dandin dandle dane danes dannie danny danone danse dansee danses dante
dany daon daraise darce darcy dardais dardas dards daren daria darin dario darique darius darne
darning darns daron darrin darts darvon dashes datai datais datelines datte dattes dauba daubai
daubant daubas daubat daube daubees dauber daubera dauberas daubers daubes daubeur daubeuse daubs
daunt daunts dealer deandre deann deanna deanne deans dears deauville debande debile deboule
debulle decalais decan decante decele decencies decentre deche decheville decile deckle declic
declin declina declins decon deconne decoule decroise decue decuple decuvais decuve dedain dedains
dedale deduce deeming deems deeps deere deers defais defait defers defie defoe deforest defoule
defournes defuse degaina degaine degante degel degivrage degivrant degivrasse deglue dehale deice
deimos deism deite dejante dejouai dejuge delaie delaies delaina delaine delayai delayais delayait
delaye delayee delayees delayes delayez delayiez deliberante delie delies delinquance delirant
delirante delirantes delirants delirasse deliverance delivra delivrable delivrai delivrais
delivrait delivrames delivrance delivrant delivras delivrasse delivrasses delivrat delivrates
delivree delivrent delivrons dell della dells delude deluge delure delute deluxe delve delwin
demain demange demarque demasques deme demeans demele demens demines deming demis demonologies
demoule demount demur demure dena denanti denar deneb denerva denerve deni denia deniai deniais
deniait deniant denias deniat denie denier denies denigrante denims denis denitre denoie denouai
dens denses dentaires dente dentee dentellier dentes dentin dentine denting denton dents denture
denuai denuais denuait denude denue denuee denues deon depanna depannage depannai depannais
depannait depannas depannat depanne depannee depannees depannent depanner depannera depannes
depanneur depannez depanniez depare deparee deparie deparle departe depave depavee depayse depende
depense deperi depeuple depila depile depilee depiler depiles depilez depite deplane deplante
deplie deplies deplu deplue deprenne depulpe depure depute deraie deraies derail deraille derange
derbies derick derme deroche desole destin detain detains detale detele detend detende deter
deters detienne detiennes detonne detournai detours dette deuce deuces deug deuil deuils devais
devait devale devance devers devete deviance devie devin devirolai devirolais devirolait devirolas
devirolees deviroles devirolions devirolons devon devouai dewayne dextre dhole diacres diann
dianne diaule diben dices dico dictes dicton dido didone didot diego diene dieppe diesel dieser
diest diete dieter dieu dieux digne dignes dignites digon dikes dillies dillon dills dilly diluai
dilue dimer dimes dims din dinai dinais dinait dinan dinas dindes dindon dine dined dinee dinees
diner diners dines dinez dings dingy dino dinons dins dint diodon diois diol dion dione dior diot
dipper dirai dirais diras dires direst dirge dirons diront dises dison disown distend distende
dito diton diurnes divan divas dive dived diver dives divest divin divis divot dixon dizain djain
djinn dnieper doa dodines dodues doers dogat dogme dogon doha doigtiers doives dojo dola dolai
dolais dolait dolas dolat dole dollies dolmen dolts domed domes domien dominas domine dominee
dominees dominer domines dominez dominoes dominos donax dondon donets donia donjon donnai dons
donuts dopa dopai dopais dopait dopante dopas dopat doper dora dorai dorais dorait doras dorat
dore doree dorent dores dorine dorme dormi dormies dors dorset dosa dosai dosais dosait dosas
dosat dota dotai dotais dotait dotal dotas dotat dots doua douai douaire douais douait douala
douane douanes douant douar douas douat douay doublai doublon doubs douchai douci doucie doucin
doucines doucir doucis doucit doue douee douees douent douer douerai doues douez dough douleurs
doum douma dounia dour dourest douro douse douta doutai doutais doutait doutas doutat douvain
douve douzain doves doxa doyen doyle draine drancy dray dre drege dreges drelin drenches drenne
drennes dreux driest drille droguai droid droide droids droitiers drole drone dropai dross drosse
drowse drudge drudges drue drues drugged drupe drupes druse druze dryest duale dubai duce duches
duchies ducs ducts dude duds duel dueled duels duet duets dui dulie dulies duly dumes dunaire
dunes dunking dunne duodi dupai dupe duper dura durai duraille durais durance duras dures duse
dusk dusts duxelles dyers dynes dynkin earache earls earning earns easts eau eaux eave eaves eben
ebenier eble eborgne ebossee ebouai eboule ebrasant eburne ecaches ecalai ecalais ecalait ecalas
ecarquillees ecarquilles ecarquilliez echampi echampis echent eches echotieres ecimages ecimes
eclaires eclos ecoin econologie ecorne ecourtai ecourterai ecrasante ecrasantes ecrasants ecrin
eculais ecule ecura eden edile eels eery efrain egalais egarais egare egeenne egos egrain egrener
egreniez egruges egueule eider elague elaine elan elanca elancas elance elances eland elans elate
elave elders eldersburg elegie eleis elen eleva elfique eliane elie elimes eline ellie ellis elma
elms eloge eloise elsie elue elvin emana emanais emanas emane emanes emarges emaux embecques
embers emend emeri emeric emeris emerveille emerveilles emeute emeutieres emeuve emiees emient
emies emimes eminces eminem emions emites emmen emmerda emmerde emois emoule emoulions emoulons
empanne empans emparais emparque empenne emperle emplumais emplumas ems enamel enamor enamour
enarque enclin enclos enclot encre encres encule encuve endettees endetteras endetterez endeuilla
endeuille endeuillee endeuiller endeuilles endeuillez endeva endeve endos endue endues enee enema
enerva enerve enfantes enfers enflas enfles enflons enfournes engels engie engin engins engloba
englobas englobe englobes englua engluas englue englues engluons engrois engross engulfs enid
eniemes enif enigmes enivrante enjeux enleva enlies enneigees enneigeras enneigerez enneiges
ennemies ennuieras ennuierez enos enouai enquieres enraille enroche enrols entai entais entait
ente entee entees entende entes entetees enteteras enteterez entez entra enture enure envahir
envahirai envahirais envahirait envahirez enverrai enverrais enverrait enverrez envieux envols
eole eolienne eons epalais epale epand epande epandre epanna epanne epannee epanner epannes
epannez epar eparque epars eparvin epaula epaule epaulee epauler epaules epaulet epaulez epee
epees epeire epela epelai epelais epelait epele epelee epelees epeles epelez epelle epelles
eperonna eperonne eperonnee eperonner eperonnes eperonnez epeula epeulai epeulais epeulait epeulas
epeulat epeule epeulee epeulees epeulent epeuler epeulera epeules epeulez epeuliez epeura epeure
epeuree epeurer epeures epeurez epiage epiaires epice epie epiee epier epies epieuse epieux epige
epila epilage epile epilee epiler epiles epilez epine epines epire epissons epite eponte epontes
epouse eprenne eprennes epreuve epris epuce epulie epulon epura epure epures equerres equin eraies
eraille eras erect eres erick eriges erik erin eris ermines ermont ernst eros erotise erra errai
errais errait errance errands errant erras errat erres errs ers ervin erwin esau escadres escarres
esches esquarres esquif esquires essaies essaimais essaimes esseule estaing estampai estampais
estampait estampas estampees estampes estampeurs estampons estarie estates ester esters esther
estimais estimes estives estompais estuaire estuaires estuaries etages etaies etain etalais
etambrai etampais etancon etarque etaux etches eteigne eteule ethane ethene ethnologie ethnologues
ethuse ethyne etienne etires etonne etrenna etrenne etrennee etrenner etrennes etrennez etroit
etroits etrons etuvais etuve etuveur eue eula euler eumes eupen eure eurois evaine evans eveille
eventre evere evert eves eviller evilly evreux ewer ewers exarque excentre exile expres eyck eyra
ezra fabre fabrice facades facet facets facha fachai fachais fachait fachames fachas fachat
fachates fache fachee fachees fachent facher fachera facheras faches facheuse facheux fachez
fachiez facho fachons facies fadais fadees fades faeces fagin fagne fagnes failla failli faillies
faims fain faine faints faires fairest fairings fairs fais fakers fakes falaise falote falters
famed famee famees fames famines fanais fanates fanboy fancies fane fanee fanees fanes fange
fanges fanned fannie fanny faon faons farces farci farcies farcin farcis fardais fardas fardeaux
fardes fards fares farid fario farms farouche fars farsi fartais fartas farte fartes farts fasce
fascee fascees faseillas faseille faseillee faseillees faseiller faseilles faseillez fasses faste
fastes fasts fates fatma fatras fats fauber faubert faubourg faubourgs faubourien fauchas fauche
fauchee fauchees faucher fauches fauchet fauchez faune faunes fauns faure faussee faust fauta
fautas fautee fauter fauteur fautez fautrice fauve fauves favus fawkes faxais faxees faxes fazes
feale feaute feaux fecaux feces fecule feds feeds feelers fees feins feint felais felas fele
felees feler felera feleras feles felin fells felonne felts femelles femme femur fences fendes
fendille fendre fendues fenian fenil fennec fennel fens fente fentes ferai ferais feralies feras
feringien ferlai ferlais ferlait ferlant ferle ferlees ferles ferliez fermai fermail fermais
fermait fern fernand fernande fernando ferns ferra ferrade ferrage ferrai ferraient ferrais
ferrait ferrant ferrants ferrare ferrari ferraris ferraro ferras ferrat ferrate ferrent ferric
ferried ferries ferris ferron ferrons ferrying fers fert feru ferule ferus fervid fes fessee fest
festin feter fetid feting feue feues feula feule feulee feulement feuler feuleront feules feulez
feus feutre feux feve fever fevers feves fezes fiacres fiais fiames fianca fiance fiancer fiances
fiancez fiant fias fiates fiats fibers fibres fibs ficellerie fichas fiche fichee fichees fiches
fichet fichez fichues fichus ficus fidel fie fiee fiees fief fiefs fiel fient fiera fieras fiere
fieres fiers fiery fies fieu fieux fievres fiez fife fifes fifres fige figea figeas figees figer
figes figez figs figues fiiez filage filages filais filas filches filee filees filer filera
fileras filet filets filez fille filler fillers fillet fillets filleul fillies fillips filly filma
filmages filme filmes filon fimes finches finies finimes finis finks finns finny fiole fioles fion
fions firent firmes firmest firms firs fis fiscs fisse fisses fists fites fiver fives fixages
fixas fixers fixez fizzes flac flache flairai flairais flairait flaire flairee flairees flaires
flairez flairs flake flamand flamberait flamers flamine flamme flan flana flanas flanc flanche
flanches flancs flandre flane flanee flanes flange flank flanks flans flaps flare flares flats
flavine flays flea fleau fleaux fleck flecks flees fleets flein flemme fleron flers flet fletan
fletri fletris flets fleur fleura fleurai fleurais fleurait fleuras fleure fleuree fleurees
fleures fleuret fleurets fleurez fleuri fleuris fleurs fleurus fleuve fleuves flexes flics flier
fliers fliest flint flips flirt flirts flits floes flogs flops flora floras flore florent flores
florist flory floss flots flouai flour flours flous fluage fluai fluas flubs fluees fluer fluera
flueras flues fluets fluons fluors flurries flute flyers foene foes foetid foies foirees foirent
foires foist foix folgers folies folle foment fonca fondees fondes fondest fondles fondons fondras
fondre fondrez fonds fondue fondues fondus fontis footrest foots forai forain forais forait forant
foras forat foray forayed forays forcat forcent forcies forcit fords foree forees forego foremast
forent forer forera fores foresaw foresee forested forester forestry foret forets foreur foreuse
forez forfit forge forgeat forgent forges forint forjet forks forlance formees formelle formelles
formier formiez forrest fors forties fortin forts forwent fou fouad foudres foudroies fouee fouene
fouet fouets fougees fouges fougues foui fouies fouimes fouinai fouinas fouine fouinee fouinees
fouiner fouineriez fouines fouinez fouir fouis fouissons fouites foulai foule foulees fouler
foulera fouleras foules foulest fouleuse fouling foulions foulness foulon foulons fouls founds
founts fourbai fourbas fourbe fourbee fourbees fourber fourbes fourbez fourbie fourbies fourbiez
fourbimes fourbis fourbites fourbues fourbus fourches fourgonne fourgues fourme fourmi fourmilles
fourmis fourneau fournee fournees fournier fourniers fournil fournils fournimes fournites fourrai
fourras fourre fourree fourrees fourrer fourres fourrez fourrier fourriers fourriez fours
fourvoies fous fout foute fouteau foutes foutrai foutres foutues fovea foxes foxiest foyers frack
fracs fraiche fraiches fraie frais fraise framee franca frances franche franches franchi franchie
franchies francie francien francine francise francite franck franco francs frange frangea frangee
franger franges frangez franked frankel franker frankie franks franny franque frantz frape fraude
fraye frayee freeing frees freest frein freina freine freiner freines freins frelon fremi fremie
fremir fremis fremit frenches frene frenes frenzy freon frere fresco frescos freshly fresia
fresnel fresnes fresno fresques fret freta fretai fretais fretait fretant fretas fretat frete
fretee fretent freter fretes fretez fretiez fretin fretins fretions fretons frets fretta frette
fretting freux friand friande fribourg friches friers frilly frimes fripes friras fris frise
frises frison frissons frites friton froide froids froisse froissons fromentieres fronca fronce
froncee froncer fronces froncez fronde fronts frouai froue frouee frouent frouer froues frouez
frous fryers ftpers fuchs fuels fuies fuimes fumages fumes funin furane furanne furent furet
furets furies furnes furs fusantes fuses fute futes futs fuyons fuzes gachas gache gachee gachees
gachent gacher gaches gachez gachis gad gade gadin gage gagent gages gagmen gagny gaie gail gaily
gaina gainait gainant gainat gaine gaines gainier gais gait gaite gaites gaits gala galas galba
galbais gale galen galiciennes galle galoche galois galope galore gama gamed gamer gamet gameur
gamey gamin gamines gamins gamut gamuts gan gander ganders gandi gange ganges gangs gannet ganse
gansee ganses gant ganta gantai gantas gantat gante gantee gantees gantele gantelee gantelet
ganter gantes gantez gantieres gantry gants gantt gape gaping gara garai garais garait garalde
garance garante garas garb garbs garce garches gard gardais gardas gare garee garennes garent
garer gareras gares garez garish garni garnie garnier garnir garnis garnit garonne gars gashes
gaspilles gassed gasser gasses gatais gatent gatte gaude gauges gaulais gaule gauls gaume gaumont
gaunt gaupe gaur gaussee gauvain gauze gavais gavee gavent gaver gavere gaves gaveur gavin
gavroche gazais gaze gazent geant geante geantes gears geekier gees geese gehennes geins geint
gelais gelent gelera gelt gelule gemines gemis gemme gems gen gena genai genais genait genantes
genat gencive gender gendre gendres genee genees genent genepi gener generai generas generat
genese geneses genet genetiere genets genette geneur geneuse genez genie genies genievre geniez
genii genk genoa genome genres gent gentes gentry gents geole gerais gerance gerante geras gerbier
gerbille gerca gerce gerera germain geronte gers gesier geves ghana ghats ghetto gibes gicle
gicles gien gifle gign gijon gilde gileppe giles gille gilles gills gimme gindre ginny gins giron
gironde gironne gisantes gisent gite gitent gites giton givens givre givres glace glaire glaise
glaive glana glanas glance glances gland glanda glande glandee glander glandes glandez glandon
glands glane glanee glanes glare glaris glaze gleans glen glenat glene glener glenn glens gliale
glint glissiere glissons glome gluts gnomes gnons goats gobai gobent goblins godai godent
godiveaux godson goiters gollies gomez gominas gomine gominee gominees gominer gomines gominez
gomma gomme gommee gommer gommes gommez gonade gond gonde gondees gondes gondons gonds gongs
gonion gonks goons goren gores goret gorets gorge goriest gorse gossee gossons gouel gouet gougers
gouges goujon goule goulees goulets goulot gour goura gourai gouras gourd gourdes gourds goure
gourees gouren gourerai goures gourmai gourmees gourmes gourmiez goutai goute gouters grable
graced gracie gracier grad graded gradee grader grades gradine grads gradue grady graeme grainee
grainer graines grainier grainiere grainieres grainiers gramen gramme granada granby grandad
grandee grandees grander grandest grandet grandi grandie grandies grandir grandis grandit grandly
grandma grandpa grange grangee granges granit granite graniter grannie granny granule grape
grapevine grapevines grasse grated gratin gratines gratte graux graved gravee gravees graveled
gravelee graveler graveleuse graveleuses graveling gravelle gravelled gravelling gravels gravelure
graveriez graverions graverons gravestones gravide gravie gravier gravies gravimes gravites grayed
graze grazed greant greas greasier greciser gredin gredines greedier greent greer greet greffer
greffier grege greges greiez greler greliez grelin grelon grena grenade grenader grenadier grenat
grendel grene grenee grenees grenela grenele greneler grenelle grener grenera grenes greneur
grenez grenier greniers greniez grenu grenue grenues grenure gres greser gresiere gresilles
gressin gressins greva greve grever greviez greyer grieve grignon grigny grimages grimes grimier
grince grincer grind grinder grinds gringe grison grisons grisou grist grivelames grivelates
grivelees griveles griveliez grivelions grivelles grivelons grives groaned grogs groie groin
groins groks grommelles gronda gronde grondee gronder grondes grondez groseilles grotesques
grouler groupers grouse groveling gruau grudge grudges gruelings grues gruge grugea grugeas grugee
grugees gruger gruges grugez grumelles grumes grumier grundy grunge grunges grungier grunt gruon
grus grutier guai gueant gueat gueent guenole guepier guerande guet gueule gueux guignon guinde
gullies gwen gypses haar haas haber habite hablais hable hachas hache hachee hachees hacher hachez
hachis haft hafts hags hague haie haies hail hails haimes hainan hainaut haine haines haineux
haira hairais hairait hairas haire haired hairez hairs hais haissons hait haites haiti haitienne
haitiennes hake hakes hala halage halai halais halait halas halde hale halee haleine haleines
halene halenee halenes haler hales halete halima halin halite halle hallie hallucina hallucine
haloing halos hals halte halter haltes halts halva halve haman hamas hambourg hamel hamhung hamlin
hammam hammams hamme hampe hampes hams hana hanap hanches haney hangars hanger hangers hankers
hanks hanky hanna hanneton hannut hanovre hans hanse hanses hanta hantai hantais hantait hantant
hantas hantat hante hantee hantees hanter hantes hantez happe happes haquet harare haras harass
harassee harbin harbouring harcelle harcelles harcelons hardais hardas harde hardies hardin hardis
hared harem hareng hares haret harks harle harms harnais haro haroche haros harp harpailles
harpais harpas harpe harpies harps harries hart harte harts hase hases hasps hasted hastee hasten
hastes hasty hata hatai hatais hatas hatat hatches hatee hatelle hater hatez hatted hatter hattie
hauban haubana haubane haubans haubert hauberts hauled hauler haulers hauls haumea haunt haunted
haunts hausa haussa haussee hautecontre hautin hauyne hava havage havai havais havane havas havat
havee havees havel haver havera haverez haves haveur havez havi havie havies haviez havir havira
havirez havis havit havoc havrais havre havres havrit haws hawthorne haye hayons hays hazes hbase
hearties heats heaume heave heavies heeds heft hefts hein heine heinz heir heirs helais hele
helees heler heles helices heliez helio helion helios helium helix helixes hellenes helms
helplines hem hemine hemlines hemming hems henan hench henna hennaing hennas henne henni hennie
hennies hennin hennir hennis hennit henri henrik hens henson hentai hepiale hepper heppest herauts
herbees herbes herbier herbiers herbiez herbues herches herein heres heresies hericourt hermes
hermines hermits hernia hernias hernie herniee herniees hernies heroics heroin heroine heroines
heroins heron herpes hersees herses hersiez hertzes herve hervien hester hetaires hetmans hetre
heurte heurts hewer hewers hewing hewn hexing heymans hiatus hideux hies hikes hilde hile hiles
hillel hillier hilliest hilly hilts hims hinds hines hinge hinges hings hipper hires hissee
hissons hived hivers hives hoches hock hocks hods hogs hohhot hollers hollies homages homed homey
homie homies hominess hommes hone hones hongres honing honks honni honores honte hontes hoods hoop
hoops hoot hooted hoots hoplites hoquet horde horne horned horner hornet horny horst horus hottai
hottais hottait hotte hottee hottees hottes hottest hottez houa houai houais houait houari houas
houat houblon houe houee houent houer houes houez houle houles houleuse houque hourd hourdai
hourdes hourdies houri houris houseau houssineriez houssines houssons houx hove hover hovers
howlers hsts huai huais huants huas huat huates huber hubs huches hue huee huent hues hugs huis
huissier huissiers humages hume humes humps hums hunan hune hunes hungers huns hunts huons huppes
hure hurlees hurles hurliez huronne hurries hus hutin huts hutte hutu hydre hydres hyeres hymen
hymns hyper hypes iain iambes iblis ices iceux ichnologie icier ideale ideaux idler idlers idles
idris ier iers ign igne ignees ignites iides iies iiies iinds ijssel ikon ikons ilan ilana ilang
ilangs ile ileaux ilene iles ileus ilias ilien ilienne iliennes illico illite ills illus ilotes
imagea imageai imageais imageait imageas imageat imaged imagee imagees imagent imageons imager
imagera imageras imageur imagez imagier imagiez imagines imago imams iman imane imaps imbues imei
imine imites impales impayes impel imper impers impies imps impur imus inane inaptes incs inde
indes indies indore indra indre indri indue indues indure ined inepte ines inez infancy infantes
infer infers infimes inge ingera ingeras ingere ingeres ingres inks inmates inne innes inns inters
intimes inule inure inversa invert inverts inveteres iodai ioder iodeux ions ioulai ioule ioulees
iouler ioulera iouleras ioules ioulions ioulons iouri iourtes ipe irais iras ires irise irlande
iroise irone ironise irons irruas irvin isle isles issantes iule ive ives ivies ivre ivres ivs
ixames ixates ixent ixer ixes ixons jabbers jablais jacassee jacte jactes jadis jaille jailli
jaillies jain jaina jais jamar jambai jamberai jamberait jame jamel janie janine janis janna
jannie jante jantes japanned japing japon japonne jappes jaque jaquette jardin jarre jarres
jarretieres jars jarvis jasais jasee jaspee jaspilles jasse jassee jassees jasser jasses jassez
jatte jattes jauge jauges jaugeur jaunt jaunts javele javeline javelins javer jayne jeanne jeannes
jeeps jeer jeers jellies jenner jennys jens jensen jerkin jest jeune jeunes jibes jill jinns jinny
jinxes jive jived jives joanne joignes joigniez joignimes joignis joignites jolies jollies jolts
jon jonas jonc jonca jonce joncs jonques jonson joplin jorg jorge joris jots joua jouai jouais
jouait joual jouas jouat jouee joues jouet jouez joug jougs joui jouis jouissons joule joules
journees journeys joutai joute joyeux jubes juches jugers juges juives julies junes juntes jura
jurais jurande juras jures jute juts kache kakis kale kalman kalmia kama kamel kanban kane kans
kaon kaons karats kari karim karin karma karmas karts kauai keck keels keens keeper kellie kenned
kennel kennels kens kent kepler keven khaled khmer kifes killers kine kinks kipper kissel klan
kline kluge kluges knifes koan kobe koine koln kondo kopek koran kore korea koreans kotai kote
kotee kotent koter kotes kotez kouros koursk krein kriens kris krone kruger laarne laban labia
labile labourage labourions labourons labre lac laca lacais lacasse lacasses lace lacees laces
lacha lachas lachee lachees lacher lachers laches lachez lacis lacons lacs lacte lactes lacy lade
laden ladin ladle ladre ladres lag lagen lagers lagon lagons lags laic laiche laics laide laie
laient laies laigne lain laina lainait lainant lainat laine lainee lainer laines lainez laique
lair laird lairs lais laissons lait laite laitiers laits laiussee laize lalande laly lama lamai
lamais lamant lamar lamas lamasse lamasses lamat lambert lamed lamee lamer lamerai lamerait lamers
lames lamez lamie lamiers lamies lamine lamines lamions lammed lamons lampa lampante lampas
lampassee lampe lamperait lampes lamprey lamps lams lana lanca lancas lancers lancis lancon lancy
lande landen lander landes landon landry lanes lange langeas langees langer langera langeras
langes lank lanka lanky lannion lanny laos lapa lapais lapant lapasse lapasses lape laper lapide
lapie lapin lapina lapine lapinee lapins lapis lapon lapone laponie lapons laqua laque lara larbin
larch larches larcin larda lardais lardas lardon lards lare lares largue larisa larks larma larmai
larmais larmas larmat larme larva larvas larve lasagne lase lasers lashes lasne lassa lasse lassee
lassees lassen lasser lasses lassez latches lathes latine latta latte lattes lauds laue laundress
laura laurais lauras laure lauren laurine lausanne lause lauze lava lavais lavande lavasse
lavasses lave lavee laver laves laveur lavis lavonne lavons lavra lavure lawns laxe laya layais
layasse layasses laye layions layla laymen layon layonne layons laze leaches leaden leafs leaks
leandre leane leann leanne leans lear leary leas leaved leaven leavens leblanc lechers leches
lecons lede ledge ledgers leech leeds leek leeks leer leered leers leery lees leesburg lefts
legals legats legaux lege leges leggy legible legine legman legmen lego legrand legue lehman
leiden leigh leila leis lejeune lela leland lelia leman lemmas lemme lemmes lemons lemony lemur
lemurs lena lenders lends lenine leno lenore lens lenten lenz leon leona leone leonin leos leper
lepers lepiote lepisme lepke lepre lepres lepreuse lepte leptine lepture lepus lerche lesais
lesant lesas lese lesees leser lesera leseras leses lesine lesinerie lesons lessee lessen lessened
lests letale letaux leude leurrai leurrais leurrait leurre leurree leurrees leurres leurrez levain
levains levais levas levees leveled leveler levent lever levera leveras levers leves levez leviers
levige levine levis levite levons levre levres levronne lexer lexers lexie lexis lexus liable
liage liages liames liane lianes liano liant liantes libage libby libel libelles libers libye lice
lices liche liches lidl lieder lieds lief liefer liege liegee liegees lieger lieges liegeux lient
liera lieras lierez lierne lierre liesse lieue lieues lieur lieurs lieus lieuse lieux lievre liez
lifers lifte ligand lige ligie ligna lignai lignas lignat lignee lignees ligner lignez ligniez
ligot ligotes ligua ligue liguee ligule liions lila lilac lilas lili lilia liliale lilies lillie
lilou lilt lilted lilts lima limaces limage limages limais limames liman limant limas limates
limay limbe limbes limbourg limbs limed limee limees limer limes limez limn limns limoge limogea
limogeai limogeais limogeait limogeas limogeat limogee limogees limogent limogeons limoger
limogera limogeras limoges limogez limogiez limon limonas limone limonee limonees limoner limones
limonez limons limos limousinerie limousineriez limper limpet limps limule limy lin lina linage
linceul linceuls lind linden lindy lineage lineales lineaux lined linen linens liner liners linga
linge lingea lingee lingers linges lingez lingo lingoes lingue lini linne lino linon linos linton
lints liparis lipide lippe lippes liquefiees liquefies lirais liras lires liron lirons lisage
lisages liselle lisere lises lisieux lisle lison lisons lissee lissons litany lite liteaux litee
liters lites lithe litige litiges litons litotes litre litres liure liures liven livens livers
livest livet livia livid livy lizzy llama llamas llano llanos loam loamy loane loans loase lobai
lobasse lobasses lobe lobee lobons lobs loche loches lochies locke lode loden lodes lodges lods
loess loewe loews lofai lofe lofee lofons lofts loge logee loges logon logons logos loins loire
loiret loirs loise loiters lola loll lolled lolls lombes lome lommel lompe lon londoner londres
loners longe longees longes lons looke loom loomed looms loony loot loots looz lope lopin lops
loquai loque loquet lorain lore loren lorene lorgne lorie loris lormont lorn lorna lorrain lorre
lote lotie lotiers lotion lotissons lotos lotte loua louai louais louait louas louat louchies loue
louee louent louer loues louez loufai loufais loufait loufe lougres louie loulou louloute louons
loupai loupais loupait loupe loups louquer loura lourai lourais lourait louras lourdai lourdes
lourds loure lourees lourerai loures louse loutres louts louva louvai louvaient louvais louvait
louvant louvas louvat louve louvee louvent louver louvers louves louvet louvez louvoie louvres
lovai lovais lovait lovee lovons lowdown lowe lowers lows loyers loyre lozenges lpns lubbers lubes
lucile lucille lueurs luge lugee luges luimes luis luit luiz lula lull lulle lulled lulls lully
lumachelle lumbers lumberyard lumen lumes lummen lunes lunetiere lunetieres lunetiers luneville
lunge lupin lupine lures luronne lurons lute lutons luxembourger luxembourgers luxons lyle lyman
lyme lynche lyndon lyne lynn lynne lynx lyres lys lysas lyses lysions lysons maar maarch macaque
macaws macerais maces mach machais machas mache machee machees macher maches machez macias macis
mack maclais macles macqua macque macquee macquer macques macquez macre macy madams maddie
madelaine madeleine madeleines madeline madhouse madmen madoi madras madre madree madres madrier
mads madurais mafias mafique mage mages magies magma magnais magne magnes magneton magouilles
mahorais maidens mailla maille mailles mailleur maims maine mains mainsail mainte maintes
maintienne maints maire maires mairie maisie maizes majid majorais majorque malais malaise malays
malfais malfis malice maliennes maliens malin maline malines malins malique malle malmo malone
malouin malta maltais malte maltes malts maman mamans mamas mamelles mamer mamet mamma mana manaus
mancelles manches manda mandais mande mandee mander mandes mandeville mandore mandrin mandy mane
manes manet maneton mange mangeas mangees manger mangera mangeras mangers manges mangeurs manglers
mangue mangy manhunt manhunts mani mania maniais manias manie manies manif manilles manip manique
manna manne manned mannes manning manon manoque manqua manquee manques manquez mans manse manses
manta mante mantel mantele mantelee mantelet mantels mantes mantilles mantis mantles mantoes manu
manure manx maori maoris maqua maquais maque maquee maquer maques maquette maquetter maquettes
maquez maquillages maquillais maquillames maquillas maquillates maquille maquillee maquillees
maquiller maquilles maquillez maquilliez maquillions maquillons maquis mar mara maraca maracas
marais maras marasque marat maraud maraude marauds marbrai marbrais marbras marbre marc marcel
marceline marcelle marcha marchais marchent marches marchette marci marcia marcie marco marcos
marcy mardis marduk maree marees marek marelle marelles mareme marennes mares marfil margaille
margeais margee margelle margelles margie margins margis margo margouillis marguiller marguillier
mari maria mariai mariais mariait marial mariales marials mariam marian marias mariat mariee
marielle maries mariette marin marinais marinas marine marins mario mariolles maris marisa
marisque marius marketed markus marla marli marlin marlins marly marmaille marna marnai marnais
marnait marnas marne marnee marnes marnie marnois maroc maroilles maronne marot marouette
marouettes maroute marple marqua marquai marquais marquait marquante marquas marquat marquent
marquera marquess marqueta marquetai marquetais marquetait marquetas marquetat marquetates
marquete marquetee marquetees marqueter marquetes marquetez marquetiez marquetry marquette
marquettent marquettera marquettes marqueuse marquiez marquise marquises marra marrai marrais
marrait marras marrat marre marred marree marrees marres marrez marri marrie marris marrube
marseillais marseillaise marseillaises marses marsh marshalled marsupiales mart marta marte
martelees marteles martes marthe martiales martins martre marts marty marva marvelled marxisa
marxise marxism marxist maryellen maryse marysville masai masc mashes masqua massais massed massee
massees masser massey massez massue masts matai matais matait matas materais mates mathis matignon
matin matines matirais matis matois matraque matras matrica matricee matricer matricez matrie mats
matte mattes matts maturais maturite maubeche maud maude maudire maudis maudite mauling mauls
maure mauriac mauricie mauricien mauricio maurine maurois maurras mauve mauvis maux maven mavens
mavin mavis maws maxes mayans mayas mayen maylis mays mazes meandre meaner meaux mecene meches
mecque medaille medan mede medea medee medef medes median medic medina medine medis medit mefais
mefia mefie mefis mefit megan megi megie megir megis megit meier mejia meknes melaine melais
melanin mele melee melena melent meler meles melez melia melies melina meline melique melle mellin
melon melonne melun melville melvin mena menai menais menait menant menas menat mend mende mendel
mender mendez mendia mendie mending mends mene meneau menees menent menes menez menhir menial
meniez menil menin menine menines meninge menions menkent mennen menons mens mensa mense menses
ment mente mentent mentes mentez menthe menti mentie mentir mentis mentit menton menue menues
menuet menuhin menure mer merak mercies mercis merck merdaille merdais merelle meres merest meric
mericourt meringues merino merlan merle merles merlin merlins merlon mermen merrain merrill mers
mersin merule merveille merveilles mervin mesie mesquin mesquine mesquins messin mestre metaux
mete meted meteo meter meters metes methane meting metis metrais metre mets meuble meugle meula
meule meulee meuler meuleront meules meulez meulions meulon meulons meure meurs meuse meute meuve
meuvent meuves mevend mewed mewing meyer meyers micas miches micros midas midge midges midis mie
miel mielle miellerie miels mien mienne miennes miens miffs mignon migrais migres miked mikes
mikey miler milers milfs milks mille milled millers milles millesimes millet millie millier mills
milos mils mimais mimames mimas mimates mimed mimee mimees mimer mimes mimez mina minages minai
minais minait minames minas minat minates minced minces minci mincies mincis mindel mindy mined
minee minees minent miner minera mineras miners minet minets mineuse minez ming mingles mingus
minier miniers miniez minim minimes minims mining minion minis mink minks minn mino minoen minoens
minois minon minons minores minors minos minot minou minsk minted mints minty minuet minuets
minuses minx minxes mions mirages mirai miraille mirais mirait miras mire mired miree mirees
mireille mirer mires mirez misais misas misee misees miser misers misez misse missel mists mitages
mitais mitas mite mitee mitees miter miters mites miteux mitez miton mitres mitts mixages mixais
mixas mixe mixee mixees mixer mixers mixes mixez mixtes mlle moans moats mobs moches modaux mods
modulions modulons moelles moeurs mohs moies moignon moine moinerie moirais moires moise moisent
moises moisions moisons moisson moissons moites moities moles molest molina mollies mollis molts
momes momie momies momma moms mona monarque mondees mondent mondes mondeville mondons monel monels
mongers moniaux monies monks mont monta montas montent montgolfier montpelier montpellierain monts
moons moors moos moots mopes mops moquai moque moquette moraille morailles morass moraux morays
morcelles mordais morde mordelles mordille mordilles mordis mordue mordues morelles morene mores
morgue morille morilles morin morna morne mornee mornes morns mors morse morte mortelles mortiers
morts morue morve morveux mos mosque moss motes motrice mouais mouds moue moues mouflon mouflons
mougins moui moujiks moulai moulais moulant moulants moulas moulders moulding mouldings moulds
moule moulees moulent mouler moulera mouleras moules mouleurs mouliez moulin moulina moulinai
moulinais moulinas moulinat mouline moulinee moulinees mouliner moulineriez moulines moulinet
moulinets moulinez moulinons moulins moulions moulons moulting moults moulues moulus moulusse
moulusses mourais mouride mourions mourned mourner mourners mourns mouron mourons mourrai mourus
mous mousers mousing mousquet mousseron mousson moussons mouton moutons mouva mouvai mouvais
mouvait mouvant mouvas mouvat mouve mouvions mouvons movers mows moyes moyeux muai muais muance
muches mucron muees muent muerais mues mufflers muges mules muletieres mulling mullins mulon mumes
mungs muni munie munies munimes munir munis muons mur mura murai muraille murailles murais murait
murals muras muraux murcie mures muretin muride murie murin murine muris murs musais muselles
muses musque mussee mussel mussels mutais mutes mutin mutinerie mutines mutins myers myles mynas
myrtille myrtilles mythe naacp naan nabotes nacelles nacer nachos nacl naco nacrais nacras nacre
nacres nader nadir nafe nage nagea nageas nagee nagees nagent nager nagera nageras nages nageur
nageurs nagez nagpur nagy nahua nahum naima nain naine naines nains nair nais naissons nait naives
naivest nam namib nampa nana nanak nanan nanar nanite nannie nannies nanny nansen nantais nanti
nantie nanties nantimes nantir nantis nantit nantites nape napee napel napes naphtes napkin naples
nappe nappes nappy napus narc narco narcs nards nareux nargue narks narnia narra narrai narrais
narras narrat narre narres nary nase nasilles nasse nasser nasses nate natel nattas natte nattee
nattees natter nattes nattez nattieres natty nauru nausee navarin nave navels naves navet navets
navies navire navra navrais navras navre navree navrer navres navrez nays nazca naze nazies nazir
nazis neants nears necrologies nee nees nefle negev negre negrille negros neguev neige neiges
neighs neith nellie nene nenies nenni neons nepe neper nephile nerved nerver nervi nervin nervis
nervy nes nest nests nett nettes netts neufs neuilly neume neuneu neur neurotechnologie neuter
neutre neuve neuves neuvieme nev neva neve nevele nevers neves neveu neveux nevus newt newts niais
niames niamey niant nias niates nibs nicee nicer niches nickelleriez nicks nie niece nieces niee
niel nielle nielles nient niepce nier nies nieves nievre niez nife nigel niger niiez nike nikon
nille nilles nils nimba nimbas nimbe nimbee nimbees nimber nimbes nimbez nimbi nimbus nimby nimois
ninas nines ninnies ninny ninon ninths niole niolo nions nippa nippe nipped nippee nipper nippes
nippez nippy nips niques nirs nisei nite niter nites nitres nits nivea nivele nivelles nixe nixed
nixes nixon noce noces noceur nodaux noe noelle noels noeme noemi noes noies noirs noix nomarque
nombrai nome nomes nomine nominee nominees nominer nomma nommez nonce nonces nones nonne nonnes
nopai noper nopes norne norois norse noses notai notaires noua nouai nouais nouait nouas nouat
noue nouee nouent nouer noues noueur noueux nouez nouille nouilles noulets noumea nour noura
nourries nout novai nove novellas novelle noves noyai noyees noyes noyons nuage nuages nuai nuames
nuanca nuance nuates nucelles nudes nue nuee nuees nuent nues nuises nukes numbs nument nunc nuons
nylons nyons oai oaken oars oaten oates oats obeir obeirai obeirais obeirait obeirez obelie oberai
oberais oberait obere oberee oberees oberes oberez oberlin obis obtienne obvers ocelle ocrais
ocras ocres octrois oder odieux odilon odon odours oeils oestre oeuf oeuve oeuvee ogivaux ogives
ogres oient oies oignais oigne oignes oignez oigniez oignimes oignions oignis oignisse oignisses
oignit oignites oignon oignons oille oilles oindre oinks oins oint ointes oints oirais oiras ois
oise oiseaux oiselles oiseux oison oisons oissel okras oldies oleine olen olives olle ollie oman
omanais ombrai ombrais omelet omelets omen omens omimes omites onc onde ondee ondees ondes ondin
ondules ongles onglon onques onus opaline operes opes opimes opines opted optent optes orage
orages orangers orante orantes oraux orbe orcades orchid orchidee orchidees orchids orchis orchite
ordeals ore oree oreilles oren ores organs orge orgeats orges orgies orgues oriole oripeaux orlane
orle orleanais orlon orlons ormaies orme ormeaux ormes ormoies orna ornai ornas orne ornee orner
ornes ornez orphans orphie orphies orpin orque orra orrai orrais orras ors orsay orseille
orseilles orties orville osage osai osaient osait osant osates osborne oseilles osent oser osmonde
osons osteite osteome osteose ostreide otage otages otai otais otait otee otees otent oter otes
otez othe otis otons ouadi ouah ouais ouate oued ouille ouimes ouin ouis oullins oups ourdies
ourlai ourles ourse ourses ourson ousted oute outed outhouse outlines outrai outs ouvreau overlies
overs overt ovin ovines ovule oxen oyions oyons pac pacage pacane paces pachas pacome pacque pacs
pacse pacte pactes pacts pade padre padres pads pagea paged pagee pagel pagers paget pagez pagine
pagne pagnes pagre pagus paie paien paienne paiens paient paies paige pail pailla paille pailleur
pailleux pails paine pained pairie pairies pais paissons pait paix pala palais palans palaos
palate palatine palee pales palie palies paling palir palis palit palle pallies palls palma palmai
palmais palmas palmat palme palms palmy palois paloma palombe palote palpa palpais palpe pals
palus pama pamais pamant pamas pame pamee pament pamer pamerai pames pamez pamiers pamions pamirs
pampas pana panade panage panai panais panait paname panant panaris panas panat panates panax
panca panda pander panders pandore pane panee panees panent paner panes panetiere paneton panez
pangee pangs panics panier paniers paniez panini panka panna pannai pannais pannait pannas pannat
panned pannee pannees pannent panner pannera panneton pannez pannier panniez panons pans pansa
panse pansee panser panses pansez pansu pansue pansy pant pante panted pantele pantelee panteler
panteles pantelez pantene pantie panties pantry panty panure panza panzer paon paonne paonnes
paons papaine papas pape papering papes papetieres papi papion paps paque paquette paradis parage
parai parais parapublique paras parat parcelle parcelles parch parches parcs pardi pardonne pared
paree parees pareil pareille pareilles pareils pareo pareos parer pareras pares parez parfais
parfin parfis parfit pari paria pariah pariahs pariai pariais pariait parian parians parias pariat
paribas paride parides parie pariee pariees parier paries pariez pariiez paring parings parions
parish parisis parites parka parkas parks parla parlage parlais parlas parles parme parmentier
parmentures paroir parois parons paros parqua parque parquee parquer parques parquet parquete
parquetee parquette parquettes parquez parr parried parries parrish parry pars parses parsi parsie
parsies partais parte partes partielles partis partit partoche paru parues parus parut parvins
parvint parvis pasquin passel pastellais pastes pastilles pastis pasts patais patas pate patee
patelines patene pates pati patie paties patin patine patins patios patir patis patit patna
patoche patois patras patre patres patrice patrie patries patronne pats patte pattes paule paulin
pauline pauma paume paupers pausee pauvre pavage pavais pavane pavas pavee pavel paver paves
paveur pavie pavois pawls pawn pawned pawnee pawns paws payais payas payne payons payse peaches
peage peager peages peale pears pease peau peaux pebble pecans pecaris peches pecile pectin pecule
pedale peddle pedege peeks peeled peels peeper peeps pees peeve peille peines peins peint peintre
peints pekin pekine pelade pelage pelages pelagie pelagique pelain pelais pele pelee peler pelle
pelletieres pelts penale penaux pence penchees penches penchiez pende pendes pendille pendouille
pendre pends pendues pene penes penetre penien penienne penil penile penne penned pennee penney
pennies penon penses pent pentes pentu penture penty peons pepe pepere pepie pepiee pepier pepies
pepin pepite pepped peppers pequin perca perce perch perchees perches perchiez perchis percu percy
perdis perds perenne perennes perennise perennises perennites peres peri perie peries peril
perille perils perinee perir peris perit perk perks perle perleches perlee perlees perles perlier
perliers perliez perlon perls permane perms peron perone perones peronier perore peroree perouse
perraud perrin perrine perruches pers persane persille persilles personae pert pertain pervenche
pervenches pesage pesantes pesee peser pest pestle pests petage petain petale petechie petee
peters petole petre petris pets petune peul peulven peuple peurs peux pewee phage phages phanie
phantasy phare phares phenix philly phonos piaget pian piaute piave pible picage picores picris
piege piegea piegee pieger pieges piegez pier piers pies piete pieter pietin pietonne pieu pieux
pieze pife pifes pige pigee piges piggies pigmies pigmy pigne pignes pignon pike pikes pikine pila
pilage pilages pilaire pilais pilate piled pilee piler pilet pileux pilez piliers pilla pillage
pille pilled pillee pillees piller pilles pillez pilliez pills pilon pilonne pils pilule pimer
pimps pince pinces pine pined pinene piner pines pinks pinne pinnes pins pinta pintas pinte pintes
pinto pintos pints pion pionne pions piorne piper piperine pipiers pires pis pise pises pissee
pissons pite pites piteux pities piton pitonne pitres pitts pive pives pixerecourt placa placage
placet placide plagal plagale plagia plagie plagiee plagier plagies plagiez plagued plagues plaice
plaid plaida plaide plaidee plaider plaides plaidez plaids plaie plaies plaigne plaignes plaignez
plaina plainai plainais plainait plainas plainat plaindre plaine plainee plainees plainent plainer
plainera plaines plainest plainez plainiez plainly plainness plaint plainte plaints plaira plaire
plairez plais plaise plaises plaisez plait plaited plaits plana planage planas planck planed
planee planer planez planiez planing planks planner plantes plasmine plaste platane plated platee
platen plath platina platine platinee platiner platines platinez plating platre plats platte plaza
plea pleas plebe pleins plenier pleurs pleuve pleuvent pliages pliant pliante plie pliee pliers
plies pline plions plis plissons ploie ploies plombe plommee plonge plonks plotin ployage ploye
ployons plue plugs pluie pluies plume plunge plying poaches poches pocks pods poelage poele poelon
poeme poete poetes pogne poignes poigniez poignimes poignis poignites poile poils poings poins
pointa pointas pointier pointu pointus pointy poirier poiriers pois poise poisons poissions
poissons poitier poivriers poix pokes polaris policiers polies polis polissons polities polls
pologne polos pols pomma pomme pommee pommel pommelat pommele pommeled pommelee pommeler pommeles
pommelez pommer pommes pommez pommiers pomp pompe pompiers ponca poncas ponce ponces ponch ponde
ponderais ponderes ponderons ponderous ponders pondes pondis pondons pondras pondre pondrez ponds
pondu pondue pondues pondus pone pones poney poneys ponge ponies ponta pontai pontais pontas
pontat ponte pontee pontees ponter ponterais ponterons pontes pontet pontez pontier pontiers
pontil ponton pontons pony ponzi poohs pools poops poorest popeline popes poplin poquai poquet
porc porches porcin porcs pore pores poreux porn porno pornos porque portas portend porters portes
portier portiere portieres portiers porto portos posai posas posits poss posta postas postent
postier postiere postieres postiers potage pote potele potence potes potier potiers potin potine
potines potiniers potins pots potters pottier potties potto potts potty potus pouah pouciers
poudres poufs pouhon poulain poulaine poulains poule poules poulets poulies poulina poulinas
pouline poulineriez poulines poulot pouls poumon poupin poupines poupins poupon pourprai pourrai
pourries pours poussons pout pouts poutsa poutse pouvais poux powering poxes ppre ppri prague
praia praire pralin praline pralines prame prance pranced prancer prances praos prasine prate
praxis prays preaches preachier preachiest preaux prechees preches prechiez prediques prele
premedites premises premisses prenable preniez prennes prep preps prescientifique preset presta
preste presto pretence pretendues preteuses preux prevale prevente prevenue prevenues previns
prevint previs previt preys pria priais prias prie pries prigs prim primages prion prisa prism
prit prius prods profs proie proies prolan proline prolix prolo promene promenee promesses promis
promit proms pron pronas prone pronee prones prongs pronto propene props prose proton proue proues
provencal provencale provence provende provender provenez proveniez provenu provenue provenues
provenus provienne proviens provigna provigne provin province provinces provins provint proviso
provo provoc prowlers prows proxene prudes pruine prunelles prunier prusse puai puais puante
puantes puants pubere puberes pubis pucage puent pues puine puines puits pumes punas pune punie
punimes punis punks punned punts puons pures purest purim purims purin purine purins purism purist
purls purotin purrs purs purus pute putts puurs pwns pyle pylons pyranne pyre pyres pyrex pyxes
qantas quai quaint quanti quanton quarras quay queenly queers questing queux quignon quille quines
quint quinton rabaissee raban rabin rablais racees rachel rachelle rachis raclais racles racy
radais radas rade radin radis radome raflais rafts ragas rages raide raids raient raies railla
raille railleur rails raina rainai rainais rainait rainant rainat raincy raine rained rainee
rainees raines rainez rains rairais rairas raire rais rait raite raites raits rajas rala ralai
ralais ralait ralas ralla rallais ralle rallies rama ramages ramais raman ramanda ramande ramant
ramas ramassee rame ramee ramena rament ramer ramerai rames rameur ramez ramiers ramions ramis
ramon rampas rampes ramps rams ramure ramus ramuz rance rances ranche ranches ranching ranci
rancie randi rando rangeas rangees rangera rangeras rangers rangy ranide ranimes rant ranted
ranter rants rapais rapas raper rapid rapin rapina rapine raping rappele rappelee rappelles
rapplique rapts raque raquette rarest ras rasais rasante rasantes rasas rasee rashes rasseye
rassie ratais ratas ratte rauque rave ravelin raveling ravellings raven raves raveur ravie
ravilies ravilimes ravilites ravin ravines ravis rayais rayas rayban rayons reacs reagie reais
reale reales realms reals reames reams reaper reaps rearms rears reas reat reates reaux rebique
rebma rebus recalais recele recentre reces reches recifs recits reclina recline recoin recroise
recule redima redimas redime redimes redis redits redness redoes redonnes reds redues redus reduve
reeds reees reefs reeks reent reer reera reeras rees reeve reeves refile refimes refines refis
refits reforest refs regain regele regencies reggie regie regies regime regimes regis regnas regne
regnee regnees regner regnes regnez regule reich reiez reign reiki reiko rein reine reined reines
reins reions reis reitre relaie releva reliance relias relics relique relis relue relues relus
remand remands remi remimes remisa remiss remit remits remix remiz remois remorques rempile
remplumais remplumas rems remues remus remy renais renait renaix renales renames renan renaux
rende rendes rendis rends rene renee renege reneges renes renew renews renfles renia renias renie
reniee reniees renier reniera renies renieur reniez renine rennais renne rennes rennet renoms
renonces renoues renouveau renova renove renoves rentas rente rented rentee rentees renter renters
rentes rentez rentier rentiere rentieres rentiers rentra rentre rentree rentrer rentres rentrez
rents renvier renvies reons reopen repande repas repel repens repera reperd repeuple repique
repits repleuve replie repliqua replique repliquee repliquer repliques repliquez repos reps
reptile republic republier republique republiques republish republished republishes repues repus
requin res reseques resilles resin resines resins resonne resonnes resp resta restes resto resu
resut retend retende retia retie retien retienne retiennes retif retifs retina retine retines
retins retint retournai retrain retrenches rets rett retz reuben reuses reuters revas revaux reve
revee revees revel revela reveled revelee reveler reveles revelez revels rever revere revers reves
revete revienne revile revimes revins revis revole revs revues revus reyes rhenan rhenanes
rhetienne rhue rhums riant riantes rias rible ribs rices ridages ridge rids riel riemst riens
rient ries rieur rifle rigel rigolo rigs rile riles rilke rill rills rim rima rimames rimas
rimates rime rimed rimee rimees rimer rimes rimez rimmel rims rinca rince rinces rinds ringers
rinks rinse rinsed rinses rions rios ripages ripen riper ripes ripper rips rirais riras rires ris
risee risen riser risse risses rite rites rituel rivages rivas rive rivee rivees riven rivers
rives rivet rivets rivez rixes roach roaches roaching roamers roams roan roanne roars robai robais
robait robed robee robent rober robes robez robles robs robyn roc rocaille rocco rocelle roch
roche rochee rochees rochelais rochers roches rocheuse rochier rochiers rochiez rockers rockies
rocs rodai rode rodee rodeo roder rodes rodez rodgers rodin rods roe roeg roes roget rogne rognes
roguee rogues rohan roide roil roils rois rolle roller rollers rollins romaines romand romanes
romeo romes rommel romp rompe rompers romprez romps rompt rompus ron ronan ronce ronces ronchon
ronchons rond ronda ronde rondeaux rondelle rondes rondi rondies rondin rondo ronds roneo ronge
ronges ronier ronin ronny ronron roofers roomers roped ropes roquai roque roquee roquent roquentin
roquer roques roquet roquez ros rosai rosee rosent roser rosez rosi rosie rosiers rosin rosis
rosissons ross rosse rossee rossons rostand rosters rotai rotc rote rotee rotent roter rotes rotez
rotin rotis rotissons rots rotules roua rouai rouais rouait rouan rouant rouas rouat roubles
rouceau rouchi rouee rouees rouelle rouennerie rouent rouer rouera roueras roues rouet rouez rouf
roufler rougail rouged rouges rouget rougets rougeurs roughen rougi roui rouie rouies rouiez rouir
rouis rouissons rouit roula roulai roulais roulait roulas roule rouleau roulee roulees roulent
rouler roulera roulerai roulerais roulerait rouleras roulerez roulerons roules rouleur rouleurs
rouleuse roulez roulier rouliers roulions roulis roulons roulure roumain roumi rouons rouse roused
rouses rout routa routai routais routait routee routees routent routera routeras routez routiers
routs rouvert rouverts rouvres roux rove roved rovers roves roving rowe rowed rowel rowena rower
rowers royan royce rozelle rua ruai ruant ruas ruat ruban rubbed rubbers rube ruben rubens rubes
rubs ruches rudes rudy rued ruee ruees ruelles ruent ruer rues ruez rugged rugie rugies rugis rugs
ruines rumen rumines rumpus rums rune runes runge runnel runnels runner runts ruons rupin ruses
rusons russel russes russet russets ruts sabers sabik sabin sabina sabine sabir sablais sables
sableur sabot sabote sabotes sabrai sabrais sabras sabre sabres sabreur sache sachee sachem
sachems saches sachet sachets sachs sacoche sacome sacque sacrais sacras sacre sacres sadat sades
sadie sadist sadt safes safi safia safre sages sagine sahib sai saida saie saiga saigna saignat
saigne sailed sailla saillai saillas saillat saille saillee sailler sailles saillez sailli saillie
saillies sailliez saillir saillis saillit sailor sails saines sainfoin sains sainte saintement
saintes saintier saintlier saintly saintonge saiph sais saisons saite saith sakes saki sala salace
salade salads salai salais salait salamandre salames salami salamis salant salas salat salates
salee salees salem salent salesiennes salete saletes saleur sali salie salien saliennes salies
salignon salim salima salimes salin saline salins salir salis salissons salit salites salive
salles sallie sallies sally salma salmis salmon saloir salol salome salomon salon salons salop
salopa salope salopee saloper salopes salopez salorge salpe salse salted salter saltest salts
salty salua saluais salue saluee salues salure salut salute salutes saluts salve salver salvers
salves salwa samar sames sami samia samien samir samit samole sampan sampi sampis samu samurai
sana sanas sanctus sanded sander sanders sandra sandre sanely sanem saner sanest sanger sangles
sangs sanguin sanie sanitaire sanite sanjay santal santals santayana sante santes santon santons
santos sanve sanves saone sapa sapai sapais sapait sapant sapas sapat sapates sape sapee sapees
sapent saper sapes sapeur sapez saphir sapide sapient sapiez sapin sapine sapines sapiniere sapins
sapions sapling sapons sapote sappan sapping sappy saps saque saques saran sarcelle sarcelles
sarcome sardes sarees sari sarin saris sarmentees sarmenteras sarmenterez sarode saron saros
sarouel sarrau sarraus sarre sarrebourg sars sarter sarthe sashes sasse sassed sassee sassees
sasser sasses sasseur sassez sassons satanes satay sate sated sates sati satie satin satina
satinat satine satines sating satins satiny satires saucer saucers sauces saucy saufs sauge sauges
saule saules saumur sauna saunat saunates saune saunees sauner saunes saunter saunters saupe saur
saurais sauras saure saurer saures saurie saurin sauris saurs sauta sautas sauted sautees sauterne
sauteur sauteurs sauvais sauve sauvee sauvees sauvent sauvera sauverai sauverais sauverait
sauverez sauves sauvete sauveteur sauveur sauveurs sauvez sauvignon savais savant savantes savarin
savates saver savers saveur saveurs savoie savon savour sawing sawn saxes sayings saynetes sayon
scalpais scampis scamps scande scandes scanted scanter scantest scanties scants sceau sceaux
scelliez scent scented sceptre sciant sciat scient scientificite scientifiques scille scissions
scissors scours scrunchies scythe sealing seam seamen seams sean seance seances seant seante
seantes seants sear sears seaux sebile secantes seches sectaires sectes secu sedans seder seders
seeds seeings seeps seer seers seethe seguin seille seime seimes seine seinen seines seing seings
seins selfie selim selina selle selliez selma selve semais semant semas semele semen semer semes
semis semons semtex senates senau senaux sene seneve seneves senile senlis senne sennes sentais
sentait sente sentes sentie senties sentis sentry sepale sepia sepiole sequin serais serance seras
serdeaux serein serer serest serin sermonne serpes serrai serrais serrait serran serrano serrans
serrant serras sers serties servie servies servile servis servit setaire seuille seulet seve sever
severs seves seville sevissons sevre sewer sewers seyantes sfinx shafts shames shams shank shanks
shanties shanty shapeless sharps shaver sheen sheers shelly sherries shill shills shims shines
shins shinto shintos shit shouts shrilly shufflers shunt shuntes shuts sian sicle sidle sidon siee
sieg siege siegea siegee siegel sieger sieges siegez sienne siennes siens sieur sieve sieves
sieving siggy sigle signa signiez silage silky sill sillet sillier sillies silliest sills silt
silve silves simiens simper sims sine sinew singe singers singes singh sion sioux sires sises
sixes sixtes skates skein skiant skiat skient skims skit skons slag slags slake slalom slaloma
slalome slalomed slalomee slalomer slalomes slalomez slaloms slang slant slants slate slates sleds
sleeks sleets slews slily slims sling sloe slurs sluts smelly smiley smilla smille smit smites
smuts snare snares sneers snipes snit snore snots soaping soars sobers socin sodome soeur soeurs
soignees soignes soignies soigniez soignons soins soirs sois solage solen solin soliveau soliveaux
sologne solon soman sombrai somma sommee sommer sommez sonates sondees sondes sondons songes sonne
sonnes sonores sonos soothe soquet sorbe sore soren sores sorest sors sots sottes souad soudai
soudain soudeur soue soues soufflees souffler soufflera souffleras souffles soufflets souffleurs
soufi soui souks soulai soule soulees souler soulera souleras soules souliers soulions soulon
soulons soulot soupai soupers soupeur soups souquat souque souquee souquent souquer souques
souquez sourcing sourd sourdes sourds sourest souri souries sourimes sourirai sourness soute
soutes soutiers soutins souvenu souviens souvinmes souvins souvintes sower sowers soyeux soyons
spahn spanned spanner spares sparks spars spartes sparts spates spathe specule speer spies spills
spine spines spinet spins spinx spiny spip spires spites splint spores spouts sprain spree sprees
sprint spun spurs squint sras staidly stains stalin stamen stance stances stead steed steers stein
steno stent steppe steppes stilt stine stink stint stints stolon stras stressing stricture strops
stunt stupeur suage suages suai suaient suait suant suates suaver suber subissons suborne succin
suceur sucres sucrin sud suent sueur suing suint suinta suinte suintes suives suiveur sullies
sully sumes suns suons supers supin supine supins surges surin suris surissons surlies sutes swain
swains swamps swathe swills swims swines swirly sylphe synch synched synches synchs syncs synge
synode synthase synthe syntheme syntone syntype syrphe tabasse tabassee tabassees tabasser
tabasses tabassez tablais tachas tachee tachees tacher tachez taclais tacles tacts taiaut tailla
tailleur tain taine taint taints tairais tairas taire tais taiseux tait tala talai talais talait
talas talla tallais talle tallies tally taloche talon talque talute tambourin tame tamed tamer
tames tamiers tamis tamps tanagers tanca tance tances tanches taney tanger tangiers tangy tanin
tanit tankers tanna tanne tanned tannee tanner tanners tannes tannez tannin tans tansy tante
tantes taoism taoist taon taons tapais tapante tapi tapie tapin tapina tapine taping tapins tapir
tapis tapit tapon taponne taque tarai tarais tarait taranis taras tarbais tardais tardas tare
tareras tares targue tari tarie taries tarif tarifs tarik tarim tarin tarir tariras taris tarit
tarlouse tarnais tarons taros tarots tarps tars tarte tartes tartis tarts tasse tassee tassees
tassel tasser tasses tassez tatais tate tatin tats taude tauds taule taunt taunts tauon taupe
taupin taure taurin taurine taurus taut tauter tauzin tavele taxais taxis technologique
technologiques technologisme technologist technologiste technologists technologue teck teems
teenier tees teflon teille teins teint tele telecentre telemark temperais temperas tempers tempes
tempetais tempetas templar temples templette templettes templiers tempters tenais tenait tenancy
tenantes tende tendelle tendes tendon tendre tendres tendues tenet tenia tenon tenonne tenpin tens
tenses tentes tents tenture tenues tenure tepale tepee tepees tepide terca terce terminologies
terne ternes ternies ternis terrai terrain terrains terrais terrait terran terrant terrapin terras
terries terris tertre tessie tessin tesson teter tetin teuton texans thais thames thant theologies
thermies theux thiol thons thouars thous throbs throes thuds thugs thule thumps thune thur thurs
tiares tiede tienne tiennes tiens tige tiges tiglon tignes tigres tikes tile tiles tilla tille
tilled tillee tillees tiller tillers tilles tilleul tillez tillier tilliez tills timbrai timex
timon timores timur tine tines tinge tinges tings tinmes tinny tins tinsel tinselled tint tintes
tints tipis tipper tirais tiras tiroir tiroirs tirons tiros tirs tises tison tissee tissons tite
toads tocs togas toges togs toi toilers toilons toils toisa toise toisions toison toisons toit
toits tokai tokes toles tolle toluol tolus tomai tomas tombs tome tomee toment tomer tomes tomez
tomme tommie toms tondes tondons tondras tondre tondrez tonds tondue tondues tondus tongres tongs
tongues tonnai tonne tonnes tonte tontes tonto tonton tonus toots topai topas toper topes toquai
toquas toquat toque toquee toquent toquer toques toquet toquez tor torch torchees torches torchiez
torching torchis torcol torcy tord torde tordis tords tordues tordus toreai toreat toree tori
tories torii toril torils toron toronne torons torque torqued torques torr torres tors torse torsi
torso tort torte tortis torts torus torve tory toton totos toua touai touais touait touas touat
touba toucan touchai touching toue touee touees touent touer touera touerai toueras toues touez
touffes touffeurs touffues toughs touions toul touloupe toungouse touons toupet touque tourba
tourbai tourbais tourbait tourbas tourbat tourbe tourbes tourd toured touret tourie touries
tourism tourist tourna tournage tournai tournais tournait tournas tournat tournees tournerai
tournerie tournes tourney tourneys tournez tournis tournoi tournoie tournois tournoyai touron
tours tourte tourtes toussa toussai tousse tousserie toussons toutou touts touvain toux towers
tows toxico toxines trahies trahis traie traies trails traine trais tramps trams trance trances
tranche trans transe traque traquet travelages travelings travellings travis travois trays treas
treason treilles treks tremolo trenches trendier trent trentiemes tress tressa tressai tressais
tressait tressant tressas tressat tresse tressee tressent tresser tresses tressez tressiez
tressions tressons tria triais trials trias tric tricolor triestin trig trigle trill trilla trille
trills trimes trimly trims trin triode triol triolet trions trios triose tripla triply tripoli
tripos tripots trips triquet trish trissons troc troche trochin trocs trod troie troika troikas
troilus trole trolls tromp trompons tromps tron trona tronai tronais tronas tronc troncs trone
trones trons troop troops trope tropes tropic tropics tropism troquet trot troth trots troua
trouai trouais trouas troue trouee trouent trouer troues trouez troupers troussons trouts troy
troyen troyes troys truande truces trucs trudge trudges trudy truelles trues truest truffiers
truffles truie truies truism trullo truquat truque truquee truquent truquer truques truquez truss
trussed trusses trussing tryst tsars tuage tuages tuai tuais tuantes tuas tubees tuber tubera
tuberas tubers tubs tucked tuent tues tueurs tufs tugs tulle tumes tumors tumours tums tuners
tunes tunis tuns tuons tuque turbo turco turcs turd turds turf turfs turk turks turne turnep
turneps turnes turque turquette turret turrets tus tutors twerp twines twos typees typer typons
tyres tyroes tyros tzars uber ulcers ulemas ultracourt ulule undue uniemes unies unimes unissons
univers unixes unmans unpin unrest urane uranie urchins ures urges urines urne urnes usaient usait
usance usant usante usantes usants usates usent usineriez usines usons ussel ute utrillo uvaux
uvule vachas vache vachee vachees vacher vachers vaches vachez vacille vagin vagis vahan vaille
vailles vainc vaine vaines vainly vains vaire valais valait valencien valenciennes valenciennois
valentines valga valine vallee vallonnes valmy valoche valois valsa valsais valse valsee valve
vampas vampes vamps vane vanes vanille vanites vanna vanne vanned vannee vanner vannes vannet
vannez vans vanta vantai vantas vantat vante vantee vantees vanter vantes vantez vanves vapid
vaping vaque varan varans varennes vargas varia variais varice varicelle varois varus varve vasais
vasee vaselines vaseux vasque vastes vasts vats vauban vaudeville vaudevilles vaughan vaughn
vaults vaunt vaunts vautre vaux veau veaux veeps veer veers vegans veggie veilla veillee veilles
veils veines veineux veins velage velais vele velee veler velie velies velin velique velma velte
velue velux venai venais venaux vendes vendre vendues vene venee venees venelle venent vener
venera venere venes venet venete venges venielle venin venins venn vent ventaille ventee venter
ventre ventree ventres ventru ventrue vents venture venues vepres verdies verdin veretille vereux
verin verlan vermeille vermeilles vermille vermin vern verne vernier vernies verolais verolons
verone veronne verrai verrais verrait verras versailles verti verties verts vertu verve vervelle
ves vesper vessee vest vestiaires vesuve vetille veuf veuille veule veules veuve veve vex vexer
vexille vexin vial vialle vials viand viande vibe vibes vibre vibres vicie vicies vicieux videle
videlle videur vied vieil viele viella vielle viellee vieller vielles viellez vienne viennes viens
vies viewer vigie vigies vigile vigne vignes vignon vignot viie viies viii viiie viiies vil vila
vilaine vilayet vile vilely vilene viler viles vilest villa villanelle villas villein villetaneuse
villeux villon vilma vils vimes vinages vinas vince vine vinee vinees viner vines vineux vinez
vinmes vins vint vintes vinyle viol viola violais viole violee violer violes violet violez violons
viols violy viorne vips virages virais virale viras viraux vire viree vires vireur vireux virile
virolai virolais virolait virolas virole virolees viroles virolions virologie virology virolons
visages vises viseur viseux vison visse vissee vissons visu vitae vitale vitaux vites vitre vitres
vitreux vitule vitus vivas vives viveur vivre vivres vlan voeu voeux voguai voile voilee voiliers
vois voise voisineriez volage volai volais vole volley volleyeuse volte volts volve vomer vomie
vomies vomimes vomissons vomites votai voua vouai vouais vouait vouas vouat voue vouee vouent
vouer voues vouez voulions voulons voussons voutai voutain voute voyelle voyelles vrilla vrille
vrillee vriller vrilles vrillez vulve wadis wafts wage wagers wail waite waivers waives waken
wallets wallis wallonnes wally walras wampum wand wanders wane wanes wanly wanner wanton wanze
wards ware waremme wares waring warms warns warps warri warring warts wastrels wats watts waver
wavering wavers wavre waxen wayne weans weaves weber webers wedges wedgie weeper weepers weepies
weeps weer wees weest weevil weirs weis weiss welles wens westende wezen whams whats whens wheres
whet whig whigs whiled whiles whilst whims whines whips whisk whisks whist whit whits whiz whizz
whores whys wick wicker wickers wicket wickets wicks wiesel wight wights wigs wile wiled wiles
wiley wilkes willa willed willem willie willies willis willows willy wilma wilts wimps winces
winches wined wines wingers winks wiper wipers wipes wireds wires wises wisp wisps wist witless
witt wive wizes wizzes woken wont woos worthies wrenches wrest wrests wriest wryest wwii wyeth
xander xenia xenon xeres xiamen xies xiies xive xives xixes xles xlies xliies xlives xlves xlvies
xmases xves xvies xxives xxves yachts yalta yanis yann yarns yasse yassee yassees yasser yasses
yassez yates yearlies yeble yemen yens yeomen yeps yerkes yerres yeses yest yeuse ylang yokes
yolaine yon yong yonne yore younes youpi youpin youpines youri yourtes yous ypreau yrs yule yules
yvelines yves zabre zain zains zaire zambiens zane zanies zanni zany zappes zapping zarts zele
zelig zelma zener zenned zenon zens zest zibes ziggy zinc zincs zineb zing zingers zings zion
zions zippe zipper zippes zonai zonas zoome zoos zorn zoug zoukai zoulou
`
    .trim()
    .split(/\s+/),
);
