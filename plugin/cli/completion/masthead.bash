# bash completion for masthead; made by "masthead completion bash"
_masthead_words() {
  COMPREPLY=($(compgen -W "$1" -- "$cur"))
}

_masthead_files() {
  local IFS=$'\n'
  compopt -o filenames
  COMPREPLY=($(compgen -f -- "$cur"))
}

_masthead() {
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command= i
  COMPREPLY=()
  # Bash cuts --name=value in three words.
  if [[ $cur == '=' ]]; then
    cur=
  elif [[ $prev == '=' && COMP_CWORD -gt 1 ]]; then
    prev=${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "${COMP_WORDS[i]}" in
      links|bio|names|read|resolve|render|merge|audit|why|how|review|sample|serve|check-links|verify|fetch-archive|ingest|authors|show|same|different|hub|pin|pseudonym|suppress|undo|epoch|export|import|backup|doctor|withdraw|erase|completion|help) command=${COMP_WORDS[i]}; break ;;
    esac
  done
  case "$command $prev" in
    'links --format')
      _masthead_words 'jsonl table'
      return ;;
    'links --threads')
      _masthead_words ''
      return ;;
    'bio --format')
      _masthead_words 'jsonl text'
      return ;;
    'bio --threads')
      _masthead_words ''
      return ;;
    'names --format')
      _masthead_words 'text json'
      return ;;
    'names --threads')
      _masthead_words ''
      return ;;
    'read --manifest')
      _masthead_files
      return ;;
    'read --map')
      _masthead_words ''
      return ;;
    'read --threads')
      _masthead_words ''
      return ;;
    'resolve --contact')
      _masthead_words ''
      return ;;
    'resolve --allow')
      _masthead_words ''
      return ;;
    'resolve --cache')
      _masthead_words ''
      return ;;
    'resolve --cache-size')
      _masthead_words ''
      return ;;
    'resolve --proxy')
      _masthead_words ''
      return ;;
    'resolve --record')
      _masthead_files
      return ;;
    'resolve --replay')
      _masthead_files
      return ;;
    'resolve --turns')
      _masthead_words ''
      return ;;
    'resolve --interval')
      _masthead_words ''
      return ;;
    'resolve --ca-file')
      _masthead_files
      return ;;
    'resolve --registry')
      _masthead_files
      return ;;
    'resolve --format')
      _masthead_words 'text json'
      return ;;
    'resolve --now')
      _masthead_words ''
      return ;;
    'resolve --manifest')
      _masthead_files
      return ;;
    'resolve --map')
      _masthead_words ''
      return ;;
    'resolve --threads')
      _masthead_words ''
      return ;;
    'render --registry')
      _masthead_files
      return ;;
    'render --as')
      _masthead_words 'json text jsonld html head vcard csv hugo jekyll rss'
      return ;;
    'render --diff')
      _masthead_words ''
      return ;;
    'render --out')
      _masthead_files
      return ;;
    'render --now')
      _masthead_words ''
      return ;;
    'render --manifest')
      _masthead_files
      return ;;
    'render --map')
      _masthead_words ''
      return ;;
    'render --threads')
      _masthead_words ''
      return ;;
    'merge --records')
      _masthead_files
      return ;;
    'merge --judgements')
      _masthead_files
      return ;;
    'merge --manifest')
      _masthead_files
      return ;;
    'merge --map')
      _masthead_words ''
      return ;;
    'merge --threads')
      _masthead_words ''
      return ;;
    'audit --rule')
      _masthead_words ''
      return ;;
    'audit --severity')
      _masthead_words 'error warning info'
      return ;;
    'audit --since')
      _masthead_words ''
      return ;;
    'audit --baseline')
      _masthead_files
      return ;;
    'audit --style')
      _masthead_files
      return ;;
    'audit --fail-on')
      _masthead_words 'error warning info never'
      return ;;
    'audit --format')
      _masthead_words 'jsonl table csv sarif html'
      return ;;
    'audit --title')
      _masthead_words ''
      return ;;
    'audit --now')
      _masthead_words ''
      return ;;
    'audit --registry')
      _masthead_files
      return ;;
    'audit --fix')
      _masthead_words ''
      return ;;
    'audit --judgements')
      _masthead_files
      return ;;
    'audit --manifest')
      _masthead_files
      return ;;
    'audit --map')
      _masthead_words ''
      return ;;
    'audit --threads')
      _masthead_words ''
      return ;;
    'why --registry')
      _masthead_files
      return ;;
    'why --format')
      _masthead_words 'text json'
      return ;;
    'why --judgements')
      _masthead_files
      return ;;
    'why --manifest')
      _masthead_files
      return ;;
    'why --map')
      _masthead_words ''
      return ;;
    'why --threads')
      _masthead_words ''
      return ;;
    'how --registry')
      _masthead_files
      return ;;
    'how --format')
      _masthead_words 'text json'
      return ;;
    'how --judgements')
      _masthead_files
      return ;;
    'how --manifest')
      _masthead_files
      return ;;
    'how --map')
      _masthead_words ''
      return ;;
    'how --threads')
      _masthead_words ''
      return ;;
    'review --registry')
      _masthead_files
      return ;;
    'review --count')
      _masthead_words ''
      return ;;
    'review --after')
      _masthead_words ''
      return ;;
    'review --judgements')
      _masthead_files
      return ;;
    'review --manifest')
      _masthead_files
      return ;;
    'review --map')
      _masthead_words ''
      return ;;
    'review --threads')
      _masthead_words ''
      return ;;
    'sample --seed')
      _masthead_words ''
      return ;;
    'sample --judgements')
      _masthead_files
      return ;;
    'sample --manifest')
      _masthead_files
      return ;;
    'sample --map')
      _masthead_words ''
      return ;;
    'sample --threads')
      _masthead_words ''
      return ;;
    'serve --socket')
      _masthead_words ''
      return ;;
    'serve --mode')
      _masthead_words ''
      return ;;
    'serve --listen')
      _masthead_words ''
      return ;;
    'serve --token-file')
      _masthead_files
      return ;;
    'serve --registry')
      _masthead_files
      return ;;
    'serve --workers')
      _masthead_words ''
      return ;;
    'serve --call-timeout')
      _masthead_words ''
      return ;;
    'serve --client-timeout')
      _masthead_words ''
      return ;;
    'check-links --contact')
      _masthead_words ''
      return ;;
    'check-links --allow')
      _masthead_words ''
      return ;;
    'check-links --cache')
      _masthead_words ''
      return ;;
    'check-links --cache-size')
      _masthead_words ''
      return ;;
    'check-links --proxy')
      _masthead_words ''
      return ;;
    'check-links --record')
      _masthead_files
      return ;;
    'check-links --replay')
      _masthead_files
      return ;;
    'check-links --turns')
      _masthead_words ''
      return ;;
    'check-links --interval')
      _masthead_words ''
      return ;;
    'check-links --ca-file')
      _masthead_files
      return ;;
    'verify --contact')
      _masthead_words ''
      return ;;
    'verify --allow')
      _masthead_words ''
      return ;;
    'verify --cache')
      _masthead_words ''
      return ;;
    'verify --cache-size')
      _masthead_words ''
      return ;;
    'verify --proxy')
      _masthead_words ''
      return ;;
    'verify --record')
      _masthead_files
      return ;;
    'verify --replay')
      _masthead_files
      return ;;
    'verify --turns')
      _masthead_words ''
      return ;;
    'verify --interval')
      _masthead_words ''
      return ;;
    'verify --ca-file')
      _masthead_files
      return ;;
    'verify --registry')
      _masthead_files
      return ;;
    'verify --format')
      _masthead_words 'text json'
      return ;;
    'verify --keep')
      _masthead_files
      return ;;
    'verify --term')
      _masthead_words ''
      return ;;
    'verify --now')
      _masthead_words ''
      return ;;
    'fetch-archive --contact')
      _masthead_words ''
      return ;;
    'fetch-archive --allow')
      _masthead_words ''
      return ;;
    'fetch-archive --cache')
      _masthead_words ''
      return ;;
    'fetch-archive --cache-size')
      _masthead_words ''
      return ;;
    'fetch-archive --proxy')
      _masthead_words ''
      return ;;
    'fetch-archive --record')
      _masthead_files
      return ;;
    'fetch-archive --replay')
      _masthead_files
      return ;;
    'fetch-archive --turns')
      _masthead_words ''
      return ;;
    'fetch-archive --interval')
      _masthead_words ''
      return ;;
    'fetch-archive --ca-file')
      _masthead_files
      return ;;
    'fetch-archive --to')
      _masthead_files
      return ;;
    'ingest --registry')
      _masthead_files
      return ;;
    'ingest --judgements')
      _masthead_files
      return ;;
    'ingest --manifest')
      _masthead_files
      return ;;
    'ingest --map')
      _masthead_words ''
      return ;;
    'ingest --threads')
      _masthead_words ''
      return ;;
    'authors --registry')
      _masthead_files
      return ;;
    'authors --count')
      _masthead_words ''
      return ;;
    'show --registry')
      _masthead_files
      return ;;
    'show --format')
      _masthead_words 'text json'
      return ;;
    'same --registry')
      _masthead_files
      return ;;
    'same --by')
      _masthead_words ''
      return ;;
    'same --because')
      _masthead_words ''
      return ;;
    'different --registry')
      _masthead_files
      return ;;
    'different --by')
      _masthead_words ''
      return ;;
    'different --because')
      _masthead_words ''
      return ;;
    'hub --registry')
      _masthead_files
      return ;;
    'hub --by')
      _masthead_words ''
      return ;;
    'hub --because')
      _masthead_words ''
      return ;;
    'pin --registry')
      _masthead_files
      return ;;
    'pin --by')
      _masthead_words ''
      return ;;
    'pin --because')
      _masthead_words ''
      return ;;
    'pseudonym --registry')
      _masthead_files
      return ;;
    'pseudonym --by')
      _masthead_words ''
      return ;;
    'pseudonym --because')
      _masthead_words ''
      return ;;
    'suppress --registry')
      _masthead_files
      return ;;
    'suppress --by')
      _masthead_words ''
      return ;;
    'suppress --because')
      _masthead_words ''
      return ;;
    'undo --registry')
      _masthead_files
      return ;;
    'undo --by')
      _masthead_words ''
      return ;;
    'undo --because')
      _masthead_words ''
      return ;;
    'epoch --registry')
      _masthead_files
      return ;;
    'export --registry')
      _masthead_files
      return ;;
    'import --registry')
      _masthead_files
      return ;;
    'backup --registry')
      _masthead_files
      return ;;
    'doctor --registry')
      _masthead_files
      return ;;
    'withdraw --registry')
      _masthead_files
      return ;;
    'withdraw --from')
      _masthead_files
      return ;;
    'erase --registry')
      _masthead_files
      return ;;
    *' --config')
      _masthead_files
      return ;;
    *' --set')
      _masthead_words 'limits.input_bytes= limits.link_bytes= limits.depth= limits.links= limits.authors= limits.registry_wait_ms= log.level= now= registry= threads='
      compopt -o nospace
      return ;;
    *' --log-level')
      _masthead_words 'error warning info'
      return ;;
    *' --color')
      _masthead_words 'auto always never'
      return ;;
  esac
  case "$command" in
    links)
      case "$cur" in
        -*) _masthead_words '--format --threads --config --set --log-level --color --help --version' ;;
        *) _masthead_files ;;
      esac ;;
    bio)
      case "$cur" in
        -*) _masthead_words '--format --threads --config --set --log-level --color --help --version' ;;
        *) _masthead_files ;;
      esac ;;
    names)
      case "$cur" in
        -*) _masthead_words '--format --threads --config --set --log-level --color --help --version' ;;
        *) _masthead_files ;;
      esac ;;
    read)
      case "$cur" in
        -*) _masthead_words '--manifest --map --threads --config --set --log-level --color --help --version' ;;
        *) _masthead_files ;;
      esac ;;
    resolve)
      case "$cur" in
        -*) _masthead_words '--contact --no-robots --allow --cache --cache-size --proxy --record --replay --turns --interval --ca-file --registry --format --why --now --manifest --map --threads --config --set --log-level --color --help --version' ;;
        *) _masthead_files ;;
      esac ;;
    render)
      case "$cur" in
        -*) _masthead_words '--registry --as --diff --out --why --now --manifest --map --threads --config --set --log-level --color --help --version' ;;
        *) _masthead_files ;;
      esac ;;
    merge)
      case "$cur" in
        -*) _masthead_words '--records --judgements --manifest --map --threads --config --set --log-level --color --help --version' ;;
        *) _masthead_files ;;
      esac ;;
    audit)
      case "$cur" in
        -*) _masthead_words '--rule --severity --since --baseline --style --fail-on --format --title --now --registry --fix --force --judgements --manifest --map --threads --config --set --log-level --color --help --version' ;;
        *) _masthead_files ;;
      esac ;;
    why)
      case "$cur" in
        -*) _masthead_words '--registry --format --judgements --manifest --map --threads --config --set --log-level --color --help --version' ;;
        *) _masthead_files ;;
      esac ;;
    how)
      case "$cur" in
        -*) _masthead_words '--registry --format --svg --judgements --manifest --map --threads --config --set --log-level --color --help --version' ;;
        *) _masthead_files ;;
      esac ;;
    review)
      case "$cur" in
        -*) _masthead_words '--registry --count --after --judgements --manifest --map --threads --config --set --log-level --color --help --version' ;;
        *) _masthead_files ;;
      esac ;;
    sample)
      case "$cur" in
        -*) _masthead_words '--seed --judgements --manifest --map --threads --config --set --log-level --color --help --version' ;;
        *) _masthead_files ;;
      esac ;;
    serve)
      case "$cur" in
        -*) _masthead_words '--socket --mode --listen --token-file --registry --workers --call-timeout --client-timeout --config --set --log-level --color --help --version' ;;
        *) _masthead_words '' ;;
      esac ;;
    check-links)
      case "$cur" in
        -*) _masthead_words '--contact --no-robots --allow --cache --cache-size --proxy --record --replay --turns --interval --ca-file --config --set --log-level --color --help --version' ;;
        *) _masthead_words '' ;;
      esac ;;
    verify)
      case "$cur" in
        -*) _masthead_words '--contact --no-robots --allow --cache --cache-size --proxy --record --replay --turns --interval --ca-file --registry --format --keep --term --now --config --set --log-level --color --help --version' ;;
        *) _masthead_files ;;
      esac ;;
    fetch-archive)
      case "$cur" in
        -*) _masthead_words '--contact --no-robots --allow --cache --cache-size --proxy --record --replay --turns --interval --ca-file --to --resume --config --set --log-level --color --help --version' ;;
        *) _masthead_words '' ;;
      esac ;;
    ingest)
      case "$cur" in
        -*) _masthead_words '--registry --advance --judgements --manifest --map --threads --config --set --log-level --color --help --version' ;;
        *) _masthead_files ;;
      esac ;;
    authors)
      case "$cur" in
        -*) _masthead_words '--registry --count --config --set --log-level --color --help --version' ;;
        *) _masthead_words '' ;;
      esac ;;
    show)
      case "$cur" in
        -*) _masthead_words '--registry --format --why --config --set --log-level --color --help --version' ;;
        *) _masthead_words '' ;;
      esac ;;
    same)
      case "$cur" in
        -*) _masthead_words '--registry --by --because --config --set --log-level --color --help --version' ;;
        *) _masthead_words '' ;;
      esac ;;
    different)
      case "$cur" in
        -*) _masthead_words '--registry --by --because --config --set --log-level --color --help --version' ;;
        *) _masthead_words '' ;;
      esac ;;
    hub)
      case "$cur" in
        -*) _masthead_words '--registry --by --because --config --set --log-level --color --help --version' ;;
        *) _masthead_words '' ;;
      esac ;;
    pin)
      case "$cur" in
        -*) _masthead_words '--registry --by --because --config --set --log-level --color --help --version' ;;
        *) _masthead_words '' ;;
      esac ;;
    pseudonym)
      case "$cur" in
        -*) _masthead_words '--registry --by --because --config --set --log-level --color --help --version' ;;
        *) _masthead_words '' ;;
      esac ;;
    suppress)
      case "$cur" in
        -*) _masthead_words '--registry --by --because --config --set --log-level --color --help --version' ;;
        *) _masthead_words '' ;;
      esac ;;
    undo)
      case "$cur" in
        -*) _masthead_words '--registry --by --because --config --set --log-level --color --help --version' ;;
        *) _masthead_words '' ;;
      esac ;;
    epoch)
      case "$cur" in
        -*) _masthead_words '--registry --advance --config --set --log-level --color --help --version' ;;
        *) _masthead_words '' ;;
      esac ;;
    export)
      case "$cur" in
        -*) _masthead_words '--registry --with-protected --config --set --log-level --color --help --version' ;;
        *) _masthead_words '' ;;
      esac ;;
    import)
      case "$cur" in
        -*) _masthead_words '--registry --config --set --log-level --color --help --version' ;;
        *) _masthead_files ;;
      esac ;;
    backup)
      case "$cur" in
        -*) _masthead_words '--registry --config --set --log-level --color --help --version' ;;
        *) _masthead_files ;;
      esac ;;
    doctor)
      case "$cur" in
        -*) _masthead_words '--registry --config --set --log-level --color --help --version' ;;
        *) _masthead_words '' ;;
      esac ;;
    withdraw)
      case "$cur" in
        -*) _masthead_words '--registry --from --config --set --log-level --color --help --version' ;;
        *) _masthead_words '' ;;
      esac ;;
    erase)
      case "$cur" in
        -*) _masthead_words '--registry --config --set --log-level --color --help --version' ;;
        *) _masthead_words '' ;;
      esac ;;
    completion)
      case "$cur" in
        -*) _masthead_words '--config --set --log-level --color --help --version' ;;
        *) _masthead_words 'bash zsh fish' ;;
      esac ;;
    help)
      case "$cur" in
        -*) _masthead_words '--config --set --log-level --color --help --version' ;;
        *) _masthead_words 'links bio names read resolve audit completion help' ;;
      esac ;;
    *) _masthead_words 'links bio names read resolve render merge audit why how review sample serve check-links verify fetch-archive ingest authors show same different hub pin pseudonym suppress undo epoch export import backup doctor withdraw erase completion help --config --set --log-level --color --help --version' ;;
  esac
}
complete -F _masthead masthead
