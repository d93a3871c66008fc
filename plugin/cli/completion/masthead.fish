# fish completion for masthead; made by "masthead completion fish"
complete -c masthead -f
complete -c masthead -l config -r -F -d 'read settings from a .properties file'
complete -c masthead -l set -x -a 'limits.input_bytes= limits.link_bytes= limits.depth= limits.links= limits.authors= log.level= now= threads=' -d 'set one setting, over environment and file; repeatable'
complete -c masthead -l log-level -x -a 'error warning info' -d 'what the engine reports on stderr; short for log.level'
complete -c masthead -l color -x -a 'auto always never' -d 'colours; auto: on a terminal, unless NO_COLOR is set'
complete -c masthead -l help -s h -d 'explain the program or a command, and exit'
complete -c masthead -l version -d 'print the version and exit'
complete -c masthead -n __fish_use_subcommand -a links -d 'say which account each link is'
complete -c masthead -n '__fish_seen_subcommand_from links' -l format -x -a 'jsonl table' -d 'the default is a table on a terminal, else jsonl'
complete -c masthead -n '__fish_seen_subcommand_from links' -l threads -x -a '' -d 'read that many inputs at once; the default is one a core'
complete -c masthead -n '__fish_seen_subcommand_from links' -F
complete -c masthead -n __fish_use_subcommand -a bio -d 'say what each biography claims'
complete -c masthead -n '__fish_seen_subcommand_from bio' -l format -x -a 'jsonl text' -d 'the default is text on a terminal, else jsonl'
complete -c masthead -n '__fish_seen_subcommand_from bio' -l threads -x -a '' -d 'read that many inputs at once; the default is one a core'
complete -c masthead -n '__fish_seen_subcommand_from bio' -F
complete -c masthead -n __fish_use_subcommand -a read -d 'say who each page of HTML names as its authors'
complete -c masthead -n '__fish_seen_subcommand_from read' -l manifest -r -F -d 'read the pages a JSON Lines file names; repeatable'
complete -c masthead -n '__fish_seen_subcommand_from read' -l threads -x -a '' -d 'read that many inputs at once; the default is one a core'
complete -c masthead -n '__fish_seen_subcommand_from read' -F
complete -c masthead -n __fish_use_subcommand -a resolve -d 'make author records of pages and links'
complete -c masthead -n '__fish_seen_subcommand_from resolve' -l format -x -a 'text json' -d 'a card to read (the default), or one JSON object'
complete -c masthead -n '__fish_seen_subcommand_from resolve' -l why -d 'show where each field of the card came from; json always says'
complete -c masthead -n '__fish_seen_subcommand_from resolve' -l now -x -a '' -d 'the day that rules about age count from; the default is today'
complete -c masthead -n '__fish_seen_subcommand_from resolve' -l manifest -r -F -d 'read the pages a JSON Lines file names; repeatable'
complete -c masthead -n '__fish_seen_subcommand_from resolve' -l threads -x -a '' -d 'read that many inputs at once; the default is one a core'
complete -c masthead -n '__fish_seen_subcommand_from resolve' -F
complete -c masthead -n __fish_use_subcommand -a completion -d 'print a completion script for a shell'
complete -c masthead -n '__fish_seen_subcommand_from completion' -a 'bash zsh fish'
complete -c masthead -n __fish_use_subcommand -a help -d 'explain the program or a command'
complete -c masthead -n '__fish_seen_subcommand_from help' -a 'links bio read resolve completion help'
