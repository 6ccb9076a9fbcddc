// Derived by scripts/precedents.mjs: do not edit.
import type { Precedents } from "../precedents.js";

/** What is known to be wanted by whom writes so. */
export const precedents: Precedents = {
  find: `
, . Quelles formations sont prévues {when} {town} ?
, auriez-vous une formation compta pour association {when} ?
, et {town} ?
, j' {town} et je cherche des animations {town} .
, je cherche quelqu'un pouvant m'éclairer sur la reprise d'une entreprise en difficulté par ses salariés
, je cherche un atelier {when}
, je cherche une conférence grand public sur la monnaie et la finance.
, je suis conseillère municipale {town} et j'aimerais savoir comment d'autres communes soutiennent l'économie solidaire
, le {when} c'est vide ou il y a quelque chose ?
, qu'est-ce qu'on peut faire de sympa ce {when} {town} ?
, quels concerts {town} {when} ?
, t'as un plan pour {when} ?
, {town}
, {when}
48h pour inventer un projet, vous avez ça ?
Auriez-vous l'amabilité de m'indiquer ce à quoi un couple de retraités pourrait assister {when} férence {when} et sans escaliers ?
Avez-vous des portes ouvertes de coopératives ?
Avez-vous quelque chose d'accessible en fauteuil roulant {when} {town} ?
Bal folk, guinguette, soirée dansante : avez-vous cela dans la métropole ?
C'est la galère pour manger à {when} , je suis étudiant
CAE, coopérative d'activité
CV et lettre de motivation, on peut se faire aider ?
Cadre au chômage depuis mars, l'Apec fait-elle quelque chose {when} ?
Catégorie "entreprendre"
Cherche atelier couture ou tricot, je suis débutante.
Conférence sur l'épargne solidaire {when}
DRH d'une PME, je voudrais nouer des partenariats avec des structures d'insertion
Danse africaine {town} , ça existe ?
Des animations {town} ou {town}
Des choses à voir {town} ou {town} {when} ?
Des conférences gratuites {when} , peu importe la ville
Des formations gratuites pour trésorier d'association, ça existe chez vous ?
Des portes ouvertes {town} ou {town} le {when}
Des rendez-vous {town} ou de {town}
Des évènements accessibles en fauteuil roulant {town} ?
Des évènements accessibles en fauteuil roulant {town} {when} ?
Dis-moi ce qu'on peut faire {town} {when} sans débourser un centime
Du nouveau en matière de concerts de jazz {town} ?
Débat sur le logement, {when} , {town}
ESAT
Emmaüs
Est ce quil y a des ateliers cuisine ou anti gaspi
Est-ce qu'il y a encore des choses à voir {when} {town} ?
Est-ce qu'une brocante ou un vide-grenier est annoncé {town} {when} ?
Est-ce que l'ABEJ participe à quelque chose ?
Est-il prévu quelque chose autour du don et du mécénat ?
Et en {when} , vous avez quelque chose ?
Et le {when} ?
Et {town} , vous avez quelque chose sur l'économie solidaire ?
Et {town} ?
Etudiante en L3, je voudrais croiser des pros de l'ess pour m'aider dans mon orientation, vous avez ça ?
Existe-t-il des formations destinées aux trésoriers d'association ?
Forum de l'emploi {town} entre le {when}
Fêtes de quartier {town}
Gare Saint-Sauveur, il se passe quoi
Il y a une braderie quelque part {when} ?
Infirmière en reconversion, je cherche un métier qui ait plus de sens
Interphaz
J'accueille des amis belges le {when} , où les emmener pour leur montrer le {town} solidaire ?
J'ai deux ados à occuper {when} , il y a quoi ?
Je cherche un atelier couture ou réparation textile {town}
Je cherche un bureau à partager, des lieux à visiter ?
Je cherche une mission bénévole, type don du sang, le {when}
Je m'intéresse à l'habitat participatif, est-ce au programme ?
Je me demande si quelqu'un fabrique encore du mobilier à partir de déchets {town}
Je préside un comité de quartier et nous peinons à trouver des bénévoles
Je serai {town} du {when} , que me conseillez-vous ?
Je suis demandeur d'emploi, j'aimerais rencontrer des recruteurs {when}
Je suis dispo {when} , une rencontre sur l'emploi ?
Je suis retraité et j'ai du temps à donner, y a-t-il une rencontre où je verrais des associations qui recherchent des bras ?
Je suis {town} ce {when} , que me recommandez-vous ?
Je suis éducateur spécialisé et je voudrais échanger avec d'autres professionnels
Je suis étudiante en socio {town} , je fais mon mémoire sur les communs
Je suis étudiante, je cherche des rencontres sur les métiers de l'ESS
Je tiens un petit commerce {town} et je voudrais accepter une monnaie citoyenne
Je veux créer ma boîte : qu'est-ce que vous proposez {town} ou {town} ?
Je voudrais manger autrement sans me ruiner
Je voudrais rencontrer des associations qui aident les réfugiés, n'importe où dans la MEL
La Croix-Rouge fait-elle une rencontre en {when} ?
LaGrappe le {when}
Le {when} , y a quoi comme animations ?
Le {when} , y a-t-il une formation utile à une petite association ?
Le {when} , {town} , on peut voir quelque chose ?
Les gens qui mettent des panneaux solaires ensemble, j'aimerais les entendre
Les rendez-vous de la {when} sur la santé au travail
Les événements musicaux de ce {when} , sauf {town}
Les événements organisés par l'APES
Ma fille de 17 ans voudrait s'engager comme bénévole, il y a des rencontres pour elle ?
Ma fille veut créer une crèche parentale, vers qui se tourner ?
Ma mère a Alzheimer, existe-t-il un moment d'échange entre proches ?
Maison Stéphane Hessel
Mon grille-pain est mort, je refuse de le jeter
Mon mari est auto-entrepreneur et en a marre d'être seul
Montre-moi tout ce qu'il y a {when}
Montre-moi toutes les expositions
Montrez-moi tout ce qu'il y a de prévu {town} et {town} {when}
Métro ligne 2, qu'est-ce qui est accessible facilement
Notre commune voudrait s'inspirer d'autres collectivités : avez-vous des temps d'échange pour les élus ?
Nous sommes une classe de BTS ESF et notre professeur nous demande de découvrir une structure solidaire {when} .
Nous sommes une classe de seconde et cherchons une exposition à visiter {when} , {town} .
On est 3 lycéens et on doit faire un exposé sur le commerce équitable, il y a un événement qui pourrait nous servir ?
On m'a parlé d'un loto solidaire {town}
On peut parler d'habitat participatif quelque part {town} ?
On peut parler d’habitat participatif quelque part {town} ?
Où goûter des produits bio du coin et rencontrer les producteurs ?
Où pourrais-je rencontrer des gens qui ont lancé leur coopérative ?
Où rencontrer des entrepreneurs sociaux ?
Où va-t-on parler de revenu universel ?
Pas envie de bouger de {town} : une idée pour {when} ?
Petits concerts gratuits {town} , du {when}
Peut-on visiter une ferme urbaine {town} ?
Pouvez-vous m'indiquer les manifestations ouvertes au public {town} au cours {when} ?
Prof des écoles, je cherche des idées pour enseigner autrement
Propose-moi deux ou trois sorties nature {town}
Qu'est-ce qu'il y a à faire ce {when} ?
Qu'est-ce que vous avez pour un groupe de lycéens le {when} ou le {when} ?
Qu'est-ce qui se passe {town} ?
Qu'est-ce qui se passe {town} {when} ?
Qu'y a-t-il à {town} le {when} ?
Que peut-on faire {when} sans dépenser un centime ?
Quelle est la prochaine conférence annoncée ?
Quelles sont les expositions en cours ?
Quelles sont les manifestations gratuites {when} dans la métropole ?
Quelles structures accompagnent les créateurs d'entreprise sociale ?
Quelles structures ouvrent leurs portes le {when} ?
Quelque chose pour mes enfants de 6 et 9 ans {when}
Quelque chose {when} , mais surtout pas {town}
Quels sont les rendez-vous prévus {town} le {when} ?
Qui peut me renseigner sur le financement participatif ?
Quoi de beau {town} ?
Recherche animation petite enfance
Ressourcerie {town}
Rien d'intéressant {town} {when} ?
Rihour
Réseau d'entrepreneurs sociaux
Tout ce qui est prévu {when} inclus
Tout ce qui touche au numérique
Tout sauf {town} : qu'est-ce qu'on peut voir {when} ?
Trouve-moi des événements locaux autour du recyclage
Trésorier d'un club de pétanque, je suis perdu dans les comptes
Un atelier vélo {town} , ça existe ?
Un chantier collectif, jardinage ou bricolage, {town} ou {town} , ça me tenterait bien.
Un ciné suivi d'une discussion, ça me plairait
Un ciné-débat le {when} ?
Un débat avec des élus {when} , ça existe ?
Un débat, une table ronde, une projection... peu importe, mais {when}
Un endroit pour boire un coup et refaire le monde
Un festival en plein air, n'importe où dans la MEL
Un jeu de société sur l'économie
Une balade ou une visite guidée {when} {town}
Une cantine solidaire {when} {town}
Une collecte solidaire où je peux faire don de vêtements, ça se trouve ?
Une inauguration ou un pot d'ouverture quelque part {when} ?
Une initiation au compost, ça se fait {town} ?
Une projection sur la précarité alimentaire, le {when} , {town}
Une ressourcerie ou une recyclerie à découvrir ?
Une soirée jeux coopératifs le {when}
Une visite d'entreprise coopérative {town} ou {town} ?
Une visite guidée {town} {when} , ça existe ?
Vous auriez un truc gratuit pour occuper trois gamins {when} ?
Vous avez des dates {town} ou {town} ?
Y a-t-il des concerts gratuits {town} ?
Y a-t-il des friperies solidaires qui ouvrent leurs portes {town} ?
Y a-t-il quelque chose sur le climat {town} ou {town} ?
Y aura-t-il encore des événements en {when} ?
Y aurait-il un repair café {town} ?
acheter des œuvres d'artistes du coin
acheteur public, clauses sociales
affiche tout sur une carte
agenda culturel {town}
agir {town}
agriculture biologique, {town} , le {when}
aidants familiaux
aide à domicile
ailleurs qu' {town}
alternance dans l'ess
anti gaspi
apiculture {when} {town}
après la journée de travail, {when}
apéro concert
art et solidarité
atelier cuisine anti gaspi {town}
atelier cuisine anti-gaspi {when}
atelier numerik pour senior {town} {when}
ateliers créatifs {town}
ateliers gratuits {town}
ateliers pour apprendre à réparer son vélo {town} en {when}
ateliers sauf {town}
autopartage
autre chose {town} ?
avec un bébé en poussette
avoir un CDI tout en étant son propre patron, on m'a dit que c'était possible
balade urbaine
boulanger bio
boulevard Painlevé
boîte à livres, lecture, poésie
brocante
c'est gratuit c'est mieux
c'est quoi le programme de {when} ?
c'est quoi {when} ?
café débat
calendrier
ce qu'il y a pour les étudiants de {town}
ce {when} en famille, pas trop cher
ce {when} vous avez quoi a proposer
changer les statuts de l'asso
cherche conf gratuite {when}
chorale
cine debat {when}
climat
comment décider à plusieurs sans se taper dessus ?
comment me rendre utile {town} ?
comment on remplit un dossier de subvention à la mairie ? quelqu'un explique ça ?
commerce équitable
communiquer mieux quand on n'a pas de budget
compost
concertation des habitants
conf
consulter un comptable sans payer
couture, tricot, ce genre d'activités, {town} ou {town}
coworking
crowdfunding
de la bonne bouffe bio et locale
des ateliers accessibles aux sourds {town} ?
des ateliers sur l'ESS
des bénévoles sont-ils recherchés quelque part ?
des concerts ?
des concerts {town} mais rien {town}
des conférences {town} ?
des débats la {when} ?
des evenements {town}
des jardins partagés {town}
des truc gratuis {town} {when} ??
des trucs sur l'emploi
dis moi ce qui est encore possible {when}
donne-moi la liste des formations
donner un coup de main quelque part ce {when}
dons de livres / bouquinerie
du jazz en plein air {town} ?
enlève la ville, je suis prêt à me déplacer
envie de bouger {when}
escape game
est-ce qu'il y a un marché de Noël {town} ?
et en {when} ?
et le lendemain ?
et un atelier plutôt qu'une visite ?
et {town}
et {town} ?
et {when} ?
evenement {town}
expos
fablab
faire du bénévolat {town}
faire parler de son association
faire ses cosmétiques soi même
famille nombreuse, petit budget, {when}
femmes de la méditerranée
festisol
festival solidaire {town} ?
finalement peu importe la ville
formations courtes
forum emploi ess
fracture numérique
g 2 h a tuer {when} {town}
g envi de sortir {when} ta quoi a me proposé
gouvernance partagée
gratuit ?
gratuit seulement
gratuit uniquement
hackathon
idées de sortie avec les enfants ce {when} svp, si possible sans rien payer
il parait qu'on peut construire un hotel à insectes
il se passe quoi {when} {town}
il y a des choses {town} ?
il y a des concerts {town} ?
il y a des confs {when}
il y a moyen d'écouter de la zik {when} ?
il y a quoi de bien {town} ce {when}
il y a quoi {town} {when}
il y a quoi {when} ?
il y a quoi {when} {town}
il y a rien d'ouvert {when} ?
imprimante 3D
inauguration
incubateur
insertion par l'activité économique
j' {town} , faut-il toujours aller {town} ?
j'ai deux heures à tuer {when} {town}
j'ai envie de bouger {when} , un truc festif pas cher
j'ai envie de rencontrer des entrepreneurs
j'ai un tas de vêtements à donner, ça intéresse quelqu'un ?
j'ai une idée mais pas de sous
j'aimerais apprendre à créer une association, il y a des formations ?
j'aimerais m'engager mais j'ai que deux heures par semaine
je cherche du boulot
je cherche un atelier couture ou récup {town}
je cherche un atelier zero dechet pour ce {when} end
je cherche un truc pour {when} {town} pas trop cher
je cherche une expo {town}
je cherche une sortie en famille {when}
je débarque {town} {when} , tu me conseilles quoi ?
je déprime tout seul chez moi depuis la retraite, j'aimerais rendre service
je m'ennuie
je m'ennuie, propose-moi une sortie
je monte ma boîte, qui peut m'aider ?
je parle mal français, quelque chose pour rencontrer des gens ?
je peux venir voir quoi {town} ?
je serai {town} du {when} , que me conseillez-vous ?
je suis {town} {when} , une idée ?
je suis à vélo, donc pas plus loin que {town}
je ve aprendre a coudre
je veux apprendre a reparer mon velo, il y a un atelier ?
je veux participer à un atelier
je veux sortir
je voudrais adopter des poules ou au moins voir un poulailler collectif
je voudrais assister à une conférence
je voudrais connaître les animations {town}
je voudrais m'engager dans une asso, j' {town}
je voudrais savoir s'il y a quelque chose sur le climat {town} le {when}
jeunesse
jeux vidéo et école
jouer
jour par jour
journaliste à la recherche d'un reportage pour {when} : que se passe-t-il d'intéressant ?
keskya ce {when}
l'habitat participatif m'intrigue
l'intelligence collective ça s'apprend où
la bière artisanale, les brasseurs coopératifs
la carte
la tech au service du social
le calendrier {when}
le chèque déjeuner solidaire, le covoiturage, ce genre de choses
le lendemain
le programme de {when}
le {when}
le {when} c'est férié mais il y a des choses ouvertes ?
le {when} c'est férié, tout est fermé ou on peut sortir ?
le {when} il y a quelque chose ?
le {when} plutôt
le {when} tu vois quoi ?
les 16-25 ans, vous leur proposez quoi
les communs urbains
les formations {town} sur la carte
les personnes âgées face au numérique, où en débat-on ?
les portes ouvertes
les événements du mois de l'ESS
lever des fonds pour une start-up à impact
libérer l'entreprise
lieu d'accueil parents enfants {town}
liste de tous les événements
liste-moi tous les ateliers prévus {when}
loisirs et culture
l’inauguration d’un jardin partagé {town}
l’ouverture d’une épicerie coopérative {town}
ma facture de gaz explose
ma mamie voudrait apprendre internet
makesense
marché de noël équitable
maîtriser sa consommation d'eau et d'électricité quand on est locataire
menuiserie, bricolage, bois de récup
mes parents n'arrivent pas à déclarer leurs impots en ligne, qui les aide
mettre les mains dans la terre
meubles en palettes
mis les pieds dans une SCOP, j'aimerais voir à quoi ça ressemble
moins de déchets dans ma cuisine
mon ado de 14 ans s'intéresse à l'écologie
mon agenda est vide {when} , tu proposes quoi ?
mon fils de 19 ans ne sait pas quoi faire de sa vie
montre les conférences de {when}
montre-moi la carte des communes
montre-moi les ateliers
montre-moi les soirées sur la finance solidaire {town}
montre-moi tout ce que vous avez {town}
montrez-moi le calendrier
mouves
mutuelle santé
notaire, avocat, juriste : qui peut conseiller mon association ?
notre asso veut reçu fiscal, on y connait rien
nounou, garde partagée
on a {when} devant nous {when}
on est 3 copains, on veut créer une assoc de skate {town}
on fait quoi ce {when} avec 4 enfants en bas age ?
on fait quoi {when} ?
on peut débattre du revenu universel quelque part ?
on peut faire quoi {when} {town} sans dépenser un rond ?
on peut voir des films quelque part ?
on s'ennuie {when}
on vient comme on veut sans réserver, c'est possible pour lesquels ?
oups {when} je voulais dire
où les jeunes peuvent-ils s'informer sur les métiers ?
où puis-je aller {when} sans réserver ?
où rencontrer des entrepreneurs sociaux ?
où sont les ateliers ?
où trouver un débat sur le numérique ?
où va-t-on parler de logement partagé ?
où y a-t-il des ateliers ?
panier bio, amap
par ville
parler avec des patrons de mon projet pro
partout dans la métropole
pas envie de rester assis à écouter, plutôt du concret
pas trop loin de Villeneuve d'Ascq, {when} , gratuit
pas {town}
personnes en situation de handicap et emploi
peu importe la date
planter des arbres
plutot {when}
plutôt {town}
portes ouvertes
portes ouvertes {when}
poules
pour les touts petits
pour un chômeur de 55 ans, y a quelque chose ?
programme du {when}
qu'est-ce qu'il ne faut pas louper {when} ?
qu'est-ce qu'on peut encore attraper {when} ?
qu'est-ce qu'organise l'uracen
qu'est-ce que vous organisez {when} ?
qu'est-ce qui est gratuit {when} ?
qu'est-ce qui est ouvert au public {when} ?
quand y a-t-il des ateliers ?
que faire {town} {when} ?
que fait la {town}
que se passe-t-il le {when} ?
que se passe-t-il {when} ?
quel evenement sur le commerce ekitable {town}
quel jour y a-t-il des ateliers ?
quelles coopératives peut-on visiter {town} ?
quelque chose autour de l'énergie {town}
quelque chose de sympa a faire entre potes {when} ?
quelque chose pour les demandeurs d emploi
quelque chose pour les étudiants ?
quelque chose se fête bientôt ?
quelque chose sur les monnaies locales ?
quelque part {town} pour discuter écologie
quels jours ?
quels lieux puis-je visiter {when} ?
quels sont les événements {when} ?
quels événements accessibles sans inscription {town} {when}
quels événements pour les élus ?
quels événements sont prévus {town} {when}
qui fait visiter ses locaux ?
qui ne coûtent rien
qui organise des choses {town} ?
qui propose des vélos à réparer soi-même {town}
quoi de 9 {town}
quoi de neuf {town} ?
quoi faire le {when}
rappelle-moi le programme de {when}
rdv emploi
recherche forum de l'emploi pour jeunes diplomés
recyclerie
relooker une vieille commode
rencontrer des employeurs
repair café {town}
reprendre son entreprise entre salariés
rescrit fiscal
rien de prévu {town} {when} ?
rien {town} ?
rien {town} ??
rouler moins, rouler mieux
rubrique agir ensemble, {when}
réfugiés, accueil, cours de français
salle des commissions {town}
sans inscription
savons et lessive maison
se former au bénévolat
service civique
soirée sympa {when} ?
solidarité internationale
sophrologie, bien être, yoga
sortie en famile le {when} {town}
sorties gratuites enfants {town}
sortir de l'isolement quand on travaille à son compte
soupe partagée, {when} , {town}
spectacle ou concert {town} le {when} ?
spectacle pour enfants {when}
stage de 3e pour ma nièce dans une entreprise solidaire
supermarché coopératif
superquinquin
sur la carte
surprends-moi pour {when}
thème consommer
thèse, recherche, universitaires
théâtre
tiers lieux {town}
touriste de passage {when} , que voir d'original ?
tout ce qui commence à {when}
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
troc de plantes
trouve un atelier numérique pour débutants {town}
tu me conseilles quoi {when} ?
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
un forum des métiers pour étudiants
un job qui a du sens
un parcours guidé pour découvrir plusieurs lieux d'un coup
un truc gratuit pour mes enfants
un truc sympa sans se ruiner
un truc {town} ou {town} autour de l'agriculture bio ?
un truc à faire pour mon anniversaire {when}
un événement accessible en métro ?
une asso cherche des bénévoles {when} ?
une expo à voir
une expo à voir {when}
une idée de sortie ?
une épicerie où les étudiants paient moins cher
uniquement ce qui est en entrée libre
upcycling
vers chez moi, {town}
vie de campus
vieillir chez soi
visites guidées {town}
vous avez kekchoz sur le don du sang
vous avez quelque chose {town} le {when} ?
vous avez quoi comme ateliers
vous pouvez me conseiller une activité pour ce {when} ?
vous pouvez me montrer ça sur une carte ?
y a des trucs gratuits {when} ?
y a t'il des concert le {when}
y a un truc du même genre {town} ?
y a-t-il des formations pour organisateurs ?
y a-t-il dé marchés solidaire {town} se {when}
y a-t-il pas un truc {town} ?
y a-t-il une brocante {when} {town} ?
zéro déchet {town} ou {town} , vous avez des rendez-vous ?
{town}
{town} , des choses pour les jeunes de 16 ans ?
{town} , les peupliers
{town} , une rando ou une marche solidaire ?
{town} , {town} , {town} , n'importe quand {when}
{town} ?
{town} il y a des soirées jeux ?
{town} il y a quelque chose de prévu ?
{town} ou {town} , les deux me vont
{town} sinon ?
{town} y a quoi
{town} {when}
{town} {when} ?
{town} {when} une formation ?
{when}
{when} , avec une copine, on aimerait voir une expo {town}
{when} , ce serait mieux
{when} , il reste quelque chose ?
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
{when} en famille, des idées ?
{when} je peux pas, donc {when}
{when} je suis libre
{when} {town}
{when} {town} , une rencontre ou une conf ?
{when} {town} , {when}
{when} {town} il y a quoi de beau
{when} {town} y a quoi
Éco-gestes à la maison
Élu {town} , y a-t-il de quoi nourrir notre réflexion sur les tiers-lieux ?
à la condition publique ?
à la mairie de Ronchin
à quoi puis-je assister {when} ?
ça peut être n'importe où
échanger des graines
égalité femmes hommes dans les entreprises
éolien citoyen
épargne solidaire
épargner sans financer le pétrole
événements accessibles en fauteuil roulant
événements du {when}
être parent {when}
`,
  count: `
Combien d'ateliers avez-vous {town} ce {when} ?
Combien d'événements en tout dans votre programme ?
Combien de rendez-vous sont gratuits ?
Combien se passent {when} ?
Il y a combien d'événements gratuits en tout ?
Il y a combien de concerts ce {when} ?
Pouvez-vous me donner le nombre de formations destinées aux associations ?
Quel est le nombre total de manifestations prévues ?
Sur les trente dates, combien concernent les jeunes ?
combien d conf
combien d'ateliers ?
combien d'ateliers {when} ?
combien d'evenements {town}
combien d'événements {town} ?
combien de concerts ce {when}
combien de fois l'uracen apparaît dans le programme ?
combien de formations gratuites
combien de trucs {when} {town}
combien de visites {when}
combien il y en a {when} ?
combien y a-t-il de rencontres {town}
il reste combien de choses à voir {when}
il y a combien d'ateliers {when}
il y a combien de conf {when}
il y en a beaucoup {town} ? combien exactement
il y en a combien ?
nb d'ateliers {town}
nombre de conférences en {when}
vous en avez combien {town} ?
y en a combien en tout
{town} , ça fait combien de rendez-vous sur {when} ?
{town} : combien ?
{when} , {town} , combien de rencontres sont annoncées ?
Ça fait combien de sorties possibles ce {when} ?
ça fait combien de rencontres en tout {when} ?
ça fait combien de trucs ce {when} ?
`,
  about: `
C'est la combientième édition ?
Combien de communes participent ?
Comment une association peut-elle figurer dans le programme {when} ?
Dans quelles communes se déroule le programme ?
Depuis combien d'années cette opération existe-t-elle ?
Est-ce que ça revient tous les ans ?
Je n'ai jamais bien compris la différence entre économie sociale et économie solidaire, pouvez-vous m'éclairer ?
L'ESS, c'est de gauche ou bien ?
Le Mois se termine quand ?
MEL = ?
Ma commune en fait partie ou il faut être de Lille ?
Pourquoi {when} ?
Une mutuelle, ça fait partie de l'économie sociale ?
Vous avez un PDF du programme ?
c'est gratuit le mois de l'ESS ?
c'est où le mois de l'ESS ?
c'est payant en général ?
c'est que dans la métropole ou partout en France ?
c'est quoi l'ESS ?
c'est quoi l'adresse internet du mois de l'ess
c'est quoi l'ess
c'est quoi le mois de l'ESS ?
combien de communes ?
combien de salariés dans l'ess {town}
combien de villes participent ?
dans quelles communes ?
depuis quand ça existe, {when} ?
du combien au combien ?
je préfère sur papier, le livret est distribué où ?
la CRESS c'est quoi au juste ?
le mois de l'ESS c'est fini ?
le site officiel ?
où peut-on récupérer le programme papier ?
parle moi du mois de l'economie sociale
quand commence le mois de l'ESS ?
quand finit le mois ?
que veut dire ESS ?
quel jour est le plus chargé ?
quelle différence entre une scop et une asso
quelles associations participent ?
quelles villes participent au mois de l'ESS ?
quels genres de choses sont proposes pendant {when}
quels organisateurs ?
quels sont les thèmes ?
quels thèmes {town} ?
quels types d'événements ?
qui est Marc Godefroy
qui est derrière tout ça ?
qui finance le Mois de l'ESS
qui organise le mois ?
sur quels thèmes porte le programme ?
tout est ouvert à tout le monde ?
{when} c'était pareil ?
À qui s'adresse le mois ?
À quoi sert l'économie sociale et solidaire, concrètement, pour un habitant comme moi ?
Ça veut dire quoi ESS ?
ça s'arrête quand
ça se termine quand, le Mois de l'ESS ?
`,
  more: `
Et à part ceux-là, vous en avez d'autres ?
La suite,
Pouvez-vous afficher la fin de la liste ?
Quoi d'autre ?
Suivants
Vous n'avez rien de plus ?
autre chose ?
c'est tout ?
c'est tout ? pas d'autres ?
continue
continuez, montrez-moi la suite
d'autres idées ?
déroule la liste
encore
encore trois autres
ensuite ?
et après ?
et à part ceux-là ?
il n'y a que ça ?
il n'y en a que cinq ?
il y a d'autres resultats ?
il y en a d'autres ?
je veux tout voir
la suite
les autres
les suivants
montre le reste
montre m'en d'autres
montre-moi la suite
montre-moi la suite de ta liste
montre-moi les suivants
page suivante
plus bas
suivant
t'en as d'autres dans la liste ?
tu en as d'autres
tu en as d'autres ?
voir plus
yen a pas d'autres
`,
  advise: `
Franchement, la soirée ou la conférence ?
Lequel attire le plus de monde d'habitude, pour être sûr de ne pas se tromper ?
Ma femme aime la nature et moi l'informatique : lequel nous mettrait d'accord ?
Par quoi commencer quand on découvre l'ESS ?
Que me recommandez-vous ?
Quel est le plus intéressant pour quelqu'un qui n'y connaît rien ?
Tu choisirais quoi à ma place ?
aide moi à choisir
c'est quoi le mieux
et le meilleur ?
j'ai du mal à me décider, vous iriez où, vous ?
j'hésite entre les deux
je sais pas quoi prendre
l'incontournable {when} ?
le top 3 ?
lequel est le mieux ?
lequel est le plus sympa avec des enfants à ton avis
lequel tu préfères ?
lequel vaut le déplacement ?
propose moi un truc, n'importe lequel
que me conseillez-vous ?
si je ne devais en faire qu'un seul ?
surprends-moi
tu me conseil quoi
tu me conseilles lequel ?
un coup de cœur ?
un petit conseil
une idée au hasard
votre préféré
étonne moi
`,
  details: `
, et c'est où ?
C'est à quelle adresse exactement, le panier culturel de Kilti ?
C'est à quelle adresse, le forum des métiers ?
Concrètement, comment se déroule un entretien avec l'expert-comptable ?
Dois-je prévoir des gants pour le chantier d'Arcadis ?
Elle est où la conférence sur les monnaies locales ?
Faut-il apporter ses outils pour les chantiers d'Arcadis ?
Faut-il rester les deux jours ou un seul suffit ?
Je viens en fauteuil roulant à l'inauguration de la Campusserie, y a-t-il une rampe ?
Jusqu'à quelle date peut-on voir l'expo Comprendre les communs ?
L'inscription est-elle obligatoire pour la Campusserie ?
Le certificat a-t-il une valeur officielle ?
Le forum des métiers est-il bien maintenu malgré la grève ?
Le forum métiers ESS, ça finit vers quelle heure ?
Le lieu du workshop de l'engagement est-il enfin connu ?
Les enfants sont-ils acceptés ?
Les végétariens auront-ils de quoi se restaurer aux Moulins de l'ESS ?
Mon fils de 8 ans peut-il m'accompagner au Creathon ?
On dort où pendant les 48 heures du SwitchUp ?
Peut-on manger sur place ?
Pourra-t-on revoir la conférence de Derudder en ligne ?
Pourriez-vous me rappeler la date ?
Quels sont les horaires de la Maison de l'ESS pour l'exposition ?
Qui organise celui de {town} ?
Qui organise la semaine étudiante pour l'ESS ?
Qui organise le créathon ?
Qui organise les Roumics, et comment les joindre ?
Qui sera l'intervenant à la conférence sur les monnaies locales ?
Reste-t-il de la place pour le B.A.-BA des économies d'énergie ?
Un simple habitant peut-il assister à l'itinéraire sur les communs, ou est-ce seulement pour les élus ?
Y a-t-il du wifi sur place pour travailler ?
Y a-t-il un parking à vélos devant la Condition publique
Y a-t-il une traduction en langue des signes ?
accessible aux personnes handicapées ?
accessible pmr ?
accès PMR ?
adresse ?
ajoute-le à mon agenda
buffet compris ?
c'est a quel heure la conférence sur les monnaies locales
c'est accessible en fauteuil ?
c'est accessible en fauteuil roulant ?
c'est accessible en métro ?
c'est annulé ou pas ?
c'est blindé ?
c'est cher ?
c'est combien
c'est combien ?
c'est complet ?
c'est dans quelle rue
c'est dans quelle ville ?
c'est dehors ?
c'est dehors ou dedans
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
c'est qui
c'est qui l'organisateur ?
c'est quoi
c'est quoi ?
c'est quoi le creathon
c'est réservé aux étudiants ?
c'est réservé aux étudiants le forum ESS ?
c'est sur inscription ?
c'est à partir de quel âge
c'est à quelle heure au juste
c'est à quelle heure le premier ?
ca commence a quel heure
combien coûte l'entrée des Roumics
combien coûte l'entrée des Roumics ?
combien de personnes maxi ?
combien de temps ça dure ?
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
détails
en savoir plus
est-ce en anglais ?
est-ce qu'on peut partir avant la fin
est-ce que je dois m'inscrire ?
et l'accès ?
et l'endroit ?
faut payer ?
faut ramener quelque chose ?
faut réserver ?
faut s'inscrire ?
faut s'y connaître ?
faut venir avec son ordi ?
faut-il s'inscrire ?
faut-il savoir coder ?
il faut apporter quelque chose ?
il faut réserver ?
il faut sortir des sous ?
il faut un billet pour y entrer ?
il faut être étudiant ?
il reste des places ?
il se passe quoi exactement ?
il y a du monde d'habitude ?
il y a encore de la place ?
il y a un ascenseur ?
il y a un mail pour les joindre
il y a un parking ?
il y a un parking vélo ?
il y a une garderie ?
il y a à boire ?
il y a à manger sur place ?
il y aura à manger ?
j'ai plus de 25 ans, le CFGA jeunes c'est mort ?
je marche avec une canne, y a-t-il beaucoup d'escaliers {town} ?
je pe avoir le numero de tel de la personne ?
je peux arriver en retard ?
je peux avoir le tel pour les chantiers participatifs d'Arcadis ?
je peux me garer ?
je peux payer par carte ?
je peux venir avec mes enfants ?
je peux venir avec mon chien ?
je suis nul en informatique, je vais suivre quand même au SwitchUp ?
jusqu'à quand ?
jusqu'à quand peut-on voir l'expo Comprendre les Communs
kesako ?
l'entrée est gratuite ?
l'entrée est à combien
l'expo est ouverte le {when} ?
l'inscription est obligatoire ?
le challenge SwitchUp est gratuit ?
le mail de Mme Franzetti
le prix de la place ?
le switchup c'est payant ?
le {when} pour ESS et numérique c'est une faute de frappe ?
les chiens sont acceptés ?
les chiens sont-ils admis ?
les enfants sont admis ?
mets-le dans mon calendrier
mon chien peut venir ?
métro ?
métro le plus proche de LaGrappe ?
n'importe qui peut venir ?
niveau débutant ?
numéro de tel ?
numéro de tel pour les consultations avec l'expert comptable
on doit réserver à l'avance ?
on mange quoi là-bas
on mange sur place ?
on peut manger là-bas ?
on peut se garer ?
on peut venir comme ça ?
on peut venir en bus ?
on peut venir en cours de route ?
on peut venir en famille ?
on reçoit une attestation à la fin de la formation ?
on y fait quoi ?
on y fait quoi exactement ?
ou est-ce ?
où est-ce que ça se passe
où ça
où ça se passe ?
plus d'infos
plus d'infos sur les façonnables
pour y aller en transports ?
prix libre, ça veut dire que je donne ce que je veux ?
public visé ?
qu'est-ce qu'on y fait ?
qu'est-ce que je dois apporter ?
quel bus pour y aller
quel est le mail de l'organisateur ?
quel est le prix ?
quel est le tarif
quel jour la visite de la grappe
quel métro ?
quel tarif ?
quelle est l'adresse ?
quelle salle à l'hôtel de {town} ?
quels films passent {town} 'lidaire ?
quels sont les horaires
quels sont les horaires ?
qui appeler pour avoir des infos ?
qui contacter ?
qui est l'organisateur ?
qui est le conférencier ?
qui gère ?
qui intervient ?
qui organise
qui organise ?
qui organise le deuxième ?
qui parle ?
qui propose ça ?
qui s'en occupe ?
qui vient du côté des entreprises aux rencontres directes ?
reste de la place ?
s'il pleut ?
s'il pleut, le chantier a lieu ?
sera-t-il filmé
si j'arrive vers {when} je rate quoi ?
son numéro ?
t'as un mail ?
tenue exigée pour la soirée des partenaires ?
tu peux détailler ?
tu peux m'en dire plus ?
un numéro ?
une adresse mail ?
vous avez leur numéro ?
vous avez un numéro ?
y a du wifi ?
y a un tarif étudiant pour celui-là ?
y a une garderie
y a à boire ?
À quelle heure commence le créathon du SwitchUp ?
À quelle heure faut-il arriver ?
à quel endroit ?
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
ça démarre quand
ça finit à quelle heure
ça parle de quoi
ça se passe dans quelle salle
ça se tient où ?
`,
  choose: `
1
2
2ème
Le deuxième de la liste
Le tout premier que vous m'avez cité
Montre-moi plutôt celui de l'URACEN
Montre-moi plutôt celui de l’URACEN
celle avec le comptable
celui d'Arcadis
celui de {when}
celui {town}
détails du numéro 6
je parle de celui de {town}
je prends la dernière proposition
je prends le deuxieme
je prends le numéro 4
je prends le premier
l'expo alors
la première
la troisième proposition
le dernier
le deuxieme
le deuxième
le gratuit
le premier
le premier de la liste
le troisième
le troisième de la liste
le {when}
les deux derniers m'intéressent
numéro 3
numéro 4
ouvre celui de {when}
plutôt la soirée
pour celui du matin
va pour le 1er de la liste
va pour les Roumics
`,
  register: `
, je veux m'inscrire
Comment procède-t-on pour réserver ? Je représente une association de neuf membres qui souhaite venir au complet
Inscription Campusserie
Inscris-moi au chantier participatif d'Arcadis de {when}
J'aimerais participer au Creathon avec mon équipe de quatre personnes
Je souhaite réserver deux places pour la soirée des partenaires, .
Je souhaiterais m'inscrire à la formation sur la demande de subvention, .
Je voudrais m'inscrire à l'atelier de {town} sur les économies d'énergie
Je voudrais m'inscrire à la visite du tiers-lieu
Mettez une personne de plus avec moi, mon frère veut venir aussi
Nous serons cinq à venir aux portes ouvertes d'Arcadis, pouvez-vous l'enregistrer ?
On sera quatre pour le chantier de {when} , notez-nous
Pourriez-vous retenir deux places au nom de Delattre pour la conférence du {when} ?
Réservez-moi deux places pour la visite du tiers-lieu,
Réservez-moi deux places pour les Roumics, merci d'avance
ajoutez-moi à la rencontre Apec du {when}
bloque moi un créneau avec l'expert comptable à {when}
comment je fais pour m'inscrire ?
comment je m'inscris ?
comptez sur moi pour {when}
demande d'inscription pour l'atelier énergie
et pour s'inscrire ?
garde-moi deux places
il faut que je m'inscrivez {when} , c'est possible ici ?
inscrire mon fils
inscris moi
inscris moi au creathon
inscris moi pour le creathon
inscris-moi
inscrivez Marc Duval
inscrivez moi
inscrivez-moi au deuxième
j'aimerais participer
j'en suis !
je le fais, inscris moi
je le réserve
je m'inscris
je mets nos noms où pour participer ?
je peux m'inscrire a celui la ?
je prends
je réserve pour ma mère, elle n'a pas internet
je serais ravi de participer
je souhaite m'y inscrire
je veu une place pour la visite époustouflante
je veux m'inscrire
je veux m'inscrire a lateliee
je veux réserver deux places
je veux une inscription
je veux une place
je veux y aller, qu'est ce que je dois faire
je viendrai, c'est noté ?
je voudrais inscrire deux personnes
je voudrais m'inscrire
je voudrais m'inscrire o forum metier
je voudrais venir
m'inscrire
met moi sur la liste
mettez-moi une place de côté
on est trois collègues et on veut participer à la formation sur le rescrit fiscal, tu peux nous inscrire ?
on s'inscrit comment ?
on sera deux
on vient à trois
on voudrait s'inscrire à 3 à la formation sur la demande de subvention
prenez mon nom pour la visite
rajoutez-nous sur la liste
réserve-moi une place
réserver
réservez pour deux adultes et un enfant
tu peux me mettre dessus ?
une place pour ma collègue aussi
vous pouvez m'ajouter ?
ça m'intéresse
ça m'intéresse, je réserve où ?
`,
  cancel: `
Comment je me désinscris de la formation subvention du {when} ?
Désinscrivez-moi de la formation de {town}
Finalement je ne peux plus venir, annulez mon inscription
Finalement je ne pourrai pas venir, annulez mon inscription
Finalement je ne pourrai pas venir, retirez-moi de la liste
Je souhaite revenir sur ma demande de participation à {when} , je serai en déplacement.
Je suis navrée mais mon fils est malade, nous ne pourrons pas être présents {when} , merci de libérer nos places.
annule ma demande
annule ma place pour {when}
annule ma resa
annule ma resa stp j'ai un empechement
annuler
annuler l'atelier de {when}
annuler ma demande
annulez
annulez mon inscription
annulé ma resa
comment on annule ?
en fait je veux annuler mon inscription
enlève ma réservation
finalement je ne viens plus
finalement je peux pas venir, annulez mon inscription
j'ai un empêchement {when}
j'ai un imprévu
jannule pour {when}
je dois me décommander
je dois renoncer à ma venue
je me désiste
je me suis inscrit deux fois, enlevez-en une
je ne peux plus venir
je ne viendrai finalement pas
je peux plus y aller
je préfère me désister
je veux me désinscrire
laisse tomber
laisse tomber ma réservation
laisse tomber,
on ne sera pas là finalement
on ne sera pas là, vous pouvez donner nos places à d'autres
oublie ça, c'est bon comme ça
retire moi de la liste
retirez-moi de la liste
stop
supprime mon inscription au creathon
`,
  "my-requests": `
J'ai fait deux demandes {when} , pouvez-vous me dire ce qu'elles sont devenues ?
J'ai réservé {when} , je n'ai toujours pas de réponse
Où en est ma demande d'inscription ?
Où en sont mes demandes ?
est ce que ma place est confirmée pour le {when}
est-ce que mon inscription a bien été prise en compte ?
j'avais réservé pour quoi ?
je metais inscrit a quoi deja
je metais inscrit a quoi deja ?
je peu voir mes inscription
je suis inscrit à quels ateliers ?
je suis inscrit à quoi déjà
liste de ce que j'ai demandé
ma demande est passée ?
ma résa est bien passée ?
mes demandes
mes inscriptions
mes réservations
montre ce que j'ai réservé
où en est ma demande ?
où en est mon dossier
pour moi ou pas encore ?
qu'est-ce que j'ai réservé ?
voir mes réservations
vous avez bien reçu mon inscription ?
À quoi est-ce que je suis déjà inscrit ?
à quoi je me suis inscrit déjà ?
à quoi je suis inscrit ?
`,
  remind: `
Est-ce que je recevrai une alerte avant la conférence ?
Je suis tête en l'air, faites-moi signe deux jours avant
Pouvez-vous me le rappeler {when} même ?
fais moi penser au chantier de {when}
fais-moi un rappel
j'ai peur d'oublier
je veux un rappel la veille
moi un rappel
previens moi 1h avant
rappel pour {when}
rappelez-le-moi la veille
rappelle-le-moi
rappelle-moi cet événement un jour avant
rappelle-moi la veille
tu me préviens la veille ?
tu peux m'envoyer un petit rappel un jour avant ?
tu peux me le rappeler la veille ?
un sms la veille ce serait possible ?
`,
  erase: `
Conformément à la loi informatique et libertés, je demande la suppression de mes informations personnelles.
Effacez toutes mes données personnelles, .
Je ne veux pas que vous gardiez mon adresse mail
Je veux exercer mon droit à l'effacement
RGPD : merci de détruire tout ce qui me concerne
Supprimez toutes les données que vous avez sur moi
comment faire disparaître ce que je vous ai donné comme renseignements ?
de supprimer tout ce que vous avez sur moi
efface mon numéro
efface notre conversation et mes coordonnées
efface tout ce que tu sais de moi
effacer mes données
effacez les informations que vous gardez à mon sujet
effacé mon mail et mon tel de votre base
enlevez mon nom de vos fichiers
enlève les données me concernant
faites disparaître les infos sur moi
faites disparaître mes données
j'exerce mon droit à l'effacement
je ne souhaite plus figurer dans vos fichiers
je veux que mon mail soit supprimé de vos fichiers
je veux que vous m'oubliiez
je veux être oublié
je voudrais que mon adresse soit effacée de votre base
ne gardez rien de mes informations
oublie-moi
oubliez-moi
peux-tu virer mon numéro de téléphone
retirez mon nom de vos fichiers
supprime toutes mes données personnelles
supprimez mes données
supprimez toutes mes informations personnelles
vire tout ce que tu sais sur moi
vous gardez mon mail ? supprimez-le
`,
  correct: `
, j'ai écrit n'importe quoi
, pas celui-là
J'ai fait une faute dans mon mail
Vous confondez avec autre chose, je crois
c'est pas ce que j'ai demandé
c'est pas ça
ce n'est pas ce que j'ai demandé
ce n'est pas mon nom
changer le nombre de places
corriger
erreur de ma part
je me suis trompé
je n'ai jamais dit ça
le numéro que j'ai donné n'est pas le bon
mauvaise date
modifier mon adresse mail
rien à voir avec ma question
t'as rien compris
vous m'avez mal compris
`,
  restart: `
, on oublie tout et on recommence
On recommence tout depuis le début
Oublie ce que j'ai dit, repartons de zéro
Oublie ce que j’ai dit, repartons de zéro
Oublions tout ça et reprenons depuis le début
annule ma recherche
efface ma recherche
nouvelle recherche
on recommence à zéro
on repart de zéro
on reprend au debut
on reprend tout depuis le début
oublie ma recherche précédente
oublie tout et recommence
recommence tout
recommencer
remets les compteurs à zéro
repartir de zéro
retour au début
vide les filtres
`,
  repeat: `
Pouvez-vous répéter, j'ai fermé la fenêtre par erreur
j'ai pas eu le temps de lire, remets ton message
redonne moi ta dernière réponse
tu peux redire ?
`,
  language: `
Est-ce que vous pouvez me répondre en anglais ?
Je préfère qu'on continue en français
My French is bad, on peut passer à l'anglais ?
On peut parler français plutôt ?
Pourriez-vous répondre en anglais pour mon collègue irlandais ?
en anglais
english please
english please, le français c'est trop dur
parlez-vous anglais ?
quelles langues comprenez-vous ?
tu parles anglais ?
tu peux me répondre en anglais ?
`,
  help: `
Comment je dois poser mes questions ?
Comment ça marche, ce chat ?
Est-ce que je dois écrire des phrases entières ou des mots suffisent ?
Je n'ai pas l'habitude de ces machines, expliquez-moi comment m'y prendre
Je n'ai pas l'habitude de ces outils, que dois-je écrire ?
Que puis-je vous demander ?
Quel genre de questions puis-je vous poser ?
Tu sais faire quoi exactement ?
aide
c'est quoi les commandes
comment faut-il formuler sa demande ?
comment j'utilise ce bot ?
comment je fais pour chercher un événement ici ?
comment on s'en sert ?
comment on t’interroge ?
comment ça marche ?
comment ça marche, ce chat ?
donnez-moi un exemple de question
explique-moi comment t'utiliser
faut poser des questions ou cliquer ?
je comprends pas
je comprends pas comment ca marche ton truc
je comprends pas, tu peux faire quoi d'autre ?
je comprends rien à votre truc
je dois taper quoi
je dois écrire quoi pour trouver ?
je fais comment pour chercher ?
je ne vois pas comment ça fonctionne
je pige que dalle à ton fonctionnement
je suis paumé
je suis perdu
je suis perdue
mode d'emploi ?
on est censé faire quoi ici ?
on peut s'inscrire et annuler directement ici avec vous ?
par où je commence pour me servir de ce chat ?
que dois-je taper ?
que sais-tu faire ?
tu peux m'aider ?
tu peux m'aider à utiliser le chat ?
tu sais faire quoi au juste
tu sais faire quoi au juste ?
tu sers à quoi ?
vous pouvez m'aider ?
à quoi tu sers
`,
  identity: `
Suis-je en train de parler à une vraie personne ou à un ordinateur ?
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
vous êtes une vraie personne ?
`,
  human: `
Est-il possible d'être mis en relation avec une personne de votre équipe ?
J'en ai assez des réponses automatiques, je souhaite m'entretenir avec un agent de la MEL
Je préfère parler à un humain
Je préférerais avoir quelqu'un au téléphone
Je préférerais parler à une vraie personne
Vous avez un numéro où on peut joindre quelqu'un de l'équipe ?
c'est compliqué à écrire, je peux parler à quelqu'un
je peux parler à quelqu'un de votre équipe ?
je préfère le téléphone
je préfère qu’un membre de l’équipe me réponde
je veux parler à quelqu'un
je veux parler à un humain
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
qui peut me rappeler pour que j'explique de vive voix ?
un bot ne me suffit pas
un vrai interlocuteur
une vraie personne
y a un numéro pour avoir un conseiller ?
y a-t-il quelqu'un que je peux appeler ?
`,
  "off-topic": `
, auriez-vous l'adresse d'un bon prothésiste dentaire {town} ?
, auriez-vous une chambre double pour {when} {town} , proche de la gare, avec petit déjeuner ?
, je souhaiterais savoir si mon fils majeur, étudiant {town} , peut rester rattaché à mon foyer fiscal, merci d'avance.
, le feu tricolore en bas de la rue Nationale il est cassé {when} , vous pouvez signaler ?
, ma mère de 84 ans vit seule {town} et son téléphone fixe ne marche plus {when} , pouvez-vous m'indiquer qui prévenir chez Orange ? .
, nous sommes quatre adultes et un bébé et cherchons un appart-hôtel avec cuisine du {when} , plutôt {town} .
12345
15 % de 240
15% de 240 euros ça fait combien
2 + 2 x 3 ?
20 % de 85 euros ça fait combien
A quelle heure passe le prochain métro à Eurotéléport ?
Ajoute cette chanson à ma liste de lecture du matin
Annule ma commande de pizzas
Appelle maman
Appelle-moi un taxi pour la gare {town} - {town} à {when}
Baisse le chauffage du salon à 19 degrés
Bielsa va se faire virer ou pas
Combien coûte l'abonnement mensuel Ilévia pour un étudiant ?
Combien d'habitants {town} ?
Combien de calories dans une banane ?
Combien de doliprane par jour maximum ?
Combien de jours de congés me reste-t-il {when} ?
Combien de temps cuire un rôti de 1,2 kg ?
Combien font 17 fois 24 ?
Comment augmenter le plafond de ma carte bancaire ?
Comment changer le code secret de ma carte ?
Comment demander une augmentation à mon chef ?
Comment enlever une tache de vin rouge ?
Comment inscrire ma fille à la cantine de l'école Jean-Macé ?
Comment inscrire ma fille à la cantine de l’école Jean-Macé ?
Comment obtenir un deuxième bac à ordures pour mon immeuble ?
Comment on fait une béchamel sans grumeaux ?
Comment réinitialiser mon mot de passe Gmail ?
Comment résilier mon assurance auto {when} ?
Donne-moi mon horoscope {when}
Définition du mot "procrastination"
Est-ce qu'il va pleuvoir {town} {when} ?
Est-ce qu'il va pleuvoir {when} {town} ?
Est-ce que j'ai bien fermé la porte du garage ?
Faut-il changer les pneus avant l'hiver ?
Fixe une réunion avec mon chef {when} dans mon agenda Outlook
Il gèle {when} {town} ?
Il me faut un médecin de garde {town} {when}
J'ai perdu ma carte bancaire {town} , bloquez-la
J'ai perdu ma carte bleue, que faire ?
J'ai reçu le mauvais article, je veux être remboursé
Je cherche un appartement T2 à louer {town} , 550 € maximum
Je dois prendre rendez-vous pour une carte d'identité à la mairie de Croix
Je dois refaire mon passeport, quels papiers ?
Je n'arrive pas à payer ma taxe d'habitation sur le site des impôts
Je suis en retard pour ma déclaration de TVA
Je veux ouvrir un livret A pour mon fils de 4 ans
Je viens d'emménager {town} , il faut que je prévienne qui à part la Poste et EDF ?
Je voudrais acheter un canapé d'occasion sur Leboncoin
La déchetterie de {town} accepte les pots de peinture ?
La ligne 1 est encore en panne, il y a des bus de remplacement ?
Lance un minuteur de dix minutes
Le Lidl de {town} est ouvert jusqu'à quelle heure ?
Le chat a mangé du chocolat, c'est grave ?
Le lycée Faidherbe recrute-t-il des surveillants ?
Le prix du sans-plomb {town} {when} ?
Le score de {town} - {town} {when} ?
Le vaccin contre la grippe est-il remboursé ?
Le wifi ne marche plus {when} chez SFR
Leroy Merlin {town} , vous faites la découpe de bois ?
Les baskets en 42 sont-elles encore en stock chez Decathlon ?
Lis-moi mes mails de {when}
Ma carte sans contact ne passe plus à la caisse
Ma fiche de paie d' {when} est fausse
Ma fille a 39 de fièvre, qu'est-ce que je lui donne ?
Ma fille a 39 de fièvre, qu’est-ce que je lui donne ?
Ma poubelle jaune n'a pas été ramassée {when} {town}
Ma voiture n'a pas passé le contrôle technique {town}
Madame, Monsieur, je n'ai toujours pas reçu mon avis d'imposition et la date de paiement est passée, vais-je avoir une majoration ?
Mets France Inter
Mets le dernier morceau de Stromae
Mets une alarme pour {when}
Mets une note de 4 étoiles au dernier roman que j'ai lu
Mon fils est absent {when} , comment prévenir le collège ?
Mon ordinateur s'éteint tout seul
Mon propriétaire refuse de me rendre la caution
Mon virement de 350 euros n'est toujours pas arrivé
Monte le son
Où déclarer un vol de vélo {town} ?
Où puis-je garer ma voiture gratuitement {town} ?
Par quoi remplacer le beurre dans un gâteau ?
Par quoi remplacer les œufs dans un gâteau ?
Passe à la station de radio suivante
Peut-on prendre de l'ibuprofène quand on allaite ?
Peut-on rouler à 30 sur le boulevard de la Liberté ?
Population de {town} {when}
Pourquoi m'a-t-on prélevé deux fois 19,90 € le {when} ?
Pourriez-vous m'indiquer si le cimetière de l'Est est accessible en voiture pour une personne âgée ?
Pression des pneus clio 3
Primark {town} ça existe ou faut aller {town}
Prix d'un billet d'avion pour New York en {when}
Puis-je payer ma commande en trois fois ?
Quand commencent les soldes d'hiver chez Auchan ?
Quel est le plus long fleuve du monde ?
Quel est le poids maximum pour un bagage en cabine ?
Quel est le taux de change de l'euro en livre sterling ?
Quel jour passe le camion des encombrants {town} ?
Quel poids de bagage en cabine chez Ryanair ?
Quel temps fera-t-il {when} {town} ?
Quel vétérinaire prend les urgences {town} le {when} ?
Quel âge a la tour Eiffel ?
Quelle est la capitale de l'Australie ?
Quelle est la capitale de la Mongolie ?
Quelle est la racine carrée de 144 ?
Quelle heure est-il à Tokyo ?
Quelle pharmacie est ouverte {when} {town} ?
Quelles sont les dates des vacances scolaires de février ?
Quels vols relient {town} {town} le {when} ?
Qui a gagné le tour de france {when} ?
Qui a gagné {when} , le LOSC ou Guingamp ?
Qui a marqué contre {town} {when} ?
Qui est le président des États-Unis ?
Qui sera l'arbitre de France-Galles {when} ?
Raconte l'histoire de la bataille de {town}
Raconte-moi une blague
Rappelle-moi d'acheter du lait {when}
Rappelle-moi d'appeler maman {when}
Recette de la carbonade flamande pour six
Règle une alarme à {when}
Réserve une table pour quatre dans une pizzeria de {town} {when}
Réserve une table pour quatre {when} au restaurant italien
T2 avec balcon {town} moins de 700 €
Teddy Riner, il a combien de titres
Traduis « je t'aime » en espagnol
Trouve-moi un vol {town} -Nice pas cher le {when}
Un aller simple {town} - {town} {when} , c'est combien ?
Un aller simple {town} - {town} {when} , c’est combien ?
Un colis devait arriver {when} , il est où ?
Y a-t-il des bouchons sur l'A1 {when} ?
a quel heur ferme carouf {town}
a quel heure le soleil se couche {when}
accident sur la rocade ouest {when} , c'est dégagé ?
acheter du bitcoin c'est le moment ?
acte de naissance quand on est né à l'étranger
acteur principal de Plus belle la vie
action Total en bourse {when}
adn c'est l'abréviation de quoi
agence immobilière ouverte {when} {town}
agios c'est légal autant ?
aide-moi à faire ma dissertation de philo sur la liberté
airbnb {town} ce {when} pour deux
ajoute Karim à mes contacts
ajoute dentiste le {when} dans mon agenda
ajoute du lé et des oeufs a la liste de course
ajoute une réunion à mon agenda {when}
allume la lumière du salon
allô ? c'est pour la chaudière, le technicien devait passer {when}
annule ma commande de pizza
annule mon hôtel {town}
annule mon vol
appart a louer rbx 500e
appartement à vendre {town}
appelle maman
arroser une orchidée tous les combien
arrêt maladie à envoyer sous combien de jours
asdfghjkl
aspirateur dyson v8 ou rowenta
aspirateur robot démarre
assurance auto jeune conducteur combien
attestation pôle emploi jamais reçue
auchan recrute des caissiers {town} ?
avocat spécialisé permis de conduire {town}
baisse la musique dans le salon
baisse le chauffage à 19 degrés
bande de roulement usée
besoin d'un parapluie {when} ?
bla bla bla
bloque ma carte {when} on me l'a volée
bourse refusée, j'ai 30 jours pour faire appel ?
branche la prise de la machine à laver à {when}
brunch {when} {town} c'est combien
c'est Momo tu m'as pas rendu mes 20 balles
c'est quand l'entretien chez Bonduelle déjà
c'est quand les vacance de {when}
c'est qui qui chante ça
c'est quoi l'agar-agar
c'est quoi la différence entre averse et giboulée
c'est quoi la meteo {when} {town}
c'est quoi le temps de cuisson d'un rôti de 2kg
c'est quoi mon ascendant si je suis né à {when}
c'est quoi pi au juste
c'est quoi un trou noir
camion de déménagement 20m3 à louer {when}
camping ouvert toute l'année en Bretagne
carte jeune sncf à 28 ans c'est mort
ce pull existe en bleu ?
centre des impôts de {town} horaires
certificat de non gage c'est payant ?
ces baskets existent en noir ?
change 100 euros en dollars
changer des livres sterling {town}
changer l'adresse de livraison de mon paquet
changer le code secret de ma carte c'est possible au guichet ?
changer mon taux de prélèvement à la source
chante moi joyeux anniversaire
cheveux gras dès le lendemain du shampoing
classement de la ligue 1
code erreur E18 machine à laver
code postal de {town}
code promo zalando {when}
coiffeur sans rdv pour homme {town}
coiffeur sans rendez vous {town}
colis bloqué en douane {when}
combien coute 1 billet de train {town} paris {when}
combien coute un iphone 8
combien coûte un divorce par consentement mutuel
combien coûte un embrayage de 308
combien coûte un ticket de métro {town}
combien coûte une vidange chez Norauto
combien d'argent sur mon compte ?
combien d'heures doit dormir un ado
combien d'impôts pour 32000 euros célibataire
combien d'os dans le corps humain
combien de bagages en cabine chez easyjet
combien de ballons d'or pour Messi
combien de calories dans une banane
combien de doliprane par jour maximum
combien de dollar pour 50 euro
combien de grammes dans une livre anglaise
combien de joueurs dans une équipe de handball
combien de jours {when}
combien de musiciens dans les Beatles
combien de pattes a une araignée
combien de points en moins pour un feu rouge
combien de saisons dans game of thrones
combien de secondes dans une journée
combien de sucre pour 1 kg de coings
combien de temps cuire des œufs mollets
combien de temps pour aller {town} en voiture
combien de temps à pied entre les deux gares
combien dhabitants en chine
combien font 12 fois 8 ?
combien font 347 fois 12
combien gagne un pilote de ligne
combien il me reste sur mon compte courant
combien pour envoyer 5 kilos au Sénégal
combien vaut ma maison {town}
combien y a-t-il de départements en France
coment enlevé une tache de vin
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
comment contester une amende de stationnement
comment debloké une carte sim avec le code puk
comment déclarer mon médecin traitant
comment déclarer ses impôts en ligne
comment dégeler une serrure de voiture
comment enlever une écharde sous l'ongle
comment faire 1 cv sous word
comment faire cuire un œuf ?
comment faire une capture d'écran sur samsung
comment faire une somme si dans excel
comment installer windows 10 gratuitement
comment marche un micro-ondes
comment marche un moteur électrique
comment on di parapluie en anglai
comment on dit bonjour en japonais
comment on fé des crepes
comment perdre du poids ?
comment poser du parquet flottant
comment poser un arrêt maladie sur le portail rh
comment poser un jour enfant malade
comment renouveler ma carte d’identité ?
comment réparer mon lave-linge ?
comment s'inscrire sur les listes électorales {town}
comment savoir si je lui plais
comment se faire baptiser adulte
comment se forme un arc en ciel
comment suivre un recommandé avec accusé de réception
comment taper un É majuscule sur clavier
comment transférer mes photos du téléphone à l'ordi
comment trier une liste en python
comment éplucher une grenade proprement
conjugue le verbe bouillir au futur
conjugue le verbe coudre au passé simple
conjugue le verbe résoudre au passé simple
convertir 12 pouces en cm
corrige mon orthographe : je suis aller au magasin
coupure d'eau {town} {when} ?
cours de l'action Total
cours du bitcoin
crampes au mollet quand je cours
croisière sur le Nil danger ?
crème pour peau atopique bébé
crédit immobilier sur 20 ans quel taux {when}
cuisson d'un œuf mollet
cé quoi le solde de mon compte courant
c’est quand le prochain bus ?
c’est quel jour les poubelles {town} ?
dans combien de jours {when}
dans quel film on entend je suis ton père
date du prochain grand prix de F1
de quelle année est Thriller
de quelle couleur est la boîte noire d'un avion
de quelle couleur est le drapeau du Sénégal
deliveroo m'a livré froid, je veux un remboursement
demande de naturalisation rejetée quel recours
dentiste qui prend en urgence un {when} {town}
dermato {town} avec rdv {when} , y en a encore ?
dernier tram pour {town} centre {when} il est à quelle heure
dernières infos sur Macron
dernières nouvelles sur la Catalogne
différence entre let et var en javascript
discours de témoin de mariage drôle
disjoncteur qui saute dès que j'allume le four
distributeur de billets près de la gare de {town}
dois-je déclarer mon pacs aux impôts
doliprane et alcool c'est dangereux ?
donne-moi le résumé du dernier Astérix
drache ça veut dire quoi dans le nord
durée légale du préavis pour un CDI cadre
déboucher un évier sans produit
définition du mot procrastination
délai pour un irm au chr
délai pour une carte grise en ligne
dérivée de ln(x)
désactiver les notifications whatsapp d'un groupe
efface tous mes messages
elle m'a laissé en vu {when}
emploi du temps de la fac de droit
en quelle année est tombé le mur de {town}
endives amères, comment éviter ça
enduit ou toile de verre sur mur abîmé ?
enlève les tomates de la liste
entreprise de pompes funèbres {town}
erreur 404 sur mon site wordpress
erreur 404 ça veut dire quoi
est ce qu'il va geler {when}
est ce que castorama loue des décolleuses
est ce que la fibre est dispo {town}
est-ce que Decathlon embauche ?
est-ce que Pluton est une planète
est-ce que je suis libre {when}
est-ce que l'homéopathie est encore remboursée
est-ce que le tram R circule {when}
est-ce que les frites font grossir lol
est-ce que les poissons dorment
etein la tele
eurostar {town} {town} {when} 17 prix
facebook a désactivé mon compte
faire opposition à un chèque
faire un état des lieux de sortie le {when}
fais un virement de 50 euros à Julie
faut il un visa pour aller au Vietnam 2 semaines
faut-il un mot d'absence pour une grippe
federer joue contre qui {when}
ferme les volets de la chambre
fifa 18 ou pes 2018
fleuriste qui livre à l'hôpital Claude Huriez
forfait free à 2 euros, combien de minutes
forfait mobile 20 go le moins cher
forfait mobile à 10 euros 50 go
formule chimique de l'eau de javel
fourrière de {town} adresse et tarif
frais d'inscription à l'edhec
frais de notaire dans l'ancien
frais réels ou abattement de 10 %, qu'est-ce qui est mieux
g perdu ma carte etudiante {town} c'est ou les objets trouvés
game of thrones saison 8 c'est pour quand
garage Renault ouvert {when} {town} ?
garant visale je comprends rien
garantie darty 5 ans perdue la facture
ghosté après 3 rdv, je relance ?
git push refusé pourquoi
heure de la prière {when} {town}
horaires de la messe {when} à Notre-Dame de la Treille
horaires de la poste de {town}
horaires de la poste de {town} {when}
horoscope du lion {when}
how are you en espagnol c'est comment
huissier {town} ouvert le {when} ?
héritage d'un oncle, droits de succession ?
hôtel pas cher près de la gare {town} Europe pour {when}
iban introuvable dans l'appli
idée de cadeau pour papi 80 ans
ikea {town} est ouvert {when} ?
il faut que je trouve un cadeau pour ma belle mère, un parfum peut-être, t'en penses quoi
il fera combien {when} {town}
il me faut un uber pour aller à l'hopital de {town}
il pleut {town} ou c'est juste chez moi
il reste des doudounes taille L en rayon chez Decathlon {town} ?
il s'est passé quoi {town} {when} , y avait des sirènes
il va pleuvoir {when} ?
il y a cor un docteur ouvert {town} {when}
il y a des embouteillages sur l'autoroute ?
il y a quoi à la télé {when}
imprimante hp qui n'imprime plus en noir
impôt sur la fortune, à partir de combien
inscription au lycée
inscription maternelle {town} , quels documents
inscription sur les listes électorales date limite
inscrire mon fils à la crèche
inscris-moi à la salle de sport
interprétation rêve dents qui tombent
intérim cariste caces 3 {town} {when}
itinéraire jusqu'au stade Pierre Mauroy en évitant l'autoroute
j'ai des souris dans la cuisine
j'ai mal au ventre depuis trois jours
j'ai mal à la gorge depuis 3 jours
j'ai mal à la tête
j'ai oublié mon parapluie dans le métro, y a un service objets trouvés ?
j'ai perdu ma carte bancaire
j'ai rdv à la CPAM {when} et je peux plus y aller, comment le déplacer
j'ai reçu un sms bizarre de la banque, c'est une arnaque ?
j'ai rêvé de mon ex {when}
j'ai super mal dormi {when}
j'ai été flashé à 58 au lieu de 50, combien de points en moins
j'arrive pas à dormir la nuit
jarive pa a me conecter a ameli
je cherche 1 studio a louer {town} 400e max
je cherche un camping au bord de la mer pour {when}
je cherche un opticien qui prend le tiers payant {town}
je crois que je me suis trompé de numéro, c'est bien le cabinet du docteur Lefebvre ?
je doi fer mon passeport a la meri de croix
je déménage {town} le {when} , comment faire suivre mon courrier
je me sens seule depuis que mon chien est mort
je n'ai toujours pas reçu mon remboursement
je saigne du nez tout le temps
je sui bloké dvt la porte dl immeuble il y a pa le code quelqu'un peut maider
je suis passé {when} devant votre magasin et c'était fermé alors que google dit ouvert {when}
je suis trop fatigué {when} , journée pourrie
je veu un ubber pour {town} now
je veux retourner une paire de chaussures taille 42
je voudrais savoir si le Lidl de {town} a encore le robot de cuisine en promo
je voudrais un billet première classe pour Boston aller-retour en {when}
job étudiant {when} en restauration {town}
joue du brassens
joue la chanson de Stromae
joue le dernier album d'Orelsan
jusqu'à quelle heure peut-on acheter du tabac {town} - {town}
jé mal o dent depui {when} quel dentiste
jé perdu ma carte vital comment fer
j’ai perdu ma carte vitale
kiné à domicile {town}
koh lanta qui a été éliminé {when}
l'aire d'un cercle de rayon 5
l'iphone x sort à combien
la banque postale de {town} est ouverte {when} ?
la bibliothèque universitaire lilliad ferme à quelle heure {when}
la caf m'a pas versé mes apl {when} pourquoi
la chasse d'eau coule en continu
la chaudière affiche erreur F28 que faire
la ligne 2 est encore en panne ?
la ligne 2 est encore en panne ou quoi
la mairie d' {town} est ouverte {when} pour les passeports ?
la neige est prévue quand dans le nord
la piscine de {town} est-elle fermée pour vidange
la plus haute montagne d'Afrique
la poste de {town} ferme a {when} ?
la pâte à crêpes doit reposer combien de temps
la redevance télé quand on n'a pas de télé
la rocade est fermée {when} ?
la tour eiffel mesure combien
la vitesse du son dans l'eau
lance l'aspirateur robot
lance ma playlist jogging en aléatoire
lance un minuteur de 10 minutes
le bus 18 passe à quelle heure {town} {when}
le bus 36 a du retar ou quoi
le calendrier lunaire
le code wifi de mac do ?
le colis devait arriver {when} et je n'ai toujours rien
le collège Franklin, c'est quoi le numéro de la vie scolaire
le dernier album d'Orelsan il est bien ?
le drive de leclerc a oublié mes yaourts
le jour de ramassage des encombrants
le lampadaire devant chez moi {town} clignote {when} ça rend fou
le livreur a laissé le carton sous la pluie
le lmrc hand a fait combien {when}
le losc joue contre qui {when}
le nom du dessin animé avec un chat rose
le permi a point jen ai combien
le plafond pour toucher la prime d'activité
le poulet cuit se garde combien de jours au frigo
le prix du paquet de cigarettes augmente {when} ?
le prix du péage {town} {town}
le programme télé de {when}
le score du match de {when}
le sens de la vie
le smic net il est à combien
le syndic ne convoque pas d'assemblée générale de copro
le voyant moteur de ma 208 est allumé
le {when} est-il un jour férié ?
le {when} on fête quoi exactement
lentilles de contact mensuelles prix
les bienfaits du gingembre
les dinosaures ont disparu quand
les eboueur son pa passé {when} {town}
les infos de {when}
les séances de {when} au Kinepolis de {town}
lettre de motivation pour un poste de comptable à écrire pour moi
libérer de la place sur icloud
lis moi mes nouveaux messages
lis-moi mes derniers messages
livraison de sushis {town} jusqu'à quelle heure
livraison gratuite à partir de combien
loyer moyen d'un T2 {town}
ma CAF a baissé sans explication
ma banque ma pri 8 euro de frai le {when}
ma batterie est à plat
ma carte bleue a été avalée par le distributeur
ma carte pass pass marche plus dans le metro
ma carte vitale ne marche plus
ma cheville est gonflée après une chute dans l'escalier
ma copine vient de me quitter
ma fille a des boutons partout
ma fille de 3 ans refuse de manger autre chose que des coquillettes, c'est grave ?
ma manette ps4 ne se connecte plus
ma redoute 3 suisses retour gratuit ?
ma tension est à 15/9 c'est trop ?
ma voiture fait un bruit quand je tourne à gauche
magasin de perruques {town} remboursées sécu
malus jeune conducteur combien d'années
mdp wifi oublier
meilleur kebap de {town}
menu de noël pour 8 personnes
mes rideaux ont rétréci au lavage
met de la music de {when}
mets de la musique
mets le chauffage sur 19
mets le podcast là où je l'avais laissé
mets un minuteur de 12 minutes
mettre un pdf en word
mode d'emploi lave-vaisselle bosch symbole robinet
modèle de procuration pour retirer un colis
mon TGV de {when} pour {town} est annoncé en retard ou pas
mon alexa ne reconnaît plus ma voix
mon bb a 39 de fievre je fait quoi
mon cha vomi depui {when}
mon chauffage collectif n'est toujours pas allumé
mon chien a mangé du chocolat, c'est dangereux ?
mon chronopost est marqué livré mais j'ai rien
mon contrat précise une langue étrangère
mon découvert autorisé est de combien
mon ex ne paie pas la pension alimentaire
mon fils a 39,5 de fièvre que faire
mon fils se fait harceler au lycée
mon gosse a la varicel je le met {town} ?
mon imprimante dit cartouche non reconnue
mon iphone ne charge plus
mon ordi ram depui {when}
mon ordinateur ne démarre plus
mon paiement par carte a été refusé au supermarché alors que j'ai de l'argent
mon prof de maths est nul
mon proprio veut pas rendre la caution
mon tel charge plu
mon telefone charge plu
mon virement de {when} n'est toujours pas arrivé
mon voisin a coupé ma haie, j'ai le droit de faire quoi
mon wifi ne marche plus
mon écran est fissuré, combien pour le réparer ?
mon écran est fissuré, ça coûte combien chez Apple
montre-moi la carte d'Europe
montre-moi les vols de {town} à Lisbonne avec une seule escale
mot de 7 lettres pour bateau à voile
mot de passe gmail oublié
médecin de garde {town} {when}
médecin de garde {when} {town}
météo {town} ce {when}
navette pour l'aéroport de {town} depuis la gare
nb de calories dans une banane
netflix ou canal tu choisis quoi
nfl c'est quoi un touchdown
note dans ma liste de courses du lait et des couches
numéro de téléphone du CHR de {town}
numéros de l'euromillions d' {when}
numéros gagnants du loto de {when}
offres d'alternance bts banque {town}
on est quel jour {when}
on m'a livré un canapé gris au lieu de bleu, le service client me raccroche au nez
on m'a volé mon sac, je porte plainte où {town}
on peut congeler du maroilles ?
on écrit « quel que soit » ou « quelque soit » ?
ongles en gel prix moyen
ophtalmo qui prend des nouveaux patients {town} , j'en trouve aucun
ostéo qui prend le {when} {town} ?
ou acheté des clope le {when} {town}
ouvre spotify
ovh embauche des développeurs juniors
où acheter des croquettes sans céréales pour chat stérilisé
où acheter la carte bleue ?
où acheter un vélo {town} ?
où en est ma commande amazon
où est la pharmacie {town} ?
où est ma commande amazon
où est mon téléphone ?
où est-ce que j'ai garé la voiture
où faire graver une médaille
où faire une prise de sang sans rendez vous {town}
où manger des moules-frites {town} {when}
où recharger une voiture électrique {town}
où refaire mon passeport {when}
où se trouve le tribunal d'instance de {town}
où trouver un notaire {town}
panne orange {town} {when} ?
par combien diviser la levure fraîche si j'ai de la sèche
par quoi remplacer la crème fraîche dans une quiche
parking souterrain Grand Place prix à la journée
paroles de la chanson les corons
passe à la chanson suivante
paypal a limité mon compte
pc portable qui chauffe et s'éteint
peinture qui cloque au plafond
pension pour chat du {when}
percer du carrelage sans le casser
perdu chien beige {town} {when}
peut-on démissionner pendant la période d'essai
peut-on mettre un chien dans le TER
pharmacie de garde {town} {when}
pharmacie de garde {when} {town}
pizza 4 saisons + tiramisu à emporter pour {when} , au nom de Leroy
pizzeria qui livre {when} {town}
plan de dissertation sur la liberté
plombier dispo {when} {town} , fuite sous l'évier
plus d'internet {when} , la box clignote rouge
pneus neige obligatoires {town} ?
poids maximum bagage cabine ryanair
point relais mondial relay ouvert {when} {town}
poubelles : quel jour passent les encombrants {town}
pourquoi dit-on ch'ti
pourquoi la lune change de forme
pourquoi le ciel est bleu
pourquoi le ciel est bleu ?
pourquoi ma carte est refusée chez carrefour
pourquoi mon virement n'est toujours pas arrivé
prendre rdv à la mairie de Lille pour la carte d'identité
prends-moi un rdv chez le dentiste {when}
pressing pour nettoyer une robe de mariée
pression des pneus clio 3
prix d'un cercueil en chêne
prix de l'essence {town} {when}
programe muscu pour perdre du ventre
prélèvement inconnu de 39,90
prénom de fille original en E
président des USA en 1962
puces dans la maison, comment traiter
purger un radiateur en fonte
qu'est ce que j'ai sur ma liste de courses
quand ces que la caf paye
quand est versée l'apl de {when}
quand est-ce que je vais recevoir ma nouvelle carte ?
quand sont les vacances de février ?
quand tombe la paie {when}
quand tombent les allocs {when}
que faire avec des restes de poulet
que faire si j'ai perdu mes clés
que lui offrir pour nos 10 ans
que mange un hérisson {when}
que penses-tu de la politique ?
que se passe-t-il en Catalogne
quel antivirus gratuit choisir
quel carrelage pour une salle de bain sans fenêtre
quel est l'animal le plus rapide
quel est l'avion utilisé sur le vol Air France 1084
quel est le cours du bitcoin ?
quel est le meilleur téléphone ?
quel est le montant du RSA pour une personne seule
quel est le numéro de téléphone de mon frère
quel est le plafond de retrait à l'étranger
quel est le plafond du livret jeune
quel est le prix du gazole à la station de {town}
quel est mon prochain rendez-vous
quel est ton film préféré
quel film a gagné l'oscar {when}
quel heure il é a tokyo
quel jour tombe le {when}
quel jour tombe {when} {when}
quel smartphone à moins de 200 euros
quel son les horaire de la piscine de {town}
quel temps fera-t-il {when} {town}
quel temps fera-t-il {when} {town} ?
quel temps il fait dehor
quel tps i fé {when} {town}
quel vin avec une raclette
quelle cheville pour du placo
quelle compagnie dessert Bastia {town}
quelle distance entre deux spots
quelle est la capitale de l'Australie ?
quelle est la date de {when}
quelle est la fin de Shutter Island, j'ai pas compris
quelle est la population de {town} ?
quelle est la racine carrée de 144 ?
quelle heure est-il ?
quelle race de chien pour un appartement
quelles pièces fournir pour un passeport bébé
quelles sont les actualités du jour ?
quelles sont les infos {when}
quels rendez-vous ai-je {when} ?
qui a gagner la coupe du monde 98
qui a gagné l'élection en Autriche
qui a gagné la coupe du monde ?
qui a gagné {town} - {town} {when}
qui a inventé le téléphone
qui a peint la Joconde
qui a sonné à la porte ?
qui a été élu président {when} ?
qui chante Despacito
qui est le maire de Wattrelos
qui est le premier ministre du canada
qui est le président de la France ?
qui est ministre de l'intérieur
qui fait des doubles de clés le {when}
qui joue le méchant dans Skyfall
qui peut demander l'allocation de rentrée scolaire
qui vend des pellicules argentiques 120 {town}
quoi de neuf dans l'actualité {when}
racine carrée de 1764
raconte-moi une blague
rappelle moi de sortir les poubelles {when}
rappelle-moi d'acheter du pain {when}
recette de la carbonnade flamande
record du monde du 100 m
renouveler ma carte d'identité à la mairie de Tourcoing
renouveler mon titre de séjour, quels papiers
renégocier mon assurance de prêt
repete du welsh pour 4
restaurant halal {town} avec salle privatisable
resto japonais à volonté {town}
retourner des chaussures zalando sans l'étiquette
rupture conventionnelle combien de temps pour répondre
règle du hors-jeu expliquée simplement
règles du rami à deux
rèvéil a {when}
récupérer des photos supprimées sur carte sd
rédige un mail à mon propriétaire pour la fuite d'eau
réponds à Sophie que je suis d'accord pour le devis
répète ce que je viens de dire
réserve un taxi pour {when}
réserver un taxi pour {when} {town}
réserver une table au restaurant {when}
réserver une table pour 6 {when} , un estaminet si possible
résidence crous {town} , encore des chambres ?
résilier EDF quand on déménage
résultat du tirage de la coupe davis
résultats du bac 2017 académie de {town}
résume Madame Bovary en 5 lignes
résume moi le chapitre 3 de Germinal
résume-moi ce texte
réveille-moi {when}
réveille-moi à {when}
salaire d'une infirmière débutante au CHU
salon de massage thaï {town} ouvert {when}
score du LOSC {when}
serrurier {town} urgent porte claquée
si un train roule à 90 km/h pendant 40 min quelle distance
signification des rêves où on tombe
signification du prénom Maëlys
solution du niveau 147 de candy crush
star wars 8 sort quand au cinéma
station de lavage auto ouverte le {when} {town}
stationnement résident comment obtenir la vignette {town}
supprime l'alarme de {when}
supprime mon alarme de {when}
sur quelle chaîne France Angleterre {when}
séries comme Breaking Bad
t'as bien dormi
t'as une devinette pour moi ?
ta la repete du welsh
tache de vin rouge sur canapé en tissu
taille de raquette pour enfant de 7 ans
tailleur pour reprendre un ourlet de costume {when}
tamise les lampes, couleur bleue
tapage nocturne à partir de quelle heure
taux de crédit immobilier sur 20 ans
taux de pollution aux particules fines {when}
taxe d'habitation, je peux payer en plusieurs fois ?
temps de cuisson rôti de bœuf 1,2 kg
temps de trajet {town} {town} en voiture {when}
température de la mer à Malo-les-Bains
test de grossesse négatif mais retard de 8 jours
texte pour carte de condoléances
timbre pour la {town} ça coûte combien {when}
tisane pour la toux grasse
tradui bonjour en anglais
traduis "bonjour, où est la gare" en néerlandais
traduis "je suis en retard" en néerlandais
traduis bonjour en espagnol
traduis cette phrase en anglais
train de {town} {town} vers {when}
train {town} {town} {when}
trouve un bon kebab {town}
trouve-moi une idée de repas pour {when}
trump et la corée du nord c'est la guerre ?
tu crois en Dieu
tu m'aimes ?
tu penses que Dieu existe ?
tu peux m'écrire un poème ?
tu peux me dire si le Carrefour City de la rue Solférino vend des tickets de bus
tu préfères les chiens ou les chats
tu veux sortir avec moi ?
uber eats livre {town} ?
un SMS à Karim pour lui dire que j'arrive à {when}
un aller-retour pour {town}
un bon kebab ouvert tard {town}
un dentiste qui accepte de nouveaux patients {town}
un film qui fait peur mais pas trop
un jeu de cartes
un mail à Julien pour lui dire que je serai en retard
un mail à Paul
un photographe pour photos d'identité aux normes {town}
un pourcentage de 30% sur 89 euros ça fait combien
un pressing qui fait les costumes en 24h {town}
un psy pas trop cher {town} , vous en connaissez ?
un texto à Karim dis lui que j'arrive
un train pour {town} {when}
un électricien qui se déplace {town} {when}
une boulangerie ouverte le {when} {town} ?
une chambre avec jacuzzi {town} {when}
une friterie ouverte le {when} {town}
une recette de lasagnes
urgences pédiatriques Jeanne de Flandre attente
va-t-il neiger {when}
vacances de noël zone B, c'est quand
vaccin contre la grippe gratuit à partir de quel âge
vaccins obligatoires pour la Thaïlande
vermifuge chiot dès quel âge
vigilance orange vent pour ce {when} ?
vignette crit'air diesel 2009
virus sur mon android comment m'en débarrasser
voir la carte du restaurant
voisin du dessus qui marche en talons à {when}
vol {town} {town} pa cher le {when}
volume d'un cylindre formule
votre code promo ne marche pas
vous savez si la douane laisse passer du fromage dans la valise pour le Canada
voyant adblue allumé que faire
vétérinaire ouvert {when} {town}
windows me demande une clé d'activation
y a des places de parking gratuites {when} ?
y a plus d'électricité rue de Douai {town}
y a un bouchon sur l'A25 là ?
y a école le {when} ?
y a-t-il des bouchons sur l'A1 {town}
y a-t-il un cordonnier près de la place de Béthune ?
y aura du verglas sur la route {when} ?
y aura-t-il du brouillard {when} {town}
zara {town} ouvre à quelle heure le {when}
À quelle distance est la Lune ?
À quelle heure atterrit l'avion de Casablanca ?
À quelle heure part le dernier métro pour {town} ?
Ça fait trois fois que j'appelle la clinique de {town} pour déplacer mon opération et personne ne décroche !!
Écris-moi un poème sur l'automne
Éteins la lumière de la cuisine
à combien l'équipe de france a battu la biélorussie
à la préfecture, c'est ouvert {when} ?
à quel âge peut-on conduire un scooter
à quelle fréquence laver un chien
à quelle heure décolle le premier vol pour {town} {when}
à quelle heure ferme auchan {town} {when}
à quelle heure part le prochain train ?
à quelle heure passe le prochain métro {town}
à quelle heure se couche le soleil {when}
à quelle pression gonfler les pneus d'un scenic
à quoi sert la rate
ça s'écrit comment rhododendron
ça veut dire quoi ubuesque
écran bleu windows 10 au démarrage
écris une fonction en python
éleveur de berger australien dans le 59
épelle moi anticonstitutionnellement
éteins la lumière de la chambre
éteins tout à {when}
`,
};
