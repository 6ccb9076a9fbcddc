// Derived by scripts/precedents.mjs: do not edit.
import type { Precedents } from "../precedents.js";

/** What is known to be wanted by whom writes so. */
export const precedents: Precedents = {
  find: `
, . Quelles formations sont prévues {when} {town} ?
, auriez-vous une formation compta pour association {when} ?
, et {town} ?
, j' {town} et je cherche des animations {town} .
, je cherche un atelier {when}
, je cherche une conférence grand public sur la monnaie et la finance.
, le {when} c'est vide ou il y a quelque chose ?
, qu'est-ce qu'on peut faire de sympa ce {when} {town} ?
, quels concerts {town} {when} ?
, t'as un plan pour {when} ?
, {town}
, {when}
Avez-vous des portes ouvertes de coopératives ?
Avez-vous quelque chose d'accessible en fauteuil roulant {when} {town} ?
Bal folk, guinguette, soirée dansante : avez-vous cela dans la métropole ?
Cherche atelier couture ou tricot, je suis débutante.
Conférence sur l'épargne solidaire {when}
Des animations {town} ou {town}
Des choses à voir {town} ou {town} {when} ?
Des conférences gratuites {when} , peu importe la ville
Des formations gratuites pour trésorier d'association, ça existe chez vous ?
Des portes ouvertes {town} ou {town} le {when}
Des évènements accessibles en fauteuil roulant {town} ?
Des évènements accessibles en fauteuil roulant {town} {when} ?
Dis-moi ce qu'on peut faire {town} {when} sans débourser un centime
Du nouveau en matière de concerts de jazz {town} ?
Débat sur le logement, {when} , {town}
Est ce quil y a des ateliers cuisine ou anti gaspi
Est-ce qu'il y a encore des choses à voir {when} {town} ?
Est-ce qu'une brocante ou un vide-grenier est annoncé {town} {when} ?
Et en {when} , vous avez quelque chose ?
Et {town} , vous avez quelque chose sur l'économie solidaire ?
Et {town} ?
Etudiante en L3, je voudrais croiser des pros de l'ess pour m'aider dans mon orientation, vous avez ça ?
Existe-t-il des formations destinées aux trésoriers d'association ?
Forum de l'emploi {town} entre le {when}
Fêtes de quartier {town}
Il y a une braderie quelque part {when} ?
J'ai deux ados à occuper {when} , il y a quoi ?
Je cherche un atelier couture ou réparation textile {town}
Je cherche une mission bénévole, type don du sang, le {when}
Je m'intéresse à l'habitat participatif, est-ce au programme ?
Je serai {town} du {when} , que me conseillez-vous ?
Je suis demandeur d'emploi, j'aimerais rencontrer des recruteurs {when}
Je suis dispo {when} , une rencontre sur l'emploi ?
Je suis retraité et j'ai du temps à donner, y a-t-il une rencontre où je verrais des associations qui recherchent des bras ?
Je suis {town} ce {when} , que me recommandez-vous ?
Je suis étudiante, je cherche des rencontres sur les métiers de l'ESS
Je veux créer ma boîte : qu'est-ce que vous proposez {town} ou {town} ?
Je voudrais rencontrer des associations qui aident les réfugiés, n'importe où dans la MEL
La Croix-Rouge fait-elle une rencontre en {when} ?
Le {when} , y a quoi comme animations ?
Le {when} , y a-t-il une formation utile à une petite association ?
Le {when} , {town} , on peut voir quelque chose ?
Les rendez-vous de la {when} sur la santé au travail
Les événements musicaux de ce {when} , sauf {town}
Les événements organisés par l'APES
Ma fille de 17 ans voudrait s'engager comme bénévole, il y a des rencontres pour elle ?
Montre-moi tout ce qu'il y a {when}
Montre-moi toutes les expositions
Montrez-moi tout ce qu'il y a de prévu {town} et {town} {when}
Notre commune voudrait s'inspirer d'autres collectivités : avez-vous des temps d'échange pour les élus ?
Nous sommes une classe de seconde et cherchons une exposition à visiter {when} , {town} .
On est 3 lycéens et on doit faire un exposé sur le commerce équitable, il y a un événement qui pourrait nous servir ?
On peut parler d'habitat participatif quelque part {town} ?
On peut parler d’habitat participatif quelque part {town} ?
Où goûter des produits bio du coin et rencontrer les producteurs ?
Où rencontrer des entrepreneurs sociaux ?
Où va-t-on parler de revenu universel ?
Pas envie de bouger de {town} : une idée pour {when} ?
Petits concerts gratuits {town} , du {when}
Peut-on visiter une ferme urbaine {town} ?
Pouvez-vous m'indiquer les manifestations ouvertes au public {town} au cours {when} ?
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
Quelles structures ouvrent leurs portes le {when} ?
Quelque chose pour mes enfants de 6 et 9 ans {when}
Quelque chose {when} , mais surtout pas {town}
Quels sont les rendez-vous prévus {town} le {when} ?
Quoi de beau {town} ?
Recherche animation petite enfance
Rien d'intéressant {town} {when} ?
Tout ce qui est prévu {when} inclus
Tout ce qui touche au numérique
Tout sauf {town} : qu'est-ce qu'on peut voir {when} ?
Trouve-moi des événements locaux autour du recyclage
Un atelier vélo {town} , ça existe ?
Un chantier collectif, jardinage ou bricolage, {town} ou {town} , ça me tenterait bien.
Un ciné-débat le {when} ?
Un débat avec des élus {when} , ça existe ?
Un débat, une table ronde, une projection... peu importe, mais {when}
Un festival en plein air, n'importe où dans la MEL
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
Vous avez des dates {town} ou {town} ?
Y a-t-il des concerts gratuits {town} ?
Y a-t-il quelque chose sur le climat {town} ou {town} ?
Y aura-t-il encore des événements en {when} ?
Y aurait-il un repair café {town} ?
affiche tout sur une carte
agenda culturel {town}
agriculture biologique, {town} , le {when}
ailleurs qu' {town}
apiculture {when} {town}
après la journée de travail, {when}
atelier cuisine anti gaspi {town}
atelier cuisine anti-gaspi {when}
atelier numerik pour senior {town} {when}
ateliers créatifs {town}
ateliers gratuits {town}
ateliers pour apprendre à réparer son vélo {town} en {when}
ateliers sauf {town}
autre chose {town} ?
c'est gratuit c'est mieux
c'est quoi le programme de {when} ?
c'est quoi {when} ?
calendrier
ce {when} en famille, pas trop cher
ce {when} vous avez quoi a proposer
cherche conf gratuite {when}
cine debat {when}
couture, tricot, ce genre d'activités, {town} ou {town}
des ateliers accessibles aux sourds {town} ?
des ateliers sur l'ESS
des concerts ?
des concerts {town} mais rien {town}
des conférences {town} ?
des débats la {when} ?
des evenements {town}
des truc gratuis {town} {when} ??
des trucs sur l'emploi
donne-moi la liste des formations
enlève la ville, je suis prêt à me déplacer
envie de bouger {when}
est-ce qu'il y a un marché de Noël {town} ?
et en {when} ?
et le lendemain ?
et un atelier plutôt qu'une visite ?
et {town}
et {town} ?
et {when} ?
evenement {town}
faire du bénévolat {town}
festival solidaire {town} ?
finalement peu importe la ville
forum emploi ess
g envi de sortir {when} ta quoi a me proposé
gratuit ?
gratuit seulement
idées de sortie avec les enfants ce {when} svp, si possible sans rien payer
il se passe quoi {when} {town}
il y a des choses {town} ?
il y a des concerts {town} ?
il y a quoi de bien {town} ce {when}
il y a quoi {town} {when}
il y a quoi {when} ?
il y a quoi {when} {town}
il y a rien d'ouvert {when} ?
j'ai deux heures à tuer {when} {town}
j'ai envie de bouger {when} , un truc festif pas cher
j'ai envie de rencontrer des entrepreneurs
j'aimerais apprendre à créer une association, il y a des formations ?
je cherche un atelier couture ou récup {town}
je cherche un atelier zero dechet pour ce {when} end
je cherche un truc pour {when} {town} pas trop cher
je cherche une expo {town}
je cherche une sortie en famille {when}
je débarque {town} {when} , tu me conseilles quoi ?
je m'ennuie
je m'ennuie, propose-moi une sortie
je peux venir voir quoi {town} ?
je serai {town} du {when} , que me conseillez-vous ?
je suis {town} {when} , une idée ?
je veux apprendre a reparer mon velo, il y a un atelier ?
je veux participer à un atelier
je veux sortir
je voudrais assister à une conférence
je voudrais connaître les animations {town}
je voudrais m'engager dans une asso, j' {town}
je voudrais savoir s'il y a quelque chose sur le climat {town} le {when}
jour par jour
keskya ce {when}
la carte
le calendrier {when}
le lendemain
le programme de {when}
le {when}
le {when} c'est férié mais il y a des choses ouvertes ?
le {when} il y a quelque chose ?
le {when} plutôt
le {when} tu vois quoi ?
les formations {town} sur la carte
les portes ouvertes
les événements du mois de l'ESS
liste de tous les événements
liste-moi tous les ateliers prévus {when}
l’inauguration d’un jardin partagé {town}
l’ouverture d’une épicerie coopérative {town}
mon agenda est vide {when} , tu proposes quoi ?
montre les conférences de {when}
montre-moi la carte des communes
montre-moi les ateliers
montre-moi les soirées sur la finance solidaire {town}
montre-moi tout ce que vous avez {town}
montrez-moi le calendrier
on a {when} devant nous {when}
on fait quoi ce {when} avec 4 enfants en bas age ?
on fait quoi {when} ?
on peut faire quoi {when} {town} sans dépenser un rond ?
on peut voir des films quelque part ?
oups {when} je voulais dire
où les jeunes peuvent-ils s'informer sur les métiers ?
où puis-je aller {when} sans réserver ?
où rencontrer des entrepreneurs sociaux ?
où sont les ateliers ?
où trouver un débat sur le numérique ?
où y a-t-il des ateliers ?
par ville
partout dans la métropole
pas {town}
peu importe la date
plutot {when}
plutôt {town}
portes ouvertes {when}
programme du {when}
qu'est-ce qu'il ne faut pas louper {when} ?
qu'est-ce qu'on peut encore attraper {when} ?
qu'est-ce que vous organisez {when} ?
qu'est-ce qui est gratuit {when} ?
qu'est-ce qui est ouvert au public {when} ?
quand y a-t-il des ateliers ?
que faire {town} {when} ?
que se passe-t-il le {when} ?
que se passe-t-il {when} ?
quel evenement sur le commerce ekitable {town}
quel jour y a-t-il des ateliers ?
quelles coopératives peut-on visiter {town} ?
quelque chose autour de l'énergie {town}
quelque chose de sympa a faire entre potes {when} ?
quelque chose pour les demandeurs d emploi
quelque chose pour les étudiants ?
quelque part {town} pour discuter écologie
quels jours ?
quels lieux puis-je visiter {when} ?
quels sont les événements {when} ?
quels événements accessibles sans inscription {town} {when}
quels événements pour les élus ?
quels événements sont prévus {town} {when}
qui ne coûtent rien
qui organise des choses {town} ?
quoi de 9 {town}
quoi faire le {when}
rappelle-moi le programme de {when}
recherche forum de l'emploi pour jeunes diplomés
rien de prévu {town} {when} ?
rien {town} ??
sans inscription
sortie en famile le {when} {town}
sorties gratuites enfants {town}
soupe partagée, {when} , {town}
spectacle ou concert {town} le {when} ?
spectacle pour enfants {when}
sur la carte
surprends-moi pour {when}
tout ce qui commence à {when}
tout ce qui est à la Condition Publique
tout ce qui se passe {town}
tout ce qui touche au climat
tout sauf {town} et {town}
trouve un atelier numérique pour débutants {town}
tu me conseilles quoi {when} ?
tu proposes quoi pour {when} ?
un atelier dans une commune {town}
un atelier sur la restauration
un café associatif {town}
un cine debat {when} {town}
un concert {town} ?
un don du sang {town}
un endroit où passer {when} avec les petits {town}
un forum des métiers pour étudiants
un truc gratuit pour mes enfants
un truc sympa sans se ruiner
un truc {town} ou {town} autour de l'agriculture bio ?
un truc à faire pour mon anniversaire {when}
un événement accessible en métro ?
une asso cherche des bénévoles {when} ?
une expo à voir
une idée de sortie ?
uniquement ce qui est en entrée libre
visites guidées {town}
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
{town} , une rando ou une marche solidaire ?
{town} , {town} , {town} , n'importe quand {when}
{town} il y a des soirées jeux ?
{town} il y a quelque chose de prévu ?
{town} ou {town} , les deux me vont
{town} sinon ?
{town} {when}
{town} {when} une formation ?
{when}
{when} , avec une copine, on aimerait voir une expo {town}
{when} , ce serait mieux
{when} , il reste quelque chose ?
{when} , n'importe où dans la MEL
{when} , que reste-t-il à faire {town} ?
{when} , quelle animation pour un enfant de 6 ans ?
{when} , quelque chose pour les responsables d'assos ?
{when} , une conférence {town} ?
{when} , une réunion pour les porteurs de projet ?
{when} , une sortie gratuite ?
{when} , {town} ou {town} , des portes ouvertes ?
{when} : quoi de prévu ?
{when} en famille, des idées ?
{when} je peux pas, donc {when}
{when} {town}
{when} {town} , une rencontre ou une conf ?
{when} {town} il y a quoi de beau
{when} {town} y a quoi
à quoi puis-je assister {when} ?
ça peut être n'importe où
épargne solidaire
événements accessibles en fauteuil roulant
événements du {when}
`,
  count: `
Combien d'ateliers avez-vous {town} ce {when} ?
Combien d'événements en tout dans votre programme ?
Il y a combien d'événements gratuits en tout ?
Il y a combien de concerts ce {when} ?
combien d'ateliers ?
combien d'ateliers {when} ?
combien d'evenements {town}
combien d'événements {town} ?
combien de concerts ce {when}
combien de formations gratuites
combien de trucs {when} {town}
combien il y en a {when} ?
combien y a-t-il de rencontres {town}
il y a combien d'ateliers {when}
il y a combien de conf {when}
il y en a combien ?
nb d'ateliers {town}
nombre de conférences en {when}
{town} , ça fait combien de rendez-vous sur {when} ?
{when} , {town} , combien de rencontres sont annoncées ?
Ça fait combien de sorties possibles ce {when} ?
ça fait combien de rencontres en tout {when} ?
`,
  about: `
Dans quelles communes se déroule le programme ?
Depuis combien d'années cette opération existe-t-elle ?
Le Mois se termine quand ?
c'est gratuit le mois de l'ESS ?
c'est où le mois de l'ESS ?
c'est quoi l'ESS ?
c'est quoi le mois de l'ESS ?
combien de communes ?
combien de villes participent ?
dans quelles communes ?
le mois de l'ESS c'est fini ?
quand commence le mois de l'ESS ?
quand finit le mois ?
que veut dire ESS ?
quel jour est le plus chargé ?
quelles associations participent ?
quelles villes participent au mois de l'ESS ?
quels organisateurs ?
quels sont les thèmes ?
quels thèmes {town} ?
quels types d'événements ?
qui organise le mois ?
ça se termine quand, le Mois de l'ESS ?
`,
  more: `
Et à part ceux-là, vous en avez d'autres ?
La suite,
autre chose ?
c'est tout ? pas d'autres ?
continuez, montrez-moi la suite
d'autres idées ?
encore
encore trois autres
et après ?
il n'y a que ça ?
il y a d'autres resultats ?
il y en a d'autres ?
la suite
les suivants
montre m'en d'autres
montre-moi la suite
montre-moi la suite de ta liste
montre-moi les suivants
plus bas
suivant
t'en as d'autres dans la liste ?
tu en as d'autres ?
voir plus
`,
  advise: `
et le meilleur ?
lequel est le mieux ?
lequel tu préfères ?
que me conseillez-vous ?
tu me conseilles lequel ?
`,
  details: `
, et c'est où ?
C'est à quelle adresse exactement, le panier culturel de Kilti ?
C'est à quelle adresse, le forum des métiers ?
Elle est où la conférence sur les monnaies locales ?
Faut-il apporter ses outils pour les chantiers d'Arcadis ?
Je viens en fauteuil roulant à l'inauguration de la Campusserie, y a-t-il une rampe ?
Jusqu'à quelle date peut-on voir l'expo Comprendre les communs ?
Le forum métiers ESS, ça finit vers quelle heure ?
Les enfants sont-ils acceptés ?
Peut-on manger sur place ?
Pourriez-vous me rappeler la date ?
Qui organise la semaine étudiante pour l'ESS ?
Qui organise le créathon ?
Qui organise les Roumics, et comment les joindre ?
Reste-t-il de la place pour le B.A.-BA des économies d'énergie ?
accessible aux personnes handicapées ?
accessible pmr ?
accès PMR ?
ajoute-le à mon agenda
c'est a quel heure la conférence sur les monnaies locales
c'est accessible en fauteuil roulant ?
c'est accessible en métro ?
c'est blindé ?
c'est cher ?
c'est combien
c'est combien ?
c'est complet ?
c'est dans quelle rue
c'est dans quelle ville ?
c'est dehors ?
c'est en anglais ?
c'est en ligne ?
c'est en ligne ou sur place ?
c'est en visio ?
c'est gratuit ?
c'est loin ?
c'est organisé par qui ?
c'est ou
c'est ouvert à qui ?
c'est ouvert à tous ?
c'est où
c'est où ?
c'est où deja
c'est où exactement ?
c'est où le deuxième ?
c'est payant ?
c'est pour les enfants ?
c'est pour qui ?
c'est quand
c'est quand ?
c'est qui
c'est qui l'organisateur ?
c'est quoi
c'est quoi ?
c'est réservé aux étudiants ?
c'est sur inscription ?
c'est à quelle heure au juste
c'est à quelle heure le premier ?
ca commence a quel heure
combien coûte l'entrée des Roumics
combien coûte l'entrée des Roumics ?
combien de temps ça dure ?
combien pour entrer
combien ça coûte ?
comment les contacter
comment les joindre ?
comment on va à l'inauguration des Façonnables en transports en commun
comment on y va
comment on y va ?
comment y aller ?
dans quelle ville ?
de quoi s'agit-il ?
de quoi ça parle ?
dis-m'en plus
dois-je m'inscrire avant ?
donne le lien
donnez-moi le plan
détails
en savoir plus
est-ce en anglais ?
est-ce que je dois m'inscrire ?
et l'accès ?
et l'endroit ?
faut payer ?
faut s'inscrire ?
faut-il s'inscrire ?
faut-il savoir coder ?
il faut apporter quelque chose ?
il faut réserver ?
il faut sortir des sous ?
il faut un billet pour y entrer ?
il faut être étudiant ?
il reste des places ?
il se passe quoi exactement ?
il y a encore de la place ?
il y a un ascenseur ?
il y a un mail pour les joindre
il y a un parking ?
il y a un parking vélo ?
il y a une garderie ?
il y a à boire ?
il y a à manger sur place ?
il y aura à manger ?
je pe avoir le numero de tel de la personne ?
je peux arriver en retard ?
je peux avoir le tel pour les chantiers participatifs d'Arcadis ?
je peux me garer ?
je peux payer par carte ?
je peux venir avec mes enfants ?
je peux venir avec mon chien ?
jusqu'à quand ?
jusqu'à quand peut-on voir l'expo Comprendre les Communs
kesako ?
l'entrée est gratuite ?
l'entrée est à combien
l'inscription est obligatoire ?
le challenge SwitchUp est gratuit ?
le prix de la place ?
le switchup c'est payant ?
les chiens sont acceptés ?
les chiens sont-ils admis ?
mets-le dans mon calendrier
métro ?
n'importe qui peut venir ?
numéro de tel ?
numéro de tel pour les consultations avec l'expert comptable
on doit réserver à l'avance ?
on mange sur place ?
on peut manger là-bas ?
on peut venir comme ça ?
on peut venir en bus ?
on peut venir en famille ?
on y fait quoi ?
ou est-ce ?
où est-ce que ça se passe
où ça
où ça se passe ?
plus d'infos
pour y aller en transports ?
public visé ?
qu'est-ce qu'on y fait ?
qu'est-ce que je dois apporter ?
quel est le mail de l'organisateur ?
quel est le prix ?
quel est le tarif
quel métro ?
quel tarif ?
quelle est l'adresse ?
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
qui propose ça ?
qui s'en occupe ?
reste de la place ?
s'il pleut ?
t'as un mail ?
tu peux détailler ?
tu peux m'en dire plus ?
un numéro ?
une adresse mail ?
vous avez leur numéro ?
vous avez un numéro ?
y a du wifi ?
À quelle heure commence le créathon du SwitchUp ?
à quel endroit ?
à quelle heure ?
à quelle heure ça commence
à qui je m'adresse ?
à qui ça s'adresse ?
ça commence quand ?
ça coute quelque chose ?
ça démarre quand
ça finit à quelle heure
ça se passe dans quelle salle
ça se tient où ?
`,
  choose: `
1
2
Le deuxième de la liste
Montre-moi plutôt celui de l'URACEN
Montre-moi plutôt celui de l’URACEN
celui d'Arcadis
celui de {when}
détails du numéro 6
je parle de celui de {town}
je prends la dernière proposition
je prends le numéro 4
je prends le premier
la première
la troisième proposition
le dernier
le deuxieme
le deuxième
le gratuit
le premier
le troisième
le troisième de la liste
le {when}
numéro 3
ouvre celui de {when}
va pour le 1er de la liste
`,
  register: `
, je veux m'inscrire
Inscris-moi au chantier participatif d'Arcadis de {when}
Je souhaite réserver deux places pour la soirée des partenaires, .
Je voudrais m'inscrire à l'atelier de {town} sur les économies d'énergie
Je voudrais m'inscrire à la visite du tiers-lieu
On sera quatre pour le chantier de {when} , notez-nous
Réservez-moi deux places pour la visite du tiers-lieu,
Réservez-moi deux places pour les Roumics, merci d'avance
comment je m'inscris ?
et pour s'inscrire ?
garde-moi deux places
inscrire mon fils
inscris moi au creathon
inscris moi pour le creathon
inscris-moi
inscrivez Marc Duval
inscrivez moi
inscrivez-moi au deuxième
j'aimerais participer
je mets nos noms où pour participer ?
je peux m'inscrire a celui la ?
je prends
je serais ravi de participer
je souhaite m'y inscrire
je veu une place pour la visite époustouflante
je veux m'inscrire
je veux m'inscrire a lateliee
je veux réserver deux places
je veux une inscription
je voudrais inscrire deux personnes
je voudrais m'inscrire
je voudrais venir
m'inscrire
mettez-moi une place de côté
on est trois collègues et on veut participer à la formation sur le rescrit fiscal, tu peux nous inscrire ?
on s'inscrit comment ?
on sera deux
on voudrait s'inscrire à 3 à la formation sur la demande de subvention
rajoutez-nous sur la liste
réserve-moi une place
réserver
vous pouvez m'ajouter ?
ça m'intéresse
`,
  cancel: `
Comment je me désinscris de la formation subvention du {when} ?
Finalement je ne peux plus venir, annulez mon inscription
Finalement je ne pourrai pas venir, annulez mon inscription
Finalement je ne pourrai pas venir, retirez-moi de la liste
annule ma demande
annule ma place pour {when}
annule ma resa
annule ma resa stp j'ai un empechement
annuler
annuler l'atelier de {when}
annuler ma demande
annulez mon inscription
annulé ma resa
en fait je veux annuler mon inscription
enlève ma réservation
finalement je peux pas venir, annulez mon inscription
j'ai un imprévu
je dois me décommander
je dois renoncer à ma venue
je me désiste
je ne peux plus venir
je ne viendrai finalement pas
je veux me désinscrire
laisse tomber
laisse tomber,
on ne sera pas là finalement
oublie ça, c'est bon comme ça
retirez-moi de la liste
stop
`,
  "my-requests": `
Où en est ma demande d'inscription ?
Où en sont mes demandes ?
est-ce que mon inscription a bien été prise en compte ?
j'avais réservé pour quoi ?
je metais inscrit a quoi deja
je metais inscrit a quoi deja ?
je peu voir mes inscription
je suis inscrit à quels ateliers ?
ma résa est bien passée ?
mes demandes
mes inscriptions
montre ce que j'ai réservé
où en est ma demande ?
qu'est-ce que j'ai réservé ?
voir mes réservations
À quoi est-ce que je suis déjà inscrit ?
à quoi je me suis inscrit déjà ?
à quoi je suis inscrit ?
`,
  remind: `
fais-moi un rappel
je veux un rappel la veille
rappelez-le-moi la veille
rappelle-le-moi
rappelle-moi cet événement un jour avant
rappelle-moi la veille
tu peux m'envoyer un petit rappel un jour avant ?
tu peux me le rappeler la veille ?
`,
  erase: `
Effacez toutes mes données personnelles, .
Je veux exercer mon droit à l'effacement
Supprimez toutes les données que vous avez sur moi
de supprimer tout ce que vous avez sur moi
efface tout ce que tu sais de moi
effacer mes données
effacez les informations que vous gardez à mon sujet
effacé mon mail et mon tel de votre base
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
peux-tu virer mon numéro de téléphone
retirez mon nom de vos fichiers
supprime toutes mes données personnelles
supprimez mes données
supprimez toutes mes informations personnelles
vous gardez mon mail ? supprimez-le
`,
  correct: `
c'est pas ça
ce n'est pas ce que j'ai demandé
changer le nombre de places
corriger
je me suis trompé
modifier mon adresse mail
`,
  restart: `
, on oublie tout et on recommence
On recommence tout depuis le début
Oublie ce que j'ai dit, repartons de zéro
Oublie ce que j’ai dit, repartons de zéro
annule ma recherche
efface ma recherche
nouvelle recherche
on recommence à zéro
on reprend au debut
on reprend tout depuis le début
oublie ma recherche précédente
oublie tout et recommence
recommencer
remets les compteurs à zéro
repartir de zéro
vide les filtres
`,
  language: `
Est-ce que vous pouvez me répondre en anglais ?
Je préfère qu'on continue en français
On peut parler français plutôt ?
en anglais
english please
parlez-vous anglais ?
quelles langues comprenez-vous ?
tu parles anglais ?
tu peux me répondre en anglais ?
`,
  help: `
Comment je dois poser mes questions ?
Comment ça marche, ce chat ?
Je n'ai pas l'habitude de ces outils, que dois-je écrire ?
Quel genre de questions puis-je vous poser ?
Tu sais faire quoi exactement ?
aide
comment faut-il formuler sa demande ?
comment j'utilise ce bot ?
comment je fais pour chercher un événement ici ?
comment on s'en sert ?
comment on t’interroge ?
comment ça marche ?
comment ça marche, ce chat ?
explique-moi comment t'utiliser
je comprends pas comment ca marche ton truc
je comprends pas, tu peux faire quoi d'autre ?
je comprends rien à votre truc
je dois écrire quoi pour trouver ?
je fais comment pour chercher ?
je ne vois pas comment ça fonctionne
je suis perdu
on est censé faire quoi ici ?
que dois-je taper ?
que sais-tu faire ?
tu peux m'aider ?
tu peux m'aider à utiliser le chat ?
tu sais faire quoi au juste ?
tu sers à quoi ?
`,
  identity: `
c'est quoi ce bot ?
comment tu t'appelles ?
d'où tenez-vous ça ?
quelles sont vos sources ?
qui es-tu ?
tu es un robot ?
vous êtes une vraie personne ?
`,
  human: `
Je préfère parler à un humain
Je préférerais avoir quelqu'un au téléphone
Je préférerais parler à une vraie personne
Vous avez un numéro où on peut joindre quelqu'un de l'équipe ?
je peux parler à quelqu'un de votre équipe ?
je préfère qu’un membre de l’équipe me réponde
je veux parler à quelqu'un
je voudrais qu’une vraie personne me rappelle
le numéro d'un responsable
mettez-moi en relation avec un conseiller
parler à un humain
passe moi un humain
passez moi un conseiller
passez-moi un conseiller
passez-moi un responsable
un bot ne me suffit pas
une vraie personne
y a-t-il quelqu'un que je peux appeler ?
`,
  "off-topic": `
, auriez-vous une chambre double pour {when} {town} , proche de la gare, avec petit déjeuner ?
, je souhaiterais savoir si mon fils majeur, étudiant {town} , peut rester rattaché à mon foyer fiscal, merci d'avance.
12345
15 % de 240
15% de 240 euros ça fait combien
20 % de 85 euros ça fait combien
A quelle heure passe le prochain métro à Eurotéléport ?
Ajoute cette chanson à ma liste de lecture du matin
Annule ma commande de pizzas
Appelle maman
Appelle-moi un taxi pour la gare {town} - {town} à {when}
Baisse le chauffage du salon à 19 degrés
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
Les baskets en 42 sont-elles encore en stock chez Decathlon ?
Lis-moi mes mails de {when}
Ma carte sans contact ne passe plus à la caisse
Ma fiche de paie d' {when} est fausse
Ma fille a 39 de fièvre, qu'est-ce que je lui donne ?
Ma fille a 39 de fièvre, qu’est-ce que je lui donne ?
Ma poubelle jaune n'a pas été ramassée {when} {town}
Ma voiture n'a pas passé le contrôle technique {town}
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
Pression des pneus clio 3
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
Traduis « je t'aime » en espagnol
Trouve-moi un vol {town} -Nice pas cher le {when}
Un aller simple {town} - {town} {when} , c'est combien ?
Un aller simple {town} - {town} {when} , c’est combien ?
Un colis devait arriver {when} , il est où ?
Y a-t-il des bouchons sur l'A1 {when} ?
a quel heur ferme carouf {town}
a quel heure le soleil se couche {when}
action Total en bourse {when}
aide-moi à faire ma dissertation de philo sur la liberté
ajoute Karim à mes contacts
ajoute du lé et des oeufs a la liste de course
ajoute une réunion à mon agenda {when}
allume la lumière du salon
annule ma commande de pizza
annule mon hôtel {town}
annule mon vol
appart a louer rbx 500e
appartement à vendre {town}
appelle maman
arroser une orchidée tous les combien
asdfghjkl
aspirateur robot démarre
assurance auto jeune conducteur combien
baisse le chauffage à 19 degrés
bande de roulement usée
bla bla bla
bloque ma carte {when} on me l'a volée
branche la prise de la machine à laver à {when}
c'est quand les vacance de {when}
c'est qui qui chante ça
c'est quoi la meteo {when} {town}
c'est quoi le temps de cuisson d'un rôti de 2kg
c'est quoi un trou noir
ce pull existe en bleu ?
ces baskets existent en noir ?
change 100 euros en dollars
changer le code secret de ma carte c'est possible au guichet ?
chante moi joyeux anniversaire
classement de la ligue 1
code postal de {town}
code promo zalando {when}
coiffeur sans rendez vous {town}
combien coute 1 billet de train {town} paris {when}
combien coute un iphone 8
combien coûte un ticket de métro {town}
combien d'argent sur mon compte ?
combien de bagages en cabine chez easyjet
combien de calories dans une banane
combien de doliprane par jour maximum
combien de dollar pour 50 euro
combien de grammes dans une livre anglaise
combien de joueurs dans une équipe de handball
combien de jours {when}
combien de pattes a une araignée
combien de saisons dans game of thrones
combien de secondes dans une journée
combien de temps cuire des œufs mollets
combien de temps pour aller {town} en voiture
combien dhabitants en chine
combien font 12 fois 8 ?
combien font 347 fois 12
combien il me reste sur mon compte courant
combien y a-t-il de départements en France
coment enlevé une tache de vin
commande une pizza
commande une pizza quatre fromages et un coca
commande une pizza reine pour {when}
comment activer le paiement sans contact
comment arrêter de fumer
comment changer mon mot de passe ?
comment contester une amende de stationnement
comment debloké une carte sim avec le code puk
comment déclarer ses impôts en ligne
comment faire 1 cv sous word
comment faire cuire un œuf ?
comment installer windows 10 gratuitement
comment marche un moteur électrique
comment on di parapluie en anglai
comment on fé des crepes
comment perdre du poids ?
comment poser un arrêt maladie sur le portail rh
comment renouveler ma carte d’identité ?
comment réparer mon lave-linge ?
comment s'inscrire sur les listes électorales {town}
comment transférer mes photos du téléphone à l'ordi
comment trier une liste en python
conjugue le verbe bouillir au futur
conjugue le verbe coudre au passé simple
corrige mon orthographe : je suis aller au magasin
cours du bitcoin
cé quoi le solde de mon compte courant
c’est quand le prochain bus ?
c’est quel jour les poubelles {town} ?
dans combien de jours {when}
de quelle couleur est le drapeau du Sénégal
dentiste qui prend en urgence un {when} {town}
dernier tram pour {town} centre {when} il est à quelle heure
dernières infos sur Macron
dernières nouvelles sur la Catalogne
différence entre let et var en javascript
distributeur de billets près de la gare de {town}
donne-moi le résumé du dernier Astérix
définition du mot procrastination
efface tous mes messages
enlève les tomates de la liste
erreur 404 sur mon site wordpress
est ce que la fibre est dispo {town}
est-ce que Decathlon embauche ?
est-ce que je suis libre {when}
est-ce que les frites font grossir lol
est-ce que les poissons dorment
etein la tele
eurostar {town} {town} {when} 17 prix
faut il un visa pour aller au Vietnam 2 semaines
ferme les volets de la chambre
forfait mobile 20 go le moins cher
forfait mobile à 10 euros 50 go
git push refusé pourquoi
horaires de la poste de {town} {when}
horoscope du lion {when}
ikea {town} est ouvert {when} ?
il faut que je trouve un cadeau pour ma belle mère, un parfum peut-être, t'en penses quoi
il fera combien {when} {town}
il me faut un uber pour aller à l'hopital de {town}
il va pleuvoir {when} ?
il y a cor un docteur ouvert {town} {when}
il y a des embouteillages sur l'autoroute ?
imprimante hp qui n'imprime plus en noir
inscription au lycée
inscrire mon fils à la crèche
inscris-moi à la salle de sport
j'ai mal à la gorge depuis 3 jours
j'ai mal à la tête
j'ai perdu ma carte bancaire
j'ai rêvé de mon ex {when}
j'ai super mal dormi {when}
j'ai été flashé à 58 au lieu de 50, combien de points en moins
jarive pa a me conecter a ameli
je cherche 1 studio a louer {town} 400e max
je cherche un camping au bord de la mer pour {when}
je doi fer mon passeport a la meri de croix
je déménage {town} le {when} , comment faire suivre mon courrier
je n'ai toujours pas reçu mon remboursement
je veu un ubber pour {town} now
je veux retourner une paire de chaussures taille 42
je voudrais un billet première classe pour Boston aller-retour en {when}
joue du brassens
joue la chanson de Stromae
joue le dernier album d'Orelsan
jé mal o dent depui {when} quel dentiste
jé perdu ma carte vital comment fer
j’ai perdu ma carte vitale
l'aire d'un cercle de rayon 5
la caf m'a pas versé mes apl {when} pourquoi
la chaudière affiche erreur F28 que faire
la ligne 2 est encore en panne ou quoi
la mairie d' {town} est ouverte {when} pour les passeports ?
la poste de {town} ferme a {when} ?
la rocade est fermée {when} ?
lance l'aspirateur robot
lance ma playlist jogging en aléatoire
lance un minuteur de 10 minutes
le bus 36 a du retar ou quoi
le calendrier lunaire
le code wifi de mac do ?
le colis devait arriver {when} et je n'ai toujours rien
le jour de ramassage des encombrants
le losc joue contre qui {when}
le permi a point jen ai combien
le poulet cuit se garde combien de jours au frigo
le programme télé de {when}
le score du match de {when}
le sens de la vie
le voyant moteur de ma 208 est allumé
le {when} est-il un jour férié ?
les eboueur son pa passé {when} {town}
lis moi mes nouveaux messages
lis-moi mes derniers messages
livraison de sushis {town} jusqu'à quelle heure
livraison gratuite à partir de combien
loyer moyen d'un T2 {town}
ma banque ma pri 8 euro de frai le {when}
ma carte bleue a été avalée par le distributeur
ma carte pass pass marche plus dans le metro
ma fille a des boutons partout
ma tension est à 15/9 c'est trop ?
mdp wifi oublier
meilleur kebap de {town}
met de la music de {when}
mets de la musique
mets le chauffage sur 19
mets le podcast là où je l'avais laissé
mon TGV de {when} pour {town} est annoncé en retard ou pas
mon bb a 39 de fievre je fait quoi
mon cha vomi depui {when}
mon chien a mangé du chocolat, c'est dangereux ?
mon contrat précise une langue étrangère
mon découvert autorisé est de combien
mon gosse a la varicel je le met {town} ?
mon ordi ram depui {when}
mon ordinateur ne démarre plus
mon paiement par carte a été refusé au supermarché alors que j'ai de l'argent
mon tel charge plu
mon telefone charge plu
mon virement de {when} n'est toujours pas arrivé
mon wifi ne marche plus
mon écran est fissuré, combien pour le réparer ?
montre-moi la carte d'Europe
montre-moi les vols de {town} à Lisbonne avec une seule escale
médecin de garde {town} {when}
météo {town} ce {when}
nb de calories dans une banane
numéro de téléphone du CHR de {town}
numéros gagnants du loto de {when}
on est quel jour {when}
ophtalmo qui prend des nouveaux patients {town} , j'en trouve aucun
ou acheté des clope le {when} {town}
ouvre spotify
où acheter la carte bleue ?
où acheter un vélo {town} ?
où en est ma commande amazon
où est la pharmacie {town} ?
où est ma commande amazon
où est mon téléphone ?
où est-ce que j'ai garé la voiture
où trouver un notaire {town}
par quoi remplacer la crème fraîche dans une quiche
passe à la chanson suivante
pharmacie de garde {town} {when}
pharmacie de garde {when} {town}
plus d'internet {when} , la box clignote rouge
poubelles : quel jour passent les encombrants {town}
pourquoi le ciel est bleu
pourquoi le ciel est bleu ?
pourquoi ma carte est refusée chez carrefour
pourquoi mon virement n'est toujours pas arrivé
prends-moi un rdv chez le dentiste {when}
prix de l'essence {town} {when}
programe muscu pour perdre du ventre
qu'est ce que j'ai sur ma liste de courses
quand ces que la caf paye
quand est-ce que je vais recevoir ma nouvelle carte ?
quand sont les vacances de février ?
quand tombe la paie {when}
quand tombent les allocs {when}
que faire si j'ai perdu mes clés
que penses-tu de la politique ?
quel carrelage pour une salle de bain sans fenêtre
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
quel son les horaire de la piscine de {town}
quel temps fera-t-il {when} {town} ?
quel temps il fait dehor
quel tps i fé {when} {town}
quel vin avec une raclette
quelle compagnie dessert Bastia {town}
quelle est la capitale de l'Australie ?
quelle est la date de {when}
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
qui a peint la Joconde
qui a été élu président {when} ?
qui est le premier ministre du canada
qui est le président de la France ?
qui joue le méchant dans Skyfall
qui peut demander l'allocation de rentrée scolaire
quoi de neuf dans l'actualité {when}
racine carrée de 1764
raconte-moi une blague
rappelle-moi d'acheter du pain {when}
recette de la carbonnade flamande
renouveler ma carte d'identité à la mairie de Tourcoing
repete du welsh pour 4
rèvéil a {when}
rédige un mail à mon propriétaire pour la fuite d'eau
réponds à Sophie que je suis d'accord pour le devis
répète ce que je viens de dire
réserve un taxi pour {when}
réserver une table au restaurant {when}
résume Madame Bovary en 5 lignes
résume-moi ce texte
réveille-moi {when}
réveille-moi à {when}
score du LOSC {when}
serrurier {town} urgent porte claquée
signification des rêves où on tombe
supprime l'alarme de {when}
supprime mon alarme de {when}
t'as une devinette pour moi ?
ta la repete du welsh
tamise les lampes, couleur bleue
taux de crédit immobilier sur 20 ans
temps de trajet {town} {town} en voiture {when}
tradui bonjour en anglais
traduis "bonjour, où est la gare" en néerlandais
traduis bonjour en espagnol
traduis cette phrase en anglais
train {town} {town} {when}
trouve un bon kebab {town}
trouve-moi une idée de repas pour {when}
tu m'aimes ?
tu penses que Dieu existe ?
tu peux m'écrire un poème ?
tu veux sortir avec moi ?
un SMS à Karim pour lui dire que j'arrive à {when}
un aller-retour pour {town}
un bon kebab ouvert tard {town}
un jeu de cartes
un mail à Julien pour lui dire que je serai en retard
un mail à Paul
un pressing qui fait les costumes en 24h {town}
un train pour {town} {when}
une friterie ouverte le {when} {town}
une recette de lasagnes
va-t-il neiger {when}
voir la carte du restaurant
vol {town} {town} pa cher le {when}
votre code promo ne marche pas
vétérinaire ouvert {when} {town}
windows me demande une clé d'activation
y a-t-il des bouchons sur l'A1 {town}
y aura du verglas sur la route {when} ?
À quelle distance est la Lune ?
À quelle heure atterrit l'avion de Casablanca ?
À quelle heure part le dernier métro pour {town} ?
Écris-moi un poème sur l'automne
Éteins la lumière de la cuisine
à combien l'équipe de france a battu la biélorussie
à quelle heure décolle le premier vol pour {town} {when}
à quelle heure ferme auchan {town} {when}
à quelle heure part le prochain train ?
à quelle heure passe le prochain métro {town}
à quelle pression gonfler les pneus d'un scenic
ça s'écrit comment rhododendron
ça veut dire quoi ubuesque
écris une fonction en python
éteins tout à {when}
`,
};
