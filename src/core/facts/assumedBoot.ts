/** What no code and no documentation tells, assumed in one place for explanations and scenarios alike. */

/** Seconds from launch until the application answers. */
export const assumedBootSeconds = 120;
