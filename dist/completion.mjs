import { t as commandWords } from "./completion-words.mjs";
// src/cli/completion.ts
function completionScript(shell, language) {
	const commands = commandWords(language);
	return `${SCRIPTS[shell](commands).join("\n")}\n`;
}
const SCRIPTS = {
	bash,
	zsh,
	fish,
	powershell
};
const namesOf = ({ name, short }) => short === void 0 ? [name] : [short, name];
function bash(commands) {
	const arms = commands.flatMap(({ name, options }) => options.flatMap((option) => {
		const { value } = option;
		if (value === void 0) return [];
		const patterns = namesOf(option).map((one) => `${name}:${one}`);
		const found = value.files ? "COMPREPLY=($(compgen -f -- \"$cur\"))" : `words="${value.choices.join(" ")}"`;
		return [`    ${patterns.join(" | ")}) ${found} taken=1 ;;`];
	}));
	const words = commands.map(({ name, options, argument }) => {
		return `    ${name}) words="${[...options.flatMap(namesOf), ...argument.choices].join(" ")}" files=${argument.files ? 1 : ""} ;;`;
	});
	return [
		"# source <(stackgate completion bash)",
		"_stackgate() {",
		"  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} command= words= files= taken= i",
		"  COMPREPLY=()",
		"  [[ $cur == \"=\" ]] && cur=",
		"  [[ $prev == \"=\" ]] && prev=${COMP_WORDS[COMP_CWORD - 2]}",
		"  for ((i = 1; i < COMP_CWORD; i++)); do",
		`    case \${COMP_WORDS[i]} in ${commands.map(({ name }) => name).join(" | ")}) command=\${COMP_WORDS[i]}; break ;; esac`,
		"  done",
		"  case $command:$prev in",
		...arms,
		"  esac",
		"  [[ -n $taken && -z $words ]] && return",
		"  [[ -n $taken ]] || case $command in",
		`    "") words="${[
			...commands.map(({ name }) => name),
			"--help",
			"--version"
		].join(" ")}" ;;`,
		...words,
		"  esac",
		"  COMPREPLY=($(compgen -W \"$words\" -- \"$cur\"))",
		"  [[ -z $files || $cur == -* ]] || COMPREPLY+=($(compgen -f -- \"$cur\"))",
		"}",
		"complete -o filenames -F _stackgate stackgate"
	];
}
function zsh(commands) {
	const quoted = (text) => text.replaceAll("'", "'\\''");
	const described = (text) => quoted(text.replaceAll(/[[\]:\\]/g, "\\$&"));
	const valueWords = ({ value }) => {
		if (value === void 0) return "";
		const action = value.files ? "_files" : value.choices.length === 0 ? " " : `(${value.choices.join(" ")})`;
		return `:${described(value.name)}:${action}`;
	};
	const specs = (option) => {
		const rest = `[${described(option.help)}]${valueWords(option)}`;
		return namesOf(option).map((name) => {
			return `        '${option.repeats ? "*" : namesOf(option).length > 1 ? `(${namesOf(option).join(" ")})` : ""}${name}${rest}'`;
		});
	};
	const argumentOf = ({ argument }) => {
		if (argument.files) return ["        '*:file:_files'"];
		return argument.choices.length === 0 ? [] : [`        '1:argument:(${argument.choices.join(" ")})'`];
	};
	return [
		"#compdef stackgate",
		"# stackgate completion zsh > a folder of $fpath, as _stackgate; or: source <(stackgate completion zsh)",
		"_stackgate() {",
		"  local -a commands",
		"  commands=(",
		...commands.map(({ name, help }) => `    '${name}:${described(help)}'`),
		"  )",
		"  if ((CURRENT == 2)); then",
		"    _describe -t commands command commands",
		"    return",
		"  fi",
		"  local command=$words[2]",
		"  shift words",
		"  ((CURRENT--))",
		"  case $command in",
		...commands.flatMap((command) => {
			const lines = [...command.options.flatMap(specs), ...argumentOf(command)];
			return [
				`    ${command.name})`,
				"      _arguments -s \\",
				...lines.map((line, i) => i + 1 < lines.length ? `${line} \\` : line),
				"      ;;"
			];
		}),
		"  esac",
		"}",
		"[[ $funcstack[1] == _stackgate ]] && _stackgate \"$@\" || compdef _stackgate stackgate"
	];
}
function fish(commands) {
	const quoted = (text) => `'${text.replaceAll(/[\\']/g, "\\$&")}'`;
	const start = "complete -c stackgate";
	return [
		"# stackgate completion fish > ~/.config/fish/completions/stackgate.fish",
		`${start} -f`,
		...commands.map(({ name, help }) => `${start} -n __fish_use_subcommand -a ${name} -d ${quoted(help)}`),
		...commands.flatMap(({ name, options, argument }) => {
			const seen = `${start} -n '__fish_seen_subcommand_from ${name}'`;
			const words = options.map(({ name: long, short, help, value }) => {
				const letter = short === void 0 ? "" : ` -s ${short.slice(1)}`;
				const values = value === void 0 ? "" : value.files ? " -r -F" : value.choices.length === 0 ? " -x" : ` -x -a ${quoted(value.choices.join(" "))}`;
				return `${seen}${letter} -l ${long.slice(2)}${values} -d ${quoted(help)}`;
			});
			const own = argument.files ? [`${seen} -F`] : argument.choices.length === 0 ? [] : [`${seen} -a ${quoted(argument.choices.join(" "))}`];
			return [...words, ...own];
		})
	];
}
function powershell(commands) {
	const listOf = (items) => `@(${items.map((item) => `'${item}'`).join(", ")})`;
	return [
		"# stackgate completion powershell | Out-String | Invoke-Expression",
		"Register-ArgumentCompleter -Native -CommandName stackgate -ScriptBlock {",
		"  param($wordToComplete, $commandAst, $cursorPosition)",
		"  $words = @{",
		...commands.map(({ name, options, argument }) => `    '${name}' = ${listOf([...options.flatMap(namesOf), ...argument.choices])}`),
		"  }",
		"  $values = @{",
		...commands.flatMap(({ name, options }) => options.flatMap((option) => option.value === void 0 || option.value.choices.length === 0 ? [] : namesOf(option).map((one) => `    '${name} ${one}' = ${listOf(option.value?.choices ?? [])}`))),
		"  }",
		"  $typed = @($commandAst.CommandElements | ForEach-Object { $_.ToString() })",
		"  if ($wordToComplete -ne '') { $typed = @($typed | Select-Object -SkipLast 1) }",
		"  $command = $typed | Select-Object -Skip 1 | Where-Object { $words.ContainsKey($_) } | Select-Object -First 1",
		`  $found = if (-not $command) { ${listOf([
			...commands.map(({ name }) => name),
			"--help",
			"--version"
		])} }`,
		"    elseif ($values.ContainsKey(\"$command $($typed[-1])\")) { $values[\"$command $($typed[-1])\"] }",
		"    else { $words[$command] }",
		"  $found | Where-Object { $_ -like \"$wordToComplete*\" } | ForEach-Object {",
		"    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)",
		"  }",
		"}"
	];
}
export { completionScript };
