#!/usr/bin/env bash
# with-postgres gives a command an empty UTF-8 server of its own, passes on its exit status and input, and leaves nothing behind, also when it is stopped midway.
# shellcheck disable=SC2016 # the shells that it starts expand these
set -euo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
cases=0

is ()
{
  cases=$((cases + 1))
  if [[ "$2" == "$3" ]]; then
    printf 'ok %d - %s\n' "$cases" "$1"
  else
    printf 'not ok %d - %s\n# expected %s\n# was      %s\n' "$cases" "$1" "$3" "$2"
  fi
}

said=$(printf 'show server_encoding; show lc_collate; show listen_addresses; select count(*) from pg_tables where schemaname = current_schema;' \
  | "$here/with-postgres" psql -qAt | tr '\n' ' ')
is 'a server of our own, in UTF-8, off the network, empty' "$said" 'UTF8 C.UTF-8  0 '

status=0
folder=$("$here/with-postgres" sh -c 'echo "$PGHOST"; exit 7') || status=$?
is 'the exit status of the command' "$status" 7
is 'its folder is gone' "$(test -e "$folder" || echo gone)" gone

# Stopped midway: the command tells us its folder and its process, then waits for an end that comes from outside.
exec {told}< <(exec "$here/with-postgres" sh -c 'echo "$PPID $$ $PGHOST"; exec sleep 60')
read -r wrapper command folder <&"$told"
kill -TERM "$wrapper"
tail --pid="$wrapper" -f /dev/null
is 'stopped midway, the command is gone' "$(kill -0 "$command" 2>/dev/null || echo gone)" gone
is 'stopped midway, the folder is gone' "$(test -e "$folder" || echo gone)" gone
is 'stopped midway, the server is gone' "$(grep -las -- "${folder/foil/[f]oil}" /proc/[0-9]*/cmdline || echo gone)" gone
printf '1..%d\n' "$cases"
