// Derived by scripts/common-words.mjs: do not edit.
import { wordList } from "../wording.js";

/** What people ask with most, the commonest first. */
export const commonWords = wordList(`
    there about would please which events could people month something where lille anything
    evening social saturday place training after programme roubaix event morning workshop number
    thing going french november weekend meeting sunday local before workshops economy other things
    should tourcoing accountant friday email first everything someone person start english booking
    thursday afternoon talks visit three wrong bring attend phone ronchin looking rather somewhere
    still students meetings register stuff again between student learn request nothing energy
    coming monday others exhibition really session speak associations doing group solidarity
    december money right small sorry whole these whats cancel second around company association
    wants saint never tomorrow sessions without places community answer registration through class
    exactly charity anyone sauveur asked currencies music somebody years night housing games
    commons together their cooperative wheelchair opening partners those reserve during planned
    villeneuve third seats repair finish hands metro running party digital towns actually maybe
    explain address office early building saving begin course being mouvaux write until forget
    husband better another wednesday delete useful taking human happening moulins charities count
    neighbour council lunch youth certificate school whether business since forum cover hours
    withdraw armentieres moved ethical entrepreneurs street young remove anybody behind stand
    colleague charge cooperatives daughter along round conference savings talking trade heard
    reminder volunteers every understand centre clothes advice grants debate challenge waste
    tuesday anywhere today staff workers projects thinking organiser speaking choose point france
    interested health hackathon different station sister basket signed contact recommend concert
    exhibitions seclin croix university instead tonight already public venue words leave bookings
    ticket enough video website question publique nursery sounds sewing lecture seven mutual
    supposed ideas visiting faches shared pupils wasquehal currency status hello children parking
    remind engagement loves factory books starting meant information paper confirmed decide
    involved giving alone project language welcome evenings booked getting furniture under enrol
    volunteer think nobody twenty groups garden close madeleine inauguration networking couple
    guided useless piece teenagers organic mother family thank twelve metropolis registered
    treasurer friend curious cause possible conferences total women sleep beginner board
    neighbours recycling gardening walking whatever asking reach might mornings insurance weekends
    floor keeps cooking everyone kindly thanks because minutes
  `);

/** Real words that are no slip in one of these or of the cue words. */
export const lookalikes = wordList(`
    absout accointait accointant accointat accointent accostant accouchant accoudant accountancy
    accounting accouplant accourant accoutrant activates activistes activite activites agacin
    aground annone anone anther antone argentiers associassions associatif associatifs associating
    associative associatives associerions associions baring becasse beguin bering bette bobard
    bocard boeing boetter boobed boobing booed booing bookend booker boomed booming booted booting
    boozed boozing boring boyard bretter brooked brooking brooks bushiness busyness camuse
    canceling cancer cancers cannelles cantinees cantiques canuse carcel catcalled catcalling
    causse center certifiat certifiates certificat certificats chalenge challengiez chancel
    chancelle chancelles chancels channelled channelling chapitres charily chariotees chariotes
    chariotiez charite charites charroies chasity choking chose clarifies clarity clasps clause
    cloches clothe clothed cloths clover cocking coeurse coherence coherences coing coking
    collegue collegues colletage coltinees combing commodity common communiai communias communiat
    communiee communier communies communiez communing communion communism communist communiste
    communists communs commuons comparative comparatives concealed concealing conceit concept
    concern concret conferees conferencier conferenciers conferent conferred confiames confidence
    confidences confinees confiriez confirmai confirmand confirmas confirmat confirme confirmee
    confirmees confirment confirmer confirmera confirmes confirmez confirmiez confluence
    confluences conformed conformee conformer conformes conformez conking constitues contained
    contait contant contat contended contented contentes contenue contenues contiennes contigue
    contigues continmes continsse continsses contintes continu continua continuai continuais
    continual continuames continuas continuat continuates continuee continuees continuel
    continuels continuent continuer continuera continueras continuez continuiez continuo
    continuons continuous continus continuum continuums contract contribues convenues convergence
    convergences convert convinced convinces convinmes convintes cooing cooling cooperate
    cooperates cooperatif cooperatifs cooperating cooperation cooperations cooperatisme
    cooperatively cooperatrice cooperatrices cooping copule coreference corking corporative
    corporatives corse coule coulpe coupe coupole coure coures cours couse couver crooking curions
    curios curse debat debatie debatte decembre defierent deicide deifierent dejete dejetes
    delecte delectes deleste delestes delite delites delute delutes deplete depleted depletes
    depleting devete devetes dicterent dieserent diffament diffamerent differaient differait
    differant differees difference differend differends differera differerent differeront
    differing differons diffident diffluent difforment diffusent diffuserent diluerent doling
    doming doping dosing doting dozing dring eased ebrase econome ecrase egaiement egalement
    egarement egayement empagement encagement encagerent encavement engageaient engageant
    engagerent engageront engamerent engaverent engluement engorgement engouement engrangement
    enlacement enlargement enragement enragerent enraiement enrayement entrepreneur entrepreneure
    entrepreneuse envasement eraie eraser erases erasme eraste eraye etagement evase evens eventa
    eventas evente eventes exhiberions exhibions exhibiting exhibitionism exhibitionist exhibitor
    exhibitors faces fache fachees factor factors fauches fiend finis finnish foret forge forgeat
    forgent fourniture fournitures franc franche francie frida fried gambes gamets gammes gants
    garants garde gardenias gardien garnering gerants gladdening goring granits grant groupas
    groupes guide gutting hampering harkening hastening heath horsing horus hosing houris humain
    hyphening ideals inaugurating infirmation infirmations informatif informatifs informatisa
    informatise informatisons informative insurgence interacted interacting intercepted
    intercepting interesse interessee interesser interesses interessez interests interjected
    interjecting intersected intersecting intrusted intrusting involve involves langage langages
    langeames langeates languetes langueyages langueyes languimes languites larguames larguates
    launch lepture lillie linguales loaves locking looming looping loosing looting louves lovees
    lovers madelaine madeline melant melting menant menat meting metropole metropoles metropolite
    minates minuets minuses minutas minute minuted minutee minutees minuter minutez minuties
    moaning monda monkey mooney mooning mougins moulin moulina moulinas mouline moulines moulions
    moulons mourning neighbor neighbors neighboured neighbourly nerver noshing notching noting
    novembre officie opining organisai organisais organisas organisat organise organisee
    organisees organisent organisera organiserai organiserais organiseras organiserez organiserons
    organises organiseur organisez organisiez organisme organismes organisms organisons organiste
    organistes organists organites organize organizes organsiner paces packing palace palaces
    palper pamper pangramme panned papier paring parity parring parsing parson parsons parting
    partly partner passible pauper pearson pease pensons percons perdons perking perlon perlons
    peron perron perrons persan persans perso persona personae peson pesons phonie pierce placees
    placers placets plaice planed planked planner planted pleas possibly precious programed
    programer programma programmai programmas programmat programmiez projet projets protect
    protects pubic pupil quartions quernions questioned questioner questioners questionna
    questionnas questionne questionnes quetions queutions quittions quottions rally rater
    recalling recemment recoiling recommanda recommandas recommandation recommandations recommande
    recommandee recommander recommandes recommandez recommenca recommencas recommence recommenced
    recommencee recommencer recommences recommencez recompensed recyclant recyclent recycliez
    recyclions recyclons regally regisseurs registrars registras registrassions registre registree
    registrees registrer registrera registreras registrerez registrerions registres registrez
    registries registrions reheat reheated reheats reindeers rejoinders remainder remainders
    reminded remisiers remote remotes remover removers renomment renove renoves repeal repealed
    repeals repeater repent repented repents reperat repeta repetas repetat replat replats reserva
    resiniers resistees resister resistera resisteras resisterez resisters resistors resserve
    restait restant restants restat roistered roistering ronchon rotund ruining salving sassions
    sauteur sauver saveur sayings seants seing senats severn shard share sharked sharped shaving
    shavings sheared shred siester signe singed sistre skewing slaving slewing smarting smoothing
    sneaking solidarisa solidarise solidariste solidarite solidarites soudent sound spearing
    specking spewing staring starling starring startling starving stating stats statu statuas
    statues statuts staving steven stewing strand stratus stuart suggerions suggestif suggestifs
    suggesting suggestionna suggestionnas suggestionne suggestionnes suggestive suggestives
    suppose supposee supposer supposes supposez sussions sweats swing tacking tanking tanks tarde
    tasking teenager teenageur thanking thees theier thicket thinks thinning thins thorough though
    threne thunks tings tirade toady townes trailing treasure treasured treasures treasuries
    triade trough underhand undershoot undersold understate understated understates undertook
    underwood universality universite universites vendue visait volontiers waking waling walling
    wanking whither withdrew worker worlds writhe yearns
  `);
