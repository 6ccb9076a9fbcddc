import { wordList } from "../wording.js";

/** French words that carry no meaning for a search: grammar, question frames, courtesies, fillers. */
export const stopWords = wordList(`
  travaille travailles travaillons travaillez travaillent bosse bosses bossons bossent parlait parlaient
    apprendre apprends apprend
  serieusement honnetement franchement sincerement heureusement malheureusement evidemment effectivement normalement apparemment eventuellement finalement absolument carrement rapidement tranquillement generalement habituellement personnellement concretement globalement clairement forcement probablement certainement completement totalement parfaitement idealement theoriquement justement vachement visiblement manifestement decidement
  special speciale speciaux speciales particulier particuliere particuliers particulieres
  specifiquement particulierement specialement precisement principalement surtout vraiment
  le la les l un une des du de d au aux ce cet cette ces c ca cela ceci celui celle ceux celles mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
  libre libres dispo disponible co fin
  je j tu t il elle on nous vous ils elles me m te se s lui y en moi toi eux soi
  qui que qu quoi dont ou quel quelle quels quelles lequel laquelle lesquels lesquelles quand comment combien pourquoi koi keski kesk kes ki ke kel kan kwa
  et mais donc comme or ni car puis si sinon alors ensuite enfin aussi encore deja toujours jamais pas plus moins tres trop bien peu assez beaucoup meme tout tous toute toutes autre autres certain certains quelque quelques plusieurs chaque aucun aucune rien n ne non oui
  a dans sur sous par pour avec sans chez vers entre pres cote proche autour alentours dehors contre depuis pendant avant apres jusque jusqu lors parmi selon malgre durant hors sauf environ
  est es suis sont sommes etes etait etaient sera seront serait soit etre ete ai as avons avez ont avait avaient aura auront aurait auriez avoir eu ait
  fais fait faites font faire fera ferait va vas vais vont allons allez aller irai ira iront viens vient venez venir viennent peux peut pouvez peuvent pouvons pourrait pourrais pourriez pourrai pouvoir puis puisse veux veut voulez voulons veulent voudrais voudrait voudrions voulais vouloir dois doit doivent devrais devrait devez devoir faut faudrait falloir
  sais sait savez savoir connais connait connaissez connaitre dire dis dit dites disent voir vois voit voyez vu trouver trouve trouves trouvez trouvais cherche cherches cherchez cherchons chercher cherchais recherche rechercher recherches aime aimes aimerais aimerait aimer adore souhaite souhaiterais souhaitez desire donner donne donnez montrer montre montrez afficher affiche affichez proposer propose proposez proposes proposent conseiller conseille conseilles conseillez recommander recommande recommandes recommandez habite habites habitons habitez rappeler rappelle rappelez indiquer indique indiquez lister liste listez organise organises organisent organisez organisee organisees organiser prevu prevue prevus prevues passe passent passer lieu lieux deroule deroulent tient tiennent commence commencent finit finissent termine terminent ferment reste restent existe existent assister suivre participer profiter partir sortir aller rester tester essayer decouvrir interesse interesses interessee interesser intéressant interessant interessante interessants interessantes interesserait parle parlent parler concerne concernant rapport lien lie propos sujet theme thematique genre type types sorte sortes style
  bonjour bonsoir salut coucou hello merci svp stp plait please desole pardon excusez excuse hein euh ben bah bon voila ok okay dac accord super genial cool sympa sympas chouette top bof lol mdr ptdr haha
  possible possibles dispo disponible disponibles besoin envie peut-etre vraiment juste seulement uniquement simplement surtout plutot environ genre notamment actuellement maintenant prochainement bientot prochain prochaine prochains prochaines ici la-bas voici ailleurs coin partout
  aujourd hui jour jours journee soir soiree matin matinee midi semaine semaines mois heure heures date dates moment horaire horaires week end weekend we
  ville villes endroit endroits quartier quartiers ouverte ouvertes ouvert ouverts fermee fermees secteur region metropole mel zone commune agglo agglomeration nord hauts france centre environs perimetre
  destine destines destinee destinees dedie dedies dediee dediees adresse adressee adresses adressees aupres
  info infos information informations renseignement renseignements question reponse savoir exactement precisement svp mois novembre cher chere chers cheres
  vieux vieil vieille vieilles
  beau belle beaux bonne bons bonnes nouveau nouvelle nouveaux nouvelles petit petite petits petites grand grande grands grandes gros grosse grosses sympathique original originale
  gens monde personne personnes quelqu ami amis amie amies copain copains copine copines fille garcon mari femme parent parents maman papa mere pere collegue collegues collaborateur collaboratrice remplacant remplacante voisin voisine cousin cousine conjoint conjointe epoux epouse frere soeur freres soeurs copine neveu niece
  jveux jvoudrais chui jsuis jcherche jsais ya yaura yatil ta tas ai pr ds ac av qd pk pq tt ts bcp stv vs jms tkt tfk kon fo faudrai
  tard tot apres-midi an ans age ages adulte adultes public niveau debutant debutants euro euros
  sera-t-il t-il etc cas fois part suite facon maniere chose truc machin evenement
  option options proposition propositions resultat resultats ligne rubrique categorie section
  total totale liste monsieur madame mademoiselle messieurs mesdames
  inclus inclut incluse compris comprise precise environ quelqu qqun qqn
  deux trois quatre cinq six sept huit neuf dix
  entrer rentrer entree accueil
`);
