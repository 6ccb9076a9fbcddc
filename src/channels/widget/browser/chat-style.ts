/** The colours of a theme, the same names as in page.css. */
interface Colours {
  readonly ground: string;
  readonly surface: string;
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly hover: string;
  readonly good: string;
  readonly warning: string;
  readonly bad: string;
}

const LIGHT: Colours = {
  ground: "#f4f6f4",
  surface: "#ffffff",
  text: "#17211f",
  quiet: "#4d5b58",
  line: "#cfd8d4",
  accent: "#0b5f56",
  onAccent: "#ffffff",
  hover: "#e3efec",
  good: "#17672f",
  warning: "#7a4b00",
  bad: "#a3191f",
};

const DARK: Colours = {
  ground: "#111816",
  surface: "#1c2624",
  text: "#e9efed",
  quiet: "#a9b8b4",
  line: "#3a4a46",
  accent: "#7fd8c8",
  onAccent: "#06231f",
  hover: "#273532",
  good: "#86d99b",
  warning: "#f2c46d",
  bad: "#ff9f9b",
};

const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

export function colours(dark: boolean): Colours {
  return dark ? DARK : LIGHT;
}

/** Web Chat's own style settings. */
export function styleOptions(dark: boolean): Record<string, unknown> {
  const { ground, surface, text, quiet, line, accent, onAccent, hover } = colours(dark);
  return {
    primaryFont: FONT,
    accent,
    subtle: quiet,
    backgroundColor: ground,
    notificationText: quiet,
    timestampColor: quiet,
    paddingRegular: 12,
    paddingWide: 16,

    bubbleBackground: surface,
    bubbleBorderColor: line,
    bubbleBorderRadius: 12,
    bubbleTextColor: text,
    bubbleMaxWidth: 560,
    bubbleMinWidth: 120,
    bubbleFromUserBackground: accent,
    bubbleFromUserBorderColor: accent,
    bubbleFromUserBorderRadius: 12,
    bubbleFromUserTextColor: onAccent,

    suggestedActionLayout: "flow",
    suggestedActionBackgroundColor: surface,
    suggestedActionBackgroundColorOnHover: hover,
    suggestedActionBackgroundColorOnActive: hover,
    suggestedActionBorderColor: accent,
    suggestedActionBorderRadius: 22,
    suggestedActionHeight: 44,
    suggestedActionBorderWidth: 1,
    suggestedActionTextColor: accent,
    suggestedActionKeyboardFocusIndicatorBorderColor: text,
    suggestedActionKeyboardFocusIndicatorBorderStyle: "solid",
    suggestedActionKeyboardFocusIndicatorBorderWidth: 2,
    suggestedActionKeyboardFocusIndicatorBorderRadius: 22,
    suggestedActionsVisualKeyboardIndicatorColor: accent,

    cardEmphasisBackgroundColor: hover,
    cardPushButtonBackgroundColor: surface,
    cardPushButtonTextColor: accent,

    hideUploadButton: true,
    sendBoxBackground: surface,
    sendBoxTextColor: text,
    sendBoxPlaceholderColor: quiet,
    sendBoxBorderTop: `solid 1px ${line}`,
    sendBoxHeight: 52,
    sendBoxTextWrap: true,
    sendBoxButtonColor: accent,
    sendBoxButtonColorOnHover: accent,
    sendBoxButtonColorOnFocus: accent,
    sendBoxButtonColorOnActive: accent,
    sendBoxButtonColorOnDisabled: quiet,
    sendBoxButtonShadeColorOnHover: hover,
    sendBoxButtonShadeColorOnActive: hover,
    sendBoxButtonShadeColorOnDisabled: surface,
    sendBoxButtonShadeBorderRadius: 8,
    sendBoxButtonShadeInset: 6,
    sendBoxButtonKeyboardFocusIndicatorBorderColor: accent,
    sendBoxButtonKeyboardFocusIndicatorBorderRadius: 8,
    sendBoxButtonKeyboardFocusIndicatorBorderWidth: 2,
    sendBoxButtonKeyboardFocusIndicatorInset: 6,

    transcriptVisualKeyboardIndicatorColor: accent,
    transcriptActivityVisualKeyboardIndicatorColor: accent,
    transcriptOverlayButtonBackground: accent,
    transcriptOverlayButtonBackgroundOnHover: accent,
    transcriptOverlayButtonBackgroundOnFocus: accent,
    transcriptOverlayButtonColor: onAccent,
    transcriptOverlayButtonColorOnHover: onAccent,
    transcriptOverlayButtonColorOnFocus: onAccent,
    typingAnimationDuration: 0,
    // A long answer stops with its first words at the top, the question still above it.
    autoScrollSnapOnPage: true,
    autoScrollSnapOnPageOffset: -72,
    maxMessageLength: 4000,
  };
}

/** How Adaptive Cards look: as the rest of the page, not as cards of another product. */
export function cardsConfig(dark: boolean): Record<string, unknown> {
  const { surface, text, quiet, line, accent, hover, good, warning, bad } = colours(dark);
  const ink = (colour: string) => ({ default: colour, subtle: colour });
  const foregroundColors = {
    default: { default: text, subtle: quiet },
    dark: ink(text),
    light: ink(quiet),
    accent: ink(accent),
    good: ink(good),
    warning: ink(warning),
    attention: ink(bad),
  };
  const on = (backgroundColor: string) => ({
    backgroundColor,
    foregroundColors,
    borderColor: line,
  });
  return {
    fontFamily: FONT,
    fontSizes: { small: 13, default: 15, medium: 16, large: 18, extraLarge: 21 },
    lineHeights: { small: 18, default: 21, medium: 22, large: 25, extraLarge: 28 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    spacing: { small: 4, default: 8, medium: 12, large: 20, extraLarge: 28, padding: 14 },
    separator: { lineThickness: 1, lineColor: line },
    supportsInteractivity: true,
    actions: {
      maxActions: 6,
      spacing: "default",
      buttonSpacing: 8,
      actionsOrientation: "horizontal",
      actionAlignment: "left",
      showCard: { actionMode: "inline", inlineTopMargin: 8 },
    },
    factSet: {
      title: { color: "default", isSubtle: true, weight: "default", wrap: false, maxWidth: 140 },
      value: { color: "default", weight: "default", wrap: true },
      spacing: 12,
    },
    containerStyles: {
      default: on(surface),
      emphasis: on(hover),
      accent: on(hover),
      good: on(surface),
      warning: on(surface),
      attention: on(surface),
    },
  };
}
