#!/bin/sh
# Runs a command in an unpacked image, as a container runtime would: sandbox.sh ROOT USER FOLDER COMMAND...
# Own mounts and process ids, read-only root with the folder beside it as /tmp, no capability, never any new right. Needs util-linux (unshare,
# setpriv, mount), and either root or user namespaces; the network is the machine's.
set -eu
PATH=/usr/sbin:/usr/bin:/sbin:/bin
export PATH

if [ "${1:-}" != --inside ]; then
  if [ "$(id -u)" = 0 ]; then
    exec unshare --mount --pid --fork --kill-child -- sh "$0" --inside root "$@"
  fi
  exec unshare --user --map-root-user --mount --pid --fork --kill-child -- sh "$0" --inside namespace "$@"
fi

rights=$2 root=$3 user=$4 folder=$5
shift 5
mount --bind "$root" "$root"
mount -t proc proc "$root/proc" 2> /dev/null || mount --rbind /proc "$root/proc"
mount --bind "$root/../tmp" "$root/tmp"
for device in null zero random urandom; do mount --bind "/dev/$device" "$root/dev/$device"; done
for file in hosts resolv.conf; do mount --bind "/etc/$file" "$root/etc/$file"; done
mount -o remount,bind,ro "$root"
case $rights in
root) exec setpriv --no-new-privs unshare --root="$root" --wd="$folder" --setgid="$user" --setuid="$user" -- "$@" ;;
*) exec setpriv --no-new-privs unshare --user --map-user="$user" --map-group="$user" --root="$root" --wd="$folder" -- "$@" ;;
esac
