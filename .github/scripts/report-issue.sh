#!/usr/bin/env bash
# One issue for one weekly list: report-issue.sh TITLE FILE
# Opened or brought up to date while the list has something, closed when it is empty. Only issues
# that this workflow opened itself are touched: own label, author and the whole title.
set -euo pipefail
export LC_ALL=C
title=$1 file=$2
label=weekly-report
# The host takes 65,536 characters; bytes are counted here, which are never fewer.
most=60000

# No file: the list could not be made. That says nothing about what is on it.
[ -e "$file" ] || { echo "$title: there is no list; the issue stays as it is."; exit 0; }

number=$(TITLE=$title gh issue list --state open --label "$label" --author app/github-actions \
  --limit 100 --json number,title --jq 'map(select(.title == env.TITLE)) | .[0].number // empty')

if [ ! -s "$file" ]; then
  [ -z "$number" ] || gh issue close "$number" --comment "Nothing is left on this list."
  exit 0
fi

body=$(mktemp)
awk -v most="$most" '
  !cut && size + length($0) + 1 <= most { size += length($0) + 1; print; next }
  { cut = 1; more += /^- \[ \]/ }
  END { if (cut) print "\n… and " more " more. The whole list is among the artifacts of the run." }
' "$file" > "$body"

if [ -n "$number" ]; then
  gh issue edit "$number" --body-file "$body"
else
  gh label create "$label" --description "Written by the weekly workflow" --force
  gh issue create --title "$title" --label "$label" --body-file "$body"
fi
