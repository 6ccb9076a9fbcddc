/** Addresses, which Markdown readers open: they stand between angle brackets, unescaped. */
const ADDRESS = /(https?:\/\/[^\s<>]*[^\s<>.,;:!?)\]»"'’]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/g;

/** Where a list begins or ends: points stand together, apart from other lines. No other line begins so. */
const BESIDE_LIST = /(?<=^(?!- ).+)\n(?=- )|(?<=^- .*)\n(?!- |\n)/gm;

/** Plain text as Markdown that shows it as it is, line by line, its addresses as links, its points as a list. */
export function markdown(text: string): string {
  return text
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 1 ? `<${part}>` : escapeMarkdown(part)))
    .join("")
    .replace(/^• /gm, "- ")
    .replace(BESIDE_LIST, "\n\n")
    .replace(/(?<!\n)\n(?!\n)/g, "  \n");
}

/** Text that Markdown leaves as it is: CommonMark lets any ASCII punctuation stand escaped. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]#~<>|]/g, (sign) => `\\${sign}`)
    .replace(/^(\s*\d+)([.)])/gm, "$1\\$2")
    .replace(/^(\s*)([-+])/gm, "$1\\$2");
}
