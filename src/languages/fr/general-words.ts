// Derived by scripts/general-words.mjs: do not edit.
import { wordList } from "../wording.js";

/** Words of the language at large that name no subject. */
export const generalWords = wordList(`
    abjectement abominablement abondamment abord abreviativement abruptement abstraitement
    absurdement abusivement academiquement acceptablement accessoirement accidentellement
    accortement acoustiquement acrement acrimonieusement acrobatiquement activement
    additionnellement additivement adequatement adiabatiquement adjectivement administrativement
    admirablement admirativement adonc adoncques adorablement adoraient adorais adorait adorent
    adorer adorera adorerai adoreraient adorerais adorerait adoreras adorerez adoreriez adorerions
    adorerons adoreront adorez adoriez adorions adorons adroitement adverbialement
    aerodynamiquement affablement affectivement affectueusement affichaient affichais affichait
    affichant affichee affichees affichent affichera afficherai afficheraient afficherais
    afficherait afficheras afficherez afficheriez afficherions afficherons afficheront affichiez
    affichions affichons affirmativement affreusement afin agilement agitato agreablement
    agressivement agronomiquement ahi aie aient aies aigrement aillent aimablement aimaient aimais
    aimait aiment aimera aimerai aimeraient aimeras aimerez aimeriez aimerions aimerons aimeront
    aimez aimiez aimions aimons ainsi aisement ajoutaient ajoutais ajoutait ajoutant ajoute
    ajoutee ajoutees ajoutent ajouter ajoutera ajouterai ajouteraient ajouterais ajouterait
    ajouteras ajouterez ajouteriez ajouterions ajouterons ajouteront ajoutes ajoutez ajoutiez
    ajoutions ajoutons alchimiquement alcooliquement aleatoirement alertement algebriquement
    algorithmiquement allaient allais allait alle allegoriquement allegrement alles alliez allions
    allo allusivement alphabetiquement alternativement altierement amabile ambigument
    ambitieusement amenaient amenais amenait amenant amenee amenees amenent amener amenera
    amenerai ameneraient amenerais amenerait ameneras amenerez ameneriez amenerions amenerons
    ameneront amenez ameniez amenions amenons amerement amiablement amicalement amoroso
    amoureusement amphibologiquement amplement amusaient amusais amusait amuse amusee amusees
    amusent amuser amusera amuserai amuseraient amuserais amuserait amuseras amuserez amuseriez
    amuserions amuserons amuseront amuses amusez amusiez amusions amusons anachroniquement
    analogiquement analytiquement anaphoriquement anarchiquement anatomiquement ancestralement
    anciennement anecdotiquement angeliquement angulairement anguleusement animalement animato
    annuellement anonymement anormalement anterieur anterieure anterieurement anterieures
    anthropologiquement anthropomorphiquement anticipativement anticonstitutionnellement
    antinomiquement antipathiquement antiquement antithetiquement anxieusement apathiquement
    apocalyptiquement apodictiquement apostoliquement appassionato appelaient appelais appelait
    appeler appelez appeliez appelions appelle appellent appellera appellerai appelleraient
    appellerais appellerait appelleras appellerez appelleriez appellerions appellerons appelleront
    appelles appelons apportaient apportais apportait apportant apporte apportee apportees
    apportent apporter apportera apporterai apporteraient apporterais apporterait apporteras
    apporterez apporteriez apporterions apporterons apporteront apportes apportez apportiez
    apportions apportons appreciablement approbativement approximativement aprement arbitrairement
    arbitralement archaiquement archeologiquement architecturalement ardemment ardument argh
    argotiquement aristocratiquement arithmetiquement arretaient arretais arretait arretant
    arretee arretees arretent arreter arretera arreterai arreteraient arreterais arreterait
    arreteras arreterez arreteriez arreterions arreterons arreteront arretez arretiez arretions
    arretons arrivaient arrivais arrivait arrive arrivent arriver arrivera arriverai arriveraient
    arriverais arriverait arriveras arriverez arriveriez arriverions arriverons arriveront arrives
    arrivez arriviez arrivions arrivons arrogamment artificiellement artificieusement
    artisanalement artistement artistiquement ascetiquement aseptiquement asexuellement assidument
    assistaient assistais assistait assistent assistera assisterai assisteraient assisterais
    assisterait assisteras assisterez assisteriez assisterions assisterons assisteront assistez
    assistiez assistions assistons assurement astralement astrologiquement astronomiquement
    astucieusement asymetriquement asymptotiquement ataviquement atchoum athletiquement
    atomiquement atrocement attend attendaient attendais attendait attendant attende attendent
    attendes attendez attendiez attendions attendons attendra attendrai attendraient attendrais
    attendrait attendras attendre attendrez attendriez attendrions attendrons attendront attends
    attendu attendue attendues attentivement aucunement aucunes aucuns audacieusement audiblement
    auditivement augustement auparavant auquel aurai auraient aurais auras aurez aurions aurons
    aussitot austerement autant authentiquement autocratiquement automatiquement autoritairement
    autrefois autrui auxdites auxdits auxiliairement auxquelles auxquels avais avantageusement
    avarement avaricieusement aventureusement avidement aviez avions axialement axiologiquement
    axiomatiquement ayant ayez ayons bacteriologiquement badaboum balourdement banalement
    barbarement bardaf baroquement bas basee basiquement bassement basta bat beatement bellement
    belliqueusement benefiquement benevolement benignement benoitement berk besef besogneusement
    bestialement betement beurk bezef bibliquement bienheureusement bienveillamment bigotement
    bigre bigrement bijectivement bilateralement bimensuellement bimestriellement binairement
    biochimiquement biographiquement biologiquement biquotidiennement birationnellement
    biunivoquement bizarrement bonassement bonnement botaniquement boudeusement bouffonnement
    bougeaient bougeais bougeait bougeant bougee bougees bougent bougeons bouger bougera bougerai
    bougeraient bougerais bougerait bougeras bougerez bougeriez bougerions bougerons bougeront
    bougez bougiez bougions bougrement bouh boum bourgeoisement bravement bravissimo bravo
    brievement brillamment broum browniennement brrr brumeusement brusquement brutalement
    bruyamment bucoliquement budgetairement bureaucratiquement burlesquement bye byebye
    cabalistiquement cahincaha calinement calligraphiquement calmement calomnieusement
    canaillement candidement canoniquement capablement capitalement capitulairement
    capricieusement captieusement caracteriellement caracteristiquement caramba caricaturalement
    casuellement catastrophiquement categoriquement catholiquement causalement caustiquement
    cauteleusement cavalierement caverneusement ceans celestement cellulairement censement cent
    centralement cependant cerebralement ceremoniellement ceremonieusement certaine certaines
    certes cessaient cessais cessait cessee cessees cessent cesser cessera cesserai cesseraient
    cesserais cesserait cesseras cesserez cesseriez cesserions cesserons cesseront cesses cessez
    cessiez cessons cezigue chacun chacune chaleureusement chaotiquement charitablement
    charnellement chastement chaudement cherchaient cherchait cherchant cherchee cherchees
    cherchent cherchera chercherai chercheraient chercherais chercherait chercheras chercherez
    chercheriez chercherions chercherons chercheront cherchiez cherchions cherement chetivement
    chevaleresquement chiche chichement chimeriquement chimiquement chiquement chirurgicalement
    choisi choisie choisies choisir choisira choisirai choisiraient choisirais choisirait
    choisiras choisirez choisiriez choisirions choisirons choisiront choisis choisissaient
    choisissais choisissait choisissant choisisse choisissez choisissons chouettement
    chretiennement chromatiquement chroniquement chronologiquement chronometriquement chut ciao
    cinematiquement cinematographiquement cinetiquement cinquantaine cinquantieme cinquieme
    cinquiemement circonferenciellement circonstanciellement circulairement civilement civiquement
    clac clandestinement classiquement clericalement clic climatiquement cliniquement
    clopinclopant cocassement cognitivement colereusement collaborativement collateralement
    collectivement collegialement colossalement combativement combinatoirement comiquement
    commencaient commencais commencait commencee commencees commencer commencera commencerai
    commenceraient commencerais commencerait commenceras commencerez commenceriez commencerions
    commencerons commenceront commences commencez commenciez commencions commencons
    commercialement commodement communautairement communement comparable comparablement
    comparables comparativement compendieusement competemment complaisamment complementairement
    componctueusement comprehensiblement comprenaient comprenais comprenait comprenant comprend
    comprendra comprendrai comprendraient comprendrais comprendrait comprendras comprendrez
    comprendriez comprendrions comprendrons comprendront comprends comprenez compreniez
    comprenions comprenne comprennent comprennes comprenons comprises comptablement comptaient
    comptais comptait comptee comptees comptent compter comptera compterai compteraient compterais
    compterait compteras compterez compteriez compterions compterons compteront comptez comptiez
    comptions comptons compulsivement concentriquement conceptuellement concernaient concernait
    concernent concerner concernera concerneraient concernerait concerneront conciliairement
    concomitamment concurremment conditionnellement confessionnellement confidemment
    confidentiellement conformement confortablement confraternellement confusement congenitalement
    congrument coniquement conjecturalement conjointement conjoncturellement conjugalement
    connaissaient connaissais connaissait connaissant connaisse connaissent connaisses connaissiez
    connaissions connaissons connaitra connaitrai connaitraient connaitrais connaitrait connaitras
    connaitrez connaitriez connaitrions connaitrons connaitront connement consciemment
    consciencieusement consecutivement conseillaient conseillais conseillait conseillant
    conseillee conseillees conseillent conseillera conseillerai conseilleraient conseillerais
    conseillerait conseilleras conseillerez conseilleriez conseillerions conseillerons
    conseilleront conseilliez conseillions conseillons consensuellement consequemment
    considerablement consistorialement constamment constitutionnellement constitutivement
    constructivement consubstantiellement consulairement contagieusement contemplativement
    contemporainement contentieusement contestablement contextuellement continuaient continuais
    continuait continuant continuee continuees continuellement continuent continuer continuera
    continuerai continueraient continuerais continuerait continueras continuerez continueriez
    continuerions continuerons continueront continuez continuiez continuions continument
    continuons contractuellement contradictoirement contrairement convenablement convenaient
    convenais convenait convenant convenez conveniez convenions convenir convenons
    conventionnellement conventuellement convenu convenue convenues convenus conviendra
    conviendrai conviendraient conviendrais conviendrait conviendras conviendrez conviendriez
    conviendrions conviendrons conviendront convienne conviennent conviennes conviens convient
    convulsivement copieusement coquetement coquettement coquinement cordialement corolairement
    corollairement corporativement corporellement correctement correctionnellement correlativement
    correspond correspondaient correspondais correspondait corresponde correspondent correspondes
    correspondez correspondiez correspondions correspondons correspondra correspondrai
    correspondraient correspondrais correspondrait correspondras correspondre correspondrez
    correspondriez correspondrions correspondrons correspondront corresponds correspondu
    cosmiquement cotonneusement couardement coucicouca couic coupablement courageusement
    couramment courtement courtoisement coutaient coutais coutait coutent couter coutera couterai
    couteraient couterais couterait couteras couterez couteriez couterions couterons couteront
    couteusement coutez coutiez coutions coutons coutumierement crac craintivement cranement
    crapuleusement cre credulement crenom criardement criminellement critiquement croie croient
    croies croira croirai croiraient croirais croirait croiras croire croirez croiriez croirions
    croirons croiront crois croyaient croyais croyait croyez croyiez croyions croyons crucialement
    cruellement crument cuila cuisamment culinairement cultuellement culturellement cumulativement
    cupidement curativement curieusement cursivement cybernetiquement cycliquement cyniquement
    cytologiquement dangereusement davantage debilement debonnairement debout debut debutaient
    debutais debutait debute debutee debutees debutent debuter debutera debuterai debuteraient
    debuterais debuterait debuteras debuterez debuteriez debuterions debuterons debuteront debutes
    debutez debutiez debutions debutons decemment decidaient decidais decidait decidant decide
    decidee decidees decident decider decidera deciderai decideraient deciderais deciderait
    decideras deciderez decideriez deciderions deciderons decideront decides decidez decidiez
    decidions decidons decimo decisivement decorativement decouvraient decouvrais decouvrait
    decouvrant decouvre decouvrent decouvres decouvrez decouvriez decouvrions decouvrira
    decouvrirai decouvriraient decouvrirais decouvrirait decouvriras decouvrirez decouvririez
    decouvririons decouvrirons decouvriront decouvrons dedaigneusement dedans deductivement
    defavorablement defectueusement defensivement definitivement degoutamment degueulassement dela
    delectablement deliberement delicatement delicieusement deloyalement demagogiquement
    demandaient demandais demandait demandant demandee demandees demandent demander demandera
    demanderai demanderaient demanderais demanderait demanderas demanderez demanderiez
    demanderions demanderons demanderont demandez demandiez demandions demandons demarraient
    demarrais demarrait demarrant demarre demarree demarrees demarrent demarrer demarrera
    demarrerai demarreraient demarrerais demarrerait demarreras demarrerez demarreriez
    demarrerions demarrerons demarreront demarres demarrez demarriez demarrions demarrons demenage
    demenageaient demenageais demenageait demenageant demenagee demenagees demenagent demenageons
    demenager demenagera demenagerai demenageraient demenagerais demenagerait demenageras
    demenagerez demenageriez demenagerions demenagerons demenageront demenages demenagez
    demenagiez demenagions demesurement demeuraient demeurais demeurait demeurant demeurent
    demeurer demeurera demeurerai demeureraient demeurerais demeurerait demeureras demeurerez
    demeureriez demeurerions demeurerons demeureront demeurez demeuriez demeurions demeurons
    democratiquement demographiquement demoniaquement demonstrativement densement
    deontologiquement depassaient depassais depassait depasse depassee depassees depassent
    depasser depassera depasserai depasseraient depasserais depasserait depasseras depasserez
    depasseriez depasserions depasserons depasseront depasses depassez depassiez depassions
    depassons depend dependaient dependais dependait dependamment depende dependent dependes
    dependez dependiez dependions dependons dependra dependrai dependraient dependrais dependrait
    dependras dependre dependrez dependriez dependrions dependrons dependront depends dependu
    dependue dependues dependus deplaisamment deplorablement deraisonnablement derange
    derangeaient derangeais derangeait derangee derangees derangent derangeons deranger derangera
    derangerai derangeraient derangerais derangerait derangeras derangerez derangeriez
    derangerions derangerons derangeront deranges derangez derangiez derangions derechef
    derisoirement dernier derniere dernierement deroulaient deroulais deroulait deroulee deroulees
    derouler deroulera deroulerai derouleraient deroulerais deroulerait derouleras deroulerez
    derouleriez deroulerions deroulerons derouleront deroulez derouliez deroulions deroulons
    derriere desagreablement desastreusement desavantageusement desdites desdits desesperamment
    desesperement deshonnetement desinvoltement desiraient desirais desirait desirees desirent
    desirer desirera desirerai desireraient desirerais desirerait desireras desirerez desireriez
    desirerions desirerons desireront desires desirez desiriez desirions desirons desobligeamment
    desordonnement desormais despotiquement desquelles desquels dessous dessus determinement
    detestablement detestaient detestais detestait detestant deteste detestee detestees detestent
    detester detestera detesterai detesteraient detesterais detesterait detesteras detesterez
    detesteriez detesterions detesterons detesteront detestes detestez detestiez detestions
    detestons deuxieme deuxiemement deuzio devaient devais devait devant devenaient devenais
    devenait devenant devenez deveniez devenions devenons devenu devenue devenues devenus devers
    deviendra deviendrai deviendraient deviendrais deviendrait deviendras deviendrez deviendriez
    deviendrions deviendrons deviendront devienne deviennent deviennes deviens devient deviez
    devions devotement devotieusement devra devrai devraient devras devrez devriez devrions
    devrons devront dextrement dia diablement diaboliquement diachroniquement diagonalement
    dialectiquement diametralement diantre diantrement diatoniquement dictatorialement
    didactiquement differemment different differente differentes differentiablement
    differentiellement differents difficilement diffusement dignement dilatoirement diligemment
    ding diplomatiquement dira dirai diraient dirais dirait diras directe directement direz diriez
    dirions dirons diront disaient disais disait disant disciplinairement discontinument
    discourtoisement discretement discretionnairement discursivement dise disertement dises
    disgracieusement disiez disions disons dispendieusement disproportionnellement
    disproportionnement distinctement distraitement distributivement dite dito dits divers diverse
    diversement diverses divinement dixieme dixiemement dixit docilement doctement doctoralement
    doctrinalement dogmatiquement doive doives dolce dolcissimo domestiquement donnaient donnais
    donnait donnant donnent donnera donnerai donneraient donnerais donnerait donneras donnerez
    donneriez donnerions donnerons donneront donniez donnions donnons dorenavant dormaient dormais
    dormait dorme dorment dormes dormez dormi dormiez dormions dormir dormira dormirai dormiraient
    dormirais dormirait dormiras dormirez dormiriez dormirions dormirons dormiront dormons dors
    dorsalement dort dos doucement doucereusement doucettement douillettement douloureusement
    douteusement douzieme douziemement dramatiquement drastiquement drelin dring droite droitement
    drolatiquement drolement dubitativement dudit due dues dument duquel durablement duraient
    durais durait durement durent durer durera durerai dureraient durerais durerait dureras
    durerez dureriez durerions durerons dureront durez durons dynamiquement ecclesiastiquement
    eclectiquement ecologiquement economiquement editorialement effet efficacement effrayamment
    effrontement effroyablement egale egalement egales egalitairement egoistement ehontement
    elastiquement electivement electoralement electriquement electromagnetiquement
    electroniquement elegamment elementairement elliptiquement elogieusement eloquemment
    embetaient embetais embetait embete embetee embetees embetent embeter embetera embeterai
    embeteraient embeterais embeterait embeteras embeterez embeteriez embeterions embeterons
    embeteront embetes embetez embetiez embetions embetons emblematiquement eminemment emmenaient
    emmenais emmenait emmenant emmene emmenee emmenees emmenent emmener emmenera emmenerai
    emmeneraient emmenerais emmenerait emmeneras emmenerez emmeneriez emmenerions emmenerons
    emmeneront emmenes emmenez emmeniez emmenions emmenons emotionnellement emotivement
    emphatiquement empiriquement encor endeans endemiquement energetiquement energiquement
    enfantinement enharmoniquement enigmatiquement enlevaient enlevais enlevait enlevant enleve
    enlevee enlevees enlevent enlever enlevera enleverai enleveraient enleverais enleverait
    enleveras enleverez enleveriez enleverions enleverons enleveront enleves enlevez enleviez
    enlevions enlevons ennuie ennuient ennuiera ennuierai ennuieraient ennuierais ennuierait
    ennuieras ennuierez ennuieriez ennuierions ennuierons ennuieront ennuies ennuyaient ennuyais
    ennuyait ennuye ennuyee ennuyees ennuyer ennuyes ennuyeusement ennuyez ennuyiez ennuyions
    ennuyons enormement entend entendaient entendais entendait entende entendent entendes entendez
    entendiez entendions entendons entendra entendrai entendraient entendrais entendrait entendras
    entendre entendrez entendriez entendrions entendrons entendront entends entendu entendue
    entendues entendus entierement entretemps env envers envieusement environnementalement
    envisage envisageaient envisageais envisageait envisageant envisagee envisagees envisagent
    envisageons envisager envisagera envisagerai envisageraient envisagerais envisagerait
    envisageras envisagerez envisageriez envisagerions envisagerons envisageront envisages
    envisagez envisagiez envisagions epatamment eperdument ephemerement epidemiologiquement
    epidemiquement epileptiquement epiquement episodiquement epistemologiquement epouvantablement
    equitablement equivalemment erotiquement erratiquement erronement eschatologiquement
    esoteriquement esperaient esperais esperait esperant espere esperee esperees esperent esperer
    esperera espererai espereraient espererais espererait espereras espererez espereriez
    espererions espererons espereront esperes esperez esperiez esperions esperons espieglement
    espressivo essai essaie essaient essaiera essaierai essaieraient essaierais essaierait
    essaieras essaierez essaieriez essaierions essaierons essaieront essaies essayaient essayais
    essayait essayant essaye essayee essayees essayent essayera essayerai essayeraient essayerais
    essayerait essayeras essayerez essayeriez essayerions essayerons essayeront essayes essayez
    essayiez essayions essayons essentiellement esthetiquement etais etant etat eternellement
    ethiquement ethniquement ethnologiquement etiez etions etonnamment etourdiment etrangement
    etroitement etymologiquement eue eues euphemiquement euphoniquement eureka eus evangeliquement
    evasivement evohe exagerement excellemment excentriquement excepte exceptionnellement
    excessivement exclusivement excusaient excusais excusait excusant excusee excusees excusent
    excuser excusera excuserai excuseraient excuserais excuserait excuseras excuserez excuseriez
    excuserions excuserons excuseront excusiez excusions excusons execrablement executoirement
    exegetiquement exemplairement exhaustivement existentiellement exotiquement expeditivement
    experimentalement expertement explicitement expliquaient expliquais expliquait expliquant
    explique expliquee expliquees expliquent expliquer expliquera expliquerai expliqueraient
    expliquerais expliquerait expliqueras expliquerez expliqueriez expliquerions expliquerons
    expliqueront expliques expliquez expliquiez expliquions expliquons exponentiellement
    expressement expressivement exquisement extatiquement extemporanement extensivement exterieur
    exterieurement extrajudiciairement extraordinairement extravagamment extremement
    extrinsequement fabuleusement facetieusement facheusement facilement facticement factuellement
    facultativement fadement faiblement faisaient faisais faisait faisant faisiez faisions faisons
    fallacieusement fallait fallu fameusement familialement familierement fanatiquement
    fantasmatiquement fantasquement fantastiquement fantomatiquement farouchement fasse fassent
    fasses fassiez fassions fastidieusement fastueusement fatalement fatidiquement faudra
    faussement fautivement favorablement febrilement feeriquement felinement femininement
    feodalement ferai feraient ferais ferez feriez ferions fermaient fermais fermait fermement
    fermer fermera fermerai fermeraient fermerais fermerait fermeras fermerez fermeriez fermerions
    fermerons fermeront fermez fermiez fermons ferocement ferons feront fertilement fervemment
    fiablement fichtre fichtrement fictivement fidelement fiduciairement fielleusement fierement
    fievreusement fiftyfifty figuraient figurais figurait figurativement figuree figurees
    figurement figurent figurer figurera figurerai figureraient figurerais figurerait figureras
    figurerez figureriez figurerions figurerons figureront figurez figuriez figurions figurons
    filialement financierement finement fini finie finies finir finira finirai finiraient finirais
    finirait finiras finirez finiriez finirions finirons finiront finis finissaient finissais
    finissait finisse finissez finissons fiscalement fissa fixement flac flasquement flatteusement
    flegmatiquement floc fluidement folatrement follement foncaient foncais foncait foncant fonce
    foncee foncees foncent foncer foncera foncerai fonceraient foncerais foncerait fonceras
    foncerez fonceriez foncerions foncerons fonceront fonces foncez foncierement fonciez foncions
    foncons fonctionnellement fondamentalement force forfaitairement formellement formidablement
    fortement fortuitement fouchtra fougueusement fourbement foutredieu foutrement fragilement
    fragmentairement fraichement fraternellement frauduleusement frenetiquement frequemment
    frileusement frivolement froidement frontalement fructueusement frugalement fugacement
    fugitivement fuligineusement fumes funebrement funestement furieusement furtivement
    fusionnellement fusses fut futes futilement gaiement gaillardement gaiment galamment
    galvaniquement gauchement gauloisement genaient genais genait genealogiquement genee genees
    genent gener genera generai generaient generais generait generas generationnellement
    genereusement generez generiez generions generiquement generons generont genetiquement genez
    genialement geniez genions genitalement genons genotypiquement gentiment geodesiquement
    geographiquement geologiquement geometralement geometriquement geopolitiquement
    gigantesquement glacialement glauquement glorieusement gloutonnement gouailleusement goulument
    gourmandement gracieusement gracilement gracioso graduellement grammaticalement grandement
    grandiosement graphiquement grassement gravement gravitationnellement grievement grivoisement
    grossierement grotesquement grrr guere gustativement gutturalement habilement habitaient
    habitais habitait habitee habitees habitent habiter habitera habiterai habiteraient habiterais
    habiterait habiteras habiterez habiteriez habiterions habiterons habiteront habitiez habitions
    haineusement hardiment hargneusement harmonieusement harmoniquement hasardeusement hativement
    haut hautainement hautement hebdomadairement hebraiquement helas hem hep heraldiquement
    hereditairement hermetiquement heroiquement hesitaient hesitais hesitait hesite hesitent
    hesiter hesitera hesiterai hesiteraient hesiterais hesiterait hesiteras hesiterez hesiteriez
    hesiterions hesiterons hesiteront hesites hesitez hesitiez hesitions hesitons heu
    heuristiquement hideusement hier hierarchiquement hieratiquement histologiquement
    historiquement hmm hola holomorphiquement homeopathiquement homeriquement homologiquement
    homotopiquement honorablement honorifiquement honteusement hop horizontalement hormis
    horriblement hospitalierement hostilement hou houleusement houp hue huitieme huitiemement hum
    humainement humblement humidement humoristiquement hurrah hydrauliquement hygieniquement
    hyperboliquement hypnotiquement hypocritement hypothecairement hypothetiquement hysteriquement
    ibid ibidem icelle icelles icelui iceux idem identiquement ideologiquement idiotement
    idolatrement iel iels ignoblement ignominieusement illegalement illegitimement illicitement
    illico illisiblement illogiquement illusoirement illustrement imaginaient imaginairement
    imaginais imaginait imaginant imaginativement imagine imaginee imaginees imaginent imaginer
    imaginera imaginerai imagineraient imaginerais imaginerait imagineras imaginerez imagineriez
    imaginerions imaginerons imagineront imagines imaginez imaginiez imaginions imaginons
    imbecilement immanquablement immateriellement immediatement immemorialement immensement
    imminemment immobilement immoderement immodestement immoralement immortellement immuablement
    immunologiquement impalpablement imparablement impardonnablement imparfaitement impartialement
    impassiblement impatiemment impavidement impeccablement impenetrablement impensablement
    imperativement imperceptiblement imperialement imperieusement imperissablement
    impersonnellement impertinemment imperturbablement impetueusement impitoyablement
    implacablement implicitement impoliment importe importunement impossiblement imprecisement
    imprevisiblement improprement imprudemment impudemment impudiquement impulsivement impunement
    impurement inactivement inadequatement inalienablement inalterablement inattentivement
    inavouablement incessamment incestueusement incidemment incisivement incivilement
    inclusivement incoerciblement incommensurablement incommodement incomparablement
    incompletement incomprehensiblement inconcevablement inconciliablement inconditionnellement
    inconfortablement incongrument inconsciemment inconsequemment inconsiderement inconstamment
    inconstitutionnellement incontestablement incorrectement incorrigiblement incorruptiblement
    incrementalement incroyablement incurablement indecemment indecrottablement indefectiblement
    indefiniment indefinissablement indelebilement indelicatement indeniablement independamment
    indesirablement indestructiblement indiciblement indifferemment indignement indiquaient
    indiquais indiquait indiquant indiquee indiquees indiquent indiquera indiquerai indiqueraient
    indiquerais indiquerait indiqueras indiquerez indiqueriez indiquerions indiquerons indiqueront
    indiques indiquiez indiquions indiquons indirectement indiscretement indiscutablement
    indispensablement indissociablement indissolublement indistinctement individuellement
    indivisement indivisiblement indolemment indomptablement indubitablement inductivement
    indulgemment indument industriellement industrieusement inebranlablement ineffablement
    ineffacablement inefficacement inegalement inegalitairement inelegamment ineluctablement
    ineptement inepuisablement inequitablement inesperement inevitablement inexactement
    inexcusablement inexorablement inexpiablement inexplicablement inexprimablement
    inextricablement infailliblement infatigablement inferieurement infernalement infidelement
    infiniment infinitesimalement inflexiblement informatiquement informellement infra
    infructueusement ingenieusement ingenument ingratement inhabilement inhabituellement
    inhospitalierement inhumainement inimaginablement inimitablement inintelligemment
    inintelligiblement inintentionnellement iniquement initialement initiatiquement injurieusement
    injustement inlassablement innocemment innombrablement inoffensivement inopinement
    inopportunement inoubliablement inquietaient inquietais inquietait inquietee inquietees
    inquietent inquieter inquietera inquieterai inquieteraient inquieterais inquieterait
    inquieteras inquieterez inquieteriez inquieterions inquieterons inquieteront inquietez
    inquietiez inquietions inquietons insatiablement insciemment insensement insensiblement
    inseparablement insidieusement insolemment insolitement insouciamment insoucieusement
    instamment instantanement instar instinctivement institutionnellement instructivement
    instrumentalement insuffisamment insupportablement intangiblement intarissablement
    integralement integrement intellectuellement intelligemment intelligiblement intempestivement
    intemporellement intensement intensivement intentionnellement interactivement interessaient
    interessais interessait interessent interessera interesserai interesseraient interesserais
    interesseras interesserez interesseriez interesserions interesserons interesseront interessez
    interessiez interessions interessons interieurement interminablement internationalement
    interrogativement intimement intolerablement intransitivement intrepidement intrinsequement
    introspectivement intuitivement inutilement invalidement invariablement inversement
    invinciblement inviolablement invisiblement involontairement invraisemblablement iraient irais
    irait iras irez iriez irions ironiquement irons irraisonnablement irrationnellement
    irrecusablement irreductiblement irreellement irrefragablement irrefutablement irregulierement
    irreligieusement irremediablement irremissiblement irreparablement irrepressiblement
    irreprochablement irresistiblement irresolument irrespectueusement irreveremment
    irreverencieusement irreversiblement irrevocablement isenthalpiquement isentropiquement
    islamiquement isometriquement isomorphiquement isothermiquement isotopiquement iterativement
    itou jadis jalousement jarnicoton jarnidieu jesuitiquement jeunement jointivement joliment
    journellement jovialement joyeusement judiciairement judicieusement juridiquement jusques
    juvenilement kss laborieusement lachement laconiquement ladite laidement laissaient laissais
    laissait laissant laissee laissees laissent laisser laissera laisserai laisseraient laisserais
    laisserait laisseras laisserez laisseriez laisserions laisserons laisseront laissez laissiez
    laissions laissons lamentablement langoureusement languissamment lanlaire lapidairement
    largement las lascivement lateralement ledit legalement legerement legislativement
    legitimement lentement lerche lesdites lesdits lestement leurszigues lexicalement
    lexicographiquement lez liberalement librement licencieusement licitement limitativement
    limpidement lineairement linguistiquement lisiblement litt litterairement litteralement
    liturgiquement livresquement localement logiciellement logiquement logistiquement loin
    lointainement longitudinalement longtemps longuement lorsqu lorsque louablement louangeusement
    loupaient loupais loupait loupant loupee loupees loupent louper loupera louperai louperaient
    louperais louperait louperas louperez louperiez louperions louperons louperont loupez loupiez
    loupions loupons lourdement loyalement lubriquement lucidement lucrativement ludiquement
    lugubrement lumineusement luxueusement luxurieusement lyriquement machiaveliquement
    machinalement macroscopiquement maestoso magiquement magistralement magnanimement
    magnetiquement magnifiquement maigrement maint mainte maintes maints majestueusement
    majoritairement maladivement maladroitement malaisement malencontreusement malhabilement
    malhonnetement malicieusement malignement malproprement maniaquement manquaient manquais
    manquait manquee manquees manquent manquer manquera manquerai manqueraient manquerais
    manquerait manqueras manquerez manqueriez manquerions manquerons manqueront manquez manquiez
    manquions manquons manuellement marginalement maritalement martialement massivement
    materiellement maternellement mathematiquement matinalement matrimonialement maussadement
    mauvaisement maximale maximalement mecaniquement mechamment mediatement mediatiquement
    medicalement mediocrement meditativement melancoliquement melodieusement melodiquement
    memement memes memorablement mensongerement mensuellement mentalement mercantilement
    meritoirement meromorphiquement merveilleusement mesquinement mesurablement mesurement met
    metalliquement metaphoriquement metaphysiquement methodiquement methodologiquement
    meticuleusement metonymiquement mettaient mettais mettait mettant mette mettent mettes mettez
    mettiez mettions mettons mettra mettrai mettraient mettrais mettrait mettras mettre mettrez
    mettriez mettrions mettrons mettront meuh mezigue miam miammiam microlocalement
    micrometriquement microscopiquement mielleusement mien mienne miennes miens mieux mievrement
    mignardement mignonnement militairement mille mimetiquement minablement mince
    mineralogiquement minimale minimalement minimement minoritairement minutieusement
    miraculeusement mirifiquement mis miserablement misericordieusement miteusement mmm
    mnemoniquement moderement modernement modestement modiquement moelleusement moindrement
    moindres moleculairement mollement mollo momentanement monarchiquement mondainement
    mondialement monetairement monotonement monstrueusement montraient montrais montrait montrant
    montree montrees montrent montrera montrerai montreraient montrerais montrerait montreras
    montrerez montreriez montrerions montrerons montreront montriez montrions montrons
    moqueusement moralement morbidement morbleu mordicus morganatiquement morguenne morguienne
    mornement morphologiquement mortellement mot motus mouais moui moult moyenageusement
    moyennement muettement multilateralement multiple multiplement multiples multiplicativement
    murement musculairement musicalement mutinement mutuellement mysterieusement mystiquement
    mythiquement mythologiquement naguere naivement narcissiquement narquoisement narrativement
    nasalement natalement nationalement nativement naturellement neanmoins nebuleusement
    necessairement negativement negligemment nenni nerveusement nettement neurologiquement
    neutralement neuvieme neuviemement niaisement nib nigaudement noblement nombreuses nombreux
    nominalement nominativement nommement nommes nonchalamment nono nonobstant normativement
    nostalgiquement noszigues notablement notaient notais notait notant notee notees notent noter
    notera noterai noteraient noterais noterait noteras noterez noteriez noterions noterons
    noteront notez notiez notoirement notons nouvellement nuisiblement nuitamment nul nullement
    nument numeriquement nutritionnellement objectivement obligatoirement obligeamment obliquement
    obscenement obscurement obsequieusement obsessionnellement obsessivement obstinement
    obtenaient obtenais obtenait obtenant obtenez obteniez obtenions obtenir obtenons obtenu
    obtenue obtenues obtenus obtiendra obtiendrai obtiendraient obtiendrais obtiendrait obtiendras
    obtiendrez obtiendriez obtiendrions obtiendrons obtiendront obtienne obtiennent obtiennes
    obtiens obtient occasionnellement occultement occupaient occupais occupait occupe occupee
    occupees occupent occuper occupera occuperai occuperaient occuperais occuperait occuperas
    occuperez occuperiez occuperions occuperons occuperont occupes occupez occupiez occupions
    occupons octavo odieusement offensivement officiellement officieusement ohe oiseusement
    oisivement ole olfactivement olle ombrageusement oncques onctueusement onduleusement
    onereusement oniriquement onques ontologiquement onzieme onziemement opaquement
    operationnellement operatoirement opiniatrement opportunement optimalement optionnellement
    optiquement opulemment orageusement oralement orbitalement ordinairement ore ores
    organiquement organisationnellement orgueilleusement originairement originalement
    originellement orthogonalement orthographiquement orthopediquement osaient osais osait osant
    osee osees osent oser osera oserai oseraient oserais oserait oseras oserez oseriez oserions
    oserons oseront osez osiez osions osons ostensiblement ostentatoirement ouah ouais oubliaient
    oubliais oubliait oubliant oublient oublier oubliera oublierai oublieraient oublierais
    oublierait oublieras oublierez oublieriez oublierions oublierons oublieront oubliez oubliiez
    oubliions oublions ouf oufti ouh ouin oups oust ouste outrageusement outrancierement outre
    ouvertement ouvraient ouvrais ouvrait ouvrent ouvrez ouvriez ouvrions ouvrir ouvrira ouvrirai
    ouvriraient ouvrirais ouvrirait ouvriras ouvrirez ouvririez ouvririons ouvrirons ouvriront
    ouvrons pacifiquement paf paiennement paillardement pairement paisiblement palement palsambleu
    pan paraboliquement paradoxalement parais paraissaient paraissais paraissait paraissant
    paraisse paraissent paraisses paraissez paraissiez paraissions paraissons parait paraitra
    paraitrai paraitraient paraitrais paraitrait paraitras paraitrez paraitriez paraitrions
    paraitrons paraitront parallelement parametriquement parbleu parce parcimonieusement pardi
    pardieu pardonnaient pardonnais pardonnait pardonne pardonnee pardonnees pardonnent pardonner
    pardonnera pardonnerai pardonneraient pardonnerais pardonnerait pardonneras pardonnerez
    pardonneriez pardonnerions pardonnerons pardonneront pardonnes pardonnez pardonniez
    pardonnions pardonnons pareillement paresseusement parfois paritairement parlementairement
    parodiquement pars parseme partaient partais partait partant parte partent partes partez
    partialement participaient participais participait participent participera participerai
    participeraient participerais participerait participeras participerez participeriez
    participerions participerons participeront participez participiez participions participons
    particulier particuliere partiellement partiez partions partira partirai partiraient partirais
    partirait partiras partirez partiriez partirions partirons partiront passablement
    passagerement passaient passais passait passera passerai passeraient passerais passerait
    passeras passerez passeriez passerions passerons passeront passez passiez passim
    passionnellement passionnement passivement passons pastoralement patatras paternellement
    pateusement pathetiquement pathologiquement patiemment patriarcalement patriotiquement
    pauvrement pecaire pecuniairement pedagogiquement pedantesquement pedestrement pedibus
    peinardement pejorativement penalement penardement penchaient penchais penchait penche penchee
    penchees penchent pencher penchera pencherai pencheraient pencherais pencherait pencheras
    pencherez pencheriez pencherions pencherons pencheront penches penchez penchiez penchions
    penchons peniblement pensaient pensais pensait pense pensent penser pensera penserai
    penseraient penserais penserait penseras penserez penseriez penserions penserons penseront
    penses pensez pensiez pensivement pensons perceptiblement perceptuellement peremptoirement
    perfidement perilleusement periodiquement peripheriquement permet permets permettaient
    permettais permettait permettant permette permettent permettes permettez permettiez
    permettions permettons permettra permettrai permettraient permettrais permettrait permettras
    permettre permettrez permettriez permettrions permettrons permettront permise permises
    pernicieusement perpendiculairement perpetuellement perseveramment perspectivement
    perspicacement persuasivement pertinemment perversement pervertissement pesamment petitement
    peuchere peuh peureusement pff pfft pfut phenomenalement phenomenologiquement phenotypiquement
    philologiquement philosophiquement phonetiquement phoniquement phonographiquement
    phonologiquement photographiquement photosynthetiquement phylogenetiquement physiologiquement
    physiquement picturalement pietrement pieusement pif pire piteusement pitoyablement
    pittoresquement placidement plaintivement plaira plairai plairaient plairais plairait plairas
    plaire plairez plairiez plairions plairons plairont plais plaisaient plaisais plaisait
    plaisamment plaise plaisent plaises plaisez plaisiez plaisions plaisons planetairement
    plantureusement plastiquement platement platoniquement plausiblement plein pleinement
    plenierement pleonastiquement ploc plouf plupart pneumatiquement poetiquement polemiquement
    poliment politiquement pompeusement ponctuellement ponderement pontificalement populairement
    posaient posais posait posant posee posees posement posent poser posera poserai poseraient
    poserais poserait poseras poserez poseriez poserions poserons poseront posez posiez posions
    positionnellement positivement posons possessif possessifs possiblement posterieurement
    posthumement potentiellement pouah pourra pourraient pourras pourrez pourrions pourrons
    pourront pourtant poussivement pouvaient pouvais pouvait pouvant pouviez pouvions
    pragmatiquement pratiquement prealablement precairement precautionneusement precedemment
    precieusement precipitamment precisaient precisais precisait precisant precisee precisees
    precisent preciser precisera preciserai preciseraient preciserais preciserait preciseras
    preciserez preciseriez preciserions preciserons preciseront precisez precisiez precisons
    precocement preferablement preferaient preferais preferait preferant prefere preferee
    preferees preferent preferentiellement preferer preferera prefererai prefereraient prefererais
    prefererait prefereras prefererez prefereriez prefererions prefererons prefereront preferes
    preferez preferiez preferions preferons preliminairement prematurement premier premierement
    prenaient prenais prenait prend prendra prendrai prendraient prendrais prendrait prendras
    prendre prendrez prendriez prendrions prendrons prendront prends prenez preniez prenions
    prenne prennent prennes prenons prepositivement presentement presomptueusement presqu presque
    prestement prestigieusement presto pretendument pretentieusement preventivement previsiblement
    primairement primitivement primo primordialement princierement principiellement
    prioritairement prismatiquement privativement probable probante problematiquement
    proceduralement processionnellement prodigalement prodigieusement productivement
    professionnellement profitablement profitaient profitais profitait profite profitent profitera
    profiterai profiteraient profiterais profiterait profiteras profiterez profiteriez
    profiterions profiterons profiteront profites profitez profitiez profitions profitons
    profondement profusement programmatiquement progressivement projectivement proletairement
    prolixement promptement pronominalement prophetiquement proportionnellement proportionnement
    proposaient proposais proposait proposant proposee proposees proposera proposerai
    proposeraient proposerais proposerait proposeras proposerez proposeriez proposerions
    proposerons proposeront proposiez proposions proposons proprement prosaiquement
    protocolairement prou proverbialement providentiellement provincialement provisionnellement
    provisoirement prudemment pschitt psitt pst psychanalytiquement psychiquement
    psychologiquement publicitairement publiquement pudiquement puerilement puisqu puisque
    puissamment puissent puisses puissiez puissions pur pure purement pusillanimement
    pyramidalement qualitativement quant quanta quantiquement quantitativement quarto quasiment
    quater quatorziemement quatriemement quelconque quelquefois quiconque quid quietement quinto
    quinziemement quittaient quittais quittait quittant quittee quittees quittent quitter quittera
    quitterai quitteraient quitterais quitterait quitteras quitterez quitteriez quitterions
    quitterons quitteront quittez quittiez quittions quittons quoiqu quoique quotidiennement
    racialement racontaient racontais racontait racontant raconte racontee racontees racontent
    raconter racontera raconterai raconteraient raconterais raconterait raconteras raconterez
    raconteriez raconterions raconterons raconteront racontes racontez racontiez racontions
    racontons radialement radicalement radieusement radiologiquement rageusement raidement
    railleusement raisonnablement ramenaient ramenais ramenait ramenant ramene ramenee ramenees
    ramenent ramener ramenera ramenerai rameneraient ramenerais ramenerait rameneras ramenerez
    rameneriez ramenerions ramenerons rameneront ramenes ramenez rameniez ramenions ramenons
    rappelaient rappelais rappelait rappelant rappeliez rappelions rappellent rappellera
    rappellerai rappelleraient rappellerais rappellerait rappelleras rappellerez rappelleriez
    rappellerions rappellerons rappelleront rappelles rappelons rare rarement rares rarissimement
    rasibus rataient ratais ratait ratant rataplan ratent rater ratera raterai rateraient raterais
    raterait rateras raterez rateriez raterions raterons rateront ratez ratiez rationnellement
    realistement rebelote rebonjour recemment recherchaient recherchais recherchait recherchant
    recherchee recherchees recherchent recherchera rechercherai rechercheraient rechercherais
    rechercherait rechercheras rechercherez rechercheriez rechercherions rechercherons
    rechercheront recherchez recherchiez recherchions recherchons reciproquement recommandaient
    recommandais recommandait recommandant recommandee recommandees recommandent recommandera
    recommanderai recommanderaient recommanderais recommanderait recommanderas recommanderez
    recommanderiez recommanderions recommanderons recommanderont recommandiez recommandions
    recommandons reconventionnellement recta rectilignement recursivement redira redirai
    rediraient redirais redirait rediras redire redirez rediriez redirions redirons rediront redis
    redisaient redisais redisait redisant redise redisent redises redisiez redisions redisons
    redit redits redonnaient redonnais redonnait redonnant redonne redonnee redonnees redonnent
    redonner redonnera redonnerai redonneraient redonnerais redonnerait redonneras redonnerez
    redonneriez redonnerions redonnerons redonneront redonnes redonnez redonniez redonnions
    redonnons redoutablement reellement refaire refais refaisaient refaisais refaisait refaisant
    refaisiez refaisions refaisons refait refaite refaites refaits refasse refassent refasses
    refassiez refassions refera referai referaient referais referait referas referentiellement
    referez referiez referions referons referont reflexivement refont regardaient regardais
    regardait regarde regardee regardees regardent regarder regardera regarderai regarderaient
    regarderais regarderait regarderas regarderez regarderiez regarderions regarderons regarderont
    regardes regardez regardiez regardions regardons regionalement reglementairement
    regressivement regrettablement regulierement relationnellement relative relativement
    religieusement remarquable remarquablement remerciaient remerciais remerciait remerciant
    remercie remerciee remerciees remercient remercier remerciera remercierai remercieraient
    remercierais remercierait remercieras remercierez remercieriez remercierions remercierons
    remercieront remercies remerciez remerciiez remerciions remercions remet remets remettaient
    remettais remettait remette remettent remettes remettez remettiez remettions remettons
    remettra remettrai remettraient remettrais remettrait remettras remettre remettrez remettriez
    remettrions remettrons remettront remis rend rentraient rentrais rentrait rentre rentrent
    rentrera rentrerai rentreraient rentrerais rentrerait rentreras rentrerez rentreriez
    rentrerions rentrerons rentreront rentres rentrez rentriez rentrions rentrons repars repart
    repartaient repartais repartait repartant reparte repartent repartes repartez repartiez
    repartions repartir repartira repartirai repartiraient repartirais repartirait repartiras
    repartirez repartiriez repartirions repartirons repartiront repartissaient repartissais
    repartissait repartissant repartisse repartissez repartissons repartons repassaient repassais
    repassait repassant repasse repassee repassees repassent repasser repassera repasserai
    repasseraient repasserais repasserait repasseras repasserez repasseriez repasserions
    repasserons repasseront repasses repassez repassiez repassions repassons repetitivement repond
    repondaient repondais repondait reponde repondent repondes repondez repondiez repondions
    repondons repondra repondrai repondraient repondrais repondrait repondras repondre repondrez
    repondriez repondrions repondrons repondront reponds repondu repondue repondues repondus
    residaient residais residait residant reside resider residera residerai resideraient
    residerais residerait resideras residerez resideriez residerions residerons resideront resides
    residez residiez residions residons resolument respectablement respectivement respectueusement
    ressors ressortaient ressortais ressortait ressortant ressorte ressortent ressortes ressortez
    ressorti ressortie ressorties ressortiez ressortions ressortir ressortira ressortirai
    ressortiraient ressortirais ressortirait ressortiras ressortirez ressortiriez ressortirions
    ressortirons ressortiront ressortis ressortissaient ressortissais ressortissait ressortisse
    ressortissez ressortissons ressortons restaient restais restait restant restee restees restera
    resterai resteraient resterais resterait resteras resterez resteriez resterions resterons
    resteront restez restiez restions restons restrictif restrictivement retiraient retirais
    retirait retirant retire retiree retirees retirent retirer retirera retirerai retireraient
    retirerais retirerait retireras retirerez retireriez retirerions retirerons retireront retires
    retirez retiriez retirions retirons retour retournaient retournais retournait retournant
    retourne retournee retournees retournent retourner retournera retournerai retourneraient
    retournerais retournerait retourneras retournerez retourneriez retournerions retournerons
    retourneront retournes retournez retourniez retournions retournons retroactivement
    retrospectivement retrouvaient retrouvais retrouvait retrouvant retrouve retrouvee retrouvees
    retrouvent retrouver retrouvera retrouverai retrouveraient retrouverais retrouverait
    retrouveras retrouverez retrouveriez retrouverions retrouverons retrouveront retrouves
    retrouvez retrouviez retrouvions retrouvons revenaient revenais revenait revenez reveniez
    revenions revenir revenons reverencieusement reverra reverrai reverraient reverrais reverrait
    reverras reverrez reverriez reverrions reverrons reverront reversiblement reveusement
    reviendra reviendrai reviendraient reviendrais reviendrait reviendras reviendrez reviendriez
    reviendrions reviendrons reviendront revienne reviennent reviennes reviens revoici revoie
    revoient revoies revoila revoir revois revoit revolutionnairement revoyaient revoyais revoyait
    revoyant revoyez revoyiez revoyions revoyons revu revus rhetoriquement richement ricrac
    ridiculement rigidement rigoureusement risiblement rituellement robustement rogatoirement
    roidement romanesquement romantiquement rondement routinierement royalement rudement
    rudimentairement ruineusement rustiquement rythmiquement sachant sache sachent saches sachez
    sachiez sachions sachons sacramentellement sacrebleu sacredieu sacristi sadiquement sagement
    sainement saintement saisonnierement salement salutairement sanitairement saperlipopette
    saperlotte sapristi sarcastiquement sardoniquement sarpejeu sataniquement satiriquement saura
    saurai sauraient saurais saurait sauras saurez sauriez saurions saurons sauront sauvagement
    savaient savais savait savamment savent saviez savions savoureusement scalairement
    scandaleusement sceleratement scenaristiquement sceniquement sceptiquement schematiquement
    scherzando sciemment scientifiquement scolairement scolastiquement scrupuleusement sechement
    secondairement secondement secretement sectoriellement seculairement seculierement secundo
    securitairement sedentairement seditieusement sein seize seiziemement selectivement
    semantiquement semblable semblablement semblaient semblais semblait semble semblent sembler
    semblera semblerai sembleraient semblerais semblerait sembleras semblerez sembleriez
    semblerions semblerons sembleront sembles semblez sembliez semblions semblons semestriellement
    semiologiquement semiotiquement sempiternellement senilement sensationnellement sensement
    sensiblement sensoriellement sensuellement sent sentaient sentais sentait sentant
    sentencieusement sentent sentez senti sentie senties sentiez sentimentalement sentions sentir
    sentira sentirai sentiraient sentirais sentirait sentiras sentirez sentiriez sentirions
    sentirons sentiront sentis sentons separativement separement septieme septiemement septimo
    sequentiellement serai seraient serais seras sereinement serez seriez serions serologiquement
    serons sers sert servaient servais servait serve servent serves servez servi serviablement
    servie servies serviez servilement servions servir servira servirai serviraient servirais
    servirait serviras servirez serviriez servirions servirons serviront servis servons seul seule
    severement sexuellement sezigue sforzando sic sien sienne siennes siens signalaient signalais
    signalait signalant signale signalee signalees signalent signaler signalera signalerai
    signaleraient signalerais signalerait signaleras signalerez signaleriez signalerions
    signalerons signaleront signales signalez signaliez signalions signalons significativement
    silencieusement similairement simplicialement simultanement singulierement sinistrement
    sinueusement sinusoidalement sitot situaient situais situait situant situe situee situees
    situent situer situera situerai situeraient situerais situerait situeras situerez situeriez
    situerions situerons situeront situes situez situiez situions situons sixieme sixiemement snif
    sniff sobrement socialement societalement sociologiquement soient soigneusement sois
    soldatesquement solennellement solidairement solidement solitairement somatiquement sombrement
    sommairement somnambuliquement somptueusement songeusement sonorement sordidement sororalement
    sostenuto sottement soucieusement soudainement souhaitaient souhaitais souhaitait souhaitant
    souhaitee souhaitees souhaitent souhaiter souhaitera souhaiterai souhaiteraient souhaiterait
    souhaiteras souhaiterez souhaiteriez souhaiterions souhaiterons souhaiteront souhaites
    souhaitiez souhaitions souhaitons soupconneusement souplement sourdement sournoisement
    souterrainement souvent souventefois souverainement soyez soyons spacieusement spasmodiquement
    spatialement specieusement specifique specifiques spectaculairement spectralement speculatif
    speculativement spiralement spirituellement splash splendidement spontanement sporadiquement
    sportivement stablement statiquement statistiquement statutairement stenographiquement
    sterilement stoiquement stop strategiquement stratigraphiquement strictement structuralement
    structurellement studieusement stupidement stylistiquement suavement subconsciemment
    subitement subito subjectivement sublimement subliminalement subrepticement subsequemment
    subsidiairement substantiellement substantivement subtilement subtiles subversivement
    successivement succinctement suffi suffira suffirai suffiraient suffirais suffirait suffiras
    suffire suffirez suffiriez suffirions suffirons suffiront suffis suffisaient suffisais
    suffisait suffisamment suffisant suffisante suffise suffisent suffises suffisez suffisiez
    suffisions suffisons suggestivement suit suivant suivante suivantes suivants superbement
    superficiellement superieurement superlativement superpose superstitieusement
    supplementairement supposaient supposais supposait supposant suppose supposee supposees
    supposement supposent supposer supposera supposerai supposeraient supposerais supposerait
    supposeras supposerez supposeriez supposerions supposerons supposeront supposes supposez
    supposiez supposions supposons supprimaient supprimais supprimait supprimant supprime
    supprimee supprimees suppriment supprimer supprimera supprimerai supprimeraient supprimerais
    supprimerait supprimeras supprimerez supprimeriez supprimerions supprimerons supprimeront
    supprimes supprimez supprimiez supprimions supprimons supra supremement surabondamment
    surement surhumainement surjectivement surnaturellement surprenamment sus suspicieusement
    symboliquement symetriquement sympathiquement symphoniquement symptomatiquement
    synchroniquement syndicalement synergiquement syntaxiquement synthetiquement systematiquement
    tac tacitement tactilement tactiquement taiaut talentueusement tandis tangentiellement
    tangiblement tant tapageusement taratata tardaient tardais tardait tardant tarde tardent
    tarder tardera tarderai tarderaient tarderais tarderait tarderas tarderez tarderiez tarderions
    tarderons tarderont tardes tardez tardiez tardions tardive tardivement tardons
    tautologiquement tchao tchintchin techniquement technocratiquement technologiquement
    tectoniquement tel telegraphiquement teleologiquement telepathiquement telephoniquement telle
    tellement telles tels temerairement tempetueusement temporairement temporellement tenacement
    tenaient tenais tenait tend tendanciellement tendancieusement tendrement tenebreusement tenez
    teniez tenions tenir tentaient tentais tentait tente tentee tentees tentent tenter tentera
    tenterai tenteraient tenterais tenterait tenteras tenterez tenteriez tenterions tenterons
    tenteront tentez tentiez tentions tentons tenuto terminaient terminais terminait terminant
    termine terminee terminees terminent terminer terminera terminerai termineraient terminerais
    terminerait termineras terminerez termineriez terminerions terminerons termineront termines
    terminez terminiez terminions terminons terriblement territorialement tertio tetebeche
    textuellement tezigue theatralement thematiquement theocratiquement theologiquement
    therapeutiquement thermiquement thermodynamiquement tic tiedement tien tiendra tiendrai
    tiendraient tiendrais tiendrait tiendras tiendrez tiendriez tiendrions tiendrons tiendront
    tienne tiennes tiens timidement tintin toc tolerablement tombaient tombais tombait tombent
    tomber tombera tomberai tomberaient tomberais tomberait tomberas tomberez tomberiez tomberions
    tomberons tomberont tombez tombiez tombions tombons tope topiquement topographiquement
    topologiquement torrentiellement torrentueusement tortueusement totalitairement touchant
    toutefois traditionnellement tragiquement trainaient trainais trainait trainent trainer
    trainera trainerai traineraient trainerais trainerait traineras trainerez traineriez
    trainerions trainerons traineront trainez trainiez trainions trainons traitreusement
    tranquillou transcendantalement transitivement transitoirement transversalement treiziemement
    triangulairement tridimensionnellement trigonometriquement trimestriellement triomphalement
    tristement trivialement troisiemement trompeusement trouvaient trouvait trouvant trouvee
    trouvees trouvent trouvera trouverai trouveraient trouverais trouverait trouveras trouverez
    trouveriez trouverions trouverons trouveront trouviez trouvions trouvons tss tudieu
    tumultueusement turpidement typiquement typographiquement typologiquement tyranniquement
    ulterieurement ultimement ultimo unanimement uniemement uniformement unilateralement uniment
    unique uniques unitairement universellement univoquement uns urgemment usuellement
    usurairement utilement utilisaient utilisais utilisait utilisant utilise utilisee utilisees
    utilisent utiliser utilisera utiliserai utiliseraient utiliserais utiliserait utiliseras
    utiliserez utiliseriez utiliserions utiliserons utiliseront utilises utilisez utilisiez
    utilisions utilisons vaguement vaillamment vaille vaillent vailles vainement valablement
    valaient valait valant valent valeureusement valez validement valiez valions valoir valons
    valu values valus vaniteusement vaporeusement variablement vaseusement vastement vaudra
    vaudrai vaudraient vaudrais vaudrait vaudras vaudrez vaudriez vaudrions vaudrons vaudront vaut
    vegetativement vehementement velocement venaient venais venait venalement venerablement
    veniellement veniez venimeusement venions venons ventralement ventrebleu venu verbalement
    verbeusement veridiquement veritablement verra verrai verraient verrais verrait verras verrez
    verriez verrions verrons verront versus vertement verticalement vertigineusement vertubleu
    vertuchou vertudieu vertueusement vestimentairement veuille veuillent veuilles veuillez
    veuillons via vicieusement victorieusement viendra viendrai viendraient viendrais viendrait
    viendras viendrez viendriez viendrions viendrons viendront viennes vif vifs vigilamment
    vigoureusement vilainement vilement vindicativement vingtiemement violemment viralement
    virginalement virilement virologiquement virtuellement virulemment visceralement visuellement
    vitalement vitement vivat vive vivement vives vlan vocalement voie voient voire volontairement
    volontiers volubilement voluptueusement voracement voszigues votres voudra voudrai voudraient
    voudras voudrez voudriez voudrons voudront voulaient voulait voulant vouliez voulions voulu
    voulue voulues voulus voyaient voyais voyait voyiez voyions voyons vraisemblablement vroum
    vulgairement vulgo waouh youpi youpie zoologiquement zou zut zzzz
  `);
