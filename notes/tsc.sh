#!/bin/bash
cd /work/i7; exec 9>/tmp/lead/tsc.lock; flock 9
nice -n 2 npx tsc -p . --incremental --tsBuildInfoFile /tmp/lead/i7.tsbuildinfo "$@"
echo "tsc exit $?"
