// Derived by scripts/ordinary-words.mjs: do not edit.
/** Words that a town's name, rightly or wrongly spelt, could be taken for. */
export const ORDINARY: ReadonlySet<string> = new Set(
  `
aachen abaissee abbas abbes abbess abbeys abeilles aber aberras abets abies abimes ablest abois
abomines abondees abondes abonne aborde aborne aborner abram abrams abrasa abrase abreast abreges
abrias abris abroges abstain abstains abusee abusers abuts acare acces aceras acere aces achalais
ache ached aches aciers acmes acne acore acra acre acres acrid actais actas acte actes acts acute
adage adages adan adana adas adder adders addie addle adele adeline aden adent adieus adieux adire
adman admen admins adne adnee adonai adorai adoras adore adoubai adouci adret adule adverb adverbs
adverse advert adverts adze aede aeons aera aerai aerais aeras aerat aere aerer aereras aeres
aerienne aeriens aeries aethuse afforest afin afire afros agde age agees agen agent ager ages
agger agies agimes agiras agis agissons agnelines agnes agra agrandi agrandie agrasc agreas agres
ahan ahana ahane ahmad aiches aidas aide aidee aider aides aient aies aieul aieule aieux aigle
aiglon aignan aigre aigres aigries ail aile ailee ailes ailla aille aillee aillees ailler ailles
aillez ailliez aima aimames aimant aimas aimates aime aimed aimee aimees aiment aimer aimes aimez
aimions aimons aims ain aine ainee ainees aines ainu aira airai airais airas airat aire aireras
aires airs ais aisee aises aisle aisselles ait aitre aix ajournai ajournes akan akin ala alain
alaire alaise alan alana alanine alarma alas alba alban albas albert alcuin alder alders aldine
alea aleas alene alenes alepine alert alerts ales alevin alezans alfa alfas alga algae alger algie
algiers algine algique alia alias alien aliena alienas aliene alienees alienes aliens align aligna
aligne alignons aligns aline alines alla allais allantes allas alle alleches allees allege
allegees alleges allegies allegres allegues allende allene allers alles allia allias allie allied
alliee alliees allier allies alliez allonges allonnes allons alloying alluma ally almond alms aloe
alone alors alose alpage alpin alpine alsaciennes alta alternes alters alts alule aluminerie alva
alvin alvine alya ama amado amal amand amanda amande amandes amando amandon amant amante amantes
amants amar amarrais amarras amaru amas amass amassee amati amay amaze amazed amazes ambages amber
ambient amblai ambra ambrai ambrais ambrait ambras ambrat ambre ambres amd ame ameers amel amen
amena amenas amend amenda amende amends amene amenee amenent amener amenes amenez amentifere amer
amere amers ames amgen amibes amid amidons amie amienois amies amigne amigos amilly amina amine
aminee aminees aminer amino amir amirs amis amiss amman amoche amome among amont amount amounts
amour amours amps ampul ampuls ampus amui amuies amuir amur amura amurai amurais amuras amure
anais anale anapest anapests anar anaux anche anches anciennes anciens ancra ancras ancre ancree
ancrer ancres ancrez and andantes andes andin andine andorre andre andrea andreas andree andrei
andrej andrene andres andresy andrew andrews andrzej andy ane anee anerie anes anfr angara ange
angel angela angele angeles angelo angels angelus anger angered angers anges angie angle angler
anglers angles anglo angoisse angons angor angora angoras angry angus anhydre anier aniere animas
anime animee animees animer animes animez animus anions anis anise anises ankle ann anna annales
anne annecy annee annees annex annie annotes annoy annoys annulling anode anone anons anoure anr
ans anse ansee ansees anses answer answers ant antai antan ante anted anteed anteing antennes
antes anther anthere anthers antienne antis antiscientifique antler antlers antoine antre antres
ants anurie anvils any anything aortas aorte aoutai aoute apaches apes apeure api apia aping apion
aplanie apnee aponte appas appele appelee appelle appelles appris apre apres april aprils apses
apte aptes apuras apure apures apyre aquas ara arab arabesques arabs araine arak aral ararat aras
arasa arasas arase arbois arboras arbors arbre arbres arc arch arche archelle arches archie
archives arcs arder ardoise ardre ardue ardus are area areas arenas arenes ares aretier argan
argas argentees argenteras argenterez argenteries argentier argentiers argentifere argentifique
argentines argentiques argos arguas argue argues argus aria arias arid ariege arien arienne
ariennes aries arille arioso arisa arisas arise arius ariz arks arles arma armai armais armand
armande armando armani armant armas armat armband armeniennes armeniens armeras armes armies
armilles armin armions armoise arms arni arnie arnt arobas aromas arome aronde arose arouse
arpentees arpenteras arpenterez arqua arquas arque arquee arquer arques arquez arrant array arrays
arrears arrentees arrenteras arrenterez arrest arret arretas arrets arrhes arrimas arrisa arrisas
arrise arrivas arrobas arroche arroi arron arrosa arrosas arrose arrow arrows ars arseholes arses
arsin arson arsouilles art arte artois arts artsy arty arvine aryan aryans aryennes aryens asc
ascend ashes asians asma aspen aspens aspic asque assailles asse assec assene asses asset asseye
assez astaire asters astre ate athens atlas atman atome atour atours atouts atre atres ats
atteignes atteigniez atteignimes atteignis atteignites attend attende attiedies attigees attiges
attigiez aubain aube aubenas aubere auberes auberge auberges auberon aubes aubier aubiers aubin
aubins aubois aubrey auburn aude audin audra audrey auge auger augers auges augets augurs auks
aune auner aunes aunt aunts aupres aura aurae aurai aurais aural auras auray aure auricle aurige
aussiere austen autan autel autels auteur auteurs auto autos autre autres aux avais avalais avance
avant avare ave aveline aven avengers avent aventin aver avera averas avere averes avers averse
avert averts avery aveux avien avilie avines avinons avion avions aviron avis avives avons avouai
avr avril avrille award aware axais axant axas axent axeras axions axis axons ayano ayant ayers
ayons azana azoras azore azur azuras azure babur bac bachas bache bachee bachees bacher baches
bachez back baclais baclee bacles bacs badais badee baden badgee badgers badges badin baes baffee
baffin bafrais bafras bafre bafree bagne baguee bagues bahuts baient bail bailey bailla baille
baillee baillees baillent bailler baillera bailles bailleur bailleurs baillez bailli bain baine
bains baird baire bais baise baisee baisees baiser baises baiseur baisez baisiez baisse baissee
baissees baisser baisses baissez baissier baissiere baissieres baissiers baissiez baissons bait
baits bakunin balai balaie balaies balais balaise balanca balancas balance balances balane balanes
balen balisee baliveaux balla ballais balle ballee ballonnes balm balma balms balmy balois balsa
balte baltes baltique balzaciennes bambin ban banane banaux banc banches banco bancos bancs band
bande bandeaux bandee bandees bander banderille bandes bandies bands bandy bane banes bang bangs
bani bank bankers banks banna banne banned bannee banner banners bannes banneton bannez banni
bannie banns banque banques banquette bans banshee bantam banter banters bantus baquette barack
baraque barbais barbas barbaux barbe barbeaux barbee barbell barbers barbie barbier barbiers
barbiez barbs barbue barcelonais barceloneta bardais bardas barde bardeau bardeaux bardee bardeur
bardis bards bare bares barest barfs barge barges bari baril barils barine bark barks barmen barn
barnaul barnes barney barns baronne baroque baroud barouf barque barques barquette barquettes
barra barrai barrais barras barrat barre barreaux barree barrel barres barreur barris bars barye
basai basais basait basale basane basanee basasse basaux base based basee basees basel baselines
baser bases basest basez bashed bashes baside basie basiez basile basin basis basked basket
basoche basque bass basse bassens basses bassesse basset bassets bassi bassin bassine bassinee
basso basson bassos bast bastaing baste basted bastee bastees baster bastes bastez bastilles
batais batches bate bateaux batee batellerie bates bathes batis bats batte battee battes bau baud
baudoin bauds bauer bauge baugea baugeas baugee baugees bauger bauges baugez baum baume baumes
baux bavais bavassee bave bavee baver baves baveux bavoche bavure bay bayais bayee bayeux bayons
bayreuth bea beach beaches beacon bead beads beady beagle beai beais beait beak beaks beal beam
beams bean beance beans beant beantes beants bear beard bearn bearnais bears beas beasse beasses
beast beat beate beats beau beauce beauf beaufort beaumont beaune beaus beaute beauties beauty
beauvaisin beauvau beauvoir beaux bec becca beches bechique beck becks becky becs bedeaux bedeck
bedevilled bedonne bedrock beech beefs beeline been beent beeper beeps beer beera beerai beerais
beerait beeras beerez beers beerse bees beet beets begaie begin begu begue begues beguin begum
begun behave behest beige beiges beigne bejaune belai belais belait belant belants belau belay
belch bele belee beler belge belges belgian belgitude belgo belie belied belief belier belies
beliez belize belle belleville bellied bellies belling bellingham bellini belmont beloeil beloit
belon belote belt bemoans bench bene benef benet beni benie benies benign benimes benin benins
benir benis benit benne benner bennes bennie bent bents beons beotienne ber berca bercai bercas
bercat berce berceaux bercee bercer berces bercez bercy bereft beret berets berg berge bergen
berges bergs beria bering berk berle berline berliner berlines berlins berlioz berlitz berlue berm
berme berms bern berna bernay berne bernee berner bernes bernez bernie bernini bernique berno
berra berries berry bers bert berta berth berths bertie bertille bertrand berwick beryl beryx
beset besoin besot bess bessel bessie best bestiaires bests bet betaine bethany bethe bethink
betique betoine betonne bets bettie beugle beugles beuh beur beurey beurk beurling beurrai
beurrais beurrait beurre beurree beurrees beurres beurrez bevel beveled bevels bevue beyer biaisee
bianca biassed bible biches bicle bicorne bides bidon bielle bienne biens bierce biere bieres
bierne biers biggie biggies bigle bigorne bijou bikes bilais bilan bilans bilant bile bilee biles
bileux bilge bilges bilie bilieux bill billa bille billed billee billees biller billes billet
billets billez billie billies billiez bills billy bimanes binages binas binds bine binee binees
biner bines binez binge binges bins bion bios biotechnologies biper birbe birch bis bisaieux
biseaux bisee bises biset bison bisse bissee bissees bissel bisser bisses bissez bissons bite
bites biveaux bjorn blab blabs black blacks blade blades blaff blagnac blague blah blaine blair
blaire blaise blake blama blamas blame blames blanc blanca blanch blanche blanches blanchi
blanchis blancs bland blank blanks blaps blare blares blasa blasas blase blasee blases blast
blasts blat blats blatz blaze blazes bleat bleeds bleeps blegny blemie blench blend blends blent
bles blesa blesat blese blesee bless blessee blest blet blets bleuie bleus bleys blind blinds
bling blini blinis blink blinks bloc block blocs blois blond blondes blondies blondin blonds blues
bluest blunt blunts blur blurb blurs blurt blute blutes boar board boars boas boast boats bobine
bobines bobs bocaux boche bock bode bodes bodies boece boer boers boete boeuf bog boggie bogie
bogs bogue bogues bohr boil boilers boille boils boink boira boire bois boisa boise boisee
boisions boisons boisselier boissier boisson boissons boit boite boitier boitiers boive boives
bole bolee bologna bologne bols bolts bolyai bombe bome bon bonbon bond bondais bondames bondas
bondates bonde bonded bondee bondees bonder bondes bondez bondie bondies bondiez bondimes bondis
bondites bondon bondons bondree bonds bone boned boner bones boney bong bongoes bongs boni bonis
bonn bonne bonner bonnes bonnet bonnetiere bonnetieres bonnetiers bonneville bonnie bonny bono
bons bonte bontes bonus bonuses bony bonze bonzes boodles boogie bookend bookends boole boon boone
boons boor boors boos boost boots booze bops bora borain boraine boraines borane boranes boras
borate borax bord borda borde bordeaux bordee bordees bordel borden border bordereaux bordes
bordet bordez bordon bords bordures bore boreaux bored boree borees borel borer bores borg borges
borgne borgnes borgs borie borin borine borines boring borins boris bork born borna bornage bornai
bornas bornat borne bornee bornees bornem bornent borneo borner bornera bornes bornez bornier
borniez bornite bornoie bornoye boron bort boru borure borures bose bosnie bosquet boss bosse
bossed bossee bossees bossele bosser bosses bossez bossons bossue bossuee bossues bote botnet bots
botte bottiers bottines bouc boucanes boucaux boucs bouda boudai boude boudees boudes boudin
boudinas boudine boudinee boudinees boudiner boudineriez boudines boudinez boudins boue bouee
bouees boues boueux bouge bougea bougeas bougee bougees bouger bouges bougez bough boughs bougie
bougies bougon bougonne bougre bougres bouh boui bouif bouiner boula boulai boulange boulbene
boulders boule bouleau bouleaux boulees boulegue bouler boulera bouleras boules boulets bouliers
boulin bouline bouliner boulines boulins boulions bouloche boulon boulonna boulonne boulonnee
boulonner boulonnes boulonnez boulons boulot boulotte boum bouma boumai boume boumes bounce bound
bouquet bouquets bouquinerie bouquines bourbe bourbes bourda bourdai bourde bourdeaux bourdes
bourdonne bourg bourge bourgeonne bourges bourget bourgogne bourgognes bourgs bouronne bourra
bourrai bourre bourreaux bourres bourru bourse bourses bous bouse bouses bousin bout bouta boutai
boute boutes bouton boutonne boutre bouts bouvier bouzin boves bovet bovides bovin bovine bovines
bovins bowed bowen bowie bowing bowlers bowmen bows boxai boxe boxee boxen boyaux boyle boys bra
brace braces bract brad brade brades brady brag bragg bragged bragger brags brai braid braids
braie braies brailleur brain brais braise braisee brait braits braj brakes brames bran branch
branche branchies brand brande branded branden brandi brandie brando brands brandt brandy brane
branle brant brante braque bras brasa brasat brase brasee brases brash brasilles brass brasse
brassee brassees brasser brasses brassez brassiere brassin brat brats bravais braves bravest bray
braya brayai brayais brayait braye brayed brayee brayees brayes brayez brayiez brays bread break
breast breasts breath brecht bred bree breed breeds bref brefs brela brelan brelans brelat brele
breles brelles breme bremes bren brenner brent bresil bresilles bressan bresse bret bretelles
breton brett bretta brette breve breves brevet brew brews brexit brian briancon briar brias bribes
brick bricolo brides bridge bridges brie brifes briggs brigs brigue brigues brille brillo brimes
brims brin brine bringe brinier briny bris brisa brisat brise brisee brises brisk brit brits britt
brno broad broche brock brocs brode brodes brogue brogues broie broies broil broilers broils broke
broken brome bron bronca bronchi bronco bronte bronx bronze bros brosse brossee brossees brosser
brosses brossez brossiere brou brouet brought broussaille broussailles broussailleux brousse brout
broutes browne brows browse broya broye broyes brrr bru bruant bruce brucelles bruche bruegel
brugeois brui bruie bruies bruimes bruin bruine bruines bruins bruir bruire bruis bruise bruised
bruiser bruisers bruises bruisse bruissee bruissees bruisser bruisses bruissez bruit bruite
bruites bruits brula brulage brulages brulai brulas brulat brule brulee brulees bruler brules
brulez brulis brulon bruma brumai brumal brumas brumat brume brumee brumees brumer brumes brumez
brummel brun brune brunei brunes brunet brunets bruni brunie brunies brunis bruno brunoy bruns
brunt brus brush brushed brushes brusk brusker brut brutal brute brutes bruts brutus bruxellois
bruz bryan bryone buber buches buck budge budges budgie buees bues bug bugey bugged bugger buggy
bugle bugles bugne bugs buick buis buissons bulge bulges bulgier bulle bullies bumes bun bundles
bung bunin bunts buoy bur burch bure bureaux burelles burent burg burger burgers burgess burgle
burgles burgoyne burgs buries burin burine burines burke burl burly burn burne burned burner
burnet burns burnt burp burr burs burst burt bury busee buses bushel bushels busse bussed busses
bust busy bute butes butin butines buts buvais buveur buy buyers byers byes byway cabalais cabals
caban cabans cabas cabasset cabiai cabin cabines cablai cablais cablait cablas caboche cabossee
cabra cabrai cabrais cabrait cabral cabras cabrat cabre cabri cabris cabus cacaos cachais cachas
cache cached cachee cachees cacher caches cachet cachets cachez cactus cadgers cadis cadix cadrai
cadrais cadras cadre caenais cafetieres cafre caftais cafte caftes cage cages cagnais cagne cahute
caid caieux cailla caillais caille cain caine cains caique caire cairn caissiere caissons cajolais
cajous cal cala calade calage calages calai calais calaisis calaison calait calame calames calamus
calant calao calas calasse calat calates calc calcin cale calee calees calerai calerais caleront
cales caletais calez calfats calfs cali calibrai calif califs calin calinais calinas caline
calinerie calines calins calk calkin calks call calla callas calle called calleux callie calls
callus calm calma calmai calmais calmait calmar calmars calmas calmat calme calmerai calmes calmi
calmie calmies calmir calmirai calmis calmit calms calomel calons calots calquais calque cals
calta caltai caltais caltait caltas calte caltes calus calva calvas calves calvin calving cama
camai camail camais camait camant camard camas camba cambai cambais cambait cambas cambat cambera
camberai camberais camberait camberas cambers cambes cambia cambial cambra cambrage cambrai
cambrais cambrait cambrant cambras cambrat cambre cambree cambrees cambrer cambrerai cambres
cambrez cambrian cambric cambuse cambutai came camee camees camel camelines camelle camels cament
cameo cameos camer camera camerai camerais camerait cameras cames camez camions camoens camon
camons camp campa campai campais campas campat campe camped campee campees camper camperai campers
campes campeur campeurs campeuse campez campo campons campos camps campus campuses campy cams
camus camuse can canai canais canait canals canaris canas canates canceled cancers canches cancre
candie candis candle candy cane canee canees canerai canes canetiere caneton canif canin canine
canines caning canins cankers canna cannais canne canned cannee cannele cannelee canneler canneles
cannelez cannelle canner cannes cannet cannez canning cannon cannot canny canoe canoes canon
canopus canotes cans cant cantal cantalou canted canteen canter cantered canters cantos cantre
cants canulais canute capai capais capait capas capeais capelais capele capelee capelines capella
capelle capelles caper caperai capes capon caponne cappella capre capres caprice caprin caps
capselle captais capte captes caquais caque caquette carabin caraque carats caravan carbine carbon
carbs carburai carcailles carcan cardais cardan cardas cardia cardin carding cardio cardon cards
care careen cares cargue cari caria cariais carias carib carie caries carieux carina carine caring
carl carlin carline carlins carma carmai carmais carmas carmen carmerai carmin carmina carmine
carmines carnal carnap carne carnee carnes carnet carney carnier carnot caron carouse carpelle
carpelles carpes carpi carpien carping carps carpus carra carrai carrais carras carrat carre
carrelle carrelles carres carrie carrion carros cars carson cartais cartan cartas carte cartes
carting carton carts carve carved carver carvers carves carvi carving carvings casai casais casait
casals casas casee casein caserai cashes cashing casing casque casquette cassais casse cassee
cassees casseille casser casses cassez cassie cassis caste castelet castes casting castrai castre
casts cataires catches cate catelle catin catirai catis catkin catnip cats caucus cauris causais
cause causee causerie causeur cautele cauteles cauteleux cavai cavais cavait cavalais cavas cave
cavee caver caverai caves caveur cavil caving ceans cecile cedais ceder cedre cedule ceindre ceins
ceint ceinte ceinture celai celais celait celas cele celer celeront celiez celle celli cellist
cellists celte celtique celtium cendra cendre cendree cendrer cendres cendrez cene cenon cens
cense censee censer censes censure cent centaure center centered centers centiare centile centime
centon centra centrage centrai central centrale centras centrat centre centred centree centrees
centrent centrer centrera centres centreur centrez centriez cents centurie century cenure cenures
cepe cepee cepes cephalique cerce ceres cerise cerne cernes cernier cerque certain cerule cervelle
cervix cervoise cessee ceste cesure cette ceuse ceux cevennes cezanne chablais chablerai chads
chafes chaffs chahs chahute chahuts chaille chainait chainant chainat chaine chaines chains chaire
chairs chais chaise chales chalks challenges chalus chaluts chaman chambra chambrai chambrais
chambrait chambras chambrat chambray chamelle chamelles chammy chamois champ champe champed champi
champis champs chance chancelle chancy chandelle chant chanta chantai chantal chantas chantat
chante chantes chantey chantre chants chanty chanvre chaos chap chape chapee chapel chapela
chapelai chapelas chapelat chapele chapelee chapelees chapeler chapeles chapelet chapelez
chapelier chapeliez chapelle chapellent chapellera chapelles chapels chapelure chapes chaps chapt
chargerai charlevoix charmas charmerai charmes charmin charms charnelle charroi chars charte
charts chas chases chasm chasms chassee chaste chatre chats chatte chaude chauds chaulais chaule
chaulerai chaumas chaume chaumes chaumont chaut chauvais chauve chauvin chaux chaville chavire
cheat cheeps cheering cheers chemin chemines chen chene chenet chenier chenil chenin chenu cheops
cherant cherbourg chere cheree cherees cherent cherer cherera cheres cherez cheries cherino
cherons cherrant cherrent cherries cherront chers chest chevele chevre chevrent chewing chiais
chialais chiames chienne chiens chient chierent chies chignon chillies chilly chimes chimp chimps
chines chips chirps chives choice choie choies choir chois choisi choisie choit choix chomas
chomes chomp chomps choose chopines chops chose chouannerie chouinerie chouineriez chouines
chourerai chourineriez choute choux chris chromise chumes chump chumps chums churent chute ciblais
cible ciclais cicle cicles cidre cidres cie cierge cieux cil cilie cilla cillais cille cillee
cillees ciller cilles cillez cilliez cime cimentiers cimes cimetieres cine cines ciney cintra
cintre cintree cintrer cintres cintrez cippe cirages cirais ciras cire cires cireux ciron cirque
cirse ciste cistre cit cita citais cite cited citee citer cites citez city cive civet civets
civies clac clade claie claies claim claims clair claire clairs clama clamais clamas clame
clamerai clames clamp clampa clampas clampe clampes clamps clampsa clampse clams clan clancy
clande clang clangs clank clanks clans clapais clape clapis claps clarain clare clarine clasps
class classee claus clavais clave claveaux claws clayons cleans clears clebs clefs clemens clement
clemons clerc clercs clerk clerks cles clews cligna cligne climes clin cline clingy clint clissons
clives clix clomps clopines cloront close closing clouai clumps clxix cnes cnil coaches coassee
coassons coats coax coches cochin codai codais codices codon coenure coeur coeurs cogites cogne
cognes cohen coherent cohering coi coif coil coin coinces coined coing coings coins coire cois
coit coite coites coits colas coline colineaux colins colis collais colle collies collines collins
cologne colon colones coltineriez coltines colts comarque combe combes combinas combine combined
combinee combinees combiner combineriez combines combinez comblai combles come comer comes comet
cometes comice comices comics coming comings comiques comite comites comm comma command commands
comme commend commends comment comments commet commimes commises commites commue commues communes
comoe comores compagne compas compiles complet complus compos comprenne comprit comps comptes
comptines comput comte comtes conan conch concu concues condo condoes condom condone condor condos
conduces conduis cone cones confineriez confines confiserie congre congres conies conimes conis
conissons conites conks conne connerie connes connues conques conquet cons conseilles consens
consent considere consideree consideriez consigneriez consoneriez cont conta contas contd conte
contee contend conter contes conti contra contrai contre contree contrer contres contrez contus
convers cooing coolers coons coors coos coots copiees copies copinas copine copinee copinees
copiner copinerie copineriez copines copinez copings copse coquai coquet coquinerie coquineries
coquines corbeaux corbeilles corbin corde cordeau cordeaux cordiaux cordon core coree cores corine
corme corn corna cornai corne cornea corned cornee corneilles corner cornes cornet cornez corning
corns cornu cornue corny corpse corpus cors corse corset corseterie corwin cosies cosigneriez
cosignes cosine cosiness cosinus cosse cossee cossons costed costing costs cotai cotais cote
cotiers coties cotimes cotise cotises cotissons cotites cotonnerie cotre cots couac coucherie
coudai couderai coudiere coudrai couds coue couinai couinas couine couinee couinees couiner
couinera couinerai couinerais couinerait couineras couinerez couineriez couines couinez coulai
coulais coule coulees couler coulera coulerai couleras coules couleurs couleuse coulions coulis
coulons counts coupai coupeau coupelle couperai coupling couplings coupon coups couque cour
courbai courberai courbes coure coures courge courges couros courra courrai courrais courrait
courras cours coursa coursai course courserai courses court courtes courtisai courts couru courues
courus cous couse cousinade cousinage cousinai cousinais cousinait cousinasse cousine cousinee
cousinees cousinent cousiner cousinera cousinerai cousineraient cousinerais cousinerait cousineras
cousinerent cousinerez cousineriez cousinerions cousinerons cousineront cousines cousinez
cousiniez cousins coutai coute couteau couterai couton coutre couts couturai couvai couvain
couvains couvais couvait couve couverai couvi couvin couvrirai coven covers coves covin cox coyest
cozen cozies coziness craches crade craie craies craig craint cramais cramas cramerai crames cramp
crampa crampas crampe crampes cramps crampsa crampse crams cramse cranais crane craned cranee
crania cranien craning crante crantes craps craque craquette crase crasse crassee craven craving
crawlais cray creais creams creance creas crease creat creil cremeuses cremier crenees crener
crenes creniez creolise creper crepier crepin crept crepus cress cresson crest crests cretan
cretin cretine cretinerie cretins cretoise creton creuse creux cri cria criais crias crib cric
crie criee cries crime crimes crimps crin criollo cris crise criser crises crisp crispants crispe
crispons criss crisse crissons croak croasse croat croate croc croce croche crochies croci crock
croco crocs crohn croie croies croira croire croirez crois croisa croisade croisai croisas croisat
croise croisee croisees croisent croiser croisera croises croisete croiseur croisez croisiez
croisions croisons croissants croisse croisses croissez croissons croisure croit croitre croix
crole crolle cromesquis crone crones cronies cronin cronir crony crook croon crop crops croque
crosier crosne cross crossa crosse crossed crossee crosser crosses crossez crotte croule croulees
crouler croulera crouleras croules croup croupe croute crow crowd crown crows croyais croyait
croyez croyiez crts cruelles crues cruise cruised cruiser cruises crumes crusoe crusse crusses
crust crutes crux cruxes cubais cuban cubees cuber cubera cuberas cubes cuise cuisineriez cuissons
cuite cul culai culais culait culas cule culeront culmines cunts cura curais curas curerai cures
curoir curs curving cushing cussing cute cuts cuvais cuve cuveau cuvele cuves cyanelle cycling
cyon cypres cypress cyprus cystine cytise dachas dadais daggers daguai daily daims daine daines
dainty dais dalai dale dalla dallais dalle dallies dally daloa dama damages damai damais daman
damant damassee dame damee dament damer damerai dames dameur damez damien damiers damions damme
damming damn damne damon dampen dampens damps danae dance dancers dances dander dandin dandle
dandy dane danes danger dangers dannie danny danone dans danse dansee danses dante dany daon
daraise darce darcy dardais dardas dards dare daren dares daria darin dario darique darius darne
darning darns daron darrin darts darvon darwin dashes datai datais date datelines dates datte
dattes dauba daubai daubant daubas daubat daube daubees dauber daubera dauberas daubers daubes
daubeur daubeuse daubs daunt daunts dave davis deal dealer deals dealt dean deandre deann deanna
deanne deans dears deauville debande debian debile deboule debulle debute decalais decale decan
decante decele decencies decentre deche decheville decile deck deckle declic declin declina
decline declins decon deconne decoule decroise decue decuple decuvais decuve dedain dedains dedale
dedans dedie deduce dee deeds deeming deems deeper deeps deer deere deers defais defait defer
defers defiance defie defile defoe deforest defoule defournes defuse degaina degaine degante degel
degele degivrage degivrant degivrasse deglue degre dehale deice deimos deism deite dejante dejouai
dejuge del dela delai delaie delaina delaine delais deli deliberante delie delies delinquance
delirant delirante delirantes delirants delirasse deliverance delivra delivrable delivrai
delivrais delivrait delivrames delivrance delivrant delivras delivrasse delivrasses delivrat
delivrates delivre delivree delivrent delivrons dell della dells delude deluge delure delute
deluxe delve delwin demain demand demande demands demange demarque demasques deme demeans demele
demens demie demines deming demis demon demonologies demons demoule demount demur demure dena
denanti denar deneb denerva denerve deni denia deniai deniais deniait denial deniant denias deniat
denie denier denies denigrante denim denims denis denitre dennis denoie denouai dens dense denses
dent dentaires dente dentee dentellier dentes dentin dentine denting denton dents denture denuai
denuais denuait denude denue denuee denues denying deon depanna depannage depannai depannais
depannait depannas depannat depanne depannee depannees depannent depanner depannera depannes
depanneur depannez depanniez depare deparee deparie deparle departe depasse depave depavee depayse
depende depense deperi depeuple depila depile depilee depiler depiles depilez depite deplane
deplante deplie deplies deplu deplue deprenne depulpe depure depute deraie deraies derail deraille
derange derbies derek derick derme dernier deroche deroule desole dessin destin detail detain
detains detale detele detend detende deter deters detienne detiennes detonne detournai detours
dette deuce deuces deug deuil deuils deux devais devait devale devance devers devete deviance
devie devienne devin devirolai devirolais devirolait devirolas devirolees deviroles devirolions
devirolons devon devouai dewayne dextre dhole diacres diann dianne diaper diaule diben dice dices
dico dictes dicton dido didone didot diego diene dieppe dies diese diesel dieser diest diete
dieter dieu dieux digne dignes dignites digon dikes dill dillies dillon dills dilly diluai dilue
dime dimer dimes dims din dinai dinais dinait dinan dinas dindes dindon dine dined dinee dinees
diner diners dines dinez dings dingy dino dinons dins dint diodon diois diol dion dione dior diot
dipper dirai dirais diras dires direst dirge dirons diront dises dison disons disown distend
distende dite dites dito diton diurnes divan divas dive dived diver divers dives divest divin
divis divot dixon dizain djain djinn dnieper doa dodines dodues doers dogat dogme dogon doha
doigtiers dois doives dojo dola dolai dolais dolait dolas dolat dole dollies dolmen dolts domain
domaines dome domed domes domien dominas domine dominee dominees dominer domines dominez dominoes
dominos don dona donax donc dondon done donets donia donjon donnai donne donnes dons dont donuts
doors dopa dopai dopais dopait dopante dopas dopat doper dora dorai dorais dorait doras dorat dore
doree dorent dores dorine doris dorme dormi dormies dors dorset dosa dosai dosais dosait dosas
dosat dota dotai dotais dotait dotal dotas dotat dots doua douai douaire douais douait douala
douane douanes douant douar douas douat douay doublai double doublon doubs doubt douce douchai
douci doucie doucin doucines doucir doucis doucit doue douee douees douent douer douerai doues
douez doug dough douleurs doum douma dounia dour dourest douro douse douta doutai doutais doutait
doutas doutat doute douvain douve doux douzain douze doves doxa doyen doyle dozen drain draine
drancy dray dre dreams drege dreges drelin drenches drenne drennes dress dressing dreux driest
drille drives droguai droid droide droids droit droite droitiers droits drole drone dropai drops
dross drosse drowse drudge drudges drue drues drugged drugs drupe drupes druse druze dryest dual
duale dubai duce duches duchies duck ducks ducs duct ducts dude duds due duel dueled duels dues
duet duets dui duke dulie dulies dull duly dumes dunaire dune dunes dunking dunne duodi dupai dupe
duper dura durai duraille durais durance duras dure dures durs duse dusk dust dusts duxelles dyers
dynes dynkin dyson eagles earache earls earning earns ears easts eaten eats eau eaux eave eaves
eben ebenier eble eborgne ebossee ebouai eboule ebrasant eburne ecaches ecalai ecalais ecalait
ecalas ecarquillees ecarquilles ecarquilliez echampi echampis echelle echent eches echotieres
ecimages ecimes eclaires eclos ecoin econologie ecorne ecoule ecourtai ecourterai ecrasant
ecrasante ecrasantes ecrasants ecrin ecris eculais ecule ecura eden edile edison eels eery efrain
egalais egarais egare egaux egeenne egos egrain egrener egreniez egruges egueule eider elague
elaine elan elanca elancas elance elances eland elans elate elave elders eldersburg elegie eleis
elen eleva eleve eleven elfique eliane elie elimes eline elle elles ellie ellis elma elms eloge
eloise elsie elue elves elvin emacs emana emanais emanas emane emanes emarges emaux embarque
embecques embers emend emeri emeric emeris emerveille emerveilles emeute emeutieres emeuve emiees
emient emies emile emimes eminces eminem emions emis emises emites emmen emmerda emmerde emois
emoule emoulions emoulons empanne empans emparais emparque empenne emperle empile emplumais
emplumas ems emule enamel enamor enamour enarque enclin enclos enclose enclot encre encres encule
encuve endettees endetteras endetterez endeuilla endeuille endeuillee endeuiller endeuilles
endeuillez endeva endeve endos endue endues endure enee enema enerva enerve enfantes enfers enfin
enflas enfles enflons enfournes engels engie engin engins english engloba englobas englobe
englobes englua engluas englue englues engluons engrois engross engulfs enid eniemes enif enigmes
enivrante enjeux enleva enleve enlies enneigees enneigeras enneigerez enneiges ennemies ennuieras
ennuierez enos enouai enquieres enraille enroche enrols entai entais entait ente entee entees
entend entende enter enters entes entetees enteteras enteterez entez entiere entieres entiers
entire entra entre entree entrer entres entrez entry enture enure envahir envahirai envahirais
envahirait envahirez enverrai enverrais enverrait enverrez envers envieux envols eole eolienne
eons epais epalais epale epand epande epandre epanna epanne epannee epanner epannes epannez epar
eparque epars eparvin epaula epaule epaulee epauler epaules epaulet epaulez epee epees epeire
epela epelai epelais epelait epele epelee epelees epeler epeles epelez epelle epelles eperonna
eperonne eperonnee eperonner eperonnes eperonnez epeula epeulai epeulais epeulait epeulas epeulat
epeule epeulee epeulees epeulent epeuler epeulera epeules epeulez epeuliez epeura epeure epeuree
epeurer epeures epeurez epiage epiaires epice epie epiee epier epies epieuse epieux epige epila
epilage epile epilee epiler epiles epilez epine epines epire epissons epite eponte epontes epouse
eprenne eprennes epreuve epris epuce epulie epulon epura epure epures equerres equin era eraies
eraille eras erect eres erick eriges erik erin eris ermines ermont ernest ernst eros erotise erra
errai errais errait errance errand errands errant erras errat erres errs ers ervin erwin esau
escadres escarres esches esquarres esquif esquires essaies essaimais essaimes esseule est estaing
estampai estampais estampait estampas estampees estampes estampeurs estampons estarie estates
ester esters esther estimais estimes estives estompais estuaire estuaires estuaries etage etages
etaies etain etalais etambrai etampais etancon etarque etaux etches eteigne eteinte etend etende
eteule ethane ethene ethnologie ethnologues ethuse ethyne etienne etires etonne etre etrenna
etrenne etrennee etrenner etrennes etrennez etres etroit etroits etrons etuvais etuve etuveur eue
eula euler eumes eupen eur eure euro eurois eux evaine evans eve eveille even event eventre ever
evere evert eves eviller evilly evreux ewer ewers examen exarque excentre exile expres extend eyck
eyra ezra fables fabre fabrice facades face faced faces facet facets facha fachai fachais fachait
fachames fachas fachat fachates fache fachee fachees fachent facher fachera facheras faches
facheuse facheux fachez fachiez facho fachons facies faciles facons facts fadais fadees fades
faeces fagin fagne fagnes fail failla faille failli faillies faims fain faine faint faints faire
faires fairest fairly fairs fais fait faite faites faits fakers fakes falaise falote falters fame
famed famee famees fames famines famous fanais fanates fanboy fancies fancy fane fanee fanees
fanes fange fanges fanned fannie fanny fans fantasy faon faons farce farces farci farcies farcin
farcis fardais fardas fardeaux fardes fards fare fares farid fario farms farouche fars farsi
fartais fartas farte fartes farts fasce fascee fascees faseillas faseille faseillee faseillees
faseiller faseilles faseillez fasse fasses faste fastes fasts fate fates father fathers fatma
fatras fats fauber faubert faubourg faubourgs faubourien fauchas fauche fauchee fauchees faucher
fauches fauchet fauchez faults faune faunes fauns faure faussee faust faut fauta fautas faute
fautee fauter fautes fauteur fautez fautrice fauve fauves faux faveur favus fawkes faxais faxees
faxes fazes feale fears feaute feaux fecaux feces fecule feds feeds feelers feels fees feins feint
felais felas fele felees feler felera feleras feles felin fells felonne felts femelles femme femur
fence fences fendes fendille fendre fendues fenetre fenian fenil fennec fennel fens fente fentes
fer fera ferai ferais ferait feralies feras feries feringien ferlai ferlais ferlait ferlant ferle
ferlees ferles ferliez fermai fermail fermais fermait fermant fern fernand fernande fernando ferns
ferra ferrade ferrage ferrai ferraient ferrais ferrait ferrant ferrants ferrare ferrari ferraris
ferraro ferras ferrat ferrate ferrent ferric ferried ferries ferris ferron ferrons ferrying fers
fert feru ferule ferus fervid fes fessee fest festin fetches feter fetes fetid feting feue feues
feuille feula feule feulee feulement feuler feuleront feules feulez feus feutre feux feve fever
fevers feves fewer fewest fezes fiacres fiais fiames fianca fiance fiancee fiancer fiances fiancez
fiant fias fiates fiats fiber fibers fibres fibs ficellerie fichas fiche fichee fichees ficher
fiches fichet fichez fichues fichus ficus fidel fie fiee fiees fief fiefs fiel fient fier fiera
fieras fiere fieres fiers fiery fies fieu fieux fievres fiez fife fifes fifres fige figea figeas
figee figees figer figes figez figs figues fiiez filage filages filais filas filches file filed
filee filees filer filera fileras files filet filets filez fill fille filled filler fillers filles
fillet fillets filleul fillies fillips fills filly filma filmages filme filmes films filon fils
filters fimes finance finches finds fine fined finer fines finest fingers finies finimes finis
finks finns finny fins fiole fioles fion fions fire fired firent fires firmes firmest firms firs
first fis fiscs fishes fisse fisses fists fites fits five fiver fives fixages fixas fixe fixed
fixee fixees fixer fixers fixes fixez fizzes flac flache flag flags flaire flairs flake flamand
flamberait flame flamers flamine flamme flan flana flanas flanc flanche flanches flancs flandre
flane flanee flanes flange flank flanks flans flaps flare flares flashes flats flavine flaws flays
flea fleas fleau fleaux fleches fleck flecks fled flee flees fleet fleets flein flemme fleron
flers flesh flet fletan fletri fletris flets fleur fleura fleuras fleure fleures fleuri fleuris
fleurs fleurus fleuve fleuves flew flex flexes flics flier fliers flies fliest flint flips flirt
flirts flits floes flogs floors flops flora floras flore florent flores florist flory floss flots
flouai flour flours flous flowers flows fluage fluai fluas flubs fluees fluer fluera flueras flues
fluets fluons fluors flurries flute flyer flyers foene foes foetid foies foirees foirent foires
fois foist foix folders folgers folies folle follies foment fonca fonce fondees fondes fondest
fondles fondons fondras fondre fondrez fonds fondue fondues fondus font fonte fontes fontis fonts
footrest foots for forai forain forais forait forant foras forat foray forayed forays forbes
forcat force forcent forces forcies forcit ford fords fore forecast foree forees forego foremast
foremost forent forer forera fores foresaw foresee forest forested forester forestry forests foret
forets foreur foreuse forez forfeit forfit forge forgeat forgent forges forget forgets forgot
forint forjet fork forks forlance format forme formees formelle formelles forment formes formier
formiez forms forrest fors fort forte fortes forth forties fortin forts fortunes forwent fou fouad
foudres foudroies fouee fouene fouet fouets fougees fouges fougues foui fouies fouimes fouinai
fouinas fouine fouinee fouinees fouiner fouineriez fouines fouinez fouir fouis fouissons fouites
foul foulai foule foulees fouler foulera fouleras foules foulest fouleuse fouling foulions
foulness foulon foulons fouls founds founts four fourbai fourbas fourbe fourbee fourbees fourber
fourbes fourbez fourbie fourbies fourbiez fourbimes fourbis fourbites fourbues fourbus fourches
fourgonne fourgues fourier fourme fourmi fourmilles fourmis fourneau fournee fournees fourni
fournie fournier fourniers fournies fournil fournils fournimes fournir fournis fournit fournites
fourrai fourras fourre fourree fourrees fourrer fourres fourrez fourrier fourriers fourriez fours
fourths fourvoies fous fout foute fouteau foutes foutrai foutres foutues fovea foxes foxiest
foyers frac frack fracs fraiche fraiches fraie frais fraise frame framee fran franc franca france
frances franche franches franchi franchie franchies francie francien francine francis francise
francite franck franco francs frange frangea frangee franger franges frangez frank franked frankel
franker frankie franks franny franque frantz franz frape frappe fraude fray fraye frayee freeing
frees freest frein freina freine freiner freines freins frelon fremi fremie fremir fremis fremit
french frenches frene frenes frenzy freon frere freres fresco frescos fresh freshly fresia fresnel
fresnes fresno fresques fret freta fretai fretais fretait fretant fretas fretat frete fretee
fretent freter fretes fretez fretiez fretin fretins fretions fretons frets fretta frette fretting
freux friand friande fribourg friches friers fries frilly frimes fringe fripes friras fris frise
frises frison frissons frites friton frogs froid froide froids froisse froissons fromentieres
fronca fronce froncee froncer fronces froncez fronde frontieres fronts frost frouai froue frouee
frouent frouer froues frouez frous frozen fryers ftpers fuchs fuels fuies fuimes fuites fumages
fumes funin fur furane furanne furent furet furets furies furnace furnes furs fusantes fuses fute
futes futs fuyons fuzes gabe gachas gache gachee gachees gachent gacher gaches gachez gachis gad
gade gadin gage gagent gages gagmen gagne gagny gaie gail gaily gain gaina gainait gainant gainat
gaine gaines gainier gains gais gait gaite gaites gaits gala galas galba galbais gale galen
galiciennes galle galoche galois galope galore gama game gamed gamer games gamet gameur gamey
gamin gamines gamins gamma gamme gamut gamuts gan gander ganders gandi gang gange ganges gangs
gannet ganse gansee ganses gant ganta gantai gantas gantat gante gantee gantees gantele gantelee
gantelet ganter gantes gantez gantieres gantry gants gantt gape gaping gara garai garais garait
garalde garance garante garas garb garbs garce garches gard gardais gardas garde gare garee
garennes garent garer gareras gares garez garish garni garnie garnier garnir garnis garnit garonne
gars gary gashes gaspilles gassed gasser gasses gatais gate gatent gates gatte gauches gaude gauge
gauges gaulais gaule gauls gaume gaumont gaunt gaupe gaur gauss gaussee gauvain gauze gavais gave
gavee gavent gaver gavere gaves gaveur gavin gavroche gazais gaze gazent geant geante geantes
gears geekier geeks gees geese gehennes geins geint gelais gele gelee gelent geler gelera gelt
gelule gemines gemis gemme gems gen gena genai genais genait genantes genat gencive gender gendre
gendres gene genee genees genent genepi gener genera generai general generas generat genere
generee generer generes generez genes genese geneses genet genetiere genets genette geneur geneuse
genez genie genies genievre geniez genii genk genoa genome genre genres gens gent gentes gentle
gentry gents geole gerais gerance gerante geras gerbier gerbille gerca gerce gere geree gerent
gerer gerera geres germain germans germs geronte gers gesier get geves ghana ghats ghetto ghost
giant gibes gibson gicle gicles gien gifle gign gijon gilde gileppe giles gill gille gilles gills
gimme gindre ginny gins giron gironde gironne gisantes gisent gite gitent gites giton give given
givens gives givre givres glace glade glaire glaise glaive glana glanas glance glances gland
glanda glande glandee glander glandes glandez glandon glands glane glanee glanes glare glaris
glaze gleans glen glenat glene glener glenn glens gliale glint glissiere glissons glome gluon
gluts gnomes gnons goats gobai gobent goblins godai godent godiveaux godson goiters gollies gomez
gominas gomine gominee gominees gominer gomines gominez gomma gomme gommee gommer gommes gommez
gonade gond gonde gondees gondes gondons gonds gone gongs gonion gonks goons gordon gore goren
gores goret gorets gorge goriest gorse gossee gossons gouel gouet gougers gouges goujon goule
goulees goulets goulot gour goura gourai gouras gourd gourdes gourds goure gourees gouren gourerai
goures gourmai gourmees gourmes gourmiez goutai goute gouters gouts grable grace graced gracie
gracier grad grade graded gradee grader grades gradine grads gradue grady graeme graine grainee
grainer graines grainier gramen gramme granada granby grand grandad grande grandee grandees
grander grandes grandest grandet grandeur grandi grandie grandies grandir grandis grandit grandly
grandma grandpa grands grange grangee granges granit granite graniter grannie granny grant granted
grants granule grape grapevine grapevines graphe grappe gras grasse grate grated gratin gratines
gratte graux grave graved gravee gravees graveled gravelee graveler graveleuse graveleuses
graveling gravelle gravelled gravelling gravels gravelure graveriez graverions graverons
gravestones gravide gravie gravier gravies gravimes gravites gray grayed graze grazed gre greant
greas greasier great greater greciser gredin gredines greedier greener greent greer greet greffer
greffier grege greges greiez greler greliez grelin grelon grena grenade grenader grenadier grenat
grendel grene grenee grenees grenela grenele greneler grenelle grener grenera grenes greneur
grenez grenier greniers greniez grenu grenue grenues grenure gres greser gresiere gresilles
gressin gressins greva greve grever greviez greyer grieve grignon grigny grille grimages grimes
grimier grince grincer grind grinder grinds gringe gris grise grison grisons grisou grist
grivelames grivelates grivelees griveles griveliez grivelions grivelles grivelons grives groaned
grogs groie groin groins groks grommelles gronda gronde grondee gronder grondes grondez gros
groseilles gross grosse grotesques grouler groupers grouse groveling grows gruau grudge grudges
gruelings grues gruge grugea grugeas grugee grugees gruger gruges grugez grumelles grumes grumier
grundy grunge grunges grungier grunt gruon grus grutier guai gueant gueat gueent guenole guepier
guerande guest guet gueule gueux guidelines guignon guinde gullies guts gwen gypses haar haas
haber habite habits hablais hable hachas hache hachee hachees hacher haches hachez hachis hacks
hades haft hafts hags hague haie haies hail hails haimes hainan hainaut haine haines haineux hair
haira hairais hairait hairas haircut haire haired hairez hairs hairy hais haissons hait haites
haiti hake hakes hala halage halai halais halait halas halde hale halee haleine haleines halene
halenee halenes haler hales halete halima halin halite halle hallie halls hallucina hallucine
haloing halos hals halt halte halted halter haltes halts halva halve haman hamas hambourg hamel
hamhung hamlin hamme hamming hampe hampes hams hana hanap hanches hand handle hands handy haney
hangar hangars hanger hangers hangs hankers hanks hanky hanna hannah hanneton hannut hanovre hans
hanse hanses hanta hantai hantais hantait hantant hantas hantat hante hantee hantees hanter hantes
hantez happe happes haquet harare haras harass harassee harbin harbouring harcelle harcelles
harcelons hard hardais hardas harde hardies hardin hardis hare hared harem hareng hares haret hark
harks harle harm harms harnais haro haroche haros harp harpailles harpais harpas harpe harpies
harps harries harris harry hart harte harts harvey has hase hases hashes hasps hassle hast haste
hasted hastee hasten hastes hasty hat hata hatai hatais hatas hatat hatches hate hated hatee
hatelle hater hates hatez hath hatred hats hatted hatter hattie hauban haubana haubane haubans
haubert hauberts haul hauled hauler haulers hauls haumea haunt haunted haunts hausa haussa hausse
haussee haut haute hautecontre hautes hauteur hautin hauts hauyne hava havage havai havais havane
havas havat have havee havees havel haven haver havera haverez haves haveur havez havi havie
havies haviez havir havira havirez havis havit havoc havrais havre havres havrit hawks haws
hawthorne haye hayes hayons hays haze hazes hbase hears hearties hearts heat heats heaume heave
heaven heavies heck heeds heels heft hefts hein heine heinz heir heirs helais hele helees helen
heler heles helices heliez helio helion helios helium helix helixes hellenes helms helper
helplines hem hemine hemlines hemming hems hen henan hence hench henna hennaing hennas henne henni
hennie hennies hennin hennir hennis hennit henri henrik henry hens henson hentai hepiale hepper
heppest herauts herbees herbes herbier herbiers herbiez herbues herches here herein heres heresies
hericourt herites hermes hermines hermits hernia hernias hernie herniee herniees hernies heroes
heroics heroin heroine heroines heroins heron herpes hers hersees herses hersiez hertzes herve
hervien hester hetaires hetmans hetre heure heurte heurts hewer hewers hewing hewn hexing heymans
hiatus hides hideux hies hikes hilde hile hiles hill hillel hillier hilliest hills hilly hilts
hims hinds hines hinge hinges hings hint hints hipper hire hires hissee hissons hits hive hived
hiver hivers hives hoches hollers hollies hollywood homages home homed homeless homer homes homey
homie homies hominem hominess homme hommes hone hones honest hongres honing honks honni honores
honte hontes hoots hoplites hoquet horde horn horne horned horner hornet horns horny hors horse
horst horus hosted hosts hote hotte houa houai houais houait houari houas houat houblon houe houee
houent houer houes houez houle houles houleuse houque hour hourd hourdai hourdes hourdies houri
houris hours house houseau houssineriez houssines houssons houx hove hover hovers howlers hsts
huai huais huants huas huat huates huber hubert hubs huches hue huee huent hues huge hugs huis
huissier huissiers humages humans hume humes humps hums hunan hune hunes hungers huns hunt hunts
huons huppes hure hurlees hurles hurliez huronne hurries hurts hus hut hutin huts hutte hutu hydre
hydres hyeres hymen hymns hyper hypes iain iambes iblis ice ices iceux ichnologie icier icon icons
ideale ideaux ides idle idler idlers idles idris ieee ier iers ign igne ignees ignites iides iies
iiies iinds ijssel ikon ikons ilan ilana ilang ilangs ile ileaux ilene iles ileus ilias ilien
ilienne iliennes ill illico illite illness ills illus ilotes image imagea imageai imageais imageas
imageat imaged imagee imagees imagent imageons imager imagera imageras imagery images imageur
imagez imagier imagiez imagines imago imams iman imane imaps imbues imei imine imites impales
impayes impel imper impers impies implies imps impur imus inane inaptes inches incs inde indes
indies indore indra indre indri indue indues indure ined inepte ines inez infancy infantes infer
infers infimes inge ingera ingeras ingere ingeres ingres inks inmates inne inner innes inns ins
int intend inter inters intimes inule inure inversa inverse invert inverts inveteres iodai ioder
iodeux ion ions ioulai ioule ioulees iouler ioulera iouleras ioules ioulions ioulons iouri iourtes
ipe irais iras ires iris irise irlande iroise iron irone ironise irons irruas irvin isle isles
issantes itches iterer iule ive ives ivies ivre ivres ivs ixames ixates ixent ixer ixes ixons
jabbers jablais jacassee jacte jactes jadis jail jaille jailli jaillies jain jaina jais jamais
jamar jambai jamberai jamberait jame jamel james jane janie janine janis janna jannie jante jantes
japan japanned japing japon japonne jappes jaque jaquette jardin jarre jarres jarretieres jars
jarvis jasais jasee jaspee jaspilles jasse jassee jassees jasser jasses jassez jatte jattes jauge
jauges jaugeur jaune jaunt jaunts javele javeline javelins javer jayne jeanne jeannes jeans jeeps
jeer jeers jellies jenner jennys jens jensen jerk jerkin jest jeter jeune jeunes jeux jibes jill
jinns jinny jinxes jive jived jives joanne joignes joigniez joignimes joignis joignites joint
joints jolies jollies jolts jon jonas jonc jonca jonce joncs jones jonques jonson joplin jorg
jorge joris jots joua jouai jouais jouait joual jouas jouat joue jouee jouent jouer joues jouet
jouez joug jougs joui jouis jouissons joule joules jour journal journee journees journey journeys
jours joutai joute joyeux jubes juches jugers juges juives julies junes juntes jura jurais jurande
juras jures jute juts kache kakis kale kalman kalmia kama kamel kanban kane kans kant kaon kaons
karats karen kari karim karin karma karmas karts kate kauai keck keels keen keens keeper keeps
kellie ken kenned kennel kennels kens kent kepler keven kevin keynes khaled khmer kifes kill
killed killer killers kills kinds kine kings kinks kipper kissel kite kites klan kline kluge
kluges knifes knives knots koan kobe koine koln kondo kopek koran kore korea korean koreans kotai
kote kotee kotent koter kotes kotez kouros koursk krein kriens kris krone kruger laarne laban
labia labile labourage labourions labourons labre lac laca lacais lacasse lacasses lace lacees
laces lacha lachas lache lachee lachees lacher lachers laches lachez lacis lacons lacs lacte
lactes lacy lade laden ladin ladle ladre ladres lag lagen lager lagers lagon lagons lags laic
laiche laics laide laie laient laies laigne lain laina lainait lainant lainat laine lainee lainer
laines lainez laique lair laird lairs lais laissee laissons lait laite laitiers laits laiussee
laize lake lalande laly lam lama lamai lamais lamant lamar lamas lamasse lamasses lamat lamb
lambert lame lamed lamee lament lamer lamerai lamerait lamers lames lamez lamie lamiers lamies
lamine lamines lamions lammed lamons lamp lampa lampante lampas lampassee lampe lamperait lampes
lamprey lamps lams lana lanca lancas lance lancers lances lancis lancon lancy land lande landen
lander landes landon landry lands lane lanes lang lange langeas langees langer langera langeras
langes lank lanka lanky lannion lanny lao laos lapa lapais lapant lapasse lapasses lape laper
lapide lapie lapin lapina lapine lapinee lapins lapis lapon lapone laponie lapons laqua laque lara
larbin larch larches larcin larda lardais lardas lardon lards lare lares large largue larisa larks
larma larmai larmais larmas larmat larme lars larva larvas larve lasagne lase lasers lashes lasne
lassa lasse lassee lassees lassen lasser lasses lassez lassie lasts latches late lathes latin
latine lats latta latte lattes lauds laue laundress laura laurais lauras laure lauren laurie
laurine lausanne lause lauze lava lavais lavande lavasse lavasses lave lavee laver laves laveur
lavis lavonne lavons lavra lavure lawn lawns laxe laya layais layasse layasses laye layers layions
layla layman laymen layon layonne layons laze leaches leaden leaders leads leafs leaks lean
leandre leane leann leanne leans leaps lear learn learns leary leas leave leaved leaven leavens
leaves leblanc lechers leches lecons lede ledge ledgers lee leech leeds leek leeks leer leered
leers leery lees leesburg lefts leg legale legals legats legaux lege legendes leger legere legeres
legers leges leggy legible legine legman legmen lego legrand legs legue lehman leiden leigh leila
leis lejeune lela leland lelia leman lemma lemmas lemme lemmes lemon lemons lemony lemur lemurs
len lena lend lenders lends lenin lenine lennon lenny leno lenore lens lenses lent lente lenten
lentes lents lenz leon leona leone leonin leos leper lepers lepiote lepisme lepke lepre lepres
lepreuse lepte leptine lepture lepus lerche les lesais lesant lesas lese lesees leser lesera
leseras leses lesine lesinerie leslie lesons less lessee lessen lessened lest lests letale letaux
lets letters lettre leude leur leurrai leurrais leurrait leurre leurree leurrees leurres leurrez
leurs levain levains levais levant levas leve levee levees level leveled leveler levels levent
lever levera leveras levers leves levez levi leviers levige levine levis levite levons levre
levres levronne lewis lexer lexers lexie lexis lexus lez liable liage liages liames liane lianes
liano liant liantes liars libage libby libel libelle libelles libere libers libre libres libye
lice lices liche liches lidl lie lied lieder lieds liee liees lief liefer liege liegee liegees
lieger lieges liegeux lien liens lient lier liera lieras lierez lierne lierre lies liesse lieu
lieue lieues lieur lieurs lieus lieuse lieux lievre liez life lifers lifte ligand lige light ligie
ligna lignai lignas lignat ligne lignee lignees ligner lignes lignez ligniez ligot ligotes ligua
ligue liguee ligule liions like likes lila lilac lilas lili lilia liliale lilies lillie lilly
lilou lilt lilted lilts lily lima limaces limage limages limais limames liman limant limas limates
limay limbe limbes limbourg limbs lime limed limee limees limer limes limez limites limn limns
limoge limogea limogeai limogeais limogeait limogeas limogeat limogee limogees limogent limogeons
limoger limogera limogeras limoges limogez limogiez limon limonas limone limonee limonees limoner
limones limonez limons limos limousinerie limousineriez limper limpet limps limule limy lin lina
linage linceul linceuls lind linden lindy line linea lineage lineales lineaux lined linen linens
liner liners lines linga linge lingea lingee linger lingers linges lingez lingo lingoes lingue
lini link links linne lino linon linos lint linton lints linus linux lion lions liparis lipide
lippe lippes liquefiees liquefies lirais liras lire lires liron lirons lisage lisages lise liselle
lisere lises lisieux lisle lison lisons lisse lissee lissons liste litany lite liteaux litee
liters lites lithe litige litiges litons litotes litre litres little liure liures live lived liven
livens liver livers lives livest livet livia livid living livre livres livy lizzy llama llamas
llano llanos loaders loam loamy loan loane loans loase lobai lobasse lobasses lobe lobee lobons
lobs loche loches lochies locke lode loden lodes lodge lodges lods loess loewe loews lofai lofe
lofee lofons lofts loge logee loges logon logons logos logs loins loire loiret loirs lois loise
loiters lola loll lolled lolls lombes lome lommel lompe lon londoner londres lone loners long
longe longees longes longs longues lons look looke looks loom loomed looms loon loons loony loop
loops loose loot loots looz lope lopin lops loquai loque loquet lorain lore loren lorene lorgne
lorie loris lormont lorn lorna lorrain lorre lors los lose losers loss lote lotie lotiers lotion
lotissons lotos lots lotte loua louai louais louait louas louat louchies loue louee louent louer
loues louez loufai loufais loufait loufe lougres louie louis loulou louloute louons loupai loupais
loupait loupe loups louquer loura lourai lourais lourait louras lourd lourdai lourdes lourds loure
lourees lourerai loures louse loutres louts louva louvai louvaient louvais louvait louvant louvas
louvat louve louvee louvent louver louvers louves louvet louvez louvoie louvres lovai lovais
lovait love lovee lovers loves lovons lowdown lowe lowers lowest lows loyers loyre lozenges lpns
lubbers lubes lucile lucille luck lues lueurs luge lugee luges lui luimes luis luit luiz lula lull
lulle lulled lulls lully lumachelle lumbers lumberyard lumen lumes lummen lunes lunetiere
lunetieres lunetiers luneville lunge lupin lupine lures lurk luronne lurons lute lutons
luxembourger luxembourgers luxons lying lyle lyman lyme lynche lyndon lyne lynn lynne lynx lyres
lys lysas lyses lysions lysons maar maarch mac macaque macaws mace macerais maces mach machais
machas mache machee machees macher maches machez macias macis mack maclais macles macqua macque
macquee macquer macques macquez macre macro macy mad madams maddie madelaine madeleine madeleines
madeline madhouse madmen madoi madras madre madree madres madrier mads madurais mafias mafique
mage mages magies magique magma magnais magne magnes magneton magouilles mahorais maid maidens
mail mailla maille mailles mailleur maims main maine mainly mains mainsail maint mainte maintes
maintienne maints maire maires mairie mais maisie maizes majid majorais majorque makes malais
malaise malays males malfais malfis malice maliennes maliens malin maline malines malins malique
malle malmo malone malouin malta maltais malte maltes malts mama maman mamans mamas mamelles mamer
mamet mamma man mana managers manaus mancelles manches manda mandais mande mandee mander mandes
mandeville mandore mandrin mandy mane manes manet maneton mange mangeas mangees manger mangera
mangeras mangers manges mangeurs manglers mangue mangy manhunt manhunts mani mania maniais manias
manic manie manies manif manilles manip manique manly mann manna manne manned manner manners
mannes manning manon manoque manqua manque manquee manquer manques manquez mans manse manses manta
mante mantel mantele mantelee mantelet mantels mantes mantilles mantis mantles mantoes manu
manuelles manure manx many maori maoris maps maqua maquais maque maquee maquer maques maquette
maquetter maquettes maquez maquillages maquillais maquillames maquillas maquillates maquille
maquillee maquillees maquiller maquilles maquillez maquilliez maquillions maquillons maquis mar
mara maraca maracas marais maras marasque marat maraud maraude marauds marble marbrai marbrais
marbras marbre marc marcel marceline marcelle march marcha marchais marche marchent marches
marchette marci marcia marcie marco marcos marcus marcy mardi mardis marduk mare maree marees
marek marelle marelles mareme marennes mares marfil margaille marge margeais margee margelle
margelles marges margie margin margins margis margo margouillis marguiller marguillier mari maria
mariai mariais mariait marial mariales marials mariam marian marias mariat marie mariee marielle
maries mariette marin marinais marinas marine marines marins mario mariolles maris marisa marisque
marius mark marketed marks markup markus marla marli marlin marlins marly marmaille marna marnai
marnais marnait marnas marne marnee marnes marnie marnois maroc maroilles maronne marot marouette
marouettes maroute marple marqua marquage marquai marquais marquante marquas marquat marque
marquee marquees marquent marquer marquera marques marquess marqueta marquetai marquetais
marquetait marquetas marquetat marquetates marquete marquetee marquetees marqueter marquetes
marquetez marquetiez marquetry marquette marquettent marquettera marquettes marqueur marqueuse
marquez marquiez marquis marquise marquises marra marrai marrais marrait marras marrat marre
marred marree marrees marres marrez marri marrie married marries marris marrube marry mars
marseillais marseillaise marseillaises marses marsh marshalled marsupiales mart marta marte
martelees marteles martes marthe martiales martin martins martre marts marty marva marvelled
marvin marx marxisa marxise marxism marxist mary maryellen maryse marysville mas masai masc mashes
masqua masque masquee masquer masques masquez mass massais masse massed massee massees masser
masses massey massez massue masts matai matais matait matas match matches mate materais mates
mathis matignon matin matines matirais matis matois matraque matras matrica matrice matricee
matricer matrices matricez matrie matrix mats matte mattes matts maturais maturite maubeche maud
maude maudire maudis maudite mauling mauls maure mauriac maurice mauricie mauricien mauricio
maurine maurois maurras mauvais mauve mauvis maux maven mavens mavin mavis maws maxes mayans mayas
mayen maylis mays mazes mean meandre meaner meaning means meaux mecene meches mecque medaille
medan mede medea medee medef medes media median medic medina medine medis medit meek meet meets
mefais mefia mefie mefis mefit megan megi megie megir megis megit meier meir mejia meknes melaine
melais melanin mele melee melena melent meler meles melez melia melies melina meline melique melle
mellin melon melonne melun melville melvin meme memes men mena menai menais menait menant menas
menat mencken mend mende mended mendel mender mendez mendia mendie mending mends mene meneau menee
menees menent mener menera menes meneur menez menhir menial meniez menil menin menine menines
meninge menions menkent mennen menons mens mensa mense menses ment mente mentent mentes mentez
menthe menti mentie mention mentir mentis mentit menton menu menue menues menuet menuhin menure
menus mer merak merci mercies mercis merck mercy merdaille merdais mere merelle meres merest meric
mericourt meringues merino merit merlan merle merles merlin merlins merlon mermen merrain merrill
mers mersin merule merveille merveilles mervin mes mesie meson mesquin mesquine mesquins messin
mestre met meta metaux mete meted meteo meter meters metes methane meting metis metrais metre mets
mettre metz meuble meugle meula meule meulee meuler meuleront meules meulez meulions meulon
meulons meure meurs meuse meute meuve meuvent meuves mevend mewed mewing meyer meyers micas mice
michelle miches micros midas midge midges midis mie miel mielle miellerie miels mien mienne
miennes miens mieux miffs mignon migrais migres mike miked mikes mikey mile miler milers miles
milfs milks mill mille milled miller millers milles millesimes millet millie millier milliers
mills milne milos mils mimais mimames mimas mimates mime mimed mimee mimees mimer mimes mimez min
mina minages minai minais minames minas minat minates mince minced minces minci mincies mincis
mind minded mindel minds mindy mine mined minee minees minent miner minera mineras miners mines
minet minets mineur mineurs mineuse minez ming mingles mingus mini minier miniers miniez minim
minimes minims mining minion minis mink minks minn mino minoen minoens minois minon minons minor
minores minors minos minot minou minsk mint minted mints minty minuet minuets minus minuses
minutes minx minxes mions mips mirages mirai miraille mirais mirait miras mire mired miree mirees
mireille mirer mires mirez mis misais misas mise misee misees miser misers mises misez miss misse
missel misses mists mitages mitais mitas mite mitee mitees miter miters mites miteux mitez miton
mitres mitts mixages mixais mixas mixe mixed mixee mixees mixer mixers mixes mixez mixtes mlle mme
moans moats mobs moches modaux modes modest mods modulions modulons moelles moeurs mohs moies
moignon moindres moine moinerie moines moins moirais moires mois moise moisent moises moisions
moisons moisson moissons moites moities moles molest molina molle mollies mollis molts mome moment
momes momie momies momma mommy moms mon mona monarque mondees mondent mondes mondeville mondons
monel monels monet money mongers moniaux monies monk monks mono mont monta montas monte montent
montes montgolfier month months montpelier montpellierain montre montres monts monty moons moors
moos moots mopes mops moquai moque moquette moraille morailles morals morass moraux morays
morceaux morcelles mordais morde mordelles mordille mordilles mordis mordue mordues more morelles
morene mores morgue morille morilles morin morn morna morne mornee mornes morns morris mors morse
morte mortelles mortiers morts morue morve morveux mos moses mosque moss motes motrice mots mouais
mouds moue moues mouflon mouflons mougins moui moujiks moulai moulais moulant moulants moulas
moulders moulding mouldings moulds moule moulees moulent mouler moulera mouleras moules mouleurs
mouliez moulin moulina moulinai moulinais moulinas moulinat mouline moulinee moulinees mouliner
moulineriez moulines moulinet moulinets moulinez moulinons moulins moulions moulons moulting
moults moulues moulus moulusse moulusses mounts mourais mouride mourions mourn mourned mourner
mourners mourns mouron mourons mourrai mourus mous mousers mousing mousquet mousseron mousson
moussons mouton moutons mouva mouvai mouvais mouvait mouvant mouvas mouvat mouve mouvions mouvons
movers moves mows moyen moyes moyeux muai muais muance muches mucron muees muent muerais mues
mufflers muges mule mules muletieres mulling mullins mulon mumes mungs muni munie munies munimes
munir munis munit muons mur mura murai muraille murailles murais murait murals muras muraux murcie
mures muretin muride murie murin murine muris murs musais muselles muses musque mussee mussel
mussels mutais mute mutes mutin mutinerie mutines mutins myers myles mynas myrtille myrtilles
mythe naacp naan nabotes nacelles nacer nachos nacl naco nacrais nacras nacre nacres nader nadir
nafe nage nagea nageas nagee nagees nagent nager nagera nageras nages nageur nageurs nagez nagpur
nagy nahua nahum nail naima nain naine naines nains nair nais naissons nait naive naives naked nam
name named namely names namib naming nampa nan nana nanak nanan nanar nanite nannie nannies nanny
nansen nantais nanti nantie nanties nantimes nantir nantis nantit nantites nape napee napel napes
naphtes napkin naples nappe nappes nappy napus narc narco narcs nards nareux nargue narks narnia
narra narrai narrais narras narrat narre narres nary nase nasilles nasse nasser nasses nasty nate
natel nattas natte nattee nattees natter nattes nattez nattieres natty nature nauru nausee navarin
nave navel navels naves navet navets navies navire navra navrais navras navre navree navrer navres
navrez navy nay nazca naze nazies nazir nazis neants nears neck necrologies nee needs nees nefle
negev negre negrille negros neguev neige neiges nellie nene nenies nenni neons nepe neper nephile
nerve nerved nerver nerves nervi nervin nervis nervy nes nest nette nettes neuf neufs neuilly
neume neuneu neur neurotechnologie neuter neutre neuve neuves neuvieme nev neva neve nevele never
nevers neves neveu neveux nevus newer niais niames niamey niant nias niates nibs nice nicee nicer
nicest niche niches nick nickelleriez nicks nids nie niece nieces niee niees niel nielle nielles
niels nieme nient niepce nier nies nieves nievre niez nife nigel niger niiez nike nikon nile nille
nilles nils nimba nimbas nimbe nimbee nimbees nimber nimbes nimbez nimbi nimbus nimby nimois ninas
nine nines ninnies ninny ninon ninths niole niolo nions nippa nippe nipped nippee nipper nippes
nippez nipple nippy nips niques nirs nisei nite niter nites nitres nits nivea niveau niveaux
nivele nivelles nixe nixed nixes nixon noce noces noceur nodaux nodes noe noel noelle noels noeme
noemi noes noeud noeuds noies noires noirs noise noises noix nomarque nombrai nome nomes nomine
nominee nominees nominer nomma nomme nommee nommer nommes nommez noms nonce nonces none nones
nonne nonnes nopai noper nopes norme normes norne norois norse noses notai notaires notes noua
nouai nouais nouait nouas nouat noue nouee nouent nouer noues noueur noueux nouez nouille nouilles
noulets noumea noun nouns nour noura nourries nous nout nouveau nouveaute nouveaux nouvel nouvelle
nouvelles novai nove novellas novelle noves noyai noyaux noyees noyes noyons nuage nuages nuai
nuames nuanca nuance nuances nuates nucelles nude nudes nue nuee nuees nuent nues nuises nuke
nukes nulle numbers numbs nument nunc nuons nuts nylons nyons oai oaken oars oasis oaten oates
oats obeir obeirai obeirais obeirait obeirez obelie oberai oberais oberait obere oberee oberees
oberes oberez oberlin obis obtenu obtenue obtienne obvers oceans ocelle ocrais ocras ocres octrois
oder odieux odilon odon odours oeils oestre oeuf oeuve oeuvee oeuvre offend offers often ogivaux
ogives ogres oient oies oignais oigne oignes oignez oigniez oignimes oignions oignis oignisse
oignisses oignit oignites oignon oignons oille oilles oindre oinks oins oint ointes oints oirais
oiras ois oise oiseaux oiselles oiseux oison oisons oissel okras old oldies oleine olen olives
olle ollie oman omanais omar ombrai ombrais omelet omelets omen omens omet omimes omises omites
onc once onde ondee ondees ondes ondin ondules one ones ongles onglon onion onques ont onto onus
opaline open operes opes opimes opines opted optent optes opts orage orages orange orangers orante
orantes oraux orbe orcades orchid orchidee orchidees orchids orchis orchite ordeals ordre ordres
ore oree oreilles oren ores org organs orge orgeats orges orgies orgues origines oriole oripeaux
orlane orle orleanais orlon orlons ormaies orme ormeaux ormes ormoies orna ornai ornas orne ornee
orner ornes ornez orphans orphelines orphie orphies orpin orque orra orrai orrais orras ors orsay
orseille orseilles orties orville osage osai osaient osait osant osates osborne oseilles osent
oser osmonde osons osteite osteome osteose ostreide otage otages otai otent oter otis otons ouadi
ouah ouais ouate oued ouest oui ouille ouimes ouin ouis oullins oups our ourdies ourlai ourles
ours ourse ourses ourson ousted oute outed outhouse outlines outrai outs ouvre ouvreau oven over
overlies overs overt ovin ovines ovule owen oxen oyions oyons pac pacage pacane pace paces pachas
packs pacome pacque pacs pacse pacte pactes pacts pade padre padres pads page pagea paged pagee
pagel pager pagers pages paget pagez pagine pagne pagnes pagre pagus paid paie paien paienne
paiens paient paies paige pail pailla paille pailleur pailleux pails pain paine pained pains paint
paints pair paire paires pairie pairies pairs pais paissons pait paix pala palace palais palans
palaos palate palatine pale palee pales pali palie palies paling palir palis palit palle pallies
palls palm palma palmai palmais palmas palmat palme palms palmy palois paloma palombe palote palpa
palpais palpe pals palus pama pamais pamant pamas pame pamee pament pamer pamerai pames pamez
pamiers pamions pamirs pampas pan pana panade panage panai panais panait paname panant panaris
panas panat panates panax panca panda pander panders pandore pane panee panees panel panent paner
panes panetiere paneton panez pang pangee pangs panic panics panier paniers paniez panini panka
panna pannai pannais pannait pannas pannat panne panneau panned pannee pannees pannent panner
pannera pannes panneton pannez pannier panniez panons pans pansa panse pansee panser panses pansez
pansu pansue pansy pant pante panted pantele pantelee panteler panteles pantelez pantene pantie
panties pantry pants panty panure panza panzer paon paonne paonnes paons papaine papas pape paper
papering papes papetieres papi papion paps paque paquette par para paradis parage parai parais
parait parapublique paras parat parc parce parcelle parcelles parch parches parcs pardi pardonne
pare pared paree parees pareil pareille pareilles pareils pareo pareos parer pareras pares parez
parfais parfin parfis parfit parfois pari paria pariah pariahs pariai pariais pariait parian
parians parias pariat paribas paride parides parie pariee pariees parier paries pariez pariiez
paring parings parions paris parish parisis parite parites parity park parka parkas parks parla
parlage parlais parlas parle parles parme parmentier parmentures parmi paroi paroir parois parons
paros parqua parque parquee parquer parques parquet parquete parquetee parquette parquettes
parquez parr parrain parried parries parrish parry pars parse parses parsi parsie parsies part
partais parte partes parti partie partielles parties partir partis partit partoche parts party
paru parue parues parus parut parvins parvint parvis pas pasquin pass passe passed passee passees
passel passer passes passez paste pastellais pastes pastilles pastis pasts patais patas patches
pate patee patelines patene pates paths pati patie paties patin patine patins patio patios patir
patis patit patna patoche patois patras patre patres patrice patrie patries patronne pats patte
pattes paule paulin pauline pauma paume paupers pause pausee pauvre pavage pavais pavane pavas
pave pavee pavel paver paves paveur pavie pavois pawls pawn pawned pawnee pawns paws payais payas
paye payee payes payne payons pays payse peace peaches peage peager peages peale pearls pears
pease peau peaux pebble pecans pecaris peches pecile peck pectin pecule pedale peddle pedege peeks
peel peeled peels peeper peeps peer peers pees peeve peille peine peines peins peint peintre
peints pekin pekine pelade pelage pelages pelagie pelagique pelain pelais pele pelee peler pelle
pelletieres pelts penale penaux pence penchees penches penchiez pende pendes pendille pendouille
pendre pends pendues pene penes penetre penien penienne penil penile penis penn penne penned
pennee penney pennies penny penon pens pense penses pent pente pentes pentu penture penty peons
people pepe pepere pepie pepiee pepier pepies pepin pepite pepped pepper peppers pequin per perca
perce perch perchees perches perchiez perchis percu percy perdis perds perenne perennes perennise
perennises perennites peres peri perie peries peril perille perils perinee perir peris perish
perit perk perks perle perleches perlee perlees perles perlier perliers perliez perlon perls
permane permis perms peron perone perones peronier perore peroree perouse perraud perrin perrine
perruches pers persane persille persilles personae personne personnel personnes pert pertain
pervenche pervenches pesage pesantes pesee peser pest pestle pests petage petain petale petechie
petee peter peters petole petre petris pets petune peul peulven peuple peurs peuvent peux pewee
phage phages phanie phantasy phare phares phase phenix philly phone phones phonos piaget pian
piaute piave pible picage picores picris pie piece piege piegea piegee pieger pieges piegez pier
piers pies piete pieter pietin pietonne pieu pieux pieze pife pifes pige pigee piges piggies piggy
pigmies pigmy pigne pignes pignon pike pikes pikine pila pilage pilages pilaire pilais pilate pile
piled pilee piler piles pilet pileux pilez piliers pill pilla pillage pille pilled pillee pillees
piller pilles pillez pilliez pills pilon pilonne pils pilule pimer pimps pin pince pinces pine
pined pinene piner pines pings pinks pinne pinned pinnes pins pint pinta pintas pinte pintes pinto
pintos pints pion pionne pions piorne pipe piper piperine pipes pipiers pire pires pis pise pises
pissee pissons pite pites piteux pities piton pitonne pitres pits pitts pive pives pixerecourt
placa placage place placed placee placer places placet placez placide placing plagal plagale plage
plages plagia plagie plagiee plagier plagies plagiez plague plagued plagues plaice plaid plaida
plaide plaidee plaider plaides plaidez plaids plaie plaies plaigne plaignes plaignez plain plaina
plainai plainas plainat plaindre plaine plainee plainees plainent plainer plainera plaines
plainest plainez plainiez plainly plains plaint plainte plaintes plaints plaira plaire plairez
plais plaise plaises plaisez plait plaited plaits plan plana planage planas planck plane planed
planee planer planes planet planez planiez planing plank planks planned planner plans plant plante
plantes plants plaque plasma plasmine plaste plat platane plate plated platee platen plates plath
platina platine platinee platiner platines platinez plating plato platre plats platte play played
player playing plays plaza plea pleas please plebe pledge plein pleine pleines pleins plenier
pleurs pleuve pleuvent pliage pliages pliant pliante plie pliee pliers plies pline pliny plions
plis plissons ploie ploies plombe plommee plonge plonks plotin plots ployage ploye ployons plue
plug plugs pluie pluies plumage plume plunge plying poaches poches pocks pods poelage poele poelon
poeme poems poet poete poetes poets pogne poids poignees poignes poigniez poignimes poignis
poignites poile poils poings poins point pointa pointas pointe pointers pointes pointier points
pointu pointus pointy poirier poiriers pois poise poisons poissions poisson poissons poitier
poivriers poix pokes polaire polaris pole poles policiers polies polis polissons polities polls
pologne polos pols pomma pomme pommee pommel pommelat pommele pommeled pommelee pommeler pommeles
pommelez pommer pommes pommez pommiers pompe pompiers ponca poncas ponce ponces ponch pond ponde
ponderais ponderes ponderons ponderous ponders pondes pondis pondons pondras pondre pondrez ponds
pondu pondue pondues pondus pone pones poney poneys ponge ponies pont ponta pontai pontais pontas
pontat ponte pontee pontees ponter ponterais ponterons pontes pontet pontez pontier pontiers
pontil ponton pontons ponts pony ponzi poohs pools poops poorest popeline popes poplin pops poquai
poquet porc porches porcin porcs pore pores poreux porn porno pornos porque port porta portas
porte portend porters portes portier portiere portieres portiers porto portos ports posai posas
poses posits poss post posta postas poste posted postent posters postes postier postiere postieres
postiers posts pot potage pote potele potence potes potier potiers potin potine potines potiniers
potins pots potters pottier potties potto potts potty potus pouah pouciers poudres poufs pouhon
poulain poulaine poulains poule poules poulets poulies poulina poulinas pouline poulineriez
poulines poulot pouls poumon pounds poupin poupines poupins poupon pour pourprai pourrai pourries
pours poussons pout pouts poutsa poutse pouvais pouvait poux powering poxes ppre ppri prague praia
praire praise pralin praline pralines prame prance pranced prancer prances praos prasine prate
praxis pray prays pre preaches preachier preachiest preaux prechees preches prechiez prediques
prele premedites premier premises premisses prenable preniez prenne prennes prep preps prerequis
pres prescientifique presence preset presque press pressing pression presta preste presto pret
pretence pretendues preteuses prets preuve preux prevale prevente prevenue prevenues previns
prevint previs previt prey preys pria priais prias prie pries priest prig prigs prim primages
primes prince print prints prion pris prisa prise prism prison prit prius prives prix probing
proche prods profil profit profs proie proies prolan proline prolix prolo promene promenee
promesses promis promise promit proms pron pronas prone pronee prones prongs prononce pronto
propene props pros prose protein proton proue proues prove proved proven provenance provencal
provencale provence provende provender provenez proveniez provenir provenu provenue provenues
provenus proverbe proves provide providence provienne proviens provient provigna provigne provin
province provinces proving provins provint proviso provo provoc prowlers prows proxene prudence
prudes pruine prune prunelles prunes prunier prusse puai puais puante puantes puants pubere
puberes pubis publique publiques pucage puent pues puine puines puis puits pumes punas pune punie
punimes punis punks punned puns punt punts puons pures purest purge purges purim purims purin
purine purins purism purist purls purotin purrs purs purus pute puts putts puurs pwns pyle pylons
pyranne pyre pyres pyrex pyxes qantas quai quaint quand quanti quanton quarras quay queenly queers
quentin quest questing question queux quignon quille quines quint quinton rabais rabaissee raban
rabin rablais race racees races rachel rachelle rachis raclais racles racy radais radas rade radin
radis radome raflais rafts ragas rage rages raide raids raient raies rail railla raille railleur
rails rain raina rainai rainais rainait rainant rainat raincy raine rained rainee rainees raines
rainez rains rainy rairais rairas raire rais raise rait raite raites raits rajas rala ralai ralais
ralait ralas ralla rallais ralle rallies rally rama ramages ramais raman ramanda ramande ramant
ramas ramassee rame ramee ramena ramene rament ramer ramerai rames rameur ramez ramiers ramions
ramis ramon rampas rampes ramps rams ramure ramus ramuz rance rances ranch ranche ranches ranching
ranci rancie rand randi rando randy range rangeas rangees ranger rangera rangeras rangers ranges
rangy ranide ranimes rant ranted ranter rants rapais rapas raper rapid rapin rapina rapine raping
rappele rappelee rappelle rappelles rapplique rapts raque raquette rare rares rarest ras rasais
rasante rasantes rasas rasee rashes rasseye rassie ratais ratas rate rates rats ratte rauque rave
ravelin raveling ravellings raven raves raveur ravie ravilies ravilimes ravilites ravin ravines
ravis ray rayais rayas rayban rayons reaches reacs reads reagie reais reale reales realms reals
ream reames reams reaper reaps rearms rears reas reat reates reaux rebique rebma rebus recalais
recele recentre reces reches recifs recits reclina recline recoin recroise recues recule recus
redima redimas redime redimes redis redits redness redoes redonne redonnes reds redues redus
reduve reeds reees reefs reeks reels reent reer reera reeras rees reeve reeves refer refers refile
refimes refines refis refits reforest refrain refs refus regain regele regencies reggie regie
regies regime regimes regis regle regles regnas regne regnee regnees regner regnes regnez regs
regule reich reid reiez reign reigns reiki reiko reilly rein reine reined reines reins reions reis
reitre relaie relais releva relevance releve reliance relias relics relie relier relies relique
relis relue relues relus rem remain remains remand remands remarque remarques remi remimes remis
remisa remise remiss remit remits remix remiz remois remorques rempile remplumais remplumas rems
remues remus remy renais renait renaix renales renames renan renaux rende render renders rendes
rendez rendis rendre rends rendues rendus rene renee renege reneges renes renew renews renfles
renia renias renie reniee reniees renier reniera renies renieur reniez renine rennais renne rennes
rennet renoms renonces renoues renouveau renova renove renoves rent rentas rente rented rentee
rentees renter renters rentes rentez rentier rentiere rentieres rentiers rentra rentre rentree
rentrer rentres rentrez rents renvier renvies reons reopen repande repas repel repens repera
reperd repere repeuple repique repits repleuve replie replies repliqua replique repliquee
repliquer repliques repliquez repos reps reptile republic republican republics republier
republique republiques republish republished republishes repues repus requin res reseques reset
resilles resin resines resins resonne resonnes resp rest resta restaures reste restes resto rests
resu resut retain retend retende retia retie retien retienne retiennes retif retifs retina retine
retines retins retint retournai retours retrain retrenches rets rett retz reuben reunies reunis
reuse reuses reuters revas revaux reve revee revees revel revela revele reveled revelee reveler
reveles revelez revels rever revere revers reves revete revienne revile revimes revins revis
revole revs revue revues revus reyes rhenan rhenanes rhetienne rhue rhums riant riantes rias rible
ribs rice rices riches ridages rides ridge rids riel riemst rien riens rient ries rieur rifle
rigel rigolo rigs rile riles rilke rill rills rim rima rimames rimas rimates rime rimed rimee
rimees rimer rimes rimez rimmel rims rinca rince rinces rinds ringers rings rinks rinse rinsed
rinses rions rios ripages ripen riper ripes ripper rips rirais riras rires ris rise risee risen
riser rises risse risses rite rites rituel rivages rivas rive rivee rivees riven river rivers
rives rivet rivets rivez rixes roach roaches roaching roamers roams roan roanne roars robai robais
robait robbers robe robed robee robent rober robes robez robin robles robs robyn roc rocaille
rocco rocelle roch roche rochee rochees rochelais rochers roches rocheuse rochier rochiers rochiez
rock rockers rockies rocs rodai rode rodee rodent rodeo roder rodes rodez rodgers rodin rods roe
roeg roes roger rogers roget rogne rognes rogue roguee rogues rohan roi roide roil roils rois role
roles rolex rolle roller rollers rollins romaines roman romand romanes romans rome romeo romes
rommel romp rompe rompers rompre romprez romps rompt rompus ron ronan ronce ronces ronchon
ronchons rond ronda ronde rondeaux rondelle rondes rondi rondies rondin rondo ronds roneo ronge
ronges ronier ronin ronny ronron roofers room roomers rooms roots rope roped ropes roquai roque
roquee roquent roquentin roquer roques roquet roquez ros rosai rose rosee rosent roser roses rosez
rosi rosie rosiers rosin rosis rosissons ross rosse rossee rossons rostand rosters rotai rotc rote
rotee rotent roter rotes rotez rotin rotis rotissons rots rotten rotules roua rouai rouais rouait
rouan rouant rouas rouat roubles rouceau rouchi roue rouee rouees rouelle rouennerie rouent rouer
rouera roueras roues rouet rouez rouf roufler rougail rouge rouged rouges rouget rougets rougeurs
rough roughen rougi roui rouie rouies rouiez rouir rouis rouissons rouit roula roulai roulais
roulait roulas roule rouleau roulee roulees roulent rouler roulera roulerai roulerais roulerait
rouleras roulerez roulerons roules rouleur rouleurs rouleuse roulez roulier rouliers roulions
roulis roulons roulure roumain roumi round rouons rouse roused rouses rout routa routai routais
routait route routed routee routees routent router routera routeras routes routeurs routez
routiers routines routs rouvert rouverts rouvres roux rove roved rover rovers roves roving rowe
rowed rowel rowena rower rowers rows royan royce rozelle rua ruai ruant ruas ruat ruban rubbed
rubbers rube ruben rubens rubes rubrique rubs ruby ruches rudes rudy rue rued ruee ruees ruelles
ruent ruer rues ruez rugged rugie rugies rugis rugs ruin ruines ruins rule ruler rulers rules
rumen rumines rumpus rums run rune runes runge runnel runnels runner runners runts ruons rupin
ruses rusons russe russel russell russes russet russets rust ruts sabers sabik sabin sabina sabine
sabir sablais sables sableur sabot sabote sabotes sabrai sabrais sabras sabre sabres sabreur sache
sachee sachem sachems saches sachet sachets sachez sachs sacoche sacome sacque sacrais sacras
sacre sacres sadat sades sadie sadist sadly sadt safely safes safi safia safre sagan sage sages
sagine sahib sai said saida saie saiga saigna saignat saigne sail sailed sailla saillai saillas
saillat saille saillee sailler sailles saillez sailli saillie saillies sailliez saillir saillis
saillit sailor sails sain saine saines sainfoin sains saint sainte saintement saintes saintier
saintlier saintly saintonge saints saiph sais saisi saisit saisons sait saite saith sakes saki
sala salace salade salads salage salai salais salait salamandre salames salami salamis salant
salas salat salates sale salee salees salem salent sales salesiennes salete saletes saleur sali
salie salien saliennes salient salies salignon salim salima salimes salin saline salins salir
salis salissons salit salites salive salle salles sallie sallies sally salma salmis salmon saloir
salol salome salomon salon salons saloon salop salopa salope salopee saloper salopes salopez
salorge salpe salsa salse salt salted salter saltest salts salty salua saluais salue saluee salues
salure salut salute salutes saluts salve salver salvers salves salwa samar same sames sami samia
samien samir samit samole sampan sampi sampis samu samurai san sana sanas sanctus sand sanded
sander sanders sandra sandre sands sandy sane sanely sanem saner sanest sang sanger sangles sangs
sanguin sanie sanitaire sanite sanity sanjay sank sans santa santal santals santayana sante santes
santon santons santos sanve sanves saone sap sapa sapai sapais sapait sapant sapas sapat sapates
sape sapee sapees sapent saper sapes sapeur sapez saphir sapide sapiens sapient sapiez sapin
sapine sapines sapiniere sapins sapions sapling sapons sapote sappan sapping sappy saps saque
saques saran sarcelle sarcelles sarcome sardes sarees sari sarin saris sarmentees sarmenteras
sarmenterez sarode saron saros sarouel sarrau sarraus sarre sarrebourg sars sarter sarthe sashes
sasse sassed sassee sassees sasser sasses sasseur sassez sassons sat satan satanes satay sate
sated sates sati satie satin satina satinat satine satines sating satins satiny satires sauce
saucer saucers sauces saucy saufs sauge sauges saule saules saumur sauna saunat saunates saune
saunees sauner saunes saunter saunters saupe saur saurais sauras saure saurer saures saurie saurin
sauris saurs saut sauta sautas saute sauted sautee sautees sauter sauterne sautes sauteur sauteurs
sautez sauts sauvais sauve sauvee sauvees sauvent sauver sauvera sauves sauvete sauveteur sauveur
sauveurs sauvez sauvignon savais savant savantes savarin savates save savent saver savers saves
saveur saveurs saving savoie savon savour sawing sawn saxes saxon saying saynetes sayon scalars
scalpais scampis scamps scande scandes scant scanted scanter scantest scanties scants sceau sceaux
scelliez scent scented sceptre sciant sciat scient scientific scientificite scientifique
scientifiques scille scissions scissors scours scrunchies scythe sea seal sealing seam seamen
seams sean seance seances seant seante seantes seants sear sears seas seat seau seaux sebile sec
secantes seches sectaires sectes section secu sedans seder seders seeds seeks seems seen seeps
seer seers sees seethe seguin seille seime seimes sein seine seinen seines seing seins selfie
selim selina selle selliez selling selma selon selve semais semant semas semele semen semer semes
semis semons semtex senates senau senaux send sene seneca seneve seneves senile senlis senne
sennes sens senses sent sentais sentait sente sentes sentez sentie senties sentis sentry sepale
sepia sepiole sequin serais serance seras serdeaux serein serer serest series serin sermonne
serpes serrai serrais serrait serran serrano serrans serrant serras sers sert serties serve
serveur servi service servie servies servile servir servis servit setaire seuille seul seule
seulement seules seulet seuls seve seven sever severe severs seves seville sevissons sevre sewer
sewers seyantes sfinx shafts shames shams shanties shanty shaping share sharps shave shaver sheers
sheet shelly sherries shift shill shills shims shin shine shines shins shinto shintos shiny shirt
shit shouts shrilly shufflers shunt shuntes shuts sian sicle sides sidle sidon siee sieg siege
siegea siegee siegel sieger sieges siegez sienne siennes siens sieur sieve sieves sieving sift
siggy sigle sign signa signe signees signes signiez signs silage silky sill sillet sillier sillies
silliest sills silly silt silve silves simiens simon simper sims sin sine sinew sinews sing singe
singers singes sings sinh sink sinks sino sinon sins sinus sion sioux sires sises sit site sites
sixes sixtes sizes skates skein skiant skiat skient skill skills skims skin skins skirt skit skons
slag slags slain slake slalom slaloma slalome slalomed slalomee slalomer slalomes slalomez slaloms
slang slant slanted slants slate slates slave sleds sleeks sleeps sleets slews slily slime slims
sling slink slit sloe slope slurs sluts smelly smiles smiley smilla smille smit smites smuts
snakes snare snares sneers snipes snit snore snots soaping soars sobers socin sodome soeur soeurs
soient soignees soignes soignies soigniez soignons soin soins soirs sois soit solage solen solin
soliveau soliveaux sologne solon solveur soman sombrai some somma somme sommee sommer sommes
sommet sommez sonates sondees sondes sondons songes songs sonne sonnes sonores sonos sons sont
soothe soquet sorbe sore soren sores sorest sors sorte sortes sorts sots sottes souad souci soudai
soudain soudeur soue soues soufflees souffler soufflera souffleras souffles soufflets souffleurs
soufi soui souks soulai soule soulees souler soulera souleras soules souliers souligne soulions
soulon soulons soulot souls soupai soupers soupeur soups souquat souque souquee souquent souquer
souques souquez sour source sources sourcing sourd sourdes sourds sourest souri souries sourimes
sourirai souris sourness sours sous soute soutes soutiers soutins souvenu souviens souvinmes
souvins souvintes soyeux soyons spahn spain span spanned spanner spares sparks spars spartes
sparts spates spathe spawn specule speer spend spent spi spies spill spills spilt spin spine
spines spinet spins spinx spiny spip spires spit spites spline splint spores sports spots spouts
sprain spree sprees sprint spun spurs squint sras stage stages staidly stain stains stairs stalin
stamen stamps stance stances stand stares states stead steed steers stein steno stent steppe
steppes still stills stilt stine sting stink stint stints stolon stras stressing stricture strops
stunt stupeur suage suages suai suaient suait suant suates suaver suber subissons suborne succin
suceur sucres sucrin sud suent sueur suing suint suinta suinte suintes suit suites suives suiveur
sullies sully sumes suons super supers supin supine supins sur sures surest surges surin suris
surissons surlies surs surveilles sutes swain swains swamps swathe swift swill swills swims swine
swines swing swirly sylphe synch synched synches synchs synge synode syntax syntaxe synthase
synthe syntheme synthese syntone syntype syrphe tabasse tabassee tabassees tabasser tabasses
tabassez tablais tachas tache tachee tachees tacher taches tachez taclais tacles tacts taiaut tail
tailla taille tailleur tain taine taint taints tairais tairas taire tais taiseux tait taken tala
talai talais talait talas talla tallais talle tallies tally taloche talon talque talute tambourin
tame tamed tamer tames tamiers tamis tamps tanagers tanca tance tances tanches taney tanger
tangiers tangy tanin tanit tankers tanna tanne tanned tannee tanner tanners tannes tannez tannin
tans tansy tant tante tantes taoism taoist taon taons tapais tapante taper tapi tapie tapin tapina
tapine taping tapins tapir tapis tapit tapon taponne taque taquet tarai tarais tarait taranis
taras tarbais tardais tardas tare tareras tares targue tari tarie taries tarif tarifs tarik tarim
tarin tarir tariras taris tarit tarlouse tarnais tarons taros tarots tarps tars tarte tartes
tartis tarts tasse tassee tassees tassel tasser tasses tassez taste tastes tatais tate tates tatin
tats taude tauds taule taunt taunts tauon taupe taupin taure taurin taurine taurus taut tauter
taux tauzin tavele taxais taxis teaches teams tears technological technologie technologies
technologique technologiques technologisme technologist technologiste technologists technologue
technology teck teems teen teenier teens tees teflon teille teins teint tele telecentre telemark
telle temper temperais temperas tempers tempes tempetais tempetas templar temples templette
templettes templiers tempters tenais tenait tenancy tenantes tend tende tendelle tendes tendon
tendre tendres tendues tenet tenez tenia tenir tennis tenon tenonne tenpin tens tenses tent tente
tentee tenter tentes tents tenture tenues tenure tepale tepee tepees tepide terca terce
terminologies terms terne ternes ternies ternis terrai terrain terrains terrais terrait terran
terrant terrapin terras terries terris tertre tessie tessin tesson test teter tetin teuton texans
thais thames thant theft then theologies thermies theux thiol this thons thouars thous throbs
throes throws thuds thugs thule thumps thune thur thurs thus tiares tides tiede tienne tiennes
tiens tient tiers ties tige tigers tiges tiglon tignes tigres tikes tilde tile tiles till tilla
tille tilled tillee tillees tiller tillers tilles tilleul tillez tillier tilliez tills timbrai
time timed timeo timer timers times timex timon timores timur tine tines tinge tinges tings tinmes
tinny tins tinsel tinselled tint tintes tints tiny tipis tipper tirages tirais tiras tires tiroir
tiroirs tirons tiros tirs tises tison tissee tissons tite title titres toads tocs toes togas toges
togs toi toil toilers toilons toils toisa toise toisions toison toisons toit toits tokai token
tokes toles tolle tolls toluol tolus tomai tomas tombe tombs tome tomee toment tomer tomes tomez
tomlin tomme tommie tommy toms tondes tondons tondras tondre tondrez tonds tondue tondues tondus
tone tones tongres tongs tongues tonnai tonne tonnes tons tonte tontes tonto tonton tonus tools
toots topai topas toper topes tops toquai toquas toquat toque toquee toquent toquer toques toquet
toquez tor torch torchees torches torchiez torching torchis torcol torcy tord torde tordis tords
tordues tordus tore toreai toreat toree tori tories torii toril torils torn toron toronne torons
torque torqued torques torr torres tors torse torsi torso tort torte tortis torts torus torve tory
toss totes toton totos tots toua touai touais touait touas touat touba toucan touch touchai
touching toue touee touees touent touer touera touerai toueras toues touez touffes touffeurs
touffues tough toughs touions toul touloupe toungouse touons toupet touque tour tourba tourbai
tourbais tourbait tourbas tourbat tourbe tourbes tourd toured touret tourie touries touring
tourism tourist tourna tournage tournai tournais tournait tournant tournas tournat tourne tournee
tournees tourner tournerai tournerie tournes tourney tourneys tournez tournis tournoi tournoie
tournois tournoyai touron tours tourte tourtes tous toussa toussai tousse tousserie toussons tout
toute toutes toutou touts touvain toux towers towns tows toxico toxines toys trace trade trahies
trahis traie traies trail trails train traine trains trais trait traits tramps trams trance
trances tranche trans transe transports traps traque traquet travelages traveling travelings
travellings travis travois tray trays treas treason treat trees treilles treks tremolo trenches
trendier trent trentiemes tres tress tressa tressai tressais tressait tressant tressas tressat
tresse tressee tressent tresser tresses tressez tressiez tressions tressons tri tria triais trial
trials trias tric tricolor trie tries triestin trifle trig trigle trill trilla trille trills trim
trimes trimly trims trin trio triode triol triolet trions trios triose trip tripla triple triply
tripoli tripos tripots trips triquet tris trish trissons troc troche trochin trocs trod troie
troika troikas troilus trois trole troll trolls tromp trompons tromps tron trona tronai tronais
tronas tronc troncs trone trones trons troop troops trop trope tropes tropic tropics tropism
troquet trot troth trots trou troua trouai trouais trouas troue trouee trouent trouer troues
trouez troupers trous trousers troussons trout trouts troy troyen troyes troys truande truces
trucs trudge trudges trudy truelles trues truest truffiers truffles truie truies truism trullo
truly truquat truque truquee truquent truquer truques truquez truss trussed trusses trussing trust
tryst tsars tuage tuages tuai tuais tuantes tuas tubees tuber tubera tuberas tubers tubes tubs
tucked tuent tues tueurs tufs tugs tulle tumes tumors tumours tums tuners tunes tunis tuns tuons
tuque turbo turc turco turcs turd turds turf turfs turk turks turn turne turned turnep turneps
turnes turns turque turquette turret turrets tus tutors twerp twines twos typees typer types
typons tyres tyroes tyros tzars uber ulcers ulemas ultracourt ulule under undue unes uniemes unies
unimes unissons unites univers unixes unmans unpin unrest upper urane uranie urchins ures urges
urines uris urne urnes usage usages usaient usait usance usant usante usantes usants usates usent
users usineriez usines usons ussel ute utrillo uvaux uvule vachas vache vachee vachees vacher
vachers vaches vachez vacille vagin vagis vahan vaille vailles vain vainc vaine vaines vainly
vains vaire vais valais valait vale valencien valenciennes valenciennois valentines valga valine
vallee valley vallonnes valmy valoche valois valsa valsais valse valsee value valve vampas vampes
vamps vance vane vanes vanille vanites vanna vanne vanned vannee vanner vannes vannet vannez vans
vanta vantai vantas vantat vante vantee vantees vanter vantes vantez vanves vapid vaping vaque
varan varans varennes vargas varia variais varias varice varicelle varie varies varois vars varus
varve vasais vasee vaselines vaseux vasque vaste vastes vasts vats vauban vaudeville vaudevilles
vaughan vaughn vaults vaunt vaunts vaut vautre vaux veau veaux veeps veer veers vegans veggie
veilla veille veillee veiller veilles veillez veils vein veines veineux veins velage velais vele
velee veler velie velies velin velique velma velte velue velux venai venais venait venaux vendes
vendre vendues vene venee venees venelle venent vener venera venere venes venet venete venez
venges venielle venin venins venir venn vent ventaille vente ventee venter ventes ventre ventree
ventres ventru ventrue vents venture venues vepres ver vera verb verdies verdin veretille vereux
verin verlan vermeille vermeilles vermille vermin vermont vern verne vernier vernies verolais
verolons verone veronne verrai verrais verrait verras vers versailles vert verte verti verties
verts vertu verve vervelle very ves vesper vessee vest vestiaires vesuve vet vetille veuf veuille
veule veules veut veuve veuves veux veve vex vexer vexille vexin viable vial vialle vials viand
viande vibe vibes vibre vibres vice vices vicie vicies vicieux vidages vide videe videle videlle
vides videur vie vied vieil vieille viele viella vielle viellee vieller vielles viellez vienne
viennes viens vient vierge vies vieux view viewer views vigie vigies vigile vigne vignes vignon
vignot viie viies viiie vil vila vilaine vile vilely vilene viler viles villa village villanelle
villas ville villein villes villetaneuse villeux villon vilma vils vimes vinages vinas vince vine
vinee vinees viner vines vineux vinez vinmes vins vint vintes vinyle viol viola violais viole
violee violer violes violet violez violons viols violy viorne viper virages virais virale viras
viraux vire viree vires vireur vireux virile virolai virolais virolait virolas virole virolees
viroles virolions virologie virology virolons virus visages vise visee vises viseur viseux vison
visse vissee vissons visu vitae vitale vitaux vite vites vitre vitres vitreux vitule vitus vivas
vive vives viveur vivez vivre vivres vlan voeu voeux voguai voile voilee voiliers vois voise
voisineriez voix volage volai volais vole volee volley volleyeuse volte volts volve vomer vomie
vomies vomimes vomissons vomites vont votai voua vouai vouais vouait vouas vouat voue vouee vouent
vouer voues vouez voulions voulons vous voussons voutai voutain voute voyelle voyelles voyons
vrais vrilla vrille vrillee vriller vrilles vrillez vulve wadis wafts wage wagers wages wail waist
wait waite waits waivers waives waken wallets wallis wallonnes wally walras wampum wand wander
wanders wane wanes wanly wanna wanner want wanted wanton wants wanze wards ware waremme wares
waring warms warn warning warns warps warren warri warring wars warts washes waste wastes wastrels
watches wats watts wave waver wavering wavers waves waving wavre waxen wayne weans wears weave
weaves weber webers wedges wedgie weeds weeks weeper weepers weepies weeps weer wees weest weevil
weirs weis weiss welles wens went west westende wezen whams whats wheat when whens wheres whet
whims whines whores wicked wicker wickers wicket wickets wicks wiener wiesel wilde wile wiles
wilkes will willa willed willem williams willie willies willis willows wills willy wilma wimps
winces winches winds wine wined wines wingers wings winks winos wins wiper wipers wipes wire wired
wireds wires wises wishes witches witless wive wives wizes wizzes woken woman women wonders wont
woos wore worn worse worst worthies woven wreck wrenches wrest wrests wriest wrist wryest xander
xemacs xenia xenon xeres xiamen xies xiies xive xives xixes xles xlies xliies xlives xlves xlvies
xmases xves xvies xxives xxves yachts yalta yanis yann yards yarns yasse yassee yassees yasser
yasses yassez yates yearlies years yeble yemen yens yeomen yeps yerkes yerres yes yeses yest yeuse
yeux ylang yokes yolaine yon yong yonne yore younes young youpi youpin youpines your youri yours
yourtes yous ypreau yrs yule yules yvelines yves zabre zain zains zaire zambiens zane zanies zanni
zany zappes zarts zele zelig zelma zener zenned zenon zens zest zibes ziggy zincs zineb zingers
zings zion zions zippe zipper zippes zonai zonas zone zones zoome zoos zorn zoug zoukai zoulou
`
    .trim()
    .split(/\s+/),
);
