/** Names that `catalog validate --format` takes; the reporters themselves load when one is asked for. */
export const problemFormatNames = ['stylish', 'json', 'github', 'sarif', 'junit'] as const;

export type ProblemFormat = (typeof problemFormatNames)[number];
