import type { Phrase } from "../../corpus.js";
import { intentPhrases } from "../../intent-phrases.js";

/** What people write to the bot in French, by what they want. */
export const INTENT_PHRASES: readonly Phrase[] = [
  ...intentPhrases(
    "find",
    `
    Des matinées d'information cette semaine ?
    Qu'est-ce qu'il y a à faire ce week-end ?
    que faire à Lille demain soir ? → towns=Lille
    que pourrions-nous faire demain ?
    mon mari et moi aimerions sortir, que pourrait-on voir à Roubaix ? → towns=Roubaix
    vous avez de la poterie ?
    une formation pas prise de tête à Roubaix → formats=formation towns=Roubaix
    un truc sympa sans prise de tête samedi
    on peut faire quelles activités samedi ?
    je veux monter mon entreprise → themes=entreprendre-travailler
    qu'est-ce qu'il y a demain ?
    et y a quoi à Lille demain ? → towns=Lille
    une fête d'inauguration à Lille → formats=fete,inauguration towns=Lille
    Y a-t-il des événements à prix libre ? → prices=pay-what-you-want
    y a quoi à prix libre samedi ? → prices=pay-what-you-want
    un truc où je donne ce que je veux → prices=pay-what-you-want
    Y a-t-il des concerts gratuits à Roubaix ? → formats=concert prices=free towns=Roubaix
    je cherche une sortie en famille dimanche → audiences=enfants
    quelque chose pour notre petite-fille, elle a 19 ans → audiences=jeunes
    un truc pour mon petit-fils qui a 34 ans → audiences=
    on fait quoi ce soir ?
    ya koi a tourcoing samedi → towns=Tourcoing
    keskya ce we
    je veux sortir
    je m'ennuie
    une idée de sortie ?
    quels sont les événements de la semaine ?
    Quelles sont les expositions en cours ? → formats=exposition
    programme du 14 novembre
    le programme de samedi svp
    montre-moi les ateliers → formats=atelier
    donne-moi la liste des formations → formats=formation
    je voudrais assister à une conférence → formats=conference
    quelque chose pour les étudiants ? → audiences=etudiants
    un truc gratuit pour mes enfants → prices=free audiences=enfants
    des trucs sur l'emploi
    quelque chose autour de l'énergie à Loos → towns=Loos
    est-ce qu'il y a un marché de Noël à Lille ? → towns=Lille
    y a-t-il une brocante dimanche à Wasquehal ? → towns=Wasquehal
    où puis-je aller demain sans réserver ? → registrations=none
    rien de prévu à Hem mercredi ?
    tu proposes quoi pour vendredi ?
    vous avez quoi comme ateliers → formats=atelier
    j'aimerais apprendre à créer une association, il y a des formations ? → formats=formation
    envie de bouger ce soir
    un concert pas trop loin de Lille ?
    ateliers sauf à Lille → formats=atelier excludedTowns=Lille towns=
    pas à Roubaix → excludedTowns=Roubaix
    tout sauf Lille et Roubaix → excludedTowns=Lille,Roubaix
    ailleurs qu'à Lille → excludedTowns=Lille
    y a-t-il pas un truc à Lille ? → towns=Lille
    pas un atelier, une conférence → formats=conference
    une visite au lieu d'un atelier → formats=visite
    ya pas un atelier samedi → formats=atelier
    vous n'auriez pas une conférence à Lille → formats=conference towns=Lille
    et dimanche ?
    plutôt à Tourcoing → towns=Tourcoing
    gratuit ? → prices=free
    sans inscription → registrations=none
    Roubaix → towns=Roubaix
    samedi
    dimanche à Lille → towns=Lille
    peu importe la date
    le lendemain
    quand y a-t-il des ateliers ? → formats=atelier
    où sont les ateliers ? → formats=atelier
    c koi lundi matin ?
    c'est quoi le programme de ce soir ?
    qu'est-ce que vous organisez jeudi ?
    que se passe-t-il le 18 ?
    les portes ouvertes → formats=portes-ouvertes
    visites guidées à Villeneuve d'Ascq → towns=Villeneuve-d'Ascq formats=visite
    spectacle pour enfants ce mercredi
    vous pouvez me conseiller une activité pour ce week-end ?
    salut, t'as un plan pour ce soir ?
    bonjour, je cherche un atelier samedi → formats=atelier
    merci, et à Roubaix ? → towns=Roubaix
    non, samedi
    autre chose à Lille ? → towns=Lille
    il y a des choses à Paris ? → outside=Paris
    j'ai envie de rencontrer des entrepreneurs
    où trouver un débat sur le numérique ?
    quels événements accessibles sans inscription à Lille jeudi → registrations=none towns=Lille
    Je suis à Lille ce week-end, que me recommandez-vous ? → towns=Lille
    qu'est-ce qui est gratuit demain ? → prices=free
    je veux participer à un atelier → formats=atelier
  `,
  ),
  ...intentPhrases(
    "about",
    `
    c'est quoi l'ESS ?
    c'est quoi le mois de l'ESS ?
    quand commence le mois de l'ESS ?
    quand finit le mois ?
    qui organise le mois ?
    c'est gratuit le mois de l'ESS ?
    c'est où le mois de l'ESS ?
    le mois de l'ESS c'est fini ?
    combien de villes participent ?
    combien de communes ?
    quelles villes participent au mois de l'ESS ?
    vous couvrez quelle zone ?
    dans quelles communes ?
    quels sont les thèmes ? → themes=
    quels types d'événements ? → formats=
    quels organisateurs ?
    quelles associations participent ? → audiences=
    quel jour est le plus chargé ?
    quels thèmes à Roubaix ? → towns=Roubaix
    que veut dire ESS ?
  `,
  ),
  // About one event, or a search, though the month or its words are in them.
  ...intentPhrases(
    "details",
    `
    c'est dans quelle ville ?
    Pourriez-vous me rappeler la date ?
    donnez-moi le plan
    et l'accès ?
    c'est quoi les créneaux ?
    à partir de quel âge peut-on venir ?
    métro ?
    il y a quoi comme bus ?
    quoi comme parking ?
    les chiens sont-ils admis ?
    on mange sur place ?
    qui intervient ?
    qui est le conférencier ?
    faut-il savoir coder ?
    c'est réservé aux étudiants ?
    est-ce en anglais ?
    il y a un parking vélo ?
    donne le lien
    je peux payer par carte ?
    Les enfants sont-ils acceptés ?
  `,
  ),
  ...intentPhrases(
    "find",
    `
    des ateliers sur l'ESS → formats=atelier
    que se passe-t-il ce mois-ci ?
    les événements du mois de l'ESS
    un atelier dans une commune près de Lille → formats=atelier
    y a-t-il des formations pour organisateurs ? → formats=formation
    quels événements pour les élus ? → audiences=elus
    quel jour y a-t-il des ateliers ? → formats=atelier
  `,
  ),
  ...intentPhrases(
    "thanks",
    `
    merci quand même
    merci beaucoup pour votre patience
    ok merci
    merci encore de votre aide
    vous m'avez été très utile
  `,
  ),
  ...intentPhrases(
    "bye",
    `
    Je vous souhaite une excellente journée
    bonne journée à vous aussi
    excellente soirée à vous
    a+
  `,
  ),
  ...intentPhrases(
    "identity",
    `
    d'où tenez-vous ça ?
    quelles sont vos sources ?
  `,
  ),
  ...intentPhrases(
    "count",
    `
    combien d'ateliers ?
    combien d'événements à Lille ? → towns=Lille
    il y en a combien ?
    combien il y en a samedi ?
    combien de concerts ce week-end
    combien de formations gratuites → prices=free
  `,
  ),
  ...intentPhrases(
    "find",
    `
    où y a-t-il des ateliers ? → formats=atelier
    sur la carte
    la carte
    montre-moi la carte des communes
    affiche tout sur une carte stp
    les formations à Roubaix sur la carte → formats=formation towns=Roubaix
    vous pouvez me montrer ça sur une carte ?
    par ville
  `,
    "where",
  ),
  ...intentPhrases(
    "find",
    `
    quand y a-t-il des ateliers ? → formats=atelier
    calendrier
    le calendrier du mois
    montrez-moi le calendrier
    jour par jour
    quels jours ?
  `,
    "when",
  ),
  ...intentPhrases(
    "more",
    `
    la suite
    voir plus
    encore
    autre chose ?
    d'autres idées ?
    il y en a d'autres ?
    montre-moi les suivants
    suivant
    et après ?
    tu en as d'autres ?
  `,
  ),
  ...intentPhrases(
    "details",
    `
    c'est où ?
    ou est-ce ?
    où ça se passe ?
    quelle est l'adresse ?
    dans quelle ville ?
    c'est où le deuxième ?
    oui, et c'est où ?
    c où
    à quel endroit ?
  `,
    "where",
  ),
  ...intentPhrases(
    "details",
    `
    comment y aller ?
    comment on y va ?
    quel métro ?
    on peut venir en bus ?
    c'est loin ?
    il y a un parking ?
  `,
    "access",
  ),
  ...intentPhrases(
    "details",
    `
    c'est quand ?
    à quelle heure ?
    ça commence quand ?
    c'est à quelle heure le premier ?
    combien de temps ça dure ?
    quels sont les horaires ?
    jusqu'à quand ?
    ça finit à quelle heure
  `,
    "when",
  ),
  ...intentPhrases(
    "details",
    `
    c'est combien ?
    combien ça coûte ?
    c'est gratuit ?
    c'est payant ?
    quel est le prix ?
    faut payer ?
    l'entrée est gratuite ?
    quel tarif ?
    je peux payer sur place ?
    on paie à l'entrée ?
    faut-il payer d'avance ?
  `,
    "price",
  ),
  ...intentPhrases(
    "details",
    `
    faut-il s'inscrire ?
    il faut réserver ?
    faut-il figurer sur une liste pour entrer ?
    doit-on retenir nos deux places ?
    l'inscription est obligatoire ?
    c'est sur inscription ?
    est-ce que je dois m'inscrire ?
  `,
    "registration",
  ),
  ...intentPhrases(
    "details",
    `
    qui contacter ?
    vous avez un numéro ?
    quel est le mail de l'organisateur ?
    comment les joindre ?
    auprès de qui s'inscrire ?
    à qui je m'inscris ?
    quel est le nom de la personne à contacter ?
  `,
    "contact",
  ),
  ...intentPhrases(
    "details",
    `
    qui organise ?
    c'est organisé par qui ?
    qui est l'organisateur ?
    qui organise le deuxième ?
  `,
    "organiser",
  ),
  ...intentPhrases(
    "details",
    `
    c'est pour qui ?
    à qui ça s'adresse ?
    c'est pour les enfants ?
    c'est adapté pour un petit de 3 ans ?
    je peux venir avec mes enfants ?
    c'est ouvert à tous ?
    un particulier peut venir aussi ?
    une personne seule peut participer ?
    il faut être adhérent pour venir ?
    c'est destiné à qui, cette formation ? → formats=formation
  `,
    "audience",
  ),
  ...intentPhrases(
    "details",
    `
    c'est accessible en fauteuil roulant ?
    accessible aux personnes handicapées ?
    accès PMR ?
  `,
    "accessibility",
  ),
  ...intentPhrases(
    "details",
    `
    il y a à manger sur place ?
    on peut manger là-bas ?
    je peux venir avec mon chien ?
    les chiens sont acceptés ?
    il faut apporter quelque chose ?
    qu'est-ce que je dois apporter ?
    c'est en ligne ou sur place ?
    c'est dehors ?
    s'il pleut ?
    c'est en anglais ?
    je peux arriver en retard ?
    il y a une garderie ?
  `,
    "practical",
  ),
  ...intentPhrases(
    "advise",
    `
    lequel est le mieux ?
    tu me conseilles lequel ?
    lequel tu préfères ?
    que me conseillez-vous ?
    et le meilleur ?
  `,
  ),
  ...intentPhrases(
    "find",
    `
    tu me conseilles quoi samedi ? → towns=
    un atelier sur la restauration → formats=atelier
  `,
  ),
  ...intentPhrases(
    "details",
    `
    il reste des places ?
    il reste des créneaux ?
    y a encore des créneaux de libres ?
    c'est complet ?
    il y a encore de la place ?
  `,
    "capacity",
  ),
  ...intentPhrases(
    "details",
    `
    c'est quoi ?
    plus d'infos
    dis-m'en plus
    de quoi ça parle ?
    détails
    en savoir plus
  `,
    "what",
  ),
  ...intentPhrases(
    "details",
    `
    ajoute-le à mon agenda
    mets-le dans mon calendrier
  `,
    "calendar",
  ),
  ...intentPhrases(
    "choose",
    `
    le deuxième
    le 2
    2
    le dernier
    celui d'Arcadis
    celui de samedi
    le gratuit
    numéro 3
    détails du numéro 6
    la première
  `,
  ),
  ...intentPhrases(
    "register",
    `
    inscris-moi
    je veux m'inscrire
    Occupez-vous de mon inscription
    charge-toi de notre inscription
    inscrivez-moi au deuxième
    je voudrais venir
    réserver
    je veux réserver deux places
    comment je m'inscris ?
    j'aimerais participer
    oui, je veux m'inscrire
    réserve-moi une place
    m'inscrire
    je souhaite m'y inscrire
    je voudrais inscrire deux personnes
    inscrire mon fils
    inscrivez Marc Duval
    on sera deux
    et pour s'inscrire ?
    on s'inscrit comment ?
    ok je prends
    ça m'intéresse
    parfait, notez-moi alors
  `,
  ),
  ...intentPhrases(
    "cancel",
    `
    mon fils a de la fièvre. annulez svp
    annuler
    annule ma demande
    en fait annul ma demande
    je ne peux plus venir
    laisse tomber
    je veux me désinscrire
    stop
  `,
  ),
  ...intentPhrases(
    "my-requests",
    `
    mes demandes
    mes inscriptions
    où en est ma demande ?
    à quoi je suis inscrit ?
    voir mes réservations
  `,
  ),
  ...intentPhrases(
    "remind",
    `
    rappelle-moi la veille
    rappelez-le-moi la veille
    tu peux me le rappeler la veille ?
    je veux un rappel la veille
    rappelle-moi cet événement un jour avant
    rappelle-le-moi
    fais-moi un rappel
  `,
  ),
  ...intentPhrases(
    "erase",
    `
    effacer mes données
    supprime toutes mes données personnelles
    oublie-moi
    efface tout ce que tu sais de moi
    et efface tout après
  `,
  ),
  ...intentPhrases(
    "yes",
    `
    oui
    ouais
    d'accord
    ok
    c'est ça
    volontiers
    oui oui
    je confirme
  `,
  ),
  ...intentPhrases(
    "no",
    `
    non
    non merci
    nan
    pas du tout
    pas maintenant
  `,
  ),
  ...intentPhrases(
    "correct",
    `
    je me suis trompé
    modifier mon adresse mail
    changer le nombre de places
    c'est pas ça
    ce n'est pas ce que j'ai demandé
    corriger
  `,
  ),
  ...intentPhrases(
    "restart",
    `
    recommencer
    on recommence à zéro
    nouvelle recherche
    repartir de zéro
  `,
  ),
  ...intentPhrases(
    "language",
    `
    en anglais s'il vous plaît
    tu parles anglais ?
    english please
    parlez-vous anglais ?
  `,
  ),
  ...intentPhrases(
    "help",
    `
    aide
    tu peux m'aider ?
    comment ça marche ?
    que sais-tu faire ?
    je suis perdu
    tu sers à quoi ?
  `,
  ),
  ...intentPhrases(
    "identity",
    `
    qui es-tu ?
    tu es un robot ?
    comment tu t'appelles ?
    vous êtes une vraie personne ?
    c'est quoi ce bot ?
  `,
  ),
  ...intentPhrases(
    "human",
    `
    je veux parler à quelqu'un
    parler à un humain
    une vraie personne svp
    passez-moi un conseiller
  `,
  ),
  ...intentPhrases(
    "greet",
    `
    bonjour
    salut ça va ?
    coucou
    bonsoir à tous
    hello
  `,
  ),
  ...intentPhrases(
    "thanks",
    `
    merci
    merci beaucoup !
    super merci
    je vous remercie
    génial
  `,
  ),
  ...intentPhrases(
    "bye",
    `
    au revoir
    à vendredi alors
    parfait, à mardi !
    à bientôt
    bonne soirée
    bonne journée à vous
  `,
  ),
  ...intentPhrases(
    "insult",
    `
    t'es nul
    va te faire foutre
    espèce d'idiot
    tu sers à rien
  `,
  ),
  ...intentPhrases(
    "details",
    `
    c ou
    ça se passe dans quelle salle
    où est-ce que ça se passe
    c dans quelle rue
    où ça
    c où deja
    ça se tient où ?
    et l'endroit ?
  `,
    "where",
  ),
  ...intentPhrases(
    "details",
    `
    comment on y va
    c'est accessible en métro ?
    je peux me garer ?
    pour y aller en transports ?
  `,
    "access",
  ),
  ...intentPhrases(
    "details",
    `
    c quand
    à quelle heure ça commence
    sa commence a kelle heure
    c kan
    quels sont les horaires
    c'est à quelle heure au juste
    ça démarre quand
  `,
    "when",
  ),
  ...intentPhrases(
    "details",
    `
    c combien
    l'entrée est à combien
    quel est le tarif
    c'est cher ?
    ça coute kelke chose ?
    le prix de la place ?
    combien pour entrer
    il faut sortir des sous ?
  `,
    "price",
  ),
  ...intentPhrases(
    "details",
    `
    faut s'inscrire ?
    on peut venir comme ça ?
    on doit réserver à l'avance ?
    dois-je m'inscrire avant ?
  `,
    "registration",
  ),
  ...intentPhrases(
    "details",
    `
    un numéro ?
    t'as un mail ?
    comment les contacter
    vous avez leur numéro ?
    à qui je m'adresse ?
    une adresse mail ?
    qui appeler pour avoir des infos ?
    numéro de tel ?
  `,
    "contact",
  ),
  ...intentPhrases(
    "details",
    `
    ki organise
    c organisé par qui ?
    c'est qui l'organisateur ?
    qui s'en occupe ?
    qui propose ça ?
    c ki
    qui gère ?
  `,
    "organiser",
  ),
  ...intentPhrases(
    "details",
    `
    c'est ouvert à qui ?
    il faut être étudiant ?
    n'importe qui peut venir ?
    public visé ?
    on peut venir en famille ?
    ma fille de 17 ans peut-elle suivre cette formation ?
    mes enfants peuvent faire l’atelier ?
  `,
    "audience",
  ),
  ...intentPhrases(
    "details",
    `
    c koi
    de quoi s'agit-il ?
    on y fait quoi ?
    tu peux m'en dire plus ?
    qu'est-ce qu'on y fait ?
    tu peux détailler ?
    il se passe quoi exactement ?
    kesako ?
  `,
    "what",
  ),
  ...intentPhrases(
    "details",
    `
    yaura à manger ?
    il y a à boire ?
    y a du wifi ?
    c'est en ligne ?
    c'est en visio ?
  `,
    "practical",
  ),
  ...intentPhrases(
    "details",
    `
    ya encore de la place ?
    c blindé ?
    reste de la place ?
  `,
    "capacity",
  ),
  ...intentPhrases(
    "details",
    `
    accessible pmr ?
    il y a un ascenseur ?
  `,
    "accessibility",
  ),
  ...intentPhrases(
    "off-topic",
    `
    quel temps fera-t-il demain à Lille ?
    mets la radio
    une chanson de Brel
    samedi il va faire quel temps ?
    il va faire beau ce week-end ?
    tu as des frères ?
    il va pleuvoir samedi ?
    quelle heure est-il ?
    raconte-moi une blague
    combien font 12 fois 8 ?
    tu peux m'écrire un poème ?
    quelle est la capitale de l'Australie ?
    une recette de lasagnes
    comment faire cuire un œuf ?
    le score du match de ce soir
    qui a gagné la coupe du monde ?
    réveille-moi à 7 heures
    mets de la musique
    joue la chanson de Stromae
    allume la lumière du salon
    envoie un mail à Paul
    quels rendez-vous ai-je demain ?
    ajoute une réunion à mon agenda vendredi à 14 h
    rappelle-moi d'acheter du pain ce soir
    réserve un taxi pour demain matin
    réserver une table au restaurant samedi
    un train pour Paris demain
    à quelle heure part le prochain train ?
    commande une pizza
    quel est le cours du bitcoin ?
    combien d'argent sur mon compte ?
    j'ai perdu ma carte bancaire
    où acheter la carte bleue ?
    montre-moi la carte d'Europe
    voir la carte du restaurant
    un jeu de cartes
    le calendrier lunaire
    traduis bonjour en espagnol
    qui est le président de la France ?
    que penses-tu de la politique ?
    écris une fonction en python
    comment réparer mon lave-linge ?
    pourquoi le ciel est bleu ?
    quelle est la population de Lille ?
    où est la pharmacie la plus proche ?
    il y a des embouteillages sur l'autoroute ?
    quelles sont les actualités du jour ?
    mon ordinateur ne démarre plus
    j'ai mal à la tête
    comment perdre du poids ?
    tu m'aimes ?
    le sens de la vie
    quelle est la racine carrée de 144 ?
    résume-moi ce texte
    où acheter un vélo à Lille ?
    comment changer mon mot de passe ?
    quel est le meilleur téléphone ?
    asdfghjkl
    bla bla bla
    12345
  `,
  ),
  ...intentPhrases(
    "erase",
    `
    je voudrais que mon adresse soit effacée de votre base
    je veux que mon mail soit supprimé de vos fichiers
    retirez mon nom de vos fichiers
    merci de supprimer tout ce que vous avez sur moi
    ne gardez rien de mes informations
    je ne souhaite plus figurer dans vos fichiers
    vous gardez mon mail ? supprimez-le
    faites disparaître mes données
    peux-tu virer mon numéro de téléphone
    j'exerce mon droit à l'effacement
  `,
  ),
  ...intentPhrases(
    "my-requests",
    `
    à quoi je me suis inscrit déjà ?
    jmetais inscrit a quoi deja
    je suis inscrit à quels ateliers ?
    qu'est-ce que j'ai réservé ?
    j'avais réservé pour quoi ?
    montre ce que j'ai réservé
    ma résa est bien passée ?
    est-ce que mon inscription a bien été prise en compte ?
  `,
  ),
  ...intentPhrases(
    "cancel",
    `
    enlève ma réservation
    je me désiste
    je ne viendrai finalement pas
    on ne sera pas là finalement
    je dois renoncer à ma venue
    finalement je peux pas venir, annulez mon inscription
    annule ma place pour samedi
    annuler l'atelier de samedi
  `,
  ),
  ...intentPhrases(
    "more",
    `
    t'en as d'autres dans la liste ?
    montre-moi la suite de ta liste
    c'est tout ? pas d'autres ?
    encore trois autres stp
    il n'y a que ça ?
  `,
  ),
  ...intentPhrases(
    "help",
    `
    comment ça marche, ce chat ?
    comment j'utilise ce bot ?
    comment on s'en sert ?
    je fais comment pour chercher ?
    explique-moi comment t'utiliser
    tu peux m'aider à utiliser le chat ?
  `,
  ),
  ...intentPhrases(
    "restart",
    `
    efface ma recherche
    vide les filtres
    annule ma recherche
    oublie ma recherche précédente
  `,
  ),
  ...intentPhrases(
    "count",
    `
    cb d'ateliers samedi ?
    nb d'ateliers à Lille → towns=Lille
    nombre de conférences en novembre
  `,
  ),
  ...intentPhrases(
    "register",
    `
    garde-moi deux places
    je mets nos noms où pour participer ?
    mettez-moi une place de côté
    je serais ravi de participer
    ok on voudrait s'inscrire, on est 4
    ma fille aimerait s'inscrire
    on souhaite tous s'y inscrire
  `,
  ),
  ...intentPhrases("details", "si on veut s'inscrire ?"),
  ...intentPhrases(
    "find",
    `
    où rencontrer des entrepreneurs sociaux ?
    rappelle-moi le programme de samedi
    mon agenda est vide samedi, tu proposes quoi ?
    qui organise des choses à Loos ? → towns=Loos
    un événement accessible en métro ?
    où les jeunes peuvent-ils s'informer sur les métiers ?
    je serai dans le coin du 14 au 18, que me conseillez-vous ?
    je débarque à Lille demain, tu me conseilles quoi ? → towns=Lille
    surprends-moi pour samedi
    qu'est-ce qu'on peut encore attraper avant dimanche ?
    qu'est-ce qu'il ne faut pas louper cette semaine ?
    qu'est-ce qui est ouvert au public samedi ?
    y'a rien d'ouvert lundi ?
    un endroit où passer l'après-midi avec les petits à Lomme → towns=Lille
    y a un truc du même genre à Bruxelles ? → outside=Bruxelles
    à quoi puis-je assister lundi matin ?
    je peux venir voir quoi à Wattrelos ? → towns=Wattrelos
    événements accessibles en fauteuil roulant
    ce week-end en famille, pas trop cher
    le 17 au soir tu vois quoi ?
    un truc à faire pour mon anniversaire samedi
  `,
  ),
  ...intentPhrases(
    "details",
    `
    combien coûte l'entrée des Roumics ?
    le challenge SwitchUp est gratuit ?
  `,
    "price",
  ),
  ...intentPhrases(
    "off-topic",
    `
    je n'ai toujours pas reçu mon remboursement
    quand est-ce que je vais recevoir ma nouvelle carte ?
    comment arrêter de fumer
    dans combien de jours Noël
    quel jour tombe le 1er janvier
    quelle est la date de Pâques
    combien de secondes dans une journée
    15 % de 240
    qui a été élu président en 2012 ?
    quel film a gagné l'oscar en 2017
    quel est ton film préféré
    joue le dernier album d'Orelsan
    donne-moi le résumé du dernier Astérix
    traduis cette phrase en anglais
    répète ce que je viens de dire
    mon wifi ne marche plus
    votre code promo ne marche pas
    comment marche un moteur électrique
    où est mon téléphone ?
    quelles sont les infos ce matin
    quel est mon prochain rendez-vous
    prends-moi un rdv chez le dentiste mardi
    est-ce que je suis libre mardi après-midi
    à quelle heure passe le prochain métro à Fives
    combien de temps pour aller à Paris en voiture
    trouve un bon kebab à Lille
    trouve-moi une idée de repas pour ce soir
    que faire si j'ai perdu mes clés
    le programme télé de ce soir
    annule mon vol
    annule ma commande de pizza
    supprime mon alarme de 7 h
    efface tous mes messages
    inscris-moi à la salle de sport
    tu veux sortir avec moi ?
    ma fille a des boutons partout
    il fera combien demain à Roubaix
    combien y a-t-il de départements en France
  `,
  ),
  ...intentPhrases(
    "find",
    `
    Une cantine solidaire demain à midi à Roubaix → towns=Roubaix
    soupe partagée, jeudi, Ronchin → towns=Ronchin
    agriculture biologique, Seclin, le week-end du 25
    apiculture samedi 18 à Loos → towns=Loos
    Je cherche une mission bénévole, type don du sang, le 2 décembre
    faire du bénévolat à Tourcoing → towns=Tourcoing
    une asso cherche des bénévoles samedi ?
    un don du sang à Lille → towns=Lille
    tout ce qui est à la Condition Publique
    tout ce qui touche au climat
    tout ce qui se passe à Hem → towns=Hem
    montre-moi tout ce que vous avez à Croix → towns=Croix
    On peut parler d’habitat participatif quelque part à Saint-André ?
    quelque part à Loos pour discuter écologie → towns=Loos
    quelles coopératives peut-on visiter à Roubaix ? → towns=Roubaix
    quels lieux puis-je visiter jeudi ?
    Des évènements accessibles en fauteuil roulant à La Madeleine ?
    des ateliers accessibles aux sourds à Lille ? → towns=Lille
    l’inauguration d’un jardin partagé à Lesquin → towns=Lesquin
    l’ouverture d’une épicerie coopérative à Lomme
    un café associatif à Wattrelos → towns=Wattrelos
    des evnemnts a Lille → towns=Lille
  `,
  ),
  ...intentPhrases(
    "register",
    `
    je veux minscrire a lateliee
    inscrivez moi
    je veux une inscripsion
  `,
  ),
  ...intentPhrases(
    "cancel",
    `
    anuler ma demande
    anulez mon inscription
    annulé ma resa svp
  `,
  ),
  ...intentPhrases(
    "erase",
    `
    Supprimez toutes les données que vous avez sur moi
    effacez les informations que vous gardez à mon sujet
    enlève les données me concernant
    suprimez mes données
    faites disparaître les infos sur moi
  `,
  ),
  ...intentPhrases(
    "more",
    `
    La suite, s’il te plaît
    les suivants svp
    encor
    encor svp
  `,
  ),
  ...intentPhrases(
    "choose",
    `
    Montre-moi plutôt celui de l’URACEN
    je parle de celui de Lille
    ouvre celui de jeudi
  `,
  ),
  ...intentPhrases(
    "help",
    `
    Comment je dois poser mes questions ?
    comment faut-il formuler sa demande ?
    je dois écrire quoi pour trouver ?
    jcompren pa cmt sa marche ton truc
    je ne vois pas comment ça fonctionne
    que dois-je taper ?
    comment on t’interroge ?
  `,
  ),
  ...intentPhrases(
    "human",
    `
    passe moi 1 humain
    passez-moi un responsable
    mettez-moi en relation avec un conseiller
    je préfère qu’un membre de l’équipe me réponde
    y a-t-il quelqu’un que je peux appeler ?
    je voudrais qu’une vraie personne me rappelle
  `,
  ),
  ...intentPhrases(
    "thanks",
    `
    mrc tro sympa
    merci c’est vraiment gentil
    trop gentil
  `,
  ),
  ...intentPhrases(
    "bye",
    `
    a + ciao
    c’est tout pour moi, à bientôt
    ce sera tout pour aujourd’hui
    j’ai tout ce qu’il me faut
    je file
    rien d’autre, merci
  `,
  ),
  ...intentPhrases(
    "insult",
    `
    ferme ta gueul sale machine
    tais-toi
    sale robot
    le plus bête des robots
  `,
  ),
  ...intentPhrases(
    "restart",
    `
    Oublie ce que j’ai dit, repartons de zéro
    oublie tout et recommence
    on reprend tout depuis le début
    remets les compteurs à zéro
  `,
  ),
  ...intentPhrases(
    "off-topic",
    `
    À quelle heure part le dernier métro pour Lille ?
    c’est quand le prochain bus ?
    c’est quel jour les poubelles à Wasquehal ?
    le jour de ramassage des encombrants
    Comment inscrire ma fille à la cantine de l’école Jean-Macé ?
    inscription au lycée
    inscrire mon fils à la crèche
    Je veux ouvrir un livret A pour mon fils de 4 ans
    quel est le plafond du livret jeune
    Un aller simple Lyon-Toulouse demain matin, c’est combien ?
    un aller-retour pour Paris
    Le vaccin contre la grippe est-il remboursé ?
    Ma fille a 39 de fièvre, qu’est-ce que je lui donne ?
    Comment demander une augmentation à mon chef ?
    Le lycée Faidherbe recrute-t-il des surveillants ?
    est-ce que Decathlon embauche ?
    quand sont les vacances de février ?
    le lundi de Pâques est-il un jour férié ?
    jarive pa a me conecter a ameli
    jcherche 1 studio a louer lille 400e max
    appartement à vendre à Roubaix
    tradui bonjour en anglais
    Le prix du sans-plomb à Englos aujourd’hui ?
  `,
  ),
  ...intentPhrases(
    "find",
    `
    j'ai deux heures à tuer mardi à Lille → towns=Lille
    on a trois heures devant nous samedi
    la fête à Lille samedi, avec la radio en direct → formats=fete towns=Lille
  `,
  ),
  ...intentPhrases(
    "register",
    `
    vous pouvez m'ajouter ?
    rajoutez-nous sur la liste
  `,
  ),
  ...intentPhrases(
    "cancel",
    `
    je dois me décommander
    j'ai un imprévu
    retirez-moi de la liste
  `,
  ),
  ...intentPhrases(
    "erase",
    `
    vous avez encore mon mail quelque part ? effacez-le
    je veux que vous m'oubliiez
    je veux être oublié
  `,
  ),
  ...intentPhrases(
    "more",
    `
    plus bas
  `,
  ),
  ...intentPhrases(
    "help",
    `
    on est censé faire quoi ici ?
  `,
  ),
  ...intentPhrases(
    "thanks",
    `
    bien joué
    c’est exactement ce que je cherchais
  `,
  ),
  ...intentPhrases(
    "insult",
    `
    quel bot débile
    robot stupide
    tu es un incapable
  `,
  ),
  ...intentPhrases(
    "off-topic",
    `
    j’ai perdu ma carte vitale
    comment renouveler ma carte d’identité ?
  `,
  ),
  ...intentPhrases(
    "count",
    `
    combien devenements a Loos → towns=Loos
  `,
  ),
  ...intentPhrases(
    "register",
    `
    je voudrais mincrire
  `,
  ),
  ...intentPhrases(
    "more",
    `
    continuez, montrez-moi la suite
    ya dotres resultats ?
  `,
  ),
  ...intentPhrases(
    "choose",
    `
    le deuxiem svp
  `,
  ),
  ...intentPhrases(
    "language",
    `
    quelles langues comprenez-vous ?
  `,
  ),
  ...intentPhrases(
    "human",
    `
    un bot ne me suffit pas
    le numéro d'un responsable
    je veux parler à kelkun
  `,
  ),
  ...intentPhrases(
    "insult",
    `
    quelle bande d'incompétents
    belle bande de guignols
  `,
  ),
  ...intentPhrases(
    "thanks",
    `
    mci
    mci bcp
  `,
  ),
  ...intentPhrases(
    "greet",
    `
    cv ?
  `,
  ),
  ...intentPhrases(
    "restart",
    `
    on reprend o debut
  `,
  ),
  ...intentPhrases(
    "find",
    `
    rien de prévu à Lille samedi ? → towns=Lille
    des concerts à Roubaix mais rien à Tourcoing → formats=concert towns=Roubaix
  `,
  ),
  ...intentPhrases(
    "off-topic",
    `
    bande de roulement usée
    mon contrat précise une langue étrangère
  `,
  ),
  ...intentPhrases(
    "find",
    `
    laisse tomber, quels concerts à Lille samedi ? → towns=Lille formats=concert
  `,
  ),
  ...intentPhrases(
    "cancel",
    `
    laisse tomber, merci beaucoup quand même
    oublie ça, c'est bon comme ça
  `,
  ),
  ...intentPhrases(
    "find",
    `
    une fête pas trop loin de Wattrelos ? → towns=
    quelque chose ce soir à vda → towns=Villeneuve-d'Ascq
    je cherche un atelir gratuit → formats=atelier prices=free
  `,
  ),
  ...intentPhrases(
    "details",
    `
    c'est pas trop loin de la gare ?
    c payan ou pa
  `,
  ),
  ...intentPhrases(
    "restart",
    `
    on repart de zéro, vous voulez bien ?
    on redémarre depuis le début
  `,
  ),
  ...intentPhrases(
    "language",
    `
    repassons au français
    on peut revenir à l'anglais
  `,
  ),
  ...intentPhrases(
    "my-requests",
    `
    montrez-moi ce qui est enregistré à mon nom
    vous avez quoi à mon nom ?
    quelles demandes sont enregistrées à mon nom ?
    quelles demandes ai-je déjà faites ?
    les inscriptions que j'ai envoyées
  `,
  ),
  ...intentPhrases(
    "human",
    `
    ya pa un etre humin a ki parler
  `,
  ),
  ...intentPhrases(
    "yes",
    `
    ouiiiii
    je suis d'accord
  `,
  ),
  ...intentPhrases(
    "no",
    `
    nn pa la peine
    pas besoin
    nooooon
  `,
  ),
  ...intentPhrases(
    "thanks",
    `
    merciiii bcp
  `,
  ),
  ...intentPhrases(
    "greet",
    `
    cc sa va
  `,
  ),
  ...intentPhrases(
    "language",
    `
    parle moi en français stp
    parlez-moi en anglais
    comprenez-vous l'anglais ?
  `,
  ),
  ...intentPhrases(
    "details",
    `
    parle-moi de la première
    comment on va sur place depuis la gare Lille-Flandres ? → towns=Lille
    ia til un parking a coté
    à partir de quel âge ?
  `,
  ),
  ...intentPhrases(
    "identity",
    `
    suis-je en train de parler à un robot ?
  `,
  ),
  ...intentPhrases(
    "find",
    `
    près de la gare Lille-Flandres → towns=
    g koi comme choix samedi
    jusqu'au 19 inclus, des ateliers ? → formats=atelier
  `,
  ),
  ...intentPhrases(
    "yes",
    `
    d'accord, ça me convient
    ouai vazy
  `,
  ),
  ...intentPhrases(
    "register",
    `
    inscrivez ma fille à cette formation
    je veu minscrire pr demain soir a lille, le truc pr creer son emploi ss creer de boite → towns=Lille
    je veux m’inscrire au truc de jeudi à Ronchin → towns=Ronchin
    je veut minscrire a latelier
    je prends le premier
    je peux m'inscrire pour mercredi ?
    celui de mercredi me va, vous pouvez m'inscrire ?
  `,
  ),
  ...intentPhrases(
    "find",
    `
    je suis jeune fille au pair, il y a quelque chose à Lille ? → towns=Lille
    je veux emmener un groupe de 12 adultes à quelque chose la semaine prochaine
    donnez-moi une liste courte des événements gratuits à Lille, sans symboles → towns=Lille prices=free
    événements gratuits à Lille en texte simple → towns=Lille prices=free
    quelque chose samedi pour rencontrer des patrons
  `,
  ),
  ...intentPhrases("details", "qu'est-ce qu'on peut leur demander ?", "what"),
  ...intentPhrases("choose", "le sixième"),
  ...intentPhrases("advise", "quel est le plus gros événement ?"),
  ...intentPhrases(
    "identity",
    `
    t'es un vrai humain ou une machine ?
    je parle à un vrai robot ?
  `,
  ),
  ...intentPhrases("language", "puoi parlare italiano?"),
  ...intentPhrases(
    "details",
    `
    on se gare où ?
    le stationnement est gratuit ?
    je peux laisser mon vélo devant ?
  `,
    "access",
  ),
  ...intentPhrases(
    "details",
    `
    s'il pleut, ça se passe où ?
    si le temps est mauvais ?
    on peut fumer ?
    c'est chauffé ?
    qui donnait la conférence ?
  `,
    "practical",
  ),
  ...intentPhrases("details", "c'est accessible pour ma mère ?", "accessibility"),
  ...intentPhrases("details", "il y a une limite de places ?", "capacity"),
  ...intentPhrases("details", "c'est que pour les cadres ?", "audience"),
  ...intentPhrases("details", "je peux venir sans rien payer ?", "price"),
  ...intentPhrases(
    "details",
    `
    où se tient la formation de Ronchin ? → towns=Ronchin
    où a lieu l'exposition ? → formats=exposition
  `,
    "where",
  ),
  ...intentPhrases(
    "details",
    `
    à Mouvaux, il y a quelqu'un à joindre ? → towns=Mouvaux
    et le mail, que je leur écrive ?
  `,
    "contact",
  ),
  ...intentPhrases(
    "find",
    `
    je veu un truc gratuit a lille → towns=Lille prices=free
    où est le prochain atelier à Lille ? → towns=Lille formats=atelier
    une sortie dehors s'il ne pleut pas samedi
  `,
  ),
  ...intentPhrases("human", "je peux joindre quelqu'un ?"),
  ...intentPhrases("details", "j'ai 40 ans, ça pose problème ?", "audience"),
  ...intentPhrases("details", "c'est ok avec des enfants ?", "audience"),
  ...intentPhrases("details", "avant de réserver, c'est combien ?", "price"),
  ...intentPhrases("details", "à qui pourrais-je m'adresser pour l'accès ?", "contact"),
  ...intentPhrases("details", "ça irait avec une petite de 4 ans ?", "audience"),
  ...intentPhrases("details", "le créneau est encore libre ?", "capacity"),
  ...intentPhrases("my-requests", "retrouvez mon inscription"),
];
