#!/usr/bin/env bash
#SBATCH --job-name=bluehart
#SBATCH --array=1-16
#SBATCH --ntasks=1
#SBATCH --cpus-per-task=1
#SBATCH --mem=512M
#
# Kits for a long list of recipients, a shard for each task of the array, on a file system that all nodes share:
#
#   job=$(sbatch --parsable docs/large/slurm.sh campaign.yaml municipalities.csv kits)
#   sbatch --dependency=afterok:"$job" --wrap='bluehart merge --output kits --join'
#
# A task that was killed can be queued again: it completes its shard.
set -euo pipefail

status=0
bluehart merge --campaign "$1" --recipients "$2" --output "$3" \
  --resume --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" || status=$?
# Exit code 1 means that some posts have errors: the shard is whole, and its report names them.
test "$status" -le 1
