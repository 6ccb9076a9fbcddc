import { emptyQuery, type Query } from "../src/programme/query.js";
import { relax } from "../src/search/relax.js";
import { type Reply, reply, type Scene, tap } from "./dialog.js";
import { busiestTowns, queryNames } from "./narrowing.js";

/** Alternatives offered at once. */
const OFFERED = 3;

/** Asks once about a place that could not be told; nothing when every place is clear. */
export function placeUnclear(scene: Scene, query: Query): Reply | undefined {
  const { heard, language } = scene;
  const [doubt] = heard.doubtful;
  if (doubt) {
    const candidates = [...doubt.candidates];
    const answers = [...candidates, language.texts.search.buttons.noneOfThese];
    return reply(
      scene,
      {
        text: language.texts.search.whichTown(doubt.said, candidates),
        suggestions: answers.map((town) => tap(town, { do: "say", text: town })),
      },
      { state: { pending: { kind: "town", candidates, query } } },
    );
  }
  if (heard.outside.length > 0 && heard.query.wanted.towns.length === 0) {
    return outsideArea(scene, query);
  }
  if (!heard.here) return undefined;
  const towns = busiestTowns(scene.services.programme.events)
    .slice(0, OFFERED)
    .map((town) => tap(town, { do: "say", text: town }));
  return reply(
    scene,
    { text: language.texts.search.whereAreYou(), suggestions: towns },
    { state: { pending: { kind: "here", query } } },
  );
}

/** A place that is not in the programme's area: says so, and offers the same within it. */
function outsideArea(scene: Scene, query: Query): Reply {
  const { heard, language, services, turn } = scene;
  const { search: texts } = language.texts;
  const within = { ...query, wanted: { ...query.wanted, towns: [] }, near: undefined };
  const count = services.index.search(within, turn.now).events.length;
  const about = texts.criteria(within, queryNames(services), turn.now);
  const said = texts.outsideArea(heard.outside);
  const state = { query: within, shown: [], event: undefined, misses: 0 };
  if (count === 0)
    return reply(scene, { text: said, suggestions: wholeProgramme(scene) }, { state });
  return reply(
    scene,
    {
      text: [said, texts.alternatives(), texts.alternativeLine(["towns"], count, about)].join("\n"),
      suggestions: [
        tap(texts.alternative(["towns"], count, about), { do: "search", query: within }),
      ],
    },
    { state },
  );
}

/** No event fits: why, what blocks, and what there is instead. Never an empty silence. */
export function nothingFound(scene: Scene, query: Query): Reply {
  const { language, services, turn } = scene;
  const { search: texts } = language.texts;
  const names = queryNames(services);
  const { blocking, alternatives } = relax(services.index, query, turn.now);
  const offered = alternatives.slice(0, OFFERED);
  const explained = [
    ...outside(scene, query),
    texts.none(texts.criteria(query, names, turn.now)),
    ...(blocking.length === 0 ? [] : [texts.blocked(blocking)]),
  ].join(" ");
  const lines = offered.map(({ dropped, alsoDropped, query: relaxed, count }) =>
    texts.alternativeLine(
      [dropped, ...alsoDropped],
      count,
      texts.criteria(relaxed, names, turn.now),
    ),
  );
  const text = [explained, ...(lines.length === 0 ? [] : [texts.alternatives()]), ...lines].join(
    "\n",
  );
  const taps = offered.map(({ dropped, alsoDropped, query: relaxed, count }) =>
    tap(
      texts.alternative([dropped, ...alsoDropped], count, texts.criteria(relaxed, names, turn.now)),
      {
        do: "search",
        query: relaxed,
      },
    ),
  );
  return reply(
    scene,
    { text, suggestions: taps.length === 0 ? wholeProgramme(scene) : taps },
    { state: { query, shown: [], event: undefined, misses: 0 } },
  );
}

/** Says so when the place or the dates asked for are not the programme's. */
function outside({ heard, language, services, turn }: Scene, query: Query): string[] {
  const { search: texts, said } = language.texts;
  const { name, start, end } = services.programme;
  const days = said.days(start, end, turn.now);
  const places = heard.outside.length === 0 ? [] : [texts.outsideArea(heard.outside)];
  const today = turn.now.toISODate() ?? "";
  if (query.windows.length === 0) {
    return today > end ? [...places, texts.programmeOver(name, days)] : places;
  }
  const beyond = query.windows.every(
    (window) =>
      (window.start !== null && window.start.slice(0, 10) > end) ||
      (window.end !== null && window.end <= `${start}T00:00`),
  );
  return beyond ? [...places, texts.outsideProgramme(name, days)] : places;
}

/** The way out when no filter is left to let go. */
function wholeProgramme({ language, services }: Scene) {
  const { start, end } = services.programme;
  const windows = [
    { start: `${start}T00:00`, end: `${end}T23:59`, grain: "range" as const, open: false },
  ];
  const query = { ...emptyQuery(), windows };
  return [tap(language.texts.talk.buttons.everything, { do: "search", query })];
}
