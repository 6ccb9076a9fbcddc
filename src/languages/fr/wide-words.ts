import type { WideSubject } from "../facet-words.js";
import { phrases } from "../subject-fields.js";

/** A subject by the words that ask for it, and by those of a programme that it covers. */
function subject(asked: string, covers: string): WideSubject {
  return { asked: phrases(asked), covers: phrases(covers) };
}

/**
 * Broad subjects, as people ask for them and as programmes speak of them. What merely goes with a
 * subject is left out: coffee after a debate is no event on food.
 */
export const wideSubjects: readonly WideSubject[] = [
  subject(
    "logement, loger, habitat, hébergement, habitation",
    "logement, relogement, se loger, habitat, habitat participatif, hébergement, foyer, fjt, foyer de jeunes travailleurs, résidence, résidence sociale, résidence étudiante, colocation, bailleur, bailleur social, hlm, locataire, loyer, sans-abri, mal-logement, pension de famille, maison relais",
  ),
  subject(
    "alimentation, alimentaire, nourriture, cuisine, cuisiner, bouffe, gastronomie, cantine, restauration",
    "alimentation, alimentaire, nourriture, cuisine, cuisiner, cuisinier, cuisinière, cantine, restaurant, restauration, traiteur, épicerie, supermarché coopératif, ferme, fermier, paysan, paysanne, agriculture, agricole, agriculteur, maraîcher, maraîchage, amap, circuit court, produit local, panier bio, bio, disco soupe, soupe, repas partagé, repas, glanage, gaspillage alimentaire, anti-gaspi, banque alimentaire, aide alimentaire, boulangerie, brasserie, dégustation",
  ),
  subject(
    "agriculture, agricole, ferme, paysan, maraîchage",
    "agriculture, agricole, agriculteur, agricultrice, ferme, fermier, paysan, paysanne, maraîcher, maraîchage, amap, circuit court, semence",
  ),
  subject("fête, festif, festivité", "fête, festif, festive, festivité, bal, guinguette"),
  subject("repas, manger, buffet", "repas, buffet, collation, banquet, goûter, disco soupe"),
  subject(
    "numérique, digital, informatique, technologie, techno, tech, high-tech, internet, web",
    "numérique, nouvelle technologie, technologie, technologique, tech, multimédia, internet, site web, logiciel, logiciel libre, open source, jeu vidéo, hackathon, intelligence artificielle, robotique, objet connecté, open data, données ouvertes, inclusion numérique, fracture numérique, illectronisme, fablab, codage",
  ),
  subject(
    "argent, finance, financier, fonds",
    "argent, monnaie, épargne, financement, financeur, finance, finance solidaire, subvention, banque, crédit, microcrédit, prêt bancaire, investissement, placement, mécénat, financement participatif, crowdfunding",
  ),
  subject(
    "épargne, épargner, placement, investissement, banque",
    "épargne, épargner, placement, investissement, finance solidaire, banque, livret, actionnariat, financeur",
  ),
  subject(
    "financement, financer, financeur",
    "financement, financer, financeur, subvention, mécénat, dotation, appel à projets, fonds de dotation, crowdfunding, financement participatif, microcrédit",
  ),
  subject(
    "emploi, chômage, recrutement, embauche, carrière",
    "emploi, métier, recrutement, recruteur, embauche, offre d'emploi, demandeur d'emploi, chômage, chômeur, carrière, reconversion, projet professionnel, orientation professionnelle, insertion professionnelle, job dating, cdi, alternance, stage",
  ),
  subject(
    "reprendre, reprise, repreneur, rachat",
    "reprendre une entreprise, reprise, reprise d'entreprise, repreneur, reprenait, reprennent, rachat, racheter, transmission d'entreprise, cession d'entreprise, salarié repreneur",
  ),
  subject(
    "bénévolat, volontariat, engagement",
    "bénévole, bénévolat, volontaire, volontariat, engagement, service civique, s'engager",
  ),
  subject(
    "communication, communiquer, com, publicité",
    "communication, publicité, graphisme, réseaux sociaux, relations presse, faire connaître son, campagne de communication",
  ),
  subject(
    "énergie, chauffage, électricité, facture",
    "énergie, énergétique, électricité, gaz, chauffage, isolation, isoler, précarité énergétique, rénovation thermique, solaire, photovoltaïque, éolien, éolienne",
  ),
  subject(
    "écologie, environnement",
    "écologie, écologique, environnement, environnemental, environnementale, développement durable, transition énergétique, énergie, énergétique, climat, biodiversité, nature, plante, insecte, jardin, potager, recyclage, recyclerie, ressourcerie, récupération, réemploi, déchet, compost, pollution",
  ),
  subject(
    "recyclage, réemploi, récupération, récup, déchet",
    "recyclage, recycler, recyclé, recyclerie, ressourcerie, récupération, récup, réemploi, réemployer, réutiliser, seconde main, dépôt-vente, friperie, réparation, repair café, upcycling, surcyclage, déchet, zéro déchet, compost",
  ),
  subject(
    "jardin, jardinage, jardiner, potager, plante",
    "jardin, jardinage, jardiner, jardinier, potager, plante, plantation, planter, transplantation, noisetier, arbre, arbuste, fleur, semence, graine, compost, hôtel à insectes, permaculture, verger",
  ),
  subject(
    "éducation, enseignement, école, pédagogie",
    "éducation, éducatif, éducative, éducation populaire, enseignement, enseigner, enseignant, enseignante, pédagogie, pédagogique, école, collège, lycée, scolaire",
  ),
  subject("campus", "campus, université, étudiant, étudiante, semaine étudiante"),
  subject(
    "tiers-lieu, coworking, bureau",
    "tiers-lieu, coworking, espace de coworking, partager des bureaux, bureaux partagés, bureau partagé, espaces mutualisés, espace partagé, fablab",
  ),
  subject(
    "juridique, droit, juriste",
    "juridique, juriste, droit du travail, droit des associations, avocat, conseil juridique",
  ),
  subject(
    "fiscalité, impôt, fiscal",
    "fiscalité, fiscal, fiscale, rescrit fiscal, reçu fiscal, impôt, défiscalisation, mécénat",
  ),
  subject(
    "mobilité, transport, déplacement",
    "mobilité, nouvelles mobilités, vélo, covoiturage, autopartage, trottinette",
  ),
];
