#!/bin/bash
g=/sys/fs/cgroup/cpuacct/exp$$; mkdir -p $g; h=/sys/fs/cgroup/cpu/exp$$; mkdir -p $h; echo 4096 > $h/cpu.shares 2>/dev/null
( echo $BASHPID > $g/cgroup.procs; echo $BASHPID > $h/cgroup.procs; exec "$@" )
echo "CPU $(( $(cat $g/cpuacct.usage) / 1000000 )) ms"
