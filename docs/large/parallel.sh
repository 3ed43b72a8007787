#!/usr/bin/env bash
# Kits for a long list of recipients on all processors of one machine, with GNU parallel.
#
#   docs/large/parallel.sh campaign.yaml municipalities.csv kits [shards] [options of merge...]
#
# The exit code is 1 if a post of some recipient failed; the reports say which.
set -euo pipefail

campaign=$1 recipients=$2 output=$3 shards=${4:-$(nproc)}
merge=(bluehart merge --campaign "$campaign" --recipients "$recipients" --output "$output" "${@:5}")

# Exit code 1 means that some posts have errors: the shard is whole, and its report names them.
run_shard() {
  local shard=$1
  shift
  "$@" --resume --shard "$shard" || test $? -eq 1
}
export -f run_shard
export PARALLEL_SHELL=${BASH}

seq "$shards" | parallel --halt now,fail=1 --quote run_shard "{}/$shards" "${merge[@]}"
bluehart merge --output "$output" --join
