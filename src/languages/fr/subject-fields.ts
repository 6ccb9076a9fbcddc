import { phrases, type SubjectFields } from "../subject-fields.js";

/** What French says of fields of life, as people and as programmes do. */
export const subjectFields: SubjectFields = {
  accounts: phrases(
    "comptable, comptabilité, compta, bilan, expert-comptable, trésorier, trésorière, trésorerie, paperasse, gestion financière, gestion administrative, gestion associative, budget, facturation",
  ),
  art: phrases(
    "art, artiste, artistique, œuvre, peinture, peindre, dessin, dessiner, illustrer, illustré, culturel, exposition, expo, musée, galerie, broderie, broder, création artistique",
  ),
  association: phrases(
    "association, asso, associatif, associative, club, président d'association, présidente d'association, bureau de l'association, comité de quartier, amicale, loi 1901",
  ),
  authority: phrases(
    "collectivité, mairie, maire, commune, intercommunalité, département, région, municipal, municipaux, municipale, municipalité, conseil municipal, conseiller municipal, élu, élue, hôtel de ville, agent territorial, fonction publique, service public",
  ),
  building: phrases(
    "bricolage, bricoler, bricoleur, outil, chantier, rénovation, rénover, menuiserie, menuisier, maçon, maçonnerie, plancher, peinture, marteau, perceuse, coup de main, de mes mains, de ses mains, manuel",
  ),
  business: phrases(
    "entreprise, entreprendre, entrepreneur, entrepreneuse, entrepreneuriat, créer ma boîte, créer sa boîte, créer une boîte, monter ma boîte, monter une boîte, lancer ma boîte, créateur, création d'entreprise, se lancer, me lancer, startup, start-up, projet d'entreprise",
  ),
  "business-owners": phrases(
    "chef d'entreprise, patron, patronne, dirigeant, dirigeante, employeur, recruteur, recruteuse, ressources humaines, drh",
  ),
  celebration: phrases(
    "fête, festif, festive, concert, danse, danser, bal, guinguette, ambiance, convivial, conviviale, musique, apéro, buffet",
  ),
  children: phrases(
    "enfant, gamin, gamine, gosse, môme, jumeaux, fils, fille, fillette, petit-fils, petite-fille, petits-enfants, jouer, jeu, en famille, familial",
  ),
  "common-goods": phrases(
    "commun, bien commun, communs urbains, partage, partager, mutualiser, libre, logiciel libre, wikipédia, licence libre, open source, propriété, usage",
  ),
  communication: phrases(
    "communication, communiquer, com, se faire connaître, nous faire connaître, me faire connaître, faire connaître, visibilité, affiche, flyer, tract, réseaux sociaux, graphiste, graphisme, rédacteur, publicité, agence",
  ),
  cooperative: phrases(
    "coopérative, coopératif, coopérer, coopération, scop, scic, coopérateur, coopératrice, collectif, sans patron, sans chef, autogestion, subordonné, subordination, autonomie, obéir, hiérarchie",
  ),
  currency: phrases(
    "monnaie, monnaie locale, billet, billet local, monnaie complémentaire, monnaie citoyenne",
  ),
  digital: phrases(
    "numérique, informatique, ordinateur, ordi, internet, en ligne, site web, web, développeur, développeuse, dev, code, coder, logiciel, application, appli, technologie, tech, multimédia, clavier, souris, smartphone, inclusion numérique",
  ),
  "early-childhood": phrases(
    "petite enfance, crèche, micro-crèche, nounou, assistante maternelle, puériculture, puéricultrice, auxiliaire de puériculture, bébé, nourrisson, tout-petit, jeune enfant, halte-garderie, garderie, parentalité, mode de garde, lieu d'accueil",
  ),
  employment: phrases(
    "emploi, boulot, travail, job, taf, chômage, chômeur, chômeuse, licencié, licenciée, licenciement, embauche, embaucher, recrutement, recruter, recrute, cv, entretien d'embauche, carrière, reconversion, reconvertir, métier, poste, intérim, cdi, pôle emploi, cadre, professionnel, sans emploi, orientation",
  ),
  energy: phrases(
    "énergie, électricité, gaz, chauffage, chauffer, radiateur, chaudière, facture, facture d'eau, facture de gaz, facture d'électricité, isolation, isoler, courant d'air, consommation d'eau, économie d'énergie, compteur, kilowatt",
  ),
  food: phrases(
    "alimentation, alimentaire, nourriture, manger, bouffe, cuisine, cuisinier, cuisinière, cuisiner, repas, buffet, collation, bio, ferme, agriculture, agricole, agriculteur, agricultrice, paysan, paysanne, circuit court, amap, maraîchage, maraîcher, épicerie, restaurant, traiteur",
  ),
  funding: phrases(
    "financement, financer, financeur, subvention, dossier de subvention, demande de subvention, argent, sou, aide financière, dotation, mécénat, crowdfunding",
  ),
  garden: phrases(
    "jardin, jardinage, jardiner, jardinier, potager, plante, planter, plantation, arbre, arbuste, noisetier, fleur, terre, poule, poulailler, insecte, nature, dehors, extérieur, plein air",
  ),
  health: phrases(
    "santé, soin, soignant, soignante, infirmier, infirmière, hôpital, médecin, don du sang, handicap",
  ),
  housing: phrases(
    "logement, se loger, foyer, résidence, résident, loyer, loger, habitat, bailleur, jeunes travailleurs",
  ),
  incubation: phrases(
    "incubateur, incuber, accompagnement de projet, accompagner, porteur de projet, porteuse de projet, cluster, projet innovant, couveuse",
  ),
  innovation: phrases(
    "innovation, innovant, innovante, inventer, invention, inventeur, inventrice, prototype, prototyper, brevet, chercheur, ingénieur, hackathon, technologie, défi, startup, start-up",
  ),
  network: phrases(
    "réseau, rencontrer d'autres, rejoindre, réseau d'entrepreneurs, entrepreneurs sociaux, entrepreneur social, se regrouper, adhérer, pairs, carnet d'adresses, piston",
  ),
  "own-job": phrases(
    "indépendant, indépendante, freelance, auto-entrepreneur, auto-entrepreneuse, autoentrepreneur, micro-entreprise, micro-entrepreneur, à mon compte, à son compte, créer son emploi, créer mon emploi, salarié de sa propre activité, portage, portage salarial, coopérative d'activité, cae, mes clients, savoir-faire",
  ),
  "passers-by": phrases(
    "rue, passant, mobiliser, mobilisation, sensibiliser, sensibilisation, grand public, débat public, concertation, stand, collecte, don du sang, porte-à-porte, campagne, tri sélectif, comportement",
  ),
  research: phrases(
    "recherche, chercheur, chercheuse, thèse, doctorat, doctorant, doctorante, sociologue, sociologie, socio, universitaire, étude",
  ),
  reuse: phrases(
    "récupération, récup, recyclage, recycler, recyclerie, ressourcerie, réemploi, seconde main, occasion, vêtement, habits, fringues, meuble, mobilier, friperie, troc, troquer, réparer, réparation, déchet, matériaux, dépôt-vente",
  ),
  saving: phrases(
    "épargne, épargner, placement, placer, banque, livret, investir, investissement, héritage, économies, finance solidaire, finansol, actionnaire",
  ),
  school: phrases(
    "enseignement, enseignant, enseignante, prof, professeur, instit, institutrice, école, collège, lycée, élève, pédagogie, pédagogique, éducation, éducateur, éducatrice, animateur jeunesse",
  ),
  shop: phrases(
    "épicerie, épicerie solidaire, courses, faire ses courses, faire les courses, pas cher, fins de mois, fin de mois, pouvoir d'achat, magasin, commerce",
  ),
  students: phrases(
    "étudiant, étudiante, fac, campus, université, master, licence, bts, dut, iut, erasmus, amphi, restau u, cité universitaire",
  ),
  takeover: phrases(
    "reprendre, reprise, repreneur, repreneuse, racheter, rachat, transmission, transmettre, céder, cession, vendre sa boîte, patron part, départ en retraite du patron, reprenait, reprendre une entreprise, salariés repreneurs",
  ),
  tax: phrases(
    "fiscal, fiscaux, fiscale, fiscalité, impôt, reçu fiscal, reçus fiscaux, rescrit, rescrit fiscal, intérêt général, déduction, défiscaliser, déductible, don",
  ),
  "video-games": phrases(
    "jeu vidéo, jeux vidéo, console, manette, gamer, gaming, playstation, nintendo, switch, fortnite, minecraft",
  ),
  volunteering: phrases(
    "bénévole, bénévolat, volontaire, volontariat, s'engager, m'engager, engagement, me rendre utile, se rendre utile, utile, donner de mon temps, donner du temps, aider les autres, aider, agir, participer, rendre service",
  ),
  women: phrases("femme, féminin, féminine, méditerranéenne, féminisme, égalité"),
  workspace: phrases(
    "tiers-lieu, tiers lieu, coworking, bureau, bureaux partagés, bureau partagé, partager des bureaux, espace, espaces mutualisés, local, locaux, maison commune, mutualiser",
  ),
  world: phrases(
    "méditerranée, méditerranéen, méditerranéenne, international, solidarité internationale, sans frontières, migrant, exil, exilé, réfugié, afrique, maghreb, algérie, pays du sud, humanitaire",
  ),
  youth: phrases("jeune, jeunesse, ado, adolescent, majeur, mission locale, 16-25 ans, lycéen"),
};
