// Derived by scripts/precedents.mjs: do not edit.
import type { Precedents } from "../precedents.js";

/** What is known to be wanted by whom writes so. */
export const precedents: Precedents = {
  find: `
! Et pour le {when} ?
"économie circulaire" métropole lilloise rencontre
, . Quelles formations sont prévues {when} {town} ?
, Monsieur, nouvellement arrivée {town} , je souhaiterais connaître les animations à venir {town} ou {town} . .
, auriez-vous une formation compta pour association {when} ?
, du Québec en visite ! Des activités d'OBNL ou de coops {when} ?
, et avec Makesense ?
, et {town} ?
, et {when} {town}
, j' {town} et je cherche des animations {town} .
, je cherche quelqu'un pouvant m'éclairer sur la reprise d'une entreprise en difficulté par ses salariés
, je cherche un atelier {when}
, je cherche une conférence grand public sur la monnaie et la finance.
, je suis conseillère municipale {town} et j'aimerais savoir comment d'autres communes soutiennent l'économie solidaire
, le {when} c'est vide ou il y a quelque chose ?
, mais je préférerais un jour où il n'y a pas école
, mon épouse est aveugle. Existe-t-il une manifestation où le toucher compte plus que la vue ?
, oublions la compta, quelque chose de plus fun
, pas de conférence, un truc où on bouge
, qu'est-ce qu'on peut faire de sympa ce {when} {town} ?
, quels concerts {town} {when} ?
, quels sont les événements prévus {when} ?
, secrétaire d'une association de quartier {town} , je souhaite savoir si des formations sur les subventions sont encore programmées {when} .
, t'as un plan pour {when} ?
, toujours moi, cette fois c'est pour {when}
, une bourse aux plantes ou aux boutures, ça se fait encore ?
, {town}
, {when}
48h pour inventer un projet, vous avez ça ?
AMAP + débat + {when}
Agenda
Apprenti cuisinier, j'aimerais aider dans un repas partagé
Au calme, pas plus de dix personnes
Aurais-tu un plan pour une classe de CM2 ?
Auriez-vous connaissance d'un débat sur la fin de vie et les pompes funèbres coopératives ?
Auriez-vous l'amabilité de m'indiquer ce à quoi un couple de retraités pourrait assister {when} férence {when} et sans escaliers ?
Avez-vous des portes ouvertes de coopératives ?
Avez-vous des événements en langue des signes ?
Avez-vous quelque chose concernant l'accueil des personnes handicapées ?
Avez-vous quelque chose d'accessible en fauteuil roulant {when} {town} ?
Avez-vous une sortie pour un groupe de 12 seniors ?
BIENVENUE EN MÉDITERRANÉE
Bal folk, guinguette, soirée dansante : avez-vous cela dans la métropole ?
Balance ce que t'as pour {when}
Besoin d'un coup de pouce pour écrire les statuts d'une junior association
Bibliothécaire, je prépare une table thématique : quelles conférences et expositions annoncer à mes lecteurs ?
Bin min fiu, quo qu'y a à faire par ichi {when} ?
C'est la galère pour manger à {when} , je suis étudiant
C'est quand les trucs pour les étudiants ?
CAE, coopérative d'activité
CRÉER SON EMPLOI SANS DEVOIR CRÉER UNE ENTREPRISE
CV et lettre de motivation, on peut se faire aider ?
Cadre au chômage depuis mars, l'Apec fait-elle quelque chose {when} ?
Catégorie "entreprendre"
Chargée de mission RSE dans la grande distribution, je sonde les possibilités de dons d'invendus. Une table ronde ?
Chauffeur routier, je ne suis là que le {when} , qu'est-ce qui est ouvert ?
Cherche atelier couture ou tricot, je suis débutante.
Chère équipe, nous sommes une compagnie de théâtre amateur {town} et nous cherchons à mutualiser un local avec d'autres associations. Une rencontre à ce sujet figure-t-elle à votre agenda ? Bien à vous
Colline Acepp
Comment faire baisser ma note d'électricité ? Il me semblait qu'un atelier en parlait.
Comment faire pour croiser des maraîchers bio {when} ?
Comment ouvrir un compte dans une banque qui ne spécule pas ? Une soirée d'info serait parfaite.
Comment trouver un événement {town} ?
Comprendre les Communs (exposition)
Conférence sur l'épargne solidaire {when}
Connaissez-vous une soirée où l'on parle de Wikipédia et des savoirs partagés ?
Conseiller en insertion à la Maison de l'emploi, j'ai un groupe de huit demandeurs d'emploi à sortir de leurs quatre murs {when} .
Coopérer entre acteurs et territoire, c'est possible !
Créer ou reprendre une entreprise dans l'ESS
Cuir, maroquinerie, cordonnerie
Céramique
Côté cinéma, rien en vue ?
DRH d'une PME, je voudrais nouer des partenariats avec des structures d'insertion
Dans le même esprit que le chantier d'Arcadis mais plus {town}
Dans mon service on réfléchit à intégrer des critères sociaux dans nos marchés, une réunion là-dessus ?
Dans quelles villes y a-t-il un atelier énergie ?
Danse africaine {town} , ça existe ?
Derudder
Des animations {town} ou {town}
Des choses à voir {town} ou {town} {when} ?
Des conférences gratuites {when} , peu importe la ville
Des formations gratuites pour trésorier d'association, ça existe chez vous ?
Des portes ouvertes {town} ou {town} le {when}
Des rendez-vous {town} ou de {town}
Des évènements accessibles en fauteuil roulant {town} ?
Des évènements accessibles en fauteuil roulant {town} {when} ?
Dis-moi ce qu'on peut faire {town} {when} sans débourser un centime
Dites voir, il n'y aurait pas une présentation sur l'isolation des vieilles maisons du Nord ?
Donnez-moi le programme de {when}
Du nouveau en matière de concerts de jazz {town} ?
Débat sur le logement, {when} , {town}
ESAT
ESS et collectivités
Emmaüs
En arrêt maladie depuis un an, je veux reprendre pied doucement. Une activité calme ?
En tant que kiné, j'aimerais entendre parler des centres de santé associatifs.
Envie d'apprendre la soudure, la menuiserie, n'importe quoi qui fait des étincelles
Est ce quil y a des ateliers cuisine ou anti gaspi
Est-ce qu'il est question quelque part de la suppression des emplois aidés ?
Est-ce qu'il y a encore des choses à voir {when} {town} ?
Est-ce qu'un événement est prévu {town} ?
Est-ce qu'une brocante ou un vide-grenier est annoncé {town} {when} ?
Est-ce que des producteurs locaux seront présents à un événement ?
Est-ce que existe un lieu pour donner mes habits de bébé ?
Est-ce que l'ABEJ participe à quelque chose ?
Est-ce que les Filles à Retordre animent un atelier bientôt ?
Est-il possible de visiter une entreprise d'insertion ?
Est-il prévu quelque chose autour du don et du mécénat ?
Et en {when} , vous avez quelque chose ?
Et le {when} ?
Et qu'en est-il de {when} ?
Et si on vient {town} seulement le {when} ?
Et sur le sport ?
Et {town} , vous avez quelque chose sur l'économie solidaire ?
Et {town} ?
Etudiante en L3, je voudrais croiser des pros de l'ess pour m'aider dans mon orientation, vous avez ça ?
Existe-t-il des formations destinées aux trésoriers d'association ?
Facteur {town} , je {when} . Quelque chose {when} ?
Faites-moi voir ce qui se passe un {when} .
Figurez-vous que je collectionne les outils anciens et que je voudrais les prêter à tout le quartier. Où rencontrer des gens qui font ça ?
Filtre sur l'environnement
Forum de l'emploi {town} entre le {when}
Fêtes de quartier {town}
Gare Saint-Sauveur, il se passe quoi
Gérant d'une brasserie {town} , je veux rencontrer d'autres producteurs
Histoire de changer du canapé, il y aurait quoi {when} {town} ?
Il n'y a rien pour les agriculteurs ?
Il y a quoi d'intéressant pour une association sportive ?
Il y a une braderie quelque part {when} ?
Indiquez-moi, je vous prie, les réunions destinées aux commerçants.
Infirmière en reconversion, je cherche un métier qui ait plus de sens
Interphaz
J'accompagne des jeunes de mission locale et je voudrais leur montrer autre chose que l'intérim
J'accueille des amis belges le {when} , où les emmener pour leur montrer le {town} solidaire ?
J'ai deux ados à occuper {when} , il y a quoi ?
J'ai deux heures devant moi {when} , des propositions ?
J'ai du brol plein le garage, un atelier de récup m'arrangerait
J'ai entendu à la radio parler d'une émission en direct depuis un {town}
J'ai raté la formation d' {when} {town} , y en aura-t-il une autre du même genre ?
J'ai trois sous de côté et je voudrais soutenir une ferme.
J'ai un projet de conserverie à partir d'invendus, qui pourrais-je rencontrer ?
J'ai vu une affiche dans le métro, des dessins colorés, ça disait {when} solidaire, un forum je crois
J'aimerais assister à une rencontre sur le commerce équitable {when}
J'aimerais bien visiter une coopérative avec mon groupe de BTS
J'aimerais ne plus acheter de neuf
J'aimerais rencontrer des entrepreneurs sociaux
J'étais ouvrière dans le textile, il y a des choses sur la mémoire ouvrière et les coopératives d'autrefois ?
Je cherche plutôt quelque chose à apprendre de mes mains
Je cherche un atelier couture ou réparation textile {town}
Je cherche un bureau à partager, des lieux à visiter ?
Je cherche un truc pour un premier rendez-vous amoureux, original et pas cher lol
Je cherche une conférence {when}
Je cherche une mission bénévole, type don du sang, le {when}
Je cherche à comprendre comment vivent les coopératives d'habitants, un témoignage m'aiderait.
Je dirige un EHPAD associatif. Qu'y a-t-il autour du vieillissement ou du lien entre générations ?
Je m'intéresse à l'habitat participatif, est-ce au programme ?
Je me demande si quelqu'un fabrique encore du mobilier à partir de déchets {town}
Je n'ai que le {when} de libre
Je ne vois rien pour les 60 ans et plus
Je préside un comité de quartier et nous peinons à trouver des bénévoles
Je recherche des événements accessibles sans voiture {town}
Je représente un bailleur social et nous aimerions repeter des projets d'habitat participatif pendant votre programmation.
Je réfléchis à reprendre une librairie avec deux amis, sous forme coopérative
Je serai {town} du {when} , que me conseillez-vous ?
Je serais intéressée par tout ce qui touche à la petite enfance.
Je sors de prison et je cherche une structure qui embauche
Je souhaite participer à un atelier de cuisine avec des produits locaux.
Je suis arrivé du Mali {when} , je veux rencontrer les associations qui aident pour travail
Je suis assistante maternelle agréée et je rêve d'une maison d'assistantes maternelles, où prendre des infos
Je suis bénévole et j'aimerais me former, que proposez-vous ?
Je suis curé de paroisse et je cherche des partenaires pour notre épicerie
Je suis demandeur d'emploi, j'aimerais rencontrer des recruteurs {when}
Je suis dispo {when} , une rencontre sur l'emploi ?
Je suis en fauteuil roulant, quelles manifestations puis-je envisager ?
Je suis informaticien et j'aimerais que mon code serve à quelque chose de bien
Je suis ingénieur en mon pays, ici je fais ménage. Il y a rencontre pour trouver mieux travail ?
Je suis retraité et j'ai du temps à donner, y a-t-il une rencontre où je verrais des associations qui recherchent des bras ?
Je suis sourde, qu'est-ce qui me serait adapté ?
Je suis {town} ce {when} , que me recommandez-vous ?
Je suis échevine du développement durable en Hainaut et souhaiterais voir ce que font nos voisins français
Je suis éducateur spécialisé et je voudrais échanger avec d'autres professionnels
Je suis étudiante en socio {town} , je fais mon mémoire sur les communs
Je suis étudiante, je cherche des rencontres sur les métiers de l'ESS
Je tiens un petit commerce {town} et je voudrais accepter une monnaie citoyenne
Je tiens une asbl {town} ; y aurait-il une rencontre transfrontalière durant {when} ?
Je veux aller à une conférence sur les communs
Je veux créer ma boîte : qu'est-ce que vous proposez {town} ou {town} ?
Je viens d'hériter d'un peu d'argent et je voudrais le placer utilement
Je voudrais connaître les prochains débats sur la mobilité.
Je voudrais manger autrement sans me ruiner
Je voudrais rencontrer des associations qui aident les réfugiés, n'importe où dans la MEL
Je voudrais savoir ce qui est organisé {town}
Je voudrais voir tout ce qui concerne la jeunesse
Je vous écris au nom de la paroisse protestante de {town} qui ouvre un vestiaire solidaire et aimerait se rapprocher d'autres acteurs du réemploi ; quelque chose est-il organisé en ce sens ?
Jeune maman épuisée cherche groupe de parole ou café des parents
L'autonomie et le travail, une analyse au prisme du travail non subordonné
LA VISITE ÉPOUSTOUFLANTE D'UN TIERS LIEU
La Croix-Rouge fait-elle une rencontre en {when} ?
La livraison à vélo, qui en parle ?
LaGrappe le {when}
Le CourtCircuit.fr présent à un événement ?
Le bourgmestre cherche à lancer une monnaie de ville, un exposé sur le sujet
Le {when} , y a quoi comme animations ?
Le {when} , y a-t-il une formation utile à une petite association ?
Le {when} , {town} , on peut voir quelque chose ?
Le {when} étant férié, j'imagine que vous n'avez pas grand-chose ?
Les gens qui mettent des panneaux solaires ensemble, j'aimerais les entendre
Les rendez-vous de la {when} sur la santé au travail
Les événements musicaux de ce {when} , sauf {town}
Les événements organisés par l'APES
Ma boutique ne marche plus trop, je me demande si à plusieurs on s'en sortirait mieux
Ma fille de 17 ans voudrait s'engager comme bénévole, il y a des rencontres pour elle ?
Ma fille vegan militante vient passer le {when} , je voudrais lui faire plaisir
Ma fille veut créer une crèche parentale, vers qui se tourner ?
Ma mère a Alzheimer, existe-t-il un moment d'échange entre proches ?
Ma voisine me parle d'une fête solidaire {when} avec des films, je ne la vois pas
Madame, Monsieur, en ma qualité de présidente du conseil citoyen de Moulins, je me permets de solliciter la liste des rencontres ouvertes aux habitants de notre quartier. Avec mes salutations distinguées.
Madame, veuillez m'indiquer s'il vous plaît les manifestations consacrées à l'accueil des exilés.
Maison Stéphane Hessel
Mon compagnon est réfugié syrien, il parle un peu français, il cherche à rencontrer du monde
Mon entreprise ferme et on parle entre nous de la racheter en coopérative
Mon grille-pain est mort, je refuse de le jeter
Mon mari est auto-entrepreneur et en a marre d'être seul
Mon père a 82 ans et refuse l'ordinateur, pourtant il va devoir s'y mettre
Monsieur le Directeur, ancien instituteur, j'aimerais savoir s'il est prévu une causerie sur l'école et la coopération. Je vous en remercie par avance.
Montessori, écoles alternatives
Montre-moi tout ce qu'il y a {when}
Montre-moi toutes les expositions
Montrez-moi ce qui touche à l'alimentation.
Montrez-moi tout ce qu'il y a de prévu {town} et {town} {when}
Méditerranée
Métro ligne 2, qu'est-ce qui est accessible facilement
Norabio
Notre commune voudrait s'inspirer d'autres collectivités : avez-vous des temps d'échange pour les élus ?
Notre trésorière démissionne et personne ne sait tenir les comptes
Nous avons lu avec intérêt votre brochure, toutefois nous ne trouvons aucune animation pour les moins de trois ans. Pourriez-vous vérifier ?
Nous avons un local vide que nous aimerions ouvrir au quartier
Nous cherchons une formation pour nos bénévoles, un {when} de préférence.
Nous sommes trois architectes prêts à fonder une SCOP, où trouver conseil ?
Nous sommes une classe de BTS ESF et notre professeur nous demande de découvrir une structure solidaire {when} .
Nous sommes une classe de seconde et cherchons une exposition à visiter {when} , {town} .
Nous tournons un reportage pour une web radio étudiante, quel événement serait le plus vivant la {when} ?
Nous voudrions assister à une projection de film
Objet : demande de renseignements. Le comité des œuvres sociales de notre commune souhaiterait proposer à ses agents une visite d'entreprise coopérative. Que pouvez-vous nous indiquer ?
On est 3 lycéens et on doit faire un exposé sur le commerce équitable, il y a un événement qui pourrait nous servir ?
On est un groupe de copines retraitées, on aime apprendre des choses
On m'a dit qu'une usine de papier avait été reprise par ses ouvriers et que ça se fêtait
On m'a parlé d'un loto solidaire {town}
On m'a transmis votre lien sur Teams. Y a-t-il une rencontre pour les agents des collectivités ?
On peut apprendre le jardinage en ville {when} ?
On peut parler d'habitat participatif quelque part {town} ?
On peut parler d’habitat participatif quelque part {town} ?
On peut voir fabriquer du papier quelque part ?
On recrute notre première salariée, un éclairage sur la paie ?
On vient d'avoir des jumeaux et le budget fond : bourse puériculture, prêt de matériel ?
Où est-ce qu'on peut essayer un triporteur
Où goûter des produits bio du coin et rencontrer les producteurs ?
Où pourrais-je rencontrer des gens qui ont lancé leur coopérative ?
Où puis-je assister à un débat sur l'écologie ?
Où rencontrer des entrepreneurs sociaux ?
Où se former à la gestion d'association quand on a 20 ans ?
Où se tient la prochaine réunion sur les coopératives d'habitants ?
Où va-t-on parler de revenu universel ?
Par hasard, le sujet des violences faites aux femmes est-il abordé ?
Pas envie de bouger de {town} : une idée pour {when} ?
Passionné d'oiseaux, je cherche une sortie nature
Petits concerts gratuits {town} , du {when}
Peut-on visiter une ferme urbaine {town} ?
Peux-tu me trouver une rencontre sur l'emploi {when} ?
Pop et les Tilleuls, ils passent quand ?
Pour le bulletin municipal de {town} , je dois lister ce qui se passe chez nous
Pour le comité d'entreprise : une animation solidaire {when} ?
Pour un mémoire sur les tiers-lieux, quelles dates dois-je retenir ?
Pourriez-vous me faire la liste de ce qui se déroule {town} ?
Pouvez-vous m'indiquer les conférences de la {when} ?
Pouvez-vous m'indiquer les manifestations ouvertes au public {town} au cours {when} ?
Pouvez-vous me dire s'il y a une conférence {when} ?
Prof des écoles, je cherche des idées pour enseigner autrement
Propose-moi deux ou trois sorties nature {town}
Proposez-vous des ateliers pour les personnes malvoyantes ?
Qu'est-ce qu'il y a de prévu pour les associations la {when} ?
Qu'est-ce qu'il y a à faire ce {when} ?
Qu'est-ce que Tipimi propose ?
Qu'est-ce que vous avez pour un groupe de lycéens le {when} ou le {when} ?
Qu'est-ce qui se passe {town} ?
Qu'est-ce qui se passe {town} {when} ?
Qu'y a-t-il au programme {when} ?
Qu'y a-t-il à {town} le {when} ?
Quand est-ce qu'il y a des formations Uracen ?
Quand ont lieu les prochaines portes ouvertes ?
Quand pourrais-je rencontrer un conseiller pour mon projet de recyclerie ?
Que peut-on faire {when} sans dépenser un centime ?
Que se passe-t-il {when} {town} ?
Quelle est la prochaine conférence annoncée ?
Quelles activités restent ouvertes aux enfants de maternelle ?
Quelles associations font visiter leurs locaux ?
Quelles conférences sont gratuites ?
Quelles sont les expositions en cours ?
Quelles sont les manifestations gratuites {when} dans la métropole ?
Quelles structures accompagnent les créateurs d'entreprise sociale ?
Quelles structures ouvrent leurs portes le {when} ?
Quelles structures présentent leurs métiers aux lycéens ?
Quelles visites peut-on faire {when} ?
Quelque chose de similaire mais sans inscription obligatoire
Quelque chose pour mes enfants de 6 et 9 ans {when}
Quelque chose {when} , mais surtout pas {town}
Quels ateliers sont ouverts aux enfants ce {when} ?
Quels rendez-vous permettent de rencontrer la CRESS ou l'APES ?
Quels sont les rendez-vous prévus {town} le {when} ?
Qui peut me renseigner sur le financement participatif ?
Quid de la santé au travail ?
Quoi de beau {town} ?
Recherche animation petite enfance
Rejoindre un réseau national d'entrepreneurs sociaux
Rendez-vous avec un conseiller info énergie
Ressourcerie {town}
Retaper un fauteuil Voltaire
Retraité de la banque, j'ai envie de mettre mes compétences au service d'une asso
Rien d'intéressant {town} {when} ?
Rihour
Réseau d'entrepreneurs sociaux
SCIC
Sait-on venir avec des scouts quelque part le {when} ?
Sors-moi les rendez-vous sur le vélo
Sport adapté pour mon frère trisomique ?
Syndicaliste, je cherche un débat sur la reprise d'usines par les salariés
Tout ce qui est prévu {when} inclus
Tout ce qui touche au numérique
Tout le programme
Tout sauf {town} : qu'est-ce qu'on peut voir {when} ?
Travailler moins, travailler mieux, travailler ensemble... avez-vous un rendez-vous sur ces questions ?
Trop loin pour moi, je reste {town} / {town}
Trouve-moi des événements locaux autour du recyclage
Trouvez-moi des rencontres où l'on discute du prix juste payé aux agriculteurs
Trésorier d'un club de pétanque, je suis perdu dans les comptes
Un atelier vélo {town} , ça existe ?
Un chantier collectif, jardinage ou bricolage, {town} ou {town} , ça me tenterait bien.
Un ciné suivi d'une discussion, ça me plairait
Un ciné-débat le {when} ?
Un débat avec des élus {when} , ça existe ?
Un débat, une table ronde, une projection... peu importe, mais {when}
Un endroit pour boire un coup et refaire le monde
Un festival en plein air, n'importe où dans la MEL
Un grainothèque {town} ?
Un incubateur qui accompagne des créateurs socialement innovants
Un jeu de société sur l'économie
Un pote m'a parlé d'un endroit où on teste son activité avant de se lancer. Ça vous parle ?
Un événement où je peux venir avec mon bébé de 4 mois sans gêner
Une balade ou une visite guidée {when} {town}
Une cantine solidaire {when} {town}
Une collecte solidaire où je peux faire don de vêtements, ça se trouve ?
Une fois, s'il vous plaît, qu'avez-vous pour des gens de {town} qui viennent en train le {when} ?
Une inauguration ou un pot d'ouverture quelque part {when} ?
Une initiation au compost, ça se fait {town} ?
Une projection sur la précarité alimentaire, le {when} , {town}
Une ressourcerie ou une recyclerie à découvrir ?
Une soirée jeux coopératifs le {when}
Une visite d'entreprise coopérative {town} ou {town} ?
Une visite guidée {town} {when} , ça existe ?
Veuf, 71 ans, bonne santé, mauvais cuisinier : un atelier ?
Visite entreprise {town}
Vous auriez un truc gratuit pour occuper trois gamins {when} ?
Vous avez des dates {town} ou {town} ?
WORKSHOP DE L'ENGAGEMENT #1
Wikipédia
Y a pas une tiote ducasse solidaire {town} ?
Y a t'il encore des choses à faire {when} ?
Y a-t-il des concerts gratuits {town} ?
Y a-t-il des friperies solidaires qui ouvrent leurs portes {town} ?
Y a-t-il quelque chose sur le climat {town} ou {town} ?
Y aura-t-il encore des événements en {when} ?
Y aura-t-il une soirée dansante pendant le mois ?
Y aurait-il un repair café {town} ?
accorderie
acheter des œuvres d'artistes du coin
acheteur public, clauses sociales
addictions, alcool, entraide
affiche tout sur une carte
agenda culturel {town}
agenda ess {town} {when} gratuit
agir {town}
agriculture biologique, {town} , le {when}
aidants familiaux
aide à domicile
ailleurs qu' {town}
allô je voulais demander s'il y avait quelque chose sur le jardin parce que ma femme elle adore ça et puis moi aussi d'ailleurs
alternance dans l'ess
animateur bafa cherche inspiration
animer une réunion sans que ça parte en vrille
anti gaspi
apiculture
apiculture {when} {town}
apprendre la langue des signes
apprendre à gérer les conflits dans un collectif
après la journée de travail, {when}
apéro concert
art et solidarité
atelier cuisine anti gaspi {town}
atelier cuisine anti-gaspi {when}
atelier numerik pour senior {town} {when}
atelier réparation électroménager 59
ateliers couture {town}
ateliers créatifs {town}
ateliers d'écriture
ateliers gratuits {town}
ateliers pour apprendre à réparer son vélo {town} en {when}
ateliers sauf {town}
attends, d'abord ce qui est gratuit et sans réservation
audit énergie, thermographie, balade thermique
autisme
autopartage
autre chose {town} ?
avant d'aller chercher les gosses à {when}
avec un bébé en poussette
avoir un CDI tout en étant son propre patron, on m'a dit que c'était possible
bail réel solidaire
balade urbaine
bayart
boulanger bio
boulevard Painlevé
bourse aux vélos
boîte à livres, lecture, poésie
brocante
broder, crocheter, papoter
c'est complet celle-là apparemment, un équivalent ?
c'est gratuit c'est mieux
c'est quand le prochain truc {town}
c'est quoi le programme de {when} ?
c'est quoi {when} ?
c'est trop tard pour moi, quelque chose {when} ?
café associatif {town}
café débat
calendrier
calendrier complet
cantine solidaire
cartographie participative
ce qu'il y a pour les étudiants de {town}
ce {when} en famille, pas trop cher
ce {when} vous avez quoi a proposer
ch'est où qu'on peut vir des gins qui fabriquent eux-mêmes leus meubles
changer les statuts de l'asso
chant, fanfare, batucada
chantier
chantier bénévole {when} {town}
cherche conf gratuite {when}
cherche idée pour occuper mon {when} , je suis nouvelle {town}
chorale
cigales
cine debat {when}
ciné débat gratuit metropole lilloise
circuits courts
cirque social
climat
coiffeuse {town} , je voudrais recycler les cheveux coupés (si si ça existe), y a-t-il des gens là-dedans ?
colocation avec des personnes sortant de la rue
comment décider à plusieurs sans se taper dessus ?
comment me rendre utile {town} ?
comment on remplit un dossier de subvention à la mairie ? quelqu'un explique ça ?
comment passer d'une asso à une coop
comment placer son argent chez des éoliennes plutôt que chez Total
commerce équitable
communiquer mieux quand on n'a pas de budget
communiquer sur instagram avec zéro euro
compost
concertation des habitants
concerts ?
conf
conf ou débat, peu importe, mais en centre ville et {when}
conférence monnaie complémentaire {town} date
conserver ses légumes, bocaux, stérilisation
consulter un comptable sans payer
contrats aidés
coopération avec l'Afrique de l'Ouest
couches lavables
coup de gueule : je vois que des conférences !! et du concret bordel ?
courage à vous. Je me permets de vous demander si une présentation des mutuelles est prévue.
couture, tricot, ce genre d'activités, {town} ou {town}
covoiturer pour aller bosser {town} , existe-t-il une réunion là-dessus ?
coworking
croquettes et soins vétérinaires pour les gens à la rue, des associations seront là ?
crowdfunding
cybersécurité pour assos
dans le même quartier, le même jour
dans mon immeuble on voudrait composter mais on sait pas comment s'y prendre
de la bonne bouffe bio et locale
demandeurs d'asile, hébergement citoyen
depuis que mes enfants sont partis j'ai du temps et de la place
des ateliers accessibles aux sourds {town} ?
des ateliers sur l'ESS
des bénévoles sont-ils recherchés quelque part ?
des concerts ?
des concerts {town} mais rien {town}
des conférences {town} ?
des débats la {when} ?
des evenements {town}
des fermes en ville
des gens pour retaper une péniche ?
des gens qui font du pain
des idées pour {when} à deux ?
des jardins partagés {town}
des truc gratuis {town} {when} ??
des trucs sur l'emploi
dis moi ce qui est encore possible {when}
dis siri non pardon euh cherche les ateliers de cuisine gratuits virgule plutôt {when}
donne les dates des ateliers
donne-moi la liste des formations
donner un coup de main quelque part ce {when}
dons de livres / bouquinerie
drive fermier
du concret sur la création d'entreprise
du jazz en plein air {town} ?
dès l'aube ça me va, je suis boulanger
démocratie participative
emploi des cadres
en vacances chez ma sœur {town} {when}
enlève la ville, je suis prêt à me déplacer
entre le {when}
entrepreneuriat féminin
envie de bouger {when}
escape game
est-ce qu'il y a un marché de Noël {town} ?
est-ce que tu peux me dire ce qu'il y a {when} {town} je conduis je peux pas lire
et Emmaüs Connect ils viennent
et côté numérique ?
et en {when} ?
et l'Apec ?
et le lendemain ?
et les formations c'est quand
et plus {town}
et pour les ados
et sinon le {when}
et un atelier plutôt qu'une visite ?
et {town}
et {town} ?
et {when} , quand je sors du boulot
et {when} ?
evenement {town}
expos
fablab
faire changer les pratiques et les comportements en mobilisant dans la rue
faire du bénévolat {town}
faire parler de son association
faire ses cosmétiques soi même
faire un prêt quand la banque dit non
faire un site internet asso gratuit
famille nombreuse, petit budget, {when}
femmes de la méditerranée
femmes migrantes et création d'activité
festisol
festival solidaire {town} ?
finalement peu importe la ville
fiscalité des associations
fondation des possibles
foot en marchant
foot féminin dans les quartiers, asso présente ?
formation compta association
formation dirigeant associatif nord
formations courtes
forum emploi ess
fracture numérique
fundraising pour asso
fêtes
g 2 h a tuer {when} {town}
g envi de sortir {when} ta quoi a me proposé
gardien d'immeuble {town} , les locataires veulent un potager sur le toit
glanage
gouvernance partagée
gratiferia
gratuit ?
gratuit seulement
gratuit si possible
gratuit uniquement
groupement d'employeurs
habitat groupé
hackathon
hasard : un rendez-vous sur l'architecture et les écoquartiers ?
hérissons, chauves-souris, abeilles sauvages
idée sortie pluie {when}
idées de sortie avec les enfants ce {when} svp, si possible sans rien payer
il drache tout le {when} , trouvez-nous un truc à l'abri biloute
il parait qu'on peut construire un hotel à insectes
il se passe quoi {when} {town}
il y a des choses {town} ?
il y a des concerts {town} ?
il y a des confs {when}
il y a moyen d'écouter de la zik {when} ?
il y a quelque chose {when} {town} ? merci d'avance
il y a quoi de bien {town} ce {when}
il y a quoi de gratos pour les étudiants
il y a quoi {town} {when}
il y a quoi {when}
il y a quoi {when} ?
il y a quoi {when} {town}
il y a rien d'ouvert {when} ?
il y a til quelque chose {town}
il y a tjrs des truc ce {when} ou c'est fini
il y a un truc pour ceux qui ont jamais rien compris à l'économie ?
il y avait une histoire de sac avec une œuvre dedans, je ne retrouve plus
imprimante 3D
inauguration
incubateur
insertion par l'activité économique
intermittente du spectacle, je cherche comment mutualiser l'administratif
j' {town} , faut venir {town} ou y a plus près
j' {town} , faut-il toujours aller {town} ?
j'ai 17 ans je peux m'inscrire à quoi
j'ai beau chercher je trouve pas les ateliers du {when}
j'ai deux heures à tuer {when} {town}
j'ai envie de bouger {when} , un truc festif pas cher
j'ai envie de rencontrer des entrepreneurs
j'ai loupé les moulins de l'ESS 😭 un autre événement festif à venir ?
j'ai nonante bouquins à donner, où ça peut servir ?
j'ai plus confiance dans ma banque
j'ai un tas de vêtements à donner, ça intéresse quelqu'un ?
j'ai une idée mais pas de sous
j'aimerais apprendre à créer une association, il y a des formations ?
j'aimerais m'engager mais j'ai que deux heures par semaine
j'en ai marre de jeter des trucs qui marchent presque
jaimerai fer du recyclage avec des palete c'est ou
jardinage
je babelle avec tout le monde, un café où causer avec les voisins ça m'irait bien
je bosse de nuit donc plutôt {when}
je cherche du boulot
je cherche le truc avec les startups là, celui qui prend tout un week-end
je cherche réunion pour le bénévole, j'ai la temps {when}
je cherche un atelier couture ou récup {town}
je cherche un atelier zero dechet pour ce {when} end
je cherche un atelié pour fabriké des meuble
je cherche un truc ou on peu mangé gratos {when} mdr
je cherche un truc pour {when} {town} pas trop cher
je cherche une expo {town}
je cherche une réunion sur euh le logement pour les personnes âgées je crois que c'est {town} point d'interrogation
je cherche une sortie en famille {when}
je dicte parce que j'ai la main dans le plâtre est-ce que vous avez des rencontres sur le handicap et le travail
je débarque {town} {when} , tu me conseilles quoi ?
je déprime tout seul chez moi depuis la retraite, j'aimerais rendre service
je fais du graphisme en solo, j'en peux plus de bosser dans ma cuisine
je garde mes petits-enfants le {when}
je m'ennuie
je m'ennuie, propose-moi une sortie
je me sens inutile dans mon taf
je me souviens d'une visite d'un lieu avec plein de bureaux partagés rue Gambetta
je monte ma boîte, qui peut m'aider ?
je parle mal français, quelque chose pour rencontrer des gens ?
je pensais à {when}
je peux venir voir quoi {town} ?
je regarde pour mon mari aussi, lui c'est l'informatique qui l'intéresse
je serai {town} du {when} , que me conseillez-vous ?
je suis au RSA, j'ai pas un rond, mais j'aimerais sortir
je suis interne en médecine et on m'a parlé de maisons de santé en coopérative
je suis {town} {when} , une idée ?
je suis à vélo, donc pas plus loin que {town}
je travaille au CPAS de {town} et j'accompagne des gens endettés, quelque chose là-dessus ?
je ve aprendre a coudre
je veu fair du benevolat
je veux apprendre a reparer mon velo, il y a un atelier ?
je veux apprendre le français avec les gens, pas école, c'est possible où ?
je veux connaître comment faire une coopérative de couture avec mes amies, on est toutes les femmes d'Afghanistan
je veux lâcher mon CDI dans la finance
je veux participer à un atelier
je veux sortir
je viens de Dunkerque exprès {when} , faites que ça vaille le coup
je voudrais adopter des poules ou au moins voir un poulailler collectif
je voudrais assister à une conférence
je voudrais connaître les animations {town}
je voudrais inviter mon équipe (6 pers.) à une sortie « cohésion » qui ait du sens
je voudrais m'engager dans une asso, j' {town}
je voudrais rire, quelque chose d'un peu décalé
je voudrais savoir s'il y a quelque chose sur le climat {town} le {when}
je voudrais savoir si {when} il y a une animation pour des enfants de six et neuf ans {town}
je {when} {town} , j'ai le temps d'aller où ?
jeu de plateau coopératif
jeunesse
jeux pour comprendre l'économie avec des collégiens
jeux vidéo et école
job dating ESS
jouer
jour par jour
journaliste à la recherche d'un reportage pour {when} : que se passe-t-il d'intéressant ?
juriste bénévole, permanence ou rencontre
keskya ce {when}
kilti
l'habitat léger, les tiny houses, ça vous parle ?
l'habitat participatif m'intrigue
l'intelligence collective ça s'apprend où
la Bourgogne {town}
la bière artisanale, les brasseurs coopératifs
la carte
la nuit des sans-abri, ou n'importe quoi sur la rue et l'hébergement
la tech au service du social
lactofermentation
le calendrier {when}
le chauffage {when} ça va être l'enfer, des conseils quelque part ?
le chèque déjeuner solidaire, le covoiturage, ce genre de choses
le facile à lire, le FALC
le lendemain
le maire voudrait être présent à au moins une manifestation, il est disponible le {when} et le {when}
le numérique libre, framasoft tout ça
le plus tôt possible
le programme de {when}
le {when}
le {when} c'est férié mais il y a des choses ouvertes ?
le {when} c'est férié, tout est fermé ou on peut sortir ?
le {when} il se passe quoi au juste
le {when} il y a quelque chose ?
le {when} plutôt
le {when} tu vois quoi ?
les 16-25 ans, vous leur proposez quoi
les assurances mutualistes feront-elles une réunion publique ?
les communs urbains
les festifs seulement
les formations {town} sur la carte
les marchés de producteurs sont-ils dans votre programme ?
les personnes âgées face au numérique, où en débat-on ?
les plateformes genre uber mais coopératives, coursiers à vélo
les portes ouvertes
les triporteurs à cartouches 😄
les événements du mois de l'ESS
lever des fonds pour une start-up à impact
libérer l'entreprise
licence pro ESS, master, où rencontrer les responsables de formation
licences creative commons
lieu d'accueil parents enfants {town}
liste de tous les événements
liste des formations gratuites
liste-moi tous les ateliers prévus {when}
logement intergénérationnel
loisirs et culture
l’inauguration d’un jardin partagé {town}
l’ouverture d’une épicerie coopérative {town}
ma facture de gaz explose
ma famille {town} , nous cherchons activité pas chère {when}
ma fille de 8 ans adore les escargots, un truc nature ?
ma mamie voudrait apprendre internet
ma mère veut apprendre à whatsapper ses petits-enfants
mais hors de {town}
mais moi je cherche pour {when}
mais {when}
makesense
manger végé pour pas cher en apprenant à cuisiner
marchands de sommeil et rénovation des courées {town}
marché de noël équitable
marionnettes
maçon de métier, prêt à donner une journée
maîtriser sa consommation d'eau et d'électricité quand on est locataire
menuiserie, bricolage, bois de récup
mes parents n'arrivent pas à déclarer leurs impots en ligne, qui les aide
mes élèves de seconde doivent interviewer un entrepreneur social
mesure de l'impact social
mettre les mains dans la terre
meubles en palettes
micro-crédit
mince je suis {town} , rien de ce côté de la frontière ?
mis les pieds dans une SCOP, j'aimerais voir à quoi ça ressemble
moi je parle portugais, je cherche atelier où on fabrique avec les mains, pas beaucoup parler
moins de déchets dans ma cuisine
moins loin ?
mon ado de 14 ans s'intéresse à l'écologie
mon agenda est vide {when} , tu proposes quoi ?
mon collègue a parlé des « rencontres ouvertes du multimédia »
mon fils de 19 ans ne sait pas quoi faire de sa vie
mon patron veut qu'on aille à un événement RSE ou proche
mon train repart à {when} , qu'est-ce que je peux voir avant
montre le programme jour par jour
montre les conférences de {when}
montre moi plutôt ce qui est à pied depuis la gare de Lille Flandres
montre-moi la carte des communes
montre-moi les ateliers
montre-moi les soirées sur la finance solidaire {town}
montre-moi tout ce que vous avez {town}
montrez-moi le calendrier
mouves
mutuelle santé
même chose {when}
notaire, avocat, juriste : qui peut conseiller mon association ?
notre asso veut reçu fiscal, on y connait rien
nounou, garde partagée
nous sommes 8 en service civique, on cherche une journée instructive
nous sommes étudiants chinois, voudrions participer dans une activité culture française solidaire
on a un chien d'assistance, où pourrait-on aller montrer son travail ?
on a {when} devant nous {when}
on est 3 copains, on veut créer une assoc de skate {town}
on est cinq à notre kot et on cherche un chouette truc gratuit pour {when}
on est dans la voiture là trouve nous une sortie pour {when} avec mamie
on fait quoi ce {when} avec 4 enfants en bas age ?
on fait quoi {when} ?
on peut débattre du revenu universel quelque part ?
on peut faire quoi {when} {town} sans dépenser un rond ?
on peut voir des films quelque part ?
on s'ennuie {when}
on vient comme on veut sans réserver, c'est possible pour lesquels ?
on vient d'emménager, on connait personne dans le quartier
on voudrait remplacer les euros par autre chose de plus local
orientation après le bac, métiers utiles
oups {when} je voulais dire
outilthèque
où déguster des trucs du coin, fromages, bières, chicons
où les jeunes peuvent-ils s'informer sur les métiers ?
où puis-je aller {when} sans réserver ?
où rencontrer des entrepreneurs sociaux ?
où sont les ateliers ?
où trouver un débat sur le numérique ?
où va-t-on parler de logement partagé ?
où y a-t-il des ateliers ?
panier bio, amap
par ville
pareil mais {town}
parler avec des patrons de mon projet pro
partout dans la métropole
pas envie de rester assis à écouter, plutôt du concret
pas trop loin de Villeneuve d'Ascq, {when} , gratuit
pas un jour de semaine
pas {town}
pendant les heures de bureau, c'est mon chef qui paie mon temps
permaculture
personnes en situation de handicap et emploi
peu importe la date
planter des arbres
plus tôt {when} ça existe
plutot {when}
plutôt le {when}
plutôt {town}
pompier volontaire et papa solo, je cherche une activité avec mon fils le {when}
portage salarial
portes ouvertes
portes ouvertes {when}
poules
pour les touts petits
pour un chômeur de 55 ans, y a quelque chose ?
prochaine formation ?
prof d'EPS cherche intervention sur le sport pour tous
programme du {when}
protection des données pour petite asso (le fameux RGPD)
prêt de voiture entre voisins, système existant {town}
pédagogie freinet
pédibus
qu'est-ce qu'il ne faut pas louper {when} ?
qu'est-ce qu'on peut encore attraper {when} ?
qu'est-ce qu'organise l'uracen
qu'est-ce que vous organisez {when} ?
qu'est-ce qui est gratuit {when} ?
qu'est-ce qui est ouvert au public {when} ?
quand y a-t-il des ateliers ?
que du gratuit {town}
que faire {town} {when} ?
que fait la {town}
que se passe-t-il le {when} ?
que se passe-t-il {when} ?
quel evenement sur le commerce ekitable {town}
quel jour il y a le musique gratuit
quel jour y a-t-il des ateliers ?
quelles coopératives peut-on visiter {town} ?
quelqu'un a-t-il prévu une opération don de vélos pour les réfugiés ?
quelqu'un montre comment récupérer l'eau pour passer la wassingue ? Ma facture me fait peur
quelque chose autour de l'énergie {town}
quelque chose de court, {when} maxi
quelque chose de sympa a faire entre potes {when} ?
quelque chose pour les demandeurs d emploi
quelque chose pour les étudiants ?
quelque chose pour {when} ?
quelque chose se fête bientôt ?
quelque chose sur les migrants
quelque chose sur les monnaies locales ?
quelque part {town} pour discuter écologie
quels jours ?
quels lieux puis-je visiter {when} ?
quels sont les événements {when} ?
quels événements accessibles sans inscription {town} {when}
quels événements pour les élus ?
quels événements sont prévus {town} {when}
qui cause de l'eau et des rivières ?
qui fait visiter ses locaux ?
qui ne coûtent rien
qui organise des choses {town} ?
qui propose des vélos à réparer soi-même {town}
quoi de 9 {town}
quoi de neuf {town} ?
quoi faire le {when}
radio associative
rappelle-moi le programme de {when}
rdv emploi
recherche formation pour président de club de judo comment demander des sous à la mairie virgule
recherche forum de l'emploi pour jeunes diplomés
recoller la vaisselle cassée, façon kintsugi
recyclage textile
recyclerie
refuge animaux
reliure
relooker une vieille commode
rencontrer des employeurs
repair café {town}
reprendre son entreprise entre salariés
rescrit fiscal
responsabilité des dirigeants bénévoles en cas d'accident
restaurant employant des personnes handicapées, visite ?
rien de prévu {town} {when} ?
rien sur la prison ?
rien {town} ?
rien {town} ??
rihour emploi
rouler moins, rouler mieux
rtes
rubrique agir ensemble, {when}
récolter les pommes des vieux vergers
réfugiés, accueil, cours de français
s'occuper mieux de ses bénévoles
salle des commissions {town}
salon emploi solidaire {town}
salon, foire, marché de créateurs
sans inscription
sans les formations
savons et lessive maison
se déplacer sans bagnole en banlieue
se former au bénévolat
semences paysannes
service civique
sinon {town} ?
soirée sympa {when} ?
solidarité internationale
sophrologie, bien être, yoga
sortie en famile le {when} {town}
sorties gratuites enfants {town}
sortir de l'isolement quand on travaille à son compte
soupe partagée, {when} , {town}
spectacle ou concert {town} le {when} ?
spectacle pour enfants {when}
speed dating emploi
stage de 3e pour ma nièce dans une entreprise solidaire
supermarché coopératif
superquinquin
sur la carte
sur la santé mentale vous avez
sur le temps de midi vous avez quelque chose {when} ?
surendettement
surprends-moi pour {when}
système d'échange local, j'en faisais partie en Bretagne
sécher ses larmes et rencontrer d'autres parents d'enfants handicapés
teinture végétale atelier
territoires zéro chômeur
thème consommer
thèse, recherche, universitaires
théâtre
théâtre forum
tiers lieux {town}
toilettes sèches
toit solaire {town} , réunion citoyenne
tondeuse à partager entre riverains
tontine
touriste de passage {when} , que voir d'original ?
tout ce qui commence à {when}
tout ce qui est jeux et animations
tout ce qui est prévu {town} le {when}
tout ce qui est à la Condition Publique
tout ce qui se passe {town}
tout ce qui se passe {when}
tout ce qui touche au climat
tout sauf {town}
tout sauf {town} et {town}
transition énergétique
transport à vélo triporteur
travailler sans chef
tri sélectif
tricot
trie par lieu et garde {town}
tro bi1, et pour {when} ?
troc de plantes
trop sérieux, un truc fun
trouve moi une activité en plein air
trouve un atelier numérique pour débutants {town}
tu me conseilles quoi {when} ?
tu peux regarder si le {when} il y a un truc {when} parce que {when} j'ai kiné
tu proposes quoi pour {when} ?
un atelier dans une commune {town}
un atelier sur la restauration
un café associatif {town}
un café où on répare ensemble
un cine debat {when} {town}
un concert pas trop loin de Lille ?
un don du sang {town}
un endroit où bidouiller des ordinateurs sous linux
un endroit où passer {when} avec les petits {town}
un forgeron, un potier, un luthier… des artisans en coopérative quoi
un forum des métiers pour étudiants
un job qui a du sens
un lieu où discuter politique sans s'engueuler
un parcours guidé pour découvrir plusieurs lieux d'un coup
un projet de crèche à horaires décalés, à qui en parler ?
un truc avec un poulailler je crois
un truc gratuit pour mes enfants
un truc sympa sans se ruiner
un truc {town} ou {town} autour de l'agriculture bio ?
un truc à faire pour mon anniversaire {when}
un événement accessible en métro ?
un événement pour râler contre Amazon intelligemment
une AG de coopérative ouverte au public
une activité manuelle pas chère
une asso cherche des bénévoles {when} ?
une conférence sur Internet et les libertés
une disco soupe
une expo photo
une expo à voir
une expo à voir {when}
une idée de sortie ?
une ludothèque ouverte
une marche, une rando, une visite guidée
une épicerie où les étudiants paient moins cher
uniquement ce qui est en entrée libre
uniquement {town}
upcycling
vannerie
vers chez moi, {town}
vide dressing
vie de campus
vieillir chez soi
visites guidées {town}
viticulteur dans l'Aude, de passage chez ma fille {town} , je cherche des confrères coopérateurs
vivre à plusieurs sous le même toit quand on est retraité
voilà je viens de perdre mon travail je suis caissière et je cherche un endroit où on explique comment monter une petite activité sans prendre de risque
voix publique
volontariat à l'étranger
vou avez des sortie pour perssone agée
vous avez kekchoz sur le don du sang
vous avez quelque chose pour les jeunes diplomés ?
vous avez quelque chose {town} le {when} ?
vous avez quoi comme ateliers
vous pouvez me conseiller une activité pour ce {when} ?
vous pouvez me montrer ça sur une carte ?
y a des trucs gratuits {when} ?
y a moyen d'apprendre à réparer une machine à laver ?
y a quelqu'un qui fait dla permanence pour les auto entrepreneurs
y a t'il des concert le {when}
y a un truc du même genre {town} ?
y a-t-il des formations pour organisateurs ?
y a-t-il dé marchés solidaire {town} se {when}
y a-t-il pas un truc {town} ?
y a-t-il une brocante {when} {town} ?
zéro déchet
zéro déchet {town} ou {town} , vous avez des rendez-vous ?
{town}
{town} , des choses pour les jeunes de 16 ans ?
{town} , les peupliers
{town} , une rando ou une marche solidaire ?
{town} , {town} , {town}
{town} , {town} , {town} , bref la Pévèle
{town} , {town} , {town} , n'importe quand {when}
{town} ?
{town} energie
{town} il y a des soirées jeux ?
{town} il y a quelque chose de prévu ?
{town} même, pas la cité scientifique
{town} ou {town}
{town} ou {town} , les deux me vont
{town} ou {town} , peu importe le jour
{town} ou {town} peut-être ?
{town} sinon ?
{town} y a quoi
{town} {when}
{town} {when} ?
{town} {when} une formation ?
{when}
{when} , avec une copine, on aimerait voir une expo {town}
{when} , ce serait mieux
{when} , il reste quelque chose ?
{when} , journée entière
{when} , n'importe où dans la MEL
{when} , près de la place Rihour
{when} , qu'est-ce qui reste ?
{when} , que reste-t-il à faire {town} ?
{when} , quelle animation pour un enfant de 6 ans ?
{when} , quelque chose pour les responsables d'assos ?
{when} , une conférence {town} ?
{when} , une réunion pour les porteurs de projet ?
{when} , une sortie gratuite ?
{when} , vous avez ?
{when} , {town} ou {town} , des portes ouvertes ?
{when} : quoi de prévu ?
{when} en famille
{when} en famille, des idées ?
{when} je peux pas, donc {when}
{when} je peux pas, {when} alors
{when} je suis libre
{when} uniquement
{when} {town}
{when} {town} , une rencontre ou une conf ?
{when} {town} , {when}
{when} {town} gratuit
{when} {town} il y a quoi de beau
{when} {town} y a quoi
À l'attention du service concerné : le lycée professionnel où j'enseigne désire emmener vingt élèves en bac pro à une journée de découverte des métiers. Quelles dates conviendraient ?
Ça existe chez vous, une séance pour apprendre à lire une facture d'électricité ?
Éco-gestes à la maison
Élu {town} , y a-t-il de quoi nourrir notre réflexion sur les tiers-lieux ?
Élève infirmière, exposé sur la santé communautaire, que voir ?
Étudiant en droit, je m'intéresse au statut des biens communs
à la condition publique ?
à la mairie de Ronchin
à quoi puis-je assister {when} ?
ça commence à {when} , trop tôt. {when} ?
ça me tente moyen, plutôt autour de la nature
ça peut être n'importe où
échanger des graines
éco-construction torchis paille
économies d'énergie
égalité femmes hommes dans les entreprises
élus locaux
éolien citoyen
éolienne dans mon village, on veut que ce soit à nous
épargne solidaire
épargner sans financer le pétrole
évènements du {when}
événements accessibles en fauteuil roulant
événements du {when}
être parent {when}
😊 et pour ma grand-mère ?
`,
  count: `
Combien d'ateliers avez-vous {town} ce {when} ?
Combien d'ateliers reste-t-il {when} ?
Combien d'expos au total ?
Combien d'inaugurations sont prévues ?
Combien d'événements en tout dans votre programme ?
Combien de formations sont encore à venir ?
Combien de rencontres le {when} à LaGrappe ?
Combien de rendez-vous sont gratuits ?
Combien de visites guidées sont programmées dans la métropole ?
Combien se passent {when} ?
Combien sont organisés par des communes ?
Combien y a-t-il de soirées {when} ?
Combien y en a-t-il un {when} ?
Hors conférences, vous en dénombrez combien ?
Il y a combien d'événements gratuits en tout ?
Il y a combien de concerts ce {when} ?
Je fais une affiche : combien de manifestations le {when} ?
On compte combien de portes ouvertes {when} ?
Pour la presse : le total des événements proposés {town} , .
Pour mon compte rendu, il me faudrait le chiffre exact des manifestations {town}
Pouvez-vous me donner le nombre de formations destinées aux associations ?
Quel est le nombre total de manifestations prévues ?
Si on enlève {town} , il en reste combien ?
Sur les trente dates, combien concernent les jeunes ?
Sur quinze jours, ça nous fait combien de rendez-vous {town} ?
Sur toute la liste, combien sont accessibles sans inscription ?
Une estimation du nombre de rencontres reserves aux jeunes ?
Y en a-t-il plusieurs sur l'emploi, et si oui combien ?
combien d conf
combien d'ateliers ?
combien d'ateliers {when} ?
combien d'evenements {town}
combien d'événements en {when} ?
combien d'événements {town} ?
combien de chantiers
combien de concerts ce {when}
combien de fois l'uracen apparaît dans le programme ?
combien de formations gratuites
combien de trucs pour les jeunes
combien de trucs {when} {town}
combien de visites {when}
combien il y a de atelier pour {when}
combien il y en a {when} ?
combien pour la jeunesse
combien y a-t-il de rencontres {town}
dis voir, t'en comptes combien qui causent d'argent
dis-moi juste combien il y en a, pas la liste
et le {when} , combien ?
et {town} il y en a combien ?
il reste combien de choses à voir {when}
il y a combien d'ateliers {when}
il y a combien de conf {when}
il y en a beaucoup {town} ? combien exactement
il y en a combien ?
il y en a plus de dix ?
je dois rendre des stats à mon chef : combien {when} 46, combien {when} 47 ?
le nombre de réunions sur le numérique
nb d'ateliers {town}
nombre d'événements {town}
nombre de conférences en {when}
t'en as combien en stock pour {when}
vous avez combien de trucs gratuits pour gamins
vous en avez combien {town} ?
y a combien de conférences gratuites
y en a combien en tout
{town} , ça fait combien de rendez-vous sur {when} ?
{town} : combien ?
{town} c'est combien d'animations, une seule ?
{when} , {town} , combien de rencontres sont annoncées ?
Ça fait combien de sorties possibles ce {when} ?
Ça se chiffre à combien, les dates {town} ?
ça fait combien au total ?
ça fait combien de rencontres en tout {when} ?
ça fait combien de trucs ce {when} ?
`,
  about: `
10 ans de quoi ?
1500 événements, c'est rien que chez nous ou dans toute la France ?
C'est la combientième édition ?
C'est la mairie ou la métropole qui pilote l'opération ?
C'est quoi le mois de l'ESS ?
C'est réservé aux professionnels, votre programme ?
Combien d'associations et de coopératives recense-t-on sur le territoire ?
Combien de communes participent ?
Comment une association peut-elle figurer dans le programme {when} ?
Dans quelles communes se déroule le programme ?
Depuis combien d'années cette opération existe-t-elle ?
ESS en facile à lire
ESS késako
Est-ce qu'une entreprise classique peut se revendiquer de l'économie sociale ?
Est-ce que c'est gratuit dans l'ensemble ?
Est-ce que des villes hors de {town} y participent, et lesquelles ?
Est-ce que ça revient tous les ans ?
Faut-il habiter la métropole pour en profiter ?
Il se passe quoi en gros pendant {when} ?
J'arrive un peu tard, le Mois est déjà bien entamé ou ça vient de démarrer ?
Je n'ai jamais bien compris la différence entre économie sociale et économie solidaire, pouvez-vous m'éclairer ?
L'ESS, c'est de gauche ou bien ?
La MEL joue quel rôle là-dedans ?
Le Mois se termine quand ?
Le mois de l'ESS, ça concerne aussi la {town} ?
Le mouvement, il date de quand au juste ?
Le programme va {when} alors que c'est {when} ?
Les coopératives agricoles, ça compte dedans ?
Les mutuelles et les banques coopératives en font-elles partie aussi ?
MEL = ?
Ma commune en fait partie ou il faut être de Lille ?
Mon association pourrait-elle proposer une animation la prochaine fois ?
Mon comité d'entreprise fait-il partie de l'ESS ?
On est nombreux à pas savoir ce qu'est une entreprise d'insertion, tu m'expliques ?
On fête quel anniversaire {when} ?
On m'a invité au « Mois », j'ai dit oui sans savoir ce que c'est
Pour un exposé au lycée : donne moi une définition simple de l'ESS
Pourquoi {when} ?
Pourriez-vous m'indiquer où retirer des dépliants pour notre salle d'attente ?
Qu'est-ce qui distingue une coopérative d'une entreprise ordinaire ?
Quand se termine le Mois ?
Quel est le poids de l'économie sociale et solidaire dans l'emploi régional ?
Quelle est la loi qui définit l'économie sociale et solidaire ?
Quelles communes sont concernées ?
Quels partenaires soutiennent l'opération ?
Quels sont les grands thèmes ?
Qui a eu l'idée de lancer cette manifestation ?
Résumez-moi le Mois pour mon discours, deux lignes suffiront
Tous les événements sont-ils sans frais ?
Trop tard pour ajouter notre événement au programme ?
Une fondation, c'est aussi de l'ESS ?
Une mutuelle, ça fait partie de l'économie sociale ?
Vous avez un PDF du programme ?
Vous faites ça tous les ans ou c'est exceptionnel pour les dix ans ?
Y a-t-il un site web où retrouver l'ensemble ?
Y a-t-il une affiche officielle à imprimer ?
c'est européen national ou local comme initiative ?
c'est gratuit le mois de l'ESS ?
c'est où le mois de l'ESS ?
c'est payant en général ?
c'est que dans la métropole ou partout en France ?
c'est que des conférences ou aussi des ateliers ?
c'est quoi l'ESS ?
c'est quoi l'adresse internet du mois de l'ess
c'est quoi l'ess
c'est quoi l'utilité sociale
c'est quoi le mois de l'ESS ?
c'est quoi les dates
c'est un parti politique votre truc ?
combien de communes ?
combien de gens travaillent dans ce secteur {town}
combien de salariés dans l'ess {town}
combien de villes participent ?
dans quelles communes ?
depuis quand ça existe, {when} ?
différence SCOP / SCIC ?
du combien au combien ?
en gros c'est quoi votre truc
et hors de la métropole, ça existe aussi ?
faut être adhérent à quelque chose pour participer au mois ?
il y a quoi comme sortes d'événements
je préfère sur papier, le livret est distribué où ?
je suis asbl belge, équivalent de votre économie sociale ?
la CRESS c'est quoi au juste ?
la date de clôture c'est laquelle
la monnaie locale c'est de l'économie solidaire ou pas
le Mois commence le {when} et finit le {when} c'est bien ça
le Mois, ça commence quand ?
le mois de l'ESS c'est fini ?
le site officiel ?
le slogan du Mois, « ESS attitude », ça veut dire quoi
lucrativité limitée, qu'est-ce que ça signifie ?
ma mutuelle c'est de l'ess ?
mais je ne sais même pas ce qu'est une entreprise sociale...
où peut-on récupérer le programme papier ?
où télécharger la brochure
parle moi du mois de l'economie sociale
parler de {when} , vous pouvez m'expliquer ?
présentation du programme en deux phrases
quand commence le mois de l'ESS ?
quand finit le mois ?
que signifie économie solidaire
que veut dire ESS ?
quel jour est le plus chargé ?
quelle différence entre une scop et une asso
quelle est la place des femmes dans l'ESS, en chiffres
quelles associations participent ?
quelles sont les valeurs de tout ça
quelles villes participent au mois de l'ESS ?
quels genres de choses sont proposes pendant {when}
quels organisateurs ?
quels sont les thèmes ?
quels thèmes {town} ?
quels types d'événements ?
qui c'est les chambres régionales de l'économie sociale
qui est Marc Godefroy
qui est derrière tout ça ?
qui finance le Mois de l'ESS
qui organise le mois ?
qui organise tout ça ?
sur quels thèmes porte le programme ?
tout est ouvert à tout le monde ?
un commun, des communs… je comprends pas le mot
un élu est responsable de ça à la MEL ? son nom ?
{when} c'était pareil ?
À qui s'adresse le mois ?
À quoi sert l'économie sociale et solidaire, concrètement, pour un habitant comme moi ?
Ça veut dire quoi ESS ?
à quelle adresse écrire pour apparaître dans la brochure 2018
ça existe en audio ou en gros caractères votre programme ?
ça s'arrête quand
ça se termine quand, le Mois de l'ESS ?
ça sert à quoi, franchement, un mois de plus ?
ça veut dire quoi « faire de l'économie autrement »
`,
  more: `
, d'autres propositions ?
, la suite
-y, poursuivez
Aucun ne me convient, il en reste ?
Déjà fait tout ça {when} , d'autres pistes ?
Encore quelques-uns
Et c'est fini là ou il y a encore des pages
Et à part ceux-là, vous en avez d'autres ?
Il y a une deuxième page ?
J'ai bien lu, vous pouvez passer aux suivants.
Je les connais déjà ceux-là, lesquels restent ?
Je n'ai rien vu qui me plaise, vous en avez d'autres sous le coude ?
La suite,
Les cinq prochains, je vous prie
Montrez-m'en davantage
Pouvez-vous afficher la fin de la liste ?
Pouvez-vous poursuivre l'énumération ?
Quoi d'autre ?
Suivants
Vous en aviez annoncé douze, où sont les autres ?
Vous m'en citez trois, or il doit en rester.
Vous n'avez rien de plus ?
affiche tout stp, pas juste cinq
afficher les 10 suivants
autre chose ?
c'est tout ?
c'est tout ? pas d'autres ?
ce qu'il y a ?
continue
continuez, montrez-moi la suite
d'autres exemples
d'autres idées ?
dommage, rien d'autre ?
donne la fin
défile
déroule la liste
déroulez
encore
encore 5
encore trois autres
ensuite ?
et après ?
et derrière ?
et ensuite il y a quoi dans la liste
et le restant ?
et les suivants ?
et y a pas aut'chose fieu ?
et à part ceux-là ?
il n'y a que ça ?
il n'y en a que cinq ?
il y a d'autres resultats ?
il y en a d'autres ?
il y en a d'autres j'espère
j'en veux encore
je veux tout voir
la liste s'arrête là ?
la suite
le reste
les autres
les autres c'est quoi ?
les suivants
montre le reste
montre m'en d'autres
montre voir les derniers
montre-moi la suite
montre-moi la suite de ta liste
montre-moi les suivants
mouais. autre chose ?
on peut avoir la liste entière plutôt que par petits bouts ?
page suivante
plus
plus bas
plus bas dans la liste
suite
suivant
t'as que ça ?
t'en as d'autres dans la liste ?
ta pa fini la liste
tu en as d'autres
tu en as d'autres ?
tu m'as montré que le début là
tu peux m'en sortir quelques-uns de plus
voilà ceux-là je les ai entendus tu peux me lire les autres
voir les résultats restants
voir plus
vus. après ?
yen a pas d'autres
`,
  advise: `
Entre nous, lequel vaut mieux éviter ?
Et celui qui convient le mieux à des débutants ?
Franchement, la soirée ou la conférence ?
Ils se valent ou il y en a un meilleur ?
Je dois en retenir un pour tout le club : votre suggestion ?
Je ne sais lequel prendre, pourriez-vous m'aider à trancher ?
La visite ou la formation, qu'est-ce qui me servirait le plus si je monte une asso ?
Le plus formateur pour une jeune diplômée, ce serait ?
Lequel attire le plus de monde d'habitude, pour être sûr de ne pas se tromper ?
Lequel de ceux-là vaut vraiment la peine qu'on pose une demi-journée ?
Lequel serait le plus convivial ? Je viens seule et je suis timide.
Ma femme aime la nature et moi l'informatique : lequel nous mettrait d'accord ?
Mes parents préfèrent quoi à votre avis, le débat ou l'expo ?
On est indécis ici, tranchez pour nous !
Par quoi commencer quand on découvre l'ESS ?
Pour une première approche, vous m'orientez vers quoi ?
Qu'est-ce qui est vraiment à ne pas manquer ?
Que choisir entre le {when} ?
Que me recommandez-vous ?
Quel est le plus intéressant pour quelqu'un qui n'y connaît rien ?
Quel rendez-vous recommanderiez-vous à un élu qui n'a qu'une heure à y consacrer ?
Si vous deviez emmener un ami belge, ce serait où ?
Ton avis ?
Tu choisirais quoi à ma place ?
Vous me conseillez quoi ?
Y en a-t-il un qui sort du lot ?
aide moi à choisir
au pif, donne m'en un
c'est lequel le moins barbant
c'est quoi le mieux
celui que vous mettriez en haut de la pile ?
choisis pour moi
conseil pour un grand timide ?
décider pour moi
et le meilleur ?
fais moi une surprise
j'ai du mal à me décider, vous iriez où, vous ?
j'ai un doute, le premier ou le dernier de ta liste, t'en penses quoi
j'arrive pas à choisir
j'hésite entre les deux
je sais nin quo prinde, dis-mi
je sais pas quoi prendre
je vous fais confiance, proposez
l'incontournable {when} ?
laisse parler ton cœur et dis m'en un
le plus original, c'est lequel d'après vous ?
le top 3 ?
lequel alors
lequel est le mieux ?
lequel est le plus sympa avec des enfants à ton avis
lequel tu me dis d'aller voir
lequel tu préfères ?
lequel vaut le déplacement ?
propose moi un truc, n'importe lequel
qu'est-ce qui plaît le plus aux gens d'habitude
qu'est-ce qui serait le plus utile pour mon dossier de bénévole, la première ou la troisième ?
que me conseillez-vous ?
recommandation ?
si je ne devais en faire qu'un seul ?
si t'avais une seule soirée ?
surprends-moi
t'as un favori ?
tirez au sort pour moi
trop de choix !! au secours
tu me conseil quoi
tu me conseilles lequel ?
un coup de cœur ?
un petit conseil
un seul à faire absolument ?
une idée au hasard
une suggestion ?
votre préféré
{town} et {town} {when} , vous pencheriez pour quoi ?
à ta place je prendrais quoi lol
ça vaut le coup les roumics ou je vais plutôt à la conf ?
épatez-moi
étonne moi
`,
  details: `
, et c'est où ?
, pouvez-vous me préciser l'adresse exacte de la MDA de {town} ?
C'est au rez-de-chaussée ?
C'est bien le {when} pour {town} ?
C'est en plein air le {when} ?
C'est gratuit la soirée des partenaires ?
C'est ouvert à tous ?
C'est quelles entreprises qui viennent le {when} ?
C'est quoi le thème précis du {when} ?
C'est à quelle adresse exactement, le panier culturel de Kilti ?
C'est à quelle adresse, le forum des métiers ?
Celle de Faches {when} , où précisément ?
Combien coûte l'entrée aux Roumics ?
Combien de temps dure la visite ?
Comment aller à la Condition Publique en métro ?
Concrètement, comment se déroule un entretien avec l'expert-comptable ?
Derudder, il a écrit des livres ?
Dites-moi en un peu plus sur la reprise des Façonnables
Dois-je prévoir des gants pour le chantier d'Arcadis ?
Elle est où la conférence sur les monnaies locales ?
Est-ce que c'est adapté pour un enfant de 6 ans ?
Est-ce que je peux amener mon chien guide
Est-ce que l'atelier de {town} convient à quelqu'un qui lit mal ?
Est-ce que la mairie de Lille participe à cette rencontre ?
Est-ce que le hackathon est ouvert aux non-développeurs ?
Est-ce que les jeunes de moins de 16 ans sont acceptés au CFGA ?
Et c'est pour qui exactement ?
Faut-il apporter ses outils pour les chantiers d'Arcadis ?
Faut-il déjà avoir une équipe pour le SwitchUp ?
Faut-il rester les deux jours ou un seul suffit ?
Faut-il un QR code ou un billet imprimé à l'entrée ?
Faut-il être déjà bénévole pour la formation communication ?
Il y a des toilettes accessibles sur le site ?
Il y a une boucle magnétique pour malentendants ?
Il y a une limite d'âge pour le CFGA ?
Itinéraire du {when} : où est le point de rendez-vous ?
J'ai lu « sur inscription » : auprès de qui exactement ?
Je n'ai pas compris si l'itinéraire se fait à pied ou en bus
Je peux arriver à {when} ou c'est trop tard ?
Je suis au chômage et non cadre : l'Apec me laissera-t-elle entrer le {when} ?
Je viens avec une poussette, ça passe ?
Je viens en fauteuil roulant à l'inauguration de la Campusserie, y a-t-il une rampe ?
Jusqu'à quelle date peut-on voir l'expo Comprendre les communs ?
L'expo est visible jusqu'à quelle date ?
L'inscription est-elle obligatoire pour la Campusserie ?
L'intervenante du {when} sur le travail non subordonné, comment s'appelle-t-elle ?
La rencontre du 22 place Rihour, c'est uniquement pour les cadres ?
Le buffet de la maison de quartier, il est compris dans le prix libre ?
Le certificat a-t-il une valeur officielle ?
Le contact à l'Apec
Le forum des métiers est-il bien maintenu malgré la grève ?
Le forum métiers ESS, ça finit vers quelle heure ?
Le lieu du workshop de l'engagement est-il enfin connu ?
Le panier culturel, on le récupère où ?
Le troc de plantes, on apporte combien de pots ?
Les enfants sont-ils acceptés ?
Les végétariens auront-ils de quoi se restaurer aux Moulins de l'ESS ?
Madame Stern, elle est joignable comment ?
Mon fils de 8 ans peut-il m'accompagner au Creathon ?
On dort où pendant les 48 heures du SwitchUp ?
Où a lieu la conférence sur les monnaies locales ?
Où se trouve la Maison de l'ESS ?
Peut-on manger sur place ?
Pourra-t-on revoir la conférence de Derudder en ligne ?
Pourriez-vous me rappeler la date ?
Que faut-il préparer avant la rencontre avec les chefs d'entreprise ?
Quel est le thème des Roumics {when} ?
Quels sont les horaires de la Maison de l'ESS pour l'exposition ?
Qui contacter pour le chantier ?
Qui organise celui de {town} ?
Qui organise la semaine étudiante pour l'ESS ?
Qui organise le créathon ?
Qui organise les Roumics, et comment les joindre ?
Qui sera l'intervenant à la conférence sur les monnaies locales ?
Reste-t-il de la place pour le B.A.-BA des économies d'énergie ?
Si je n'ai pas réservé, me laissera-t-on entrer ?
Un certificat de présence est-il délivré ? Mon employeur me le réclame.
Un simple habitant peut-il assister à l'itinéraire sur les communs, ou est-ce seulement pour les élus ?
Vous avez le téléphone de l'AROFESEP ?
Y a-t-il du wifi sur place pour travailler ?
Y a-t-il encore des places {when} ?
Y a-t-il un parking à vélos devant la Condition publique
Y a-t-il une traduction en langue des signes ?
accessible aux personnes handicapées ?
accessible pmr ?
accès PMR ?
adresse ?
ajoute-le à mon agenda
boulevard Painlevé c'est quel métro
buffet compris ?
c'est a quel heure la conférence sur les monnaies locales
c'est accessible en fauteuil ?
c'est accessible en fauteuil roulant ?
c'est accessible en métro ?
c'est annulé ou pas ?
c'est au premier étage ou en bas
c'est blindé ?
c'est cher ?
c'est combien
c'est combien ?
c'est complet ?
c'est dans quelle rue
c'est dans quelle ville ?
c'est dehors ?
c'est dehors ou dedans
c'est difficile à trouver le parc des Peupliers ?
c'est en anglais ?
c'est en français ?
c'est en ligne ?
c'est en ligne ou sur place ?
c'est en visio ?
c'est gratuit ?
c'est jusqu'à quand ?
c'est loin ?
c'est loin de la gare ?
c'est organisé par qui ?
c'est ou
c'est ouvert au public la campusserie ou que les étudiants
c'est ouvert à qui ?
c'est ouvert à tous ?
c'est où
c'est où ?
c'est où deja
c'est où déjà
c'est où exactement ?
c'est où le deuxième ?
c'est payant ?
c'est pour les enfants ?
c'est pour qui ?
c'est quand
c'est quand ?
c'est quel groupe qui joue au concert ?
c'est quel jour ?
c'est qui
c'est qui Arcadis
c'est qui l'organisateur ?
c'est quoi
c'est quoi ?
c'est quoi le creathon
c'est quoi une CAE dans l'événement de Grandsensemble ?
c'est réservé aux étudiants ?
c'est réservé aux étudiants le forum ESS ?
c'est sur inscription ?
c'est sérieux ou détendu comme ambiance
c'est un homme ou une femme qui anime
c'est {when} ?
c'est {when} je crois, la rencontre à {when} , on peut arriver sans prévenir ?
c'est à partir de quel âge
c'est à quelle adresse ?
c'est à quelle heure au juste
c'est à quelle heure le premier ?
ca commence a quel heure
cest accessible pmr ?
ch'est à quelle heure eul concert
combien coûte l'entrée des Roumics
combien coûte l'entrée des Roumics ?
combien coûte le panier de kilti
combien de monde vous attendez ?
combien de personnes maxi ?
combien de temps ça dure ?
combien de temps ça prend en bus {town} jusqu'à LaGrappe
combien pour entrer
combien ça coûte
combien ça coûte ?
comment les contacter
comment les joindre ?
comment on s'y rend {town} sans voiture
comment on va à l'inauguration des Façonnables en transports en commun
comment on y va
comment on y va ?
comment y aller ?
dans quelle ville ?
de quoi s'agit-il ?
de quoi ça parle ?
dis m'en plus
dis-m'en plus
dois-je m'inscrire avant ?
donne le lien
donnez-moi le plan
dress code ?
détails
elle est ouverte le {when} , l'expo ?
en savoir plus
est-ce confidentiel, l'entretien avec l'expert ?
est-ce en anglais ?
est-ce qu'on peut partir avant la fin
est-ce qu'on peut venir avec un groupe de 15 ?
est-ce que c'est la même chose tous les jours de l'expo
est-ce que je dois m'inscrire ?
est-ce que la formation de {when} a bien lieu
et l'accès ?
et l'endroit ?
et l'heure ?
et le lendemain, les horaires changent ?
et les prix ?
et niveau tarif ?
et pour le contact ?
et pour manger pendant les 48h ?
et pour venir en bus {town}
et ça se passe comment ?
faut apporter son ?
faut montrer une carte d'étudiant ?
faut payer ?
faut ramener quelque chose ?
faut réserver ?
faut s'inscrire ?
faut s'y connaître ?
faut venir avec quoi comme habits
faut venir avec son ordi ?
faut-il s'inscrire ?
faut-il savoir coder ?
il faut apporter quelque chose ?
il faut parler français couramment ?
il faut réserver ?
il faut sortir des sous ?
il faut un billet pour y entrer ?
il faut un diplôme pour y aller ?
il faut être de Lille pour y assister ?
il faut être étudiant ?
il reste de la place ?
il reste des places ?
il se passe quoi exactement ?
il y a du monde d'habitude ?
il y a encore de la place ?
il y a quoi dans le sac
il y a un ascenseur ?
il y a un ascenseur {town} ?
il y a un mail pour les joindre
il y a un parking ?
il y a un parking vélo ?
il y a une garderie ?
il y a à boire ?
il y a à manger sur place ?
ils font quoi comme boulot chez Fibr'&Co
ils parlent d'argent ou c'est plutôt philosophique ?
j'ai plus de 25 ans, le CFGA jeunes c'est mort ?
j'aimerais bien mais j'ai peur de me retrouver qu'avec des étudiants, c'est quel public ?
j'arrive gare de {town} à {when} , j'y suis en combien de temps à pied
je dois venir avec des papiers de mon association pour voir l'expert ?
je marche avec une canne, y a-t-il beaucoup d'escaliers {town} ?
je pe avoir le numero de tel de la personne ?
je peux arriver en retard ?
je peux avoir le tel pour les chantiers participatifs d'Arcadis ?
je peux me garer ?
je peux passer juste une heure ?
je peux payer par carte ?
je peux prendre des photos ?
je peux venir avec mes enfants ?
je peux venir avec mon chien ?
je suis locataire hlm, l'atelier énergie c'est utile pour moi quand même ?
je suis nul en informatique, je vais suivre quand même au SwitchUp ?
je viens de Belgique en voiture, on se gare où ?
je voudrais le numéro de la dame pour la soirée de l'université
jusqu'à quand ?
jusqu'à quand peut-on voir l'expo Comprendre les Communs
jusqu'à quelle heure on peut passer à Arcadis {when}
kesako ?
l'atelier est-il en LSF
l'entrée est gratuite ?
l'entrée est à combien
l'expo est ouverte le {when} ?
l'inauguration officielle, quelle heure ?
l'inscription est obligatoire ?
la Campusserie c'est une épicerie ou un café ?
la date tombe-t-elle pendant les vacances scolaires ?
la formation est assurée par qui ?
la responsable de Finansol, comment la contacter ?
le cabinet comptable il est où
le challenge SwitchUp est gratuit ?
le forum finit tard ?
le lien pour les Roumics ?
le mail de Mme Franzetti
le mail pour la rencontre du {when}
le prix de la place ?
le programme détaillé du {when} st so, horaires des débats
le sigle FJT dans l'adresse, ça correspond à quoi
le site web de l'organisateur
le switchup c'est payant ?
le {when} c'est confirmé ?
le {when} pour ESS et numérique c'est une faute de frappe ?
le {when} {town} c'est dans quel bâtiment
les chiens sont acceptés ?
les chiens sont-ils admis ?
les consultations durent combien de temps chacune
les enfants sont admis ?
les parents peuvent rester ?
mets-le dans mon calendrier
mon chien peut venir ?
mon copain peut venir même s'il est pas étudiant ?
mon fils est autiste, c'est bruyant ?
métro ?
métro le plus proche de LaGrappe ?
n'importe qui peut venir ?
niveau débutant ?
numéro de tel ?
numéro de tel pour les consultations avec l'expert comptable
on apprend quoi à l'atelier de {town} ?
on doit réserver à l'avance ?
on est dans quelle salle
on mange quoi là-bas
on mange sur place ?
on me demande une pièce d'identité à l'entrée ?
on peut manger là-bas ?
on peut manger sur place ?
on peut se garer ?
on peut venir comme ça ?
on peut venir en bus ?
on peut venir en cours de route ?
on peut venir en famille ?
on reçoit une attestation à la fin de la formation ?
on sait payer avec bancontact là-bas ?
on y fait quoi ?
on y fait quoi exactement ?
on y va avec sa gamelle ou y a une cantine
ou est-ce ?
où est-ce que ça se passe
où ça
où ça se passe ?
peut-on assister à la seule partie inauguration de la Campusserie sans les ateliers
plus d'infos
plus d'infos sur les façonnables
plus de détails
pour y aller en transports ?
prix libre = combien en général ?
prix libre, ça veut dire que je donne ce que je veux ?
public visé ?
qu'est-ce qu'on y fait ?
qu'est-ce que je dois apporter ?
qu'est-ce que ça va m'apporter concrètement ?
quel bus pour y aller
quel bâtiment {town}
quel est le mail de l'organisateur ?
quel est le prix ?
quel est le tarif
quel jour la visite de la grappe
quel métro ?
quel numéro place rihour
quel tarif ?
quelle est l'adresse ?
quelle salle à l'hôtel de {town} ?
quelles entreprises seront au forum métiers
quels films passent {town} 'lidaire ?
quels jeux pour les enfants {town}
quels sont les horaires
quels sont les horaires ?
qui a le micro à la rencontre ESS et numérique
qui appeler pour avoir des infos ?
qui contacter ?
qui est l'organisateur ?
qui est le conférencier ?
qui est philippe derudder
qui gère ?
qui intervient ?
qui l'organise
qui organise
qui organise ?
qui organise le deuxième ?
qui parle ?
qui propose ça ?
qui s'en occupe ?
qui sera là {town} 'lidaire ?
qui vient du côté des entreprises aux rencontres directes ?
rencontre esS et numerique qui parle
reste de la place ?
s'il pleut ?
s'il pleut, le chantier a lieu ?
sait-on y venir en tram depuis la frontière ?
sera-t-il filmé
si j'arrive vers {when} je rate quoi ?
son numéro ?
t'as un mail ?
tenue exigée pour la soirée des partenaires ?
tu peux détailler ?
tu peux développer le 2e ?
tu peux m'en dire plus ?
un auto-entrepreneur a droit à la consultation ou c'est juste les assos
un numéro ?
un numéro de téléphone ?
une adresse mail ?
vous avez leur numéro ?
vous avez un numéro ?
y a des films le {when} ou le {when} ?
y a du wifi ?
y a un tarif étudiant pour celui-là ?
y a un vestiaire pour laisser ma valise
y a une garderie
y a une station V' {town} à côté ?
y a à boire ?
y a-t-il des places assises pour une dame de 85 ans
y aura du café 😅
y aura un interprète arabe ?
y aura à manger ?
{when} , il y a une pause repas ?
À quelle heure commence le créathon du SwitchUp ?
À quelle heure faut-il arriver ?
à l'inauguration des Façonnables, y aura-t-il un verre offert ?
à quel endroit ?
à quel nom je me présente à l'accueil, c'est qui le responsable
à quelle heure ?
à quelle heure ça commence
à qui je m'adresse ?
à qui je téléphone pour ça
à qui ça s'adresse ?
ça a été reporté ?
ça commence quand ?
ça consiste en quoi un panier culturel
ça coute quelque chose ?
ça dure combien de temps ?
ça dure jusqu'à quelle heure, j'ai une nounou à libérer
ça démarre quand
ça finit à quelle heure
ça parle de quoi
ça parle de quoi « financeurs de solutions »
ça ressemble à quoi un creathon, on code tout le temps ?
ça se passe dans quelle salle
ça se passe en extérieur, donc ?
ça se tient où ?
ça tombe quel jour {when}
`,
  choose: `
1
2
2ème
C'est la deuxième qui m'attire
Celui de l'Apec, {when}
Finalement l'exposition
L'avant-dernier a l'air pas mal
Le deuxième de la liste
Le tout premier que vous m'avez cité
Montre-moi plutôt celui de l'URACEN
Montre-moi plutôt celui de l’URACEN
Parlons plutôt du troisième
Va pour le workshop de Solid'Eir
celle avec le comptable
celle d'en bas
celle {town}
celui avec le poulailler
celui d'Arcadis
celui de {when}
celui du matin
celui du milieu
celui du {when} {town}
celui organisé par Makesense
celui qui est gratuit
celui qui parle des monnaies
celui {town}
disons celui qui finit le plus tôt
disons le premier
détails du numéro 6
eul premier
je parle de celui de {town}
je pencherais pour celui de {when}
je prends celui de {town} ,
je prends la dernière proposition
je prends le deuxieme
je prends le numéro 4
je prends le premier
l'autre
l'expo alors
la conf sur la monnaie
la formation, pas la rencontre
la première
la troisième proposition
la visite de tiers-lieu, voilà
le 4e
le cinq,
le dernier
le deux
le deuxieme
le deuxième
le forum
le gratuit
le n°2
le premier
le premier de la liste
le second,
le troisième
le troisième de la liste
le truc {town}
le {when}
les deux derniers m'intéressent
numero six
numéro 3
numéro 4
ouvre celui de {when}
ouvre le {when}
plutôt la soirée
plutôt le dernier de la liste
pour celui du matin
va pour la visite
va pour le 1er de la liste
va pour les Roumics
{when}
`,
  register: `
, j'y vais, retenez-moi une chaise
, je veux m'inscrire
, notez-moi
C'est pour une réservation
Comment procède-t-on pour réserver ? Je représente une association de neuf membres qui souhaite venir au complet
Comment réserver une place ?
Inscription Campusserie
Inscription au CFGA
Inscris-moi au chantier participatif d'Arcadis de {when}
Inscrivez ma femme également
J'aimerais participer au Creathon avec mon équipe de quatre personnes
J'aimerais réserver pour mon groupe, nous sommes douze
J'hésitais mais c'est décidé, je viens, faites le nécessaire
Je souhaite réserver deux places pour la soirée des partenaires, .
Je souhaite réserver deux places pour {when}
Je souhaiterais m'inscrire à la formation sur la demande de subvention, .
Je viendrai avec plaisir, prévoyez une place pour moi.
Je voudrais m'inscrire à l'atelier de {town} sur les économies d'énergie
Je voudrais m'inscrire à la visite du tiers-lieu
Je voudrais poser une option pour mes étudiants, 20 places
Le service communication de la mairie souhaite s'inscrire à trois (Mme Roussel, M. Petit et moi-même).
Mettez une personne de plus avec moi, mon frère veut venir aussi
Nous confirmons la venue de douze élèves et deux accompagnateurs
Nous serons cinq à venir aux portes ouvertes d'Arcadis, pouvez-vous l'enregistrer ?
On sera quatre pour le chantier de {when} , notez-nous
On sera quatre, dont un fauteuil. Vous pouvez nous compter ?
Pourriez-vous me réserver trois chaises pour le {when} ?
Pourriez-vous retenir deux places au nom de Delattre pour la conférence du {when} ?
Puis-je m'annoncer auprès de vous pour {when} ?
Réservez-moi deux places pour la visite du tiers-lieu,
Réservez-moi deux places pour les Roumics, merci d'avance
Veuillez prendre note de ma participation, Mme Deroubaix
ajoute mon fils aussi, Théo
ajoutez-moi à la rencontre Apec du {when}
bloque moi un créneau avec l'expert comptable à {when}
c'est décidé, enregistrez-moi pour le forum de l'Apec
c'est pour une inscription au chantier de {when} je m'appelle Josiane Lefebvre
comment je fais pour m'inscrire ?
comment je m'inscris ?
comptez sur moi pour {when}
demande d'inscription pour l'atelier énergie
deux pers. pour {when}
est-ce que vous prenez les inscriptions ou faut-il appeler l'organisateur ?
est-il encore temps de se préinscrire à la rencontre Apec ? si oui je suis partante
et pour s'inscrire ?
garde-moi deux places
il faut que je m'inscrivez {when} , c'est possible ici ?
inscription creathon
inscrire mon fils
inscris moi
inscris moi au creathon
inscris moi pour le creathon
inscris-moi
inscrivez Marc Duval
inscrivez moi
inscrivez-moi
inscrivez-moi au deuxième
j'aimerais participer
j'en suis !
je le fais, inscris moi
je le réserve
je m'inscris
je m'inscris à celui-là
je me lance, mon nom c'est Karim Belkacem
je mets nos noms où pour participer ?
je peux m'inscrire a celui la ?
je prends
je prends, c'est quoi la démarche
je réserve pour ma mère, elle n'a pas internet
je serai là le {when} , je dois faire quoi
je serais ravi de participer
je signe où ?
je souhaite m'y inscrire
je veu une place pour la visite époustouflante
je veux m'inscrire
je veux m'inscrire a lateliee
je veux participer
je veux réserver deux places
je veux une inscription
je veux une place
je veux y aller, qu'est ce que je dois faire
je viendrai, ?
je voudrais inscrire deux personnes
je voudrais m'inscrire
je voudrais m'inscrire o forum metier
je voudrais venir
je vx m'inscrire a la formation de {when}
m'inscrire
ma venue pour {when} , il faut un formulaire ?
mes coordonnées pour être inscrite à la visite ?
met moi sur la liste
mets moi dedans avec ma sœur
mettez-moi une place de côté
moi vouloir inscription pour formation {when} ,
on est trois collègues et on veut participer à la formation sur le rescrit fiscal, tu peux nous inscrire ?
on peut s'inscrire ici ?
on s'inscrit comment ?
on sera deux
on vient à trois
on voudrait s'inscrire à 3 à la formation sur la demande de subvention
on voudrait être de la partie, comment on s'annonce ?
où est-ce que je donne mon nom ?
pouvez-vous m'ajouter à la liste des participants du {when} ?
prends-nous deux tickets pour {when}
prenez mon nom pour la visite
quelles infos te faut-il pour que je sois sur la liste
rajoutez-nous sur la liste
réserve
réserve-moi une place
réserver
réservez pour deux adultes et un enfant
tu peux me mettre dessus ?
une place pour ma collègue aussi
vous pouvez m'ajouter ?
vous pouvez me garder un rdv avec le comptable, plutôt vers {when} ?
y a moyen de booker pour {when} ?
ça a l'air bien, comment on fait ?
ça m'intéresse
ça m'intéresse, je réserve où ?
ça y est j'ai trouvé celui qu'il me faut, on s'inscrit comment
`,
  cancel: `
Annulez mon inscription
Comment je me désinscris de la formation subvention du {when} ?
Désinscrivez-moi de la formation de {town}
Finalement je ne peux plus venir, annulez mon inscription
Finalement je ne pourrai pas venir, annulez mon inscription
Finalement je ne pourrai pas venir, retirez-moi de la liste
J'ai trouvé autre chose ce jour-là, supprimez ma demande je vous prie
J'avais réservé une place pour ma fille, elle ne peut plus, retirez-la
Je souhaite revenir sur ma demande de participation à {when} , je serai en déplacement.
Je suis navrée mais mon fils est malade, nous ne pourrons pas être présents {when} , merci de libérer nos places.
Mon groupe ne viendra pas, merci de rendre les douze places
Puis-je revenir en arrière sur l'inscription que je viens de faire ?
Suite à un décès dans la famille, je dois malheureusement renoncer à la formation de {when} .
annulation
annule ma demande
annule ma place pour {when}
annule ma reservation
annule ma reservation stp j'ai un empechement
annule pour {when}
annuler
annuler l'atelier de {when}
annuler ma demande
annulez
annulez mon inscription
annulé ma reservation
changement de plan, on vient plus
comment on annule ?
contretemps au travail, je ne serai pas des vôtres {when}
d'annuler la place du {when}
désinscription
en fait je veux annuler mon inscription
enlève la deuxième, je garde que la première réservation
enlève ma réservation
fais sauter mon inscription à la conférence
finalement je ne viens plus
finalement je peux pas
finalement je peux pas venir, annulez mon inscription
j'ai un empêchement finalement
j'ai un empêchement {when}
j'ai un imprévu
jannule pour {when}
je dois me décommander
je dois renoncer à ma venue
je me désiste
je me suis cassé la jambe, annulation pour le chantier hélas
je me suis inscrit deux fois, enlevez-en une
je ne peux plus venir
je ne pourrai pas venir {when}
je ne viendrai finalement pas
je peux plus y aller
je préfère me désister
je renonce, trop loin
je suis malade, donnez ma place à quelqu'un
je veux me désinscrire
je viens plus en fin de compte
je voudrais annuler ma demande
laisse tomber
laisse tomber ma réservation
laisse tomber,
mon patron m'a collé une réunion, libérez ma place
ne me comptez plus pour le {when}
on ne sera pas là finalement
on ne sera pas là, vous pouvez donner nos places à d'autres
on peut encore se retirer ou c'est trop tard ?
on sera trois au lieu de... non en fait annulez tout
oublie ça, c'est bon comme ça
quelle est la marche à suivre pour se désister ?
retire moi de la liste
retirez ma réservation, je me suis trompée de semaine
retirez-moi de la liste
stop
supprime mon inscription au creathon
tout compte fait je reste chez moi, effacez ma réservation
`,
  "my-requests": `
, je suis bien inscrit ?
Avez-vous enregistré ma réservation ?
J'ai fait deux demandes {when} , pouvez-vous me dire ce qu'elles sont devenues ?
J'ai réservé {when} , je n'ai toujours pas de réponse
J'attends une confirmation {when} , est-ce normal ?
Je n'ai reçu aucun courriel depuis mon inscription de {when} , a-t-elle été prise en compte ?
Où en est ma demande d'inscription ?
Où en sont mes demandes ?
Pourriez-vous vérifier si je suis sur la liste du {when} ?
est ce que ma place est confirmée pour le {when}
est-ce que c'est acté ma place de mardi
est-ce que mon inscription a bien été prise en compte ?
j'ai fait une inscription au nom de Vanhoutte, vous la voyez ?
j'ai réservé combien de places déjà ?
j'avais réservé pour quoi ?
je metais inscrit a quoi deja
je metais inscrit a quoi deja ?
je peu voir mes inscription
je sais plus à quoi je me suis inscrite
je suis inscrit à quels ateliers ?
je suis inscrit à quoi déjà
liste de ce que j'ai demandé
ma demande est passée ?
ma reservation est bien passée ?
mes demandes
mes inscriptions
mes réservations
montre ce que j'ai réservé
où en est ma demande ?
où en est mon dossier
pour moi ou pas encore ?
qu'est-ce que j'ai réservé ?
toujours pas de nouvelles de l'organisateur ?
toutes mes demandes en cours
voir mes demandes
voir mes réservations
vous avez bien reçu mon inscription ?
vous avez eu une réponse ?
À quoi est-ce que je suis déjà inscrit ?
à quoi je me suis inscrit déjà ?
à quoi je suis inscrit ?
ça a été accepté ou refusé mon truc
`,
  remind: `
-moi un petit message la veille {when}
Est-ce que je recevrai une alerte avant la conférence ?
Je suis tête en l'air, faites-moi signe deux jours avant
Pouvez-vous me le rappeler {when} même ?
Serait-il possible d'être avertie par mail un jour à l'avance ?
Un petit rappel le {when} , c'est faisable ?
alerte moi la vielle
fais moi penser au chantier de {when}
fais-moi un rappel
faudrait me le redire deux heures avant
j'ai peur d'oublier
j'oublie toujours tout, prévenez-moi
je veux un rappel la veille
je voudrais recevoir un rappel pour le {when}
mettez-moi un rappel
moi un rappel
pouvez-vous m'envoyer un mémo trois jours avant ?
previens moi 1h avant
rappel pour {when}
rappelez-le moi la veille
rappelez-le-moi la veille
rappelle-le-moi
rappelle-moi cet événement un jour avant
rappelle-moi la veille
refais-moi signe {when} pour pas que je zappe
sonne moi la veille que j'oublie pas
tu me préviens la veille ?
tu peux m'envoyer un petit rappel un jour avant ?
tu peux me le rappeler la veille ?
tu peux me le rappeler {when} ?
un sms la veille ce serait possible ?
`,
  erase: `
Comment faire retirer mes informations de votre système ?
Conformément à la loi informatique et libertés, je demande la suppression de mes informations personnelles.
Effacez toutes mes données personnelles, .
Je ne veux pas que vous gardiez mon adresse mail
Je souhaite exercer mon droit à l'effacement
Je veux exercer mon droit à l'effacement
RGPD : merci de détruire tout ce qui me concerne
Supprimez toutes les données que vous avez sur moi
comment faire disparaître ce que je vous ai donné comme renseignements ?
de supprimer tout ce que vous avez sur moi
efface mon numéro
efface notre conversation et mes coordonnées
efface tout ce que tu sais de moi
efface tout l'historique me concernant
effacer mes données
effacez les informations que vous gardez à mon sujet
effacez mes données
effacé mon mail et mon tel de votre base
enlevez mon nom de vos fichiers
enlève les données me concernant
faites disparaître les infos sur moi
faites disparaître mes données
gardez rien sur moi
j'exerce mon droit à l'effacement
je ne souhaite plus figurer dans vos fichiers
je veux plus figurer nulle part chez vous
je veux que mon mail soit supprimé de vos fichiers
je veux que vous m'oubliiez
je veux être oublié
je voudrais que mon adresse soit effacée de votre base
ne gardez rien de mes informations
oublie mon adresse mail
oublie-moi
oubliez-moi
peux-tu virer mon numéro de téléphone
retirez mon nom de vos fichiers
supprime tout ce que j'ai donné, nom et mail
supprime toutes mes données personnelles
supprimez mes données
supprimez toutes mes informations personnelles
vire tout ce que tu sais sur moi
vous gardez mon mail ? supprimez-le
`,
  correct: `
, j'ai écrit n'importe quoi
, pas celui-là
Il y a erreur sur mon prénom, c'est Maëlle avec un tréma
J'ai fait une faute dans mon mail
L'adresse électronique que je vous ai communiquée comporte une coquille
Mais non !
Vous confondez avec autre chose, je crois
c'est pas ce que j'ai demandé
c'est pas ça
ce n'est pas ce que j'ai demandé
ce n'est pas ce que je voulais
ce n'est pas mon nom
changer le nombre de places
corriger
erreur de ma part
erreur, c'est pas la bonne ville
hein ? j'ai pas demandé ça
j'ai cliqué sur le mauvais
je me suis trompé
je me suis trompé de numéro de téléphone
je n'ai jamais dit ça
le numéro que j'ai donné n'est pas le bon
là t'es à l'ouest
mauvaise date
mauvaise réponse
modifier mon adresse mail
oups faute de frappe dans mon nom
pas celui que je disais
rien à voir avec ma question
t'as rien compris
tu mélanges tout
vous m'avez mal compris
vous n'avez pas compris ma question
vous répondez à une autre question que la mienne
vous vous trompez
à côté de la plaque
ça n'a aucun rapport
`,
  restart: `
, on oublie tout et on recommence
On recommence tout depuis le début
Oublie ce que j'ai dit, repartons de zéro
Oublie ce que j’ai dit, repartons de zéro
Oublions tout ça et reprenons depuis le début
annule ma recherche
annule tout ce qu'on s'est dit, on reprend depuis le départ
efface ma recherche
je veux repartir du début
nouvelle recherche
on recommence
on recommence à zéro
on repart de zéro
on reprend au debut
on reprend tout depuis le début
oublie ma recherche précédente
oublie tout et recommence
recommence tout
recommencer
remets les compteurs à zéro
remettre à zéro
repartir de zéro
reset
retour au début
vide les filtres
`,
  repeat: `
Pouvez-vous répéter, j'ai fermé la fenêtre par erreur
Tu disais quoi juste avant, ça a défilé trop vite
j'ai pas eu le temps de lire, remets ton message
j'ai pas vu ta réponse, elle a disparu
quoi ?
redis moi ça
redonne moi ta dernière réponse
tu peux redire ?
vous pouvez répéter ?
`,
  language: `
Est-ce que vous pouvez me répondre en anglais ?
Je préfère qu'on continue en français
My French is bad, on peut passer à l'anglais ?
On peut parler français plutôt ?
Pourriez-vous répondre en anglais pour mon collègue irlandais ?
Pouvez-vous m'écrire en anglais s'il vous plaît, ma femme ne lit pas le français
en anglais
en anglais c'est possible ?
english please
english please, le français c'est trop dur
est-ce que vous parlez néerlandais ou anglais ?
parlez-vous anglais ?
passe en anglais
quelles langues comprenez-vous ?
switch to english
tu parles anglais ?
tu peux me répondre en anglais ?
version anglaise ?
`,
  help: `
... et {when} je fais quoi ?
C'est mon petit-fils qui m'a mis ça sur la tablette, que dois-je faire {when} ?
Comment je dois poser mes questions ?
Comment ça marche, ce chat ?
Est-ce que je dois écrire des phrases entières ou des mots suffisent ?
Il faut cliquer sur les numéros ou les écrire ?
Instructions
J'ai du mal à m'y retrouver dans vos réponses
Je n'ai pas l'habitude de ces machines, expliquez-moi comment m'y prendre
Je n'ai pas l'habitude de ces outils, que dois-je écrire ?
Je ne suis pas douée avec ces outils, comment dois-je formuler ma question ?
Que puis-je vous demander ?
Quel genre de questions puis-je vous poser ?
Tu sais faire quoi exactement ?
aide
aidez-moi
aussi les annulations, ou seulement les renseignements ?
c'est quoi les choses que tu peux faire
c'est quoi les commandes
comment faut-il formuler sa demande ?
comment j'utilise ce bot ?
comment je fais pour chercher un événement ici ?
comment on cause avec vous, on tape ou on parle
comment on s'en sert ?
comment on t’interroge ?
comment ça fonctionne ?
comment ça marche ?
comment ça marche, ce chat ?
donnez-moi un exemple de question
explique-moi comment t'utiliser
faut poser des questions ou cliquer ?
j'ai rien capté
j'écris quoi ici ?
je comprends pas
je comprends pas comment ca marche ton truc
je comprends pas, tu peux faire quoi d'autre ?
je comprends rien à votre truc
je dois taper quoi
je dois écrire quoi pour trouver ?
je fais comment pour chercher ?
je ne sais pas m'en servir, de ton machin
je ne vois pas comment ça fonctionne
je peux te demander quoi ?
je pige que dalle à ton fonctionnement
je sais pas comment demander
je suis paumé
je suis perdu
je suis perdue
là je suis un peu dépassé
mode d'emploi ?
on est censé faire quoi ici ?
on peut s'inscrire et annuler directement ici avec vous ?
on peut te parler normalement ou faut des mots clés
par où je commence pour me servir de ce chat ?
pas clair pour moi, faut s'y prendre comment avec ce bot
première fois que j'utilise ça, comment procéder
que dois-je taper ?
que pouvez-vous faire pour moi ?
que sais-tu faire ?
quelles sont tes fonctions
tu peux m'aider ?
tu peux m'aider à utiliser le chat ?
tu sais faire quoi au juste
tu sais faire quoi au juste ?
tu sers à quoi
tu sers à quoi ?
un exemple ?
vous pouvez m'aider ?
à quoi tu sers
`,
  identity: `
Suis-je en train de parler à une vraie personne ou à un ordinateur ?
T'es une IA ou un stagiaire ?
Y a-t-il quelqu'un derrière l'écran ou est-ce automatique ?
c'est automatisé vos réponses ?
c'est qui qui me répond
c'est quoi ce bot ?
comment tu t'appelles ?
d'où tenez-vous ça ?
quelles sont vos sources ?
qui es-tu ?
qui t'a fabriqué
t'es un robot ?
tu es un robot ?
tu t'appelles comment
vous êtes qui ?
vous êtes une vraie personne ?
à qui ai-je l'honneur
`,
  human: `
Est-il possible d'être mis en relation avec une personne de votre équipe ?
J'en ai assez des réponses automatiques, je souhaite m'entretenir avec un agent de la MEL
Je préfère parler à un humain
Je préférerais avoir quelqu'un au téléphone
Je préférerais parler à une vraie personne
Mon cas est un peu particulier, j'aimerais en discuter avec une personne
Passez-moi madame la responsable
Puis-je être rappelé par un agent du service ?
Vous avez un numéro où on peut joindre quelqu'un de l'équipe ?
c'est compliqué à écrire, je peux parler à quelqu'un
contacter l'équipe
je peux parler à quelqu'un de votre équipe ?
je préfère le téléphone
je préfère qu’un membre de l’équipe me réponde
je préfèrerais une voix humaine, vous avez un numéro de GSM ?
je préférerais avoir quelqu'un au bout du fil
je veux parler à quelqu'un
je veux parler à un humain
je voudrais joindre le standard, quel est le moyen de vous parler directement ?
je voudrais qu’une vraie personne me rappelle
le numéro d'un responsable
mettez-moi en relation avec un conseiller
opérateur
parler à un humain
passe moi un humain
passez moi un conseiller
passez-moi quelqu'un
passez-moi un conseiller
passez-moi un responsable
pouvez-vous me passer un conseiller ?
quelqu'un de chez vous peut m'appeler {when} ?
qui peut me rappeler pour que j'explique de vive voix ?
ras le bol du robot, un responsable !
un bot ne me suffit pas
un humain
un vrai interlocuteur
une vraie personne
y a pas un vrai agent ?
y a un numéro pour avoir un conseiller ?
y a-t-il quelqu'un que je peux appeler ?
`,
  "off-topic": `
, auriez-vous l'adresse d'un bon prothésiste dentaire {town} ?
, auriez-vous l'obligeance de m'indiquer à quel guichet de la mairie de Lambersart je dois déposer ma demande de certificat d'hérédité ? Merci d'avance.
, auriez-vous une chambre double pour {when} {town} , proche de la gare, avec petit déjeuner ?
, j'ai souscrit un abonnement internet le {when} {town} et le technicien a laissé un câble pendre au milieu de la façade.
, je souhaiterais savoir si mon fils majeur, étudiant {town} , peut rester rattaché à mon foyer fiscal, merci d'avance.
, le feu tricolore en bas de la rue Nationale il est cassé {when} , vous pouvez signaler ?
, ma mère de 84 ans vit seule {town} et son téléphone fixe ne marche plus {when} , pouvez-vous m'indiquer qui prévenir chez Orange ? .
, mon abonnement TER annuel a été prélevé deux fois en {when} , à quel guichet dois-je m'adresser {town} - {town} ? .
, mon récépissé expire le {when} et je n'ai pas de rendez-vous à la préfecture, que dois-je faire ?
, nous avons acheté une cuisine chez vous en {when} et il manque toujours deux façades et le plan de travail.
, nous sommes quatre adultes et un bébé et cherchons un appart-hôtel avec cuisine du {when} , plutôt {town} .
, suite au décès de mon époux le {when} {town} , je souhaiterais savoir sous quel délai je dois prévenir sa caisse de retraite. Avec mes .
1 mille nautique en km
12345
15 % de 240
15% de 240 euros ça fait combien
18 % de 245
2 + 2 x 3 ?
20 % de 85 euros ça fait combien
A quelle heure passe le prochain métro à Eurotéléport ?
AAH renouvellement dossier MDPH nord trop long
APA à domicile combien d'heures pour un GIR 4
Ajoute cette chanson à ma liste de lecture du matin
Allo le garage ? c'est pour savoir si ma Polo est prête
Annule ma commande de pizzas
Appelle maman
Appelle-moi un taxi pour la gare {town} - {town} à {when}
Avec quoi je peux accompagner un rôti de dindonneau un peu sec ?
Ayant été flashé avec le véhicule de mon employeur, dois-je me désigner moi-même ou est-ce à lui de le faire ?
BNP carte visa premier assurance voyage
Babyliss qui ne chauffe plus garantie ?
Baisse le chauffage du salon à 19 degrés
Bielsa va se faire virer ou pas
Boulanger {town} reprise ancien lave-linge
Buffalo Grill de {town} , il faut réserver pour huit {when} ?
Bus pour rentrer de {town} {town} {when}
But {town} service après-vente numéro
C'est combien la consultation chez un ostéopathe pour cheval ?
CMU-C demande formulaire
Calcule-moi combien je touche si je pose 12 jours sans solde avec 1750 euros brut.
Capitaine Marleau c'est quel jour
Chéri prends du pain et des couches taille 4 en rentrant
Cléopâtre était-elle égyptienne ?
Combien coûte l'abonnement mensuel Ilévia pour un étudiant ?
Combien coûte le ramonage d'un conduit de poêle {town} ?
Combien coûte une nuit aux urgences si on n'a pas de mutuelle ?
Combien d'habitants {town} ?
Combien de calories dans une banane ?
Combien de doliprane par jour maximum ?
Combien de jours de congés me reste-t-il {when} ?
Combien de passagers tiennent dans un Scénic 7 places avec le coffre plein ?
Combien de temps cuire un rôti de 1,2 kg ?
Combien font 17 fois 24 ?
Comment Molière est-il mort au juste ?
Comment augmenter le plafond de ma carte bancaire ?
Comment changer le code secret de ma carte ?
Comment demander une augmentation à mon chef ?
Comment enlever une tache de vin rouge ?
Comment inscrire ma fille à la cantine de l'école Jean-Macé ?
Comment inscrire ma fille à la cantine de l’école Jean-Macé ?
Comment obtenir un deuxième bac à ordures pour mon immeuble ?
Comment on découpe une dinde sans en mettre partout ?
Comment on fait une béchamel sans grumeaux ?
Comment on va à la clinique de la Louvière en métro depuis la gare ?
Comment réinitialiser mon mot de passe Gmail ?
Comment résilier mon assurance auto {when} ?
Comment s'appelait le chien de Tintin en anglais ?
Comment s'appelle le petit de la ?
Compte Nickel chez quel buraliste {town}
Conforama de {town} , vous livrez le matelas {when} ?
Coupe du monde 2018 groupe de la France
DPD m'a mis absent alors que j'étais là !!!
Dans quel pays a-t-on inventé les frites, {town} ou France ?
De quel côté étaient les Turcs en 14-18 ?
Depuis que j'ai changé d'oreiller j'ai des maux de tête tous les matins.
Donne-moi mon horoscope {when}
Dragon ball super épisode 115
Définition du mot "procrastination"
EHPAD visite de ma tante {town} , jusqu'à quelle heure ?
Est-ce qu'il va pleuvoir {town} {when} ?
Est-ce qu'il va pleuvoir {when} {town} ?
Est-ce que Vercingétorix avait vraiment une moustache ?
Est-ce que j'ai bien fermé la porte du garage ?
Est-ce que l'eau de {town} est trop dure pour une bouilloire ?
Est-ce que le Quick d' {town} est accessible en fauteuil roulant ?
Faidherbe c'était qui au juste, celui de la statue
Faut-il changer les pneus avant l'hiver ?
Faut-il retirer ses lentilles de contact pour passer un scanner ?
Faut-il un justificatif de domicile pour acheter une puce prépayée ?
Fixe une réunion avec mon chef {when} dans mon agenda Outlook
Formule 1 {town} heure du check-in
Harry et Meghan Markle ils sont fiancés ?
Hippopotamus {town} menu enfant
Il faut combien de temps pour avoir sa carte d'identité à la mairie de Loos ?
Il gèle {when} {town} ?
Il me faut un médecin de garde {town} {when}
Il paraît que le boulanger de la place a quitté sa femme pour la fleuriste
Il reste des places en crèche {town} pour {when} ?
J'ai 62 ans, mon mari est parti {when} avec ma meilleure amie et je ne mange plus.
J'ai besoin d'annuler une commande de fioul passée {when} {town} .
J'ai gagné 20 euros au Banco {when} !
J'ai mis deux fois le sel dans ma pâte à pain, c'est fichu ?
J'ai perdu ma carte bancaire {town} , bloquez-la
J'ai perdu ma carte bleue, que faire ?
J'ai posté le formulaire Cerfa le {when} , est-il trop tard si le cachet fait foi ?
J'ai reçu le mauvais article, je veux être remboursé
J'arrive de Liège {when} , est-ce qu'il y a encore des taxis {town} -Europe ?
Je cherche quelqu'un pour déboucher mes gouttières {town} , {when} si possible.
Je cherche un appartement T2 à louer {town} , 550 € maximum
Je cherche une droguerie à l'ancienne {town} , celle de la rue de Gand a fermé.
Je dois prendre rendez-vous pour une carte d'identité à la mairie de Croix
Je dois refaire mon passeport, quels papiers ?
Je me suis coupé avec une boîte de conserve rouillée, dois-je refaire le tétanos ?
Je n'aime plus mon mari mais je reste pour les enfants.
Je n'arrive pas à payer ma taxe d'habitation sur le site des impôts
Je ne pourrai pas venir à la séance de kiné de {when} , prévenez-le.
Je souhaite réserver un créneau pour la vidange chez Feu Vert {town} {when} .
Je suis daltonien, est-ce que j'ai le droit de devenir conducteur de train ?
Je suis de nationalité marocaine et je pars me marier à Oujda, mon récépissé me permet-il de revenir en France ?
Je suis en retard pour ma déclaration de TVA
Je veux ouvrir un livret A pour mon fils de 4 ans
Je viens d'emménager {town} , il faut que je prévienne qui à part la Poste et EDF ?
Je voudrais acheter un canapé d'occasion sur Leboncoin
Je voudrais annuler mon abonnement Canal {when} .
Je voudrais une mercerie ouverte le {when} {town} , pour des boutons de manteau
Je vous contacte car mon fils, élève de 4e {town} , a été exclu trois jours et j'aimerais contester.
Je vous écris au sujet de mon dossier de surendettement déposé en {when} à la Banque de France, aucune nouvelle à {when} .
Jean-Luc, n'oublie pas de sortir la poubelle jaune et de donner à manger aux deux chats
Johnny est encore à l'hôpital ?
Joséphine ange gardien c'est la dernière saison ?
Jusqu'à quand peut-on échanger un jeu vidéo chez Micromania ?
La déchetterie de {town} accepte les pots de peinture ?
La ligne 1 est encore en panne, il y a des bus de remplacement ?
La voisine du troisième {town} secoue ses tapis sur mon linge, ça dure depuis l'été.
Lance un minuteur de dix minutes
Le Lidl d' {town} a rappelé quel lot de saumon fumé ?
Le Lidl de {town} est ouvert jusqu'à quelle heure ?
Le bureau de douane d' {town} ouvre à quelle heure {when} ?
Le chat a mangé du chocolat, c'est grave ?
Le chien du {when} a encore hurlé toute la journée, on n'en peut plus dans la rue.
Le lycée Faidherbe recrute-t-il des surveillants ?
Le prix du sans-plomb {town} {when} ?
Le score de {town} - {town} {when} ?
Le vaccin contre la grippe est-il remboursé ?
Le wifi ne marche plus {when} chez SFR
Lens est encore en ligue 2 ou pas
Lequel est le plus lourd, un kilo de plumes ou un kilo de plomb lol
Leroy Merlin {town} , vous faites la découpe de bois ?
Les baskets en 42 sont-elles encore en stock chez Decathlon ?
Les toilettes de la gare {town} - {town} sont payantes ou pas ?
Lis-moi mes mails de {when}
Ma Twingo refuse de démarrer quand il fait humide, une idée ?
Ma belle-fille veut appeler le bébé Khaleesi, je fais quoi
Ma carte sans contact ne passe plus à la caisse
Ma fiche de paie d' {when} est fausse
Ma fille a 39 de fièvre, qu'est-ce que je lui donne ?
Ma fille a 39 de fièvre, qu’est-ce que je lui donne ?
Ma fille touche l'AEEH, est-ce que je dois la déclarer aux impôts ?
Ma grand-mère rentre de l'hôpital {when} et il lui faut un lit médicalisé {town} d'ici là.
Ma locataire a peint les murs en noir, puis-je garder toute la caution ?
Ma nièce de 15 ans veut se faire percer la langue, faut-il l'accord des deux parents ?
Ma poubelle jaune n'a pas été ramassée {when} {town}
Ma voiture n'a pas passé le contrôle technique {town}
Madame, Monsieur, ayant déménagé de {town} {town} , je ne reçois plus mes factures d'eau ; à quel service dois-je communiquer ma nouvelle adresse ?
Madame, Monsieur, je n'ai toujours pas reçu mon avis d'imposition et la date de paiement est passée, vais-je avoir une majoration ?
Maisons du Monde retour canapé délai
Martin Fourcade combien de médailles
Maîtresse c'est la maman de Lina, elle a de la fièvre elle ne viendra pas à l'école {when}
Mes meringues sont toutes collantes, pourquoi ?
Mets France Inter
Mets le dernier morceau de Stromae
Mets une alarme pour {when}
Mets une note de 4 étoiles au dernier roman que j'ai lu
Mon GPS m'envoie dans un champ {town} , il est fou ou quoi
Mon avion pour Porto décolle à 6h20 de {town} , y a-t-il une navette assez tôt ?
Mon fils est absent {when} , comment prévenir le collège ?
Mon genou craque quand je monte les escaliers, c'est de l'arthrose ?
Mon horoscope dit que je vais rencontrer un brun, toi t'y crois ?
Mon ordinateur s'éteint tout seul
Mon prof d'anglais dit qu'on ne dit pas « I am agree », il a raison ?
Mon propriétaire refuse de me rendre la caution
Mon père s'est fait retirer sa prothèse de hanche et il souffre beaucoup, peut-on augmenter la morphine ?
Mon virement de 350 euros n'est toujours pas arrivé
Mon voisin de {town} fait brûler ses feuilles tous les soirs, à qui me plaindre ?
Monsieur le syndic, la minuterie du hall B ne marche plus {when} .
Monte le son
N'oubliez pas les paroles Margaux a gagné combien
Napoléon est mort où et de quoi
Nathalie c'est bien toi qui as mon plat à gratin bleu ?
Notre train pour {town} vient d'être annulé, comment se faire rembourser l'hôtel ?
Nous arriverons en gare vers {when} avec une poussette et un chat, l'hôtel d' {town} acceptera-t-il l'animal ?
On m'a diagnostiqué une apnée du sommeil et la machine fait un bruit infernal.
On m'a volé mon doudou quand j'avais six ans et je m'en suis jamais remis mdr
On peut payer en chèques vacances chez Léon de {town} ?
Où acheter des chrysanthèmes {town} un {when} ?
Où déclarer un vol de vélo {town} ?
Où faire encadrer une photo de famille {town} {when} ?
Où puis-je faire changer la pile de ma clé de voiture {town} ?
Où puis-je garer ma voiture gratuitement {town} ?
Où se passe exactement l'histoire de Bienvenue chez les Ch'tis ?
Où trouver un audioprothésiste {town} qui règle les appareils sans rendez-vous ?
Par quoi remplacer le beurre dans un gâteau ?
Par quoi remplacer les œufs dans un gâteau ?
Passe à la station de radio suivante
Peut-on prendre de l'ibuprofène quand on allaite ?
Peut-on retenir une table ronde au restaurant du Casino de {town} {when} ?
Peut-on rouler à 30 sur le boulevard de la Liberté ?
Peux-tu annuler le plombier de {when} , finalement mon gendre a réparé.
Peux-tu m'écrire un mot d'excuse pour la maîtresse, Noé avait rendez-vous chez le dentiste ?
Peux-tu mettre ce paragraphe au passé simple ?
Population de {town} {when}
Pour le bébé on a dit bodies 6 mois et pas de peluches hein mamie
Pourquoi le ciel est rouge certains soirs ?
Pourquoi les Anglais roulent à gauche ?
Pourquoi les crevettes deviennent roses à la cuisson ?
Pourquoi les flamants dorment sur une patte ?
Pourquoi m'a-t-on prélevé deux fois 19,90 € le {when} ?
Pourriez-vous m'indiquer si le cimetière de l'Est est accessible en voiture pour une personne âgée ?
Pourriez-vous me dire si le Cora de {town} livre encore les bouteilles de gaz ?
Pression des pneus clio 3
Primark {town} ça existe ou faut aller {town}
Prix d'un billet d'avion pour New York en {when}
Puis-je payer ma commande en trois fois ?
Quand commencent les soldes d'hiver chez Auchan ?
Quel bus va de {town} {town} {when} ?
Quel est le plus long fleuve du monde ?
Quel est le poids maximum pour un bagage en cabine ?
Quel est le taux de change de l'euro en livre sterling ?
Quel fromage met-on dans une vraie tartiflette ?
Quel jour passe le camion des encombrants {town} ?
Quel poids de bagage en cabine chez Ryanair ?
Quel temps fera-t-il {when} {town} ?
Quel vétérinaire prend les urgences {town} le {when} ?
Quel âge a la tour Eiffel ?
Quelle dose de sirop pour un enfant de 14 kilos ?
Quelle est la capitale de l'Australie ?
Quelle est la capitale de la Mongolie ?
Quelle est la durée de vie d'un chauffe-eau de 200 litres ?
Quelle est la racine carrée de 144 ?
Quelle heure est-il à Tokyo ?
Quelle pharmacie est ouverte {when} {town} ?
Quelles sont les dates des vacances scolaires de février ?
Quels vols relient {town} {town} le {when} ?
Qui a gagné le tour de france {when} ?
Qui a gagné {when} , le LOSC ou Guingamp ?
Qui a marqué contre {town} {when} ?
Qui commande à la mairie quand le maire est malade ?
Qui dois-je appeler pour faire enlever une épave garée devant chez moi {town} ?
Qui est le président des États-Unis ?
Qui est-ce qui fait la voix de Homer Simpson {when} ?
Qui présente le {when} sur TF1 ?
Qui sera l'arbitre de France-Galles {when} ?
Raconte l'histoire de la bataille de {town}
Raconte-moi une blague
Rappelle-moi d'acheter du lait {when}
Rappelle-moi d'appeler maman {when}
Recette de la carbonade flamande pour six
Règle une alarme à {when}
Rédigez-moi une annonce pour vendre ma caravane Hobby de 2004.
Réserve une table pour quatre dans une pizzeria de {town} {when}
Réserve une table pour quatre {when} au restaurant italien
Réservez-moi s'il vous plaît deux couchettes {town} -Nice pour le {when} .
SOS médecins {town} délai {when}
Service réanimation Salengro horaires des visites
Si je partage 87,50 euros en {when} , ça fait combien chacun ?
T'as une astuce pour dégraisser une hotte sans y passer la journée
T2 avec balcon {town} moins de 700 €
Teddy Riner, il a combien de titres
Thalys en panne {town} -Midi vous avez des infos ?
Traduis « je t'aime » en espagnol
Trouve-moi un vol {town} -Nice pas cher le {when}
Tu peux m'expliquer le subjonctif allemand ? j'ai un devoir noté {when}
Un aller simple {town} - {town} {when} , c'est combien ?
Un aller simple {town} - {town} {when} , c’est combien ?
Un colis devait arriver {when} , il est où ?
Un technicien pour ma télé {town} {when} , ça existe encore ?
Vauban a construit combien de citadelles
Walking dead Negan meurt ?
Y a-t-il des bouchons sur l'A1 {when} ?
Y a-t-il un parking gratuit pas loin de l'hôpital Saint-Vincent ?
a quel heur ferme carouf {town}
a quel heure le soleil se couche {when}
abandon de poste chômage ou pas
abattement donation parents enfants
abonnement ilévia 26 ans et plus
abonnement parking Vinci {town} mois
accident sur la rocade ouest {when} , c'est dégagé ?
acheter du bitcoin c'est le moment ?
acte de naissance quand on est né à l'étranger
acteur du Bureau des légendes
acteur principal de Plus belle la vie
action Total en bourse {when}
action {town} ouvert ?
activer ma nouvelle carte
actu foot losc
adn c'est l'abréviation de quoi
adresse du greffe du tribunal de commerce de {town}
agence immobilière ouverte {when} {town}
agence qui garde mon dépôt de garantie
agios c'est légal autant ?
aide juridictionnelle plafond
aide-moi à faire ma dissertation de philo sur la liberté
airbnb {town} ce {when} pour deux
aire d'un disque de 5 cm de rayon
ajoute Karim à mes contacts
ajoute dentiste le {when} dans mon agenda
ajoute du lé et des oeufs a la liste de course
ajoute l'adresse de Karine à mes contacts
ajoute un arrêt à la pharmacie sur le trajet
ajoute une réunion à mon agenda {when}
alarme sonnerie coq 5h50
alcootest obligatoire 2017
aliexpress douane en dessous de 22 euros
allocation de soutien familial père parti
allocation rentrée scolaire non reçue
allume la lampe du couloir
allume la lumière du salon
allô ? c'est pour la chaudière, le technicien devait passer {when}
ambulance pour transporter mon père {town} {when}
ameli relevé d'indemnités journalières
angine blanche ou rouge
annule ma commande de pizza
annule ma prise de sang de {when} au labo de {town}
annule mon hôtel {town}
annule mon vol
annuler ma chambre sur booking sans frais
annuler mon vol Transavia du {when} , remboursé ou pas ?
appart a louer rbx 500e
appartement à vendre {town}
appelle maman
apple watch série 3 étanche
appétit en allemand
après que + indicatif ou subjonctif
armurier {town} , cartouches calibre 12
arrivée tardive à l'hôtel, code d'accès non reçu
arroser une orchidée tous les combien
arrêt maladie à envoyer sous combien de jours
arrête de me notifier les infos politiques
arrêter de fumer avec des patchs combien de semaines
article 1240 code civil
article reçu cassé
asdfghjkl
aspirateur dyson v8 ou rowenta
aspirateur robot démarre
assurance auto jeune conducteur combien
assurance auto résiliation loi hamon
assurance rachat de franchise utile ou arnaque
attestation pôle emploi jamais reçue
auberge de jeunesse de {town} dortoir mixte tarif
auchan recrute des caissiers {town} ?
auchan {town} livraison surgelés
augmenter ma data
auto-école {town} , prix {when}
avertissement au travail pour un retard de 5 min
avis de décès voix du nord {when}
avis de taxe d'habitation, qui est redevable au {when}
avocat spécialisé permis de conduire {town}
baby-sitter {when} {town} pour deux enfants
bagage perdu {town} , numéro de dossier ?
bail mobilité
baisse la musique dans le salon
baisse le chauffage à 19 degrés
bande de roulement usée
bar qui passe le match France Galles {when} {town}
barbe et coupe 15 euros
bataille de {town} 1214 qui contre qui
batterie de trottinette électrique gonflée danger
besoin d'un parapluie {when} ?
bijoutier qui rachète l'or {town}
bière Paix Dieu dispo en grande surface ?
bla bla bla
bloque ma carte {when} on me l'a volée
bloque ma {when} pour faire les comptes
bourse crous échelon 4 montant
bourse refusée, j'ai 30 jours pour faire appel ?
boursorama appli plantée
box de stockage 6 m² {town}
bracelet électronique conditions
branche la prise de la machine à laver à {when}
bruit de chantier {when} rue de Lannoy
brunch {when} {town} c'est combien
brûlure d'huile chaude
bureau de poste {town} {town} fermé jusqu'à quand
bénéficiaire ajouté mais virement refusé
béton dosage brouette
c'est Momo tu m'as pas rendu mes 20 balles
c'est où exactement le triangle des Bermudes
c'est quand l'entretien chez Bonduelle déjà
c'est quand les vacance de {when}
c'est qui qui chante ça
c'est quoi l'agar-agar
c'est quoi l'ressenti avec ce vent
c'est quoi la différence entre averse et giboulée
c'est quoi la meteo {when} {town}
c'est quoi le générique de l'inspecteur Gadget
c'est quoi le temps de cuisson d'un rôti de 2kg
c'est quoi mon ascendant si je suis né à {when}
c'est quoi pi au juste
c'est quoi un isotope
c'est quoi un trou noir
c'est quoi une tectonique des plaques en simple
c'est à quelle heure la fermeture du guichet SNCF de {town}
cadastre parcelle AK 112
cafards immeuble qui paie
calcule un pourboire de 10 % sur 64 euros
calculs rénaux que boire
calories brûlées en dormant
camion de déménagement 20m3 à louer {when}
camping ouvert toute l'année en Bretagne
capital décès CPAM qui peut demander
caravane stationnée dans la rue depuis un mois, légal ?
cardiologue secteur 1 {town}
carrefour {town} scan'lib panne
carrelage qui sonne creux
carrossier {town} devis aile avant
carte bancaire pas encore arrivée depuis dix jours
carte cadeau sephora solde restant
carte d'identité valable 10 ou 15 ans
carte graphique gtx 1060 ou rx 580
carte jeune sncf à 28 ans c'est mort
carte mobilité inclusion stationnement
carte vitale photo refusée
casier judiciaire bulletin 3
caution solidaire mes parents à l'étranger
ce pull existe en bleu ?
centre des impôts de {town} horaires
certificat d'hérédité
certificat de non gage c'est payant ?
ces baskets existent en noir ?
chambre chez l'habitant {town} {when}
champagne pour 40 personnes combien de bouteilles
change 100 euros en dollars
change la couleur des lumières du séjour en bleu
changer d'adresse sur la carte grise
changer de mensualités d'électricité
changer des livres sterling {town}
changer l'adresse de livraison de mon paquet
changer l'ampoule d'un phare de scenic
changer le code secret de ma carte c'est possible au guichet ?
changer mon taux de prélèvement à la source
chante moi joyeux anniversaire
chaudière code F28
chauffagiste agréé Viessmann {town} pour entretien {when}
chef je serai là à {when} au dépôt de {town} avec le camion
cheveux gras dès le lendemain du shampoing
chez quel fromager je trouve du {town} bien fort
chien mord facteur responsabilité
chien perdu golden {town} collier rouge
chien qui vomit jaune
chiffres romains 1984
chomage calculle indemnité
ciel dégagé {when} ?
cigarette électronique batterie qui coule
cinq fruits commençant par K
citronnier rentrer l'hiver
clash royale meilleur deck arène 7
classement atp à {when}
classement de la ligue 1
clause de non-concurrence coiffeuse
clôturer un livret jeune
coco le pixar, ça sort quand en France
code erreur E18 machine à laver
code pin bloqué après trois essais
code postal de {town}
code promo première commande eats
code promo zalando {when}
code puk
code wifi de l'hôtel
coefficient de marée Wimereux {when}
coefficient philo bac ES
coiffeur sans rdv pour homme {town}
coiffeur sans rendez vous {town}
coiffeur à domicile pour ma grand-mère {town}
colis bloqué en douane {when}
colis pour un détenu à {when} , poids maximum
colle à bois prise rapide laquelle
collège de secteur rue des Postes
colocation deux filles cherchons une troisième, 380 euros, {town} , réponds vite
combien coute 1 billet de train {town} paris {when}
combien coute un iphone 8
combien coûte un divorce par consentement mutuel
combien coûte un embrayage de 308
combien coûte un ticket de métro {town}
combien coûte une extraction de dent de sagesse
combien coûte une vidange chez Norauto
combien coûterait un uber de {town} {town}
combien d'argent sur mon compte ?
combien d'habitants {town}
combien d'heures doit dormir un ado
combien d'impôts pour 32000 euros célibataire
combien d'os dans le corps humain
combien d'états aux Etats-Unis
combien d'étoiles pour le grec de la rue de Paris
combien de bagages en cabine chez easyjet
combien de ballons d'or pour Messi
combien de calories dans une banane
combien de cartes dans un tarot
combien de cordes à une harpe
combien de doliprane par jour maximum
combien de dollar pour 50 euro
combien de grammes dans une livre anglaise
combien de joueurs dans une équipe de handball
combien de jours de vacances il me reste
combien de jours {when}
combien de litres dans un mètre cube
combien de musiciens dans les Beatles
combien de pattes a une araignée
combien de points en moins pour un feu rouge
combien de saisons dans game of thrones
combien de secondes dans une journée
combien de secondes dans une semaine
combien de sucre pour 1 kg de coings
combien de temps avant ma prochaine réunion
combien de temps cuire des œufs mollets
combien de temps dure une gastro
combien de temps il reste sur le minuteur du four
combien de temps pour aller {town} en voiture
combien de temps pour rentrer à la maison
combien de temps à pied entre les deux gares
combien de tours dans un grand prix de Monaco
combien de wagons dans un Eurostar
combien dhabitants en chine
combien font 12 fois 8 ?
combien font 12 onces en grammes
combien font 347 fois 12
combien gagne un pilote de ligne
combien il me reste sur mon compte courant
combien j'ai dépensé en restos {when}
combien pour envoyer 5 kilos au Sénégal
combien pèse un litre d'huile
combien rapporte un viager
combien vaut ma maison {town}
combien vaut une action LVMH
combien y a-t-il de départements en France
coment enlevé une tache de vin
commande annulée sans raison par le magasin
commande une pizza
commande une pizza quatre fromages et un coca
commande une pizza reine pour {when}
comment activer le paiement sans contact
comment aller de {town} {town} sans voiture
comment annoncer à mes parents que je suis enceinte
comment arrêter de fumer
comment bloquer un numéro masqué
comment changer de nom après divorce
comment changer mon mot de passe ?
comment changer un fusible porcelaine
comment contester une amende de stationnement
comment cuire un homard vivant
comment debloké une carte sim avec le code puk
comment dire non à son patron
comment déclarer mon médecin traitant
comment déclarer ses impôts en ligne
comment dégeler une serrure de voiture
comment enlever une écharde sous l'ongle
comment faire 1 cv sous word
comment faire cuire un œuf ?
comment faire une capture d'écran sur samsung
comment faire une somme si dans excel
comment fonctionne la carte à débit différé
comment installer une police dans word
comment installer windows 10 gratuitement
comment joindre le service client Bouygues sans attendre une plombe
comment marche un micro-ondes
comment marche un moteur électrique
comment on di parapluie en anglai
comment on dit bonjour en japonais
comment on fé des crepes
comment ouvrir un conte bancaire interdit bancaire
comment perdre du poids ?
comment plier un drap housse
comment poser du parquet flottant
comment poser un arrêt maladie sur le portail rh
comment poser un jour enfant malade
comment remplacer les œufs dans un gâteau au yaourt
comment renouveler ma carte d’identité ?
comment réparer mon lave-linge ?
comment s'appelle le titre qui passe là
comment s'inscrire sur les listes électorales {town}
comment savoir si je lui plais
comment se faire baptiser adulte
comment se forme un arc en ciel
comment sont les avis sur le Bistrot de {town}
comment suivre un recommandé avec accusé de réception
comment taper un É majuscule sur clavier
comment transférer mes photos du téléphone à l'ordi
comment trier une liste en python
comment éplucher une grenade proprement
comment éviter les bouchons {town}
commentaire de texte sur l'Albatros, fais-moi l'intro
compo probable de l'équipe de France contre l'Angleterre
compromis de vente annulation
compte instagram piraté
concession cimetière durée
congé parental combien la caf verse
conjugue le verbe bouillir au futur
conjugue le verbe coudre au passé simple
conjugue le verbe résoudre au passé simple
constat amiable refus de signer
consulter mes points permis
contester une amende SNCF
contraire de éphémère
contrôle technique {town} prix
convertir 12 pouces en cm
convertir fahrenheit celsius 350
convertis 450 livres turques
cordonnerie minute {town} centre horaires du {when}
corrige mes fautes : je me suis permit de vous contacté
corrige mon orthographe : je suis aller au magasin
coupe la prise connectée de la télé
coupe le son jusqu'à la fin de la réunion
coupure d'eau {town} {when} ?
courroie distribution 308 hdi quand
cours de l'action Total
cours du bitcoin
crampes au mollet quand je cours
crise d'asthme sans ventoline
croisière sur le Nil danger ?
croque-monsieur au four thermostat
crous resto u Barrois ouvert midi ?
crème pour peau atopique bébé
crédit immobilier sur 20 ans quel taux {when}
crée une liste de lecture nommée route vacances
cuire des marrons au micro-ondes
cuisson d'un œuf mollet
curling à quoi sert le balai
cé quoi le solde de mon compte courant
c’est quand le prochain bus ?
c’est quel jour les poubelles {town} ?
d'achat qui ne s'applique pas au panier
dames pion qui recule ?
dans combien de jours {when}
dans quel film on entend je suis ton père
date de naissance de Dany Boon
date du prochain grand prix de F1
de quelle année est Thriller
de quelle couleur est la boîte noire d'un avion
de quelle couleur est le drapeau du Sénégal
deliveroo m'a livré froid, je veux un remboursement
demande de logement social numéro unique
demande de naturalisation rejetée quel recours
demande à Paul s'il ramène du pain
dentiste qui prend en urgence un {when} {town}
dermato {town} avec rdv {when} , y en a encore ?
dernier métro ligne 1 {when}
dernier tram pour {town} centre {when} il est à quelle heure
dernières infos sur Macron
dernières nouvelles sur l'ouragan
dernières nouvelles sur la Catalogne
devine combien je pèse
différence entre let et var en javascript
dis bonne nuit à mon fils
dis à mamie que le docteur passe à {when}
dis à Élodie que je passe la prendre à {when} devant la mairie d' {town}
discours de témoin de mariage drôle
discours départ en retraite du chef
disjoncteur qui saute dès que j'allume le four
distributeur de billets près de la gare de {town}
docteur, la petite a encore de la température, on garde l'antibiotique ?
dois-je déclarer mon pacs aux impôts
doliprane et alcool c'est dangereux ?
donne deux points sur six au roman que je lis
donne moi une liste de 10 prénoms bretons garçon
donne-moi le résumé du dernier Astérix
douleur sous les côtes à droite
dr house rediffusion quelle chaîne
drache ça veut dire quoi dans le nord
drone DJI interdit au dessus de {town} ?
duplicata du permis de conduire
durée légale du préavis pour un CDI cadre
déboucher un évier sans produit
décalage horaire Réunion hiver
déclarer une pension alimentaire versée
définition du mot procrastination
dégât des eaux constat voisin absent
déjections canines amende
délai de rétractation achat en ligne
délai pour un irm au chr
délai pour une carte grise en ligne
délit de fuite peine
démarre le robot aspirateur
déménageur monte-meuble {town} {when} , il me faut un devis
dépanneuse A22 direction {town} , je suis sur la bande d'arrêt d'urgence
dératiseur {town} urgent
dérivée de ln(x)
dérogation carte scolaire lycée Baggio
désactiver les notifications whatsapp d'un groupe
désimlocker un samsung
détecteur de fumée qui bipe toutes les minutes
efface les mails de plus de six mois
efface tous mes messages
elle m'a laissé en vu {when}
emoji qui pleure de rire signification
emploi du temps de la fac de droit
en quelle année Louis XIV est mort
en quelle année est tombé le mur de {town}
enceinte je BL appairage deux téléphones
encombrants {town} passage date
endives amères, comment éviter ça
enduit ou toile de verre sur mur abîmé ?
enlève les tomates de la liste
enregistre le journal de {when}
entorse du poignet attelle combien de temps
entreprise de pompes funèbres {town}
erreur 404 sur mon site wordpress
erreur 404 ça veut dire quoi
erreur de segmentation c++
es-tu marié
essai transformé combien de points
est ce qu'il va geler {when}
est ce que castorama loue des décolleuses
est ce que la fibre est dispo {town}
est-ce grave si j'ai mis du sans plomb 98 au lieu du 95
est-ce qu'il fait meilleur {town} qu'ici
est-ce qu'on a le droit de rouler à vélo dans le couloir de bus boulevard Vauban
est-ce que Decathlon embauche ?
est-ce que Papa a répondu à mon sms
est-ce que Pluton est une planète
est-ce que j'ai bien fermé le garage
est-ce que je suis libre {when}
est-ce que l'homéopathie est encore remboursée
est-ce que la brasserie accepte les tickets restaurant
est-ce que le Flunch d' {town} est ouvert le {when}
est-ce que le tram R circule {when}
est-ce que les frites font grossir lol
est-ce que les poissons dorment
etein la tele
euromillions combien à gagner
eurostar {town} {town} {when} 17 prix
facebook a désactivé mon compte
factoriser 4x²-9
facture duplicata édf
faire des photocopies couleur {town}
faire opposition à un chèque
faire un virement au Canada, quels frais
faire un état des lieux de sortie le {when}
fais un virement de 50 euros à Julie
faut il un visa pour aller au Vietnam 2 semaines
faut-il un mot d'absence pour une grippe
faut-il une prise spéciale aux Etats-Unis
federer joue contre qui {when}
femme de ménage déclarée deux heures le {when} {town} , tarif ?
fer à repasser qui crache du calcaire
ferme les volets de la chambre
ferme les volets du salon
ferme les volets roulants à {when} tous les soirs
fibre orange éligibilité {town}
fifa 18 ou pes 2018
figure de style dans « cette obscure clarté »
fissure en escalier façade grave ?
fleuriste qui livre à l'hôpital Claude Huriez
fleuve qui traverse Vienne
forfait free à 2 euros, combien de minutes
forfait mobile 20 go le moins cher
forfait mobile à 10 euros 50 go
formule chimique de l'eau de javel
fort boyard nom du nain
fortnite lag
four pyrolyse porte bloquée
fourrière de {town} adresse et tarif
frais d'inscription à l'edhec
frais de notaire dans l'ancien
frais réels ou abattement de 10 %, qu'est-ce qui est mieux
franchement le nouveau logo de la banque est moche
freebox player redémarre en boucle
friterie ouverte {town} {when}
g perdu ma carte etudiante {town} c'est ou les objets trouvés
game of thrones saison 8 c'est pour quand
garage Renault ouvert {when} {town} ?
garant visale je comprends rien
garantie constructeur lave-linge pompe
garantie darty 5 ans perdue la facture
garde alternée vacances de Noël répartition
garde à vue durée max
ghosté après 3 rdv, je relance ?
gilet jaune obligatoire dans la voiture ?
git push refusé pourquoi
glycémie à jeun 1,20
gmail spam trop plein
groupe sanguin AB négatif rare ?
guide-moi vers la station-service la moins chère
heure d'hiver on a avancé ou reculé
heure de la prière {when} {town}
heures sup non payées prud'hommes
horaires de la gendarmerie de {town}
horaires de la messe {when} à Notre-Dame de la Treille
horaires de la poste de {town}
horaires de la poste de {town} {when}
horaires mairie d' {town}
horloger pour changer le verre d'une montre {town}
horoscope du lion {when}
horoscope vierge {when}
hotte qui n'aspire plus
how are you en espagnol c'est comment
huissier {town} ouvert le {when} ?
hypothèque levée frais
hélicoptère prix d'une heure de vol
hémorroïdes crème sans ordonnance
héritage d'un oncle, droits de succession ?
hôtel pas cher près de la gare {town} Europe pour {when}
hôtel {town} pour {when} , ascenseur obligatoire
iban introuvable dans l'appli
idée de cadeau pour papi 80 ans
ikea {town} a encore des étagères billy blanches ?
ikea {town} est ouvert {when} ?
il est mort de quoi Jean Rochefort
il fait combien dehors
il fait un froid de canard
il faut avoir quel âge pour louer un camion
il faut blanchir les choux de {town} ou non
il faut que je trouve un cadeau pour ma belle mère, un parfum peut-être, t'en penses quoi
il fera combien {when} {town}
il me faut l'adresse exacte de la clinique vétérinaire de {town} pour mon GPS
il me faut un uber pour aller à l'hopital de {town}
il pleut {town} ou c'est juste chez moi
il reste des doudounes taille L en rayon chez Decathlon {town} ?
il s'est passé quoi {town} {when} , y avait des sirènes
il va pleuvoir {when} ?
il y a cor un docteur ouvert {town} {when}
il y a des embouteillages sur l'autoroute ?
il y a des travaux sur l'avenue de Dunkerque ?
il y a encore du monde à la caisse du Match de {town} à cette heure
il y a quelqu'un qui c'est si le metro marche la
il y a quoi à la télé {when}
il y a un tabac ouvert {town} la {when}
il y a une araignée énorme dans ma baignoire
ils font du sans porc dans ce restaurant ?
ils prennent les réservations Chez la Vieille ?
ils se sont parlé ou parlés
imc 27
impossible de me connecter à mon espace locataire
imprimante hp qui n'imprime plus en noir
imprimer recto verso canon
imprimer un mémoire de 120 pages relié {town} , quel magasin et à quel prix
impôt sur la fortune, à partir de combien
impôts en ligne mot de passe
indemnités chômage après rupture de période d'essai
index gaz à transmettre
indicatif téléphonique du Maroc
inscription au lycée
inscription cantine {town} portail famille bloqué
inscription maternelle {town} , quels documents
inscription sur les listes électorales date limite
inscrire mon fils à la crèche
inscris-moi à la salle de sport
installateur parabole {town}
interprétation rêve dents qui tombent
intérim cariste caces 3 {town} {when}
itinéraire jusqu'au stade Pierre Mauroy en évitant l'autoroute
j'ai acheté un frigo {when} , il fait déjà un bruit de moteur d'avion
j'ai avalé un noyau
j'ai crevé sur un nid de poule {town} , qui rembourse le pneu
j'ai des souris dans la cuisine
j'ai droit au RSA à 23 ans ?
j'ai gagné au scrabble contre ma belle-mère
j'ai la flemme de tout
j'ai laissé les clés de la 206 dans la boîte aux lettres
j'ai mal au ventre depuis trois jours
j'ai mal à la gorge depuis 3 jours
j'ai mal à la tête
j'ai mal à une molaire, clou de girofle ou pas ?
j'ai oublié mon antidépresseur deux jours
j'ai oublié mon chargeur dans la chambre 308
j'ai oublié mon parapluie dans le métro, y a un service objets trouvés ?
j'ai perdu 6 points d'un coup, c'est normal
j'ai perdu ma carte bancaire
j'ai perdu ma carte de transport avec l'abonnement dessus
j'ai raté mon permis pour la quatrième fois
j'ai rdv à la CPAM {when} et je peux plus y aller, comment le déplacer
j'ai recu ton virement pour le loyer
j'ai reçu l'huissier {town} {when} pour une facture déjà réglée
j'ai reçu un sms bizarre de la banque, c'est une arnaque ?
j'ai rêvé de mon ex {when}
j'ai rêvé que je volais
j'ai super mal dormi {when}
j'ai une boule dans la gorge qui passe pas
j'ai été débité deux fois pour le même achat
j'ai été flashé à 58 au lieu de 50, combien de points en moins
j'arrive pas à dormir la nuit
j'en ai marre des démarcheurs qui appellent pour l'isolation à 1 euro
j'hésite entre un crédit renouvelable et un prêt perso pour ma cuisine équipée
jarive pa a me conecter a ameli
je cherche 1 studio a louer {town} 400e max
je cherche un camping au bord de la mer pour {when}
je cherche un opticien qui prend le tiers payant {town}
je cherche une sage-femme libérale {town} pour le suivi après l'accouchement
je cherche à joindre l'étude notariale de {town} qui a géré la maison de mes parents
je crois que j'ai laissé le gaz allumé
je crois que je me suis trompé de numéro, c'est bien le cabinet du docteur Lefebvre ?
je crois que ma fille fume en cachette
je doi fer mon passeport a la meri de croix
je dois décommander le vétérinaire de {when} , le chat va mieux
je dois être {town} à {when} , à quelle heure je décolle
je déménage {town} le {when} , comment faire suivre mon courrier
je me sens seule depuis que mon chien est mort
je me suis fait flasher à 54 {town} et {town} , je vais prendre cher ?
je n'ai pas mon numéro fiscal
je n'ai pas reçu l'e-mail de confirmation de ma commande de chaussures
je n'ai toujours pas reçu mon remboursement
je prends 40 mg de bisoprolol, le pamplemousse m'est-il interdit
je saigne du nez tout le temps
je ss a la gare de don j'ai rate le ter et le prochain est {when}
je sui bloké dvt la porte dl immeuble il y a pa le code quelqu'un peut maider
je suis amoureux de ma cousine par alliance c'est chaud
je suis coincé derrière un tracteur sur la route de Fromelles
je suis dans le train et il y a pas de chauffage
je suis passé {when} devant votre magasin et c'était fermé alors que google dit ouvert {when}
je suis trop fatigué {when} , journée pourrie
je veu un ubber pour {town} now
je veux changer d'adresse à la banque
je veux de la bouffe chinoise
je veux déclarer une note de frais d'hôtel
je veux parler de mon découvert autorisé
je veux retourner une paire de chaussures taille 42
je veux voler de {town} {town} avec une escale à Francfort
je viens de manger une raclette énorme
je voudrais ajouter le petit déj à ma réservation d'hôtel
je voudrais savoir si le Lidl de {town} a encore le robot de cuisine en promo
je voudrais un billet première classe pour Boston aller-retour en {when}
jeûne {when} café autorisé
job étudiant {when} en restauration {town}
joue du brassens
joue la chanson de Stromae
joue le dernier album d'Orelsan
jouet club {town} lego millennium falcon dispo
jour de carence fonctionnaire
judo ceinture orange après laquelle
jugement du jaf appel délai
jusqu'à quelle heure peut-on acheter du tabac {town} - {town}
jé mal o dent depui {when} quel dentiste
jé perdu ma carte vital comment fer
j’ai perdu ma carte vitale
kcal dans une banane
kebab ouvert {town} {when}
kfc {town} livraison
kiné à domicile {town}
koh lanta qui a été éliminé {when}
l'aire d'un cercle de rayon 5
l'anniversaire de Tonton c'est le combien déjà
l'aéroport de {town} {town} comment faire
l'iphone x sort à combien
la D700 {town} est bouchée {town} , un accident ?
la SNCF me doit 25 % de mon billet pour 47 minutes de retard et ne répond plus
la Saint-Nicolas on offre quoi
la banque m'a refusé un découvert de 200 balles
la banque postale de {town} est ouverte {when} ?
la bibliothèque universitaire lilliad ferme à quelle heure {when}
la blanquette se garde combien de jours au frigo
la borne de validation de la station Gare Jean {town} est hs
la caf m'a pas versé mes apl {when} pourquoi
la caméra du jardin a vu quelque chose {when} ?
la casa de papel c'est bien ?
la chasse d'eau coule en continu
la chaudière affiche erreur F28 que faire
la correspondance {town} je vais l'avoir ou pas
la hotline me fait patienter depuis trois quarts d'heure
la langue officielle du Brésil
la ligne 2 est encore en panne ?
la ligne 2 est encore en panne ou quoi
la mairie d' {town} est ouverte {when} pour les passeports ?
la neige est prévue quand dans le nord
la photosynthèse en deux phrases
la piscine de {town} est-elle fermée pour vidange
la plus haute montagne d'Afrique
la poste de {town} ferme a {when} ?
la pâte feuilletée, ça se congèle cru ?
la pâte à crêpes doit reposer combien de temps
la redevance télé quand on n'a pas de télé
la rocade est fermée {when} ?
la saison 2 de Stranger Things a combien d'épisodes
la sécu me réclame des indemnités journalières de 2015 !!
la taxe de séjour elle est comprise ?
la tour eiffel mesure combien
la varicelle combien de jours contagieux
la vitesse du son dans l'eau
lance l'aspirateur robot
lance le podcast des Grosses Têtes
lance ma playlist du footing en aléatoire
lance ma playlist jogging en aléatoire
lance un dé
lance un minuteur de 10 minutes
laverie ouverte tard {town} {when}
le bus 18 passe à quelle heure {town} {when}
le bus 36 a du retar ou quoi
le calendrier lunaire
le code de la route pour les giratoires à deux voies
le code du garage c'est 4471B ferme bien derrière toi
le code wifi de mac do ?
le colis devait arriver {when} et je n'ai toujours rien
le collège Franklin, c'est quoi le numéro de la vie scolaire
le commissariat de {town} prend les plaintes la nuit ?
le cours du dirham {when}
le couscous de ma belle-mère est meilleur que le mien :(
le dernier album d'Orelsan il est bien ?
le drive de leclerc a oublié mes yaourts
le facteur de {town} dépose toujours notre courrier chez les gens d'en face
le gérant du kebab de {town} refuse la carte sous 15 euros
le jour de ramassage des encombrants
le lampadaire devant chez moi {town} clignote {when} ça rend fou
le lave-auto de {town} m'a rayé la carrosserie
le livreur a laissé le carton sous la pluie
le lmrc hand a fait combien {when}
le losc joue contre qui {when}
le loueur me facture une rayure qui était déjà là
le malus écologique d'un SUV de 150 g
le nom du dessin animé avec un chat rose
le numéro du standard de la prison de {town} pour un parloir
le permi a point jen ai combien
le petit a perdu sa première dent {when} , il est fier comme tout
le plafond pour toucher la prime d'activité
le poulet cuit se garde combien de jours au frigo
le prix du paquet de cigarettes augmente {when} ?
le prix du péage {town} {town}
le programme télé de {when}
le score du match de {when}
le sens de la vie
le smic net il est à combien
le syndic ne convoque pas d'assemblée générale de copro
le taux de change appliqué n'est pas celui affiché
le taxi n'est jamais venu
le vendeur marketplace ne répond pas
le voyant moteur de ma 208 est allumé
le {when} est-il un jour férié ?
le {when} on fête quoi exactement
le {when} tombe un quoi
leclerc {town} prix du stère de bois
lentilles de contact mensuelles prix
les bienfaits du gingembre
les dinosaures ont disparu quand
les eboueur son pa passé {when} {town}
les gros titres
les infos de {when}
les profs de maths sont absents {when} au lycée de {town}
les séances de {when} au Kinepolis de {town}
les topinambours ça donne des gaz
les vols {town} Atlanta qui servent un dîner
lettre de démission préavis un mois modèle
lettre de motivation pour un poste de comptable à écrire pour moi
lettre de relance loyer impayé
lettre suivie non distribuée
levothyrox nouvelle formule effets
libérer de la place sur icloud
lingot d'or prix
lis le chapitre suivant de mon livre audio
lis moi mes nouveaux messages
lis mon dernier message vocal
lis-moi mes derniers messages
livraison de sushis {town} jusqu'à quelle heure
livraison gratuite à partir de combien
livret A plafond
livret de famille perdu
localhost refuse la connexion
locataire parti sans payer, comment récupérer les loyers
location de fauteuil roulant pour le {when} {town}
louer une limousine pour les 18 ans de ma fille {when}
loyer moyen d'un T2 {town}
lumbago que prendre
lunettes de soleil catégorie 4 conduite
légende instagram pour une photo de bébé
ma CAF a baissé sans explication
ma banque ma pri 8 euro de frai le {when}
ma batterie est à plat
ma carte bleue a été avalée par le distributeur
ma carte est avalée par le distributeur
ma carte pass pass marche plus dans le metro
ma carte vitale ne marche plus
ma cheville est gonflée après une chute dans l'escalier
ma coloc finit toujours mon beurre
ma commande Vente privée est où
ma commande est arrivée sans les sauces
ma copine vient de me quitter
ma fille a des boutons partout
ma fille de 3 ans refuse de manger autre chose que des coquillettes, c'est grave ?
ma manette ps4 ne se connecte plus
ma mère a fait un AVC {when} , je ne sais pas quoi faire
ma position à Laura
ma redoute 3 suisses retour gratuit ?
ma tension est à 15/9 c'est trop ?
ma voiture fait un bruit quand je tourne à gauche
ma voyante m'a dit que j'allais déménager en {when}
mac qui rame depuis high sierra
magasin de perruques {town} remboursées sécu
mail à la comptable : pièce jointe relevé d'heures {when}
maison de retraite {town} tarif par mois
malus jeune conducteur combien d'années
maman t'es où je suis devant l'école
manucure semi permanent ongles courts
mariage civil {town} dossier délai publication des bans
marinade travers de porc miel soja
maroquinerie {town} qui vend des ceintures grande taille
maternité Paul Gellé valise liste
mcdo de {town} ouvert 24h/24 ?
mdp wifi oublier
meilleur jeu switch 2017
meilleur kebap de {town}
menu cantine {when}
menu de noël pour 8 personnes
merdecin sans rdv {town}
mes contacts ont disparu du téléphone
mes rideaux ont rétréci au lavage
messe d'enterrement combien de temps
met de la music de {when}
mets de la musique
mets france inter
mets le chauffage sur 19
mets le podcast là où je l'avais laissé
mets un minuteur de 12 minutes
mets-le en attente, j'ai un double appel
mettre un pdf en word
migraine avec aura que prendre
mode d'emploi lave-vaisselle bosch symbole robinet
modifier l'adresse de facturation
modèle de procuration pour retirer un colis
moisissure joint de douche
mon TGV de {when} pour {town} est annoncé en retard ou pas
mon alexa ne reconnaît plus ma voix
mon appli bancaire me dit que l'appareil n'est pas reconnu alors que j'ai le même téléphone depuis trois ans
mon avoir est périmé, quoi faire
mon bb a 39 de fievre je fait quoi
mon boss like toutes mes photos de vacances c'est bizarre non
mon caramel est devenu tout dur
mon cha vomi depui {when}
mon chauffage collectif n'est toujours pas allumé
mon chien a mangé du chocolat, c'est dangereux ?
mon chien s'appelle Pistache
mon chronopost est marqué livré mais j'ai rien
mon contrat d'assurance habitation a été reconduit sans que je reçoive de courrier
mon contrat précise une langue étrangère
mon découvert autorisé est de combien
mon ex ne paie pas la pension alimentaire
mon fils a 39,5 de fièvre que faire
mon fils de cinq ans a mis une perle dans sa narine
mon fils ne me parle plus {when}
mon fils se fait harceler au lycée
mon gosse a la varicel je le met {town} ?
mon imprimante dit cartouche non reconnue
mon iphone ne charge plus
mon lapin ne mange plus
mon mac affiche un point d'interrogation
mon mec ronfle c'est l'enfer
mon moniteur d'auto-école crie tout le temps j'en peux plus
mon olivier a gelé
mon ordi ram depui {when}
mon ordinateur ne démarre plus
mon paiement par carte a été refusé au supermarché alors que j'ai de l'argent
mon pare-brise est étoilé
mon patron veut me faire bosser le {when} , il a le droit ?
mon portail automatique s'ouvre tout seul la nuit
mon prof de maths est nul
mon proprio veut pas rendre la caution
mon salaire n'est pas tombé
mon tel charge plu
mon telefone charge plu
mon virement de {when} n'est toujours pas arrivé
mon voisin a coupé ma haie, j'ai le droit de faire quoi
mon vol du {when} est avancé de 6 heures, puis-je refuser
mon wifi ne marche plus
mon écran est fissuré, combien pour le réparer ?
mon écran est fissuré, ça coûte combien chez Apple
monopoly parc gratuit
monte le chauffage de la salle de bain à 21
monte le volume à soixante pour cent
montgolfière combien de personnes dans la nacelle
montre connectée ne compte plus les pas
montre-moi la carte d'Europe
montre-moi les vols de {town} à Lisbonne avec une seule escale
mot de 7 lettres pour bateau à voile
mot de passe gmail oublié
mot de passe windows perdu
mots croisés : fleuve russe en 2 lettres
mur mitoyen hauteur maximum
médecin de garde {town} {when}
médecin de garde {when} {town}
médiane et moyenne, la différence
météo {town} 10 jours
météo {town} ce {when}
n'oublie pas de me dire d'appeler l'ostéo {when}
navette pour l'aéroport de {town} depuis la gare
nb de calories dans une banane
netflix ou canal tu choisis quoi
nfl c'est quoi un touchdown
nid de frelons asiatiques qui appeler {town}
nombre premier après 100
note dans ma liste de courses du lait et des couches
nounou agréée {town} disponible {when}
nouvelle liste : valise ski
numéro RIO
numéro de la police municipale de {town}
numéro de téléphone du CHR de {town}
numéros de l'euromillions d' {when}
numéros gagnants du loto de {when}
odeur de pipi de chat sur matelas
offres d'alternance bts banque {town}
on aura un {when} blanc tu penses
on est quel jour
on est quel jour {when}
on est {when} ou {when} , je suis perdu avec ces vacances
on m'a livré un canapé gris au lieu de bleu, le service client me raccroche au nez
on m'a rayé la portière sur le parking du Leclerc de {town} et je n'ai pas de témoin
on m'a volé mon sac, je porte plainte où {town}
on peut congeler du maroilles ?
on s'est disputés pour une histoire de chaussettes
on écrit « quel que soit » ou « quelque soit » ?
ongle incarné
ongles en gel prix moyen
ophtalmo qui prend des nouveaux patients {town} , j'en trouve aucun
opposition carte volée numéro 24h/24
orage combien de km si 6 secondes entre éclair et tonnerre
ordre pour regarder les Marvel
origine du nom Vandenbroucke
orthodontiste pour adulte {town} , combien pour des gouttières invisibles
orthophoniste liste d'attente {town}
ostéo qui prend le {when} {town} ?
ou acheté des clope le {when} {town}
ouigo {town} à partir de combien
ouvre spotify
ouvrir un compte joint sans être mariés
ovh embauche des développeurs juniors
où acheter des croquettes sans céréales pour chat stérilisé
où acheter la carte bleue ?
où acheter un vélo {town} ?
où en est ma commande amazon
où en est mon livreur
où est la pharmacie {town} ?
où est le pancréas
où est ma commande amazon
où est mon téléphone ?
où est né Pierre Mauroy
où est-ce que j'ai garé la voiture
où faire graver une médaille
où faire une prise de sang sans rendez vous {town}
où manger des moules-frites {town} {when}
où recharger une voiture électrique {town}
où refaire mon passeport {when}
où se trouve le tribunal d'instance de {town}
où trouver un notaire {town}
pacs mairie ou notaire
paiement apple pay sans contact plafond
panne orange {town} {when} ?
par combien diviser la levure fraîche si j'ai de la sèche
par quoi remplacer la crème fraîche dans une quiche
par quoi substituer la maïzena
paradise papers c'est qui les français cités
parcoursup remplace apb quand
parking relais Quatre Cantons complet {when} ?
parking souterrain Grand Place prix à la journée
paroles de la chanson les corons
parrain non baptisé possible ?
pas de réseau chez moi {town}
pass pass rechargement en ligne marche pas
passe en visio avec Mathilde
passe à la chanson suivante
passeport qui expire {when} , ça passe pour la Tunisie ?
passer de sfr à bouygues en gardant mon numéro
paypal a limité mon compte
pays limitrophes du Laos
paysagiste devis terrasse bois {town}
pc portable qui chauffe et s'éteint
peinture gris perle 10 l leroy merlin stock
peinture qui cloque au plafond
pension d'invalidité catégorie 2 et travail
pension de réversion remariage
pension pour chat du {when}
percer du carrelage sans le casser
perdu chien beige {town} {when}
permis B combien de fautes max au code
permis annulé invalidation 48si
permis bateau côtier prix
permis de construire véranda 22 m²
permis moto A2 délai entre deux passages
perruche qui s'arrache les plumes
petit déjeuner riche en protéines idées
peut on manger des champignons du jardin qui sentent l'anis
peut-on démissionner pendant la période d'essai
peut-on laisser les bagages à la réception après le check-out
peut-on mettre un chien dans le TER
peut-on se marier à l'église divorcé
peux-tu baisser les stores et mettre une ambiance tamisée, j'ai mal aux yeux
pharmaci de gard {town}
pharmacie de garde {town} {when}
pharmacie de garde {when} {town}
pharmacie qui fait les bas de contention sur mesure {town}
pile CR2032 où en acheter {town} - {town} {when}
pile ou face
pilule oubliée {when}
pizza 4 saisons + tiramisu à emporter pour {when} , au nom de Leroy
pizzeria qui livre {when} {town}
plafond de ressources ASPA couple
plainte pour diffamation comment
plan de dissertation sur la liberté
plaque d'immatriculation belge, comment réimmatriculer en France
plombier dispo {when} {town} , fuite sous l'évier
plu {town} zone constructible
pluriel de bonhomme
plus d'internet {when} , la box clignote rouge
plus de chèques, en recommander
pneus neige obligatoires {town} ?
podologue semelles orthopédiques remboursement
poids de la boule de pétanque homologuée
poids maximum bagage cabine ryanair
point relais mondial relay ouvert {when} {town}
poissonnier {town} pour des huîtres ouvertes {when}
pokemon go rattata shiny
pole emplois actualisation date {when}
poser mes rtt le {when} et le {when}
poser un attelage sur une C3 ça coûte combien
potjevleesch combien de temps au frais
poubelles : quel jour passent les encombrants {town}
pour info l'ascenseur c'est de la résidence {town} est encore bloqué au 7e
pourquoi dit-on ch'ti
pourquoi la lune change de forme
pourquoi la mer est salée
pourquoi le Groenland s'appelle terre verte
pourquoi le ciel est bleu
pourquoi le ciel est bleu ?
pourquoi les juifs mangent casher
pourquoi ma carte est refusée chez carrefour
pourquoi ma facture d'eau a doublé
pourquoi ma mayo tourne
pourquoi me demande-t-on de vérifier mon identité sur l'appli de la banque
pourquoi mon virement n'est toujours pas arrivé
powerpoint minuteur diapositive automatique
poème pour la {when}
poêle à granulés s'éteint
premier homme sur la lune phrase exacte
premier vol pour {town} {when}
prendre rdv à la mairie de Lille pour la carte d'identité
prendre rendez-vous chez un ORL
prends-je un manteau ou une veste pour aller {town} {when}
prends-moi un rdv chez le dentiste {when}
prescription d'une dette de loyer
pressing pour nettoyer une robe de mariée
pression des pneus clio 3
prime de naissance quand
prime de précarité fin de cdd
prix amende métro sans ticket
prix colissimo 2 kg
prix d'un cercueil en chêne
prix de l'essence {town} {when}
probabilité de faire un double six
prochain match du losc à domicile contre qui
profondeur du lac Léman
programe muscu pour perdre du ventre
pronostic {town} {town}
pronote en maintenance ?
prothèse mammaire boutique {town}
protéinurie
pré-demande passeport enfant
précipitations heure par heure {town}
prélèvement inconnu de 39,90
prénom de fille original en E
président des USA en 1962
préviens-moi quand les pâtes seront cuites, huit minutes
puce électronique chat changement d'adresse
puces dans la maison, comment traiter
purger un radiateur en fonte
qu'est ce que j'ai sur ma liste de courses
qu'est-ce qu'il me reste à acheter
qu'est-ce qu'un trou noir
qu'est-ce qui est jaune et qui attend
quand ces que la caf paye
quand dois-je faire la prochaine révision
quand est versée l'apl de {when}
quand est-ce que je vais recevoir ma nouvelle carte ?
quand sont les vacances de février ?
quand tailler les hortensias
quand tombe la paie {when}
quand tombent les allocs {when}
que dit le Monde de {when} sur les ordonnances
que faire avec des restes de poulet
que faire si j'ai perdu mes clés
que lui offrir pour nos 10 ans
que mange un hérisson {when}
que mange un têtard de grenouille
que penses-tu de la politique ?
que se passe-t-il en Catalogne
que signifie ONU
que veut dire le code tarif Y
quel antivirus gratuit choisir
quel bus pour le CHR {town}
quel carrelage pour une salle de bain sans fenêtre
quel est l'animal le plus rapide
quel est l'avion utilisé sur le vol Air France 1084
quel est l'os le plus long
quel est le cours du bitcoin ?
quel est le meilleur téléphone ?
quel est le montant du RSA pour une personne seule
quel est le numéro de portable de mon beau-frère
quel est le numéro de téléphone de mon frère
quel est le plafond de retrait à l'étranger
quel est le plafond du livret jeune
quel est le plat signature du chef
quel est le prix du gazole à la station de {town}
quel est le score à la mi-temps
quel est le sens de la vie
quel est mon prochain rendez-vous
quel est ton film préféré
quel est ton plat préféré
quel film a gagné l'oscar {when}
quel heure il é a tokyo
quel jour tombe le {when}
quel jour tombe {when} {when}
quel rib donner à mon employeur
quel roi a épousé Aliénor d'Aquitaine
quel smartphone à moins de 200 euros
quel son les horaire de la piscine de {town}
quel temps fera-t-il {when} {town}
quel temps fera-t-il {when} {town} ?
quel temps il fait dehor
quel tps i fé {when} {town}
quel vin avec une choucroute
quel vin avec une raclette
quelle cheville pour du placo
quelle compagnie dessert Bastia {town}
quelle distance entre deux spots
quelle est la capitale de l'Australie
quelle est la capitale de l'Australie ?
quelle est la date de {when}
quelle est la fin de Shutter Island, j'ai pas compris
quelle est la population de {town} ?
quelle est la racine carrée de 144 ?
quelle heure est-il ?
quelle heure est-il à Montréal
quelle mer borde la Bulgarie
quelle race de chien pour un appartement
quelle voie pour le train de {town}
quelles pièces fournir pour un passeport bébé
quelles sont les actualités du jour ?
quelles sont les infos {when}
quelqu'un a trouvé un trousseau de clé avec un porte clé bob l'éponge arrêt Porte de Douai
quelqu'un sait pourquoi l'hélico tourne au-dessus de {town} {when}
quels rendez-vous ai-je {when} ?
qui a construit le viaduc de Millau
qui a gagner la coupe du monde 98
qui a gagné l'élection en Autriche
qui a gagné la coupe du monde ?
qui a gagné le prix de l'Arc de Triomphe
qui a gagné {town} - {town} {when}
qui a inventé l'imprimerie
qui a inventé le téléphone
qui a mis le but vainqueur en finale 2006
qui a peint la Joconde
qui a sonné à la porte ?
qui a écrit Les Fleurs du mal
qui a été élu président {when} ?
qui chantait Boys Boys Boys
qui chante Despacito
qui double Bruce Willis en français
qui est Vautrin chez Balzac
qui est la femme de Brad Pitt
qui est le maire de Wattrelos
qui est le premier ministre du canada
qui est le président de la France ?
qui est ministre de l'intérieur
qui est éliminé de Danse avec les stars {when}
qui fait des doubles de clés le {when}
qui fait encore des gaufres fourrées à la vergeoise à emporter, Méert ça ferme quand
qui joue le méchant dans Skyfall
qui joue le rôle de Sherlock dans la série anglaise
qui m'a appelé pendant que je dormais
qui peut demander l'allocation de rentrée scolaire
qui vend des pellicules argentiques 120 {town}
quittance de loyer refusée
quoi de neuf dans l'actualité {when}
quoi de neuf dans la silicon valley
quotient familial garde alternée
racine carrée de 1764
racine cubique de 343
raconte-moi une blague
radars fixes A22
rallonge enrouleur 25 m
ramassage scolaire {town} carte perdue
rang diamant league of legends combien de joueurs
rappelle moi de sortir les poubelles {when}
rappelle-moi d'acheter du pain {when}
rappelle-moi d'acheter du sel pour le lave-vaisselle
raye les piles de la liste
rdv scanner clinique du Bois
recensement à 16 ans oublié
recette de la carbonnade flamande
recette flamiche aux poireaux
recette welsh pour deux
recherchev excel #N/A
reconnaissance anticipée d'un enfant
record du monde du 100 m
redressement fiscal délai de reprise
reformule : le client n'est pas content du tout
relance le compte à rebours de la lessive
relevé de carrière carsat
relevé de compteur linky en ligne
relis les ingrédients
remboursement en attente sur ma carte depuis dix jours
remets le morceau d'avant
rendre la voiture de location dans une autre agence
renoncer à une succession
renouveler ma carte d'identité à la mairie de Tourcoing
renouveler mon titre de séjour, quels papiers
renégocier mon assurance de prêt
repasser une chemise en lin
repete du welsh pour 4
replay de Zone Interdite
restaurant halal {town} avec salle privatisable
resto japonais à volonté {town}
retoucheuse robe longue {town} vite {when}
retourner des chaussures zalando sans l'étiquette
retraite complémentaire agirc arrco quand
retraite progressive conditions
rompre par message c'est nul ?
rouge à lèvres qui tient
rupture conventionnelle combien de temps pour répondre
rupture de stock nintendo classic mini
règle belote coinchée capot
règle du hors-jeu expliquée simplement
règle le thermostat sur 17 {when}
règles du rami à deux
règles en retard stérilet
rèvéil a {when}
récupérer des photos supprimées sur carte sd
rédige un mail à mon propriétaire pour la fuite d'eau
rédige une lettre pour résilier ma salle de sport Basic Fit
régime cétogène danger
répondeur messagerie désactiver
réponds à Sophie que je suis d'accord pour le devis
réponds-lui pouce en l'air
répète ce que je viens de dire
répéter l'alarme du {when} sauf jours fériés
réserve un taxi pour {when}
réserve une chambre double non-fumeur pour trois nuits {when}
réserve-moi une table en terrasse {town} pour deux {when}
réserver un taxi pour {when} {town}
réserver une table au restaurant {when}
réserver une table pour 6 {when} , un estaminet si possible
résidence crous {town} , encore des chambres ?
résilier EDF quand on déménage
résoudre x² - 5x + 6 = 0
résultat de la troisième étape
résultat du tirage de la coupe davis
résultat loto {when}
résultats du bac 2017 académie de {town}
résultats labo biologie en ligne
résume Madame Bovary en 5 lignes
résume cet article sur la Catalogne en 5 lignes
résume moi le chapitre 3 de Germinal
résume-moi ce texte
réveille-moi {when}
réveille-moi à {when}
salaire d'une infirmière débutante au CHU
salon de massage thaï {town} ouvert {when}
salon de thé avec prise pour pc {town}
sapin Nordmann ou épicéa
scanner vers mail epson ne marche pas
sciatique sport interdit ?
score de crédit ça existe en France ?
score du LOSC {when}
scènes de ménages Huguette et Raymond actrice
serrurier {town} porte claquée, combien
serrurier {town} urgent porte claquée
shampoing sans silicone lequel
si un train roule à 90 km/h pendant 40 min quelle distance
signification des rêves où on tombe
signification du prénom Maëlys
simulation prêt auto 8000 euros 36 mois
siphon bouché lavabo
siri comprend rien
siège bébé devant autorisé
skype son qui grésille
skyrim sauvegarde corrompue
sms pour s'excuser
snapchat flammes disparues
solde de mon compte courant
solde de tout compte non reçu
soluce zelda sanctuaire
solution du niveau 147 de candy crush
sql jointure gauche doublons
star wars 8 sort quand au cinéma
station de lavage auto ouverte le {when} {town}
stationnement résident comment obtenir la vignette {town}
store banne manivelle cassée
suis-je libre {when}
suite à mon appel de {when} , je vous joins le RIB pour la mensualité du gaz
suite à notre conversation je vous confirme l'achat de la Clio à 3200 €
supprime l'alarme de {when}
supprime mon alarme de {when}
supprime toutes mes alarmes
supprimer ma carte enregistrée sur cdiscount
sur quelle chaîne France Angleterre {when}
sushi maison riz qui colle pas
svt 3e évolution contrôle {when} je comprends keud
symtome grosese
sèche-linge pompe à chaleur ou évacuation
séries comme Breaking Bad
t'as bien dormi
t'as regardé le match {when} ?
t'as une devinette pour moi ?
ta la repete du welsh
tache de vin rouge sur canapé en tissu
taille de raquette pour enfant de 7 ans
taille moyenne d'un garçon de 12 ans
tailleur pour reprendre un ourlet de costume {when}
tajine pruneaux amandes
tamise les lampes, couleur bleue
tapage nocturne à partir de quelle heure
tarte au sucre levée combien de pousse
taupe pelouse
taux d'alcool permis probatoire
taux de crédit immobilier sur 20 ans
taux de pollution aux particules fines {when}
taxe d'habitation, je peux payer en plusieurs fois ?
taxe foncière exonération plus de 75 ans
taxe foncière échéance dépassée
taxi conventionné pour une radiothérapie au centre Oscar- {town}
temps d'attente au burger king
temps de cuisson rôti de bœuf 1,2 kg
temps de trajet {town} {town} en voiture {when}
température de la mer à Malo-les-Bains
tension 16/9 inquiétant ?
ter {town} {town} horaires retour
terrible two
test de grossesse négatif mais retard de 8 jours
texte naissance faire-part
texte pour carte de condoléances
thalys {town} cologne durée
thermomix soupe oignons
timbre fiscal électronique où l'acheter
timbre pour la {town} ça coûte combien {when}
timbre vert 2018
tinder gold ça sert à quelque chose
tique retirée mais la tête reste
tirage de tarot amour gratuit
tisane pour la toux grasse
toiletteur caniche {town}
tondeuse ne démarre plus
tornade Haumont quelle année
touche espace bloquée clavier
toute la cage d'escalier sent la cigarette et le gardien s'en fiche
tradui bonjour en anglais
traduis "bonjour, où est la gare" en néerlandais
traduis "je suis en retard" en néerlandais
traduis bonjour en espagnol
traduis cette phrase en anglais
traduis moi en espagnol : il faut rendre les clés {when}
traduis « il me manque une fourchette » en polonais
train de {town} {town} vers {when}
train {town} {town} {when}
trajet sans péage {town}
transfert de courrier la poste prix
tribunal de {town} , consulter l'avancement d'une affaire
trimestres manquants avant 1975
trop-perçu de 640 euros, échelonner
trou en un golf mot anglais
trouve un bon kebab {town}
trouve un nom pour mon bateau
trouve un train pour {town} qui arrive {when}
trouve-moi un manteau gris chez celio
trouve-moi une idée de repas pour {when}
trouve-moi une recette avec du potimarron
trump et la corée du nord c'est la guerre ?
tu as des frères et sœurs ?
tu c'est combien il y a de jour dans lannée bissextil
tu crois en Dieu
tu m'aimes ?
tu manges quoi {when} toi
tu penses que Dieu existe ?
tu peux m'écrire un poème ?
tu peux me dire si le Carrefour City de la rue Solférino vend des tickets de bus
tu peux passer nourrir Minette {when} ? clé chez la gardienne
tu préfères les chiens ou les chats
tu regardes les étoiles la nuit ?
tu savais que Cyril est sorti avec la sœur de Manon
tu savais que les poulpes ont trois cœurs
tu veux sortir avec moi ?
tutelle de ma mère, qui peut la demander
tv samsung pas de signal hdmi 2
télécommande canalsat appairer
uber eats livre {town} ?
un SMS à Karim pour lui dire que j'arrive à {when}
un aller-retour pour {town}
un blablacar pour {town} {when} , il reste une place ?
un bon kebab ouvert tard {town}
un caviste rue Esquermoise qui vend du vin jaune
un couvreur qui peut passer {town} avant la pluie de {when} , j'ai trois tuiles par terre
un dentiste qui accepte de nouveaux patients {town}
un film qui fait peur mais pas trop
un jeu de cartes
un magasin de chaussures grandes pointures {town} ouvert {when} ?
un mail à Julien pour lui dire que je serai en retard
un mail à Paul
un ophtalmo {when} {town} c'est possible ?
un photographe pour photos d'identité aux normes {town}
un plat sans gluten rapide avec du riz
un pourcentage de 30% sur 89 euros ça fait combien
un pressing qui fait les costumes en 24h {town}
un psy pas trop cher {town} , vous en connaissez ?
un restaurant routier sur la route d' {town} , avec parking poids lourds
un resto italien dans le {town} , prix moyen
un table de 2 {when} dans un resto thailandais de {town}
un texto à Karim dis lui que j'arrive
un train pour {town} {when}
un traiteur pour les obsèques de mon beau-père {when} {town} , une trentaine de personnes
un téraoctet combien de gigas
un vol direct {town} {town} {when}
un électricien qui se déplace {town} {when}
une boulangerie ouverte le {when} {town} ?
une casse auto {town} pour une porte de Twingo
une chambre avec jacuzzi {town} {when}
une chouette dans mon grenier {town} , j'ai le droit de la chasser ?
une friterie ouverte le {when} {town}
une invitation à Marc et Sonia pour le comité de direction du {when}
une pizzeria avec four à bois {town} {when} ?
une recette de lasagnes
urgences dentaires {when}
urgences pédiatriques Jeanne de Flandre attente
va y avoir la grève des routiers ou pas
va-t-il neiger {when}
vacances de noël zone B, c'est quand
vaccin contre la grippe gratuit à partir de quel âge
vaccin rougeole adulte rattrapage
vaccins obligatoires pour la Thaïlande
ventilateur ps4 trop bruyant
vermifuge chiot dès quel âge
verrue plantaire azote
vide entièrement la liste de choses à faire
vigilance orange vent pour ce {when} ?
vignette crit'air diesel 2009
vinaigre blanc ou bicarbonate pour le calcaire
virus sur mon android comment m'en débarrasser
visa étudiant campus france délai rdv
visite de l'appart rue Gambetta {when} , toujours bon ?
vitesse d'un guépard
vitesse de lecture 1,5
vitesse limitée sur le périph de {town}
vitre fissurée assurance habitation
voir la carte du restaurant
voisin du dessus qui marche en talons à {when}
voiture ventouse devant mon garage
vol de plaque d'immatriculation
vol {town} {town} pa cher le {when}
volet roulant Somfy moteur mort
volume d'un cylindre formule
votre code promo ne marche pas
vous conaissé un bon garagiste {town} qui arnaque pas
vous m'avez envoyé le mauvais modèle de cafetière
vous savez si Picard {town} a encore des bûches glacées
vous savez si la douane laisse passer du fromage dans la valise pour le Canada
voyant adblue allumé que faire
vétérinaire ouvert {when} {town}
vétérinaire {town} un {when}
waterzooï de poulet, crème avant ou après ?
whey avant ou après
windows me demande une clé d'activation
word numéro de page à partir de la 3
y a des places de parking gratuites {when} ?
y a plus d'électricité rue de Douai {town}
y a un bouchon sur l'A25 là ?
y a école le {when} ?
y a-t-il des bouchons sur l'A1 {town}
y a-t-il un cordonnier près de la place de Béthune ?
y aura du verglas sur la route {when} ?
y aura-t-il du brouillard {when} {town}
yams {town} points
youtube télécharger mp3
zappe sur la 6
zara {town} ouvre à quelle heure le {when}
{town} on n'a plus la TNT depuis le changement d'antenne
{when} j'ai croisé Mbappé à l'aéroport, j'te jure
{when} nous appartient résumé d' {when}
{when} tombe un {when} on le récupère ?
« ça » ou « sa »
À partir de quel âge un enfant peut voyager seul en TGV ?
À quelle distance est la Lune ?
À quelle heure atterrit l'avion de Casablanca ?
À quelle heure commence le match des Bleus {when} ?
À quelle heure ferme la jardinerie Truffaut de {town} le {when} ?
À quelle heure part le dernier métro pour {town} ?
À quelle heure passe le facteur rue de Wazemmes d'habitude ?
Ça dure combien de temps une anesthésie générale ?
Ça fait trois fois que j'appelle la clinique de {town} pour déplacer mon opération et personne ne décroche !!
Écris-moi un poème sur l'automne
Écris-moi une rime avec « {town} ».
Étant frontalier et domicilié {town} , dans quel pays dois-je faire ma déclaration de revenus ?
Éteins la lumière de la cuisine
à combien l'équipe de france a battu la biélorussie
à la préfecture, c'est ouvert {when} ?
à quel âge peut-on conduire un scooter
à quelle fréquence laver un chien
à quelle heure décolle le premier vol pour {town} {when}
à quelle heure ferme auchan {town} {when}
à quelle heure j'ai rendez-vous chez le pédiatre
à quelle heure le soleil se lève le {when}
à quelle heure part le dernier TER pour {town} {when}
à quelle heure part le prochain train ?
à quelle heure passe le prochain métro {town}
à quelle heure se couche le soleil {when}
à quelle pression gonfler les pneus d'un scenic
à quelle température le foie gras mi-cuit
à quoi sert la rate
âge légal retraite né en 1958
ça caille {town} {when} , moins deux sur le balcon
ça prend combien de temps de refaire toute une salle de bain ?
ça s'écrit comment rhododendron
ça veut dire quoi ubuesque
ça veut dire quoi wesh frère en vrai
échec et mat en quatre coups
éclairs au café glaçage
école Jules-Ferry Faches, grève des instits {when} ?
écran bleu windows 10 au démarrage
écris une fonction en python
écris à Benoît que la clé est sous le pot de fleurs
élagage du noyer du voisin
éleveur de berger australien dans le 59
énigme du père {town}
épelle moi anticonstitutionnellement
épilation sourcils au fil {town} tarif
équivalence farine T55 T65
étape suivante de la recette
état des lieux d'entrée {town} le {when} , l'agence sera là ?
état du trafic sur l'A1 au niveau de {town}
éteins la lumière de la chambre
éteins tout à {when}
étiquette de retour introuvable
été de la Saint-Martin, on va y avoir droit ?
`,
};
