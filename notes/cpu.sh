#!/bin/bash
g=/sys/fs/cgroup/cpuacct/exp$$; mkdir -p $g
s=$(date +%s.%N)
( echo $BASHPID > $g/cgroup.procs; exec "$@" )
e=$(date +%s.%N)
echo "CPU $(( $(cat $g/cpuacct.usage) / 1000000 )) ms; wall $(echo "$e - $s" | bc)"
