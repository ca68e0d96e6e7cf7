/** The tools for language models, by the names in package.json. */
export const toolNames = [
  'interview-follow-up_list_due',
  'interview-follow-up_explain',
  'interview-follow-up_draft_letter',
  'interview-follow-up_review_letter',
] as const;

export type ToolName = (typeof toolNames)[number];
