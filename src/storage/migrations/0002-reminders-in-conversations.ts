/** Where a reminder is said besides the mail. */
export const remindersInConversations: readonly string[] = [
  "alter table requests add column conversation text",
];
