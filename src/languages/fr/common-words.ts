// Derived by scripts/common-words.mjs: do not edit.
import { wordList } from "../wording.js";

/** What people ask with most, the commonest first. */
export const commonWords = wordList(`
    est pour une les des vous que qui pas sur mon moi avec quoi dans suis combien mois peut tout
    lille ess plus chose ans quelque nous faut faire avez deux mes comment place formation
    rencontre cherche fait bien evenements samedi peux sont aux quel soir programme roubaix
    atelier apres elle voir voudrais venir novembre mais demande quelle truc solidaire soiree
    celui depuis rien semaine votre sans quand inscription veux liste avant par passe plutot
    aimerais conference quels pouvez etre parle visite evenement bonjour entre lieu rencontrer
    parler tourcoing matin heure gens inscrire veut comme midi jeudi meme week end autres merci
    ils aller non enfants peu ateliers quelqu lequel association chez quelles trois jour dimanche
    encore chantier vendredi forum temps economie existe rencontres places possible entreprise
    notre juste cette numero dois fin loos part rendez personne reste aussi nom apprendre debat
    jeunes viens autre pendant plait ronchin organise adresse ici gratuit gare sociale demain
    reserver vient ouvertes emploi voudrait petite ses vers journee reserve choses mail mardi
    energie comptable monde trop portes communs tous fais genre marche libre savoir ont lundi expo
    fille cooperative formations inauguration coup sais participer deja metiers son sera dire
    serait personnes sortie aura villeneuve prochaine avoir quartier cote pres prendre maison
    metropole jusqu exactement montre ville reunion dit francais loin fois trouve mercredi tiers
    ascq cafe importe expert mieux leur fils bon trucs inscris anglais travail groupe petit
    activite dernier commence etudiants finalement associations boite saint numerique premier
    jamais moins sauveur compris metro jours mouvaux velo prends fauteuil decembre concert moulins
    telephone souhaite pourriez besoin conferences faches prevu zero sommes seulement donne
    reponse celle heures parents alors passer ouvert deuxieme panier locales publique participatif
    dessus voiture mere dure mairie endroit reservation compte mari oui monnaies beaucoup suite
    entree cuisine manger date visiter partenaires donc service toujours etait mal dedans bus lui
    toutes propose vraiment cooperatives aide jeux culturel gratuits creer idee equipe pourrait
    donner bas question demander assister salaries salle workshop annee font gratuites coin conf
    inscrit wattrelos prochain petits communes interesse boulot ete prix vie papier arrive femme
    tard connais hem proposez debut quatre puis monnaie dates retraite cher cours finit site
    moment partie crois sait premiere rue eleves autour bonne etudiante lambersart couture partir
    chantiers mel sante economies ceux laisse ferme rappel comprendre uniquement ecrire grand
    decouvrir air exposition utile entrer trouver lieux derriere engagement travaille seule toute
    cet centre fiscal habite seclin conseiller derniere annule sympa payer projet subvention
    questions ton finance aider accessible plein dis annuler visites nos social collegue sens
    train vrai ouverte internet mutuelle conseil hier mettez choisir inscrivez musique animations
    famille prefere rescrit bio commune benevole coute sortir condition habitat commerce envie
    joindre robot ados consultations enfance troisieme vieux classe pardon mettre theme benevoles
    itineraire nombre accueil lire insertion sert devant bebe emmener pourrais participe vais sous
    aime garde pere sujet associative adore tres vos reparer parfait annulez aurait armentieres
    logement epargne auriez compta comprends apporter public structures age mis total metier bois
    veille ensemble porte seul velos rester vaut moyen theatre habitants souhaiterais reprendre
    pleut madame responsable argent villes eux manifestations sociaux serai croix idees surtout
    humain bonsoir avance accessibles roulant tel repair montrez demandes poser vraie oublie ces
    outils leurs touche aimerait connaitre partage etudiant femmes entreprises cinq epicerie recu
    difference parking hotel monte club faites voix suivants langue ecole pied maintenant film
    fini organisateur tot contact gros banque lycee soeur info donnees entrepreneurs gratuite
    proposer locaux collegues fives concerts cine interessant marches pro droit apes envoyer
    termine operation cherchons collectif prevues sinon preference simple rappeler general creche
    expos mains cite locale erreur dehors troc plantes employeurs peur mange accord signes cadre
    chomage local presentation vois dix faudrait inscrite expliquer cabinet parce arret universite
    reunions cause seance toi retard
  `);

/** Real words that are no slip in one of these or of the cue words. */
export const lookalikes = wordList(`
    abimerais abimerait accessibly accor actinite activames activate activated activates activions
    activiste activistes activists activities activity adressa adulation adulations advance agent
    agitations agresse aiderais aiderait ailler aimantions aimerai aimeras airerais airerait
    alleur allier ambulation amurait amuriez angolais angulation anhelation anhelations
    animalisons animassions animating animation animators animerais animerait animerions annale
    annales annele annelee annelees anneler anneles annelez annexation annexations annexe
    annotation annotations annuel annuels annul annula annular annulas annulassions annulatif
    annulerions annuliez annulions annuls anovulation antidations antimites appelas appele appelee
    appelees appeliez appels appendre appendrez appeter apples apponter apporte apportee apportes
    apporteur apportez apprendra apprendrai apprendras apprendriez apprentie apurait apures
    apuriez arcueil argentiers arguent armerais armerait arrest assiste assisted assistee assistes
    assistez associassions associate associatif associatifs associating associativite associerions
    associions atour atres aupres aurai aurez aviations avior azurait azuriez benevolent biote
    boitte bonite bonnie bossoir bulot cabine cabiner cabines calasse camuse cannais canotiers
    canuse carde career casse casseille causse celasse center chainiers chalutiers chancier
    chandlers chanter chanteras chanters chanteurs chanties chantiez chantions chanvriers
    charniers chartriers chatier chatieras chatieres chattier cheche cheches chercha cherchais
    cherchant cherchas cherchee cherchees cherchent chercherons chercheur cherchiez cherchions
    chererons cherirons cherrions chlasse choisi choisie choisis choisit choose chooses choute
    chromage churches class clause cloute coalition coedition coeditions coeurs cognais cognition
    coherence coherences colleague colleagues collectai collectais collectait collectas collectat
    collected collectee collecter collectes collectez collectiez collecting collection collective
    collector college colleges collegien collegiens colletees collettes colleuses colligees
    colloques combine commenca commend commende commente commerca commere commeree commet commons
    commuable commuas commue commuee commuees commuent commues commun communed communie communies
    communis commuons commutable commute commutes compactable comparable comparative comparatives
    comparerez compatible compensez compete compilable completez complexez composable compostable
    compota compote compounds comprehends comprenais comprendra comprendrai comprendras
    comprendriez compreniez comprenne comprennes comprenons compressez comprimez comprit comptasse
    compterez computa compute comte conceit conceits concept concepts concern concerns concerta
    concertas concerte concertes concerti concerto concertos concision concret concrets conduction
    conferees conferencier conferenciers conferent confidence confidences confluence confluences
    connaisse connait connaitra connaitrai connaitras connaitriez connectif conseilla conseillai
    conseillais conseillames conseillas conseillat conseillates conseillee conseillees conseillent
    conseillera conseillerai conseilleras conseilleriez conseillers conseilleur conseilleurs
    conseilleuse conseilliez conseillons consolations constable constatations constations
    constelle consteller constelles constellez consultassions consultatifs consultation
    consultatives consulterions consultions consummations contais contait contant contat contract
    contrition convectif convergence convergences convert converts conviction cooperate cooperates
    cooperatif cooperatifs cooperating cooperation cooperations cooperatisme cooperatively
    cooperatrice cooperatrices copte corbeille corbeilles coreference cornais corneille corneilles
    corporative corporatives correctif coulure countable coupure coures couros courte courts
    courus coutre coutume coutura cremer crener creper creter crever croies croute cuisina culasse
    cultuel cultural culture cultured cultures datees dattes deans debande debander debandes
    debandez debout december decombre decoupoir decouvrais decouvrait decouvres decouvreur
    decouvrez decouvriez decouvris decouvrit dedains deference demanche demand demanda demandas
    demanded demandee demandees demandeur demandiez demands demange demanger demanges demangez
    demembre denier derniers dessous deviant differencia differencie differenciee differencier
    differencies differenciez differend differends different differente differentes differentie
    differents diffidence diffluence dionne disposable disposables donnee donnes donneur donnie
    ebattement ecartement economats econome economes economic economics economiques economisa
    economisas economise economised economisee economisees economiser economises economisez
    economisme economist economiste economistes economists economize economized economizes ecore
    ecoule ecrie ecrier effaca effacas effaced effaceur effaciez effane effanee effanees effaner
    effanes effanez effare effaree effarees effarer effares effarez egaiement egalement egarement
    egayement egrenement eleve elevees elevement elevens elves emmeler emmene emmenee emmenes
    emmenez empagement empener empli employees employers employeur employeuse enactment encagement
    encagerent encavement encire enclore encode encor encorde encorne encoure encre energise
    energize enfant enfanta enfantas enfante enfantes enfonce engageaient engageant engagerent
    engageront engamerent engaverent engluement engorgement engouement engrangement enhance
    enlacement enlargement enleves ennoyer enragement enragerent enraiement enrayement enrenement
    entait entee enter enterprise enterprises entire entrecroise entrecroises entremise entremises
    entrepose entreposes entrepreneur entrepreneure entrepreneuse entreprimes entrepris
    entreprisse entreprisses entreprit entreprites entretoise entretoises enture envasement
    enveniment envide envine envoie envoler envoye envoyee envoyes envoyeur envoyez epargna
    epatement epimerie eponymies equip ergonomies errer etagement etetement etetements etudiait
    etudiames etudiantes etudiasse etudiat etudiates etudient evasement evasements eventement
    eventerent eventrement eventrent evidement evidements evincement evincements evitement
    evitements exalterent exaucement excitement excrement exergie exert exist expedition expliquai
    expliquas expliquat explique expliquee expliquees expliquent expliques expliquez expliquiez
    exploseurs faces fache fachees faille faite faits fatalement fates fauches faudrais fiablement
    fiancais fiance fiates fidelement filialement finalisent financa financement fiscalement fites
    flaire flemme foliation fondation fondations forjetions formalisons formassions formaterions
    formaterons formatiez formatifs formative formatives formatons formerions formication
    formolions formulation formulations formulions franchis francis francois froncais gendre gener
    genera generai generas generat genere grade graduates grandites graphites grattates gratuities
    gratuitous gratuity grope group groupie gueula gueuse gueuze habit habita habitai habitait
    habitames habitant habitante habitantes habitas habitates habitats habituant habituat habitue
    haletants heres hesitants heurte heurtes hostel humagne humai humains humais humait human
    humane humine import importa imports imposte inabrites inactivez inaugurating inception
    inceration infection inferasse infirmation infirmations informassions informatif informatifs
    informational informatisa informatisas informatise informatises informatisions informatisons
    informative informatives informerions informions ingerasse ingestion ininteressant injection
    insanites inscribe inscribed inscribes inscrira inscriras inscrirez inscririez inscririons
    inscrive inscrivent inscrives inscriviez inscrivions inscrivis inscrivit inscrivites inserasse
    inserates inserions inserting insolites inspection instruites integrasse intention interdisant
    interdise interdisse interessa interessai interessaient interessais interessait interessas
    interessat interessent interessiez interessons interested interests interet internasse
    internat interne interned internee internent interner internes internez interposant interpose
    intersexe invention inversion iodees itinerance itinerante itineraries itinerary jambais jeune
    jeunees joindra journey junes laiusse lange languie lasse lemurs liasse liber libere lieurs
    lillie lisse locals locates logerent loyales lueurs lycene lychee mache maches madam madison
    magne magner maigrie maintenaient maintenais maintenait maintenance maintenons maints maire
    malins manage manager manches manege maneger mangeur mangier mangle mangler mangue
    manifestassions manifestation manifesterions manifestions march marchas marched marchee
    marchees marcher marchers marchez marie marins marshes martin mason matches matins mavins
    meatier meier meric mesique meter meters metre metronome metropolis metropolite mette mettiez
    mettrez mions miteux moines monade monet monnaye monnayes monstre monter monterez montez
    montiez montree montrer montres montriez monture mougins moulin moulina moulinas mouline
    moulines moulions moulons musiqua musque mutique noter november numerisee operating operative
    organisa organisates organiseur organism organisme organist organiste organite organize oubli
    outil ouverts overt paces packing pairle paisse palace palaces paler palit paner pangramme
    pannier paper parafait parage parait parcage pardonnes pareage parent parente parentes parer
    parfais parfit pariage pariait parie parietaires paring parite parlage parlait parleur parole
    parricide parring parsage parsing partait partake parte partenaire parthie parti partiaire
    participa participai participais participait participas participat participate participated
    participates participating participation participative participator participee participees
    participent participes participez participiez participle participles particule parting
    partitive passeur passible patents patie patir patricide patrie payeur pedant pelait pendait
    pendent pendre pends pennant pensant pensionnes perdant perking peronne persiennes personae
    personages personals personnages personnel personnels petait petiot petiote petites petrit
    pilait placees placers placets plaice plaint plaintes planates planees planes planetes planets
    plantas plante planted plantee plantees planter planters plantez plants plates player plerin
    pliait pliantes pliat pluto pondant pores portage portees porters ports poseur posher possibly
    poster potes poudrais poudrait poudriez pourprais pourprait pourpriez pourrai pourras pourrez
    pourrie pourriel pourries pourrirez pourris pourrit pouviez praticite prayer precedence prefer
    prefera preferent prefers prefete premiers prend prendra preposant prepose preposent preposer
    preposes preposez prepotent presentatif prestation preuves prevue prevus procaine proclaims
    profere programed programer programma programmai programmas programmat programmiez project
    propagent proponent proponents propos proposa proposaient proposait proposant proposas
    proposed proposee proposees proposerent proposeront proposiez proposing proposons propulsent
    prorogent prote prouvez puantes puasse pubic quarte quarter quartiez quartions quater quell
    quelled quells quernions questioned questioner questioners questionna questionnas questionne
    questionnes quetions queutions quilles quittions quottions rappele rappelee rappeles rappelez
    reapprendre recentrer recentres recommande recommander recommandes recommandez recommandons
    recommenca recommencai recommencais recommencames recommencant recommencas recommencat
    recommencates recommenced recommencee recommencees recommencent recommenceras recommencerez
    recommencerons recommenciez recommencing recommencions recommend recommended recommends
    recompense recompenser recompenses recompensez recompensons recrit reecrit regnions rejete
    rejeter rejetes rejetez remontrer remontres remparer rencontra rencontrai rencontrais
    rencontrames rencontras rencontrat rencontrates rencontree rencontrees rencontrent
    rencontreras rencontrez rencontriez rencontrons rende rendiez rendrez renions renseignaient
    renseignent renseignerent renseigneront rentraite repairer repare reparee repares reparez
    reparler repaver repayer repeater repeindre rependre rependrez repense repente repentes
    repentez repere reperer reperes reperez repeser repeta repetas repetee repetees repeteur
    repetiez replete repletes reponde repons repose reprendra reprendrai reprendras reprendriez
    repute reputer reputes reputez reserva reservas reservassions reserved reservees reserverions
    reserviez reservions reset response responsible responsibly resserve resserves resservez
    retracte retraie retraire retrait retraita retraits retreindre reunirons revete revetes
    revetez ronchon rouant roulait roulat roulent routant saignes saille sainte salaires salarias
    salarie salaried salariee salariees salarier salariez salicaire salivaire salivantes sallie
    sanite sauteur sauver saveur savior savor scellement seante sechement sellerent senilement
    sensement serance seria seriai seriait seriat serrai serrait serrement servait servantes
    servie servile settlement sevice sevrai sevrait sierait signe signees signers signets signs
    singes sociable socialo socials soignes solidarise solidarite solitaire solitaires somme
    sommees sommets sorite sorte sorti sotie souhait souhaita souhaitais souhaitera souhaiterai
    souhaiterait souhaiteras souhaiterons souhaits soulerent soulevent souplement spirantes stalle
    sterai sterait stricture strictures structura structurai structurais structural structurales
    structurames structuras structurat structurates structure structured structuree structurees
    structurel structurels structurent structurer structurera structureras structurez structuriez
    structurons stupid stupids subite subjection subprime subreption subsection subvenions
    subversion subvintes sucrantes suerai suerait suifant suinte suivait suivent suivistes
    suppliames supplices suppliees suppliiez suppressif suppressing supprima supprimai supprimais
    supprimames supprimas supprimat supprimates suppriment supprimeras supprimerez supprimiez
    supprimons suppurames suppuriez surcout surjet surpression surpressions surprime surprimes
    surprises surprites survintes survivantes tarin tavaiolle telephage telephona telephonage
    telephonai telephonas telephonat telephonic telephonie telephonies telephoniez telephony
    telephoto telethons tempes tempos tempts terbine termina terming termini termite terpine
    terrine theater thiers tigers timers tires totes touates touch toues tourte tourtes touts
    trainaille tramail travailed travailla travaillai travaillas travaillat travailliez
    travaillote treizieme tresaille trios tripaille troue trouer trouper trouser trouvaille
    trouvee trouves trouveur trouvez truces trucks turcs tutes uniemement universalite universiade
    universities university univoquement vaille vailles varie vaudrais vaudrait vaudrions
    vautrions veilles veins velons velots vendrions vernir vetille veuille vexille vialle vident
    vieille vielle vielles viles vinent vines vineux virent vireux visates visent viseux visit
    visitas visited visitee visitees visiteur visitez visitor visits vivent vixens voguerions
    voient voilure voitura volerions vomirions voter voterions voudrai voudras voudrons vouerais
    vouerait vouerions voussions vouterions vrille vrilles
  `);
