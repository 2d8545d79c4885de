/** How many days a sent mail leaves a trace (when, and its subject), so that "nothing came" can be looked into. */
export const SENT_MAIL_DAYS = 30;
