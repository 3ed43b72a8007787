"""Kits for a long list of recipients with Apache Beam, an element for each shard.

    python docs/large/beam.py campaign.yaml municipalities.csv kits 64 --runner=SparkRunner

The workers need bluehart on their PATH and the three paths on a file system that they share. Beam runs an element again if its worker
was lost, and may run it twice at once; the second run ends with exit code 2, because the first holds the shard's lock.
"""

import subprocess
import sys

import apache_beam as beam
from apache_beam.options.pipeline_options import PipelineOptions


def merge_shard(shard, campaign, recipients, output):
    command = ["bluehart", "merge", "--campaign", campaign, "--recipients", recipients]
    command += ["--output", output, "--resume", "--shard", shard]
    done = subprocess.run(command, capture_output=True, text=True)
    # Exit code 1 means that some posts have errors: the shard is whole, and its report names them.
    if done.returncode not in (0, 1):
        raise RuntimeError(f"shard {shard}: {done.stderr}")
    return shard


def main(campaign, recipients, output, shards, *options):
    with beam.Pipeline(options=PipelineOptions(options)) as pipeline:
        (
            pipeline
            | beam.Create([f"{index}/{shards}" for index in range(1, int(shards) + 1)])
            | beam.Reshuffle()
            | beam.Map(merge_shard, campaign, recipients, output)
        )
    return subprocess.run(["bluehart", "merge", "--output", output, "--join"]).returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
