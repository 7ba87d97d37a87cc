#!/usr/bin/env bash
# Whether the published site answers: smoke.sh ADDRESS (ends with a slash). A table in Markdown.
set -uo pipefail
address=$1
failed=0

echo "| address | wanted | answer |"
echo "|---|---|---|"
ask() {
  local answer
  # A new site needs a moment at the host's edges.
  answer=$(curl --silent --output /dev/null --location --max-time 30 --retry "${SMOKE_RETRIES:-5}" \
    --retry-connrefused --write-out '%{http_code}' "$address$1") || answer=none
  [ "$answer" = "$2" ] || failed=1
  echo "| /$1 | $2 | $answer |"
}
ask "" 200
for locale in kk ru en; do ask "$locale/contacts/emergency/" 200; done
ask sw.js 200
ask offline/state.json 200
ask this-page-was-never-here/ 404
exit "$failed"
