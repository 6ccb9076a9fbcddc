// Derived by scripts/common-words.mjs: do not edit.
import { wordList } from "../wording.js";

/** What people ask with most, the commonest first. */
export const commonWords = wordList(`
    the for and what you there can how one are that with about who have this would please any like
    does which events from could people month something where want lille day anything many free
    all got work not evening need only two talk get they your our social saturday place open will
    more just last training take after programme good see next roubaix show event morning week
    workshop out list but number has know thing don come been going french them november weekend
    meeting sunday name book local time before sign workshops economy ess was meet days other give
    things should job ones make over own tourcoing put run here accountant when friday email too
    first everything old down someone person love long start let some english booking thursday
    afternoon talks town visit kids three wrong bring attend phone ronchin looking rather
    somewhere still tell year end part help students meetings register stuff loos again between
    student learn did left food request nothing energy coming monday much others exhibition hour
    really session speak near five now say find associations doing group back solidarity december
    money right keep small sorry whole same these than use fair whats cancel second around company
    off real association wants saint sort look four never late tomorrow sessions without places
    community else answer ask pick bit registration through live class exactly charity half pay
    anyone sauveur asked currencies music into mean then hall somebody both told years says tour
    night bike housing lost her games commons together their send she home big cooperative
    wheelchair opening partners those best reserve club said very during planned villeneuve ascq
    third seats repair finish hands idea bus metro full running party digital call towns its
    actually maybe explain address office must jobs made kind city way early building saving begin
    swap course being mouvaux write until new forget husband him hear seat better mum had another
    team ten away wednesday delete useful taking hem human happening moulins charities far nice
    count door gare neighbour council lunch wife youth certificate school whether most sit son yes
    business since forum cover hours withdraw film armentieres moved ethical entrepreneurs street
    young remove anybody behind stand care colleague mind charge cooperatives daughter along round
    yet conference savings talking trade were heard reminder volunteers every room till sure read
    understand centre dont data clothes advice grants debate challenge waste tuesday anywhere noon
    today staff page his slot workers save won projects bank shop thinking code able organiser
    speaking date choose point france boss interested health hackathon different six station nine
    sister basket signed contact recommend concert exhibitions seclin croix zero join university
    lot instead rest drop tonight tax try already public each venue words leave stop life bookings
    ticket enough video website question publique nursery set sounds sewing lecture seven mutual
    once may supposed ideas area nov spot visiting faches walk shared pupils wasquehal currency
    status hello bot children parking remind engagement loves factory books starting meant add
    information paper gave chat confirmed decide involved giving alone ops project language
    welcome lol evenings well booked used getting furniture under enrol turn volunteer think
    nobody dog twenty groups garden close madeleine inauguration networking couple guided useless
    piece fix teenagers suit organic mother family thank non twelve fine metropolis registered
    type treasurer friend curious cause deal possible conferences total women bag lift sleep ring
    hand car beginner board neighbours recycling dad gardening walking whatever asking done reach
    might hard mornings insurance weekends even floor keeps cooking everyone kindly tiny thanks
    because minutes
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
