#!/bin/bash
echo $$ > /sys/fs/cgroup/cpu/b/cgroup.procs
# builds /work/i7 for H5 whenever it compiles and has changed
mkdir -p /tmp/b; exec >>/tmp/lead/builder.log 2>&1
last=
while true; do
  [ -e /tmp/lead/builder.pause ] && { sleep 10; continue; }
  now=$(cd /work/i7 && find src mock config -type f -printf '%T@ %p\n' | sort | md5sum)
  if [ "$now" = "$last" ]; then sleep 20; continue; fi
  rsync -a --delete --exclude node_modules --exclude dist --exclude .git /work/i7/ /tmp/b/
  [ -e /tmp/b/node_modules ] || cp -a /work/main/node_modules /tmp/b/node_modules
  last=$now
  s=$(date +%H:%M:%S)
  if (cd /tmp/b && node tools/build.mjs h5); then
    mkdir -p /work/i7/dist; rm -rf /work/i7/dist/h5.old; mv /work/i7/dist/h5 /work/i7/dist/h5.old 2>/dev/null; cp -a /tmp/b/dist/h5 /work/i7/dist/h5
    echo "OK snapshot $s ready $(date +%H:%M:%S)"
  else echo "FAILED snapshot $s"; sleep 30; fi
  sleep 240
done
