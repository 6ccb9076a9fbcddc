/** What a language puts around the names of events, organisers and venues. Words plain. */
export interface NameWords {
  /** Articles and prepositions that names are compared without: "la", "de". */
  readonly links: readonly string[];
  /** Words that announce something known: "le créathon". */
  readonly definite: readonly string[];
  /** Words that announce a place: "à la Condition publique". */
  readonly at: readonly string[];
  /** Before the council of a town, these mean the town: "en dehors de la ville de *", not "appeler à la …". To end with `$`. */
  readonly within: RegExp;
  /** Words that name nothing by themselves, though a name holds one: "du côté de" is no Pas de Côté. */
  readonly ordinary: readonly string[];
  /** Words that titles are told by in this language beside those of its dictionary, and that name no subject: "week" is "semaine". */
  readonly inTitles: Readonly<Record<string, readonly string[]>>;
  /** After the name of an event, what stands for any: "the currency one", "the certificate course". */
  readonly kinds: readonly string[];
  /** How the house of a council is called, each for the other: "mairie", "hôtel de ville". */
  readonly halls: readonly string[];
  /** Before such a house, these ask something of the council: "demander des sous à la *". To end with `$`. */
  readonly askedOf: RegExp;
  /** What bodies known by their initials are called in full. */
  readonly initials: Readonly<Record<string, readonly string[]>>;
  /** How the council of a town is called, `*` being the town: "mairie de *". */
  readonly councils: readonly string[];
}
