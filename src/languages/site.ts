/** The site of the Mois de l’ESS, as the programme's cover prints it under "Infos & inscription". */
export const SITE = "lemois-ess.org";
