import type { Phrase } from "../../corpus.js";
import { datePhrases } from "../../dates/phrases.js";

/** French dates with their readings, and what must find nothing, by family. */
export const DATE_PHRASES: readonly Phrase[] = [
  ...datePhrases(
    "near days",
    `
    aujourd'hui → 2017-11-08/2017-11-09
    aujourd’hui → 2017-11-08/2017-11-09
    Aujourd'hui à Lille → 2017-11-08/2017-11-09
    qu'est-ce qu'il y a aujourdhui ? → 2017-11-08/2017-11-09
    aujourd hui → 2017-11-08/2017-11-09
    auj → 2017-11-08/2017-11-09
    ajd ya koi → 2017-11-08/2017-11-09
    ya koi dajd → 2017-11-08/2017-11-09
    celui dhier → 2017-11-07/2017-11-08
    demain → 2017-11-09/2017-11-10
    demin → 2017-11-09/2017-11-10
    2main → 2017-11-09/2017-11-10
    dmain a lille → 2017-11-09/2017-11-10
    après-demain → 2017-11-10/2017-11-11
    apres demain → 2017-11-10/2017-11-11
    aprés demain → 2017-11-10/2017-11-11
    hier → 2017-11-07/2017-11-08
    avant-hier → 2017-11-06/2017-11-07
    avant hier → 2017-11-06/2017-11-07
    en ce moment à Lille → 2017-11-08/2017-11-09
    demain ou après-demain → 2017-11-09/2017-11-10 2017-11-10/2017-11-11
    quoi de prévu demain avec ma fille de 4 ans ? → 2017-11-09/2017-11-10
`,
  ),
  ...datePhrases(
    "week-end",
    `
    ce week-end → 2017-11-11/2017-11-13
    les week-ends → 2017-11-11/2017-11-13 2017-11-18/2017-11-20 2017-11-25/2017-11-27 2017-12-02/2017-12-04
    n'importe quel week-end → 2017-11-11/2017-11-13 2017-11-18/2017-11-20 2017-11-25/2017-11-27 2017-12-02/2017-12-04
    peu importe le week-end → 2017-11-11/2017-11-13 2017-11-18/2017-11-20 2017-11-25/2017-11-27 2017-12-02/2017-12-04
    c'est quel week-end ?
    un autre week-end → 2017-11-11/2017-11-13 2017-11-18/2017-11-20 2017-11-25/2017-11-27 2017-12-02/2017-12-04
    un autre samedi → 2017-11-11/2017-11-12 2017-11-18/2017-11-19 2017-11-25/2017-11-26 2017-12-02/2017-12-03
    ce weekend → 2017-11-11/2017-11-13
    ce week end → 2017-11-11/2017-11-13
    ce we → 2017-11-11/2017-11-13
    koi ce we a roubaix → 2017-11-11/2017-11-13
    ya koi ce we sur tourcoing → 2017-11-11/2017-11-13
    ce week-end sur la métropole → 2017-11-11/2017-11-13
    le week-end prochain sur Lille → 2017-11-18/2017-11-20
    le week-end sur les monnaies
    wkd → 2017-11-11/2017-11-13
    w-e → 2017-11-11/2017-11-13
    le weekend → 2017-11-11/2017-11-13
    le week-end prochain → 2017-11-18/2017-11-20
    le we prochain → 2017-11-18/2017-11-20
    le prochain week-end → 2017-11-11/2017-11-13
    le week-end dernier → 2017-11-04/2017-11-06
    le week-end du 18 → 2017-11-18/2017-11-20
    le week-end d'après, 25-26 → 2017-11-25/2017-11-27
    le week-end prochain, les 18 et 19 novembre → 2017-11-18/2017-11-20
    le week-end du 18 novembre → 2017-11-18/2017-11-20
    le week-end des 18 et 19 novembre → 2017-11-18/2017-11-20
    w-e du 25/11 → 2017-11-25/2017-11-27
    ce week-end, plutôt dimanche → 2017-11-12/2017-11-13
    premier week-end de décembre → 2017-12-02/2017-12-04
    @2017-11-11T15:00 ce week-end → 2017-11-11/2017-11-13
    @2017-11-12T15:00 ce week-end → 2017-11-11/2017-11-13
    @2017-11-12T15:00 le week-end prochain → 2017-11-18/2017-11-20
    @2017-11-13T09:00 ce week-end → 2017-11-18/2017-11-20
`,
  ),
  ...datePhrases(
    "week",
    `
    cette semaine → 2017-11-06/2017-11-13
    cette semaine-ci → 2017-11-06/2017-11-13
    la semaine prochaine → 2017-11-13/2017-11-20
    la semaine pro → 2017-11-13/2017-11-20
    semaine prochaine → 2017-11-13/2017-11-20
    la semaine dernière → 2017-10-30/2017-11-06
    la semaine du 16 → 2017-11-13/2017-11-20
    la semaine du 20 novembre → 2017-11-20/2017-11-27
    la semaine du lundi 20 → 2017-11-20/2017-11-27
    semaine 47 → 2017-11-20/2017-11-27
    première semaine de décembre → 2017-12-04/2017-12-11
    la dernière semaine de novembre → 2017-11-27/2017-12-04
    en début de semaine → 2017-11-13/2017-11-15
    en fin de semaine → 2017-11-09/2017-11-13
    début de semaine prochaine → 2017-11-13/2017-11-15
    en semaine → 2017-11-06/2017-11-11 2017-11-13/2017-11-18 2017-11-20/2017-11-25 2017-11-27/2017-12-02
    toute la semaine → 2017-11-06/2017-11-13
    la semaine entière → 2017-11-06/2017-11-13
    sur la semaine complète ? → 2017-11-06/2017-11-13
    mardi de la semaine prochaine → 2017-11-14/2017-11-15
    la semaine prochaine, jeudi → 2017-11-16/2017-11-17
    @2017-11-12T15:00 cette semaine → 2017-11-06/2017-11-13
    @2017-12-27T15:00 la semaine prochaine → 2018-01-01/2018-01-08
    un soir de semaine, c'est mieux pour moi → 2017-11-08T18:00/2017-11-09 2017-11-09T18:00/2017-11-10 2017-11-10T18:00/2017-11-11 2017-11-13T18:00/2017-11-14 2017-11-14T18:00/2017-11-15 2017-11-15T18:00/2017-11-16 2017-11-16T18:00/2017-11-17 2017-11-17T18:00/2017-11-18 2017-11-20T18:00/2017-11-21 2017-11-21T18:00/2017-11-22 2017-11-22T18:00/2017-11-23 2017-11-23T18:00/2017-11-24 2017-11-24T18:00/2017-11-25 2017-11-27T18:00/2017-11-28 2017-11-28T18:00/2017-11-29 2017-11-29T18:00/2017-11-30 2017-11-30T18:00/2017-12-01 2017-12-01T18:00/2017-12-02
    cette semaine, le matin → 2017-11-08T06:00/2017-11-08T12:00 2017-11-09T06:00/2017-11-09T12:00 2017-11-10T06:00/2017-11-10T12:00 2017-11-11T06:00/2017-11-11T12:00 2017-11-12T06:00/2017-11-12T12:00
    en semaine prochaine → 2017-11-13/2017-11-20
`,
  ),
  ...datePhrases(
    "weekday",
    `
    samedi → 2017-11-11/2017-11-12
    samdi → 2017-11-11/2017-11-12
    smedi → 2017-11-11/2017-11-12
    dimache → 2017-11-12/2017-11-13
    mecredi → 2017-11-08/2017-11-09
    vendrdi → 2017-11-10/2017-11-11
    jeuid → 2017-11-09/2017-11-10
    quoi mercredi ? → 2017-11-08/2017-11-09
    ce samedi → 2017-11-11/2017-11-12
    samedi prochain → 2017-11-11/2017-11-12
    lundi prochain → 2017-11-13/2017-11-14
    mercredi prochain → 2017-11-15/2017-11-16
    samedi dernier → 2017-11-04/2017-11-05
    samedi passé → 2017-11-04/2017-11-05
    vendredi qui vient → 2017-11-10/2017-11-11
    samedi en huit → 2017-11-18/2017-11-19
    mardi en quinze → 2017-11-28/2017-11-29
    et dimanche ? → 2017-11-12/2017-11-13
    c'est ouvert le jeudi ? → 2017-11-09/2017-11-10
    @2017-11-11T09:00 samedi → 2017-11-11/2017-11-12
    @2017-11-11T09:00 samedi prochain → 2017-11-18/2017-11-19
    @2017-11-11T09:00 samedi dernier → 2017-11-04/2017-11-05
`,
  ),
  ...datePhrases(
    "day number",
    `
    le 14 → 2017-11-14/2017-11-15
    samedi 18 → 2017-11-18/2017-11-19
    le mardi 14 → 2017-11-14/2017-11-15
    ce samedi 11 → 2017-11-11/2017-11-12
    le 14 à Lille → 2017-11-14/2017-11-15
    l'atelier du 14 pour 2 personnes → 2017-11-14/2017-11-15
    qu'est-ce qu'il y a jeudi 23 ? → 2017-11-23/2017-11-24
    le 5 → 2017-12-05/2017-12-06
    samedi 4 → 2017-11-04/2017-11-05
    sam 18 → 2017-11-18/2017-11-19
    jeu. 23 → 2017-11-23/2017-11-24
    @2017-11-30T10:00 le 3 → 2017-12-03/2017-12-04
    @2017-11-30T10:00 le 30 → 2017-11-30/2017-12-01
`,
  ),
  ...datePhrases(
    "day and month",
    `
    le 11 novembre → 2017-11-11/2017-11-12
    11 novembre → 2017-11-11/2017-11-12
    le 1er décembre → 2017-12-01/2017-12-02
    1er décembre → 2017-12-01/2017-12-02
    le premier décembre → 2017-12-01/2017-12-02
    mercredi 15 novembre → 2017-11-15/2017-11-16
    Vendredi 17 novembre 2017 → 2017-11-17/2017-11-18
    le onze novembre → 2017-11-11/2017-11-12
    ven. 17 nov. → 2017-11-17/2017-11-18
    le 3 déc. → 2017-12-03/2017-12-04
    12 dec → 2017-12-12/2017-12-13
    le 2 janvier → 2018-01-02/2018-01-03
    18 novembre 2018 → 2018-11-18/2018-11-19
    le 29 février → 2020-02-29/2020-03-01
    samedi 4 novembre → 2017-11-04/2017-11-05
    13/11 → 2017-11-13/2017-11-14
    13-11 → 2017-11-13/2017-11-14
    13.11.2017 → 2017-11-13/2017-11-14
    13/11/2017 → 2017-11-13/2017-11-14
    13/11/17 → 2017-11-13/2017-11-14
    le 13.11 → 2017-11-13/2017-11-14
    samedi 18/11 → 2017-11-18/2017-11-19
    2017-11-18 → 2017-11-18/2017-11-19
    @2017-12-20T10:00 le 5 janvier → 2018-01-05/2018-01-06
`,
  ),
  ...datePhrases(
    "month",
    `
    en novembre → 2017-11-01/2017-12-01
    novembre → 2017-11-01/2017-12-01
    en décembre → 2017-12-01/2018-01-01
    décembre prochain → 2017-12-01/2018-01-01
    en janvier 2018 → 2018-01-01/2018-02-01
    au mois de décembre → 2017-12-01/2018-01-01
    en mars → 2018-03-01/2018-04-01
    mars 2018 → 2018-03-01/2018-04-01
    en mai → 2018-05-01/2018-06-01
    ce mois-ci → 2017-11-01/2017-12-01
    ce mois → 2017-11-01/2017-12-01
    le mois prochain → 2017-12-01/2018-01-01
    le mois dernier → 2017-10-01/2017-11-01
    fin novembre → 2017-11-21/2017-12-01
    fin nov → 2017-11-21/2017-12-01
    début décembre → 2017-12-01/2017-12-11
    mi-décembre → 2017-12-11/2017-12-21
    mi décembre → 2017-12-11/2017-12-21
    à la mi-novembre → 2017-11-11/2017-11-21
    fin du mois → 2017-11-21/2017-12-01
    à la fin du mois → 2017-11-21/2017-12-01
    début du mois prochain → 2017-12-01/2017-12-11
    la première quinzaine de décembre → 2017-12-01/2017-12-16
    la deuxième quinzaine de novembre → 2017-11-16/2017-12-01
    dans la quinzaine → 2017-11-08/2017-11-23
    courant décembre → 2017-12-01/2018-01-01
    @2017-12-20T10:00 en novembre → 2018-11-01/2018-12-01
`,
  ),
  ...datePhrases(
    "year and season",
    `
    en 2018 → 2018-01-01/2019-01-01
    cette année → 2017-01-01/2018-01-01
    l'année prochaine → 2018-01-01/2019-01-01
    l'an dernier → 2016-01-01/2017-01-01
    fin 2017 → 2017-11-01/2018-01-01
    cet hiver → 2017-12-21/2018-03-21
    au printemps prochain → 2018-03-21/2018-06-21
`,
  ),
  ...datePhrases(
    "part of day",
    `
    et un après-midi ? → 2017-11-08T12:00/2017-11-08T18:00
    le même, mais un soir → 2017-11-08T18:00/2017-11-09
    quelqu'un en parle un matin ? → 2017-11-08T06:00/2017-11-08T12:00
    fin de journée chez LaGrappe aujourd'hui, c'est quoi les trucs à 17h → 2017-11-08T17:00
    un truc cette soirée ? → 2017-11-08T18:00/2017-11-09
    ce soir → 2017-11-08T18:00/2017-11-09
    ce soirr → 2017-11-08T18:00/2017-11-09
    c soir → 2017-11-08T18:00/2017-11-09
    cet après-midi → 2017-11-08T12:00/2017-11-08T18:00
    cet aprem → 2017-11-08T12:00/2017-11-08T18:00
    cette aprem → 2017-11-08T12:00/2017-11-08T18:00
    cet apres midi → 2017-11-08T12:00/2017-11-08T18:00
    aprés-m' → 2017-11-08T12:00/2017-11-08T18:00
    ce matin → 2017-11-08T06:00/2017-11-08T12:00
    ce midi → 2017-11-08T12:00/2017-11-08T14:00
    cette nuit → 2017-11-08T22:00/2017-11-09T06:00
    mercredi aprem → 2017-11-08T12:00/2017-11-08T18:00
    samedi matin → 2017-11-11T06:00/2017-11-11T12:00
    samdi aprem → 2017-11-11T12:00/2017-11-11T18:00
    vendredi soir → 2017-11-10T18:00/2017-11-11
    vendrdi soirr → 2017-11-10T18:00/2017-11-11
    dimanche l'après-midi → 2017-11-12T12:00/2017-11-12T18:00
    lundi midi → 2017-11-13T12:00/2017-11-13T14:00
    demain matin → 2017-11-09T06:00/2017-11-09T12:00
    demain soir → 2017-11-09T18:00/2017-11-10
    2main soir → 2017-11-09T18:00/2017-11-10
    hier soir → 2017-11-07T18:00/2017-11-08
    après-demain en soirée → 2017-11-10T18:00/2017-11-11
    samedi 18 en soirée → 2017-11-18T18:00/2017-11-19
    le lundi 13 au soir → 2017-11-13T18:00/2017-11-14
    dans la soirée du 18 → 2017-11-18T18:00/2017-11-19
    la nuit de samedi à dimanche → 2017-11-11T22:00/2017-11-12T06:00
    en soirée → 2017-11-08T18:00/2017-11-09
    le soir → 2017-11-08T18:00/2017-11-09
    un atelier à Lille, un soir → 2017-11-08T18:00/2017-11-09
    d'autres soirs → 2017-11-08T18:00/2017-11-09
    le soir ou le samedi → 2017-11-08T18:00/2017-11-09 2017-11-11/2017-11-12
    le samedi ou en soirée → 2017-11-08T18:00/2017-11-09 2017-11-11/2017-11-12
    un truc à Roubaix plutôt un matin → 2017-11-08T06:00/2017-11-08T12:00
    plutôt le matin → 2017-11-08T06:00/2017-11-08T12:00
    celle du matin → 2017-11-08T06:00/2017-11-08T12:00
    la séance du soir → 2017-11-08T18:00/2017-11-09
    la rosée du matin →
    dans l'après-midi → 2017-11-08T12:00/2017-11-08T18:00
    en fin de journée → 2017-11-08T17:00/2017-11-08T20:00
    vendredi en fin de journée → 2017-11-10T17:00/2017-11-10T20:00
    en fin d'après-midi → 2017-11-08T16:00/2017-11-08T18:00
    en fin d aprem → 2017-11-08T16:00/2017-11-08T18:00
    un autre soir → 2017-11-08T18:00/2017-11-09
    n'importe quel soir → 2017-11-08T18:00/2017-11-09
    début d'après-midi → 2017-11-08T12:00/2017-11-08T14:00
    en début de soirée → 2017-11-08T18:00/2017-11-08T21:00
    en matinée → 2017-11-08T06:00/2017-11-08T12:00
    fin de matinée → 2017-11-08T10:00/2017-11-08T12:00
    samedi toute la journée → 2017-11-11/2017-11-12
    dans la journée → 2017-11-08/2017-11-09
    entre midi et deux → 2017-11-08T12:00/2017-11-08T14:00
    un truc sur l'heure de midi ? → 2017-11-08T12:00/2017-11-08T14:00
    à l'heure du déjeuner → 2017-11-08T12:00/2017-11-08T14:00
    sur le temps de midi → 2017-11-08T12:00/2017-11-08T14:00
    un truc pendant la pause dej → 2017-11-08T12:00/2017-11-08T14:00
    pendant ma pause de midi → 2017-11-08T12:00/2017-11-08T14:00
    mardi sur l'heure de midi → 2017-11-14T12:00/2017-11-14T14:00
    @2017-11-08T20:00 le matin → 2017-11-09T06:00/2017-11-09T12:00
`,
  ),
  ...datePhrases(
    "hour",
    `
    à 18h → 2017-11-08T18:00/..
    18h → 2017-11-08T18:00/..
    18 h → 2017-11-08T18:00/..
    18 h 30 → 2017-11-08T18:30/..
    18h30 → 2017-11-08T18:30/..
    18:30 → 2017-11-08T18:30/..
    à 18 heures → 2017-11-08T18:00/..
    à dix-huit heures → 2017-11-08T18:00/..
    vingt heures trente → 2017-11-08T20:30/..
    8h du soir → 2017-11-08T20:00/..
    3h de l'après-midi → 2017-11-08T15:00/..
    20h pile → 2017-11-08T20:00/..
    à 18h30 précises → 2017-11-08T18:30/..
    à midi → 2017-11-08T12:00/..
    midi et demi → 2017-11-08T12:30/..
    minuit → 2017-11-09/..
    vers 19h → 2017-11-08T19:00/..
    samedi à 14h → 2017-11-11T14:00/..
    demain à midi → 2017-11-09T12:00/..
    samedi 5h → 2017-11-11T05:00/..
    ce soir à 20h → 2017-11-08T20:00/..
    ce soir à 8h → 2017-11-08T20:00/..
    mercredi 15 à 9h → 2017-11-15T09:00/..
    le 15/11 à 18h → 2017-11-15T18:00/..
    lundi 13 novembre à 18h30 → 2017-11-13T18:30/..
    18h samedi → 2017-11-11T18:00/..
    le matin à 11h → 2017-11-08T11:00/..
    samedi à Lille à 18h → 2017-11-11T18:00/..
    l'atelier de 14h samedi → 2017-11-11T14:00/..
    @2017-11-08T20:00 à 18h → 2017-11-09T18:00/..
`,
  ),
  ...datePhrases(
    "range",
    `
    du 13 au 17 → 2017-11-13/2017-11-18
    du 13 au 17 novembre → 2017-11-13/2017-11-18
    du 13/11 au 17/11 → 2017-11-13/2017-11-18
    du lundi 13 au vendredi 17 → 2017-11-13/2017-11-18
    du 28 novembre au 2 décembre → 2017-11-28/2017-12-03
    du 28 au 2 décembre → 2017-11-28/2017-12-03
    13-17 novembre → 2017-11-13/2017-11-18
    entre le 13 et le 17 → 2017-11-13/2017-11-18
    de vendredi à dimanche → 2017-11-10/2017-11-13
    de samedi à lundi → 2017-11-11/2017-11-14
    entre vendredi et dimanche → 2017-11-10/2017-11-13
    du lundi au vendredi → 2017-11-13/2017-11-18
    de demain à dimanche → 2017-11-09/2017-11-13
    de novembre à janvier → 2017-11-01/2018-02-01
    entre 14h et 16h → 2017-11-08T14:00/2017-11-08T16:00
    de 14h à 16h → 2017-11-08T14:00/2017-11-08T16:00
    de 14 à 16h → 2017-11-08T14:00/2017-11-08T16:00
    14h-16h → 2017-11-08T14:00/2017-11-08T16:00
    14-16h → 2017-11-08T14:00/2017-11-08T16:00
    entre 14 et 16h → 2017-11-08T14:00/2017-11-08T16:00
    de 10h à midi → 2017-11-08T10:00/2017-11-08T12:00
    de 22h à 2h → 2017-11-08T22:00/2017-11-09T02:00
    entre 18h et minuit → 2017-11-08T18:00/2017-11-09
    samedi de 14h à 18h → 2017-11-11T14:00/2017-11-11T18:00
    samedi 14h-18h → 2017-11-11T14:00/2017-11-11T18:00
    dimanche entre 14h et 17h → 2017-11-12T14:00/2017-11-12T17:00
    du vendredi soir au dimanche midi → 2017-11-10T18:00/2017-11-12T14:00
    du samedi 18 à 14h au dimanche 19 à 18h → 2017-11-18T14:00/2017-11-19T18:00
    @2017-11-15T10:00 du 13 au 17 → 2017-11-13/2017-11-18
    du 15 au 16, le soir → 2017-11-15T18:00/2017-11-16 2017-11-16T18:00/2017-11-17
    du 15 au 16 en soirée → 2017-11-15T18:00/2017-11-16 2017-11-16T18:00/2017-11-17
    du 15 au 16 après 18h → 2017-11-15T18:00/2017-11-16 2017-11-16T18:00/2017-11-17
    je suis là du 15 au 16 novembre, quoi faire le soir ? → 2017-11-15T18:00/2017-11-16 2017-11-16T18:00/2017-11-17
    la nuit du 14 au 15 novembre → 2017-11-14T22:00/2017-11-15T06:00
    samedi de 14 à 18 → 2017-11-11T14:00/2017-11-11T18:00
    demain entre 9 et 12 → 2017-11-09T09:00/2017-11-09T12:00
    le 17 novembre de 14 à 18 → 2017-11-17T14:00/2017-11-17T18:00
    samedi de 8 à 12 ans → 2017-11-11/2017-11-12
    samedi, de 2 à 6 → 2017-11-11/2017-11-12
    le 17 pour 3 jours → 2017-11-17/2017-11-20
    je reste 3 jours à partir de vendredi → 2017-11-10/2017-11-13
    on est là 2 nuits à partir de samedi → 2017-11-11/2017-11-14
    le 17 pour 3 personnes → 2017-11-17/2017-11-18
    du 17 au 20 pour 3 jours → 2017-11-17/2017-11-21
`,
  ),
  ...datePhrases(
    "open end",
    `
    à partir de 18h → 2017-11-08T18:00/..
    après 17h → 2017-11-08T17:00/..
    dès 18h → 2017-11-08T18:00/..
    avant midi → ../2017-11-08T12:00
    avant 10h → ../2017-11-08T10:00
    jusqu'à 22h → ../2017-11-08T22:00
    au plus tard à 20h → ../2017-11-08T20:00
    samedi à partir de 14h → 2017-11-11T14:00/2017-11-12
    à partir de 14h samedi → 2017-11-11T14:00/2017-11-12
    samedi après 14h → 2017-11-11T14:00/2017-11-12
    samedi avant midi → 2017-11-11/2017-11-11T12:00
    samedi jusqu'à 18h → 2017-11-11/2017-11-11T18:00
    ce soir après 20h → 2017-11-08T20:00/2017-11-09
    ce soir avant 22h → 2017-11-08T18:00/2017-11-08T22:00
    dès samedi → 2017-11-11/..
    dès demain → 2017-11-09/..
    à partir de samedi → 2017-11-11/..
    à partir du 20 → 2017-11-20/..
    à partir du 20 novembre → 2017-11-20/..
    à partir de la semaine prochaine → 2017-11-13/..
    après le 15 → 2017-11-16/..
    après samedi → 2017-11-12/..
    avant samedi → ../2017-11-11
    avant le 15 → ../2017-11-15
    avant Noël → ../2017-12-25
    jusqu'au 15 → ../2017-11-16
    jusqu'à dimanche → ../2017-11-13
    jusqu'à fin novembre → ../2017-12-01
    jusqu'à la fin du mois → ../2017-12-01
    avant la fin du mois → ../2017-12-01
    d'ici dimanche → 2017-11-08T10:00/2017-11-13
    d'ici le 20 → 2017-11-08T10:00/2017-11-21
    d'ici ce soir → 2017-11-08T10:00/2017-11-09
    d'ici fin novembre → 2017-11-08T10:00/2017-12-01
    d'ici la fin du mois → 2017-11-08T10:00/2017-12-01
    d'ici la fin de la semaine → 2017-11-08T10:00/2017-11-13
    avant la fin de l'année → ../2018-01-01
    jusqu'à la fin de l'année → ../2018-01-01
    jusqu'en fin d'année → ../2018-01-01
    d'ici la fin de l'année → 2017-11-08T10:00/2018-01-01
    avant fin 2017 → ../2018-01-01
    avant la fin de la semaine → ../2017-11-13
    jusqu'à la fin de la semaine → ../2017-11-13
    avant la fin de matinée → ../2017-11-08T12:00
    avant le début du mois de décembre → ../2017-12-01
    @2017-11-12T12:30 je suis de passage à Lille jusqu'à mardi, quoi faire le soir ? → 2017-11-12T18:00/2017-11-13 2017-11-13T18:00/2017-11-14 2017-11-14T18:00/2017-11-15
    le soir jusqu'à vendredi → 2017-11-08T18:00/2017-11-09 2017-11-09T18:00/2017-11-10 2017-11-10T18:00/2017-11-11
    avant samedi, en soirée → 2017-11-08T18:00/2017-11-09 2017-11-09T18:00/2017-11-10 2017-11-10T18:00/2017-11-11
    d'ici vendredi, quelque chose après 18h → 2017-11-08T18:00/2017-11-09 2017-11-09T18:00/2017-11-10 2017-11-10T18:00/2017-11-11
    jusqu'à mardi soir → ../2017-11-15
    avant samedi 18h → ../2017-11-11T18:00
    je suis là jusqu'à mardi, mon train est à 18h → ../2017-11-15 2017-11-08T18:00/..
    les soirs du 14 au 15 → 2017-11-14T18:00/2017-11-15 2017-11-15T18:00/2017-11-16
    je travaille jusqu'à 18h30, il y a quoi après ? → 2017-11-08T18:30/..
    on bosse jusqu'à 17h demain, quoi faire ? → 2017-11-09T17:00/2017-11-10
    je suis en cours jusqu'à 16h, y a quoi à Lille ? → 2017-11-08T16:00/..
    je suis absent jusqu'à jeudi → 2017-11-10/..
    je ne suis libre qu'à 19h → 2017-11-08T19:00/..
    je suis dispo jusqu'à 16h → ../2017-11-08T16:00
    la boutique travaille jusqu'à 18h → ../2017-11-08T18:00
    samedi, un truc qui finit avant 18h → 2017-11-11/2017-11-11T18:00
    un atelier fini à 18h demain → 2017-11-09/2017-11-09T18:00
    je finis à 18h, quoi faire ? → 2017-11-08T18:00/..
    quelque chose qui commence après 17 h → 2017-11-08T17:00/..
    un atelier qui commence à 18h demain → 2017-11-09T18:00/..
    j'arrive vendredi, quoi faire ? → 2017-11-10/..
    je repars dimanche, quoi faire avant ? → ../2017-11-13
    avant mon train de 18h → ../2017-11-08T18:00
    mercredi après l'école → 2017-11-08T16:30/2017-11-09
    je cherche une place après l'école d'ingénieurs
    je ne suis pas dispo samedi → not 2017-11-11/2017-11-12
    je suis pas pris samedi → 2017-11-11/2017-11-12 not
    les samedis je peux pas → not 2017-11-11/2017-11-12 2017-11-18/2017-11-19 2017-11-25/2017-11-26 2017-12-02/2017-12-03
`,
  ),
  ...datePhrases(
    "counted",
    `
    dans 3 jours → 2017-11-11/2017-11-12
    dans trois jours → 2017-11-11/2017-11-12
    dans une semaine → 2017-11-15/2017-11-16
    dans deux semaines → 2017-11-22/2017-11-23
    dans quinze jours → 2017-11-23/2017-11-24
    dans un mois → 2017-12-08/2017-12-09
    dans deux heures → 2017-11-08T12:00/..
    dans une demi-heure → 2017-11-08T10:30/..
    il y a 3 jours → 2017-11-05/2017-11-06
    il y a deux semaines → 2017-10-25/2017-10-26
    d'ici 3 jours → 2017-11-08T10:00/2017-11-12
    d'ici deux semaines → 2017-11-08T10:00/2017-11-23
    ces prochains jours → 2017-11-08/2017-11-15
    dans les prochains jours → 2017-11-08/2017-11-15
    les 3 prochains jours → 2017-11-08/2017-11-11
    les jours à venir → 2017-11-08/2017-11-15
    maintenant → 2017-11-08T10:00/..
    tout à l'heure → 2017-11-08T10:00/2017-11-09
`,
  ),
  ...datePhrases(
    "list",
    `
    samedi et dimanche → 2017-11-11/2017-11-12 2017-11-12/2017-11-13
    vendredi ou samedi → 2017-11-10/2017-11-11 2017-11-11/2017-11-12
    les 14 et 15 → 2017-11-14/2017-11-15 2017-11-15/2017-11-16
    les 14, 15 et 16 novembre → 2017-11-14/2017-11-15 2017-11-15/2017-11-16 2017-11-16/2017-11-17
    le 14 et le 15 novembre → 2017-11-14/2017-11-15 2017-11-15/2017-11-16
    samedi 11 et dimanche 12 novembre → 2017-11-11/2017-11-12 2017-11-12/2017-11-13
    mardi 14 ou jeudi 16 → 2017-11-14/2017-11-15 2017-11-16/2017-11-17
    lundi, mardi et mercredi → 2017-11-13/2017-11-14 2017-11-14/2017-11-15 2017-11-15/2017-11-16
    samedi matin et après-midi → 2017-11-11T06:00/2017-11-11T12:00 2017-11-11T12:00/2017-11-11T18:00
    vendredi soir et samedi matin → 2017-11-10T18:00/2017-11-11 2017-11-11T06:00/2017-11-11T12:00
    vendredi et samedi soir → 2017-11-10T18:00/2017-11-11 2017-11-11T18:00/2017-11-12
    aujourd'hui et demain → 2017-11-08/2017-11-09 2017-11-09/2017-11-10
    ce soir ou demain soir → 2017-11-08T18:00/2017-11-09 2017-11-09T18:00/2017-11-10
    les samedis → 2017-11-11/2017-11-12 2017-11-18/2017-11-19 2017-11-25/2017-11-26 2017-12-02/2017-12-03
    tous les jeudis → 2017-11-09/2017-11-10 2017-11-16/2017-11-17 2017-11-23/2017-11-24 2017-11-30/2017-12-01
    les samedis de novembre → 2017-11-04/2017-11-05 2017-11-11/2017-11-12 2017-11-18/2017-11-19 2017-11-25/2017-11-26
    mardi 9h-12h / 14h-17h → 2017-11-14T09:00/2017-11-14T12:00 2017-11-14T14:00/2017-11-14T17:00
    novembre et décembre → 2017-11-01/2017-12-01 2017-12-01/2018-01-01
    @2017-11-12T10:00 samedi et dimanche → 2017-11-18/2017-11-19 2017-11-19/2017-11-20
`,
  ),
  ...datePhrases(
    "holiday",
    `
    à la Toussaint → 2018-11-01/2018-11-02
    le jour de l'armistice → 2017-11-11/2017-11-12
    à Noël → 2017-12-25/2017-12-26
    noel → 2017-12-25/2017-12-26
    la veille de Noël → 2017-12-24/2017-12-25
    le jour de l'an → 2018-01-01/2018-01-02
    le lundi de Pâques → 2018-04-02/2018-04-03
    l'Ascension → 2018-05-10/2018-05-11
    le 14 juillet → 2018-07-14/2018-07-15
    le 8 mai → 2018-05-08/2018-05-09
    1er mai → 2018-05-01/2018-05-02
    la fête nationale → 2018-07-14/2018-07-15
`,
  ),
  ...datePhrases(
    "spelling",
    `
    ds 3 jours → 2017-11-11/2017-11-12
    à18h → 2017-11-08T18:00/..
    dès18h → 2017-11-08T18:00/..
    jusk'à 20h → ../2017-11-08T20:00
    jusqua dimanche → ../2017-11-13
    dem1 aprem → 2017-11-09T12:00/2017-11-09T18:00
    slt ya koi 2main → 2017-11-09/2017-11-10
    kestya 2main soir → 2017-11-09T18:00/2017-11-10
    c we → 2017-11-11/2017-11-13
    ce wik-end → 2017-11-11/2017-11-13
    ce ouikend → 2017-11-11/2017-11-13
    week-end pro → 2017-11-18/2017-11-20
    mardi proch1 → 2017-11-14/2017-11-15
    sem prochaine → 2017-11-13/2017-11-20
    la s prochaine → 2017-11-13/2017-11-20
    sam soir → 2017-11-11T18:00/2017-11-12
    jeu soir → 2017-11-09T18:00/2017-11-10
    mer aprem → 2017-11-08T12:00/2017-11-08T18:00
    dim aprem → 2017-11-12T12:00/2017-11-12T18:00
    cmatin → 2017-11-08T06:00/2017-11-08T12:00
    ct aprem → 2017-11-08T12:00/2017-11-08T18:00
    cet apm → 2017-11-08T12:00/2017-11-08T18:00
    ce swar → 2017-11-08T18:00/2017-11-09
    bonsoir ya kelke chose se soir → 2017-11-08T18:00/2017-11-09
    tt la journée → 2017-11-08/2017-11-09
    tt le we → 2017-11-11/2017-11-13
    aujoud'hui → 2017-11-08/2017-11-09
    ojourd'hui → 2017-11-08/2017-11-09
    deamin → 2017-11-09/2017-11-10
    demian → 2017-11-09/2017-11-10
    apredemain → 2017-11-10/2017-11-11
    mercerdi → 2017-11-08/2017-11-09
    jeusi → 2017-11-09/2017-11-10
    vendrdei → 2017-11-10/2017-11-11
    samdei → 2017-11-11/2017-11-12
    dimamche → 2017-11-12/2017-11-13
    novenbre → 2017-11-01/2017-12-01
    decembr → 2017-12-01/2018-01-01
    la smaine prochaine → 2017-11-13/2017-11-20
    semaine prochiane → 2017-11-13/2017-11-20
    prochain samdi → 2017-11-11/2017-11-12
    18H30 → 2017-11-08T18:30/..
    18heures → 2017-11-08T18:00/..
    20 H 30 → 2017-11-08T20:30/..
    d'ici 15j → 2017-11-08T10:00/2017-11-24
    sam. 18 nov aprem → 2017-11-18T12:00/2017-11-18T18:00
    mer. 15 nov. à 18h → 2017-11-15T18:00/..
`,
  ),
  ...datePhrases(
    "sentence",
    `
    C'est quoi les événements du 13 au 17 novembre à Lille ? → 2017-11-13/2017-11-18
    Y'a quelque chose pour les jeunes le samedi 18 novembre après 18h à Lille ? → 2017-11-18T18:00/2017-11-19
    Est-ce qu'il y a un ciné-débat jeudi 23 au soir ? → 2017-11-23T18:00/2017-11-24
    Quels ateliers sont prévus mardi 14 novembre entre 14h et 17h à Ronchin ? → 2017-11-14T14:00/2017-11-14T17:00
    Vous avez des trucs gratuits ce week-end pour des enfants de 5 ans ? → 2017-11-11/2017-11-13
    je ne suis pas dispo avant 18h → 2017-11-08T18:00/..
    On sera 4 samedi 11 novembre vers 15h, c'est possible ? → 2017-11-11T15:00/..
    Inscris 2 personnes pour le forum de lundi 13 → 2017-11-13/2017-11-14
    peux-tu m'inscrire à l'événement du jeudi 16 à 14h30 ? → 2017-11-16T14:30/..
    quel événement commence à 9h le 13 ? → 2017-11-13T09:00/..
    quoi d'beau mardi 21 en fin de journée → 2017-11-21T17:00/2017-11-21T20:00
    le programme de la semaine → 2017-11-06/2017-11-13
    programme du week-end → 2017-11-11/2017-11-13
    le programme de la semaine à Lille → 2017-11-06/2017-11-13
    quoi au programme de la semaine svp → 2017-11-06/2017-11-13
    les événements de la semaine de l'ESS
    une fois de la semaine
    programme du mois → 2017-11-01/2017-12-01
    je serai à Lille du 20 au 24 → 2017-11-20/2017-11-25
    je suis libre mardi entre midi et 14h → 2017-11-14T12:00/2017-11-14T14:00
    je suis dispo lundi et mardi après 18h → 2017-11-13T18:00/2017-11-14 2017-11-14T18:00/2017-11-15
    on est 12 personnes, dispo vendredi soir vers 19h → 2017-11-10T19:00/..
    qu'est-ce qui se passe jeudi soir au 35 rue du 11 novembre → 2017-11-09T18:00/2017-11-10
    un événement le 11 novembre place du 8 mai → 2017-11-11/2017-11-12
    ya tjrs de la place pour jeudi ? → 2017-11-09/2017-11-10
    demain soir à Roubaix vers 19h → 2017-11-09T19:00/..
    je cherche un atelier pour mes enfants de 6 et 8 ans mercredi aprem → 2017-11-08T12:00/2017-11-08T18:00
    entre le 18 et le 20 je suis là, t'as quoi ? → 2017-11-18/2017-11-21
    du 18 au 20 je suis là → 2017-11-18/2017-11-21
    c'était samedi dernier → 2017-11-04/2017-11-05
    ce qui est passé depuis le 1er novembre → 2017-11-01/..
    RDV le 8 à 18h salle 12 → 2017-11-08T18:00/..
    jeudi et vendredi de la semaine prochaine → 2017-11-16/2017-11-17 2017-11-17/2017-11-18
    le 14 du mois prochain → 2017-12-14/2017-12-15
    du 15 novembre à la fin du mois → 2017-11-15/2017-12-01
    de mi-novembre à fin novembre → 2017-11-11/2017-12-01
    du 11 au soir au 13 au matin → 2017-11-11T18:00/2017-11-13T12:00
    à partir d'aujourd'hui jusqu'à dimanche → 2017-11-08/2017-11-13
    samedi dans deux semaines → 2017-11-25/2017-11-26
    le week-end de Pâques → 2018-03-31/2018-04-02
    le lendemain de Noël → 2017-12-26/2017-12-27
    samedi soir dernier → 2017-11-04T18:00/2017-11-05
    le 13 octobre dernier → 2017-10-13/2017-10-14
    avant la fin de l'année → ../2018-01-01
    samedi 14h ou dimanche 16h → 2017-11-11T14:00/.. 2017-11-12T16:00/..
    jeudi de 9h à 12h et vendredi de 14h à 17h → 2017-11-09T09:00/2017-11-09T12:00 2017-11-10T14:00/2017-11-10T17:00
    mardi, mercredi ou jeudi soir → 2017-11-14T18:00/2017-11-15 2017-11-15T18:00/2017-11-16 2017-11-16T18:00/2017-11-17
    lundi, jeudi et samedi → 2017-11-13/2017-11-14 2017-11-16/2017-11-17 2017-11-18/2017-11-19
    ce soir, demain ou samedi → 2017-11-08T18:00/2017-11-09 2017-11-09/2017-11-10 2017-11-11/2017-11-12
    ce week-end ou le week-end prochain → 2017-11-11/2017-11-13 2017-11-18/2017-11-20
    ce soir jusqu'à 22h → 2017-11-08T18:00/2017-11-08T22:00
    vendredi 18h-minuit → 2017-11-10T18:00/2017-11-11
    de 10h samedi à 18h dimanche → 2017-11-11T10:00/2017-11-12T18:00
    entre Noël et le jour de l'an → 2017-12-25/2018-01-02
    le mardi 14 novembre 2017 à 18 h 30 → 2017-11-14T18:30/..
    mar. 14/11 - 18h30 → 2017-11-14T18:30/..
    le reste de la semaine → 2017-11-08T10:00/2017-11-13
    @2017-11-12T15:00 samedi prochain → 2017-11-18/2017-11-19
    @2017-11-12T15:00 samedi en huit → 2017-11-25/2017-11-26
    @2017-11-12T15:00 en début de semaine → 2017-11-13/2017-11-15
    @2017-11-12T15:00 en semaine → 2017-11-13/2017-11-18 2017-11-20/2017-11-25 2017-11-27/2017-12-02 2017-12-04/2017-12-09
    @2017-11-12T15:00 jeudi dernier → 2017-11-09/2017-11-10
    à partir de midi → 2017-11-08T12:00/..
    samedi à partir de midi → 2017-11-11T12:00/2017-11-12
    de dix-huit à vingt heures → 2017-11-08T18:00/2017-11-08T20:00
    au-delà du 15 → 2017-11-16/..
    le 15 au plus tard → ../2017-11-16
    jusqu'à 2h du matin → ../2017-11-09T02:00
    0h30 → 2017-11-09T00:30/..
    judi soir → 2017-11-09T18:00/2017-11-10
    ludi matin → 2017-11-13T06:00/2017-11-13T12:00
    depuis lundi → 2017-11-06/..
    c'est bon samedi ? → 2017-11-11/2017-11-12
    je suis en vacances lundi → 2017-11-13/2017-11-14
    un truc bon marché samedi → 2017-11-11/2017-11-12
    c'est pas bon lundi → 2017-11-13/2017-11-14
    ça tombe bien dimanche → 2017-11-12/2017-11-13
    place libre samedi ? → 2017-11-11/2017-11-12
    il reste une place samedi ? → 2017-11-11/2017-11-12
    salle de cours mardi → 2017-11-14/2017-11-15
    cours de yoga lundi → 2017-11-13/2017-11-14
    bar associatif jeudi → 2017-11-09/2017-11-10
    le café de jeudi → 2017-11-09/2017-11-10
    école de musique mercredi → 2017-11-08/2017-11-09
    parc de la Citadelle dimanche → 2017-11-12/2017-11-13
    quartier de Wazemmes samedi 18 novembre → 2017-11-18/2017-11-19
    avenue du Peuple Belge le 18 novembre → 2017-11-18/2017-11-19
    rue de Paris le 18 novembre → 2017-11-18/2017-11-19
    12 rue de Paris le 18 novembre à 18h → 2017-11-18T18:00/..
    place Rihour du 13 au 17 novembre → 2017-11-13/2017-11-18
    bus 14 novembre → 2017-11-14/2017-11-15
    groupe 2 samedi → 2017-11-11/2017-11-12
    table 4 à 18h → 2017-11-08T18:00/..
    lille 18 novembre → 2017-11-18/2017-11-19
    version du 14 novembre → 2017-11-14/2017-11-15
    événement du 14 → 2017-11-14/2017-11-15
    le 14 m'intéresse → 2017-11-14/2017-11-15
    à Lille 13/11 → 2017-11-13/2017-11-14
    à partir de 6h → 2017-11-08T06:00/..
    dès 5h → 2017-11-08T05:00/..
    à Lille 18h → 2017-11-08T18:00/..
    salle 12 le 14 → 2017-11-14/2017-11-15
    à 18h de préférence → 2017-11-08T18:00/..
    on s'appelle mardi ? → 2017-11-14/2017-11-15
    bonjour madame samedi c'est ouvert ? → 2017-11-11/2017-11-12
`,
  ),
  ...datePhrases(
    "nothing: numbers",
    `
    10 personnes
    il y a 3 ateliers
    de 8 à 12 ans
    à partir de 6 ans
    un atelier de 2h
    à 2
    mon fils a 5 ans
    06 12 34 56 78
    0612345678
    +33 6 12 34 56 78
    03.20.63.91.79
    10 €
    5,50 euros
    à 5 km
    à moins de 5 km de Lille
    500 m
    version 2.10
    24/24
    7j/7
    ouvert 24h/24 et 7j/7
    1 500 événements
    11 % des emplois
    les années 80
    48 h
    3e édition
    la 3ème édition du festival
    pendant 2 jours
    un stage de 3 jours
    2h de route
    à 2h de Lille
    35 heures
    24 heures chrono
    le 1er
    les 3 ateliers
    les 14 participants
    les 2
    le 20 minutes
    le 3 pièces
    1/2 journée
    3/4 des gens
    note de 8/10
    les 12-15 ans
    un groupe de 8
    on sera 4
    on est 12
    2 adultes et 3 enfants
    pour 2 personnes
    table pour 14
    entre 10 et 15 personnes
    de 10 à 20 euros
    entre 5 et 10 euros
    n°12
    le numéro 14
    2 fois par mois
    contrat de 24 mois
    CDI 35h
    les 4 heures du Mans
    les 20 ans de l'APES
    il y a 20 ans
    il y a 2 jours d'atelier
    ESS 2017
    programme 2017
    édition 2017
    3-2
    5-10 personnes
    8-12 ans
    10-12 ans
    de 2 à 3 personnes
    lot de 12
    le 7e art
    code 1234
    taille 38
    4 mains
    à 4 mains
    en 2 temps
    l'an 2000
    inscris-moi pour 2 personnes
    mon numéro est le 06 12 34 56 78
    mon mail est jean.dupont11@gmail.com
    à 10 minutes à pied
    à 15 min de Lille
    à 20 minutes en métro
    2h de trajet
    ça dure 2h ?
    ça dure 2h30 ?
    un atelier de 1h30
    une formation de 3 jours
    une formation de 35h
    pendant 1h30
    une conférence de 45 minutes
    un film de 1h52
    pour les 6-12 ans
    à partir de 16 ans
    dès 3 ans
    dès 6 ans
    jusqu'à 12 ans
    moins de 26 ans
    plus de 60 ans
    enfants de 3 à 6 ans
    pour les moins de 18 ans
    j'ai 16 ans
    il a 8 mois
    bébé de 6 mois
    tarif 5€ / 3€
    5 à 10 €
    entre 5 et 10€
    moins de 10 euros
    à 8 euros
    gratuit pour les moins de 12 ans
    prix libre à partir de 5 euros
    30 participants
    entre 10 et 20 personnes
    un groupe de 12 à 15 personnes
    les 5 ateliers
    les 3 premiers
    le 2ème
    le 3e
    numéro 3
    le n°3
    l'option 2
    depuis 10 ans
    créée en 1998
    fondée il y a 15 ans
    loi de 1901
    association loi 1901
    une asso loi 1901
    la loi du 31 juillet 2014
    la COP21
    le G20
    2.0
    le web 2.0
    l'industrie 4.0
    RSE 26000
    100 % bio
    50/50
    1er prix
    le 1er adjoint
    1ère fois
    2nde main
    mai 68
    jeu des 7 familles
    on sera à 6
    de 2 à 4 personnes
    à 5 minutes de la gare
    tel 03 20 06 12 11
    12 € à 20 €
    page 12
    5 contre 5
    les 24h du Mans
    20 minutes
    France 3
    8h par jour
    délai de 15 jours
    préavis de 3 mois
    garantie 2 ans
    CDD de 6 mois
    2 mois de formation
    3 jours de festival
    festival de 3 jours
    à 100 m
    il y a 4 associations
    ya 2 ateliers
    y a 10 personnes
    4x4
    lot 4
    B12
    m2
    50 m2
    100m2
    taux de 20 %
    une remise de 10 %
    à 50 %
    2 sur 3
    9 sur 10
    24h
    2h
`,
  ),
  ...datePhrases(
    "nothing: addresses",
    `
    place du 8 mai
    35 rue du 11 novembre
    rue du 11 novembre 1918
    59000
    59100 Roubaix
    salle 12
    au 15 rue de la paix
    15 bis rue Jean Jaurès
    12, place de la république
    bus 14
    ligne 1
    métro ligne 2
    quartier du 11 novembre
    boulevard du 8 mai 1945
    l'avenue du 14 juillet
    la rue du dimanche
    au milieu de la salle
    ma rue
    c'est le 59
    dans le 59
    le département 59
    1er étage
    2e étage
    troisième étage
    il y a encore de la place ?
    il reste 2 places ?
    je voudrais 3 places
    mon code postal est 59800
    j'habite 12 rue du 8 mai 1945
    12 rue de la Paix 59000 Lille
    c'est au 2e étage ?
    salle 204
    le bus 18
    la ligne 1 du métro
    covoiturage 3 places
    1 place
    il y a 3 places
    12 rue Lamartine
    1/3 des places
    la place de la République
    place Rihour
    rue du Molinel
    rue de Paris
    3 rue Bayart
    10 place Sébastopol
    boulevard de la Liberté
`,
  ),
  ...datePhrases(
    "nothing: words",
    `
    au bord de la mer
    jeu de piste
    mais
    j'ai été
    j'ai été à Lille
    un second atelier
    prix libre
    marché de noël
    la planète mars
    Marcq-en-Baroeul
    le premier
    le deuxième
    c'est où le premier ?
    quel est le numéro de téléphone ?
    tout à fait
    souvent
    la fin du film
    le début de l'atelier
    dimension sociale
    samsung
    marin
    demande
    demandeur d'emploi
    le domaine
    le sens de la marche
    en mer
    la mère
    jeunes
    semi-marathon
    à mi-chemin
    fin gourmet
    Vingt mille lieues
    les dix ans de l'association
    il y a combien d'ateliers
    rez-de-chaussée
    matinale
    l'après-guerre
    après tout
    avant tout
    avant-première
    dès que possible
    jusqu'à présent
    d'ici là
    jusqu'où
    le lendemain
    Qu'est-ce que l'économie sociale et solidaire ?
    comment je fais pour m'inscrire ?
    combien ça coûte ?
    c'est gratuit ?
    c'est accessible en fauteuil roulant ?
    je suis étudiant
    on est une association
    où se trouve la maison de l'emploi ?
    il faut réserver ?
    je m'appelle Mai Nguyen
    arrêt Gambetta
    la durée de l'atelier ?
    une vingtaine de personnes
    le deuxième
    celui d'Arcadis
    le premier
    le dernier
    la dernière
    les derniers
    le suivant
    la suite
    encore
    plus
    oui
    non
    ok
    merci beaucoup
    excellent week-end
    a tte
    à la prochaine
    à lundi !
    salut
    hello
    c'est nul
    tu es un robot ?
    quel est le sens de la vie ?
    raconte-moi une blague
    qui est le président ?
    je veux parler à un humain
    supprime mes données
    mes demandes
    annuler ma demande
    recommencer
    in english please
    les moulins de l'ESS
    un petit déjeuner solidaire
    déjeuner d'affaires
    l'apéro solidaire
    Nuit de la solidarité
    la nuit du code
    la fin du monde
    le début de la fin
    en milieu rural
    au milieu de nulle part
    fin de droits
    fin de vie
    début de carrière
    mi-figue mi-raisin
    travail de nuit
    chaque année
    tous les ans
    moitié-moitié
    seconde main
    première fois
    dernière chance
    deux roues
    trois fois
    quatre saisons
    les Quatre Saisons
    l'Hiver de Vivaldi
    été comme hiver
    j'aurais été content
    il a été annulé
    ça a été reporté
    c'était bien
    Mars Attacks
    une barre Mars
    la déesse Mars
    champ de Mars
    mars et vénus
    sept familles
    jeu de société
    jeu vidéo
    les jeux
    sam le pompier
    Sam et Max
    mer du Nord
    mer et montagne
    bord de mer
    la mer
    mère et fille
    maire de Lille
    la mairie
    mar del plata
    dim sum
    vent
    venue
    lune
    luna
    wee-k
    web
    we are the world
    weekly
    sud
    demi-tarif
    la demi-finale
    deux mains
    des mains
    de main en main
    main dans la main
    coup de main
    demande de rendez-vous
    lendemain
    surlendemain
    demander
    domaine
    prochainement
    plus tard
    tôt ou tard
    tard
    tout à coup
    tout de même
    dès que possible
    jusqu'ici
    avant de venir
    après la conférence
    après l'atelier
    avant l'événement
    pendant l'atelier
    au début de l'atelier
    à la fin du spectacle
    les métiers de demain
    le monde de demain
    la ville de demain
    l'économie de demain
    le film Demain
    on est le combien ?
    quelle date ?
    à quelle date ?
    c'est tôt ?
    Maison Régionale de l'Environnement et des Solidarités
    LaGrappe
    la CRESS
    l'APES
    URSCOP
    mai-son
    maire
    mars-eille
    marseille
    aoûtien
    septante
    octogénaire
    novembriste
    mercerie
    Bloody Sunday
    mercato
    marketing
    marché de producteurs
    marche nordique
    de deux à quatre personnes
    je m'appelle Avril
    elle s'appelle Noël Dimanche
    madame Mardi
    M. Janvier
    je suis née en avril 1980
    né le samedi 14 mars 1970
    le jeudi noir
`,
  ),
  ...datePhrases(
    "nothing: greetings",
    `
    bonne soirée
    bonjour
    bonsoir
    bon week-end
    bonne journée à vous
    à demain !
    merci, à samedi !
    joyeux Noël
    Bonne année
    bonjour, c'est quoi l'ess
    au revoir
    à bientôt
    à plus tard
    merci et bonne journée
    bonne fin de journée
    bonne fin de semaine
    bonne semaine
    bon après-midi
    bonne nuit
    passez un bon dimanche
    bonnes fêtes
    bonne année
    à plus
    à bientôt
    ok à demain alors
    bientôt
`,
  ),
  ...datePhrases(
    "nothing: indefinite",
    `
    soirée jeux
    tous les jours
    un jour
    une soirée
    un après-midi
    c'est bien pour un soir ?
    elle est quand cette soirée
    cette soirée, c'est quand ?
    on veut passer un après-midi à Lille
    celui qui dure toute la semaine
    soirée débat
    journée portes ouvertes
    la journée de l'économie sociale
    la semaine de l'ESS
    le mois de l'ESS
    mois de l'économie sociale et solidaire
    une semaine
    tout le temps
    longtemps
    un repas de midi
    une fois par semaine
    pas le temps
    mi-temps
    plein temps
    ça dure combien de temps
    combien d'heures
    une heure
    deux heures
    trois quarts d'heure
    une demi-heure
    midi-pyrénées
    de temps en temps
    les jours
    les heures d'ouverture
    quels jours ?
    quelle heure ?
    à quelle heure ?
    c'est quel jour ?
    quand ?
    à une heure de route
    un stage d'une semaine
    une visite d'une heure
    belle soirée
    à tout à l'heure
    à ce soir
    quel temps fait-il ?
    soirée d'ouverture
    la soirée de clôture
    la soirée partenaires
    soirée jeux de société
    une soirée dansante
    après-midi récréative
    journée d'étude
    journée nationale
    une journée type
    la journée mondiale
    semaine bleue
    semaine européenne du développement durable
    le mois du film documentaire
    le mois sans tabac
    les temps modernes
    l'heure du conte
    à mi-temps
    de jour comme de nuit
    jour férié
    jours fériés
    jour après jour
    chaque jour
    depuis longtemps
    il y a longtemps
    le Printemps de l'économie
    le Printemps (magasin)
    Printemps des poètes
    midi-pyrénées
    une demi-journée
    semaine type
    un mois
    le jour de l'événement
    le jour J
    le jour même
    les entreprises d'aujourd'hui
    jour et nuit
    dans le Midi de la France
    le printemps arabe
    depuis toujours
    à quelle heure ça commence ?
    à quelle heure ça finit ?
    combien de temps ça dure ?
`,
  ),
  ...datePhrases(
    "said in other words",
    `
    j'ai vu un atelier samedi, c'est complet ? → 2017-11-11/2017-11-12
    était-il possible de venir samedi ? → 2017-11-11/2017-11-12
    qu'est-ce qu'il y avait samedi ? → 2017-11-04/2017-11-05
    le quinze → 2017-11-15/2017-11-16
    le vingt et un → 2017-11-21/2017-11-22
    rendez-vous le quinze à 10h → 2017-11-15T10:00/..
    c'est le 1er → 2017-12-01/2017-12-02
    du lun au ven → 2017-11-13/2017-11-18
    lun-ven → 2017-11-13/2017-11-18
    17 18 et 19 nov → 2017-11-17/2017-11-18 2017-11-18/2017-11-19 2017-11-19/2017-11-20
    les 17 18 et 19 novembre → 2017-11-17/2017-11-18 2017-11-18/2017-11-19 2017-11-19/2017-11-20
    c’était samedi → 2017-11-04/2017-11-05
    j'y étais mardi → 2017-11-07/2017-11-08
    j'ai vu ça lundi → 2017-11-06/2017-11-07
    je suis venu jeudi → 2017-11-02/2017-11-03
    on est allé au marché dimanche → 2017-11-05/2017-11-06
    le lendemain du 11 novembre → 2017-11-12/2017-11-13
    la veille du 11 novembre → 2017-11-10/2017-11-11
    dans deux week-ends → 2017-11-18/2017-11-20
    ce week-end et le prochain → 2017-11-11/2017-11-13 2017-11-18/2017-11-20
    toute la semaine prochaine → 2017-11-13/2017-11-20
    pendant la semaine prochaine → 2017-11-13/2017-11-20
    entre mardi et jeudi prochain → 2017-11-14/2017-11-17
    entre mardi et jeudi prochains → 2017-11-14/2017-11-17
    dans quarante-huit heures → 2017-11-10T10:00/..
    à la mi-journée → 2017-11-08T12:00/2017-11-08T14:00
    après le travail → 2017-11-08T18:00/2017-11-09
    jeudi après le boulot → 2017-11-09T18:00/2017-11-10
    vendredi et les jours suivants → 2017-11-10/..
    en journée → 2017-11-08T08:00/2017-11-08T18:00
    samedi en journée → 2017-11-11T08:00/2017-11-11T18:00
    un de ces soirs → 2017-11-08T18:00/2017-11-09 2017-11-09T18:00/2017-11-10 2017-11-10T18:00/2017-11-11 2017-11-11T18:00/2017-11-12 2017-11-12T18:00/2017-11-13 2017-11-13T18:00/2017-11-14 2017-11-14T18:00/2017-11-15
    le pont du 11 novembre → 2017-11-11/2017-11-13
    le pont de l'Ascension → 2018-05-10/2018-05-14
    première quinzaine → 2017-11-01/2017-11-16
    la deuxième quinzaine → 2017-11-16/2017-12-01
    dim → 2017-11-12/2017-11-13
    sam → 2017-11-11/2017-11-12
    mercr → 2017-11-08/2017-11-09
    sam prochain → 2017-11-11/2017-11-12
    ce sam → 2017-11-11/2017-11-12
    ce dim → 2017-11-12/2017-11-13
    jeu prochain → 2017-11-09/2017-11-10
    ya koi dim → 2017-11-12/2017-11-13
    ya koi sam → 2017-11-11/2017-11-12
    rdv vend 20h → 2017-11-10T20:00/..
    mi nov → 2017-11-11/2017-11-21
    ds 2 sem → 2017-11-22/2017-11-23
    av 12h → ../2017-11-08T12:00
    14h-16h sam → 2017-11-11T14:00/2017-11-11T16:00
    sam 14h-16h → 2017-11-11T14:00/2017-11-11T16:00
    avt hier → 2017-11-06/2017-11-07
    les trois premiers jours de décembre → 2017-12-01/2017-12-04
    les 2 derniers jours du mois → 2017-11-29/2017-12-01
    le reste de novembre → 2017-11-08T10:00/2017-12-01
    la nuit dernière → 2017-11-07T22:00/2017-11-08T06:00
    il y a un quart d'heure → 2017-11-08T09:45/..
    du lundi au vendredi de 8h30 à 17h → 2017-11-13T08:30/2017-11-13T17:00 2017-11-14T08:30/2017-11-14T17:00 2017-11-15T08:30/2017-11-15T17:00 2017-11-16T08:30/2017-11-16T17:00 2017-11-17T08:30/2017-11-17T17:00
    du 4 décembre au 15 janvier de 9h à 17h → 2017-12-04/2018-01-16
    le week-end avant Noël → 2017-12-23/2017-12-25
    le week-end après Noël → 2017-12-30/2018-01-01
    la fête des mères → 2018-05-27/2018-05-28
    tôt demain matin → 2017-11-09T06:00/2017-11-09T09:00
    tard dans la soirée → 2017-11-08T21:00/2017-11-09
    deux semaines avant Noël → 2017-12-11/2017-12-12
    deux jours après le 11 novembre → 2017-11-13/2017-11-14
    le 5 décembre prochain → 2017-12-05/2017-12-06
    cette semaine qui vient → 2017-11-13/2017-11-20
    d'aujourd'hui en huit → 2017-11-15/2017-11-16
    dans les prochaines 24 heures → 2017-11-08T10:00/2017-11-09T10:00
    samedi c'était complet ? → 2017-11-04/2017-11-05
    j'ai vu qu'il y a un atelier samedi → 2017-11-11/2017-11-12
    j'ai vu qu'il y avait un atelier samedi → 2017-11-11/2017-11-12
    on m'a dit que c'était samedi → 2017-11-11/2017-11-12
    on y est allés, on peut revenir samedi ? → 2017-11-11/2017-11-12
    c'était pour savoir ce qu'il y a samedi → 2017-11-11/2017-11-12
    La réunion est reportée à demain. → 2017-11-09/2017-11-10
    Mon train part mardi à 9h15 de Lille-Flandres. → 2017-11-14T09:15/..
    le 14 me convient → 2017-11-14/2017-11-15
    samedi toute la journée → 2017-11-11/2017-11-12
    samedi, pas trop tard → 2017-11-11/2017-11-12 not 2017-11-08T21:00/2017-11-09
    ce samedi, pas trop tard dans la soirée → 2017-11-11/2017-11-12 not 2017-11-08T21:00/2017-11-09
    dimanche, mais pas trop tôt → 2017-11-12/2017-11-13 not 2017-11-09T06:00/2017-11-09T09:00
    un concert pas tard → not 2017-11-08T21:00/2017-11-09
    il n'est pas trop tard pour s'inscrire ? → not
    ça finit pas trop tard ? → not
    samedi tard dans la soirée → 2017-11-11T21:00/2017-11-12
    un autre jour que le 13 → not 2017-11-13/2017-11-14
    un autre jour que lundi → not 2017-11-13/2017-11-14
    d'autres dates que le 13 et le 14 → not 2017-11-13/2017-11-14 2017-11-14/2017-11-15
    tous les jours sauf le samedi et le dimanche → not 2017-11-11/2017-11-12 2017-11-12/2017-11-13
    pas le 13 mais le 14 → 2017-11-14/2017-11-15 not 2017-11-13/2017-11-14
    n'importe quel jour sauf lundi → not 2017-11-13/2017-11-14
`,
  ),
  ...datePhrases(
    "not: names, titles and idioms",
    `
    Le prénom Avril est joli.
    Le café Vendredi
    Chez Dimanche, coiffeur
    Le soir venu, il rentre.
    Le 12 de l'avenue Foch
    Avril est ma collègue.
    Un livre de Juin Dupont.
    Mon amie Dimanche chante.
    C'est le grand soir !
    Demain est un autre jour
    Au jour d'aujourd'hui tout va vite.
    Tous les trente-six du mois
    La révolution d'octobre
    Il y a un trou dans la chaussée devant le 27.
    Le chien aboie toute la journée.
    Le journal du dimanche
    Bar de la Toussaint
    Le 2 me plaît
    Le dossier n° 14-11 est clos.
    La note est de 8/10.
    Minuit à Paris
    La semaine des quatre jeudis
    En avril ne te découvre pas d'un fil
    Noël au balcon, Pâques aux tisons
    C'est pas demain la veille !
    Il dort douze heures par nuit.
    Le docteur Février
    Mon chien Mardi
    Place d'Août
    Le parc d'Avril
    Ouvert du matin au soir
    Du soir au matin
    Mai 1968
    Il y a 365 jours dans une année.
    Tout de suite après le feu, à droite
    Appelez le 15 ou le 18.
    Faites le 17.
    Un long dimanche de fiançailles
    La Fièvre du samedi soir
    J'habite au 3 place du 14 juillet.
    Arrêt de bus 8 mai 1945
    La chanteuse Juin Park
    Le roman d'Avril Chambers
    Un tableau d'Août Sander
    Octobre rouge, un roman
    À la poursuite d'Octobre rouge
    Le livre du mois
    1 comprimé matin, midi et soir
    Tension 12/8
`,
  ),
  ...datePhrases(
    "not: namesakes, marks and works",
    `
    1/4 de beurre
    12 : 4 = 3
    2 + 2 = 4
    3 x 4 = 12
    6/4 6/3 au tennis
    Boeing 747
    Cendrillon doit rentrer avant les douze coups de minuit
    E = mc2
    Elle a mis 3h12 au marathon
    H2O et CO2
    Il a couru le 10 km en 42 minutes
    Il a eu neuf sur dix, donc 9/10.
    Il a marqué à la 12e minute
    Il croque un Mars.
    Il fait 2,5 m de haut sur 3
    Il habite au 12, rue de Mai
    Il mesure 1m80
    J'ai pris un Mars et un café au distributeur.
    Je déteste le lundi
    Jean 3:16
    L'adjudant-chef Mars
    L'article 49.3
    L'été, je dors mal
    La Porsche 911
    La Renault 5 de 1972
    La juge Dimanche a tranché
    Le 7e art
    Le Soir est un journal belge
    Le colonel Février commande
    Le film Mercredi folle journée
    Le groupe U2 joue fort
    Le soleil de minuit
    Les douze coups de midi
    Luc 10:25
    Marc 12:30 est mon verset préféré
    Mercredi Addams
    Mon code est 1412
    Noël Dupont a gagné
    Noël Mamère est maire
    Pascal et Noël jouent aux cartes
    Robinson Crusoé et Vendredi
    Sœur Avril
    Tonton Noël arrive
    Toussaint Turelure
    Un Airbus A320
    Un écran au format 16:10
    Vendredi ou la Vie sauvage
    Windows 11
    deux Mars et un Twix
    giboulées de mars
    ils mènent 11-9
    j'adore décembre
    j'ai eu 12/20 en dictée
    j'ai eu 7/10 à l'interro
    jador avril lavigne
    jador noel
    jai bu 2 mars glacé dsl
    je suis né le 3 avril 1956
    juin 40
    l'abbé Noël
    la Coupe de Noël
    la chanson Joyeux Noël
    la presse de Minuit
    la série Mercredi sur Netflix
    le capitaine de corvette Juillet
    le film Un dimanche à la campagne
    le muguet de mai
    le roman Demain les chats
    le wifi est 12h34b
    mon voisin Noël tond sa pelouse
    poisson d'avril
    x = 5 et y = 12
    étoile de Noël
`,
  ),
  ...datePhrases(
    "beside namesakes",
    `
    un premier samedi → 2017-11-11/2017-11-12
    le vingt et un avril → 2018-04-21/2018-04-22
    le un mars → 2018-03-01/2018-03-02
    mon frère vient à Noël → 2017-12-25/2017-12-26
    on va chez ma mère à Noël → 2017-12-25/2017-12-26
    À Noël Pierre vient chez nous → 2017-12-25/2017-12-26
    ma sœur vient à la Toussaint → 2018-11-01/2018-11-02
    Pâques et Noël → 2018-04-01/2018-04-02 2017-12-25/2017-12-26
    La messe de minuit → 2017-11-09/..
    jusqu'à minuit → ../2017-11-09
    le colonel vient mardi → 2017-11-14/2017-11-15
    Robinson vient vendredi soir → 2017-11-10T18:00/2017-11-11
    j'adore Noël, il y a quoi ce jour-là ? → 2017-12-25/2017-12-26
    rdv avec Marc 12:30 → 2017-11-08T12:30/..
    le 9/10 à Lille → 2018-10-09/2018-10-10
    du 6/4 au 6/5 → 2018-04-06/2018-05-07
    les 6/11 et 7/11 → 2018-11-06/2018-11-07 2018-11-07/2018-11-08
    tout le mois prochain → 2017-12-01/2018-01-01
    tout le mois de décembre → 2017-12-01/2018-01-01
    toute la semaine prochaine → 2017-11-13/2017-11-20
    tout le week-end prochain → 2017-11-18/2017-11-20
    ier matin → 2017-11-07T06:00/2017-11-07T12:00
    ier j'étais malade → 2017-11-07/2017-11-08
    cte semaine → 2017-11-06/2017-11-13
    ste semaine → 2017-11-06/2017-11-13
    set semaine → 2017-11-06/2017-11-13
    cete semaine il y a koi → 2017-11-06/2017-11-13
    cett semaine → 2017-11-06/2017-11-13
    la rue est fermée du lundi 20 au mardi 21 → 2017-11-20/2017-11-22
    travaux dans la rue du 20 au 24 novembre → 2017-11-20/2017-11-25
    stationnement interdit place du lundi au vendredi → 2017-11-13/2017-11-18
    on ferme la rue du mardi 14 au jeudi 16 → 2017-11-14/2017-11-17
    une place du samedi soir → 2017-11-11T18:00/2017-11-12
    Mamie est née le 12 juin 1930. → 1930-06-12/1930-06-13
    Il est né le 1er mai 2001 → 2001-05-01/2001-05-02
    le film de samedi → 2017-11-11/2017-11-12
    la pièce de samedi → 2017-11-11/2017-11-12
    un concert de Noël à Lille → 2017-12-25/2017-12-26
    un spectacle Le samedi 18 → 2017-11-18/2017-11-19
`,
  ),
  ...datePhrases(
    "not: people, papers and habits",
    `
    10/10 pour l'accueil
    C'est Noël qui a réparé la voiture.
    Demain est un film de Cyril Dion.
    Jacques Mardi est boulanger
    Jean-Marie Noël est plombier.
    Julien Avril joue de la trompette.
    La famille Avril habite en face.
    Le chat s'appelle Minuit.
    Le général Noël
    Les Janvier sont partis en Espagne.
    Minuit, l'heure du crime
    Noël a réparé la voiture.
    Noël est un prénom rare.
    Sophie Vendredi
    Toussaint m'a prêté sa perceuse.
    avril est un joli prénom
    bn we
    d'habitude le lundi il dort
    en général le dimanche je cuisine
    la note: 10/10
`,
  ),
  ...datePhrases(
    "beside people, papers and habits",
    `
    Noël à Lille → 2017-12-25/2017-12-26
    noel a lille ya koi → 2017-12-25/2017-12-26
    Noël tombe un lundi → 2017-12-25/2017-12-26 2017-11-13/2017-11-14
    La famille vient samedi → 2017-11-11/2017-11-12
    Notre famille arrive en avril → 2018-04-01/2018-05-01
    les samedis de novembre → 2017-11-04/2017-11-05 2017-11-11/2017-11-12 2017-11-18/2017-11-19 2017-11-25/2017-11-26
    Paul vient vendredi → 2017-11-10/2017-11-11
    Lille Samedi → 2017-11-11/2017-11-12
    Avril est un mois calme → 2018-04-01/2018-05-01
    Demain est un jour férié ? → 2017-11-09/2017-11-10
    on a vu Marc hier → 2017-11-07/2017-11-08
    le train part à minuit → 2017-11-09/..
    en général, que fait-on samedi ? → 2017-11-11/2017-11-12
    et en général le dimanche, y a quoi ? → 2017-11-12/2017-11-13 2017-11-19/2017-11-20 2017-11-26/2017-11-27 2017-12-03/2017-12-04
    il y a quoi le 10/10 ? → 2018-10-10/2018-10-11
    un atelier le 5/12 → 2017-12-05/2017-12-06
    Jean arrive le 3 avril → 2018-04-03/2018-04-04
    le journal du 8 mars → 2018-03-08/2018-03-09
    le capitaine revient en mars → 2018-03-01/2018-04-01
    rendez-vous à Roubaix Samedi 18 → 2017-11-18/2017-11-19
`,
  ),
];
