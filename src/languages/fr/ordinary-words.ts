// Derived by scripts/ordinary-words.mjs: do not edit.
/** Words that a town's name, rightly or wrongly spelt, could be taken for. */
export const ORDINARY: ReadonlySet<string> = new Set(
  `
abaissee abbes abeilles aber aberras abies abimes abomines abondees abondes abrasa abrase abreges
abrias abris abroges abusee acces aceras aces achalais ache aciers acra acres actais actas actes
adent adonai adorai adoras adoubai adouci adverse aera aerai aerais aeras aerat aerer aereras
aeres aeriens aethuse agees agen agent ager ages agger agies agimes agiras agis agissons agnes
agrasc agreas agres aiches aidas aides aient aies aieule aigle aiglon aignan aigres aigries aile
ailee ailes ailla aille aillee aillees ailler ailles aillez ailliez aima aimas aime aimee aimees
aiment aimer aimes aimez aimions aimons aines aira airai airais airas airat aireras aires airs ais
aisee aises aisselles aix ajournai ajournes alain alaise alarma alba alban albas albert alea aleas
alene alenes alepine alevin alezans alfa alfas alger algie algique alia alias alien aliena alienas
aliene alienees alienes alignons alla allais allantes allas alle alleches allees allege allegees
alleges allegies allegres allegues allene allers alles allia allias allie alliee alliees allier
allies alliez allonges allonnes allons alluma ally alose alsaciennes alternes aluminerie alvin
alya amand amantes amar amarras amas amassee amber amblai ambra ambrai ambrais ambrait ambras
ambrat ambres ame amel amen amena amenas amene amenee amenent amener amenes amenez amentifere amer
amers ames amibes amidons amie amienois amies amigne amilly amina amine aminee aminees aminer amir
amis amome amour amours amui amuies amuir amura amurai amuras amure anais anches anciennes anciens
ancras ancres and andes andre andy anes ange angela angele angeles angelo angelus anges angles
anglo angoisse angons angor angora angoras angus anier aniere animas anime animee animees animer
animes animez anis anises annales annecy annees annotes anons ansee ansees anses antai antan ante
antennes antes anthere antiscientifique antoine antres aoutai apaches apeure appas appris apre
apres april aptes apuras apures ara arabesques arak aral ararat aras arasa arasas arase arboras
arbres arc archelle arches archives arcs ardus arenes ares argan argas argentees argenteras
argenterez argenteries argentier argentiers argentifere argentines argentiques argos arguas argues
argus aria arias ariege arien ariennes arille arioso arisa arisas arise arles arma armai armais
armas armat armeniennes armeniens armeras armes armilles armin armions arni arnie arobas arome
arpentees arpenteras arpenterez arquas arrentees arrenteras arrenterez arret arretas arrets arrhes
arrimas arrisa arrisas arrise arrivas arrobas arroi arrosa arrosas arrose ars arsin arsouilles
arts arvine aryennes aryens asc asma assailles asse assec assene asses asseye assez atlas atome
atour atours atouts atres atteignes atteigniez atteignimes atteignis atteignites attend attende
attiedies attigees attiges attigiez aubain aube aubenas aubere auberes auberge auberges auberon
aubes aubier aubiers aubin aubins aubois aubrey auburn audin auges augets auner aunes aupres aura
aurai aurais auras auray austen autan autels auteurs autres avais avalais aveline aven avent avera
averas avere averes avers averse avien avines avinons avion avions aviron avis avives avons avouai
avril axais axas axent axeras axions axis axons ayons azoras azur azuras bachas bache bachee
bachees bacher baches bachez baclais baclee bacles badais badee badgee badges badin baes baffee
baffin bafras bafree baguee bagues bailla baille baillee baillees baillent bailler baillera
bailles bailleur bailleurs baillez bailli bain baire bais baise baisee baisees baiser baises
baiseur baisez baisiez baisse baissee baissees baisser baisses baissez baissiez baissons balai
balaie balaies balais balaise balen balisee baliveaux balla ballais balle ballee ballonnes balma
balois balsa baltes baltique balzaciennes bambin banc banches banco bancs bandeaux bandee bandees
banderille bandes bannee bannes banneton banques banquette banshee baquette barbas barbaux
barbeaux barbee barbier barbiers barbiez barcelonais bardas bardeau bardeaux bardee bardis barges
bari baril barils barmen baronne barquette barquettes barra barrai barrais barras barrat barreaux
barree barres barris bars basai basais basait basale basane basanee basasse base basee basees
baser bases basez baside basiez basile basin basket basque basse bassens basses bassesse basset
bassets bassin bassine bassinee basson bastaing baste bastee bastees baster bastes bastez
bastilles batais batee batellerie bates batis battee battes baudoin bauge baugea baugeas baugee
baugees bauger bauges baugez baumes bavais bavassee bavee baves bayais bayee bayons bayreuth
beagle beantes bearnais beasse beasses beat beaumont beaune beauvaisin beauvau beauvoir beaux bec
becca beches bechique becky becs bedeaux bedonne beent beer beera beerai beerais beerait beeras
beerez beerse bees begaie begue begues beguin begum beige beiges beigne bejaune belai belais
belait bele belee beler belge belges belgitude belgo belier beliez belize belle belleville beloeil
belon belote bene benef benet beni benie benies benimes benin benins benir benis benit benne
benner bennes beons ber berca bercai bercas bercat berce berceaux bercee bercer berces bercez
bercy beret berets berge bergen berges bering berk berline berlines berlioz berlue berme berna
bernay berne bernes bernie bernique berno berry bers bertille beryl beryx besoin bessel bestiaires
betaine bethany betique betoine betonne beugle beugles beur beurey beurk beurling beurrai beurrais
beurrait beurre beurree beurrees beurres beurrez beyer biaisee bible biches bicle bidon bielle
biens biere bieres bigle bijou bilais bile bilee biles bilie bilieux bill billa bille billee
billees biller billes billet billets billez billie billiez billy bines bion biper bisaieux bisee
bises biset bison bisse bissee bissees bissel bisser bisses bissez bissons bites biveaux black
blama blanc blancs blasee blemie bles blesa blesat blese blesee blessee blet blets bleuie blondes
blondies blondin blues blutes bobines bock boer boggie bogie bogues boille bois boisee boisions
boisons boisselier boisson boissons boitier boitiers boives bologne bolyai bombe bome bonbon
bondais bondames bondas bondates bonde bondee bondees bonder bondes bondez bondie bondies bondiez
bondimes bondis bondites bondon bondons bondree bonds bonnes bonnetiere bonnetieres bonnetiers
bonneville bons bontes bonus bonzes boogie boost borain boraines boras bordeaux bordees bordereaux
bordes bordures boreaux bores borin borines boris bornai borne bornes borures bosse bossee bossees
bossele bosser bosses bossez bossons bossue bossuee bossues bottiers bottines boucanes boucaux
boucs boudai boudees boudes boudin boudinas boudine boudinee boudinees boudiner boudineriez
boudines boudinez boudins boue bouee bouees boues bouge bougea bougeas bougee bougees bouger
bouges bougez bougie bougies bougon bougonne bougre bougres boui bouiner boulai boulange boulbene
bouleaux boulees boulegue bouler boulera bouleras boules boulets bouliers boulin bouline bouliner
boulines boulins boulions bouloche boulon boulonna boulonne boulonnee boulonner boulonnes
boulonnez boulons boulot boulotte boumai boume boumes bouquinerie bouquines bourbes bourdai
bourdeaux bourdes bourdonne bourg bourge bourgeonne bourges bourgogne bourgognes bourgs bouronne
bourrai bourreaux bourres bourse bourses bous bouses bousin boutai boutes bouton boutonne bouts
bouvier bouzin boves bovet bovides bovin bovine bovines bovins boxai brad brades brai braie braies
brailleur brais braisee brait braits braj brames bran branchies bras brasa brasat brase brasee
brases brasilles brasse brassee brassees brasser brasses brassez brassin bravais braves bray braya
brayai brayais brayait braye brayee brayees brayes brayez brayiez break brecht bree bref brefs
brela brelan brelans brelat brele breles brelles breme bremes bren bresil bresilles bressan bresse
bretelles breton brett bretta brette breve breves brevet brian briancon brias bribes brick bricolo
brides bridge bridges brifes brigue brigues brille brimes brin bringe bris brisa brisat brise
brisee brises brodes broie broies bronca bronx brosse brossee brossees brosser brosses brossez
brou brouet broussaille broussailles broussailleux brousse brout broutes broya broyes brrr bru
bruant bruce brucelles bruche bruegel brugeois brui bruie bruies bruimes bruine bruines bruir
bruire bruis bruisse bruissee bruissees bruisser bruisses bruissez bruit bruite bruites bruits
brula brulage brulages brulai brulas brulat brule brulee brulees bruler brules brulez brulis
brulon bruma brumai brumal brumas brumat brume brumee brumees brumer brumes brumez brun brune
brunei brunes brunet bruni brunie brunies brunis bruno brunoy bruns brus brut brutal brute brutes
bruts brutus bruxellois bruz bryan buches buees bues bugey buggy bugle bugles bugne buick buissons
bulle bumes bureaux burelles burent burger burin burines busee buses busse busses butes butin
butines buvais cabalais caban cabans cabas cabasset cabiai cabines cablai cablais cablait cablas
cabossee cabra cabrai cabrais cabrait cabras cabrat cabri cabris cachais cachas cache cachee
cachees cacher caches cachet cachets cachez cadis cadix cadrai cadrais cadras caenais cafetieres
caftais caftes cagnais cailla caillais caille cain caissons cajolais cala calade calage calages
calai calais calaisis calaison calait calame calames calamus calant calao calas calasse calat
calates calc calcin cale calee calees calerai calerais cales caletais calez calfats cali calibrai
calin calinais calinerie calines calins calkin calla callas calle calleux callie calma calmai
calmais calmait calmar calmars calmas calmat calme calmerai calmes calmi calmie calmies calmir
calmirai calmis calmit calomel calons calots calquais cals calta caltai caltais caltait caltas
caltes calus calva calvas calvin cama camai camail camais camait camas camba cambai cambais
cambait cambas cambat cambera camberai camberais camberait camberas cambial cambra cambrage
cambrai cambrais cambrait cambrant cambras cambrat cambre cambree cambrees cambrer cambrerai
cambres cambrez cambutai came camee camelines cament cameo camer camera camerai camerais camerait
cameras cames camez camions camon campai campais camperai campus camus can canai canais canait
canaris canas canates cancers canches candis cane canees canerai canes canetiere caneton canif
canin canine canines canins cannais cannele cannelee canneler canneles cannelez cannes canoes
canon canotes cantal cantalou canter canters canulais capai capais capait capas capeais capelais
capelines caper caperai caponne capres caprin captais captes caquais caquette carabin carats
carburai carcailles carcan cardais cardan cardas cardia cardon cari caria cariais carias carie
caries carieux carine carlin carline carlins carma carmais carmas carmen carmerai carmin carmina
carmine carmines carne carnee carnes carnet carnier carnot caron carpelles carpien carra carrai
carrais carras carrat carrelles carres carrie carros cars cartais cartan cartas cartes carton
carvi casai casais casait casas casee caserai casing casquette cassais casse cassee cassees
casseille casser casses cassez cassie cassis castelet castes casting castrai cataires catches
catin catirai catis cauris causais causee causerie cautele cauteles cauteleux cavai cavais cavait
cavalais cavas caverai caves ceans cecile cedais ceder ceins celai celais celait celas celer
celiez celle celtique celtium cendres cene cenon cens censes cent centre cepe cepee cepes cerce
ceres cernes cervelle cessee cevennes cezanne chablais chablerai chaines chais challenges chambra
chambrai chambrais chambrait chambras chambrat chambray champs chant chanta chantai chantal
chantas chantat chantes chapelle chargerai charlevoix charmerai charroi chassee chaulais chaulerai
chauvais chauvin chemin chemines chene chenet chenil chenin chenu cherant cherbourg chere cheree
cherees cherent cherer cherera cheres cherez cheries cherino cherons cherrant cherrent chers
chevrent chiais chialais chiens chient chierent chies chignon chines choie choir chois choit choix
chopines chouannerie chouinerie chouineriez chouines chourerai chourineriez choux chris churent
ciblais cible ciclais cicle cicles cidres cierge cilie cilla cillais cille cillee cillees ciller
cilles cillez cilliez cime cimentiers cimes cimetieres cines cippe cirais ciras cires ciron citais
cite cites cive civet civets claie claies clair clairs clama clamais clamerai clams clans clapais
clapis clarain classee clavais claveaux clayons clin clissons clives clopines clouai coaches
coassee coassons coches codai codais codon coeurs cogites cognes cohen coherent coi coin coinces
coing coings coins cois coit coites colas coline colineaux colins colis collais colle collines
cologne colon coltineriez coltines combe combes combinas combine combinee combinees combiner
combineriez combines combinez comblai combles come cometes comice comices comics comiques comite
comites comma comme comment commet commimes commises commites commue commues communes comoe
comores compagne compiles complet comprenne comprit comptes comptines comte comtes conan concu
concues condom condor conduis cones confineriez confines confiserie congres conies conimes
conissons conites connerie connes connues conques cons conseilles consens consent considere
consideree consideriez consigneriez consoneriez contes contrai contres convers copiees copies
copinas copine copinee copinees copiner copinerie copineriez copines copinez coquai coquinerie
coquineries coquines corbeaux corbeilles corbin cordeau cordeaux cordiaux cordon corine corme
cornai corneilles cornes cors corset corseterie corwin cosigneriez cosignes cosinus cossee cossons
cotai cotais cotiers coties cotimes cotises cotissons cotites cotonnerie couac coucherie coudai
couderai coudiere coudrai couds coue couinai couinas couine couinee couinees couiner couinera
couinerai couinerais couinerait couineras couinerez couineriez couines couinez coulai coulais
coulees couler coulera coulerai couleras coules couleurs couleuse coulions coulis coulons coupai
couperai coupon coups cour courbai courberai courbes coure coures courges couros courra courrai
courrais courrait courras cours coursa coursai course courserai courses court courtes courtisai
courts couru courues courus cous cousinade cousinage cousinai cousinais cousinait cousinasse
cousine cousinee cousinees cousinent cousiner cousinera cousinerai cousineraient cousinerais
cousinerait cousineras cousinerent cousinerez cousineriez cousinerions cousinerons cousineront
cousines cousinez cousiniez cousins coutai couterai couton couts couturai couvai couvain couvains
couvais couvait couverai couvi couvin couvrirai covin craches craie craig cramais cramerai cranais
cranien crantes craquette crassee crawlais creais creas creat creil crenees crenes creper crepin
cresson crest cretin cretine cretinerie cretins creton creux cri cria criais crias cric crie
crimes crin cris crispants crispons crissons croc crochies croco crocs crohn croie croies croira
croire crois croisa croise croisions croisons croissants croissons croit croix crole cromesquis
cronir cross croulees crouler croulera crouleras croules croup croyais croyait croyez croyiez
cruelles crues crumes crusoe crusse crusses crutes cubais cubees cuber cubera cuberas cubes
cuisineriez cuissons cul culai culais culait culas culmines curais curas curerai cures curoir
cushing cuvais cuves cyon cypres cystine dadais daguai daims dais dalla dallais dalle daloa dama
damai damais daman damassee dame damee dament damer damerai dames dameur damez damien damiers
damions damme damne damon dance dandin dandy danger dangers danny dansee danses dante dany daon
darce dardas dards daria dario darius daron darwin datai datais dates dattes dauba daubai daubant
daubas daubat daubees dauber daubera dauberas daubes daubeuse davis dean deauville debande debian
debile decalais decan decante decheville decile declic declin declina decline declins decon
deconne decuvais dedain dedains dedans defais defait defiance defile defournes degaina degaine
degante degivrage degivrant degivrasse deimos dejante dejouai delai delaie delaina delaine delais
deliberante delie delies delinquance delirant delirante delirantes delirants delirasse delivra
delivrable delivrai delivrais delivrait delivrames delivrance delivrant delivras delivrasse
delivrasses delivrat delivrates delivre delivree delivrent delivrons delwin demain demande demange
demasques demens demines demis demon demons denar deneb denerva denerve deni denia deniai deniais
deniait deniant denias deniat denie denies denigrante denim denis dennis denoie denouai denses
dent dentaires dentellier dentes dentine denuai denuais denuait denues depanna depannage depannai
depannais depannait depannas depannat depanne depannee depannees depannent depanner depannera
depannes depanneur depannez depanniez depare deparee deparie deparle departe depasse depave
depavee depayse depende depense deperi depeuple depila depile depilee depiler depiles depilez
depite deplante deplie deplies deprenne deraie deraies deraille derange derek dessin destin detail
detend detende detonne detournai detours devais devait devance devers deviance devin devirolai
devirolais devirolait devirolas devirolees deviroles devirolions devirolons devon devouai diacres
diben dico dictes dicton didone didot diego diene dieppe diese diesel dieser diest diete dignes
dignites digon diluai dilue dime dimes dinai dinais dinait dinan dindon dines dinons diodon diol
dione dior diot dirai diras dires dirons diront dises dison disons distend distende dites dito
diton diurnes divan dive divers divin divis dizain djain djinn dodines dodues dogat dogme dogon
doha doigtiers doives dojo dola dolai dolais dolait dolas dolat dolmen domaines dome domes domien
dominas domine dominee dominees dominer domines dominez dominos don dona donax donc dondon donia
donjon donnai donnes dons dopa dopai dopais dopait dopante dopas dopat doper dora dorai dorais
dorait doras dorat dorent dores doris dorme dormi dormies dors dorset dosa dosai dosais dosait
dosas dosat dota dotai dotais dotait dotal dotas dotat doua douai douaire douais douait douala
douane douanes douant douar douas douat doublai doublon doubs douce douchai douci doucie doucin
doucines doucir doucis doucit doue douee douees douent douer douerai doues douez doug douleurs
doum douma dounia dour douro douta doutai doutais doutait doutas doutat doute douvain douve doux
douzain douze doxa doyen drain drancy drege dreges drelin drenne drennes dressing drille drives
droguai droit droitiers dropai drues drupes dual dubai duches ducs dues dulies dumes dunaire duodi
dupai duper durai duraille duras dures durs duxelles dynkin eaux ebossee ebouai eboule ebrasant
ecaches ecalai ecalais ecalait ecalas ecarquillees ecarquilles ecarquilliez echent eches
echotieres ecimes eclaires eclos ecoin ecoule ecourtai ecourterai ecrasant ecrasante ecrasantes
ecrasants ecrin ecris eculais ecule eden edile edison egalais egruges egueule eider elans elegie
eleis elen eleva eleve elfique elie elimes elle elles emana emanas emane emanes embecques emeri
emeric emeris emerveille emerveilles emeute emeutieres emeuve emiees emient emies emile emimes
emions emis emmen emmerda emmerde emoule emoulions emoulons empanne empans emperle empile
emplumais emplumas emule enclin enclos enclose enclot encres encule endettees endetteras
endetterez endeuilla endeuille endeuillee endeuiller endeuilles endeuillez endeva endeve endos
enee enerva enerve enfantes enfers enfin enflas enfles enflons enfournes engels engie engin engins
engloba englobas englobe englobes englua engluas englue englues engluons engrois eniemes enigmes
enivrante enleva enleve enlies enneigees enneigeras enneigerez enneiges ennemies ennuieras
ennuierez enouai enquieres enraille entai entais entait ente entee entees entend entende entes
entetees enteteras enteterez entez entiere entieres entiers envahir envahirai envahirais
envahirait envahirez enverrai enverrais enverrait enverrez envers envols epais epalais epale
epande epanna epanne epannee epanner epannes epannez epar epars eparvin epaula epaule epaulee
epauler epaules epaulez epee epees epeire epela epelai epelais epelait epele epelee epelees epeler
epeles epelez epelle epelles eperonna eperonne eperonnee eperonner eperonnes eperonnez epeula
epeulai epeulais epeulait epeulas epeulat epeule epeulee epeulees epeulent epeuler epeulera
epeules epeulez epeuliez epeura epeure epeuree epeurer epeures epeurez epiaires epice epie epiee
epier epies epieuse epige epila epile epilee epiler epiles epilez epine epire epissons epite
epouse eprenne eprennes epreuve epris epuce epulie epulon epure epures equerres equin eraies
eraille eres eriges erik erin eris ernest ernst erra errai errais erras errat erres ers erwin
escadres escarres esches esquarres esquif essaies essaimais essaimes esseule est estaing estampai
estampais estampait estampas estampees estampes estampeurs estampons estarie ester esther estimais
estimes estives estompais estuaire estuaires etaies etain etalais etambrai etampais etancon etend
etende eteule ethane ethene ethuse ethyne etienne etires etonne etrennes etres etuvais eumes eupen
event examen exile expres fables facades face faces facha fachai fachais fachait fachames fachas
fachat fachates fache fachee fachees fachent facher fachera facheras faches facheuse facheux
fachez fachiez facho fachons facies faciles facons fadais fadees fades fagnes failla faille failli
faillies faims faires fais faites falaise falote fame famee famees fames famines fanais fanates
fanees fanes fanges fanny fantasy faon faons farce farces farci farcies farcin farcis fardas
fardeaux fardes fards farid fario fars farsi fartas fartes farts fascee fascees faseillas faseille
faseillee faseillees faseiller faseilles faseillez fasse fasses fastes fatma fatras fauber faubert
faubourg faubourien fauchas fauche fauchee fauchees faucher fauches fauchet fauchez faunes faure
faussee fautes fauves favus faxais faxees faxes feces fees feins felais feler feles felin felonne
femelles femme femur fendes fendille fendues fenian fenil fennec fentes feralies feras feries
feringien ferlees ferles ferliez ferras ferries fers fes fessee festin feter fetes feues feuille
feule feulement feuleront feve feves fiacres fiais fiames fias fiates fibres ficellerie fichas
fiche fichee fichees ficher fiches fichet fichez fichues fichus ficus fie fiee fiees fief fiefs
fiel fient fier fiere fieres fiers fies fieu fievres fiez fifres fige figea figeas figee figees
figer figes figez figues fiiez filais filas file filee filees filer files filet filets filez fille
filles filleul filma filme filmes films filon fils fimes fine fines finies finimes finis fins
fiole fioles fion fions firent firmes fis fiscs fisse fisses fites fixas fixe fixee fixees fixer
fixes fixez flache flamberait flamme flanches flashes fleches flein flemme flers fletan fleurs
fleuve fleuves florent flores flouai fluai flues fluons foies foirees foirent foires foix folies
folle fonca fonce fondees fondes fondons fondras fondre fondrez fondue fondues fondus fontes forai
forais forait forant foras forat forcat forcent forces forcies forcit ford fore foree forees
forent forer forera fores foret forets foreur foreuse forez forfit forgeat forgent forges forint
forjet fork format forme formees formelle formelles forment formes formier formiez fors fort
fortes fortin forts fouad foudres foudroies fouee fouene fouet fouets fougees fouges fougues foui
fouies fouimes fouinai fouinas fouine fouinee fouinees fouiner fouineriez fouines fouinez fouis
fouissons fouites foulai foulees fouler foulera fouleras foules fouleuse foulions foulon foulons
four fourbai fourbas fourbe fourbee fourbees fourber fourbes fourbez fourbie fourbies fourbiez
fourbimes fourbis fourbites fourbues fourbus fourches fourgonne fourgues fourier fourme fourmi
fourmilles fourmis fourneau fournee fournees fourni fournie fournier fourniers fournies fournil
fournils fournimes fournir fournis fournit fournites fourrai fourras fourre fourree fourrees
fourrer fourres fourrez fourrier fourriers fourriez fours fourvoies fous foutes foutrai foutres
foutues fovea fraiches frais france franches franchies frein freina freine freines freins frelon
fremi fremie fremir fremis fremit frenes freon fresia fresnes fresques fret freta fretai fretais
fretait fretant fretas fretat frete fretee fretent freter fretes fretez fretiez fretin fretins
fretions fretons frets fretta frette fribourg friches frimes fripes friras fris frises frison
frissons frites friton froid froissons fromentieres fronca fronce frontieres frouai froue frouee
frouent frouer froues frouez fuchs fuies fuimes fuites fumes funin furent furet furets furies
furnes fusantes fuses futes fuyons gachas gache gachee gachees gachent gacher gaches gachez gachis
gagent gagmen gais gaites gala galas galba galbais galen galiciennes galle galois galope gama
gamer gamet gameur gamin gamines gamins gamma gamme gamut gan gandi gang gangs gansee ganses gant
ganta gantai gantas gantat gante gantee gantees gantele gantelee gantelet ganter gantes gantez
gantieres gants gantt garais garas garce garches gard gardas gare garennes garent gareras gares
garni garnie garnir garnis garnit garonne gars gaspilles gatais gatent gates gauches gaulais gaur
gaussee gauvain gavais gavent gaves gavin gazais gazent geant geantes gehennes geins geint gelais
gelee gelent geler gelera gemines gemis gemme gena genai genais genait genantes genat gencive
gendre gendres gene genee genees genent genepi gener genera generai general generas generat genere
generee generer generes generez genes genese geneses genet genetiere genets genette geneur geneuse
genez genie genies genievre genk genome genre genres gens gent gentes gents geras gerbille gerca
gerce geree gerent gerer gerera geres geronte gers geves ghana ghetto gicle gicles gien gifle
gijon gilde gileppe gille gilles giron gironne gisantes gisent gitent gites giton givres gland
glandon glaris glen glenat glene glenn gliale glissons glome gluon gnomes gnons gobai gobent godai
godent godiveaux gominas gomine gominee gominees gominer gomines gominez gomma gomme gommee gommer
gommes gommez gond gondees gondes gondons gonion gordon goret gorets gossee gossons gouel gouet
gouges goujon goulees goulets goulot gour goura gourai gouras gourd gourdes gourds goure gourees
gouren gourerai goures gourmai gourmees gourmes gourmiez goutai gouters gouts graines gramen grand
grande grant gras gratin gratines gravees gravelee graveler graveleuse graveleuses gravelle
gravelure graveriez graverions graverons gravies gravimes gravites gray greant greas great gredin
gredines greent grege greges grelin grelon grena grenat grene grenee grenees grenela grenele
grenelle grenera grenes grenier grenu grenues gres gresilles gressin gressins greva greve grignon
grille grimes gris grison grisons grisou grivelames grivelates grivelees griveles griveliez
grivelions grivelles grivelons grives groie groin grommelles groseilles grotesques grouler gruau
grues gruge grugea grugeas grugee grugees gruger gruges grugez grumelles grumes grunge gruon guai
gueant gueat gueent guenole guet gueule guignon gwen gypses hablais hachas hache hachee hachees
hacher haches hachez hachis haimes hainaut hairas hais haissons haites hala halai halais halait
halas haleine haleines halene halenee halenes halima halin halle hallucina hallucine haltes halva
hamel hamme hana hanap hanches hangar hangars hannah hanneton hanses hanta hantai hantais hantait
hantant hantas hantat hante hantee hantees hanter hantes hantez haras harassee harbin harcelle
harcelles harcelons hardas hardies hardis hareng haros harpailles harpas harpies hastee hata hatai
hatais hatas hatat hates hauban haubana haubane haubans haubert hauberts haussee haute hautes
hautin hauts havais haves havis havre havrit hayons hein helais helees helen heler heles helices
heliez helio helion helios helium helix hellenes hem hemine henan henne henni hennie hennies
hennin hennir hennis hennit henri henrik henry hentai hepiale herbees herbes herbier herbiers
herbiez herbues herches heres heresies hericourt herites hermes hermines hernie herniee herniees
hernies heroine heroines heron herpes hersees herses hersiez hervien hetaires hetmans heymans hies
hilde hile hiles hissee hissons hiver hivers hoches hollywood home homie hominem homme hommes
hongres honing honni honores hontes hoplites hors horst horus houa houai houais houait houari
houas houat houblon houe houee houent houer houes houez houles houleuse hourd hourdai hourdes
hourdies houri houris houssineriez houssines houssons huai hubert huches huent humes hunan huons
hurlees hurles hurliez huronne hutin hydres hyeres hymen hyper ides idris ieee ier iers ignees
iides iies iiies ile iles ilias ilien iliennes illico illite ilotes images imei imper impers
impies impur inaptes indes indues inepte ines infantes infimes inge ingera ingeras ingere ingeres
ingres innes inter inters intimes inversa inverse inveteres iodai ioder ion ions ioulai ioulees
iouler ioulera iouleras ioules ioulions ioulons iouri iourtes ipe irais iras ires iris irons
irruas issantes iterer iule ive ives ivres ixent ixer ixes ixons jablais jacassee jactes jadis
jaille jailli jaillies jais jamais jambai jamberai jamberait jamel james jante jantes japonne
jaquette jardin jarres jarretieres jars jasais jasee jaspee jaspilles jasse jassee jassees jasser
jasses jassez jattes jauges javeline jeanne jeannes jeans jennys jens jensen jerk jeter jeunes
jill joignes joigniez joignimes joignis joignites jolies jon jonc jonca jonce joncs jonques joris
joua jouai jouais jouait joual jouas jouat joue jouee jouent jouer joues jouet jouez jougs joui
jouis jouissons joules jour journal journee journees jours joutai jubes juches jugers juges juives
juntes juras jures kache kakis kalman kalmia kamel kanban kaon kaons karen kari karim karma karmas
karts ken kent kepler kevin keynes khaled khmer kifes kipper kissel kobe koine kondo kore kotai
kote kotee kotent koter kotes kotez kouros koursk krein kriens laarne labile labourage labourions
labourons laca lacais lacasse lacasses lacees laces lacha lachas lache lachee lachees lacher
lachers laches lachez lacis lacons lactes ladres lagen lagon lagons laies laina laird lais laissee
laissons laitiers laiussee lalande laly lama lamai lamais lamant lamas lamasse lamasses lamat
lambert lame lamee lament lamer lamerai lamerait lames lamez lamie lamiers lamies lamines lamions
lamons lampa lampante lampassee lampe lamperait lana lanca lance lancers lances lancon lancy land
landen landes landry lange langeas langees langer langera langeras langes lanka lannion lao laos
lapa lapais lapant lapasse lapasses laper lapide lapie lapine lapinee lapis lapon lapone laponie
lapons laqua lara larbin larcin larda lardas lardon lares large larisa larma larmai larmas larmat
larme lars lasagne lasers lassa lasse lassee lassees lasser lasses lassez latta lattes laura
lauras lauren lausanne lava lavais lavande lavasse lavasses laves lavis lavons lavra laya layais
layasse layasses layions layon layonne layons leaders leane leches lecons lede lee leeds legale
legats lege legendes leger legere legeres legers leges legine lego legs legue leigh leila lejeune
lela leland leman lemme lemmes lemur lena lenine lennon lenny lent lentes lents lenz leon leone
leonin lepiote lepisme lepre lepres lepreuse lepte leptine lepture les lesais lesant lesas lese
lesees leser lesera leseras leses lesine lesinerie leslie lesons lest lests letale leude leur
leurrai leurrais leurrait leurre leurree leurrees leurres leurrez leurs levain levains levais
levant levas leve levee levees levent lever levera leveras levers leves levez levi leviers levige
levis levite levons levre levres levronne lexie lexis lexus lez liage liages liames liane liantes
libage libelle libelles libere libers libre libres libye lice lices liche liches lidl lie lied
lieder lieds liee liees liege liegee liegees lieger lieges liegeux lien liens lient lier liera
lieras lierez lierne lierre lies liesse lieu lieue lieues lieur lieurs lieus lieuse lieux lievre
liez lifte lige ligie ligne lignees lignes ligniez ligotes ligue ligule liions like lila lilas
lili liliale lilou lily lima limaces limage limages limais limames liman limant limas limates
limbe limbes limbourg lime limee limees limer limes limez limites limoge limogea limogeai
limogeais limogeait limogeas limogeat limogee limogees limogent limogeons limoger limogera
limogeras limoges limogez limogiez limon limonas limone limonee limonees limoner limones limonez
limons limousinerie limousineriez limule linceul linceuls line lineales lineaux liners lines linga
linge lingea lingee linger linges lingez lingue linne linon linos lion lions liparis lipide lippe
liquefiees liquefies liras lire lires liron lirons lisage lisages lise liselle lisere lises
lisieux lisle lison lisons lisse lissee lissons liste lite liteaux litee lites litige litiges
litons litotes litre litres liure liures live livet livia living livre livres loaders loan loane
loase lobai lobasse lobasses lobe lobee lobons lobs loche loches lochies locke loden lods loess
lofai lofe lofee lofons loge logee loges logos loire loiret loirs lois loise lola lombes lome
lommel lompe londres lone long longe longees longes longs longues lons look looke looz loquai
loque loris lorrain lors los lote lotie lotiers lotion lotissons lotos lots lotte loua louai
louais louait louas louat louchies loue louee louent louer loues louez loufai loufais loufait
loufe lougres louis loulou louloute louons loupai loupais loupait loupe loups loura lourai lourais
lourait louras lourd lourdai lourdes lourds loure lourees lourerai loures loutres louva louvai
louvaient louvais louvait louvant louvas louvat louve louvee louvent louver louves louvet louvez
louvoie lovai lovais lovait love lovee loves lovons loyers loyre lucile lucille lues lueurs luge
lugee luges lui luimes luis luit luiz lulle lully lumachelle lumen lumes lummen lunetiere
lunetieres lunetiers luneville luronne lurons lutons luxons lyle lyme lyne lynn lynne lynx lyres
lys lysas lyses lysions lysons maar maarch mac mach machas mache machee machees macher maches
machez macis maclais macles macre macro maddie madelaine madeleine madeleines madeline madoi
madras madre madree madres madrier magma magneton magouilles mailla maille mailles mailleur main
mains maintes maintienne maints mairie mais majid malais malaise malfais malfis maliennes maliens
malin malins malle malmo malouin malta maltais maltes mama maman mamans mamelles mamer managers
mancelles manches mandes mandrin mandy manes manet maneton mangeas mangees manger mangera mangeras
mangers manges mangeurs mania manie manies manif manilles manip manne mannes manon mans manta
mante mantele mantelee mantelet mantes mantilles manuelles maori maquette maquetter maquettes
maquillages maquillais maquillames maquillas maquillates maquille maquillee maquillees maquiller
maquilles maquillez maquilliez maquillions maquillons mar mara maraca marais maras marat marbrai
marbras marc marcel marceline marcelle marcha marche marchent marches marchette marcia marco
marcos marcus marcy mardi mardis mare maree marees marek marelle marelles marennes mares margaille
marge margelle margelles margis margo margouillis marguiller marguillier mari maria mariales
marias marie marielle maries mariette marin marins mario mariolles maris marisa marius mark marks
marla marli marlin marly marmaille marna marnas marne marnie maroc maroilles maronne marot
marouette marouettes marquante marque marquee marquent marqueta marquetai marquetais marquetait
marquetas marquetat marquetates marquete marquetee marquetees marqueter marquetes marquetez
marquetiez marquette marquettent marquettera marquettes marqueuse marquises marra marrai marrais
marrait marras marrat marre marree marrees marres marrez marri marrie marris mars marseillais
marseillaise marseillaises marsupiales marta marte martelees marteles martes martiales martin
marty marvin marx mary masse massee massees masser masses massez massue matais match matches mates
matignon matin matis matras matrie maubeche maurice maurras mauvais mauvis maven mayen mecene
meches medaille medan mede medee medef medes media median medina medine medis medit mefia mefie
mefis mefit megan megi megie megir megis megit meknes melais mele melee melena melent meler meles
melez melia melies melina meline melique melle mellin melon melonne melun melville melvin meme
memes men mena menai menais menait menant menas menat mende mendel mendia mendie mene meneau menee
menees menent mener menera menes meneur menez menhir meniez menil menin menine menines meninge
menions menons mens mense ment mente mentent mentes mentez menti mentie mention mentir mentis
mentit menton menu menue menues menuet menus mer merci merck merdaille mere merelle meres meric
mericourt meringues merlan merles merlin merlins merlon mers mersin merveille merveilles mes mesie
meson mesquin mesquine mesquins messin met meta meteo methane metis mets metz meule meuleront
meulions meulon meulons meurs meuve meuvent meuves mevend miches micros mielle miellerie miels
mien mienne miennes miens mignon migres mile miles mill mille miller milles millesimes millet
millier milliers milne mimas mime mimee mimees mimer mimes mimez min mine minee minent miner mines
minet minez mini minimes minoen minon mions miraille miras mireille mires mises missel mites miton
mitres mixes mlle mme moches modaux modulions modulons moelles moeurs mohs moignon moindres
moinerie moines moins mois moisent moisions moisons moisson moissons moities molle mollies mollis
mome moment momes momie momies mon mona mondees mondent mondes mondeville mondons monel monet
moniaux mono mont montent montes montgolfier montpellierain montres monts moquai moquette moraille
morailles moraux morceaux morcelles mordelles mordille mordilles mordues morelles mores morille
morilles morin mornes mors mortelles mortiers morveux mos mots mouais mouds moue moues mouflon
mouflons mougins moui moujiks moulai moulais moulant moulants moulas moulees moulent mouler
moulera mouleras moules mouleurs mouliez moulin moulina moulinai moulinais moulinas moulinat
mouline moulinee moulinees mouliner moulineriez moulines moulinet moulinets moulinez moulinons
moulins moulions moulons moulues moulus moulusse moulusses mourions mouron mourons mourrai mourus
mous mousseron mousson moussons mouton moutons mouva mouvai mouvais mouvait mouvant mouvas mouvat
mouvions mouvons moyen muai muches mucron muent muges muletieres mulon mumes muni munie munimes
munir munis munit muons mur muraille murailles muras muraux mures muretin murin muris murs
muselles mussee mutin mutinerie mutins myrtille myrtilles naan nabotes nacelles nacer nacl naco
nacras nacres nadir nafe nage nagea nageas nagee nagees nagent nager nagera nageras nages nageur
nageurs nagez nagpur nagy nahua nahum naima nain naine naines nais naissons naives namib nana
nanan nanar nanite nantais nanti nantie nanties nantimes nantir nantis nantit nantites napee napel
naphtes naples nappe nappes napus narco nards narra narrai narrais narras narrat narres nase
nasilles nasse nasser nasses nate natel nattas natte nattee nattees natter nattes nattez nattieres
nature nauru nausee navarin navel navet navets navras navres nazca naze nazies nazir nazis neants
neck nees negrille neige neiges nene nenies nenni neons nepe neper nephile nervi nervin nervis nes
nettes neuilly neur neurotechnologie neuve neuves neuvieme neve nevers neves niais niames niamey
nias niates nicee niche niches nick nickelleriez nids nie niece nieces niee niees niel nielle
nielles niels nieme nient niepce nier nies nievre niez nife nigel niger niiez nike nille nilles
nils nimba nimbas nimbe nimbee nimbees nimber nimbes nimbez nimbus nimois ninas nine ninon niole
niolo nions nippa nippe nippee nipper nippes nippez niques nirs nitres niveaux nivelles nixe nixon
noce noces noelle noeme noies noires noirs noises noix nombrai nome nomes nomine nominer nomma
nomme nommee nommer nommes nommez noms nonce nonces nones nonnes nopai noper nopes norme normes
notai notaires notes noua nouai nouais nouait nouas nouat noue nouee nouent nouer noues nouez
nouille nouilles noulets noun nour noura nourries nous nouveau nouveaux nouvelle nouvelles novai
novelle noves noyai noyees noyes noyons nuai nuames nuanca nuance nuances nuates nucelles nuees
nuent nues nuises nulle nument nunc nuons nyons oai oasis obeir obeirai obeirais obeirait obeirez
obelie oberai oberais oberait obere oberee oberees oberes oberez obtenu obtenue obvers oceans
ocras ocres odilon odon oeils oeuve oeuvee ogivaux ogives ogres oient oies oignais oigne oignes
oignez oigniez oignimes oignions oignis oignisse oignisses oignit oignites oignon oignons oille
oilles ointes oiras oiseaux oiselles oison oisons oissel olen olives olle oman ombrai omet omimes
omises omites onc once ondees ondes ondin ondules ongles onglon onques open operes opes opimes
opines optent optes orages orangers orantes orcades orchidee orchidees orchis orchite ordres
oreilles oren ores orgeats orges orgies orgues origines oriole oripeaux orlane orleanais orlon
orlons ormaies orme ormeaux ormes ormoies ornai ornas ornes orphelines orphie orphies orra orrai
orrais orras ors orsay orseille orseilles orties osai osates oseilles osent osmonde osons osteite
osteome osteose ostreide otai otent otons ouadi ouah ouais oued ouest oui ouille ouimes ouin ouis
oullins oups ourdies ourlai ourles ours ourse ourses ourson outrai ovin ovines owen oyions oyons
pachas packs pacome pacs pactes pages pagus paie paien paiens paies pailla paille pailleur
pailleux pain pains pair paire paires pairie pairies pairs pais paissons pait paix pala palais
palans palaos pale pales pali palie palies palir palis palit palle pallies palma palmai palmais
palmas palmat palme palois paloma palombe palote palpa palpais pals palus pama pamais pamas pame
pamee pament pamer pamerai pames pamez pamiers pamions panais panaris panas panates panca panees
panes panetiere paneton panic paniers panne pannes panneton pans pansee panses pante pantele
pantelee panteler panteles pantelez panty paon paonne paons papaine papas papes papetieres papi
paquette par para paradis parai parais parait paras parat parc parce parcelle parcelles parcs
pardi pardonne pare paree parees pareil pareille pareilles pareils pareo pareos parer pareras
pares parez parfais parfin parfis parfit parfois pari paria pariai pariais pariait parian parians
parias pariat paribas paride parides parie pariee pariees parier paries pariez pariiez parions
paris parisis parite parites parka parla parlais parlas parle parles parme parmentier parmentures
parmi paroi paroir parois parons paros parquete parquetee parquette parquettes pars parsi parsie
parsies part partais parte partes parti partie partielles parties partir partis partit parts party
paru parue parues parus parut parvins parvint parvis pas pasquin passe passee passees passer
passes passez pastellais pastilles pastis patais patas patelines pates pati patie paties patin
patins patio patios patir patis patit patois patras patres patrie patries patronne pattes paule
paulin pauma pausee pavais pavas paves pavie pavois payais payas payes payons pays pecaris peches
pecile pecule peer peille peines peins pekin pelagie pelagique pelain pelais pele peler pelle
pelletieres penchees penches penchiez pendes pendille pendouille pendues pene penes penien penil
penis penne pennee pennies penon penses pentes pepe pepere pepie pepiee pepier pepin pepite pequin
perca perce perchees perches perchiez perchis percu perdis perds perenne perennes perennise
perennises perennites peres peri perie peries peril perille perils perinee perir peris perit perle
perleches perlees perles perlier perliers perliez perlon permane permis peron perone perones
peronier perore peroree perouse perrin perrine perruches pers persane persille persilles personae
personne personnel personnes pervenche pervenches pesantes peser petain petechie peter petris
petune peul peulven peuple peurs peuvent phares phenix pible picores picris pie piece piege piegea
piegee pieger pieges piegez pies piete pieter pietin pietonne pieze pife pifes pige pigee piges
pignes pignon pila pilais pile pilee piler piles pilet pilez piliers pilla pille pillee pillees
piller pilles pillez pilliez pilon pilonne pils pilule pimer pine pinnes pintes pion pionne pions
pipe piper piperine pipes pipiers pire pires pis pise pises pissee pissons pite pites piton
pitonne pitres pive pives pixerecourt plage plaies plaine plais plantes plasma pleurs pleuve
pleuvent pliage plie pliee plies plions plis plissons ploies plombe plommee plotin ployons pluies
poches poelon poeme poignees poignes poigniez poignimes poignis poignites poile poirier poiriers
pois poisons poissions poisson poissons poivriers poix pole policiers polies polis polissons
pologne pomma pomme pommee pommelat pommele pommelee pommeler pommeles pommelez pommer pommes
pommez pommiers pompe pompiers ponca ponce ponch ponderais ponderes ponderons pondes pondons
pondras pondre pondrez pondue pondues pondus pont ponterais ponterons pontes pontier pontiers
ponton ponts popeline poquai porches porcin porcs pores portier portiere portieres portiers ports
posai postent posters postier postiere postieres postiers potier potiers potin potines potiniers
pottier pouah pouciers poudres poufs pouhon poulain poulains poule poules poulets poulies poulina
poulinas pouline poulineriez poulines poulot pouls poumon poupin poupines poupins poupon pour
pourprai pourrai pourries poussons pouvais pouvait ppre ppri praia pralin pralines praos praxis
pre prechees preches prechiez prediques premedites premisses prenable prenne prennes prerequis
pres prescientifique presque pressing pression presta preste presto pret pretendues prets
prevenues previns prevint previs previt pria prias prie pries primes pris prisa prise prison prit
prives prix profil profit proie prolan proline prolo promesses promis promit prone pronee proton
proue proues provence provenu proviens provient provigna provigne provin province provins provint
provo provoc prudes prunelles prunes prusse puai puais puantes pubere puberes pubis puent pues
puis pumes punimes punis puons pures purges purin purins purotin purs puurs pyranne pyrex quai
quarras quentin quignon quille rabais rabaissee raban rablais racees races rachel rachis raclais
racles radais radas radis radome raflais rages raids raies railla raille railleur rails rainai
rainais rainait raincy raine rainee rainees raines rainez rairas rais raites raits rala ralai
ralais ralait ralas ralla rallais ralle rallies rama ramais raman ramas ramassee rame ramee ramena
ramene rament ramer ramerai rames rameur ramez ramiers ramions ramis ramon ramure ramus ramuz
rance rances ranch ranches ranci rand randy rangeas rangees ranger rangera rangeras ranges ranimes
rapais rapas raper raquette rares ras rasais rasante rasantes rasas rasee rasseye rassie ratais
ratas rates ravelin raves ravilies ravilimes ravilites ravin ravines ravis ray rayais rayas rayons
reacs reagie reais reales reames reas reat reates rebma rebus recalais reces reches recifs recits
reclina recline recoin recues recus redima redimas redime redimes redis redits redonne redonnes
redues redus reees reels reent reer reera reeras rees refile refimes refis refus regain regie
regies regime regimes regis regles regnas regne regnee regnees regner regnes regnez regs reich
reiez reiki reiko rein reine reines reins reions reis relaie relais releva relevance releve relias
relie relies relique relis relues relus rem remarques remi remimes remis remisa remise remit remix
remiz remorques rempile remplumais remplumas rems remues remus remy renais renait renaix renales
renan rende rendes rendez rendis rends rendues rendus rene renee renes renfles renia renias renie
reniee reniees renier renies reniez renine rennais renne rennes renoms renonces renoues renova
renove renoves rentas rente rentee rentees renter rentes rentez rentiere rentieres rentiers
rentres renvies reons repande repas repens repera reperd repere repeuple repits repleuve replie
replies repos reps reptile republique repues repus requin res reseques resilles resines resonne
resonnes resta restaures reste restes resto resu resut retend retende retia retie retien retif
retifs retine retines retins retint retournai retours rets rett retz reunies reunis reuters revas
revees rever revers reves revimes revins revis revues revus rhenan rhenanes rhue rhums riantes
rias rible riches rides riel riemst rien riens rient ries rifle rigel rigolo rima rimas rime rimee
rimees rimer rimes rimez rimmel rinca rince rinces rions riper ripes ripper riras rires ris risee
riser risse risses rites rituel rivas rive rivee rivees river rives rivet rivets rivez rixes robai
robais robait robe robee robent rober robes robez robin roc rocelle roch rochees rochelle rochers
roches rochier rochiers rochiez rock rockers rocs rodai rode rodee rodent rodeo roder rodes rodez
rodin roger rogne rognes rogue roguee rogues rohan roi rois role roles rolle roller romaines roman
romanes romans rome romeo rompe rompre romprez romps rompt ron ronan ronce ronces ronchon ronchons
rond ronde rondeaux rondes rondi rondies rondin rondo ronds roneo ronge ronges ronin ronron room
rooms roquai roque roquee roquent roquer roques roquet roquez rosai rose rosee rosent roser roses
rosez rosiers rosissons rossee rossons rostand rotai rote rotee rotent roter rotes rotez rotin
rotissons rotules roua rouai rouais rouait rouan rouant rouas rouat roubles rouchi roue rouee
rouees rouennerie rouent rouer rouera roueras roues rouet rouez rouf roufler rougail rouge rouges
rouget rougets rougeurs rough rougi roui rouie rouies rouiez rouir rouis rouissons rouit roula
roulai roulais roulait roulas roule rouleau roulee roulees roulent rouler roulera roulerai
roulerais roulerait rouleras roulerez roulerons roules rouleur rouleurs rouleuse roulez roulier
rouliers roulions roulis roulons roulure roumain roumi round rouons routa routai routais routait
route routee routees routent router routera routeras routes routeurs routez routiers routines
rouvert rouverts rouvres roux royan rua ruai ruant ruas ruat ruban ruben rubens ruby ruches rudes
rudy rue ruee ruees ruelles ruent ruer rues ruez rugie rugies rugis ruines rumen rumines rune
runge ruons ruses rusons russe russell russes rust sablais sables sabote sabotes sabrai sabras
sabres sache sachee sachem saches sachet sachets sachez sacome sacras sacres sages sailla saillai
saillas saillat saille saillee sailler sailles saillez sailli saillie saillies sailliez saillir
saillis saillit saines sainfoin sains saint sainte saintement saintes saintier saintonge saints
sais saisons saite sakes sala salace salade salage salai salais salait salamandre salames salami
salamis salas salates sale salee salees salem sales salesiennes salete saletes salie saliennes
salies salignon salim salima salimes salin saline salis salissons salites salive salle salles
sally salma salmis salmon saloir salol salome salomon salon salons saloon salop salopa salope
salopee saloper salopes salopez salorge salpe salsa salse salua saluais salue saluee salues salure
salve salves salwa same samien samir samole samu samurai sanas sanctus sand sandy sanem sangles
sangs sanguin sanie sanitaire sanite sanjay sans santal santals sante santes santon santons sanve
sanves saone sapais sapates sapees saper sapes sapiens sapin sapiniere sapote saques sarcelle
sarcelles sarcome sardes sari sarin saris sarmentees sarmenteras sarmenterez sarode saros sarrau
sarraus sarrebourg sarter sasse sassee sassees sasser sasses sassez sassons satires sauces sauges
saules saumur saunates saunees saunes saur sauras saures saurin sauris saurs sautas saute sautee
sautees sauter sautes sautez sauts sauvais sauves sauveur sauvignon savais savantes savarin
savates savoie saynetes scalpais scandes scelliez scientifique scille scissions seances seante
seantes seants seau sebile sec secantes seches sectaires sectes section seguin seille seime seimes
sein seinen seines seins selfie selim selina selle selliez selma selon semais semant semas semer
semes semis semons semtex sene seneve seneves senile senlis senne sennes sens senses sent sentais
sentait sente sentes sentez senties sentis sepale sepiole sequin seras serdeaux serein series
serin sermonne serras sers serties servi service servie servies servile servir servis servit
setaire seuille seule seulement seves seville sevissons seyantes shelly sherries shinto shintos
shunt shuntes sicle sidon siee sieg siege siegea siegee siegel sieger sieges siegez siennes siens
sigle signees signes signiez sill sillet silve silves simiens simon singe singes sinon sion sires
sises sites sixtes skates skons slalom slaloma slalome slalomee slalomer slalomes slalomez slaloms
slime smiley smilla smille socin sodome soeurs soignees soignes soignies soigniez soignons soirs
solen solin soliveau soliveaux sologne soman sombrai somma somme sommee sommer sommes sommet
sommez sonates sondees sondes sondons songes sonnes sonores sons soren sors sortes sottes souad
souci soudai soudain soue soues soufflees souffler soufflera souffleras souffles soufflets
souffleurs soufi soui souks soulai soulees souler soulera souleras soules souliers souligne
soulions soulon soulons soulot souls soupai soupers source sources sourcing sourd sourdes sourds
souri souries sourimes sourirai souris sous soutes soutiers soutins souviens souvinmes souvins
souvintes soyons spartes sparts specule spires sras stances stand steno steppe stolon stras suai
suates suber subissons succin sucres sucrin sud suent suintes suites suives sumes suons super sur
sures suris surissons surlies surs surveilles sutes synthe tabasse tabassee tabassees tabasser
tabasses tabassez tablais tachas tache tachee tachees tacher taches tachez taclais tacles tailla
taille tailleur tairas tais taiseux tala talai talais talait talas talla tallais talle talon
tambourin tamiers tamis tanca tance tances tanches tanger tanin tannes tannin tante tantes taon
taons tapais tapante taper tapis taponne tarais taras tardas tareras tares tari tarie taries tarif
tarifs tarik tarin tarir tariras taris tarit tarlouse tartes tartis tasse tassee tassees tasser
tasses tassez tatais tates tauds tauon taupin taure taurin tauzin taxais taxis technologies teck
teflon teille teins telecentre telemark telle temperais temperas tempetais tempetas temples
templette templettes templiers tenais tenait tenantes tend tende tendelle tendes tendon tendres
tendues tenez tenia tenir tennis tenon tenonne tentes tenues tepale tepide terca terce ternes
ternies terras terries tessin tesson test teter tetin teuton texans thermies thiol thons thouars
thune tiares tiede tiennes tiens tient tiers tige tiges tiglon tignes tigres tilde tilla tille
tillee tillees tiller tilles tilleul tillez tillier tilliez timbrai timeo timon timores tinmes
tintes tiras tires tirs tises tison tissee tissons titres tocs toges toilons toisions toison
toisons toits tokai token toles tolle toluol tolus tomai tomas tombe tome tomee toment tomer tomes
tomez tomme tommy tondes tondons tondras tondre tondrez tonds tondue tondues tondus tongres tonnai
tonnes tons tontes tonton tonus topai topas toper topes tops toquai toquas toques torchees torches
torchiez torchis torcol torcy tord tords tordues tore toreai toreat tori toron toronne torr tors
torse tort torts tory toton totos toua touai touais touait touas touat touba toucan touchai toue
touee touees touent touer touera touerai toueras toues touez touffes touffeurs touffues touions
toul touloupe toungouse touons tour tourba tourbai tourbais tourbait tourbas tourbat tourbe
tourbes tourd touret tourie touries tourna tournage tournai tournais tournait tournant tournas
tournat tourne tournee tournees tourner tournerai tournerie tournes tournez tournis tournoi
tournoie tournois tournoyai touron tours tourte tourtes tous toussa toussai tousse tousserie
toussons tout toute toutes toutou touvain toux toxico toxines trahies trais transports travelages
traveling travellings treilles tremolo trentiemes tres tressa tressai tressais tressait tressant
tressas tressat tresse tressee tressent tresser tresses tressez tressiez tressions tressons trial
trials trias triestin trigle trilla trille trimes trio triode triol triolet trions trios triose
tripla triple tripoli tripots tris trissons trochin troie trois trole troll trompons tronc troncs
trouai trouas troue trouee trouent trouer troues trouez trous troussons troyen trucs trudy
truelles truffiers truies trullo trust tsars tuai tuantes tuas tubees tuber tubera tuberas tubes
tuent tues tueurs tufs tulle tumes tuners tuons turbo turc turco turcs turf turfs turne turnep
turneps turnes turquette tus typees typer types typons uber ulemas ultracourt uniemes unies unimes
unissons unites univers ures urges urnes usante usantes usants usates usent usineriez usons ussel
uvaux vachas vache vachee vachees vacher vachers vaches vachez vagis vahan vaille vais valais
valait valencien valenciennes valenciennois valga vallonnes valmy valois valsa valsais valsee
vanites vannes vanta vantai vantas vantat vante vantee vantees vanter vantes vantez vanves varan
varennes vargas varia varias varicelle varie varies varois varus vasais vasee vaselines vastes
vauban vaudeville vaudevilles veille veines velais veler velie velies velin velique venai venais
venait vendes vendues vene venee venees venelle venent vener venera venere venes venet venete
venez venges venielle venin venins venir venn vent ventaille ventes venues vepres verdies verdin
veretille verin verlan vermeille vermeilles vermille vernies verolais verolons verone veronne
verras vers versailles vert verties vervelle ves vessee vestiaires veuille veule veuve veuves
vexer vexille vexin vialle vibres vice vices vicies vides vieille viele vielle viennes viens vient
vierge vies vieux vigies vignes vignon vignot viies vile viles villa villanelle ville villes
villetaneuse vimes vines vinmes vintes violais viole violons viras vires virolai virolais virolait
virolas virolees viroles virolions virologie virolons vises vison vissee vissons vites vitres vive
vives vivez vivres voguai voiliers voisineriez voix volai volais volleyeuse vomer vomie vomies
vomimes vomissons vomites votai voua vouai vouais vouait vouas vouat voue vouee vouent vouer voues
vouez voulions voulons vous voussons voutai voutain voyelle voyelles voyons vrais vrille wallis
wallonnes wally walras waremme waring warning warren warri wavre weber webers weis westende wiener
wilde will willa willem williams willie willy wilma xenia xenon xeres xiamen xies xiies xive xives
xixes xlies xliies xlives xlves xlvies xves xvies xxives xxves yachts yalta yanis yards yasse
yassee yassees yasser yasses yassez yemen yens yeomen yerres yes younes youpi youpin youpines
youri yourtes ypreau yvelines yves zambiens zarts zener zenon zest zibes zippe zipper zonai zoome
zoos zoukai zoulou
`
    .trim()
    .split(/\s+/),
);
