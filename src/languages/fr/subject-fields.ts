import { phrases, type SubjectFields } from "../subject-fields.js";

/** What French says of fields of life, as people and as programmes do. */
export const subjectFields: SubjectFields = {
  accounts: phrases(
    "comptable, comptabilité, compta, bilan, expert-comptable, trésorier, trésorière, trésorerie, paperasse, gestion financière, gestion administrative, gestion associative, gérer une association, gérer une asso, savoir gérer, sait gérer, budget, facturation, livre de comptes, les comptes, nos comptes, mes comptes, fiche de paie",
  ),
  art: phrases(
    "art, artiste, artistique, œuvre, peintre, peindre, dessin, dessiner, dessinateur, illustrer, illustré, culturel, exposition, expo, musée, galerie, broderie, broder, brode, création artistique, photographe, sculpteur, sculpture",
  ),
  association: phrases(
    "association, asso, associatif, associative, club, président d'association, présidente d'association, bureau de l'association, comité de quartier, amicale, fédé, fédération, loi 1901, adhérent",
  ),
  authority: phrases(
    "collectivité, mairie, maire, aux communes, des communes, les communes, et communes, intercommunalité, conseil départemental, conseil régional, municipal, municipaux, municipale, municipalité, conseil municipal, conseiller municipal, élu, élue, adjoint au maire, adjointe au maire, hôtel de ville, agent territorial, fonction publique, service public, pouvoirs publics, autres villes, communauté de communes",
  ),
  building: phrases(
    "bricolage, bricoler, bricoleur, bricoleuse, chantier, rénovation, rénover, menuiserie, maçonnerie, plancher, marteau, perceuse, coup de main, de mes mains, de ses mains, travail manuel, mes outils, des outils, plein d'outils, retaper, charpente",
  ),
  business: phrases(
    "entreprise, entreprendre, entrepreneur, entrepreneuse, entrepreneuriat, créer ma boîte, créer sa boîte, créer une boîte, monter ma boîte, monter une boîte, lancer ma boîte, ouvrir mon, ouvrir ma, ouvrir notre, ouvrir un, ouvrir une, créateur, création d'entreprise, créer une activité, se lancer, me lancer, startup, start-up, projet d'entreprise, business",
  ),
  "business-owners": phrases(
    "chef d'entreprise, patron, patronne, dirigeant, dirigeante, employeur, recruteur, recruteuse, gens qui recrutent, ressources humaines, drh",
  ),
  celebration: phrases(
    "fête, festif, festive, concert, danse, danser, bal, guinguette, ambiance, convivial, conviviale, musique, apéro, buffet",
  ),
  children: phrases(
    "enfant, gamin, gamine, gosse, môme, jumeaux, fillette, petit-fils, petite-fille, petits-enfants, jouer, jeux et animations, pour les petits, nos petits, les petits, en famille, famille, familial",
  ),
  "common-goods": phrases(
    "communs, bien commun, biens communs, communs urbains, mettre en commun, partager les savoirs, mutualiser, logiciel libre, logiciels libres, libre et gratuit, wikipédia, licence libre, culture libre, open source, propriété, usage",
  ),
  communication: phrases(
    "communication, communiquer, com, se faire connaître, nous faire connaître, me faire connaître, faire connaître, faire parler de nous, personne ne nous connaît, personne nous connaît, personne ne sait qu'on existe, qu'on existe, visibilité, affiche, flyer, tract, prospectus, réseaux sociaux, graphiste, graphisme, rédacteur, rédactrice, publicité, agence de communication, site internet",
  ),
  cooperative: phrases(
    "coopérative, coopératif, coopérer, coopération, scop, scic, coopérateur, coopératrice, collectif, collectivement, sans patron, sans chef, plus de patron, autogestion, subordonné, subordination, autonomie, obéir, hiérarchie",
  ),
  currency: phrases(
    "monnaie, monnaie locale, monnaie du coin, billet local, billets locaux, monnaie complémentaire, monnaie citoyenne, payer autrement, à la place des euros, au lieu des euros",
  ),
  digital: phrases(
    "numérique, informatique, ordinateur, ordi, internet, en ligne, site web, web, développeur, développeuse, dev, coder, programmer, logiciel, application, appli, technologie, nouvelles technologies, tech, multimédia, clavier, souris, smartphone, inclusion numérique, fracture numérique",
  ),
  "early-childhood": phrases(
    "petite enfance, crèche, micro-crèche, nounou, assistante maternelle, puériculture, puéricultrice, auxiliaire de puériculture, éducatrice de jeunes enfants, éducateur de jeunes enfants, bébé, nourrisson, tout-petit, jeune enfant, halte-garderie, garderie, parentalité, mode de garde",
  ),
  employment: phrases(
    "emploi, boulot, travail, job, taf, chômage, chômeur, chômeuse, licencié, licenciée, licenciement, embauche, embaucher, recrutement, recruter, recrute, cv, entretien d'embauche, carrière, reconversion, reconvertir, métier, intérim, cdi, pôle emploi, je suis cadre, il est cadre, elle est cadre, ancien cadre, cadre commercial, projet professionnel, sans emploi, orientation professionnelle",
  ),
  energy: phrases(
    "climat, climatique, réchauffement climatique, transition énergétique, empreinte carbone, énergie, électricité, électrique, gaz, chauffage, chauffer, radiateur, chaudière, facture, facture d'eau, facture de gaz, facture d'électricité, isolation, isoler, courant d'air, passoire thermique, passoire énergétique, consommation d'eau, économie d'énergie, compteur, kilowatt, frileux, il fait froid chez",
  ),
  food: phrases(
    "alimentation, alimentaire, nourriture, manger, bouffe, cuisine, cuisinier, cuisinière, cuisiner, repas, buffet, bio, ferme, agriculture, agricole, agriculteur, agricultrice, paysan, paysanne, circuit court, amap, maraîchage, maraîcher, légumes, épicerie, restaurant, cantine, traiteur",
  ),
  funding: phrases(
    "financement, financer, financeur, subvention, dossier de subvention, demande de subvention, argent, des sous, de sous, les sous, un sou, plus un rond, trouver de l'argent, aide financière, dotation, mécénat, mécène, crowdfunding, caisses vides, caisse vide",
  ),
  garden: phrases(
    "jardin, jardinage, jardiner, jardine, jardinent, jardinier, jardinière, potager, plante, planter, plantation, transplantation, arbre, arbuste, noisetier, fleur, mains dans la terre, poule, poulailler, hôtel à insectes, nature, dehors, espaces extérieurs, plein air, grand air",
  ),
  health: phrases(
    "santé, soin, soignant, soignante, infirmier, infirmière, hôpital, médecin, don du sang, handicap",
  ),
  housing: phrases(
    "logement, se loger, foyer, foyer de jeunes travailleurs, fjt, résidence, loyer, loger, habitat, bailleur, jeunes travailleurs, jeunes résidents",
  ),
  incubation: phrases(
    "incubateur, incuber, accompagnement de projet, accompagner mon projet, accompagner un projet, accompagner les projets, accompagner dans vos projets, accompagner les étonnants projets, accompagner des créateurs, porteur de projet, porteuse de projet, cluster, projet innovant, couveuse, mon idée, une idée de projet, un projet à monter",
  ),
  innovation: phrases(
    "innovation, innovant, innovante, inventer, invention, inventeur, inventrice, prototype, prototyper, brevet, ingénieur, ingénieure, hackathon, nouvelles technologies, relever un défi, défi de l'innovation, startup, start-up",
  ),
  network: phrases(
    "réseau, rencontrer d'autres, retrouver d'autres, rejoindre, réseau d'entrepreneurs, entrepreneurs sociaux, entrepreneur social, entreprise sociale, entreprise d'insertion, se regrouper, adhérer, pairs, carnet d'adresses, piston",
  ),
  "own-job": phrases(
    "indépendant, indépendante, freelance, free-lance, auto-entrepreneur, auto-entrepreneuse, autoentrepreneur, micro-entreprise, micro-entrepreneur, à mon compte, à son compte, à leur compte, pour mon compte, pour son compte, créer son emploi, créer mon emploi, créer mon propre emploi, salarié de sa propre activité, portage, portage salarial, coopérative d'activité, cae, mes clients, mes propres clients, savoir-faire, sans monter de société, sans créer d'entreprise, sans créer une entreprise, sans monter d'entreprise, sans monter de boîte, sans monter sa boîte, sans monter ma boîte, sans créer sa boîte, sans créer ma boîte, sans ouvrir de boîte, sans monter une boîte, sans créer une boîte, sans créer de boîte, sans ouvrir une boîte, sans monter une entreprise, sans monter mon entreprise, sans créer mon entreprise, sans monter une société, sans créer de société, sans créer une société, vivre de mon activité, vivre de mon métier, vivre de ma passion, vivre de mon art, vivre de son activité, vivre de son métier, vivre de sa passion",
  ),
  "passers-by": phrases(
    "la rue, dans la rue, passant, les passants, mobiliser, mobilisation, sensibiliser, sensibilisation, grand public, débat public, concertation, stand, collecte, quête, quêter, aborder les gens, les aborder, don du sang, porte-à-porte, campagne, tri sélectif, comportement, pétition, militer",
  ),
  research: phrases(
    "chercheur, chercheuse, thèse, doctorat, doctorant, doctorante, sociologue, sociologie, en socio, universitaire, mon mémoire, une étude sur, travaux de recherche",
  ),
  reuse: phrases(
    "récupération, récup, recyclage, recycler, recyclerie, ressourcerie, réemploi, seconde main, vêtement, habits, fringues, meuble, mobilier, friperie, troc, troquer, réparer, réparation, déchet, matériaux de récupération, dépôt-vente",
  ),
  saving: phrases(
    "épargne, épargner, épargne solidaire, placement, placer, ma banque, la banque, les banques, livret, investir mon, investir mes, investir de l'argent, investissement, héritage, argent de côté, mes économies, mon argent, finance solidaire, finansol, actionnaire",
  ),
  school: phrases(
    "enseignement, enseignant, enseignante, prof, professeur, instit, institutrice, école, collège, lycée, élève, pédagogie, pédagogique, éducateur, éducatrice, animateur jeunesse, animatrice jeunesse",
  ),
  shop: phrases(
    "épicerie, épicerie solidaire, courses, faire ses courses, faire les courses, pas cher, fins de mois, fin de mois, fin du mois, pouvoir d'achat, magasin, commerce",
  ),
  students: phrases(
    "étudiant, étudiante, fac, campus, université, master, licence, bts, dut, iut, erasmus, amphi, restau u, cité universitaire",
  ),
  takeover: phrases(
    "reprendre une entreprise, reprendre une boîte, reprendre la boîte, reprendre l'entreprise, reprendre une affaire, reprendre l'affaire, reprise d'entreprise, repreneur, repreneuse, racheter, rachat, rachète, transmission, transmettre, céder, cession, vendre sa boîte, vendre son entreprise, patron part, part à la retraite, partent à la retraite, départ en retraite du patron, la reprenait, reprenait sous statut, salariés repreneurs",
  ),
  tax: phrases(
    "fiscal, fiscaux, fiscale, fiscalité, impôt, reçu fiscal, reçus fiscaux, rescrit, rescrit fiscal, déduction, défiscaliser, déductible, faire un don, don déductible",
  ),
  "video-games": phrases(
    "jeu vidéo, jeux vidéo, console, manette, gamer, gaming, playstation, nintendo, switch, fortnite, minecraft",
  ),
  volunteering: phrases(
    "bénévole, bénévolat, volontaire, volontariat, s'engager, m'engager, nous engager, engagement, m'investir, s'investir, me rendre utile, se rendre utile, utile, donner de mon temps, donner du temps, aider les autres, aider les gens, aider, agir, participer, rendre service",
  ),
  women: phrases("femme, féminin, féminine, méditerranéenne, féminisme, féministe"),
  workspace: phrases(
    "tiers-lieu, tiers lieu, coworking, bureaux partagés, bureau partagé, bureaux à partager, partager un bureau, partager des bureaux, espace de travail, espaces mutualisés, lieu partagé, lieux partagés, maison commune, mutualiser",
  ),
  world: phrases(
    "méditerranée, méditerranéen, méditerranéenne, international, solidarité internationale, sans frontières, migrant, exil, exilé, réfugié, afrique, maghreb, algérie, berbère, pays du sud, femmes du sud, humanitaire",
  ),
  youth: phrases(
    "jeune, jeunesse, ado, adolescent, majeur, mission locale, 16-25 ans, 17 ans, 18 ans, 19 ans, lycéen",
  ),
};
