import { oneOf, rule } from "../../dates/rule.js";
import { hoursBetween, type Said, wholeDay } from "../../dates/said.js";
import { DAY_NUMBER, MONTH, NEXT_OR_LAST, WEEKDAY, weekdayOf } from "./names.js";
import { weekdayStepped } from "./weekdays.js";

/** Hours from midnight; a night ends in the morning after. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  "debut de matinee": [6, 9],
  "debut de la matinee": [6, 9],
  "milieu de matinee": [9, 11],
  "fin de matinee": [10, 12],
  "fin de la matinee": [10, 12],
  matin: [6, 12],
  matinee: [6, 12],
  midi: [12, 14],
  "mi-journee": [12, 14],
  "debut d'apres-midi": [12, 14],
  "debut de l'apres-midi": [12, 14],
  "milieu d'apres-midi": [14, 16],
  "milieu de l'apres-midi": [14, 16],
  "fin d'apres-midi": [16, 18],
  "fin de l'apres-midi": [16, 18],
  "apres-midi": [12, 18],
  "fin de journee": [17, 20],
  "fin de la journee": [17, 20],
  "debut de soiree": [18, 21],
  "debut de la soiree": [18, 21],
  "fin de soiree": [21, 24],
  "fin de la soiree": [21, 24],
  soir: [18, 24],
  soiree: [18, 24],
  nuit: [22, 30],
  journee: [0, 24],
};
const NAME = `(?<name>${oneOf(PARTS)})`;
const COMPOUND = oneOf(Object.keys(PARTS).filter((name) => name.includes(" ")));

export function part(name = ""): Said {
  const [from, to] = PARTS[name] ?? [0, 24];
  return hoursBetween(from * 60, to * 60, name === "journee" ? "day" : "part");
}

/** "ce soir", "cet après-midi", "cette nuit": today's. Not "c'est quand, cette soirée ?", which asks for its day. */
export const thisPart = rule(
  "part of today",
  new RegExp(
    `(?:ce|cet|cette) ${NAME}(?!,? (?:(?:c'est|elle (?:est|a lieu|tombe)|ca (?:tombe|a lieu)) )?(?:quand|quel jour)(?![a-z]))`,
  ),
  ({ name }, now) => {
    const start = now.startOf("day");
    return { ...part(name), days: [wholeDay(start)] };
  },
  {
    notAfter:
      /\b(?:quand|quel jour|quelle date)(?: (?:elle|c'est|est|est-elle|a|aura|a-t-elle|lieu|tombe|tombait|deja|donc)){0,3},? $/,
  },
);

/**
 * "en soirée", "dans la matinée", "le soir", "les soirs", "un autre soir", "d'autres soirs", "une soirée en semaine", "en fin de journée". Not "une soirée", "tous
 * les soirs".
 */
export const partOfDay = rule(
  "part of day",
  new RegExp(
    `(?:en |a la (?=mi-)|dans la |dans l'|le |au |en toute |durant la |durant l'|pendant la |pendant l'|toute la (?!journee)|tout l'|de toute la (?!journee)|l'|d')${NAME}(?! (?:de l'|des |portes|d'etude|de la))|les (?<each>matin|midi|apres-midi|soir)s?(?! d(?:e (?:match|fete|spectacle|concert)|'))|(?:un autre |n'importe quel |(?:d'|les )autres )(?<other>matin|apres-midi|soir)s?|une? (?<spent>soiree|matinee|apres-midi|soir|matin)(?= (?:en|de) semaine\\b)`,
  ),
  ({ name, each, other, spent }) => part(name ?? each ?? other ?? spent),
  { notAfter: /\b(?:aura|fut|sera|comme|tous) $/ },
);

const DAY = `(?:${WEEKDAY}s?(?: (?:prochain|dernier))?(?:,? (?:le )?${DAY_NUMBER}(?: ${MONTH})?)?|${DAY_NUMBER} ${MONTH}|\\d{1,2}/\\d{1,2}|demain|hier|aujourd'hui|\\b(?:le|du|au) ${DAY_NUMBER}|week-end|(?:matin|midi|apres-midi|soir) (?:et|ou))`;

/** "samedi toute la journée", "toute la journée du 11", "toute la journée ?". Not "il aboie toute la journée". */
export const allDay = rule(
  "all day",
  new RegExp(
    `(?:(?:sur|pendant|durant|de) )?toute la (?<name>journee)(?= (?:de |du )?(?:${WEEKDAY}|${DAY_NUMBER}|demain)(?![a-z]))`,
  ),
  ({ name }) => part(name),
);
export const allDayAfterDay = rule(
  "all day",
  /(?:(?:sur|pendant|durant|de) )?toute la (?<name>journee)/,
  ({ name }) => part(name),
  { onlyAfter: new RegExp(`${DAY},? ?$|^ *(?:et |ou )?$`) },
);

/** "en journée", "samedi en journée": between eight and six. "Toute la journée" is all of it. */
export const daytime = rule("part of day", /en (?:pleine )?journee(?! (?:de|d'|des|du)\b)/, () =>
  hoursBetween(8 * 60, 18 * 60, "part"),
);

/** "après le travail", "en sortant du boulot": the evening, which begins at 18:00 here as elsewhere. */
export const afterWork = rule(
  "after work",
  /(?:juste )?(?:apres|en sortant du|a la sortie du) (?:le |mon |ton |son |votre |notre )?(?:travail|boulot|taf|bureau|job)/,
  () => part("soir"),
);

/** "après l'école", "à la sortie des cours": from half past four on. Not "après l'école d'ingénieurs". */
export const afterSchool = rule(
  "after school",
  /(?:juste )?(?:apres|en sortant de|a la sortie de) (?:l'ecole|les cours|la classe)(?! (?:d'|de |du |des ))|a la sortie des (?:cours|classes|ecoles)/,
  () => ({ days: [], hours: [{ from: 16 * 60 + 30, to: null, grain: "minute", open: true }] }),
);

/** "un de ces soirs": the evenings of the seven days to come. */
export const someEvening = rule("one of these evenings", /(?:l')?un de ces soirs/, (_, now) => {
  const days = Array.from({ length: 7 }, (_, i) => wholeDay(now.startOf("day").plus({ days: i })));
  return { ...part("soir"), days };
});

/** "fin d'après-midi", "début de soirée": clear without any word before. */
export const compoundPart = rule("part of day", new RegExp(`(?<name>${COMPOUND})`), ({ name }) =>
  part(name),
);

/** "samedi matin", "le 14 soir", "demain soir": right after its day; "soirée" only where nothing follows. */
export const partAfterDay = rule(
  "part of day",
  /(?:(?<name>matin|midi|apres-midi|soir|nuit)s?)|(?<last>soiree|matinee|journee)(?=[ ?!.,]*$)/,
  ({ name, last }) => part(name ?? last),
  { onlyAfter: new RegExp(`${DAY}(?:,? ?|-)$`) },
);

/** Early and late in a part of the day. */
const EDGES: Readonly<Record<string, string>> = {
  "tot matin": "debut de matinee",
  "tot soir": "debut de soiree",
  "tot soiree": "debut de soiree",
  "tard soir": "fin de soiree",
  "tard soiree": "fin de soiree",
  "tard matinee": "fin de matinee",
};

/** "tôt demain matin", "samedi tard le soir", "tard dans la soirée". */
export const edgeOfPart = rule(
  "part of day",
  new RegExp(
    `(?:(?<day>${WEEKDAY}|demain|aujourd'hui),? )?(?:assez |tres |plus |plutot )?(?<edge>tot|tard) (?:(?<day2>${WEEKDAY}|demain) )?(?:au |en |le |dans la |de la )?(?<name>matin|matinee|soir|soiree)`,
  ),
  ({ day, edge, day2, name }, now) => {
    const found = EDGES[`${edge} ${name}`];
    if (found === undefined) return null;
    const said = day ?? day2;
    if (said === undefined) return part(found);
    const weekday = weekdayOf(said);
    const start = now.startOf("day").plus({ days: said === "demain" ? 1 : 0 });
    return {
      ...part(found),
      days: [weekday === undefined ? wholeDay(start) : { fields: { weekday } }],
    };
  },
);

/** What is too early, and too late. */
const EXTREMES: Readonly<Record<string, string>> = {
  tot: "debut de matinee",
  tard: "fin de soiree",
};

/**
 * "(pas) trop tard", "(pas) trop tôt le matin", of any day. Not "il n'est pas trop tard pour
 * s'inscrire", "ça ne finit pas trop tard".
 */
export const tooLateOrEarly = rule(
  "too late or early",
  /(?:(?:trop|tres|si|super) )?(?<edge>tot|tard)(?: (?:le (?:soir|matin)|en soiree|en matinee|dans la (?:soiree|matinee|journee)))?(?! (?:pour|que)\b)/,
  ({ edge = "" }) => ({ ...part(EXTREMES[edge]), anyDay: true }),
  {
    onlyAfter: /\b(?:pas|ni) (?:que ce soit )?$/,
    notAfter:
      /(?:\b(?:est|c|etait|sera|serait|fini\w*|finit|termin\w*|ferm\w*|rentr\w*|dur\w*|couch\w*)(?:-(?:il|elle|ce))? (?:deja |peut-etre )?|\bc'est )(?:pas|ni) $/,
  },
);

/** "la nuit dernière": that of yesterday; "la nuit prochaine": of today. */
export const nightNextOrLast = rule(
  "night",
  /(?:dans |pendant )?la nuit (?<which>derniere|passee|prochaine|qui vient)/,
  ({ which }, now) => {
    const days = which === "derniere" || which === "passee" ? 1 : 0;
    return { ...part("nuit"), days: [wholeDay(now.startOf("day").minus({ days }))] };
  },
);

/** "samedi soir dernier", "lundi matin prochain". */
export const partNextOrLast = rule(
  "part of day next or last",
  new RegExp(
    `(?<day>${WEEKDAY}) (?:au )?(?<name>matin|midi|apres-midi|soir) (?<which>${NEXT_OR_LAST})`,
  ),
  ({ day, name, which = "" }, now) => ({
    ...part(name),
    days: [wholeDay(weekdayStepped(day, which, now))],
  }),
);

/** "la soirée du 18", "le matin de samedi", "dans la nuit de samedi", "un soir de semaine". */
export const partOfADay = rule(
  "part of day",
  new RegExp(
    `(?:dans |en )?(?:la |le |l'|les |un |des )?(?<name>matin|matinee|apres-midi|soir|soiree|nuit)s?(?= (?:du|de) (?:ce )?(?:${WEEKDAY}|${DAY_NUMBER}\\b|demain|semaine))`,
  ),
  ({ name }) => part(name),
);

/** "la nuit de samedi à dimanche": one night. */
export const nightBetween = rule(
  "night",
  new RegExp(`(?:dans )?(?:la )?nuit (?:de |du )(?<from>${WEEKDAY}) (?:a|au) ${WEEKDAY}`),
  ({ from }) => ({ ...part("nuit"), days: [{ fields: { weekday: weekdayOf(from) } }] }),
);

/** "celle du matin", "la séance du soir": the one that is then. Not "deux heures du matin". */
export const partOfThose = rule(
  "part of day",
  /(?:du|de la) (?<name>matin|midi|soir|soiree|matinee)(?![a-z])(?! (?:du|de) )/,
  ({ name }) => part(name),
  {
    onlyAfter:
      /\b(?:celui|celle|ceux|celles|seances?|creneaux?|sessions?|horaires?|tranches?|consultations?|rendez-vous|ateliers?|visites?|rencontres?|formations?|evenements?|trucs?|choses?) $/,
  },
);

/** "soir ?", "et le midi ?", "matin": the whole message. */
export const barePart = rule(
  "part of day",
  /(?<name>matin|matinee|midi|apres-midi|soir|soiree)(?= (?:seulement|uniquement|plutot|de preference|svp|c'est mieux|ca m'arrange|me va)\b|[ ?!.]*$)/,
  ({ name }) => part(name),
  { onlyAfter: /^ *(?:et |plutot |ou |seulement )*(?:le |l'|en )?$/ },
);

/** "et un après-midi ?", "le même, mais un matin": of any day. Not "un après-midi" alone. */
export const somePart = rule(
  "part of day",
  /un (?<name>matin|apres-midi|soir)(?= (?:seulement|uniquement|plutot|de preference|svp)\b|[ ?!.]*$)/,
  ({ name }) => part(name),
  { onlyAfter: /\b(?:et|ou|plutot|mais|sinon|alors|seulement|peut-etre),? $/ },
);

/** "Quelqu'un en parle un soir ?": at the end of what asks. Not "pour un soir ?". */
export const askedPart = rule(
  "part of day",
  /un (?<name>matin|apres-midi|soir)(?= ?\?)/,
  ({ name }) => part(name),
  {
    onlyAfter: /[a-z]{3,},? $/,
    notAfter: /\b(?:pour|pendant|durant|depuis|apres|avant|dans|comme) $/,
  },
);

/** "lille aprem", "sam 18 lille matin": last of a few words, no article before. */
export const lastPart = rule(
  "part of day",
  /(?<name>matin|apres-midi|soir)(?=[ ?!.]*$)/,
  ({ name }) => part(name),
  {
    onlyAfter: /^ *(?:[^ ]+ ){0,3}[a-z]{4,} $/,
    // "le grand soir" is a noun of its own.
    notAfter:
      /\b(?:(?:le|la|un|une|ce|cet|cette|mon|ma|son|sa) [a-z]+|une?|bon|bonne|chaque|tous|les|des|pour|dans|plein|petit|quel) $/,
  },
);
