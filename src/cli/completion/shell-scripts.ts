import type { CompletedCommand } from './completion-table.ts';

/** Texts in single quotes, as sh and fish take them. */
const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", `'\\''`)}'`;

function namesOf({ options, commands, words }: CompletedCommand) {
  return {
    options: options.flatMap(({ long, short }) => (short === '' ? [long] : [long, short])),
    words: [...commands.map(({ name }) => name), ...words],
  };
}

/** `path --option` → what its value can be; `path` → what can follow; files where nothing is named. */
function bashScript(table: readonly CompletedCommand[]): string {
  const paths = table
    .filter(({ path }) => path !== '')
    .map(({ path }) => {
      const words = path.split(' ');
      return `      "${[words.slice(0, -1).join(' '), words.at(-1)].join(' ')}") path=${quoted(path)} ;;`;
    });
  const values = table.flatMap(({ path, options }) =>
    options
      .filter(({ takesValue }) => takesValue)
      .map(({ long, short, words }) => {
        const keys = [long, ...(short === '' ? [] : [short])].map((name) => quoted(`${path} ${name}`));
        return `    ${keys.join('|')}) words=${quoted(words.join(' '))}; value=1 ;;`;
      }),
  );
  const follows = table.map((command) => {
    const { options, words } = namesOf(command);
    return `    ${quoted(command.path)}) options=${quoted(options.join(' '))}; words=${quoted(words.join(' '))} ;;`;
  });
  return `_mulu() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  local path='' word='' options='' words='' value='' at
  for ((at = 1; at < COMP_CWORD; at++)); do
    word=\${COMP_WORDS[at]}
    case "$path $word" in
${paths.join('\n')}
    esac
  done
  case "$path" in
${follows.join('\n')}
  esac
  case "$path $previous" in
${values.join('\n')}
  esac
  if [[ -z $value && $current == -* ]]; then words=$options; fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _mulu mulu
`;
}

function fishScript(table: readonly CompletedCommand[]): string {
  const lines = table.flatMap(({ path, commands, options, words }) => {
    const parts = path === '' ? [] : path.split(' ');
    const seen = parts.map((part) => `__fish_seen_subcommand_from ${part}`);
    const deeper = commands.map(({ name }) => name).join(' ');
    const here = [...seen, ...(deeper === '' ? [] : [`not __fish_seen_subcommand_from ${deeper}`])].join(
      '; and ',
    );
    const when = here === '' ? '' : ` -n ${quoted(here)}`;
    return [
      ...commands.map(
        ({ name, description }) => `complete -c mulu${when} -f -a ${name} -d ${quoted(description)}`,
      ),
      ...(words.length === 0 ? [] : [`complete -c mulu${when} -a ${quoted([...new Set(words)].join(' '))}`]),
      ...options.map(({ long, short, description, takesValue, words: choices }) => {
        const names = `-l ${long.slice(2)}${short === '' ? '' : ` -s ${short.slice(1)}`}`;
        const value = takesValue
          ? choices.length === 0
            ? ' -r'
            : ` -r -a ${quoted(choices.join(' '))}`
          : '';
        return `complete -c mulu${when} ${names}${value} -d ${quoted(description)}`;
      }),
    ];
  });
  return `complete -c mulu -e\n${lines.join('\n')}\n`;
}

function powershellScript(table: readonly CompletedCommand[]): string {
  const list = (words: readonly string[]) =>
    `@(${words.map((word) => `'${word.replaceAll("'", "''")}'`).join(', ')})`;
  const rows = table.flatMap((command) => {
    const { options, words } = namesOf(command);
    const values = command.options
      .filter(({ words: choices }) => choices.length > 0)
      .flatMap(({ long, short, words: choices }) =>
        [long, ...(short === '' ? [] : [short])].map((name) => [`${command.path} ${name}`, choices] as const),
      );
    return [[command.path, [...words, ...options]] as const, ...values].map(
      ([key, choices]) => `    '${key}' = ${list(choices)}`,
    );
  });
  return `Register-ArgumentCompleter -Native -CommandName mulu -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $table = @{
${rows.join('\n')}
  }
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  if ($wordToComplete -ne '') { $words = @($words | Select-Object -SkipLast 1) }
  $path = ''
  foreach ($word in $words) {
    $next = "$path $word".Trim()
    if ($word -notlike '-*' -and $table.ContainsKey($next)) { $path = $next }
  }
  $key = $path
  if ($words.Count -gt 0 -and $table.ContainsKey("$path $($words[-1])")) { $key = "$path $($words[-1])" }
  $table[$key] | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}

/** Shells that a script can be written for. */
export const completedShells = ['bash', 'zsh', 'fish', 'powershell'] as const;

export type CompletedShell = (typeof completedShells)[number];

/** A script that a shell reads at its start; it names what can be typed and runs nothing. */
export const shellScripts: Readonly<Record<CompletedShell, (table: readonly CompletedCommand[]) => string>> =
  {
    bash: bashScript,
    zsh: (table) => `autoload -Uz compinit bashcompinit && compinit -u && bashcompinit\n${bashScript(table)}`,
    fish: fishScript,
    powershell: powershellScript,
  };
