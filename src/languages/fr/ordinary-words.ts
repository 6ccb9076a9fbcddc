// Derived by scripts/ordinary-words.mjs: do not edit.
/** Words that a town's name, rightly or wrongly spelt, could be taken for. */
export const ORDINARY: ReadonlySet<string> = new Set(
  `
abaissee abbes abeilles aber aberras abies abimes abois abomines abondees abondes abonne aborde
aborne aborner abrasa abrase abreges abrias abris abroges abusee acare acces aceras acere aces
achalais ache aciers acne acore acra acre acres actais actas acte actes adage adages adana adele
adeline adent adieux adire adne adnee adonai adorai adoras adore adoubai adouci adret adule
adverse aede aera aerai aerais aeras aerat aere aerer aereras aeres aerienne aeriens aethuse afin
agde age agees agen agent ager ages agger agies agimes agiras agis agissons agnes agrandi agrandie
agrasc agreas agres ahan ahana ahane ahmad aiches aidas aide aidee aider aides aient aies aieul
aieule aieux aigle aiglon aignan aigre aigres aigries ail aile ailee ailes ailla aille aillee
aillees ailler ailles aillez ailliez aima aimames aimant aimas aimates aime aimee aimees aiment
aimer aimes aimez aimions aimons ain aine ainee ainees aines aira airai airais airas airat aire
aireras aires airs ais aisee aises aisselles ait aitre aix ajournai ajournes akan alain alaire
alaise alan alanine alarma alba alban albas albert aldine alea aleas alene alenes alepine ales
alevin alezans alfa alfas alger algie algine algique alia alias alien aliena alienas aliene
alienees alienes aligna aligne alignons aline alla allais allantes allas alle alleches allees
allege allegees alleges allegies allegres allegues allene allers alles allia allias allie alliee
alliees allier allies alliez allonges allonnes allons alluma ally alors alose alpage alpin alpine
alsaciennes alternes alule aluminerie alvin alvine alya amal amand amanda amande amandes amando
amandon amant amante amantes amants amar amarrais amarras amas amassee amati amay ambages amber
amblai ambra ambrai ambrais ambrait ambras ambrat ambre ambres amd ame amel amen amena amenas
amenda amende amene amenee amenent amener amenes amenez amentifere amer amere amers ames amibes
amidons amie amienois amies amigne amilly amina amine aminee aminees aminer amir amis amman amoche
amome amont amour amours ampus amui amuies amuir amura amurai amurais amuras amure anais anale
anar anaux anche anches anciennes anciens ancra ancras ancre ancree ancrer ancres ancrez and andes
andin andine andorre andre andrea andreas andree andrei andrej andrene andresy andrew andrzej andy
ane anee anerie anes anfr ange angela angele angeles angelo angelus anges angie angle angles anglo
angoisse angons angor angora angoras angus anhydre anier aniere animas anime animee animees animer
animes animez anis anise anises ann anna annales anne annecy annee annees annie annotes anode
anone anons anoure anr ans anse ansee ansees anses ant antai antan ante antennes antes anthere
antienne antiscientifique antoine antre antres anurie aorte aoutai aoute apaches apeure api apion
aplanie apnee aponte appas appele appelee appelle appelles appris apre apres april apte aptes
apuras apure apures apyre ara arabesques araine arak aral ararat aras arasa arasas arase arbois
arboras arbre arbres arc arche archelle arches archives arcs arder ardoise ardre ardue ardus are
arenes ares aretier argan argas argentees argenteras argenterez argenteries argentier argentiers
argentifere argentifique argentines argentiques argos arguas argue argues argus aria arias ariege
arien arienne ariennes arille arioso arisa arisas arise arles arma armai armais armand armande
armando armant armas armat armeniennes armeniens armeras armes armilles armin armions armoise arni
arnie arnt arobas arome aronde arpentees arpenteras arpenterez arqua arquas arque arquee arquer
arques arquez arrentees arrenteras arrenterez arret arretas arrets arrhes arrimas arrisa arrisas
arrise arrivas arrobas arroche arroi arrosa arrosas arrose ars arsin arsouilles art arte artois
arts arvine aryennes aryens asc asma aspic asque assailles asse assec assene asses asseye assez
astre atlas atome atour atours atouts atre atres atteignes atteigniez atteignimes atteignis
atteignites attend attende attiedies attigees attiges attigiez aubain aube aubenas aubere auberes
auberge auberges auberon aubes aubier aubiers aubin aubins aubois aubrey auburn aude audin audrey
auge auges augets aune auner aunes aupres aura aurai aurais auras auray aure aurige aussiere
austen autan autel autels auteur auteurs auto autos autre autres aux avais avalais avance avant
avare ave aveline aven avent aventin avera averas avere averes avers averse aveux avien avilie
avines avinons avion avions aviron avis avives avons avouai avr avril avrille axais axant axas
axent axeras axions axis axons ayano ayant ayons azoras azore azur azuras azure bac bachas bache
bachee bachees bacher baches bachez baclais baclee bacles bacs badais badee badgee badges badin
baes baffee baffin bafrais bafras bafre bafree bagne baguee bagues bahuts baient bail bailla
baille baillee baillees baillent bailler baillera bailles bailleur bailleurs baillez bailli bain
baine bains baire bais baise baisee baisees baiser baises baiseur baisez baisiez baisse baissee
baissees baisser baisses baissez baissier baissiere baissieres baissiers baissiez baissons balai
balaie balaies balais balaise balanca balancas balance balances balane balanes balen balisee
baliveaux balla ballais balle ballee ballonnes balma balois balsa balte baltes baltique
balzaciennes bambin ban banane banaux banc banches banco bancos bancs bande bandeaux bandee
bandees bander banderille bandes bang bangs banna banne bannee banner bannes banneton bannez banni
bannie banque banques banquette bans banshee baquette baraque barbais barbas barbaux barbe
barbeaux barbee barbier barbiers barbiez barbue barcelonais bardais bardas barde bardeau bardeaux
bardee bardeur bardis barge barges bari baril barils barine barmen barn baronne baroque baroud
barouf barque barques barquette barquettes barra barrai barrais barras barrat barre barreaux
barree barrel barres barreur barris bars barye basai basais basait basale basane basanee basasse
basaux base basee basees baser bases basez baside basiez basile basin basket basoche basque basse
bassens basses bassesse basset bassets bassin bassine bassinee basson bastaing baste bastee
bastees baster bastes bastez bastilles batais bate bateaux batee batellerie bates batis bats batte
battee battes bau baud baudoin bauds bauge baugea baugeas baugee baugees bauger bauges baugez
baume baumes baux bavais bavassee bave bavee baver baves bavoche bavure bayais bayee bayons
bayreuth bea beagle beai beais beait beal beance beant beantes beants bearn bearnais beas beasse
beasses beat beate beats beau beauce beauf beaufort beaumont beaune beaute beauvaisin beauvau
beauvoir beaux bec becca beches bechique becky becs bedeaux bedonne beent beer beera beerai
beerais beerait beeras beerez beerse bees begaie begu begue begues beguin begum beige beiges
beigne bejaune belai belais belait belant belants bele belee beler belge belges belgitude belgo
belier beliez belize belle belleville beloeil belon belote bene benef benet beni benie benies
benimes benin benins benir benis benit benne benner bennes beons beotienne ber berca bercai bercas
bercat berce berceaux bercee bercer berces bercez bercy beret berets berge bergen berges bering
berk berline berlines berlioz berlue berme berna bernay berne bernee berner bernes bernez bernie
bernique berno berry bers bertille bertrand beryl beryx besoin bessel bestiaires betaine bethany
betique betoine betonne beugle beugles beuh beur beurey beurk beurling beurrai beurrais beurrait
beurre beurree beurrees beurres beurrez bevue beyer biaisee bianca bible biches bicle bicorne
bidon bielle bienne biens biere bieres bierne bigle bigorne bijou bilais bilan bilans bilant bile
bilee biles bileux bilie bilieux bill billa bille billee billees biller billes billet billets
billez billie billiez billy bimanes binages binas bine binee binees biner bines binez bion bios
biotechnologies biper birbe bis bisaieux biseaux bisee bises biset bison bisse bissee bissees
bissel bisser bisses bissez bissons bite bites biveaux bjorn black blaff blagnac blague blair
blaire blaise blake blama blamas blame blames blanc blanche blanches blanchi blanchis blancs blaps
blasa blasas blase blasee blases blegny blemie bles blesa blesat blese blesee blessee blet blets
bleuie bleus bleys blini blinis bloc blocs blois blond blondes blondies blondin blonds blues blute
blutes boas boats bobine bobines bobs bocaux boche bock bode boece boer boete boeuf boggie bogie
bogue bogues bohr boille boira boire bois boisa boise boisee boisions boisons boisselier boissier
boisson boissons boit boite boitier boitiers boive boives bolee bologne bols bolyai bombe bome bon
bonbon bond bondais bondames bondas bondates bonde bondee bondees bonder bondes bondez bondie
bondies bondiez bondimes bondis bondites bondon bondons bondree bonds boni bonis bonn bonne bonnes
bonnet bonnetiere bonnetieres bonnetiers bonneville bonnie bons bonte bontes bonus bonze bonzes
boogie boole boost boots bora borain boraine boraines borane boranes boras borate borax bord borda
borde bordeaux bordee bordees bordel border bordereaux bordes bordet bordez bords bordures bore
boreaux boree borees borel bores borgne borgnes borie borin borine borines borins boris borna
bornage bornai bornas bornat borne bornee bornees bornem bornent borneo borner bornera bornes
bornez bornier borniez bornite bornoie bornoye bort borure borures bose bosnie bosquet boss bosse
bossee bossees bossele bosser bosses bossez bossons bossue bossuee bossues bote botnet bots botte
bottiers bottines bouc boucanes boucaux boucs bouda boudai boude boudees boudes boudin boudinas
boudine boudinee boudinees boudiner boudineriez boudines boudinez boudins boue bouee bouees boues
boueux bouge bougea bougeas bougee bougees bouger bouges bougez bougie bougies bougon bougonne
bougre bougres bouh boui bouif bouiner boula boulai boulange boulbene boule bouleau bouleaux
boulees boulegue bouler boulera bouleras boules boulets bouliers boulin bouline bouliner boulines
boulins boulions bouloche boulon boulonna boulonne boulonnee boulonner boulonnes boulonnez boulons
boulot boulotte boum bouma boumai boume boumes bouquet bouquets bouquinerie bouquines bourbe
bourbes bourda bourdai bourde bourdeaux bourdes bourdonne bourg bourge bourgeonne bourges bourget
bourgogne bourgognes bourgs bouronne bourra bourrai bourre bourreaux bourres bourru bourse bourses
bous bouse bouses bousin bout bouta boutai boute boutes bouton boutonne boutre bouts bouvier
bouzin boves bovet bovides bovin bovine bovines bovins boxai boxe boxee boyaux boys brad brade
brades brai braie braies brailleur brais braise braisee brait braits braj brames bran branche
branchies brand brande brandi brandie brandy brane branle brante braque bras brasa brasat brase
brasee brases brasilles brasse brassee brassees brasser brasses brassez brassiere brassin bravais
braves bray braya brayai brayais brayait braye brayee brayees brayes brayez brayiez break brecht
bree bref brefs brela brelan brelans brelat brele breles brelles breme bremes bren bresil
bresilles bressan bresse bretelles breton brett bretta brette breve breves brevet brian briancon
brias bribes brick bricolo brides bridge bridges brie brifes brigue brigues brille brimes brin
bringe bris brisa brisat brise brisee brises brno broche brocs brode brodes broie broies brome
bron bronca bronx bronze brosse brossee brossees brosser brosses brossez brossiere brou brouet
broussaille broussailles broussailleux brousse brout broutes broya broye broyes brrr bru bruant
bruce brucelles bruche bruegel brugeois brui bruie bruies bruimes bruine bruines bruir bruire
bruis bruisse bruissee bruissees bruisser bruisses bruissez bruit bruite bruites bruits brula
brulage brulages brulai brulas brulat brule brulee brulees bruler brules brulez brulis brulon
bruma brumai brumal brumas brumat brume brumee brumees brumer brumes brumez brun brune brunei
brunes brunet bruni brunie brunies brunis bruno brunoy bruns brus brut brutal brute brutes bruts
brutus bruxellois bruz bryan buches buees bues bug bugey buggy bugle bugles bugne buick buis
buissons bulle bumes bun bure bureaux burelles burent burger burin burine burines burne burnet
busee buses busse busses bute butes butin butines buts buvais buveur cabalais caban cabans cabas
cabasset cabiai cabines cablai cablais cablait cablas caboche cabossee cabra cabrai cabrais
cabrait cabras cabrat cabre cabri cabris cabus cachais cachas cache cachee cachees cacher caches
cachet cachets cachez cactus cadis cadix cadrai cadrais cadras cadre caenais cafetieres cafre
caftais cafte caftes cage cages cagnais cagne cahute caid caieux cailla caillais caille cain caine
caique caire caissiere caissons cajolais cajous cal cala calade calage calages calai calais
calaisis calaison calait calame calames calamus calant calao calas calasse calat calates calc
calcin cale calee calees calerai calerais caleront cales caletais calez calfats cali calibrai
calin calinais caline calinerie calines calins calkin calla callas calle calleux callie calma
calmai calmais calmait calmar calmars calmas calmat calme calmerai calmes calmi calmie calmies
calmir calmirai calmis calmit calomel calons calots calquais calque cals calta caltai caltais
caltait caltas calte caltes calus calva calvas calvin cama camai camail camais camait camant
camard camas camba cambai cambais cambait cambas cambat cambera camberai camberais camberait
camberas cambes cambial cambra cambrage cambrai cambrais cambrait cambrant cambras cambrat cambre
cambree cambrees cambrer cambrerai cambres cambrez cambuse cambutai came camee camees camelines
camelle cament cameo camer camera camerai camerais camerait cameras cames camez camions camon
camons camp campa campai campais campas campat campe campee campees camper camperai campes campeur
campeurs campeuse campez campo campons campos camps campus camus camuse can canai canais canait
canaris canas canates cancers canches cancre candie candis cane canee canees canerai canes
canetiere caneton canif canin canine canines canins canna cannais canne cannee cannele cannelee
canneler canneles cannelez cannelle canner cannes cannet cannez canoe canoes canon canopus canotes
cantal cantalou canter canters cantre canulais capai capais capait capas capeais capelais capele
capelee capelines capella capelle capelles caper caperai capes capon caponne cappella capre capres
caprice caprin caps capselle captais capte captes caquais caque caquette carabin caraque carats
carburai carcailles carcan cardais cardan cardas cardia cardon cargue cari caria cariais carias
carie caries carieux carine carl carlin carline carlins carma carmais carmas carmen carmerai
carmin carmina carmine carmines carne carnee carnes carnet carnier carnot caron carpelle carpelles
carpes carpien carra carrai carrais carras carrat carre carrelle carrelles carres carrie carros
cars cartais cartan cartas carte cartes carton carvi casai casais casait casas casee caserai
casing casque casquette cassais casse cassee cassees casseille casser casses cassez cassie cassis
caste castelet castes casting castrai castre cataires catches cate catelle catin catirai catis
caucus cauris causais cause causee causerie causeur cautele cauteles cauteleux cavai cavais cavait
cavalais cavas cave cavee caver caverai caves caveur ceans cecile cedais ceder cedre cedule
ceindre ceins ceint ceinte ceinture celai celais celait celas cele celer celeront celiez celle
celte celtique celtium cendra cendre cendree cendrer cendres cendrez cene cenon cens cense censee
censes censure cent centaure center centiare centile centime centon centra centrage centrai
central centrale centras centrat centre centree centrees centrent centrer centrera centres
centreur centrez centriez cents centurie cenure cenures cepe cepee cepes cephalique cerce ceres
cerise cerne cernes cernier cerque certain cerule cervelle cervoise cessee ceste cesure cette
ceuse ceux cevennes cezanne chablais chablerai chahs chahute chahuts chaille chainait chainant
chainat chaine chaines chaire chairs chais chaise chales challenges chalus chaluts chaman chambra
chambrai chambrais chambrait chambras chambrat chambray chamelle chamelles chamois champ champe
champi champis champs chance chancelle chandelle chant chanta chantai chantal chantas chantat
chante chantes chantre chants chanvre chaos chap chape chapee chapela chapelai chapelas chapelat
chapele chapelee chapelees chapeler chapeles chapelet chapelez chapelier chapeliez chapelle
chapellent chapellera chapelles chapelure chapes chargerai charlevoix charmas charmerai charmes
charnelle charroi chars charte chas chassee chaste chatre chats chatte chaude chauds chaulais
chaule chaulerai chaumas chaume chaumes chaumont chaut chauvais chauve chauvin chaux chaville
chavire chemin chemines chene chenet chenier chenil chenin chenu cherant cherbourg chere cheree
cherees cherent cherer cherera cheres cherez cheries cherino cherons cherrant cherrent cherront
chers chevele chevre chevrent chiais chialais chiames chienne chiens chient chierent chies chignon
chines chips choie choies choir chois choisi choisie choit choix chomas chomes chopines chose
chouannerie chouinerie chouineriez chouines chourerai chourineriez choute choux chris chromise
chumes churent chute ciblais cible ciclais cicle cicles cidre cidres cie cierge cieux cil cilie
cilla cillais cille cillee cillees ciller cilles cillez cilliez cime cimentiers cimes cimetieres
cine cines ciney cintra cintre cintree cintrer cintres cintrez cippe cirages cirais ciras cire
cires cireux ciron cirque ciste cistre cit cita citais cite citee citer cites citez city cive
civet civets clac clade claie claies clair claire clairs clama clamais clamas clame clamerai
clames clamp clampa clampas clampe clampes clampsa clampse clams clan clande clans clapais clape
clapis clarain clarine classee clavais clave claveaux clayons clebs clefs clement clerc clercs
cles cligna cligne clin clissons clives clopines cloront close clouai cnes cnil coaches coassee
coassons coats coches codai codais codon coenure coeur coeurs cogites cogne cognes cohen coherent
coi coin coinces coing coings coins coire cois coit coite coites coits colas coline colineaux
colins colis collais colle collines cologne colon coltineriez coltines colts comarque combe combes
combinas combine combinee combinees combiner combineriez combines combinez comblai combles come
cometes comice comices comics comiques comite comites comma comme comment commet commimes commises
commites commue commues communes comoe comores compagne compas compiles complet complus comprenne
comprit comps comptes comptines comput comte comtes conan concu concues condom condor conduis cone
cones confineriez confines confiserie congre congres conies conimes conis conissons conites conne
connerie connes connues conques conquet cons conseilles consens consent considere consideree
consideriez consigneriez consoneriez conta contas conte contee conter contes conti contra contrai
contre contree contrer contres contrez contus convers copiees copies copinas copine copinee
copinees copiner copinerie copineriez copines copinez coquai coquet coquinerie coquineries
coquines corbeaux corbeilles corbin corde cordeau cordeaux cordiaux cordon core coree corine corme
corna cornai corne cornee corneilles corner cornes cornet cornez cornu cornue corpus cors corse
corset corseterie corwin cosigneriez cosignes cosinus cosse cossee cossons cotai cotais cote
cotiers coties cotimes cotise cotises cotissons cotites cotonnerie cotre couac coucherie coudai
couderai coudiere coudrai couds coue couinai couinas couine couinee couinees couiner couinera
couinerai couinerais couinerait couineras couinerez couineriez couines couinez coulai coulais
coule coulees couler coulera coulerai couleras coules couleurs couleuse coulions coulis coulons
coupai coupeau coupelle couperai coupon coups couque cour courbai courberai courbes coure coures
courge courges couros courra courrai courrais courrait courras cours coursa coursai course
courserai courses court courtes courtisai courts couru courues courus cous couse cousinade
cousinage cousinai cousinais cousinait cousinasse cousine cousinee cousinees cousinent cousiner
cousinera cousinerai cousineraient cousinerais cousinerait cousineras cousinerent cousinerez
cousineriez cousinerions cousinerons cousineront cousines cousinez cousiniez cousins coutai coute
couteau couterai couton coutre couts couturai couvai couvain couvains couvais couvait couve
couverai couvi couvin couvrirai covin craches crade craie craies craig craint cramais cramas
cramerai crames crampa crampas crampe crampes crampsa crampse cramse cranais crane cranee cranien
crante crantes craque craquette crase crasse crassee crawlais creais creance creas creat creil
cremier crenees crener crenes creniez creolise creper crepier crepin crepus cresson crest cretin
cretine cretinerie cretins cretoise creton creuse creux cri cria criais crias cric crie criee
cries crime crimes crin cris crise criser crises crispants crispe crispons criss crisse crissons
croasse croate croc croche crochies croco crocs crohn croie croies croira croire croirez crois
croisa croisade croisai croisas croisat croise croisee croisees croisent croiser croisera croises
croisete croiseur croisez croisiez croisions croisons croissants croisse croisses croissez
croissons croisure croit croitre croix crole crolle cromesquis cronir croque crosne cross crossa
crosse crossee crosser crosses crossez crotte croule croulees crouler croulera crouleras croules
croup croupe croute croyais croyait croyez croyiez cruelles crues cruiser crumes crusoe crusse
crusses crutes cubais cubees cuber cubera cuberas cubes cuise cuisineriez cuissons cuite cul culai
culais culait culas cule culeront culmines cura curais curas curerai cures curoir cushing cuvais
cuve cuveau cuvele cuves cyanelle cyon cypres cystine cytise dadais daguai daims daine daines dais
dale dalla dallais dalle daloa dama damages damai damais daman damant damassee dame damee dament
damer damerai dames dameur damez damien damiers damions damme damne damon danae dance dandin dandy
danger dangers danny danone dans danse dansee danses dante dany daon daraise darce dardais dardas
dards daria dario darique darius darne daron darwin datai datais date dates datte dattes dauba
daubai daubant daubas daubat daube daubees dauber daubera dauberas daubes daubeur daubeuse dave
davis deal dealer dean deauville debande debian debile deboule debulle debute decalais decale
decan decante decele decentre deche decheville decile declic declin declina decline declins decon
deconne decoule decroise decue decuple decuvais decuve dedain dedains dedale dedans dedie defais
defait defiance defie defile defoe defoule defournes degaina degaine degante degel degele
degivrage degivrant degivrasse deglue degre dehale deimos deite dejante dejouai dejuge dela delai
delaie delaina delaine delais deliberante delie delies delinquance delirant delirante delirantes
delirants delirasse delivra delivrable delivrai delivrais delivrait delivrames delivrance
delivrant delivras delivrasse delivrasses delivrat delivrates delivre delivree delivrent delivrons
dell deluge delure delute deluxe delwin demain demande demange demarque demasques deme demele
demens demie demines demis demon demonologies demons demoule demure denar deneb denerva denerve
deni denia deniai deniais deniait deniant denias deniat denie denier denies denigrante denim denis
denitre dennis denoie denouai dense denses dent dentaires dente dentee dentellier dentes dentine
dents denture denuai denuais denuait denude denue denuee denues depanna depannage depannai
depannais depannait depannas depannat depanne depannee depannees depannent depanner depannera
depannes depanneur depannez depanniez depare deparee deparie deparle departe depasse depave
depavee depayse depende depense deperi depeuple depila depile depilee depiler depiles depilez
depite deplante deplie deplies deplu deplue deprenne depulpe depure depute deraie deraies deraille
derange derek derme dernier deroche deroule desole dessin destin detail detale detele detend
detende detienne detiennes detonne detournai detours dette deug deuil deuils deux devais devait
devale devance devers devete deviance devie devienne devin devirolai devirolais devirolait
devirolas devirolees deviroles devirolions devirolons devon devouai dextre dhole diacres diaule
diben dico dictes dicton didone didot diego diene dieppe diese diesel dieser diest diete dieu
dieux digne dignes dignites digon diluai dilue dime dimes dinai dinais dinait dinan dinas dindes
dindon dine dinee dinees diner diners dines dinez dinons diodon diois diol dione dior diot dirai
dirais diras dires dirons diront dises dison disons distend distende dite dites dito diton diurnes
divan dive divers divin divis dizain djain djinn dodines dodues dogat dogme dogon doha doigtiers
dois doives dojo dola dolai dolais dolait dolas dolat dole dolmen domaines dome domes domien
dominas domine dominee dominees dominer domines dominez dominos don dona donax donc dondon donets
donia donjon donnai donne donnes dons dont dopa dopai dopais dopait dopante dopas dopat doper dora
dorai dorais dorait doras dorat dore doree dorent dores dorine doris dorme dormi dormies dors
dorset dosa dosai dosais dosait dosas dosat dota dotai dotais dotait dotal dotas dotat dots doua
douai douaire douais douait douala douane douanes douant douar douas douat doublai double doublon
doubs douce douchai douci doucie doucin doucines doucir doucis doucit doue douee douees douent
douer douerai doues douez doug douleurs doum douma dounia dour douro douta doutai doutais doutait
doutas doutat doute douvain douve doux douzain douze doxa doyen doyle drain draine drancy dre
drege dreges drelin drenne drennes dressing dreux drille drives droguai droide droit droite
droitiers droits drole drone dropai drops drosse drue drues drupe drupes druse druze dual duale
dubai duce duches ducs due duel duels dues dulie dulies dumes dunaire dune dunes duodi dupai dupe
duper dura durai duraille durais durance duras dure dures durs duxelles dynes dynkin eau eaux
ebenier eble eborgne ebossee ebouai eboule ebrasant eburne ecaches ecalai ecalais ecalait ecalas
ecarquillees ecarquilles ecarquilliez echampi echampis echelle echent eches echotieres ecimages
ecimes eclaires eclos ecoin econologie ecorne ecoule ecourtai ecourterai ecrasant ecrasante
ecrasantes ecrasants ecrin ecris eculais ecule ecura eden edile edison egalais egarais egare egaux
egeenne egrain egrener egreniez egruges egueule eider elague elaine elan elanca elancas elance
elances eland elans elave elegie eleis elen eleva eleve elfique eliane elie elimes eline elle
elles eloge eloise elue emana emanais emanas emane emanes emarges emaux embarque embecques emeri
emeric emeris emerveille emerveilles emeute emeutieres emeuve emiees emient emies emile emimes
eminces emions emis emises emites emmen emmerda emmerde emois emoule emoulions emoulons empanne
empans emparais emparque empenne emperle empile emplumais emplumas emule enarque enclin enclos
enclose enclot encre encres encule encuve endettees endetteras endetterez endeuilla endeuille
endeuillee endeuiller endeuilles endeuillez endeva endeve endos endure enee enerva enerve enfantes
enfers enfin enflas enfles enflons enfournes engels engie engin engins engloba englobas englobe
englobes englua engluas englue englues engluons engrois eniemes enigmes enivrante enjeux enleva
enleve enlies enneigees enneigeras enneigerez enneiges ennemies ennuieras ennuierez enouai
enquieres enraille enroche entai entais entait ente entee entees entend entende enter entes
entetees enteteras enteterez entez entiere entieres entiers entra entre entree entrer entres
entrez enture envahir envahirai envahirais envahirait envahirez enverrai enverrais enverrait
enverrez envers envieux envols eole eolienne epais epalais epale epand epande epandre epanna
epanne epannee epanner epannes epannez epar eparque epars eparvin epaula epaule epaulee epauler
epaules epaulez epee epees epeire epela epelai epelais epelait epele epelee epelees epeler epeles
epelez epelle epelles eperonna eperonne eperonnee eperonner eperonnes eperonnez epeula epeulai
epeulais epeulait epeulas epeulat epeule epeulee epeulees epeulent epeuler epeulera epeules
epeulez epeuliez epeura epeure epeuree epeurer epeures epeurez epiage epiaires epice epie epiee
epier epies epieuse epieux epige epila epilage epile epilee epiler epiles epilez epine epines
epire epissons epite eponte epontes epouse eprenne eprennes epreuve epris epuce epulie epulon
epura epure epures equerres equin eraies eraille eres eriges erik erin eris ermont ernest ernst
eros erotise erra errai errais errait errance errant erras errat erres ers erwin escadres escarres
esches esquarres esquif essaies essaimais essaimes esseule est estaing estampai estampais
estampait estampas estampees estampes estampeurs estampons estarie ester esther estimais estimes
estives estompais estuaire estuaires etage etages etaies etain etalais etambrai etampais etancon
etarque etaux eteigne eteinte etend etende eteule ethane ethene ethnologie ethnologues ethuse
ethyne etienne etires etonne etre etrenna etrenne etrennee etrenner etrennes etrennez etres etroit
etroits etrons etuvais etuve etuveur eue euler eumes eupen eur eure euro eurois eux evaine eve
eveille event eventre evere evreux examen exarque excentre exile expres eyra ezra fables fabre
fabrice facades face faces facha fachai fachais fachait fachames fachas fachat fachates fache
fachee fachees fachent facher fachera facheras faches facheuse facheux fachez fachiez facho
fachons facies faciles facons fadais fadees fades fagne fagnes failla faille failli faillies faims
faine faire faires fais fait faite faites faits falaise falote fame famee famees fames famines
fanais fanates fane fanee fanees fanes fange fanges fanny fans fantasy faon faons farce farces
farci farcies farcin farcis fardais fardas fardeaux fardes fards farid fario farouche fars farsi
fartais fartas farte fartes farts fasce fascee fascees faseillas faseille faseillee faseillees
faseiller faseilles faseillez fasse fasses faste fastes fatma fatras fats fauber faubert faubourg
faubourgs faubourien fauchas fauche fauchee fauchees faucher fauches fauchet fauchez faune faunes
faure faussee faust faut fauta fautas faute fautee fauter fautes fauteur fautez fautrice fauve
fauves faux faveur favus faxais faxees faxes feale feaute feaux fecaux feces fecule fees feins
feint felais felas fele felees feler felera feleras feles felin felonne femelles femme femur
fendes fendille fendre fendues fenetre fenian fenil fennec fente fentes fer fera ferai ferais
ferait feralies feras feries feringien ferlai ferlais ferlait ferlant ferle ferlees ferles ferliez
fermai fermail fermais fermait fermant fernand fernande fernando ferra ferrade ferrage ferrai
ferraient ferrais ferrait ferrant ferrants ferrare ferrari ferraris ferras ferrat ferrate ferrent
ferries ferron ferrons fers fert feru ferule ferus fes fessee festin feter fetes feue feues
feuille feula feule feulee feulement feuler feuleront feules feulez feus feutre feux feve feves
fiacres fiais fiames fianca fiance fiancee fiancer fiances fiancez fiant fias fiates fibres
ficellerie fichas fiche fichee fichees ficher fiches fichet fichez fichues fichus ficus fie fiee
fiees fief fiefs fiel fient fier fiera fieras fiere fieres fiers fies fieu fieux fievres fiez
fifres fige figea figeas figee figees figer figes figez figues fiiez filage filages filais filas
file filee filees filer filera fileras files filet filets filez fille filles filleul filma
filmages filme filmes films filon fils fimes finance fine fines finies finimes finis fins fiole
fioles fion fions firent firmes fis fiscs fisse fisses fites fixages fixas fixe fixee fixees fixer
fixes fixez flac flache flaire flairs flamand flamberait flamine flamme flan flana flanas flanc
flanche flanches flancs flandre flane flanee flanes flans flashes flats flavine fleau fleaux
fleches flein flemme fleron flers flet fletan fletri fletris flets fleur fleura fleuras fleure
fleures fleuri fleuris fleurs fleurus fleuve fleuves flics flint flirt flirts flops flora flore
florent flores floss flots flouai flous fluage fluai fluas fluees fluer fluera flueras flues
fluets fluons fluors flute flyer foene foies foirees foirent foires fois foix folies folle fonca
fonce fondees fondes fondons fondras fondre fondrez fonds fondue fondues fondus font fonte fontes
fontis fonts for forai forain forais forait forant foras forat forcat force forcent forces forcies
forcit ford fore foree forees forent forer forera fores foret forets foreur foreuse forez forfit
forge forgeat forgent forges forint forjet fork forlance format forme formees formelle formelles
forment formes formier formiez fors fort forte fortes fortin forts fou fouad foudres foudroies
fouee fouene fouet fouets fougees fouges fougues foui fouies fouimes fouinai fouinas fouine
fouinee fouinees fouiner fouineriez fouines fouinez fouir fouis fouissons fouites foulai foule
foulees fouler foulera fouleras foules fouleuse foulions foulon foulons four fourbai fourbas
fourbe fourbee fourbees fourber fourbes fourbez fourbie fourbies fourbiez fourbimes fourbis
fourbites fourbues fourbus fourches fourgonne fourgues fourier fourme fourmi fourmilles fourmis
fourneau fournee fournees fourni fournie fournier fourniers fournies fournil fournils fournimes
fournir fournis fournit fournites fourrai fourras fourre fourree fourrees fourrer fourres fourrez
fourrier fourriers fourriez fours fourvoies fous fout foute fouteau foutes foutrai foutres foutues
fovea foyers frac fracs fraiche fraiches fraie frais fraise framee fran franc franca france
franche franches franchi franchie franchies francie francien francine francis francise francite
franck franco francs frange frangea frangee franger franges frangez frank frankie franque frantz
franz frape frappe fraude fraye frayee frein freina freine freiner freines freins frelon fremi
fremie fremir fremis fremit french frene frenes freon frere freres fresia fresnel fresnes fresno
fresques fret freta fretai fretais fretait fretant fretas fretat frete fretee fretent freter
fretes fretez fretiez fretin fretins fretions fretons frets fretta frette freux friand friande
fribourg friches frimes fripes friras fris frise frises frison frissons frites friton froid froide
froids froisse froissons fromentieres fronca fronce froncee froncer fronces froncez fronde
frontieres fronts frouai froue frouee frouent frouer froues frouez frous fuchs fuels fuies fuimes
fuites fumages fumes funin fur furane furanne furent furet furets furies furnes fusantes fuses
fute futes futs fuyons gabe gachas gache gachee gachees gachent gacher gaches gachez gachis gade
gadin gage gagent gages gagmen gagne gagny gaie gail gain gaina gainait gainant gainat gaine
gaines gainier gains gais gaite gaites gala galas galba galbais gale galen galiciennes galle
galoche galois galope gama gamer gamet gameur gamin gamines gamins gamma gamme gamut gan gandi
gang gange gangs ganse gansee ganses gant ganta gantai gantas gantat gante gantee gantees gantele
gantelee gantelet ganter gantes gantez gantieres gants gantt gara garai garais garait garalde
garance garante garas garce garches gard gardais gardas garde gare garee garennes garent garer
gareras gares garez garni garnie garnier garnir garnis garnit garonne gars gary gaspilles gatais
gate gatent gates gatte gauches gaude gaulais gaule gaume gaumont gaupe gaur gauss gaussee gauvain
gavais gave gavee gavent gaver gavere gaves gaveur gavin gavroche gazais gaze gazent geant geante
geantes gehennes geins geint gelais gele gelee gelent geler gelera gelule gemines gemis gemme gena
genai genais genait genantes genat gencive gendre gendres gene genee genees genent genepi gener
genera generai general generas generat genere generee generer generes generez genes genese geneses
genet genetiere genets genette geneur geneuse genez genie genies genievre geniez genk genome genre
genres gens gent gentes gentry gents geole gerais gerance gerante geras gerbier gerbille gerca
gerce gere geree gerent gerer gerera geres germain geronte gers gesier geves ghana ghetto gicle
gicles gien gifle gign gijon gilde gileppe gille gilles gindre gins giron gironde gironne gisantes
gisent gite gitent gites giton givre givres glace glaire glaise glaive glana glanas gland glanda
glande glandee glander glandes glandez glandon glands glane glanee glanes glaris glen glenat glene
glener glenn gliale glissiere glissons glome gluon gnomes gnons gobai gobent godai godent
godiveaux gominas gomine gominee gominees gominer gomines gominez gomma gomme gommee gommer gommes
gommez gonade gond gonde gondees gondes gondons gonds gone gongs gonion gordon gore goret gorets
gorge gossee gossons gouel gouet gouges goujon goule goulees goulets goulot gour goura gourai
gouras gourd gourdes gourds goure gourees gouren gourerai goures gourmai gourmees gourmes gourmiez
goutai goute gouters gouts grace gracie gracier grade gradee grader grades gradue graeme graine
grainee grainer graines grainier gramen gramme granby grand grande grandes grandet grandeur grandi
grandie grandies grandir grandis grandit grands grange grangee granges granit granite graniter
grant granule graphe grappe gras grasse gratin gratines gratte graux grave gravee gravees gravelee
graveler graveleuse graveleuses gravelle gravelure graveriez graverions graverons gravide gravie
gravier gravies gravimes gravites gray gre greant greas great greciser gredin gredines greent
greer greffer greffier grege greges greiez greler greliez grelin grelon grena grenade grenader
grenadier grenat grene grenee grenees grenela grenele greneler grenelle grener grenera grenes
greneur grenez grenier greniers greniez grenu grenue grenues grenure gres greser gresiere
gresilles gressin gressins greva greve grever greviez grignon grigny grille grimages grimes grince
grincer gringe gris grise grison grisons grisou grivelames grivelates grivelees griveles griveliez
grivelions grivelles grivelons grives grogs groie groin groins grommelles gronda gronde grondee
gronder grondes grondez gros groseilles grosse grotesques grouler grouse gruau grues gruge grugea
grugeas grugee grugees gruger gruges grugez grumelles grumes grumier grunge gruon grutier guai
gueant gueat gueent guenole guepier guerande guet gueule gueux guignon guinde gwen gypses haar
habite habits hablais hable hachas hache hachee hachees hacher haches hachez hachis hades hague
haie haies haimes hainan hainaut haine haines haineux hair haira hairais hairait hairas haire
hairez hais haissons hait haites haiti hala halage halai halais halait halas halde hale halee
haleine haleines halene halenee halenes haler hales halete halima halin halite halle halls
hallucina hallucine halos halte haltes halva hamas hambourg hamel hamme hampe hampes hana hanap
hanches hangar hangars hannah hanneton hannut hanovre hans hanse hanses hanta hantai hantais
hantait hantant hantas hantat hante hantee hantees hanter hantes hantez happe happes haquet harare
haras harassee harbin harcelle harcelles harcelons hard hardais hardas harde hardies hardis harem
hareng haret harle harnais haro haroche haros harpailles harpais harpas harpe harpies harry hart
harvey hase hases hast haste hastee hata hatai hatais hatas hatat hate hatee hatelle hater hates
hatez hauban haubana haubane haubans haubert hauberts haumea haussa hausse haussee haut haute
hautes hauteur hautin hauts hauyne hava havage havai havais havane havas havat have havee havees
haver havera haverez haves haveur havez havi havie havies haviez havir havira havirez havis havit
havrais havre havres havrit haye hayons heaume hein helais hele helees helen heler heles helices
heliez helio helion helios helium helix hellenes hem hemine henan henne henni hennie hennies
hennin hennir hennis hennit henri henrik henry hentai hepiale herauts herbees herbes herbier
herbiers herbiez herbues herches here heres heresies hericourt herites hermes hermines hernie
herniee herniees hernies heroine heroines heron herpes hersees herses hersiez herve hervien
hetaires hetmans hetre heure heurte heurts heymans hiatus hideux hies hilde hile hiles hissee
hissons hiver hivers hoches hollywood home homie hominem homme hommes hongres honing honni honores
honte hontes hoplites hoquet horde horn horner hors horst horus hote hotte houa houai houais
houait houari houas houat houblon houe houee houent houer houes houez houle houles houleuse houque
hourd hourdai hourdes hourdies houri houris house houseau houssineriez houssines houssons houx
hsts huai huais huants huas huat huates hubert huches hue huee huent hues huis huissier huissiers
humages hume humes hunan hune hunes huons huppes hure hurlees hurles hurliez huronne hutin hutte
hutu hydre hydres hyeres hymen hyper iain iambes iceux ichnologie ideale ideaux ides idris ieee
ier iers ign igne ignees iides iies iiies iinds ilan ilana ilang ilangs ile ileaux iles ileus
ilias ilien ilienne iliennes illico illite ilotes image imagea imageai imageais imageas imageat
imagee imagees imagent imageons imager imagera imageras images imageur imagez imagier imagiez
imagines imago iman imane imaps imbues imei imine imites impayes imper impers impies impur inaptes
inde indes indore indre indri indue indues indure ined inepte ines infantes infimes inge ingera
ingeras ingere ingeres ingres inne innes ins int inter inters intimes inule inversa inverse
inveteres iodai ioder iodeux ion ions ioulai ioule ioulees iouler ioulera iouleras ioules ioulions
ioulons iouri iourtes ipe irais iras ires iris irise irlande iroise irone ironise irons irruas
issantes iterer iule ive ives ivre ivres ixames ixates ixent ixer ixes ixons jablais jacassee
jacte jactes jadis jaille jailli jaillies jain jaina jais jamais jambai jamberai jamberait jamel
james jane janine jante jantes japon japonne jappes jaque jaquette jardin jarre jarres jarretieres
jars jasais jasee jaspee jaspilles jasse jassee jassees jasser jasses jassez jatte jattes jauge
jauges jaugeur jaune javele javeline javer jayne jeanne jeannes jeans jennys jens jensen jerk
jeter jeune jeunes jeux jill joignes joigniez joignimes joignis joignites joint joints jolies jon
jonas jonc jonca jonce joncs jones jonques jorg jorge joris joua jouai jouais jouait joual jouas
jouat joue jouee jouent jouer joues jouet jouez joug jougs joui jouis jouissons joule joules jour
journal journee journees jours joutai joute joyeux jubes juches jugers juges juives juntes jura
jurais jurande juras jures jute kache kakis kalman kalmia kamel kanban kant kaon kaons karen kari
karim karma karmas karts kate ken kent kepler kevin keynes khaled khmer kifes kine kipper kissel
kobe koine kondo kore kotai kote kotee kotent koter kotes kotez kouros koursk krein kriens laarne
labile labourage labourions labourons labre lac laca lacais lacasse lacasses lace lacees laces
lacha lachas lache lachee lachees lacher lachers laches lachez lacis lacons lacs lacte lactes
ladin ladre ladres lagen lagon lagons laic laiche laics laide laie laient laies laigne laina
lainait lainant lainat laine lainee lainer laines lainez laique laird lais laissee laissons lait
laite laitiers laits laiussee laize lalande laly lama lamai lamais lamant lamas lamasse lamasses
lamat lambert lame lamee lament lamer lamerai lamerait lames lamez lamie lamiers lamies lamine
lamines lamions lamons lampa lampante lampas lampassee lampe lamperait lampes lana lanca lancas
lance lancers lances lancis lancon lancy land lande landen lander landes landry lands lange
langeas langees langer langera langeras langes lanka lannion lao laos lapa lapais lapant lapasse
lapasses lape laper lapide lapie lapin lapina lapine lapinee lapins lapis lapon lapone laponie
lapons laqua laque lara larbin larcin larda lardais lardas lardon lare lares large largue larisa
larma larmai larmais larmas larmat larme lars larve lasagne lasers lasne lassa lasse lassee
lassees lasser lasses lassez latin latine latta latte lattes laura laurais lauras laure lauren
laurie laurine lausanne lause lauze lava lavais lavande lavasse lavasses lave lavee laver laves
laveur lavis lavons lavra lavure laxe laya layais layasse layasses laye layions layon layonne
layons leaders leandre leane leches lecons lede lee leeds legale legats legaux lege legendes leger
legere legeres legers leges legine lego legrand legs legue leigh leila lejeune lela leland leman
lemme lemmes lemur lena lenine lennon lenny lent lente lentes lents lenz leon leone leonin lepiote
lepisme lepre lepres lepreuse lepte leptine lepture lerche les lesais lesant lesas lese lesees
leser lesera leseras leses lesine lesinerie leslie lesons lest lests letale letaux lettre leude
leur leurrai leurrais leurrait leurre leurree leurrees leurres leurrez leurs levain levains levais
levant levas leve levee levees levent lever levera leveras levers leves levez levi leviers levige
levis levite levons levre levres levronne lexie lexis lexus lez liage liages liames liane lianes
liano liant liantes libage libby libelle libelles libere libers libre libres libye lice lices
liche liches lidl lie lied lieder lieds liee liees liege liegee liegees lieger lieges liegeux lien
liens lient lier liera lieras lierez lierne lierre lies liesse lieu lieue lieues lieur lieurs
lieus lieuse lieux lievre liez lifte ligand lige light ligie ligna lignai lignas lignat ligne
lignee lignees ligner lignes lignez ligniez ligot ligotes ligua ligue ligule liions like lila
lilas lili liliale lilou lily lima limaces limage limages limais limames liman limant limas
limates limay limbe limbes limbourg lime limee limees limer limes limez limites limoge limogea
limogeai limogeais limogeait limogeas limogeat limogee limogees limogent limogeons limoger
limogera limogeras limoges limogez limogiez limon limonas limone limonee limonees limoner limones
limonez limons limousinerie limousineriez limule lin lina linceul linceuls line linea lineales
lineaux liner liners lines linga linge lingea lingee linger linges lingez lingue lini links linne
lino linon linos linus linux lion lions liparis lipide lippe lippes liquefiees liquefies lirais
liras lire lires liron lirons lisage lisages lise liselle lisere lises lisieux lisle lison lisons
lisse lissee lissons liste lite liteaux litee lites litige litiges litons litotes litre litres
liure liures live livet livia living livre livres lizzy llano llanos loaders loan loane loase
lobai lobasse lobasses lobe lobee lobons lobs loche loches lochies locke loden lods loess lofai
lofe lofee lofons loge logee loges logos loire loiret loirs lois loise lola lombes lome lommel
lompe londres lone long longe longees longes longs longues lons look looke looz lopin loquai loque
loquet lorgne loris lormont lorrain lors los lote lotie lotiers lotion lotissons lotos lots lotte
loua louai louais louait louas louat louchies loue louee louent louer loues louez loufai loufais
loufait loufe lougres louis loulou louloute louons loupai loupais loupait loupe loups louquer
loura lourai lourais lourait louras lourd lourdai lourdes lourds loure lourees lourerai loures
loutres louva louvai louvaient louvais louvait louvant louvas louvat louve louvee louvent louver
louves louvet louvez louvoie lovai lovais lovait love lovee loves lovons loyers loyre lucile
lucille lues lueurs luge lugee luges lui luimes luis luit luiz lulle lully lumachelle lumen lumes
lummen lunes lunetiere lunetieres lunetiers luneville lupin luronne lurons lute lutons luxons lyle
lyme lynche lyne lynn lynne lynx lyres lys lysas lyses lysions lysons maar maarch mac macaque
macerais mach machais machas mache machee machees macher maches machez macis maclais macles macqua
macque macquee macquer macques macquez macre macro maddie madelaine madeleine madeleines madeline
madoi madras madre madree madres madrier madurais mafias mafique mage mages magies magique magma
magnais magne magnes magneton magouilles mahorais mail mailla maille mailles mailleur main maine
mains maint mainte maintes maintienne maints maire maires mairie mais majid majorais majorque
malais malaise males malfais malfis malice maliennes maliens malin maline malines malins malique
malle malmo malouin malta maltais malte maltes mama maman mamans mamelles mamer man mana managers
manaus mancelles manches manda mandais mande mandee mander mandes mandore mandrin mandy manes
manet maneton mange mangeas mangees manger mangera mangeras mangers manges mangeurs mangue mania
maniais manias manie manies manif manilles manip manique manne mannes manon manoque manqua manque
manquee manquer manques manquez mans manse manta mante mantele mantelee mantelet mantes mantilles
manu manuelles maori maqua maquais maque maquee maquer maques maquette maquetter maquettes maquez
maquillages maquillais maquillames maquillas maquillates maquille maquillee maquillees maquiller
maquilles maquillez maquilliez maquillions maquillons maquis mar mara maraca marais maras marasque
marat maraud maraude marauds marbrai marbrais marbras marbre marc marcel marceline marcelle marcha
marchais marche marchent marches marchette marcia marco marcos marcus marcy mardi mardis mare
maree marees marek marelle marelles mareme marennes mares marfil margaille marge margeais margee
margelle margelles marges margie margis margo margouillis marguiller marguillier mari maria mariai
mariais mariait marial mariales marials mariam marias mariat marie mariee marielle maries mariette
marin marinais marine marines marins mario mariolles maris marisa marisque marius mark marks
markus marla marli marlin marly marmaille marna marnai marnais marnait marnas marne marnee marnes
marnie marnois maroc maroilles maronne marot marouette marouettes maroute marqua marquage marquai
marquais marquante marquas marquat marque marquee marquees marquent marquer marquera marques
marqueta marquetai marquetais marquetait marquetas marquetat marquetates marquete marquetee
marquetees marqueter marquetes marquetez marquetiez marquette marquettent marquettera marquettes
marqueur marqueuse marquez marquiez marquis marquise marquises marra marrai marrais marrait marras
marrat marre marree marrees marres marrez marri marrie marries marris marrube mars marseillais
marseillaise marseillaises marsupiales marta marte martelees marteles martes marthe martiales
martin martins martre marty marvin marx marxisa marxise mary maryse mas masqua masque masquee
masquer masques masquez massais masse massee massees masser masses massez massue matai matais
matait matas match matches mate materais mates mathis matignon matin matines matirais matis matois
matraque matras matrica matrice matricee matricer matrices matricez matrie mats matte maturais
maturite maubeche maud maude maudire maudis maudite maure mauriac maurice mauricie mauricien
mauricio maurras mauvais mauve mauvis maux maven mayas mayen maylis mays meandre meaux mecene
meches mecque medaille medan mede medee medef medes media median medina medine medis medit mefais
mefia mefie mefis mefit megan megi megie megir megis megit meknes melaine melais mele melee melena
melent meler meles melez melia melies melina meline melique melle mellin melon melonne melun
melville melvin meme memes men mena menai menais menait menant menas menat mende mendel mendia
mendie mene meneau menee menees menent mener menera menes meneur menez menhir meniez menil menin
menine menines meninge menions menons mens mense ment mente mentent mentes mentez menthe menti
mentie mention mentir mentis mentit menton menu menue menues menuet menure menus mer merci mercis
merck merdaille merdais mere merelle meres meric mericourt meringues merlan merle merles merlin
merlins merlon merrain mers mersin merule merveille merveilles mes mesie meson mesquin mesquine
mesquins messin mestre met meta metaux meteo methane metis metrais metre mets mettre metz meuble
meugle meula meule meulee meuler meuleront meules meulez meulions meulon meulons meure meurs meuse
meute meuve meuvent meuves mevend micas michelle miches micros midas midis mie miel mielle
miellerie miels mien mienne miennes miens mieux mignon migrais migres mike mikey mile miles mill
mille miller milles millesimes millet millier milliers milne milos mimais mimames mimas mimates
mime mimee mimees mimer mimes mimez min mina minages minai minais minames minas minat minates
mince minces minci mincies mincis mindel mindy mine minee minees minent miner minera mineras mines
minet minets mineur mineurs mineuse minez mini minier miniers miniez minimes mino minoen minoens
minois minon minons minores minos minot minou minsk minus minutes mions mirages mirai miraille
mirais mirait miras mire miree mirees mireille mirer mires mirez mis misais misas mise misee
misees miser mises misez miss misse missel misses mitages mitais mitas mite mitee mitees miter
mites miteux mitez miton mitres mixages mixais mixas mixe mixee mixees mixer mixers mixes mixez
mixtes mlle mme moches modaux modes modulions modulons moelles moeurs mohs moies moignon moindres
moine moinerie moines moins moirais moires mois moise moisent moises moisions moisons moisson
moissons moites moities moles molle mollies mollis mome moment momes momie momies mon mona
monarque mondees mondent mondes mondeville mondons monel monels monet moniaux mono mont monta
montas monte montent montes montgolfier montpellierain montre montres monts moquai moque moquette
moraille morailles moraux morceaux morcelles mordais morde mordelles mordille mordilles mordis
mordue mordues more morelles morene mores morgue morille morilles morin morna morne mornee mornes
mors morse morte mortelles mortiers morts morue morve morveux mos motrice mots mouais mouds moue
moues mouflon mouflons mougins moui moujiks moulai moulais moulant moulants moulas moule moulees
moulent mouler moulera mouleras moules mouleurs mouliez moulin moulina moulinai moulinais moulinas
moulinat mouline moulinee moulinees mouliner moulineriez moulines moulinet moulinets moulinez
moulinons moulins moulions moulons moulues moulus moulusse moulusses mourais mouride mourions
mouron mourons mourrai mourus mous mousquet mousseron mousson moussons mouton moutons mouva mouvai
mouvais mouvait mouvant mouvas mouvat mouve mouvions mouvons moyen moyes moyeux muai muais muance
muches mucron muees muent muerais mues muges mule mules muletieres mulon mumes muni munie munies
munimes munir munis munit muons mur mura murai muraille murailles murais murait murals muras
muraux murcie mures muretin muride murie murin muris murs musais muselles muses musque mussee
mutais mute mutes mutin mutinerie mutines mutins myrtille myrtilles mythe naan nabotes nacelles
nacer nacl naco nacrais nacras nacre nacres nadir nafe nage nagea nageas nagee nagees nagent nager
nagera nageras nages nageur nageurs nagez nagpur nagy nahua nahum naima nain naine naines nains
nais naissons nait naive naives namib nana nanan nanar nanite nantais nanti nantie nanties
nantimes nantir nantis nantit nantites napee napel naphtes naples nappe nappes napus narco nards
nareux nargue narra narrai narrais narras narrat narre narres nase nasilles nasse nasser nasses
nate natel nattas natte nattee nattees natter nattes nattez nattieres nature nauru nausee navarin
navel navet navets navire navra navrais navras navre navree navrer navres navrez nazca naze nazies
nazir nazis neants neck necrologies nee nees nefle negre negrille neguev neige neiges nene nenies
nenni neons nepe neper nephile nerver nervi nervin nervis nes nette nettes neuf neufs neuilly
neume neuneu neur neurotechnologie neutre neuve neuves neuvieme neve nevele nevers neves neveu
neveux nevus niais niames niamey niant nias niates nicee niche niches nick nickelleriez nids nie
niece nieces niee niees niel nielle nielles niels nieme nient niepce nier nies nievre niez nife
nigel niger niiez nike nille nilles nils nimba nimbas nimbe nimbee nimbees nimber nimbes nimbez
nimbus nimois ninas nine ninon niole niolo nions nippa nippe nippee nipper nippes nippez niques
nirs nitres niveau niveaux nivele nivelles nixe nixon noce noces noceur nodaux noe noel noelle
noeme noeud noeuds noies noires noirs noise noises noix nomarque nombrai nome nomes nomine nominer
nomma nomme nommee nommer nommes nommez noms nonce nonces none nones nonne nonnes nopai noper
nopes norme normes norne norois notai notaires notes noua nouai nouais nouait nouas nouat noue
nouee nouent nouer noues noueur noueux nouez nouille nouilles noulets noumea noun nour noura
nourries nous nout nouveau nouveaute nouveaux nouvel nouvelle nouvelles novai nove novelle noves
noyai noyaux noyees noyes noyons nuage nuages nuai nuames nuanca nuance nuances nuates nucelles
nue nuee nuees nuent nues nuises nulle nument nunc nuons nyons oai oasis obeir obeirai obeirais
obeirait obeirez obelie oberai oberais oberait obere oberee oberees oberes oberez obis obtenu
obtenue obtienne obvers oceans ocelle ocrais ocras ocres octrois odieux odilon odon oeils oestre
oeuf oeuve oeuvee oeuvre ogivaux ogives ogres oient oies oignais oigne oignes oignez oigniez
oignimes oignions oignis oignisse oignisses oignit oignites oignon oignons oille oilles oindre
oins oint ointes oints oirais oiras ois oise oiseaux oiselles oiseux oison oisons oissel oleine
olen olives olle oman omanais omar ombrai ombrais omet omimes omises omites onc once onde ondee
ondees ondes ondin ondules ongles onglon onques ont opaline open operes opes opimes opines optent
optes orage orages orange orangers orante orantes oraux orbe orcades orchidee orchidees orchis
orchite ordre ordres oree oreilles oren ores org orge orgeats orges orgies orgues origines oriole
oripeaux orlane orle orleanais orlon orlons ormaies orme ormeaux ormes ormoies orna ornai ornas
orne ornee orner ornes ornez orphelines orphie orphies orpin orque orra orrai orrais orras ors
orsay orseille orseilles orties osai osaient osait osant osates oseilles osent oser osmonde osons
osteite osteome osteose ostreide otage otages otai otent oter otons ouadi ouah ouais ouate oued
ouest oui ouille ouimes ouin ouis oullins oups ourdies ourlai ourles ours ourse ourses ourson oute
outrai ouvre ouvreau ovin ovines ovule owen oyions oyons pacage pacane pachas packs pacome pacque
pacs pacse pacte pactes pade page pagea pagee pagel pager pages paget pagez pagine pagne pagnes
pagre pagus paie paien paienne paiens paient paies paige pailla paille pailleur pailleux pain
paine pains pair paire paires pairie pairies pairs pais paissons pait paix pala palace palais
palans palaos palatine pale palee pales pali palie palies palir palis palit palle pallies palma
palmai palmais palmas palmat palme palois paloma palombe palote palpa palpais palpe pals palus
pama pamais pamant pamas pame pamee pament pamer pamerai pames pamez pamiers pamions pampas pan
pana panade panage panai panais panait paname panant panaris panas panat panates panax panca panda
pandore pane panee panees panel panent paner panes panetiere paneton panez pangee panic panier
paniers paniez panini panka panna pannai pannais pannait pannas pannat panne panneau pannee
pannees pannent panner pannera pannes panneton pannez panniez panons pans pansa panse pansee
panser panses pansez pansu pansue pante pantele pantelee panteler panteles pantelez pantene panty
panure panzer paon paonne paonnes paons papaine papas pape papes papetieres papi papion paque
paquette par para paradis parage parai parais parait parapublique paras parat parc parce parcelle
parcelles parcs pardi pardonne pare paree parees pareil pareille pareilles pareils pareo pareos
parer pareras pares parez parfais parfin parfis parfit parfois pari paria pariai pariais pariait
parian parians parias pariat paribas paride parides parie pariee pariees parier paries pariez
pariiez parions paris parisis parite parites parka parla parlage parlais parlas parle parles parme
parmentier parmentures parmi paroi paroir parois parons paros parqua parque parquee parquer
parques parquet parquete parquetee parquette parquettes parquez parrain pars parsi parsie parsies
part partais parte partes parti partie partielles parties partir partis partit partoche parts
party paru parue parues parus parut parvins parvint parvis pas pasquin passe passee passees passer
passes passez pastellais pastilles pastis patais patas pate patee patelines patene pates pati
patie paties patin patine patins patio patios patir patis patit patna patoche patois patras patre
patres patrice patrie patries patronne patte pattes paule paulin pauma paume pause pausee pauvre
pavage pavais pavane pavas pave pavee pavel paver paves paveur pavie pavois payais payas paye
payee payes payons pays payse peage peager peages peau peaux pecaris peches pecile pecule pedale
pedege peer peille peine peines peins peint peintre peints pekin pekine pelade pelage pelages
pelagie pelagique pelain pelais pele pelee peler pelle pelletieres penale penaux pence penchees
penches penchiez pende pendes pendille pendouille pendre pends pendues pene penes penetre penien
penienne penil penis penne pennee pennies penny penon pense penses pente pentes pentu penture
penty people pepe pepere pepie pepiee pepier pepies pepin pepite pequin perca perce perchees
perches perchiez perchis percu perdis perds perenne perennes perennise perennises perennites peres
peri perie peries peril perille perils perinee perir peris perit perle perleches perlee perlees
perles perlier perliers perliez perlon permane permis peron perone perones peronier perore peroree
perouse perraud perrin perrine perruches pers persane persille persilles personae personne
personnel personnes pervenche pervenches pesage pesantes pesee peser petage petain petale petechie
petee peter petole petre petris pets petune peul peulven peuple peurs peuvent peux phage phanie
phare phares phase phenix phone phones phonos piaget pian piaute piave pible picage picores picris
pie piece piege piegea piegee pieger pieges piegez pies piete pieter pietin pietonne pieu pieux
pieze pife pifes pige pigee piges pigne pignes pignon pikine pila pilage pilages pilaire pilais
pilate pile pilee piler piles pilet pileux pilez piliers pilla pillage pille pillee pillees piller
pilles pillez pilliez pilon pilonne pils pilule pimer pin pince pinces pine pinene piner pinne
pinnes pins pinta pintas pinte pintes pion pionne pions piorne pipe piper piperine pipes pipiers
pire pires pis pise pises pissee pissons pite pites piteux piton pitonne pitres pive pives
pixerecourt placa placage place placee placer places placet placez placide plagal plagale plage
plages plagia plagie plagiee plagier plagies plagiez plaid plaida plaide plaidee plaider plaides
plaidez plaids plaie plaies plaigne plaignes plaignez plain plaina plainai plainas plainat
plaindre plaine plainee plainees plainent plainer plainera plaines plainez plainiez plains plaint
plainte plaintes plaints plaira plaire plairez plais plaise plaises plaisez plait plan plana
planage planas planck plane planee planer planes planez planiez plans plant plante plantes plants
plaque plasma plasmine plaste plat platane plate platee plates platina platine platinee platiner
platines platinez platre plats plebe plein pleine pleines pleins plenier pleurs pleuve pleuvent
pliage pliages pliant pliante plie pliee plies pline plions plis plissons ploie ploies plombe
plommee plonge plotin plots ployage ploye ployons plue pluie pluies plumage plume poches poelage
poele poelon poeme poete poetes pogne poids poignees poignes poigniez poignimes poignis poignites
poile poils poings poins point pointa pointas pointe pointes points pointu pointus poirier
poiriers pois poise poisons poissions poisson poissons poivriers poix polaire pole poles policiers
polies polis polissons pologne polos pomma pomme pommee pommelat pommele pommelee pommeler
pommeles pommelez pommer pommes pommez pommiers pompe pompiers ponca poncas ponce ponces ponch
pond ponde ponderais ponderes ponderons pondes pondis pondons pondras pondre pondrez ponds pondu
pondue pondues pondus poney poneys ponge pont ponta pontai pontais pontas pontat ponte pontee
pontees ponter ponterais ponterons pontes pontet pontez pontier pontiers pontil ponton pontons
ponts ponzi pools popeline popes poquai poquet porc porches porcin porcs pore pores poreux porno
pornos porque port porta portas porte portes portier portiere portieres portiers porto portos
ports posai posas poses post posta postas poste postent posters postes postier postiere postieres
postiers pot potage pote potele potence potes potier potiers potin potine potines potiniers pots
pottier potto potus pouah pouciers poudres poufs pouhon poulain poulaine poulains poule poules
poulets poulies poulina poulinas pouline poulineriez poulines poulot pouls poumon pounds poupin
poupines poupins poupon pour pourprai pourrai pourries poussons poutsa poutse pouvais pouvait poux
ppre ppri prague praia praire pralin praline pralines prame praos prasine praxis pre preaux
prechees preches prechiez prediques prele premedites premier premisses prenable preniez prenne
prennes prerequis pres prescientifique presence presque pressing pression presta preste presto
pret pretendues prets preuve preux prevale prevente prevenue prevenues previns prevint previs
previt pria prias prie pries primages primes prince pris prisa prise prison prit prives prix
proche profil profit proie proies prolan proline prolo promene promenee promesses promis promise
promit pronas prone pronee prones prononce propene prose proton proue proues provenance provencal
provencale provence provende provenez proveniez provenir provenu provenue provenues provenus
proverbe providence provienne proviens provient provigna provigne provin province provinces
provins provint provo provoc proxene prudence prudes pruine prune prunelles prunes prunier prusse
puai puais puante puantes puants pubere puberes pubis publique publiques pucage puent pues puine
puines puis puits pumes punas pune punie punimes punis puons pures purge purges purin purine
purins purotin purs pute puurs pyranne pyrex quai quand quanti quanton quarras quentin question
queux quignon quille quint rabais rabaissee raban rablais race racees races rachel rachis raclais
racles radais radas rade radin radis radome raflais rage rages raide raids raient raies rail
railla raille railleur rails raina rainai rainais rainait rainant rainat raincy raine rainee
rainees raines rainez rairais rairas raire rais rait raite raites raits rala ralai ralais ralait
ralas ralla rallais ralle rallies rama ramages ramais raman ramanda ramande ramant ramas ramassee
rame ramee ramena ramene rament ramer ramerai rames rameur ramez ramiers ramions ramis ramon
rampas rampes ramure ramus ramuz rance rances ranch ranche ranches ranci rancie rand rando randy
range rangeas rangees ranger rangera rangeras ranges ranide ranimes rapais rapas raper rapin
rapina rapine rappele rappelee rappelle rappelles rapplique rapts raque raquette rare rares ras
rasais rasante rasantes rasas rasee rasseye rassie ratais ratas rate rates rats ratte rauque rave
ravelin raves raveur ravie ravilies ravilimes ravilites ravin ravines ravis ray rayais rayas
rayons reacs reagie reais reale reales reames reas reat reates reaux rebique rebma rebus recalais
recele recentre reces reches recifs recits reclina recline recoin recroise recues recule recus
redima redimas redime redimes redis redits redonne redonnes redues redus reduve reees reels reent
reer reera reeras rees refile refimes refis refrain refus regain regele regie regies regime
regimes regis regle regles regnas regne regnee regnees regner regnes regnez regs regule reich
reiez reiki reiko rein reine reines reins reions reis reitre relaie relais releva relevance releve
relias relie relier relies relique relis relue relues relus rem remarque remarques remi remimes
remis remisa remise remit remix remiz remorques rempile remplumais remplumas rems remues remus
remy renais renait renaix renales renan renaux rende rendes rendez rendis rendre rends rendues
rendus rene renee renes renfles renia renias renie reniee reniees renier reniera renies renieur
reniez renine rennais renne rennes renoms renonces renoues renouveau renova renove renoves rentas
rente rentee rentees renter rentes rentez rentier rentiere rentieres rentiers rentra rentre
rentree rentrer rentres rentrez renvier renvies reons repande repas repens repera reperd repere
repeuple repique repits repleuve replie replies repliqua replique repliquee repliquer repliques
repliquez repos reps reptile republier republique republiques repues repus requin res reseques
resilles resines resonne resonnes resta restaures reste restes resto resu resut retend retende
retia retie retien retienne retiennes retif retifs retine retines retins retint retournai retours
rets rett retz reunies reunis reuters revas revaux reve revee revees revela revele revelee reveler
reveles revelez rever revere revers reves revete revienne revimes revins revis revole revue revues
revus rhenan rhenanes rhetienne rhue rhums riant riantes rias rible riches ridages rides riel
riemst rien riens rient ries rieur rifle rigel rigolo rima rimames rimas rimates rime rimee rimees
rimer rimes rimez rimmel rinca rince rinces rings rions ripages riper ripes ripper rirais riras
rires ris risee riser risse risses rite rites rituel rivages rivas rive rivee rivees river rives
rivet rivets rivez rixes roanne robai robais robait robe robee robent rober robes robez robin roc
rocaille rocelle roch roche rochee rochees rochelais rochers roches rocheuse rochier rochiers
rochiez rock rockers rocs rodai rode rodee rodent rodeo roder rodes rodez rodin roger rogne rognes
rogue roguee rogues rohan roi roide rois role roles rolle roller romaines roman romand romanes
romans rome romeo rompe rompre romprez romps rompt rompus ron ronan ronce ronces ronchon ronchons
rond ronde rondeaux rondelle rondes rondi rondies rondin rondo ronds roneo ronge ronges ronier
ronin ronron room rooms roquai roque roquee roquent roquentin roquer roques roquet roquez ros
rosai rose rosee rosent roser roses rosez rosi rosie rosiers rosis rosissons ross rosse rossee
rossons rostand rotai rote rotee rotent roter rotes rotez rotin rotis rotissons rots rotules roua
rouai rouais rouait rouan rouant rouas rouat roubles rouceau rouchi roue rouee rouees rouelle
rouennerie rouent rouer rouera roueras roues rouet rouez rouf roufler rougail rouge rouges rouget
rougets rougeurs rough rougi roui rouie rouies rouiez rouir rouis rouissons rouit roula roulai
roulais roulait roulas roule rouleau roulee roulees roulent rouler roulera roulerai roulerais
roulerait rouleras roulerez roulerons roules rouleur rouleurs rouleuse roulez roulier rouliers
roulions roulis roulons roulure roumain roumi round rouons routa routai routais routait route
routee routees routent router routera routeras routes routeurs routez routiers routines rouvert
rouverts rouvres roux royan rua ruai ruant ruas ruat ruban ruben rubens rubrique ruby ruches rudes
rudy rue ruee ruees ruelles ruent ruer rues ruez rugie rugies rugis ruines rumen rumines rune
runge ruons rupin ruses rusons russe russell russes rust ruts sabin sabina sabine sabir sablais
sables sableur sabot sabote sabotes sabrai sabrais sabras sabre sabres sabreur sache sachee sachem
saches sachet sachets sachez sacoche sacome sacque sacrais sacras sacre sacres sadt safi safia
safre sagan sage sages sagine sahib sai said saida saie saiga saigna saignat saigne sailla saillai
saillas saillat saille saillee sailler sailles saillez sailli saillie saillies sailliez saillir
saillis saillit sain saine saines sainfoin sains saint sainte saintement saintes saintier
saintonge saints sais saisi saisit saisons sait saite sakes saki sala salace salade salage salai
salais salait salamandre salames salami salamis salant salas salat salates sale salee salees salem
salent sales salesiennes salete saletes saleur sali salie salien saliennes salies salignon salim
salima salimes salin saline salins salir salis salissons salit salites salive salle salles sally
salma salmis salmon saloir salol salome salomon salon salons saloon salop salopa salope salopee
saloper salopes salopez salorge salpe salsa salse salua saluais salue saluee salues salure salut
saluts salve salves salwa same sami samia samien samir samit samole sampan sampi sampis samu
samurai san sana sanas sanctus sand sandra sandre sandy sanem sang sangles sangs sanguin sanie
sanitaire sanite sanjay sans santal santals sante santes santon santons sanve sanves saone sap
sapa sapai sapais sapait sapant sapas sapat sapates sape sapee sapees sapent saper sapes sapeur
sapez saphir sapide sapiens sapiez sapin sapine sapines sapiniere sapins sapions sapons sapote
sappan saque saques saran sarcelle sarcelles sarcome sardes sari sarin saris sarmentees
sarmenteras sarmenterez sarode saron saros sarouel sarrau sarraus sarre sarrebourg sarter sarthe
sasse sassee sassees sasser sasses sasseur sassez sassons satan sati satie satin satina satinat
satine satins satires sauce saucer sauces saufs sauge sauges saule saules saumur sauna saunat
saunates saune saunees sauner saunes saupe saur saurais sauras saure saurer saures saurie saurin
sauris saurs saut sauta sautas saute sautee sautees sauter sautes sauteur sauteurs sautez sauts
sauvais sauve sauvee sauvees sauvent sauver sauvera sauves sauvete sauveteur sauveur sauveurs
sauvez sauvignon savais savant savantes savarin savates savent saveur saveurs savoie savon saxon
saynetes sayon scalpais scampis scande scandes sceau sceaux scelliez sceptre sciant sciat scient
scientificite scientifique scientifiques scille scissions scythe sean seance seances seant seante
seantes seants seat seau seaux sebile sec secantes seches sectaires sectes section secu seguin
seille seime seimes sein seine seinen seines seing seins selfie selim selina selle selliez selma
selon selve semais semant semas semele semer semes semis semons semtex senau senaux sene seneve
seneves senile senlis senne sennes sens senses sent sentais sentait sente sentes sentez sentie
senties sentis sepale sepia sepiole sequin serais serance seras serdeaux serein series serin
sermonne serpes serrai serrais serrait serran serrans serrant serras sers sert serties serve
serveur servi service servie servies servile servir servis servit setaire seuille seul seule
seulement seules seulet seuls seve severe seves seville sevissons sevre seyantes sfinx shelly
sherries shinto shintos shirt shit shunt shuntes sicle sidon siee sieg siege siegea siegee siegel
sieger sieges siegez sienne siennes siens sieur siggy sigle signa signe signees signes signiez
sill sillet silve silves simiens simon sin sine singe singes sinh sino sinon sinus sion sioux
sires sises site sites sixtes skates skiant skiat skient skin skons slalom slaloma slalome
slalomee slalomer slalomes slalomez slaloms slang slate slave slime smiley smilla smille socin
sodome soeur soeurs soient soignees soignes soignies soigniez soignons soin soins soirs sois soit
solage solen solin soliveau soliveaux sologne solveur soman sombrai somma somme sommee sommer
sommes sommet sommez sonates sondees sondes sondons songes sonne sonnes sonores sonos sons sont
soquet sorbe sore soren sors sorte sortes sorts sots sottes souad souci soudai soudain soudeur
soue soues soufflees souffler soufflera souffleras souffles soufflets souffleurs soufi soui souks
soulai soule soulees souler soulera souleras soules souliers souligne soulions soulon soulons
soulot souls soupai soupers soupeur souquat souque souquee souquent souquer souques souquez source
sources sourcing sourd sourdes sourds souri souries sourimes sourirai souris sous soute soutes
soutiers soutins souvenu souviens souvinmes souvins souvintes soyeux soyons spartes sparts spathe
specule spi spin spip spires spline sports spots sprint sras stage stages stains stance stances
stand stein steno steppe steppes stolon stras stupeur suage suages suai suaient suait suant suates
suber subissons suborne succin suceur sucres sucrin sud suent sueur suint suinta suinte suintes
suit suites suives suiveur sumes suons super supin supins sur sures surin suris surissons surlies
surs surveilles sutes swift swing sylphe synode syntaxe synthase synthe syntheme synthese syntone
syntype syrphe tabasse tabassee tabassees tabasser tabasses tabassez tablais tachas tache tachee
tachees tacher taches tachez taclais tacles tacts taiaut tailla taille tailleur tain tairais
tairas taire tais taiseux tait tala talai talais talait talas talla tallais talle taloche talon
talque talute tambourin tamiers tamis tanca tance tances tanches tanger tanin tanit tanna tanne
tannee tanner tannes tannez tannin tant tante tantes taon taons tapais tapante taper tapi tapie
tapin tapina tapine tapins tapir tapis tapit tapon taponne taque taquet tarai tarais tarait
taranis taras tarbais tardais tardas tare tareras tares targue tari tarie taries tarif tarifs
tarik tarin tarir tariras taris tarit tarlouse tarnais tarons tarots tarte tartes tartis tasse
tassee tassees tasser tasses tassez tatais tate tates tatin taude tauds taule tauon taupe taupin
taure taurin taurine taux tauzin tavele taxais taxis technologie technologies technologique
technologiques technologisme technologiste technologue teck teflon teille teins teint tele
telecentre telemark telle temperais temperas tempes tempetais tempetas temples templette
templettes templiers tenais tenait tenantes tend tende tendelle tendes tendon tendre tendres
tendues tenez tenia tenir tennis tenon tenonne tente tentee tenter tentes tenture tenues tenure
tepale tepide terca terce terminologies terne ternes ternies ternis terrai terrain terrains
terrais terrait terrant terras terries terris tertre tessin tesson test teter tetin teuton texans
thais thermies theux thiol thons thouars thune tiares tiede tienne tiennes tiens tient tiers tige
tiges tiglon tignes tigres tilde tilla tille tillee tillees tiller tilles tilleul tillez tillier
tilliez timbrai timeo timon timores tine tinmes tins tint tintes tirages tirais tiras tires tiroir
tiroirs tirons tirs tises tison tissee tissons tite titres tocs toges toi toilons toisa toise
toisions toison toisons toit toits tokai token toles tolle toluol tolus tomai tomas tombe tome
tomee toment tomer tomes tomez tomme tommy tondes tondons tondras tondre tondrez tonds tondue
tondues tondus tongres tonnai tonne tonnes tons tonte tontes tonton tonus topai topas toper topes
tops toquai toquas toquat toque toquee toquent toquer toques toquet toquez torchees torches
torchiez torchis torcol torcy tord torde tordis tords tordues tore toreai toreat toree tori tories
torii toril torils toron toronne torons torque torques torr tors torse tort torte tortis torts
torve tory toton totos toua touai touais touait touas touat touba toucan touchai toue touee touees
touent touer touera touerai toueras toues touez touffes touffeurs touffues touions toul touloupe
toungouse touons toupet touque tour tourba tourbai tourbais tourbait tourbas tourbat tourbe
tourbes tourd touret tourie touries tourna tournage tournai tournais tournait tournant tournas
tournat tourne tournee tournees tourner tournerai tournerie tournes tournez tournis tournoi
tournoie tournois tournoyai touron tours tourte tourtes tous toussa toussai tousse tousserie
toussons tout toute toutes toutou touvain toux toxico toxines trace trahies trahis traie traies
trail train traine trains trais trait traits trams tranche trans transe transports traps traque
traquet travelages traveling travellings travis travois treilles tremolo trentiemes tres tressa
tressai tressais tressait tressant tressas tressat tresse tressee tressent tresser tresses tressez
tressiez tressions tressons tri tria triais trial trials trias tric trie tries triestin trigle
trilla trille trimes trin trio triode triol triolet trions trios triose trip tripla triple tripoli
tripots triquet tris trish trissons troc troche trochin trocs troie troika troikas trois trole
troll trolls trompons trona tronais tronas tronc troncs trone trones trop trope tropes troquet
trot trots trou troua trouai trouais trouas troue trouee trouent trouer troues trouez trous
troussons troy troyen troyes truande trucs trudy truelles truffiers truie truies trullo truquat
truque truquee truquent truquer truques truquez trust tsars tuage tuages tuai tuais tuantes tuas
tubees tuber tubera tuberas tubes tuent tues tueurs tufs tulle tumes tuners tunes tunis tuons
tuque turbo turc turco turcs turf turfs turne turnep turneps turnes turque turquette tus typees
typer types typons uber ulemas ultracourt ulule unes uniemes unies unimes unissons unites univers
urane uranie ures urges urines urne urnes usage usages usaient usait usance usant usante usantes
usants usates usent usineriez usines usons ussel ute uvaux uvule vachas vache vachee vachees
vacher vachers vaches vachez vacille vagin vagis vahan vaille vailles vain vainc vaine vaines
vains vaire vais valais valait valencien valenciennes valenciennois valga valine vallee vallonnes
valmy valoche valois valsa valsais valse valsee value valve vampas vampes vamps vanille vanites
vanna vanne vannee vanner vannes vannet vannez vans vanta vantai vantas vantat vante vantee
vantees vanter vantes vantez vanves vaque varan varans varennes vargas varia variais varias varice
varicelle varie varies varois varus varve vasais vasee vaselines vaseux vasque vaste vastes vauban
vaudeville vaudevilles vaut vautre vaux veau veaux veilla veille veillee veiller veilles veillez
veines veineux velage velais vele velee veler velie velies velin velique velte velue velux venai
venais venait venaux vendes vendre vendues vene venee venees venelle venent vener venera venere
venes venet venete venez venges venielle venin venins venir venn vent ventaille vente ventee
venter ventes ventre ventree ventres ventru ventrue vents venues vepres ver vera verdies verdin
veretille vereux verin verlan vermeille vermeilles vermille vermont verne vernier vernies verolais
verolons verone veronne verrai verrais verrait verras vers versailles vert verte verti verties
verts vertu verve vervelle ves vessee vestiaires vesuve vet vetille veuf veuille veule veules veut
veuve veuves veux veve vexer vexille vexin viable vialle viande vibre vibres vice vices vicie
vicies vicieux vidages vide videe videle videlle vides videur vie vieil vieille viele viella
vielle viellee vieller vielles viellez vienne viennes viens vient vierge vies vieux vigie vigies
vigile vigne vignes vignon vignot viie viies viiie vil vilaine vile vilene viles villa village
villanelle villas ville villes villetaneuse villeux villon vils vimes vinages vinas vince vine
vinee vinees viner vines vineux vinez vinmes vins vint vintes vinyle viol viola violais viole
violee violer violes violet violez violons viols violy viorne virages virais virale viras viraux
vire viree vires vireur vireux virile virolai virolais virolait virolas virole virolees viroles
virolions virologie virolons virus visages vise visee vises viseur viseux vison visse vissee
vissons visu vitae vitale vitaux vite vites vitre vitres vitreux vitule vive vives viveur vivez
vivre vivres vlan voeu voeux voguai voile voilee voiliers vois voise voisineriez voix volage volai
volais vole volee volley volleyeuse volte volts volve vomer vomie vomies vomimes vomissons vomites
vont votai voua vouai vouais vouait vouas vouat voue vouee vouent vouer voues vouez voulions
voulons vous voussons voutai voutain voute voyelle voyelles voyons vrais vrilla vrille vrillee
vriller vrilles vrillez vulve wallis wallonnes wally walras wanze waremme waring warning warren
warri watts wavre wayne weber webers weis westende wiener wilde will willa willem williams willie
willy wilma xander xenia xenon xeres xiamen xies xiies xive xives xixes xles xlies xliies xlives
xlves xlvies xves xvies xxives xxves yachts yalta yanis yann yards yasse yassee yassees yasser
yasses yassez yeble yemen yens yeomen yerres yes yeuse yeux ylang yolaine yonne younes young youpi
youpin youpines youri yourtes ypreau yule yvelines yves zabre zain zains zaire zambiens zanni
zappes zarts zele zener zenon zest zibes zincs zineb zippe zipper zippes zonai zonas zone zones
zoome zoos zorn zoug zoukai zoulou
`
    .trim()
    .split(/\s+/),
);
